"""Applies an overlay to the values of a document, as sections 4.4.3 of Overlay Specification 1.0.0 and 1.1.0 say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from jsonpath_rfc9535 import JSONPathError, JSONPathNode, JSONPathQuery

from plainspoken.checks.overlays.records import Action, Applied, Overlay, OverlayError
from plainspoken.inventory.places import pointer

_KINDS = {dict: "an object", list: "a list"}


class _IncompatibleError(Exception):
    """Two values cannot be merged; the text says which."""


def applied(value: Any, overlay: Overlay) -> Applied:
    """The values after each action in its order, the given ones untouched.

    An action whose target is nowhere changes nothing and is told. Raises `OverlayError` where one cannot be applied.
    """
    value = unshared(value)
    unmatched = []
    for action in overlay.actions:
        nodes = _selected(action, action.query, value)
        if not nodes:
            unmatched.append(action)
        elif action.remove:
            _remove(value, nodes, action, overlay.minor)
        elif action.updates or action.copy is not None:
            value = _merge(value, nodes, action, overlay.minor)
    return Applied(value=value, unmatched=tuple(unmatched))


def unshared(value: Any) -> Any:
    """A copy in which no part stands twice, as parts do that YAML repeats by an alias."""
    if isinstance(value, dict):
        return {key: unshared(entry) for key, entry in value.items()}
    return [unshared(entry) for entry in value] if isinstance(value, list) else value


def _selected(action: Action, query: JSONPathQuery, value: Any) -> list[JSONPathNode]:
    """What the query selects, each place once."""
    try:
        return list({node.location: node for node in query.find(value)}.values())
    except (JSONPathError, RecursionError) as wrong:
        raise _failed(action, f"{query} cannot be followed: {wrong}.") from None


def _failed(action: Action, what: str) -> OverlayError:
    return OverlayError(f"{action.place}: {what}")


def _remove(value: Any, nodes: Sequence[JSONPathNode], action: Action, minor: int) -> None:
    """Takes the nodes away, the last of a list and what is within others first: the rest keeps its place."""
    for node in sorted(nodes, key=lambda node: tuple(map(_order, node.location)), reverse=True):
        if not node.location:
            raise _failed(action, "the whole document cannot be removed.")
        if not minor:
            _no_primitive(node, action)
        del _at(value, node.location[:-1])[node.location[-1]]


def _order(step: str | int) -> tuple[int, str]:
    return (step, "") if isinstance(step, int) else (-1, step)


def _at(value: Any, location: Sequence[str | int]) -> Any:
    for step in location:
        value = value[step]
    return value


def _merge(value: Any, nodes: Sequence[JSONPathNode], action: Action, minor: int) -> Any:
    given = action.update if action.copy is None else _copied(value, action, action.copy)
    if len({type(node.value) if type(node.value) in _KINDS else None for node in nodes}) > 1:
        raise _failed(action, f"{action.target} selects objects, lists or single values together; select one kind.")
    for node in nodes:
        if not minor:
            _no_primitive(node, action)
        try:
            merged = _targeted(_at(value, node.location), given, minor)  # one of the others may hold it
        except _IncompatibleError as wrong:
            raise _failed(action, f"at {pointer(node.location)}, {wrong}.") from None
        if not node.location:
            value = merged
        else:
            _at(value, node.location[:-1])[node.location[-1]] = merged
    return value


def _copied(value: Any, action: Action, query: JSONPathQuery) -> Any:
    sources = _selected(action, query, value)
    if len(sources) != 1:
        raise _failed(action, f"`copy` {query} selects {len(sources)} places; it has to select one.")
    return sources[0].value


def _no_primitive(node: JSONPathNode, action: Action) -> None:
    if type(node.value) not in _KINDS:
        where = pointer(node.location)
        raise _failed(
            action,
            f"{where} is neither object nor list, and 1.0 changes no other; select its holder, or write `overlay: 1.1.0`.",
        )


def _targeted(old: Any, given: Any, minor: int) -> Any:
    """A value after the update. A list takes an entry; from 1.1 on another list is put behind it."""
    if isinstance(old, list):
        more = given if isinstance(given, list) and minor else [given]
        return [*old, *unshared(more)]
    return _merged(old, given, ())


def _merged(old: Any, new: Any, at: tuple[str, ...]) -> Any:
    if isinstance(old, dict) and isinstance(new, dict):
        more = {key: _merged(old[key], entry, (*at, key)) if key in old else unshared(entry) for key, entry in new.items()}
        return old | more
    if isinstance(old, list) and isinstance(new, list):
        return [*old, *unshared(new)]
    if type(old) in _KINDS or type(new) in _KINDS:
        where = f" under `{'.'.join(at)}`" if at else ""
        raise _IncompatibleError(f"{_kind(new)} cannot be merged into {_kind(old)}{where}")
    return new


def _kind(value: Any) -> str:
    return (
        "null" if value is None else next((name for kind, name in _KINDS.items() if isinstance(value, kind)), "a single value")
    )

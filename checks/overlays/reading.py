"""The text of an overlay as its actions; what is wrong with it is told with its line."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from jsonpath_rfc9535 import JSONPathError, JSONPathQuery
from jsonpath_rfc9535 import compile as compiled

from plainspoken.checks.overlays.records import Action, Overlay, OverlayError
from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.reading import Source, read

_VERSION = re.compile(r"1\.([01])\.\d+")
_OF_OVERLAY = frozenset({"overlay", "info", "extends", "actions"})
_OF_ACTION = (frozenset({"target", "description", "update", "remove"}), frozenset({"copy"}))  # from 1.0 on, from 1.1 on

Steps = tuple[str | int, ...]


def read_overlay(text: str | bytes, name: str) -> Overlay:
    """The overlay in a JSON or YAML text, called `name` where it is told of.

    Raises `OverlayError` where it is none after the Overlay Specification 1.0 or 1.1.
    """
    try:
        source = read(text, name)
    except DocumentError as wrong:
        raise OverlayError(str(wrong)) from None
    minor = _minor(source)
    _only(source, (), _OF_OVERLAY, "an overlay")
    info = source.value.get("info")
    for key in ("title", "version"):
        if not isinstance(info, dict) or not isinstance(info.get(key), str):
            raise _wrong(source, ("info",), f"an overlay needs `info` with a text as `{key}`.")
    extends = source.value.get("extends", "")
    if not isinstance(extends, str):
        raise _wrong(source, ("extends",), "`extends` is no text; give the path or URL of a document.")
    return Overlay(name=name, minor=minor, title=info["title"], extends=extends, actions=tuple(_actions(source, minor)))


def _minor(source: Source) -> int:
    value = source.value
    if not isinstance(value, dict) or "overlay" not in value:
        raise OverlayError(
            f"{source.name}:1:1: not an overlay: `overlay: 1.0.0` or `overlay: 1.1.0` does not stand at its top."
        )
    found = _VERSION.fullmatch(str(value["overlay"]))
    if found is None:
        raise _wrong(
            source, ("overlay",), f"overlay {str(value['overlay'])!r} is no version that can be read; 1.0 and 1.1 are."
        )
    return int(found[1])


def _actions(source: Source, minor: int) -> Iterator[Action]:
    actions = source.value.get("actions")
    if not isinstance(actions, list) or not actions:
        raise _wrong(source, ("actions",), "an overlay needs a list `actions` with at least one action.")
    for index, action in enumerate(actions):
        yield _action(source, ("actions", index), action, minor)


def _action(source: Source, at: Steps, action: Any, minor: int) -> Action:
    if not isinstance(action, dict) or "target" not in action:
        raise _wrong(source, at, "an action needs a `target`.")
    if minor < 1 and "copy" in action:
        raise _wrong(source, (*at, "copy"), "`copy` came with 1.1; write `overlay: 1.1.0`.")
    _only(source, at, _OF_ACTION[0] | _OF_ACTION[1], "an action")
    remove, description = action.get("remove", False), action.get("description", "")
    if not isinstance(remove, bool):
        raise _wrong(source, (*at, "remove"), "`remove` is neither true nor false.")
    if not isinstance(description, str):
        raise _wrong(source, (*at, "description"), "`description` is no text.")
    if "copy" in action and "update" in action and not remove:
        raise _wrong(source, at, "an action has `update` or `copy`, and this one has both.")
    return Action(
        query=_query(source, (*at, "target"), action["target"]),
        target=action["target"],
        place=source.place(at),
        description=description,
        update=action.get("update"),
        updates="update" in action,
        copy=_query(source, (*at, "copy"), action["copy"]) if "copy" in action else None,
        remove=remove,
    )


def _query(source: Source, at: Steps, text: Any) -> JSONPathQuery:
    if not isinstance(text, str):
        raise _wrong(source, at, f"`{at[-1]}` is no text; give a JSONPath such as `$.paths['/pets'].get`.")
    try:
        return compiled(text)
    except (JSONPathError, RecursionError) as wrong:
        raise _wrong(source, at, f"{text!r} is no JSONPath after RFC 9535: {wrong}.") from None


def _only(source: Source, at: Steps, known: frozenset[str], what: str) -> None:
    """Raises where a field is neither known nor an extension."""
    holder = source.value
    for step in at:
        holder = holder[step]
    for key in holder:
        if key not in known and not key.startswith("x-"):
            raise _wrong(source, (*at, key), f"{what} has no field {key!r}; extensions begin with `x-`.")


def _wrong(source: Source, at: Steps, what: str) -> OverlayError:
    return OverlayError(f"{source.place(at)}: {what}")

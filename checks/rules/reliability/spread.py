"""How far a fault reaches: which operations use the place where it stands, references followed backwards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from plainspoken.checks.remembering import remembered
from plainspoken.checks.texts import texts
from plainspoken.inventory.document import METHODS, Document
from plainspoken.inventory.places import Problem, tokens

Unit = tuple[str, ...]
"""The steps to a part that is referred to or used as a whole: a method of a path, a path, a component; () for the rest."""

_HOLDING = frozenset({dict, list})
_SHELVES = frozenset({"definitions", "parameters", "responses", "securityDefinitions"})
# Below these stand values of the API, not parts of the document: what looks like a reference there is none.
VALUES = frozenset({"example", "default", "const", "enum", "value"})
NAMED = frozenset({"properties", "patternProperties", "$defs", "definitions", "schemas", "parameters", "responses", "mapping"})


def unit_of(steps: tuple[str, ...]) -> Unit:
    """The part of the document in which the place at these steps lies."""
    if steps[:1] == ("paths",) and len(steps) > 1:
        return steps[:3] if len(steps) > 2 and steps[2] in METHODS else steps[:2]
    if steps[:1] == ("components",) and len(steps) > 2:
        return steps[:3]
    return steps[:2] if steps[:1] and steps[0] in _SHELVES and len(steps) > 1 else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class References:
    """The references of a document's own file. `held`: by part, what it refers to; `holders`: by reference, where it stands."""

    held: Mapping[Unit, frozenset[str]]
    holders: Mapping[str, frozenset[Unit]]


@remembered
def references(document: Document) -> References:
    """Every reference of the document's own file, those in values and extensions left out."""
    held = {unit: frozenset(_below(value, named)) for unit, value, named in _units(document.root.value)}
    holders: dict[str, set[Unit]] = {}
    for unit, listed in held.items():
        for reference in listed:
            holders.setdefault(reference, set()).add(unit)
    return References(held=held, holders={reference: frozenset(units) for reference, units in holders.items()})


def _units(root: Any) -> Iterator[tuple[Unit, Any, bool]]:
    """Each part with its value, and whether the keys of that value are names rather than fields."""
    rest: dict[str, Any] = {}
    for key, value in root.items():
        if key == "paths" and isinstance(value, dict):
            yield from _of_paths(value)
        elif key in _SHELVES and isinstance(value, dict):
            yield from (((key, name), entry, False) for name, entry in value.items())
        elif key == "components" and isinstance(value, dict):
            for shelf, entries in value.items():
                if isinstance(entries, dict) and not shelf.startswith("x-"):
                    yield from (((key, shelf, name), entry, False) for name, entry in entries.items())
        else:
            rest[key] = value
    yield (), rest, False


def _of_paths(paths: dict[str, Any]) -> Iterator[tuple[Unit, Any, bool]]:
    for path, item in paths.items():
        if path.startswith("x-") or not isinstance(item, dict):
            continue
        yield ("paths", path), {key: value for key, value in item.items() if key not in METHODS}, False
        yield from ((("paths", path, key), value, False) for key, value in item.items() if key in METHODS)


def _below(top: Any, named: bool) -> set[str]:
    """The references below a value."""
    found: set[str] = set()
    stack = [(top, named)]
    while stack:
        value, names = stack.pop()
        if type(value) is dict:
            if isinstance(reference := value.get("$ref"), str):
                found.add(reference)
            stack += [
                (child, key in NAMED and not names)
                for key, child in value.items()
                if type(child) in _HOLDING and (names or not (key in VALUES or key.startswith("x-")))
            ]
        elif type(value) is list:
            stack += [(child, False) for child in value if type(child) in _HOLDING]
    return found


def every_reference(document: Document) -> set[str]:
    """All that may be a reference in the document, those in examples and extensions too: quicker to say than `references`."""
    return {text for link, text in texts(document) if link[1] == "$ref"}


def leads_somewhere(document: Document, reference: str) -> bool:
    """Whether a reference certainly reaches a value of the document's own file; False too where that takes more to say."""
    for _ in range(5):
        value = step(document, reference)
        if value is None:
            return False
        if not (isinstance(value, dict) and isinstance(value.get("$ref"), str)):
            return True
        reference = value["$ref"]
    return False


def step(document: Document, reference: str) -> Any:
    """The value of the document's own file that a reference names, not followed further; None where there is none."""
    value: Any = document.root.value if reference.startswith("#/") else None
    for token in tokens(reference):
        value = value.get(token) if isinstance(value, dict) else None
    return value


@dataclass(frozen=True, slots=True, kw_only=True)
class _Ways:
    """The way back: `holders`, by part, the parts that refer to it; `begun`, by part, the operations that begin there."""

    holders: Mapping[Unit, list[Unit]]
    begun: Mapping[Unit, list[str]]
    known: dict[Unit, frozenset[str]]


@remembered
def _ways(document: Document) -> _Ways:
    holders: dict[Unit, list[Unit]] = {}
    for reference, units in references(document).holders.items():
        target = unit_of(tokens(reference)) if reference.startswith("#/") else ()
        if target:
            holders.setdefault(target, []).extend(units)
    begun: dict[Unit, list[str]] = {}
    for operation in document.operations:
        begun.setdefault(("paths", operation.path, operation.method.lower()), []).append(operation.key)
        begun.setdefault(("paths", operation.path), []).append(operation.key)
        for name in {name for each in operation.security or () for name in each.schemes}:
            begun.setdefault(("components", "securitySchemes", name), []).append(operation.key)
            begun.setdefault(("securityDefinitions", name), []).append(operation.key)
    return _Ways(holders=holders, begun=begun, known={})


def _users(ways: _Ways, unit: Unit) -> frozenset[str]:
    """The keys of the operations that reach a part, found by going back from it."""
    waiting, seen = [unit], {unit}
    for each in waiting:  # grows while it is walked
        fresh = {holder for holder in ways.holders.get(each, ()) if holder not in seen}
        seen |= fresh
        waiting += fresh
    return frozenset(key for each in seen for key in ways.begun.get(each, ()))


def used_by(document: Document, units: Iterable[Unit]) -> frozenset[str]:
    """The keys of the operations that use one of these parts; empty where none does."""
    ways = _ways(document)
    for unit in (units := tuple(units)):
        if unit not in ways.known:
            ways.known[unit] = _users(ways, unit)
    return frozenset().union(*(ways.known[unit] for unit in units))


def by_portion(document: Document, problems: Iterable[tuple[Problem, frozenset[Unit]]]) -> dict[str, list[Problem]]:
    """The problems by the key of each operation that they reach; under the empty text, those that reach none."""
    found: dict[str, list[Problem]] = {}
    for problem, units in problems:
        for key in used_by(document, units) or ("",):
            found.setdefault(key, []).append(problem)
    return found

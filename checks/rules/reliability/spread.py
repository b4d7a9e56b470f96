"""How far a fault reaches: which operations use the place where it stands, references followed backwards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urldefrag

from plainspoken.checks.remembering import remembered
from plainspoken.checks.texts import texts
from plainspoken.inventory.document import METHODS, Document
from plainspoken.inventory.nodes import join
from plainspoken.inventory.places import Problem, tokens
from plainspoken.inventory.reading import Source

Unit = tuple[str, ...]
"""The steps to a part that is referred to or used as a whole: a method of a path, a path, a component; () for the rest.

Of another file, whatever is in it: `<`, its name, and the key at its top.
"""

Written = tuple[str, str]
"""A reference with the name of the file that it is written in."""

_HOLDING = frozenset({dict, list})
_SHELVES = frozenset({"definitions", "parameters", "responses", "securityDefinitions"})
# Below these stand values of the API, not parts of the document: what looks like a reference there is none.
VALUES = frozenset({"example", "default", "const", "enum", "value"})
NAMED = frozenset({"properties", "patternProperties", "$defs", "definitions", "schemas", "parameters", "responses", "mapping"})


def unit_of(document: Document, file: str, steps: tuple[str, ...]) -> Unit:
    """The part in which the place at these steps of a file of the document lies."""
    if file != document.name:
        return ("<", file, *steps[:1])
    if steps[:1] == ("paths",) and len(steps) > 1:
        return steps[:3] if len(steps) > 2 and steps[2] in METHODS else steps[:2]
    if steps[:1] == ("components",) and len(steps) > 2:
        return steps[:3]
    return steps[:2] if steps[:1] and steps[0] in _SHELVES and len(steps) > 1 else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class References:
    """The references of a document. `holders`: by reference, the parts where it stands; `files`: those that it reaches."""

    holders: Mapping[Written, frozenset[Unit]]
    files: tuple[Source, ...]


@remembered
def references(document: Document) -> References:
    """Every reference of the document's files, its own first; those in values and extensions are left out."""
    files, names = [document.source], {document.name}
    holders: dict[Written, set[Unit]] = {}
    for source in files:  # grows by every file that references reach, each once
        for unit, value, named in _units(document, source):
            for reference in _below(value, named):
                holders.setdefault((source.name, reference), set()).add(unit)
                name = source.name if reference.startswith("#") else _leads(source.name, reference)[0]
                if name not in names:
                    names.add(name)
                    files += [other] if (other := document.files.source(name)) is not None else []
    return References(holders={each: frozenset(units) for each, units in holders.items()}, files=tuple(files))


def _leads(name: str, reference: str) -> tuple[str, tuple[str, ...]]:
    """The file and the steps that a reference in the file of this name leads to; the file itself where it is no address."""
    try:
        base, fragment = urldefrag(reference)
        return (join(name, base) if base else name), tokens(fragment)
    except ValueError:
        return name, ()


def _units(document: Document, source: Source) -> Iterator[tuple[Unit, Any, bool]]:
    """Each part of a file with its value, and whether the keys of that value are names rather than fields."""
    if source is document.source:
        yield from _of_document(source.value)
    elif isinstance(source.value, dict):
        yield from ((("<", source.name, key), value, key in NAMED) for key, value in source.value.items())


def _of_document(root: Any) -> Iterator[tuple[Unit, Any, bool]]:
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


def step(document: Document, reference: str, source: Source | None = None) -> Any:
    """The value of its own file that a reference names, not followed further; None where there is none."""
    value: Any = (source or document.source).value if reference.startswith("#/") else None
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
    for (name, reference), units in references(document).holders.items():
        if target := unit_of(document, *_leads(name, reference)):
            holders.setdefault(target, []).extend(units)
    for source in references(document).files[1:]:
        for unit, _, _ in _units(document, source):
            holders.setdefault(unit, []).append(unit[:2])  # who refers to the whole file uses all of it
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

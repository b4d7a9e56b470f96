"""Whether a document is valid by its specification, and in plain words what is not."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice
from typing import Any

from plainspoken.inventory.anatomy import Part, Parts, parts
from plainspoken.inventory.document import Document
from plainspoken.inventory.nodes import Node
from plainspoken.inventory.places import Problem
from plainspoken.inventory.published import faults, knows_own_keywords, satisfies
from plainspoken.inventory.semantics import RULES
from plainspoken.inventory.wording import worded

MAX_PROBLEMS = 200  # nobody reads more, and they mostly have few causes
# Each repetition repeats its errors, at some 40 kB of memory apiece; documents that people wrote have a few thousand.
MAX_REPEATED = 100_000
MAX_AT_ONCE = 30_000  # parts of a document; the largest real one seen (1.3 MB) has some 15,000


def problems(document: Document) -> tuple[Problem, ...]:
    """Everything by which the document is not valid, in the order of its lines; empty where it is valid.

    It and the parts in other files are held against the JSON Schema published for its version, and against the rules
    that the specification states beyond it. At most `MAX_PROBLEMS` are given. Never raises, whatever the document holds.
    """
    whole = parts(document)
    by_schema = chain.from_iterable(_by_schema(document, part) for part in _judged(document, whole))
    beyond = chain.from_iterable(rule(document, whole) for rule in RULES)
    found = dict.fromkeys(islice(chain(by_schema, beyond), 10 * MAX_PROBLEMS))
    ordered = sorted(found, key=lambda problem: _order(problem, document.name))
    return tuple(ordered[:MAX_PROBLEMS])


def _judged(document: Document, whole: Parts) -> Iterator[Part]:
    """What is held against the schemas: the document and the parts in other files.

    The validator lists all errors before it gives the first, at some 20 kB each. A very large document is therefore
    taken piece by piece, its paths and schemas apart from the rest, so that it ends where enough is said.
    """
    roots = [part for listed in whole.values() for part in listed if part.is_root]
    if sum(map(len, whole.values())) <= MAX_AT_ONCE:
        yield from roots
        return
    emptied = _emptied(document.source.value)
    yield Part("document", emptied, Node(emptied, document.source, (), document.files), is_root=True)
    yield from (part for part in roots if part.kind != "document")
    yield from (part for part in (*whole["path item"], *whole["schema"]) if _is_piece(document, part))


def _is_piece(document: Document, part: Part) -> bool:
    if part.top is not document.root or isinstance(part.value.get("$ref"), str):
        return False
    steps = part.at().tokens
    depth = len(steps)
    if part.kind == "path item":
        return depth == 2 and steps[0] == "paths"
    return (depth == 2 and steps[0] == "definitions") or (depth == 3 and steps[:2] == ("components", "schemas"))


def _emptied(value: dict[str, Any]) -> dict[str, Any]:
    """The document with every path and every named schema emptied; their names stay, they are judged too."""
    result = dict(value)
    for key in ("paths", "definitions"):
        result[key] = _without_values(value.get(key))
    if isinstance(components := value.get("components"), dict) and "schemas" in components:
        result["components"] = {**components, "schemas": _without_values(components["schemas"])}
    return {key: entry for key, entry in result.items() if key in value}


def _without_values(named: Any) -> Any:
    if not isinstance(named, dict):
        return named
    return {name: {} if isinstance(entry, dict) else entry for name, entry in named.items()}


def _by_schema(document: Document, part: Part) -> Iterator[Problem]:
    judge_schemas = knows_own_keywords(document.source.value)
    if sum(source.repeated for source in document.files.sources.values()) > MAX_REPEATED:
        if part.kind == "document" and not satisfies(part.value, document.dialect, judge_schemas=judge_schemas):
            what = f"The document is not as the schema of OpenAPI {document.dialect} asks, and repeats too much to say where."
            better = "Use '$ref' in place of YAML aliases, and check it again."
            yield Problem(what=what, place=part.place(), better=better)
        return
    node = part.at()
    for fault in faults(part.value, document.dialect, part.kind, judge_schemas=judge_schemas):
        yield from worded(fault, node, document.dialect)


def _order(problem: Problem, name: str) -> tuple[bool, str, int, int]:
    place = problem.place
    return place.source != name, place.source, place.line or 0, place.column or 0

"""Whether a document is valid by its specification, and in plain words what is not."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice
from typing import Any

from plainspoken.inventory.anatomy import Part, parts
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
    whole = list(parts(document))
    by_schema = chain.from_iterable(_by_schema(document, part) for part in _judged(document, whole))
    beyond = chain.from_iterable(rule(document, whole) for rule in RULES)
    found = dict.fromkeys(islice(chain(by_schema, beyond), 10 * MAX_PROBLEMS))
    ordered = sorted(found, key=lambda problem: _order(problem, document.name))
    return tuple(ordered[:MAX_PROBLEMS])


def _judged(document: Document, whole: list[Part]) -> Iterator[Part]:
    """What is held against the schemas: the document and the parts in other files.

    The validator lists all errors before it gives the first, at some 20 kB each. A very large document is therefore
    taken piece by piece, its paths and schemas apart from the rest, so that it ends where enough is said.
    """
    if len(whole) <= MAX_AT_ONCE:
        yield from (part for part in whole if part.is_root)
        return
    emptied = Node(_emptied(document.source.value), document.source, (), document.files)
    yield Part(kind="document", node=emptied, is_root=True)
    for part in whole:
        if (part.is_root and part.kind != "document") or _is_piece(document, part):
            yield part


def _is_piece(document: Document, part: Part) -> bool:
    node = part.node
    if node.source is not document.source or node.reference is not None:
        return False
    depth = len(node.tokens)
    if part.kind == "path item":
        return depth == 2 and node.tokens[0] == "paths"
    named = (depth == 2 and node.tokens[0] == "definitions") or (depth == 3 and node.tokens[:2] == ("components", "schemas"))
    return part.kind == "schema" and named


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
        if part.kind == "document" and not satisfies(part.node.value, document.dialect, judge_schemas=judge_schemas):
            what = f"The document is not as the schema of OpenAPI {document.dialect} asks, and repeats too much to say where."
            better = "Use '$ref' in place of YAML aliases, and check it again."
            yield Problem(what=what, place=part.node.place, better=better)
        return
    for fault in faults(part.node.value, document.dialect, part.kind, judge_schemas=judge_schemas):
        yield from worded(fault, part.node, document.dialect)


def _order(problem: Problem, name: str) -> tuple[bool, str, int, int]:
    place = problem.place
    return place.source != name, place.source, place.line or 0, place.column or 0

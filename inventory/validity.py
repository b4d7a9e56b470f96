"""Whether a document is valid by its specification, and in plain words what is not."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain, islice

from plainspoken.inventory.anatomy import Part, parts
from plainspoken.inventory.document import Document
from plainspoken.inventory.places import Problem
from plainspoken.inventory.published import faults, knows_own_keywords, satisfies
from plainspoken.inventory.semantics import RULES
from plainspoken.inventory.wording import worded

MAX_PROBLEMS = 200  # nobody reads more, and they mostly have few causes
# Each repetition repeats its errors, at some 40 kB of memory apiece; documents that people wrote have a few thousand.
MAX_REPEATED = 100_000


def problems(document: Document) -> tuple[Problem, ...]:
    """Everything by which the document is not valid, in the order of its lines; empty where it is valid.

    It and the parts in other files are held against the JSON Schema published for its version, and against the rules
    that the specification states beyond it. At most `MAX_PROBLEMS` are given. Never raises, whatever the document holds.
    """
    whole = list(parts(document))
    by_schema = chain.from_iterable(_by_schema(document, part) for part in whole if part.is_root)
    beyond = chain.from_iterable(rule(document, whole) for rule in RULES)
    found = dict.fromkeys(islice(chain(by_schema, beyond), 10 * MAX_PROBLEMS))
    ordered = sorted(found, key=lambda problem: _order(problem, document.name))
    return tuple(ordered[:MAX_PROBLEMS])


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

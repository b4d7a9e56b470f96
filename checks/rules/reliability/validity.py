"""Whether the document can be relied on at all: valid, complete, with examples that are true."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from plainspoken.checks.evidence import Example, Portion, Validity
from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.registry import Case, check
from plainspoken.checks.remembering import remembered
from plainspoken.checks.rules.reliability.spread import (
    NAMED,
    VALUES,
    by_portion,
    every_reference,
    leads_somewhere,
    references,
    step,
    unit_of,
)
from plainspoken.checks.wording import cut
from plainspoken.inventory.document import Document
from plainspoken.inventory.nodes import Node
from plainspoken.inventory.places import Place, Problem, tokens

VALID = "paths: {/pets: {get: {responses: {'200': {description: All}}}}}"
PLACE = Place(source="example.yaml", pointer="#/paths/~1pets/get", line=4, column=10)


def _problem(problem: Problem, subject: str, cause: str) -> Finding:
    return found(
        problem.place,
        seen=cut(problem.what, 200),
        better=problem.better
        or "Correct it as the specification says; until then tools may refuse or misread the whole document.",
        subject=subject,
        cause=cause,
    )


_VALUE = re.compile(r"'[^']*'|\"[^\"]*\"|\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS|TRACE) /\S*|\{[^}]*\}|\d+")


@check(
    "REL001",
    "The document breaks its specification",
    dimension="reliability",
    severity=Severity.HIGH,
    source="The published JSON Schemas of Swagger 2.0 and OpenAPI 3.0, 3.1, 3.2; one fault in loading cost 88 % of the failed "
    "calls (arXiv 2507.16044)",
    builds_on=("REL002",),
    good=[Case(document=VALID, evidence={"validity": Validity()})],
    bad=[
        Case(
            document=VALID,
            evidence={"validity": Validity(problems=(Problem(what="'responses' is a required property", place=PLACE),))},
        )
    ],
)
def invalid(portion: Portion, document: Document, validity: Validity) -> Iterator[Finding]:
    """What turns documents into tools stops at the first thing that it does not understand, or leaves operations out unsaid.

    Fix: run a validator in the build, and mend what it names, where it names it.
    """
    lost = {*document.files.dangling.values()}  # REL002 tells of these
    for problem in _faults(document, validity).get(portion.operation.key if portion.operation else "", ()):
        if problem in lost:
            continue
        kind = "invalid: " + cut(_VALUE.sub("…", problem.what), 80)
        yield _problem(problem, f"{kind} at {problem.place.pointer}", kind)


def _faults(document: Document, validity: Validity) -> dict[str, list[Problem]]:
    """The problems by the operations that they reach, worked out once."""
    known = _known(document)
    if id(validity) not in known:
        placed = (
            (each, frozenset({unit_of(document, each.place.source, tokens(each.place.pointer))})) for each in validity.problems
        )
        known[id(validity)] = by_portion(document, placed)
    return known[id(validity)]


@remembered
def _known(_: Document) -> dict[int, dict[str, list[Problem]]]:
    """By the identity of what was said of a document's validity: its problems by operation."""
    return {}


@check(
    "REL002",
    "A reference leads nowhere",
    dimension="reliability",
    severity=Severity.HIGH,
    source="OpenAPI 3.1.1, section 4.6; FastMCP refuses the whole document (measured)",
    good=[
        "paths: {/pets: {get: {responses: {'200': {$ref: '#/components/responses/Pets'}}}}}\n"
        "components: {responses: {Pets: {description: All}}}",
    ],
    bad=[
        "paths: {/pets: {get: {responses: {'200': {$ref: '#/components/responses/Pets'}}}}}",
        "paths: {/pets: {get: {responses: {'200': {$ref: 'shared.yaml#/Pets'}}}}}",
    ],
)
def dangling(portion: Portion, document: Document) -> Iterator[Finding]:
    """What is behind it is unknown: a model sees a parameter without a type, or no tool at all.

    Fix: define the target, correct the reference, or bundle the files into one.
    """
    for problem in _lost(document).get(portion.operation.key if portion.operation else "", ()):
        # One file that cannot be had is one thing to mend, however many references lead into it.
        yield _problem(problem, cut(problem.what, 100), cut(problem.what.split("#")[0], 100))


@remembered
def _lost(document: Document) -> dict[str, list[Problem]]:
    """The references that lead nowhere, by the operations that depend on them."""
    if all(leads_somewhere(document, reference) for reference in every_reference(document)):
        return {}
    everywhere = references(document)
    sources = {source.name: source for source in everywhere.files}
    for source in everywhere.files:
        follow_all(document.files.root(source, siblings=document.root.siblings))
    # Where a reference leads to another that is lost, that one is the thing to mend.
    dangling = {
        (name, reference): problem
        for (name, reference), problem in document.files.dangling.items()
        if step(document, reference, sources.get(name)) is None
    }
    failed = {**dangling, **document.files.circles}
    return by_portion(document, ((problem, everywhere.holders.get(key, frozenset())) for key, problem in failed.items()))


def follow_all(root: Node) -> None:
    """Follows every reference of a file, so that those that lead nowhere are remembered."""
    stack: list[tuple[Any, tuple[str | int, ...], bool]] = [(root.value, (), False)]
    while stack:
        value, steps, names = stack.pop()
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                Node(value, root.source, steps, root.files, root.siblings).followed()
            stack += [
                (child, (*steps, key), key in NAMED and not names)
                for key, child in value.items()
                if isinstance(child, dict | list) and (names or not (key in VALUES or key.startswith("x-")))
            ]
        else:
            stack += [(child, (*steps, index), False) for index, child in enumerate(value) if isinstance(child, dict | list)]


_NONE = re.compile(r"\bNone is\b")  # validators written in Python speak Python
_EXAMPLE = Example(operation="GET /pets", what="parameter limit", pointer="#/x", source="example.yaml", line=3, column=1)


@check(
    "REL007",
    "An example contradicts its schema",
    dimension="reliability",
    severity=Severity.MEDIUM,
    source="OpenAPI 3.1.1, Media Type Object (examples should match the schema); judged by openapi-core",
    good=[Case(document=VALID, evidence={"examples": (_EXAMPLE,)})],
    bad=[
        Case(
            document=VALID,
            evidence={
                "examples": (
                    Example(
                        operation="GET /pets",
                        what="parameter limit",
                        pointer="#/paths/~1pets/get/parameters/0/example",
                        source="example.yaml",
                        line=3,
                        column=1,
                        objections=("'ten' is not of type 'integer'",),
                    ),
                )
            },
        )
    ],
)
def false_example(example: Example) -> Iterator[Finding]:
    """Models copy examples rather than read schemas; what they copy here is refused.

    Fix: correct the example, or the schema where the example is what the API really takes.
    """
    if example.objections:
        place = Place(source=example.source, pointer=example.pointer, line=example.line, column=example.column)
        more = f" (and {len(example.objections) - 1} more)" if len(example.objections) > 1 else ""
        yield found(
            place,
            operation=example.operation,
            seen=f"The example of {example.what}: {cut(_NONE.sub('null is', example.objections[0]))}{more}.",
            better="Replace it by a value that the schema allows, best one that was really sent or answered; where the"
            " API takes it "
            "as it stands, correct the schema.",
            subject=f"example of {example.what} at {example.pointer.rsplit('/', 1)[-1]}",
            cause=f"example {example.pointer}",
        )

"""Texts as converters read them: which of the two they take, and how long it may be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.providers import PARAMETER_TEXT_LIMIT, TEXT_LIMIT
from plainspoken.checks.registry import check
from plainspoken.checks.rules.descriptions.values import inputs, outputs
from plainspoken.checks.wording import cut, plain, quoted
from plainspoken.inventory.document import Document, Operation, Parameter

_SENTENCE = re.compile(r"(?<=[.!?])\s")
_TEXT = "paths: {/pets: {get: {%sresponses: {'200': {description: Pets}}}}}"
_LONG = "Lists the pets of a shop, the youngest first. " + "It gives those that are for sale and those that wait. " * 6


@check(
    "PORT009",
    "Operations have a summary and no description",
    dimension="portability",
    severity=Severity.NOTE,
    source="LangChain's reduce_openapi_spec keeps descriptions only; 12 % of 30,730 real operations have none (measured)",
    good=[
        _TEXT % "summary: List pets, description: 'Lists the pets of a shop, the youngest first.', ",
        _TEXT % "description: 'Lists the pets of a shop, the youngest first.', ",
    ],
    bad=[_TEXT % "summary: Lists the pets of a shop, "],
)
def only_a_summary(document: Document) -> Iterator[Finding]:
    """Converters disagree on which of the two they read; what has a description is read by all of them.

    Fix: write both: what it does in the summary, and when to use it and what comes back in the description.
    """
    bare = [each for each in document.operations if each.summary and not each.description]
    if bare:
        first = bare[0]
        yield found(
            document.root.place,
            seen=f"{len(bare)} of {len(document.operations)} operations have a summary and no description: {first.key}.",
            better=f'Write there `description: "{_described(first, document)}"`, and when to use it; in the others alike.',
            subject="description",
            cause="summary without a description",
        )


def _described(operation: Operation, document: Document) -> str:
    """The summary as a sentence, then what the operation takes and what comes back."""
    said = cut(plain(operation.summary), 150).rstrip(".").replace('"', "'").replace("`", "'")
    takes = [value.name for value in inputs(document)[operation.key] if "." not in value.subject][:4]
    gives = [value.name for value in outputs(document)[operation.key] if value.subject.count(".") <= 1][:4]
    parts = [f"Takes {', '.join(takes)}."] if takes else []
    parts += [f"Returns {', '.join(gives)}."] if gives else []
    return " ".join((f"{said}.", *parts))


@check(
    "PORT010",
    "GPT Actions refuse the length of a text",
    dimension="portability",
    severity=Severity.NOTE,
    source="OpenAI, GPT Actions in production: 300 characters for an operation, 700 for a parameter; 9 % of 30,730 real "
    "operations have more (measured)",
    good=[
        _TEXT % f"summary: List pets, description: '{_LONG}', ",
        _TEXT % "description: 'Lists the pets of a shop, the youngest first.', ",
    ],
    bad=[_TEXT % f"description: '{_LONG}', "],
)
def text_too_long(operation: Operation) -> Iterator[Finding]:
    """What is longer is refused in the builder or cut, and the end is lost.

    Fix: put what a choice needs into a summary of one sentence, and details of a parameter into its schema.
    """
    shortest = min((len(text) for text in (operation.summary, operation.description) if text), default=0)
    if shortest > TEXT_LIMIT:
        yield found(
            operation,
            seen=f"The text of {operation.key} has {shortest:,} characters, and no shorter one stands beside it.",
            better=short_summary(operation),
            subject="length of the text",
            cause="text over 300 characters without a summary",
        )
    for parameter in operation.parameters:
        if len(parameter.description) > PARAMETER_TEXT_LIMIT:
            yield _long_parameter(parameter, operation)


def short_summary(operation: Operation) -> str:
    """Which summary to write beside a text that is too long: its first sentence that asks nothing."""
    first = next((each for each in _SENTENCE.split(plain(operation.text)) if not each.endswith("?")), operation.key)
    return f'Write `summary: "{cut(first, 120).replace(chr(34), chr(39)).replace("`", chr(39))}"` beside it.'


def _long_parameter(parameter: Parameter, operation: Operation) -> Finding:
    is_shared = parameter.node.tokens[:1] in (("components",), ("parameters",))
    first = _SENTENCE.split(plain(parameter.description), maxsplit=1)[0]
    return found(
        parameter.place,
        operation="" if is_shared else operation,
        seen=f"The description of `{parameter.name}` has {len(parameter.description):,} characters.",
        better=f"Keep {quoted(first, 100)} and what else a call needs, in {PARAMETER_TEXT_LIMIT} characters, and move what is "
        "left to the documentation that `externalDocs` names.",
        subject=f"parameter {parameter.name}",
        cause="parameter text over 700 characters",
    )

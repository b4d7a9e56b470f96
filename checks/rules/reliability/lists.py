"""Lists that end: what may grow is given in portions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.rules.reliability.contract import answer_not_described
from plainspoken.checks.wording import words
from plainspoken.inventory.document import Operation, Parameter, Response, Schema

# Names that ask for a portion; the first row for its size, the second for where it begins.
_SIZE = frozenset(words("limit size max maximum count top take rows pagesize perpage maxresults per num pagelength length"))
_START = frozenset(
    words("page cursor offset skip first last after before since until marker continuation pagetoken next start")
)
# Kinds of things of which there are few, so that all of them fit in one answer.
_FEW = frozenset(
    words(
        "types statuses roles permissions countries currencies languages locales timezones categories units formats"
        " codes models"
        " versions scopes plans kinds regions states genres platforms colors colours options settings features enums"
        " tiers zones"
        " status health stats statistics summary count config configuration schema"
    )
)
_ENVELOPES = frozenset(words("items data results values records entries content list rows elements value objects result"))
_SAID = re.compile(r"\b(?:max(?:imum)?|up to|at most|no more than|defaults?)\b\D{0,30}\d", re.IGNORECASE)

LIST = """
paths:
  /pets:
    get:
      parameters: %s
      responses: {'200': {description: Pets, content: {application/json: {schema: %s}}}}
"""
ENVELOPE = "{properties: {items: {type: array, items: {type: object, properties: {name: {type: string}}}}}}"
ARRAY = "{type: array, items: {type: object, properties: {name: {type: string}}}}"


def lists(operation: Operation) -> bool:
    """Whether it answers a list that may grow: an array of objects, bare or in an envelope, under a path that names many."""
    steps = [step for step in operation.path.split("/") if step]
    if operation.method != "GET" or not steps or "{" in steps[-1] or _FEW & set(words(steps[-1])):
        return False
    if any(_list_in(response) is not None for response in operation.responses if response.is_success):
        return True
    # What nobody described, under a path that names many, is a list as far as anybody can tell; REL004 tells of it.
    return any(answer_not_described(operation)) and words(steps[-1])[-1:] != () and words(steps[-1])[-1].endswith("s")


def _list_in(response: Response) -> Schema | None:
    """The list of things that the answer is, or that its envelope holds."""
    for media in response.media:
        if media.is_json and media.schema is not None:
            offered = (media.schema, *media.schema.alternatives)
            inside = [child for each in offered for name, child in each.properties.items() if name.lower() in _ENVELOPES]
            return next((schema for schema in (*offered, *inside) if _grows(schema)), None)
    return None


def _grows(schema: Schema) -> bool:
    items = schema.items
    if items is None or schema.node.plain("maxItems") is not None:
        return False
    return not items.enum and items.types <= {"object", "null"}


def _asks(parameter: Parameter, names: frozenset[str]) -> bool:
    named = words(parameter.name)
    return parameter.location in ("query", "header", "body") and bool(names & {*named[-2:], *named[:1], "".join(named)})


def _is_bounded(parameter: Parameter) -> bool:
    """Whether a size has a maximum or a default, in the schema or in words."""
    schema = parameter.schema
    keys = ("maximum", "exclusiveMaximum", "default", "enum")
    return bool(_SAID.search(parameter.description)) or (
        schema is not None and any(schema.node.plain(key) is not None for key in keys)
    )


def _picks(parameter: Parameter) -> bool:
    """Whether the caller itself says which things it wants, so that the answer is as long as its question."""
    named = words(parameter.name)
    return parameter.required and parameter.location == "query" and named[-1:] in (("ids",), ("keys",), ("codes",))


@check(
    "REL006",
    "A list has no end",
    dimension="reliability",
    severity=Severity.MEDIUM,
    source="OWASP API Security Top 10 2023, API4; Zalando RESTful API Guidelines, rule 159; GPT Actions cut at 100,000"
    " characters",
    applies=lists,
    builds_on=("REL004",),
    good=[
        LIST % ("[{name: limit, in: query, schema: {type: integer, maximum: 100}}]", ARRAY),
        LIST % ("[{name: page, in: query, schema: {type: integer}}]", ARRAY),
        LIST % ("[{name: pageSize, in: query, description: At most 50, schema: {type: integer}}]", ENVELOPE),
    ],
    bad=[
        LIST % ("[]", ARRAY),
        LIST % ("[]", ENVELOPE),
        LIST % ("[{name: limit, in: query, schema: {type: integer}}]", ARRAY),
    ],
)
def unbounded(operation: Operation) -> Iterator[Finding]:
    """A list that outgrows the context is cut in the middle, and the model answers from the part that it saw.

    Fix: give it in portions, with a size that has a default and a maximum, and a cursor to the next.
    """
    sizes = [each for each in operation.parameters if _asks(each, _SIZE)]
    starts = [each for each in operation.parameters if _asks(each, _START)]
    if any(_is_bounded(each) for each in sizes) or (starts and not sizes) or any(_picks(each) for each in operation.parameters):
        return
    if sizes:
        name = sizes[0].name
        seen = f"`{name}` of {operation.key} has neither a maximum nor a default: nobody knows how much comes back without it."
        better = f"Under the schema of `{name}`, write `minimum: 1, maximum: 100, default: 20`, with the bounds that hold."
    else:
        seen = f"{operation.key} answers a list, and no parameter asks for a part of it."
        better = (
            "Add `{name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 100, default: 20}}` and a"
            " cursor; where the "
            "list is short for ever, write `maxItems` in its schema."
        )
    yield found(
        sizes[0].place if sizes else operation.place,
        operation=operation,
        seen=seen,
        better=better,
        subject="length of the list",
        cause="lists without bounds" if sizes else "lists without portions",
        confidence=Confidence.LIKELY,
    )

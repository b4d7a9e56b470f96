"""Answers that are longer than what a provider hands on to the model."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.exchanges import Exchange, Observed
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.providers import ANSWER_LIMIT, LARGE_ANSWER
from plainspoken.checks.registry import Case, check
from plainspoken.checks.rules.descriptions.values import outputs
from plainspoken.checks.rules.reliability.lists import LIST
from plainspoken.checks.wording import words
from plainspoken.inventory.document import Document, Operation, Parameter

VALUE_LENGTH = 20  # characters of a value with its quotation marks and comma; judgement, ids and dates have that
_SIZES = frozenset({"limit", "size", "count", "top", "take", "rows", "page"})


def _default_portion(operation: Operation) -> tuple[Parameter, int] | None:
    """The parameter that says how much comes back, and how much that is where it is left out."""
    for parameter in operation.parameters:
        named, default = words(parameter.name), parameter.schema.node.plain("default") if parameter.schema else None
        is_size = named[-1:] != ("page",) and bool(_SIZES & {*named[:1], *named[-1:]})
        if is_size and parameter.location == "query" and isinstance(default, int) and not isinstance(default, bool):
            return parameter, default
    return None


_FORTY = ", ".join(f"name_of_{n}: {{type: string}}" for n in range(40))
_WIDE = f"{{type: array, items: {{type: object, properties: {{{_FORTY}}}}}}}"


@check(
    "PORT012",
    "A list gives more at once than providers hand on",
    dimension="portability",
    severity=Severity.LOW,
    source="OpenAI, GPT Actions in production: answers below 100,000 characters; LangChain cuts at 5,000",
    applies=lambda operation: operation.method == "GET" and _default_portion(operation) is not None,
    builds_on=("REL004",),
    good=[LIST % ("[{name: limit, in: query, schema: {type: integer, default: 20, maximum: 100}}]", _WIDE)],
    bad=[LIST % ("[{name: limit, in: query, schema: {type: integer, default: 500, maximum: 1000}}]", _WIDE)],
)
def large_portion(operation: Operation, document: Document, *, most: int = ANSWER_LIMIT) -> Iterator[Finding]:
    """What is cut in the middle is no JSON any more, and the model answers from the part that it saw.

    Fix: give less where nothing is said, and let callers ask for more, or for fewer fields.
    """
    portion = _default_portion(operation)
    fields = outputs(document)[operation.key]
    each = sum(len(value.name) + VALUE_LENGTH for value in fields)
    if portion is not None and portion[1] * each > most:
        parameter, default = portion
        fitting = max(1, LARGE_ANSWER // each)
        yield found(
            parameter.place,
            operation=operation,
            seen=f"{operation.key} gives {default:,} entries of {len(fields)} fields: about {default * each:,} characters.",
            better=f"Write `default: {fitting}` under `{parameter.name}`: about {fitting * each:,} characters.",
            subject="size of the answer",
            cause="large portions",
            confidence=Confidence.POSSIBLE,
        )


_GET = "paths: {/pets: {get: {operationId: listPets, responses: {'200': {description: Pets}}}}}"


def _case(size: int) -> Case:
    exchange = Exchange(
        id="1", operation="GET /pets", method="GET", url="https://pets.dev/pets", status=200, response_bytes=size, seconds=0.2
    )
    return Case(document=_GET, evidence={"exchanges": (exchange,)})


def _largest(observed: Observed) -> Exchange:
    return max(observed.exchanges, key=lambda exchange: exchange.response_bytes)


def _answered(observed: Observed) -> bool:
    return any(exchange.status is not None and exchange.status < 300 for exchange in observed.exchanges)


@check(
    "PORT112",
    "An answer is larger than providers take",
    dimension="portability",
    severity=Severity.MEDIUM,
    source="OpenAI, GPT Actions in production: answers below 100,000 characters",
    applies=_answered,
    good=[_case(4_000)],
    bad=[_case(180_000)],
)
def answer_refused(observed: Observed, *, most: int = ANSWER_LIMIT) -> Iterator[Finding]:
    """The call has succeeded, and the model is told that it failed.

    Fix: give it in portions, and only the fields that are asked for.
    """
    yield from _too_large(observed, most)


@check(
    "PORT113",
    "An answer is larger than what is handed on whole",
    dimension="portability",
    severity=Severity.LOW,
    source="MCP clients warn or cut at about 25,000 characters, LangChain at 5,000",
    applies=_answered,
    builds_on=("PORT112",),
    good=[_case(4_000)],
    bad=[_case(40_000), _case(180_000)],
)
def answer_cut(observed: Observed, *, most: int = LARGE_ANSWER, refused: int = ANSWER_LIMIT) -> Iterator[Finding]:
    """The end is cut off, or pushes the person's own words out of what the model remembers.

    Fix: smaller portions where nothing is said, and a parameter that chooses fields.
    """
    if _largest(observed).response_bytes <= refused:
        yield from _too_large(observed, most)


def _too_large(observed: Observed, most: int) -> Iterator[Finding]:
    largest, operation = _largest(observed), observed.operation
    if largest.response_bytes > most:
        portion = _default_portion(operation)
        fitting = max(1, portion[1] * LARGE_ANSWER // largest.response_bytes) if portion else 0
        better = (
            f"Write `default: {fitting}` under `{portion[0].name}`, and answer so."
            if portion
            else "Add `{name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 100, default: 20}}`, or "
            "`{name: fields, in: query, schema: {type: array, items: {type: string}}}`."
        )
        yield found(
            operation,
            seen=f"{operation.key} answered {largest.response_bytes:,} bytes; {most:,} are taken.",
            better=better,
            subject="size of the answer",
            exchange=largest.id,
            cause="large answers",
        )

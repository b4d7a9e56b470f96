"""Do prose and schema agree, and does the schema carry what the prose knows."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

from plainspoken.checks.claims import Bounds, bounds, choices, default, is_list, says_optional, says_required, says_type
from plainspoken.checks.findings import Confidence, Finding, Severity
from plainspoken.checks.registry import check
from plainspoken.checks.rules.descriptions.amending import with_choices, with_limits
from plainspoken.checks.rules.descriptions.values import Value, as_value, by_key, flaw, inputs, is_ordinary
from plainspoken.checks.wording import cut, is_english, plain, quoted
from plainspoken.inventory.document import Document, Operation, Parameter

NEAR = 400  # characters: a list of values further on in a long text speaks of something else as often as not
_LIMITS = {
    "value": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "enum", "const"),
    "length": ("minLength", "maxLength", "pattern", "enum"),
    "items": ("minItems", "maxItems"),
}


def takes_values(operation: Operation) -> bool:
    """Whether a caller has anything to fill in."""
    return bool(operation.parameters) or operation.body is not None


def in_words(parameter: Parameter, document: Document) -> Iterator[tuple[Value, Operation]]:
    """A parameter with its operation, where its English prose can be held against its schema."""
    operation = by_key(document).get(parameter.operation)
    if operation is not None and parameter.description and is_english(parameter.description):
        yield as_value(parameter), operation


def told(document: Document, operation: Operation) -> Iterator[Value]:
    """Its inputs whose English prose can be held against their schema."""
    return (value for value in inputs(document)[operation.key] if value.text and is_english(value.text))


_ONE = """
paths:
  /films:
    get:
      summary: Lists films that run today
      parameters: [{name: %s, in: query, description: '%s', schema: {%s}}]
      responses: {'200': {description: OK}}
"""


@check(
    "DESC008",
    "A closed set of values stands in prose only",
    dimension="descriptions",
    severity=Severity.MEDIUM,
    source="Catalogue DESC-08; OpenAI and Anthropic strict modes choose from `enum`",
    applies=is_ordinary,
    builds_on=("DESC005",),
    good=[
        _ONE % ("order", "One of `asc` or `desc`", "type: string, enum: [asc, desc]"),
        _ONE % ("title", "One of the films that run today, in any spelling", "type: string"),
        _ONE % ("kind", "One of drama, comedy, etc.", "type: string"),
    ],
    bad=[
        _ONE % ("order", "Must be either `asc` or `desc`", "type: string"),
        _ONE % ("format", "json or xml", "type: string"),
        _ONE % ("kind", "Possible values: drama, comedy, documentary", "type: array, items: {type: string}"),
    ],
)
def closed_set_is_enum(parameter: Parameter, document: Document) -> Iterator[Finding]:
    """A model held to the schema may send any text; a reader of the schema never sees what the prose allows.

    Fix: write the values as `enum` (under `items` for a list) and keep the prose for what each one means.
    """
    for value, operation in in_words(parameter, document):
        yield from loose_sets(value, operation, document)


def loose_sets(value: Value, operation: Operation, document: Document) -> Iterator[Finding]:
    """The finding that a closed set of values stands in the prose of a value and not in its schema."""
    named = choices(value.text[:NEAR])
    if not named or value.enum or value.plain("pattern") or _is_complex(value):
        return
    # "either `a` or `b`" may speak of parameters
    if not set(named) & {other.name for other in inputs(document)[operation.key]}:
        listed = f"enum: [{', '.join(named)}]"
        several = is_list(value.text) or "array" in value.types
        yield flaw(
            value,
            operation,
            seen=f"Only the prose of `{value.name}` limits it to {_and(named)}: {quoted(plain(value.text), 80)}.",
            better=f"Write `type: array, items: {{type: string, {listed}}}`." if several else f"Write `{listed}`.",
            cause=f"enum of {value.name}",
            # A list that the schema calls a text needs another type, and callers another form.
            amendments=() if several and value.schema.items is None else with_choices(value, named, document),
        )


def _is_complex(value: Value) -> bool:
    """Whether it is something else than a text or number, or a list of such."""
    items = value.schema.items
    inner = items.types | ({"object"} if items.alternatives else set()) if items else set()
    return bool((value.types | inner) & {"boolean", "object"})


def _and(values: tuple[str, ...]) -> str:
    shown = [f"`{value}`" for value in values[:6]]
    return ", ".join(shown) + (f" and {len(values) - 6} more" if len(values) > 6 else "")


@check(
    "DESC009",
    "Prose and schema contradict each other",
    dimension="descriptions",
    severity=Severity.HIGH,
    source="Catalogue DESC-10; arXiv 2602.18914 (accuracy of descriptions: +8.8 %)",
    applies=is_ordinary,
    builds_on=("DESC005",),
    good=[
        _ONE % ("count", "Between 1 and 10 films. Default is 5.", "type: integer, minimum: 1, maximum: 10, default: 5"),
        _ONE % ("city", "Required if no cinema is given", "type: string"),
        _ONE % ("genders", "A comma-separated list of genders", "type: string"),
    ],
    bad=[
        _ONE % ("count", "How many films. It can be a number between 1 and 10.", "type: string"),
        _ONE % ("count", "How many films. Default is 5, maximum is 100.", "type: integer, default: 10, maximum: 50"),
        _ONE % ("city", "(Required) City to search", "type: string"),
        _ONE % ("order", "Must be `up` or `down`", "type: string, enum: [asc, desc]"),
        _ONE % ("genders", "A comma-separated list of genders", "type: string, enum: [male, female, unisex]"),
    ],
)
def prose_agrees_with_schema(parameter: Parameter, document: Document) -> Iterator[Finding]:
    """The model reads the prose, the gateway enforces the schema; where they differ every call is wrong for one of them.

    Fix: decide which of the two is true, and make the other say the same.
    """
    for value, operation in in_words(parameter, document):
        yield from disagreements(value, operation)


def disagreements(value: Value, operation: Operation) -> Iterator[Finding]:
    """The finding that prose and schema of a value contradict each other."""
    objection = _contradiction(value)
    if objection is not None:
        claim, fact, better = objection
        yield flaw(
            value,
            operation,
            seen=f"`{value.name}` {claim} in prose, {quoted(plain(value.text), 90)}, but {fact}.",
            better=better,
            cause=f"contradiction about {value.name}",
        )


@lru_cache(maxsize=65536)
def _contradiction(value: Value) -> tuple[str, str, str] | None:
    return next(_contradictions(value), None)


def _contradictions(value: Value) -> Iterator[tuple[str, str, str]]:
    """What the prose claims, what the schema says instead, and which fragment would settle it."""
    text = value.text
    if says_required(text) and not value.required and value.schema.node.plain("readOnly") is not True:
        yield "is required", "`required` is not set", f"Set `required` for `{value.name}`, or drop the word."
    if value.required and says_optional(text) and not _is_path(value):
        yield "is optional", "`required` is set", f"Take `{value.name}` out of `required`, or drop the word."
    if value.types == {"string"} and value.schema.enum and is_list(text) and not any("," in str(each) for each in value.enum):
        listed = ", ".join(map(str, value.enum[:4])) + (", ..." if len(value.enum) > 4 else "")
        fragment = f"Write `schema: {{type: array, items: {{type: string, enum: [{listed}]}}}}, style: form, explode: false`."
        yield "is a list of values", "the schema admits one of its enum only", fragment
    claimed = says_type(text)
    if claimed and value.types == {"string"} and not value.enum and not value.plain("pattern") and not value.schema.format:
        yield f"is {'an integer' if claimed == 'integer' else 'a boolean'}", "the schema says string", _typed(claimed, text)
    yield from _other_default(value)
    yield from _other_limits(value)
    yield from _other_choices(value)


def _is_path(value: Value) -> bool:
    return value.parameter is not None and value.parameter.location == "path"


def _typed(kind: str, text: str) -> str:
    limits = bounds(text) if kind == "integer" else None
    return f"Write `type: {kind}" + (f", {_limits(limits, 'value')}" if limits else "") + "`, or correct the prose."


def _other_default(value: Value) -> Iterator[tuple[str, str, str]]:
    said, given = default(value.text), value.schema.node.plain("default")
    if said and given is not None and not isinstance(given, (dict, list)) and not _same(said, given):
        yield (
            f"defaults to `{said}`",
            f"`default` is `{cut(str(given), 30)}`",
            f"Write `default: {said}`, or correct the prose.",
        )


def _same(said: str, given: Any) -> bool:
    if str(given).casefold() == said.casefold():
        return True
    try:
        return float(said) == float(given)
    except (TypeError, ValueError):
        return False


def _other_limits(value: Value) -> Iterator[tuple[str, str, str]]:
    limits = bounds(value.text)
    if limits is None:
        return
    low, high = _keys(_kind(value, limits))
    for key, said in ((low, limits.minimum), (high, limits.maximum)):
        given = value.schema.node.plain(key)
        if (
            said is not None
            and isinstance(given, (int, float))
            and given != said
            and value.types & {"integer", "number", "string"}
        ):
            yield (
                f"says {quoted(limits.seen, 40)}",
                f"`{key}` is {given}",
                f"Write `{key}: {_figure(said)}`, or correct the prose.",
            )


def _other_choices(value: Value) -> Iterator[tuple[str, str, str]]:
    named, enum = choices(value.text), {str(each).casefold() for each in value.enum}
    strange = tuple(each for each in named if each.casefold() not in enum)
    if enum and strange:
        listed = _and(tuple(map(str, value.enum)))
        yield (
            f"accepts {_and(strange)}",
            f"`enum` admits only {listed}",
            f"Add {_and(strange)} to `enum`, or correct the prose.",
        )


def _kind(value: Value, limits: Bounds) -> str:
    """What of the value the prose limits, by its type: `value`, `length` or `items`; empty where they do not fit."""
    if value.types & {"integer", "number"}:
        return "value" if limits.of == "value" else ""
    if "array" in value.types:
        return "items" if limits.of == "value" and limits.noun else ""
    return "length" if limits.of == "length" else ""


def _keys(kind: str) -> tuple[str, str]:
    names = {"value": ("minimum", "maximum"), "length": ("minLength", "maxLength"), "items": ("minItems", "maxItems")}
    return names.get(kind, ("", ""))


def _limits(limits: Bounds, kind: str) -> str:
    low, high = _keys(kind)
    parts = [f"{key}: {_figure(said)}" for key, said in ((low, limits.minimum), (high, limits.maximum)) if said is not None]
    return ", ".join(parts)


def _figure(number: float) -> str:
    return str(int(number)) if number == int(number) else str(number)


@check(
    "DESC010",
    "A limit stands in prose only",
    dimension="descriptions",
    severity=Severity.LOW,
    source="Catalogue DESC-03 and DESC-08: concrete limits help where a machine can hold a call to them",
    applies=is_ordinary,
    builds_on=("DESC005",),
    good=[
        _ONE % ("count", "How many films, at most 100", "type: integer, maximum: 100"),
        _ONE % ("since", "Films that started up to 3 days before", "type: string"),
    ],
    bad=[
        _ONE % ("count", "How many films, at most 100", "type: integer"),
        _ONE % ("title", "Words of the title, maximum 50 characters", "type: string"),
    ],
)
def limit_is_in_schema(parameter: Parameter, document: Document) -> Iterator[Finding]:
    """A limit in prose is found out by a refused call; one in the schema is kept before the call is made.

    Fix: write it as `minimum`/`maximum`, `minLength`/`maxLength` or `minItems`/`maxItems`.
    """
    for value, operation in in_words(parameter, document):
        yield from loose_limits(value, operation, document)


def loose_limits(value: Value, operation: Operation, document: Document) -> Iterator[Finding]:
    """The finding that a limit of a value stands in its prose and not in its schema."""
    limits = bounds(value.text)
    kind = _kind(value, limits) if limits else ""
    if limits and kind and all(value.schema.node.plain(key) is None for key in _LIMITS[kind]) and not _counts_time(limits):
        yield flaw(
            value,
            operation,
            seen=f"`{value.name}` is limited by its prose only: {quoted(limits.seen)}.",
            better=f"Write `{_limits(limits, kind)}`.",
            cause=f"limit of {value.name}",
            confidence=Confidence.LIKELY,
            amendments=with_limits(value, limits, _limits(limits, kind), document),
        )


def _counts_time(limits: Bounds) -> bool:
    """Whether a span of time limits something else than the value itself."""
    return limits.seen.lower().startswith("up to") and limits.seen.rstrip("s").endswith(
        ("day", "hour", "minute", "second", "month", "week", "year")
    )

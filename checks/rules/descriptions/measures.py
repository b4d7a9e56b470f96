"""Are quantities and dates given with their unit and form; is the wording definite."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from plainspoken.checks.claims import UNITS, has_date_form, has_unit, quantity
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.rules.descriptions.agreement import takes_values, told
from plainspoken.checks.rules.descriptions.values import Value, flaw, inputs, outputs
from plainspoken.checks.wording import is_english, open_list, plain, quoted, vague, words
from plainspoken.inventory.document import Document, Operation

_ONE = """
paths:
  /rooms:
    get:
      summary: Lists meeting rooms that are free
      parameters: [{name: %s, in: query, description: '%s', schema: {%s}}]
      responses: {'200': {description: OK}}
"""


@check(
    "DESC011",
    "A quantity has no unit",
    dimension="descriptions",
    severity=Severity.MEDIUM,
    source="Catalogue DESC-03; the Mars Climate Orbiter report (NASA, 1999) is what it guards against",
    builds_on=("DESC024",),
    good=[
        _ONE % ("duration", "How long the room is needed, in minutes", "type: integer"),
        _ONE % ("timeout_ms", "How long to wait", "type: integer"),
        _ONE % ("size", "Number of rooms on a page", "type: integer"),
    ],
    bad=[
        _ONE % ("duration", "How long the room is needed", "type: integer"),
        _ONE % ("max_price", "The highest price to pay", "type: number"),
    ],
)
def quantity_has_unit(operation: Operation, document: Document) -> Iterator[Finding]:
    """Thirty seconds or thirty minutes: the schema accepts both, and the person pays for the difference.

    Fix: name the unit in the description, or better in the name (`timeout_seconds`); for money the currency, and cents or not.
    """
    values = (*inputs(document)[operation.key], *outputs(document)[operation.key])
    quantities = [value for value in values if quantity(value.name)]
    units = _unit_fields(values) if quantities else {}
    currency = bool(quantities) and any("currency" in value.name.lower() for value in values)
    for value in quantities:
        kind = quantity(value.name)
        if not kind or not value.types & {"integer", "number"} or value.enum or not is_english(value.text):
            continue
        if (kind == "money" and currency) or "sampling" in value.text:  # a model's sampling temperature has no unit
            continue
        if not has_unit(f"{' '.join(words(value.name))} {value.text} {value.schema.format}") and not units.get(_holder(value)):
            yield flaw(
                value,
                operation,
                seen=f"`{value.subject.split(' ')[-1]}` is a number without a unit"
                + (f": {quoted(plain(value.text), 80)}." if value.text else "."),
                better=f"Say in its description: {UNITS[kind]}?",
                cause=f"unit of {value.name}",
            )


def _holder(value: Value) -> str:
    kind, _, path = value.subject.rpartition(" ")
    return f"{kind} {path.rpartition('.')[0]}"


def _unit_fields(values: Iterable[Value]) -> Mapping[str, bool]:
    """The objects that have a field beside the quantity which names its currency or unit."""
    return {_holder(value): True for value in values if _BESIDE.search(value.name)}


_BESIDE = re.compile(r"(?i)currency|unit|asset|coin|token")


_DATES = "date datetime timestamp dob birthday deadline since until expiry startdate enddate birthdate"
_TIME_WORDS = frozenset(_DATES.split())


@check(
    "DESC012",
    "A date is text without a form",
    dimension="descriptions",
    severity=Severity.MEDIUM,
    source="RFC 3339; JSON Schema formats `date`, `date-time`; catalogue DESC-08",
    applies=takes_values,
    builds_on=("DESC024",),
    good=[
        _ONE % ("date", "Day of the meeting", "type: string, format: date"),
        _ONE % ("date", "Day of the meeting as DD.MM.YYYY", "type: string"),
        _ONE % ("date", "Day of the meeting", "type: string, example: '2026-03-01'"),
        _ONE % ("update", "What to change", "type: string"),
    ],
    bad=[
        _ONE % ("date", "Day of the meeting", "type: string"),
        _ONE % ("booked_at", "When the booking was made", "type: string"),
    ],
)
def date_has_form(operation: Operation, document: Document) -> Iterator[Finding]:
    """03/04 is March or April. A model writes what it has seen most, and a wrong day is accepted without a word.

    Fix: `format: date` or `format: date-time`; where neither is true, write the form and an example.
    """
    for value in inputs(document)[operation.key]:
        if _is_loose_time(value) and not has_date_form(f"{value.text} {_examples(value)}"):
            day = bool(re.search(r"(?i)date$|dob|birthday", value.name)) and not re.search(r"(?i)time", value.text)
            yield flaw(
                value,
                operation,
                seen=f"`{value.name}` is text of any form" + (f": {quoted(plain(value.text), 80)}." if value.text else "."),
                better=f"Write `format: {'date' if day else 'date-time'}`, or say its form, as `DD/MM/YYYY`, with an example.",
                cause=f"form of {value.name}",
            )


def _is_loose_time(value: Value) -> bool:
    """Whether it is text that names a point in time, without a format; HTTP headers have a form of their own for dates."""
    if not _names_time(value.name) or value.types != {"string"} or (value.parameter and value.parameter.location == "header"):
        return False
    return not (value.schema.format or value.enum or value.plain("pattern"))


def _names_time(name: str) -> bool:
    parts = words(name)
    return bool(parts) and (parts[-1] in _TIME_WORDS or (parts[-1] == "at" and len(parts) == 2))


def _examples(value: Value) -> str:
    given = [node.value for node in value.parameter.examples.values()] if value.parameter else []
    schema = value.schema.node
    return " ".join(str(each) for each in (*given, schema.plain("example"), schema.plain("examples"), schema.plain("default")))


@check(
    "DESC013",
    "Vague words stand where the content should",
    dimension="descriptions",
    severity=Severity.LOW,
    source="arXiv 2602.14878 (vague limitations hurt); catalogue DESC-03",
    good=[
        _ONE % ("floor", "Floors of various buildings are numbered from the street", "type: integer"),
        _ONE % ("equipment", "Screens, whiteboards etc.", "type: string, enum: [screen, whiteboard, phone]"),
    ],
    bad=[
        _ONE % ("options", "Various options", "type: string"),
        _ONE % ("equipment", "One of screen, whiteboard, phone, etc.", "type: string"),
        "paths: {/rooms: {get: {summary: Returns some data, responses: {'200': {description: OK}}}}}",
    ],
)
def wording_is_definite(operation: Operation, document: Document) -> Iterator[Finding]:
    """ "Various", "some data" and "etc." tell a model that there is more, and not what.

    Fix: name the things; where they are many, say where they are listed.
    """
    if is_english(operation.text) and (word := vague(operation.text)):
        yield found(
            operation,
            seen=f"{quoted(plain(operation.text))} leaves its content to {quoted(word)}.",
            better=f"Name what {quoted(word)} stands for in {operation.key}: which fields, which things?",
            subject="text",
            confidence=Confidence.LIKELY,
            cause="vague wording",
        )
    for value in told(document, operation):
        word = vague(value.text) or ("" if value.enum or value.types & {"object", "boolean"} else _open(value.text))
        if word:
            yield flaw(
                value,
                operation,
                seen=f"`{value.name}`: {quoted(plain(value.text))} does not say which values there are.",
                better=f"Instead of {quoted(word, 60)}: complete it as `enum`, or say where all values are listed.",
                cause="vague wording",
            )


def _open(text: str) -> str:
    """An unfinished list of values that is the text, or that follows words such as "types" or "one of"; else an aside."""
    listed = open_list(text)
    if not listed:
        return ""
    bare = plain(text)
    return listed if len(listed) >= 0.8 * len(bare) or _BEFORE_LIST.search(bare[: bare.find(listed)]) else ""


_BEFORE_LIST = re.compile(r"(?i)\b(?:types?|kinds?|values|options|statuses|one of)\W*$")

"""Do the fields of a request body and their schema agree, and is it known which of them must be given."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.rules.descriptions.agreement import disagreements, loose_limits, loose_sets, told
from plainspoken.checks.rules.descriptions.meaning import takes_fields
from plainspoken.checks.rules.descriptions.values import Value, inputs
from plainspoken.checks.rules.identity.declared import changes_something
from plainspoken.inventory.document import Document, Operation

_FEW = 3  # fields; of one or two it is plain that they are what the call is about

_BODY = """
paths:
  /films:
    post:
      operationId: addFilm
      summary: Adds a film to the programme of a cinema
      requestBody: {content: {application/json: {schema: {type: object, %sproperties: {%s}}}}}
      responses: {'201': {description: Added}}
"""
_FIELDS = (
    "title: {type: string, description: As on the poster}, day: {type: string, format: date, description: First day}, "
    "hall: {type: string, description: Where in the cinema it is shown}"
)


def _fields(document: Document, operation: Operation) -> Iterator[Value]:
    return (value for value in told(document, operation) if value.parameter is None)


@check(
    "DESC020",
    "Prose and schema of a body field contradict each other",
    dimension="descriptions",
    severity=Severity.MEDIUM,
    source="Catalogue DESC-10; arXiv 2602.18914 (accuracy of descriptions: +8.8 %)",
    applies=takes_fields,
    builds_on=("DESC006", "DESC024"),
    good=[_BODY % ("", "minutes: {type: integer, minimum: 1, maximum: 300, description: 'Length, between 1 and 300 minutes'}")],
    bad=[_BODY % ("", "minutes: {type: integer, maximum: 200, description: 'Length, at most 300 minutes'}")],
)
def body_prose_agrees_with_schema(operation: Operation, document: Document) -> Iterator[Finding]:
    """The model reads the prose, the gateway enforces the schema; where they differ every call is wrong for one of them.

    Fix: decide which of the two is true, and make the other say the same.
    """
    for value in _fields(document, operation):
        yield from disagreements(value, operation)


@check(
    "DESC021",
    "A closed set or limit of a body field stands in prose only",
    dimension="descriptions",
    severity=Severity.LOW,
    source="Catalogue DESC-03 and DESC-08; strict modes of OpenAI and Anthropic choose from `enum`",
    applies=takes_fields,
    builds_on=("DESC006", "DESC024"),
    good=[_BODY % ("", "kind: {type: string, enum: [short, long], description: One of short or long}")],
    bad=[
        _BODY % ("", "kind: {type: string, description: 'One of `short`, `long`'}"),
        _BODY % ("", "minutes: {type: integer, description: 'Length, at most 300 minutes'}"),
    ],
)
def body_schema_says_what_prose_knows(operation: Operation, document: Document) -> Iterator[Finding]:
    """What stands in prose only is found out by a refused call; what stands in the schema is kept before the call is made.

    Fix: write values as `enum`, and limits as `minimum`/`maximum`, `minLength`/`maxLength` or `minItems`/`maxItems`.
    """
    for value in _fields(document, operation):
        yield from loose_sets(value, operation, document)
        yield from loose_limits(value, operation, document)


def _makes_a_thing(operation: Operation) -> bool:
    # A POST to one thing changes it, and leaves as it was what is not given.
    is_new = operation.method == "POST" and not operation.path.endswith("}")
    return is_new and takes_fields(operation) and changes_something(operation)


@check(
    "DESC023",
    "Nobody can tell which fields must be given",
    dimension="descriptions",
    severity=Severity.LOW,
    source="JSON Schema, `required`; strict modes of OpenAI and Anthropic ask for every field that is not marked optional",
    applies=_makes_a_thing,
    builds_on=("DESC024",),
    good=[
        _BODY % ("required: [title], ", _FIELDS),
        _BODY % ("", "title: {type: string, description: As on the poster}"),
        _BODY % ("", _FIELDS.replace("First day", "'First day, optional'")),
    ],
    bad=[_BODY % ("", _FIELDS)],
)
def needed_fields_are_marked(operation: Operation, document: Document) -> Iterator[Finding]:
    """A model that sees only optional fields leaves out the one without which nothing can be made, or asks for all of them.

    Fix: list under `required` what the call cannot do without; where that is nothing, say so in the body's description.
    """
    top = [value for value in inputs(document)[operation.key] if value.parameter is None and "." not in value.subject]
    if len(top) < _FEW or any(value.required for value in top) or any(_speaks_of_need(value.text) for value in top):
        return
    if _speaks_of_need(operation.text) or (operation.body and _speaks_of_need(operation.body.description)):
        return
    names = ", ".join(value.name for value in top[:3])
    yield found(
        operation,
        seen=f"All {len(top)} fields of its body may be left out: {names}" + (" and others." if len(top) > 3 else "."),
        better=f"Can it be called with an empty body? If not, write `required: [{top[0].name}]` with all that it needs.",
        subject="required fields",
        confidence=Confidence.POSSIBLE,
        cause="no field is required",
    )


def _speaks_of_need(text: str) -> bool:
    lowered = text.lower()
    return any(word in lowered for word in ("optional", "required", "mandatory", "must ", "default", "can be omitted"))

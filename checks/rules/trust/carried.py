"""What real answers carry: hidden characters, credentials, and fields and personal data that the document does not name."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.answers import Leaf
from plainspoken.checks.canaries import MARKER
from plainspoken.checks.concealment import smuggled, visible
from plainspoken.checks.credentials import leaks, names_secret
from plainspoken.checks.data_classes import DataClass, answered_data
from plainspoken.checks.exchanges import REMOVED, Exchange, Observed
from plainspoken.checks.findings import Confidence, Finding, Severity
from plainspoken.checks.registry import Case, check
from plainspoken.checks.rules.reliability.observed import documented
from plainspoken.checks.rules.trust.answered import has_answer, shown
from plainspoken.checks.rules.trust.exposure import hands_out
from plainspoken.checks.served import Sample
from plainspoken.checks.undeclared import class_of, undeclared
from plainspoken.checks.whole_answers import whole_answer, whole_successes
from plainspoken.checks.wording import quoted
from plainspoken.inventory.document import Schema

_NOTES = """
paths:
  /notes:
    get:
      summary: Lists notes
      responses:
        '200':
          description: All
          content: {application/json: {schema: {type: array, items: {type: object, properties: {id: {type: integer},
            text: {type: string}}}}}}
  /open:
    get:
      summary: Lists anything
      responses:
        '200':
          description: All
          content: {application/json: {schema: {properties: {id: {type: integer}}, additionalProperties: true}}}
"""


def _answered(body: str, *, operation: str = "GET /notes", whole: str = "") -> Case:
    exchange = Exchange(
        id="1",
        operation=operation,
        method="GET",
        url="https://api.example.com/notes",
        status=200,
        response_body=body,
        response_headers={"content-type": "application/json"},
    )
    samples = (Sample(exchange="1", body=whole),) if whole else None
    return Case(document=_NOTES, evidence={"exchanges": (exchange,), "samples": samples})


def _has_success(observed: Observed) -> bool:
    return any(True for _ in whole_successes(observed))


@check(
    "INJ101",
    "An answer hides something from the reader",
    dimension="trust",
    severity=Severity.HIGH,
    source="arXiv 2607.05744 (hidden characters); Unicode UTS 39, UTR 36; catalogue INJ-01",
    applies=has_answer,
    good=[_answered('[{"id": 1, "text": "Milk \\U0001F95B and \\u0645\\u06CC\\u200C\\u062E\\u0648\\u0627"}]')],
    bad=[
        _answered('[{"id": 1, "text": "Milk\\udb40\\udc68\\udb40\\udc69\\udb40\\udc64\\udb40\\udc65"}]'),
        _answered('[{"id": 1, "te', whole='[{"id": 1, "text": "Milk \\u202eklim\\u202c"}]'),
    ],
)
def answers_hide_nothing(observed: Observed) -> Iterator[Finding]:
    """The person sees a harmless text, and the model reads an order in it.

    Fix: find out who wrote it, and take such characters out where texts come in.
    """
    for exchange in observed.exchanges:
        for leaf in whole_answer(observed, exchange).leaves:
            if kind := smuggled(leaf.value):
                yield shown(
                    observed,
                    exchange,
                    seen=f"{_name(leaf)} holds {kind}; as a model reads it: {quoted(visible(leaf.value), 100)}.",
                    better=f"Refuse or remove such characters where {_name(leaf)} is written, and clean what is stored.",
                    subject="hidden characters in an answer",
                    cause="hidden characters in answers",
                )
                return


def _name(leaf: Leaf) -> str:
    return f"`{leaf.path[-1]}`" if leaf.path else "the text"


def _credential(leaf: Leaf) -> str:
    """What shows that a credential stood there: its form, or that it was taken out of what is kept."""
    if MARKER.search(leaf.value):
        return ""
    named = bool(leaf.path) and names_secret(leaf.path[-1])
    if leaf.value == REMOVED:
        return "a value under the name of a secret" if named else "a value in the form of a secret"
    if REMOVED in leaf.value:
        return "a text with a secret in it"
    return next((each.kind for each in leaks(leaf.value)), "")


@check(
    "TRUST107",
    "An answer carries a credential",
    dimension="trust",
    severity=Severity.HIGH,
    source="OWASP API Security Top 10 2023, API3; OWASP LLM02 Sensitive Information Disclosure; MCP10",
    applies=lambda observed: _has_success(observed) and not hands_out(observed.operation),
    good=[_answered('[{"id": 1, "text": "The token is in your mail"}]')],
    bad=[_answered('[{"id": 1, "apiKey": "[removed]"}]'), _answered('[{"id": 1, "text": "Log in with [removed]"}]')],
)
def carries_credential(observed: Observed) -> Iterator[Finding]:
    """It is in the context of a model, in its provider's logs, and one question away from anybody.

    What the document itself names as a secret in an answer is told there.

    Fix: leave it out of the answer, and replace the credential: it has been given away.
    """
    told = {datum.name for datum in answered_data(observed.operation) if datum.data_class is DataClass.CREDENTIAL}
    for exchange, answer in whole_successes(observed):
        for leaf in answer.leaves:
            if (not leaf.path or leaf.path[-1] not in told) and (kind := _credential(leaf)):
                yield shown(
                    observed,
                    exchange,
                    seen=f"{_name(leaf)} holds {kind}; it is removed from what this audit keeps.",
                    better=f"Leave {_name(leaf)} out of the answer of {observed.operation.key}, and replace the credential.",
                    subject="credential in an answer",
                    cause="credentials in answers",
                )
                return


def _schema(observed: Observed, exchange: Exchange) -> Schema | None:
    """The documented schema of an answer, where its media type is documented."""
    response = documented(observed, exchange)
    media = response.media if response is not None else ()
    essence = exchange.content_type
    fitting = (each for each in media if each.is_json and each.name.split(";")[0].strip().lower() in (essence, "*/*"))
    return next((each.schema for each in fitting), None)


def _beyond(observed: Observed) -> dict[tuple[str, ...], tuple[Exchange, object]]:
    """The undeclared fields of all successful answers, each with the first answer that has it and the value there."""
    found: dict[tuple[str, ...], tuple[Exchange, object]] = {}
    for exchange, answer in whole_successes(observed):
        for path, value in undeclared(answer.value, _schema(observed, exchange)):
            found.setdefault(path, (exchange, value))
    return found


def _described(observed: Observed) -> bool:
    """Whether a successful answer came whose schema names fields."""
    schemas = (_schema(observed, exchange) for exchange, _ in whole_successes(observed))
    return any(schema is not None and next(schema.fields(depth=2), None) is not None for schema in schemas)


def _pointer(path: tuple[str, ...]) -> str:
    return "/" + "/".join(path)


@check(
    "TRUST108",
    "An answer carries personal data that the document does not name",
    dimension="trust",
    severity=Severity.HIGH,
    source="OWASP API Security Top 10 2023, API3 (excessive data exposure); GDPR, articles 5 and 30",
    applies=_described,
    good=[
        _answered('[{"id": 1, "text": "Milk", "colour": "red"}]'),
        _answered('{"email": "ann@example.com"}', operation="GET /open"),
    ],
    bad=[
        _answered('[{"id": 1, "text": "Milk", "email": "ann@example.com"}]'),
        _answered('[{"id": 1, "text": "Milk", "ref": "DE89 3704 0044 0532 0130 00"}]'),
    ],
)
def carries_unnamed_persons(observed: Observed) -> Iterator[Finding]:
    """Who approved the API by its document did not approve this, and every call hands it to the model's provider.

    Fix: leave it out, or name it in the schema and in the register of data.
    """
    for path, (exchange, value) in _beyond(observed).items():
        if kind := class_of(path[-1], value):
            yield shown(
                observed,
                exchange,
                seen=f"{_pointer(path)} ({kind}) is in the answer, and its schema does not name it.",
                better=f"Leave `{path[-1]}` out of the answer of {observed.operation.key}, or add it to the schema.",
                subject=f"field {path[-1]}",
                cause=f"undeclared {kind} data in answers",
            )


@check(
    "REL110",
    "An answer has fields that the document does not name",
    dimension="reliability",
    severity=Severity.LOW,
    source="MCP 2026-07-28 (structured content conforms to the output schema); catalogue VER-05",
    applies=_described,
    good=[
        _answered('[{"id": 1, "text": "Milk"}]'),
        _answered('{"anything": 1}', operation="GET /open"),
    ],
    bad=[
        _answered('[{"id": 1, "text": "Milk", "colour": "red"}]'),
        _answered('[{"id": 1, "te', whole='[{"id": 1, "text": "Milk", "colour": "red"}]'),
    ],
)
def has_unnamed_fields(observed: Observed) -> Iterator[Finding]:
    """A model relies on what it saw once, and nobody promised that it stays; it also pays for every field that it reads.

    Fix: name them in the schema, or leave them out of the answer.
    """
    unnamed = _beyond(observed)
    if unnamed:
        listed = ", ".join(f"`{_pointer(path)}`" for path in list(unnamed)[:5]) + (" and more" if len(unnamed) > 5 else "")
        yield shown(
            observed,
            next(iter(unnamed.values()))[0],
            seen=f"{listed} {'is' if len(unnamed) == 1 else 'are'} in the answer and not in its schema.",
            better="Add what callers may rely on to `properties`; write `additionalProperties: true` where more may come.",
            subject="undeclared fields",
            cause="undeclared fields in answers",
            confidence=Confidence.CERTAIN,
        )

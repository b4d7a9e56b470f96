"""What answers carry out: secrets, and more about people than a call needs."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.data_classes import DataClass, Datum, answered_data, is_sensitive
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.remembering import remembered
from plainspoken.checks.wording import words
from plainspoken.inventory.document import Document, Operation

# Operations whose purpose is to hand out a credential, and fields that hold what stands for one.
_HANDS_OUT = frozenset(
    words(
        "token tokens oauth oauth2 login signin auth authenticate authorize authorization key keys secret secrets"
        " credential credentials session sessions jwt password register signup rotate certificate certificates invite"
        " access connect webhook link share"
    )
)
# Where texts are cut into tokens, a token is a piece of text.
_OF_TEXT = frozenset(words("logprob logprobs completion tokenize lexical"))
_ALWAYS = frozenset(words("password passwd passphrase pin cvv cvc"))
_STAND_IN = re.compile(
    r"(?i)\bmask|\bredact|\bobfuscat|\bhash|\bencrypt|\bwrite-?only\b|never returned|last (?:4|four)|truncated|\*{3}"
    r"|not (?:be )?(?:returned|shown)|partial"
)


def _is_shown(datum: Datum) -> bool:
    """Whether an answer holds it as it is: neither only taken, nor masked, nor cut to a few signs."""
    schema = datum.node
    length = schema.plain("maxLength")
    is_short = isinstance(length, int) and length <= 4 and words(datum.name)[-1] not in ("cvv", "cvc", "pin")
    return schema.plain("writeOnly") is not True and not is_short and not _STAND_IN.search(schema.text("description"))


def _answers(operation: Operation) -> bool:
    return any(media.schema is not None for each in operation.responses if each.is_success for media in each.media)


def _purpose(operation: Operation) -> set[str]:
    return {*words(operation.path), *words(operation.id), *words(operation.summary)}


def hands_out(operation: Operation) -> bool:
    """Whether its purpose is to hand out a credential."""
    return bool(_HANDS_OUT & _purpose(operation))


def _secrets(operation: Operation) -> list[Datum]:
    return [
        each
        for each in answered_data(operation)
        if each.data_class is DataClass.CREDENTIAL
        and (_ALWAYS & set(words(each.name)) or (operation.is_read_only and not hands_out(operation)))
        and _is_shown(each)
        and not _OF_TEXT & set(words(each.owner))
    ]


ANSWERS = """
paths:
  /users/{id}:
    get:
      summary: One user
      responses: {'200': {description: The user, content: {application/json: {schema: {type: object, properties: {%s}}}}}}
"""


@check(
    "TRUST007",
    "An answer carries a secret",
    dimension="trust",
    severity=Severity.HIGH,
    source="OWASP API Security Top 10 2023, API3; OWASP LLM02 Sensitive Information Disclosure; MCP10",
    applies=_answers,
    good=[
        ANSWERS % "name: {type: string}, hasPassword: {type: boolean}",
        ANSWERS % "password: {type: string, writeOnly: true}, nextPageToken: {type: string}",
        ANSWERS % "apiKey: {type: string, description: The last four signs; the rest is masked}",
    ],
    bad=[ANSWERS % "password: {type: string}", ANSWERS % "apiKey: {type: string}"],
)
def answers_secret(operation: Operation) -> Iterator[Finding]:
    """Whatever an answer holds goes to the model's provider, into its context and its logs, and can be talked out of it again.

    Fix: leave secrets out of answers; mark fields that are only taken with `writeOnly: true`.
    """
    for datum in _secrets(operation):
        yield found(
            datum.node.place,
            seen=f"`{datum.label}` is in the answer of {operation.key}.",
            better=f"Write `writeOnly: true` under `{datum.name}` where it is only taken, and leave it out of the answer.",
            subject=f"field {datum.name}",
            cause=f"secrets in answers: {datum.name}",
            confidence=Confidence.LIKELY,
        )


@remembered
def _asked_for(document: Document) -> frozenset[str]:
    """The words of every parameter and required field of the API: what a caller must know to make the next call."""
    names = {parameter.name for operation in document.operations for parameter in operation.parameters}
    for operation in document.operations:
        for media in operation.body.media if operation.body else ():
            names |= media.schema.required if media.schema is not None else frozenset()
    return frozenset("".join(words(name)) for name in names if is_sensitive(name))


def _beyond_need(operation: Operation, document: Document) -> list[Datum]:
    asked, purpose = _asked_for(document), _purpose(operation)
    return [
        each
        for each in answered_data(operation)
        if each.is_sensitive
        and "".join(words(each.name)) not in asked
        and not set(words(each.name)) <= purpose
        and _is_shown(each)
    ]


def _reads(operation: Operation) -> bool:
    return operation.is_read_only and _answers(operation)


@check(
    "TRUST013",
    "An answer tells more about a person than the call needs",
    dimension="trust",
    severity=Severity.MEDIUM,
    source="OWASP API Security Top 10 2023, API3 (excessive data exposure); GDPR, article 5 (data minimisation)",
    applies=_reads,
    good=[
        ANSWERS % "name: {type: string}, company: {type: string}, fieldName: {type: string}",
        ANSWERS % "cardNumber: {type: string, description: 'Masked, the last four digits'}",
        "paths: {/ssn: {get: {summary: Tells the SSN, responses: {'200': {description: It, content: {application/json: {schema:"
        " {properties: {ssn: {type: string}}}}}}}}}}",
    ],
    bad=[ANSWERS % "ssn: {type: string}", ANSWERS % "iban: {type: string}, religion: {type: string}"],
)
def tells_too_much(operation: Operation, document: Document) -> Iterator[Finding]:
    """No other call needs these values, yet each goes to the model's provider whenever somebody asks something else.

    Fix: give them in an operation of their own, on demand, or masked.
    """
    for datum in _beyond_need(operation, document):
        yield found(
            datum.node.place,
            seen=f"`{datum.label}` ({datum.data_class}) is in the answer of {operation.key}, and no call asks for it.",
            better=f"Who needs `{datum.name}` from {operation.key}? Leave it out unless it is asked for, or mask it, and say so"
            " in its description.",
            subject=f"field {datum.name}",
            cause=f"{datum.data_class} data in answers",
            confidence=Confidence.POSSIBLE,
        )

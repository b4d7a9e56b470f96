"""What a call that is sent twice does, because the first answer was lost."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.consequence import Act, effect_of, is_signed, makes_another
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.wording import words
from plainspoken.inventory.document import Operation

_KEYS = frozenset({"idempotency", "idempotent", "deduplication", "dedupe", "nonce"})
_REQUEST_IDS = frozenset({"requestid", "clienttoken", "clientrequestid", "clientrequesttoken", "xrequestid", "transactionid"})
_TOLD = re.compile(
    r"\bidempoten|\bsafe(?:ly)? (?:to )?(?:be )?(?:retr|repeat)|\bretr(?:y|ied) safely|\bduplicate\b", re.IGNORECASE
)
_COSTLY = frozenset({Act.PAYS, Act.ORDERS, Act.SENDS})


def _costs_twice(operation: Operation) -> bool:
    return makes_another(operation) and effect_of(operation).act in _COSTLY and not is_signed(operation)


def _makes_twice(operation: Operation) -> bool:
    return makes_another(operation) and effect_of(operation).act not in _COSTLY


def says_what_repeats_do(operation: Operation) -> bool:
    """Whether it takes a key that marks repeated calls, or says in words what a repeated call does."""
    fields = [media.schema.properties for media in (operation.body.media if operation.body else ()) if media.schema]
    names = [*(each.name for each in operation.parameters), *(name for properties in fields for name in properties)]
    keyed = any(set(words(name)) & _KEYS or "".join(words(name)) in _REQUEST_IDS for name in names)
    return keyed or bool(_TOLD.search(operation.text))


def _unsafe(operation: Operation, consequence: str) -> Iterator[Finding]:
    if not says_what_repeats_do(operation):
        yield found(
            operation,
            seen=f"{operation.key} {consequence}, and neither a key nor a word says what a repeated call does.",
            better="Add `{name: Idempotency-Key, in: header, description: The same key gives the first result again, "
            "schema: {type: string, maxLength: 64}}` to its parameters.",
            subject="repeated call",
            cause="creations without an idempotency key",
            confidence=Confidence.LIKELY,
        )


CREATE = "paths: {%s: {post: {operationId: %s, %sresponses: {'201': {description: Placed}}}}}"
_KEY = "parameters: [{name: Idempotency-Key, in: header, schema: {type: string}}], "
_SOURCE = "The Idempotency-Key header (IETF draft, practice of payment APIs); Azure REST API Guidelines, repeatable requests; "


@check(
    "TRUST005",
    "A payment, an order or a message cannot be retried safely",
    dimension="trust",
    severity=Severity.HIGH,
    source=_SOURCE + "OWASP LLM06 Excessive Agency",
    applies=_costs_twice,
    good=[
        CREATE % ("/orders", "createOrder", _KEY),
        CREATE % ("/payments", "createPayment", "description: Repeating it with the same `number` is idempotent., "),
    ],
    bad=[CREATE % ("/orders", "createOrder", ""), CREATE % ("/messages", "sendMessage", "")],
)
def costly_repeat(operation: Operation) -> Iterator[Finding]:
    """When the answer is lost, a model calls again, and the person has paid, ordered or written twice.

    Fix: take an `Idempotency-Key` header and answer a repeated key with the first result; or say what makes a repeat harmless.
    """
    yield from _unsafe(operation, effect_of(operation).act)


@check(
    "TRUST012",
    "A creation cannot be retried safely",
    dimension="trust",
    severity=Severity.LOW,
    source=_SOURCE + "offered by 4 % of real POST operations (measured)",
    applies=_makes_twice,
    good=[
        CREATE % ("/pets", "createPet", _KEY),
        CREATE % ("/returns", "createReturn", _KEY),
        CREATE % ("/pets", "createPet", "description: Repeating it with the same `number` is idempotent., "),
    ],
    bad=[
        CREATE % ("/pets", "createPet", ""),
        "paths: {/returns: {post: {operationId: createReturn, responses: {'200': {description: Made}}}}}",
    ],
)
def not_repeatable(operation: Operation) -> Iterator[Finding]:
    """When the answer is lost, a model calls again, and there are two of what the person asked for once.

    Fix: take an `Idempotency-Key` header and answer a repeated key with the first result; or say what makes a repeat harmless.
    """
    yield from _unsafe(operation, "creates something")

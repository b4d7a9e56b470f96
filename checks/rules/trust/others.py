"""Whether one person's things are kept from another: calls with the credential of a second person."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from plainspoken.checks.authorization import CredentialKind
from plainspoken.checks.exchanges import Crossing, Exchange
from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.registry import Case, check
from plainspoken.inventory.document import Document

_ALIKE = 0.9  # of two answers: times and identifiers of the request may differ

_API = """
security: [{login: []}]
paths: {'/orders/{id}': {get: {summary: One order, responses: {'200': {description: The order}}}}}
components: {securitySchemes: {login: {type: http, scheme: bearer}}}
"""


def _call(status: int, credential: CredentialKind, body: str = "") -> Exchange:
    return Exchange(
        id="x1",
        operation="GET /orders/{id}",
        method="GET",
        url="https://api.pets.dev/orders/17",
        status=status,
        response_body=body,
        credential=credential,
    )


def _crossing(status: int, body: str = '{"id": 17, "total": 30}') -> Case:
    owner = _call(200, "given", '{"id": 17, "total": 30}')
    return Case(document=_API, evidence={"crossings": (Crossing(owner=owner, stranger=_call(status, "other", body)),)})


def _is_of_a_second_person(crossing: Crossing) -> bool:
    return crossing.stranger.credential == "other" and crossing.stranger.status is not None


@check(
    "TRUST106",
    "One person can reach what belongs to another",
    dimension="trust",
    severity=Severity.CRITICAL,
    source="OWASP API Security Top 10 2023, API1 (broken object level authorization)",
    applies=_is_of_a_second_person,
    blocks=True,
    good=[_crossing(404, ""), _crossing(403, ""), _crossing(200, '{"error": "not yours"}')],
    bad=[_crossing(200)],
)
def reaches_others(crossing: Crossing, document: Document) -> Iterator[Finding]:
    """A model that mistakes one number shows a stranger's order, or cancels it, and neither of the two people is asked.

    Fix: check at each call whether the thing belongs to the person whose credential came with it; answer 404 otherwise.
    """
    stranger, operation = crossing.stranger, document.operation(crossing.operation)
    # A 2xx that shows another text is a refusal in disguise: nothing was given away.
    if operation is None or stranger.status is None or not 200 <= stranger.status < 300:
        return
    if operation.is_read_only and not _is_shown(crossing):
        return
    how = "with the same text" if operation.is_read_only else "who may not even read it"
    yield found(
        operation,
        seen=f"{stranger.method} {stranger.url} belongs to one person and was answered {stranger.status} to another, {how}.",
        better="Compare the owner of what the path names with whose credential came, and answer 404 where they differ.",
        subject="things of others",
        exchange=stranger.id,
        cause="object level authorization missing",
    )


def _is_shown(crossing: Crossing) -> bool:
    """Whether the stranger got what the owner gets: the same text, but for what changes from call to call."""
    mine, theirs = crossing.owner.response_body, crossing.stranger.response_body
    return mine == theirs or (bool(mine) and SequenceMatcher(None, mine, theirs, autojunk=False).ratio() >= _ALIKE)

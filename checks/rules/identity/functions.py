"""Whether a second person may do what the document keeps for some: its scopes are a proof, its words a reason to ask."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.answers import read_answer
from plainspoken.checks.authorization import CredentialKind
from plainspoken.checks.exchanges import Exchange, Observed
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.privilege import kept_for
from plainspoken.checks.registry import Case, check

_API = """
security: [{login: ['users:admin']}]
paths: {'/admin/users': {get: {summary: Lists every user, responses: {'200': {description: The users}}}}}
components: {securitySchemes: {login: {type: oauth2, flows: {authorizationCode: {authorizationUrl: 'https://id.example.com/a',
  tokenUrl: 'https://id.example.com/t', scopes: {'users:admin': See all users}}}}}}
"""


def _case(status: int, kind: CredentialKind, body: str = '[{"id": 7, "name": "Ann"}]') -> Case:
    made = Exchange(
        id="p1",
        operation="GET /admin/users",
        method="GET",
        url="https://api.example.com/admin/users",
        status=status,
        response_headers={"content-type": "application/json"},
        response_body=body,
        credential=kind,
    )
    return Case(document=_API, evidence={"probes": (made,)})


def _was_answered(observed: Observed) -> bool:
    return any(each.status is not None for each in observed.exchanges)


def _opened(observed: Observed, kind: CredentialKind) -> Exchange | None:
    """The first such call that was answered 2xx and gave something, as far as it was to give anything."""
    passed = (each for each in observed.exchanges if each.credential == kind and 200 <= (each.status or 0) < 300)
    return next((each for each in passed if not observed.operation.is_read_only or _gives(each)), None)


def _gives(exchange: Exchange) -> bool:
    """Whether an answer holds any value: a list without entries may be all that this person is to see."""
    return any(leaf.value not in ("", "0", "false") for leaf in read_answer(exchange.response_body).leaves)


@check(
    "AUTH150",
    "A second person without the scope may do it",
    dimension="identity",
    severity=Severity.HIGH,
    source="OWASP API Security Top 10 2023, API5 (broken function level authorization); RFC 6750, section 3.1",
    applies=_was_answered,
    blocks=True,
    good=[_case(403, "unscoped"), _case(404, "unscoped"), _case(200, "unscoped", "[]")],
    bad=[_case(200, "unscoped")],
)
def scope_of_the_second_person(unentitled: Observed) -> Iterator[Finding]:
    """The token itself says that this person was never given the right. An assistant that is shown the operation uses it.

    Fix: compare the scopes of the token with those that the document names, at each operation, and answer 403.
    """
    opened = _opened(unentitled, "unscoped")
    if opened is not None:
        operation = unentitled.operation
        yield found(
            operation,
            seen=f"By the document {operation.key} needs `{'`, `'.join(operation.scopes)}`. The token of a second person does "
            f"not suffice for it, and was answered {opened.status}.",
            better="Answer 403 with `insufficient_scope`, or take the scope out of `security` if it is not needed.",
            subject="scope of a second person",
            exchange=opened.id,
            cause="scope not checked",
        )


@check(
    "AUTH151",
    "A second person may do what seems to be for administrators: to confirm",
    dimension="identity",
    severity=Severity.LOW,
    source="OWASP API Security Top 10 2023, API5: do not assume by its path whether an endpoint is administrative",
    applies=_was_answered,
    good=[_case(403, "reserved"), _case(200, "reserved", '{"users": []}')],
    bad=[_case(200, "reserved")],
)
def words_say_administrators(reserved: Observed) -> Iterator[Finding]:
    """Whoever reads the document takes it for something that this person cannot do, and nobody has tried.

    Fix: check the role in the operation itself and answer 403; or, where everybody may call it, say so in the document.
    """
    opened, operation = _opened(reserved, "reserved"), reserved.operation
    if opened is not None:
        yield found(
            operation,
            seen=f"{operation.key}: {kept_for(operation)}, and it answered {opened.status} to the second person. Is this "
            "person meant to call it?",
            better="If not, answer 403, name the role that is needed, and list the operation under `identities.beyond`, so "
            "that the next audit knows. If so, write in its description who may call it.",
            subject="role, to confirm",
            exchange=opened.id,
            confidence=Confidence.POSSIBLE,
            cause="perhaps function level authorization missing",
        )

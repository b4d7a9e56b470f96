"""Whether a valid credential opens no more than it should: its scopes, its person's role, and where it may be sent."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.exchanges import Exchange, Observed
from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.rules.identity.refusals import call, probes


def _passed(observed: Observed, kind: str) -> list[Exchange]:
    return [each for each in observed.exchanges if each.credential == kind and each.status and 200 <= each.status < 300]


def _was_answered(observed: Observed) -> bool:
    return any(each.status is not None for each in observed.exchanges)


@check(
    "AUTH106",
    "A token without the scope opens the operation",
    dimension="identity",
    severity=Severity.HIGH,
    source="RFC 6750, section 3.1; RFC 9700, section 2.3 (least privilege); OWASP API Security Top 10 2023, API5",
    applies=_was_answered,
    blocks=True,
    good=[probes(call(403, "narrow"))],
    bad=[probes(call(200, "narrow"))],
)
def scope_is_checked(narrowed: Observed) -> Iterator[Finding]:
    """The person agreed to less. What the assistant may do is then decided by nobody.

    Fix: compare the scopes of the token with those that the document names, and answer 403 where one is missing.
    """
    if passed := _passed(narrowed, "narrow"):
        yield found(
            narrowed.operation,
            seen=f"{narrowed.operation.key} needs `{'`, `'.join(narrowed.operation.scopes)}` by the document, "
            f"and answered {passed[0].status} to a token that was got without.",
            better="Answer 403 with `insufficient_scope`, or take the scope out of `security` if it is not needed.",
            subject="scope",
            exchange=passed[0].id,
            cause="scope not checked",
        )


@check(
    "AUTH107",
    "Somebody without the role may do it",
    dimension="identity",
    severity=Severity.CRITICAL,
    source="OWASP API Security Top 10 2023, API5 (broken function level authorization); catalogue AUTH-12",
    applies=_was_answered,
    blocks=True,
    good=[probes(call(403, "beyond")), probes(call(404, "beyond"))],
    bad=[probes(call(200, "beyond"))],
)
def role_is_checked(overreached: Observed) -> Iterator[Finding]:
    """A model calls whatever it is shown; that a button is hidden from this person keeps it from nothing.

    Fix: check the caller's role in the operation itself, and answer 403.
    """
    if passed := _passed(overreached, "beyond"):
        yield found(
            overreached.operation,
            seen=f"The inventory says that a second person may not call {overreached.operation.key}; it answered "
            f"{passed[0].status} to this person.",
            better="Answer 403 and name the role that is needed.",
            subject="role",
            exchange=passed[0].id,
            cause="function level authorization missing",
        )


def _was_refused_without(queried: Observed) -> bool:
    return any(each.credential == "none" and each.status in (401, 403) for each in queried.exchanges)


@check(
    "AUTH108",
    "A credential in the address is accepted",
    dimension="identity",
    severity=Severity.MEDIUM,
    source="RFC 9700, section 4.3.2 (MUST NOT in the query); RFC 6750, section 5.3; OWASP API Security Top 10 2023, API2",
    applies=_was_refused_without,
    good=[probes(call(401, "none"), call(401, "query"))],
    bad=[probes(call(401, "none"), call(200, "query"))],
)
def address_carries_no_credential(queried: Observed) -> Iterator[Finding]:
    """Addresses stand in logs, histories and a model's own context. Where it works, somebody will send it so.

    Fix: take credentials from the header alone, and answer 401 where one comes in the query string.
    """
    if passed := _passed(queried, "query"):
        yield found(
            queried.operation,
            seen=f"{queried.operation.key} was refused without a credential and answered {passed[0].status} with it in the "
            "query string.",
            better="Ignore `access_token` and keys in the query string.",
            subject="credential in the query string",
            exchange=passed[0].id,
            cause="credential accepted in the query string",
        )

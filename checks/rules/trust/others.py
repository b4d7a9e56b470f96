"""Whether one person's things are kept from another: calls with the credential of a second person."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.evidence import Exchange, Observed
from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.registry import Case, check

_API = """
security: [{login: []}]
paths: {'/orders/{id}': {get: {summary: One order, responses: {'200': {description: The order}}}}}
components: {securitySchemes: {login: {type: http, scheme: bearer}}}
"""


def _crossing(status: int) -> Case:
    exchange = Exchange(
        id="x1",
        operation="GET /orders/{id}",
        method="GET",
        url="https://api.pets.dev/orders/17",
        status=status,
        credential="other",
    )
    return Case(document=_API, evidence={"probes": (exchange,)})


def _was_answered(crossed: Observed) -> bool:
    return any(each.status is not None for each in crossed.exchanges)


@check(
    "TRUST106",
    "One person can reach what belongs to another",
    dimension="trust",
    severity=Severity.CRITICAL,
    source="OWASP API Security Top 10 2023, API1 (broken object level authorization)",
    applies=_was_answered,
    blocks=True,
    good=[_crossing(404), _crossing(403)],
    bad=[_crossing(200)],
)
def reaches_others(crossed: Observed) -> Iterator[Finding]:
    """A model that mistakes one number shows a stranger's order, or cancels it, and neither of the two people is asked.

    Fix: check at each call whether the thing belongs to the person whose credential came with it; answer 404 otherwise.
    """
    passed = [each for each in crossed.exchanges if each.status is not None and 200 <= each.status < 300]
    if passed:
        yield found(
            crossed.operation,
            seen=f"{passed[0].method} {passed[0].url} belongs to one person and was answered {passed[0].status} to another"
            f" ({len(passed)} of {len(crossed.exchanges)} such calls).",
            better="Compare the owner of what the path names with whose credential came, and answer 404 where they differ.",
            subject="things of others",
            exchange=passed[0].id,
            cause="object level authorization missing",
        )

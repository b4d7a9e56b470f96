"""What the checks of real answers share: whether there is one, and how a finding in one is told."""

from __future__ import annotations

from plainspoken.checks.exchanges import Exchange, Observed
from plainspoken.checks.findings import Confidence, Finding, found


def has_answer(observed: Observed) -> bool:
    """Whether any answer of the operation had a body."""
    return any(each.response_body for each in observed.exchanges)


def shown(
    observed: Observed,
    exchange: Exchange,
    *,
    seen: str,
    better: str,
    subject: str,
    cause: str,
    confidence: Confidence = Confidence.LIKELY,
) -> Finding:
    """The finding in the answer of this exchange."""
    return found(
        observed.operation,
        seen=seen,
        better=better,
        subject=subject,
        cause=cause,
        exchange=exchange.id,
        confidence=confidence,
    )

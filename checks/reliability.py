"""How reliably each operation answered in an audit, as whoever chooses between operations may use it."""

from __future__ import annotations

from dataclasses import dataclass

from plainspoken.checks.answer_figures import percentile
from plainspoken.checks.exchanges import Exchange, Observed
from plainspoken.checks.rules.reliability.observed import documented, media_fault, objections


@dataclass(frozen=True, slots=True, kw_only=True)
class Reliability:
    """Of `calls` that an audit made or saw, how many were answered as documented; seconds within which 95 % of answers came."""

    calls: int
    as_documented: int
    p95: float | None  # None where no answer came


def reliability_of(observed: Observed) -> Reliability:
    """The figures of one operation. A refusal that is documented is as documented; a server error never is."""
    times = [each.seconds for each in observed.exchanges if each.status is not None]
    return Reliability(
        calls=len(observed.exchanges),
        as_documented=sum(_is_as_documented(observed, each) for each in observed.exchanges),
        p95=percentile(times, 0.95) if times else None,
    )


def _is_as_documented(observed: Observed, exchange: Exchange) -> bool:
    if exchange.status is None or exchange.status >= 500 or documented(observed, exchange) is None:
        return False
    return not media_fault(observed, exchange) and objections(exchange) is None

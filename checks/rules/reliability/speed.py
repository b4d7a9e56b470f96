"""Whether answers come at all, and before the person or the platform gives up."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.answer_figures import BEARABLE, GOOD, percentile
from plainspoken.checks.exchanges import STALE, Exchange, Observed
from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.providers import ANSWER_LIMIT
from plainspoken.checks.registry import check
from plainspoken.checks.rules.reliability.observed import answered, case
from plainspoken.checks.wording import cut


def _slowest(observed: Observed) -> tuple[float, Exchange, int]:
    """The 95th percentile of the answer times in seconds, an exchange that took as long, and how many there were."""
    times = answered(observed)
    p95 = percentile([each.seconds for each in times], 0.95)
    return p95, next(each for each in times if each.seconds >= p95), len(times)


def _finding(observed: Observed, p95: float, shown: Exchange, count: int, better: str, cause: str) -> Finding:
    calls = f"Of {count} calls the slowest in twenty took" if count > 1 else "The only call took"
    return found(
        observed.operation,
        seen=f"{calls} {p95:.1f} s or more." if count > 1 else f"{calls} {p95:.1f} s.",
        better=better,
        subject="time to answer",
        exchange=shown.id,
        cause=cause,
    )


@check(
    "REL105",
    "Answers break the flow of a conversation",
    dimension="reliability",
    severity=Severity.LOW,
    source="Nielsen, Usability Engineering, section 5.5 (1 s)",
    applies=lambda observed: bool(answered(observed)),
    builds_on=("REL106",),
    good=[case(200, seconds=0.4)],
    bad=[case(200, seconds=3.0)],
)
def slow(observed: Observed) -> Iterator[Finding]:
    """An assistant makes several calls before it says a word, and the person waits for their sum.

    Fix: answer 95 % of calls within a second: smaller portions, fewer fields, a cache, or 202 for long work.
    """
    p95, shown, count = _slowest(observed)
    if GOOD < p95 <= BEARABLE:
        better = f"Bring the 95th percentile under {GOOD:.0f} s: smaller portions, fewer fields, a cache."
        yield _finding(observed, p95, shown, count, better, "slower than 1 s")


@check(
    "REL106",
    "Answers come too late",
    dimension="reliability",
    severity=Severity.HIGH,
    source="Nielsen, Usability Engineering, section 5.5 (10 s); FastMCP gives up after 30 s, GPT Actions after 45 s",
    applies=lambda observed: bool(answered(observed)),
    good=[case(200, seconds=3.0)],
    bad=[case(200, seconds=12.0)],
)
def too_slow(observed: Observed) -> Iterator[Finding]:
    """The person has turned away, and what runs the tool may have given up while the server still works on it.

    Fix: answer 202 at once with where to ask for the result, or make the work shorter.
    """
    p95, shown, count = _slowest(observed)
    if p95 > BEARABLE:
        better = "Answer 202 at once, with a `Location` to ask for the result and a `Retry-After`, or make the work shorter."
        yield _finding(observed, p95, shown, count, better, "slower than 10 s")


@check(
    "REL107",
    "No whole answer came",
    dimension="reliability",
    severity=Severity.HIGH,
    source="RFC 9110, section 15; arXiv 2507.16044 (calls that never reach the API)",
    good=[case(200), case(None, "", error=STALE)],
    bad=[
        case(None, "", error="The connection was closed before an answer came."),
        case(200, '{"id":', error="the answer broke off: fewer bytes came than its length says"),
    ],
)
def no_answer(observed: Observed) -> Iterator[Finding]:
    """Without an answer, or with half of one, nobody knows what the call did; a model that calls again may do it twice.

    Fix: find what ends the connection (a crash, a proxy's limit, an endless answer), and answer every request.
    """
    # What is larger than anybody takes was not read to its end by us; PORT112 says so.
    silent = [each for each in observed.exchanges if each.error and each.error != STALE and each.response_bytes <= ANSWER_LIMIT]
    if silent:
        first = silent[0]
        yield found(
            observed.operation,
            seen=f"{first.method} {cut(first.url, 100)}: {cut(first.error)} ({len(silent)} of {len(observed.exchanges)}"
            f" calls).",
            better="Send this request again beside the server's log, and see whether it crashes, hangs or is cut off"
            " by a proxy; "
            "answer 503 with `Retry-After` where it cannot be served now.",
            subject="no answer",
            exchange=first.id,
            cause=f"no answer: {cut(first.error, 60)}",
        )

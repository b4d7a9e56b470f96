"""A document alone is promise: whatever it says, it is not enough for `ready`."""

from plainspoken.checks.findings import Outcome, Result
from plainspoken.checks.registry import Check, checks
from plainspoken.checks.verdict import READY_COVERAGE, Decision, verdict

LIVE = {"observed", "probed", "exchanges", "probes", "live"}


def result(check: Check) -> Result:
    called = LIVE & set(check.needs)
    return Result(
        check=check.id,
        title=check.title,
        dimension=check.dimension,
        severity=check.severity,
        outcome=Outcome.NOT_MEASURED if called else Outcome.PASSED,
        judged=0 if called else 1,
    )


def test_a_perfect_document_that_nobody_called_is_not_ready() -> None:
    reached = verdict([result(check) for check in checks()], frozenset(), operations=1)
    assert reached.score == 100
    assert reached.coverage < READY_COVERAGE
    assert reached.decision is Decision.CONDITIONS

"""A document alone is promise: whatever it says, it is not enough for `ready`."""

import pytest

from plainspoken.checks.findings import Outcome, Result
from plainspoken.checks.registry import Check, checks
from plainspoken.checks.verdict import Decision, verdict

LIVE = {"observed", "probed", "exchanges", "probes", "live"}


def result(check: Check, unmeasured: set[str]) -> Result:
    missing = bool(unmeasured & set(check.needs))
    return Result(
        check=check.id,
        title=check.title,
        dimension=check.dimension,
        severity=check.severity,
        outcome=Outcome.NOT_MEASURED if missing else Outcome.PASSED,
        judged=0 if missing else 1,
    )


@pytest.mark.parametrize("unmeasured", [LIVE, set()])
def test_a_perfect_document_that_nobody_called_is_not_ready(unmeasured: set[str]) -> None:
    results = [result(check, unmeasured) for check in checks()]
    reached = verdict(results, frozenset(), operations=1, called=False)
    assert reached.score == 100
    assert reached.decision is Decision.CONDITIONS
    assert "The API was not called: a document alone is a promise." in reached.reasons

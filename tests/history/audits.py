"""Audits made by hand, with no more in them than the history looks at."""

from plainspoken.checks.audit import ApiFacts, Audit, OperationSummary
from plainspoken.checks.findings import Finding, Outcome, Result, Severity
from plainspoken.checks.live_run import LiveRun
from plainspoken.checks.verdict import Decision, DimensionScore


def result(check: str, *found: str, outcome: Outcome | None = None, severity: Severity = Severity.HIGH) -> Result:
    """What a check says: one finding for each identity in `found`; passed where there is none and nothing else is said."""
    return Result(
        check=check,
        title=f"Title of {check}",
        dimension="identity",
        severity=severity,
        outcome=outcome or (Outcome.FAILED if found else Outcome.PASSED),
        findings=tuple(
            Finding(where="#", seen=f"{each} is wrong.", better="Mend it.", operation="GET /pets", identity=each)
            for each in found
        ),
    )


def audit(
    *results: Result,
    api: str = "pets",
    started: str = "",
    score: float | None = 50.0,
    operations: tuple[OperationSummary, ...] = (),
) -> Audit:
    """An audit with these results."""
    return Audit(
        api=ApiFacts(id=api, name=api.title(), digest="d1"),
        ruleset="2026.1",
        decision=Decision.NOT_ASSESSED if score is None else Decision.CONDITIONS,
        score=score,
        coverage=0.5,
        reasons=(),
        blockers=(),
        dimensions={"identity": DimensionScore(score=score, coverage=0.5), "errors": DimensionScore(score=None, coverage=0.0)},
        results=results,
        live=LiveRun(),
        operations=operations,
        started=started,
    )

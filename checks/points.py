"""Where the points of a score went, and what it becomes when something is mended. The arithmetic is the verdict's own."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace

from plainspoken.checks.audit import Audit
from plainspoken.checks.findings import Outcome, Result
from plainspoken.checks.registry import registered
from plainspoken.checks.verdict import Verdict, verdict


def points_lost(result: Result, audit: Audit) -> float:
    """How many points of the overall score, 0 to 100, the failures of one check cost."""
    scored = {name: each.weight for name, each in audit.dimensions.items() if each.score is not None}
    if result.dimension not in scored or not result.judged:
        return 0.0
    of_all = scored[result.dimension] / (sum(scored.values()) or 1.0)
    return of_all * points_lost_in_dimension(result, audit)


def points_lost_in_dimension(result: Result, audit: Audit) -> float:
    """How many points of its dimension's score, 0 to 100, the failures of one check cost."""
    weight_of = audit.profile.weight_of
    measured = [each for each in audit.results if each.dimension == result.dimension and each.judged]
    total = sum(weight_of(each.check, each.severity) for each in measured)
    if not total or not result.judged:
        return 0.0
    return 100 * weight_of(result.check, result.severity) / total * result.failed / result.judged


def mended(audit: Audit, fixed: Collection[str]) -> Verdict:
    """The verdict with nothing left to find for the checks with these ids, all else as it is."""
    results = tuple(_passed(each) if each.check in fixed else each for each in audit.results)
    return again(audit, results)


def again(audit: Audit, results: Iterable[Result]) -> Verdict:
    """The verdict on other results of the same API, with the same profile."""
    blocking = {blocker.check for blocker in audit.blockers}
    known = {each.check for each in audit.results if (check := registered(each.check)) is not None and check.blocks}
    return verdict(
        results,
        frozenset(blocking | known),
        operations=audit.api.operations,
        called=audit.was_called,
        profile=audit.profile,
    )


def _passed(result: Result) -> Result:
    if result.outcome is not Outcome.FAILED:
        return result
    return replace(result, outcome=Outcome.PASSED, failed=0, findings=(), reason="")

"""From results to scores, coverage and a decision. The arithmetic is told in docs/scoring.md."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from plainspoken.checks.findings import Outcome, Result, Severity

# How many points of attention a check gets among its dimension's. A critical failure outweighs eight cosmetic ones.
SEVERITY_WEIGHT: Mapping[Severity, float] = {
    Severity.CRITICAL: 8.0,
    Severity.HIGH: 4.0,
    Severity.MEDIUM: 2.0,
    Severity.LOW: 1.0,
}

# What each dimension weighs, and why. Sources: evidence catalogue, section 2.
DIMENSIONS: Mapping[str, tuple[float, str]] = {
    "identity": (
        3.0,
        "Missing or wrong security schemes caused 62 % of failed calls to 50 APIs (arXiv 2507.16044).",
    ),
    "errors": (2.5, "Naming what would be accepted raised repaired calls by 42 to 44 points (arXiv 2607.14167)."),
    "descriptions": (2.5, "Descriptions raise first-choice selection from 0.60 to 0.75 by word search alone (BFCL, measured)."),
    "reliability": (2.0, "A contract that the server does not keep fails however well it reads."),
}

OTHER_DIMENSION = 1.0  # of checks that name a dimension of their own: it counts, and less than any that evidence stands for

READY_SCORE = 80.0  # judgement: one in five points lost is what an owner can mend while callers already use the API
CONDITIONS_SCORE = 50.0  # judgement: below, more is wrong than right
# What only calls show weighs 25 to 30 % of what applies: a document alone is promise, and never makes an API ready.
READY_COVERAGE = 0.8
ASSESSED_COVERAGE = 0.25  # judgement: less than a quarter measured says nothing


class Decision(StrEnum):
    """What an architecture review board is told."""

    READY = "ready"
    CONDITIONS = "ready with conditions"
    NOT_READY = "not ready"
    NOT_ASSESSED = "not assessed"


@dataclass(frozen=True, slots=True, kw_only=True)
class DimensionScore:
    """`score` 0 to 100, None where nothing was measured; `coverage` is the measured share of what applies, 0 to 1."""

    score: float | None
    coverage: float
    passed: int = 0
    failed: int = 0
    not_measured: int = 0
    not_applicable: int = 0
    errors: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocker:
    """A finding that caps the decision whatever the score."""

    check: str
    title: str
    count: int
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the results add up to. `reasons` says in sentences why the decision is what it is."""

    decision: Decision
    score: float | None
    coverage: float
    dimensions: Mapping[str, DimensionScore] = field(default_factory=dict)
    blockers: tuple[Blocker, ...] = ()
    reasons: tuple[str, ...] = ()


def verdict(results: Iterable[Result], blocking: frozenset[str], *, operations: int) -> Verdict:
    """The verdict on one API. `blocking` are the ids of checks of which one finding caps the decision."""
    results = tuple(results)
    names = dict.fromkeys((*DIMENSIONS, *(each.dimension for each in results)))
    dimensions = {name: _dimension([each for each in results if each.dimension == name]) for name in names}
    if not operations:
        # Rules that found nothing to object to in an empty document have measured nothing.
        dimensions = {name: replace(each, score=None, coverage=0.0) for name, each in dimensions.items()}
    score, coverage = _overall(dimensions)
    blockers = tuple(_blocker(each) for each in results if each.check in blocking and each.findings)
    unknown = tuple(
        each.title for each in results if each.check in blocking and (each.outcome is Outcome.ERROR or each.unjudged)
    )
    decision, reasons = _decide(score, coverage, dimensions, blockers, unknown, operations)
    return Verdict(decision=decision, score=score, coverage=coverage, dimensions=dimensions, blockers=blockers, reasons=reasons)


def _dimension(results: list[Result]) -> DimensionScore:
    """The mean share of subjects in order, weighted by severity, over the checks that were measured."""
    counts = {outcome: sum(each.outcome is outcome for each in results) for outcome in Outcome}
    measured = [each for each in results if each.outcome in (Outcome.PASSED, Outcome.FAILED) and each.judged]
    weight = sum(SEVERITY_WEIGHT[each.severity] for each in measured)
    applicable = sum(SEVERITY_WEIGHT[each.severity] for each in results if each.outcome is not Outcome.NOT_APPLICABLE)
    points = sum(SEVERITY_WEIGHT[each.severity] * (1 - each.failed / each.judged) for each in measured)
    covered = sum(SEVERITY_WEIGHT[each.severity] * _measured_share(each) for each in measured)
    return DimensionScore(
        score=round(100 * points / weight, 1) if weight else None,
        coverage=round(covered / applicable, 3) if applicable else 0.0,
        passed=counts[Outcome.PASSED],
        failed=counts[Outcome.FAILED],
        not_measured=counts[Outcome.NOT_MEASURED],
        not_applicable=counts[Outcome.NOT_APPLICABLE],
        errors=counts[Outcome.ERROR],
    )


def _measured_share(result: Result) -> float:
    """Of what a check is about, the share that it judged: operations that were not called are unknown, and so is what broke."""
    return result.reach * result.judged / (result.judged + result.unjudged)


def _weight(dimension: str) -> float:
    return DIMENSIONS[dimension][0] if dimension in DIMENSIONS else OTHER_DIMENSION


def _overall(dimensions: Mapping[str, DimensionScore]) -> tuple[float | None, float]:
    """The weighted means of score (over measured dimensions) and coverage (over all)."""
    scored = {name: each.score for name, each in dimensions.items() if each.score is not None}
    total = sum(_weight(name) for name in dimensions)
    weight = sum(_weight(name) for name in scored)
    points = sum(_weight(name) * score for name, score in scored.items())
    covered = sum(_weight(name) * each.coverage for name, each in dimensions.items())
    return (round(points / weight, 1) if weight else None), round(covered / total, 3)


def _blocker(result: Result) -> Blocker:
    first = result.findings[0]
    named = not first.operation or first.operation in first.seen
    example = first.seen if named else f"{first.operation}: {first.seen}"
    return Blocker(check=result.check, title=result.title, count=len(result.findings), example=example)


def _decide(
    score: float | None,
    coverage: float,
    dimensions: Mapping[str, DimensionScore],
    blockers: tuple[Blocker, ...],
    unknown: tuple[str, ...],
    operations: int,
) -> tuple[Decision, tuple[str, ...]]:
    if not operations:
        return Decision.NOT_ASSESSED, ("There is no operation to judge.",)
    if blockers:
        # Before coverage: what is known to be dangerous stays so, however little else was measured.
        return Decision.NOT_READY, tuple(f"{each.title} ({each.count})." for each in blockers)
    if score is None or coverage < ASSESSED_COVERAGE:
        return Decision.NOT_ASSESSED, (f"Only {coverage:.1%} of what applies could be measured.",)
    if score < CONDITIONS_SCORE:
        return Decision.NOT_READY, (f"The score of {score:g} is below {CONDITIONS_SCORE:g}.",)
    conditions = (*_conditions(score, coverage, dimensions), *(f"Could not be judged: {title}." for title in unknown))
    return (Decision.CONDITIONS if conditions else Decision.READY), conditions or ("Nothing measured stands in the way.",)


def _conditions(score: float, coverage: float, dimensions: Mapping[str, DimensionScore]) -> Iterable[str]:
    if score < READY_SCORE:
        yield f"The score of {score:g} is below {READY_SCORE:g}."
    if coverage < READY_COVERAGE:
        yield f"Only {coverage:.1%} of what applies was measured; {READY_COVERAGE:.0%} is asked for."
    for name, each in dimensions.items():
        if each.score is None:
            yield f"Nothing was measured of {name}."
            continue
        if each.score < CONDITIONS_SCORE:
            yield f"The score of {each.score:g} for {name} is below {CONDITIONS_SCORE:g}."
        if each.coverage < ASSESSED_COVERAGE:
            yield f"Only {each.coverage:.1%} of {name} was measured."

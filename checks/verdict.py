"""From results to scores, coverage and a decision. The arithmetic is told in docs/scoring.md."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from plainspoken.checks.findings import Outcome, Result
from plainspoken.checks.profile import DEFAULT, FACTS, Profile, Thresholds


class Decision(StrEnum):
    """What an architecture review board is told."""

    READY = "ready"
    CONDITIONS = "ready with conditions"
    NOT_READY = "not ready"
    NOT_ASSESSED = "not assessed"


@dataclass(frozen=True, slots=True, kw_only=True)
class DimensionScore:
    """`score` 0 to 100, None where nothing was measured; `coverage` is the measured share of what applies, 0 to 1.

    `low` and `high` are the range of the score (95 %) where part of it was seen on a sample of the operations; elsewhere
    they are the score. `weight` is what the dimension weighs among the others; `applies` is False where nothing in the API
    is of its kind.
    """

    score: float | None
    coverage: float
    passed: int = 0
    failed: int = 0
    not_measured: int = 0
    not_applicable: int = 0
    errors: int = 0
    low: float | None = None
    high: float | None = None
    weight: float = 1.0
    applies: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Blocker:
    """A finding that caps the decision whatever the score."""

    check: str
    title: str
    count: int
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the results add up to. `reasons` says in sentences why the decision is what it is; `low` and `high` as above."""

    decision: Decision
    score: float | None
    coverage: float
    low: float | None = None
    high: float | None = None
    dimensions: Mapping[str, DimensionScore] = field(default_factory=dict)
    blockers: tuple[Blocker, ...] = ()
    reasons: tuple[str, ...] = ()


def verdict(
    results: Iterable[Result],
    blocking: frozenset[str],
    *,
    operations: int,
    called: bool = True,
    profile: Profile = DEFAULT,
) -> Verdict:
    """The verdict on one API.

    `blocking` are the ids of checks of which one finding caps the decision; `called` is whether the API itself was called.
    """
    results = tuple(results)
    names = dict.fromkeys((*profile.dimensions, *(each.dimension for each in results)))
    groups = {name: [each for each in results if each.dimension == name] for name in names if name != FACTS}
    dimensions = {name: _dimension(group, profile.weight(name), profile) for name, group in groups.items()}
    if not operations:
        # Rules that found nothing to object to in an empty document have measured nothing.
        dimensions = {name: replace(each, score=None, low=None, high=None, coverage=0.0) for name, each in dimensions.items()}
    blockers = tuple(_blocker(each) for each in results if each.check in blocking and each.findings)
    unknown = tuple(
        each.title for each in results if each.check in blocking and (each.outcome is Outcome.ERROR or each.unjudged)
    )
    reached = Verdict(
        decision=Decision.NOT_ASSESSED,
        score=_mean(dimensions.values(), "score"),
        coverage=_coverage(dimensions.values()),
        low=_mean(dimensions.values(), "low"),
        high=_mean(dimensions.values(), "high"),
        dimensions=dimensions,
        blockers=blockers,
    )
    decision, reasons = _decide(reached, unknown, operations, called, profile)
    return replace(reached, decision=decision, reasons=reasons)


def _dimension(results: list[Result], weight: float, profile: Profile) -> DimensionScore:
    """The mean share of subjects in order, weighted by severity, over the checks that were measured."""
    counts = {outcome: sum(each.outcome is outcome for each in results) for outcome in Outcome}
    weighed = [(profile.weight_of(each.check, each.severity), each) for each in results]
    measured = [
        (weight, each)
        for weight, each in weighed
        if each.outcome in (Outcome.PASSED, Outcome.FAILED) and each.judged and weight
    ]
    applicable = sum(weight for weight, each in weighed if each.outcome is not Outcome.NOT_APPLICABLE)
    covered = sum(weight * _measured_share(each) for weight, each in measured)
    shares = [(weight, _failed_range(each)) for weight, each in measured]
    low, score, high = (_points(shares, place) for place in (2, 1, 0))
    return DimensionScore(
        score=score,
        low=low,
        high=high,
        coverage=_floor(covered / applicable, 3) if applicable else 0.0,
        passed=counts[Outcome.PASSED],
        failed=counts[Outcome.FAILED],
        not_measured=counts[Outcome.NOT_MEASURED],
        not_applicable=counts[Outcome.NOT_APPLICABLE],
        errors=counts[Outcome.ERROR],
        weight=weight,
        # Without a result nobody looked; with results of which none applies, there is nothing of its kind.
        applies=applicable > 0 or not results,
    )


def _points(shares: list[tuple[float, tuple[float, float, float]]], place: int) -> float | None:
    """100 times the weighted mean of what is in order; None without weights. `place` chooses low, likely or high failure."""
    total = sum(weight for weight, _ in shares)
    return _floor(100 * sum(weight * (1 - failed[place]) for weight, failed in shares) / total, 1) if total else None


def _floor(number: float, digits: int) -> float:
    """Rounded down, so that 1 fault of 3,000 does not read as 100; a hair is given for what binary fractions lose."""
    scale: int = 10**digits
    return float(math.floor(number * scale + 1e-6)) / scale


def _measured_share(result: Result) -> float:
    """Of what a check is about, the share that it judged: operations that were not called are unknown, and so is what broke."""
    return result.reach * result.judged / (result.judged + result.unjudged)


_Z = 1.96  # standard deviations on either side of a mean that hold 95 % of a normal distribution


def _failed_range(result: Result) -> tuple[float, float, float]:
    """The lowest, the seen and the highest share (0 to 1) of subjects that fail, by a 95 % interval where a sample was seen.

    Wilson's score interval (Wilson 1927), its number of observations raised by the correction for a finite population
    (Cochran 1977, section 2.6): who has seen nearly all knows nearly all.
    """
    seen, share = result.judged, result.failed / result.judged
    known = _measured_share(result)
    if known >= 1:
        return share, share, share
    population = seen / known
    observations = seen * (population - 1) / (population - seen) if population - seen > 0 else float(seen)
    middle = (share + _Z**2 / (2 * observations)) / (1 + _Z**2 / observations)
    spread = math.sqrt(share * (1 - share) / observations + _Z**2 / (4 * observations**2)) * _Z / (1 + _Z**2 / observations)
    return max(0.0, min(share, middle - spread)), share, min(1.0, max(share, middle + spread))


def _mean(dimensions: Iterable[DimensionScore], which: str) -> float | None:
    """The weighted mean of the dimensions that have a score."""
    scored: list[tuple[float, float]] = [(each.weight, getattr(each, which)) for each in dimensions if each.score is not None]
    total = sum(weight for weight, _ in scored)
    return _floor(sum(weight * score for weight, score in scored) / total, 1) if total else None


def _coverage(dimensions: Iterable[DimensionScore]) -> float:
    """The weighted mean over all dimensions of which anything applies."""
    applying = [each for each in dimensions if each.applies]
    total = sum(each.weight for each in applying)
    return _floor(sum(each.weight * each.coverage for each in applying) / total, 3) if total else 0.0


def _blocker(result: Result) -> Blocker:
    first = result.findings[0]
    named = not first.operation or first.operation in first.seen
    example = first.seen if named else f"{first.operation}: {first.seen}"
    return Blocker(check=result.check, title=result.title, count=len(result.findings), example=example)


def _decide(
    reached: Verdict, unknown: tuple[str, ...], operations: int, called: bool, profile: Profile
) -> tuple[Decision, tuple[str, ...]]:
    limits = profile.thresholds
    if not operations:
        return Decision.NOT_ASSESSED, ("There is no operation to judge.",)
    if reached.blockers:
        # Before coverage: what is known to be dangerous stays so, however little else was measured.
        return Decision.NOT_READY, tuple(f"{each.title} ({each.count})." for each in reached.blockers)
    if reached.score is None or reached.coverage < limits.assessed_coverage:
        return Decision.NOT_ASSESSED, (f"Only {reached.coverage:.1%} of what applies could be measured.",)
    if reached.score < limits.conditions_score:
        return Decision.NOT_READY, (f"The score of {reached.score:g} is below {limits.conditions_score:g}.",)
    conditions = (
        *_conditions(reached.score, reached, called, profile),
        *(f"Could not be judged: {title}." for title in unknown),
    )
    return (Decision.CONDITIONS if conditions else Decision.READY), conditions or ("Nothing measured stands in the way.",)


def _conditions(score: float, reached: Verdict, called: bool, profile: Profile) -> Iterable[str]:
    limits = profile.thresholds
    if score < limits.ready_score:
        yield f"The score of {score:g} is below {limits.ready_score:g}."
    if not called:
        yield "The API was not called: a document alone is a promise."
    if reached.coverage < limits.ready_coverage:
        yield f"Only {reached.coverage:.1%} of what applies was measured; {limits.ready_coverage:.0%} is asked for."
    yield from _conditions_of(reached.dimensions, limits)


def _conditions_of(dimensions: Mapping[str, DimensionScore], limits: Thresholds) -> Iterable[str]:
    """One sentence for each kind of shortcoming, with the dimensions that have it."""
    counting = {name: each for name, each in dimensions.items() if each.applies and each.weight}
    if silent := [name for name, each in counting.items() if each.score is None]:
        yield f"Nothing was measured of {_listed(silent)}."
    scored = {name: (each.score, each.coverage) for name, each in counting.items() if each.score is not None}
    if low := {name: score for name, (score, _) in scored.items() if score < limits.conditions_score}:
        if len(low) == 1:
            yield "".join(f"The score of {score:g} for {name} is" for name, score in low.items()) + _below(limits)
        else:
            yield f"The scores for {_listed([f'{name} ({score:g})' for name, score in low.items()])} are" + _below(limits)
    if thin := [f"{cover:.1%} of {name}" for name, (_, cover) in scored.items() if cover < limits.assessed_coverage]:
        yield f"Only {_listed(thin)} was measured."


def _below(limits: Thresholds) -> str:
    return f" below {limits.conditions_score:g}."


def _listed(words: list[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}"

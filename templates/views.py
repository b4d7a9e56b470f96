"""What a report on one API says: plain, sorted values. All wording and grouping is decided here, the templates stay dumb."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from plainspoken.checks.audit import Audit, Change, OperationSummary
from plainspoken.checks.findings import Outcome, Result
from plainspoken.checks.profile import DIMENSIONS
from plainspoken.checks.registry import Check, checks
from plainspoken.checks.untrusted import UntrustedField
from plainspoken.checks.verdict import Decision, DimensionScore
from plainspoken.templates.causes import FailureView, failure_views, place_words
from plainspoken.templates.chain_rows import ChainsView, chains_view
from plainspoken.templates.fit_views import FitView, fit_view
from plainspoken.templates.flows import FlowsView, flows_view
from plainspoken.templates.method import Facts, inquiry, live_facts, method
from plainspoken.templates.policy_views import PolicyView, ruling_view
from plainspoken.templates.recovery_views import RecoveryView, recovery_view
from plainspoken.templates.selection_views import SelectionView, selection_view
from plainspoken.templates.surface_views import SurfaceView, surface_view
from plainspoken.templates.unmeasured import LeftOutView, UnmeasuredView, left_out, unmeasured
from plainspoken.templates.wording import (
    DASH,
    DECISIONS,
    NAME_LIMIT,
    NOT_MEASURED,
    OUTCOMES,
    QUESTIONS,
    SEVERITIES,
    count,
    cut,
    listed,
    moment,
    percent,
    score_words,
    signed,
    timestamp,
)

FIRST_FIXES = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionView:
    """The decision: its words, and the style that gives it shape and colour."""

    label: str
    statement: str
    style: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreView:
    """A score with its coverage, as words and as widths in percent; `measured` is False where there is no score."""

    name: str
    question: str
    measured: bool
    score: str
    coverage: str
    width: float
    covered: float
    checks: str
    described: str


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockerView:
    """What caps the decision, with the anchor of its findings."""

    title: str
    count: str
    example: str
    anchor: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemView:
    """Something that reading the document found."""

    what: str
    place: str
    better: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeView:
    """What is different from the audit before."""

    since: str
    score: str
    new: str
    fixed: str
    standing: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteView:
    """Something worth knowing that is no fault: where it stands first, and in how many places more."""

    check: str
    title: str
    place: str
    seen: str
    better: str
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationView:
    """A row of the table of operations."""

    key: str
    name: str
    calls: str
    findings: str
    line: str


@dataclass(frozen=True, slots=True, kw_only=True)
class UntrustedView:
    """A field of an answer that carries other people's text."""

    operation: str
    field: str
    written_by: str
    known: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckView:
    """A row of the table of checks."""

    id: str
    title: str
    dimension: str
    severity: str
    outcome: str
    style: str
    extent: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportView:
    """One API's report. What `more_*` counts was left out for length and stands in the complete formats."""

    name: str
    short_name: str
    running: str  # the name as the head of every page
    date: str
    created: str  # W3C date and time for the PDF's metadata; empty where the start is not known
    ruleset: str
    facts: Facts
    decision: DecisionView
    reasons: tuple[str, ...]
    overall: ScoreView
    dimensions: tuple[ScoreView, ...]
    change: ChangeView | None
    blockers: tuple[BlockerView, ...]
    fixes: tuple[FailureView, ...]
    unmeasured: tuple[UnmeasuredView, ...]
    problems: tuple[ProblemView, ...]
    failures: tuple[FailureView, ...]
    other_failures: tuple[FailureView, ...]  # told in one line each
    summary: str  # how much was found, in one sentence
    recovery: RecoveryView | None
    notes: tuple[NoteView, ...]
    flows: FlowsView
    chains: ChainsView
    surface: SurfaceView
    operations: tuple[OperationView, ...]
    checks: tuple[CheckView, ...]
    live: Facts
    left_out: tuple[LeftOutView, ...]
    inquiry: Facts
    method: tuple[str, ...]
    readable: bool
    untrusted: tuple[UntrustedView, ...] = ()
    providers: tuple[FitView, ...] = ()
    selection: SelectionView | None = None
    policy: PolicyView | None = None
    more_untrusted: int = 0
    more_problems: int = 0
    more_failures: int = 0
    more_operations: int = 0


def report_view(audit: Audit) -> ReportView:
    """The complete report on one API."""
    known = {check.id: check for check in checks()}
    failures = failure_views(audit, known)
    return ReportView(
        name=audit.api.name or audit.api.id,
        short_name=cut(audit.api.name or audit.api.id, NAME_LIMIT),
        running=cut(audit.api.name or audit.api.id, 60),
        date=moment(audit.started),
        created=timestamp(audit.started),
        ruleset=audit.ruleset,
        facts=_facts(audit),
        decision=decision_view(audit.decision),
        reasons=audit.reasons,
        overall=score_view("overall", DimensionScore(score=audit.score, coverage=audit.coverage)),
        dimensions=tuple(score_view(name, audit.dimensions[name]) for name in dimension_order(audit.dimensions)),
        change=_change(audit.change),
        blockers=_blockers(audit, failures),
        fixes=failures[:FIRST_FIXES],
        unmeasured=unmeasured(audit, known),
        problems=tuple(_problem(audit, number) for number in range(len(audit.problems))),
        failures=failures,
        other_failures=(),
        summary=_summary(failures),
        recovery=recovery_view(audit),
        notes=tuple(map(_note, sorted((each for each in audit.results if _is_note(each)), key=lambda each: each.check))),
        flows=flows_view(audit.data_flows),
        operations=tuple(map(_operation, sorted(audit.operations, key=_most_findings_first))),
        checks=tuple(_check(result, known) for result in sorted(audit.results, key=lambda each: each.check)),
        live=live_facts(audit),
        left_out=left_out(audit.live.left_out),
        inquiry=inquiry(audit),
        method=method(audit.profile),
        readable=bool(audit.api.operations or audit.operations),
        untrusted=tuple(map(_untrusted, audit.untrusted)),
        providers=tuple(map(fit_view, audit.providers)),
        surface=surface_view(audit.surface),
        chains=chains_view(audit.chains, audit.api.operations),
        selection=selection_view(audit.selection),
        policy=ruling_view(audit),
    )


def decision_view(decision: Decision) -> DecisionView:
    words = DECISIONS[decision]
    return DecisionView(label=words.label, statement=words.statement, style=words.style)


def dimension_order(dimensions: Mapping[str, DimensionScore]) -> tuple[str, ...]:
    """The dimensions in the verdict's order, those that it does not know after them by name."""
    order = {name: place for place, name in enumerate(DIMENSIONS)}
    return tuple(sorted(dimensions, key=lambda name: (order.get(name, len(order)), name)))


def score_view(name: str, score: DimensionScore) -> ScoreView:
    """A dimension's score and coverage; `described` says both in one sentence, for those who do not see the bar."""
    title = name[:1].upper() + name[1:]
    measured = score.score is not None
    words = f"{score_words(score.score)} of 100" if measured else NOT_MEASURED
    return ScoreView(
        name=title,
        question=QUESTIONS.get(name, ""),
        measured=measured,
        score=score_words(score.score),
        coverage=percent(score.coverage),
        width=_width(score.score or 0.0),
        covered=_width(100 * score.coverage),
        checks=_outcomes(score),
        described=f"{title}: {words}; {percent(score.coverage)} of what applies was measured.",
    )


def _width(share: float) -> float:
    return min(100.0, max(0.0, round(share, 1)))


def _outcomes(score: DimensionScore) -> str:
    """`7 passed, 2 failed, 1 not measured`: every outcome that occurs, counted."""
    counts = (
        (score.passed, OUTCOMES[Outcome.PASSED]),
        (score.failed, OUTCOMES[Outcome.FAILED]),
        (score.not_measured, OUTCOMES[Outcome.NOT_MEASURED]),
        (score.errors, OUTCOMES[Outcome.ERROR]),
        (score.not_applicable, OUTCOMES[Outcome.NOT_APPLICABLE]),
    )
    return ", ".join(f"{number} {word}" for number, word in counts if number) or "no check of this dimension was run"


def _facts(audit: Audit) -> Facts:
    """Whose API it is, for the head of the summary; what is not known is left out."""
    api = audit.api
    owner = " · ".join(part for part in (api.owner.team, api.owner.email) if part)
    pairs = (
        ("Owner", owner or "not named in the inventory"),
        ("API version", api.version),
        ("Operations", f"{api.operations:,}" if api.operations else ""),
        ("Audience", api.audience),
        ("Lifecycle", api.lifecycle),
        ("Tier", api.tier),
    )
    return tuple((label, cut(text, 120)) for label, text in pairs if text)


def _change(change: Change | None) -> ChangeView | None:
    if change is None:
        return None
    return ChangeView(
        since=moment(change.since),
        score="the scores do not compare" if change.score is None else f"{signed(change.score)} points",
        new=count(len(change.new), "new finding"),
        fixed=f"{len(change.fixed):,} fixed",
        standing=f"{len(change.standing):,} still there",
    )


def _blockers(audit: Audit, failures: Iterable[FailureView]) -> tuple[BlockerView, ...]:
    anchors = {failure.check: failure.anchor for failure in failures}
    return tuple(
        BlockerView(
            title=each.title,
            count=count(each.count, "finding"),
            example=each.example,
            anchor=anchors.get(each.check, "findings"),
        )
        for each in audit.blockers
    )


def _problem(audit: Audit, number: int) -> ProblemView:
    problem = audit.problems[number]
    place = place_words(problem.place.source, problem.place.line, problem.place.pointer)
    if problem.place.line is not None and problem.place.column is not None:
        place += f":{problem.place.column}"
    return ProblemView(what=problem.what, place=place, better=problem.better)


def _summary(failures: tuple[FailureView, ...]) -> str:
    """`31 findings from 4 checks: 2 critical and 29 low.`"""
    findings = sum(each.count for each in failures)
    if not findings:
        return "No finding."
    by_severity = {name: sum(each.count for each in failures if each.severity == name) for name in SEVERITIES.values()}
    parts = tuple(f"{number:,} {name.lower()}" for name, number in by_severity.items() if number)
    return f"{count(findings, 'finding')} from {count(len(failures), 'failed check')}: {listed(parts)}."


def _is_note(result: Result) -> bool:
    return bool(result.findings) and not result.faults


def _note(result: Result) -> NoteView:
    first = result.findings[0]
    place = place_words(first.source, first.line, first.where)
    return NoteView(
        check=result.check,
        title=result.title,
        place=" ".join(part for part in (first.operation, place) if part),
        seen=first.seen,
        better=first.better,
        more=len(result.findings) - 1,
    )


def _most_findings_first(operation: OperationSummary) -> tuple[int, str, str]:
    method, _, path = operation.key.partition(" ")
    return -operation.findings, path, method


def _operation(operation: OperationSummary) -> OperationView:
    return OperationView(
        key=operation.key,
        name=operation.summary or operation.id,
        calls=f"{operation.calls:,}" if operation.calls else DASH,
        findings=f"{operation.findings:,}",
        line=DASH if operation.line is None else str(operation.line),
    )


def _untrusted(field: UntrustedField) -> UntrustedView:
    return UntrustedView(
        operation=field.operation,
        field=field.field or "the whole body",
        written_by=field.written_by,
        known="shown by a call" if field.known == "shown" else "likely, by the document",
    )


def _check(result: Result, known: Mapping[str, Check]) -> CheckView:
    extent = f"{result.failed:,} of {result.judged:,}" if result.judged else result.reason
    return CheckView(
        id=result.check,
        title=result.title if result.outcome is Outcome.FAILED or result.check not in known else known[result.check].title,
        dimension=result.dimension,
        severity=SEVERITIES[result.severity],
        outcome="noted" if _is_note(result) else OUTCOMES[result.outcome],
        style="noted" if _is_note(result) else str(result.outcome).replace("_", "-"),
        extent=extent,
    )

"""What the report on all APIs says: plain, sorted values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from urllib.parse import quote

from plainspoken.checks.audit import Cause, Portfolio, Row
from plainspoken.checks.findings import Severity
from plainspoken.checks.profile import SEVERITIES as WEIGHTS
from plainspoken.checks.registry import Check, checks
from plainspoken.checks.verdict import Decision, DimensionScore
from plainspoken.templates import policy_views
from plainspoken.templates.chain_rows import CrossedView, crossed_view
from plainspoken.templates.filter_views import FilterView, facts_of, filters
from plainspoken.templates.method import Facts, method
from plainspoken.templates.policy_views import PolicyView, compliance_view
from plainspoken.templates.portfolio_selection_views import PortfolioSelectionView, portfolio_selection_view
from plainspoken.templates.selection_views import shortened_texts
from plainspoken.templates.views import DecisionView, decision_view, dimension_order
from plainspoken.templates.wording import (
    DASH,
    NAME_LIMIT,
    NOT_MEASURED,
    SEVERITIES,
    count,
    cut,
    listed,
    moment,
    percent,
    printable,
    score_words,
    seconds,
    sentence,
    signed,
    timestamp,
)

# Best first; what was not assessed stands last, with nobody.
_RANKED = (Decision.READY, Decision.CONDITIONS, Decision.NOT_READY, Decision.NOT_ASSESSED)
MOST_CROSSED = 60  # values that APIs hand out to each other; all of them stand in the data
_SHADES = (20, 40, 60, 80)  # upper bounds of a heat map's shades, by score; the last shade is above


@dataclass(frozen=True, slots=True, kw_only=True)
class CellView:
    """A cell of the heat map: the number that is printed, its shade (1 worst to 5 best, 0 not measured), all in words."""

    text: str
    shade: int
    described: str
    key: str = ""  # to sort by; empty where it was not measured


@dataclass(frozen=True, slots=True, kw_only=True)
class RowView:
    """One API in the ranking and in the heat map."""

    rank: str
    name: str
    owner: str
    decision: DecisionView
    status: str
    score: str
    coverage: str
    blockers: str
    findings: str
    change: str
    reason: str
    link: str  # folder of its reports, percent-encoded; empty where it has none
    cells: tuple[CellView, ...]
    facts: Mapping[str, str]  # what it can be filtered by
    words: str  # what it can be searched by, in small letters
    scores: str  # of the dimensions in their order, a blank between; nothing where one was not measured
    keys: Mapping[str, str]  # to sort by, by column; empty where it was not measured


@dataclass(frozen=True, slots=True, kw_only=True)
class TallyView:
    """How many APIs have one decision."""

    decision: DecisionView
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedCauseView:
    """One check that failed, over all APIs."""

    check: str
    title: str
    severity: str
    severity_style: str
    findings: str
    apis: str
    names: str
    more: int
    fix: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GapView:
    """A reason for which something was not measured, and the APIs."""

    reason: str
    count: str
    names: str
    more: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioView:
    """The report on all APIs. What `more_*` counts was left out for length and stands in the complete formats."""

    name: str
    short_name: str
    running: str  # the name as the head of every page
    date: str
    created: str
    ruleset: str
    facts: Facts
    summary: str
    tallies: tuple[TallyView, ...]
    dimensions: tuple[str, ...]
    rows: tuple[RowView, ...]
    unread: tuple[RowView, ...]
    causes: tuple[SharedCauseView, ...]
    gaps: tuple[GapView, ...]
    changes: bool
    method: tuple[str, ...]
    crossed: tuple[CrossedView, ...] = ()
    more_crossed: int = 0
    selection: PortfolioSelectionView | None = None
    policy: PolicyView | None = None
    filters: tuple[FilterView, ...] = ()
    more_rows: int = 0
    more_causes: int = 0
    more_unread: int = 0


def portfolio_view(portfolio: Portfolio, *, names: int = 12) -> PortfolioView:
    """The complete report; `names` is how many APIs are named for a cause before the rest is counted."""
    known = {check.id: check for check in checks()}
    called = {row.api.id: row.api.name or row.api.id for row in portfolio.rows}
    ranked = sorted(portfolio.rows, key=_best_first)
    order = dimension_order({name: each for row in portfolio.rows for name, each in row.dimensions.items()})
    rows = tuple(_row(row, place, order) for place, row in enumerate(ranked, 1))
    return PortfolioView(
        name=portfolio.name,
        short_name=cut(portfolio.name, NAME_LIMIT) or "Portfolio",
        running=cut(portfolio.name, 60),
        date=moment(portfolio.started),
        created=timestamp(portfolio.started),
        ruleset=portfolio.ruleset,
        facts=_facts(portfolio),
        summary=_summary(portfolio),
        tallies=tuple(_tallies(portfolio.rows)),
        dimensions=tuple(name[:1].upper() + name[1:] for name in order),
        rows=rows,
        unread=tuple(row for row in rows if row.reason),
        causes=tuple(_cause(cause, called, known, names) for cause in sorted(portfolio.causes, key=_widest_first)),
        gaps=tuple(_gaps(portfolio.not_measured, called, names)),
        changes=any(row.score_change is not None for row in portfolio.rows),
        method=method(portfolio.profile),
        crossed=tuple(crossed_view(each, called) for each in portfolio.crossed[:MOST_CROSSED]),
        more_crossed=max(0, len(portfolio.crossed) - MOST_CROSSED),
        selection=portfolio_selection_view(portfolio.selection),
        policy=compliance_view(portfolio),
        filters=filters(portfolio.rows),
    )


def within(view: PortfolioView, *, rows: int, causes: int, unread: int, offences: int, crossed: int = 20) -> PortfolioView:
    """The report with at most so many entries, for paper."""
    return replace(
        view,
        rows=view.rows[:rows],
        causes=view.causes[:causes],
        unread=view.unread[:unread],
        crossed=view.crossed[:crossed],
        more_crossed=view.more_crossed + max(0, len(view.crossed) - crossed),
        selection=_on_paper(view.selection, rows, causes) if view.selection else None,
        policy=policy_views.within(view.policy, offences),
        more_rows=max(0, len(view.rows) - rows),
        more_causes=max(0, len(view.causes) - causes),
        more_unread=max(0, len(view.unread) - unread),
    )


def _on_paper(selection: PortfolioSelectionView, rows: int, causes: int) -> PortfolioSelectionView:
    first = selection.first(rows, causes // 2, causes // 2)
    return replace(first, alike=shortened_texts(first.alike, 120), notes=first.notes[:3])


def _best_first(row: Row) -> tuple[int, float, float, str, str]:
    """By decision, then by the points that are sure: score times coverage, what was not measured earning nothing."""
    score = row.score or 0.0
    return _RANKED.index(row.decision), -round(score * row.coverage, 6), -score, row.api.name.casefold(), row.api.id


def _facts(portfolio: Portfolio) -> Facts:
    pairs = (
        ("APIs", f"{len(portfolio.rows):,}"),
        ("Operations", f"{sum(row.api.operations for row in portfolio.rows):,}"),
        ("Findings", f"{sum(row.findings for row in portfolio.rows):,}"),
        ("Took", seconds(portfolio.seconds) if portfolio.seconds else ""),
        ("Rules", portfolio.ruleset),
    )
    return tuple((label, text) for label, text in pairs if text)


def _summary(portfolio: Portfolio) -> str:
    """`Of 5 APIs, 2 are ready, 1 is not ready and 2 were not assessed.`"""
    parts = []
    for decision in _RANKED:
        if number := sum(row.decision is decision for row in portfolio.rows):
            one, many = ("was", "were") if decision is Decision.NOT_ASSESSED else ("is", "are")
            parts.append(f"{number:,} {one if number == 1 else many} {decision}")
    return f"Of {count(len(portfolio.rows), 'API')}, {listed(tuple(parts))}." if parts else "No API was audited."


def _tallies(rows: tuple[Row, ...]) -> Iterable[TallyView]:
    for decision in _RANKED:
        if number := sum(row.decision is decision for row in rows):
            yield TallyView(decision=decision_view(decision), count=number)


def _row(row: Row, place: int, order: tuple[str, ...]) -> RowView:
    assessed = row.decision is not Decision.NOT_ASSESSED
    decision = decision_view(row.decision)
    unread = bool(row.reason) and not assessed and not row.api.specification
    return RowView(
        rank=str(place) if assessed else DASH,
        name=cut(row.api.name or row.api.id, NAME_LIMIT),
        owner=cut(row.api.owner.team or row.api.owner.email, 60),
        decision=decision,
        status="Could not be read" if unread else decision.label,
        score=score_words(row.score),
        coverage=percent(row.coverage),
        blockers=f"{row.blockers:,}" if assessed else DASH,
        findings=f"{row.findings:,}" if assessed or row.findings else DASH,
        change="" if row.score_change is None else signed(row.score_change),
        reason=cut(row.reason, 600),
        link=quote(printable(row.report), safe="/") if row.report else "",
        cells=tuple(_cell(name, row.dimensions.get(name)) for name in order),
        facts=facts_of(row),
        words=_words(row),
        scores=" ".join(_key(each.score if (each := row.dimensions.get(name)) else None) for name in order),
        keys={
            "rank": str(place),
            "decision": str(_RANKED.index(row.decision)),
            "score": _key(row.score),
            "coverage": _key(row.coverage),
            "blockers": str(row.blockers),
            "findings": str(row.findings),
            "change": _key(row.score_change),
        },
    )


def _words(row: Row) -> str:
    api = row.api
    parts = (api.id, api.name, api.owner.team, api.owner.email, str(row.decision), api.tier, api.lifecycle, api.audience)
    return " ".join(cut(part, 120) for part in parts if part).lower()


def _key(number: float | None) -> str:
    return "" if number is None else f"{number:.4f}".rstrip("0").rstrip(".")


def _cell(name: str, score: DimensionScore | None) -> CellView:
    if score is None or score.score is None:
        return CellView(text=DASH, shade=0, described=f"{name}: {NOT_MEASURED}")
    words = score_words(score.score)
    shade = 1 + sum(score.score >= bound for bound in _SHADES)
    described = f"{name}: {words} of 100, {percent(score.coverage)} measured"
    return CellView(text=words, shade=shade, described=described, key=_key(score.score))


def _widest_first(cause: Cause) -> tuple[int, float, int, str]:
    weights = {str(severity): weight for severity, weight in WEIGHTS.items()}
    return -len(cause.apis), -weights.get(cause.severity, 0.0), -cause.findings, cause.check


def _cause(cause: Cause, called: Mapping[str, str], known: Mapping[str, Check], names: int) -> SharedCauseView:
    severity = next((each for each in Severity if each == cause.severity), None)
    return SharedCauseView(
        check=cause.check,
        title=cause.title,
        severity=SEVERITIES[severity] if severity else cause.severity,
        severity_style=str(severity) if severity else "low",
        findings=f"{cause.findings:,}",
        apis=count(len(cause.apis), "API"),
        names=", ".join(cut(called.get(each, each), 60) for each in cause.apis[:names]),
        more=max(0, len(cause.apis) - names),
        fix=sentence(known[cause.check].fix) if cause.check in known else "",
    )


def _gaps(not_measured: Mapping[str, tuple[str, ...]], called: Mapping[str, str], names: int) -> Iterable[GapView]:
    for reason, apis in sorted(not_measured.items(), key=lambda gap: (-len(gap[1]), gap[0])):
        yield GapView(
            reason=reason,
            count=count(len(apis), "API"),
            names=", ".join(cut(called.get(each, each), 60) for each in apis[:names]),
            more=max(0, len(apis) - names),
        )

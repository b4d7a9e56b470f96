"""Findings grouped by what one change would mend, the most rewarding first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from plainspoken.checks.audit import Audit, Shown
from plainspoken.checks.findings import Finding, Result
from plainspoken.checks.registry import Check
from plainspoken.checks.verdict import DIMENSIONS, SEVERITY_WEIGHT, Decision
from plainspoken.templates.wording import CONFIDENCES, SEVERITIES, count, percent


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceView:
    """One finding: the operation and what in it is meant, the file and line, what was seen, what to write instead."""

    operation: str
    subject: str
    place: str
    seen: str
    better: str
    new: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeView:
    """A request and its answer as they went."""

    request: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CauseView:
    """All findings of one check with one cause. `points` is what mending it adds to the score, where that can be told."""

    anchor: str
    number: int
    check: str
    title: str
    cause: str
    dimension: str
    severity: str
    severity_style: str
    blocks: bool
    confidence: str
    count: int
    extent: str
    why: str
    source: str
    fix: str
    gain: str
    points: float
    better: str  # what to write, where it is the same everywhere
    places: tuple[PlaceView, ...]
    more: int = 0
    exchange: ExchangeView | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class _Group:
    result: Result
    cause: str
    findings: tuple[Finding, ...]
    points: float
    blocks: bool

    @property
    def order(self) -> tuple[bool, float, float, str, str]:
        weight = SEVERITY_WEIGHT[self.result.severity]
        return not self.blocks, -round(self.points, 6), -weight, self.result.check, self.cause


def cause_views(audit: Audit, checks: Mapping[str, Check]) -> tuple[CauseView, ...]:
    """The causes of one audit: what blocks first, then by points gained, severity and check."""
    blocking = {blocker.check for blocker in audit.blockers}
    groups = sorted(_groups(audit, blocking), key=lambda group: group.order)
    shown = {exchange.id: exchange for exchange in audit.exchanges}
    new = frozenset(audit.change.new) if audit.change else frozenset()
    return tuple(
        _view(group, number, checks.get(group.result.check), shown, new, audit) for number, group in enumerate(groups, 1)
    )


def _groups(audit: Audit, blocking: set[str]) -> Iterable[_Group]:
    for result in audit.results:
        by_cause: dict[str, list[Finding]] = {}
        for finding in result.findings:
            by_cause.setdefault(finding.cause, []).append(finding)
        for cause, findings in by_cause.items():
            share = len(findings) / len(result.findings)
            yield _Group(
                result=result,
                cause=cause,
                findings=tuple(findings),
                points=share * points_lost(result, audit),
                blocks=result.check in blocking,
            )


def points_lost(result: Result, audit: Audit) -> float:
    """How many points of the overall score the failures of one check cost, 0 to 100, by the arithmetic of the verdict."""
    scored = {name for name, each in audit.dimensions.items() if each.score is not None and name in DIMENSIONS}
    if result.dimension not in scored or not result.judged:
        return 0.0
    measured = [each for each in audit.results if each.dimension == result.dimension and each.judged]
    of_dimension = SEVERITY_WEIGHT[result.severity] / sum(SEVERITY_WEIGHT[each.severity] for each in measured)
    of_all = DIMENSIONS[result.dimension][0] / sum(DIMENSIONS[name][0] for name in scored)
    return 100 * of_all * of_dimension * result.failed / result.judged


def _view(
    group: _Group, number: int, check: Check | None, shown: Mapping[str, Shown], new: frozenset[str], audit: Audit
) -> CauseView:
    result, first = group.result, group.findings[0]
    betters = {finding.better for finding in group.findings}
    exchange = next((shown[each.exchange] for each in group.findings if each.exchange in shown), None)
    return CauseView(
        anchor=f"cause-{number}",
        number=number,
        check=result.check,
        title=result.title,
        cause=_cause(group.cause, result.title),
        dimension=result.dimension,
        severity=SEVERITIES[result.severity],
        severity_style=str(result.severity),
        blocks=group.blocks,
        confidence=CONFIDENCES[first.confidence],
        count=len(group.findings),
        extent=_extent(group),
        why=check.why if check else "",
        source=check.source if check else "",
        fix=check.fix if check else "",
        gain=_gain(group, audit),
        points=group.points,
        better=first.better if len(betters) == 1 else "",
        places=tuple(_place(finding, finding.identity in new, one_better=len(betters) == 1) for finding in group.findings),
        exchange=ExchangeView(request=exchange.request, answer=exchange.answer) if exchange else None,
    )


def _cause(cause: str, title: str) -> str:
    """The cause as a heading; empty where it says no more than the title."""
    return "" if _letters(cause) in _letters(title) else cause[:1].upper() + cause[1:]


def _letters(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().lower()


def _extent(group: _Group) -> str:
    """`31 findings in 25 operations`, and which share of what was judged fails the check."""
    operations = {finding.operation for finding in group.findings if finding.operation}
    text = count(len(group.findings), "finding")
    if len(operations) > 1 or (operations and len(group.findings) > 1):
        text += f" in {count(len(operations), 'operation')}"
    if group.result.judged > 1:
        text += f"; the check fails for {group.result.failed:,} of {group.result.judged:,} judged"
        text += f" ({percent(group.result.failed / group.result.judged)})"
    return text


def _gain(group: _Group, audit: Audit) -> str:
    """What mending it brings: points, and for a blocker the way to another decision."""
    points = (
        "" if group.points < 0.05 else f"about +{group.points:.1f} {'point' if f'{group.points:.1f}' == '1.0' else 'points'}"
    )
    if group.blocks and audit.decision is Decision.NOT_READY:
        return "lifts a blocker" + (f", {points}" if points else "")
    return points


def _place(finding: Finding, new: bool, *, one_better: bool) -> PlaceView:
    return PlaceView(
        operation=finding.operation,
        subject=finding.subject,
        place=place_words(finding.source, finding.line, finding.where),
        seen=finding.seen,
        better="" if one_better else finding.better,
        new=new,
    )


def place_words(source: str, line: int | None, where: str) -> str:
    """`openapi.yaml:12`; the pointer where no line is known."""
    if line is not None and source:
        return f"{source}:{line}"
    return f"{source}{where if where != '#' else ''}"

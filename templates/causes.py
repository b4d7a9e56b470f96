"""Findings grouped by check, and within a check by what one change would mend; the most rewarding first."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from plainspoken.checks.audit import Audit, Shown
from plainspoken.checks.findings import Finding, Result
from plainspoken.checks.points import points_lost
from plainspoken.checks.registry import Check
from plainspoken.checks.verdict import Decision
from plainspoken.templates.wording import CONFIDENCES, SEVERITIES, count, percent, sentence, signed


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceView:
    """One finding: the operation and what in it is meant, the file and line, what was seen, what to write instead."""

    operation: str
    subject: str
    place: str
    seen: str
    better: str  # empty where the cause says it for all its places
    new: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ExchangeView:
    """A request and its answer as they went."""

    request: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CauseView:
    """All findings of one check with one cause. `name` is empty where it says no more than the check's title."""

    anchor: str
    title: str  # of the check
    name: str
    tags: str  # how many, how sure, what it gains; empty where the check's own line says the same
    better: str  # what to write, where it is the same everywhere
    places: tuple[PlaceView, ...]
    more: int = 0
    exchange: ExchangeView | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FailureView:
    """One check that failed: what is said about it, and its causes."""

    anchor: str
    number: int
    check: str
    title: str
    dimension: str
    severity: str
    severity_style: str
    blocks: bool
    extent: str
    gain: str
    count: int
    why: str
    source: str
    fix: str
    causes: tuple[CauseView, ...]
    more: int = 0


def failure_views(audit: Audit, known: Mapping[str, Check]) -> tuple[FailureView, ...]:
    """The failed checks of one audit: what blocks first, then by points gained, severity and id."""
    blocking = {blocker.check for blocker in audit.blockers}
    failed = sorted(
        (result for result in audit.results if result.faults),
        key=lambda each: (
            each.check not in blocking,
            -round(points_lost(each, audit), 6),
            -audit.profile.weight_of(each.check, each.severity),
            each.check,
        ),
    )
    return tuple(
        _failure(result, number, result.check in blocking, known.get(result.check), audit)
        for number, result in enumerate(failed, 1)
    )


def _failure(result: Result, number: int, blocks: bool, check: Check | None, audit: Audit) -> FailureView:
    points = points_lost(result, audit)
    lifts = blocks and audit.decision is Decision.NOT_READY
    return FailureView(
        anchor=f"finding-{number}",
        number=number,
        check=result.check,
        title=result.title,
        dimension=result.dimension,
        severity=SEVERITIES[result.severity],
        severity_style=str(result.severity),
        blocks=blocks,
        extent=_extent(result.findings) + _share(result),
        gain=", ".join(part for part in ("lifts a blocker" if lifts else "", _gain(points)) if part),
        count=len(result.findings),
        why=sentence(check.why) if check else "",
        source=check.source if check else "",
        fix=sentence(check.fix) if check else "",
        causes=tuple(_causes(result, number, points, audit)),
    )


def _causes(result: Result, number: int, points: float, audit: Audit) -> Iterable[CauseView]:
    """The causes of one check, the most frequent first; each gains the points of its share of the findings."""
    groups: dict[str, list[Finding]] = {}
    for finding in result.findings:
        groups.setdefault(finding.cause, []).append(finding)
    shown = {exchange.id: exchange for exchange in audit.exchanges}
    new = frozenset(audit.change.new) if audit.change else frozenset()
    for place, (name, findings) in enumerate(sorted(groups.items(), key=lambda group: (-len(group[1]), group[0])), 1):
        share = points * len(findings) / len(result.findings)
        tags = (_extent(findings) if len(groups) > 1 else "", CONFIDENCES[findings[0].confidence], _gain(share))
        told = " · ".join(part for part in (tags if len(groups) > 1 else tags[:2]) if part)
        yield _cause(result.title, name, findings, told, f"finding-{number}-{place}", shown, new)


def _cause(
    title: str,
    name: str,
    findings: list[Finding],
    tags: str,
    anchor: str,
    shown: Mapping[str, Shown],
    new: frozenset[str],
) -> CauseView:
    one_better = len({finding.better for finding in findings}) == 1
    exchange = next((shown[each.exchange] for each in findings if each.exchange in shown), None)
    return CauseView(
        anchor=anchor,
        title=title,
        name="" if _letters(name) in _letters(title) else sentence(name),
        tags=tags,
        better=findings[0].better if one_better else "",
        places=tuple(_place(finding, finding.identity in new, one_better=one_better) for finding in findings),
        exchange=ExchangeView(request=exchange.request, answer=exchange.answer) if exchange else None,
    )


def _letters(text: str) -> str:
    return re.sub(r"\W+", " ", text).strip().lower()


def _extent(findings: Iterable[Finding]) -> str:
    """`31 findings in 25 operations`."""
    findings = tuple(findings)
    operations = {finding.operation for finding in findings if finding.operation}
    several = len(operations) > 1 or (operations and len(findings) > 1)
    return count(len(findings), "finding") + (f" in {count(len(operations), 'operation')}" if several else "")


def _share(result: Result) -> str:
    """Which share of what was judged fails the check."""
    if result.judged < 2:
        return ""
    return f"; {result.failed:,} of {result.judged:,} judged fail ({percent(result.failed / result.judged)})"


def _gain(points: float) -> str:
    return "" if points < 0.05 else f"about {signed(points)} points"


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

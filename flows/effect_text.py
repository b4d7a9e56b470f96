"""What an overlay does, as lines for the terminal and as a value for programs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from math import floor
from typing import Any

from plainspoken.checks.audit import Audit
from plainspoken.checks.effect import CheckEffect, Effect
from plainspoken.checks.findings import Finding
from plainspoken.checks.overlays.records import Overlay
from plainspoken.checks.selection_effect import SelectionEffect, Standing
from plainspoken.flows.rejudging import Rejudged

SHOWN_CHECKS, SHOWN_OPERATIONS, SHOWN_PLACES = 12, 8, 3


def effect_lines(effect: Effect) -> Iterator[str]:
    """Decision, score, coverage and dimensions before and after, and the findings that went and came."""
    before, after = effect.before, effect.after
    rows = [
        ("", "before", "after"),
        ("decision", str(before.decision), str(after.decision)),
        ("score", _number(before.score), _number(after.score)),
        ("measured", _percent(before.coverage), _percent(after.coverage)),
        *(_dimension(name, before, after) for name in dict.fromkeys((*before.dimensions, *after.dimensions))),
        ("findings", f"{_faults(before):,}", f"{_faults(after):,}"),
    ]
    width = max(len(row[1]) for row in rows)
    yield from (f"  {row[0]:<13} {row[1]:<{width}}  {row[2]}".rstrip() for row in rows)
    yield from _findings("Gone", [(each, each.gone) for each in effect.checks if each.gone])
    yield from _findings("New", [(each, each.new) for each in effect.checks if each.new])


def overlay_lines(done: Rejudged) -> Iterator[str]:
    """What was applied, and which of its actions found nothing."""
    overlay, unmatched = done.overlay, done.applied.unmatched
    count = len(overlay.actions)
    yield f"{overlay.title}: {count:,} {'action' if count == 1 else 'actions'}" + (
        f", {len(unmatched):,} of which {'selects' if len(unmatched) == 1 else 'select'} nothing" if unmatched else ""
    )
    yield from (f"  {each.place}: nothing is at {each.target}" for each in unmatched[:SHOWN_PLACES])
    if len(unmatched) > SHOWN_PLACES:
        yield f"  and {len(unmatched) - SHOWN_PLACES:,} more"


def selection_lines(effects: Sequence[SelectionEffect]) -> Iterator[str]:
    """How the operations whose words changed are expected to be found."""
    if not effects:
        return
    yield f"Selection of {len(effects):,} {'operation' if len(effects) == 1 else 'operations'} whose words change"
    for each in effects[:SHOWN_OPERATIONS]:
        yield f"  {each.operation}"
        yield f"    before  {_standing(each.before)}"
        yield f"    after   {_standing(each.after)}"
    if len(effects) > SHOWN_OPERATIONS:
        yield f"  and {len(effects) - SHOWN_OPERATIONS:,} more; --format json has all of them"


def effect_value(effect: Effect) -> dict[str, Any]:
    """The same for programs, with every finding."""
    return {
        "before": _audit_value(effect.before),
        "after": _audit_value(effect.after),
        "checks": [
            {
                "check": each.check,
                "title": each.title,
                "severity": each.severity,
                "gone": [_finding_value(finding) for finding in each.gone],
                "new": [_finding_value(finding) for finding in each.new],
            }
            for each in effect.checks
        ],
    }


def overlay_value(done: Rejudged) -> dict[str, Any]:
    """What was applied, for programs."""
    return {
        "title": done.overlay.title,
        "actions": len(done.overlay.actions),
        "unmatched": [{"target": each.target, "line": each.place.line} for each in done.applied.unmatched],
    }


def title_of(overlay: Overlay) -> str:
    """What the overlay is called, and the file that it stands in."""
    return f"{overlay.title} ({overlay.name})"


def _audit_value(audit: Audit) -> dict[str, Any]:
    return {
        "decision": audit.decision,
        "score": audit.score,
        "coverage": audit.coverage,
        "dimensions": {name: {"score": each.score, "coverage": each.coverage} for name, each in audit.dimensions.items()},
        "findings": _faults(audit),
    }


def _finding_value(finding: Finding) -> dict[str, Any]:
    return {
        "identity": finding.identity,
        "where": finding.where,
        "operation": finding.operation,
        "line": finding.line,
        "seen": finding.seen,
        "better": finding.better,
    }


def _dimension(name: str, before: Audit, after: Audit) -> tuple[str, str, str]:
    first, second = before.dimensions.get(name), after.dimensions.get(name)
    return name, _number(first.score if first else None), _number(second.score if second else None)


def _findings(what: str, checks: Sequence[tuple[CheckEffect, Sequence[Finding]]]) -> Iterator[str]:
    total = sum(len(findings) for _, findings in checks)
    yield f"{what}: {total:,} {'finding' if total == 1 else 'findings'}"
    for each, findings in checks[:SHOWN_CHECKS]:
        yield f"  {each.check} {each.title}  {each.severity}, {len(findings):,}"
        yield f"    {_places(findings)}"
    if len(checks) > SHOWN_CHECKS:
        yield f"  and {len(checks) - SHOWN_CHECKS} more checks; --format json has all of it"


def _places(findings: Sequence[Finding]) -> str:
    named = list(dict.fromkeys(each.operation or _line(each) for each in findings))
    more = f" and {len(named) - SHOWN_PLACES:,} more" if len(named) > SHOWN_PLACES else ""
    return ", ".join(islice(named, SHOWN_PLACES)) + more


def _line(finding: Finding) -> str:
    return finding.where if finding.line is None else f"{finding.source}:{finding.line}"


def _standing(standing: Standing | None) -> str:
    if standing is None:
        return "not there"
    if not standing.nearest:
        return "the only operation"
    rival = f"; likeliest in its place {standing.rival}" if standing.rival else ""
    return f"found better than {standing.share:.0%} of the others; nearest {standing.nearest} ({standing.cosine:.2f}){rival}"


def _faults(audit: Audit) -> int:
    return sum(result.faults for result in audit.results)


def _number(score: float | None) -> str:
    return "none" if score is None else f"{floor(score * 10) / 10:.1f}"


def _percent(share: float) -> str:
    return f"{floor(100 * share)}%"

"""What a changed document does to a verdict: two audits of one API side by side."""

from __future__ import annotations

from dataclasses import dataclass

from plainspoken.checks.audit import Audit
from plainspoken.checks.findings import SEVERITY_ORDER, Finding, Result, Severity


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckEffect:
    """The findings of one check that only the first of two audits has, and those that only the second has."""

    check: str
    title: str
    severity: Severity
    gone: tuple[Finding, ...]
    new: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """Two audits, and by check what sets their findings apart: the gravest check first."""

    before: Audit
    after: Audit
    checks: tuple[CheckEffect, ...]

    @property
    def is_lower(self) -> bool:
        """Whether the score fell, or there is none any more."""
        return self.before.score is not None and (self.after.score is None or self.after.score < self.before.score)


def effect_of(before: Audit, after: Audit) -> Effect:
    """What is different between two audits that were judged by the same checks."""
    earlier = {result.check: result for result in before.results}
    compared = (_compared(earlier[each.check], each) for each in after.results if each.check in earlier)
    different = [each for each in compared if each.gone or each.new]
    return Effect(
        before=before,
        after=after,
        checks=tuple(sorted(different, key=lambda each: (SEVERITY_ORDER.index(each.severity), each.check))),
    )


def _compared(before: Result, after: Result) -> CheckEffect:
    then = {finding.identity: finding for finding in before.findings}
    now = {finding.identity: finding for finding in after.findings}
    return CheckEffect(
        check=after.check,
        title=after.title,
        severity=after.severity,
        gone=tuple(finding for identity, finding in then.items() if identity not in now),
        new=tuple(finding for identity, finding in now.items() if identity not in then),
    )

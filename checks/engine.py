"""Runs checks over evidence. A check that fails to run is a result, never a crash."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plainspoken.checks.evidence import Evidence
from plainspoken.checks.findings import Finding, Outcome, Result, identified
from plainspoken.checks.registry import Check, checks, evidence_of


def judge(evidence: Evidence, which: Iterable[Check] | None = None) -> tuple[Result, ...]:
    """One result for each check (all of them where `which` is not given), in order of their ids."""
    return tuple(run(each, evidence) for each in (checks() if which is None else which))


def run(check: Check, evidence: Evidence) -> Result:
    """The result of one check.

    A need that was not collected gives `not_measured`, an exception gives `error` with its text, findings give
    `failed`, none `passed`; where it is about nothing in this API, `not_applicable`.
    """
    for need in check.needs:
        if evidence_of(need, evidence) is None:
            return _unmeasured(check, need, evidence)
    try:
        judged, failed, findings = _call(check, evidence)
    except Exception as wrong:  # noqa: BLE001 - whatever a check does wrong, the audit goes on
        return _result(check, Outcome.ERROR, reason=f"{type(wrong).__name__}: {wrong}")
    if not judged:
        return _result(check, Outcome.NOT_APPLICABLE, reason="Nothing in this API is of the kind that it judges.")
    named = tuple(_once(identified(finding, check.id) for finding in findings))
    outcome = Outcome.FAILED if named else Outcome.PASSED
    return _result(check, outcome, findings=named, judged=judged, failed=failed)


def _call(check: Check, evidence: Evidence) -> tuple[int, int, list[Finding]]:
    """How many subjects were judged, how many of them failed, and the findings."""
    given = {need: evidence_of(need, evidence) for need in check.needs}
    if check.each is None:
        if check.applies is not None and not check.applies(**given):
            return 0, 0, []
        findings = list(check.judge(**given))
        return 1, int(bool(findings)), findings
    judged, failed, all_findings = 0, 0, []
    for subject in given[check.each]:
        if check.applies is None or check.applies(subject):
            findings = list(check.judge(**(given | {check.each: subject})))
            judged, failed = judged + 1, failed + bool(findings)
            all_findings += findings
    return judged, failed, all_findings


def _once(findings: Iterable[Finding]) -> Iterable[Finding]:
    """Each identity once: a shared schema found from ten operations is one thing to mend."""
    seen: set[str] = set()
    for finding in findings:
        if finding.identity not in seen:
            seen.add(finding.identity)
            yield finding


_NOT_IN_DOCUMENT = {
    "operation": "The document describes no operation.",
    "operations": "The document describes no operation.",
    "parameter": "No operation has parameters.",
    "parameters": "No operation has parameters.",
    "scheme": "The document declares no security scheme.",
    "schemes": "The document declares no security scheme.",
    "server": "The document names no server.",
    "servers": "The document names no server.",
    "example": "The document has no examples.",
    "examples": "The document has no examples.",
}


def _unmeasured(check: Check, need: str, evidence: Evidence) -> Result:
    if need in evidence.missing:
        return _result(check, Outcome.NOT_MEASURED, reason=evidence.missing[need])
    if evidence.document is None:
        return _result(check, Outcome.NOT_MEASURED, reason="The document could not be read.")
    if need in _NOT_IN_DOCUMENT:
        # A readable document with operations but without parameters has been looked at: there is nothing to judge.
        outcome = Outcome.NOT_MEASURED if evidence.operations is None else Outcome.NOT_APPLICABLE
        return _result(check, outcome, reason=_NOT_IN_DOCUMENT[need])
    return _result(check, Outcome.NOT_MEASURED, reason="No calls were made.")


def _result(check: Check, outcome: Outcome, **more: Any) -> Result:
    return Result(
        check=check.id, title=check.title, dimension=check.dimension, severity=check.severity, outcome=outcome, **more
    )

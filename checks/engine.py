"""Runs checks over evidence. A check that fails to run is a result, never a crash."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from plainspoken.checks.evidence import Evidence
from plainspoken.checks.findings import Finding, Outcome, Result, identified
from plainspoken.checks.registry import EACH, Check, checks, evidence_of, registered
from plainspoken.checks.remembering import remembered
from plainspoken.inventory.document import Operation


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
    elsewhere = f"What {' or '.join(check.builds_on)} reports counts here too and is not repeated."
    return _result(
        check,
        Outcome.FAILED if failed else Outcome.PASSED,
        findings=named,
        judged=judged,
        failed=failed,
        reason=elsewhere if failed and not named else "",
    )


def _call(check: Check, evidence: Evidence) -> tuple[int, int, list[Finding]]:
    """How many subjects were judged, how many of them failed, and the findings."""
    if check.each is None:
        findings = _findings(check, evidence)
        return (0, 0, []) if findings is None else (1, int(bool(findings)), findings)
    bases = [base for base in map(registered, check.builds_on) if base is not None and base.each == check.each]
    failing_below: frozenset[int] = frozenset().union(*(_failing(base, evidence) for base in bases))
    judged, failed, all_findings = 0, 0, []
    for index, subject in enumerate(evidence_of(check.each, evidence)):
        findings = _findings(check, evidence, subject)
        if findings is None:
            continue
        judged += 1
        failed += bool(findings) or index in failing_below
        all_findings += findings
    return judged, failed, all_findings


@remembered
def _failed_below(_: Evidence) -> dict[str, frozenset[int]]:
    """By check that others build on: the positions of its subjects that fail it."""
    return {}


def _failing(base: Check, evidence: Evidence) -> frozenset[int]:
    known = _failed_below(evidence)
    if base.id not in known:
        subjects = evidence_of(base.each or "", evidence) or ()
        known[base.id] = frozenset(index for index, subject in enumerate(subjects) if _findings(base, evidence, subject))
    return known[base.id]


def _findings(check: Check, evidence: Evidence, subject: Any = None) -> list[Finding] | None:
    """What the check finds in one subject (in the whole, where it has none); None where it is not about it."""
    given = {need: evidence_of(need, evidence) for need in check.needs}
    if any(value is None for value in given.values()):
        return None
    if check.each is not None:
        given[check.each] = subject
    if check.applies is not None and not (check.applies(**given) if check.each is None else check.applies(subject)):
        return None
    return list(check.judge(**given))


def _once(findings: Iterable[Finding]) -> Iterable[Finding]:
    """Each identity once: a shared schema found from ten operations is one thing to mend."""
    seen: set[str] = set()
    for finding in findings:
        if finding.identity not in seen:
            seen.add(finding.identity)
            yield finding


_NOT_IN_DOCUMENT = {
    "operations": "The document describes no operation.",
    "parameters": "No operation has parameters.",
    "schemes": "The document declares no security scheme.",
    "servers": "The document names no server.",
}
# What other evidence is made from, so that the reason why that is missing can be given for it too.
_MADE_FROM = {"observed": "exchanges", "probed": "probes"}
_NOT_COLLECTED = {
    "validity": "The document was not checked against its specification.",
    "examples": "The examples of the document were not checked against their schemas.",
    "probes": "No calls were made without a credential or with an altered one.",
}


def _unmeasured(check: Check, need: str, evidence: Evidence) -> Result:
    plural = EACH.get(need, need)
    source = _MADE_FROM.get(plural, plural)
    if given := next((evidence.missing[name] for name in (need, plural, source) if name in evidence.missing), ""):
        return _result(check, Outcome.NOT_MEASURED, reason=given)
    if evidence.document is None:
        return _result(check, Outcome.NOT_MEASURED, reason="The document could not be read.")
    if plural in _NOT_IN_DOCUMENT:
        # A readable document with operations but without parameters has been looked at: there is nothing to judge.
        outcome = Outcome.NOT_MEASURED if evidence.operations is None else Outcome.NOT_APPLICABLE
        return _result(check, outcome, reason=_NOT_IN_DOCUMENT[plural])
    if plural == "examples" and evidence.operations is not None and not _has_examples(evidence.operations):
        return _result(check, Outcome.NOT_APPLICABLE, reason="The document has no examples.")
    if source in _NOT_COLLECTED:
        return _result(check, Outcome.NOT_MEASURED, reason=_NOT_COLLECTED[source])
    stopped = evidence.live.reason if evidence.live is not None else ""
    return _result(check, Outcome.NOT_MEASURED, reason=stopped or "No calls were made.")


def _has_examples(operations: Iterable[Operation]) -> bool:
    return any(
        any(parameter.examples for parameter in operation.parameters)
        or any(media.examples for media in (operation.body.media if operation.body else ()))
        or any(media.examples for response in operation.responses for media in response.media)
        for operation in operations
    )


def _result(check: Check, outcome: Outcome, **more: Any) -> Result:
    return Result(
        check=check.id, title=check.title, dimension=check.dimension, severity=check.severity, outcome=outcome, **more
    )

"""`report.sarif`: the findings for code scanning, in SARIF 2.1.0 (OASIS Standard, errata 01)."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from importlib.metadata import version
from typing import Any
from urllib.parse import quote

from plainspoken.checks.audit import Audit
from plainspoken.checks.findings import Finding, Outcome, Result, Severity
from plainspoken.checks.registry import Check, checks
from plainspoken.inventory.places import Place
from plainspoken.templates.wording import sentence

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

# SARIF 2.1.0, section 3.27.10; a note of ours asks for nothing, which there is "none" with another kind than "fail".
_LEVELS = {
    Severity.CRITICAL: "error",
    Severity.HIGH: "error",
    Severity.MEDIUM: "warning",
    Severity.LOW: "note",
    Severity.NOTE: "none",
}
# Code scanning of GitHub ranks what carries `security-severity`: over 9.0 critical, from 7.0 high, from 4.0 medium.
_RANKS = {Severity.CRITICAL: "9.5", Severity.HIGH: "8.0", Severity.MEDIUM: "5.5", Severity.LOW: "2.0"}
_SECURITY = ("identity", "trust")
FINGERPRINT = "plainspoken/v1"
"""The name under which a result carries the identity of its finding, which is the same from audit to audit."""


def audit_sarif(audit: Audit) -> bytes:
    """`report.sarif`: one run with every finding; the same audit gives the same bytes.

    A finding that a waiver covers is there as suppressed, with the reason. Of a document that could not be read, the run
    says why and that it was not successful.
    """
    known = {check.id: check for check in checks()}
    failed = sorted((each for each in audit.results if each.findings), key=lambda each: each.check)
    places = {each.check: index for index, each in enumerate(failed)}
    run = {
        "tool": {"driver": _driver([_rule(each, known.get(each.check)) for each in failed])},
        "automationDetails": {"id": f"plainspoken/{audit.api.id}/"},
        "columnKind": "unicodeCodePoints",
        "invocations": [_invocation(audit)],
        "results": [_result(each, found, places, audit) for each in failed for found in each.findings],
        "properties": {
            "decision": audit.decision,
            "score": audit.score,
            "coverage": audit.coverage,
            "ruleset": audit.ruleset,
            "profile": audit.profile.name,
        },
    }
    log = {"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}
    return (json.dumps(log, ensure_ascii=False, indent=2) + "\n").encode("utf-8", errors="backslashreplace")


def _driver(rules: list[dict[str, Any]]) -> dict[str, Any]:
    return {"name": "plainspoken", "semanticVersion": version("plainspoken"), "rules": rules}


def _rule(result: Result, check: Check | None) -> dict[str, Any]:
    """One check. What is not registered, as a team's own check in an old report, is told by its result alone."""
    properties: dict[str, Any] = {"tags": [result.dimension]}
    if result.dimension in _SECURITY and result.severity in _RANKS:
        properties = {"tags": [result.dimension, "security"], "security-severity": _RANKS[result.severity]}
    rule: dict[str, Any] = {"id": result.check, "shortDescription": {"text": result.title}}
    if check is not None:
        rule["fullDescription"] = {"text": check.why or result.title}
        rule["help"] = {"text": f"{sentence(check.fix)} Source: {check.source}."}
    return {**rule, "defaultConfiguration": {"level": _LEVELS[result.severity]}, "properties": properties}


def _result(result: Result, finding: Finding, places: Mapping[str, int], audit: Audit) -> dict[str, Any]:
    told: dict[str, Any] = {
        "ruleId": result.check,
        "ruleIndex": places[result.check],
        "level": _LEVELS[result.severity],
        "message": {"text": f"{finding.seen} {finding.better}".strip()},
        "locations": [_location(finding, audit)],
        "partialFingerprints": {FINGERPRINT: finding.identity},
        "properties": {"confidence": finding.confidence},
    }
    if result.severity is Severity.NOTE:
        told["kind"] = "informational"
    if suppressions := list(_suppressions(finding, audit)):
        told["suppressions"] = suppressions
    if audit.change is not None:
        told["baselineState"] = "new" if finding.identity in audit.change.new else "unchanged"
    return told


def _location(finding: Finding, audit: Audit) -> dict[str, Any]:
    place = Place(source=finding.source, pointer=finding.where, line=finding.line, column=finding.column)
    location: dict[str, Any] = {"physicalLocation": _physical(place, audit)}
    logical = finding.operation or finding.where
    if logical:
        location["logicalLocations"] = [{"fullyQualifiedName": logical, "kind": "member" if finding.operation else "element"}]
    return location


def _physical(place: Place, audit: Audit) -> dict[str, Any]:
    """Where in which file; the beginning of the document where no line is known, as code scanning needs one."""
    region = {"startLine": max(1, place.line or 1)}
    if place.column:
        region["startColumn"] = place.column
    return {"artifactLocation": {"uri": _uri(place.source or audit.api.document or audit.api.id)}, "region": region}


def _uri(source: str) -> str:
    """A URI reference (RFC 3986) of a path or a URL, absolute where the path is; what is percent-encoded stays so."""
    encoded = quote(source.replace("\\", "/"), safe="/:?#[]@!$&'()*+,;=%~", errors="backslashreplace")
    return f"file://{encoded}" if encoded.startswith("/") else encoded


def _suppressions(finding: Finding, audit: Audit) -> Iterator[dict[str, str]]:
    for excused in audit.ruling.excused if audit.ruling else ():
        if finding.identity in excused.findings:
            said = f"{excused.reason} ({excused.owner}, until {excused.expires})"
            yield {"kind": "external", "status": "accepted", "justification": said}


def _invocation(audit: Audit) -> dict[str, Any]:
    invocation: dict[str, Any] = {"executionSuccessful": bool(audit.api.operations)}
    if audit.started:
        invocation["startTimeUtc"] = audit.started.replace("+00:00", "Z")
    if notes := [*_unread(audit), *_unmeasured(audit)]:
        invocation["toolExecutionNotifications"] = notes
    return invocation


def _unread(audit: Audit) -> Iterator[dict[str, Any]]:
    """Why the document could not be used, or what reading it found."""
    for problem in audit.problems:
        text = f"{problem.what} {problem.better}".strip()
        level = "warning" if audit.api.operations else "error"
        yield {"level": level, "message": {"text": text}, "locations": [{"physicalLocation": _physical(problem.place, audit)}]}


def _unmeasured(audit: Audit) -> Iterator[dict[str, Any]]:
    """The checks that could not be made, by reason: nothing here may look as if it had been found in order."""
    reasons: dict[str, list[str]] = {}
    for result in audit.results:
        if result.outcome in (Outcome.NOT_MEASURED, Outcome.ERROR):
            reasons.setdefault(result.reason, []).append(result.check)
    for reason, ids in sorted(reasons.items()):
        yield {"level": "note", "message": {"text": f"Not measured: {', '.join(ids)}. {reason}"}}

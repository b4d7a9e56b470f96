"""Audits and portfolios made by hand: one of every state that a report can be in."""

from __future__ import annotations

from dataclasses import replace

from plainspoken.checks.answer_figures import AnswerFigures
from plainspoken.checks.audit import ApiFacts, Audit, Cause, Change, OperationSummary, Portfolio, Row, Shown
from plainspoken.checks.engine import judge
from plainspoken.checks.evidence import static_evidence
from plainspoken.checks.findings import Confidence, Finding, Outcome, Result, Severity, identified
from plainspoken.checks.live_run import LiveRun
from plainspoken.checks.registry import checks
from plainspoken.checks.untrusted import UntrustedField
from plainspoken.checks.verdict import Decision, verdict
from plainspoken.inventory.document import open_document
from plainspoken.inventory.places import Place, Problem
from plainspoken.inventory.records import Owner

FACTS = ApiFacts(
    id="orders",
    name="Orders",
    owner=Owner(team="Sales systems", email="sales-systems@example.com"),
    tier="1",
    lifecycle="production",
    audience="partner",
    environment="staging",
    document="openapi.yaml",
    version="2.3.0",
    specification="3.1.0",
    digest="0" * 64,
    operations=4,
    base_url="https://staging.example.com",
)
CALLED = LiveRun(
    base_url="https://staging.example.com",
    measured=True,
    tried=("https://staging.example.com",),
    requests=212,
    seconds=31.5,
    operations=3,
    left_out={"POST /orders": "Only GET, HEAD and OPTIONS may be called in staging."},
)
NOT_CALLED = LiveRun(reason="Every answer was 404: base URL.", tried=("https://a.example.com", "https://b.example.com/v1"))


def finding(number: int = 1, **more: object) -> Finding:
    values: dict[str, object] = {
        "where": f"#/paths/~1orders~1{number}/get",
        "source": "openapi.yaml",
        "line": 10 + number,
        "column": 5,
        "operation": f"GET /orders/{number}",
        "seen": f"No 4xx answer is documented for order {number}.",
        "better": "Add `'404': {$ref: '#/components/responses/NotFound'}`.",
        "subject": "responses",
        "cause": "no refusal documented",
    }
    return identified(Finding(**(values | more)), "ERR001")  # type: ignore[arg-type]


def result(check: str = "ERR001", dimension: str = "errors", **more: object) -> Result:
    values: dict[str, object] = {
        "title": f"What {check} finds is there",
        "severity": Severity.HIGH,
        "outcome": Outcome.PASSED,
        "judged": 10,
    }
    return Result(check=check, dimension=dimension, **(values | more))  # type: ignore[arg-type]


def failed(check: str = "ERR001", dimension: str = "errors", *, count: int = 3, judged: int = 10, **more: object) -> Result:
    findings = tuple(finding(number) for number in range(1, count + 1))
    values = {"findings": findings, "outcome": Outcome.FAILED, "judged": judged, "failed": min(count, judged)}
    return result(check, dimension, **(values | more))


def audited(*results: Result, blocking: frozenset[str] = frozenset(), **more: object) -> Audit:
    """An audit with the verdict that these results have."""
    found = verdict(results, blocking, operations=4)
    operations = tuple(
        OperationSummary(key=f"GET /orders/{number}", id=f"order{number}", summary="One order", calls=9, findings=1, line=10)
        for number in range(1, 5)
    )
    values: dict[str, object] = {
        "api": FACTS,
        "ruleset": "0.1.0",
        "decision": found.decision,
        "score": found.score,
        "coverage": found.coverage,
        "reasons": found.reasons,
        "blockers": found.blockers,
        "dimensions": found.dimensions,
        "results": results,
        "live": CALLED,
        "operations": operations,
        "started": "2026-03-01T09:30:00+00:00",
        "seconds": 41.25,
        "untrusted": (
            UntrustedField(operation="GET /orders/1", field="/*/note", written_by="POST /orders, note", known="shown"),
            UntrustedField(operation="GET /orders/2", field="/remark", written_by="PATCH /orders/2, remark", known="likely"),
        ),
        "figures": AnswerFigures(
            answers=1234,
            p50=0.012,
            p95=0.9,
            p99=2.5,
            median_bytes=800,
            largest_bytes=123_456,
            largest_tokens=30_864,
            largest_operation="GET /orders/1",
        ),
    }
    return Audit(**(values | more))  # type: ignore[arg-type]


PASSED = (
    result("AUTH001", "identity"),
    result("ERR001", "errors"),
    result("DESC001", "descriptions"),
    result("REL001", "reliability"),
    result("SEL001", "selection"),
    result("TRUST001", "trust"),
    result("PORT001", "portability"),
)
LIVE_MISSING = result("REL001", "reliability", outcome=Outcome.NOT_MEASURED, judged=0, reason="Every answer was 404: base URL.")


def ready() -> Audit:
    return audited(*PASSED)


def conditions() -> Audit:
    """Not called, one check in error, and with the audit before to compare with."""
    broken = result("REL002", "reliability", outcome=Outcome.ERROR, judged=0, reason="ValueError: bad \x00 value")
    change = Change(
        since="2026-02-01T09:30:00+00:00", new=(finding(1).identity,), fixed=("a" * 16,), standing=("b" * 16,), score=-4.25
    )
    return audited(*PASSED[:1], failed(), PASSED[2], *PASSED[4:], LIVE_MISSING, broken, live=NOT_CALLED, change=change)


def blocked() -> Audit:
    """Not ready: a blocker, and an exchange that shows a finding."""
    shown = Shown(id="x1", request="GET /orders/1 HTTP/1.1\nAuthorization: ***", answer="HTTP/1.1 500\n\n{}")
    blocker = failed("AUTH001", "identity", count=2, judged=2, severity=Severity.CRITICAL, title="Anyone can change orders")
    errors = failed(findings=(finding(1, exchange="x1", confidence=Confidence.LIKELY), finding(2, cause="another")))
    note = failed("TRUST011", "trust", count=2, severity=Severity.NOTE, title="Nothing says which calls need consent")
    return audited(blocker, errors, note, *PASSED[2:], blocking=frozenset({"AUTH001"}), exchanges=(shown,))


def unreadable() -> Audit:
    """Not assessed: the document is no document."""
    missing = tuple(
        replace(each, outcome=Outcome.NOT_MEASURED, judged=0, reason="The document could not be read.") for each in PASSED
    )
    place = Place(source="openapi.yaml", line=12, column=3)
    problem = Problem(what="This is not YAML: a tab stands where spaces indent.", place=place, better="Indent with spaces.")
    api = replace(FACTS, operations=0, version="", specification="", base_url="")
    return audited(
        *missing,
        api=api,
        problems=(problem,),
        operations=(),
        live=LiveRun(reason="The document could not be read."),
        decision=Decision.NOT_ASSESSED,
        score=None,
        coverage=0.0,
        reasons=("The document could not be read.",),
    )


def thousand() -> Audit:
    """A thousand findings and more, of every registered check and cause."""
    results = [
        failed(
            check.id,
            check.dimension,
            title=check.title,
            severity=check.severity,
            judged=40,
            count=40,
            findings=tuple(finding(number, cause=f"cause {number % 7}") for number in range(40)),
        )
        for check in checks()
    ]
    extra = [failed(f"XTRA{number:03}", "descriptions", count=60, judged=100) for number in range(20)]
    operations = tuple(
        OperationSummary(key=f"GET /orders/{number}/items", id=f"o{number}", summary="Items", calls=3, findings=2, line=number)
        for number in range(1, 600)
    )
    problems = tuple(
        Problem(
            what=f"Key {number} stands twice.", place=Place(source="openapi.yaml", line=number, column=1), better="Keep one."
        )
        for number in range(1, 80)
    )
    return audited(*results, *extra, operations=operations, problems=problems)


def evaluated() -> Audit:
    """A small document judged by every check that exists: what a real audit without calls looks like."""
    paths = "".join(
        f"  /things{number}:\n    get: {{summary: Thing {number}, responses: {{'200': {{description: OK}}}}}}\n"
        f"    post: {{responses: {{'200': {{description: OK}}}}}}\n"
        for number in range(12)
    )
    document = open_document(f"openapi: 3.1.0\ninfo: {{title: Things, version: '1'}}\npaths:\n{paths}", "things.yaml")
    return audited(
        *judge(static_evidence(document)),
        blocking=frozenset(check.id for check in checks() if check.blocks),
        live=LiveRun(reason="No base URL was given."),
    )


STATES = {
    "ready": ready,
    "conditions": conditions,
    "blocked": blocked,
    "unreadable": unreadable,
    "thousand": thousand,
    "evaluated": evaluated,
}


def row(name: str, audit: Audit, **more: object) -> Row:
    values: dict[str, object] = {
        "api": replace(audit.api, id=name.lower(), name=name),
        "decision": audit.decision,
        "score": audit.score,
        "coverage": audit.coverage,
        "dimensions": audit.dimensions,
        "blockers": len(audit.blockers),
        "findings": sum(len(each.findings) for each in audit.results),
        "report": f"apis/{name.lower()}",
    }
    return Row(**(values | more))  # type: ignore[arg-type]


def portfolio() -> Portfolio:
    """Five APIs, one of every decision and one whose entry could not be read."""
    rows = (
        row("Blocked", blocked()),
        row("Unreadable", unreadable(), reason="openapi.yaml:12:3: this is not YAML; indent with spaces.", dimensions={}),
        row("Ready", ready(), score_change=1.5),
        row("Conditions", conditions(), score_change=-4.25),
        row("Thousand", thousand()),
    )
    causes = (
        Cause(check="ERR001", title="No refusal is documented", severity="high", findings=3, apis=("conditions",)),
        Cause(check="DESC001", title="The text says nothing", severity="medium", findings=90, apis=("blocked", "thousand")),
    )
    return Portfolio(
        name="Example organisation",
        ruleset="0.1.0",
        rows=rows,
        causes=causes,
        not_measured={"Every answer was 404: base URL.": ("conditions",)},
        started="2026-03-01T09:30:00+00:00",
        seconds=75.0,
    )

"""Evidence in, the audit of one API out: the one way from what was collected to what is reported."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace

from plainspoken.checks.answer_figures import answer_figures
from plainspoken.checks.audit import ApiFacts, Audit, Cause, OperationSummary, Portfolio, Row, Shown, seen_at_work
from plainspoken.checks.chains.facts import chain_facts, crossed
from plainspoken.checks.data_flows import data_flows
from plainspoken.checks.engine import judge
from plainspoken.checks.evidence import Evidence
from plainspoken.checks.exchanges import Exchange
from plainspoken.checks.findings import SEVERITY_ORDER, Outcome, Result, Severity
from plainspoken.checks.live_run import LiveRun
from plainspoken.checks.policy import Policy, compliance
from plainspoken.checks.profile import DEFAULT, Profile
from plainspoken.checks.provider_fit import provider_fits
from plainspoken.checks.recovery_rate import recovered
from plainspoken.checks.registry import checks
from plainspoken.checks.reliability import reliability_of
from plainspoken.checks.ruleset import ruleset
from plainspoken.checks.selection.records import PortfolioSelection
from plainspoken.checks.shown import shown
from plainspoken.checks.untrusted import untrusted_fields
from plainspoken.checks.verdict import Decision, verdict
from plainspoken.inventory.places import Place, Problem
from plainspoken.inventory.records import Api

# What stands beside the folders of the APIs is named so: portfolio.pdf, index.html, history.sqlite.
_FILES = re.compile(r"\.(?:csv|html|json|jsonl|md|pdf|part|sarif|sqlite[\w-]*|svg|xml)$", re.IGNORECASE)


def audit_of(
    api: Api,
    evidence: Evidence,
    *,
    problems: tuple[Problem, ...] = (),
    started: str = "",
    profile: Profile = DEFAULT,
    fitted: bool = True,
) -> Audit:
    """The audit of an API from its evidence. `problems` says why there is no document, where there is none.

    Without `fitted` it does not tell which providers take the operations and what can be chained, for a report that does not
    show it.
    """
    problems = (*problems, *_without_operations(evidence))
    which = checks(profile)
    results = judge(evidence, which)
    reached = verdict(
        results,
        frozenset(check.id for check in which if check.blocks),
        operations=len(evidence.operations or ()),
        called=seen_at_work(evidence.live, evidence.traffic),
        profile=profile,
    )
    return Audit(
        api=_facts(api, evidence),
        ruleset=ruleset(profile),
        profile=profile,
        decision=reached.decision,
        score=reached.score,
        low=reached.low,
        high=reached.high,
        coverage=reached.coverage,
        reasons=tuple(str(problem) for problem in problems[:1]) or reached.reasons,
        blockers=reached.blockers,
        dimensions=reached.dimensions,
        results=results,
        live=evidence.live or LiveRun(reason=evidence.missing.get("live", "No calls were made.")),
        problems=problems,
        operations=_operations(evidence, results),
        exchanges=_shown(evidence, results),
        data_flows=data_flows(evidence.document) if evidence.document else (),
        providers=provider_fits(evidence.document) if fitted and evidence.document and evidence.document.operations else (),
        chains=chain_facts(evidence.chained) if fitted and evidence.chained else None,
        judging=evidence.judging,
        untrusted=untrusted_fields(evidence),
        traffic=evidence.traffic,
        figures=answer_figures(evidence.exchanges or ()),
        recovered=recovered(evidence.conversations or ()),
        selection=evidence.selection,
        started=started,
    )


def _without_operations(evidence: Evidence) -> Iterator[Problem]:
    """Why a document that could be read gives nothing to judge."""
    if evidence.document is None or evidence.operations:
        return
    paths = evidence.document.at("paths")
    fault, better = "it has no `paths`", "Describe each operation under `paths`: its path, then its method."
    if paths is not None:
        fault = "none of its paths has a method" if dict(paths.items()) else "its `paths` is empty"
    elif evidence.document.at("webhooks") is not None:
        fault = "its `webhooks` are calls that the API makes, and it has no `paths`"
    place = (paths or evidence.document.root).place
    yield Problem(what=f"The document describes no operation: {fault}.", place=place, better=better)


def unread(api: Api, reason: str, *, started: str = "", profile: Profile = DEFAULT) -> Audit:
    """The audit of an API whose document or worker gave nothing to judge: not assessed, for this reason."""
    problem = Problem(what=reason, place=Place(source=api.document or api.source or api.id))
    audit = audit_of(api, Evidence(missing={"document": reason}), started=started, profile=profile)
    return replace(audit, problems=(problem,), reasons=(reason,))


def _facts(api: Api, evidence: Evidence) -> ApiFacts:
    document = evidence.document
    return ApiFacts(
        id=api.id,
        name=api.name or (document.title if document else "") or api.id,
        owner=api.owner,
        tier=api.tier,
        lifecycle=api.lifecycle,
        audience=api.audience,
        environment=api.environment,
        document=document.name if document else api.document,
        version=document.api_version if document else "",
        specification=document.version if document else "",
        digest=document.digest if document else "",
        operations=len(evidence.operations or ()),
        base_url=evidence.live.base_url if evidence.live else api.base_url,
    )


def _operations(evidence: Evidence, results: Iterable[Result]) -> tuple[OperationSummary, ...]:
    named = Counter(finding.operation for result in results if result.faults for finding in result.findings)
    reliable = {each.operation.key: reliability_of(each) for each in evidence.observed or ()}
    called = Counter(exchange.operation for exchange in (*(evidence.exchanges or ()), *(evidence.probes or ())))
    return tuple(
        OperationSummary(
            key=operation.key,
            id=operation.id,
            summary=operation.summary or operation.description.partition("\n")[0][:120],
            calls=called[operation.key],
            findings=named[operation.key],
            line=operation.place.line,
            reliability=reliable.get(operation.key),
        )
        for operation in evidence.operations or ()
    )


def _shown(evidence: Evidence, results: Iterable[Result]) -> tuple[Shown, ...]:
    wanted = {finding.exchange for result in results for finding in result.findings if finding.exchange}
    talked = (exchange for each in evidence.conversations or () for exchange in each.exchanges)
    exchanges = (*(evidence.exchanges or ()), *(evidence.probes or ()), *_around(evidence), *talked)
    return tuple(shown(exchange) for exchange in exchanges if exchange.id in wanted)


def _around(evidence: Evidence) -> Iterator[Exchange]:
    """Further exchanges that findings may point to."""
    yield from evidence.beside or ()
    yield from (each.absent for each in evidence.crossings or () if each.absent is not None)


def folder_of(api: str) -> str:
    """The name of the folder of an API's reports: its id where that is a safe name, otherwise made into one."""
    safe = re.sub(r"[^A-Za-z0-9._-]+", "-", api).strip(".-")[:80]
    if safe == api and not _FILES.search(api):
        return api
    return f"{safe}-{hashlib.sha256(api.encode()).hexdigest()[:8]}".lstrip("-")


def portfolio_of(
    name: str,
    audits: Iterable[Audit],
    *,
    started: str = "",
    seconds: float = 0.0,
    profile: Profile = DEFAULT,
    selection: PortfolioSelection | None = None,
    policy: Policy | None = None,
) -> Portfolio:
    """All audits as one: ranked, with the causes that most APIs share and what could not be measured.

    With a policy, by which each was ruled, also how they stand with it on the day of the audit.
    """
    audits = tuple(audits)
    order = list(Decision)
    rows = sorted((_row(audit) for audit in audits), key=lambda row: (order.index(row.decision), -(row.score or 0), row.api.id))
    return Portfolio(
        name=name,
        ruleset=ruleset(profile),
        profile=profile,
        rows=tuple(rows),
        causes=_causes(audits),
        not_measured=_not_measured(audits),
        compliance=compliance(policy, audits, started) if policy is not None else None,
        started=started,
        seconds=seconds,
        crossed=crossed((audit.api.id, audit.chains) for audit in audits if audit.chains is not None),
        selection=selection,
    )


def _row(audit: Audit) -> Row:
    return Row(
        api=audit.api,
        decision=audit.decision,
        score=audit.score,
        low=audit.low,
        high=audit.high,
        coverage=audit.coverage,
        dimensions=audit.dimensions,
        blockers=len(audit.blockers),
        findings=sum(result.faults for result in audit.results),
        reason=audit.reasons[0] if audit.decision is Decision.NOT_ASSESSED and audit.reasons else "",
        score_change=audit.change.score if audit.change else None,
        report=folder_of(audit.api.id),
        ruling=audit.ruling,
    )


def _causes(audits: Iterable[Audit]) -> tuple[Cause, ...]:
    failed: dict[str, list[tuple[str, Result]]] = {}
    for audit in audits:
        for result in audit.results:
            # What fails by the findings of another check alone is told there.
            if result.outcome is Outcome.FAILED and result.faults:
                failed.setdefault(result.check, []).append((audit.api.id, result))
    causes = [
        Cause(
            check=check,
            title=found[0][1].title,
            severity=found[0][1].severity,
            findings=sum(len(result.findings) for _, result in found),
            apis=tuple(sorted(api for api, _ in found)),
        )
        for check, found in failed.items()
    ]
    return tuple(sorted(causes, key=_most_shared_first))


def _most_shared_first(cause: Cause) -> tuple[int, int, int, str]:
    severity = SEVERITY_ORDER.index(Severity(cause.severity))
    return -len(cause.apis), severity, -cause.findings, cause.check


def _not_measured(audits: Iterable[Audit]) -> dict[str, tuple[str, ...]]:
    reasons: dict[str, set[str]] = {}
    for audit in audits:
        for result in audit.results:
            if result.outcome is Outcome.NOT_MEASURED and result.severity is not Severity.NOTE:
                reasons.setdefault(result.reason, set()).add(audit.api.id)
    return {reason: tuple(sorted(apis)) for reason, apis in sorted(reasons.items())}

"""What an organisation asks of its APIs before a model may call them, and what it has decided to put up with for a while.

A policy has rules (by tier, lifecycle, audience: at least this decision, score, coverage; never these findings) and waivers.
A waived finding counts in no rule; it stays in the report, and so does the score that it lowers.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase

from plainspoken.checks.audit import ApiFacts, Audit
from plainspoken.checks.findings import Finding, Outcome, Result, Severity
from plainspoken.checks.points import again
from plainspoken.checks.rulings import Compliance, Excused, Offence, Ruling, WaiverUse
from plainspoken.checks.verdict import Decision, Verdict

# Best first: a minimum is kept by itself and by what stands before it.
_DECISIONS = (Decision.READY, Decision.CONDITIONS, Decision.NOT_READY, Decision.NOT_ASSESSED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """What is asked of the APIs that it is for; what is None or empty is not asked.

    `applies` has patterns by fact of an API (`tier`, `audience`, ...); every fact that is named must fit one of its patterns.
    `forbid` has severities and patterns of check ids. `coverage` is a share, 0 to 1; scores are of 100.
    """

    place: str
    name: str
    applies: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    decision: Decision | None = None
    score: float | None = None
    coverage: float | None = None
    dimensions: Mapping[str, float] = field(default_factory=dict)
    forbid: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiver:
    """Findings that somebody answers for until a date (ISO 8601, itself included).

    `finding` is an identity or its beginning; the others are patterns. What is left out fits everything.
    """

    place: str
    reason: str
    owner: str
    expires: str
    finding: str = ""
    check: str = "*"
    api: str = "*"
    operation: str = "*"

    def covers(self, api: str, check: str, finding: Finding) -> bool:
        """Whether it is about this finding of this API."""
        return (
            finding.identity.startswith(self.finding)
            and fnmatchcase(check, self.check)
            and fnmatchcase(api, self.api)
            and fnmatchcase(finding.operation, self.operation)
        )

    def is_over(self, day: str) -> bool:
        """Whether it no longer holds on a day, ISO 8601."""
        return day[:10] > self.expires


@dataclass(frozen=True, slots=True, kw_only=True)
class Policy:
    """The rules, all of which hold for an API that they fit, and the waivers."""

    name: str
    rules: tuple[Rule, ...] = ()
    waivers: tuple[Waiver, ...] = ()


FACTS_OF: Mapping[str, str] = {
    "tier": "tier",
    "lifecycle": "lifecycle",
    "audience": "audience",
    "environment": "environment",
    "owner": "owner",
    "api": "id",
}
"""What a rule can be for, and the fact of an API that says it."""


def ruled(audit: Audit, policy: Policy) -> Audit:
    """The audit with what the policy says of it. The day of the audit decides which waivers hold."""
    holding = [each for each in policy.waivers if not each.is_over(audit.started)]
    excused = tuple(_excused(audit, holding))
    without = _without(audit, {identity for each in excused for identity in each.findings})
    reached = again(audit, without.results) if excused else _as_it_is(audit)
    rules = [rule for rule in policy.rules if _is_for(rule, audit.api)]
    return replace(
        audit,
        ruling=Ruling(
            policy=policy.name,
            rules=tuple(rule.name for rule in rules),
            offences=tuple(offence for rule in rules for offence in _offences(rule, without, reached)),
            excused=excused,
            decision=reached.decision,
            score=reached.score,
            coverage=reached.coverage,
        ),
    )


def _as_it_is(audit: Audit) -> Verdict:
    return Verdict(decision=audit.decision, score=audit.score, coverage=audit.coverage, dimensions=audit.dimensions)


def _is_for(rule: Rule, api: ApiFacts) -> bool:
    return all(any(_fits(api, fact, pattern) for pattern in patterns) for fact, patterns in rule.applies.items())


def _fits(api: ApiFacts, fact: str, pattern: str) -> bool:
    said = api.owner.team if fact == "owner" else str(getattr(api, FACTS_OF[fact]))
    return fnmatchcase(said.casefold(), pattern.casefold())


def _excused(audit: Audit, waivers: Iterable[Waiver]) -> Iterator[Excused]:
    """What each waiver covers; a finding that two cover is told of the first."""
    told: set[str] = set()
    for waiver in waivers:
        covered = [
            (result.check, finding.identity)
            for result in audit.results
            if result.faults
            for finding in result.findings
            if finding.identity not in told and waiver.covers(audit.api.id, result.check, finding)
        ]
        told |= {identity for _, identity in covered}
        if covered:
            yield Excused(
                waiver=waiver.place,
                reason=waiver.reason,
                owner=waiver.owner,
                expires=waiver.expires,
                checks=tuple(sorted({check for check, _ in covered})),
                findings=tuple(identity for _, identity in covered),
            )


def _without(audit: Audit, excused: set[str]) -> Audit:
    return replace(audit, results=tuple(_spared(result, excused) for result in audit.results)) if excused else audit


def _spared(result: Result, excused: set[str]) -> Result:
    """A result without some of its findings.

    Which findings belong to which subject is not kept, so as many subjects stay failed as the findings that are left may
    stand for: never fewer than there really are.
    """
    left = tuple(finding for finding in result.findings if finding.identity not in excused)
    if len(left) == len(result.findings):
        return result
    if not left:
        return replace(result, outcome=Outcome.PASSED, failed=0, findings=(), reason="")
    # One finding may stand for many subjects, as a shared schema does.
    share = math.ceil(result.failed * len(left) / len(result.findings))
    return replace(result, failed=min(result.failed, max(len(left), share)), findings=left)


def _offences(rule: Rule, audit: Audit, reached: Verdict) -> Iterator[Offence]:
    for what in _broken(rule, audit, reached):
        yield Offence(rule=rule.name, place=rule.place, what=what)


def _broken(rule: Rule, audit: Audit, reached: Verdict) -> Iterator[str]:
    """What of a rule an API does not keep, in one sentence each."""
    if rule.decision is not None and _DECISIONS.index(reached.decision) > _DECISIONS.index(rule.decision):
        yield f"It is {reached.decision}; {rule.decision} is asked for."
    yield from _below("its score", reached.score, rule.score)
    if rule.coverage is not None and reached.coverage < rule.coverage:
        yield f"{_floor(100 * reached.coverage)}% of what applies was measured; {100 * rule.coverage:g}% is asked for."
    for name, least in rule.dimensions.items():
        dimension = reached.dimensions.get(name)
        # What does not occur in an API cannot be wrong in it; what occurs and was not measured is not good.
        if dimension is None or dimension.applies:
            yield from _below(f"its score for {name}", dimension.score if dimension else None, least)
    for result in audit.results:
        if result.findings and any(_forbids(pattern, result) for pattern in rule.forbid):
            number = len(result.findings)
            said = f"{number} findings, for example" if number > 1 else "1 finding:"
            yield f"{result.check} is forbidden ({result.title}): {said} {result.findings[0].seen}"


def _below(what: str, score: float | None, least: float | None) -> Iterator[str]:
    if least is None:
        return
    if score is None:
        yield f"{what[:1].upper()}{what[1:]} was not measured; {least:g} is asked for."
    elif score < least:
        yield f"{what[:1].upper()}{what[1:]} is {_floor(score)}; {least:g} is asked for."


def _floor(number: float) -> str:
    """With one decimal and never rounded up: 79.97 must not look like the 80 that is asked for."""
    return f"{math.floor(number * 10) / 10:g}"


def _forbids(pattern: str, result: Result) -> bool:
    """Whether a severity, or a pattern of ids, is about this check."""
    return result.severity == pattern if pattern in set(Severity) else fnmatchcase(result.check, pattern)


def compliance(policy: Policy, audits: Iterable[Audit], day: str) -> Compliance:
    """How all APIs, each with its ruling, stand with the policy on a day (ISO 8601); waivers that end first before others."""
    rulings = {audit.api.id: audit.ruling for audit in audits if audit.ruling is not None}
    made = [_use(waiver, rulings, day) for waiver in policy.waivers]
    return Compliance(
        policy=policy.name,
        kept=tuple(sorted(name for name, ruling in rulings.items() if ruling.rules and not ruling.offences)),
        broken=tuple(sorted(name for name, ruling in rulings.items() if ruling.offences)),
        unruled=tuple(sorted(name for name, ruling in rulings.items() if not ruling.rules)),
        waivers=tuple(sorted(made, key=lambda each: (each.expires, each.place))),
    )


def _use(waiver: Waiver, rulings: Mapping[str, Ruling], day: str) -> WaiverUse:
    covered = {
        api: len(excused.findings)
        for api, ruling in rulings.items()
        for excused in ruling.excused
        if excused.waiver == waiver.place
    }
    return WaiverUse(
        place=waiver.place,
        covers=_covers(waiver),
        reason=waiver.reason,
        owner=waiver.owner,
        expires=waiver.expires,
        expired=waiver.is_over(day),
        findings=sum(covered.values()),
        apis=tuple(sorted(covered)),
    )


def _covers(waiver: Waiver) -> str:
    """`ERR001 in GET /parcels/* of parcels`."""
    what = f"finding {waiver.finding}" if waiver.finding else waiver.check
    within = f" in {waiver.operation}" if waiver.operation != "*" else ""
    return f"{what}{within} of {'every API' if waiver.api == '*' else waiver.api}"

"""Policies: what a file may say, what is said of a wrong one, what rules find and what waivers change."""

from dataclasses import replace
from typing import Any

import pytest

from plainspoken.checks.audit import ApiFacts, Audit
from plainspoken.checks.findings import Severity
from plainspoken.checks.policy import Policy, Rule, Waiver, compliance, ruled
from plainspoken.checks.policy_file import PolicyError, read_policy
from plainspoken.checks.rulings import Ruling
from plainspoken.checks.verdict import Decision
from tests.templates.audits import audited, failed, finding, ready, result, unreadable

CHECKS = ("AUTH001", "AUTH002", "ERR001", "ERR002")
DIMENSIONS = ("identity", "errors")


def read(text: str) -> Policy:
    return read_policy(text, "policy.yaml", CHECKS, DIMENSIONS)


def test_what_a_policy_says_is_taken() -> None:
    policy = read(
        """
        name: Board
        rules:
          - for: {tier: [1, "2"], audience: public}
            decision: ready with conditions
            score: 75
            coverage: 0.5
            dimensions: {identity: 80}
            forbid: [critical, AUTH*]
        waivers:
          - {check: ERR001, api: pa*, operation: "GET *", reason: Soon, owner: Ann, expires: 2027-03-31}
        """
    )
    (rule,), (waiver,) = policy.rules, policy.waivers
    assert (policy.name, rule.name, rule.place) == ("Board", "tier 1, 2; audience public", "policy.yaml:4:13")
    assert (rule.decision, rule.score, rule.coverage) == (Decision.CONDITIONS, 75.0, 0.5)
    assert (dict(rule.dimensions), rule.forbid) == ({"identity": 80.0}, ("critical", "AUTH*"))
    assert dict(rule.applies) == {"tier": ("1", "2"), "audience": ("public",)}
    assert (waiver.check, waiver.api, waiver.operation, waiver.expires) == ("ERR001", "pa*", "GET *", "2027-03-31")


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("[]", "policy.yaml:1:1: a policy must be a group of fields"),
        ("rule: []", "policy.yaml:1:1: rule is not known here; did you mean rules?"),
        ("rules: {}", "rules must be a list"),
        ("name: x", "it asks for nothing"),
        ("rules: [x]", "each entry of rules must be a group"),
        ("rules: [{for: {tier: 1}}]", "this rule asks for nothing"),
        ("rules: [{for: {tears: 1}, score: 5}]", "tears is not known here; did you mean tier?"),
        ("rules: [{score: 500}]", "score must be a number from 0 to 100"),
        ("rules: [{coverage: 80}]", "coverage must be a number from 0 to 1"),
        ("rules: [{decision: good}]", "good is no decision; write one of ready,"),
        ("rules: [{dimensions: {identiti: 5}}]", "did you mean identity?"),
        ("rules: [{forbid: [AUTH9*]}]", "no check is called AUTH9*"),
        ("rules: [{forbid: [[x]]}]", "forbid must be a text"),
        ("waivers: [{check: ERR001, owner: A, expires: 2027-01-01}]", "this waiver has no reason"),
        ("waivers: [{check: ERR001, reason: x, expires: 2027-01-01}]", "this waiver has no owner"),
        ("waivers: [{check: ERR001, reason: x, owner: A}]", "this waiver has no expires"),
        ("waivers: [{check: ERR001, reason: x, owner: A, expires: soon}]", "soon is no day"),
        ("waivers: [{reason: x, owner: A, expires: 2027-01-01}]", "names neither a finding"),
        ("waivers: [{finding: abc, reason: x, owner: A, expires: 2027-01-01}]", "8 letters of an identity or more"),
        ("waivers: [{check: NO1, reason: x, owner: A, expires: 2027-01-01}]", "no check is called NO1"),
        ("a: b: c", "policy.yaml:1:"),
    ],
)
def test_a_wrong_policy_is_refused_in_one_sentence_with_its_place(text: str, said: str) -> None:
    with pytest.raises(PolicyError) as wrong:
        read(text)
    assert said in str(wrong.value)
    assert str(wrong.value).startswith("policy.yaml:1:")
    assert "\n" not in str(wrong.value)


def rule(**more: Any) -> Rule:
    return Rule(place="p.yaml:1:1", name="r", **more)


def waiver(**more: Any) -> Waiver:
    return Waiver(**({"place": "p.yaml:9:1", "reason": "Soon", "owner": "Ann", "expires": "2027-03-31"} | more))


def ruling(audit: Audit, *rules: Rule, waivers: tuple[Waiver, ...] = ()) -> Ruling:
    told = ruled(replace(audit, started="2027-03-31T23:00:00+00:00"), Policy(name="p", rules=rules, waivers=waivers)).ruling
    assert told is not None
    return told


def broken(audit: Audit, **asked: Any) -> list[str]:
    return [each.what for each in ruling(audit, rule(**asked)).offences]


FAILED = audited(failed(count=3, judged=10), result("AUTH001", "identity"))


def test_a_rule_that_is_kept_says_nothing() -> None:
    assert broken(ready(), decision=Decision.READY, score=50, forbid=("critical", "ERR*")) == []


def test_what_is_not_kept_is_said() -> None:
    assert broken(FAILED, score=99) == [f"Its score is {int(10 * (FAILED.score or 0)) / 10:g}; 99 is asked for."]
    assert broken(FAILED, dimensions={"errors": 99})[0].startswith("Its score for errors is 70")
    assert broken(FAILED, coverage=1.0) == [] if FAILED.coverage == 1 else True
    assert broken(FAILED, forbid=("ERR*",))[0].startswith("ERR001 is forbidden (")
    assert broken(FAILED, forbid=("ERR001", str(FAILED.results[0].severity)))[1:] == []


def test_a_score_is_never_rounded_up_to_what_is_asked() -> None:
    assert broken(replace(FAILED, score=79.97), score=80) == ["Its score is 79.9; 80 is asked for."]


def test_what_was_not_measured_keeps_no_minimum() -> None:
    assert broken(unreadable(), score=10) == ["Its score was not measured; 10 is asked for."]
    assert broken(unreadable(), decision=Decision.NOT_READY)[0].startswith("It is not assessed")
    assert broken(FAILED, dimensions={"trust": 1}) == ["Its score for trust was not measured; 1 is asked for."]


def test_a_rule_is_only_for_what_it_names() -> None:
    facts = ApiFacts(id="parcels", name="Parcels", tier="1", audience="Public", operations=1)
    audit = replace(FAILED, api=facts)
    assert ruling(audit, rule(applies={"tier": ("1", "2"), "audience": ("public",)}, score=100)).rules == ("r",)
    assert ruling(audit, rule(applies={"tier": ("2",)}, score=100)).rules == ()
    assert ruling(audit, rule(applies={"api": ("par*",), "audience": ("partner",)}, score=100)).rules == ()


def test_waived_findings_count_in_no_rule_and_stay_in_the_report() -> None:
    told = ruled(FAILED, Policy(name="p", rules=(rule(forbid=("ERR001",)),), waivers=(waiver(check="ERR001"),)))
    assert told.results == FAILED.results
    assert told.score == FAILED.score
    assert told.ruling is not None
    assert not told.ruling.offences
    assert (told.ruling.waived, told.ruling.score) == (3, 100.0)


def test_a_waiver_of_one_finding_leaves_the_others() -> None:
    told = ruling(FAILED, rule(forbid=("ERR001",)), waivers=(waiver(finding=finding(1).identity[:8]),))
    assert told.waived == 1
    assert told.offences[0].what.startswith("ERR001 is forbidden")
    assert "2 findings" in told.offences[0].what
    assert told.score is not None
    assert (FAILED.score or 0) < told.score < 100


def test_a_finding_that_stands_for_many_subjects_is_not_waived_for_all() -> None:
    shared = audited(failed(count=2, judged=20, failed=20))
    told = ruling(shared, waivers=(waiver(finding=finding(1).identity),))
    assert told.score == pytest.approx(50.0)


def test_a_waiver_holds_on_its_last_day_and_not_after() -> None:
    assert ruling(FAILED, waivers=(waiver(expires="2027-03-31"),)).waived == 3
    assert ruling(FAILED, waivers=(waiver(expires="2027-03-30"),)).waived == 0


def test_two_waivers_of_one_finding_are_told_once() -> None:
    told = ruling(FAILED, waivers=(waiver(check="ERR001"), waiver(place="p.yaml:12:1")))
    assert [each.waiver for each in told.excused] == ["p.yaml:9:1"]


def test_notes_are_not_waived_because_they_weigh_nothing() -> None:
    assert ruling(audited(failed(severity=Severity.NOTE)), waivers=(waiver(),)).waived == 0


def test_all_apis_together() -> None:
    policy = Policy(
        name="p",
        rules=(rule(applies={"api": ("a*",)}, score=90),),
        waivers=(waiver(expires="2027-01-01"), waiver(place="p.yaml:20:1", check="ERR001", api="b")),
    )
    day = "2027-02-01T00:00:00+00:00"
    named = {"a1": ready(), "a2": FAILED, "b": FAILED}
    audits = [ruled(replace(x, started=day, api=replace(x.api, id=name)), policy) for name, x in named.items()]
    stands = compliance(policy, audits, day)
    assert (stands.kept, stands.broken, stands.unruled, stands.holds) == (("a1",), ("a2",), ("b",), False)
    over, used = stands.waivers
    assert (over.expired, over.findings, over.apis) == (True, 0, ())
    assert (used.expired, used.findings, used.apis, used.covers) == (False, 3, ("b",), "ERR001 of b")


def test_an_expired_waiver_alone_breaks_the_policy() -> None:
    policy = Policy(name="p", waivers=(waiver(expires="2027-01-01"),))
    assert not compliance(policy, [ruled(ready(), policy)], "2027-02-01").holds
    assert compliance(policy, [ruled(ready(), policy)], "2026-12-31").holds

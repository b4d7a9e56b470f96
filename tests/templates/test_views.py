"""What reports say: grouping, order, words. Nothing that was not measured looks good."""

from __future__ import annotations

from dataclasses import replace

import pytest

from plainspoken.checks.assembly import portfolio_of
from plainspoken.checks.audit import Audit
from plainspoken.checks.findings import Outcome, Severity
from plainspoken.checks.points import points_lost
from plainspoken.checks.policy import Policy, Rule, Waiver, ruled
from plainspoken.checks.verdict import Decision
from plainspoken.templates.brief import PAPER, shortened
from plainspoken.templates.portfolio_views import portfolio_view, within
from plainspoken.templates.views import report_view

from .audits import (  # noqa: TID251 - these tests' own folder
    LIVE_MISSING,
    PASSED,
    STATES,
    audited,
    blocked,
    conditions,
    failed,
    finding,
    portfolio,
    ready,
    result,
    row,
    thousand,
    unreadable,
)


@pytest.mark.parametrize(
    ("state", "label", "style"),
    [
        ("ready", "Ready", "ready"),
        ("conditions", "Ready with conditions", "conditions"),
        ("blocked", "Not ready", "not-ready"),
        ("unreadable", "Not assessed", "not-assessed"),
    ],
)
def test_decision(state: str, label: str, style: str) -> None:
    view = report_view(STATES[state]())
    assert (view.decision.label, view.decision.style) == (label, style)
    assert view.reasons


def test_dimension_that_was_not_measured_has_no_score() -> None:
    by_name = {each.name: each for each in report_view(conditions()).dimensions}
    missing = by_name["Reliability"]
    assert (missing.measured, missing.score, missing.coverage, missing.width) == (False, "–", "0 %", 0.0)
    assert "not measured" in missing.described
    assert missing.checks == "1 not measured, 1 could not be run"
    assert by_name["Errors"].score == "70"


def test_not_assessed_has_no_score_at_all() -> None:
    view = report_view(unreadable())
    assert not view.overall.measured
    assert not any(each.measured for each in view.dimensions)
    assert view.problems[0].place == "openapi.yaml:12:3"
    assert view.unmeasured[0].remedy == "Mend the document, then audit again."
    assert not view.readable


def test_findings_are_grouped_by_check_and_cause() -> None:
    findings = (finding(1), finding(2, cause="other"), finding(3), finding(4, operation="GET /orders/1"))
    (failure,) = report_view(audited(failed(findings=findings), *PASSED[1:])).failures
    assert failure.extent == "4 findings in 3 operations; 3 of 10 judged fail (30 %)"
    assert [(cause.name, len(cause.places)) for cause in failure.causes] == [("No refusal documented", 3), ("Other", 1)]
    assert failure.causes[0].tags.startswith("3 findings in 2 operations")
    assert failure.causes[0].places[0].place == "openapi.yaml:11"


def test_better_is_said_once_where_it_is_the_same_everywhere() -> None:
    same, different = failed("A"), failed("B", findings=(finding(1, better="this"), finding(2, better="that")))
    first, second = report_view(audited(same, different)).failures
    assert first.causes[0].better
    assert not any(place.better for place in first.causes[0].places)
    assert not second.causes[0].better
    assert [place.better for place in second.causes[0].places] == ["this", "that"]


def test_what_blocks_stands_first_then_what_gains_most() -> None:
    small = failed("ERR009", count=1, severity=Severity.LOW)
    large = failed("ERR008", count=9, severity=Severity.HIGH)
    blocker = failed("AUTH001", "identity", count=1, judged=100, severity=Severity.LOW)
    view = report_view(audited(small, large, blocker, blocking=frozenset({"AUTH001"})))
    assert [each.check for each in view.failures] == ["AUTH001", "ERR008", "ERR009"]
    assert view.failures[0].gain.startswith("lifts a blocker")
    assert view.blockers[0].anchor == view.failures[0].anchor
    assert [each.check for each in view.fixes] == ["AUTH001", "ERR008", "ERR009"]


@pytest.mark.parametrize("state", ["conditions", "blocked", "thousand", "evaluated"])
def test_points_gained_are_what_the_verdict_loses(state: str) -> None:
    audit = STATES[state]()
    assert audit.score is not None
    assert sum(points_lost(each, audit) for each in audit.results) == pytest.approx(100 - audit.score, abs=0.2)


def test_new_findings_are_marked() -> None:
    audit = conditions()
    view = report_view(audit)
    assert view.change is not None
    assert (view.change.score, view.change.new, view.change.fixed) == ("−4.2 points", "1 new finding", "1 fixed")
    marks = [place.new for failure in view.failures for cause in failure.causes for place in cause.places]
    assert marks == [True, False, False]


def test_scores_that_do_not_compare_say_so() -> None:
    audit = conditions()
    assert audit.change is not None
    view = report_view(replace(audit, change=replace(audit.change, score=None)))
    assert view.change is not None
    assert view.change.score == "the scores do not compare"


def test_exchange_is_shown_with_its_finding() -> None:
    errors = next(each for each in report_view(blocked()).failures if each.check == "ERR001")
    shown = [cause.exchange.request for cause in errors.causes if cause.exchange]
    assert shown == ["GET /orders/1 HTTP/1.1\nAuthorization: ***"]


def test_what_was_not_measured_says_why_and_how() -> None:
    reasons = {each.reason: each for each in report_view(conditions()).unmeasured}
    assert "report it" in reasons["The check could not be run: ValueError: bad \x00 value"].remedy
    assert reasons[LIVE_MISSING.reason].checks == ("What REL001 finds is there (REL001)",)


def test_check_that_needs_calls_says_how_to_have_them_made() -> None:
    from_registry = report_view(STATES["evaluated"]())
    assert from_registry.unmeasured
    assert any("`base_url`" in each.remedy or "base_url" in each.remedy for each in from_registry.unmeasured)


def test_every_outcome_is_counted() -> None:
    results = [result(f"C{number}", outcome=outcome) for number, outcome in enumerate(Outcome)]
    view = report_view(replace(ready(), results=tuple(results)))
    assert {each.outcome for each in view.checks} == {
        "passed",
        "failed",
        "not applicable",
        "not measured",
        "could not be run",
    }


@pytest.mark.parametrize("limits", PAPER)
def test_cutting_counts_everything_that_it_leaves_out(limits: object) -> None:
    whole = report_view(thousand())
    brief = shortened(whole, limits)  # type: ignore[arg-type]
    assert len(brief.failures) + len(brief.other_failures) + brief.more_failures == len(whole.failures)
    assert len(brief.operations) + brief.more_operations == len(whole.operations)
    assert len(brief.problems) + brief.more_problems == len(whole.problems)
    assert [len(each.causes) + each.more for each in brief.failures] == [
        len(each.causes) for each in whole.failures[: len(brief.failures)]
    ]


def same(audit: Audit) -> Audit:
    return replace(audit, results=tuple(reversed(audit.results)), operations=tuple(reversed(audit.operations)))


@pytest.mark.parametrize("state", STATES)
def test_order_of_the_input_does_not_matter(state: str) -> None:
    audit = STATES[state]()
    one, two = report_view(audit), report_view(same(audit))
    assert (one.failures, one.operations, one.checks) == (two.failures, two.operations, two.checks)


def test_portfolio_ranks_by_decision_then_by_what_is_sure() -> None:
    view = portfolio_view(portfolio())
    assert [each.name for each in view.rows][:2] == ["Ready", "Conditions"]
    assert view.rows[-1].name == "Unreadable"
    assert (view.rows[-1].rank, view.rows[-1].status, view.rows[-1].score) == ("–", "Could not be read", "–")
    assert view.summary == "Of 5 APIs, 1 is ready, 1 is ready with conditions, 2 are not ready and 1 was not assessed."


def test_portfolio_does_not_rank_the_unknown_above_the_known() -> None:
    known = row("Known", ready(), score=90.0, coverage=0.9, decision=Decision.CONDITIONS)
    unknown = row("Unknown", ready(), score=100.0, coverage=0.3, decision=Decision.CONDITIONS)
    view = portfolio_view(replace(portfolio(), rows=(unknown, known)))
    assert [each.name for each in view.rows] == ["Known", "Unknown"]


def test_heat_map_has_a_cell_for_every_dimension() -> None:
    view = portfolio_view(portfolio())
    assert all(len(each.cells) == len(view.dimensions) for each in view.rows)
    unread = view.rows[-1]
    assert {(cell.text, cell.shade) for cell in unread.cells} == {("–", 0)}
    assert {cell.shade for cell in view.rows[0].cells} == {5}


def test_widest_cause_stands_first_with_names_not_ids() -> None:
    first, second = portfolio_view(portfolio()).causes
    assert (first.check, first.apis, first.names) == ("DESC001", "2 APIs", "Blocked, Thousand")
    assert second.names == "Conditions"


def test_link_is_encoded() -> None:
    views = portfolio_view(replace(portfolio(), rows=(row("X", ready(), report='javascript:alert("1")'),))).rows
    assert views[0].link == "javascript%3Aalert%28%221%22%29"


def test_portfolio_on_paper_counts_what_it_leaves_out() -> None:
    view = within(portfolio_view(portfolio()), rows=2, causes=1, unread=0, offences=0)
    assert (view.more_rows, view.more_causes, view.more_unread) == (3, 1, 1)


def test_how_all_stand_with_a_policy_is_said_in_words() -> None:
    policy = Policy(
        name="Board",
        rules=(Rule(place="p.yaml:2:3", name="all", forbid=("critical",)),),
        waivers=(Waiver(place="p.yaml:9:3", reason="Soon", owner="Ann", expires="2020-01-31", check="ERR001"),),
    )
    audits = [ruled(audit, policy) for audit in (ready(), blocked())]
    audits = [replace(each, api=replace(each.api, id=f"a{number}")) for number, each in enumerate(audits)]
    view = portfolio_view(portfolio_of("P", audits, started="2027-01-01T00:00:00+00:00", policy=policy)).policy
    assert view is not None
    assert not view.kept
    assert view.statement == "Policy “Board”: 1 API keeps it and 1 API breaks it."
    assert (view.waivers[0].expires, view.waivers[0].state) == ("31 January 2020", "expired")
    assert report_view(ready()).policy is None


def test_notes_are_told_apart_from_findings() -> None:
    view = report_view(blocked())
    (note,) = view.notes
    assert (note.title, note.more) == ("Nothing says which calls need consent", 1)
    assert "TRUST011" not in {each.check for each in view.failures}
    assert view.summary == "4 findings from 2 failed checks: 2 critical and 2 high."

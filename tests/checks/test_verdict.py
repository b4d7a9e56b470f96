"""From results to a decision: tables, and properties over results made up at random."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plainspoken.checks.findings import Finding, Outcome, Result, Severity
from plainspoken.checks.profile import DIMENSIONS, FACTS
from plainspoken.checks.verdict import Decision, Verdict, verdict

NAMES = tuple(name for name in DIMENSIONS if name != FACTS)
FINDING = Finding(where="#", seen="seen", better="better", operation="GET /a", identity="1")


def result(
    outcome: Outcome = Outcome.PASSED,
    *,
    dimension: str = "errors",
    severity: Severity = Severity.MEDIUM,
    judged: int = 10,
    failed: int = 0,
    check: str = "T1",
) -> Result:
    measured = outcome in (Outcome.PASSED, Outcome.FAILED)
    return Result(
        check=check,
        title="Something is wrong",
        dimension=dimension,
        severity=severity,
        outcome=outcome,
        findings=(FINDING,) * failed,
        judged=judged if measured else 0,
        failed=failed,
    )


def all_passed() -> list[Result]:
    return [result(dimension=name) for name in NAMES]


def decide(results: list[Result], blocking: frozenset[str] = frozenset(), operations: int = 3) -> Verdict:
    return verdict(results, blocking, operations=operations)


FAILED, UNMEASURED, ERROR, NOT_APPLICABLE = Outcome.FAILED, Outcome.NOT_MEASURED, Outcome.ERROR, Outcome.NOT_APPLICABLE

DIMENSION_CASES = [
    ("all well", [result()], 100.0, 1.0),
    ("one in ten", [result(FAILED, failed=1)], 90.0, 1.0),
    ("one in a hundred is not perfect", [result(FAILED, judged=100, failed=1)], 99.0, 1.0),
    ("severity weighs", [result(severity=Severity.HIGH), result(FAILED, failed=10, severity=Severity.LOW)], 80.0, 1.0),
    ("nothing at all", [], None, 0.0),
    ("nothing measured", [result(UNMEASURED)], None, 0.0),
    ("only errors", [result(ERROR)], None, 0.0),
    ("nothing applies", [result(NOT_APPLICABLE)], None, 0.0),
    ("half measured", [result(), result(UNMEASURED)], 100.0, 0.5),
    ("an error counts against coverage", [result(), result(ERROR)], 100.0, 0.5),
    ("what does not apply does not", [result(), result(NOT_APPLICABLE)], 100.0, 1.0),
    ("nothing judged is not measured", [result(judged=0), result(FAILED, failed=10)], 0.0, 0.5),
]


@pytest.mark.parametrize(("name", "results", "score", "coverage"), DIMENSION_CASES)
def test_dimension(name: str, results: list[Result], score: float | None, coverage: float) -> None:
    errors = decide(results).dimensions["errors"]
    assert (errors.score, errors.coverage) == (score, coverage), name


DECISION_CASES = [
    ("all well", all_passed(), 3, Decision.READY),
    ("no operation", all_passed(), 0, Decision.NOT_ASSESSED),
    ("nothing", [], 3, Decision.NOT_ASSESSED),
    ("all unmeasured", [result(UNMEASURED, dimension=name) for name in NAMES], 3, Decision.NOT_ASSESSED),
    ("one dimension unmeasured", all_passed()[1:], 3, Decision.CONDITIONS),
    ("a score below 80", [result(FAILED, dimension=name, failed=3) for name in NAMES], 3, Decision.CONDITIONS),
    ("a score below 50", [result(FAILED, dimension=name, failed=6) for name in NAMES], 3, Decision.NOT_READY),
    ("one dimension below 50", [*all_passed()[1:], result(FAILED, dimension=NAMES[0], failed=6)], 3, Decision.CONDITIONS),
    (
        "a dimension hardly measured",
        [*all_passed(), *[result(UNMEASURED, dimension=NAMES[-1])] * 4],
        3,
        Decision.CONDITIONS,
    ),
]


@pytest.mark.parametrize(("name", "results", "operations", "decision"), DECISION_CASES)
def test_decision(name: str, results: list[Result], operations: int, decision: Decision) -> None:
    judged = decide(results, operations=operations)
    assert judged.decision is decision, (name, judged.reasons)
    assert judged.reasons


def test_no_operation_has_no_score_anywhere() -> None:
    judged = decide(all_passed(), operations=0)
    assert judged.score is None
    assert judged.coverage == 0.0
    assert {each.score for each in judged.dimensions.values()} == {None}


def test_a_blocker_caps_whatever_the_score() -> None:
    blocked = [*all_passed(), result(FAILED, failed=1, judged=1000, check="B")]
    assert decide(blocked).decision is Decision.READY
    judged = decide(blocked, frozenset({"B"}))
    assert judged.decision is Decision.NOT_READY
    assert judged.blockers[0].count == 1
    assert judged.blockers[0].example == "GET /a: seen"


def test_a_blocker_names_its_operation_once() -> None:
    told = replace(FINDING, seen="GET /a changes something.")
    blocked = replace(result(FAILED, failed=1, check="B"), findings=(told,))
    assert decide([blocked], frozenset({"B"})).blockers[0].example == "GET /a changes something."


def test_subjects_that_could_not_be_judged_lower_the_coverage() -> None:
    half = replace(result(judged=5), unjudged=5)
    assert decide([half]).dimensions["errors"].coverage == 0.5
    assert decide([half]).dimensions["errors"].score == 100.0


def test_a_blocking_check_that_broke_on_a_subject_is_a_condition() -> None:
    judged = decide([*all_passed(), replace(result(check="B"), unjudged=1)], frozenset({"B"}))
    assert judged.decision is Decision.CONDITIONS
    assert judged.reasons == ("Could not be judged: Something is wrong.",)


def test_a_blocker_shows_through_little_coverage() -> None:
    results = [result(FAILED, failed=1, check="B"), *[result(UNMEASURED, dimension=name) for name in NAMES] * 9]
    assert decide(results).decision is Decision.NOT_ASSESSED
    assert decide(results, frozenset({"B"})).decision is Decision.NOT_READY


def test_a_blocking_check_that_broke_is_not_ready() -> None:
    results = [*[each for each in all_passed() for _ in range(9)], result(ERROR, check="B")]
    assert decide(results).decision is Decision.READY
    assert decide(results, frozenset({"B"})).decision is Decision.CONDITIONS


def test_a_dimension_of_its_own_is_not_lost() -> None:
    judged = decide([*all_passed(), result(FAILED, dimension="house style", failed=10)])
    assert judged.dimensions["house style"].score == 0.0
    assert judged.score is not None
    assert judged.score < 100


def test_a_score_just_below_is_not_rounded_into_a_contradiction() -> None:
    results = [result(FAILED, dimension=name, judged=1000, failed=204) for name in NAMES]
    assert decide(results).reasons == ("The score of 79.6 is below 80.",)


OUTCOMES = st.sampled_from(Outcome)


@st.composite
def some_results(draw: st.DrawFn) -> list[Result]:
    found = []
    for index in range(draw(st.integers(1, 8))):
        outcome = draw(OUTCOMES)
        judged = draw(st.integers(1, 20))
        failed = draw(st.integers(1, judged)) if outcome is FAILED else 0
        dimension, severity = draw(st.sampled_from(NAMES)), draw(st.sampled_from(Severity))
        found.append(result(outcome, dimension=dimension, severity=severity, judged=judged, failed=failed, check=f"T{index}"))
    return found


def worse(each: Result) -> Result:
    return replace(each, outcome=FAILED, failed=each.failed + 1, findings=(*each.findings, FINDING))


RANK = {Decision.NOT_READY: 0, Decision.CONDITIONS: 1, Decision.READY: 2}


@given(some_results(), st.data())
@settings(max_examples=200, deadline=None)
def test_one_more_finding_never_raises_anything(results: list[Result], data: st.DataObject) -> None:
    open_ones = [index for index, each in enumerate(results) if each.failed < each.judged]
    if not open_ones:
        return
    index = data.draw(st.sampled_from(open_ones))
    blocking = frozenset(data.draw(st.sets(st.sampled_from([each.check for each in results]))))
    before = decide(results, blocking)
    after = decide([*results[:index], worse(results[index]), *results[index + 1 :]], blocking)
    assert (after.score or 0) <= (before.score or 0)
    for name, each in after.dimensions.items():
        assert (each.score or 0) <= (before.dimensions[name].score or 0)
    assert after.coverage == before.coverage
    if before.decision in RANK:
        assert RANK[after.decision] <= RANK[before.decision]


@given(some_results().flatmap(lambda results: st.tuples(st.just(results), st.permutations(results))))
@settings(max_examples=100, deadline=None)
def test_order_does_not_matter(orders: tuple[list[Result], list[Result]]) -> None:
    one, other = decide(orders[0]), decide(orders[1])
    assert (one.score, one.coverage, one.decision) == (other.score, other.coverage, other.decision)


@given(some_results())
@settings(max_examples=100, deadline=None)
def test_what_becomes_unmeasured_never_covers_more(results: list[Result]) -> None:
    hidden = [replace(each, outcome=UNMEASURED, judged=0, failed=0, findings=()) for each in results[:1]] + results[1:]
    before, after = decide(results), decide(hidden)
    applies_before = any(each.outcome is NOT_APPLICABLE for each in results[:1])
    assert applies_before or after.coverage <= before.coverage


@given(some_results(), st.integers(2, 5))
@settings(max_examples=100, deadline=None)
def test_size_is_not_badness(results: list[Result], factor: int) -> None:
    larger = [replace(each, judged=each.judged * factor, failed=each.failed * factor) for each in results]
    assert decide(larger).score == decide(results).score

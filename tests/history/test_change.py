"""New, fixed, standing: a finding is fixed only where somebody looked and it was gone."""

from dataclasses import dataclass

import pytest

from plainspoken.checks.audit import OperationSummary
from plainspoken.checks.change import Before, Known, change_of, unconfirmed, withdrawn
from plainspoken.checks.findings import Outcome

from .audits import audit, result

SINCE = "2026-05-01T04:00:00+00:00"
FOUND_BEFORE = Known(identity="a", check="ONE", operation="GET /pets")
SHOWN_BY_A_CALL = Known(identity="a", check="ONE", operation="GET /pets", called=True)
NOW = {
    "found again": (result("ONE", "a"),),
    "looked and gone": (result("ONE"),),
    "nothing to judge any more": (result("ONE", outcome=Outcome.NOT_APPLICABLE),),
    "not measured": (result("ONE", outcome=Outcome.NOT_MEASURED),),
    "check failed to run": (result("ONE", outcome=Outcome.ERROR),),
    "nothing judged": (),
    "check withdrawn": (result("TWO"),),
    "another found": (result("ONE", "b"),),
}


@dataclass(frozen=True)
class Expected:
    new: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()
    standing: tuple[str, ...] = ()


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        ("found again", Expected(standing=("a",))),
        ("looked and gone", Expected(fixed=("a",))),
        ("nothing to judge any more", Expected(fixed=("a",))),
        ("not measured", Expected(standing=("a",))),
        ("check failed to run", Expected(standing=("a",))),
        ("nothing judged", Expected(standing=("a",))),
        ("check withdrawn", Expected()),
        ("another found", Expected(new=("b",), fixed=("a",))),
    ],
)
def test_one_finding_known_before(now: str, expected: Expected) -> None:
    made = change_of(Before(since=SINCE, findings=(FOUND_BEFORE,)), audit(*NOW[now]))
    assert made is not None
    assert (made.new, made.fixed, made.standing) == (expected.new, expected.fixed, expected.standing)
    assert made.since == SINCE


@pytest.mark.parametrize(
    ("known", "calls", "fixed"),
    [
        (SHOWN_BY_A_CALL, 3, True),
        (SHOWN_BY_A_CALL, 0, False),  # still described, not called this time: nobody looked
        (SHOWN_BY_A_CALL, None, True),  # the operation is gone from the document
        (FOUND_BEFORE, 0, True),  # the document shows it, whether it is called or not
    ],
)
def test_what_a_call_showed_is_fixed_only_by_a_call(known: Known, calls: int | None, fixed: bool) -> None:
    described = () if calls is None else (OperationSummary(key="GET /pets", id="", summary="", calls=calls, findings=0),)
    made = change_of(Before(since=SINCE, findings=(known,)), audit(result("ONE"), operations=described))
    assert made is not None
    assert (made.fixed, made.standing) == ((("a",), ()) if fixed else ((), ("a",)))


@pytest.mark.parametrize(
    ("before", "now", "moved"),
    [(61.2, 64.0, 2.8), (64.0, 61.2, -2.8), (61.2, 61.2, 0.0), (None, 61.2, None), (61.2, None, None), (None, None, None)],
)
def test_score_moves_only_where_both_have_one(before: float | None, now: float | None, moved: float | None) -> None:
    made = change_of(Before(since=SINCE, score=before), audit(score=now))
    assert made is not None
    assert made.score == moved


def test_a_first_audit_changes_nothing() -> None:
    assert change_of(None, audit(result("ONE", "a"))) is None


def test_the_unconfirmed_and_the_withdrawn_are_told_apart() -> None:
    before = Before(since=SINCE, findings=(FOUND_BEFORE, Known(identity="b", check="OLD"), Known(identity="c", check="TWO")))
    now = audit(result("ONE", outcome=Outcome.NOT_MEASURED), result("TWO", "c"))
    assert unconfirmed(before, now) == {"a"}
    assert withdrawn(before, now) == {"b"}

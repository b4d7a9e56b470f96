"""The history over several audits: in SQLite files, and in PostgreSQL where a URL for it is given."""

import os
import threading
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import create_engine, func, make_url, select, text

from plainspoken.checks.findings import Outcome, Severity
from plainspoken.flows.history import History, HistoryError, open_history
from plainspoken.flows.history_tables import APIS, AUDITS, DIMENSION_SCORES, FINDINGS, RUNS
from plainspoken.flows.history_timeline import known_apis, standing, trend

from .audits import audit, result

DAYS = [f"2026-05-{day:02}T04:00:00+00:00" for day in range(1, 9)]
POSTGRESQL = os.environ.get("PLAINSPOKEN_TEST_POSTGRESQL", "")
BACKENDS = ["sqlite", *(["postgresql"] if POSTGRESQL else [])]


@pytest.fixture(params=BACKENDS)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'history.sqlite'}"
        return
    name = f"history_{uuid.uuid4().hex}"
    server = create_engine(make_url(POSTGRESQL).set(drivername="postgresql+psycopg"), isolation_level="AUTOCOMMIT")
    with server.connect() as connection:
        connection.execute(text(f"CREATE DATABASE {name}"))
    yield make_url(POSTGRESQL).set(database=name).render_as_string(hide_password=False)
    with server.connect() as connection:
        connection.execute(text(f"DROP DATABASE {name}"))
    server.dispose()


@pytest.fixture
def history(url: str) -> Iterator[History]:
    with open_history(url) as opened:
        yield opened


def night(history: History, day: int, *results: object, **more: object) -> None:
    """Records one audit of `pets` as a run of its own."""
    made = audit(*results, started=DAYS[day], **more)  # type: ignore[arg-type]
    history.record([made], name="shop", started=DAYS[day], seconds=1.5)


def count(history: History, table: object) -> int:
    with history.reading() as connection:
        return connection.execute(select(func.count()).select_from(table)).scalar_one()  # type: ignore[arg-type]


def test_the_first_audit_has_no_change(history: History) -> None:
    first = audit(result("ONE", "a", "b"), started=DAYS[0])
    assert history.previous("pets") is None
    assert history.change(first) is None
    history.record([first], name="shop", started=DAYS[0])
    (past,) = trend(history)
    assert (past.api, past.name, past.portfolio, past.ruleset, past.started) == ("pets", "Pets", "shop", "2026.1", DAYS[0])
    assert (past.before, past.score, past.score_change, past.new, past.fixed, past.standing) == ("", 50.0, None, 2, 0, 0)


def test_the_second_audit_shows_new_fixed_and_standing(history: History) -> None:
    night(history, 0, result("ONE", "a", "b"), score=50.0)
    second = audit(result("ONE", "b", "c"), score=57.5, started=DAYS[1])
    made = history.change(second)
    assert made is not None
    assert (made.since, made.new, made.fixed, made.standing, made.score) == (DAYS[0], ("c",), ("a",), ("b",), 7.5)
    history.record([second], name="shop", started=DAYS[1])
    newest, first = trend(history, "pets")
    assert (newest.before, newest.score_change, newest.new, newest.fixed, newest.standing) == (DAYS[0], 7.5, 1, 1, 1)
    assert newest.dimensions == {"identity": 57.5, "errors": None}
    assert first.started == DAYS[0]
    assert [(each.identity, each.first_seen) for each in standing(history, "pets")] == [("b", DAYS[0]), ("c", DAYS[1])]


def test_what_was_not_measured_stands_and_says_since_when_nobody_looked(history: History) -> None:
    night(history, 0, result("ONE", "a"))
    night(history, 1, result("ONE", outcome=Outcome.NOT_MEASURED))
    night(history, 2, score=None)  # the document could not be read: nothing was judged
    (open_one,) = standing(history, "pets")
    assert (open_one.first_seen, open_one.last_seen) == (DAYS[0], DAYS[0])
    assert [(past.fixed, past.standing) for past in trend(history, "pets")] == [(0, 1), (0, 1), (0, 0)]
    night(history, 3, result("ONE", "a"))
    (open_one,) = standing(history, "pets")
    assert (open_one.first_seen, open_one.last_seen) == (DAYS[0], "")
    assert trend(history, "pets")[0].score_change is None, "the audit before has no score"


def test_a_finding_that_comes_back_is_new_again(history: History) -> None:
    night(history, 0, result("ONE", "a"))
    night(history, 1, result("ONE"))
    night(history, 2, result("ONE", "a"))
    assert [(past.new, past.fixed) for past in trend(history, "pets")] == [(1, 0), (0, 1), (1, 0)]
    assert [each.first_seen for each in standing(history, "pets")] == [DAYS[2]]


def test_a_withdrawn_check_leaves_nothing_open_and_nothing_fixed(history: History) -> None:
    night(history, 0, result("OLD", "a"))
    night(history, 1, result("ONE", "b"))
    assert [each.identity for each in standing(history, "pets")] == ["b"]
    assert trend(history, "pets")[0].fixed == 0
    with history.reading() as connection:
        assert connection.execute(select(FINDINGS.c.closed_as).where(FINDINGS.c.identity == "a")).scalar() == "withdrawn"


def test_a_quiet_night_writes_no_finding(history: History) -> None:
    many = [f"finding {number}" for number in range(5_000)]
    night(history, 0, result("ONE", *many))
    for day in (1, 2, 3):
        night(history, day, result("ONE", *many))
    assert (count(history, RUNS), count(history, AUDITS), count(history, FINDINGS)) == (4, 4, 5_000)
    assert count(history, DIMENSION_SCORES) == 8
    night(history, 4, result("ONE", outcome=Outcome.NOT_MEASURED))
    assert {each.last_seen for each in standing(history, "pets")} == {DAYS[3]}
    night(history, 5, result("ONE", *many[:10]))
    assert (trend(history, "pets")[0].fixed, len(standing(history, "pets"))) == (4_990, 10)


def test_recording_the_same_audit_again_changes_nothing(history: History) -> None:
    for _ in range(2):
        night(history, 0, result("ONE", "a"))
    night(history, 1, result("ONE"))
    night(history, 0, result("ONE", "a"))
    assert (count(history, RUNS), count(history, AUDITS), count(history, APIS), count(history, FINDINGS)) == (2, 2, 1, 1)
    assert standing(history, "pets") == ()


def test_an_audit_that_comes_late_does_not_undo_a_newer_one(history: History) -> None:
    night(history, 0, result("ONE", "a"), score=40.0)
    night(history, 2, result("ONE"), score=60.0)
    night(history, 1, result("ONE", "a"), score=45.0)
    assert standing(history, "pets") == ()
    assert [(past.started, past.new, past.fixed) for past in trend(history, "pets")] == [
        (DAYS[2], 0, 1),
        (DAYS[1], 0, 0),
        (DAYS[0], 1, 0),
    ]
    assert trend(history)[0].score == 60.0


def test_half_a_run_is_never_kept(history: History) -> None:
    good, bad = audit(result("ONE", "a"), started=DAYS[0]), audit(api="bad", started="yesterday")
    with pytest.raises(HistoryError, match="must be ISO 8601"):
        history.record([good, bad], name="shop", started=DAYS[0])
    assert known_apis(history) == count(history, RUNS) == count(history, FINDINGS) == 0


def test_two_writers_lose_nothing_and_double_nothing(url: str) -> None:
    failures: list[BaseException] = []

    def write(api: str) -> None:
        try:
            with open_history(url) as mine:
                for day in DAYS:
                    both = [audit(result("ONE", "a"), api=name, started=day) for name in (api, "shared")]
                    mine.record(both, name=api, started=day)
        except BaseException as wrong:  # noqa: BLE001 - told in the main thread
            failures.append(wrong)

    writers = [threading.Thread(target=write, args=(name,)) for name in ("left", "right")]
    for each in writers:
        each.start()
    for each in writers:
        each.join(timeout=60)
    assert failures == []
    with open_history(url) as history:
        assert (count(history, AUDITS), count(history, FINDINGS), count(history, RUNS)) == (24, 3, 16)
        assert [(past.api, past.started) for past in trend(history)] == [
            (name, DAYS[-1]) for name in ("left", "right", "shared")
        ]


def test_the_worst_findings_come_first_and_apis_are_told_apart(history: History) -> None:
    low, critical = result("LOW", "l", severity=Severity.LOW), result("TOP", "c", severity=Severity.CRITICAL)
    both = [audit(low, critical, started=DAYS[0]), audit(low, api="orders", started=DAYS[0])]
    history.record(both, name="shop", started=DAYS[0])
    assert [each.identity for each in standing(history, "pets")] == ["c", "l"]
    assert [each.identity for each in standing(history, "orders")] == ["l"]
    assert [past.api for past in trend(history)] == ["orders", "pets"]


def test_a_timeline_has_no_more_audits_than_asked_for(history: History) -> None:
    for day in range(5):
        night(history, day)
    assert [past.started for past in trend(history, "pets", limit=2)] == [DAYS[4], DAYS[3]]


def test_an_unknown_api_is_named(history: History) -> None:
    with pytest.raises(HistoryError, match="knows no API 'cats'"):
        trend(history, "cats")

"""`plainspoken history` as a person or a script sees it."""

import json
from pathlib import Path

import pytest

from plainspoken.checks.findings import Outcome, Severity
from plainspoken.flows.cli import run
from plainspoken.flows.history import VARIABLE, open_history

from .audits import audit, result

FIRST, SECOND, THIRD = (f"2026-05-0{day}T04:00:00+00:00" for day in (1, 2, 3))


@pytest.fixture
def out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv(VARIABLE, raising=False)
    monkeypatch.setenv("COLUMNS", "140")
    with open_history(f"sqlite:///{tmp_path / 'history.sqlite'}") as history:
        high, low = result("AUTH001", "a", "b"), result("DESC001", "c", severity=Severity.LOW)
        history.record([audit(high, low, started=FIRST, score=50.0)], name="shop", started=FIRST)
        unmeasured = result("DESC001", outcome=Outcome.NOT_MEASURED)
        second = audit(result("AUTH001", "b"), unmeasured, started=SECOND, score=62.5)
        history.record([second, audit(api="orders", started=SECOND, score=None)], name="shop", started=SECOND)
    return tmp_path


def test_all_apis(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["history", "--out", str(out)]) == 0
    assert [line.split() for line in capsys.readouterr().out.splitlines()] == [
        ["API", "audited", "(UTC)", "decision", "score", "change", "measured", "new", "fixed", "standing"],
        ["orders", "2026-05-02", "04:00", "not", "assessed", "–", "first", "50%", "0", "0", "0"],
        ["pets", "2026-05-02", "04:00", "ready", "with", "conditions", "62.5", "+12.5", "50%", "0", "1", "2"],
    ]


def test_one_api(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["history", "pets", "--out", str(out)]) == 0
    shown = capsys.readouterr().out
    lines = [" ".join(line.split()) for line in shown.splitlines()]
    assert lines[0] == "Pets pets"
    assert "2026-05-02 04:00 ready with conditions 62.5 +12.5 50% 0 1 2 2026.1" in lines
    assert "2026-05-01 04:00 ready with conditions 50.0 first 50% 3 0 0 2026.1" in lines
    assert "2026-05-01 high AUTH001 GET /pets b is wrong." in lines
    assert "2026-05-01 low DESC001 GET /pets c is wrong. Not measured since 2026-05-01." in lines
    assert "a is wrong" not in shown


def test_json(out: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["history", "pets", "--out", str(out), "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["api"] == "pets"
    assert [(each["started"], each["score_change"]) for each in told["audits"]] == [(SECOND, 12.5), (FIRST, None)]
    assert [(each["identity"], each["last_seen"]) for each in told["standing"]] == [("b", ""), ("c", FIRST)]
    assert run(["history", "--out", str(out), "--format", "json"]) == 0
    assert [each["api"] for each in json.loads(capsys.readouterr().out)["audits"]] == ["orders", "pets"]


def test_what_cannot_be_shown_is_one_line(out: Path, capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    open_history(f"sqlite:///{tmp_path / 'empty.sqlite'}").close()
    for arguments, said in [
        (["--out", str(out / "nowhere")], "There is no history at"),
        (["--history", f"sqlite:///{tmp_path / 'empty.sqlite'}"], "There is no audit in the history"),
        (["cats", "--out", str(out)], "knows no API 'cats'"),
        (["--history", "postgresql://ann:hunter2@127.0.0.1:1/audits"], "cannot be used"),
    ]:
        assert run(["history", *arguments]) == 2
        told = capsys.readouterr()
        assert told.out == ""
        assert said in told.err
        assert "hunter2" not in told.err
        assert len(told.err.splitlines()) == 1
    assert not (out / "nowhere").exists()


def test_markup_in_a_finding_is_shown_as_it_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    url = f"sqlite:///{tmp_path / 'history.sqlite'}"
    with open_history(url) as history:
        history.record([audit(result("AUTH001", "[red]x[/red]"), started=THIRD)], name="shop", started=THIRD)
    assert run(["history", "pets", "--history", url]) == 0
    assert "[red]x[/red] is wrong." in capsys.readouterr().out

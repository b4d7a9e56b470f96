"""`plainspoken rules` as a person or a script sees it."""

import json

import pytest

from plainspoken.checks.evidence import Example, Validity
from plainspoken.checks.exchanges import Exchange
from plainspoken.checks.live_run import LiveRun
from plainspoken.checks.registry import Case, checks
from plainspoken.flows.cli import run
from plainspoken.flows.rule_text import NEEDS, observations
from plainspoken.inventory.places import Place, Problem


def test_all_checks_are_listed(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules"]) == 0
    lines = capsys.readouterr().out.splitlines()
    listed = [line.split()[0] for line in lines if line.startswith("  ") and line.strip() and line[2] != " "]
    assert sorted(listed) == [check.id for check in checks()]
    assert any(line.startswith(f"{len(checks())} checks; ") for line in lines)


@pytest.mark.parametrize("id", ["AUTH001", "auth001"])
def test_one_check_is_told_in_full(id: str, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: A002
    assert run(["rules", id]) == 0
    shown = capsys.readouterr().out
    (check,) = (check for check in checks() if check.id == "AUTH001")
    assert shown.startswith(f"AUTH001  {check.title}\n{check.dimension}, {check.severity}, static\n")
    headings = [line for line in shown.splitlines() if line in ("Why", "What to do", "Looks at", "Source", "Good", "Bad")]
    assert headings == ["Why", "What to do", "Looks at", "Source", "Good", "Bad"]


@pytest.mark.parametrize(("id", "said"), [("AUTH01", "did you mean AUTH"), ("?", "`plainspoken rules` lists them all.")])
def test_an_unknown_check_is_one_line(id: str, said: str, capsys: pytest.CaptureFixture[str]) -> None:  # noqa: A002
    for form in ("text", "json"):
        assert run(["rules", id, "--format", form]) == 2
        told = capsys.readouterr()
        assert told.out == ""
        assert said in told.err
        assert len(told.err.splitlines()) == 1


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["rules", "--format", "json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [each["id"] for each in told] == [check.id for check in checks()]
    assert all(each[field] for each in told for field in ("why", "fix", "source", "good", "bad", "looks_at"))
    assert run(["rules", "AUTH001", "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["severity"] == "critical"


def test_everything_that_a_check_can_need_has_words() -> None:
    assert {need for check in checks() for need in check.needs} <= set(NEEDS)


def test_live_evidence_of_an_example_is_written_out() -> None:
    call = Exchange(
        id="1",
        operation="GET /pets",
        method="GET",
        url="https://x/pets",
        status=400,
        response_headers={"content-type": "text/plain"},
        response_body="no",
        credential="none",
    )
    silent = Exchange(id="2", operation="GET /pets", method="GET", url="https://x/pets", error="timed out", mistake="no number")
    place = Place(source="x.yaml")
    evidence = {
        "exchanges": (call, silent),
        "validity": Validity(problems=(Problem(what="no info", place=place),)),
        "examples": (Example(operation="GET /pets", what="response 200", pointer="#", source="x", line=1, column=1),),
        "live": LiveRun(base_url="https://x", requests=2, reason="stopped"),
    }
    assert observations(Case(document="", evidence=evidence)).splitlines() == [
        "> GET https://x/pets (without a credential)",
        "< 400",
        "< content-type: text/plain",
        "< no",
        "> GET https://x/pets (no number)",
        "< timed out",
        "invalid: no info",
        "GET /pets, response 200: valid",
        "2 calls at https://x: stopped",
    ]

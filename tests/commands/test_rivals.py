"""`plainspoken rivals`: what reads alike is told with the words that set it apart, pairs of two APIs first."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from plainspoken.flows.cli import cli, run


def _api(operations: dict[str, str]) -> str:
    paths = "".join(
        f"  /{name}: {{get: {{operationId: {name}, summary: {text}, responses: {{}}}}}}\n" for name, text in operations.items()
    )
    return f"openapi: 3.1.0\ninfo: {{title: Shop, version: '1'}}\npaths:\n{paths}"


@pytest.fixture
def teams(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shop = {"getInvoice": "Shows an invoice of a customer", "getInvoiceCopy": "Shows an invoice copy of a customer"}
    billing = {"getInvoice": "Shows an invoice of a customer", "getWeather": "The forecast of rain in a town"}
    for team, operations in {"shop": shop, "billing": billing}.items():
        (tmp_path / team).mkdir()
        (tmp_path / team / "openapi.yaml").write_text(_api(operations))
    monkeypatch.chdir(tmp_path)
    return tmp_path


NAMED = ["rivals", "shop/openapi.yaml", "billing/openapi.yaml"]


@pytest.mark.usefixtures("teams")
def test_pairs_of_two_apis_come_first_whatever_their_documents_are_called() -> None:
    told = json.loads(CliRunner().invoke(cli, [*NAMED, "--close", "0.5", "--format", "json"]).stdout)
    first = told["alike"][0]
    assert (first["first"], first["second"]) == ("shop/openapi.yaml GET /getInvoice", "billing/openapi.yaml GET /getInvoice")
    assert first["cosine"] == pytest.approx(1.0)
    assert first["only_first"] == first["only_second"] == []
    inside = [pair for pair in told["alike"] if pair["second"] == "shop/openapi.yaml GET /getInvoiceCopy"]
    assert [pair["only_second"] for pair in inside if pair["first"] == "shop/openapi.yaml GET /getInvoice"] == [["copy"]]
    assert not any("getWeather" in pair["first"] + pair["second"] for pair in told["alike"])


@pytest.mark.usefixtures("teams")
def test_what_stands_alone_is_expected_to_be_found_best() -> None:
    told = json.loads(CliRunner().invoke(cli, [*NAMED, "--format", "json"]).stdout)
    assert told["operations"] == len(told["least"]) == 4
    expected = {each["operation"]: each["found_better_than"] for each in told["least"]}
    assert expected["billing/openapi.yaml GET /getWeather"] > expected["shop/openapi.yaml GET /getInvoice"]
    assert told["least"][0]["rivals"][0].endswith("GET /getInvoice")


@pytest.mark.usefixtures("teams")
def test_people_read_it_in_a_few_lines() -> None:
    lines = CliRunner().invoke(cli, [*NAMED, "--top", "1", "--close", "0.5"]).stdout.splitlines()
    assert lines[0] == "4 operations of 2 APIs; 3 pairs read alike"
    assert lines[2] == "    no word sets them apart"
    assert lines[3] == "  and 2 more; --top shows more of them, --format json all"
    assert "words could be any tool's" in lines[-1]


def test_bad_input_is_one_line(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    assert run(["rivals", str(tmp_path / "absent.yaml")]) == 2
    told = capsys.readouterr()
    assert "does not exist" in told.err
    assert told.err.count("\n") == 1

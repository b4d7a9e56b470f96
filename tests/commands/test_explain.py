"""`plainspoken explain`: the points it tells of are the report's own."""

import json
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from plainspoken.checks.assembly import audit_of
from plainspoken.checks.audit import Audit
from plainspoken.checks.evidence import static_evidence
from plainspoken.checks.points import mended, points_lost
from plainspoken.flows.cli import cli, run
from plainspoken.inventory.document import open_document
from plainspoken.inventory.records import Api
from plainspoken.templates.json_report import audit_json

DOCUMENT = """
openapi: 3.1.0
info: {title: Parcels, version: 1.0.0}
servers: [{url: 'https://api.example.com'}]
paths:
  /parcels:
    get: {operationId: listParcels, summary: List parcels, responses: {'200': {description: The parcels.}}}
  /parcels/{id}:
    get:
      operationId: getParcel
      description: TODO
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: The parcel.}}
"""


@pytest.fixture(scope="module")
def audit() -> Audit:
    return audit_of(Api(id="parcels", document="parcels.yaml"), static_evidence(open_document(DOCUMENT, "parcels.yaml")))


@pytest.fixture
def report(audit: Audit, tmp_path: Path) -> str:
    path = tmp_path / "report.json"
    path.write_bytes(audit_json(audit))
    return str(path)


def explained(*arguments: str) -> str:
    done = CliRunner().invoke(cli, ["explain", *arguments])
    assert done.exit_code == 0, done.output
    return done.output


def test_every_lost_point_is_told(audit: Audit, report: str) -> None:
    assert audit.score is not None
    lost = sum(points_lost(each, audit) for each in audit.results)
    assert lost == pytest.approx(100 - audit.score, abs=0.2)
    told = explained(report)
    by_dimension = [float(number) for number in re.findall(r"^ {2,6}([0-9.]+)  \w+: ", told, flags=re.MULTILINE)]
    assert sum(by_dimension) == pytest.approx(lost, abs=0.5)


def test_mending_everything_gives_all_points(audit: Audit) -> None:
    assert mended(audit, {each.check for each in audit.results}).score == 100


def test_mending_one_after_the_other_never_lowers_the_score(audit: Audit) -> None:
    fixed: list[str] = []
    scores = [audit.score or 0]
    for each in sorted(audit.results, key=lambda each: each.check):
        fixed.append(each.check)
        scores.append(mended(audit, fixed).score or 0)
    assert scores == sorted(scores)


def test_a_dimension_a_check_and_a_finding(audit: Audit, report: str) -> None:
    failed = next(each for each in audit.results if each.findings)
    assert failed.check in explained(report, failed.dimension)
    told = explained(report, failed.check.lower())
    assert failed.findings[0].identity in told
    one = explained(report, failed.findings[0].identity)
    assert failed.findings[0].seen in one
    assert failed.findings[0].better in one


def test_for_programs(audit: Audit, report: str) -> None:
    told = json.loads(explained(report, "--format", "json"))
    assert told["score"] == audit.score
    assert {each["check"] for each in told["lost"]} <= {each.check for each in audit.results}
    assert told["mended"][-1]["score"] >= told["mended"][0]["score"] > audit.score


@pytest.mark.parametrize("arguments", [["nowhere.json"], [__file__]])
def test_what_is_no_report_is_told_in_one_line(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", *arguments]) == 2
    assert len(capsys.readouterr().err.splitlines()) == 1


def test_an_unknown_part_is_told_in_one_line(report: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["explain", report, "zebra"]) == 2
    assert "its dimensions are descriptions" in capsys.readouterr().err

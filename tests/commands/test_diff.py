"""`plainspoken diff`: what a change does to an API, as documents and as reports."""

import json
from pathlib import Path

import pytest

from plainspoken.flows.cli import run

OLD = """\
openapi: 3.1.0
info: {title: Parcels, version: 1.0.0}
servers: [{url: 'https://parcels.example.com'}]
paths:
  /parcels:
    get:
      operationId: listParcels
      summary: List the parcels of the customer who is signed in
      parameters: [{name: state, in: query, description: The state that they are in., schema: {type: string}}]
      responses:
        '200': {description: The parcels., content: {application/json: {schema: {type: array, items: {type: string}}}}}
  /parcels/{id}:
    delete:
      operationId: cancelParcel
      summary: Cancel a parcel that was not yet collected
      parameters: [{name: id, in: path, required: true, description: The parcel., schema: {type: string}}]
      responses: {'204': {description: It is cancelled.}}
"""


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "old.yaml"
    path.write_text(OLD)
    return path


def changed(old: Path, this: str, that: str) -> Path:
    assert this in OLD
    path = old.with_name("new.yaml")
    path.write_text(OLD.replace(this, that))
    return path


def told(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    assert run(["diff", *map(str, arguments)]) == 0
    return capsys.readouterr().out


def test_the_same_twice_has_no_difference(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    value = json.loads(told(capsys, old, old, "--format", "json"))
    assert (value["changes"], value["checks"], value["before"]) == ([], [], value["after"])


@pytest.mark.parametrize(
    ("this", "that", "impact", "said"),
    [
        ("in: query,", "in: query, required: true,", "breaking", "state"),
        ("operationId: listParcels", "operationId: getParcels", "misleading", "`getParcels`"),
        (
            "Cancel a parcel that was not yet collected",
            "Call off a parcel before it is collected",
            "wording",
            "DELETE /parcels/{id}",
        ),
    ],
)
def test_a_change_is_told_by_whom_it_hurts(
    old: Path, capsys: pytest.CaptureFixture[str], this: str, that: str, impact: str, said: str
) -> None:
    value = json.loads(told(capsys, old, changed(old, this, that), "--format", "json"))
    (change,) = value["changes"]
    assert change["impact"] == impact
    assert said in change["seen"]


def test_what_breaks_callers_stands_first_and_fails_where_it_is_asked_to(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = changed(old, "in: query,", "in: query, required: true,")
    lines = told(capsys, old, new).splitlines()
    assert lines[1] == "Changes that break callers: 1"
    assert run(["diff", str(old), str(new), "--fail-on", "breaking"]) == 1
    assert run(["diff", str(old), str(new), "--fail-on", "misleading"]) == 0
    assert run(["diff", str(old), str(new), "--fail-on", "misleading", "--fail-on", "breaking"]) == 1


def test_a_lower_score_fails_where_it_is_asked_to(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    worse = changed(old, "List the parcels of the customer who is signed in", "TODO")
    assert run(["diff", str(old), str(worse), "--fail-on", "lower"]) == 1
    assert run(["diff", str(worse), str(old), "--fail-on", "lower"]) == 0
    assert "New: 2 findings\n" in capsys.readouterr().out


def test_markdown_is_for_a_pull_request(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = changed(old, "in: query,", "in: query, required: true,")
    text = told(capsys, old, new, "--format", "markdown")
    assert text.startswith("## Parcels: what the change does\n")
    assert "**What breaks callers: 1**" in text
    assert "| descriptions | " in text


def test_two_reports_are_compared_without_their_documents(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    worse = changed(old, "List the parcels of the customer who is signed in", "TODO")
    reports = []
    for document in (old, worse):
        assert run(["check", str(document), "--format", "json"]) == 0
        reports.append(document.with_suffix(".json"))
        reports[-1].write_text(capsys.readouterr().out)
    value = json.loads(told(capsys, *reports, "--format", "json"))
    assert value["changes"] is None
    assert value["comparable"] is True
    assert any(each["new"] for each in value["checks"])
    assert run(["diff", *map(str, reports), "--fail-on", "breaking"]) == 2
    assert run(["diff", str(reports[0]), str(old)]) == 2
    assert "is a report and" in capsys.readouterr().err


def test_what_cannot_be_read_is_one_line(old: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["diff", str(old), str(old.with_name("none.yaml"))]) == 2
    said = capsys.readouterr().err
    assert said.startswith("plainspoken: ")
    assert said.count("\n") == 1

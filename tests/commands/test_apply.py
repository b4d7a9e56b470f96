"""`plainspoken whatif`, `fixes` and `apply`: what an overlay would do, one that mends, and the document that comes of it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from plainspoken.flows.cli import cli, run

DOCUMENT = """\
openapi: 3.1.0
info: {title: Ferries, version: '1'}   # the fleet
paths:
  /ferries/{id}:
    # where they are
    get:
      operationId: getFerry
      summary: Shows where a ferry is
      security: []
      parameters: [{name: id, in: path, required: true, schema: {type: string}, description: Number on its bow}]
      responses: {'200': {description: OK}}
  /piers:
    get: {operationId: listPiers, summary: Lists the piers that are open, security: [], responses: {'200': {description: OK}}}
"""
OVERLAY = """\
overlay: 1.0.0
info: {title: Winter, version: '1'}
extends: ferries.yaml
actions:
- target: $.paths['/piers'].get
  update: {summary: Lists the piers that ferries reach in winter}
- target: $.paths['/gone']
  remove: true
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "ferries.yaml").write_text(DOCUMENT)
    (tmp_path / "winter.overlay.yaml").write_text(OVERLAY)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_whatif_tells_both_verdicts_and_how_changed_words_are_found() -> None:
    told = CliRunner().invoke(cli, ["whatif", "ferries.yaml", "winter.overlay.yaml"], standalone_mode=False)
    assert told.return_value == 0
    assert told.stderr == ""
    assert (
        "Winter: 2 actions, 1 of which selects nothing\n  winter.overlay.yaml:7:3: nothing is at $.paths['/gone']"
        in told.stdout
    )
    assert "Selection of 1 operation whose words change\n  GET /piers\n    before  found better than" in told.stdout
    assert Path("ferries.yaml").read_text() == DOCUMENT


def test_whatif_gives_the_same_as_values() -> None:
    given = json.loads(CliRunner().invoke(cli, ["whatif", "ferries.yaml", "winter.overlay.yaml", "--format", "json"]).stdout)
    assert given["overlay"] == {"title": "Winter", "actions": 2, "unmatched": [{"target": "$.paths['/gone']", "line": 7}]}
    assert given["before"]["dimensions"].keys() == given["after"]["dimensions"].keys()
    (changed,) = given["selection"]
    assert changed["operation"] == "GET /piers"
    assert changed["before"]["nearest"] == changed["after"]["nearest"] == "GET /ferries/{id}"
    assert changed["before"]["cosine"] < changed["after"]["cosine"]


def test_an_overlay_for_another_document_is_told(folder: Path) -> None:
    (folder / "other.yaml").write_text(DOCUMENT)
    told = CliRunner().invoke(cli, ["whatif", "other.yaml", "winter.overlay.yaml"])
    assert told.stderr == "Winter (winter.overlay.yaml) was written for ferries.yaml.\n"


def test_fixes_are_applied_comments_and_order_kept() -> None:
    told = CliRunner().invoke(cli, ["fixes", "ferries.yaml", "-o", "fixes.overlay.yaml"])
    assert told.stdout.startswith("fixes.overlay.yaml: 1 action, and ")
    assert "extends: ferries.yaml" in Path("fixes.overlay.yaml").read_text()
    told = CliRunner().invoke(cli, ["apply", "ferries.yaml", "fixes.overlay.yaml", "-o", "fixed.yaml"], standalone_mode=False)
    assert told.return_value == 0
    assert told.stderr == ""
    assert "  ERR001 No refusal is documented  high, 1\n    GET /ferries/{id}" in told.stdout
    fixed = Path("fixed.yaml").read_text()
    assert "# the fleet" in fixed
    assert "# where they are" in fixed
    assert sum(line not in DOCUMENT.splitlines() for line in fixed.splitlines()) == 1
    again = CliRunner().invoke(cli, ["fixes", "fixed.yaml"]).stdout
    assert "Nothing to change." in again


def test_what_makes_it_worse_is_not_written_unless_asked_for(folder: Path) -> None:
    worse = OVERLAY.replace("{summary: Lists the piers that ferries reach in winter}", "{responses: {'200': {content: 5}}}")
    (folder / "worse.yaml").write_text(worse)
    arguments = ["apply", "ferries.yaml", "worse.yaml", "-o", "out.yaml"]
    told = CliRunner().invoke(cli, arguments, standalone_mode=False)
    assert told.return_value == 1
    assert told.stderr.startswith("The result breaks the specification where the document does not: ferries.yaml:")
    assert told.stderr.endswith("out.yaml was not written; --anyway writes it all the same.\n")
    assert not Path("out.yaml").exists()
    assert CliRunner().invoke(cli, [*arguments, "--anyway"], standalone_mode=False).return_value == 0
    assert "content: 5" in Path("out.yaml").read_text()


def test_a_score_that_falls_is_told(folder: Path) -> None:
    (folder / "worse.yaml").write_text(
        OVERLAY.replace("{summary: Lists the piers that ferries reach in winter}", "{summary: TODO}")
    )
    told = CliRunner().invoke(cli, ["apply", "ferries.yaml", "worse.yaml", "-o", "out.yaml"], standalone_mode=False)
    assert told.return_value == 1
    assert told.stderr.startswith("The score falls from ")


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (["whatif", "ferries.yaml", "none.yaml"], "none.yaml"),
        (["whatif", "none.yaml", "winter.overlay.yaml"], "none.yaml"),
        (["whatif", "ferries.yaml", "ferries.yaml"], "ferries.yaml:1:1: not an overlay"),
        (["apply", "ferries.yaml", "winter.overlay.yaml"], "--out"),
        (["apply", "winter.overlay.yaml", "winter.overlay.yaml", "-o", "x"], "not an OpenAPI document"),
        (["fixes", "winter.overlay.yaml"], "not an OpenAPI document"),
    ],
)
def test_bad_input_is_one_line_and_two(arguments: list[str], complaint: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(arguments) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert complaint in said.err
    assert said.err.count("\n") == 1

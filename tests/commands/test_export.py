"""`plainspoken export`: what goes to standard output, what to standard error, and what bad input is told."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from plainspoken.flows.cli import cli, run

PETS = """
openapi: 3.1.0
info: {title: Pets, version: '1', description: Find and adopt pets.}
paths:
  /pets/{id}:
    get:
      operationId: get.pet
      summary: Show a pet
      parameters: [{name: id, in: path, required: true, schema: {type: string, pattern: '^p'}}]
      responses: {'200': {description: The pet, content: {application/json: {schema: {type: object}}}}}
"""
INVENTORY = "name: Shop\napis: [{id: pets, document: pets.yaml}, {id: gone, document: pets.yaml, audience: everyone}]\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "pets.yaml").write_text(PETS)
    (tmp_path / "empty.yaml").write_text("openapi: 3.1.0\ninfo: {title: Empty, version: '1'}\npaths: {}\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("folder")
def test_tools_go_to_standard_output_and_losses_to_standard_error() -> None:
    done = CliRunner().invoke(cli, ["export", "openai", "pets.yaml"])
    assert done.exit_code == 0
    assert [each["name"] for each in json.loads(done.stdout)] == ["get_pet"]
    first, *rest = done.stderr.splitlines()
    assert first == "1 tool; 2 lost, 1 in another form."
    assert "GET /pets/{id}: the name: `get.pet` became `get_pet`" in rest[-1]


@pytest.mark.usefixtures("folder")
def test_json_holds_tools_losses_and_the_way_back() -> None:
    report = json.loads(CliRunner().invoke(cli, ["export", "gemini", "pets.yaml", "--format", "json"]).stdout)
    assert report["tools"][0]["functionDeclarations"][0]["name"] == "get_pet"
    assert report["calls"]["get_pet"]["arguments"] == {"id": {"in": "path", "name": "id", "style": "simple", "explode": False}}
    assert {each["kind"] for each in report["lost"]} == {"lost", "changed"}
    assert "what `pattern` states" in [each["what"] for each in report["lost"]]


def test_an_id_is_looked_up_in_the_inventory(folder: Path) -> None:
    (folder / "inventory.yaml").write_text(INVENTORY)
    by_default = CliRunner().invoke(cli, ["export", "mcp", "pets"])
    named = CliRunner().invoke(cli, ["export", "mcp", "pets", "--inventory", str(folder / "inventory.yaml")])
    assert by_default.stdout == named.stdout
    assert json.loads(named.stdout)["tools"][0]["inputSchema"]["required"] == ["id"]


def test_a_plugin_is_a_folder_of_two_files(folder: Path) -> None:
    arguments = ["plugin", "pets.yaml", "--out", "plugin", "--document-url", "https://pets.dev/openapi.json"]
    assert CliRunner().invoke(cli, ["export", *arguments]).exit_code == 0
    assert sorted(path.name for path in (folder / "plugin").iterdir()) == ["ai-plugin.json", "openapi.json"]
    assert json.loads((folder / "plugin/ai-plugin.json").read_text())["api"]["url"] == "https://pets.dev/openapi.json"


def test_tools_are_written_to_a_file(folder: Path) -> None:
    done = CliRunner().invoke(cli, ["export", "anthropic", "pets.yaml", "--out", "made/tools.json"])
    assert (done.exit_code, done.stdout) == (0, "")
    assert json.loads((folder / "made/tools.json").read_text())[0]["input_schema"]["type"] == "object"


WRONG = [
    (["openai", "nowhere"], "nowhere is no file, and there is no inventory.yaml here that could list it; give --inventory."),
    (["openai", "nowhere", "--inventory", "list.yaml"], "nowhere is none of the APIs of list.yaml: pets."),
    (["openai", "empty.yaml"], "empty.yaml describes no operation; there is nothing to export."),
    (["mcp", "pets.yaml", "--strict"], "--strict is a mode of OpenAI; use it with `export openai`."),
    (["openai", "pets.yaml", "--serve"], "--serve speaks MCP; use it with `export mcp`."),
    (["mcp", "pets.yaml", "--base-url", "http://a"], "--base-url is for calls; use it with `export mcp --serve`."),
    (["mcp", "pets.yaml", "--serve", "--auth-env", "NOT_SET"], "The environment variable NOT_SET is not set"),
    (["mcp", "pets.yaml", "--serve"], "nothing says where the API may be called"),
    (["cobol", "pets.yaml"], "'cobol' is not one of"),
]


@pytest.mark.parametrize(("arguments", "told"), WRONG)
def test_bad_input_is_one_line(folder: Path, arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "list.yaml").write_text(INVENTORY)
    assert run(["export", *arguments]) == 2
    shown = capsys.readouterr()
    assert told in shown.err
    assert len(shown.err.strip().splitlines()) == 1
    assert shown.out == ""


def test_an_address_that_is_none_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "pets.yaml").write_text(PETS)
    for command in (["export", "mcp", "--serve"], ["check"]):
        assert run([*command, "--base-url", "http://[x", str(tmp_path / "pets.yaml")]) == 2
        told = capsys.readouterr().err
        assert len(told.splitlines()) == 1
        assert "'http://[x' is not a web address" in told

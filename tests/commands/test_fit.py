"""`plainspoken fit`: the table, what is told of broken limits, JSON, manifests, and bad input."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from plainspoken.flows.cli import cli, run

DOCUMENT = """
openapi: 3.1.0
info: {title: Parcels, version: 1.0.0}
servers: [{url: 'https://api.example.com'}]
paths:
  /parcels:
    get:
      operationId: parcels.list
      parameters: [{name: 'page[size]', in: query, schema: {type: integer, maximum: 50}}]
      responses: {'200': {description: The parcels.}}
  /parcels/{id}:
    get:
      operationId: getParcel
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: The parcel.}}
"""
TABLE = """\
                    ChatGPT  GPT      OpenAI  OpenAI  Anthropic  Anthropic  Gemini  MCP
                    plugin   Actions          strict             strict
GET /parcels        +        +        ~       ~       -          -          -       +
GET /parcels/{id}   +        +        +       +       +          +          +       +
"""
ONE = """\
Parcels  parcels.yaml, + fits   ~ fits with loss   - refused
                   Anthropic
GET /parcels       -
GET /parcels/{id}  +

Anthropic: 1 fit, 1 refused
  refused, 1 operation: name of a parameter or property
    parcels.yaml:9  GET /parcels
    `page[size]` has `[` and `]`
    taken: [A-Za-z0-9_.-]{1,64} (Anthropic, error texts of the Messages API; anthropic-sdk-python, tool_param.py, 2026-08-07)
    → Take `page_size` as a second name, and document that one alone.
  with loss, 1 operation: name of a tool
    parcels.yaml:7  GET /parcels
    `parcels.list` has `.`
    taken: [A-Za-z0-9_-]{1,128} (Anthropic, error texts of the Messages API; anthropic-sdk-python, tool_param.py, 2026-08-07)
    → Write `operationId: parcels_list`.
"""


@pytest.fixture
def path(tmp_path: Path) -> str:
    file = tmp_path / "parcels.yaml"
    file.write_text(DOCUMENT)
    return str(file)


def fit(*arguments: str) -> str:
    done = CliRunner().invoke(cli, ["fit", *arguments])
    assert done.exit_code == 0, done.output
    return done.output


def test_one_provider_in_full(path: str) -> None:
    assert fit(path, "--provider", "anthropic") == ONE


def test_all_providers_as_a_table(path: str) -> None:
    assert " ".join(TABLE.split()) in " ".join(fit(path).split())


def test_as_json(path: str) -> None:
    value = json.loads(fit(path, "--format", "json", "--provider", "openai", "--provider", "gemini"))
    assert value["operations"]["GET /parcels"] == {"OpenAI": "fits with loss", "Gemini": "refused"}
    assert [each["provider"] for each in value["providers"]] == ["OpenAI", "Gemini"]
    assert value["providers"][1]["limits"][0]["better"].startswith("Take `page_size`")


def test_several_documents(path: str) -> None:
    assert fit(path, path, "--provider", "mcp").count("Parcels  parcels.yaml") == 2
    assert len(json.loads(fit(path, path, "--format", "json"))) == 2


def test_a_manifest(tmp_path: Path) -> None:
    manifest = tmp_path / "ai-plugin.json"
    manifest.write_text(json.dumps({"schema_version": "v1", "contact_email": "nobody"}))
    told = fit("--manifest", str(manifest))
    assert told.startswith(f"{manifest}: refused\n")
    assert "`contact_email` is no e-mail address\n" in told
    value = json.loads(fit("--manifest", str(manifest), "--format", "json"))
    assert value["standing"] == "refused"
    assert {"contact_email", "logo_url"} <= {each["field"] for each in value["faults"]}


@pytest.mark.parametrize(
    ("content", "arguments", "complaint"),
    [
        (None, [], "no such file"),
        ("openapi: 3.1.0\ninfo: {title: A, version: '1'}\npaths: {}\n", [], "describes no operation"),
        ("hello", ["--manifest"], "is no JSON"),
        ("[]", ["--manifest"], "must be one JSON object"),
        ("{}", ["--manifest", "--provider", "mcp"], "leave --provider out"),
        (DOCUMENT, ["--provider", "nobody"], "nobody"),
    ],
)
def test_bad_input_is_one_line(
    content: str | None, arguments: list[str], complaint: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "given"
    if content is not None:
        file.write_text(content)
    assert run(["fit", str(file), *arguments]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert complaint in told.err.lower() or complaint in told.err
    assert told.err.count("\n") == 1

"""`plainspoken surface`: the tokens are those of a real tokenizer, over the tools as a provider takes them."""

import json
from pathlib import Path

import bpe_openai  # type: ignore[import-untyped]
import pytest
from click.testing import CliRunner

from plainspoken.flows.cli import cli, run

DOCUMENT = Path(__file__).parents[2] / "flows" / "demo" / "exemplary" / "openapi.yaml"


def test_tokens_are_those_of_the_exported_tools() -> None:
    told = json.loads(CliRunner().invoke(cli, ["surface", str(DOCUMENT), "--format", "json"]).stdout)
    tools = json.loads(CliRunner().invoke(cli, ["export", "anthropic", str(DOCUMENT)]).stdout)
    encoding = bpe_openai.get_encoding("o200k_base")
    counted = [len(encoding.encode(json.dumps(each, ensure_ascii=False, separators=(",", ":")))) for each in tools]
    assert told["tokens"] == sum(counted)
    assert sorted(told["operations"].values()) == sorted(counted)
    assert told["tools"] == len(tools) == 6


def test_people_read_the_share_and_the_heaviest_tools() -> None:
    told = CliRunner().invoke(cli, ["surface", str(DOCUMENT)]).stdout.splitlines()
    assert "6 tools, " in told[1]
    assert "% of a context of 200,000" in told[1]
    assert told.index("Groups") < told.index("Heaviest")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("openapi: 3.1.0\ninfo: {title: Empty, version: '1'}\npaths: {}\n", "describes no operation"),
        ("nonsense: [", ""),
    ],
)
def test_bad_input_is_one_line(tmp_path: Path, text: str, why: str, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "api.yaml").write_text(text)
    assert run(["surface", str(tmp_path / "api.yaml")]) == 2
    told = capsys.readouterr()
    assert why in told.err
    assert told.err.count("\n") == 1
    assert not told.out

"""`plainspoken intents`: what people say, and whether it finds what answers."""

import json
from pathlib import Path

import pytest
import yaml

from plainspoken.flows.cli import run

POST = """
openapi: 3.1.0
info: {title: Post, version: 1.0.0}
paths:
  /parcels:
    post: {operationId: sendParcel, summary: Send a parcel, responses: {'201': {description: The parcel with its weight.}}}
  /stamps:
    get: {operationId: listStamps, summary: List stamps, responses: {'200': {description: OK}}}
"""
SAID = """
intents:
  - {says: ship this for me, api: post, operation: sendParcel}
  - {says: ship this for me, api: post, operation: sendParcl}
  - {says: ship this for me, api: pst, operation: sendParcel}
"""


@pytest.fixture
def post(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "post.yaml").write_text(POST)
    (tmp_path / "inventory.yaml").write_text("apis: [{id: post, document: post.yaml}]\n")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("post")
def test_requests_of_the_document_where_nobody_wrote_any(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["intents", "post.yaml"]) == 0
    told = capsys.readouterr().out
    assert "2 operations of 1 API; 1 request made of what the documents say outside of the operations' own texts" in told
    assert "1 operation has requests; 1 without any is not measured" in told
    assert run(["intents", "--draft"]) == 0
    (drafted,) = yaml.safe_load(capsys.readouterr().out)["intents"]
    assert drafted == {"says": "create the parcel with its weight", "api": "post", "operation": "POST /parcels"}


def test_written_ones_and_what_is_wrong_with_them(post: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (post / "intents.yaml").write_text(SAID)
    assert run(["intents", "--format", "json"]) == 0
    told = capsys.readouterr()
    found = json.loads(told.out)
    assert found["portfolio"]["written"] == 1
    (choice,) = found["apis"]["post"]["choices"]
    assert (choice["operation"], choice["requests"], choice["is_written"]) == ("POST /parcels", 1, True)
    first, second = told.err.splitlines()
    assert first == "intents.yaml:5:5: intents[2]: no API here has the id 'pst'; perhaps 'post' is meant."
    assert second == "intents.yaml:4:5: post has no operation 'sendParcl'; perhaps 'sendParcel' is meant."


def test_a_file_named_takes_the_place_of_all_others(post: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (post / "said.yaml").write_text("intents: [{says: stamps please, operation: listStamps}]")
    assert run(["intents", "post.yaml", "--intents", "said.yaml"]) == 0
    assert "1 request that people wrote" in capsys.readouterr().out


@pytest.mark.usefixtures("post")
@pytest.mark.parametrize(
    "arguments", [["gone.yaml"], ["post.yaml", "--intents", "gone.yaml"], ["post.yaml", "--intents", "post.yaml"]]
)
def test_what_cannot_be_read_is_one_line(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["intents", *arguments]) == 2
    told = capsys.readouterr()
    assert not told.out
    assert len(told.err.splitlines()) == 1

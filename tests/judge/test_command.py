"""`--judge` as a user gives it: to `check` of one document and of many, and to an audit in processes of its own."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from plainspoken.checks.judgements import Judging
from plainspoken.flows.isolation import work
from plainspoken.flows.jobs import READ, audit_item, job
from plainspoken.flows.standard import Standard
from plainspoken.inventory.records import Api, LanguageJudge
from plainspoken.templates.json_report import audit_from_json
from plainspoken.templates.method import judging_text

from .server import agreeing, objecting, serving

COMMAND = Path(sys.executable).with_name("plainspoken")
DOCUMENT = """
openapi: 3.1.0
info: {title: Shop, version: 1.0.0}
servers: [{url: 'https://shop.example.com'}]
paths:
  /visits:
    get:
      operationId: listVisits
      summary: Lists the visits of one customer to a shop
      responses: {'200': {description: The visits.}}
"""
KEY = "k3y-0f-the-judge-0123456789"
WHO = ("--judge-model", "example-model")


def run(folder: Path, *arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [COMMAND, *arguments],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**os.environ, "XDG_CACHE_HOME": str(folder / "cache"), **environment},
    )
    assert "Traceback" not in done.stdout + done.stderr
    return done


@pytest.fixture
def document(tmp_path: Path) -> Path:
    path = tmp_path / "shop.yaml"
    path.write_text(DOCUMENT)
    return path


def report(done: subprocess.CompletedProcess[str]) -> dict[str, Any]:
    assert done.returncode == 0, done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_check_asks_and_keeps_the_answers_of_the_user(document: Path, tmp_path: Path) -> None:
    with serving(objecting) as server:
        asked = ("check", document, "--format", "json", "--judge", f"{server.url}/chat/completions", *WHO)
        key = {"THE_KEY": KEY}
        first = run(tmp_path, *asked, "--judge-key-env", "THE_KEY", **key)
        second = run(tmp_path, *asked, "--judge-key-env", "THE_KEY", **key)
    assert [each.path for each in server.asked] == ["/v1/chat/completions"] * 2
    assert {each.headers["Authorization"] for each in server.asked} == {f"Bearer {KEY}"}
    assert KEY not in first.stdout + first.stderr
    assert report(first)["judging"]["texts"] == 2
    assert report(second)["judging"] == {**report(first)["judging"], "texts": 0, "kept": 2}
    for each in ("results", "score", "coverage", "dimensions", "decision"):
        assert report(second)[each] == report(first)[each]
    kept = list((tmp_path / "cache" / "plainspoken" / "judge").iterdir())
    assert len(kept) == 2
    assert all(KEY not in path.read_text() for path in kept)


def test_without_a_judge_nothing_is_asked_and_the_score_is_the_same(document: Path, tmp_path: Path) -> None:
    with serving(objecting) as server:
        beside = report(run(tmp_path, "check", document, "--format", "json", "--judge", server.url, *WHO))
        before = len(server.asked)
        alone = report(run(tmp_path, "check", document, "--format", "json"))
        assert len(server.asked) == before > 0
    assert alone["judging"] is None
    assert (alone["score"], alone["coverage"], alone["decision"]) == (beside["score"], beside["coverage"], beside["decision"])


def test_the_terminal_says_who_was_asked_and_what_it_cost(document: Path, tmp_path: Path) -> None:
    with serving(objecting) as server:
        done = run(tmp_path, "check", document, "--judge", server.url, *WHO, COLUMNS="200")
    told = " ".join(done.stdout.split())
    host = server.url.removeprefix("http://").removesuffix("/v1")
    assert f"A model (example-model at {host}) was sent 2 texts. It objects in 2 of 2 answers, which are notes" in told


def test_many_documents_are_asked_about_in_their_processes(document: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.yaml"
    other.write_text(DOCUMENT.replace("visits", "orders"))
    with serving(agreeing) as server:
        done = run(tmp_path, "check", "--format", "jsonl", document, other, "--judge", server.url, *WHO)
    assert [json.loads(line)["judging"]["texts"] for line in done.stdout.splitlines()] == [2, 2]
    assert len(server.asked) == 4


def test_a_judge_that_is_down_costs_one_line(document: Path, tmp_path: Path) -> None:
    with serving(agreeing) as server:
        pass
    done = run(tmp_path, "check", document, "--format", "json", "--judge", server.url, *WHO)
    reasons = {each["check"]: each["reason"] for each in report(done)["results"]}
    assert reasons["DESC201"].endswith("was not reached (ConnectError).")
    assert done.stderr == ""


PLAIN_ADDRESS = "--judge takes an address without user, password, query or fragment;"
WRONG = [
    (["--judge-model", "m"], "say how to ask; --judge says whom."),
    (["--judge", "http://127.0.0.1:9/v1"], "--judge needs the name of a model; give it with --judge-model."),
    (["--judge", "127.0.0.1:9", *WHO], "--judge takes a web address such as https://HOST/v1."),
    (["--judge", "ftp://127.0.0.1/v1", *WHO], "--judge takes a web address such as https://HOST/v1."),
    (["--judge", "http://[::1/v1", *WHO], "--judge takes a web address such as https://HOST/v1."),
    (["--judge", "http://127.0.0.1:99999/v1", *WHO], "--judge takes a web address such as https://HOST/v1."),
    (
        ["--judge", f"https://me:{KEY}@127.0.0.1/v1", *WHO],
        "--judge takes an address without user, password, query or fragment;",
    ),
    (
        ["--judge", f"https://127.0.0.1/v1?key={KEY}", *WHO],
        "--judge takes an address without user, password, query or fragment;",
    ),
    (
        ["--judge", "http://127.0.0.1:9/v1", *WHO, "--judge-key-env", "UNSET"],
        "The environment variable UNSET holds no key",
    ),
]


@pytest.mark.parametrize(("given", "said"), WRONG)
def test_what_cannot_be_asked_is_told_in_one_line(document: Path, tmp_path: Path, given: list[str], said: str) -> None:
    done = run(tmp_path, "check", document, *given)
    assert done.returncode == 2
    assert done.stdout == ""
    assert said in done.stderr
    assert done.stderr.count("\n") == 1
    assert KEY not in done.stderr


def test_a_key_that_no_header_can_carry_is_not_told(document: Path, tmp_path: Path) -> None:
    given = ("--judge", "http://127.0.0.1:9/v1", *WHO, "--judge-key-env", "THE_KEY")
    done = run(tmp_path, "check", document, *given, THE_KEY=f"{KEY}\nX: 1")
    assert done.returncode == 2
    assert KEY not in done.stderr


def test_a_worker_of_an_audit_asks_too(document: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    with serving(objecting) as server:
        judge = LanguageJudge(url=server.url, model="example-model", cache=str(tmp_path / "kept"))
        api = Api(id="shop", document=str(document))
        item = audit_item(api, document, folder, started="", standard=Standard(judge=judge))
        work(job(READ, [item]), seconds=60.0, tell=lambda *_: None)
    audit = audit_from_json((folder / "report.json").read_bytes())
    assert audit.judging is not None
    assert (audit.judging.texts, audit.judging.objections) == (2, 2)


def test_the_report_says_it_in_sentences() -> None:
    judging = Judging(host="127.0.0.1:9", model="m", texts=1, kept=3, answers=4, objections=1, notes=("One was late.",))
    assert judging_text(judging) == (
        "A model (m at 127.0.0.1:9) was sent 1 text. 3 answers were kept from earlier. "
        "It objects in 1 of 4 answers, which are notes and in no score. One was late."
    )

"""`plainspoken check`, as a user and as a program calls it."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from plainspoken.checks.profile import DIMENSIONS, FACTS

COMMAND = Path(sys.executable).with_name("plainspoken")


def run(*arguments: str | Path) -> subprocess.CompletedProcess[str]:
    done = subprocess.run([COMMAND, *arguments], capture_output=True, text=True, check=False, timeout=120)
    assert "Traceback" not in done.stdout + done.stderr
    return done


@pytest.fixture
def document(tmp_path: Path, parcels: str) -> Path:
    path = tmp_path / "parcels.yaml"
    path.write_text(parcels)
    return path


def test_json_has_what_others_rely_on(document: Path) -> None:
    done = run("check", document, "--format", "json")
    report = json.loads(done.stdout)
    assert done.returncode == 0
    assert done.stderr == ""
    assert {"api", "ruleset", "decision", "score", "coverage", "blockers", "dimensions", "results"} <= set(report)
    assert set(report["dimensions"]) == set(DIMENSIONS) - {FACTS}
    assert all({"score", "coverage"} <= set(each) for each in report["dimensions"].values())
    failed = [result for result in report["results"] if result["findings"]]
    assert failed
    for result in failed:
        assert {"check", "dimension", "severity", "outcome", "findings"} <= set(result)
        assert all({"where", "line", "seen", "better", "identity"} <= set(finding) for finding in result["findings"])


def test_what_needs_calls_is_not_measured_and_lowers_coverage(document: Path) -> None:
    report = json.loads(run("check", document, "--format", "json").stdout)
    outcomes = {result["check"]: result["outcome"] for result in report["results"]}
    assert outcomes["REL101"] == "not_measured"
    assert report["coverage"] < 1
    assert report["decision"] != "ready"


def test_jsonl_gives_one_line_for_each(document: Path, tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text('{"openapi": "3.1.0", ')
    done = run("check", "--format", "jsonl", document, broken)
    good, bad = (json.loads(line) for line in done.stdout.splitlines())
    assert done.returncode == 0
    assert good["api"]["id"] == "parcels"
    assert bad["decision"] == "not assessed"
    assert bad["score"] is None
    assert "broken.json:1:" in bad["problems"][0]["what"]


def test_json_takes_one_document(document: Path) -> None:
    done = run("check", document, document, "--format", "json")
    assert done.returncode == 2
    assert done.stderr == "plainspoken: --format json takes one document and 2 were given; use --format jsonl.\n"


def test_a_document_that_is_not_there(tmp_path: Path) -> None:
    done = run("check", tmp_path / "nothing.yaml", "--format", "json")
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1
    assert "nothing.yaml" in done.stderr
    assert json.loads(done.stdout)["decision"] == "not assessed"


def test_text_names_the_decision_and_the_place(document: Path) -> None:
    done = run("check", document)
    assert done.returncode == 0
    assert "Parcels" in done.stdout
    assert "measured" in done.stdout
    assert f"{document}:" in done.stdout.replace("\n", "")
    assert "\x1b" not in done.stdout


def test_no_text_of_a_document_steers_the_terminal(document: Path) -> None:
    document.write_text(document.read_text().replace("title: Parcels", r'title: "Par\e[2Jcels\a \u202Egnp"'))
    shown = run("check", document).stdout
    assert "Par[2Jcels gnp" in shown
    assert not set("\x1b\a\u202e") & set(shown)


def test_a_name_with_line_breaks_is_still_one_line(tmp_path: Path) -> None:
    done = run("check", tmp_path / "a\nb\x1b[31m.yaml")
    assert len(done.stderr.splitlines()) == 1
    assert "\x1b" not in done.stderr


def test_a_reason_is_said_once(tmp_path: Path) -> None:
    shown = " ".join(run("check", tmp_path / "gone.yaml").stdout.split())
    assert shown.count("no such file") == 1


def test_a_target_where_nobody_answers_is_told_in_one_line(document: Path) -> None:
    done = run("check", "--base-url", "http://127.0.0.1:9", document)
    said = [line.strip() for line in done.stdout.splitlines() if "127.0.0.1:9" in line]
    assert said == ["Not measured: base URL: nobody answers at http://127.0.0.1:9."]


def test_a_terminal_without_the_characters(document: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONIOENCODING", "ascii")
    assert run("check", document).returncode == 0


def test_a_full_disk(document: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run([COMMAND, "check", document], stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (2, "plainspoken: the output: no space left on device.\n")


def test_same_document_same_bytes(document: Path) -> None:
    first, second = (json.loads(run("check", document, "--format", "json").stdout) for _ in range(2))
    assert {key: value for key, value in first.items() if key != "started"} == {
        key: value for key, value in second.items() if key != "started"
    }


@pytest.mark.parametrize("arguments", [["dance"], ["check"], ["check", "--format", "xml", "a"], ["rules", "XXX999"]])
def test_a_wrong_call_gets_one_line(arguments: list[str]) -> None:
    done = run(*arguments)
    assert done.returncode == 2
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith("plainspoken: ")


def test_many_at_once_are_told_as_each_alone(document: Path, tmp_path: Path) -> None:
    broken, gone = tmp_path / "broken.json", tmp_path / "gone.yaml"
    broken.write_text('{"openapi": "3.1.0", ')
    given = [document, gone, broken, document]
    alone = [run("check", "--format", "jsonl", each) for each in given]
    together = run("check", "--format", "jsonl", *given)
    assert together.returncode == 2
    assert together.stderr == "".join(each.stderr for each in alone)
    reports = [json.loads(line) | {"started": ""} for line in together.stdout.splitlines()]
    assert reports == [json.loads(each.stdout) | {"started": ""} for each in alone]
    assert run("check", *given).stdout == "".join(run("check", each).stdout for each in given)


def test_the_same_document_gives_the_same_bytes(document: Path) -> None:
    told = set()
    for seed in ("1", "2"):
        command: list[str | Path] = [COMMAND, "check", document, document, "--format", "jsonl"]
        done = subprocess.run(command, capture_output=True, check=True, timeout=120, env={"PYTHONHASHSEED": seed})
        told.add(re.sub(rb'"started": "[^"]*"', b"", done.stdout))
    assert len(told) == 1

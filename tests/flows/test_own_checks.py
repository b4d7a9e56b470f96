"""A team's own checks and profile, from the command line, the inventory and an installed package."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from plainspoken.templates.formats import FORMATS

COMMAND = Path(sys.executable).with_name("plainspoken")

MODULE = '''
from plainspoken.checks.findings import Severity, found
from plainspoken.checks.registry import check

print("loading")


@check(
    "HOUSE001",
    "An operation belongs to no team",
    dimension="house style",
    severity=Severity.MEDIUM,
    source="House rules, section 3",
    good=["paths: {/a: {get: {x-team: Orders, responses: {'200': {description: OK}}}}}"],
    bad=["paths: {/a: {get: {responses: {'200': {description: OK}}}}}"],
)
def has_a_team(operation, *, key: str = "x-team"):
    """Nobody knows whom to ask.

    Fix: name the team.
    """
    if operation.node.plain(key) is None:
        yield found(operation, seen=f"{operation.key} has no `{key}`.", better=f"Write `{key}:` and the team's name.")
'''


def run(*arguments: str | Path, **environment: str) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [COMMAND, *arguments], capture_output=True, text=True, check=False, timeout=120, env=environment or None
    )
    assert "Traceback" not in done.stdout + done.stderr
    return done


@pytest.fixture
def house(tmp_path: Path) -> Path:
    path = tmp_path / "house.py"
    path.write_text(MODULE)
    return path


@pytest.fixture
def document(tmp_path: Path, parcels: str) -> Path:
    path = tmp_path / "parcels.yaml"
    path.write_text(parcels)
    return path


def test_own_checks_count_in_their_own_dimension(document: Path, house: Path) -> None:
    report = json.loads(run("check", document, "--checks", house, "--format", "json").stdout)
    assert report["dimensions"]["house style"]["score"] == 0
    assert next(each for each in report["results"] if each["check"] == "HOUSE001")["outcome"] == "failed"
    assert report["score"] < json.loads(run("check", document, "--format", "json").stdout)["score"]


def test_a_profile_sets_their_parameters(document: Path, house: Path, tmp_path: Path) -> None:
    profile = tmp_path / "bank.yaml"
    profile.write_text("checks: {HOUSE001: {severity: low, key: summary}, DESC001: off}")
    report = json.loads(run("check", document, "--checks", house, "--profile", profile, "--format", "json").stdout)
    results = {each["check"]: each for each in report["results"]}
    assert (results["HOUSE001"]["outcome"], results["HOUSE001"]["severity"]) == ("passed", "low")
    assert "DESC001" not in results
    assert report["profile"]["name"] == "bank"
    profile.write_text("checks: {HOUSE001: {key: 3}}")
    refused = run("check", document, "--checks", house, "--profile", profile)
    assert (refused.returncode, len(refused.stderr.splitlines())) == (2, 1)
    assert "must be of the kind of its default" in refused.stderr


def test_their_examples_are_run(house: Path, tmp_path: Path) -> None:
    done = run("rules", "--test", house)
    assert (done.returncode, done.stdout) == (0, "HOUSE001  An operation belongs to no team: 2 of 2 examples hold\n")
    wrong = tmp_path / "wrong.py"
    wrong.write_text(MODULE.replace("x-team: Orders, ", ""))
    done = run("rules", "--test", wrong)
    assert done.returncode == 1
    assert "good example 1: It is failed, not passed: GET /a has no `x-team`." in done.stdout


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("import nowhere", "cannot be loaded: ModuleNotFoundError: No module named 'nowhere'"),
        ("1/0", "cannot be loaded: ZeroDivisionError"),
        ("x = 1", "registers no check"),
        (MODULE.replace("Fix: name the team.", ""), "HOUSE001 has no docstring that says why it matters"),
        (MODULE.replace("HOUSE001", "ERR001"), "ERR001 is registered twice"),
    ],
)
def test_a_module_that_cannot_be_used_is_told_in_one_line(text: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "broken.py"
    path.write_text(text)
    done = run("rules", "--test", path)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert said in done.stderr


def test_an_inventory_names_profile_policy_and_checks(document: Path, house: Path, tmp_path: Path) -> None:
    (tmp_path / "policy.yaml").write_text(
        "rules: [{for: {api: par*}, forbid: [HOUSE*]}]\n"
        "waivers: [{check: DESC*, reason: Texts are rewritten, owner: Docs, expires: 2020-01-31}]"
    )
    (tmp_path / "bank.yaml").write_text("dimensions: {house style: {weight: 4, question: does it follow our rules}}")
    (tmp_path / "inventory.yaml").write_text(
        f"profile: bank.yaml\npolicy: policy.yaml\nchecks: [{house.name}]\napis: [{{id: parcels, document: {document.name}}}]"
    )
    done = run("audit", tmp_path / "inventory.yaml", "--static", "--out", tmp_path / "reports")
    assert done.returncode == 1, done.stderr
    assert "parcels: HOUSE001 is forbidden (An operation belongs to no team)" in done.stdout
    assert f"{tmp_path}/policy.yaml:2:11: the waiver of DESC* of every API expired on 2020-01-31;" in done.stdout
    report = json.loads((tmp_path / "reports/parcels/report.json").read_bytes())
    assert report["profile"]["name"] == "bank"
    assert report["dimensions"]["house style"]["weight"] == 4
    assert [each["rule"] for each in report["ruling"]["offences"]] == ["api par*"]
    assert "expired" in (tmp_path / "reports/index.html").read_text()
    assert {each.file for each in FORMATS.values()} <= {each.name for each in (tmp_path / "reports/parcels").iterdir()}
    html = (tmp_path / "reports/parcels/report.html").read_text()
    assert "Nobody knows whom to ask" in html
    assert "House style" in html


def test_check_holds_a_document_against_a_policy(document: Path, tmp_path: Path) -> None:
    policy = tmp_path / "policy.yaml"
    policy.write_text("rules: [{score: 100}]")
    done = run("check", document, "--policy", policy)
    assert done.returncode == 1
    assert "Policy, every API: Its score is" in done.stdout
    policy.write_text("rules: [{score: 1}]")
    assert run("check", document, "--policy", policy, "--format", "sarif").returncode == 0
    policy.write_text("waivers: [{check: DESC*, reason: Texts, owner: Docs, expires: 2020-01-31}]")
    over = run("check", document, "--policy", policy)
    assert over.returncode == 1
    assert "the waiver of DESC* of every API expired on 2020-01-31; renew it or delete it." in over.stderr
    policy.write_text("rules: [{scare: 1}]")
    assert "did you mean score?" in run("check", document, "--policy", policy).stderr


def test_an_installed_package_brings_checks(document: Path, tmp_path: Path) -> None:
    (tmp_path / "house_rules.py").write_text(MODULE)
    facts = tmp_path / "house_rules-1.0.dist-info"
    facts.mkdir()
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: house-rules\nVersion: 1.0\n")
    (facts / "entry_points.txt").write_text("[plainspoken.checks]\nhouse = house_rules\n")
    report = json.loads(run("check", document, "--format", "json", PYTHONPATH=str(tmp_path), PATH="/usr/bin:/bin").stdout)
    assert "HOUSE001" in {each["check"] for each in report["results"]}

"""docs/ says what the code does: every check is in it, and nothing derived is stale."""

import json
from collections import Counter
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from plainspoken.checks.findings import Severity
from plainspoken.checks.profile import DIMENSIONS
from plainspoken.checks.registry import Check, checks
from plainspoken.checks.verdict import Decision, verdict
from plainspoken.flows import documentation
from plainspoken.flows.cli import COMMANDS
from plainspoken.flows.documentation_catalogue import CATALOGUE
from plainspoken.flows.documentation_rules import rules_markdown
from plainspoken.flows.documentation_scoring import SITUATIONS, scoring_markdown
from plainspoken.flows.rule_text import kind

DOCS = Path(__file__).parents[1] / "docs"


@pytest.fixture(scope="module")
def rules() -> str:
    return rules_markdown()


@pytest.mark.parametrize("check", checks(), ids=lambda check: check.id)
def test_every_check_is_told_in_full(check: Check, rules: str) -> None:
    own = rules.partition(f"\n### {check.id}\n")[2].partition("\n### ")[0]
    assert f"](#{check.id.lower()})" in rules
    assert check.severity.capitalize() in own
    assert f", {kind(check)}. Looks at " in own
    assert ("**Blocks:**" in own) is check.blocks
    for marker in ("*Why.*", "*What to do.*", "*Source.*", "Good:", "Bad:"):
        assert own.count(f"\n{marker}") == 1, marker


def test_what_became_of_the_catalogue() -> None:
    known = {check.id for check in checks()}
    told = [each for ours, _ in CATALOGUE.values() for each in ours]
    assert set(told) <= known
    assert all(ours or remark for ours, remark in CATALOGUE.values())
    assert len(CATALOGUE) == 119
    # What the catalogue does not propose: seen in real documents, or in calls.
    assert len(known - set(told)) < 30


def test_the_counts_add_up(rules: str) -> None:
    blocking = sum(check.blocks for check in checks())
    kinds = Counter(map(kind, checks()))
    static, live = kinds["static"], kinds["live"]
    assert f"| **all** | {len(checks())} | {static} | {live} | {len(checks()) - static - live} | {blocking} |" in rules


def test_the_scoring_page_has_every_weight_and_every_decision() -> None:
    page = scoring_markdown()
    for name in (*DIMENSIONS, *Severity):
        assert f"| {name} | " in page
    reached = {verdict(results, frozenset({"BLOCKS"}), operations=operations).decision for _, results, operations in SITUATIONS}
    assert reached == set(Decision)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_is_told_with_its_help(command: str) -> None:
    page = documentation.PAGES["commands.md"]()
    assert f"\n## plainspoken {command}\n\n```text\nUsage: plainspoken {command} [OPTIONS]" in page


@pytest.mark.parametrize("name", [name for name in documentation.PAGES if name.endswith(".schema.json")])
def test_a_schema_is_a_schema(name: str) -> None:
    Draft202012Validator.check_schema(json.loads(documentation.PAGES[name]()))


def test_what_is_committed_is_not_stale() -> None:
    assert documentation.stale(DOCS) == [], "run `make docs` and commit the result"


def test_what_differs_or_is_missing_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    documentation.write_all(tmp_path)
    assert documentation.stale(tmp_path) == []
    (tmp_path / "rules.md").write_text("old")
    (tmp_path / "report.schema.json").unlink()
    assert documentation.stale(tmp_path) == ["rules.md", "report.schema.json"]
    with pytest.raises(SystemExit) as ended:
        documentation.main([str(tmp_path), "--check"])
    assert ended.value.code == 1
    assert "rules.md, report.schema.json; run `make docs`" in capsys.readouterr().err

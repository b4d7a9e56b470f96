"""`judge:` in an inventory: what may stand there, and an audit that asks."""

from pathlib import Path

import pytest

from plainspoken.flows.standard import NoKeyError, standard
from plainspoken.inventory.errors import InventoryError
from plainspoken.inventory.records import LanguageJudge
from plainspoken.inventory.sources.manifest import read_inventory

KEY = "k3y-0f-the-judge"


def inventory(folder: Path, judge: str) -> Path:
    (folder / "shop.yaml").write_text("openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths: {}\n")
    path = folder / "inventory.yaml"
    path.write_text(f"apis:\n  - {{id: shop, document: shop.yaml}}\n{judge}\n")
    return path


SAID = [
    ("", None),
    ("judge:", None),
    ("judge: {url: 'https://llm.example.com/v1/', model: m}", LanguageJudge(url="https://llm.example.com/v1", model="m")),
    (
        "judge: {url: 'http://127.0.0.1:8080/v1', model: 7, key: {env: THE_KEY}, limit: 9, seconds: 1.5}",
        LanguageJudge(url="http://127.0.0.1:8080/v1", model="7", key_env="THE_KEY", limit=9, seconds=1.5),
    ),
]


@pytest.mark.parametrize(("judge", "expected"), SAID)
def test_what_an_inventory_says_of_a_judge(tmp_path: Path, judge: str, expected: LanguageJudge | None) -> None:
    assert read_inventory(inventory(tmp_path, judge)).judge == expected


WRONG = [
    ("judge: yes", "judge: must be a group of fields"),
    ("judge: {model: m}", "judge: the field 'url' is missing"),
    ("judge: {url: 'https://llm.example.com/v1'}", "judge: the field 'model' is missing"),
    ("judge: {url: 'llm.example.com', model: m}", "is not a web address"),
    (f"judge: {{url: 'https://me:{KEY}@llm.example.com/v1', model: m}}", "carries a user name or password"),
    (f"judge: {{url: 'https://llm.example.com/v1?key={KEY}', model: m}}", "without query and fragment"),
    (f"judge: {{url: 'https://llm.example.com/v1', model: m, key: {KEY}}}", "a secret never stands in the inventory"),
    ("judge: {url: 'https://llm.example.com/v1', model: m, key: {prefect: a-block}}", "is kept in an environment variable"),
    ("judge: {url: 'https://llm.example.com/v1', model: m, limit: 0}", "judge.limit"),
    ("judge: {url: 'https://llm.example.com/v1', model: m, limits: 9}", "'limit' is meant"),
]


@pytest.mark.parametrize(("judge", "said"), WRONG)
def test_a_judge_that_is_wrong_is_told_with_its_line(tmp_path: Path, judge: str, said: str) -> None:
    path = inventory(tmp_path, judge)
    with pytest.raises(InventoryError) as raised:
        read_inventory(path)
    assert str(raised.value).startswith(f"{path}:3:")
    assert said in str(raised.value)
    assert KEY not in str(raised.value)


@pytest.mark.parametrize("value", ["", "two\nlines", "ключ"])
def test_without_a_usable_key_nothing_begins(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    monkeypatch.setenv("THE_KEY", value)
    with pytest.raises(NoKeyError) as raised:
        standard(judge=LanguageJudge(url="https://llm.example.com/v1", model="m", key_env="THE_KEY"))
    assert str(raised.value) == "The environment variable THE_KEY holds no key for m; set it, or name another."

"""The portfolio's page in a browser: every filter and every order, for eyes and for those who do not see it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from axe_core_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page, sync_playwright

from plainspoken.checks.assembly import portfolio_of
from plainspoken.checks.policy import Policy, Rule, Waiver, ruled
from plainspoken.inventory.records import Owner
from plainspoken.templates.portfolio import index_html
from tests.templates.audits import STATES

OWNERS = ("Sales", "Club", "Parcels")


def page_of_all() -> bytes:
    policy = Policy(
        name="Board",
        rules=(Rule(place="p.yaml:2:3", name="all", applies={"tier": ("1",)}, forbid=("critical",)),),
        waivers=(Waiver(place="p.yaml:9:3", reason="Soon", owner="Ann", expires="2020-01-31", check="ERR001"),),
    )
    audits = []
    for number, (state, made) in enumerate(STATES.items()):
        audit = made()
        owner = Owner(team=OWNERS[number % len(OWNERS)])
        facts = replace(audit.api, id=state, name=f"{state.title()} API", owner=owner, tier=str(1 + number % 2), audience="")
        audits.append(ruled(replace(audit, api=facts), policy))
    return index_html(portfolio_of("All", audits, started="2027-01-01T00:00:00+00:00", policy=policy))


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as driver:
        started = driver.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture
def page(browser: Browser, tmp_path: Path) -> Iterator[Page]:
    path = tmp_path / "index.html"
    path.write_bytes(page_of_all())
    opened = browser.new_page(viewport={"width": 1200, "height": 1000})
    asked: list[str] = []
    wrong: list[str] = []
    opened.on("request", lambda request: asked.append(request.url))
    opened.on("pageerror", lambda error: wrong.append(str(error)))
    opened.on("console", lambda message: wrong.append(message.text))
    opened.goto(path.as_uri())
    yield opened
    assert (asked, wrong) == ([path.as_uri()], [])
    opened.close()


def shown(page: Page, table: str = "ranking") -> list[str]:
    """The names of the APIs that are to be seen, in their order."""
    names: list[str] = page.eval_on_selector_all(
        f"table.{table} tbody tr", "rows => rows.filter(r => r.offsetParent).map(r => r.querySelector('th').dataset.key)"
    )
    return names


def test_every_filter_leaves_what_it_says(page: Page) -> None:
    everything = shown(page)
    assert len(everything) == len(STATES)
    filters = page.locator("#filter select[data-fact]")
    assert filters.count() >= 4
    for number in range(filters.count()):
        choice = filters.nth(number)
        fact = choice.get_attribute("data-fact")
        kept: list[str] = []
        for value in choice.locator("option").all_inner_texts()[1:]:
            choice.select_option(value)
            now = shown(page)
            assert now == shown(page, "heat")
            assert page.locator(f"table.ranking tr[data-{fact}='{value}']").count() == len(now) > 0
            kept += now
        assert len(kept) == len(set(kept))
        page.get_by_role("button", name="Show all").click()
        assert shown(page) == everything


def test_words_are_searched_for_all_together(page: Page) -> None:
    page.get_by_label("Search").fill("sales API")
    assert 0 < len(shown(page)) < len(STATES)
    assert page.get_by_role("status").inner_text().startswith(f"{len(shown(page))} of {len(STATES)} APIs")
    page.get_by_label("Search").fill("nobody has this")
    assert shown(page) == []


def test_a_dimension_is_filtered_by_its_score(page: Page) -> None:
    page.locator("select[data-dimension]").select_option("0")
    page.locator("select[data-bound]").select_option("none")
    unmeasured = shown(page)
    cells = page.locator("table.heat tbody tr:not([hidden]) td:nth-child(2)").all_inner_texts()
    assert unmeasured
    assert all("–" in cell for cell in cells)
    page.locator("select[data-bound]").select_option("80")
    assert not set(unmeasured) & set(shown(page))


def test_every_column_sorts_both_ways_with_what_was_not_measured_last(page: Page) -> None:
    for table in ("ranking", "heat"):
        heads = page.locator(f"table.{table} thead th:has(button)")
        assert heads.count() >= 6
        for number in range(heads.count()):
            column = heads.nth(number).evaluate("head => head.cellIndex")
            for _ in range(2):
                heads.nth(number).get_by_role("button").click()
                keys = page.eval_on_selector_all(
                    f"table.{table} tbody tr", f"rows => rows.map(r => r.cells[{column}].dataset.key)"
                )
                _is_sorted(keys, down=heads.nth(number).get_attribute("aria-sort") == "descending")
    assert page.locator("[aria-sort]").count() == 2


def _is_sorted(keys: list[str], *, down: bool) -> None:
    there = [key for key in keys if key]
    assert keys[len(there) :] == [""] * (len(keys) - len(there))
    try:
        numbers: list[Any] = [float(key) for key in there]
    except ValueError:
        numbers = [key.casefold() for key in there]
    assert numbers == sorted(numbers, reverse=down)


def test_the_keyboard_reaches_and_works_everything(page: Page) -> None:
    page.get_by_label("Search").focus()
    page.keyboard.type("club")
    few = shown(page)
    page.locator("#all").focus()
    page.keyboard.press("Enter")
    assert 0 < len(few) < len(shown(page))
    page.locator("table.ranking th button").first.focus()
    page.keyboard.press("Space")
    assert page.locator("table.ranking th").first.get_attribute("aria-sort") == "ascending"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [1200, 360])
def test_axe_finds_nothing_to_object_to(page: Page, scheme: Any, width: int) -> None:
    page.emulate_media(color_scheme=scheme)
    page.set_viewport_size({"width": width, "height": 900})
    found = Axe().run(page)["violations"]
    assert [(each["id"], each["nodes"][0]["html"][:200]) for each in found] == []


def test_on_a_phone_nothing_but_the_tables_is_wider_than_the_page(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 800})
    assert page.evaluate("document.documentElement.scrollWidth") == 360


def test_no_other_script_could_run(page: Page) -> None:
    policy = page.locator("meta[http-equiv='Content-Security-Policy']").get_attribute("content") or ""
    assert policy.startswith("default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-")
    assert "unsafe-inline" not in policy.partition("script-src")[2]

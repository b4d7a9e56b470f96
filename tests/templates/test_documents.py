"""The files as their readers get them: HTML, and PDF by its text, outline, links and boxes."""

from __future__ import annotations

import io
import logging
import re
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import cache, partial
from html.parser import HTMLParser
from itertools import pairwise
from typing import Any

import pytest
from page import validate_pdf_bytes
from pypdf import PdfReader
from weasyprint.formatting_structure.boxes import TextBox  # type: ignore[import-untyped]

from plainspoken.checks.audit import Audit, Portfolio, Shown
from plainspoken.inventory.places import Place, Problem
from plainspoken.inventory.records import Owner
from plainspoken.templates.json_report import audit_from_json
from plainspoken.templates.paper import OwnFilesOnly, Pages, laid_out
from plainspoken.templates.portfolio import portfolio_pages
from plainspoken.templates.renderers import PORTFOLIOS, REPORTS
from plainspoken.templates.report import MAX_PAGES, report_pages, report_pdf

from .audits import (  # noqa: TID251 - these tests' own folder
    FACTS,
    STATES,
    audited,
    blocked,
    conditions,
    failed,
    finding,
    portfolio,
    row,
)

A4 = (595, 842)  # points
MARGIN = 18 / 25.4 * 96  # 18 mm in CSS pixels
WORD = "Donaudampfschifffahrtsgesellschaft" * 9
HOSTILE = (
    f"<script>alert(1)</script><img src=http://127.0.0.1:9/x>{{{{7*7}}}}{{% raw %}} \ud800 \x00\x1b[31m \u202e {WORD} "
    "العربية עברית 漢字カナ 한국어 🐍 ]]> --> \" ' & </style>"
)


@cache
def laid(state: str) -> Pages:
    return report_pages(hostile() if state == "hostile" else STATES[state]())


@cache
def reader(state: str) -> PdfReader:
    return PdfReader(io.BytesIO(laid(state).pdf()))


def text(page: int, state: str) -> str:
    return " ".join(reader(state).pages[page].extract_text().split())


@pytest.mark.parametrize("state", ["conditions", "blocked", "evaluated", "thousand"])
def test_first_page_stands_alone(state: str) -> None:
    first = text(0, state)
    assert "Orders" in first
    assert "Sales systems · sales-systems@example.com" in first
    assert "1 March 2026" in first
    assert "An assistant" in first
    assert "of what applies was measured" in first
    for name in ("Identity", "Errors", "Descriptions", "Reliability", "What to fix first"):
        assert name in first
    assert "Findings" not in first.split("What to fix first")[0]
    assert text(1, state).find("Findings") >= 0


def test_first_page_says_what_was_not_measured_and_what_changed() -> None:
    first = text(0, "conditions")
    assert "not measured" in first
    assert "Every answer was 404: base URL." in first
    assert "−4.2 points" in first
    assert "1 new finding, 1 fixed, 1 still there" in first


def test_blocker_is_on_the_first_page() -> None:
    first = text(0, "blocked")
    assert "Not ready" in first
    assert "What blocks it" in first
    assert "Anyone can change orders" in first


@pytest.mark.parametrize("state", STATES)
def test_pages_are_numbered_and_few(state: str) -> None:
    pages = reader(state).pages
    assert 1 <= len(pages) <= MAX_PAGES
    for number in range(len(pages)):
        assert f"page {number + 1} of {len(pages)}" in text(number, state)


def test_findings_show_place_evidence_and_remedy() -> None:
    page = text(1, "blocked")
    for words in (
        "openapi.yaml:11",
        "No 4xx answer is documented for order 1.",
        "Add '404': {$ref: '#/components/responses/NotFound'}",
        "Why it matters",
        "Authorization: ***",
        "HTTP/1.1 500",
    ):
        assert words in page


def test_unreadable_document_is_one_page_that_says_where() -> None:
    assert len(reader("unreadable").pages) == 1
    first = text(0, "unreadable")
    for words in ("Not assessed", "openapi.yaml:12:3", "a tab stands where spaces indent", "Indent with spaces."):
        assert words in first


def test_text_of_others_and_the_figures_of_answers_are_told() -> None:
    whole = " ".join(text(number, "conditions") for number in range(len(reader("conditions").pages)))
    for words in (
        "Text that other people wrote",
        "/*/note",
        "POST /orders, note",
        "shown by a call",
        "half within 12 ms, 95 % within 900 ms, 99 % within 2.5 s",
        "about 30,864 tokens (estimated",
    ):
        assert words in whole


def titles(outline: Sequence[Any]) -> Iterator[str]:
    for each in outline:
        if isinstance(each, list):
            yield from titles(each)
        else:
            yield str(each.title)


def test_outline_and_metadata() -> None:
    document = reader("blocked")
    found = list(titles(document.outline))
    assert found[0] == "Orders"
    assert {"Not ready", "Dimensions", "What blocks it", "What to fix first", "Findings", "Operations"} <= set(found)
    assert "1 Anyone can change orders" in found
    assert document.metadata is not None
    assert document.metadata.title == "Orders: not ready – conversational readiness audit"
    root: Any = document.trailer["/Root"]
    assert root["/Lang"] == "en"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]


def test_summary_links_to_findings() -> None:
    annotations = [each.get_object() for each in reader("blocked").pages[0].get("/Annots", [])]
    targets = {str(each["/Dest"]) for each in annotations if "/Dest" in each}
    assert {"finding-1", "finding-2"} <= targets
    assert targets <= set(reader("blocked").named_destinations)
    assert not any("/A" in each for each in annotations)


def outside(document: PdfReader) -> list[str]:
    """Text that begins outside the page's box."""
    found: list[str] = []

    def visit(words: str, page: list[float], line: list[float], *_: object) -> None:
        x = line[4] * page[0] + line[5] * page[2] + page[4]
        y = line[4] * page[1] + line[5] * page[3] + page[5]
        if words.strip() and not (0 < x < A4[0] and 0 < y < A4[1]):
            found.append(f"{words!r} at {x:.0f}, {y:.0f}")

    for page in document.pages:
        assert tuple(round(float(side)) for side in page.mediabox[2:]) == A4
        page.extract_text(visitor_text=visit)
    return found


def overflowing(pages: Pages) -> list[str]:
    """Text that reaches beyond the margins of its page, by the layout's own boxes (in CSS pixels)."""
    found = []
    for page in pages.document.pages:
        for box in page._page_box.descendants():
            if isinstance(box, TextBox) and box.text.strip() and not _is_hidden(box):
                left, right = box.position_x, box.position_x + box.width
                if left < MARGIN - 1 or right > page.width - MARGIN + 1 or box.position_y + box.height > page.height:
                    found.append(f"{box.text!r} from {left:.0f} to {right:.0f}")
    return found


def _is_hidden(box: TextBox) -> bool:
    """Whether it is a table's caption, which only screen readers meet."""
    return box.element_tag == "caption" or (box.element_tag == "span" and "unseen" in (box.element.get("class") or ""))


@pytest.mark.parametrize("state", [*STATES, "hostile"])
def test_nothing_reaches_beyond_the_margins(state: str) -> None:
    assert overflowing(laid(state)) == []


@pytest.mark.parametrize("state", STATES)
def test_nothing_stands_outside_the_page(state: str) -> None:
    assert outside(reader(state)) == []


@pytest.mark.parametrize("state", [*STATES, "hostile", "portfolio"])
def test_pdf_keeps_the_standard_of_accessible_documents(state: str) -> None:
    pages = portfolio_pages(_worst_portfolio()) if state == "portfolio" else laid(state)
    told = validate_pdf_bytes(pages.pdf(), profile="ua1")
    # No font that a machine must have shows Chinese, Korean and emoji; a sign without a glyph breaks this one rule.
    unshown = {"PDFUA1-NOTDEF-GLYPH-001"} if state in ("hostile", "portfolio") else set()
    assert {each.rule_id for each in told.failures} <= unshown
    assert told.rules.total > 100


def test_pdf_brings_the_whole_report_and_the_fixes_inside() -> None:
    content = report_pdf(blocked(), b"overlay: 1.0.0\n")
    assert content == report_pdf(blocked(), b"overlay: 1.0.0\n")
    files = PdfReader(io.BytesIO(content)).attachments
    assert list(files) == ["fixes.overlay.yaml", "report.json"]
    assert audit_from_json(files["report.json"][0]) == blocked()
    assert [each.rule_id for each in validate_pdf_bytes(content, profile="ua1").failures] == []
    assert list(PdfReader(io.BytesIO(REPORTS["report.pdf"](blocked()))).attachments) == ["report.json"]


@pytest.mark.parametrize("name", [*REPORTS])
def test_same_audit_same_bytes(name: str) -> None:
    assert REPORTS[name](blocked()) == REPORTS[name](blocked())


def hostile() -> Audit:
    """Every text of an audit as bad as it gets."""
    facts = replace(
        FACTS, name=HOSTILE, id=HOSTILE, document=HOSTILE, version=HOSTILE, owner=Owner(team=HOSTILE, email=HOSTILE)
    )
    texts = {"seen": HOSTILE, "better": HOSTILE, "operation": HOSTILE, "subject": HOSTILE, "source": HOSTILE, "cause": HOSTILE}
    findings = (finding(1, **texts, exchange="x"), finding(2, **(texts | {"better": WORD, "line": None})))
    bad = failed(findings=findings, title=HOSTILE, reason=HOSTILE)
    shown = Shown(id="x", request=HOSTILE, answer=HOSTILE * 20)
    problem = Problem(what=HOSTILE, place=Place(source=HOSTILE, pointer=HOSTILE), better=HOSTILE)
    audit = conditions()
    operations = tuple(replace(each, key=f"GET /{HOSTILE}", summary=HOSTILE) for each in audit.operations)
    live = replace(audit.live, reason=HOSTILE, tried=(HOSTILE,), left_out={HOSTILE: HOSTILE})
    made = audited(bad, *audit.results[2:], blocking=frozenset({"ERR001"}), exchanges=(shown,), problems=(problem,))
    return replace(made, api=facts, operations=operations, live=live, started=HOSTILE, reasons=(HOSTILE,), change=audit.change)


class Elements(HTMLParser):
    """The elements of a page, their attributes, and the ids and fragments among them."""

    def __init__(self, content: bytes) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.feed(content.decode("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))

    def values(self, name: str) -> list[str]:
        return [value for _, attributes in self.elements if (value := attributes.get(name))]


def _worst_portfolio() -> Portfolio:
    worst = row(HOSTILE, hostile(), reason=HOSTILE, report="a b/<c>:d\ud800")
    return replace(portfolio(), name=HOSTILE, rows=(*portfolio().rows, worst))


# Made when asked for: collecting tests must not depend on every check.
PAGES: dict[str, Callable[[], bytes]] = {
    **{state: partial(lambda make: REPORTS["report.html"](make()), make) for state, make in STATES.items()},
    "hostile": lambda: REPORTS["report.html"](hostile()),
    "portfolio": lambda: PORTFOLIOS["index.html"](portfolio()),
    "hostile portfolio": lambda: PORTFOLIOS["index.html"](_worst_portfolio()),
}


@pytest.mark.parametrize("page", PAGES)
def test_page_runs_nothing_fetches_nothing_and_leads_everywhere(page: str) -> None:
    content = PAGES[page]()
    found = Elements(content)
    assert {tag for tag, _ in found.elements}.isdisjoint({"img", "iframe", "link", "object", "form", "base"})
    # The portfolio's page has one script, and its policy lets no other run: tests/templates/test_site.py.
    assert [tag for tag, _ in found.elements].count("script") == ("portfolio" in page)
    assert not any(name.startswith("on") or name == "src" for _, attributes in found.elements for name in attributes)
    assert not re.search(rb"url\(|@import|\x00|\xed[\xa0-\xbf]", content)
    ids = found.values("id")
    assert len(ids) == len(set(ids))
    links = found.values("href")
    assert {link[1:] for link in links if link.startswith("#")} <= set(ids)
    assert not any(":" in link for link in links)
    assert {name for value in found.values("aria-labelledby") for name in value.split()} <= set(ids)


@pytest.mark.parametrize("page", PAGES)
def test_page_is_told_to_those_who_do_not_see_it(page: str) -> None:
    found = Elements(PAGES[page]())
    tags = [tag for tag, _ in found.elements]
    assert tags.count("h1") == tags.count("main") == 1
    levels = [int(tag[1]) for tag in tags if re.fullmatch(r"h[1-6]", tag)]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert all(attributes.get("scope") for tag, attributes in found.elements if tag == "th")
    assert tags.count("svg") == sum(attributes.get("role") == "img" for tag, attributes in found.elements if tag == "svg")
    assert dict(found.elements[0][1]) == {"lang": "en"}


def test_page_holds_every_finding() -> None:
    content = REPORTS["report.html"](STATES["thousand"]()).decode()
    assert content.count('class="where"') >= 1000


def test_hostile_text_is_printed_not_run() -> None:
    content = REPORTS["report.html"](hostile()).decode()
    assert "{{7*7}}" in content
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in content


def test_hostile_text_stays_on_its_page() -> None:
    document = reader("hostile")
    assert len(document.pages) <= MAX_PAGES
    assert outside(document) == []
    # pypdf reads a font that holds signs beyond the basic plane two bytes at a time.
    words = " ".join(document.pages[0].extract_text().replace("\0", "").split())
    assert "{{7*7}}" in words
    assert not any("/A" in each.get_object() for page in document.pages for each in page.get("/Annots", []))


def test_portfolio_on_paper() -> None:
    document = PdfReader(io.BytesIO(portfolio_pages(portfolio()).pdf()))
    words = " ".join(" ".join(page.extract_text().split()) for page in document.pages)
    for each in ("Example organisation", "Of 5 APIs", "Could not be read", "indent with spaces"):
        assert each in words
    assert f"page 1 of {len(document.pages)}" in words
    assert outside(document) == []
    assert {"Ranking", "Dimensions", "Most frequent causes", "What was not measured"} <= set(titles(document.outline))


def test_hostile_portfolio_stays_within_its_margins() -> None:
    assert overflowing(portfolio_pages(_worst_portfolio())) == []


def test_portfolio_page_leads_to_the_reports() -> None:
    links = Elements(PORTFOLIOS["index.html"](portfolio())).values("href")
    assert "apis/blocked/report.html" in links
    assert "apis/blocked/report.pdf" in links


def test_empty_portfolio_is_a_page_too() -> None:
    empty = replace(portfolio(), rows=(), causes=(), not_measured={})
    for render in PORTFOLIOS.values():
        assert render(empty)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1:9/",
        "https://example.com/a.woff2",
        "file:///etc/passwd",
        "data:text/plain,x",
        "plainspoken:/etc/passwd",
        "plainspoken:../checks/audit.py",
        "plainspoken:fonts/../../checks/audit.svg",
        "plainspoken:views.py",
        "plainspoken:fonts/none.woff2",
        "ftp://example.com/a.ttf",
    ],
)
def test_fetcher_refuses_all_but_our_own_files(url: str) -> None:
    with pytest.raises((ValueError, FileNotFoundError)):
        OwnFilesOnly().fetch(url)


def test_fetcher_gives_our_own_files() -> None:
    assert OwnFilesOnly().fetch("plainspoken:fonts/IBMPlexSans-Regular.woff2").read()[:4] == b"wOF2"


def test_layout_is_silent_about_what_it_refuses(capfd: pytest.CaptureFixture[str], caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        pages = laid_out(
            "<!DOCTYPE html><html lang=en><title>t</title><img src='http://127.0.0.1:9/x.png'><p style='colour:;'>x"
        )
    assert pages.count == 1
    assert pages.pdf().startswith(b"%PDF-1.7")
    assert capfd.readouterr() == ("", "")
    assert not [each for each in caplog.records if each.name.startswith(("weasyprint", "fontTools"))]


def test_typical_report_is_made_in_reasonable_time() -> None:
    """Two pages a second at least once the fonts are in; processor time, so that it holds on a busy machine."""
    REPORTS["report.pdf"](STATES["unreadable"]())
    started = time.process_time()
    pages = report_pages(STATES["conditions"]())
    pages.pdf()
    assert time.process_time() - started < 1 + pages.count / 2

"""Words and numbers: rounding that never flatters, text that can always be printed."""

import pytest

from plainspoken.templates.markup import marked
from plainspoken.templates.wording import (
    count,
    cut,
    listed,
    moment,
    percent,
    printable,
    score_words,
    seconds,
    signed,
    timestamp,
)


@pytest.mark.parametrize(
    ("score", "words"), [(None, "–"), (0.0, "0"), (79.9, "79"), (80.0, "80"), (100.0, "100"), (float("nan"), "–")]
)
def test_score_is_rounded_down(score: float | None, words: str) -> None:
    assert score_words(score) == words


@pytest.mark.parametrize(
    ("share", "words"),
    [(0.0, "0 %"), (0.004, "under 1 %"), (0.29, "29 %"), (0.57, "57 %"), (0.999, "99 %"), (1.0, "100 %"), (float("inf"), "–")],
)
def test_only_all_is_a_hundred_percent(share: float, words: str) -> None:
    assert percent(share) == words


@pytest.mark.parametrize(
    ("number", "words"), [(4.25, "+4.2"), (-0.4, "−0.4"), (0.04, "±0"), (-0.01, "±0"), (float("nan"), "–")]
)
def test_change_has_a_sign(number: float, words: str) -> None:
    assert signed(number) == words


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("a\x00b\x1b[31m", "a\ufffdb\ufffd[31m"),
        ("\ud800", "\ufffd"),
        ("user\u202egnp.exe", "user\ufffdgnp.exe"),
        ("a\r\nb\rc\td", "a\nb\nc\td"),
        ("العربية 漢字 🐍 é", "العربية 漢字 🐍 é"),
        ("\ufffe\uffff", "\ufffd\ufffd"),
    ],
)
def test_unprintable_is_replaced(given: str, shown: str) -> None:
    assert printable(given) == shown


@pytest.mark.parametrize(
    ("text", "limit", "kept"),
    [
        ("short", 5, "short"),
        ("longer text", 8, "longer…"),
        ("ae\u0301e\u0301e\u0301", 5, "ae\u0301…"),
        ("write `{type: string}` here", 12, "write `{ty…`"),
    ],
)
def test_cut(text: str, limit: int, kept: str) -> None:
    assert cut(text, limit) == kept
    assert len(kept) <= limit


@pytest.mark.parametrize(
    ("iso", "words", "stamp"),
    [
        ("2026-03-01T09:05:59+00:00", "1 March 2026, 09:05 UTC", "2026-03-01T09:05:59Z"),
        ("2026-03-01T01:00:00+02:00", "28 February 2026, 23:00 UTC", "2026-02-28T23:00:00Z"),
        ("2026-03-01T09:05:59", "1 March 2026, 09:05 UTC", "2026-03-01T09:05:59Z"),
        ("yesterday", "yesterday", ""),
        ("0001-01-01T00:00:00+14:00", "0001-01-01T00:00:00+14:00", ""),
        ("", "", ""),
    ],
)
def test_moment(iso: str, words: str, stamp: str) -> None:
    assert (moment(iso), timestamp(iso)) == (words, stamp)


def test_small_words() -> None:
    assert (count(1, "finding"), count(1204, "finding"), count(2, "entry", "entries")) == (
        "1 finding",
        "1,204 findings",
        "2 entries",
    )
    assert (listed(()), listed(("a",)), listed(("a", "b", "c"))) == ("", "a", "a, b and c")
    assert (seconds(0.43), seconds(75), seconds(720)) == ("0.4 s", "75 s", "12 min")


@pytest.mark.parametrize(
    ("text", "markup"),
    [
        ("write `a<b>` & go", "write <code>a&lt;b&gt;</code> &amp; go"),
        ("one ` alone", "one ` alone"),
        ("<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)&gt;"),
        ("`\x00`", "<code>\ufffd</code>"),
    ],
)
def test_marked_escapes_everything(text: str, markup: str) -> None:
    assert marked(text) == markup

"""The words and number formats of the reports. Whatever they print of a stranger's document passes `printable`."""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime

from plainspoken.checks.findings import Confidence, Outcome, Severity
from plainspoken.checks.profile import DIMENSIONS
from plainspoken.checks.verdict import Decision

NOT_MEASURED = "not measured"
NAME_LIMIT = 90  # characters of an API's name in headings and tables; the whole name stands among the facts
UNKNOWN = datetime(1970, 1, 1, tzinfo=UTC)
"""Stands for a time that nobody told, where there must be one."""
DASH = "–"


@dataclass(frozen=True, slots=True, kw_only=True)
class DecisionWords:
    """A decision as people read it. `style` names its shape and colour in the style sheets."""

    label: str
    statement: str
    style: str


DECISIONS: Mapping[Decision, DecisionWords] = {
    decision: DecisionWords(label=label, statement=statement, style=style)
    for decision, label, statement, style in (
        (Decision.READY, "Ready", "An assistant may use this API today.", "ready"),
        (
            Decision.CONDITIONS,
            "Ready with conditions",
            "An assistant may use this API once these points are settled.",
            "conditions",
        ),
        (Decision.NOT_READY, "Not ready", "An assistant should not use this API yet.", "not-ready"),
        (
            Decision.NOT_ASSESSED,
            "Not assessed",
            "Too little is known to say whether an assistant may use this API.",
            "not-assessed",
        ),
    )
}

# What a dimension asks, for readers who meet its name for the first time.
QUESTIONS: Mapping[str, str] = {name: f"{each.question[0].upper()}{each.question[1:]}?" for name, each in DIMENSIONS.items()}

SEVERITIES: Mapping[Severity, str] = {
    Severity.CRITICAL: "Critical",
    Severity.HIGH: "High",
    Severity.MEDIUM: "Medium",
    Severity.LOW: "Low",
    Severity.NOTE: "Note",
}

CONFIDENCES: Mapping[Confidence, str] = {
    Confidence.CERTAIN: "",
    Confidence.LIKELY: "likely, judged from words",
    Confidence.POSSIBLE: "possible, look before you act",
}

OUTCOMES: Mapping[Outcome, str] = {
    Outcome.PASSED: "passed",
    Outcome.FAILED: "failed",
    Outcome.NOT_APPLICABLE: "not applicable",
    Outcome.NOT_MEASURED: NOT_MEASURED,
    Outcome.ERROR: "could not be run",
}

# Controls that XML 1.0 refuses (section 2.2), lone surrogates, noncharacters, and the bidirectional controls that make text
# read differently from what it is (CVE-2021-42574).
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u202a-\u202e\u2066-\u2069]"
)


def printable(text: str) -> str:
    """`text` with what cannot or must not be printed replaced by U+FFFD; line ends become line feeds."""
    return _UNPRINTABLE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))


def cut(text: str, limit: int) -> str:
    """At most `limit` characters of `text`, with an ellipsis where some were left out.

    No accent loses its letter, and code in backticks that is cut is closed again.
    """
    if len(text) <= limit:
        return text
    end = limit - 2
    while end > 0 and unicodedata.combining(text[end]):
        end -= 1
    kept = text[:end].rstrip()
    return kept + ("…`" if kept.count("`") % 2 else "…")


def sentence(text: str) -> str:
    """The text with a capital at its beginning; code in backticks keeps its letters."""
    return text[:1].upper() + text[1:]


def count(number: int, one: str, many: str = "") -> str:
    """`1 finding`, `1,204 findings`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def listed(words: tuple[str, ...]) -> str:
    """`a, b and c`."""
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} and {words[-1]}" if words else ""


def score_words(score: float | None) -> str:
    """A whole number, rounded down so that a score never looks as if it had reached a limit that it missed; `–` for none."""
    return DASH if score is None or not math.isfinite(score) else str(math.floor(score))


def percent(share: float) -> str:
    """`71 %`, rounded down: only all is 100 %, and only nothing is 0 %."""
    if not math.isfinite(share):
        return DASH
    return "under 1 %" if 0 < share < 0.01 else f"{math.floor(round(100 * share, 6))} %"


def signed(number: float) -> str:
    """`+3.1`, `−0.4`, `±0`, with a true minus sign."""
    if not math.isfinite(number):
        return DASH
    if not round(number, 1):
        return "±0"
    return f"{number:+.1f}".replace("-", "−")


def moment(iso: str) -> str:
    """`22 November 2026, 15:40 UTC` of an ISO 8601 time; the text itself where it is no such time."""
    at = _time(iso)
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year}, {at:%H:%M} UTC" if at else cut(iso, 40)


def day(iso: str) -> str:
    """`31 March 2027` of an ISO 8601 date; the text itself where it is no such date."""
    at = _time(iso)
    return f"{at.day} {_MONTHS[at.month - 1]} {at.year}" if at else cut(iso, 40)


def timestamp(iso: str) -> str:
    """`2026-11-22T15:40:00Z` of an ISO 8601 time; empty where it is no such time."""
    at = _time(iso)
    return f"{at:%Y-%m-%dT%H:%M:%SZ}" if at else ""


def moment_of(iso: str) -> datetime:
    """The time in UTC that an ISO 8601 text says; `UNKNOWN` where it says none."""
    return _time(iso) or UNKNOWN


def _time(iso: str) -> datetime | None:
    try:
        at = datetime.fromisoformat(iso)
        return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def seconds(duration: float) -> str:
    """`0.4 s`, `75 s`, `12 min`."""
    if not math.isfinite(duration):
        return DASH
    if duration < 10:
        return f"{duration:.1f} s"
    return f"{duration:.0f} s" if duration < 120 else f"{duration / 60:.0f} min"


_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)

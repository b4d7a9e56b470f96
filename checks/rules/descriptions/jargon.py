"""Are the words those of the reader: no abbreviations that only the author's team can read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.lexicon import KNOWN_ABBREVIATIONS
from plainspoken.checks.registry import check
from plainspoken.checks.remembering import remembered
from plainspoken.checks.wording import is_english, placeholder, plain, quoted
from plainspoken.inventory.document import Document, Operation

_SHARE = 0.3  # of the words of a text; calibrated: no text of 40 real documents that reads well reaches it
_SAYS = """
info: {title: Rentals, version: '1', description: 'Bookings of the car rental desk (CRD) at airports.'}
paths: {/bookings: {get: {summary: '%s', responses: {'200': {description: OK}}}}}
"""


def _is_told(operation: Operation) -> bool:
    """Whether there is a text to judge, or none at all, which DESC001 tells."""
    return not operation.text or is_english(operation.text)


@check(
    "DESC019",
    "The text is written in abbreviations that nobody explains",
    dimension="descriptions",
    severity=Severity.MEDIUM,
    source="Google developer documentation style guide, abbreviations (spell out on first use); catalogue DESC-01",
    applies=_is_told,
    builds_on=("DESC001",),
    good=[
        _SAYS % "Lists bookings of one CRD by the IATA code of its airport",
        _SAYS % "Lists bookings as JSON or CSV, times in UTC",
        _SAYS % "Opens the daily report of the pick-up desk (PUD) for the PUD manager",
    ],
    bad=[_SAYS % "Get CPL rcds of the FQT", _SAYS % "RTRV BKNG LST per STN"],
)
def words_are_the_readers(operation: Operation, document: Document) -> Iterator[Finding]:
    """A model expands an abbreviation by what it has read elsewhere, and is as sure of the wrong meaning as of the right one.

    Fix: write the words out, with the abbreviation behind them in brackets where it is used again.
    """
    text = plain(operation.summary or operation.description).split(". ")[0]
    dark = [] if placeholder(operation.text) else [each for each in _abbreviations(text) if each not in _explained(document)]
    if len(set(dark)) >= 2 and len(dark) >= _SHARE * len(text.split()):
        listed = ", ".join(f"`{each}`" for each in dict.fromkeys(dark[:5]))
        yield found(
            operation,
            seen=f"{quoted(text, 80)} uses {listed}, which the document does not explain.",
            better=f"What does {quoted(dark[0])} stand for? Write it out, with {quoted(f'({dark[0]})')} behind them where it is"
            " used again; the others likewise.",
            subject="abbreviations",
            confidence=Confidence.LIKELY,
            cause="unexplained abbreviations",
        )


_TOKEN = re.compile(r"[A-Za-z][A-Za-z0-9]*")
_CAPITALS = re.compile(r"[A-Z]{2,6}\d?")
_CONSONANTS = re.compile(r"[bcdfghjklmnpqrstvwxz]{3,6}", re.IGNORECASE)


@lru_cache(maxsize=16384)
def _abbreviations(text: str) -> tuple[str, ...]:
    """The words of a text that are capitals or consonants only, and that are not read by everyone."""
    if text.isupper() and " " in text and not _vowelless(text):
        return ()  # a text in capitals is loud, not short
    found_words = (word for word in _TOKEN.findall(text) if _CAPITALS.fullmatch(word) or _CONSONANTS.fullmatch(word))
    return tuple(word for word in found_words if word.lower() not in KNOWN_ABBREVIATIONS)


def _vowelless(text: str) -> bool:
    parts = _TOKEN.findall(text)
    return sum(_CONSONANTS.fullmatch(part) is not None for part in parts) * 3 > len(parts)


@remembered
def _explained(document: Document) -> frozenset[str]:
    """The abbreviations that the document writes out somewhere, names itself by, or uses as words of its paths."""
    texts = [document.title, document.description, *(operation.text for operation in document.operations)]
    tags = document.root.get("tags")
    texts += [tag.text("description") for tag in tags.elements()] if tags else []
    bracketed = {each for text in texts for each in re.findall(r"\(([A-Z][A-Za-z0-9]{1,6})\)", text)}
    bracketed |= {each for text in texts for each in re.findall(r"\b([A-Z][A-Z0-9]{1,5})\b \([A-Za-z]", text)}
    return frozenset(bracketed | set(_TOKEN.findall(document.title)))

"""In which language an error is written, and what its telling words are in English, which the solver and the checks read.

Of a text in a language that is not read here nothing is claimed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cache, lru_cache

from plainspoken.checks.error_phrases import BOUNDS, CODES_SAY, ENGLISH_MARKS, MARKS, TABLES, TELLS_NOTHING
from plainspoken.checks.languages import STOP
from plainspoken.checks.lexicon import FUNCTION_WORDS
from plainspoken.checks.wording import words

_LONGEST = 4_000  # characters of a text that is looked at: an error that is longer tells nobody anything
_CODE = re.compile(r"[A-Za-z]+(?:[A-Z_.:][A-Za-z0-9]+)+")
_CODED = re.compile(r"^(?:(?:value|validation|type|field|parameter|err|error|errors|e) (?=\w))+")
_NATURAL = re.compile(r"(?<![\w./-])[^\W\d_]{3,}(?![\w/-])")
_WORD = re.compile(r"[^\W\d_]+")
_QUOTED = re.compile(r"('[^']*'|\"[^\"]*\"|`[^`]*`)")


@cache
def _compiled(table: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    rows = (line.rpartition(" =") for line in table.strip().splitlines())
    return tuple(
        (re.compile(rf"(?<![\w-])(?:{pattern})(?!\w)", re.IGNORECASE), english.strip()) for pattern, _, english in rows
    )


def _weights(marks: str, small: Iterable[str]) -> dict[str, int]:
    """What each word tells of a language: a word of errors twice as much as a small one."""
    return dict.fromkeys(set(small) - TELLS_NOTHING, 1) | dict.fromkeys(marks.split(), 2)


_ENGLISH = _weights(ENGLISH_MARKS, FUNCTION_WORDS)
_OTHERS = {language: _weights(MARKS.get(language, ""), set(small.split()) - FUNCTION_WORDS) for language, small in STOP.items()}


def language_of(text: str) -> str:
    """The code of the language in which a text is written, as far as its words tell: `en` where none tells of another, and
    empty where they tell of none that is known here."""
    return _language_of(text[:_LONGEST])


@lru_cache(maxsize=4096)
def _language_of(text: str) -> str:
    natural, said = _NATURAL.findall(text), set(_WORD.findall(text.lower()))
    english = sum(_ENGLISH.get(word, 0) for word in said)
    counts = {language: sum(weights.get(word, 0) for word in said) for language, weights in _OTHERS.items()}
    most = max(counts.values())
    if english >= most:
        return "en" if english or (len(natural) < 2 and text.isascii()) else ""
    # Where several tell alike, one that is not read here is taken: nothing is claimed then.
    best = [language for language, count in counts.items() if count == most]
    return next((language for language in best if language not in TABLES), best[0])


READ = frozenset(("en", *TABLES))
"""The languages that are read here: English, and those that have a table."""


def is_read(text: str) -> bool:
    """Whether a text is in one of these languages."""
    return language_of(text) in READ


def in_english(text: str) -> str:
    """A sentence of an error with its telling words in English, quoted values as they are; itself where it is English.

    To a code, one word such as `FIELD_REQUIRED` or `NotNull`, what it says is added.
    """
    return _in_english(text) if len(text) <= _LONGEST else text


@lru_cache(maxsize=4096)
def _in_english(text: str) -> str:
    if _CODE.fullmatch(text):
        return f"{text} {_spelled(text)}".strip()
    table = TABLES.get(language_of(text))
    if table is None:
        return text
    rows = _compiled(table)
    return "".join(part if place % 2 else _replaced(part, rows) for place, part in enumerate(_QUOTED.split(text)))


def bound_of(code: str, number: object) -> str:
    """What a code such as `max` says with the number beside it; empty where it is none of a bound."""
    said = BOUNDS.get(" ".join(words(code)), "")
    return f"must be {said} {number}" if said and isinstance(number, int | float) and not isinstance(number, bool) else ""


def _spelled(code: str) -> str:
    """What the whole of a code says; its words where nothing is known of it, but for names such as `startDate`."""
    said = _CODED.sub("", " ".join(words(code)))
    known = next((english for pattern, english in _compiled(CODES_SAY) if pattern.fullmatch(said)), "")
    return known or (said if re.search(r"[_.]", code) else "")


def _replaced(text: str, rows: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    for pattern, english in rows:
        text = pattern.sub(english, text)
    return text

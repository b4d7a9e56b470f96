"""What a sentence is like, for the model of orders: its words alone and in pairs, with up to two words between them.

Classes of words (see `attack_words`) were tried as well: texts of authors that the model had not read were found less often.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from plainspoken.checks.concealment import visible

_TOKEN = re.compile(
    r"https?://\S+|www\.\S+|[\w.+-]+@[\w-]+\.\w+|`[^`]+`|(?:~|\.{0,2})/[\w./{}-]+|[A-Za-z]\w*_\w+|[a-z]+[A-Z]\w+"
    r"|[A-Za-z]+(?:'[a-z]+)?|\d+|[.!?;:\n]|[^\x00-\x7f]+"
)
_PLAIN = re.compile(r"[A-Za-z]+(?:'[a-z]+)?|[^\x00-\x7f]+")
_END = re.compile(r"(?<=[.!?;\n])\s+|\s*<[^>]{1,60}>\s*|\n+")
_ENDINGS = ("ations", "ation", "ings", "ing", "ies", "ied", "ers", "ed", "er", "es", "s", "ly", "e")
_FAR = 3  # words
LONGEST, _SHORT = 60, 30  # words


def windows(text: str) -> list[str]:
    """The sentences of a text, and every two that follow each other and are short: an order is seldom longer.

    Sentences of more than `LONGEST` words are law or lists; the sum over their many features says little.
    """
    single = sentences(text)
    return [*single, *(f"{one} {other}" for one, other in pairwise(single) if short(one, other))]


def sentences(text: str) -> list[str]:
    """The sentences of a text, without the longest."""
    return [part for part in _END.split(text) if part and part.strip() and part.count(" ") < LONGEST]


def short(one: str, other: str) -> bool:
    """Whether two sentences may be one order."""
    return one.count(" ") + other.count(" ") + 1 < _SHORT


def features(window: str) -> set[str]:
    """What a sentence is like: its words, and its pairs of words."""
    words = stems(visible(window))
    return {"^", "$", *words} | pairs(words)


def pairs(words: Sequence[str]) -> set[str]:
    """Every two words with up to two between them; a sentence begins with `^` and ends with `$`."""
    row = ["^", *words, "$"]
    found: set[str] = set()
    for distance in range(1, _FAR + 1):
        gap = f" {'_' * (distance - 1)} " if distance > 1 else " "
        found.update(f"{one}{gap}{other}" for one, other in zip(row, row[distance:], strict=False))
    return found


class _Stems(dict[str, str]):
    """The stems of words that were met, as many as a few large documents have; those of others are found out."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _KEPT:
            self.clear()
        found = self[word] = _stem(word)
        return found


_KEPT = 65_536
_STEMS = _Stems()


def stems(text: str) -> list[str]:
    """The words of a text without their endings; numbers, addresses and names of programs each as one sign."""
    return list(map(_STEMS.__getitem__, _TOKEN.findall(text)))


def _stem(word: str) -> str:
    if not _PLAIN.fullmatch(word) or (word[0].islower() and not word.islower()):
        return _sign(word)
    lowered = word.lower()
    return next((lowered[: -len(end)] for end in _ENDINGS if lowered.endswith(end) and len(lowered) - len(end) >= 3), lowered)


def _sign(word: str) -> str:
    if word in ".!?;:\n":
        return "."
    if word.isdigit():
        return "0"
    if word.startswith(("http://", "https://", "www.")):
        return "<address>"
    return "<mail>" if "@" in word else "<name>"

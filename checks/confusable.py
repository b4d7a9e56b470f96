"""Which tools read so alike that one is taken for the other, and which words set them apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from plainspoken.checks.lexicon import FUNCTION_WORDS
from plainspoken.checks.selection.records import CLOSE
from plainspoken.checks.similarity import root
from plainspoken.checks.tool_search import Index, Tool, terms
from plainspoken.checks.wording import words

_ROWS = 512  # tools that are compared with all others at a time


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """Two tools that read alike: their cosine, the words that both have, and those that only one of them has."""

    first: Tool
    second: Tool
    cosine: float
    both: tuple[str, ...]
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]


def likenesses(index: Index, *, close: float = CLOSE) -> list[Likeness]:
    """Every pair of at least this cosine, the closest first. Memory grows with the tools, time with their square."""
    return sorted(_pairs(index, close), key=lambda each: (-each.cosine, each.first.key, each.second.key))


def _pairs(index: Index, close: float) -> Iterator[Likeness]:
    for at in range(0, len(index.tools), _ROWS):
        near = index.vectors[at : at + _ROWS] @ index.vectors.T
        for row, other in np.argwhere(near >= close):
            if at + row < other:
                yield _likeness(index.tools[at + row], index.tools[other], float(near[row, other]))


def _likeness(first: Tool, second: Tool, cosine: float) -> Likeness:
    mine, its = frozenset(terms(first.read)), frozenset(terms(second.read))
    return Likeness(
        first=first,
        second=second,
        cosine=min(cosine, 1.0),
        both=_spelled(first, mine & its),
        only_first=_spelled(first, mine - its),
        only_second=_spelled(second, its - mine),
    )


def _spelled(tool: Tool, stems: frozenset[str]) -> tuple[str, ...]:
    """These stems as the tool spells them, in its order."""
    first: dict[str, str] = {}
    for word in words(tool.read):
        if word not in FUNCTION_WORDS:
            first.setdefault(root(word), word)
    return tuple(word for stem, word in first.items() if stem in stems)

"""Which tools read so alike that one is taken for the other, and which words set them apart."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import overload

import numpy as np
from numpy.typing import NDArray

from plainspoken.checks.lexicon import FUNCTION_WORDS
from plainspoken.checks.selection.records import CLOSE
from plainspoken.checks.similarity import root
from plainspoken.checks.tool_search import Floats, Index, Tool, terms
from plainspoken.checks.wording import words

_ROWS = 512  # tools that are compared with all others at a time
_NONE = np.zeros(0, np.int32)


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """Two tools that read alike: their cosine, the words that both have, and those that only one of them has."""

    first: Tool
    second: Tool
    cosine: float
    both: tuple[str, ...]
    only_first: tuple[str, ...]
    only_second: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Likenesses(Sequence[Likeness]):
    """Pairs that read alike, 12 bytes each; the words of one are compared when it is asked for."""

    tools: tuple[Tool, ...]
    first: NDArray[np.int32]
    second: NDArray[np.int32]
    cosines: Floats

    def __len__(self) -> int:
        """The number of pairs."""
        return len(self.cosines)

    @overload
    def __getitem__(self, at: int) -> Likeness: ...
    @overload
    def __getitem__(self, at: slice) -> list[Likeness]: ...
    def __getitem__(self, at: int | slice) -> Likeness | list[Likeness]:
        """One pair, or some of them."""
        if isinstance(at, slice):
            return [self[each] for each in range(*at.indices(len(self)))]
        return _likeness(self.tools[self.first[at]], self.tools[self.second[at]], float(self.cosines[at]))


def likenesses(index: Index, *, close: float = CLOSE, group: Callable[[Tool], str] | None = None) -> Likenesses:
    """Every pair of at least this cosine: those of two groups first, then the closest, then as the tools stand.

    Memory grows with the tools and the pairs, time with the square of the tools.
    """
    blocks = [_block(index, at, close) for at in range(0, len(index.tools), _ROWS)] or [(_NONE, _NONE, np.zeros(0, np.float32))]
    first, second, cosines = map(np.concatenate, zip(*blocks, strict=True))
    groups = np.unique([group(each) if group else "" for each in index.tools], return_inverse=True)[1]
    order = np.lexsort((second, first, -cosines, groups[first] == groups[second]))
    return Likenesses(tools=index.tools, first=first[order], second=second[order], cosines=cosines[order])


def _block(index: Index, at: int, close: float) -> tuple[NDArray[np.int32], NDArray[np.int32], Floats]:
    """The pairs whose first tool is among those from `at` on: which two, and their cosines."""
    near = index.vectors[at : at + _ROWS] @ index.vectors[at:].T
    rows, others = np.nonzero(near >= close)
    later = rows < others
    rows, others = rows[later], others[later]
    return (rows + at).astype(np.int32), (others + at).astype(np.int32), near[rows, others]


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

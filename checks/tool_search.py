"""Which tools a person's words reach: words in common (BM25) and words of like meaning (embeddings), fused."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray

from plainspoken.checks.lexicon import FUNCTION_WORDS
from plainspoken.checks.similarity import root
from plainspoken.checks.wording import plain, words
from plainspoken.inventory.document import Operation

Floats = NDArray[np.float32]

# BM25 as Robertson and Zaragoza give it (The Probabilistic Relevance Framework, 2009), with the usual values.
K1, B = 1.2, 0.75
# What the words in common may add to a cosine of -1 to 1; and the sum of weights at which half of that is reached where nothing
# else is found. A judgement between two sets of requests: plugins want 0.2, the operations of one API 0.5 and more.
LEXICAL_SHARE, LEXICAL_HALF = 0.4, 5.0
TEXT_WORDS = 30  # words of a description that are read; of longer ones the beginning finds its tool better
AT_ONCE = 256  # requests whose scores are held in memory together
_WORD_BORDER = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|_")


class Encoder(Protocol):
    """Embeddings of pieces of words: a vector a row in `table`, and the rows of each text."""

    @property
    def table(self) -> Floats:
        """One row a piece."""

    def pieces(self, texts: Sequence[str]) -> list[list[int]]:
        """The rows of each text, in its order; none for a text without words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tool:
    """One tool as a model sees it. `key` names it uniquely."""

    key: str
    name: str
    text: str

    @property
    def read(self) -> str:
        """Its name as words, and its text."""
        return f"{_WORD_BORDER.sub(' ', self.name)} {self.text}"


def tool(operation: Operation, api: str = "") -> Tool:
    """The tool of an operation: its name, the words of its path, summary, and the beginning of its description."""
    told = " ".join(plain(operation.description).split()[:TEXT_WORDS])
    path = " ".join(part for part in operation.path.split("/") if part and not part.startswith("{"))
    text = f"{plain(operation.summary)} {told} {path}"
    return Tool(key=f"{api} {operation.key}".strip(), name=operation.id, text=text.strip())


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Index:
    """Tools, ready to be searched: for each word the tools that have it with its weights, and one unit vector a tool."""

    tools: tuple[Tool, ...]
    postings: Mapping[str, tuple[NDArray[np.int32], Floats]]
    encoder: Encoder
    piece_weights: Floats
    lengths: Floats  # of the vectors before they were made unit vectors: short where the words point into many directions
    vectors: Floats

    def scores(self, requests: Sequence[str]) -> Iterator[Floats]:
        """For each request how well each tool answers it, the higher the better: about -1 to 1.2."""
        for cosines, weights in self.parts(requests):
            yield fused(cosines, weights)

    def parts(self, requests: Sequence[str]) -> Iterator[tuple[Floats, Floats]]:
        """For each request the cosine with each tool, and its BM25 score."""
        for at in range(0, len(requests), AT_ONCE):
            some = requests[at : at + AT_ONCE]
            for request, cosines in zip(some, self.embedded(some) @ self.vectors.T, strict=True):
                yield cosines, self.lexical(request)

    def embedded(self, texts: Sequence[str]) -> Floats:
        """Unit vectors of texts, made as those of the tools."""
        return unit(_means(self.encoder.pieces(texts), self.encoder.table, self.piece_weights))

    def lexical(self, request: str) -> Floats:
        """The BM25 scores of every tool."""
        total = np.zeros(len(self.tools), np.float32)
        for word in terms(request):
            if found := self.postings.get(word):
                total[found[0]] += found[1]
        return total


def fused(cosines: Floats, weights: Floats) -> Floats:
    """The scores of some tools from their two parts; the best BM25 score among them says what the others are worth."""
    best: Any = weights.max(initial=0.0)
    return cosines + LEXICAL_SHARE * (weights / np.float32(best + LEXICAL_HALF))


def index(tools: Sequence[Tool], encoder: Encoder) -> Index:
    """Makes tools searchable. Rare pieces of words weigh more: the square root of log(n / tools that have it)."""
    read = [each.read for each in tools]
    pieces = encoder.pieces(read)
    frequency = np.ones(len(encoder.table))
    for rows in pieces:
        frequency[list(set(rows))] += 1
    weights = np.sqrt(np.maximum(np.log((len(tools) + 1) / frequency), 0.05)).astype(np.float32)
    means = _means(pieces, encoder.table, weights)
    return Index(
        tools=tuple(tools),
        postings=_postings([terms(text) for text in read]),
        encoder=encoder,
        piece_weights=weights,
        lengths=np.linalg.norm(means, axis=1).astype(np.float32),
        vectors=unit(means),
    )


def terms(text: str) -> list[str]:
    """The words of a text that are compared, as stems."""
    return [root(word) for word in words(text) if word not in FUNCTION_WORDS]


def _postings(texts: Sequence[Sequence[str]]) -> dict[str, tuple[NDArray[np.int32], Floats]]:
    average = sum(map(len, texts)) / max(len(texts), 1) or 1.0
    found: dict[str, list[tuple[int, float]]] = defaultdict(list)
    for at, text in enumerate(texts):
        fits = K1 * (1 - B + B * len(text) / average)
        for word, count in Counter(text).items():
            found[word].append((at, count * (K1 + 1) / (count + fits)))
    return {word: _weighed(entries, len(texts)) for word, entries in found.items()}


def _weighed(entries: Sequence[tuple[int, float]], total: int) -> tuple[NDArray[np.int32], Floats]:
    rarity = math.log1p((total - len(entries) + 0.5) / (len(entries) + 0.5))
    at, weights = zip(*entries, strict=True)
    return np.array(at, np.int32), np.array(weights, np.float32) * np.float32(rarity)


def _means(pieces: Sequence[Sequence[int]], table: Floats, weights: Floats) -> Floats:
    """The weighted mean of the vectors of each text."""
    means = np.zeros((len(pieces), table.shape[1]), np.float32)
    for at, rows in enumerate(pieces):
        if rows:
            shares = weights[rows]
            means[at] = shares @ table[rows] / shares.sum()
    return means


def unit(vectors: Floats) -> Floats:
    """The vectors, each divided by its length."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    made: Floats = (vectors / np.maximum(lengths, 1e-9)).astype(np.float32)
    return made


def ranks(scores: Floats, best: int) -> int:
    """The rank of a tool in one row of scores, 1 for the first; of equal scores the tool that stands first comes first."""
    return 1 + int((scores > scores[best]).sum()) + int((scores[:best] == scores[best]).sum())

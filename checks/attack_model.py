"""How much a sentence reads like an order to a model: a linear model of what it is like, learnt from texts written for that.

The forms of attacks (see `poison`) are sure of what they find, and find what somebody thought of. The model has read some
thousand poisoned and honest texts (`tests/injection`) and generalises, with less certainty. Its weights are written by
`make learn-orders`; what it finds on texts that nobody had seen is in docs/benchmarks.md.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise

from plainspoken.checks.attack_features import pairs, sentences, short, stems
from plainspoken.checks.attack_weights import GATE, INTERCEPT, THRESHOLD, WEIGHTS
from plainspoken.checks.concealment import visible
from plainspoken.checks.poison import kinds_of

_KINDS_ADD = 4.0  # at most, as far as was seen; below the threshold by more, nobody asks for them


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspicion:
    """The sentence of a text that reads most like an order to a model, and by how much it is beyond doubt (from 0)."""

    words: str
    margin: float


@cache
def _weights() -> Mapping[str, float]:
    """What each feature weighs, from the table: `weight feature` a line."""
    rows = (line.split(" ", 1) for line in WEIGHTS.strip("\n").split("\n"))
    return {feature: int(weight) / 100 for weight, feature in rows}


def weight_of(window: str) -> float:
    """How much a sentence reads like an order: log-odds, 0 where it is as likely as not among the texts learnt from."""
    return _weight(window, stems(visible(window)))


def _weight(window: str, words: Sequence[str]) -> float:
    """The same, of a sentence and its words. Most are known for harmless by single words; of those, no more is asked."""
    weights = _weights()
    weight = INTERCEPT + sum([weights.get(each, 0.0) for each in {"^", "$", *words}])
    if weight < GATE:
        return weight
    weight += sum([weights.get(each, 0.0) for each in pairs(words)])
    if weight > THRESHOLD - _KINDS_ADD:
        weight += sum(weights.get(f"@{kind}", 0.0) for kind in kinds_of(window))
    return weight


@lru_cache(maxsize=16384)
def suspicion(text: str) -> Suspicion | None:
    """The sentence that reads most like an order; None where none does."""
    weight, words = max(_told(text), default=(THRESHOLD, ""))
    return Suspicion(words=words.strip(), margin=round(weight - THRESHOLD, 2)) if weight > THRESHOLD else None


def _told(text: str) -> Iterator[tuple[float, str]]:
    """What each sentence weighs, and every two that may be one order; two that are harmless make no order together."""
    single = [(part, stems(visible(part))) for part in sentences(text)]
    weights = [_weight(part, words) for part, words in single]
    yield from zip(weights, (part for part, _ in single), strict=True)
    for place, ((one, words), (other, more)) in enumerate(pairwise(single)):
        if max(weights[place], weights[place + 1]) >= GATE and short(one, other):
            both = f"{one} {other}"
            yield _weight(both, [*words, *more]), both

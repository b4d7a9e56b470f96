"""Searches operations for the requests that they should answer, and tells what was found instead."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

import numpy as np
from numpy.typing import NDArray

from plainspoken.checks.selection.intents import telling
from plainspoken.checks.selection.records import Choice, Intent, Offer, Offered
from plainspoken.checks.tool_search import Encoder, Floats, Index, Tool, fused, index, ranks, terms
from plainspoken.checks.wording import words

Places = NDArray[np.int64]

RETRIEVER = "words in common (BM25) and words of like meaning (WordLlama), fused"
DIGITS = 4  # of scores: beyond them sums differ from one machine to another
CONFUSED = 3  # operations that are named as found before the right one


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """One request that was searched for: at which rank its operation stood, and the tools before it, the first first."""

    intent: Intent
    rank: int
    before: tuple[Tool, ...]
    best: float  # the score of what came first


def as_tools(offer: Offer) -> list[Tool]:
    """The operations of an API as they are searched."""
    return [tool_of(each, offer.api) for each in offer.tools]


def tool_of(offered: Offered, api: str) -> Tool:
    """An operation of an API as it is searched."""
    return Tool(key=f"{api}\0{offered.operation}", name=offered.id, text=offered.text)


def owner(tool: Tool) -> tuple[str, str]:
    """The API and the operation of a tool that was made by `tool_of`."""
    api, _, operation = tool.key.partition("\0")
    return api, operation


def searched_alone(offer: Offer, encoder: Encoder) -> tuple[tuple[Found, ...], Index]:
    """The requests of an API, searched among its own operations, and what they were searched in."""
    own = index(as_tools(offer), encoder)
    places = {each.operation: at for at, each in enumerate(offer.tools)}
    asked = [each for each in offer.intents if each.operation in places]
    rows = own.scores([each.says for each in asked])
    return tuple(found_in(own, each, places[each.operation], row) for each, row in zip(asked, rows, strict=True)), own


def found_in(searched: Index, intent: Intent, place: int, scores: Floats) -> Found:
    """Where the tool at `place` stands in one row of scores."""
    rounded = np.round(scores, DIGITS)
    rank = ranks(rounded, place)
    before = tuple(searched.tools[at] for at in _best(rounded, min(rank - 1, CONFUSED)))
    return Found(intent=intent, rank=rank, before=before, best=float(rounded.max()))


def _best(scores: Floats, many: int) -> Iterator[int]:
    """The places of the best scores, the best first and of equal ones the first; without sorting all of them."""
    if many:
        least = np.partition(scores, -many)[-many]
        some = np.flatnonzero(scores >= least)
        yield from (int(at) for at in some[np.argsort(-scores[some], kind="stable")][:many])


def choices(offer: Offer, alone: Sequence[Found], together: Mapping[str, Sequence[Found]]) -> tuple[Choice, ...]:
    """What became of each operation that has requests, in the document's order. `together` holds, by operation, those that were
    searched for among all APIs.
    """
    groups: dict[str, list[Found]] = defaultdict(list)
    for each in alone:
        groups[each.intent.operation].append(each)
    texts = {each.operation: tool_of(each, offer.api) for each in offer.tools}
    return tuple(_choice(texts[key], groups[key], together.get(key, ()), offer.api) for key in texts if key in groups)


def _choice(tool: Tool, alone: Sequence[Found], together: Sequence[Found], api: str) -> Choice:
    missed = next((each for each in sorted(alone, key=lambda found: -found.rank) if each.rank > 1), None)
    first = [owner(each.before[0]) for each in together if each.before]
    return Choice(
        operation=alone[0].intent.operation,
        requests=len(alone),
        first=_within(alone, 1),
        found=_within(alone, 5),
        ten=_within(alone, 10),
        rank=float(median(each.rank for each in alone)),
        is_written=alone[0].intent.is_written,
        confused_with=_frequent(owner(other)[1] for each in alone for other in each.before),
        example=missed.intent.says if missed else "",
        example_from=missed.intent.source if missed else "",
        lures=lures(missed.intent.says, missed.before[0], tool) if missed else (),
        overall_requests=len(together),
        overall_first=_within(together, 1),
        overall_ten=_within(together, 10),
        taken_by=_frequent(f"{other}: {operation}" for other, operation in first if other != api),
    )


def _within(found: Iterable[Found], depth: int) -> int:
    return sum(each.rank <= depth for each in found)


def _frequent(names: Iterable[str]) -> tuple[str, ...]:
    """The most frequent, and of equally frequent ones those that came first."""
    return tuple(name for name, _ in Counter(names).most_common(CONFUSED))


def lures(request: str, taken: Tool, own: Tool) -> tuple[str, ...]:
    """The words of a request that the tool that took it has, and its own tool has not; as the request spells them."""
    wanted = set(terms(taken.read)) - set(terms(own.read))
    return tuple(dict.fromkeys(word for word in words(request) if telling(word) and set(terms(word)) & wanted))


def windows(cosines: Floats, weights: Floats, place: int, always: Places, start: int, sizes: Sequence[int]) -> Iterator[int]:
    """For each size the rank of the tool at `place` among that many: those at the places `always`, of which it is one, and
    the others that follow `start` in a circle.
    """
    others = np.arange(start, start + max(sizes, default=0) + len(always)) % len(cosines)
    others = others[~np.isin(others, always)]
    for size in sizes:
        some = np.sort(np.append(others[: size - len(always)], always))
        yield ranks(np.round(fused(cosines[some], weights[some]), DIGITS), int(np.searchsorted(some, place)))

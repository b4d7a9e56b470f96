"""All APIs together, as a model that is offered every operation sees them: what is found, what is taken, what reads alike."""

from __future__ import annotations

import hashlib
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from plainspoken.checks.evidence import Neighbour
from plainspoken.checks.naming import converted
from plainspoken.checks.selection.abstaining import abstentions
from plainspoken.checks.selection.alike import Nearest, by_api, grouped, told
from plainspoken.checks.selection.measure import (
    RETRIEVER,
    Found,
    choices,
    found_in,
    lures,
    owner,
    searched_alone,
    tool_of,
    windows,
)
from plainspoken.checks.selection.records import (
    Accuracy,
    AlikeGroup,
    ApiFound,
    Confusion,
    Intent,
    Offer,
    PortfolioSelection,
    Selection,
)
from plainspoken.checks.tool_search import Encoder, Index, fused, index

SIZES = (10, 100, 1_000)  # operations that a model may be offered at once
MOST_SEARCHED = 5_000  # requests that are searched for among all operations; a search among 100,000 takes some 2 ms
MOST_ALIKE = 200  # groups that the portfolio tells
MOST_ALIKE_OF_ONE = 20  # groups that one API's report tells
MOST_CONFUSIONS = 200


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What was measured of each API, by its id, and of all together; and the neighbours of each API's operations."""

    apis: Mapping[str, Selection]
    neighbours: Mapping[str, tuple[Neighbour, ...]]
    portfolio: PortfolioSelection


@dataclass(slots=True)
class _Together:
    """What the search among all operations gave: by API and operation, and the ranks in lists of each size; `beside` are those
    in lists that hold the whole API and others.
    """

    found: dict[str, dict[str, list[Found]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))
    ranks: dict[int, list[int]] = field(default_factory=lambda: defaultdict(list))  # in lists of any operations
    beside: dict[str, dict[int, list[int]]] = field(default_factory=lambda: defaultdict(lambda: defaultdict(list)))

    def accuracy(self) -> tuple[Accuracy, ...]:
        """Over all APIs, the shortest list first."""
        return tuple(
            Accuracy(tools=size, requests=len(ranks), first=_share(ranks, 1), five=_share(ranks, 5))
            for size, ranks in sorted(self.ranks.items())
        )


def measured(offers: Sequence[Offer], encoder: Encoder) -> Measured:
    """Searches for every request of these APIs: each among the operations of its own API, and a sample among those of all.

    The lists of 10, 100 and 1,000 operations hold the right one and others that are drawn by the digests of the documents, so
    the same documents give the same result. Words are weighed by how rare they are among all operations.
    """
    offers = sorted((each for each in offers if each.tools), key=lambda each: each.api)
    alone = {each.api: _alone(each, encoder) for each in offers}
    everything = _everything(offers, encoder)
    together = _searched_together(offers, everything)
    tools = everything.tools
    owners = [owner(each) for each in tools]
    groups, nearest = grouped(everything, [api for api, _ in owners])
    alike = told(groups, tools, owners, {each.api: each.team for each in offers})
    several, mine = len(offers) > 1, by_api(alike)
    selections = {
        each.api: _selection(each, alone[each.api], together, mine.get(each.api, ()), len(tools) if several else 0)
        for each in offers
    }
    return Measured(
        apis=selections,
        neighbours=_neighbours(offers, everything, nearest),
        portfolio=_portfolio(offers, selections, together, alike, everything),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Alone:
    """What the search among the operations of one API gave. What was searched is not kept: there may be thousands of APIs."""

    found: tuple[Found, ...]
    unanswerable: int
    abstained: int


def _alone(offer: Offer, encoder: Encoder) -> _Alone:
    found, own = searched_alone(offer, encoder)
    unanswerable, abstained = abstentions(offer, found, own)
    return _Alone(found=found, unanswerable=unanswerable, abstained=abstained)


def _everything(offers: Sequence[Offer], encoder: Encoder) -> Index:
    """All operations, in an order that their texts and names have no part in: so each one's followers are a fair sample."""
    tools = [
        (_drawn(offer.digest, offer.api, each.operation), tool_of(each, offer.api)) for offer in offers for each in offer.tools
    ]
    return index([each for _, each in sorted(tools, key=lambda pair: (pair[0], pair[1].key))], encoder)


def _drawn(*parts: str) -> int:
    """A number that looks drawn at random and is the same for the same parts."""
    return int.from_bytes(hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).digest()[:8])


def _searched_together(offers: Sequence[Offer], everything: Index) -> _Together:
    together = _Together()
    if not everything.tools:
        return together
    places = {each.key: at for at, each in enumerate(everything.tools)}
    total = len(everything.tools)
    sizes = [size for size in SIZES if size < total]
    owns = {each.api: np.array(sorted(places[f"{each.api}\0{tool.operation}"] for tool in each.tools)) for each in offers}
    asked = _sampled(offers)
    for (offer, intent), (cosines, weights) in zip(asked, everything.parts([each.says for _, each in asked]), strict=True):
        place = places[f"{offer.api}\0{intent.operation}"]
        found = found_in(everything, intent, place, fused(cosines, weights))
        together.found[offer.api][intent.operation].append(found)
        start = _drawn(offer.digest, intent.operation, intent.says) % total
        own, alone = owns[offer.api], np.array([place])
        for size, rank in zip(sizes, windows(cosines, weights, place, alone, start, sizes), strict=True):
            together.ranks[size].append(rank)
        together.ranks[total].append(found.rank)
        larger = [size for size in SIZES if len(own) < size < total]
        for size, rank in zip(larger, windows(cosines, weights, place, own, start, larger), strict=True):
            together.beside[offer.api][size].append(rank)
        together.beside[offer.api][total].append(found.rank)
    return together


def _sampled(offers: Sequence[Offer]) -> list[tuple[Offer, Intent]]:
    """All requests, or where there are too many as many as may be, drawn alike from all; in the order of the APIs."""
    every = [
        (offer, each)
        for offer in offers
        for keys in [{tool.operation for tool in offer.tools}]
        for each in offer.intents
        if each.operation in keys
    ]
    if len(every) <= MOST_SEARCHED:
        return every
    drawn = sorted(range(len(every)), key=lambda at: _drawn(every[at][0].digest, every[at][1].operation, every[at][1].says))
    return [every[at] for at in sorted(drawn[:MOST_SEARCHED])]


def _selection(
    offer: Offer,
    alone: _Alone,
    together: _Together,
    alike: Sequence[AlikeGroup],
    tools: int,
) -> Selection:
    return Selection(
        retriever=RETRIEVER,
        operations=len(offer.tools),
        choices=choices(offer, alone.found, together.found.get(offer.api, {}) if tools else {}),
        scale=_scale(alone.found, len(offer.tools), together.beside.get(offer.api, {})) if tools else {},
        unanswerable=alone.unanswerable,
        abstained=alone.abstained,
        tools=tools,
        alike=tuple(alike[:MOST_ALIKE_OF_ONE]),
        more_alike=max(0, len(alike) - MOST_ALIKE_OF_ONE),
        notes=offer.complaints,
    )


def _scale(alone: Sequence[Found], own: int, beside: Mapping[int, Sequence[int]]) -> dict[int, float]:
    """By the number of operations searched, its own alone first, the share of requests that find theirs first."""
    sizes = {size: _share(ranks, 1) for size, ranks in beside.items()}
    return dict(sorted((sizes | {own: _share([each.rank for each in alone], 1)}).items())) if sizes else {}


def _share(ranks: Sequence[int], depth: int) -> float:
    return round(sum(rank <= depth for rank in ranks) / len(ranks), 3) if ranks else 0.0


def _neighbours(offers: Sequence[Offer], everything: Index, nearest: Sequence[Nearest]) -> dict[str, tuple[Neighbour, ...]]:
    """For each API the operations of others that have a name of its own, and those that read most like each of its own."""
    called = {each.api: each for each in offers}
    described = {(each.api, tool.operation): tool for each in offers for tool in each.tools}
    named: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for (api, operation), tool in described.items():
        if tool.id:
            named[converted(tool.id).casefold()].append((api, operation))
    close: dict[str, list[Neighbour]] = defaultdict(list)

    def neighbour(api: str, operation: str, **more: object) -> Neighbour:
        tool = described[api, operation]
        return Neighbour(api=api, team=called[api].team, operation=operation, id=tool.id, text=tool.text, **more)  # type: ignore[arg-type]

    for each in offers:
        for tool in each.tools:
            others = named.get(converted(tool.id).casefold(), ()) if tool.id else ()
            if other := next(((api, key) for api, key in others if api != each.api), None):
                close[each.api].append(neighbour(*other))
    for near in nearest:
        api, operation = owner(everything.tools[near.place])
        other_api, other_key = owner(everything.tools[near.other])
        close[api].append(neighbour(other_api, other_key, nearest_to=operation, closeness=near.cosine))
    order = {key: at for at, key in enumerate(described)}
    return {
        api: tuple(sorted(found, key=lambda each: (order.get((api, each.nearest_to), -1), each.api, each.operation)))
        for api, found in close.items()
    }


def _portfolio(
    offers: Sequence[Offer],
    selections: Mapping[str, Selection],
    together: _Together,
    alike: Sequence[AlikeGroup],
    everything: Index,
) -> PortfolioSelection:
    confusions = _confusions(offers, together)
    across = [each for each in alike if each.apis > 1]
    apis = tuple(_api(each, selections[each.api]) for each in offers)
    return PortfolioSelection(
        retriever=RETRIEVER,
        tools=len(everything.tools),
        requests=sum(each.written + each.derived for each in apis),
        written=sum(each.written for each in apis),
        searched=sum(len(found) for of_one in together.found.values() for found in of_one.values()),
        accuracy=together.accuracy(),
        apis=apis,
        confusions=tuple(confusions[:MOST_CONFUSIONS]),
        more_confusions=max(0, len(confusions) - MOST_CONFUSIONS),
        alike=tuple(across[:MOST_ALIKE]),
        more_alike=max(0, len(across) - MOST_ALIKE),
        notes=tuple(sentence for each in offers for sentence in each.complaints),
    )


def _api(offer: Offer, selection: Selection) -> ApiFound:
    chosen = selection.choices
    requests, overall = sum(each.requests for each in chosen), sum(each.overall_requests for each in chosen)
    return ApiFound(
        api=offer.api,
        name=offer.name,
        team=offer.team,
        operations=len(offer.tools),
        asked=len(chosen),
        written=sum(each.requests for each in chosen if each.is_written),
        derived=sum(each.requests for each in chosen if not each.is_written),
        first=_of(sum(each.first for each in chosen), requests),
        five=_of(sum(each.found for each in chosen), requests),
        ten=_of(sum(each.ten for each in chosen), requests),
        overall_first=_of(sum(each.overall_first for each in chosen), overall),
        overall_ten=_of(sum(each.overall_ten for each in chosen), overall),
    )


def _of(part: int, whole: int) -> float | None:
    return round(part / whole, 3) if whole else None


def _confusions(offers: Sequence[Offer], together: _Together) -> list[Confusion]:
    """Which operations of other APIs came first, the most frequent pair first."""
    pairs: dict[tuple[str, str, str, str], list[Found]] = defaultdict(list)
    for api, of_one in together.found.items():
        for operation, found in of_one.items():
            for each in found:
                if each.before and (taker := owner(each.before[0]))[0] != api:
                    pairs[(api, operation, *taker)].append(each)
    tools = {(offer.api, each.operation): tool_of(each, offer.api) for offer in offers for each in offer.tools}
    made = [
        Confusion(
            operation=operation,
            api=api,
            taken_by=other,
            taken_by_api=taker,
            requests=len(found),
            example=found[0].intent.says,
            lures=lures(found[0].intent.says, tools[taker, other], tools[api, operation]),
        )
        for (api, operation, taker, other), found in pairs.items()
    ]
    return sorted(made, key=lambda each: (-each.requests, each.api, each.operation, each.taken_by_api, each.taken_by))

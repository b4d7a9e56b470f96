"""What real requests find among ever more tools, in groups, and how long it takes."""

from __future__ import annotations

import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from plainspoken.checks.confusable import likenesses
from plainspoken.checks.findability import prospects
from plainspoken.checks.grouping import groups_of
from plainspoken.checks.tool_search import Floats, Tool, index, ranks, tool
from plainspoken.flows.embedding import encoder
from plainspoken.inventory.document import Document
from tests.benchmarks.selection_requests import Asked, Outcome, corpus, metatool, outcome, spotify, spotify_document

DEPTHS = (1, 5, 10)
DRAWS = {10: 40, 100: 8}  # how often that many of the plugins are drawn
THOUSAND = 1_000
GROUPS_SHOWN = (1, 2, 3, 5)

Shown = NDArray[np.bool_]


def by_number() -> Iterator[str]:
    """The accuracy of MetaTool's requests among 10, 100, all plugins, and with operations of real APIs added."""
    tools, asked = metatool()
    others = [tool(operation, name) for name, document in corpus().items() for operation in document.operations]
    others = _drawn(others, len(others), 0)
    yield "| offered | first | among 5 | among 10 |"
    yield "|---|---|---|---|"
    for count, times in DRAWS.items():
        drawn = [_searched(_drawn(tools, count, at), asked) for at in range(times)]
        yield f"| {count} plugins, drawn {times} times | " + _recalls(
            Outcome(ranks=sum((each.ranks for each in drawn), ()), first=())
        )
    yield f"| all {len(tools)} plugins | " + _recalls(_searched(tools, asked))
    for added in (others[: THOUSAND - len(tools)], others):
        if added:
            yield f"| and {len(added):,} operations of real APIs | " + _recalls(_searched([*tools, *added], asked))
    yield ""


def _drawn(tools: Sequence[Tool], count: int, seed: int) -> list[Tool]:
    return [tools[at] for at in np.random.default_rng(seed).permutation(len(tools))[:count]]


def _searched(tools: Sequence[Tool], asked: Sequence[Asked]) -> Outcome:
    made, known = index(tools, encoder()), {each.key for each in tools}
    return outcome(made, [each for each in asked if each.key in known], made.scores)


def _recalls(found: Outcome) -> str:
    return " | ".join(f"{found.recall(depth):.3f}" for depth in DEPTHS) + " |"


def by_group() -> Iterator[str]:
    """What is left of the true calls of RestBench-Spotify where a request sees the operations of some groups only."""
    document = spotify_document()
    yield "| RestBench-Spotify | operations shown | hold | as many by search hold | first | among 5 | among 10 |"
    yield "|---|---|---|---|---|---|---|"
    for told, documents in (("alone", {"": document}), ("among real APIs", {"": document} | corpus())):
        grouped = _grouped(documents)
        everything = _within(grouped, grouped.everything)
        yield f"| {told}, all {len(grouped.group):,} | {len(grouped.group):,} | 1.000 | | {_recalls(everything)}"
        for most in GROUPS_SHOWN:
            shown = _shown(grouped, most)
            hold = sum(bool(each[true]) for each, true in zip(shown, grouped.true, strict=True)) / len(shown)
            size = round(sum(int(each.sum()) for each in shown) / len(shown))
            left = f"{hold:.3f} | {everything.recall(size):.3f} | {_recalls(_within(grouped, shown))}"
            yield f"| {most} of {grouped.group.max() + 1} groups | {size} | {left}"
    yield ""
    yield from _without_ids(document)


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouped:
    """The scores of all operations for each request, and of their groups; `true` is the operation to be called."""

    scores: list[Floats]
    true: list[int]
    group: NDArray[np.int64]  # of each operation, by number
    nearest: list[list[int]]  # for each request the groups whose words answer it best, the best first

    @property
    def everything(self) -> list[Shown]:
        """All operations shown, for each request."""
        return [np.ones(len(self.group), np.bool_)] * len(self.true)


def _grouped(documents: Mapping[str, Document]) -> Grouped:
    tools: list[Tool] = []
    members = defaultdict[tuple[str, str], list[int]](list)
    for name, document in documents.items():
        group = groups_of(document)
        for operation in document.operations:
            members[name, group[operation.key]].append(len(tools))
            tools.append(tool(operation, name))
    named = [
        Tool(key=f"{api} {group}", name=group, text=" ".join(tools[at].read for at in places))
        for (api, group), places in members.items()
    ]
    asked = spotify()[1]
    requests, place = [each.request for each in asked], {each.key: at for at, each in enumerate(tools)}
    number = np.zeros(len(tools), np.int64)
    for at, places in enumerate(members.values()):
        number[places] = at
    return Grouped(
        scores=list(index(tools, encoder()).scores(requests)),
        true=[place[each.key] for each in asked],
        group=number,
        nearest=[np.argsort(-row, kind="stable").tolist() for row in index(named, encoder()).scores(requests)],
    )


def _shown(grouped: Grouped, most: int) -> list[Shown]:
    """For each request which operations are shown: those of its nearest groups."""
    return [np.isin(grouped.group, nearest[:most]) for nearest in grouped.nearest]


def _within(grouped: Grouped, shown: Iterable[Shown]) -> Outcome:
    """The ranks among what is shown; what is not comes after all others."""
    found = []
    for each, row, true in zip(shown, grouped.scores, grouped.true, strict=True):
        found.append(ranks(np.where(each, row, -np.inf), true) if each[true] else len(row) + 1)
    return Outcome(ranks=tuple(found), first=())


def _without_ids(document: Document) -> Iterator[str]:
    """How far those get that are offered first because nothing need be known: operations without a parameter in their path."""
    free = {each.key for each in document.operations if "{" not in each.path}
    begun = {each.request: each.key in free for each in reversed(spotify()[1])}  # the first call of each request
    yield f"{len(free)} of {len(document.operations)} operations need no id in their path, so they can be offered first;"
    yield f"{sum(begun.values())} of {len(begun)} tasks begin with one of them."
    yield ""


def by_time() -> Iterator[str]:
    """Time and memory to make operations searchable, to search for each of 100 requests, and to compare all with all."""
    tools, asked = metatool()
    yield "Seconds of CPU, of all cores together; memory grows with the tools in each of these steps:"
    yield ""
    yield "| tools | made searchable | a request | bytes a tool | prospects and rivals, all compared | pairs that read alike |"
    yield "|---|---|---|---|---|---|"
    for count in (1_000, 10_000, 100_000):
        began = time.process_time()
        made = index(_many(tools, asked, count), encoder())
        built = time.process_time()
        for _ in made.scores([each.request for each in asked[:100]]):
            pass
        searched = time.process_time()
        prospects(made)
        expected = time.process_time()
        likenesses(made)
        each = (searched - built) * 10  # ms, of 100 requests
        held = made.vectors.nbytes + sum(at.nbytes + weights.nbytes for at, weights in made.postings.values())
        yield (
            f"| {count:,} | {built - began:.1f} s | {each:.1f} ms | {held / count:,.0f} | {expected - searched:.1f} s | "
            f"{time.process_time() - expected:.1f} s |"
        )
    yield ""


def _many(tools: Sequence[Tool], asked: Sequence[Asked], count: int) -> list[Tool]:
    """As many as wanted: the plugins again and again, each with another request in its text."""
    return [
        Tool(key=str(at), name=each.name, text=f"{each.text} {asked[at % len(asked)].request}")
        for at, each in ((at, tools[at % len(tools)]) for at in range(count))
    ]

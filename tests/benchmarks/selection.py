"""Searches tools for real requests, and compares what was predicted without them with what came of it.

`python -m tests.benchmarks.selection docs/benchmarks.md`. The requests lie beside the repository and are not part of it.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from plainspoken.checks.findability import prospects
from plainspoken.checks.tool_search import Index, Tool, index
from plainspoken.flows.embedding import encoder
from tests.benchmarks import section
from tests.benchmarks.selection_requests import SELECTION, Asked, Outcome, metatool, outcome, spotify
from tests.benchmarks.selection_scale import DEPTHS, by_group, by_number, by_time

BM25_ON = {"MetaTool": (0.327, 0.529, 0.611), "RestBench-Spotify": (0.260, 0.548, 0.774)}  # plain BM25, names and texts
HALVES = 8
TRUSTED = 4  # requests that one other tool takes, from which on it is no chance which tool that is


def main(target: Path) -> int:
    """Writes the tables. Gives 2 where there are no requests."""
    if not SELECTION.is_dir():
        print(f"There are no requests at {SELECTION}; the tables are left as they are.", file=sys.stderr)  # noqa: T201
        return 2
    lines = list(_told())
    print("\n".join(lines))  # noqa: T201
    section.write(target, "selection", lines)
    return 0


def _told() -> Iterator[str]:
    yield from (
        "## Selection",
        "",
        "`make bench-selection`: whether what people say finds the right tool, and whether that could be predicted without a",
        "request. Plain BM25 is the figure that others measured on the same data.",
        "",
        "| requests | search | first | among 5 | among 10 |",
        "|---|---|---|---|---|",
    )
    kept: dict[str, tuple[Index, list[Asked], Outcome]] = {}
    for name, (tools, asked) in {"MetaTool": metatool(), "RestBench-Spotify": spotify()}.items():
        made = index(tools, encoder())
        fused = outcome(made, asked, made.scores)
        lexical = outcome(made, asked, lambda requests, made=made: map(made.lexical, requests))  # type: ignore[misc]
        kept[name] = (made, asked, fused)
        yield f"| {name}, {len(asked):,} | plain BM25 | " + " | ".join(f"{each:.3f}" for each in BM25_ON[name]) + " |"
        for search, found in (("our words alone", lexical), ("fused", fused)):
            yield f"| | {search} | " + " | ".join(f"{found.recall(depth):.3f}" for depth in DEPTHS) + " |"
    yield ""
    yield from _begun(*kept["RestBench-Spotify"][1:])
    yield from _predicted(*kept["MetaTool"])
    yield "Requests of MetaTool among fewer and among more tools; beside the plugins, operations of the corpus:"
    yield ""
    yield from by_number()
    yield "Offered in groups (by tag or first step of the path, as `plainspoken surface` groups them) instead of all at once,"
    yield "those whose words answer the request best. `hold`: the share of the true calls that are shown at all. Where it is"
    yield "less than what as many operations found by search hold, the groups fall short of it."
    yield ""
    yield from by_group()
    yield from by_time()


def _begun(asked: Sequence[Asked], fused: Outcome) -> Iterator[str]:
    """Of how many requests that need several calls one of them comes first."""
    begun = {each.request: False for each in asked}
    for each, rank in zip(asked, fused.ranks, strict=True):
        begun[each.request] |= rank == 1
    yield "A request of RestBench-Spotify needs several calls, and only one of them can come first: no search puts more than"
    yield f"{len(begun) / len(asked):.3f} of the calls first; one is for {sum(begun.values())} of {len(begun)} requests."
    yield ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agreement:
    """How far what was predicted of tools is what came of their requests. `foreseen`: how often the main taker took, and if."""

    correlation: float
    foreseen: list[tuple[int, bool]]

    def share(self, least: int = 0) -> float:
        """Of the tools of whose requests another takes at least so many, those whose main taker is a predicted rival."""
        hits = [hit for taken, hit in self.foreseen if taken >= least]
        return sum(hits) / len(hits)


def _agreement(made: Index, asked: Sequence[Asked], fused: Outcome) -> Agreement:
    place = {each.key: at for at, each in enumerate(made.tools)}
    found: dict[int, list[bool]] = defaultdict(list)
    takers: dict[int, Counter[int]] = defaultdict(Counter)
    for each, rank, first in zip(asked, fused.ranks, fused.first, strict=True):
        found[place[each.key]].append(rank == 1)
        if first != place[each.key]:
            takers[place[each.key]][first] += 1
    expected = prospects(made)
    real = [sum(found[at]) / len(found[at]) for at in sorted(found)]
    hits = {at: _is_foreseen({place[rival.key] for rival in expected[at].rivals}, taken) for at, taken in takers.items()}
    return Agreement(
        correlation=spearman([expected[at].share for at in sorted(found)], real),
        foreseen=[(max(taken.values()), hits[at]) for at, taken in takers.items()],
    )


def _predicted(made: Index, asked: Sequence[Asked], fused: Outcome) -> Iterator[str]:
    whole = _agreement(made, asked, fused)
    halves = list(_halves(made.tools, asked))
    low, mean, high = (choose([each.correlation for each in halves]) for choose in (min, np.mean, max))
    often = sum(taken >= TRUSTED for taken, _ in whole.foreseen)
    yield "Predicted from the texts alone, over the plugins of MetaTool:"
    yield ""
    yield "| what | goal | measured |"
    yield "|---|---|---|"
    yield f"| Spearman of predicted and real share of requests that find the plugin first | 0.6 | {whole.correlation:.3f} |"
    yield f"| the same where only half of the plugins are there, {HALVES} halves | | {mean:.2f} ({low:.2f} to {high:.2f}) |"
    yield f"| the plugin that takes most requests is among ten predicted rivals | 0.5 | {whole.share():.3f} |"
    yield f"| the same where only half of them are there | | {np.mean([each.share() for each in halves]):.2f} |"
    yield f"| the same of all, for the {often} of which it takes at least {TRUSTED} | | {whole.share(TRUSTED):.2f} |"
    yield ""
    yield "No weight was fitted to the requests. But the list of generic words was written with the plugins' texts known, and"
    yield "which figures are summed was chosen by what came of it here, among hundreds of sums: other plugins may give less."
    yield ""


def _halves(tools: Sequence[Tool], asked: Sequence[Asked]) -> Iterator[Agreement]:
    """The same for halves of the tools drawn at random, each made searchable by itself."""
    for seed in range(HALVES):
        half = [tools[at] for at in np.random.default_rng(seed).permutation(len(tools))[: len(tools) // 2]]
        keys = {each.key for each in half}
        made, theirs = index(half, encoder()), [each for each in asked if each.key in keys]
        yield _agreement(made, theirs, outcome(made, theirs, made.scores))


def _is_foreseen(rivals: set[int], taken: Counter[int]) -> bool:
    """Whether the one that took most is a predicted rival; of several that took as many, the one that stands first counts."""
    most = max(taken.values())
    return min(at for at, count in taken.items() if count == most) in rivals


def spearman(one: Sequence[float], other: Sequence[float]) -> float:
    """The correlation of the ranks of two series, equal values sharing the mean of their ranks."""
    return float(np.corrcoef(_ranked(one), _ranked(other))[0, 1])


def _ranked(values: Sequence[float]) -> list[float]:
    places: dict[float, list[int]] = defaultdict(list)
    for place, value in enumerate(sorted(values)):
        places[value].append(place)
    return [sum(places[value]) / len(places[value]) for value in values]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

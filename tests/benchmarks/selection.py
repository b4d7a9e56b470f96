"""Searches tools for real requests, and compares what was predicted without them with what came of it.

`python -m tests.benchmarks.selection docs/benchmarks.md`. The requests lie beside the repository and are not part of it.
"""

from __future__ import annotations

import csv
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from plainspoken.checks.findability import prospects
from plainspoken.checks.tool_search import Floats, Index, Tool, index, ranks, tool
from plainspoken.flows.collect import opened
from plainspoken.flows.embedding import encoder
from plainspoken.flows.fetch import fetch
from plainspoken.inventory.sources.registry import read_document
from tests.benchmarks import section

DATA = Path(__file__).parents[3] / "shared" / "selection"
DEPTHS = (1, 5, 10)
BM25_ON = {"MetaTool": (0.327, 0.529, 0.611), "RestBench-Spotify": (0.260, 0.548, 0.774)}  # plain BM25, names and texts


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a person said, and the key of a tool that answers it."""

    request: str
    key: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """The rank of the right tool for each request, and which tool came first."""

    ranks: tuple[int, ...]
    first: tuple[int, ...]

    def recall(self, depth: int) -> float:
        """The share of requests whose tool is among the first `depth`."""
        return sum(rank <= depth for rank in self.ranks) / len(self.ranks)


def main(target: Path) -> int:
    """Writes the tables. Gives 2 where there are no requests."""
    if not DATA.is_dir():
        print(f"There are no requests at {DATA}; the tables are left as they are.", file=sys.stderr)  # noqa: T201
        return 2
    lines = list(_told())
    print("\n".join(lines))  # noqa: T201
    section.write(target, "selection", lines)
    return 0


def metatool() -> tuple[list[Tool], list[Asked]]:
    """199 plugins, and requests that each belong to one of them."""
    texts = json.loads((DATA / "metatool-tools.json").read_text())
    with (DATA / "metatool-queries.csv").open(newline="") as lines:
        asked = [Asked(request=row["Query"], key=row["Tool"]) for row in csv.DictReader(lines) if row["Tool"] in texts]
    return [Tool(key=name, name=name, text=text) for name, text in texts.items()], asked


def spotify() -> tuple[list[Tool], list[Asked]]:
    """The operations of RestBench-Spotify, and each request once for every true call that is one of them."""
    path = str(DATA / "restbench-spotify-openapi.json")
    document = opened(read_document(path).apis[0], fetch(path))
    tools = [tool(operation) for operation in document.operations]
    known = {each.key for each in tools}
    rows = json.loads((DATA / "restbench-spotify-queries.json").read_text())
    calls = [Asked(request=row["query"], key=call.strip()) for row in rows for call in dict.fromkeys(row["solution"])]
    return tools, [each for each in calls if each.key in known]


def outcome(tools: Index, asked: Sequence[Asked], search: Callable[[list[str]], Iterable[Floats]]) -> Outcome:
    """What a search finds for the requests."""
    place = {each.key: at for at, each in enumerate(tools.tools)}
    scored = list(search([each.request for each in asked]))
    pairs = list(zip(scored, asked, strict=True))
    return Outcome(
        ranks=tuple(ranks(row, place[each.key]) for row, each in pairs), first=tuple(int(row.argmax()) for row, _ in pairs)
    )


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
    yield from _predicted(*kept["MetaTool"])
    yield from _scale()


def _predicted(made: Index, asked: Sequence[Asked], fused: Outcome) -> Iterator[str]:
    place = {each.key: at for at, each in enumerate(made.tools)}
    found: dict[int, list[bool]] = defaultdict(list)
    takers: dict[int, Counter[int]] = defaultdict(Counter)
    for each, rank, first in zip(asked, fused.ranks, fused.first, strict=True):
        found[place[each.key]].append(rank == 1)
        if first != place[each.key]:
            takers[place[each.key]][first] += 1
    expected = prospects(made)
    real = [sum(found[at]) / len(found[at]) for at in sorted(found)]
    correlation = spearman([expected[at].share for at in sorted(found)], real)
    hits = [_is_foreseen({place[rival.key] for rival in expected[at].rivals}, taken) for at, taken in takers.items()]
    yield "Predicted from the texts alone, over the plugins of MetaTool:"
    yield ""
    yield "| what | goal | measured |"
    yield "|---|---|---|"
    yield f"| Spearman of predicted and real share of requests that find the plugin first | 0.6 | {correlation:.2f} |"
    yield f"| the plugin that takes most requests is among ten predicted rivals | 0.5 | {sum(hits) / len(hits):.2f} |"
    yield ""
    yield "Nothing was fitted to the requests; but the list of generic words was written with the plugins' texts known, and of"
    yield "some ten sums of three figures the best one is kept, so a little of the first figure is luck."
    yield ""


def _is_foreseen(rivals: set[int], taken: Counter[int]) -> bool:
    """Whether the one that took most is a predicted rival; of several that took as many, the one that stands first counts."""
    most = max(taken.values())
    return min(at for at, count in taken.items() if count == most) in rivals


def _scale() -> Iterator[str]:
    """Time and memory to make operations searchable and to search for each of 100 requests."""
    tools, asked = metatool()
    yield "| tools | made searchable | a request | bytes a tool |"
    yield "|---|---|---|---|"
    for count in (1_000, 10_000, 100_000):
        many = [
            Tool(
                key=str(at),
                name=tools[at % len(tools)].name,
                text=f"{tools[at % len(tools)].text} {asked[at % len(asked)].request}",
            )
            for at in range(count)
        ]
        began = time.monotonic()
        made = index(many, encoder())
        built = time.monotonic()
        for _ in made.scores([each.request for each in asked[:100]]):
            pass
        each = (time.monotonic() - built) / 100
        held = made.vectors.nbytes + sum(at.nbytes + weights.nbytes for at, weights in made.postings.values())
        yield f"| {count:,} | {built - began:.1f} s | {each * 1000:.1f} ms | {held / count:,.0f} |"
    yield ""


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

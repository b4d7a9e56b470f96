"""Real requests with the tools that answer them, as others collected them; they lie beside the repository."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from plainspoken.checks.tool_search import Floats, Index, Tool, ranks, tool
from plainspoken.flows.collect import opened
from plainspoken.flows.fetch import fetch
from plainspoken.inventory.document import Document
from plainspoken.inventory.sources.registry import read_document

SHARED = Path(__file__).parents[3] / "shared"
SELECTION = SHARED / "selection"


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


def metatool() -> tuple[list[Tool], list[Asked]]:
    """199 plugins, and requests that each belong to one of them."""
    texts = json.loads((SELECTION / "metatool-tools.json").read_text())
    with (SELECTION / "metatool-queries.csv").open(newline="") as lines:
        asked = [Asked(request=row["Query"], key=row["Tool"]) for row in csv.DictReader(lines) if row["Tool"] in texts]
    return [Tool(key=name, name=name, text=text) for name, text in texts.items()], asked


def spotify() -> tuple[list[Tool], list[Asked]]:
    """The operations of RestBench-Spotify, and each request once for every true call that is one of them."""
    tools = [tool(operation) for operation in spotify_document().operations]
    known = {each.key for each in tools}
    rows = json.loads((SELECTION / "restbench-spotify-queries.json").read_text())
    calls = [Asked(request=row["query"], key=call.strip()) for row in rows for call in dict.fromkeys(row["solution"])]
    return tools, [each for each in calls if each.key in known]


def spotify_document() -> Document:
    """The document whose operations the requests of RestBench-Spotify call."""
    return _document(SELECTION / "restbench-spotify-openapi.json")


def corpus() -> dict[str, Document]:
    """The documents of real APIs, by the names of their files; none where they are not there."""
    return {path.stem: _document(path) for path in sorted((SHARED / "corpus" / "docs").glob("*"))}


def _document(path: Path) -> Document:
    return opened(read_document(str(path)).apis[0], fetch(str(path)))


def outcome(tools: Index, asked: Sequence[Asked], search: Callable[[list[str]], Iterable[Floats]]) -> Outcome:
    """What a search finds for the requests."""
    place = {each.key: at for at, each in enumerate(tools.tools)}
    scored = zip(search([each.request for each in asked]), asked, strict=True)
    found = [(ranks(row, place[each.key]), int(row.argmax())) for row, each in scored]
    return Outcome(ranks=tuple(rank for rank, _ in found), first=tuple(first for _, first in found))

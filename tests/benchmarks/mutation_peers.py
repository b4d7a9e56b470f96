"""What other tools make of the mutations: called where they are installed, never installed."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from tests.mutations.mutation import Changed, Direction, Plain
from tests.mutations.suite import MUTATIONS
from tests.mutations.trial import plain

SECONDS = 60  # for one call; what takes longer has no opinion
_SILENT = {"REDOCLY_TELEMETRY": "off", "REDOCLY_SUPPRESS_UPDATE_NOTICE": "true"}  # nothing is told to anybody
Marks = Mapping[str, float]
"""How good a tool calls a document, the higher the better, by what it says so with."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A tool: how it is called (`{}` is the document), and how its marks are read from the JSON that it printed."""

    name: str
    command: tuple[str, ...]
    marks: Mapping[str, Callable[[Any], float]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One tool's result in words."""

    peer: str
    told: str


def _redocly_problems(printed: Any) -> float:
    return -float(printed["totals"]["errors"] + printed["totals"]["warnings"])


def _ibm_problems(printed: Any) -> float:
    return -float(printed["error"]["summary"]["total"] + printed["warning"]["summary"]["total"])


PEERS = (
    Peer(
        name="redocly score",
        command=("redocly", "score", "{}", "--format=json"),
        marks={"agent readiness": lambda printed: float(printed["agentReadiness"])},
    ),
    Peer(
        name="redocly lint",
        command=("redocly", "lint", "{}", "--format=json", "--max-problems=100000"),
        marks={"fewer problems": _redocly_problems},
    ),
    Peer(
        name="IBM openapi-validator",
        command=("lint-openapi", "--json", "--impact-score", "--file-only-refs", "{}"),
        marks={
            "impact score": lambda printed: float(printed["impactScore"]["categorizedSummary"]["overall"]),
            "fewer problems": _ibm_problems,
        },
    ),
)


def compared(peers: Iterable[Peer], paths: Iterable[Path], only: tuple[str, ...], processes: int) -> list[Comparison]:
    """What each tool made of each mutation; a tool that is not installed is named as such."""
    documents = [document for path in paths if (document := plain(path.read_bytes(), path.name)) is not None]
    found = []
    for peer in peers:
        if shutil.which(peer.command[0]) is None:
            found.append(Comparison(peer=peer.name, told="not installed"))
            continue
        answers = [each for document in documents for each in _answers(peer, document, only, processes)]
        found += [Comparison(peer=f"{peer.name}, {mark}", told=_told(mark, answers)) for mark in peer.marks]
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class _Answer:
    """The marks of a document before and after a mutation; None where the tool gave none."""

    direction: Direction
    before: Marks
    after: Marks | None

    def moved(self, mark: str) -> float | None:
        return None if self.after is None else self.after[mark] - self.before[mark]


def _answers(peer: Peer, document: Plain, only: tuple[str, ...], processes: int) -> list[_Answer]:
    """None where the tool does not read the document as it is."""
    before = _marked(peer, Changed(document=document))
    if before is None:
        return []
    chosen = [each for name, each in MUTATIONS.items() if not only or name in only]
    changed = [(each.direction, made) for each in chosen if (made := each(document)) is not None and not made.files]
    with ThreadPoolExecutor(processes) as pool:
        after = pool.map(partial(_marked, peer), [made for _, made in changed])
        return [
            _Answer(direction=direction, before=before, after=marks)
            for (direction, _), marks in zip(changed, after, strict=True)
        ]


def _told(mark: str, answers: list[_Answer]) -> str:
    worse = [each.moved(mark) for each in answers if each.direction is Direction.WORSE]
    neutral = [each.moved(mark) for each in answers if each.direction is Direction.NEUTRAL]
    if not worse + neutral:
        return "no document could be marked"
    fell = sum(by is None or by < 0 for by in worse)
    rose = sum(by is not None and by > 0 for by in worse)
    return (
        f"of {len(worse)} changes for the worse, {fell} got a worse mark or none ({fell / max(1, len(worse)):.0%}) and {rose} "
        f"a better one; {sum(by != 0 for by in neutral)} of {len(neutral)} of no consequence moved it"
    )


def _marked(peer: Peer, changed: Changed) -> Marks | None:
    with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
        path = Path(folder) / ("openapi.yaml" if changed.text else "openapi.json")
        path.write_text(changed.text or json.dumps(changed.document))
        command = [str(path) if part == "{}" else part for part in peer.command]
        try:
            done = subprocess.run(command, capture_output=True, timeout=SECONDS, cwd=folder, env=os.environ | _SILENT)
            printed = json.loads(done.stdout)
            return {name: read(printed) for name, read in peer.marks.items()}
        except (OSError, ValueError, KeyError, TypeError, subprocess.TimeoutExpired):
            return None

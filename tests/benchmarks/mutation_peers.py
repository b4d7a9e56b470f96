"""What other tools make of the mutations for the worse: called where they are installed, never installed."""

from __future__ import annotations

import json
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.mutations.mutation import Direction, Plain
from tests.mutations.suite import MUTATIONS
from tests.mutations.trial import plain

SECONDS = 60  # for one call; what takes longer has no opinion


@dataclass(frozen=True, slots=True, kw_only=True)
class Peer:
    """A tool: how it is called (`{}` is the document), and how good it calls a document by what it printed."""

    name: str
    command: tuple[str, ...]
    mark: Callable[[Any], float | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One tool's result in words."""

    peer: str
    told: str


def _found(value: Any, key: str) -> float | None:
    """The first number under `key`, wherever it stands."""
    if isinstance(value, dict):
        if isinstance(value.get(key), int | float):
            return float(value[key])
        value = list(value.values())
    if isinstance(value, list):
        return next((number for each in value if (number := _found(each, key)) is not None), None)
    return None


def _readiness(printed: Any) -> float | None:
    return next((mark for key in ("agentReadiness", "score") if (mark := _found(printed, key)) is not None), None)


def _redocly_problems(printed: Any) -> float | None:
    totals = printed.get("totals", {}) if isinstance(printed, dict) else {}
    return -float(totals["errors"] + totals["warnings"]) if {"errors", "warnings"} <= set(totals) else None


def _ibm_problems(printed: Any) -> float | None:
    kinds = [printed[kind] for kind in ("error", "warning") if isinstance(printed, dict) and kind in printed]
    totals = [_found(kind, "total") for kind in kinds]
    return -sum(total or 0.0 for total in totals) if totals else None


PEERS = (
    Peer(name="redocly score", command=("redocly", "score", "{}", "--format=json"), mark=_readiness),
    Peer(name="redocly lint", command=("redocly", "lint", "{}", "--format=json"), mark=_redocly_problems),
    Peer(name="IBM openapi-validator", command=("lint-openapi", "--json", "{}"), mark=_ibm_problems),
)


def compared(peers: Iterable[Peer], paths: Iterable[Path], only: tuple[str, ...]) -> list[Comparison]:
    """How many mutations for the worse each tool gives a worse mark; a tool that is not installed is named as such."""
    documents = [document for path in paths if (document := plain(path.read_bytes(), path.name)) is not None]
    return [Comparison(peer=peer.name, told=_told(peer, documents, only)) for peer in peers]


def _told(peer: Peer, documents: list[Plain], only: tuple[str, ...]) -> str:
    if shutil.which(peer.command[0]) is None:
        return "not installed"
    right = every = 0
    for document in documents:
        before = _marked(peer, document)
        for mutation in MUTATIONS.values() if before is not None else ():
            changed = mutation(document) if not only or mutation.name in only else None
            if mutation.direction is Direction.WORSE and changed is not None:
                every += 1
                after = _marked(peer, changed.document)
                right += after is not None and before is not None and after < before
    return f"{right} of {every} changes for the worse got a worse mark" if every else "no document could be marked"


def _marked(peer: Peer, document: Plain) -> float | None:
    with tempfile.TemporaryDirectory(prefix="mutation-") as folder:
        path = Path(folder) / "openapi.json"
        path.write_text(json.dumps(document))
        command = [str(path) if part == "{}" else part for part in peer.command]
        try:
            done = subprocess.run(command, capture_output=True, timeout=SECONDS, cwd=folder)
            return peer.mark(json.loads(done.stdout))
        except (OSError, ValueError, KeyError, subprocess.TimeoutExpired):
            return None

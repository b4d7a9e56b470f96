"""Tries every mutation on every document, prints the table and writes it into docs/benchmarks.md.

`python -m tests.benchmarks.mutations [--only NAME,...] [--documents 010,034] [--peers] [--write docs/benchmarks.md]`
The corpus lies beside the repository and is not part of it; without it the documents of the suite are tried.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Iterable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from plainspoken.flows.memory import collect_rarely
from tests.benchmarks.mutation_page import Run, printed, write
from tests.benchmarks.mutation_peers import PEERS, compared
from tests.mutations.mutation import Changed
from tests.mutations.suite import MUTATIONS
from tests.mutations.trial import Ending, Trial, plain, scores, tried

CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "docs"
OWN = Path(__file__).parents[1] / "mutations" / "documents"
SHOWN_TO_PEERS = "parcels-3.0.yaml"  # all of them read it, and it has every virtue to lose; they take seconds for each change


def documents(chosen: tuple[str, ...] = ()) -> list[Path]:
    """The documents to try, the largest first so that two processes end together."""
    every = [*OWN.iterdir(), *(CORPUS.iterdir() if CORPUS.is_dir() else ())]
    kept = [each for each in every if not chosen or each.name.startswith(chosen)]
    return sorted(kept, key=lambda path: -path.stat().st_size)


def trials(only: tuple[str, ...], path: Path) -> list[Trial]:
    """Every mutation on one document; none where it cannot be read."""
    collect_rarely()
    document = plain(path.read_bytes(), path.name)
    before = scores(Changed(document=document)) if document else None
    if document is None or before is None:
        return []
    chosen = [each for name, each in MUTATIONS.items() if not only or name in only]
    return [tried(each, document, path.stem[:3] if path.parent == CORPUS else path.stem, before) for each in chosen]


def _names(text: str) -> tuple[str, ...]:
    return tuple(filter(None, text.split(",")))


def _given() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", type=_names, default=(), help="names of mutations, separated by commas")
    parser.add_argument("--documents", type=_names, default=(), help="how their names begin, separated by commas")
    parser.add_argument("--processes", type=int, default=2)
    parser.add_argument("--peers", action="store_true", help="ask other tools too, as far as they are installed")
    parser.add_argument("--write", type=Path, help="the page of which one section is replaced")
    return parser.parse_args()


def _each(paths: Iterable[Path], only: tuple[str, ...], processes: int) -> list[Trial]:
    with ProcessPoolExecutor(processes) as pool:
        return [trial for made in pool.map(partial(trials, only), paths) for trial in made]


def main() -> int:
    """Gives 1 where a mutation did not move the scores as it must."""
    given = _given()
    began = time.monotonic()
    paths = documents(given.documents)
    made = _each(paths, given.only, given.processes)
    peers = compared(PEERS, [OWN / SHOWN_TO_PEERS], given.only, given.processes) if given.peers else ()
    run = Run(trials=tuple(made), documents=len(paths), seconds=time.monotonic() - began, peers=tuple(peers))
    sys.stdout.write(printed(run))
    if given.write:
        write(given.write, run)
    return 1 if any(trial.ending is Ending.WRONG for trial in made) else 0


if __name__ == "__main__":
    sys.exit(main())

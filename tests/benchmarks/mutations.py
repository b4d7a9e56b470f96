"""Tries every mutation on every document and prints the table.

`python -m tests.benchmarks.mutations [--only NAME,...] [--documents 010,034] [--write docs/benchmarks.md]`
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from plainspoken.flows.memory import collect_rarely
from tests.mutations.mutation import MUTATIONS, Changed
from tests.mutations.trial import Ending, Trial, plain, scores, tried

CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "docs"
OWN = Path(__file__).parents[1] / "mutations" / "documents"


def documents(chosen: tuple[str, ...]) -> list[Path]:
    """The documents to try, the largest first so that two processes end together."""
    every = [*OWN.iterdir(), *(CORPUS.iterdir() if CORPUS.is_dir() else ())]
    kept = [each for each in every if not chosen or each.name.startswith(chosen)]
    return sorted(kept, key=lambda path: -path.stat().st_size)


def trials(only: tuple[str, ...], path: Path) -> list[Trial]:
    """Every mutation on one document; none where it cannot be read or says nothing of operations."""
    from tests.mutations import suite  # noqa: F401 - registers them, in each process

    collect_rarely()
    document = plain(path.read_bytes(), path.name)
    before = scores(Changed(document=document)) if document else None
    if document is None or before is None:
        return []
    chosen = [each for name, each in MUTATIONS.items() if not only or name in only]
    return [tried(each, document, path.stem[:24], before) for each in chosen]


def main() -> int:
    """Gives 1 where a mutation moved a score the wrong way."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", default="")
    parser.add_argument("--documents", default="")
    parser.add_argument("--processes", type=int, default=2)
    given = parser.parse_args()
    only = tuple(filter(None, given.only.split(",")))
    paths = documents(tuple(filter(None, given.documents.split(","))))
    with ProcessPoolExecutor(given.processes) as pool:
        made = [trial for each in pool.map(partial(trials, only), paths) for trial in each]
    for name in dict.fromkeys(trial.mutation for trial in made):
        mine = [trial for trial in made if trial.mutation == name]
        counted = Counter(trial.ending for trial in mine)
        numbers = "  ".join(f"{ending} {counted[ending]:3}" for ending in Ending)
        sys.stdout.write(f"{name:42} {numbers}\n")
        for trial in mine:
            if trial.ending is Ending.WRONG:
                sys.stdout.write(f"      {trial.document}: {trial.reason}\n")
    counted = Counter(trial.ending for trial in made)
    sys.stdout.write(f"{dict(counted)}\n")
    return 1 if counted[Ending.WRONG] else 0


if __name__ == "__main__":
    sys.exit(main())

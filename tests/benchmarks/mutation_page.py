"""The table of mutations, for a terminal and for its section of docs/benchmarks.md."""

from __future__ import annotations

import os
import platform
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from tests.benchmarks import section
from tests.benchmarks.mutation_peers import Comparison
from tests.mutations.mutation import Direction, Mutation
from tests.mutations.suite import MUTATIONS
from tests.mutations.trial import Ending, Trial

SHOWN = 4  # documents that a row names; the command prints all


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """All trials of a run, on how many documents, in how many seconds, and what other tools made of some of them."""

    trials: tuple[Trial, ...]
    documents: int
    seconds: float
    peers: tuple[Comparison, ...] = ()


def printed(run: Run) -> str:
    """The run for a terminal: a line for each mutation, and below it every document on which it went wrong."""
    lines = []
    for name, mine in _by_mutation(run):
        lines.append(f"{name:42} " + "  ".join(f"{ending} {count:3}" for ending, count in _counted(mine).items()))
        lines += [f"      {trial.document}: {trial.reason}" for trial in mine if trial.ending is Ending.WRONG]
    counted = _counted(run.trials)
    lines.append(", ".join(f"{count} {ending}" for ending, count in counted.items()) + f" in {run.seconds:.0f} s")
    lines += [f"{each.peer}: {each.told}" for each in run.peers]
    return "\n".join(lines) + "\n"


def _by_mutation(run: Run) -> list[tuple[str, list[Trial]]]:
    names = dict.fromkeys(trial.mutation for trial in run.trials)
    return [(name, [trial for trial in run.trials if trial.mutation == name]) for name in names]


def _counted(trials: list[Trial] | tuple[Trial, ...]) -> dict[Ending, int]:
    counted = Counter(trial.ending for trial in trials)
    return {ending: counted[ending] for ending in Ending}


def write(target: Path, run: Run) -> None:
    """Replaces the section between its marks, or adds it; what other benchmarks wrote stays."""
    section.write(target, "mutations", _section(run))


def _section(run: Run) -> list[str]:
    counted, names = _counted(run.trials), _by_mutation(run)
    asked = counted[Ending.RIGHT] + counted[Ending.WRONG]
    whole = sum(all(trial.ending is not Ending.WRONG for trial in mine) for _, mine in names)
    return [
        "## Do the scores follow a change?",
        "",
        f"`make bench-mutations` on {datetime.now(UTC):%Y-%m-%d}: plainspoken {version('plainspoken')}, "
        f"Python {platform.python_version()}, {os.cpu_count()} cores, {run.seconds / 60:.0f} minutes. "
        f"{len(names)} named changes of {run.documents} documents: for the worse, of no consequence, and for the better.",
        "",
        "*Right* means: the dimension named moves by at least the points asked for (in proportion to the share of the document "
        "that was changed, by at least 0.1), and no other rises by more than is allowed; of a change of no consequence, that "
        "none moves. *n/a*: the document has nothing to change, has that fault already, or so little of it is changed that one "
        "decimal cannot show it.",
        "",
        f"**{counted[Ending.RIGHT]} of {asked} right** ({counted[Ending.RIGHT] / max(1, asked):.1%}); "
        f"{whole} of {len(names)} changes are right on every document; {counted[Ending.NOT_APPLICABLE]} n/a.",
        "",
        *_peers(run.peers),
        "",
        "| change | imitates | dimension | points | others at most | right | not | n/a | not right on |",
        "|---|---|---|--:|--:|--:|--:|--:|---|",
        *(_row(MUTATIONS[name], mine) for name, mine in names),
    ]


def _row(mutation: Mutation, mine: list[Trial]) -> str:
    counted = _counted(mine)
    wrong = [trial.document for trial in mine if trial.ending is Ending.WRONG]
    shown = ", ".join(wrong[:SHOWN]) + (f" and {len(wrong) - SHOWN} more" if len(wrong) > SHOWN else "")
    points = {Direction.WORSE: f"-{mutation.least:g}", Direction.BETTER: f"+{mutation.least:g}", Direction.NEUTRAL: "0"}
    others = "; ".join([f"{mutation.tolerance:g}", *(f"{name} {by:g}" for name, by in mutation.rises.items())])
    cells = [mutation.name, mutation.imitates, mutation.dimension or "all", points[mutation.direction], others]
    return "| " + " | ".join([*cells, *(str(count) for count in counted.values()), shown]) + " |"


def _peers(peers: tuple[Comparison, ...]) -> list[str]:
    if not peers:
        return ["No other tool was asked."]
    return [
        "Other tools, on one document of the suite that has every virtue to lose (any movement counts, where ours must be in "
        "the right dimension, by the points asked for):",
        "",
        *(f"- {each.peer}: {each.told}" for each in peers),
    ]

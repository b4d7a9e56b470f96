"""Fixes every document of the corpus, judges it again, and writes what that did to docs/benchmarks.md.

`python -m tests.benchmarks.fixes docs/benchmarks.md`. The documents lie beside the repository and are not part of it.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from plainspoken.checks.assembly import audit_of
from plainspoken.checks.audit import Audit
from plainspoken.checks.fixes.derivation import fixes_of
from plainspoken.checks.fixes.overlay import overlay_text
from plainspoken.checks.overlays.reading import read_overlay
from plainspoken.flows.collect import collect_static
from plainspoken.flows.rejudging import api_at, problems_of, rejudged_with
from plainspoken.flows.standard import Standard
from tests.benchmarks import section

CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "docs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One document, before and after: scores, findings, breaches of the specification; its actions and what is left to do."""

    name: str
    scores: tuple[float, float]
    findings: tuple[int, int]
    faults: tuple[int, int]
    is_valid_as_before: bool
    is_lower: bool
    is_kept: bool
    actions: int
    left: int

    @property
    def is_worse(self) -> bool:
        return self.is_lower or not self.is_valid_as_before


def main(target: Path) -> int:
    """Writes the table. Gives 1 where a document became worse, 2 where there are none."""
    files = sorted(CORPUS.glob("*"))
    if not files:
        print(f"There are no documents at {CORPUS}; the table is left as it is.", file=sys.stderr)  # noqa: T201
        return 2
    began = time.process_time()
    rows = [_row(path) for path in files]
    section.write(target, "fixes", list(table(rows, time.process_time() - began)))
    return int(any(row.is_worse for row in rows))


def _row(path: Path) -> Row:
    api, text = api_at(str(path)), path.read_bytes()
    evidence = collect_static(api, text)
    assert evidence.document is not None
    made = fixes_of(audit_of(api, evidence, fitted=False), evidence.document)
    done = rejudged_with(api, text, read_overlay(overlay_text(made), "fixes.overlay.yaml"), Standard())
    before, after = done.effect.before, done.effect.after
    return Row(
        name=path.stem,
        scores=(before.score or 0.0, after.score or 0.0),
        findings=(_findings(before), _findings(after)),
        faults=(len(problems_of(done.before)), len(problems_of(done.after))),
        is_valid_as_before=not done.new_problems,
        is_lower=done.effect.is_lower,
        is_kept=done.kept,
        actions=len(made.fixes),
        left=len(made.todos),
    )


def table(rows: Sequence[Row], seconds: float) -> Iterator[str]:
    """The lines of the section."""
    before, after = (sum(each) / len(rows) for each in zip(*(row.scores for row in rows), strict=True))
    worse, kept = sum(row.is_worse for row in rows), sum(row.is_kept for row in rows)
    yield from (
        "## Fixes that can be applied",
        "",
        f"`make bench-fixes`: the overlay of `plainspoken fixes` applied to {len(rows)} real documents, and both judged,",
        f"in {seconds:.0f} s of CPU. The mean score goes from {before:.1f} to {after:.1f}. {worse} score lower or break their",
        f"specification anew; {kept} keep their comments and style. *Faults* are breaches of the specification, which some",
        "documents have from the beginning; *left* is what only a person can write.",
        "",
        "| document | score before | after | findings before | after | faults before | after | valid | actions | left |",
        "|---|---|---|---|---|---|---|---|---|---|",
    )
    for row in rows:
        valid = "no" if not row.is_valid_as_before else "as before" if row.faults[1] else "yes"
        numbers = (*(f"{each:.1f}" for each in row.scores), *(f"{each:,}" for each in (*row.findings, *row.faults)))
        yield f"| {row.name} | {' | '.join(numbers)} | {valid} | {row.actions:,} | {row.left:,} |"


def _findings(audit: Audit) -> int:
    return sum(result.faults for result in audit.results)


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

"""The page of the benchmarks: each command replaces its own section and leaves the others."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path


def write(target: Path, name: str, lines: Sequence[str]) -> None:
    """Replaces the section between the marks of this name, or adds it."""
    begin, end = f"<!-- {name} -->", f"<!-- end of {name} -->"
    old = target.read_text() if target.exists() else "# Benchmarks\n\nEach table is made by the command that it names.\n"
    before, _, rest = old.partition(begin)
    after = rest.partition(end)[2].lstrip("\n")
    section = "\n".join([begin, *lines, end])
    target.write_text(before.rstrip("\n") + "\n\n" + section + "\n" + ("\n" + after if after else ""))

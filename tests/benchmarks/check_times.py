"""Times `plainspoken check` on every document of the corpus and writes the table into docs/benchmarks.md.

`python tests/benchmarks/check_times.py docs/benchmarks.md`; the corpus lies beside the repository and is not part of it.
"""

from __future__ import annotations

import csv
import json
import os
import platform
import resource
import subprocess
import sys
import time
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
COMMAND = Path(sys.executable).with_name("plainspoken")
LIMIT = 10.0  # seconds for a document of up to 2 MB
BEGIN, END = "<!-- check times -->", "<!-- end of check times -->"


def main(target: Path) -> int:
    """Writes the table. Gives 1 where a document crashed or took longer than it may, 2 where there is no corpus."""
    if not CORPUS.is_dir():
        print(f"There is no corpus at {CORPUS}; the table is left as it is.", file=sys.stderr)  # noqa: T201
        return 2
    with (CORPUS / "manifest.csv").open(newline="") as manifest:
        entries = list(csv.DictReader(manifest))
    rows = [measured(entry) for entry in entries]
    started = time.perf_counter()
    paths = [CORPUS / entry["path"] for entry in entries]
    everything = subprocess.run([COMMAND, "check", "--format", "jsonl", *paths], capture_output=True)
    together = time.perf_counter() - started
    write(target, rows, together, len(everything.stdout.splitlines()))
    slow = [row for row in rows if row[3] > LIMIT and int(row[2]) < 2_000_000]
    crashed = [row for row in rows if row[5] == "crashed"]
    for row in (*slow, *crashed):
        print("too slow or crashed:", *row, file=sys.stderr)  # noqa: T201
    return 1 if slow or crashed else 0


def measured(entry: dict[str, str]) -> tuple[str, str, str, float, int, str]:
    """Name, operations, bytes, wall seconds (start included), peak memory in MB so far, decision."""
    started = time.perf_counter()
    done = subprocess.run([COMMAND, "check", "--format", "json", CORPUS / entry["path"]], capture_output=True)
    seconds = time.perf_counter() - started
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
    try:
        decision = str(json.loads(done.stdout)["decision"])
    except (ValueError, KeyError):
        decision = "crashed"
    name = f"{Path(entry['path']).name[:3]} {entry['title'] or entry['vendor']}"
    return name, entry["operations"], entry["bytes"], seconds, peak, decision


def write(target: Path, rows: list[tuple[str, str, str, float, int, str]], together: float, reports: int) -> None:
    """Puts the table between its marks, leaving what other benchmarks wrote."""
    seconds = sorted(row[3] for row in rows)
    lines = [
        BEGIN,
        "## `plainspoken check`, static, one document at a time",
        "",
        f"`make bench` on {datetime.now(UTC):%Y-%m-%d}: plainspoken {version('plainspoken')}, "
        f"Python {platform.python_version()}, {os.cpu_count()} cores. "
        "Seconds are wall time of the whole process, start included.",
        "",
        f"Median {seconds[len(seconds) // 2]:.1f} s, longest {seconds[-1]:.1f} s, all {len(rows)} in one call {together:.1f} s "
        f"({reports} reports); the largest process took {max(row[4] for row in rows)} MB.",
        "",
        "| document | operations | kB | seconds | decision |",
        "|---|--:|--:|--:|---|",
        *(
            f"| {name} | {ops} | {int(size) // 1000} | {taken:.1f} | {decision} |"
            for name, ops, size, taken, _, decision in rows
        ),
        END,
    ]
    old = target.read_text() if target.exists() else "# Benchmarks\n\nEach table is made by the command that it names.\n"
    before, _, rest = old.partition(BEGIN)
    after = rest.partition(END)[2].lstrip("\n")
    target.write_text(before.rstrip("\n") + "\n\n" + "\n".join(lines) + "\n" + ("\n" + after if after else ""))


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

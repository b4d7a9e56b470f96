"""Times `plainspoken check` and writes its part of docs/benchmarks.md.

`python -m tests.benchmarks.check_times docs/benchmarks.md`: all documents of the corpus in one run, each alone, one document
at 1, 10 and 100 times its size, and the checks that take longest. The corpus lies beside the repository and is not part of
it. Nothing is kept from one run to the next.
"""

from __future__ import annotations

import csv
import json
import os
import platform
import resource
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

from plainspoken.checks import engine
from plainspoken.checks.registry import checks
from plainspoken.flows.collect import collect_static
from plainspoken.flows.memory import collect_rarely
from plainspoken.inventory.records import Api
from tests.benchmarks import section

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
COMMAND = Path(sys.executable).with_name("plainspoken")
LIMIT = 10.0  # seconds for a document of up to 2 MB
RUNS = 5  # of the whole corpus; the best counts, others run beside something else
SLOWEST = 15


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """What one run of the command cost, in seconds of the clock and of CPU (all its processes), and what it wrote."""

    seconds: float
    cpu: float
    output: bytes


def main(target: Path) -> int:
    """Writes the tables. Gives 1 where a document crashed or took longer than it may, 2 where there is no corpus."""
    if not CORPUS.is_dir():
        print(f"There is no corpus at {CORPUS}; the tables are left as they are.", file=sys.stderr)  # noqa: T201
        return 2
    with (CORPUS / "manifest.csv").open(newline="") as manifest:
        entries = list(csv.DictReader(manifest))
    paths = [CORPUS / entry["path"] for entry in entries]
    together = min((run(paths) for _ in range(RUNS)), key=lambda each: each.seconds)
    rows = [(entry, run([path])) for entry, path in zip(entries, paths, strict=True)]
    section.write(target, "check times", [*_together(together, paths), *_growth(), *_slowest(paths), *_alone(rows)])
    wrong = [
        entry["path"]
        for entry, each in rows
        if _decision(each) == "crashed" or (each.seconds > LIMIT and int(entry["bytes"]) < 2_000_000)
    ]
    for path in wrong:
        print("too slow or crashed:", path, file=sys.stderr)  # noqa: T201
    return 1 if wrong else 0


def run(paths: list[Path]) -> Run:
    """One run of `plainspoken check` over documents, from the start of the process to its end."""
    before, started = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run([COMMAND, "check", "--format", "jsonl", *paths], stdout=subprocess.PIPE)
    seconds, after = time.perf_counter() - started, resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Run(seconds=seconds, cpu=cpu, output=done.stdout)


def peak(paths: list[Path]) -> int:
    """The most memory that such a run takes, in MB: of all its processes together, shared pages once (PSS of Linux)."""
    highest = 0
    with tempfile.TemporaryFile() as output:
        process = subprocess.Popen([COMMAND, "check", "--format", "jsonl", *paths], stdout=output)
        while process.poll() is None:
            highest = max(highest, sum(map(_pss, _family(process.pid))))
            time.sleep(0.02)
    return highest // 1024


def _family(parent: int) -> list[int]:
    try:
        children = Path(f"/proc/{parent}/task/{parent}/children").read_text().split()
    except OSError:
        return []
    return [parent, *map(int, children)]


def _pss(process: int) -> int:
    """In kB; 0 where the process has ended."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text().splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) for line in lines if line.startswith("Pss:")), 0)


def _together(best: Run, paths: list[Path]) -> list[str]:
    size = sum(path.stat().st_size for path in paths) / 1e6
    return [
        "## `plainspoken check`, static, all documents in one run",
        "",
        f"`make bench` on {datetime.now(UTC):%Y-%m-%d}: plainspoken {version('plainspoken')} with {len(checks())} checks, "
        f"Python {platform.python_version()}, {os.cpu_count()} cores. Start included, nothing kept from earlier runs.",
        "",
        f"{len(paths)} documents, {size:.1f} MB: **{best.seconds:.1f} s** (the best of {RUNS} runs; {best.cpu:.1f} s of CPU), "
        f"{len(best.output.splitlines())} reports, {peak(paths)} MB of memory at the peak, all processes together. "
        f"On average {os.getloadavg()[0]:.1f} processes wanted to run, whatever else the machine had to do included.",
        "",
    ]


GROWN = "034"
TIMES = (1, 10, 100)


def _growth() -> list[str]:
    """One document with its operations once, ten times and a hundred times."""
    (path,) = (CORPUS / "docs").glob(f"{GROWN}-*.json")
    lines = [f"### One document, its operations {', '.join(map(str, TIMES))} times", "", "| operations | kB | s | ms each |"]
    lines.append("|--:|--:|--:|--:|")
    with tempfile.TemporaryDirectory() as folder:
        for times in TIMES:
            larger = Path(folder) / f"{times}.json"
            larger.write_text(json.dumps(repeated(json.loads(path.read_text()), times)))
            best = min((run([larger]) for _ in range(3)), key=lambda each: each.cpu)
            (report,) = map(json.loads, best.output.splitlines())
            count = report["api"]["operations"]
            size = larger.stat().st_size // 1000
            lines.append(f"| {count} | {size} | {best.cpu:.1f} | {1000 * best.cpu / count:.1f} |")
    return [*lines, "", f"Document {GROWN}, seconds of CPU, the start of some 0.4 s included.", ""]


def repeated(document: dict[str, Any], times: int) -> dict[str, Any]:
    """The document with each of its paths so many times, under names of their own."""
    paths: dict[str, Any] = {}
    for number in range(times):
        for path, item in document["paths"].items():
            copy = json.loads(json.dumps(item))
            for operation in copy.values():
                if number and isinstance(operation, dict) and "operationId" in operation:
                    operation["operationId"] += f"_{number}"
            paths[f"/part{number}{path}" if number else path] = copy
    return {**document, "paths": paths}


def _slowest(paths: list[Path]) -> list[str]:
    """The checks that take longest over all documents, in one process."""
    spent: defaultdict[str, float] = defaultdict(float)
    collect_rarely()
    for path in paths:
        api = Api(id=path.stem, document=str(path), root=str(path.parent))
        evidence = collect_static(api, path.read_bytes())
        for check in checks():
            started = time.process_time()
            engine.run(check, evidence)
            spent[check.id] += time.process_time() - started
    titles = {check.id: check.title for check in checks()}
    slowest = sorted(spent.items(), key=lambda each: -each[1])[:SLOWEST]
    lines = [f"### The {SLOWEST} checks that take longest", "", "| check | s of CPU | what fails it |", "|---|--:|---|"]
    lines += [f"| {name} | {seconds:.2f} | {titles[name]} |" for name, seconds in slowest]
    total = f"Over the whole corpus in one process; all {len(spent)} checks take {sum(spent.values()):.1f} s."
    return [*lines, "", f"{total} What several checks share is counted where it is asked for first.", ""]


def _alone(rows: list[tuple[dict[str, str], Run]]) -> list[str]:
    seconds = sorted(each.seconds for _, each in rows)
    return [
        "### One document at a time",
        "",
        f"Median {seconds[len(seconds) // 2]:.1f} s, longest {seconds[-1]:.1f} s, of the clock, start included.",
        "",
        "| document | operations | kB | seconds | decision |",
        "|---|--:|--:|--:|---|",
        *(
            f"| {Path(entry['path']).name[:3]} {entry['title'] or entry['vendor']} | {entry['operations']} "
            f"| {int(entry['bytes']) // 1000} | {each.seconds:.1f} | {_decision(each)} |"
            for entry, each in rows
        ),
    ]


def _decision(one: Run) -> str:
    try:
        return str(json.loads(one.output)["decision"])
    except (ValueError, KeyError):
        return "crashed"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

"""Times the live part beside plain `schemathesis run` on the same servers, and writes the table into docs/benchmarks.md.

`python -m tests.benchmarks.live docs/benchmarks.md`
"""

from __future__ import annotations

import json
import os
import platform
import secrets
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

import httpx

from plainspoken.flows.demo.exemplary.app import READ_TOKEN, TOKEN
from plainspoken.flows.demo.exemplary.app import document_text as exemplary_document
from plainspoken.flows.demo.organisation import START_SECONDS, Server, await_answer, serving
from plainspoken.flows.demo.poor.app import KEY
from plainspoken.flows.demo.poor.app import document_text as poor_document
from tests.benchmarks import section
from tests.benchmarks.live_contestants import EXAMPLES, SEED, Sent, Task

ROOT = Path(__file__).parents[2]
RUNS = 5  # of each contestant, in turns; the fastest counts
GOAL = 1.10  # times the seconds of `schemathesis run`
_NAMES = {
    "schemathesis": "`schemathesis run`",
    "every_case": "live part, every case",
    "plainspoken": "live part",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Timed:
    """One run: what was sent, and how long the process took, start included, without what is beside the engine."""

    sent: Sent
    seconds: float

    @property
    def a_second(self) -> float:
        return self.sent.requests / self.seconds


def main(target: Path) -> int:
    """Runs everything, prints the table and writes it; ends with 1 where the goal is missed."""
    keys = {name: secrets.token_urlsafe(24) for name in (TOKEN, READ_TOKEN, KEY)}
    os.environ.update(keys)
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        rows = {name: _best(folder / name, tasks, fresh=fresh) for name, tasks, fresh in _servers(keys)}
    lines = _lines(rows)
    sys.stdout.write("\n".join(lines) + "\n")
    section.write(target, "live", lines)
    return 0 if all(_ratio(row, "plainspoken") <= GOAL for row in rows.values()) else 1


Asked = Callable[[Server, Path], Task]


def _servers(keys: dict[str, str]) -> Iterator[tuple[str, Asked, bool]]:
    """Each server, what to ask of it, and whether every run gets a fresh one, as it must where calls change its state."""
    exemplary = Task(document="", url="", credential=f"Bearer {keys[TOKEN]}", changing=True)
    poor = Task(document="", url="", credential=keys[KEY], in_query=True, changing=True)
    yield "exemplary", lambda server, folder: _of(exemplary, server, folder, exemplary_document()), True
    yield "poor", lambda server, folder: _of(poor, server, folder, poor_document()), True
    yield "prefect", _prefect, False


def _of(task: Task, server: Server, folder: Path, text: str) -> Task:
    (folder / "openapi.yaml").write_text(text)
    return replace(task, document=str(folder / "openapi.yaml"), url=server.url)


def _prefect(server: Server, folder: Path) -> Task:
    text = httpx.get(f"{server.url}/openapi.json", trust_env=False, timeout=60).content
    (folder / "openapi.json").write_bytes(text)
    return Task(document=str(folder / "openapi.json"), url=f"{server.url}/api")


def _best(folder: Path, asked: Asked, *, fresh: bool) -> dict[str, Timed]:
    """The fastest run of each contestant."""
    folder.mkdir()
    best: dict[str, Timed] = {}
    for contestant, server in _turns(folder, fresh=fresh):
        timed = _run(contestant, asked(server, folder), folder)
        if contestant not in best or timed.seconds < best[contestant].seconds:
            best[contestant] = timed
    return best


def _turns(folder: Path, *, fresh: bool) -> Iterator[tuple[str, Server]]:
    turns = list(_NAMES) * RUNS
    if fresh:
        for number, contestant in enumerate(turns):
            with _up(folder, folder / str(number)) as server:
                yield contestant, server
    else:
        with _up(folder, folder / "only") as server:
            yield from ((contestant, server) for contestant in turns)


@contextmanager
def _up(folder: Path, place: Path) -> Iterator[Server]:
    with serving(folder.name, place) as server:
        await_answer(server, time.monotonic() + START_SECONDS)
        yield server


def _run(contestant: str, task: Task, folder: Path) -> Timed:
    command = [sys.executable, "-m", "tests.benchmarks.live_contestants", contestant, json.dumps(asdict(task))]
    began = time.perf_counter()
    done = subprocess.run(
        command, cwd=folder, env={**os.environ, "PYTHONPATH": str(ROOT)}, stdout=subprocess.PIPE, text=True, check=True
    )
    seconds = time.perf_counter() - began
    sent = Sent(**json.loads(done.stdout.splitlines()[-1]))
    return Timed(sent=sent, seconds=seconds - sent.extra_seconds)


def _ratio(row: dict[str, Timed], contestant: str) -> float:
    return row[contestant].seconds / row["schemathesis"].seconds


def _lines(rows: dict[str, dict[str, Timed]]) -> list[str]:
    """The section."""
    table = [
        f"| {server} | {_NAMES[contestant]} | {one.sent.requests} | {one.seconds:.1f} | {one.a_second:.0f} "
        f"| {_ratio(row, contestant) - 1:+.0%} | {one.sent.extra_requests or ''} "
        f"| {f'{one.sent.extra_seconds:.1f}' if one.sent.extra_requests else ''} |"
        for server, row in rows.items()
        for contestant, one in row.items()
    ]
    return [
        "## What the live part costs beside `schemathesis run`",
        "",
        f"`make bench-live` on {datetime.now(UTC):%Y-%m-%d}: plainspoken {version('plainspoken')}, Schemathesis "
        f"{version('schemathesis')}, Python {platform.python_version()}, {os.cpu_count()} cores; the best of {RUNS} runs in "
        f"turns, seed {SEED}, {EXAMPLES} examples, start of the process included.",
        "",
        "| server | who calls | requests | s | a second | more time | beside: requests | s |",
        "|---|---|--:|--:|--:|--:|--:|--:|",
        *table,
        "",
        "The live part sends one case of a kind, so it makes fewer calls of what the engine generates; *every case* sends all"
        " of them through the same door, log and checks. *Beside* are our own: the search for the base URL, probes,"
        " conversations, marked texts, repeated errors. Prefect is read only, the other two are called with every method."
        " The engine's own command tries undeclared methods, too, and makes no sequences of calls here, as we make none."
        f" The goal is at most {GOAL - 1:.0%} more time.",
    ]


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

"""One run of one contestant against a server that is up, in a process of its own; prints what it sent as a line of JSON.

`python -m tests.benchmarks.live_contestants CONTESTANT JSON`, where the JSON is a `Task`.
"""

from __future__ import annotations

import contextlib
import io
import json
import sys
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

SEED = 0
EXAMPLES = 8  # random cases of an operation, as many as the live part makes at most


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """What to call: the document, where, with which header, and whether methods that change something are called too."""

    document: str
    url: str
    credential: str = ""  # an Authorization header, or the value of the query parameter `api_key`
    in_query: bool = False
    changing: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """Requests of the engine, requests of our own beside them, and the seconds that everything but the engine took."""

    requests: int
    extra_requests: int = 0
    extra_seconds: float = 0.0


def schemathesis(task: Task) -> Sent:
    """`schemathesis run` with its own settings, but for seed, number of examples, and no sequences, which we do not make."""
    import requests.adapters
    import schemathesis.cli

    counted: Counter[str] = Counter()
    _counting(requests.adapters.HTTPAdapter, "send", counted)
    given = ["run", task.document, "--url", task.url, "--seed", str(SEED), "--max-examples", str(EXAMPLES), "--no-color"]
    given += ["--phases", "examples,coverage,fuzzing", "--continue-on-failure", "--generation-database", "none"]
    given += [] if task.changing else ["--include-method", "GET"]
    given += ["--header", f"Authorization:{task.credential}"] if task.credential and not task.in_query else []
    with contextlib.redirect_stdout(io.StringIO()), contextlib.suppress(SystemExit):
        if task.in_query:
            _with_key(task.credential)
        schemathesis.cli.schemathesis(given)
    return Sent(requests=counted["send"])


def _with_key(value: str) -> None:
    """The engine's command has no option for a key in the query: a hook puts it there, as its documentation says."""
    import schemathesis

    @schemathesis.hook
    def map_query(_context: Any, query: dict[str, Any] | None) -> dict[str, Any]:
        return {**(query or {}), "api_key": value}


def every_case(task: Task) -> Sent:
    """Our live part with every case that the engine generates, each phase once, as its own command does."""
    from plainspoken.flows.fuzz import Fuzz

    def once(fuzz: Fuzz) -> None:
        with fuzz._through_gate():
            fuzz._run(PhaseName.PROBING, fuzz.labels)
            fuzz._run(PhaseName.EXAMPLES, fuzz.labels)
            fuzz._generate(PhaseName.COVERAGE, list(GenerationMode))
            fuzz._run(PhaseName.COVERAGE, fuzz.labels)
            fuzz._generate(PhaseName.FUZZING, list(GenerationMode), max_examples=EXAMPLES)
            fuzz._run(PhaseName.FUZZING, fuzz.labels)

    from schemathesis.engine.run import PhaseName
    from schemathesis.generation.modes import GenerationMode

    changed = {
        "once": once,
        "more": lambda _fuzz, **_options: None,
        "_is_wanted": lambda _fuzz, _case: True,
        "_trim": lambda _fuzz, _examples: None,
    }
    for name, method in changed.items():
        setattr(Fuzz, name, method)
    return plainspoken(task)


def plainspoken(task: Task) -> Sent:
    """Our live part, as an audit runs it, with a budget that is never spent."""
    from plainspoken.flows.fuzz import Fuzz
    from plainspoken.flows.live import call_api
    from plainspoken.flows.live_run import Run
    from plainspoken.flows.wire import Door
    from plainspoken.inventory.document import open_document
    from plainspoken.inventory.records import ALL_METHODS, READ_ONLY, Allowed, Api, Auth, SecretReference

    counted: Counter[str] = Counter()
    spent: Counter[str] = Counter()
    _counting(Door, "send", counted)
    for owner, name in ((Run, "_engine"), (Fuzz, "once"), (Fuzz, "more"), (Fuzz, "again"), (Run, "_before_deleting")):
        _timing(owner, name, spent)
    reference = SecretReference(kind="env", name="KEY")
    kind = {"kind": "api_key", "parameter": "api_key", "location": "query"} if task.in_query else {"kind": "bearer"}
    api = Api(
        id="benchmark",
        document=task.document,
        base_url=task.url,
        environment="disposable" if task.changing else "test",
        auth=Auth(**kind, secret=reference) if task.credential else Auth(),  # type: ignore[arg-type]
        allowed=Allowed(methods=ALL_METHODS if task.changing else READ_ONLY, requests=100_000, seconds=3600.0, rate=1e9),
    )
    text = Path(task.document).read_bytes()
    secrets = {reference.key: task.credential.removeprefix("Bearer ")}
    log = Path(task.document).with_suffix(".jsonl")
    began = time.perf_counter()
    opened = open_document(text, task.document)
    spent["read"] = time.perf_counter() - began  # type: ignore[assignment]
    found = call_api(api, opened, text, secrets=secrets, log=log, tell=lambda *_: None, seed=SEED)
    total = time.perf_counter() - began
    log.unlink()
    engine = spent["_engine"] + spent["once"] + spent["more"] + spent["again"] - spent["_before_deleting"]
    extra = total - spent["read"] - engine
    return Sent(requests=counted["send"], extra_requests=found.live.requests - counted["send"], extra_seconds=extra)


def _counting(owner: Any, name: str, counted: Counter[str]) -> None:
    real = getattr(owner, name)

    def counting(*args: Any, **options: Any) -> Any:
        counted[name] += 1
        return real(*args, **options)

    setattr(owner, name, counting)


def _timing(owner: Any, name: str, spent: Counter[str]) -> None:
    real = getattr(owner, name)

    def timing(*args: Any, **options: Any) -> Any:
        began = time.perf_counter()
        try:
            return real(*args, **options)
        finally:
            spent[name] += time.perf_counter() - began  # type: ignore[assignment]

    setattr(owner, name, timing)


CONTESTANTS: dict[str, Callable[[Task], Sent]] = {
    "schemathesis": schemathesis,
    "every_case": every_case,
    "plainspoken": plainspoken,
}

if __name__ == "__main__":
    sent = CONTESTANTS[sys.argv[1]](Task(**json.loads(sys.argv[2])))
    sys.stdout.write(json.dumps(asdict(sent)) + "\n")

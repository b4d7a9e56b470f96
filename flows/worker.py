"""One job in a process of its own (see `flows/jobs`).

The job comes as one line of JSON on standard input, progress goes as lines of JSON to standard output, results go to
files. The line `stop` there pulls the kill switch: no request leaves any more, and the job ends with what there is. When
standard input closes, the parent is gone, and the process ends.
"""

from __future__ import annotations

import importlib
import json
import logging
import os
import resource
import sys
import threading
import warnings

from plainspoken.flows.jobs import KINDS, STOP, Item
from plainspoken.flows.stopping import stop
from plainspoken.inventory.errors import PlainspokenError


def main() -> None:
    """Does the job that standard input brings. Ends with status 0, or 3 with one line on standard error."""
    _be_quiet()
    job = json.loads(sys.stdin.readline())
    threading.Thread(target=_heed_parent, daemon=True).start()
    _limit_memory(job["memory"])
    try:
        _do(job["kind"], job["items"])
    except MemoryError:
        _give_up(f"more than {job['memory'] // 2**20:,} MB of memory were needed")
    except PlainspokenError as wrong:
        _give_up(str(wrong))
    except Exception as wrong:  # noqa: BLE001 - the parent reports it; a traceback helps nobody there
        _give_up(f"{type(wrong).__name__}: {wrong}")
    sys.stdout.flush()
    # Threads of third parties must not keep a finished job alive.
    os._exit(0)


def _do(kind: str, items: list[Item]) -> None:
    if kind not in KINDS:
        raise ValueError(f"no job is called {kind!r}")
    run = importlib.import_module(f"plainspoken.flows.jobs.{kind}").run
    for item in items:
        run(item, _tell)


def _tell(name: str, stage: str, done: int, of: int) -> None:
    print(json.dumps([name, stage, done, of]), flush=True)  # noqa: T201 - the parent reads it


def _give_up(reason: str) -> None:
    print(" ".join(reason.split()), file=sys.stderr, flush=True)  # noqa: T201 - the parent reports it
    os._exit(3)


def _heed_parent() -> None:
    for line in sys.stdin:
        if line == STOP:
            stop()
    os._exit(4)


def _limit_memory(size: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (size, size))


def _be_quiet() -> None:
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)


if __name__ == "__main__":
    main()

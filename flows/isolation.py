"""Runs a worker process with limits on time and memory, so that one API can never end the audit of the others."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import threading
from typing import IO, Any

from plainspoken.flows.jobs import Tell
from plainspoken.inventory.errors import PlainspokenError

MEMORY = 3 * 2**30  # bytes of address space; the largest document of 40 real ones, called live, stays under a third of it
GRACE = 60.0  # seconds beyond an API's budget of calls for reading, judging and writing

_running: set[subprocess.Popen[str]] = set()
_stopped = threading.Event()


class WorkerError(PlainspokenError):
    """A worker ended without a result; the text says why."""


def work(job: dict[str, Any], *, seconds: float, tell: Tell, memory: int = MEMORY) -> None:
    """Runs one job to its end. Raises `WorkerError` where it took too long, too much memory, or failed."""
    with tempfile.TemporaryFile("w+") as errors:
        process = subprocess.Popen(
            [sys.executable, "-P", "-m", "plainspoken.flows.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
            text=True,
            start_new_session=True,  # Ctrl-C is for the parent, which then stops its workers in order
        )
        _running.add(process)
        expired = threading.Event()
        timer = threading.Timer(seconds, _expire, (process, expired))
        timer.start()
        try:
            if _stopped.is_set():
                process.kill()
            _converse(process, job | {"memory": memory}, tell)
            code = process.wait()
        finally:
            timer.cancel()
            process.kill()
            process.wait()
            _running.discard(process)
        if code:
            raise WorkerError(_reason(code, expired.is_set(), seconds, errors))


def stop_all() -> None:
    """Ends every running worker and lets no further one run."""
    _stopped.set()
    for process in list(_running):
        process.kill()


def _converse(process: subprocess.Popen[str], job: dict[str, Any], tell: Tell) -> None:
    assert process.stdin
    assert process.stdout
    try:
        process.stdin.write(json.dumps(job) + "\n")
        process.stdin.flush()
    except BrokenPipeError:
        return
    for line in process.stdout:
        if line.startswith("["):
            tell(*json.loads(line))


def _expire(process: subprocess.Popen[str], expired: threading.Event) -> None:
    expired.set()
    process.kill()


def _reason(code: int, expired: bool, seconds: float, errors: IO[str]) -> str:
    if _stopped.is_set():
        return "The audit was stopped before this API was done."
    if expired:
        return f"The audit of this API took longer than the {seconds:.0f} s it may take and was stopped."
    errors.seek(0)
    said = errors.read().strip().splitlines()
    if code == 3 and said:
        return f"The audit of this API failed: {said[-1]}."
    return f"The audit of this API ended unexpectedly (status {code}), as it does when the machine runs out of memory."

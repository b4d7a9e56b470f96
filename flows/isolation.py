"""Runs a worker process with limits on time and memory, so that one API can never end the audit of the others."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import IO, Any

from plainspoken.flows.jobs import STOP, Tell
from plainspoken.inventory.errors import PlainspokenError

MEMORY = 3 * 2**30  # bytes of address space; the largest document of 40 real ones, called live, stays under a third of it
GRACE = 60.0  # seconds beyond an API's budget of calls for reading, judging and writing

_running: set[subprocess.Popen[str]] = set()
_stopped = threading.Event()


class WorkerError(PlainspokenError):
    """A worker ended without a result; the text says why."""


def work(job: dict[str, Any], *, seconds: float, tell: Tell, memory: int = MEMORY, after_stop: bool = False) -> None:
    """Runs one job to its end. Raises `WorkerError` where it took too long, too much memory, or failed.

    Once everything was stopped no job is done but those that say that they are meant for `after_stop`.
    """
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
            if _stopped.is_set() and not after_stop:
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
    """Lets no running worker send anything any more, and no further one run. Each still writes what it has measured."""
    _stopped.set()
    for process in list(_running):
        with suppress(OSError, ValueError):  # it has just ended
            assert process.stdin
            process.stdin.write(STOP)
            process.stdin.flush()


def end_all(seconds: float = 0.0) -> None:
    """Returns when every worker has ended; kills those that have not after so many seconds."""
    deadline = time.monotonic() + seconds
    for process in list(_running):
        try:
            process.wait(max(0.0, deadline - time.monotonic()))
        except subprocess.TimeoutExpired:
            process.kill()


@contextmanager
def stopped_by_interrupt() -> Iterator[None]:
    """The first Ctrl-C stops the workers, whose reports are still waited for; the second is as usual."""

    def stop(*_: Any) -> None:
        signal.signal(signal.SIGINT, before)
        stop_all()

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def is_stopped() -> bool:
    """Whether everything was stopped."""
    return _stopped.is_set()


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

"""What all APIs of one audit may send to one host together: kept in files that every worker changes under a lock.

Times are those of the monotonic clock, which all processes of a machine share.
"""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any
from urllib.parse import quote, urlsplit

from plainspoken.inventory.records import HostLimits

_LONGEST = 256  # bytes of a state


class SpentError(Exception):
    """The host has had as many requests, or been called for as long, as it may in one audit."""


class HostBudget:
    """The limits of the hosts that one API calls, in a folder that the workers of all APIs share.

    `rate` holds for a host where the limits name none: what one API may send in a second is then the most for all together.
    """

    def __init__(self, folder: Path, limits: HostLimits, rate: float) -> None:
        self.folder, self.limits, self.rate = folder, limits, min(rate, limits.rate or rate)
        self._slot: IO[str] | None = None
        folder.mkdir(parents=True, exist_ok=True)

    def turn(self, url: str, now: float) -> float:
        """When this request may be sent, which is counted. Raises `SpentError`."""
        with self._state(url) as state:
            began, sent = state.setdefault("began", now), state.get("sent", 0)
            host = urlsplit(url).hostname
            if self.limits.requests is not None and sent >= self.limits.requests:
                raise SpentError(f"the budget of {self.limits.requests} requests to {host} is spent")
            turn = max(now, state.get("next", now))
            if self.limits.seconds is not None and turn >= began + self.limits.seconds:
                raise SpentError(f"the budget of {self.limits.seconds:g} seconds for {host} is spent")
            state |= {"sent": sent + 1, "next": turn + 1 / self.rate}
        return float(turn)

    def hold_back(self, url: str, until: float) -> None:
        """Lets nobody call the host before then: it asked for that, or is overloaded."""
        with self._state(url) as state:
            state["next"] = max(until, state.get("next", until))

    def take_slot(self, url: str) -> None:
        """Waits until fewer requests than are allowed at once are on their way to the host; this one is, until it is left."""
        self.leave_slot()
        own = os.getpid() % self.limits.concurrency
        for number in (own, *(each for each in range(self.limits.concurrency) if each != own)):
            if self._taken(url, number, fcntl.LOCK_EX | fcntl.LOCK_NB):
                return
        self._taken(url, own, fcntl.LOCK_EX)

    def leave_slot(self) -> None:
        """The request is answered, or given up."""
        if self._slot is not None:
            self._slot.close()
            self._slot = None

    def _taken(self, url: str, number: int, how: int) -> bool:
        slot = self._file(url, f".{number}").open("a")
        try:
            fcntl.flock(slot, how)
        except BlockingIOError:
            slot.close()
            return False
        self._slot = slot
        return True

    @contextmanager
    def _state(self, url: str) -> Iterator[dict[str, Any]]:
        descriptor = os.open(self._file(url, ".json"), os.O_RDWR | os.O_CREAT, 0o600)
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX)
            state: dict[str, Any] = json.loads(os.pread(descriptor, _LONGEST, 0) or "{}")
            yield state
            # In one piece and always as long, so that a kill leaves the old state or the new one.
            os.pwrite(descriptor, json.dumps(state).ljust(_LONGEST).encode(), 0)
        finally:
            os.close(descriptor)

    def _file(self, url: str, ending: str) -> Path:
        parts = urlsplit(url)
        return self.folder / (quote(f"{parts.scheme}-{parts.netloc.rpartition('@')[2]}", safe="") + ending)

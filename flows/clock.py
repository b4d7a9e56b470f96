"""The time that a run goes by: the real one, or one that a rehearsal lets pass at once."""

from __future__ import annotations

import time

from plainspoken.flows.stopping import STOPPED


class Clock:
    """Real time in seconds."""

    def now(self) -> float:
        """Seconds since some moment that never changes."""
        return time.monotonic()

    def wait(self, seconds: float) -> None:
        """Returns after so many seconds, or as soon as the audit is stopped."""
        STOPPED.wait(seconds)


class RehearsedClock(Clock):
    """A time that passes only by waiting, and then at once."""

    def __init__(self) -> None:
        self._now = time.monotonic()

    def now(self) -> float:
        """Seconds, as far as they were waited for."""
        return self._now

    def wait(self, seconds: float) -> None:
        """Lets so many seconds pass without taking any."""
        self._now += max(0.0, seconds)

"""The one door that every request of an audit goes through: host, method, budget, rate, and whether anyone still answers."""

from __future__ import annotations

import ipaddress
import threading
import time
from collections.abc import Callable
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

REQUEST_TIMEOUT = 10.0  # seconds to wait for an answer
FAILURES_BEFORE_HEALTH_CALL = 5
MAX_ANSWER = 5_000_000  # bytes of an answer that are read
_TELL_EVERY = 0.3  # seconds between two reports of progress
_SLOWEST = 0.5  # requests a second, however often the target says that it is overloaded


class Refused(Exception):  # noqa: N818 - no error: the door doing its work
    """This request may not be sent; others may."""


class Stopped(Exception):  # noqa: N818 - no error: the budget, or the target, is at its end
    """No further request may be sent."""


class Gate:
    """Counts and paces requests to one host.

    `requests`, `seconds` and `rate` (requests a second) are upper limits that hold exactly: a request that would break one
    is not sent. `tell(requests_so_far, budget)` is called a few times a second. `forbidden` are methods and paths that may
    not be called. `ended` is why no more may be sent, `dead` whether the target stopped answering.
    """

    def __init__(
        self,
        *,
        methods: frozenset[str],
        requests: int,
        seconds: float,
        rate: float,
        tell: Callable[[int, int], None] = lambda _done, _of: None,
    ) -> None:
        self.methods, self.budget, self.rate, self.tell = methods, requests, rate, tell
        self.origins: set[tuple[str, str, int]] = set()
        self.forbidden: frozenset[tuple[str, str]] = frozenset()
        self.health: Callable[[], bool] = lambda: False
        self.began = time.monotonic()
        self.deadline = self.began + seconds
        self.sent, self.failures = 0, 0
        self.ended, self.dead, self.overloaded, self.last = "", False, False, ""
        self._next, self._told = self.began, 0.0
        self._unanswered = (0, "")
        self._lock = threading.Lock()

    @property
    def seconds(self) -> float:
        """How long it has been open."""
        return time.monotonic() - self.began

    @property
    def left(self) -> int:
        """How many requests may still be sent."""
        return 0 if self.ended else max(0, self.budget - self.sent)

    def open_to(self, *urls: str) -> None:
        """Lets requests to the hosts of these URLs pass."""
        self.origins |= {origin(url) for url in urls}

    def enter(self, method: str, url: str, *, label: str = "") -> float:
        """Waits for this request's turn and counts it; gives the seconds that its answer may take.

        Raises `Refused` where host or method are not allowed, `Stopped` where the budget is spent or the target gone.
        """
        if origin(url) not in self.origins:
            raise Refused(f"{urlsplit(url).hostname} is not the host of this API")
        if method.upper() not in self.methods:
            raise Refused(f"{method.upper()} is not among the methods that may be called")
        if (method.upper(), urlsplit(url).path) in self.forbidden:
            raise Refused(f"{method.upper()} {urlsplit(url).path} is left out of this audit")
        with self._lock:
            self._wait_for_turn()
            self.sent += 1
            self.last = label or f"{method.upper()} {urlsplit(url).path}"
            self._tell()
        return max(0.05, min(REQUEST_TIMEOUT, self.deadline - time.monotonic()))

    def _wait_for_turn(self) -> None:
        if self.ended:
            raise Stopped(self.ended)
        if self.sent >= self.budget:
            self.end(f"the budget of {self.budget} requests is spent")
        turn = max(self._next, time.monotonic())
        if turn >= self.deadline:
            self.end(f"the budget of {self.deadline - self.began:g} seconds is spent")
        if (pause := turn - time.monotonic()) > 0:
            time.sleep(pause)
        self._next = max(turn, time.monotonic()) + 1 / self.rate

    def end(self, reason: str) -> None:
        """Closes for good. Raises `Stopped`."""
        self.ended = self.ended or reason
        raise Stopped(self.ended)

    def answered(self, status: int, retry_after: str = "") -> None:
        """Notes an answer; on 429 and 503 slows down, and waits as long as `Retry-After` (RFC 9110, 10.2.3) asks."""
        self.failures = 0
        if status not in (429, 503):
            return
        with self._lock:
            wait = _seconds(retry_after)
            self.rate = max(_SLOWEST, self.rate / 2) if status == 429 or wait is not None else self.rate
            self._next = max(self._next, time.monotonic() + (wait if wait is not None else 1 / self.rate))
        if self._next >= self.deadline:
            self.overloaded = True
            self.ended = f"the target asked to wait {wait or 0:g} seconds, longer than the budget of time lasts"

    def failed(self) -> None:
        """Notes that no answer came; after several in a row asks `health`, and closes where that fails too."""
        self.failures += 1
        if self.failures == 1:
            self._unanswered = self.sent, self.last
        if self.failures >= FAILURES_BEFORE_HEALTH_CALL:
            self.settle()

    def settle(self) -> None:
        """Asks `health` where the last requests had no answer; closes where that fails too."""
        if self.failures == 0 or self.ended:
            return
        first, last = self._unanswered
        self.failures = 0
        try:
            self.dead = not self.health()
        except Stopped:
            return
        if self.dead:
            self.ended = f"the target stopped answering after {first} requests, last: {last}"

    def _tell(self) -> None:
        now = time.monotonic()
        if now - self._told >= _TELL_EVERY:
            self._told = now
            self.tell(self.sent, self.budget)


def origin(url: str) -> tuple[str, str, int]:
    """Scheme, host and port of a URL (RFC 6454)."""
    parts = urlsplit(url)
    try:
        port = parts.port
    except ValueError:
        port = None
    return parts.scheme.lower(), (parts.hostname or "").lower(), port or {"https": 443}.get(parts.scheme.lower(), 80)


def is_loopback(url: str) -> bool:
    """Whether a URL means this machine."""
    host = (urlsplit(url).hostname or "").lower()
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")


def _seconds(retry_after: str) -> float | None:
    """What `Retry-After` asks for: seconds, or a date; None where it says neither."""
    try:
        return max(0.0, float(retry_after))
    except ValueError:
        pass
    try:
        return max(0.0, parsedate_to_datetime(retry_after).timestamp() - time.time())
    except ValueError:
        return None

"""The one door that every request of an audit goes through: host, method, budget, rate, and whether anyone still answers."""

from __future__ import annotations

import ipaddress
import threading
from collections import Counter, deque
from collections.abc import Callable
from typing import NoReturn
from urllib.parse import urlsplit

from plainspoken.flows.clock import Clock
from plainspoken.flows.host_budget import HostBudget, SpentError
from plainspoken.flows.pace import SLOW_ANSWER, SWOLLEN_BEFORE_HEALTH_CALL, Pace, seconds_to_wait
from plainspoken.flows.stopping import STOPPED
from plainspoken.inventory.addresses import climbs, parts_of

REQUEST_TIMEOUT = 10.0  # seconds to wait for an answer
FAILURES_BEFORE_HEALTH_CALL = 5
MAX_ANSWER = 5_000_000  # bytes of an answer that are read
_TELL_EVERY = 0.3  # seconds between two reports of progress
_LAST_CALLS = 3  # that are named where a target dies

Tell = Callable[[int, int], None]
"""Is told how many requests were sent, and of how many."""


class Refused(Exception):  # noqa: N818 - no error: the door doing its work
    """This request may not be sent; others may."""


class Stopped(Exception):  # noqa: N818 - no error: the budget, or the target, is at its end
    """No further request may be sent."""


class Gate:
    """Counts and paces requests to one host.

    `requests`, `seconds` and `rate` (requests a second) are upper limits that hold exactly: a request that would break one
    is not sent. `tell(requests_so_far, budget)` is called a few times a second. `forbidden` are methods and paths that may
    not be called, `closed` operations, and `granted` methods and addresses that may be although they are not the API's: where
    one logs in. `ended` is why no more may be sent, `dead` whether the target broke down, and `fell` the turn from which on
    nothing that is answered counts. `held` requests of the budget, and their time, are kept until `release`; an operation
    that is `paired` needs room for two, since it may lead to one of them. `calls` counts by operation and identity. Where it
    is `rehearsed`, whoever sends must make up the answers: nothing leaves. `shared` holds what all APIs may send to a host
    together.
    """

    def __init__(
        self,
        *,
        methods: frozenset[str],
        requests: int,
        seconds: float,
        rate: float,
        tell: Tell = lambda _done, _of: None,
        clock: Clock | None = None,
        shared: HostBudget | None = None,
        rehearsed: bool = False,
    ) -> None:
        self.methods, self.budget, self.tell = methods, requests, tell
        self.clock, self.rehearsed, self.shared = clock or Clock(), rehearsed, shared
        self.calls: Counter[tuple[str, str]] = Counter()
        self.pace = Pace(rate)
        self.origins: set[tuple[str, str, int]] = set()
        self.forbidden: frozenset[tuple[str, str]] = frozenset()
        self.closed: set[str] = set()
        self.paired: frozenset[str] = frozenset()
        self.granted: set[tuple[str, str]] = set()
        self.health: Callable[[], bool] = lambda: False
        self.began = self.clock.now()
        self.deadline = self.began + seconds
        self.sent, self.failures, self.fell, self.held = 0, 0, 0, 0
        self.ended, self.dead, self.overloaded, self.locked = "", False, False, False
        self.last: deque[str] = deque(maxlen=_LAST_CALLS)
        self._next, self._told, self._swelling = self.began, 0.0, 0
        self._unanswered: tuple[int, str] = (0, "")
        self._spent, self._url = False, ""
        self._lock = threading.Lock()

    @property
    def seconds(self) -> float:
        """How long it has been open."""
        return self.clock.now() - self.began

    @property
    def left(self) -> int:
        """How many requests may still be sent."""
        return 0 if self.ended else max(0, self.budget - self.held - self.sent)

    @property
    def rate(self) -> float:
        """Requests a second, at present."""
        return self.pace.rate

    @property
    def broken_off(self) -> bool:
        """Whether something other than the budget ended the run."""
        return self.dead or self.overloaded or self.locked or STOPPED.is_set()

    def open_to(self, *urls: str) -> None:
        """Lets requests to the hosts of these URLs pass."""
        self.origins |= {origin(url) for url in urls}

    def enter(self, method: str, url: str, *, label: str = "", identity: str = "none") -> float:
        """Waits for this request's turn and counts it; gives the seconds that its answer may take.

        Raises `Refused` where host, method or operation are not allowed, `Stopped` where the budget is spent, the target gone
        or the audit stopped.
        """
        if (method.upper(), url.partition("?")[0]) not in self.granted:
            self._refuse(method.upper(), url, label)
        with self._lock:
            self._wait_for_turn(url, further=label in self.paired)
            self.sent += 1
            self.calls[label, identity] += 1
            self.last.append(label or f"{method.upper()} {urlsplit(url).path}")
            self._tell()
        return max(0.05, min(REQUEST_TIMEOUT, self.deadline - self.clock.now()))

    def _refuse(self, method: str, url: str, label: str) -> None:
        """Raises `Refused` unless this may be called."""
        if origin(url) not in self.origins:
            raise Refused(f"{parts_of(url).hostname} is not the host of this API")
        if method not in self.methods:
            raise Refused(f"{method} is not among the methods that may be called")
        if climbs(url):
            raise Refused("a path with `.` or `..` in it would call another one")
        if label in self.closed or (method, urlsplit(url).path) in self.forbidden:
            raise Refused(f"{label or f'{method} {urlsplit(url).path}'} is left out of this audit")

    def _wait_for_turn(self, url: str, *, further: bool) -> None:
        self._stop_if_asked()
        if self.ended:
            raise Stopped(self.ended)
        if self.sent + further >= self.budget - self.held:
            self._spent = True
            self.end(f"the budget of {self.budget} requests is spent")
        turn = max(self._next, self._turn_at_host(url))
        if turn >= self.deadline - self.held / self.pace.limit:
            self._spent = True
            self.end(f"the budget of {self.deadline - self.began:g} seconds is spent")
        if (pause := turn - self.clock.now()) > 0:
            self.clock.wait(pause)
            self._stop_if_asked()
        if self.shared is not None:
            self.shared.take_slot(url)
            self._stop_if_asked()
        self._next = max(turn, self.clock.now()) + 1 / self.rate

    def _turn_at_host(self, url: str) -> float:
        """When the host may have this request, by what all APIs there send."""
        now = self.clock.now()
        if self.shared is None:
            return now
        self._url = url
        try:
            return self.shared.turn(url, now)
        except SpentError as spent:
            self.end(str(spent))

    def _leave_host(self) -> None:
        if self.shared is not None:
            self.shared.leave_slot()

    def _stop_if_asked(self) -> None:
        if STOPPED.is_set():
            self.end("the audit was stopped")

    def release(self) -> None:
        """Lets what was held back be used; where the budget had ended the run, it goes on for as long as that lasts."""
        if self._spent:
            self.ended, self._spent = "", False
        self.held = 0

    def end(self, reason: str) -> NoReturn:
        """Closes for good. Raises `Stopped`."""
        self.ended = self.ended or reason
        raise Stopped(self.ended)

    def answered(self, status: int, retry_after: str = "", *, label: str = "", seconds: float = 0.0) -> None:
        """Notes an answer that took so many seconds; slows down on 429 and 503 and where answers take far longer than before.

        Waits as long as `Retry-After` asks. Closes where that is longer than there is time, or where the target gives way.
        """
        self._leave_host()
        self.failures = 0
        if label and self.pace.took(label, seconds):
            self._swell()
        elif status not in (429, 503):
            self.pace.ease()
        if status in (429, 503):
            self._hold_back(seconds_to_wait(retry_after))

    def _hold_back(self, wait: float | None) -> None:
        with self._lock:
            self.pace.slow()
            self._next = max(self._next, self.clock.now() + (wait if wait is not None else 1 / self.rate))
        if self.shared is not None:
            self.shared.hold_back(self._url, self._next)
        if self._next >= self.deadline:
            self.overloaded = True
            self.ended = f"the target asked to wait {wait or 0:g} seconds, longer than the budget of time lasts"

    def _swell(self) -> None:
        """Slows down; where answer after answer took so long, and a sign of life takes as long or it is not one operation
        alone, the target is giving way under the calls, and no more are made."""
        swollen = self.pace.swollen
        self.pace.slow()
        if len(swollen) == 1:
            self._swelling = self.sent
        if len(swollen) < SWOLLEN_BEFORE_HEALTH_CALL or self.ended:
            return
        asked = self.clock.now()
        try:
            alive = self.health()
        except Stopped:
            return
        if alive and self.clock.now() - asked < SLOW_ANSWER and len(set(swollen)) == 1:
            swollen.clear()
            return
        self.dead, self.fell = True, self._swelling
        last = ", ".join(self.last)
        self.ended = f"the target took far longer to answer than before after {self.fell} requests, last: {last}"

    def failed(self) -> None:
        """Notes that no answer came; after several in a row asks `health`, and closes where that fails too."""
        self._leave_host()
        if STOPPED.is_set():
            self.fell = self.fell or self.sent  # we cut it off ourselves
            return
        self.failures += 1
        if self.failures == 1:
            self._unanswered = self.sent, ", ".join(self.last)
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
            self.fell = first
            self.ended = f"the target stopped answering after {first} requests, last: {last}"

    def _tell(self) -> None:
        now = self.clock.now()
        if now - self._told >= _TELL_EVERY:
            self._told = now
            self.tell(self.sent, self.budget)


def origin(url: str) -> tuple[str, str, int]:
    """Scheme, host and port of a URL (RFC 6454)."""
    parts = parts_of(url)
    try:
        port = parts.port
    except ValueError:
        port = None
    return parts.scheme.lower(), (parts.hostname or "").lower(), port or {"https": 443}.get(parts.scheme.lower(), 80)


def is_loopback(url: str) -> bool:
    """Whether a URL means this machine."""
    host = (parts_of(url).hostname or "").lower()
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")

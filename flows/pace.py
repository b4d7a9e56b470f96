"""How fast to send: as fast as is allowed, slower while the target says or shows that it is too much."""

from __future__ import annotations

import time
from email.utils import parsedate_to_datetime

SWOLLEN_BEFORE_HEALTH_CALL = 5
SLOW_ANSWER = 1.0  # seconds; what is faster is never a sign of overload
_SLOWEST = 0.5  # requests a second, however often the target says that it is overloaded
_SWOLLEN = 10.0  # times as long as the operation took at its fastest
_EASED = 10  # answers in a row without a sign of overload, after which the rate doubles again


class Pace:
    """The rate in requests a second, never above the one it is made with, and what answers say of it."""

    def __init__(self, rate: float) -> None:
        self.limit = self.rate = rate
        self.swollen: list[str] = []  # what was called, of the latest answers in a row that took far longer than before
        self._fastest: dict[str, float] = {}
        self._easy = 0

    def slow(self) -> None:
        """Halves the rate."""
        self._easy = 0
        self.rate = max(min(_SLOWEST, self.limit), self.rate / 2)

    def ease(self) -> None:
        """Notes an answer without a sign of overload; after several in a row the rate rises again."""
        self._easy += 1
        if self._easy >= _EASED and self.rate < self.limit:
            self._easy, self.rate = 0, min(self.limit, self.rate * 2)

    def took(self, label: str, seconds: float) -> bool:
        """Notes how long an answer took; gives whether that is far longer than the same operation took before."""
        fastest = self._fastest.get(label)
        self._fastest[label] = min(seconds, fastest if fastest is not None else seconds)
        if fastest is None:
            return False  # nothing to compare with, and no sign that the others are well again
        if seconds > max(SLOW_ANSWER, _SWOLLEN * fastest):
            self.swollen.append(label)
            return True
        self.swollen.clear()
        return False


def seconds_to_wait(retry_after: str) -> float | None:
    """What `Retry-After` (RFC 9110, 10.2.3) asks for: seconds, or a date; None where it says neither."""
    try:
        return max(0.0, float(retry_after))
    except ValueError:
        pass
    try:
        return max(0.0, parsedate_to_datetime(retry_after).timestamp() - time.time())
    except ValueError:
        return None

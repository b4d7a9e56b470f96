"""Sends again what the server failed on: alone, and where that works after the calls that went before it."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from plainspoken.checks.exchanges import Replayed
from plainspoken.flows.credentials import Carried
from plainspoken.flows.exchange_log import Raw, Recorder
from plainspoken.flows.gate import Refused, Stopped
from plainspoken.flows.wire import Caller

MOST_FOR_ONE_OPERATION = 3  # kinds of failure that are sent again: by status, and by the field that was wrong
_BEFORE = 3  # calls that may have led to the state in which it failed
_SHARE = 10  # of the budget of requests at most this part is held back

Kind = tuple[str, int, str]


@dataclass(slots=True, kw_only=True)
class Failure:
    """One kind of failure: the call, those before it, and the exchanges that show it. The calls are without credential."""

    call: Raw
    before: tuple[Raw, ...]
    exchanges: list[str] = field(default_factory=list)


class Failures:
    """What the server failed on, as it happens."""

    def __init__(self) -> None:
        self.found: dict[Kind, Failure] = {}
        self._before: deque[Raw] = deque(maxlen=_BEFORE)
        self._taken: set[Kind] = set()

    def note(self, call: Raw, status: int | None, exchange: str) -> None:
        """Takes in a call without its credential, and how it was answered."""
        if status is not None and status >= 500:
            self._failed(call, status, exchange)
        self._before.append(call)

    def take(self) -> list[Failure]:
        """The failures that were not taken before."""
        new = [failure for kind, failure in self.found.items() if kind not in self._taken]
        self._taken |= set(self.found)
        return new

    def _failed(self, call: Raw, status: int, exchange: str) -> None:
        kind = (call.operation, status, call.parameter if call.valid is False else "")
        if kind not in self.found:
            if Counter(operation for operation, _, _ in self.found)[call.operation] >= MOST_FOR_ONE_OPERATION:
                return
            self.found[kind] = Failure(call=call, before=tuple(self._before))
        self.found[kind].exchanges.append(exchange)


def reserve(operations: int, budget: int) -> int:
    """How many requests to hold back: enough to send one failure of each operation again, as far as that is a small part."""
    return min(operations, budget // _SHARE)


def replay(failures: Iterable[Failure], *, carried: Carried | None, caller: Caller, recorder: Recorder) -> None:
    """Sends each failure again and records what became of it, as far as the budget reaches."""
    try:
        for failure in failures:
            if outcome := _outcome(failure, carried, caller, recorder):
                for exchange in failure.exchanges:
                    recorder.replayed(exchange, outcome)
    except Stopped:
        pass


def _outcome(failure: Failure, carried: Carried | None, caller: Caller, recorder: Recorder) -> Replayed:
    alone = _again(failure.call, carried, caller, recorder)
    if alone is None:
        return ""
    if alone >= 500:
        return "confirmed"
    for each in failure.before:
        _again(each, carried, caller, recorder)
    after = _again(failure.call, carried, caller, recorder)
    return "state-dependent" if after is not None and after >= 500 else "not reproduced"


def _again(call: Raw, carried: Carried | None, caller: Caller, recorder: Recorder) -> int | None:
    try:
        raw = caller.again(call, carried=carried)
    except Refused:
        return None
    recorder.note(raw)
    return raw.status

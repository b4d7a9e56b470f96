"""Keeps the audit logged in: an operation that ends its access is left out from then on, and a new login is made."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import replace

from plainspoken.flows.access import MOST_LOGINS, Access, Loss
from plainspoken.flows.credentials import Carried
from plainspoken.flows.exchange_log import Raw
from plainspoken.flows.fuzz import Fuzz
from plainspoken.flows.gate import Refused, Stopped
from plainspoken.flows.identity_probes import secured
from plainspoken.flows.wire import Caller
from plainspoken.inventory.document import Operation

Renew = Callable[[], Carried | None]
"""Logs in once more; None where that cannot be done."""


class Session:
    """The credential in use, and what became of it. `left_out` says of each operation that ended it why it is not called.

    `works` is a URL that was answered 2xx with it before, or empty. `void` are the spans of turns, first and last, in which
    answers were refusals of a credential that was no longer good.
    """

    def __init__(
        self,
        fuzz: Fuzz,
        caller: Caller,
        carried: Carried,
        operations: Iterable[Operation],
        *,
        renew: Renew,
        works: str,
    ) -> None:
        self.fuzz, self.caller, self.carried, self.renew = fuzz, caller, carried, renew
        self.left_out: dict[str, str] = {}
        self.void: list[tuple[int, int]] = []
        self._logins = 0
        first = Raw(operation="", method="GET", url=works, request_headers={}) if works else None
        self._access = Access(fuzz.worked, frozenset(each.key for each in secured(operations)), self._ask, first)

    def note(self, raw: Raw) -> None:
        """Takes in a call with the credential and its answer."""
        with suppress(Stopped):
            if lost := self._access.note(raw):
                self._lost(lost)

    def confirm(self) -> None:
        """Makes sure that what was called last did not end the session."""
        with suppress(Stopped):
            if lost := self._access.confirm(self.fuzz.gate.sent + 1):
                self._lost(lost)

    def _ask(self, call: Raw, with_credential: bool) -> int | None:
        used = self.carried if with_credential else None
        with suppress(Refused):
            # A sign of life belongs to no operation.
            raw = self.caller.again(replace(call, operation=""), carried=used, kind="given" if used else "none")
            self.fuzz.recorder.note(raw)
            return raw.status
        return None

    def _lost(self, lost: Loss) -> None:
        gate, after = self.fuzz.gate, f" after {lost.operation}" if lost.operation else ""
        if lost.operation:
            self.fuzz.worked.pop(lost.operation, None)
            gate.closed.add(lost.operation)
            self.left_out[lost.operation] = (
                "left out for safety: once it had been called, the credential was refused where it had worked"
            )
        if self._is_logged_in_again():
            self.void.append((lost.turn, gate.sent))
            self._access.renewed()
            return
        gate.locked, gate.fell = True, lost.turn
        gate.ended = f"the credential stopped working{after}, and no new login could be made"

    def _is_logged_in_again(self) -> bool:
        self._logins += 1
        fresh = self.renew() if self._logins <= MOST_LOGINS else None
        if fresh is None:
            return False
        self.carried = self.fuzz.door.credential = self.fuzz.credential = fresh
        used = fresh.now()
        self.fuzz.recorder.redactor.learn({used.value, used.secret}, {used.name})
        return self._access.works() is not False

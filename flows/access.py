"""Whether the audit still has the access it began with: a call that worked must go on working.

Some operations end the caller's own credential, account or session, and no name tells it. From then on everything is refused,
and a run would say of the API what is true of the audit alone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from plainspoken.flows.exchange_log import Raw
from plainspoken.inventory.document import SAFE_METHODS

REFUSED = (401, 403)
MOST_LOGINS = 3  # that are made anew in one run; what ends more of them than this cannot be told apart from what is refused
_REFUSALS_BEFORE_ASKING = 3  # in a row, of operations of which none worked before
_KNOWN = 3  # calls that worked and are asked again at most


@dataclass(frozen=True, slots=True, kw_only=True)
class Loss:
    """Access was lost: the operation after which it was, empty where none can be named, and the first turn that was refused."""

    operation: str
    turn: int


class Access:
    """Watches the calls with the credential, and asks one again that worked where refusals make that doubtful.

    `worked` are the calls that were answered 2xx, by operation, without the credential; `ask(call, with_credential)` sends one
    again and gives its status. `secured` are the operations that the document guards. `first` is a call that worked before
    any operation was called, if there was one.
    """

    def __init__(
        self,
        worked: Mapping[str, Raw],
        secured: frozenset[str],
        ask: Callable[[Raw, bool], int | None],
        first: Raw | None = None,
    ) -> None:
        self.worked, self.secured, self.ask, self.first = worked, secured, ask, first
        self._guarded: dict[str, bool] = {}  # of the calls that worked: whether they are refused without the credential
        self._own: set[str] = set()  # operations that are refused although the credential works
        # Accepted calls since the credential was last seen to work, that one included, as operation and method.
        self._since: list[tuple[str, str]] = []
        self._row: list[tuple[str, int]] = []  # refused calls since the last accepted one, as operation and turn
        self._patience = _REFUSALS_BEFORE_ASKING
        self._asking = False

    def note(self, raw: Raw) -> Loss | None:
        """Takes in a call and its answer; gives what was lost where it shows that access is."""
        if self._asking or raw.credential != "given" or raw.status is None:
            return None
        if raw.status not in REFUSED:
            self._accepted(raw)
            return None
        if raw.operation in self._own:
            return None
        self._row.append((raw.operation, raw.turn))
        if raw.operation not in self.worked and len(self._row) < self._patience:
            return None
        return self._checked()

    def confirm(self, turn: int) -> Loss | None:
        """Asks whether the credential still works, where something was changed since it last did; `turn` is the next one."""
        if all(method in SAFE_METHODS for _, method in self._since) or self.works() is not False:
            return None
        lost = Loss(operation=self._suspect(), turn=self._row[0][1] if self._row else turn)
        self._row.clear()
        return lost

    def _accepted(self, raw: Raw) -> None:
        if raw.status is None or raw.status >= 400:
            return
        self._row.clear()
        if raw.operation in self.secured and raw.method in SAFE_METHODS:
            self._since.clear()
        self._since.append((raw.operation, raw.method))

    def _checked(self) -> Loss | None:
        works = self.works()
        if works is False:
            lost = Loss(operation=self._suspect(), turn=self._row[0][1])
            self._row.clear()
            return lost
        if works:
            self._own |= {operation for operation, _ in self._row}
        self._patience *= 2
        self._row.clear()
        return None

    def works(self) -> bool | None:
        """Whether the credential opens what it opened before; None where nothing is known that it is needed for."""
        self._asking = True
        try:
            return self._works_for(list(self._candidates()))
        finally:
            self._asking = False

    def _works_for(self, known: list[tuple[str, Raw]]) -> bool | None:
        for operation, call in known:
            status = self.ask(call, True)
            if status in REFUSED:
                return False
            if status is None or status >= 400:
                continue  # what it asked for may be gone meanwhile
            if operation not in self._guarded:
                self._guarded[operation] = self.ask(call, False) in REFUSED
            if self._guarded[operation]:
                return True
        return None

    def _candidates(self) -> Iterator[tuple[str, Raw]]:
        known = {**self.worked, **({"": self.first} if self.first else {})}
        useful = [name for name, call in known.items() if call.method in SAFE_METHODS and self._guarded.get(name, True)]
        ranked = sorted(useful, key=lambda name: (not self._guarded.get(name, False), name not in self.secured))
        yield from ((name, known[name]) for name in ranked[:_KNOWN])

    def _suspect(self) -> str:
        """The operation after which access was lost: the last that changed something, otherwise the last accepted one."""
        accepted = [operation for operation, _ in self._since]
        changing = [operation for operation, method in self._since if method not in SAFE_METHODS]
        return next(reversed(changing or accepted), "")

    def renewed(self) -> None:
        """Starts again with a new login."""
        self._since.clear()
        self._patience = _REFUSALS_BEFORE_ASKING

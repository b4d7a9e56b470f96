"""Calls of our own that start from a call that worked."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from plainspoken.checks.exchanges import Exchange
from plainspoken.flows.audit_headers import RUN
from plainspoken.flows.credentials import Carried
from plainspoken.flows.exchange_log import Raw, Recorder
from plainspoken.flows.gate import Refused
from plainspoken.flows.traffic.matching import Paths
from plainspoken.flows.wire import Caller
from plainspoken.inventory.document import Operation


@dataclass(frozen=True, slots=True, kw_only=True)
class Calls:
    """What such calls need. `worked`: one valid call of an operation that was answered 2xx, the credential not in it."""

    operations: tuple[Operation, ...]
    worked: Mapping[str, Raw]
    base_url: str
    carried: Carried | None
    caller: Caller
    recorder: Recorder
    other: Carried | None = None  # a second person

    @property
    def run(self) -> str:
        """What names this run, to whoever is called too: no other has it."""
        return self.caller.headers.get(RUN, "")

    @property
    def paths(self) -> Paths:
        """What tells which operation a URL belongs to."""
        return Paths(self.operations, (self.base_url,))

    def reading(self) -> Iterator[tuple[Operation, Raw]]:
        """The operations that answer GET and did, with the call that worked."""
        for operation in self.operations:
            if operation.method == "GET" and operation.key in self.worked:
                yield operation, self.worked[operation.key]

    def ask_as_other(self, call: Raw) -> tuple[Raw, Exchange] | None:
        """The same as the second person; None where there is none too."""
        if self.other is None:
            return None
        try:
            raw = self.caller.again(call, carried=self.other, kind="other")
        except Refused:
            return None
        return raw, self.recorder.note(raw)

    def ask(self, call: Raw) -> tuple[Raw, Exchange] | None:
        """The answer as it came and as it is recorded; None where the gate does not let this call pass.

        Raises `Stopped` where nothing may be sent any more.
        """
        try:
            raw = self.caller.again(call, carried=self.carried)
        except Refused:
            return None
        raw = replace(raw, credential="given" if self.carried else "none")
        return raw, self.recorder.add(raw)


def text_of(raw: Raw) -> str:
    """The body of an answer as text, whole."""
    return raw.response_body.decode("utf-8", errors="replace")


def succeeded(raw: Raw) -> bool:
    """Whether it was answered 2xx, to its end."""
    return 200 <= (raw.status or 0) < 300 and not raw.error

"""Whether a second person can change or delete what the first user's calls created: in disposable environments alone.

Only what the second person may not even read is tried: what both may read, both may well be meant to write.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from plainspoken.checks.exchanges import Crossing, Exchange
from plainspoken.flows.credentials import Carried
from plainspoken.flows.exchange_log import Raw, Recorder
from plainspoken.flows.gate import Refused, Stopped
from plainspoken.flows.traffic.matching import Paths
from plainspoken.flows.wire import Caller
from plainspoken.inventory.document import Operation

MOST = 4  # operations that change things, each on a thing of its own as far as there are enough
CALLS = 3
_ORDER = ("PATCH", "PUT", "DELETE")


def changing(operations: Iterable[Operation]) -> tuple[Operation, ...]:
    """The operations that change or delete one thing, deletions last."""
    found = [each for each in operations if each.method in _ORDER and each.path.endswith("}") and each.requires_credential]
    return tuple(sorted(found, key=lambda each: _ORDER.index(each.method))[:MOST])


def change_others(
    operations: tuple[Operation, ...],
    worked: Mapping[str, Raw],
    created: Iterable[str],
    *,
    base_url: str,
    first: Carried,
    other: Carried,
    caller: Caller,
    recorder: Recorder,
) -> tuple[Crossing, ...]:
    """What came of it. `created`: addresses of what the audit created and is still there. Ends early with the budget."""
    asked = _Asked(worked, first, other, caller, recorder)
    paths, left, found = Paths(operations, (base_url,)), list(created), list[Crossing]()
    try:
        for operation in changing(operations):
            for url in list(left):
                match = paths.match(operation.method, url)
                if match is not None and match.operation is operation:
                    left.remove(url)
                    found.extend(asked.about(operation, url))
                    break
    except Stopped:
        pass
    return tuple(found)


class _Asked:
    def __init__(self, worked: Mapping[str, Raw], first: Carried, other: Carried, caller: Caller, recorder: Recorder) -> None:
        self.worked, self.first, self.other, self.caller, self.recorder = worked, first, other, caller, recorder

    def about(self, operation: Operation, url: str) -> Iterator[Crossing]:
        body = self.worked.get(operation.key)
        if body is None and operation.method != "DELETE":
            return  # nothing is known that the operation takes
        reading = operation.path
        owner = self._call("GET", url, f"GET {reading}", None, of_other=False)
        seen = self._call("GET", url, f"GET {reading}", None, of_other=True)
        if owner is None or seen is None or not 200 <= (owner.status or 0) < 300:
            return
        if seen.status not in (401, 403, 404) and not self.caller.gate.rehearsed:
            return
        stranger = self._call(operation.method, url, operation.key, body, of_other=True)
        if stranger is not None and stranger.status is not None:
            yield Crossing(owner=owner, stranger=stranger)

    def _call(self, method: str, url: str, key: str, like: Raw | None, *, of_other: bool) -> Exchange | None:
        try:
            raw = self.caller.call(
                method,
                url,
                carried=self.other if of_other else self.first,
                kind="other" if of_other else "given",
                operation=key,
                headers=like.request_headers if like is not None else None,
                body=like.request_body if like is not None else None,
            )
        except Refused:
            return None
        return self.recorder.add(replace(raw, valid=True)) if of_other and method != "GET" else self.recorder.note(raw)

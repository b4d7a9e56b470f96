"""Makes the mistakes, reads what is answered, and tries what the answers lead to: the conversations of an audit."""

from __future__ import annotations

import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import Any

from plainspoken.checks.answers import read_answer, reported_error
from plainspoken.checks.conversations import Conversation, Ending
from plainspoken.checks.error_languages import READ, language_of
from plainspoken.checks.exchanges import Exchange
from plainspoken.checks.recovery import Repair, Wish, repair
from plainspoken.checks.tool_calls import ABSENT, ToolCall, name_of, value_at, with_value, without
from plainspoken.flows.credentials import Carried
from plainspoken.flows.exchange_log import Raw, Recorder
from plainspoken.flows.gate import Refused, Stopped
from plainspoken.flows.mistakes.comparison import has_list, holds, is_same, parsed, says_nothing, skeleton, taken_from
from plainspoken.flows.mistakes.derived import Mistake, Start
from plainspoken.flows.mistakes.kinds import MOST_FOR_ONE_OPERATION, mistakes
from plainspoken.flows.mistakes.requests import call_of, request_of
from plainspoken.flows.mistakes.slots import completed, slots
from plainspoken.flows.wire import Caller
from plainspoken.inventory.document import SAFE_METHODS, Document, Operation

_REQUESTS_FOR_ONE_OPERATION = 2 + 2 * MOST_FOR_ONE_OPERATION  # to see that it works, then what most conversations take
# Answers that are about who calls and how often, not about what was sent.
_ABOUT_THE_CALLER = frozenset((401, 403, 407, 408, 429, 503))


class _Dropped(Exception):  # noqa: N818 - no error: a conversation that says nothing
    """A conversation from which nothing can be told."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ready:
    """An operation whose call works now, and the answer to it."""

    start: Start
    raw: Raw
    right: Raw


def reserve(operations: Sequence[Operation], budget: int) -> int:
    """How many requests to hold back for conversations: what they need, at most a quarter of the budget."""
    return min(_REQUESTS_FOR_ONE_OPERATION * len(operations), budget // 4)


def converse(
    document: Document,
    worked: Mapping[str, Raw],
    *,
    carried: Carried | None,
    caller: Caller,
    recorder: Recorder,
    seed: int,
    deleting: bool,
    most: int,
) -> tuple[Conversation, ...]:
    """The conversations that begin with mistakes, one of each operation before a second; fewer after `most` requests.

    `worked` are calls that were answered 2xx, as sent, the credential not in them. What no longer works is left out. Either
    with operations that delete, or with all others, which need what those take away.
    """
    operations = [each for each in document.operations if (each.method == "DELETE") is deleting]
    table = _Table(document, worked, carried, caller, recorder, most)
    held: list[Conversation] = []
    try:
        planned = [[(ready, each) for each in mistakes(ready.start, seed=seed)] for ready in table.ready(operations)]
        for ready, mistake in (each for turn in zip_longest(*planned) for each in turn if each is not None):
            try:
                held.append(table.talk(ready, mistake))
            except (_Dropped, Refused):
                continue
    except Stopped:
        pass
    return tuple(held)


class _Table:
    """Where the conversations take place: sends, records, and looks things up with other operations."""

    def __init__(
        self,
        document: Document,
        worked: Mapping[str, Raw],
        carried: Carried | None,
        caller: Caller,
        recorder: Recorder,
        most: int,
    ) -> None:
        self.left = most
        self.document, self.worked, self.carried, self.caller, self.recorder = document, worked, carried, caller, recorder
        self.tools = dict(_names(document.operations))
        self._stable: dict[str, bool] = {}

    def ready(self, operations: Sequence[Operation]) -> list[Ready]:
        """Those operations whose call still works. Raises `Stopped`."""
        ids = self._ids()
        return [found for each in operations if each.key in self.worked and (found := self._ready(each, ids))]

    def _ids(self) -> dict[str, str]:
        """Values that identified something in calls that worked, by the argument's name."""
        found: dict[str, str] = {}
        for key, raw in self.worked.items():
            operation = self.document.operation(key)
            call = call_of(raw, operation) if operation else None
            for slot in slots(call, operation) if call and operation else ():
                if slot.is_id and isinstance(slot.value, str) and slot.value:
                    found.setdefault(slot.name, slot.value)
        return found

    def _ready(self, operation: Operation, ids: Mapping[str, str]) -> Ready | None:
        """The fullest call that works: with all that the document makes plain, or as it worked before."""
        raw = self.worked[operation.key]
        call = call_of(raw, operation)
        if call is None:
            return None
        for each in (full, call) if (full := completed(call, operation)) != call else (call,):
            try:
                right, _ = self._send(each, raw, valid=True)
            except Refused:
                continue
            if _succeeded(right):
                start = Start(call=each, operation=operation, ids=ids, lists=has_list(parsed(right)))
                return Ready(start=start, raw=raw, right=right)
        return None

    def talk(self, ready: Ready, mistake: Mistake) -> Conversation:
        """One conversation. Raises `_Dropped` where it says nothing, `Stopped` or `Refused` where it may not be held."""
        raw, first = self._send(mistake.call, ready.raw, mistake=mistake)
        exchanges, steps = [first], list[str]()
        ending = self._taken(ready, mistake, raw) if _succeeded(raw) else self._led(ready, mistake, raw, exchanges, steps)
        redact = self.recorder.redactor.text
        return Conversation(
            operation=ready.start.operation.key,
            mistake=mistake.kind,
            field=name_of(mistake.path),
            said=redact(mistake.said),
            ending=ending,
            exchanges=tuple(exchanges),
            steps=tuple(map(redact, steps)),
        )

    def _led(self, ready: Ready, mistake: Mistake, raw: Raw, exchanges: list[Exchange], steps: list[str]) -> Ending:
        """Follows what the answers say, two turns at most; notes what was sent and why."""
        call, wish = mistake.call, _wish(ready, mistake)
        for ending in ("repaired in one turn", "repaired in two turns"):
            _must_tell(raw)
            if (raw.status or 0) >= 500:
                return "server error"
            found = repair(call, wish, raw.response_body.decode("utf-8", errors="replace"), self.tools)
            if found is None or (found.lookup and steps):
                return _unrepaired(raw, wish)
            steps.append("; ".join(found.steps))
            call = found.call
            if found.lookup:
                value = self._looked_up(found, value_at(ready.start.call, found.field), exchanges)
                call = with_value(call, found.field, value)
                steps.append(f"set `{name_of(found.field)}` to `{value}`")
                ending = "repaired in two turns"
            raw, exchange = self._send(call, ready.raw)
            exchanges.append(exchange)
            if _succeeded(raw):
                return ending  # type: ignore[return-value]
            if found.lookup:
                break
        _must_tell(raw)
        return "server error" if (raw.status or 0) >= 500 else _unrepaired(raw, wish)

    def _looked_up(self, found: Repair, meant: Any, exchanges: list[Exchange]) -> Any:
        """The value as another operation gives it; what the person means where it is among several."""
        raw = self.worked.get(found.lookup)
        operation = self.document.operation(found.lookup)
        call = call_of(raw, operation) if raw and operation else None
        if raw is None or call is None:
            raise _Dropped
        answer, exchange = self._send(call, raw, valid=True)
        exchanges.append(exchange)
        value = taken_from(parsed(answer), name_of(found.field), meant)
        if not _succeeded(answer) or value is ABSENT:
            raise _Dropped
        return value

    def _taken(self, ready: Ready, mistake: Mistake, raw: Raw) -> Ending:
        """What it means that the wrong call was answered 2xx."""
        if mistake.taken != "accepted":
            return mistake.taken
        wrong, right = parsed(raw), parsed(ready.right)
        meant = value_at(ready.start.call, mistake.path)
        if not mistake.same_is_right:
            return "accepted"
        if ready.start.operation.method not in SAFE_METHODS:
            return "understood" if holds(wrong, name_of(mistake.path), meant) else "accepted"
        if is_same(wrong, right):
            if says_nothing(right):
                raise _Dropped
            return "understood"
        return "accepted" if self._is_stable(ready) or skeleton(wrong) != skeleton(right) else "understood"

    def _is_stable(self, ready: Ready) -> bool:
        """Whether the right call is answered the same when it is made again."""
        key = ready.start.operation.key
        if key not in self._stable:
            again, _ = self._send(ready.start.call, ready.raw, valid=True)
            self._stable[key] = is_same(parsed(again), parsed(ready.right))
        return self._stable[key]

    def _send(
        self, call: ToolCall, raw: Raw, *, valid: bool | None = None, mistake: Mistake | None = None
    ) -> tuple[Raw, Exchange]:
        if self.left <= 0:
            raise Stopped("the conversations have had their share of the budget")
        self.left -= 1
        operation = self.document.operation(call.operation)
        assert operation is not None
        request = request_of(_with_own_key(call, call_of(raw, operation)), raw, operation)
        answered = self.caller.call(
            operation.method,
            request.url,
            carried=self.carried,
            kind="given" if self.carried else "none",
            operation=operation.key,
            headers=request.headers,
            body=request.body,
        )
        if mistake is not None:
            answered = replace(answered, valid=False, mistake=mistake.kind, parameter=name_of(mistake.path))
        else:
            answered = replace(answered, valid=valid)
        return answered, self.recorder.note(answered)


def _names(operations: Sequence[Operation]) -> list[tuple[str, str]]:
    """What a model's tools are called, with the operation that each is: ids, and paths that name everything to be sent."""
    by_id = [(each.id, each.key) for each in operations if each.id]
    return by_id + [(each.path, each.key) for each in operations if each.method == "GET" and "{" not in each.path]


def _with_own_key(call: ToolCall, before: ToolCall | None) -> ToolCall:
    """The call with another idempotency key where its body is not the one that came with the key before."""
    if before is None or value_at(call, ("body",)) == value_at(before, ("body",)):
        return call
    for name, value in before.arguments.get("header", {}).items():
        path = ("header", name)
        if "idempotency" in name.lower() and value_at(call, path) == value:
            call = with_value(call, path, str(uuid.uuid5(uuid.NAMESPACE_OID, repr(value_at(call, ("body",))))))
    return call


def _wish(ready: Ready, mistake: Mistake) -> Wish:
    call = ready.start.call
    for path in mistake.unknown:
        call = without(call, path)
    return Wish(call=call, unknown=mistake.unknown)


def _succeeded(raw: Raw) -> bool:
    """Whether an answer is a 2xx that reports no error."""
    return raw.status is not None and 200 <= raw.status < 300 and not raw.error and not reported_error(parsed(raw))


def _unrepaired(raw: Raw, wish: Wish) -> Ending:
    """That nothing led on, where the solver could read what was answered: of another language it knows the words of values and
    forms, and not how one says where an id is found."""
    language = language_of(read_answer(raw.response_body.decode("utf-8", errors="replace")).text)
    known = language == "en" or (not wish.unknown and language in READ)
    return "not repaired" if known else "not measured"


def _must_tell(raw: Raw) -> None:
    """Raises `_Dropped` where the answer is not about what was sent."""
    if raw.status is None or raw.status in _ABOUT_THE_CALLER or 300 <= raw.status < 400 or raw.error:
        raise _Dropped

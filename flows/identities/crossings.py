"""Asks for what the first user's calls returned as a second person, and as nobody: object-level authorization.

A thing counts as the first user's own only where the same list, asked for by the second person, holds none of its ids, or is
refused to that one: what stands in both lists may well be meant for both. The list may be an operation of its own, below things
of another kind too, or stand in any other answer under the name of what it lists.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit

from plainspoken.checks.authorization import CredentialKind
from plainspoken.checks.exchanges import Crossing, Exchange
from plainspoken.flows.credentials import Carried
from plainspoken.flows.exchange_log import Raw, Recorder
from plainspoken.flows.gate import Refused, Stopped
from plainspoken.flows.rehearsal import REHEARSED
from plainspoken.flows.wire import Caller
from plainspoken.inventory.document import Operation
from plainspoken.inventory.strange_json import json_of

MOST = 5  # operations; each takes at most
CALLS = 7
_LAST = re.compile(r"^(?P<list>.*/(?P<kind>[^{}/]+))/\{(?P<name>[^{}]+)\}(?P<rest>[^{}]*)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Place:
    """An operation on one thing, and the operation that lists such things."""

    operation: Operation
    listing: Operation
    name: str  # of the parameter
    kind: str  # what the path calls such things: `orders`

    @property
    def is_listed_elsewhere(self) -> bool:
        """Whether the list stands in the answer of an operation about something else."""
        return not self.operation.path.startswith(self.listing.path.rstrip("/") + "/{")


def candidates(operations: tuple[Operation, ...], answers: Mapping[str, Any] = MappingProxyType({})) -> tuple[_Place, ...]:
    """The read-only operations on one thing of a list that another operation gives: at the path above, or by what `answers`,
    by the keys of operations, hold."""
    lists = {each.path.rstrip("/"): each for each in operations if each.method == "GET"}
    found = []
    for each in operations:
        shape = _LAST.match(each.path)
        if shape is None or each.method != "GET" or not each.requires_credential:
            continue
        listing = lists.get(shape["list"]) or (
            _elsewhere(shape["kind"], operations, answers) if "{" not in shape["list"] else None
        )
        if listing is not None:
            found.append(_Place(operation=each, listing=listing, name=shape["name"], kind=shape["kind"]))
    return tuple(found[:MOST])


def _elsewhere(kind: str, operations: tuple[Operation, ...], answers: Mapping[str, Any]) -> Operation | None:
    """An operation, about no single thing, whose answer holds a list of this name."""
    reading = (each for each in operations if each.method == "GET" and "{" not in each.path)
    return next((each for each in reading if _named_list(answers.get(each.key), kind)), None)


def _named_list(answer: Any, kind: str, depth: int = 4) -> list[dict[str, Any]]:
    """The objects of the first list that stands under this name, at any depth down to `depth`."""
    entries = answer.items() if isinstance(answer, dict) else enumerate(answer) if isinstance(answer, list) and depth else ()
    for name, value in entries if depth else ():
        if isinstance(value, list) and isinstance(name, str) and _plain(name) == _plain(kind):
            return [each for each in value if isinstance(each, dict)]
        if found := _named_list(value, kind, depth - 1):
            return found
    return []


def _answers(recorder: Recorder) -> dict[str, Any]:
    """What the first user's calls returned, by operation."""
    found: dict[str, Any] = {}
    for each in recorder.exchanges.values():
        if each.method == "GET" and each.credential == "given" and each.status == 200 and each.operation not in found:
            try:
                found[each.operation] = json_of(recorder.whole.get(each.id, each.response_body))
            except ValueError:
                continue
    return found


def cross(
    operations: tuple[Operation, ...],
    worked: Mapping[str, Raw],
    *,
    first: Carried,
    other: Carried | None,
    caller: Caller,
    recorder: Recorder,
) -> tuple[Crossing, ...]:
    """What came of it; ends early where the budget is spent. Without an `other` there is only nobody to ask as."""
    asked = _Asked(worked, first, other, caller, recorder)
    found: list[Crossing] = []
    try:
        for place in candidates(operations, _answers(recorder)):
            if place.listing.key in worked:
                found.extend(asked.about(place))
    except Stopped:
        pass
    return tuple(found)


class _Asked:
    def __init__(
        self, worked: Mapping[str, Raw], first: Carried, other: Carried | None, caller: Caller, recorder: Recorder
    ) -> None:
        self.worked, self.first, self.other, self.caller, self.recorder = worked, first, other, caller, recorder
        self._lists: dict[tuple[str, str, bool], tuple[str, ...] | None] = {}
        self._refused: set[str] = set()  # lists that the second person may not see

    def about(self, place: _Place) -> Iterator[Crossing]:
        mine = self._listed(place, self.first, of_other=False) or ()
        theirs = self._listed(place, self.other, of_other=True) if self.other is not None else None
        if not mine:
            return
        there, absent = self._url(place, mine[0]), self._url(place, _absent((*mine, *(theirs or ()))))
        owner = self._call(place, there, self.first, "given")
        if owner is None or not 200 <= (owner.status or 0) < 300:
            return
        kept_apart = place.listing.key in self._refused or (theirs is not None and not set(mine) & set(theirs))
        if self.other is not None and kept_apart:
            yield from self._crossing(place, there, absent, owner, self.other, "other")
        yield from self._crossing(place, there, absent, owner, None, "none")

    def _crossing(
        self, place: _Place, there: str, absent: str, owner: Exchange, who: Carried | None, kind: CredentialKind
    ) -> Iterator[Crossing]:
        stranger = self._call(place, there, who, kind)
        if stranger is not None and stranger.status is not None:
            nothing = self._call(place, absent, who, kind)
            answered = nothing if nothing is not None and nothing.status is not None else None
            yield Crossing(owner=owner, stranger=stranger, absent=answered)

    def _listed(self, place: _Place, who: Carried | None, *, of_other: bool) -> tuple[str, ...] | None:
        """The ids that this user's call returned; None where it was refused or is no list."""
        key = (place.listing.key, place.kind, of_other)
        if key not in self._lists:
            call = self.worked[place.listing.key]
            try:
                raw = self.caller.call(
                    call.method,
                    call.url,
                    carried=who,
                    kind="other" if of_other else "given",
                    operation=place.listing.key,
                    headers=call.request_headers,
                )
            except Refused:
                return None
            self.recorder.note(raw)
            if self.caller.gate.rehearsed:
                self._lists[key] = () if of_other else (REHEARSED,)
                return self._lists[key]
            if of_other and raw.status in (401, 403, 404):
                self._refused.add(place.listing.key)
            self._lists[key] = _ids(raw, place) if raw.status is not None and 200 <= raw.status < 300 else None
        return self._lists[key]

    def _url(self, place: _Place, identity: str) -> str:
        """The address of a thing: below its list, or below the base URL that the call of another operation shows."""
        parts = urlsplit(self.worked[place.listing.key].url)
        path = parts.path.rstrip("/")
        if place.is_listed_elsewhere:
            below = place.operation.path.replace("{" + place.name + "}", quote(identity, safe=""))
            path = path.removesuffix(place.listing.path.rstrip("/")) + below
        else:
            rest = place.operation.path.rpartition("}")[2]
            path = f"{path}/{quote(identity, safe='')}{rest}"
        return urlunsplit(parts._replace(path=path, query="", fragment=""))

    def _call(self, place: _Place, url: str, who: Carried | None, kind: CredentialKind) -> Exchange | None:
        try:
            raw = self.caller.call("GET", url, carried=who, kind=kind, operation=place.operation.key)
        except Refused:
            return None
        return self.recorder.add(replace(raw, valid=True))


def _ids(raw: Raw, place: _Place) -> tuple[str, ...]:
    """The ids of the things in an answer: what stands under the parameter's own name, or `id`."""
    try:
        answer = json_of(raw.response_body)
        items = _named_list(answer, place.kind) if place.is_listed_elsewhere else _items(answer)
    except ValueError:
        return ()
    names = (_plain(place.name), "id", "uuid", _plain(place.kind.removesuffix("s") + "id"))
    first = {_plain(key): key for item in items[:1] for key in item}
    name = next((first[each] for each in names if each in first), "")
    values = [item.get(name) for item in items]
    return tuple(str(value) for value in values if isinstance(value, str | int) and not isinstance(value, bool) and value != "")


def _items(answer: Any) -> list[dict[str, Any]]:
    """The objects of a list, which may stand in an envelope."""
    within = answer.values() if isinstance(answer, dict) else ()
    lists = [answer] if isinstance(answer, list) else [each for each in within if isinstance(each, list)]
    return [item for item in lists[0] if isinstance(item, dict)] if len(lists) == 1 else []


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def _absent(known: tuple[str, ...]) -> str:
    """An id of the same kind that none of the known things has."""
    if all(each.isascii() and each.isdigit() for each in known):
        return str(max(int(each) for each in known) + 99_991)
    try:
        return str(uuid.uuid5(uuid.UUID(known[0]), "absent"))
    except ValueError:
        return "plainspoken-absent"

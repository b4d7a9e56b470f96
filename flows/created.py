"""What the audit's own calls created, and its removal: by the DELETE that the document has for it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any
from urllib.parse import quote, urljoin, urlsplit

from plainspoken.checks.live_run import Created
from plainspoken.flows.credentials import Carried
from plainspoken.flows.exchange_log import Raw, Recorder
from plainspoken.flows.gate import Gate, Refused, Stopped, origin
from plainspoken.flows.wire import Caller
from plainspoken.inventory.document import Document, Operation

_UNKNOWN = "the answer does not say under which id"
_NO_DELETE = "the document has no DELETE for it"
_GONE = frozenset((404, 410))


class Creations:
    """Watches the calls for what they create; for each thing that can be removed it holds back one request of the budget."""

    def __init__(self, document: Document, callable_ones: Sequence[Operation], gate: Gate) -> None:
        self.gate, self.base = gate, ""
        self._callable = {each.key for each in callable_ones}
        self._items = {each.path: each for each in document.operations if each.path.endswith("}") and each.method == "DELETE"}
        self._paths = {each.path for each in document.operations}
        self._made: dict[str, Created] = {}  # by URL, or by a number where there is none
        self._removal: dict[str, Operation] = {}
        self.gate.paired = frozenset(each.key for each in callable_ones if self._is_removable(each))

    def note(self, raw: Raw) -> None:
        """Takes in any call and its answer."""
        if raw.method == "DELETE":
            self._deleted(raw)
            return
        item = self._item_path(raw.operation)
        if not _creates(raw, item in self._paths):
            return
        url, delete = _url_of(raw, item), self._items.get(item)
        name = url or f"{raw.operation} {len(self._made)}"
        if name in self._made:
            return
        why = (_UNKNOWN if not url else "") if delete is not None else _NO_DELETE
        if delete is not None and delete.key not in self._callable:
            why = f"{delete.key} may not be called"
        self._made[name] = Created(operation=raw.operation, url=url, why=why)
        if delete is not None and not why:
            self._removal[name] = delete
            self.gate.held += 1

    def _is_removable(self, operation: Operation) -> bool:
        """Whether what a call of this operation creates can be deleted."""
        delete = self._items.get(self._item_path(operation.key)) if operation.method in ("POST", "PUT") else None
        return delete is not None and delete.key in self._callable

    def _item_path(self, operation: str) -> str:
        """The path, as the document writes it, of one thing that a call of this operation may create."""
        method, _, path = operation.partition(" ")
        if method != "POST":
            return path
        pattern = re.compile(re.escape(path.rstrip("/")) + r"/\{[^/]+\}")
        return next((each for each in self._paths if pattern.fullmatch(each)), "")

    def _deleted(self, raw: Raw) -> None:
        url = raw.url.partition("?")[0]
        if url in self._made and ((raw.status and 200 <= raw.status < 300) or raw.status in _GONE):
            self._made[url] = replace(self._made[url], removed=True, why="")
            if self._removal.pop(url, None):
                self.gate.held -= 1

    @property
    def standing(self) -> tuple[str, ...]:
        """The addresses of what was created and not removed."""
        return tuple(name for name, each in self._made.items() if each.url and not each.removed)

    def clean_up(self, carried: Carried | None, caller: Caller, recorder: Recorder) -> tuple[Created, ...]:
        """Removes what can be removed, the last thing first; gives everything that was created, and why it is still there."""
        self.gate.release()
        for url in reversed(list(self._removal)):
            if why := self._remove(url, carried, caller, recorder):
                self._made[url] = replace(self._made[url], why=why)
        return tuple(replace(each, url=recorder.redactor.url(each.url)) for each in self._made.values())

    def _remove(self, url: str, carried: Carried | None, caller: Caller, recorder: Recorder) -> str:
        """Why it could not be removed; empty where it was."""
        try:
            raw = caller.call("DELETE", url, carried=carried, operation=self._removal[url].key)
        except (Stopped, Refused) as wrong:
            return str(wrong)
        recorder.note(raw)  # which this hears
        return "" if self._made[url].removed else f"DELETE was answered {raw.status}" if raw.status else raw.error


def _creates(raw: Raw, has_items: bool) -> bool:
    """Whether an answer says that something was created: 201, or a POST on a collection that gives an id back."""
    if raw.method not in ("POST", "PUT") or raw.error:
        return False
    return raw.status == 201 or (raw.method == "POST" and raw.status in (200, 202) and has_items and bool(_id_in(raw, "")))


def _url_of(raw: Raw, item: str) -> str:
    """The URL of what was created, without query; empty where the answer does not say."""
    here = raw.url.partition("?")[0]
    if raw.method == "PUT":
        return here
    headers = {name.lower(): value for name, value in (raw.response_headers or {}).items()}
    there = urljoin(here, headers.get("location", "")).partition("?")[0]
    name = item.rpartition("{")[2].rstrip("}")
    if headers.get("location") and origin(there) == origin(here) and urlsplit(there).path.startswith(urlsplit(here).path + "/"):
        return there
    identity = _id_in(raw, name)
    return f"{here.rstrip('/')}/{quote(identity, safe='')}" if identity else ""


def _id_in(raw: Raw, parameter: str) -> str:
    """The id that an answer gives back: under the name of the path's parameter, or one that nothing but ids have."""
    try:
        told: Any = json.loads(raw.response_body)
    except ValueError:
        return ""
    found = told.get("data", told) if isinstance(told, Mapping) else None
    if not isinstance(found, Mapping):
        return ""
    for name in (parameter, "id", "uuid", "_id"):
        value = found.get(name)
        if isinstance(value, str | int) and not isinstance(value, bool) and str(value):
            return str(value)
    return ""

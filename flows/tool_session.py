"""Calls the operations of one API as tools: through the gate, with the credential of the inventory, and without secrets in
what comes back."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from http import HTTPStatus
from importlib.metadata import version
from pathlib import Path
from typing import Any

from plainspoken.checks.tool_definitions import ToolDefinition, tool_definitions
from plainspoken.checks.tool_requests import ArgumentError, request_of
from plainspoken.flows.allowance import callable_methods, select, why_not
from plainspoken.flows.base_url import NOWHERE, Answer, answer_of, candidates, find
from plainspoken.flows.credentials import Carried
from plainspoken.flows.exchange_log import ExchangeLog, Raw, Recorder
from plainspoken.flows.gate import Gate, Refused, Stopped
from plainspoken.flows.identities.client import Client, LoginError, named_by
from plainspoken.flows.identities.login import log_in
from plainspoken.flows.redaction import Redactor
from plainspoken.flows.wire import Caller
from plainspoken.inventory.document import SAFE_METHODS, Document, Operation
from plainspoken.inventory.errors import PlainspokenError
from plainspoken.inventory.records import Api

# Of an answer to an address that does not exist; 0: none came.
TELLING_NOTHING = (0, HTTPStatus.UNAUTHORIZED, HTTPStatus.FORBIDDEN, HTTPStatus.TOO_MANY_REQUESTS)
SESSION_SECONDS = 12 * 3600.0  # that a session may last; an audit's budget of seconds is none for a person who tries things
# Headers of an answer that say what to do next.
_TELLING = {"retry-after": "Retry-After", "www-authenticate": "WWW-Authenticate", "location": "Location", "link": "Link"}


class SessionError(PlainspokenError):
    """The API cannot be called at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolAnswer:
    """What a call gave: the text for the model, and the JSON value of the answer's body, if it is one.

    `status` is 0 where nothing was sent or nothing came back.
    """

    status: int
    text: str
    value: Any = None
    has_value: bool = False

    @property
    def is_error(self) -> bool:
        """Whether it was refused, by the API or by us."""
        return not 200 <= self.status < 400


class ToolSession:
    """One API, which is called when a tool is called and not before: the first call logs in and finds where the API answers.

    Raises `SessionError` where nothing says where it may be called.
    """

    def __init__(self, api: Api, document: Document, secrets: Mapping[str, str], *, log: str = os.devnull) -> None:
        self.api, self.document = api, document
        self.tools = {each.name: each for each in tool_definitions(document)}
        methods = callable_methods(api)
        self.gate = Gate(
            methods=methods | {"GET"}, requests=api.allowed.requests, seconds=SESSION_SECONDS, rate=api.allowed.rate
        )
        named = (api.base_url, api.document, *named_by(api.auth))
        agent = {"User-Agent": f"plainspoken/{version('plainspoken')} (export mcp)"}
        self.caller = Caller(self.gate, agent, trusted=api.auth.certificate.ca if api.auth.certificate else "")
        self._log = ExchangeLog(Path(log))
        self.recorder = Recorder(self._log, Redactor(secrets.values(), {api.auth.parameter}))
        client = Client(self.caller, self.recorder, named)
        self._log_in: Callable[[], Carried | None] = partial(log_in, api.auth, secrets, client)
        self.address = self._first_address()
        self._opened: tuple[Carried | None, str] | None = None

    def close(self) -> None:
        """Closes the connections and the log."""
        self.caller.close()
        self._log.__exit__()

    def call(self, name: str, arguments: Mapping[str, Any]) -> ToolAnswer:
        """Makes the call of a tool. Raises nothing for what model or API do."""
        tool = self.tools.get(name)
        if tool is None:
            return _not_sent(f"There is no tool {name}.")
        if reason := self.why_not(tool):
            return _not_sent(f"Not called: {reason}.")
        try:
            request = request_of(tool, arguments)
            carried, base_url = self._open()
            raw = self.caller.call(
                request.method,
                base_url + request.target,
                carried=carried,
                operation=tool.operation,
                headers={"Accept": "application/json, */*;q=0.5", **request.headers},
                body=request.body,
            )
        except ArgumentError as wrong:
            return _not_sent(f"Not called: {wrong}")
        except (Refused, Stopped, LoginError) as wrong:
            return _not_sent(f"Not called: {wrong}.")
        self.recorder.note(raw)
        return self._answer(raw)

    def why_not(self, tool: ToolDefinition) -> str:
        """Why a tool may not be called here; empty where it may."""
        operation = self._operation(tool)
        methods = callable_methods(self.api)
        if reason := why_not(operation, self.api, methods):
            more = "; start it with --allow-writes to let it" if "disposable" in reason else ""
            return reason + more
        if operation.method in SAFE_METHODS and not tool.effects.read_only and self.api.environment != "disposable":
            return f"{operation.key} is a {operation.method} that changes something; start it with --allow-writes to let it"
        return ""

    def _operation(self, tool: ToolDefinition) -> Operation:
        operation = self.document.operation(tool.operation)
        assert operation is not None
        return operation

    def _first_address(self) -> str:
        named, unnamed = candidates(self.api, self.document)
        if not named:
            beside = f"; the document alone names {unnamed[0]}" if unnamed else ""
            raise SessionError(f"{self.api.id}: nothing says where the API may be called{beside}. Give it by --base-url.")
        return named[0]

    def _open(self) -> tuple[Carried | None, str]:
        """The login, and where the API answers; what could not be had is asked for again by the next call."""
        if self._opened is not None:
            return self._opened
        carried = self._log_in()
        base_url = self._base_url(carried)
        if base_url:
            self.gate.origins.clear()
            self._opened = carried, base_url
        self.gate.open_to(base_url or self.address)
        return carried, base_url or self.address

    def _base_url(self, carried: Carried | None) -> str:
        """Where the API answers, tried with a few harmless calls; empty where it is not to be found out now.

        An API that is broken, busy or refuses everything tells nothing by its answers, so it is not asked at every address.
        """
        status = self._asked(self.address + NOWHERE, carried).status
        if status in TELLING_NOTHING or status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            return ""
        operations, _ = select(self.api, self.document)
        reading = tuple(each for each in operations if each.method == "GET")
        return find(self.api, self.document, reading, lambda url: self._asked(url, carried)).url

    def _asked(self, url: str, carried: Carried | None) -> Answer:
        self.gate.open_to(url)
        raw = self.caller.call("GET", url, carried=carried)
        self.recorder.note(raw)
        return answer_of(raw)

    def _answer(self, raw: Raw) -> ToolAnswer:
        if raw.status is None:
            return _not_sent(self.recorder.redactor.text(f"No answer: {raw.error}."))
        headers = self.recorder.redactor.headers(dict(raw.response_headers or {}), lower=True)
        body = self._body(raw, headers.get("content-type", ""))
        is_good = 200 <= raw.status < 300
        told = [f"{shown}: {headers[name]}" for name, shown in _TELLING.items() if name in headers]
        head = [] if is_good and body else [f"HTTP {raw.status}{_phrase(raw.status)}", *told]
        text = "\n".join([*head, *([""] if head and body else []), *([body] if body else [])])
        if "json" in headers.get("content-type", ""):
            with suppress(ValueError):
                return ToolAnswer(status=raw.status, text=text, value=json.loads(body), has_value=True)
        return ToolAnswer(status=raw.status, text=text)

    def _body(self, raw: Raw, kind: str) -> str:
        """The body as text without secrets, in whole; where it is no text, what it is."""
        try:
            return self.recorder.redactor.text(raw.response_body.decode())
        except UnicodeDecodeError:
            return f"[{len(raw.response_body):,} bytes of {kind or 'no declared type'}]"


def _not_sent(text: str) -> ToolAnswer:
    return ToolAnswer(status=0, text=text)


def _phrase(status: int) -> str:
    try:
        return f" {HTTPStatus(status).phrase}"
    except ValueError:
        return ""

"""Calls one API: finds where it answers, lets the engine call it, then asks again without its credential."""

from __future__ import annotations

import re
import time
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path
from typing import Any

import httpx

from plainspoken.checks.evidence import Exchange, LiveRun
from plainspoken.flows.allowance import callable_methods, select
from plainspoken.flows.base_url import Answer, Found, find
from plainspoken.flows.bundle import bundle
from plainspoken.flows.credentials import Credential, credential
from plainspoken.flows.exchange_log import ExchangeLog, Raw, Recorder
from plainspoken.flows.fuzz import EngineError, Fuzz
from plainspoken.flows.gate import MAX_ANSWER, Gate, Stopped
from plainspoken.flows.redaction import Redactor
from plainspoken.inventory.document import Document
from plainspoken.inventory.records import Api

# Of all answers: from these shares on a run says more about its settings than about the API.
_MOSTLY_NOT_FOUND = 0.95
_MOSTLY_REFUSED = 0.90
# A run that ended early counts as measured from this share of the chosen operations on that gave an answer.
_ENOUGH_OPERATIONS = 0.5
_MAX_PROBES = 2  # for one operation: without credential, with an altered one

Tell = Callable[[int, int], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveEvidence:
    """How the calls went, the exchanges, and the identity probes; the latter two are empty where nothing was measured.

    One exception: a run in which everything was refused for want of a credential keeps those refusals as probes.
    """

    live: LiveRun
    exchanges: tuple[Exchange, ...] = ()
    probes: tuple[Exchange, ...] = ()


def call_api(
    api: Api, document: Document, text: bytes, *, secret: str | None, log: Path, tell: Tell, seed: int = 0
) -> LiveEvidence:
    """Calls `api` within its budget and gives what happened. Never raises for what the target or the document does.

    `secret`: the resolved secret of `api.auth`. `log`: exchanges are appended there as they happen, secrets removed.
    `tell(requests_so_far, budget)` is called a few times a second. The same `seed` makes the same calls.
    """
    del text  # the document has its source; the parameter is kept for engines that read text
    carried = credential(api.auth, secret)
    secrets = [value for value in (secret, carried.value if carried else "", carried.secret if carried else "") if value]
    names = [carried.name] if carried else []
    written = ExchangeLog(log)
    try:
        return _Run(api, document, carried, Recorder(written, Redactor(secrets, names)), tell, seed).evidence()
    finally:
        written.close()


class _Run:
    def __init__(
        self, api: Api, document: Document, carried: Credential | None, recorder: Recorder, tell: Tell, seed: int
    ) -> None:
        self.api, self.document, self.carried, self.recorder, self.seed = api, document, carried, recorder, seed
        self.operations, self.left_out = select(api, document)
        allowed, methods = api.allowed, callable_methods(api)
        self.gate = Gate(
            # Finding the base URL and asking for signs of life takes GET, whatever the inventory lists.
            methods=methods | {"GET"},
            requests=allowed.requests,
            seconds=allowed.seconds,
            rate=allowed.rate,
            tell=tell,
        )
        self.headers = {
            "User-Agent": f"plainspoken/{version('plainspoken')} (audit)",
            "X-Plainspoken-Audit": f"{re.sub(r'[^A-Za-z0-9._-]', '-', api.id)[:40]}-{uuid.uuid4().hex[:12]}",
        }
        self.found = Found()
        self.client = httpx.Client(follow_redirects=False, trust_env=False)
        self.probes: list[Exchange] = []
        self.nowhere: tuple[str, ...] = ()

    def evidence(self) -> LiveEvidence:
        if not self.operations:
            return self.unmeasured("not measured: no operation of the document may be called.")
        try:
            self.found = find(self.api, self.document, self.operations, self.answer)
        except Stopped as stopped:
            return self.unmeasured(f"not measured: base URL: {stopped} before the right one was found.")
        if not self.found.url:
            return self.unmeasured(self.found.reason)
        self.recorder.exchanges.clear()
        self.gate.health = self.is_alive
        return self.called()

    def called(self) -> LiveEvidence:
        try:
            fuzz = Fuzz(
                self.chosen(),
                base_url=self.found.url,
                gate=self.gate,
                recorder=self.recorder,
                credential=self.carried,
                headers=self.headers,
                seed=self.seed,
            )
        except EngineError as wrong:
            return self.unmeasured(str(wrong))
        fuzz.once()
        if not (reason := self.nonsense()):
            fuzz.more(reserve=self.probes_wanted())
            reason = self.nonsense()
        for key, why in fuzz.failed.items():
            if key not in self.called_operations() and any(operation.key == key for operation in self.operations):
                self.left_out[key] = f"Schemathesis could not call it: {why}"
        if reason:
            return self.unmeasured(reason)
        exchanges = tuple(self.recorder.exchanges.values())
        self.probe(exchanges)
        return LiveEvidence(live=self.live(), exchanges=exchanges, probes=tuple(self.probes))

    def chosen(self) -> dict[str, Any]:
        """The document in one piece, with only those operations that may be called."""
        whole = bundle(self.document)
        wanted = {(operation.path, operation.method.lower()) for operation in self.operations}
        every = {(operation.path, operation.method.lower()) for operation in self.document.operations}
        for path, method in every - wanted:
            item = whole.get("paths", {}).get(path)
            if isinstance(item, dict):
                item.pop(method, None)
        return whole

    def called_operations(self) -> set[str]:
        return {exchange.operation for exchange in self.recorder.exchanges.values()}

    def live(self, *, measured: bool = True, reason: str = "") -> LiveRun:
        if measured and self.gate.dead:
            answered = {each.operation for each in self.recorder.exchanges.values() if each.status is not None}
            measured = len(answered) >= _ENOUGH_OPERATIONS * len(self.operations)
            reason = self.gate.ended + ("" if measured else "; too little was measured before that to judge")
        return LiveRun(
            base_url=self.found.url,
            measured=measured,
            reason=reason,
            tried=self.found.tried,
            requests=self.gate.sent,
            seconds=round(self.gate.seconds, 2),
            operations=len(self.called_operations()),
            left_out=self.left_out,
        )

    def unmeasured(self, reason: str) -> LiveEvidence:
        return LiveEvidence(live=self.live(measured=False, reason=reason))

    def nonsense(self) -> str:
        return ""

    def probes_wanted(self) -> int:
        return 0

    def probe(self, exchanges: tuple[Exchange, ...]) -> None:
        del exchanges

    def answer(self, url: str) -> Answer:
        """What GET answers there, with the credential."""
        raw = self.send("GET", url, self.carried)
        headers = raw.response_headers or {}
        kind = headers.get("content-type", "").split(";")[0].strip().lower()
        return Answer(status=raw.status or 0, kind=kind, body=raw.response_body, location=headers.get("location", ""))

    def is_alive(self) -> bool:
        """Whether anything still answers at the base URL."""
        return self.send("GET", self.found.url, self.carried).status is not None

    def send(self, method: str, url: str, carried: Credential | None) -> Raw:
        """One call of our own. Raises `Stopped` where the budget is spent."""
        self.gate.open_to(url)
        headers = dict(self.headers)
        if carried is not None:
            url = carried.put(headers, url)
        patience = self.gate.enter(method, url)
        began, status, answer, body, error = time.perf_counter(), None, {}, b"", ""
        try:
            with self.client.stream(method, url, headers=headers, timeout=patience) as response:
                status, answer = response.status_code, dict(response.headers)
                for chunk in response.iter_bytes():
                    body += chunk
                    if len(body) > MAX_ANSWER or time.perf_counter() - began > patience:
                        break
        except httpx.HTTPError as wrong:
            error = "no answer in time" if isinstance(wrong, httpx.TimeoutException) else "no connection or no answer"
        return Raw(
            operation="",
            method=method,
            url=url,
            request_headers=headers,
            status=status,
            response_headers=answer,
            response_body=body,
            seconds=time.perf_counter() - began,
            error=error,
        )

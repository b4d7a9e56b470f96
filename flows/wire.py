"""Requests through the gate: those that the engine made, and calls of our own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, MutableMapping
from dataclasses import replace
from typing import Any, cast

import requests
from requests.adapters import HTTPAdapter

from plainspoken.checks.authorization import CredentialKind
from plainspoken.flows import rehearsal
from plainspoken.flows.credentials import Carried, Credential
from plainspoken.flows.exchange_log import Raw
from plainspoken.flows.gate import Gate
from plainspoken.flows.kept_connections import may_repeat
from plainspoken.flows.transmission import Transmission, as_raw, transmit

_SEND = HTTPAdapter.send  # while the engine runs, its own leads into the gate
# Headers of one connection or of a body's framing, which the library that sends sets anew.
_OF_THE_CONNECTION = frozenset({"host", "connection", "content-length", "transfer-encoding", "accept-encoding", "keep-alive"})


Lost = Callable[[Raw], object]
"""Is told of a request that a kept connection swallowed, and that is sent once more."""


def _through(
    gate: Gate,
    plain: Raw,
    identity: CredentialKind,
    send: Callable[[float], Transmission],
    as_sent: Callable[[Transmission], Raw],
    lost: Lost,
) -> Transmission:
    """What became of a request that `send` makes in so many seconds; once more where a kept connection swallowed it.

    Raises `Refused` or `Stopped` where it may not be sent.
    """

    def sent() -> Transmission:
        patience = gate.enter(plain.method, plain.url, label=plain.operation, identity=identity)
        turn = gate.sent
        return replace(send(patience), turn=turn)

    done = sent()
    if done.stale and may_repeat(plain.method):
        lost(as_sent(done))
        done = sent()
    if done.response is None or done.failure is not None:
        gate.failed()
    else:
        wait = done.response.headers.get("Retry-After", "")
        gate.answered(done.response.status_code, wait, label=plain.operation, seconds=done.seconds)
    return done


class Door:
    """Sends what the engine made: with our headers and the credential, through the gate, within our limits."""

    def __init__(self, gate: Gate, credential: Carried | None, headers: Mapping[str, str], *, trusted: str = "") -> None:
        """`trusted`: the file of the authority that signed the server's certificate."""
        self.gate, self.credential, self.headers, self.trusted = gate, credential, dict(headers), trusted
        self.lost: Lost = lambda _raw: None

    def send(
        self,
        adapter: HTTPAdapter,
        request: requests.PreparedRequest,
        options: dict[str, Any],
        real_send: Callable[..., requests.Response],
        *,
        label: str,
    ) -> Transmission:
        """Sends with `real_send`, the adapter's own method. Raises `Refused` or `Stopped` where it may not be sent."""
        request.headers.update(self.headers)
        carried = self.credential.now() if self.credential is not None else None
        if carried is not None:
            request.url = carried.put(cast("MutableMapping[str, str]", request.headers), request.url or "")
        identity: CredentialKind = "given" if carried else "none"
        plain = replace(as_raw(request, operation=label), credential=identity)
        send_out = rehearsal.send if self.gate.rehearsed else real_send

        def send(patience: float) -> Transmission:
            return transmit(request, options, patience, adapter, send_out, used=carried, trusted=self.trusted)

        return _through(self.gate, plain, identity, send, lambda done: done.raw(plain), self.lost)


class Caller:
    """Sends calls of our own through the gate; redirects are answers, never followed, and no cookie is kept."""

    def __init__(self, gate: Gate, headers: Mapping[str, str], *, trusted: str = "") -> None:
        """`trusted`: the file of the authority that signed the server's certificate."""
        self.gate, self.headers, self.trusted = gate, dict(headers), trusted
        self.lost: Lost = lambda _raw: None
        self._adapter = HTTPAdapter()
        self._send_out = rehearsal.send if gate.rehearsed else _SEND

    def close(self) -> None:
        """Closes the connections."""
        self._adapter.close()

    def call(
        self,
        method: str,
        url: str,
        *,
        carried: Carried | None,
        kind: CredentialKind = "given",
        operation: str = "",
        headers: Mapping[str, str] | None = None,
        body: bytes | str | None = None,
    ) -> Raw:
        """One call, with the credential `carried`. Raises `Stopped` or `Refused` where it may not be sent."""
        sent = {name: value for name, value in (headers or {}).items() if name.lower() not in _OF_THE_CONNECTION}
        sent |= self.headers
        used = carried.now() if carried is not None else None
        if used is not None:
            url = used.put(sent, url)
        identity = kind if carried is not None or kind != "given" else "none"
        plain = Raw(
            operation=operation,
            method=method,
            url=url,
            request_headers=sent,
            request_body=body,
            credential=kind,
        )

        def as_sent(done: Transmission) -> Raw:
            return _as_meant(done, plain)

        def send(patience: float) -> Transmission:
            return self._sent(plain, patience, used)

        return as_sent(_through(self.gate, plain, identity, send, as_sent, self.lost))

    def again(self, call: Raw, *, carried: Carried | None, kind: CredentialKind = "given") -> Raw:
        """A call once more as it was sent, with the credential `carried`. Raises `Stopped` or `Refused` where it may not be."""
        return self.call(
            call.method,
            call.url,
            carried=carried,
            kind=kind,
            operation=call.operation,
            headers=call.request_headers,
            body=call.request_body,
        )

    def _sent(self, plain: Raw, patience: float, used: Credential | None) -> Transmission:
        """What became of a call; of one that cannot be written as a request, why."""
        request, body = requests.PreparedRequest(), plain.request_body
        try:
            request.prepare(
                method=plain.method,
                url=plain.url,
                headers=dict(plain.request_headers),
                data=body.encode() if isinstance(body, str) else body,
            )
            done = transmit(request, {}, patience, self._adapter, self._send_out, used=used, trusted=self.trusted)
        except (requests.RequestException, UnicodeError) as wrong:
            return Transmission(request=request, response=None, seconds=0.0, error=f"no answer: {type(wrong).__name__}")
        if done.response is not None:
            done.response.close()
        return done


def _as_meant(done: Transmission, plain: Raw) -> Raw:
    """`plain` with what came back, names of headers in lower case; the call itself as it was meant, not as it was written."""
    came = done.raw(plain)
    headers = {name.lower(): value for name, value in (came.response_headers or {}).items()}
    return replace(came, url=plain.url, request_headers=plain.request_headers, response_headers=headers)

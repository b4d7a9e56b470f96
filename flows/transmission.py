"""One request over the wire within our limits of time and size, and what became of it."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from http.client import HTTPException, RemoteDisconnected
from typing import Any

import requests
import urllib3
from requests.adapters import HTTPAdapter

from plainspoken.checks.exchanges import STALE
from plainspoken.flows.credentials import Credential
from plainspoken.flows.exchange_log import Raw
from plainspoken.flows.gate import MAX_ANSWER, REQUEST_TIMEOUT, is_loopback
from plainspoken.flows.kept_connections import keeps_connection
from plainspoken.flows.timed_answer import TimedAnswer

_CHUNK = 65_536
CLOSED = "the connection was closed without an answer"


@dataclass(frozen=True, slots=True, kw_only=True)
class Transmission:
    """What became of a request: its answer where one came, how long it took in seconds, and what went wrong.

    `turn` counts the requests that were sent up to it.
    """

    request: requests.PreparedRequest
    response: requests.Response | None
    seconds: float
    turn: int = 0
    failure: requests.RequestException | None = None
    error: str = ""
    stale: bool = False  # whether a connection that was kept from an earlier call was closed before any byte of an answer came

    def raw(self, plain: Raw) -> Raw:
        """`plain`, which says what was intended, with what went over the wire."""
        content = getattr(self.response, "_content", b"")
        return replace(
            plain,
            url=self.request.url or "",
            request_headers=_as_text(self.request.headers or {}),
            status=self.response.status_code if self.response is not None else None,
            response_headers=dict(self.response.headers) if self.response is not None else None,
            response_body=content if isinstance(content, bytes) else b"",
            seconds=self.seconds,
            error=self.error,
            turn=self.turn,
        )


def as_raw(request: requests.PreparedRequest, *, operation: str) -> Raw:
    """A request that is about to be sent."""
    return Raw(
        operation=operation,
        method=request.method or "",
        url=request.url or "",
        request_headers=_as_text(request.headers),
        request_body=request.body if isinstance(request.body, bytes | str) else None,
    )


def _as_text(headers: Mapping[str, str | bytes]) -> dict[str, str]:
    return {name: value if isinstance(value, str) else value.decode("latin-1") for name, value in headers.items()}


def transmit(
    request: requests.PreparedRequest,
    options: dict[str, Any],
    patience: float,
    adapter: HTTPAdapter,
    send: Callable[..., requests.Response],
    *,
    used: Credential | None,
    trusted: str,
) -> Transmission:
    """Sends with `send` and reads the answer, in `patience` seconds; with the client's certificate that `used` shows.

    `trusted`: the file of the authority that signed the server's certificate.
    """
    limited = _limited(options, request.url or "", patience) | _secured(used, trusted)
    return _transmit(request, limited, patience, adapter, send)


def _secured(carried: Credential | None, trusted: str) -> dict[str, Any]:
    shown = carried.certificate if carried else None
    return ({"cert": (shown.certificate, shown.key)} if shown else {}) | ({"verify": trusted} if trusted else {})


def _limited(options: dict[str, Any], url: str, patience: float) -> dict[str, Any]:
    return options | {
        "stream": True,
        "timeout": min(options.get("timeout") or REQUEST_TIMEOUT, patience),
        "proxies": {} if is_loopback(url) else requests.utils.get_environ_proxies(url),
        "verify": os.environ.get("REQUESTS_CA_BUNDLE") or options.get("verify", True),
    }


def _transmit(
    request: requests.PreparedRequest,
    options: dict[str, Any],
    patience: float,
    adapter: HTTPAdapter,
    send: Callable[..., requests.Response],
) -> Transmission:
    began, kept = time.perf_counter(), False
    try:
        pool = adapter.get_connection_with_tls_context(request, options["verify"], options["proxies"], options.get("cert"))
        _give_time(pool)
        kept = keeps_connection(pool)
        response = send(adapter, request, **options)
    except requests.RequestException as none:
        seconds, error = time.perf_counter() - began, _network_error(none)
        stale = kept and error == CLOSED
        return Transmission(
            request=request, response=None, seconds=seconds, failure=none, error=STALE if stale else error, stale=stale
        )
    error = _read(response, time.monotonic() + patience)
    failure = requests.exceptions.ChunkedEncodingError(error, request=request, response=response) if error else None
    seconds = time.perf_counter() - began
    return Transmission(request=request, response=response, seconds=seconds, failure=failure, error=error)


def _give_time(pool: urllib3.HTTPConnectionPool) -> None:
    """Has the connections of a pool limit the time of whole answers."""
    if getattr(pool.ConnectionCls, "response_class", None) is not TimedAnswer:
        pool.ConnectionCls = type("TimedConnection", (pool.ConnectionCls,), {"response_class": TimedAnswer})


def _read(response: requests.Response, deadline: float) -> str:
    """Reads the body up to our limits; gives what went wrong, empty where nothing did."""
    if response.headers.get("Content-Type", "").lower().startswith("text/event-stream"):
        return ""  # it may never end by design; the engine reads its first events
    chunks, size, wrong = [], 0, ""
    try:
        while chunk := response.raw.read1(_CHUNK, decode_content=True):
            chunks.append(chunk)
            size += len(chunk)
            if wrong := _too_much(size, deadline):
                break
    except urllib3.exceptions.ReadTimeoutError:
        wrong = "the answer did not end in time"
    except (urllib3.exceptions.HTTPError, OSError, ValueError) as broken:
        wrong = f"the answer broke off: {type(broken).__name__}"
    response._content, response._content_consumed = b"".join(chunks), True
    if wrong:
        # By itself `Response.close` hands a connection whose answer counts as consumed to the next request.
        response.raw.close()
        response.close()
    return wrong


def _too_much(size: int, deadline: float) -> str:
    if size > MAX_ANSWER:
        return f"the answer is longer than {MAX_ANSWER:,} bytes; the rest was not read"
    return "the answer did not end in time" if time.monotonic() > deadline else ""


def _network_error(failure: requests.RequestException) -> str:
    if isinstance(failure, requests.Timeout):
        return "no answer in time"
    cause = _cause(failure)
    if isinstance(failure, requests.exceptions.InvalidHeader) or isinstance(cause, HTTPException):
        return f"no answer that is HTTP: {type(cause).__name__}"
    text = str(failure).lower()
    if "refused" in text:
        return "the connection was refused"
    dropped = "aborted" in text or "reset" in text
    return CLOSED if dropped else f"no answer: {type(failure).__name__}"


def _cause(failure: BaseException) -> BaseException:
    """The innermost of the errors that the libraries wrapped around each other; a closed connection is none of HTTP's."""
    inner = next((each for each in failure.args if isinstance(each, BaseException)), None)
    return failure if inner is None or isinstance(inner, RemoteDisconnected) else _cause(inner)

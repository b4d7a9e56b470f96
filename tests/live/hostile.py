"""A hostile API on loopback: each of its operations is hostile in a way of its own, and each whole server in another."""

from __future__ import annotations

import gzip
import itertools
import json
import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from .servers import PET, PROBLEM, Reply, Request, Server, document, json_response, pets, reply

_JSON = b"Content-Type: application/json\r\n"
_DRIP = 0.05  # seconds between two bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Trap:
    """One hostile operation, `GET /<id>`: what it answers, and what is true of every exchange with it.

    `error` is a regular expression for what is recorded where no whole answer came, empty where one did. `checks` must
    name the operation. `Reply.raw` answers close the connection.
    """

    id: str
    answer: Callable[[Request], Reply]
    error: str = ""
    checks: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """The operation's key."""
        return f"GET /{self.id}"


def raw(*pieces: bytes) -> Callable[[Request], Reply]:
    """These bytes, and the connection is closed."""
    return lambda _request: Reply(raw=lambda _stop: pieces)


def http(headers: bytes, body: bytes = b"", status: bytes = b"200 OK") -> bytes:
    """A whole answer, after which the connection is closed; `headers` are lines with their ends."""
    return b"HTTP/1.1 " + status + b"\r\nConnection: close\r\n" + headers + b"\r\n" + body


def streamed(pieces: Callable[[threading.Event], Iterable[bytes]]) -> Callable[[Request], Reply]:
    """What `pieces` gives, one after the other."""
    return lambda _request: Reply(raw=pieces)


def _silence(stop: threading.Event) -> Iterator[bytes]:
    stop.wait(60)
    yield b""


def _forever(first: bytes, again: bytes, *, every: float = 0.0) -> Callable[[threading.Event], Iterator[bytes]]:
    def pieces(stop: threading.Event) -> Iterator[bytes]:
        yield first
        while not stop.wait(every):
            yield again

    return pieces


def _typed(kind: str, body: bytes) -> Callable[[Request], Reply]:
    return lambda _request: Reply(body=body, headers={"Content-Type": kind} if kind else {})


def _zipped(body: bytes, coding: str) -> Callable[[Request], Reply]:
    headers = {"Content-Type": "application/json", "Content-Encoding": coding}
    return lambda _request: Reply(body=body, headers=headers)


def _bomb(size: int, times: int = 1) -> bytes:
    """So many zeros, packed so often."""
    packed = b"0" * size
    for _ in range(times):
        packed = gzip.compress(packed)
    return packed


def _echo(request: Request) -> Reply:
    said = {"headers": dict(request.headers), "target": request.target, "id": 1, "name": request.target}
    return reply(said, 200, X_Echo=request.target, Set_Cookie=f"last={request.headers.get('Authorization', '')}")


def _leak(request: Request) -> Reply:
    trace = (
        'Traceback (most recent call last):\n  File "/srv/pets/views.py", line 12, in show\n    row = db.execute(query)\n'
        'psycopg.errors.UndefinedTable: relation "pets" does not exist\n'
        f"with {request.headers.get('Authorization', '')}\n"
    )
    return Reply(status=500, body=trace.encode(), headers={"Content-Type": "text/plain"})


def _moved(location: str, status: int = 302) -> Callable[[Request], Reply]:
    return lambda _request: Reply(status=status, headers={"Location": location})


LATE, BROKEN_OFF, CLOSED = "^no answer in time$", "^the answer broke off", "^the connection was closed without an answer$"
TOO_LONG = "^the answer is longer than"
UNREADABLE = "^no answer that is HTTP"
_RIGHT = b'{"id": 1, "name": "Rex"}'


def traps(stranger: str) -> tuple[Trap, ...]:
    """The operations of the hostile API; `stranger` is the address of another host, which nobody may call."""
    return (*_SILENT, *_FRAMED, *_ENDLESS, *_PACKED, *_TYPED, *_moving(stranger), *_SPEAKING)


_SILENT = (
    Trap(id="hang", answer=streamed(_silence), error=LATE, checks=("REL107",)),
    Trap(id="close", answer=lambda _request: Reply(drop=True), error=CLOSED, checks=("REL107",)),
    Trap(
        id="headers-then-silence",
        answer=streamed(_forever(http(_JSON + b"Content-Length: 9\r\n"), b"", every=9)),
        error="in time$",
        checks=("REL107",),
    ),
)
_FRAMED = (
    Trap(id="too-short", answer=raw(http(_JSON + b"Content-Length: 2000\r\n", _RIGHT)), error=BROKEN_OFF, checks=("REL107",)),
    Trap(
        id="cut-chunk",
        answer=raw(http(_JSON + b"Transfer-Encoding: chunked\r\n", b'ff\r\n{"id"')),
        error=BROKEN_OFF,
        checks=("REL107",),
    ),
    Trap(
        id="wrong-chunk",
        answer=raw(http(_JSON + b"Transfer-Encoding: chunked\r\n", b"zz\r\n{}\r\n0\r\n\r\n")),
        error=BROKEN_OFF,
        checks=("REL107",),
    ),
    Trap(id="too-long", answer=raw(http(_JSON + b"Content-Length: 6\r\n", _RIGHT)), checks=("REL102",)),
    Trap(id="negative-length", answer=raw(http(_JSON + b"Content-Length: -7\r\n", _RIGHT))),
    Trap(id="length-in-words", answer=raw(http(_JSON + b"Content-Length: many\r\n", _RIGHT))),
    Trap(
        id="two-lengths",
        answer=raw(http(_JSON + b"Content-Length: 2\r\nContent-Length: 24\r\n", _RIGHT)),
        error=UNREADABLE,
        checks=("REL107",),
    ),
    Trap(id="no-http", answer=raw(b"SSH-2.0-OpenSSH_9.6\r\n"), error=UNREADABLE, checks=("REL107",)),
    Trap(id="odd-status", answer=raw(http(_JSON + b"Content-Length: 2\r\n", b"{}", b"999 Wow")), checks=("REL101",)),
    Trap(
        id="many-headers",
        answer=raw(http(b"".join(b"X-%d: y\r\n" % n for n in range(300)), b"{}")),
        error=UNREADABLE,
        checks=("REL107",),
    ),
    Trap(
        id="long-header", answer=raw(http(b"X-Long: " + b"y" * 200_000 + b"\r\n", b"{}")), error=UNREADABLE, checks=("REL107",)
    ),
    Trap(id="heavy-header", answer=raw(http(_JSON + b"X-Long: " + b"y" * 60_000 + b"\r\n", b"{}")), checks=("REL102",)),
    Trap(id="split-header", answer=raw(http(_JSON + b"X-A: b\rSet-Cookie: s=1\r\n", _RIGHT))),
    Trap(id="octets-in-header", answer=raw(http(_JSON + b"X-A: \xff\xfe\x01\r\n", _RIGHT))),
)
_ENDLESS = (
    Trap(id="endless", answer=streamed(_forever(http(_JSON), b"1" * 65_536)), error=TOO_LONG, checks=("PORT112",)),
    Trap(
        id="endless-chunks",
        answer=streamed(_forever(http(_JSON + b"Transfer-Encoding: chunked\r\n"), b"8000\r\n" + b"1" * 32_768 + b"\r\n")),
        error=TOO_LONG,
        checks=("PORT112",),
    ),
    Trap(
        id="drip",
        answer=streamed(_forever(http(_JSON + b"Content-Length: 9999\r\n"), b"1", every=_DRIP)),
        error="in time$",
        checks=("REL107",),
    ),
    Trap(
        id="drip-header",
        answer=streamed(_forever(b"HTTP/1.1 200 OK\r\nX-Long: ", b"y", every=_DRIP)),
        error=LATE,
        checks=("REL107",),
    ),
    Trap(
        id="endless-headers",
        answer=streamed(_forever(b"HTTP/1.1 200 OK\r\n", b"X: y\r\n")),
        error=UNREADABLE,
        checks=("REL107",),
    ),
    Trap(
        id="endless-continue",
        answer=streamed(_forever(b"", b"HTTP/1.1 100 Continue\r\n\r\n", every=_DRIP)),
        error=LATE,
        checks=("REL107",),
    ),
    Trap(
        id="endless-events",
        answer=streamed(_forever(http(b"Content-Type: text/event-stream\r\n"), b": still here\n\n", every=_DRIP)),
        checks=("REL102",),
    ),
)
_PACKED = (
    Trap(id="bomb", answer=_zipped(_bomb(30_000_000), "gzip"), error=TOO_LONG, checks=("PORT112",)),
    Trap(id="bomb-in-bomb", answer=_zipped(_bomb(60_000_000, 2), "gzip, gzip"), error=TOO_LONG, checks=("PORT112",)),
    Trap(id="many-codings", answer=_zipped(_bomb(10, 30), ", ".join(["gzip"] * 30)), error=BROKEN_OFF, checks=("REL107",)),
    Trap(id="no-gzip", answer=_zipped(_RIGHT, "gzip"), error=BROKEN_OFF, checks=("REL107",)),
)
_TYPED = (
    Trap(id="page-as-json", answer=_typed("application/json", b"<html>Log in</html>"), checks=("REL102",)),
    Trap(id="json-as-page", answer=_typed("text/html", _RIGHT), checks=("REL104",)),
    Trap(id="no-type", answer=_typed("", _RIGHT), checks=("REL104",)),
    Trap(id="no-charset", answer=_typed("application/json; charset=no-such-thing", _RIGHT)),
    Trap(id="utf-16", answer=_typed("application/json; charset=utf-8", _RIGHT.decode().encode("utf-16"))),
    Trap(id="picture-as-json", answer=_typed("application/json", b"\x89PNG\r\n\x1a\n\0\0"), checks=("REL102",)),
    Trap(id="deep", answer=_typed("application/json", b"[" * 100_000 + b"]" * 100_000)),
    Trap(id="nested", answer=_typed("application/json", b"[" * 400 + b"]" * 400), checks=("REL102",)),
    Trap(id="number", answer=_typed("application/json", b"7"), checks=("REL102",)),
    Trap(id="long-number", answer=_typed("application/json", b'{"name": "x", "id": ' + b"9" * 6_000 + b"}")),
    Trap(id="infinite", answer=_typed("application/json", b'{"name": "x", "id": 1e999999}')),
    Trap(id="surrogate", answer=_typed("application/json", rb'{"id": 1, "name": 7, "x": "\ud800 \udfff"}'), checks=("REL102",)),
    Trap(id="type-bomb", answer=_typed("application/" + "a/b;" * 4_000, _RIGHT)),
)
_SPEAKING = (
    Trap(id="echo", answer=_echo),
    Trap(id="leak", answer=_leak, checks=("REL101", "ERR104")),
    Trap(id="yes-to-all", answer=lambda _request: reply({"id": 1, "name": "Rex"}), checks=("ERR106",)),
)


def _moving(stranger: str) -> tuple[Trap, ...]:
    places = {
        "circle": "/circle",
        "to-stranger": f"{stranger}/pets",
        "to-stranger-unsaid": stranger.removeprefix("http:") + "/pets",
        "to-file": "file:///etc/passwd",
        "to-nowhere": "http://[not-an-address/",
        "to-nothing": "",
    }
    moves = [Trap(id=name, answer=_moved(place), checks=("REL103",)) for name, place in places.items()]
    pages = {
        "next-elsewhere": {"next": f"{stranger}/pets?page=2", "items": [json.loads(_RIGHT)]},
        "next-to-nowhere": {"next": "http://[not-an-address/", "items": [json.loads(_RIGHT)]},
    }
    listed = [
        Trap(id=name, answer=_typed("application/json", json.dumps(page).encode()), checks=("REL102",))
        for name, page in pages.items()
    ]
    link = {"Link": f'<{stranger}/next>; rel="next"', "Refresh": f"0; url={stranger}/", "Content-Location": f"{stranger}/pets"}
    told = lambda _request: Reply(body=_RIGHT, headers={"Content-Type": "application/json", **link})  # noqa: E731
    return (
        *moves,
        *listed,
        Trap(id="kept-body-moved", answer=_moved(f"{stranger}/pets", 307), checks=("REL103",)),
        Trap(id="link", answer=told),
    )


def _operation(name: str) -> dict[str, Any]:
    limit = {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 50}}
    answers = {"200": json_response(PET), "401": PROBLEM, "422": PROBLEM}
    return {"get": {"operationId": name, "parameters": [limit], "security": [{"token": []}], "responses": answers}}


def written(of: Iterable[Trap]) -> dict[str, Any]:
    """The document of the hostile API; beside the traps it has `GET /health`, which answers as it should."""
    paths = {f"/{trap.id}": _operation(trap.id) for trap in of}
    health = {"get": {"operationId": "health", "responses": {"200": json_response({"type": "object"})}}}
    schemes = {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}}
    return document(paths={"/health": health, **paths}, components=schemes)


def answers(of: Iterable[Trap]) -> Callable[[Request], Reply]:
    """The hostile API."""
    by_path = {f"/{trap.id}": trap.answer for trap in of}
    missing = reply({"type": "about:blank", "title": "No such path", "status": 404}, 404)

    def answer(request: Request) -> Reply:
        if request.path == "/health":
            return reply({"status": "up"})
        return by_path[request.path](request) if request.path in by_path else missing

    return answer


def after(calls: int, first: Callable[[Request], Reply], then: Callable[[Request], Reply]) -> Callable[[Request], Reply]:
    """`first` for so many requests, `then` from there on."""
    counted = itertools.count(1)
    return lambda request: (first if next(counted) <= calls else then)(request)


def invented(request: Request) -> Reply:
    """200 for everything, in the same words."""
    return reply({"you": "asked for", "path": request.path, "note": json.dumps(dict(request.headers))})


def _inventing() -> Callable[[Request], Reply]:
    """200 for everything, each time in other words."""
    counted = itertools.count()
    return lambda request: reply({"path": request.path, "said": "yes " * (next(counted) % 7)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """A whole server that is hostile, over the document of the pets: what it does, and what the audit says of it.

    `reason` is a regular expression for `LiveRun.reason`. `make` is given the server and the address of another host, and
    gives what it answers. `checks` must be in the report; where it was not measured, no check of what calls showed may be.
    """

    id: str
    make: Callable[[Server, str], Callable[[Request], Reply]]
    measured: bool
    reason: str = "^$"
    checks: tuple[str, ...] = ()


def _dying(server: Server, _stranger: str) -> Callable[[Request], Reply]:
    """Pets, until the process is gone after twelve requests."""

    def then(_request: Request) -> Reply:
        threading.Thread(target=server.die).start()
        return Reply(drop=True)

    return after(12, pets, then)


def _deleting(_server: Server, _stranger: str) -> Callable[[Request], Reply]:
    """Pets for one credential, which nobody accepts any more after one harmless-looking call."""
    gone = threading.Event()

    def answer(request: Request) -> Reply:
        if gone.is_set() or "Authorization" not in request.headers:
            return reply({"title": "Log in", "status": 401}, 401, WWW_Authenticate="Bearer")
        if request.path == "/pets/1":
            gone.set()
        return pets(request)

    return answer


HOSTS = (
    Host(id="silent", make=lambda *_: streamed(_silence), measured=False, reason="nobody answers"),
    Host(
        id="silent-later",
        make=lambda *_: after(12, pets, streamed(_silence)),
        measured=True,
        reason=r"stopped answering after \d+ requests, last: GET /",
    ),
    Host(
        id="dripping-headers",
        make=lambda *_: streamed(_forever(b"HTTP/1.1 200 OK\r\nX-Long: ", b"y", every=_DRIP)),
        measured=False,
        reason="nobody answers",
    ),
    Host(id="gone", make=_dying, measured=True, reason=r"stopped answering after \d+ requests, last: GET /"),
    Host(
        id="same-for-all", make=lambda *_: raw(http(_JSON + b"Content-Length: 2\r\n", b"{}")), measured=False, reason="base URL"
    ),
    Host(id="invented", make=lambda *_: invented, measured=False, reason="base URL"),
    Host(id="invented-anew", make=lambda *_: _inventing(), measured=True, checks=("REL102", "AUTH015", "ERR106")),
    Host(
        id="deletes-the-caller",
        make=_deleting,
        measured=False,
        reason=r"the credential stopped working after GET /pets/\{pet\}",
    ),
    Host(
        id="moved-away",
        make=lambda _, stranger: lambda request: _moved(stranger + request.target)(request),
        measured=False,
        reason="base URL",
    ),
    Host(
        id="moved-in-a-circle",
        make=lambda server, _: lambda request: _moved(server.url + request.target)(request),
        measured=False,
        reason="base URL",
    ),
    Host(
        id="overloaded",
        make=lambda *_: after(12, pets, lambda _request: Reply(status=503, headers={"Retry-After": "86400"})),
        measured=True,
        reason="asked to wait 86400 seconds",
    ),
    Host(id="failing", make=lambda *_: _leak, measured=True, checks=("REL101", "ERR104")),
)

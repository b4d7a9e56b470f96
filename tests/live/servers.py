"""Small servers on loopback, each a way in which real APIs behave; every one ends with its `with` block."""

from __future__ import annotations

import json
import socket
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any
from urllib.parse import parse_qs, urlsplit


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What a server received, and when (monotonic seconds)."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes
    at: float

    @property
    def path(self) -> str:
        return urlsplit(self.target).path

    @property
    def query(self) -> dict[str, list[str]]:
        return parse_qs(urlsplit(self.target).query, keep_blank_values=True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a server answers. `drop` closes the connection without a word instead, `endless` never ends the body.

    `raw` gives the bytes of the whole answer, headers included, piece by piece; it is told when the server is to end.
    """

    status: int = 200
    body: bytes = b""
    headers: Mapping[str, str] = field(default_factory=dict)
    drop: bool = False
    endless: bool = False
    raw: Callable[[threading.Event], Iterable[bytes]] | None = None


@dataclass(slots=True, kw_only=True)
class Server:
    """A running server: its address and what it received so far."""

    url: str
    received: list[Request] = field(default_factory=list)
    stop: threading.Event = field(default_factory=threading.Event)
    die: Callable[[], None] = lambda: None
    """Stops listening, as a process that ended does; what is connected already is cut with its next request."""

    def of(self, method: str) -> list[Request]:
        return [request for request in self.received if request.method == method]


def reply(value: Any, status: int = 200, **headers: str) -> Reply:
    """A JSON answer."""
    names = {name.replace("_", "-"): text for name, text in headers.items()}
    kind = "application/problem+json" if status >= 400 else "application/json"
    return Reply(status=status, body=json.dumps(value).encode(), headers={"Content-Type": kind, **names})


NOT_FOUND = reply({"type": "about:blank", "title": "No such path", "status": 404}, 404)

Answer = Callable[[Request], Reply]


@contextmanager
def serve(answer: Answer) -> Iterator[Server]:
    """A server that gives every request to `answer`, each connection in a thread of its own."""
    listening = ThreadingHTTPServer(("127.0.0.1", 0), _Handler)
    listening.daemon_threads = True
    server = Server(url=f"http://127.0.0.1:{listening.server_address[1]}")
    handler = type("Handler", (_Handler,), {"server_of_test": server, "answer": staticmethod(answer)})
    listening.RequestHandlerClass = handler
    thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()

    def end() -> None:
        server.stop.set()
        listening.shutdown()
        listening.server_close()

    server.die = end
    try:
        yield server
    finally:
        end()


class _Handler(BaseHTTPRequestHandler):
    server_of_test: Server
    answer: Callable[[Request], Reply]
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True

    def handle_one_request(self) -> None:
        try:
            super().handle_one_request()
        except OSError:
            self.close_connection = True

    def __getattr__(self, name: str) -> Any:
        if name.startswith("do_"):
            return self._take
        raise AttributeError(name)

    def _take(self) -> None:
        at = time.monotonic()
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        request = Request(method=self.command, target=self.path, headers=dict(self.headers.items()), body=body, at=at)
        self.server_of_test.received.append(request)
        given = type(self).answer(request)
        if given.drop:
            self.close_connection = True
            self.connection.shutdown(socket.SHUT_RDWR)
        elif given.raw is not None:
            self.close_connection = True
            for piece in given.raw(self.server_of_test.stop):
                self.wfile.write(piece)
        else:
            self._send(given)

    def _send(self, given: Reply) -> None:
        self.send_response(given.status)
        length = {} if given.endless else {"Content-Length": str(len(given.body))}
        for name, value in {**length, **given.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(b"" if self.command == "HEAD" else given.body)
        self.close_connection = self.close_connection or given.endless
        while given.endless and not self.server_of_test.stop.is_set():
            self.wfile.write(b"x" * 65_536)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name is the library's
        pass


def document(*, paths: Mapping[str, Any], servers: list[str] | None = None, **more: Any) -> dict[str, Any]:
    """A document over these paths; without `servers` it names none."""
    whole: dict[str, Any] = {"openapi": "3.1.0", "info": {"title": "Test", "version": "1"}, "paths": dict(paths), **more}
    return whole | ({"servers": [{"url": url} for url in servers]} if servers else {})


def json_response(schema: Mapping[str, Any], description: str = "ok") -> dict[str, Any]:
    return {"description": description, "content": {"application/json": {"schema": dict(schema)}}}


PROBLEM = {"description": "refused", "content": {"application/problem+json": {"schema": {"type": "object"}}}}
PET = {"type": "object", "properties": {"id": {"type": "integer"}, "name": {"type": "string"}}, "required": ["id", "name"]}
_LIMIT = {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 50, "default": 10}}
_PET_ID = {"name": "pet", "in": "path", "required": True, "schema": {"type": "integer", "minimum": 1}, "example": 1}
PET_PATHS: dict[str, Any] = {
    "/pets": {
        "get": {
            "operationId": "listPets",
            "parameters": [_LIMIT],
            "responses": {"200": json_response({"type": "array", "items": PET}), "422": PROBLEM},
        },
        "post": {
            "operationId": "createPet",
            "requestBody": {
                "required": True,
                "content": {"application/json": {"schema": {"$ref": "#/components/schemas/NewPet"}}},
            },
            "responses": {"201": json_response(PET), "415": PROBLEM, "422": PROBLEM},
        },
    },
    "/pets/{pet}": {
        "get": {
            "operationId": "getPet",
            "parameters": [_PET_ID],
            "responses": {"200": json_response(PET), "404": PROBLEM, "422": PROBLEM},
        },
        "delete": {
            "operationId": "deletePet",
            "parameters": [_PET_ID],
            "responses": {"204": {"description": "gone"}, "404": PROBLEM, "422": PROBLEM},
        },
    },
    "/health": {"get": {"operationId": "health", "responses": {"200": json_response({"type": "object"})}}},
}
PET_COMPONENTS: dict[str, Any] = {
    "schemas": {
        "NewPet": {
            "type": "object",
            "properties": {"name": {"type": "string", "minLength": 1, "maxLength": 40}},
            "required": ["name"],
            "additionalProperties": False,
        }
    }
}


def pets(request: Request) -> Reply:
    """An exemplary API over `PET_PATHS`: what is wrong is refused and named, what is right is answered."""
    path = request.path
    if path == "/health":
        return reply({"status": "up"})
    if path == "/pets":
        return _pet_list(request) if request.method == "GET" else _new_pet(request)
    if path.startswith("/pets/"):
        return _one_pet(request, path.removeprefix("/pets/"))
    return NOT_FOUND


def _pet_list(request: Request) -> Reply:
    values = request.query.get("limit", ["10"])
    right = len(values) == 1 and values[0].isascii() and values[0].isdigit() and 1 <= int(values[0][:9]) <= 50
    return reply([{"id": 1, "name": "Rex"}]) if right else refusal("limit must be one whole number from 1 to 50")


def _new_pet(request: Request) -> Reply:
    if request.headers.get("Content-Type", "").split(";")[0].strip().lower() != "application/json":
        return refusal("the body must be application/json", 415)
    try:
        given = json.loads(request.body)
    except ValueError:
        return refusal("the body is not JSON")
    name = given.get("name") if isinstance(given, dict) and set(given) == {"name"} else None
    right = isinstance(name, str) and 1 <= len(name) <= 40
    return reply({"id": 2, "name": name}, 201) if right else refusal("name must be a text of 1 to 40 characters, and alone")


def _one_pet(request: Request, identity: str) -> Reply:
    if not (identity.isascii() and identity.isdigit() and int(identity[:30]) > 0):
        return refusal("pet must be a whole number from 1")
    if identity != "1":
        return refusal("there is no such pet", 404)
    return Reply(status=204) if request.method == "DELETE" else reply({"id": 1, "name": "Rex"})


def refusal(detail: str, status: int = 422) -> Reply:
    return reply({"title": "Refused", "status": status, "detail": detail}, status)


def guarded(answer: Answer, token: str, *, enforced: Callable[[Request], bool] = lambda _request: True) -> Answer:
    """`answer` behind a bearer token (RFC 6750), where `enforced` says so."""

    def check(request: Request) -> Reply:
        if enforced(request) and request.headers.get("Authorization") != f"Bearer {token}":
            return reply({"title": "Log in", "status": 401}, 401, WWW_Authenticate='Bearer realm="pets"')
        return answer(request)

    return check


def under(prefix: str, answer: Answer) -> Answer:
    """`answer` mounted under a prefix; everything else is not found."""

    def mounted(request: Request) -> Reply:
        if not request.path.startswith(prefix + "/"):
            return NOT_FOUND
        return answer(
            Request(
                method=request.method,
                target=request.target.removeprefix(prefix),
                headers=request.headers,
                body=request.body,
                at=request.at,
            )
        )

    return mounted

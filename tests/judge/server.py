"""A small server on loopback that speaks the protocol of chat completions, and ends with its `with` block."""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

Item = Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """One request as it came."""

    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def payload(self) -> dict[str, Any]:
        value: dict[str, Any] = json.loads(self.body)
        return value

    @property
    def instruction(self) -> str:
        text: str = self.payload["messages"][0]["content"]
        return text

    @property
    def items(self) -> list[Item]:
        """The items of the user's message, which must be JSON and nothing else."""
        found: list[Item] = json.loads(self.payload["messages"][1]["content"])["items"]
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What the server answers; with `hang` nothing ever comes, with `drip` a byte of a header now and then."""

    body: bytes = b"{}"
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    hang: bool = False
    drip: bool = False


@dataclass(slots=True, kw_only=True)
class Server:
    """A running server: its address, what it was asked, and what tells it to end."""

    url: str
    asked: list[Asked] = field(default_factory=list)
    stop: threading.Event = field(default_factory=threading.Event)


def completion(content: Any) -> Reply:
    """A chat completion that says this, or its JSON."""
    text = content if isinstance(content, str) else json.dumps(content)
    return Reply(body=json.dumps({"choices": [{"message": {"role": "assistant", "content": text}}]}).encode())


def agreeing(asked: Asked) -> Reply:
    """Yes to everything."""
    said = [{"number": item["number"], "yes": True, "reason": "", "better": ""} for item in asked.items]
    return completion({"answers": said})


def objecting(asked: Asked) -> Reply:
    """No to everything, with a reason that names the item."""
    said = [
        {"number": item["number"], "yes": False, "reason": _reason(item), "better": "Lists visits."} for item in asked.items
    ]
    return completion({"answers": said})


def _reason(item: Item) -> str:
    return f"I read {item.get('path') or item['first']['path']} and do not see it"


@contextmanager
def serving(answer: Callable[[Asked], Reply]) -> Iterator[Server]:
    """A server that gives every request to `answer`."""
    listening = ThreadingHTTPServer(("127.0.0.1", 0), BaseHTTPRequestHandler)
    listening.daemon_threads = True
    server = Server(url=f"http://127.0.0.1:{listening.server_address[1]}/v1")
    listening.RequestHandlerClass = type("Handler", (_Handler,), {"server_of_test": server, "answer": staticmethod(answer)})
    thread = threading.Thread(target=listening.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.stop.set()
        listening.shutdown()
        listening.server_close()


class _Handler(BaseHTTPRequestHandler):
    server_of_test: Server
    answer: Callable[[Asked], Reply]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        asked = Asked(path=self.path, headers=dict(self.headers.items()), body=body)
        self.server_of_test.asked.append(asked)
        given = type(self).answer(asked)
        if given.hang:
            self.server_of_test.stop.wait()
        elif given.drip:
            self._drip()
        else:
            self._send(given)

    def _send(self, given: Reply) -> None:
        self.send_response(given.status)
        for name, value in given.headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(given.body)

    def _drip(self) -> None:
        while not self.server_of_test.stop.wait(0.05):
            try:
                self.wfile.write(b"x")
            except OSError:
                return

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the name is the library's
        pass

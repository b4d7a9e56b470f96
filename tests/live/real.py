"""Real servers from the locked dependencies, each behind a relay that notes every request that reaches it."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import partial
from http.client import HTTPConnection
from pathlib import Path

from plainspoken.flows.demo.organisation import START_SECONDS, Server, await_answer, serving

from .servers import Reply, Request, serve
from .servers import Server as Relay

PREFECT_LOGIN = "ada:s3cr3t-Passw0rd"  # made up
JUPYTER_TOKEN = "s3cr3t-T0ken-0123456789"  # noqa: S105 - made up
_SERVERS = Path(f"{sys.prefix}-servers", "bin", "python")  # `make test` sets it up
_OF_THE_CONNECTION = frozenset({"host", "connection", "transfer-encoding", "content-length", "keep-alive"})


@contextmanager
def prefects(folder: Path) -> Iterator[tuple[Relay, Relay]]:
    """Prefect's own API twice: open, and behind its basic authentication. They start at the same time."""
    guard = {"PREFECT_SERVER_API_AUTH_STRING": PREFECT_LOGIN}
    with serving("prefect", folder / "open") as free, serving("prefect", folder / "guarded", settings=guard) as guarded:
        for server in (free, guarded):
            await_answer(server, time.monotonic() + START_SECONDS)
        with _relay(free.port) as to_free, _relay(guarded.port) as to_guarded:
            yield to_free, to_guarded


@contextmanager
def jupyter(folder: Path) -> Iterator[Relay]:
    """Jupyter Server, which wants `JUPYTER_TOKEN`."""
    settings = {"JUPYTER_TOKEN": JUPYTER_TOKEN, "JUPYTER_NO_CONFIG": "1", "HOME": str(folder)}
    settings |= {f"JUPYTER_{kind}_DIR": str(folder / kind.lower()) for kind in ("CONFIG", "DATA", "RUNTIME")}
    (folder / "root").mkdir()
    assert _SERVERS.exists(), f"{_SERVERS} is missing; `make test` sets it up"
    with socket.create_server(("127.0.0.1", 0)) as listener, (folder / "log").open("wb") as log:
        process = subprocess.Popen(
            [_SERVERS, Path(__file__).with_name("jupyter_child.py"), str(listener.fileno()), folder / "root"],
            stdin=subprocess.PIPE,
            stdout=log,
            stderr=log,
            pass_fds=[listener.fileno()],
            env={**os.environ, **settings},
        )
        port = int(listener.getsockname()[1])
    try:
        await_answer(Server(name="jupyter", port=port, process=process, log=folder / "log"), time.monotonic() + START_SECONDS)
        with _relay(port) as relay:
            yield relay
        assert process.poll() is None, "the audit stopped the server"
    finally:
        process.kill()
        process.communicate()


@contextmanager
def _relay(port: int) -> Iterator[Relay]:
    with serve(partial(_forwarded, port)) as relay:
        yield relay


def _forwarded(port: int, request: Request) -> Reply:
    """What the server says to the same request, whatever bytes it holds."""
    kept = {name: value for name, value in request.headers.items() if name.lower() not in _OF_THE_CONNECTION}
    with closing(HTTPConnection("127.0.0.1", port, timeout=30)) as connection:
        connection.request(request.method, request.target, body=request.body or None, headers=kept)
        came = connection.getresponse()
        headers = {name: value for name, value in came.getheaders() if name.lower() not in _OF_THE_CONNECTION}
        return Reply(status=came.status, body=came.read(), headers=headers)

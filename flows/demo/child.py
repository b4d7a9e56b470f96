"""Serves one of the three APIs in a process of its own, which ends when the process that started it does."""

from __future__ import annotations

import ctypes
import os
import signal
import socket
import sys
import threading
from collections.abc import Callable, Mapping

import uvicorn
from starlette.types import ASGIApp

from plainspoken.flows.demo.exemplary.app import create_app as exemplary
from plainspoken.flows.demo.poor.app import create_app as poor

_PR_SET_PDEATHSIG = 1  # prctl(2)


def _prefect() -> ASGIApp:
    # Imported here on purpose: it takes eight seconds, which the other two need not wait for.
    from prefect.server.api.server import create_app

    return create_app(final=True, webserver_only=True)


SERVERS: Mapping[str, Callable[[], ASGIApp]] = {"prefect": _prefect, "exemplary": exemplary, "poor": poor}


def end_with_parent(parent: int) -> None:
    """Has this process killed when its parent, whose process id is `parent`, ends in whatever way.

    Linux does it itself; everywhere the end of standard input, a pipe that the parent alone holds, tells.
    """
    threading.Thread(target=_watch, daemon=True, name="watch the parent").start()
    if sys.platform == "linux":
        ctypes.CDLL(None, use_errno=True).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL, 0, 0, 0)
    if os.getppid() != parent:  # it ended before the request took effect
        os._exit(0)


def _watch() -> None:
    while os.read(0, 64):
        pass
    os._exit(0)


def main(name: str, listening: int, parent: int) -> None:
    """Serves the API `name` on the listening socket with this file descriptor until told to end."""
    end_with_parent(parent)
    config = uvicorn.Config(SERVERS[name](), log_config=None, access_log=False, lifespan="on", timeout_graceful_shutdown=1)
    with socket.socket(fileno=listening) as listener:
        uvicorn.Server(config).run(sockets=[listener])


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))

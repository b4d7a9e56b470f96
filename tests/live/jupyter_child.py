"""Serves Jupyter Server on a socket that it is handed, in a process that ends with the one that started it.

It runs in an environment of its own, in which nothing of ours is.
"""

from __future__ import annotations

import os
import socket
import sys
import threading

from jupyter_server.serverapp import ServerApp  # type: ignore[import-not-found]
from tornado.httpserver import HTTPServer  # type: ignore[import-not-found]


def _end_with_parent() -> None:
    sys.stdin.read()  # its end comes with the end of whoever holds the other one
    os._exit(0)


def main(listening: int, root: str) -> None:
    """Serves the folder `root` until told to end; its token is in the environment, as `JUPYTER_TOKEN`."""
    threading.Thread(target=_end_with_parent, daemon=True).start()
    with socket.socket(fileno=listening) as listener:
        listener.setblocking(False)
        app = ServerApp.instance()
        app.initialize(["--allow-root", "--no-browser", f"--ServerApp.root_dir={root}"], new_httpserver=False)
        app.io_loop.add_callback(HTTPServer(app.web_app).add_socket, listener)  # sockets are bound within the loop
        app.start()


if __name__ == "__main__":
    main(int(sys.argv[1]), sys.argv[2])

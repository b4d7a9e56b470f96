"""Serves Jupyter Server on a socket that it is handed, in a process that ends with the one that started it."""

from __future__ import annotations

import socket
import sys

from jupyter_server.serverapp import ServerApp
from tornado.httpserver import HTTPServer

from plainspoken.flows.demo.child import end_with_parent


def main(listening: int, parent: int, root: str) -> None:
    """Serves the folder `root` until told to end; its token is in the environment, as `JUPYTER_TOKEN`."""
    end_with_parent(parent)
    with socket.socket(fileno=listening) as listener:
        listener.setblocking(False)
        app = ServerApp.instance()
        app.initialize(["--allow-root", "--no-browser", f"--ServerApp.root_dir={root}"], new_httpserver=False)
        app.io_loop.add_callback(HTTPServer(app.web_app).add_socket, listener)  # sockets are bound within the loop
        app.start()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]), sys.argv[3])

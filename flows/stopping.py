"""The kill switch of one process: once it is pulled no request leaves any more, and those on their way are cut off."""

from __future__ import annotations

import gc
import socket
import threading
from contextlib import suppress

STOPPED = threading.Event()
"""Set once the audit is to end now."""

_IN_FLIGHT_SECONDS = 1.0  # that a request on its way has left to be answered; all traffic ends within two


def stop() -> None:
    """Lets no further request leave; a second later every connection of this process is cut, whoever opened it."""
    STOPPED.set()
    cutting = threading.Timer(_IN_FLIGHT_SECONDS, hang_up)
    cutting.daemon = True
    cutting.start()


def hang_up() -> None:
    """Cuts every connection over the network. Whoever waits for an answer there gets an error at once."""
    for each in gc.get_objects():
        # Nobody keeps a list of them: the engine, our own calls and a login each use another library.
        if isinstance(each, socket.socket) and each.fileno() >= 0 and each.family in (socket.AF_INET, socket.AF_INET6):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)

"""The kill switch of one process: once it is pulled no request leaves any more, and those on their way are cut off."""

from __future__ import annotations

import os
import socket
import stat
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
    """Cuts every connection over the network. Whoever waits for an answer there gets an error at once.

    Nobody keeps a list of them: the engine, our own calls and a login each use another library. The system has one. (The
    garbage collector's is no way: to hold what it lists breaks a tuple that another thread is just filling.)
    """
    for number in os.listdir("/dev/fd"):
        with suppress(OSError):  # it is no socket, or was closed meanwhile
            if stat.S_ISSOCK(os.fstat(int(number)).st_mode):
                _cut(int(number))


def _cut(number: int) -> None:
    with socket.socket(fileno=os.dup(number)) as connection:
        if connection.family in (socket.AF_INET, socket.AF_INET6):
            connection.shutdown(socket.SHUT_RDWR)  # of the connection itself, not of this second handle on it

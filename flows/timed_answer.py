"""A limit on the time that a whole answer may take, headers included, for the library that the engine sends with.

By itself that library limits the wait for the next piece: a server that sends a byte now and then, or one interim answer after
the other, would be listened to for days.
"""

from __future__ import annotations

import http.client
import io
import socket
import time
from typing import Any


class TimedAnswer(http.client.HTTPResponse):
    """An answer whose reading raises `TimeoutError` once it took as long as the timeout of its socket, in seconds."""

    def __init__(self, sock: socket.socket, *args: Any, **options: Any) -> None:
        super().__init__(sock, *args, **options)
        self.fp = io.BufferedReader(_Timed(self.fp.detach(), sock))


class _Timed(io.RawIOBase):
    """What a socket receives until its time is up."""

    def __init__(self, received: io.RawIOBase, sock: socket.socket) -> None:
        self._received, self._sock, self._timeout = received, sock, sock.gettimeout()
        self._until = time.monotonic() + self._timeout if self._timeout is not None else None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int | None:
        if self._until is not None:
            left = self._until - time.monotonic()
            if left <= 0:
                raise TimeoutError("the answer did not end in time")
            self._sock.settimeout(left)
        return self._received.readinto(buffer)

    def close(self) -> None:
        """Leaves the socket to the next request as it was."""
        if not self.closed and self._sock.fileno() >= 0:
            self._sock.settimeout(self._timeout)
        self._received.close()
        super().close()

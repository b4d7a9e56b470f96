"""A server that closes a kept connection just as the next request is sent: no defect of the operation that was called."""

from __future__ import annotations

import socket
import struct
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from plainspoken.checks.exchanges import STALE
from plainspoken.flows.exchange_log import Raw
from plainspoken.flows.gate import Gate
from plainspoken.flows.transmission import CLOSED
from plainspoken.flows.wire import Caller

_OK = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"


@contextmanager
def closing(*, fresh_too: bool) -> Iterator[tuple[str, list[int]]]:
    """A server that answers the first request of a connection and swallows the second; `fresh_too`: from the second connection
    on it swallows the first one as well. Gives its URL and, by connection, how many requests came."""
    came: list[int] = []
    listening = socket.create_server(("127.0.0.1", 0))

    def answer(connection: socket.socket, number: int) -> None:
        with connection:
            while connection.recv(65_536):
                came[number] += 1
                if came[number] == 2 or (fresh_too and number > 0):
                    # Closed with a reset, before a byte of an answer.
                    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
                    return
                connection.sendall(_OK)

    def accept() -> None:
        while True:
            try:
                connection, _ = listening.accept()
            except OSError:
                return
            came.append(0)
            threading.Thread(target=answer, args=(connection, len(came) - 1), daemon=True).start()

    thread = threading.Thread(target=accept, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{listening.getsockname()[1]}", came
    finally:
        listening.shutdown(socket.SHUT_RDWR)
        listening.close()
        thread.join(5)


def caller(url: str, requests: int = 50) -> Caller:
    gate = Gate(methods=frozenset({"GET", "POST"}), requests=requests, seconds=30, rate=1000)
    gate.open_to(url)
    return Caller(gate, {})


def test_what_a_kept_connection_swallowed_is_sent_on_a_fresh_one_and_counted() -> None:
    with closing(fresh_too=False) as (url, came):
        calling, lost = caller(url), list[Raw]()
        calling.lost = lost.append
        answers = [calling.call("GET", url + "/pets", carried=None) for _ in range(4)]
        calling.close()
    assert [(each.status, each.error) for each in lost] == [(None, STALE)] * 3
    assert [(each.status, each.error) for each in answers] == [(200, "")] * 4
    assert calling.gate.sent == sum(came) == 7


def test_what_a_fresh_connection_swallows_too_is_a_defect() -> None:
    with closing(fresh_too=True) as (url, _):
        calling = caller(url)
        answers = [calling.call("GET", url + "/pets", carried=None) for _ in range(2)]
        calling.close()
    assert [each.error for each in answers] == ["", CLOSED]


@pytest.mark.parametrize("method", ["POST"])
def test_what_may_have_had_an_effect_is_not_sent_again(method: str) -> None:
    with closing(fresh_too=False) as (url, came):
        calling = caller(url)
        answers = [calling.call(method, url + "/pets", carried=None, body=b"{}") for _ in range(2)]
        calling.close()
    assert [each.error for each in answers] == ["", STALE]
    assert calling.gate.sent == sum(came) == 2

"""One piece of work for each of many items, in several processes: the answers in order, whatever becomes of one process.

The processes are forked, so they begin with everything that the parent has imported. Each does one item at a time, so that
a process that dies costs only the item that it was at.
"""

from __future__ import annotations

import os
import select
import signal
import struct
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field

Work = Callable[[int], bytes]

_LENGTH = struct.Struct("<Q")
_CHUNK = 2**20
MOST_PROCESSES = 4  # each may hold a large document, at some 100 MB


def processes(items: int) -> int:
    """How many processes are worth having for so many items; 1 where this system cannot fork."""
    if not hasattr(os, "fork"):
        return 1
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return max(1, min(items, cores, MOST_PROCESSES))


def in_processes(work: Work, order: Sequence[int], count: int) -> Generator[bytes | None]:
    """The answers to 0, 1, 2, ... as soon as each is there; None where the process that worked on it died.

    `order` says which is begun first; `count` is how many processes there are. Nothing is left running when it is closed.
    """
    waiting, answers, children = list(reversed(order)), dict[int, bytes | None](), list[_Child]()
    try:
        for index in range(len(order)):
            while index not in answers:
                while waiting and len(children) < count:
                    children.append(_Child.forked(work, children))
                    children[-1].give(waiting.pop())
                ready, _, _ = select.select([child.results for child in children], [], [])
                for child in [child for child in children if child.results in ready]:
                    _hear(child, children, waiting, answers)
            yield answers.pop(index)
    finally:
        for child in children:
            child.end()


def _hear(child: _Child, children: list[_Child], waiting: list[int], answers: dict[int, bytes | None]) -> None:
    """Takes in what a process says, and gives it its next item; one that has died is taken off the list."""
    heard = os.read(child.results, _CHUNK)
    child.heard += heard
    if heard and (answer := child.answer()) is None:
        return
    answers[child.item] = answer if heard else None
    if heard and waiting:
        child.give(waiting.pop())
    else:
        children.remove(child)
        child.end()


@dataclass(slots=True, eq=False)
class _Child:
    """A process: the pipe that takes its items, the pipe that gives its answers, the item it is at, and what it has said."""

    id: int
    items: int
    results: int
    item: int = -1
    heard: bytearray = field(default_factory=bytearray)

    @classmethod
    def forked(cls, work: Work, others: Sequence[_Child]) -> _Child:
        items, give = os.pipe()
        results, answer = os.pipe()
        process = os.fork()
        if process == 0:
            try:
                signal.signal(signal.SIGINT, signal.SIG_DFL)  # the parent says that it was stopped
                # An end that is open in a sibling would keep a process waiting for items when the parent is gone.
                for end in (give, results, *(end for other in others for end in (other.items, other.results))):
                    os.close(end)
                _serve(work, items, answer)
            finally:
                os._exit(0)
        os.close(items)
        os.close(answer)
        return cls(id=process, items=give, results=results)

    def give(self, item: int) -> None:
        self.item = item
        os.write(self.items, _LENGTH.pack(item))

    def answer(self) -> bytes | None:
        """The whole answer, or None while it is still coming."""
        if len(self.heard) < _LENGTH.size:
            return None
        end = _LENGTH.size + _LENGTH.unpack_from(self.heard)[0]
        if len(self.heard) < end:
            return None
        answer = bytes(self.heard[_LENGTH.size : end])
        del self.heard[:end]
        return answer

    def end(self) -> None:
        os.kill(self.id, signal.SIGKILL)  # it has answered all it was asked, or nobody waits for its answer
        os.close(self.items)
        os.close(self.results)
        os.waitpid(self.id, 0)


def _serve(work: Work, items: int, results: int) -> None:
    """Works until there are no more items."""
    while head := os.read(items, _LENGTH.size):
        answer = work(_LENGTH.unpack(head)[0])
        rest = memoryview(_LENGTH.pack(len(answer)) + answer)
        while rest:
            rest = rest[os.write(results, rest) :]

"""Who is told how the audit goes: the terminal, or nobody."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from plainspoken.checks.audit import Audit
from plainspoken.inventory.records import Inventory


class Listener(Protocol):
    """Hears of an audit's progress, from several threads."""

    def listed(self, inventory: Inventory) -> None:
        """The inventory was read."""

    def moved(self, api: str, stage: str, done: int, of: int) -> None:
        """An API is at a stage: wait, fetch, read, call, judge, render."""

    def judged(self, audit: Audit) -> None:
        """An API has its verdict."""

    def warned(self, text: str) -> None:
        """Something went wrong beside the audit, in one sentence; the audit goes on."""


class Nobody:
    """Hears nothing."""

    def listed(self, inventory: Inventory) -> None: ...

    def moved(self, api: str, stage: str, done: int, of: int) -> None: ...

    def judged(self, audit: Audit) -> None: ...

    def warned(self, text: str) -> None: ...


_listener: Listener = Nobody()


def listener() -> Listener:
    """Who listens now."""
    return _listener


@contextmanager
def listening(who: Listener) -> Iterator[None]:
    """Within the block, `who` is told."""
    global _listener
    before, _listener = _listener, who
    try:
        yield
    finally:
        _listener = before

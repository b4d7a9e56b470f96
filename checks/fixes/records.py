"""Fixes of one document, before they are an overlay's text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

Steps = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fix:
    """One action: the object at `at` is merged with `update`, or what stands there is removed (`update` is None)."""

    at: Steps
    update: Any
    description: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Todo:
    """What only a person can write: where, what is asked, and the finding that asks it."""

    at: Steps
    check: str
    finding: str
    operation: str
    line: int | None
    write: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Fixes:
    """All fixes of one document, the gravest first, and what is left to do."""

    api: str
    version: str
    extends: str  # the document's address, where it has one that does not depend on who asks
    fixes: tuple[Fix, ...]
    todos: tuple[Todo, ...]

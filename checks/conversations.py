"""Calls that are wrong as a model's calls are, and what their answers led to."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from plainspoken.checks.exchanges import Exchange
from plainspoken.inventory.document import Operation

Ending = Literal[
    "repaired in one turn",
    "repaired in two turns",
    "not repaired",
    "server error",
    "accepted",
    "ignored",
    "understood",
    "not measured",
]
"""What became of a wrong call. The first three were refused; `accepted` ones were answered as if they were right, of `ignored`
ones a part was passed over, and `understood` ones were answered as they were meant. `not measured` ones were refused in a
language that the solver does not read: a model might have put them right."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """A call that is wrong as a model's calls are, its answer, and what the answers led to when nothing else was read."""

    operation: str  # `GET /pets/{id}`
    mistake: str  # its kind: `value in another case`
    field: str  # the argument that it was made in
    said: str  # what was wrong, in words
    ending: Ending
    exchanges: tuple[Exchange, ...]  # calls and answers in their order, the wrong one first
    steps: tuple[str, ...] = ()  # what each answer led to

    @property
    def was_refused(self) -> bool:
        """Whether the answer to the wrong call said that something was wrong."""
        return self.ending in ("repaired in one turn", "repaired in two turns", "not repaired", "server error")

    @property
    def was_repaired(self) -> bool:
        """Whether a call was answered 2xx in the end that the answers alone led to."""
        return self.ending in ("repaired in one turn", "repaired in two turns")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Recovery:
    """One operation and the conversations that began with a wrong call of it."""

    operation: Operation
    conversations: tuple[Conversation, ...]

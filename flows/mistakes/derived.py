"""A call that is wrong as a model's are, and what it is derived from."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from plainspoken.checks.conversations import Ending
from plainspoken.checks.tool_calls import Path, ToolCall, shown_path, shown_value, with_value
from plainspoken.flows.mistakes.slots import Slot, slots
from plainspoken.inventory.document import Operation


@dataclass(frozen=True, slots=True, kw_only=True)
class Mistake:
    """A wrong call: which kind of mistake, in which argument, told in words.

    `unknown` is what nobody told the model: an id has to be looked up. `taken` is what a 2xx says where the answer is no other
    than that to the right call or cannot be compared. `same_is_right` says whether such an answer is what the person wants.
    """

    kind: str
    said: str
    call: ToolCall
    path: Path
    unknown: frozenset[Path] = frozenset()
    taken: Ending = "accepted"
    same_is_right: bool = True


@dataclass(frozen=True, kw_only=True)
class Start:
    """What mistakes are derived from: a call that works, its places, and ids that other calls carried, by name.

    `lists` says whether it is answered with a list, so that a model may want to narrow it.
    """

    call: ToolCall
    operation: Operation
    ids: Mapping[str, str] = field(default_factory=dict)
    lists: bool = False

    @cached_property
    def slots(self) -> tuple[Slot, ...]:
        return slots(self.call, self.operation)


Kind = Callable[[Start, random.Random], Iterator[Mistake]]


def instead(start: Start, slot: Slot, value: Any, kind: str, **more: Any) -> Mistake:
    """The mistake of another value in one place."""
    said = f"{shown_path(slot.path)} is {shown_value(value)} instead of {shown_value(slot.value)}"
    return Mistake(kind=kind, said=said, call=with_value(start.call, slot.path, value), path=slot.path, **more)

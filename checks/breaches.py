"""A limit that is broken: by which operation, where in the document, and by how much."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from plainspoken.checks.limits import Effect, Limit
from plainspoken.checks.schema_traits import Trait
from plainspoken.inventory.document import Operation
from plainspoken.inventory.nodes import Node


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Breach:
    """A limit that an operation, or (`operation` empty) the document as a whole, does not keep.

    `cause` is the same for what one change, or one kind of change, mends. `name` is what in the
    operation is meant; `trait` the part of a schema, where one is.
    """

    limit: Limit
    effect: Effect
    operation: str
    told: str | Callable[[], str] = field(repr=False)
    node: Node
    cause: str = ""
    name: str = ""
    trait: Trait | None = field(default=None, repr=False)

    @property
    def seen(self) -> str:
        """What was found, in words; made when asked for, as only the first of many is told."""
        return self.told if isinstance(self.told, str) else self.told()


Found = Iterator[Breach]


def breach_of(
    limit: Limit,
    operation: Operation,
    seen: str | Callable[[], str],
    *,
    node: Node | None = None,
    cause: str = "",
    name: str = "",
) -> Breach:
    """A breach with the limit's own effect; at the operation itself where no node is given."""
    return Breach(
        limit=limit,
        effect=limit.effect,
        operation=operation.key,
        told=seen,
        node=node or operation.node,
        cause=cause,
        name=name,
    )

"""How the budget of requests is shared: what is held back from the search for faults for everything that comes after it."""

from __future__ import annotations

from collections.abc import Sequence

from plainspoken.flows import identity_probes, replay
from plainspoken.flows.content import collector
from plainspoken.flows.credentials import Carried
from plainspoken.flows.mistakes import conversations
from plainspoken.inventory.document import Operation


def held_back(operations: Sequence[Operation], budget: int, *, carried: Carried | None, questions: int, persons: int) -> int:
    """How many requests, for probes and `questions` about who may call, content, conversations, and what is sent once more.

    `persons` read back what was stored. Each part has a share of its own that it cannot exceed.
    """
    return (
        identity_probes.reserve(operations, carried, questions, budget)
        + collector.reserve(operations, budget, persons=persons)
        + conversations.reserve(operations, budget)
        + replay.reserve(len(operations), budget)
    )

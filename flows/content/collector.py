"""Everything that is collected about the content of answers, after the operations were called."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from plainspoken.checks.served import Canary, Page, Sample
from plainspoken.flows.content import canaries, pages
from plainspoken.flows.content.calls import Calls
from plainspoken.flows.content.samples import samples
from plainspoken.inventory.document import Operation

# Of the budget of requests, at most this share is held back for it.
_SHARE = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """What was collected. Every exchange behind it stands among those of the run."""

    canaries: tuple[Canary, ...] = ()
    echoes: tuple[Canary, ...] = ()
    pages: tuple[Page, ...] = ()
    samples: tuple[Sample, ...] = ()


def reserve(operations: Iterable[Operation], budget: int, *, persons: int = 1) -> int:
    """How many requests to hold back."""
    operations = tuple(operations)
    return min(canaries.requests_for(operations, persons=persons) + pages.requests_for(operations), budget // _SHARE)


def collect(calls: Calls) -> Content:
    """Asks within what is left of the budget. Raises nothing for what the target does."""
    followed = pages.pages(calls)
    planted = canaries.plant(calls)
    return Content(
        canaries=tuple(planted.stored), echoes=tuple(planted.echoed), pages=followed, samples=samples(calls.recorder)
    )

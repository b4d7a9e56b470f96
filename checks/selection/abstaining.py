"""Whether what an API cannot do finds one of its operations all the same."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from plainspoken.checks.selection.measure import DIGITS, Found
from plainspoken.checks.selection.records import Offer
from plainspoken.checks.tool_search import Index

LEAST_OWN = 4  # requests that find the right operation, to know by how close that is
QUARTER = 0.25


def abstentions(offer: Offer, found: Sequence[Found], own: Index) -> tuple[int, int]:
    """How many written requests that no operation answers were searched for, and how many of them found nothing close enough.

    Close enough is what is as close as three quarters of the written requests that find the right operation; where there are
    fewer than `LEAST_OWN` of these, none counts. Requests of other APIs would not do: they are too far from this one to ask
    anything of it.
    """
    asked = [each.says for each in offer.intents if not each.operation]
    right = [each.best for each in found if each.rank == 1 and each.intent.is_written]
    if len(right) < LEAST_OWN:
        return 0, 0
    level = float(np.quantile(right, QUARTER))
    return len(asked), sum(float(np.round(row, DIGITS).max()) < level for row in own.scores(asked))

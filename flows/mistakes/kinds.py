"""Which mistakes are made in a call, and in which order."""

from __future__ import annotations

import random

from plainspoken.flows.mistakes import ids, shapes, values
from plainspoken.flows.mistakes.derived import Kind, Mistake, Start

MOST_FOR_ONE_OPERATION = 10

# What models get wrong most often stands first: a small budget ends early.
KINDS: tuple[Kind, ...] = (
    values.value_in_another_case,
    values.number_with_unit,
    values.day_in_words,
    shapes.required_left_out,
    ids.name_for_id,
    ids.absent_id,
    shapes.invented_field,
    values.value_in_other_words,
    shapes.list_for_one,
    values.day_and_month_swapped,
    shapes.text_of_json,
    shapes.wrong_depth,
    values.range_reversed,
    values.page_zero,
    ids.other_kind_of_id,
    shapes.one_for_list,
    values.no_time_zone,
    values.number_with_separators,
    shapes.empty_body,
    shapes.wrong_content_type,
)


def mistakes(start: Start, *, seed: int, most: int = MOST_FOR_ONE_OPERATION) -> tuple[Mistake, ...]:
    """At most `most` mistakes in this call, one of each kind that fits it, then a second one; as `seed` chooses among them."""
    rng = random.Random(f"{seed} {start.operation.key}")  # noqa: S311 - a choice that can be repeated, no secret
    by_kind = [list(kind(start, rng)) for kind in KINDS]
    for found in by_kind:
        rng.shuffle(found)
    first = [found[0] for found in by_kind if found]
    second = [found[1] for found in by_kind if len(found) > 1]
    return tuple((first + second)[:most])

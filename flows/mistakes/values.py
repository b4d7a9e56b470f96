"""Right arguments with values as people say them: choices, dates, numbers, ranges."""

from __future__ import annotations

import random
import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from plainspoken.checks.tool_calls import shown_path, with_value
from plainspoken.checks.wording import words
from plainspoken.flows.mistakes.derived import Mistake, Start, instead
from plainspoken.flows.mistakes.slots import Slot

# Words for the same; where a choice has none here, its name is written as words.
_SYNONYMS: Mapping[str, str] = {
    "cancelled": "called off",
    "canceled": "called off",
    "delivered": "arrived",
    "shipped": "on its way",
    "placed": "ordered",
    "open": "unresolved",
    "closed": "done",
    "pending": "waiting",
    "active": "enabled",
    "inactive": "disabled",
    "completed": "finished",
    "failed": "unsuccessful",
    "running": "in progress",
    "asc": "ascending",
    "desc": "descending",
    "high": "urgent",
    "low": "unimportant",
    "male": "man",
    "female": "woman",
    "available": "in stock",
    "sold": "gone",
}
_MONEY = frozenset(("price", "amount", "cost", "cents", "total", "fee", "refund", "balance", "budget"))
_PAGES = frozenset(("page", "pagenumber", "pageno", "pageindex"))
_COUNTS = frozenset(("limit", "size", "pagesize", "perpage", "count", "top", "first", "max", "maxresults"))
_ENDS = (("from", "to"), ("from", "until"), ("since", "until"), ("start", "end"), ("after", "before"), ("min", "max"))


def value_in_another_case(start: Start, _: random.Random) -> Iterator[Mistake]:
    """`DELIVERED` for `delivered`."""
    for slot in _choices(start):
        other = slot.value.lower() if slot.value.isupper() else slot.value.upper()
        if slot.schema and other not in slot.schema.enum:
            yield instead(start, slot, other, "value in another case")


def value_in_other_words(start: Start, _: random.Random) -> Iterator[Mistake]:
    """`arrived` for `delivered`, `wrong size` for `wrong_size`."""
    for slot in _choices(start):
        other = _SYNONYMS.get(slot.value.lower()) or " ".join(words(slot.value))
        if slot.schema and other != slot.value.lower() and other not in slot.schema.enum:
            yield instead(start, slot, other, "synonym of a value")


def _choices(start: Start) -> Iterator[Slot]:
    for slot in start.slots:
        if slot.schema is not None and isinstance(slot.value, str) and slot.value in slot.schema.enum:
            yield slot


def day_in_words(start: Start, rng: random.Random) -> Iterator[Mistake]:
    """`next Friday`, `14 March 2026`."""
    for slot in start.slots:
        if slot.is_day or slot.is_moment:
            said = rng.choice(("next Friday", "tomorrow", _spelled(slot.value)))
            yield instead(start, slot, said, "date in words")


def _spelled(value: str) -> str:
    day = _day(value)
    return f"{day.day} {day:%B %Y}" if day else "last week"


def _day(value: str) -> date | None:
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None


def day_and_month_swapped(start: Start, _: random.Random) -> Iterator[Mistake]:
    """`14/03/2026`, or `03/14/2026` where the day could be taken for a month."""
    for slot in start.slots:
        if slot.is_day and (day := _day(slot.value)):
            said = f"{day:%Y-%d-%m}" if day.day > 12 else f"{day:%d/%m/%Y}"
            yield instead(start, slot, said, "day and month swapped")


def no_time_zone(start: Start, _: random.Random) -> Iterator[Mistake]:
    """`2026-03-14T09:30:00`, which is no point in time."""
    for slot in start.slots:
        if slot.is_moment and slot.schema_says("format") == "date-time":
            bare = re.sub(r"(?:[Zz]|[+-]\d\d:?\d\d)$", "", slot.value)
            if bare != slot.value:
                yield instead(start, slot, bare, "time without a zone")


def number_with_unit(start: Start, rng: random.Random) -> Iterator[Mistake]:
    """`20 items`, `EUR 20`."""
    for slot in start.slots:
        if slot.is_number and slot.path[0] != "path" and _is_number(slot.value):
            named = set(words(slot.name))
            unit = rng.choice(("{} EUR", "€{}")) if named & _MONEY else rng.choice(("{} items", "about {}", "{} pieces"))
            yield instead(start, slot, unit.format(slot.value), "number with a unit")


def number_with_separators(start: Start, _: random.Random) -> Iterator[Mistake]:
    """`1,000` for `1000`."""
    for slot in start.slots:
        if slot.is_number and slot.path[0] != "path" and _is_number(slot.value):
            number = float(slot.value)
            most = slot.schema_says("maximum")
            if number >= 1000:
                yield instead(start, slot, f"{number:,g}", "number with separators")
            elif not isinstance(most, int | float) or most >= 1000:
                larger = with_value(start.call, slot.path, type(slot.value)(1000))
                said = f"{shown_path(slot.path)} is `1,000` instead of `1000`"
                call = with_value(larger, slot.path, "1,000")
                yield Mistake(kind="number with separators", said=said, call=call, path=slot.path)


def _is_number(value: Any) -> bool:
    return not isinstance(value, bool) and re.fullmatch(r"-?\d+(?:\.\d+)?", str(value)) is not None


def page_zero(start: Start, _: random.Random) -> Iterator[Mistake]:
    """`page=0` where pages are counted from 1, or a limit of 0."""
    for slot in start.slots:
        named = "".join(words(slot.name))
        least = slot.schema_says("minimum")
        if (
            slot.is_whole_number
            and named in _PAGES | _COUNTS
            and isinstance(least, int)
            and least >= 1
            and _is_number(slot.value)
        ):
            yield instead(start, slot, type(slot.value)(0), "page 0" if named in _PAGES else "limit of 0")


def range_reversed(start: Start, _: random.Random) -> Iterator[Mistake]:
    """The later day as `from` and the earlier one as `to`."""
    for low in start.slots:
        for high in start.slots:
            if low.path[:-1] == high.path[:-1] and _are_ends(low.name, high.name) and _before(low.value, high.value):
                call = with_value(with_value(start.call, low.path, high.value), high.path, low.value)
                said = f"{shown_path(low.path)} is `{high.value}` and {shown_path(high.path)} is `{low.value}`"
                yield Mistake(kind="range reversed", said=said, call=call, path=low.path)


def _are_ends(low: str, high: str) -> bool:
    """Whether two names are the ends of one range: `placedFrom` and `placedTo`."""
    first, last = words(low), words(high)
    for begin, end in _ENDS:
        if begin in first and end in last and [w for w in first if w != begin] == [w for w in last if w != end]:
            return True
    return False


def _before(low: Any, high: Any) -> bool:
    if _is_number(low) and _is_number(high):
        return float(low) < float(high)
    return isinstance(low, str) and isinstance(high, str) and bool(_day(low) and _day(high)) and low < high

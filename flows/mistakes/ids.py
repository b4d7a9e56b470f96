"""Ids as models get them wrong: a name in their place, one of another kind, one that looks right and is not there."""

from __future__ import annotations

import random
import re
import string
import uuid
from collections.abc import Iterator
from typing import Any

from plainspoken.checks.wording import words
from plainspoken.flows.mistakes.derived import Mistake, Start, instead
from plainspoken.flows.mistakes.slots import Slot

_UUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_ADJECTIVES = ("my latest", "the first", "my usual")


def name_for_id(start: Start, rng: random.Random) -> Iterator[Mistake]:
    """`my latest order` for `ord_7k2m9p4x`."""
    for slot in start.slots:
        if _is_strict_id(slot):
            thing = " ".join(word for word in words(slot.name) if word not in ("id", "uuid", "guid", "number")) or "one"
            yield _wrong(start, slot, f"{rng.choice(_ADJECTIVES)} {thing}", "name for an id")


def other_kind_of_id(start: Start, _: random.Random) -> Iterator[Mistake]:
    """The id of a return where that of an order belongs."""
    for slot in start.slots:
        for name, other in sorted(start.ids.items()):
            # A number, or a UUID, may well be the id of something of the right kind too.
            if _is_strict_id(slot) and name != slot.name and _shape(other) != _shape(str(slot.value)):
                yield _wrong(start, slot, other, "id of another kind")
                break


def absent_id(start: Start, rng: random.Random) -> Iterator[Mistake]:
    """An id of the right form that nothing has."""
    # PUT may make what is not there, and to delete what is not there is no mistake (RFC 9110, section 9.3).
    if start.operation.method in ("PUT", "DELETE"):
        return
    for slot in start.slots:
        # Nothing has it, says a search by it rightly.
        if slot.path[0] == "query":
            continue
        if slot.is_id and (other := _alike(slot, rng)) is not None and not (slot.schema and slot.schema.enum):
            yield _wrong(start, slot, other, "absent id")


def _wrong(start: Start, slot: Slot, value: Any, kind: str) -> Mistake:
    return instead(start, slot, value, kind, unknown=frozenset((slot.path,)), same_is_right=False)


def _is_strict_id(slot: Slot) -> bool:
    """Whether it is an id, and one that not just any text can be."""
    by_form = slot.is_whole_number or bool(slot.schema_says("pattern")) or slot.schema_says("format") == "uuid"
    return slot.is_id and by_form


def _alike(slot: Slot, rng: random.Random) -> Any:
    """Another id of the same form; None where there is none of enough letters and digits to be sure that nothing has it."""
    text = str(slot.value)
    if _UUID.fullmatch(text):
        return str(uuid.UUID(int=rng.getrandbits(128), version=4))
    if slot.is_whole_number:
        most = slot.schema_says("maximum")
        number = 987_654_321 if not isinstance(most, int) else max(int(most) - 13, 0)
        return type(slot.value)(number) if str(number) != text else None
    tail = re.search(r"[A-Za-z0-9]{6,}$", text)
    if slot.is_formless and not (tail and any(letter.isdigit() for letter in tail.group())):
        return None
    return text[: tail.start()] + _changed(tail.group(), rng) if tail else None


def _changed(text: str, rng: random.Random) -> str:
    """Every letter and digit replaced by another of its kind; the same letters for hexadecimal digits."""
    small = "abcdef" if re.fullmatch(r"[0-9a-fA-F]+", text) else string.ascii_lowercase

    def other(letter: str) -> str:
        kind = string.digits if letter.isdigit() else small.upper() if letter.isupper() else small
        return rng.choice([each for each in kind if each != letter])

    return "".join(map(other, text))


def _shape(text: str) -> str:
    """The form of an id: `ord_7k2m9p4x` and `ret_4d8s1v6q` differ, two numbers do not."""
    if _UUID.fullmatch(text):
        return "uuid"
    prefix = re.match(r"[A-Za-z]+[_-]", text)
    return prefix.group() if prefix else "digits" if text.isdigit() else "text"

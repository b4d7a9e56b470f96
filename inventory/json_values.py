"""Reads JSON by Python's own decoder, and finds where an entry stands only when someone asks.

That decoder takes no notice of some things that must be told (keys that stand twice, halves of characters, nesting without
end). Where one of them occurs, or anything is wrong, there is no answer here, and `JsonReader` gives it.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from typing import Any

from plainspoken.inventory.source import MAX_DEPTH, Mark, Source, by_key, number

_HALF = re.compile(r"\\u[dD][89a-fA-F]")  # half of a pair, or of a lone one
_STRING = r'"[^"\\]*+(?:\\.[^"\\]*+)*+"'
_KEYED = rf"{_STRING}(?:\s*+:\s*+(?:{_STRING}|[{{\[]|[^\s,\]}}]++))?+"
# One match for each value, after what is between values: with its key, where it has one, and with no more of a list or object
# than its bracket.
_ENTRY = re.compile(rf"[\s,\]}}]*+({_KEYED}|[{{\[]|[^\s,\[\]{{}}:\"]++)", re.DOTALL)
_HOLDERS = frozenset((dict, list))


class _Unusual(Exception):  # noqa: N818 - not an error: the other reader takes over
    """The text is left to `JsonReader`."""


def json_source(text: str, name: str) -> Source | None:
    """The values of a JSON text, or None where `JsonReader` has to read it."""
    if _HALF.search(text):
        return None
    try:
        value = _DECODER.decode(text)
    except (ValueError, RecursionError, _Unusual):
        return None
    if not isinstance(value, dict | list) or _is_deep(value):
        return None
    return Source(name, value, JsonMarks(text, value))


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise _Unusual
    return found


def _constant(_: str) -> Any:
    raise _Unusual  # NaN and Infinity are none of JSON's


def _whole(text: str) -> int | float:
    return number(text, whole=True)


# Not strict: real documents carry raw tabs and newlines in strings, and every reader in use takes them.
_DECODER = json.JSONDecoder(object_pairs_hook=_object, parse_int=_whole, parse_constant=_constant, strict=False)


def _is_deep(value: Any) -> bool:
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [
            entry
            for holder in level
            for entry in (holder.values() if type(holder) is dict else holder)
            if type(entry) in _HOLDERS
        ]
        if not level:
            return False
    return True


class JsonMarks:
    """Where the entries of every object and list stand in a JSON text, found at the first question."""

    def __init__(self, text: str, value: Any) -> None:
        self._text, self._value = text, value
        self._numbers: dict[int, list[int]] = {}
        self._known: dict[int, dict[str | int, int]] = {}
        self._starts: list[int] = []
        self._lines: list[int] = []

    def mark(self, holder: Any, key: str | int) -> Mark:
        """Line and column of an entry. Raises KeyError where there is none such."""
        if not self._starts:
            self._starts = [found.start(1) for found in _ENTRY.finditer(self._text)]
            self._lines = [-1, *(found.start() for found in re.finditer("\n", self._text))]
            _number(self._value, self._numbers)
        if (known := self._known.get(id(holder))) is None:
            known = self._known[id(holder)] = by_key(holder, self._numbers[id(holder)])
        at = self._starts[known[key]]
        line = bisect_right(self._lines, at - 1)
        return line, at - self._lines[line - 1]


def _number(value: Any, numbers: dict[int, list[int]], count: int = 1) -> int:
    """Numbers the entries below a value in the order of the text, and gives the next number."""
    own: list[int] = []
    numbers[id(value)] = own
    for entry in value.values() if type(value) is dict else value:
        own.append(count)
        count += 1
        if type(entry) in _HOLDERS:
            count = _number(entry, numbers, count)
    return count

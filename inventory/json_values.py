"""Reads JSON by Python's own decoder, and finds where an entry stands only when someone asks.

That decoder takes no notice of some things that must be told (keys that stand twice, halves of characters, nesting without
end). Where one of them occurs, or anything is wrong, there is no answer here, and `JsonReader` gives it.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from typing import Any

from plainspoken.inventory.source import MAX_DEPTH, Mark, Source, number

_HALF = re.compile(r"\\u[dD][89a-fA-F]")  # half of a pair, or of a lone one
_STRING = r'"[^"\\]*(?:\\.[^"\\]*)*"'
# One match for each value: with its key, where it has one, and with no more of a list or object than its bracket.
_ENTRY = re.compile(rf"{_STRING}(?:\s*:\s*(?:{_STRING}|[{{\[]|[^\s,\]}}]+))?|[{{\[]|[^\s,\[\]{{}}:\"]+", re.DOTALL)


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
            for entry in (holder.values() if isinstance(holder, dict) else holder)
            if isinstance(entry, dict | list)
        ]
        if not level:
            return False
    return True


class JsonMarks:
    """Where the entries of every object and list stand in a JSON text, found at the first question."""

    def __init__(self, text: str, value: Any) -> None:
        self._text, self._value = text, value
        self._entries: dict[int, dict[str | int, int]] = {}
        self._starts: list[int] = []
        self._lines: list[int] = []

    def mark(self, holder: Any, key: str | int) -> Mark:
        """Line and column of an entry. Raises KeyError where there is none such."""
        if not self._starts:
            self._starts = [found.start() for found in _ENTRY.finditer(self._text)]
            self._lines = [-1, *(found.start() for found in re.finditer("\n", self._text))]
            _number(self._value, self._entries)
        at = self._starts[self._entries[id(holder)][key]]
        line = bisect_right(self._lines, at - 1)
        return line, at - self._lines[line - 1]


def _number(value: Any, entries: dict[int, dict[str | int, int]], count: int = 1) -> int:
    """Numbers the entries below a value in the order of the text, and gives the next number."""
    own: dict[str | int, int] = {}
    entries[id(value)] = own
    for key, entry in value.items() if isinstance(value, dict) else enumerate(value):
        own[key] = count
        count += 1
        if isinstance(entry, dict | list):
            count = _number(entry, entries, count)
    return count

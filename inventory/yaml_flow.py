"""Reads flow collections of YAML, `[a, b]` and `{a: b}`, as far as they are written in the ordinary way."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import accumulate
from typing import Any

from plainspoken.inventory.source import MAX_DEPTH, Mark
from plainspoken.inventory.yaml_scalars import UnusualError, plain, unescaped

_SPACE = re.compile(r"[ \n]*")
_QUOTED = re.compile(r"""(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\n]|'')*)')""")
_CHARACTER = r"""[^\s,?:\[\]{}#&*!|>'"%@`]"""
_PLAIN = re.compile(rf"(?!-(?!\d)){_CHARACTER}+(?:\ +{_CHARACTER}+)*")


class FlowReader:
    """Reads flow collections out of the lines of a document, and notes where every entry begins."""

    def __init__(self, lines: list[str], marks: dict[int, dict[str | int, Mark]]) -> None:
        self.text = "\n".join(lines)
        self.starts = [0, *accumulate(len(line) + 1 for line in lines)]
        self.marks = marks

    def read(self, row: int, column: int, depth: int) -> tuple[Any, int, int]:
        """The collection that begins there (both counted from 0), and the row and column where it ends."""
        value, end = self._value(self.starts[row] + column, depth)
        last, start = self._spot(end)
        return value, last, end - start

    def _spot(self, at: int) -> tuple[int, int]:
        row = bisect_right(self.starts, at) - 1
        return row, self.starts[row]

    def _mark(self, at: int) -> Mark:
        row, start = self._spot(at)
        return row + 1, at - start + 1

    def _skip(self, at: int) -> int:
        found = _SPACE.match(self.text, at)
        return found.end() if found else at

    def _value(self, at: int, depth: int) -> tuple[Any, int]:
        if depth >= MAX_DEPTH:
            raise UnusualError
        if self.text[at] == "[":
            return self._sequence(at, depth)
        if self.text[at] == "{":
            return self._mapping(at, depth)
        text, end, is_plain = self._scalar(at)
        return (plain(text) if is_plain else text), end

    def _scalar(self, at: int) -> tuple[str, int, bool]:
        if (quoted := _QUOTED.match(self.text, at)) is not None:
            double, single = quoted.groups()
            return (single.replace("''", "'") if double is None else unescaped(double)), quoted.end(), False
        if (found := _PLAIN.match(self.text, at)) is not None:
            return found.group(), found.end(), True
        raise UnusualError

    def _sequence(self, at: int, depth: int) -> tuple[list[Any], int]:
        values: list[Any] = []
        marks: dict[str | int, Mark] = {}
        self.marks[id(values)] = marks
        end = self._skip(at + 1)
        if self.text[end : end + 1] == "]":
            return values, end + 1
        while True:
            marks[len(values)] = self._mark(self._there(end))
            value, end = self._value(end, depth + 1)
            values.append(value)
            end, is_over = self._next(end, "]")
            if is_over:
                return values, end

    def _mapping(self, at: int, depth: int) -> tuple[dict[str, Any], int]:
        values: dict[str, Any] = {}
        marks: dict[str | int, Mark] = {}
        self.marks[id(values)] = marks
        end = self._skip(at + 1)
        if self.text[end : end + 1] == "}":
            return values, end + 1
        while True:
            mark = self._mark(self._there(end))
            key, end, is_plain = self._scalar(end)
            if self.text[end : end + 1] != ":" or (is_plain and self.text[end + 1 : end + 2] != " ") or key in ("<<", *values):
                raise UnusualError
            values[key], end = self._value(self._there(self._skip(end + 1)), depth + 1)
            marks[key] = mark
            end, is_over = self._next(end, "}")
            if is_over:
                return values, end

    def _there(self, at: int) -> int:
        if at >= len(self.text):
            raise UnusualError
        return at

    def _next(self, at: int, closing: str) -> tuple[int, bool]:
        at = self._skip(at)
        sign = self.text[at : at + 1]
        if sign == ",":
            return self._skip(at + 1), False
        if sign == closing:
            return at + 1, True
        raise UnusualError

"""Reads JSON and notes where every entry begins."""

from __future__ import annotations

import json
import re
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any

from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.places import Place, Problem
from plainspoken.inventory.source import MAX_DEPTH, SURROGATE, Mark, NotedMarks, Source, duplicate, number

_SPACE = re.compile(r"[ \t\r\n]*")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?")
_WORDS = {"true": True, "false": False, "null": None}


class JsonReader:
    """A recursive-descent JSON reader (RFC 8259) that notes where every entry begins."""

    def __init__(self, text: str, name: str) -> None:
        self.text, self.name = text, name
        self.marks = NotedMarks()
        self.problems: list[Problem] = []
        self.faults: list[Problem] = []
        self.line, self.line_start, self.seen = 1, 0, 0

    def source(self) -> Source:
        value, end = self.value(self.skip(0), 0)
        if self.skip(end) != len(self.text):
            raise self.wrong(self.skip(end), "there is more text after the end of the JSON value")
        return Source(self.name, value, self.marks, tuple(self.problems))

    def mark(self, at: int) -> Mark:
        newlines = self.text.count("\n", self.seen, at)
        if newlines:
            self.line += newlines
            self.line_start = self.text.rfind("\n", self.seen, at) + 1
        self.seen = at
        return self.line, at - self.line_start + 1

    def wrong(self, at: int, what: str) -> DocumentError:
        line = self.text.count("\n", 0, at) + 1
        column = at - self.text.rfind("\n", 0, at)
        place = Place(source=self.name, line=line, column=column)
        better = "Correct it; only readers that take YAML accept this file."
        self.faults.append(Problem(what=f"Not valid JSON: {what}.", place=place, better=better))
        return DocumentError(f"{self.name}:{line}:{column}: not valid JSON: {what}.")

    def skip(self, at: int) -> int:
        match = _SPACE.match(self.text, at)
        return match.end() if match else at

    def value(self, at: int, depth: int) -> tuple[Any, int]:
        first = self.text[at : at + 1]
        if depth > MAX_DEPTH:
            raise self.wrong(at, f"nested deeper than {MAX_DEPTH} levels")
        if first == "{":
            return self.mapping(at, depth)
        if first == "[":
            return self.sequence(at, depth)
        if first == '"':
            return self.string(at)
        return self.scalar(at)

    def string(self, at: int) -> tuple[str, int]:
        try:
            # Not strict: real documents carry raw tabs and newlines in strings, and every reader in use takes them.
            value, end = scanstring(self.text, at + 1, False)
        except json.JSONDecodeError as broken:
            raise self.wrong(broken.pos, broken.msg[0].lower() + broken.msg[1:]) from None
        return value if value.isascii() else SURROGATE.sub("\ufffd", value), int(end)

    def scalar(self, at: int) -> tuple[Any, int]:
        for word, value in _WORDS.items():
            if self.text.startswith(word, at):
                return value, at + len(word)
        match = _NUMBER.match(self.text, at)
        if not match:
            raise self.wrong(at, "a value is missing here" if at >= len(self.text) else f"{self.text[at]!r} begins no value")
        return number(match.group(), whole=not (match.group(1) or match.group(2))), match.end()

    def mapping(self, at: int, depth: int) -> tuple[dict[str, Any], int]:
        values: dict[str, Any] = {}
        marks: dict[str | int, Mark] = {}
        self.marks[id(values)] = marks
        end = self.skip(at + 1)
        if self.text[end : end + 1] == "}":
            return values, end + 1
        while True:
            if self.text[end : end + 1] != '"':
                raise self.wrong(end, "a key in double quotes is missing")
            mark = self.mark(end)
            key, end = self.string(end)
            end = self.skip(end)
            if self.text[end : end + 1] != ":":
                raise self.wrong(end, "':' is missing after a key")
            if key in values:
                self.problems.append(duplicate(self.name, key, mark))
            values[key], end = self.value(self.skip(end + 1), depth + 1)
            marks[key] = mark
            end, more = self.next(end, "}")
            if not more:
                return values, end

    def sequence(self, at: int, depth: int) -> tuple[list[Any], int]:
        values: list[Any] = []
        marks: dict[str | int, Mark] = {}
        self.marks[id(values)] = marks
        end = self.skip(at + 1)
        if self.text[end : end + 1] == "]":
            return values, end + 1
        while True:
            marks[len(values)] = self.mark(end)
            value, end = self.value(end, depth + 1)
            values.append(value)
            end, more = self.next(end, "]")
            if not more:
                return values, end

    def next(self, at: int, closing: str) -> tuple[int, bool]:
        at = self.skip(at)
        sign = self.text[at : at + 1]
        if sign == ",":
            return self.skip(at + 1), True
        if sign == closing:
            return at + 1, False
        raise self.wrong(at, f"',' or '{closing}' is missing")

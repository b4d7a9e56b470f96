"""Reads YAML line by line, as far as it is written in the ordinary way: several times as fast as from libyaml's events.

What people and generators write: block collections, plain, quoted and block scalars, flow collections, anchors of whole
collections. Everything else (tags, merge keys, several documents, tabs, whatever is wrong) raises `UnusualError` and is
left to `YamlReader`, so the values, places and messages are always those that libyaml gives.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from plainspoken.inventory.source import MAX_DEPTH, MAX_NODES, Mark, NotedMarks, Source
from plainspoken.inventory.yaml_flow import FlowReader
from plainspoken.inventory.yaml_scalars import UnusualError, folded, plain, unescaped, unfolded

# What libyaml takes for a line break or refuses (YAML 1.1, section 5.1).
_NOT_ORDINARY = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")
_PLAIN_KEY = r"""[^\s\-?:,\[\]{}#&*!|>'"%@`][^\s:#]*(?:(?::(?=\S)|(?<=\S)\#|\ +(?=[^\s:#]))[^\s:#]*)*"""
_KEY = re.compile(rf"""(?:({_PLAIN_KEY})|'([^']*)'|"([^"\\]*)"):(?:\ +|$)""")
_EXPLICIT_KEY = re.compile(rf"\?\ +({_PLAIN_KEY})\ *$")
_LONGEST_KEY = 1024  # libyaml's limit for a key without `?`
_NOT_PLAIN = re.compile(r": |:$| #|\t")
_INDICATORS = frozenset("-?:,[]{}#&*!|>'\"%@`")
_DOUBLE = re.compile(r'"((?:[^"\\]|\\.)*)"')
_SINGLE = re.compile(r"'((?:[^']|'')*)'")
_REST = re.compile(r" *(?: #.*)?$")
_BLOCK = re.compile(r"([|>])([-+]?)([1-9]?)([-+]?) *(?: #.*)?$")
_ANCHOR = re.compile(r"&([A-Za-z0-9_-]+) *$")
_ALIAS = re.compile(r"\*([A-Za-z0-9_-]+) *$")


@dataclass(slots=True, eq=False)
class _Frame:
    """A block collection that is still being filled, and the column at which its entries stand."""

    indent: int
    values: Any
    marks: dict[str | int, Mark]
    is_map: bool


_Slot = tuple[_Frame, str | int]


class LineReader:
    """Builds values line by line. `hole` is the entry whose value has not come yet; `loose` the plain text that may go on."""

    def __init__(self, text: str, name: str) -> None:
        self.name, self.text = name, text
        self.lines = text.split("\n")
        self.ends_with_break = self.lines[-1] == ""
        if self.ends_with_break:
            self.lines.pop()
        self.marks = NotedMarks()
        holder: dict[str, Any] = {"root": None}
        self.top = _Frame(-1, holder, {}, is_map=True)
        self.stack = [self.top]
        self.hole: _Slot | None = (self.top, "root")
        self.loose: tuple[_Slot, str] | None = None
        self.anchors: dict[str, Any] = {}
        self.anchor = ""
        self.at = self.breaks = 0
        self.flow: FlowReader | None = None

    def source(self) -> Source:
        """The values and their places. Raises `UnusualError`."""
        if "\r" in self.text or _NOT_ORDINARY.search(self.text) or len(self.text) > 2 * MAX_NODES:
            raise UnusualError
        self._begin()
        while self.at < len(self.lines):
            self._line()
        root = self.stack[0].values["root"]
        if not isinstance(root, dict | list):
            raise UnusualError
        return Source(self.name, root, self.marks, (), self._repeated(root) if self.anchors else 0)

    def _begin(self) -> None:
        """Passes over what may stand before the first document."""
        for index, line in enumerate(self.lines):
            if line.rstrip(" ") == "---":
                self.at = index + 1
            if line.strip(" ") and not line.startswith("#"):
                return

    def _line(self) -> None:
        line = self.lines[self.at]
        rest = line.lstrip(" ")
        if not rest:
            self.breaks += 1
            self.at += 1
            return
        if rest[0] == "#":
            self.loose = None
            self.at += 1
            return
        column = len(line) - len(rest)
        if self.hole is None and column > self.top.indent:
            self._go_on(rest)
            return
        self.loose, self.breaks = None, 0
        is_dash = rest[0] == "-" and rest[1:2] in ("", " ")
        if column <= self.top.indent:
            self._seat(column, is_dash)
        self._entry(line, column, is_dash)

    def _go_on(self, rest: str) -> None:
        """A further line of a plain scalar."""
        if self.loose is None or _NOT_PLAIN.search(rest):
            raise UnusualError
        (frame, key), before = self.loose
        text = before + ("\n" * self.breaks or " ") + rest.rstrip(" ")
        frame.values[key] = plain(text)
        self.loose, self.breaks = ((frame, key), text), 0
        self.at += 1

    def _seat(self, column: int, is_dash: bool) -> None:
        """Closes what a line at this column ends. Where the entry before still waits for its value, that is null."""
        waiting, self.hole = self.hole, None
        if is_dash and waiting is not None and self.top.is_map and column == self.top.indent:
            self.hole = waiting  # a list may stand at the column of its key
            return
        if self.anchor:
            raise UnusualError
        while self.top.indent > column or (self.top.indent == column and not is_dash and not self.top.is_map):
            self.stack.pop()
            self.top = self.stack[-1]
        if self.top.indent != column or self.top.is_map == is_dash:
            raise UnusualError

    def _entry(self, line: str, column: int, is_dash: bool) -> None:
        """The entry that begins at this column, in the hole or in the collection on top."""
        while is_dash:
            self._dash(column)
            rest = line[column + 1 :].lstrip(" ")
            column = len(line) - len(rest)
            if not rest or (rest[0] == "#" and line[column - 1] == " "):
                self.at += 1
                return
            is_dash = rest[0] == "-" and rest[1:2] in ("", " ")
        if (key := _KEY.match(line, column)) is not None:
            if key.end() - column > _LONGEST_KEY:
                raise UnusualError
            self._key(key[key.lastindex or 0], column)
            self._value(line, key.end())
        elif line[column] == "?":
            self._explicit(line, column)
        elif self.hole is None:
            raise UnusualError
        else:
            self._value(line, column)

    def _explicit(self, line: str, column: int) -> None:
        """`? key`, and on the next line `: value`."""
        key = _EXPLICIT_KEY.match(line, column)
        following = self.lines[self.at + 1] if self.at + 1 < len(self.lines) else ""
        if key is None or not following.startswith(" " * column + ": "):
            raise UnusualError
        self._key(key[1], column, at=key.start(1))
        self.hole, self.at = (self.top, key[1]), self.at + 1
        rest = following[column + 1 :].lstrip(" ")
        start = len(following) - len(rest)
        if not rest or rest[0] in "#?":
            raise UnusualError
        self._entry(following, start, rest[0] == "-" and rest[1:2] in ("", " "))

    def _dash(self, column: int) -> None:
        if self.hole is not None:
            self._open([], column)
        frame = self.top
        index = len(frame.values)
        frame.values.append(None)
        frame.marks[index] = (self.at + 1, column + 2)
        self.hole = (frame, index)

    def _key(self, key: str, column: int, *, at: int | None = None) -> None:
        if self.hole is not None:
            self._open({}, column)
        frame = self.top
        if key in frame.values or key == "<<":
            raise UnusualError
        frame.values[key] = None
        frame.marks[key] = (self.at + 1, (column if at is None else at) + 1)
        self.hole = (frame, key)

    def _open(self, values: Any, column: int) -> None:
        """A block collection in the hole."""
        if len(self.stack) > MAX_DEPTH:
            raise UnusualError
        self._fill(values, column)
        marks: dict[str | int, Mark] = {}
        self.marks[id(values)] = marks
        self.top = _Frame(column, values, marks, is_map=isinstance(values, dict))
        self.stack.append(self.top)
        if self.anchor:
            self.anchors[self.anchor] = values
            self.anchor = ""

    def _fill(self, value: Any, column: int) -> None:
        if self.hole is None:
            raise UnusualError
        frame, key = self.hole
        frame.values[key] = value
        if not frame.is_map:
            frame.marks[key] = (self.at + 1, column + 1)
        self.hole = None

    def _value(self, line: str, column: int) -> None:
        """What stands in the hole, from this column on; nothing, where the value follows on the next lines."""
        first = line[column : column + 1]
        if first in _INDICATORS:
            self._special(line, column, first)
        elif first:
            self._plain(line, column)
        else:
            self.at += 1

    def _plain(self, line: str, column: int) -> None:
        text = line[column:]
        found = _NOT_PLAIN.search(text)
        if found is not None:
            if found.group() != " #":
                raise UnusualError
            text = text[: found.start()]
            if _NOT_PLAIN.search(text):
                raise UnusualError
        text = text.rstrip(" ")
        slot = self.hole
        if self.anchor or slot is None:
            raise UnusualError
        self._fill(plain(text), column)
        self.loose = (slot, text) if found is None else None
        self.at += 1

    def _special(self, line: str, column: int, first: str) -> None:
        if first == "#":
            self.at += 1
        elif first == "&":
            self._anchored(line, column)
        elif self.anchor:
            raise UnusualError
        elif first in "|>":
            self._block(line, column)
        elif first in "\"'":
            self._quoted(line, column, _DOUBLE if first == '"' else _SINGLE)
        elif first in "[{":
            self._collection(line, column)
        elif first == "-" and line[column + 1 : column + 2] not in ("", " "):
            self._plain(line, column)
        elif first == "*":
            self._alias(line, column)
        else:
            raise UnusualError

    def _anchored(self, line: str, column: int) -> None:
        found = _ANCHOR.match(line, column)
        if found is None or self.anchor or found[1] in self.anchors or self.hole is None or not self.hole[0].is_map:
            raise UnusualError
        self.anchor = found[1]
        self.at += 1

    def _alias(self, line: str, column: int) -> None:
        found = _ALIAS.match(line, column)
        if found is None or found[1] not in self.anchors:
            raise UnusualError
        value = self.anchors[found[1]]
        if any(frame.values is value for frame in self.stack):
            raise UnusualError
        self._fill(value, column)
        self.at += 1

    def _collection(self, line: str, column: int) -> None:
        depth = len(self.stack) - 1
        if (text := line[column:].rstrip(" ")) in ("{}", "[]") and depth < MAX_DEPTH:
            value: Any = {} if text == "{}" else []
            self.marks[id(value)] = {}
            self._fill(value, column)
            self.at += 1
            return
        self.flow = self.flow or FlowReader(self.lines, self.marks)
        value, row, end = self.flow.read(self.at, column, depth)
        if not _REST.match(self.lines[row], end):
            raise UnusualError
        self._fill(value, column)
        self.at = row + 1

    def _quoted(self, line: str, column: int, form: re.Pattern[str]) -> None:
        found = form.match(line, column)
        if found is None:
            self._quoted_over_lines(line, column, form)
            return
        if not _REST.match(line, found.end()):
            raise UnusualError
        self._fill(unescaped(found[1]) if form is _DOUBLE else found[1].replace("''", "'"), column)
        self.at += 1

    def _quoted_over_lines(self, line: str, column: int, form: re.Pattern[str]) -> None:
        quote = line[column]
        parts = [line[column + 1 :]]
        for row in range(self.at + 1, len(self.lines)):
            following = self.lines[row]
            text = following.lstrip(" ")
            if text and len(following) - len(text) <= self.top.indent:
                break
            if (end := form.match(quote + text)) is not None:
                if not _REST.match(quote + text, end.end()):
                    break
                self._fill(unfolded([*parts, end[1]], escapes=form is _DOUBLE), column)
                self.at = row + 1
                return
            parts.append(text)
        raise UnusualError

    def _block(self, line: str, column: int) -> None:
        header = _BLOCK.match(line, column)
        if header is None or (header[2] and header[4]):
            raise UnusualError
        parent = max(self.top.indent, 0)
        indent = parent + int(header[3]) if header[3] else self._detected(parent)
        body, row = self._body(indent)
        kept = len(body)
        while kept and not body[kept - 1]:
            kept -= 1
        text = "\n".join(body[:kept]) if header[1] == "|" else folded(body[:kept])
        chomping = header[2] or header[4]
        has_break = row < len(self.lines) or self.ends_with_break
        breaks = "" if chomping == "-" else "\n" * (len(body) - kept) if chomping == "+" else ""
        if kept and chomping != "-" and (has_break or kept < len(body)):
            text += "\n"
        elif chomping == "+" and not has_break:
            raise UnusualError
        self._fill(text + breaks, column)
        self.at = row

    def _detected(self, parent: int) -> int:
        """The indentation of a block scalar: that of its first line with something on it."""
        blank = 0
        for row in range(self.at + 1, len(self.lines)):
            line = self.lines[row]
            if text := line.lstrip(" "):
                column = len(line) - len(text)
                if blank > column or text[0] == "\t":
                    raise UnusualError
                return max(column, parent + 1)
            blank = max(blank, len(line))
        if blank:
            raise UnusualError
        return parent + 1

    def _body(self, indent: int) -> tuple[list[str], int]:
        """The lines of a block scalar without their indentation, and the row after it."""
        body: list[str] = []
        margin = " " * indent
        for row in range(self.at + 1, len(self.lines)):
            line = self.lines[row]
            if line.startswith(margin):
                body.append(line[indent:])
            elif line.strip(" "):
                return body, row
            else:
                body.append("")
        return body, len(self.lines)

    def _repeated(self, root: Any) -> int:
        """How many values stand there only through aliases, as `YamlReader` counts them."""
        sizes: dict[int, int] = {}
        written = 1

        def size(value: Any) -> int:
            nonlocal written
            if not isinstance(value, dict | list):
                return 1
            if id(value) not in sizes:
                entries = value.values() if isinstance(value, dict) else value
                written += len(value) * (2 if isinstance(value, dict) else 1)
                sizes[id(value)] = 1 + sum(map(size, entries))
            return sizes[id(value)]

        expanded = size(root)
        if expanded > MAX_NODES:
            raise UnusualError
        return max(0, expanded - written)

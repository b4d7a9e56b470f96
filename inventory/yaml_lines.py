"""Reads YAML line by line, as far as it is written in the ordinary way: many times as fast as from libyaml's events.

What people and generators write: block collections, plain, quoted and block scalars, flow collections, anchors of whole
collections. Everything else (tags, merge keys, several documents, tabs, whatever is wrong) raises `UnusualError` and is
left to `YamlReader`, so the values, places and messages are always those that libyaml gives.
"""

from __future__ import annotations

import re
from typing import Any

from plainspoken.inventory.source import MAX_DEPTH, MAX_NODES, Mark, NotedMarks, Source, by_key
from plainspoken.inventory.yaml_flow import FlowReader
from plainspoken.inventory.yaml_line import BLANK, KEY, OPEN, ORDINARY, SPECIAL, Lines
from plainspoken.inventory.yaml_multiline import REST, block, continued, quoted
from plainspoken.inventory.yaml_scalars import UnusualError, plain

_ANCHOR = re.compile(r"&([A-Za-z0-9_-]+) *$")
_ALIAS = re.compile(r"\*([A-Za-z0-9_-]+) *$")

_Frame = tuple[int, Any, list[int], bool]
"""A block collection: the column at which its entries stand, its values, the row of each entry, and whether it is a list."""

_Entry = tuple[Any, bool, Any]
"""The key of the last entry, whether its value is still to come, and what of it may go on on the next line."""


class LineReader:
    """Builds values line by line."""

    def __init__(self, text: str, name: str) -> None:
        self.text, self.name = text, name
        self.lines = text.split("\n")
        self.ends_with_break = self.lines[-1] == ""
        if self.ends_with_break:
            self.lines.pop()
        self.known = Lines()
        self.marks = LineMarks(self.lines)
        self.anchors: dict[str, tuple[Any, Any]] = {}  # where what they name stands: the holder, and its key
        self.stack: list[_Frame] = []  # the collections around the one whose entries are read
        self.flow: FlowReader | None = None

    def source(self) -> Source:
        """The values and their places. Raises `UnusualError`."""
        if not ORDINARY.fullmatch(self.text) or len(self.text) > 2 * MAX_NODES:
            raise UnusualError
        root = self._root()
        if not isinstance(root, dict | list):
            raise UnusualError
        return Source(self.name, root, self.marks, (), self._repeated(root) if self.anchors else 0)

    def _begin(self) -> int:
        """Passes over what may stand before the first document."""
        after = 0
        for row, line in enumerate(self.lines):
            if line.rstrip(" ") == "---":
                after = row + 1
            if line.strip(" ") and not line.startswith("#"):
                break
        return after

    def _root(self) -> Any:
        """The value of the whole text.

        The one long function of this reader, because a call for every line would take longer than the line.
        """
        lines, known, stack, opened = self.lines, self.known, self.stack, self.marks.opened
        document: dict[Any, Any] = {}
        indent, values, rows, is_list = -1, document, list[int](), False
        key, waits, loose = None, True, None
        row, end = self._begin(), len(lines)
        while row < end:
            column, name, value, text = known[lines[row]]
            if column > indent and not waits:
                loose, row = self._continued(row, loose, indent)
                values[key] = plain(loose)
                continue
            if name is None:
                frame, entry = (indent, values, rows, is_list), (key, waits, loose)
                row, (indent, values, rows, is_list), (key, waits, loose) = self._odd(row, frame, entry)
                continue
            if column > indent:
                if len(stack) >= MAX_DEPTH:
                    raise UnusualError
                stack.append((indent, values, rows, is_list))
                below: dict[Any, Any] = {}
                values[key] = below
                indent, values, rows, is_list = column, below, [], False
                opened[id(values)] = values, indent, rows
            elif column < indent or is_list:
                while column < indent or (column == indent and is_list):
                    indent, values, rows, is_list = stack.pop()
                if column != indent:
                    raise UnusualError
            if name in values:
                raise UnusualError
            values[name] = value
            rows.append(row)
            key, waits, loose = name, text is OPEN, text
            row += 1
        return document.get(None)

    def _continued(self, row: int, before: Any, indent: int) -> tuple[str, int]:
        if not isinstance(before, str):
            raise UnusualError
        return continued(self.lines, row, before, indent)

    def _odd(self, row: int, frame: _Frame, entry: _Entry) -> tuple[int, _Frame, _Entry]:
        """What becomes of the row, the collection and the entry after a line that is more, or less, than `key: value`."""
        column, _, steps, (value, text) = self.known[self.lines[row]]
        key, waits, loose = entry
        if not steps:
            if column < 0:
                return row + 1, frame, (key, waits, loose if text is BLANK else None)
            if column <= frame[0]:
                raise UnusualError
        for at, name in steps:
            frame = self._seated(at, name, frame, key, waits)
            values, rows = frame[1:3]
            key, waits = name, True
            if name is None:
                key = len(rows)
                values.append(None)
            elif name in values:
                raise UnusualError
            rows.append(row)
        if text is SPECIAL or text is KEY:
            value, text, row = self._special(value, row, frame, key)
        else:
            row += 1
        frame[1][key] = value
        return row, frame, (key, text is OPEN, text)

    def _seated(self, column: int, name: str | None, frame: _Frame, key: Any, waits: bool) -> _Frame:
        """The collection that an entry at this column belongs to: a new one, the last, or one around it."""
        indent, _, _, is_list = frame
        is_entry = name is None
        if column > indent or (waits and is_entry and column == indent and not is_list):
            return self._open(frame, key, column, [] if is_entry else {})
        while column < indent or (column == indent and is_list and not is_entry):
            frame = self.stack.pop()
            indent, _, _, is_list = frame
        if column != indent or is_list != is_entry:
            raise UnusualError
        return frame

    def _open(self, frame: _Frame, key: Any, column: int, values: Any) -> _Frame:
        """A block collection as the value of the entry `key`."""
        if len(self.stack) >= MAX_DEPTH:
            raise UnusualError
        self.stack.append(frame)
        frame[1][key] = values
        rows = list[int]()
        self.marks.opened[id(values)] = values, column, rows
        return column, values, rows, isinstance(values, list)

    def _special(self, text: Any, row: int, frame: _Frame, key: Any) -> tuple[Any, Any, int]:
        """The value that a line does not tell alone, its form, and the row after it."""
        if text is None:
            return None, OPEN, self._explicit(row)
        if text[0] == "&":
            return None, OPEN, self._anchored(text, row, frame, key)
        value, after = self._scalar(text, row, frame[0])
        return value, None, after

    def _scalar(self, text: str, row: int, indent: int) -> tuple[Any, int]:
        column = len(self.lines[row]) - len(text)
        if text[0] in "|>":
            return block(self.lines, row, column, indent, ends_with_break=self.ends_with_break)
        if text[0] in "\"'":
            return quoted(self.lines, row, column, indent)
        if text[0] in "[{":
            return self._collection(text, row, column)
        if text[0] == "*":
            return self._alias(text), row + 1
        raise UnusualError

    def _explicit(self, row: int) -> int:
        """After `? key` the row of its `: value`, which is read as if the colon were not there."""
        column = self.lines[row].index("?")
        following = self.lines[row + 1] if row + 1 < len(self.lines) else ""
        rest = following[column + 1 :].lstrip(" ")
        if not following.startswith(" " * column + ": ") or not rest or rest[0] in "#?":
            raise UnusualError
        self.lines[row + 1] = " " * (column + 1) + following[column + 1 :]
        return row + 1

    def _anchored(self, text: str, row: int, frame: _Frame, key: Any) -> int:
        """The row after an anchor; what it names must be the value of a key, and a collection that this row begins."""
        indent, values, _, is_list = frame
        found = _ANCHOR.match(text)
        if found is None or found[1] in self.anchors or is_list or row + 1 == len(self.lines):
            raise UnusualError
        column, name, steps, _ = self.known[self.lines[row + 1]]
        begins_list = name is None and steps and steps[0][1] is None
        if column < indent or (column == indent and not begins_list) or (name is None and not steps):
            raise UnusualError
        self.anchors[found[1]] = values, key
        return row + 1

    def _alias(self, text: str) -> Any:
        found = _ALIAS.match(text)
        if found is None or found[1] not in self.anchors:
            raise UnusualError
        values, key = self.anchors[found[1]]
        return values[key]

    def _collection(self, text: str, row: int, column: int) -> tuple[Any, int]:
        depth = len(self.stack)
        if (both := text.rstrip(" ")) in ("{}", "[]") and depth < MAX_DEPTH:
            return {} if both == "{}" else [], row + 1
        self.flow = self.flow or FlowReader(self.lines, self.marks.flows)
        value, last, end = self.flow.read(row, column, depth)
        if not REST.match(self.lines[last], end):
            raise UnusualError
        return value, last + 1

    def _repeated(self, root: Any) -> int:
        """How many values stand there only through aliases, as `YamlReader` counts them."""
        sizes: dict[int, int] = {}
        written = 1

        def size(value: Any) -> int:
            nonlocal written
            if not isinstance(value, dict | list):
                return 1
            if id(value) not in sizes:
                sizes[id(value)] = 0  # not known before all that is inside
                entries = value.values() if isinstance(value, dict) else value
                written += len(value) * (2 if isinstance(value, dict) else 1)
                sizes[id(value)] = 1 + sum(map(size, entries))
            if not sizes[id(value)]:
                raise UnusualError  # it stands inside itself
            return sizes[id(value)]

        expanded = size(root)
        if expanded > MAX_NODES:
            raise UnusualError
        return max(0, expanded - written)


class LineMarks:
    """Where the entries stand: the row of each is noted while reading, its column is looked up when someone asks."""

    def __init__(self, lines: list[str]) -> None:
        self.lines = lines
        self.opened: dict[int, tuple[Any, int, list[int]]] = {}
        self.flows = NotedMarks()
        self._known: dict[int, dict[str | int, int]] = {}

    def mark(self, holder: Any, key: str | int) -> Mark:
        """Line and column of an entry. Raises KeyError where there is none such."""
        if id(holder) not in self.opened:
            return self.flows.mark(holder, key)
        _, indent, rows = self.opened[id(holder)]
        if (known := self._known.get(id(holder))) is None:
            known = self._known[id(holder)] = by_key(holder, rows)
        row = known[key]
        if isinstance(holder, list) or self.lines[row][indent] == "?":
            return self._after(row, indent)
        return row + 1, indent + 1

    def _after(self, row: int, indent: int) -> Mark:
        """Where that begins which stands after a dash or a question mark: on the same line, further down, or nowhere."""
        line = self.lines[row]
        rest = line[indent + 1 :].lstrip(" ")
        if rest and rest[0] != "#":
            return row + 1, len(line) - len(rest) + 1
        for at in range(row + 1, len(self.lines)):
            rest = self.lines[at].lstrip(" ")
            if rest and rest[0] != "#":
                column = len(self.lines[at]) - len(rest)
                return (at + 1, column + 1) if column > indent else (row + 1, indent + 2)
        return row + 1, indent + 2

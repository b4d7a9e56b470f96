"""Reads YAML from libyaml's events and notes where every entry begins.

Values are read by YAML's 1.2 core schema, so `no` stays a word and a date stays text; mapping keys are always text,
because that is what an OpenAPI document means by `200:`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

import yaml

from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.places import Problem
from plainspoken.inventory.source import MAX_DEPTH, MAX_NODES, Mark, NotedMarks, Source, duplicate
from plainspoken.inventory.yaml_scalars import plain


@dataclass(slots=True)
class _Open:
    """A YAML container that is still being filled."""

    values: Any
    marks: dict[str | int, Mark]
    size: int = 1
    key: str | None = None
    key_mark: Mark = (1, 1)
    anchor: str | None = None


_VALUES = (yaml.ScalarEvent, yaml.AliasEvent, yaml.MappingStartEvent, yaml.SequenceStartEvent)


class YamlReader:
    """Builds values from libyaml's events, without recursion, and counts what aliases would expand to."""

    def __init__(self, text: str, name: str) -> None:
        self.text, self.name = text, name
        self.marks = NotedMarks()
        self.anchors: dict[str, tuple[Any, int]] = {}
        self.problems: list[Problem] = []
        self.stack: list[_Open] = []
        self.root: Any = None
        self.size = self.written = 0  # values with aliases spelled out, and as written

    def source(self) -> Source:
        loader = getattr(yaml, "CLoader", yaml.Loader)
        try:
            is_over = False
            for event in yaml.parse(self.text, Loader=loader):
                if is_over and isinstance(event, yaml.DocumentStartEvent):
                    break  # of several documents in a stream the first counts
                self.take(event)
                is_over = isinstance(event, yaml.DocumentEndEvent)
        except yaml.YAMLError as broken:
            raise DocumentError(_yaml_message(self.name, self.text, broken)) from None
        return Source(self.name, self.root, self.marks, tuple(self.problems), max(0, self.size - self.written))

    def take(self, event: Any) -> None:
        mark = (event.start_mark.line + 1, event.start_mark.column + 1)
        self.written += isinstance(event, _VALUES)
        if isinstance(event, yaml.ScalarEvent):
            value = plain(event.value) if event.implicit[0] and not event.style else event.value
            is_key = self.add(value, 1, mark, text=event.value)
            if event.anchor and not is_key:
                self.anchors[event.anchor] = (value, 1)
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            self.open({} if isinstance(event, yaml.MappingStartEvent) else [], mark, event.anchor)
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self.close()
        elif isinstance(event, yaml.AliasEvent):
            if event.anchor not in self.anchors:
                raise self.wrong(mark, f"the alias *{event.anchor} stands inside its own anchor or has none")
            value, size = self.anchors[event.anchor]
            self.add(value, size, mark, text=self.key_text(value, mark))

    def key_text(self, value: Any, mark: Mark) -> str:
        """What an alias would be as a key; a container cannot be one, and as a value its text does not matter."""
        if not isinstance(value, dict | list):
            return str(value)
        top = self.stack[-1] if self.stack else None
        if top is not None and isinstance(top.values, dict) and top.key is None:
            raise self.wrong(mark, "a mapping or list is used as a key")
        return ""

    def wrong(self, mark: Mark, what: str) -> DocumentError:
        return DocumentError(f"{self.name}:{mark[0]}:{mark[1]}: not usable YAML: {what}.")

    def open(self, values: Any, mark: Mark, anchor: str | None) -> None:
        if len(self.stack) >= MAX_DEPTH:
            raise self.wrong(mark, f"nested deeper than {MAX_DEPTH} levels")
        parent = self.stack[-1] if self.stack else None
        if parent is not None and isinstance(parent.values, dict) and parent.key is None:
            raise self.wrong(mark, "a mapping or list is used as a key")
        marks: dict[str | int, Mark] = {}
        self.marks[id(values)] = marks
        if parent is not None:
            self.attach(parent, values, mark)
        else:
            self.root = values
        self.stack.append(_Open(values, marks, anchor=anchor))

    def close(self) -> None:
        done = self.stack.pop()
        if isinstance(done.values, dict) and "<<" in done.values:
            self.merge(done)
        if done.anchor:
            self.anchors[done.anchor] = (done.values, done.size)
        if self.stack:
            self.grow(self.stack[-1], done.size, (1, 1))
        else:
            self.size = done.size

    def add(self, value: Any, size: int, mark: Mark, text: str) -> bool:
        """Adds a finished value to the open container; true where it was taken as a key."""
        if not self.stack:
            self.root = value
            return False
        top = self.stack[-1]
        if isinstance(top.values, dict) and top.key is None:
            top.key, top.key_mark = text, mark
            if text in top.values:
                self.problems.append(duplicate(self.name, text, mark))
            return True
        self.attach(top, value, mark)
        self.grow(top, size, mark)
        return False

    def attach(self, top: _Open, value: Any, mark: Mark) -> None:
        if isinstance(top.values, dict):
            key = top.key or ""
            top.values[key] = value
            top.marks[key] = top.key_mark
            top.key = None
        else:
            top.marks[len(top.values)] = mark
            top.values.append(value)

    def grow(self, top: _Open, size: int, mark: Mark) -> None:
        top.size += size
        if top.size > MAX_NODES:
            raise self.wrong(mark, f"its aliases expand to more than {MAX_NODES:,} values, as an attack would")

    def merge(self, done: _Open) -> None:
        merged = done.values.pop("<<")
        for other in merged if isinstance(merged, list) else [merged]:
            for key, value in other.items() if isinstance(other, dict) else ():
                if key not in done.values:
                    done.values[key] = value
                    done.marks[key] = self.marks[id(other)].get(key, (1, 1))


def _yaml_message(name: str, text: str, broken: yaml.YAMLError) -> str:
    mark = getattr(broken, "problem_mark", None)
    what = getattr(broken, "problem", None) or getattr(broken, "reason", None) or "it cannot be read"
    where = name
    if mark is not None:
        where = f"{name}:{mark.line + 1}:{mark.column + 1}"
    elif (control := _CONTROL.search(text)) is not None:
        line = text.count("\n", 0, control.start()) + 1
        where = f"{name}:{line}:{control.start() - text.rfind(chr(10), 0, control.start())}"
        what = f"the control character U+{ord(control.group()):04X} stands there; remove it"
    return f"{where}: not valid YAML: {what}."


# What YAML 1.2, section 5.1, does not count as printable.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff]")

"""What has to change in a YAML text for it to say other values."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from plainspoken.inventory.rewriting.spots import Spot
from plainspoken.inventory.rewriting.written import block, flow


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """What stands between `start` and `end` is replaced."""

    start: int
    end: int
    text: str


@dataclass(slots=True, kw_only=True)
class Editor:
    """Finds the edits of one text. `expanded` are the anchors whose aliases are written out, as the anchored value changes."""

    text: str
    step: int = 2  # how much further to the right a block stands than what holds it
    listed: int = 2  # the same for the items of a list
    expanded: frozenset[str] = frozenset()
    touched: set[str] = field(default_factory=set)

    def edits(self, spot: Spot, old: Any, new: Any, at: _Context) -> Iterator[Edit]:
        """The edits by which the text at `spot` says `new` and no longer `old`; those further in come first."""
        if spot.kind == "alias" and spot.anchor in self.expanded:
            yield self._replaced(spot, new, at)
        elif _same(old, new) and not self.expanded:
            return
        elif spot.kind == "mapping" and isinstance(old, dict) and isinstance(new, dict):
            yield from self._touching(spot, self._mapping(spot, old, new, at))
        elif spot.kind == "sequence" and isinstance(old, list) and isinstance(new, list):
            yield from self._touching(spot, self._sequence(spot, old, new, at))
        elif not _same(old, new):
            yield from self._touching(spot, iter([self._replaced(spot, new, at)]))

    def _touching(self, spot: Spot, edits: Iterator[Edit]) -> Iterator[Edit]:
        for edit in edits:
            if spot.anchor:
                self.touched.add(spot.anchor)
            yield edit

    def _mapping(self, spot: Spot, old: dict[str, Any], new: dict[str, Any], at: _Context) -> Iterator[Edit]:
        entries = spot.entries
        gone = [name for name in entries if name in old and name not in new]
        if not any(name in new for name in entries) or any(not self._is_alone(spot, entries[name]) for name in gone):
            yield self._replaced(spot, new, at)
            return
        for name, index in entries.items():
            if name in gone:
                yield self._removed(spot, index)
            elif name in old and name in new:
                key = spot.keys[index]
                inner = _Context(column=spot.column, after=key.end, flow=spot.flow)
                yield from self.edits(spot.parts[index], old[name], new[name], inner)
        # What a merge key (`<<`) brings in has no text of its own here.
        more = {
            name: value for name, value in new.items() if name not in entries and not (name in old and _same(old[name], value))
        }
        if more:
            yield self._added(spot, more)

    def _sequence(self, spot: Spot, old: list[Any], new: list[Any], at: _Context) -> Iterator[Edit]:
        if not new or not old or len(new) < len(old):
            kept = _kept(old, new)
            if not new or kept is None or spot.flow:
                yield self._replaced(spot, new, at)
                return
            yield from (self._removed_item(spot, index) for index in range(len(old)) if index not in kept)
            return
        for index, part in enumerate(spot.parts):
            inner = _Context(column=spot.column, after=None, flow=spot.flow)
            yield from self.edits(part, old[index], new[index], inner)
        if more := new[len(old) :]:
            yield self._added(spot, more)

    def _is_alone(self, spot: Spot, index: int) -> bool:
        """Whether nothing else stands on the lines of an entry of a block, so that they can be taken out."""
        start = spot.keys[index].start
        return not spot.flow and not self.text[self._line(start) : start].strip()

    def _removed(self, spot: Spot, index: int) -> Edit:
        return Edit(start=self._line(spot.keys[index].start), end=self._below(spot.parts[index]), text="")

    def _removed_item(self, spot: Spot, index: int) -> Edit:
        return Edit(start=self._line(spot.parts[index].start), end=self._below(spot.parts[index]), text="")

    def _added(self, spot: Spot, more: dict[str, Any] | list[Any]) -> Edit:
        if spot.flow:
            inside = flow(more)[1:-1]
            return Edit(start=spot.end - 1, end=spot.end - 1, text=f", {inside}" if spot.parts else inside)
        below = self._below(spot)
        lines = self._indented(self._block(more), spot.column)
        return Edit(start=below, end=below, text=lines if self._ends_line(below) else f"\n{lines.removesuffix(chr(10))}")

    def _replaced(self, spot: Spot, new: Any, at: _Context) -> Edit:
        """The whole value written anew, behind its key or its dash."""
        start, end = spot.start, self._end(spot)
        if at.after is not None:
            start = self.text.index(":", at.after) + 1
        if at.flow or not isinstance(new, (dict, list)) or not new:
            return Edit(start=start, end=end, text=(" " if at.after is not None else "") + self._scalar(new, at))
        if at.after is None:  # behind a dash, or at the top
            written = self._indented(self._block(new), spot.column).strip(" ").removesuffix("\n")
            return Edit(start=start, end=end, text=written)
        column = at.column + (self.listed if isinstance(new, list) else self.step)
        return Edit(start=start, end=end, text="\n" + self._indented(self._block(new), column).removesuffix("\n"))

    def _scalar(self, new: Any, at: _Context) -> str:
        if at.flow or not isinstance(new, str) or "\n" not in new or at.after is None:
            return flow(new)
        head, *lines = block(new).splitlines()
        return "\n".join([head, *(" " * (at.column + self.step) + line.removeprefix("  ") if line else "" for line in lines)])

    def _block(self, value: Any) -> str:
        """A block with this text's own steps."""
        return _stepped(value, self.step, self.listed)

    def _indented(self, lines: str, column: int) -> str:
        return "".join(f"{' ' * column}{line}\n" if line else "\n" for line in lines.splitlines())

    def _line(self, index: int) -> int:
        return self.text.rfind("\n", 0, index) + 1

    def _end(self, spot: Spot) -> int:
        """Where what is written of a value ends: a block of text is followed by empty lines that are not its own."""
        last = spot
        while last.parts and not last.flow:
            last = last.parts[-1]
        return len(self.text[: last.end].rstrip()) if last.literal else last.end

    def _below(self, spot: Spot) -> int:
        """The beginning of the line below a value, or the end of the text."""
        found = self.text.find("\n", self._end(spot))
        return len(self.text) if found < 0 else found + 1

    def _ends_line(self, index: int) -> bool:
        return index == 0 or self.text[index - 1] == "\n"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Context:
    """What holds a value: its column, where the key ends that the value stands behind, and whether it is in braces."""

    column: int
    after: int | None
    flow: bool


TOP = _Context(column=0, after=None, flow=False)


def _same(old: Any, new: Any) -> bool:
    """Whether two values are equal, true being no 1."""
    return bool(old == new) and type(old) is type(new)


def _kept(old: list[Any], new: list[Any]) -> set[int] | None:
    """Which entries are left where others were taken out; None where that is not all that happened."""
    kept, at = set(), 0
    for value in new:
        while at < len(old) and not _same(old[at], value):
            at += 1
        if at == len(old):
            return None
        kept.add(at)
        at += 1
    return kept


def _stepped(value: Any, step: int, listed: int) -> str:
    """Block text in which each level stands `step`, and items of lists `listed`, further to the right."""
    if isinstance(value, dict) and value:
        return "".join(_entry(key, entry, step, listed) for key, entry in value.items())
    if isinstance(value, list) and value:
        return "".join(_item(entry, step, listed) for entry in value)
    return block(value) if isinstance(value, str) and "\n" in value else flow(value) + "\n"


def _entry(key: str, value: Any, step: int, listed: int) -> str:
    name = flow(key)
    if isinstance(value, (dict, list)) and value:
        inner = _stepped(value, step, listed)
        return f"{name}:\n" + _moved(inner, listed if isinstance(value, list) else step)
    if isinstance(value, str) and "\n" in value:
        head, *lines = block(value).splitlines()
        return f"{name}: {head}\n" + _moved("\n".join(line.removeprefix("  ") for line in lines) + "\n", step)
    return f"{name}: {flow(value)}\n"


def _item(value: Any, step: int, listed: int) -> str:
    lines = _stepped(value, step, listed).splitlines()
    if isinstance(value, str) and len(lines) > 1:
        lines = [lines[0], *(line.removeprefix("  ") for line in lines[1:])]
    return f"- {lines[0]}\n" + _moved("".join(f"{line}\n" for line in lines[1:]), 2)


def _moved(lines: str, by: int) -> str:
    return re.sub(r"(?m)^(?=.)", " " * by, lines)

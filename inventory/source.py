"""One file's values with the position of every node, and what reading JSON and YAML have in common."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import Any, Protocol

from plainspoken.inventory.places import Place, Problem, pointer

# Far beyond any document seen in the wild (1.3 MB, about 200,000 nodes); what is larger or deeper is an attack.
MAX_DEPTH = 150
MAX_NODES = 5_000_000

Mark = tuple[int, int]


class Marks(Protocol):
    """Knows where the entries of lists and objects stand."""

    def mark(self, holder: Any, key: str | int) -> Mark:
        """Line and column of an entry. Raises KeyError where there is none such."""


class NotedMarks(dict[int, dict[str | int, Mark]]):
    """Those that were noted while reading: by the identity of the holder, then by key."""

    def mark(self, holder: Any, key: str | int) -> Mark:
        return self[id(holder)][key]


def by_key(holder: Any, found: list[int]) -> dict[str | int, int]:
    """What was found of the entries of a list or an object, in their order, by index or key."""
    return dict(zip(holder if isinstance(holder, dict) else range(len(found)), found, strict=True))


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """One file's values, and for each container the position of each of its entries."""

    name: str
    value: Any
    marks: Marks = field(repr=False)
    problems: tuple[Problem, ...] = ()
    repeated: int = 0  # how many values stand there only through aliases of YAML
    _places: dict[tuple[str | int, ...], Place] = field(default_factory=dict, init=False, repr=False)

    def place(self, tokens: tuple[str | int, ...]) -> Place:
        """Where the node at `tokens` stands; for an entry of a mapping, where its key stands."""
        if (known := self._places.get(tokens)) is None:
            known = self._places[tokens] = self._found(tokens)
        return known

    def _found(self, tokens: tuple[str | int, ...]) -> Place:
        line, column = 1, 1
        holders = self._holders(tokens)
        while holders:
            try:
                line, column = self.marks.mark(holders[-1], tokens[len(holders) - 1])
                break
            except (KeyError, IndexError, TypeError):
                holders.pop()
        return Place(source=self.name, pointer=pointer(tokens), line=line, column=column)

    def _holders(self, tokens: tuple[str | int, ...]) -> list[Any]:
        """What holds each step, as far as there is something."""
        holders, value = [], self.value
        for token in tokens:
            holders.append(value)
            try:
                value = value[token]
            except (KeyError, IndexError, TypeError):
                break
        return holders


# Half of a pair: text that holds one cannot be written to any file.
SURROGATE = re.compile("[\ud800-\udfff]")


def number(text: str, *, whole: bool) -> int | float:
    # Beyond 300 digits an int is an attack on the converter (CPython refuses from 4,300 on); a float says "huge" as well.
    return int(text) if whole and len(text) <= 300 else float(text)


def duplicate(name: str, key: str, mark: Mark) -> Problem:
    place = Place(source=name, line=mark[0], column=mark[1])
    return Problem(
        what=f"The key {key!r} stands twice in the same object; readers keep only one of the two.",
        place=place,
        better="Remove or rename one.",
    )

"""Where each value of a YAML text begins and ends in it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml

_Loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(slots=True, kw_only=True)
class Spot:
    """One value as it is written: `start` to `end` in the text, without what a block is followed by."""

    start: int
    end: int
    column: int
    kind: str  # `scalar`, `mapping`, `sequence`, `alias`
    flow: bool = False  # whether it is written in braces or brackets
    literal: bool = False  # whether it is a block of text, after `|` or `>`
    anchor: str = ""  # the name it is given, or that an alias repeats
    keys: list[Spot] = field(default_factory=list)
    names: list[str] = field(default_factory=list)
    parts: list[Spot] = field(default_factory=list)

    @property
    def entries(self) -> dict[str, int]:
        """Where in `parts` each key of a mapping is; of one that stands twice, the last."""
        return {name: index for index, name in enumerate(self.names)}


def spots(text: str) -> Spot:
    """The value of a YAML text. Raises `yaml.YAMLError` where PyYAML cannot read it, ValueError where a key is no scalar."""
    events = iter(yaml.parse(text, Loader=_Loader))
    for event in events:
        if isinstance(event, yaml.NodeEvent):
            return _spot(event, events, text)
    raise ValueError("there is no value")


def _spot(event: Any, events: Iterator[Any], text: str) -> Spot:
    start, end, anchor = event.start_mark, event.end_mark, event.anchor or ""
    if isinstance(event, yaml.AliasEvent):
        return Spot(start=start.index, end=end.index, column=start.column, kind="alias", anchor=anchor)
    if isinstance(event, yaml.ScalarEvent):
        literal = event.style in ("|", ">")
        return Spot(start=start.index, end=end.index, column=start.column, kind="scalar", literal=literal, anchor=anchor)
    kind = "mapping" if isinstance(event, yaml.MappingStartEvent) else "sequence"
    spot = Spot(start=start.index, end=end.index, column=start.column, kind=kind, flow=bool(event.flow_style), anchor=anchor)
    _fill(spot, events, text)
    if anchor and not spot.flow:
        # The name that it is given stands elsewhere than the block.
        first = spot.keys[0].start if kind == "mapping" else text.rindex("-", 0, spot.parts[0].start)
        spot.column = first - text.rfind("\n", 0, first) - 1
    return spot


def _fill(spot: Spot, events: Iterator[Any], text: str) -> None:
    """Reads the parts of a mapping or a sequence to its end."""
    while not isinstance(event := next(events), yaml.CollectionEndEvent):
        if spot.kind == "mapping":
            if not isinstance(event, yaml.ScalarEvent):
                raise ValueError("a key is no scalar")
            spot.keys.append(_spot(event, events, text))
            spot.names.append(event.value)
            event = next(events)
        spot.parts.append(_spot(event, events, text))
    end: Any = event.end_mark
    spot.end = end.index if spot.flow else spot.parts[-1].end

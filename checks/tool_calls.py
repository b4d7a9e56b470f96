"""A call as a model makes it: named arguments, wherever HTTP carries them, changed without changing the one given."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

Path = tuple[str | int, ...]
"""Where an argument stands: `("query", "limit")`, `("body", "lines", 0, "quantity")`, `("body",)` for the whole of it."""

ABSENT: Any = object()
"""What stands where nothing was given; JSON's null is a value."""

CONTENT_TYPE: Path = ("header", "Content-Type")
_DEEPEST = 5  # steps into a body


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolCall:
    """`arguments` are objects by name under `path`, `query` and `header`; the JSON value under `body`, if there is one."""

    operation: str
    arguments: Mapping[str, Any]


def value_at(call: ToolCall, path: Path) -> Any:
    """The argument there; `ABSENT` where there is none."""
    node: Any = call.arguments
    for step in path:
        try:
            node = node[step]
        except (KeyError, IndexError, TypeError):
            return ABSENT
        if isinstance(step, int) and isinstance(node, str):
            return ABSENT  # a letter of a text is no argument
    return node


def with_value(call: ToolCall, path: Path, value: Any) -> ToolCall:
    """The call with this value there; objects on the way are made where they are missing."""
    return replace(call, arguments=_put(call.arguments, path, value))


def without(call: ToolCall, path: Path) -> ToolCall:
    """The call without what stands there."""
    return replace(call, arguments=_put(call.arguments, path, ABSENT))


def _put(node: Any, path: Path, value: Any) -> Any:
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        entries = list(node) if isinstance(node, list) else []
        entries += [None] * (step + 1 - len(entries))
        entries[step] = _put(entries[step], rest, value)
        return [entry for entry in entries if entry is not ABSENT]
    members = dict(node) if isinstance(node, Mapping) else {}
    below = _put(members.get(step), rest, value)
    if below is ABSENT:
        return {name: member for name, member in members.items() if name != step}
    return members | {step: below}


def paths(call: ToolCall) -> tuple[Path, ...]:
    """Where every argument stands, those that hold others included."""
    return tuple(_paths(call))


def _paths(call: ToolCall) -> Iterator[Path]:
    for location in ("path", "query", "header"):
        yield from ((location, name) for name in call.arguments.get(location, {}))
    if "body" in call.arguments:
        yield from _below(("body",), call.arguments["body"])


def _below(path: Path, value: Any) -> Iterator[Path]:
    yield path
    if len(path) > _DEEPEST:
        return
    if isinstance(value, Mapping):
        for name, child in value.items():
            yield from _below((*path, name), child)
    elif isinstance(value, list):
        for place, child in enumerate(value):
            yield from _below((*path, place), child)


def name_of(path: Path) -> str:
    """The argument's own name, that of the list for its entries; `body` for the whole body."""
    return next((step for step in reversed(path) if isinstance(step, str)), "")


def shown_path(path: Path) -> str:
    """The argument as a person writes it: `limit`, `lines[0].quantity`, `the body`."""
    steps = path[1:]
    if not steps:
        return "the body"
    text = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in steps)
    return f"`{text.removeprefix('.')}`"


def shown_value(value: Any) -> str:
    """A value as a person reads it in a sentence, cut after 60 characters."""
    text = json.dumps(value, ensure_ascii=False) if not isinstance(value, str) else value
    return f"`{text if len(text) <= 60 else text[:59] + '…'}`" if text else "an empty text"

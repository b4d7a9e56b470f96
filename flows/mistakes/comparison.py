"""Compares answers: was a wrong call answered as the right one is, and what does an answer give to go on with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from plainspoken.checks.tool_calls import ABSENT
from plainspoken.checks.wording import words
from plainspoken.flows.exchange_log import Raw
from plainspoken.inventory.strange_json import json_of


def parsed(raw: Raw) -> Any:
    """The JSON of an answer; its text where it is none."""
    try:
        return json_of(raw.response_body)
    except ValueError:
        return raw.response_body.decode("utf-8", errors="replace")


def is_same(one: Any, other: Any) -> bool:
    """Whether two answers say the same."""
    return type(one) is type(other) and bool(one == other)


def has_list(value: Any) -> bool:
    """Whether an answer is a list, or an object around one."""
    return isinstance(value, list) or (isinstance(value, dict) and any(isinstance(each, list) for each in value.values()))


def says_nothing(value: Any) -> bool:
    """Whether an answer holds no value, so that it would be the same whatever was asked."""
    return not any(each not in (None, "", False, 0) for _, each in _members("", value))


def skeleton(value: Any) -> Any:
    """An answer without its plain values: names, nesting, and how many entries lists have."""
    if isinstance(value, dict):
        return {name: skeleton(child) for name, child in value.items()}
    return [skeleton(child) for child in value] if isinstance(value, list) else type(value).__name__


def holds(value: Any, name: str, wanted: Any) -> bool:
    """Whether an answer has `wanted` under this name."""
    return any(_plain(key) == _plain(name) and each == wanted for key, each in _members("", value))


def taken_from(value: Any, name: str, meant: Any) -> Any:
    """What an answer gives under this name, or as `id` where it has no such name; `meant` where that is among several.

    `ABSENT` where it gives nothing.
    """
    members = [(key, each) for key, each in _members("", value) if isinstance(each, str | int) and not isinstance(each, bool)]
    named = [each for key, each in members if _plain(key) == _plain(name)]
    found = named or [each for key, each in members if _plain(key) == "id"]
    return next((each for each in found if str(each) == str(meant)), found[0] if found else ABSENT)


def _members(key: str, value: Any) -> Iterator[tuple[str, Any]]:
    """Every plain value of an answer with the name that it stands under."""
    if isinstance(value, dict):
        for name, child in value.items():
            yield from _members(str(name), child)
    elif isinstance(value, list):
        for child in value:
            yield from _members(key, child)
    else:
        yield key, value


def _plain(name: str) -> str:
    return "".join(words(name))

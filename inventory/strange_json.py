"""Reads the JSON that an API answers: whatever it holds, whoever walks through it comes to an end."""

from __future__ import annotations

import json
from typing import Any

MAX_DEPTH = 100  # lists and objects within each other; answers that are meant to be read have ten


def json_of(text: bytes | str) -> Any:
    """The value of a JSON text. Raises `ValueError` where it is none, or is nested deeper than `MAX_DEPTH`."""
    try:
        value = json.loads(text)
    except RecursionError:
        raise ValueError("nested without end") from None
    level = [value]
    for _ in range(MAX_DEPTH + 1):
        level = [entry for holder in level for entry in _entries(holder)]
        if not level:
            return value
    raise ValueError(f"nested deeper than {MAX_DEPTH}")


def _entries(value: Any) -> list[Any]:
    """What a value holds that may hold something itself."""
    if type(value) is dict:
        return [entry for entry in value.values() if type(entry) in (dict, list)]
    return [entry for entry in value if type(entry) in (dict, list)] if type(value) is list else []

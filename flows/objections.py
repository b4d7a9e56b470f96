"""What a validator objects to, in one short line each."""

from __future__ import annotations

import re
from typing import Any

MOST_OBJECTIONS = 5
LONG = 160  # characters of one objection
_UNDECLARED = re.compile(r"\((?P<names>.+) were unexpected\)$")


def schema_objection(wrong: Any) -> str:
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in getattr(wrong, "absolute_path", ()))
    message = _in_order(getattr(wrong, "message", str(wrong)), getattr(wrong, "instance", None))
    if len(message) > LONG:
        message = f"does not satisfy `{getattr(wrong, 'validator', 'its schema')}`"
    return f"{path.lstrip('.')}: {message}" if path else message


def _in_order(message: str, instance: Any) -> str:
    """The message with the names of several undeclared properties sorted: the validator lists a set, whose order varies."""
    found = _UNDECLARED.search(message)
    if found is None or not isinstance(instance, dict):
        return message
    names = sorted(repr(name) for name in instance if repr(name) in found["names"])
    listed = ", ".join(names)
    return message.replace(found["names"], listed) if len(listed) == len(found["names"]) else message


def short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= LONG * 2 else flat[: LONG * 2] + "…"

"""What a validator objects to, in one short line each."""

from __future__ import annotations

from typing import Any

MOST_OBJECTIONS = 5
LONG = 160  # characters of one objection


def schema_objection(wrong: Any) -> str:
    path = "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in getattr(wrong, "absolute_path", ()))
    message = getattr(wrong, "message", str(wrong))
    if len(message) > LONG:
        message = f"does not satisfy `{getattr(wrong, 'validator', 'its schema')}`"
    return f"{path.lstrip('.')}: {message}" if path else message


def short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= LONG * 2 else flat[: LONG * 2] + "…"

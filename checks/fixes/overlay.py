"""Fixes as the text of an overlay, and back as one that can be applied."""

from __future__ import annotations

import re
from typing import Any

from plainspoken.checks.fixes.records import Fix, Fixes, Steps, Todo
from plainspoken.inventory.rewriting.written import block

FILE_NAME = "fixes.overlay.yaml"  # beside the report; the specification's own way of naming overlays
_HEAD = """\
# Written by plainspoken from the findings of an audit: what can be written mechanically. Read it before you apply it.
# `plainspoken whatif DOCUMENT THIS` tells what it would do; `plainspoken apply DOCUMENT THIS -o FIXED` writes the document.
# Under `x-plainspoken-todo` stands what only a person can write, with the place; applying the overlay leaves it alone.
"""
_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")


def overlay_text(fixes: Fixes) -> str:
    """An overlay after Overlay Specification 1.0: the same fixes give the same text."""
    value: dict[str, Any] = {
        "overlay": "1.0.0",
        "info": {"title": f"Fixes for {fixes.api}", "version": fixes.version or "1"},
        **({"extends": fixes.extends} if fixes.extends else {}),
        # An overlay must have an action; this one changes nothing.
        "actions": [_action(fix) for fix in fixes.fixes]
        or [{"target": "$", "description": "Nothing to change.", "update": {}}],
        **({"x-plainspoken-todo": [_todo(each) for each in fixes.todos]} if fixes.todos else {}),
    }
    return _HEAD + block(value)


def json_path(steps: Steps) -> str:
    """The RFC 9535 query that selects what stands at these steps."""
    return "$" + "".join(map(_segment, steps))


def _segment(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    if _NAME.fullmatch(step):
        return f".{step}"
    escaped = "".join(
        f"\\u{ord(sign):04x}" if ord(sign) < 32 else sign for sign in step.replace("\\", "\\\\").replace("'", "\\'")
    )
    return f"['{escaped}']"


def _action(fix: Fix) -> dict[str, Any]:
    change = {"remove": True} if fix.update is None else {"update": fix.update}
    return {"target": json_path(fix.at), "description": fix.description, **change}


def _todo(todo: Todo) -> dict[str, Any]:
    named = {"operation": todo.operation} if todo.operation else {}
    line = {} if todo.line is None else {"line": todo.line}
    return {"target": json_path(todo.at), "check": todo.check, "finding": todo.finding, **named, **line, "write": todo.write}

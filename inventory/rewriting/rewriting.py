"""A text that says other values than before, and is otherwise the same."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import Any

import yaml

from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.reading import decoded, read
from plainspoken.inventory.rewriting.edits import TOP, Edit, Editor
from plainspoken.inventory.rewriting.spots import Spot, spots
from plainspoken.inventory.rewriting.written import block

_JSON_STEP = re.compile(r'[{\[]\r?\n([ \t]+)["{\[]')


def rewritten(text: str | bytes, name: str, new: Any) -> tuple[str, bool]:
    """The text of the file `name` with `new` as its values, and whether it kept what is no value: comments and style.

    Whatever is written was read back and gives exactly `new`. Raises `DocumentError` where the text cannot be read.
    """
    before, content = read(text, name).value, decoded(text, name)
    if before == new:
        return content, True
    if content.lstrip()[:1] in ("{", "[") and _is_json(content):
        return _as_json(content, new), True
    try:
        changed = _as_yaml(content, before, new)
        if read(changed, name).value == new:
            return changed, True
    except (yaml.YAMLError, ValueError, IndexError, KeyError, DocumentError):
        pass
    return block(new), False


def _is_json(content: str) -> bool:
    try:
        json.loads(content)
    except (ValueError, RecursionError):
        return False
    return True


def _as_json(content: str, new: Any) -> str:
    """JSON with the indentation of the text that it takes the place of."""
    found = _JSON_STEP.search(content)
    step = None if found is None else found[1] if "\t" in found[1] else len(found[1])
    tight = step is None and '": ' not in content
    separators = (",", ":") if tight else (", ", ": ") if step is None else (",", ": ")
    written = json.dumps(new, indent=step, separators=separators, ensure_ascii=content.isascii())
    return written + content[len(content.rstrip()) :]


def _as_yaml(content: str, before: Any, new: Any) -> str:
    top = spots(content)
    step, listed = _steps(top)
    editor = Editor(text=content, step=step, listed=listed)
    edits = list(editor.edits(top, before, new, TOP))
    if editor.touched:
        editor = Editor(text=content, step=step, listed=listed, expanded=frozenset(editor.touched))
        edits = list(editor.edits(top, before, new, TOP))
    return _edited(content, edits)


def _edited(content: str, edits: Iterable[Edit]) -> str:
    parts, at = [], 0
    for edit in sorted(edits, key=lambda edit: edit.start):  # of those at one place, the first stays the first
        parts += [content[at : edit.start], edit.text]
        at = edit.end
    return "".join([*parts, content[at:]])


def _steps(top: Spot) -> tuple[int, int]:
    """How far the text's blocks stand to the right of what holds them, and the items of its lists."""
    found: dict[str, int] = {}
    waiting = [top]
    while waiting and len(found) < 2:
        spot = waiting.pop(0)
        for part in spot.parts:
            if part.parts and not part.flow and not spot.flow:
                if spot.kind == "mapping":
                    found.setdefault(part.kind, part.column - spot.column)
                waiting.append(part)
    return max(found.get("mapping", 2), 1), found.get("sequence", found.get("mapping", 2))

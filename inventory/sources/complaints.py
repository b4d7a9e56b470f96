"""What pydantic finds wrong with an inventory, said in plain sentences. No secret is ever repeated."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from typing import Any

from pydantic_core import ErrorDetails

from plainspoken.inventory.manifest_logins import USE_A_REFERENCE

_SECRET_NAMES = re.compile(r"passw|secret|token|key|credential|value|bearer", re.IGNORECASE)
_EXPECTED = {
    "string_type": "must be text; put it in quotes",
    "int_type": "must be a whole number",
    "int_from_float": "must be a whole number",
    "float_type": "must be a number",
    "finite_number": "must be a finite number",
    "list_type": "must be a list; write each entry after '- '",
    "model_type": "must be a group of fields, one a line",
    "model_attributes_type": "must be a group of fields, one a line",
    "dict_type": "must be a group of fields, one a line",
}


class Label:
    """A field as people write it: `apis[2].owner.email`."""

    def __init__(self, tokens: tuple[str | int, ...], loc: tuple[str | int, ...]) -> None:
        self.loc = loc
        self.whole = _dotted((*tokens, *_without_tags(loc)))
        self.holder = _dotted((*tokens, *_without_tags(loc[:-1])))
        self.last = str(loc[-1]) if loc else ""

    @property
    def is_secret(self) -> bool:
        """Whether what stands there may be a credential, which must not be shown."""
        return bool({"auth", "identities"} & set(self.loc)) or bool(_SECRET_NAMES.search(self.last))


def _without_tags(loc: tuple[str | int, ...]) -> tuple[str | int, ...]:
    # Of a union pydantic adds the branch it tried, such as `str` or `list[str]`, which is no field.
    return tuple(step for step in loc if not (isinstance(step, str) and (step == "str" or "[" in step)))


def _dotted(tokens: Iterable[str | int]) -> str:
    text = "".join(f"[{token}]" if isinstance(token, int) else f".{token}" for token in tokens)
    return text.removeprefix(".")


def nearest(name: str, known: Iterable[str]) -> str:
    """A clause that names the known field that was most likely meant, or else all of them."""
    names = list(known)
    close = difflib.get_close_matches(name.lower(), names, n=1, cutoff=0.6)
    return f"perhaps {close[0]!r} is meant" if close else "known are " + ", ".join(names)


def complaint(error: ErrorDetails, label: Label, known: Iterable[str]) -> str:
    """One sentence: the field, what is wrong with it, and what would be right."""
    kind = error["type"]
    if kind == "extra_forbidden":
        hint = USE_A_REFERENCE if label.is_secret else nearest(label.last, known)
        return f"{label.holder}: the field {label.last!r} is not known here; {hint}."
    if kind == "missing":
        return f"{label.holder}: the field {label.last!r} is missing; add it."
    return f"{label.whole}: {_wrong(error, label)}."


def _wrong(error: ErrorDetails, label: Label) -> str:
    kind, context = error["type"], error.get("ctx", {})
    if kind == "refused":
        return str(context["sentence"])
    if kind == "literal_error":
        options = re.findall(r"'([^']*)'", str(context["expected"]))
        return f"{_shown(error['input'], label)} is not one of {', '.join(options)}"
    if kind in ("greater_than", "greater_than_equal", "less_than", "less_than_equal"):
        words = {"greater_than": "more than", "less_than": "less than", "less_than_equal": "at most"}.get(kind, "at least")
        limit = next(iter(context.values()))
        return f"{_shown(error['input'], label)} must be {words} {limit:g}"
    return _EXPECTED.get(kind) or error["msg"].rstrip(".").lower()


def _shown(value: Any, label: Label) -> str:
    if label.is_secret:
        return "what stands there"
    text = repr(value)
    return text if len(text) <= 60 else text[:57] + "..."

"""A violation of a published schema, said so that the author of the document understands it."""

from __future__ import annotations

import difflib
import json
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

from plainspoken.inventory.nodes import Node
from plainspoken.inventory.places import Problem
from plainspoken.inventory.published import Fault, Path

_PHRASE = {
    "string": "text",
    "integer": "a whole number",
    "number": "a number",
    "boolean": "true or false",
    "object": "an object",
    "array": "a list",
    "null": "null",
}
_LIMITS = {
    "minItems": "must have at least {} entries",
    "maxItems": "must have at most {} entries",
    "minLength": "must have at least {} characters",
    "maxLength": "must have at most {} characters",
    "minProperties": "must have at least {} entries",
    "maxProperties": "must have at most {} entries",
    "minimum": "must be at least {}",
    "maximum": "must be at most {}",
    "exclusiveMinimum": "must be more than {}",
    "exclusiveMaximum": "must be less than {}",
    "multipleOf": "must be a multiple of {}",
}
_MENDED = {
    ("minItems", 1): "List what belongs there, or leave it out.",
    ("minProperties", 1): "Write what belongs there, or leave it out.",
}
_FORMATS = {
    "email": "an e-mail address",
    "uri": "a complete URL",
    "uri-reference": "a URL or a part of one",
    "regex": "a regular expression that every reader accepts (ECMA-262)",
}
_KEY_RULES = {
    "paths": ("is no path; every path begins with '/'", "Begin it with '/'."),
    "responses": ("is no response code", "Use a code such as 200, a range such as 4XX, or default."),
}


def worded(found: Fault, root: Node, dialect: str) -> Iterator[Problem]:
    """The fault of the part at `root` as problems with their places: one, or for unknown fields one for each."""
    fault = replace(found, path=(*root.tokens, *found.path))
    if fault.keyword == "additionalProperties":
        for name in fault.extra:
            what, better = _unexpected(name, fault)
            yield Problem(what=what, better=better, place=root.source.place((*fault.path, name)))
        return
    what, better = _said(fault, _at(root.source.value, fault.path), dialect)
    yield Problem(what=f"{_subject(fault, root)} {what}.", better=better, place=root.source.place(fault.path))


def _subject(fault: Fault, root: Node) -> str:
    return "The file" if not fault.path and "openapi" not in root.value and "swagger" not in root.value else called(fault.path)


def called(path: Path) -> str:
    """What stands at `path`, by the name its author gave it."""
    if not path:
        return "The document"
    if isinstance(path[-1], int):
        holder = next((str(step) for step in reversed(path) if isinstance(step, str)), "the list")
        return f"Entry {path[-1] + 1} of {holder!r}"
    return repr(path[-1])


def kind_of(value: Any) -> str:
    """The JSON type of a value in plain English."""
    if isinstance(value, bool):
        return "true" if value else "false"
    for kind, phrase in ((str, "text"), (int | float, "a number"), (dict, "an object"), (list, "a list")):
        if isinstance(value, kind):
            return phrase
    return "nothing (null)"


def _at(value: Any, path: Path) -> Any:
    for step in path:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return None
    return value


def _unexpected(name: str, fault: Fault) -> tuple[str, str]:
    holder = fault.path[-1] if fault.path else ""
    if holder in _KEY_RULES and set(fault.known) <= {"default"}:
        what, better = _KEY_RULES[str(holder)]
        return f"{name!r} {what}.", better
    close = difflib.get_close_matches(name, fault.known, n=1, cutoff=0.8)
    hint = f"Perhaps {close[0]!r} is meant; otherwise remove it" if close else "Remove it"
    extension = "" if fault.known == ("$ref",) else f", or call it 'x-{name}' if it is an extension"
    where = called(fault.path)
    where = where[0].lower() + where[1:] if not where.startswith("'") else where
    return f"{name!r} is no field that may stand in {where}.", f"{hint}{extension}."


def _said(fault: Fault, value: Any, dialect: str) -> tuple[str, str]:
    special = _SPECIAL.get(fault.keyword)
    if special is not None:
        return special(fault, value)
    if fault.keyword in _LIMITS:
        return _LIMITS[fault.keyword].format(fault.operand), _MENDED.get((fault.keyword, fault.operand), "Correct it.")
    return f"is not as the OpenAPI {dialect} schema asks ({fault.keyword})", "Compare it with the specification."


def _required(fault: Fault, _: Any) -> tuple[str, str]:
    return f"must have {fault.operand!r}", f"Add {fault.operand!r}."


def _one_required(fault: Fault, _: Any) -> tuple[str, str]:
    names = " or ".join(repr(name) for name in fault.operand)
    return f"must have {names}", f"Add {names}."


def _type(fault: Fault, value: Any) -> tuple[str, str]:
    wanted = " or ".join(_PHRASE.get(str(name), str(name)) for name in fault.operand or ())
    better = "Put it in quotes." if wanted == "text" and isinstance(value, int | float) else f"Write {wanted} there."
    if isinstance(value, str) and wanted in ("a number", "a whole number", "true or false"):
        better = f"Write {wanted} there, without quotes."
    return f"must be {wanted}, not {kind_of(value)}", better


def _enum(fault: Fault, value: Any) -> tuple[str, str]:
    options = [str(option) for option in fault.operand]
    shown = f"; it is {_short(value)}"
    return f"must be one of {', '.join(options)}" + shown, "Use one of them."


def _constant(fault: Fault, value: Any) -> tuple[str, str]:
    wanted = {True: "true", False: "false"}.get(fault.operand, repr(fault.operand)) if fault.operand is not None else "null"
    return f"must be {wanted} here, not {_short(value)}", f"Set it to {wanted}."


def _format(fault: Fault, value: Any) -> tuple[str, str]:
    wanted = _FORMATS.get(str(fault.operand), f"of the format {fault.operand}")
    return f"must be {wanted}; it is {_short(value)}", "Correct it."


def _pattern(fault: Fault, value: Any) -> tuple[str, str]:
    if fault.path in (("openapi",), ("swagger",)):
        return f"must be a whole version number such as 3.0.4 or 3.1.2; it is {_short(value)}", "Write all three numbers."
    return f"does not have the form that is asked for there ({fault.operand}); it is {_short(value)}", "Correct it."


def _not(fault: Fault, _: Any) -> tuple[str, str]:
    names = fault.operand.get("required") if isinstance(fault.operand, dict) else None
    if isinstance(names, list) and len(names) > 1:
        listed = " and ".join(repr(name) for name in names)
        return f"has {listed}, which exclude each other", "Keep one of them."
    return "holds a combination of fields that exclude each other", "Keep one of them."


def _forbidden(_: Fault, __: Any) -> tuple[str, str]:
    return "may not stand here, because of another field beside it that excludes it", "Remove one of the two."


def _unique(_: Fault, __: Any) -> tuple[str, str]:
    return "has the same entry twice", "Remove one."


def _several(_: Fault, __: Any) -> tuple[str, str]:
    return "fits several of the alternatives of which only one may be used", "Keep the fields of one of them."


def _contains(_: Fault, __: Any) -> tuple[str, str]:
    return "has entries of which at most one may be there (in: querystring)", "Keep one of them."


def _short(value: Any) -> str:
    text = kind_of(value) if isinstance(value, dict | list) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 80 else text[:77] + "..."


_SPECIAL: dict[str, Callable[[Fault, Any], tuple[str, str]]] = {
    "required": _required,
    "oneRequired": _one_required,
    "type": _type,
    "enum": _enum,
    "const": _constant,
    "format": _format,
    "pattern": _pattern,
    "not": _not,
    "falseSchema": _forbidden,
    "uniqueItems": _unique,
    "oneOf": _several,
    "contains": _contains,
}

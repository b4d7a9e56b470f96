"""One schema for the bodies of refusals, in place of one at each of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

from plainspoken.checks.amendments import written
from plainspoken.checks.fixes.records import Fix, Steps
from plainspoken.inventory.document import Document
from plainspoken.inventory.places import pointer

# RFC 9457, section 3.1, with the extension of its section 3 that names each fault.
PROBLEM: dict[str, Any] = {
    "type": "object",
    "description": "Why a call was refused (RFC 9457).",
    "properties": {
        "type": {"type": "string", "format": "uri-reference", "description": "The kind of problem; it does not change."},
        "title": {"type": "string", "description": "The kind of problem in a few words."},
        "status": {"type": "integer", "description": "The HTTP status, again."},
        "detail": {"type": "string", "description": "What was wrong with this call, and what would be accepted."},
        "errors": {
            "type": "array",
            "description": "Each fault of the request.",
            "items": {
                "type": "object",
                "properties": {
                    "field": {"type": "string", "description": "The parameter or field at fault."},
                    "message": {"type": "string", "description": "What is wrong with it, and what it accepts."},
                },
            },
        },
    },
}
_NAMES = ("Problem", "ProblemDetails", "PlainspokenProblem")


def with_shared_problem(fixes: Sequence[Fix], document: Document) -> Iterator[Fix]:
    """The fixes with one schema that all new refusals refer to, put before them, where several would have one of their own."""
    count = sum(_holds_problem(fix.update) for fix in fixes)
    place = _place(document) if count > 1 else None
    if place is None:
        yield from fixes
        return
    update: Any = PROBLEM
    for step in reversed(place):
        update = {step: update}
    yield Fix(at=(), update=update, description=f"The body of refusals that {count} of the fixes below refer to (RFC 9457)")
    for fix in fixes:
        yield replace(fix, update=_referring(fix.update, pointer(place))) if _holds_problem(fix.update) else fix


def _place(document: Document) -> Steps | None:
    """Where to define it: under a name that is free. None where the document has no room for it."""
    holder = ("definitions",) if document.dialect == "2.0" else ("components", "schemas")
    for length in range(1, len(holder) + 1):
        value = written(document, holder[:length])
        if value is not None and not isinstance(value, dict):
            return None
        if value is None and holder[length - 1] in (written(document, holder[: length - 1]) or {}):
            return None  # there is a null
    taken = written(document, holder) or {}
    return next(((*holder, name) for name in _NAMES if name not in taken), None)


def _is_problem(schema: Any) -> bool:
    """Whether it is the small schema that remedies propose where the API has none of its own."""
    named = schema.get("properties", {}) if isinstance(schema, dict) else {}
    return isinstance(named, dict) and {"type", "detail"} <= named.keys() <= {"type", "detail", "errors"}


def _holds_problem(update: Any) -> bool:
    if isinstance(update, dict):
        return any((key == "schema" and _is_problem(value)) or _holds_problem(value) for key, value in update.items())
    return False


def _referring(update: Any, reference: str) -> Any:
    if not isinstance(update, dict):
        return update
    return {
        key: {"$ref": reference} if key == "schema" and _is_problem(value) else _referring(value, reference)
        for key, value in update.items()
    }

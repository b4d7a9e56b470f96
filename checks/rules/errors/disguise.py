"""Recognises a success schema that leaves room for failure."""

from __future__ import annotations

import re

from plainspoken.checks.answers import ENVELOPE
from plainspoken.checks.wording import cut, words
from plainspoken.inventory.document import Schema

_FLAGS = frozenset({"success", "ok", "succeeded", "issuccess", "successful"})
_ERRORS = frozenset({"error", "errors", "fault", "exception", "errormessage", "errorcode"})
_EXPLAINS = frozenset(
    {"message", "messages", "error", "errors", "errorcode", "errormessage", "msg", "detail", "reason", "melding"}
)
# What stands beside an error in an envelope; any other property makes it a thing that tells of a failure in its past.
_ENVELOPE = ENVELOPE | frozenset(words("result results payload response body version requestid traceid warnings took count"))
_FAILURE = re.compile(r"(?:\w*_)?(?:err|error|fail|failed|failure|fault|feilet|feil|nok|ko)", re.IGNORECASE)


def disguised_error(schema: Schema) -> str:
    """How the schema lets a success report an error, in words; empty where it does not."""
    members = schema.alternatives
    shown = [why for member in members if (why := _flat(member, among_others=True))]
    if shown:
        which = "one of its alternatives" if len(shown) < len(members) else "each of its alternatives"
        return f"offers the result or an error: {which} {shown[0]}"
    return _flat(schema, among_others=False)


def _flat(schema: Schema, *, among_others: bool) -> str:
    named = {"".join(words(name)): (name, child) for name, child in schema.properties.items()}
    for flag in sorted(_FLAGS & named.keys()):
        if named[flag][1].types == {"boolean"} and _EXPLAINS & named.keys():
            return f"has `{named[flag][0]}: boolean` beside {_list(named, _EXPLAINS)}"
    if named.keys() - _ENVELOPE - _FLAGS - _EXPLAINS:
        return ""
    for name in sorted(_ERRORS & named.keys()):
        carries = named[name][1].types & {"string", "object", "array"} or not named[name][1].types
        if carries and (among_others or len(named) > 1):
            beside = sorted(shown for other, (shown, _) in named.items() if other != name)
            return f"has `{named[name][0]}`" + (
                f" beside {cut(', '.join(f'`{each}`' for each in beside), 80)}" if beside else ""
            )
    return _status(named)


def _status(named: dict[str, tuple[str, Schema]]) -> str:
    """A `status` of which one value is failure, with a message beside it."""
    name, status = named.get("status", ("", None))
    values = [value for value in status.enum if isinstance(value, str) and _FAILURE.fullmatch(value)] if status else []
    if not values or not _EXPLAINS & named.keys():
        return ""
    return f"has `{name}`, which may be `{values[0]}`, beside {_list(named, _EXPLAINS)}"


def _list(named: dict[str, tuple[str, Schema]], wanted: frozenset[str]) -> str:
    return ", ".join(f"`{shown}`" for name, (shown, _) in sorted(named.items()) if name in wanted)

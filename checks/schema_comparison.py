"""What is different between two versions of a schema, for who sends such a value and for who reads it.

Only what both versions state is compared: a type, an enum or a bound that was not written down before is a better description
of the same contract, not a break of it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from plainspoken.inventory.document import Schema
from plainspoken.inventory.nodes import Node

MAX_DEPTH = 8  # nesting below which nothing is compared; deeper schemas are circular or generated


class Impact(StrEnum):
    """Whom a change hurts: every caller, only callers that are language models, or nobody."""

    BREAKING = "breaking"
    MISLEADING = "misleading"
    WORDING = "wording"
    ADDED = "added"


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One change of a schema: where below it, what became of it, and what would keep callers going."""

    impact: Impact
    path: str  # `owner.pets[]`; empty for the value itself
    kind: str  # the same for the same sort of change
    seen: str
    better: str
    node: Node


Known = dict[tuple[int, int, bool], tuple[Difference, ...]]
"""What is known of pairs of schemas already; those that are being compared have nothing yet, so that circles end."""


def differences(old: Schema, new: Schema, *, sent: bool, known: Known, depth: int = 0) -> tuple[Difference, ...]:
    """What changed from `old` to `new`: where `sent`, it must take all it took; otherwise give only what it promised."""
    key = (id(old.node.followed().value), id(new.node.followed().value), sent)
    if key not in known and depth <= MAX_DEPTH:
        known[key] = ()
        known[key] = tuple(_differences(old, new, sent, known, depth))
    return known.get(key, ())


def _differences(old: Schema, new: Schema, sent: bool, known: Known, depth: int) -> Iterator[Difference]:
    if (changed := _types(old, new, sent)) is not None:
        yield changed
        return
    yield from _values(old, new, sent)
    yield from _bounds(old, new) if sent else ()
    yield from _alternatives(old, new, sent)
    yield from _fields(old, new, sent)
    for name in old.properties.keys() & new.properties.keys():
        yield from _below(name, old.properties[name], new.properties[name], sent, known, depth)
    if old.items is not None and new.items is not None:
        yield from _below("[]", old.items, new.items, sent, known, depth)


def _below(step: str, old: Schema, new: Schema, sent: bool, known: Known, depth: int) -> Iterator[Difference]:
    for each in differences(old, new, sent=sent, known=known, depth=depth + 1):
        joined = f"{step}{each.path}" if each.path.startswith("[") else f"{step}.{each.path}"
        yield replace(each, path=joined if each.path else step)


def _kinds(schema: Schema) -> frozenset[str]:
    kinds = schema.types
    # OpenAPI 3.0 says `nullable`, later versions have the type null.
    return kinds | {"null"} if kinds and schema.node.plain("nullable") is True else kinds


def _types(old: Schema, new: Schema, sent: bool) -> Difference | None:
    before, after = _kinds(old), _kinds(new)
    given, allowed = (before, after) if sent else (after, before)
    if not before or not after or given <= (allowed | {"integer"} if "number" in allowed else allowed):
        return None
    was, now = (" or ".join(sorted(kinds)) for kinds in (before, after))
    better = f"Write `type: {was}` again" if " or " not in was else f"Admit {was} again"
    return _difference(Impact.BREAKING, "type changed", f"was {was} and is {now}", better, new)


def _values(old: Schema, new: Schema, sent: bool) -> Iterator[Difference]:
    if not old.enum or not new.enum:
        return
    before, after = ({repr(value): value for value in schema.enum} for schema in (old, new))
    gone = [str(value) for key, value in before.items() if key not in after]
    fresh = [str(value) for key, value in after.items() if key not in before]
    if gone and sent:
        seen, better = f"no longer takes {_listed(gone)}", f"Add {_listed(gone)} to its `enum` again"
        yield _difference(Impact.BREAKING, "enum value removed", seen, better, new)
    if fresh and not sent:
        seen = f"may be {_listed(fresh)} too, which callers were not told of"
        better = f"Say in its description what {_listed(fresh)} means, and since which version"
        yield _difference(Impact.MISLEADING, "enum value added", seen, better, new)


_BOUNDS = {"maximum": 1, "maxLength": 1, "maxItems": 1, "minimum": -1, "minLength": -1, "minItems": -1}


def _bounds(old: Schema, new: Schema) -> Iterator[Difference]:
    for name, sign in _BOUNDS.items():
        before, after = old.node.plain(name), new.node.plain(name)
        if _is_number(before) and _is_number(after) and after * sign < before * sign:
            seen = f"has `{name}: {after}` instead of `{name}: {before}`"
            yield _difference(Impact.BREAKING, "bound tightened", seen, f"Write `{name}: {before}` again", new)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _alternatives(old: Schema, new: Schema, sent: bool) -> Iterator[Difference]:
    before, after = len(old.alternatives), len(new.alternatives)
    if before and after and (after < before if sent else after > before):
        impact = Impact.BREAKING if sent else Impact.MISLEADING
        seen = f"has {after} alternatives instead of {before}"
        yield _difference(impact, "alternatives changed", seen, "Keep the alternatives that callers know", new)


def _fields(old: Schema, new: Schema, sent: bool) -> Iterator[Difference]:
    before, after = old.properties, new.properties
    if not before or not after:
        return
    for name in before.keys() - after.keys():
        yield _gone(name, new, sent)
    for name in after.keys() - before.keys() - (new.required if sent else frozenset()):
        yield _difference(Impact.ADDED, "field added", "is new", "", after[name], name)
    asked, promised = new.required - old.required, old.required - new.required
    for name in sorted(asked & after.keys()) if sent else ():
        was = "became required" if name in before else "is new and required"
        better = f"Take `{name}` out of `required`, and give it a default"
        yield _difference(Impact.BREAKING, "field became required", was, better, after[name], name)
    for name in () if sent else sorted(promised & after.keys()):
        better = f"Put `{name}` back into `required`"
        yield _difference(Impact.BREAKING, "field became optional", "may be missing now", better, after[name], name)


def _gone(name: str, holder: Schema, sent: bool) -> Difference:
    impact = Impact.MISLEADING if sent else Impact.BREAKING
    seen = "is no longer taken" if sent else "is no longer answered"
    better = f"Bring `{name}` back, marked `deprecated: true`, until the next major version"
    return _difference(impact, "field removed", seen, better, holder, name)


def _difference(impact: Impact, kind: str, seen: str, better: str, schema: Schema, path: str = "") -> Difference:
    return Difference(impact=impact, path=path, kind=kind, seen=seen, better=better, node=schema.node)


def _listed(values: list[str]) -> str:
    shown = ", ".join(f"`{value}`" for value in values[:3])
    return shown + (f" and {len(values) - 3} more" if len(values) > 3 else "")

"""Whether error bodies look alike: one reader should do for all refusals of an API."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

Shape = frozenset[tuple[str, str]]
"""The top-level keys of an error body with the kind of value each holds; empty for what is no object."""


def shape_of(value: Any) -> Shape:
    """The shape of a JSON value as it came."""
    return (
        frozenset((str(key), _kind(entry)) for key, entry in value.items() if entry is not None)
        if isinstance(value, Mapping)
        else frozenset()
    )


def _kind(value: Any) -> str:
    kinds = {dict: "object", list: "array", str: "string", bool: "boolean", int: "number", float: "number"}
    return kinds.get(type(value), "any")


def same_shape(one: Shape, other: Shape) -> bool:
    """Whether one reader can read both: they share a key, and the shared keys hold the same kind of value.

    Optional keys may come and go; `any` (a schema that does not say) fits every kind.
    """
    left, right = dict(one), dict(other)
    shared = left.keys() & right.keys()
    fit = all(left[key] == right[key] or "any" in (left[key], right[key]) for key in shared)
    return one == other or (bool(shared) and fit)


def usual_shape(shapes: Sequence[Shape]) -> Shape | None:
    """The shape that fits most of `shapes` (the first of them where several do); None where there is none."""
    distinct: dict[Shape, int] = {}
    for shape in shapes:
        distinct[shape] = distinct.get(shape, 0) + 1
    fits = {shape: sum(count for other, count in distinct.items() if same_shape(shape, other)) for shape in distinct}
    return max(fits, key=lambda shape: fits[shape]) if fits else None

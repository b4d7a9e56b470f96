"""Whether the values that a document gives fit the types that it declares beside them."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from itertools import chain
from typing import Any

from plainspoken.inventory.anatomy import Part, Parts
from plainspoken.inventory.document import Document
from plainspoken.inventory.places import Problem

TYPED = ("schema", "parameter", "header", "items")  # the kinds of parts that have a type
_JSON_TYPES: dict[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "integer": lambda value: not isinstance(value, bool) and (isinstance(value, int) or _is_whole(value)),
    "array": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, dict),
    "null": lambda value: value is None,
}


def _is_whole(value: Any) -> bool:
    return isinstance(value, float) and value.is_integer()


def values_and_types(document: Document, parts: Parts) -> Iterator[Problem]:
    """What `enum` and `default` hold is of the type that is declared beside them, and the default is one of the enum."""
    for part in chain.from_iterable(parts[kind] for kind in TYPED):
        value = part.value
        if ("default" not in value and "enum" not in value) or isinstance(value.get("$ref"), str):
            continue
        types = _types(value)
        if "default" in value:
            yield from _default(part, types)
        enum = value.get("enum")
        for index, option in enumerate(enum if isinstance(enum, list) and types else ()):
            if not _fits(option, types) and not _may_stand(option, document.dialect):
                what = f"The value {_short(option)} of 'enum' is not of the type {' or '.join(sorted(types))}."
                yield Problem(what=what, place=part.place("enum", index), better="Correct the value or the type.")


def _may_stand(option: Any, dialect: str) -> bool:
    # Many write null into an enum of 3.0 beside `nullable`, and some tools resolve references even there.
    return (option is None and dialect == "3.0") or (isinstance(option, dict) and "$ref" in option)


def _default(part: Part, types: frozenset[str]) -> Iterator[Problem]:
    value, enum = part.value["default"], part.value.get("enum")
    if types and not _fits(value, types):
        what = f"The default {_short(value)} is not of the type {' or '.join(sorted(types))}."
        yield Problem(what=what, place=part.place("default"), better="Correct the default or the type.")
    elif isinstance(enum, list) and enum and not any(_same(value, option) for option in enum):
        what = f"The default {_short(value)} is not one of the values of 'enum'."
        yield Problem(what=what, place=part.place("default"), better="Add it to 'enum', or choose another default.")
    elif limit := _broken_limit(part.value, value):
        what = f"The default {_short(value)} breaks the schema's own {limit!r}."
        yield Problem(what=what, place=part.place("default"), better="Correct the default or the limit.")


def _types(schema: dict[str, Any]) -> frozenset[str]:
    declared = schema.get("type")
    names = declared if isinstance(declared, list) else [declared]
    if not all(isinstance(name, str) and name in _JSON_TYPES for name in names):
        return frozenset()
    return frozenset([*names, "null"] if schema.get("nullable") is True or schema.get("x-nullable") is True else names)


def _fits(value: Any, types: Iterable[str]) -> bool:
    return any(_JSON_TYPES[name](value) for name in types)


def _same(value: Any, option: Any) -> bool:
    return bool(value == option) and isinstance(value, bool) == isinstance(option, bool)


_BOUNDS: dict[str, tuple[type | tuple[type, ...], Callable[[Any, Any], bool]]] = {
    "minimum": ((int, float), lambda value, limit: value < limit),
    "maximum": ((int, float), lambda value, limit: value > limit),
    "minLength": (str, lambda value, limit: len(value) < limit),
    "maxLength": (str, lambda value, limit: len(value) > limit),
    "minItems": (list, lambda value, limit: len(value) < limit),
    "maxItems": (list, lambda value, limit: len(value) > limit),
}


def _broken_limit(schema: dict[str, Any], value: Any) -> str:
    """The limit that `value` breaks, or an empty text."""
    for name, (kinds, is_broken) in _BOUNDS.items():
        limit = schema.get(name)
        if (
            isinstance(limit, int | float)
            and isinstance(value, kinds)
            and not isinstance(value, bool)
            and is_broken(value, limit)
        ):
            return name
    return ""


def _short(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False) if not isinstance(value, dict | list) else f"of {len(value)} entries"
    return text if len(text) <= 60 else text[:57] + "..."

"""The keywords of JSON Schema 2020-12 by what they may hold, and the values that are taken over as they are."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

NO_VALUE: Any = object()
"""What stands there is no value that its keyword may have."""

_TYPES = frozenset(("string", "number", "integer", "boolean", "array", "object", "null"))


def _type(value: Any) -> Any:
    names = value if isinstance(value, list) else [value]
    known = ["string" if each == "file" else each for each in names if isinstance(each, str)]
    if not known or len(known) != len(names) or not _TYPES.issuperset(known):
        return NO_VALUE
    return list(dict.fromkeys(known)) if isinstance(value, list) else known[0]


def _is(kinds: type | tuple[type, ...], value: Any) -> Any:
    return value if isinstance(value, kinds) and (kinds is bool or not isinstance(value, bool)) else NO_VALUE


def _count(value: Any) -> Any:
    whole = isinstance(value, int | float) and not isinstance(value, bool) and value == int(value) and value >= 0
    return int(value) if whole else NO_VALUE


def _any(value: Any) -> Any:
    return value


def _values(value: Any) -> Any:
    return value if isinstance(value, list) and value else NO_VALUE


def _positive(value: Any) -> Any:
    return value if _is((int, float), value) is value and value > 0 else NO_VALUE


def _requirements(value: Any) -> Any:
    right = isinstance(value, dict) and all(isinstance(names, list) for names in value.values())
    return value if right else NO_VALUE


_text, _flag, _number = partial(_is, str), partial(_is, bool), partial(_is, (int, float))
# Keywords by what they hold (JSON Schema 2020-12, core and validation).
_ONE_WORDS = "items additionalProperties not if contains propertyNames unevaluatedItems unevaluatedProperties contentSchema"
ONE = frozenset(_ONE_WORDS.split())
SEVERAL = frozenset(("allOf", "anyOf", "oneOf", "prefixItems"))
NAMED = frozenset(("patternProperties", "dependentSchemas"))
_TEXTS = ("title", "description", "format", "pattern", "contentEncoding", "contentMediaType")
_COUNTS = "minLength maxLength minItems maxItems minProperties maxProperties minContains maxContains"
PLAIN: Mapping[str, Callable[[Any], Any]] = {
    "type": _type,
    "enum": _values,
    "const": _any,
    "default": _any,
    "multipleOf": _positive,
    "dependentRequired": _requirements,
    **dict.fromkeys(("minimum", "maximum"), _number),
    **dict.fromkeys(_TEXTS, _text),
    **dict.fromkeys(("uniqueItems", "deprecated"), _flag),
    **dict.fromkeys(_COUNTS.split(), _count),
}


def bounds(value: dict[str, Any]) -> dict[str, Any]:
    """Bounds that are themselves excluded; before 2020-12 a flag beside the bound said so."""
    made: dict[str, Any] = {}
    for key, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        told = value.get(key)
        if told is True and _number(value.get(bound)) is not NO_VALUE:
            made[key] = value[bound]
        elif _number(told) is not NO_VALUE:
            made[key] = told
    return made


def examples(value: dict[str, Any]) -> dict[str, Any]:
    listed = value.get("examples")
    several = listed if isinstance(listed, list) else []
    single = [value["example"]] if "example" in value and value["example"] is not None else []
    return {"examples": [*single, *several]} if single or several else {}

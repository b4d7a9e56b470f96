"""What single keywords of JSON Schema have against a value, in the words of openapi-core and of the validators it uses."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import cache
from importlib.util import find_spec
from typing import Any
from uuid import UUID


class UnclearError(Exception):
    """Only openapi-core can say whether the value fits."""


def unclear() -> Any:
    """Gives up. Raises `UnclearError`."""
    raise UnclearError


_TYPES: dict[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "boolean": lambda value: isinstance(value, bool),
    "number": lambda value: isinstance(value, int | float) and not isinstance(value, bool),
    "integer": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "array": lambda value: isinstance(value, list),
    "object": lambda value: isinstance(value, dict),
    "null": lambda value: value is None,
}


def _old_type(operand: Any, value: Any, schema: dict[str, Any]) -> Iterator[str]:
    if not isinstance(operand, str) or operand not in _TYPES or operand == "null":
        raise UnclearError
    if value is None:
        if schema.get("nullable") is True:
            return
        yield "None for not nullable"
    if not _TYPES[operand](value):
        yield f"{value!r} is not of type {operand!r}"


def _type(operand: Any, value: Any, _: dict[str, Any]) -> Iterator[str]:
    types = [operand] if isinstance(operand, str) else operand
    if not isinstance(types, list) or not all(isinstance(each, str) and each in _TYPES for each in types):
        raise UnclearError
    whole = isinstance(value, float) and value.is_integer() and "integer" in types
    if not whole and not any(_TYPES[each](value) for each in types):
        yield f"{value!r} is not of type {', '.join(map(repr, types))}"


def _enum(operand: Any, value: Any, _: dict[str, Any]) -> Iterator[str]:
    if not isinstance(operand, list):
        raise UnclearError
    if not any(_equal(each, value) for each in operand):
        yield f"{value!r} is not one of {operand!r}"


def _const(operand: Any, value: Any, _: dict[str, Any]) -> Iterator[str]:
    if not _equal(operand, value):
        yield f"{operand!r} was expected"


def _equal(one: Any, other: Any) -> bool:
    if isinstance(one, dict | list) or isinstance(other, dict | list):
        raise UnclearError
    return bool(one == other) and isinstance(one, bool) == isinstance(other, bool)


def _unique(operand: Any, value: Any, _: dict[str, Any]) -> Iterator[str]:
    if not operand or not isinstance(value, list):
        return
    if not all(isinstance(each, str) for each in value):
        raise UnclearError
    if len(set(value)) < len(value):
        yield f"{value!r} has non-unique elements"


def _number(operand: Any) -> Any:
    return operand if isinstance(operand, int | float) and not isinstance(operand, bool) else unclear()


def _limit(word: str, kind: str, exclusive: str, fails: Callable[[Any, Any], bool]) -> Callable[..., Iterator[str]]:
    def judge(operand: Any, value: Any, schema: dict[str, Any]) -> Iterator[str]:
        if _TYPES["number"](value):
            also = exclusive == "always" or (exclusive != "" and bool(schema.get(exclusive, False)))
            if fails(value, _number(operand)) or (also and value == operand):
                yield f"{value!r} is {word} than{' or equal to' if also else ''} the {kind} of {operand!r}"

    return judge


def _size(kind: type, fails: Callable[[int, Any], bool], at: int, exact: str, otherwise: str) -> Callable[..., Iterator[str]]:
    def judge(operand: Any, value: Any, _: dict[str, Any]) -> Iterator[str]:
        if isinstance(value, kind) and fails(len(value), _number(operand)):  # type: ignore[arg-type]
            yield f"{value!r} {exact if operand == at else otherwise}"

    return judge


def _pattern(operand: Any, value: Any, _: dict[str, Any]) -> Iterator[str]:
    if not isinstance(value, str):
        return
    if not isinstance(operand, str) or not _reads_patterns_as_python():
        raise UnclearError
    try:
        found = re.search(operand, value)
    except re.error:
        raise UnclearError from None
    if not found:
        yield f"{value!r} does not match {operand!r}"


@cache
def _reads_patterns_as_python() -> bool:
    """Whether openapi-core does: it takes an engine for those of JavaScript where one is installed."""
    return find_spec("regress") is None


_DATE = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,6})?(?:Z|[+-]\d{2}:\d{2})", re.ASCII)


def _is_date(value: str) -> bool:
    return bool(_DATE.fullmatch(value)) and _made(date.fromisoformat, value)


def _is_moment(value: str) -> bool:
    if _MOMENT.fullmatch(value) and _made(datetime.fromisoformat, value):
        return True
    return unclear() if re.match(r"\d{4}-\d{2}-\d{2}[Tt]", value, re.ASCII) else False


def _is_uuid(value: str) -> bool:
    return _made(UUID, value) and all(value[place : place + 1] == "-" for place in (8, 13, 18, 23))


def _made(make: Callable[[str], Any], value: str) -> bool:
    try:
        make(value)
    except ValueError:
        return False
    return True


_TEXT_FORMATS: dict[str, Callable[[str], bool]] = {
    "email": lambda value: "@" in value,
    "date": _is_date,
    "date-time": _is_moment,
    "uuid": _is_uuid,
}
_INTEGER_BITS = {"int32": 31, "int64": 63}
_OTHER_FORMATS = {"ipv4", "ipv6", "idn-email", "idn-hostname", "time", "regex", "json-pointer", "relative-json-pointer", "byte"}


def _format(operand: Any, value: Any, _: dict[str, Any]) -> Iterator[str]:
    if operand in _OTHER_FORMATS or not isinstance(operand, str):
        raise UnclearError
    fits = True
    if operand in _TEXT_FORMATS and isinstance(value, str):
        fits = _TEXT_FORMATS[operand](value)
    elif operand in _INTEGER_BITS and isinstance(value, int) and not isinstance(value, bool):
        fits = ~(1 << _INTEGER_BITS[operand]) < value < 1 << _INTEGER_BITS[operand]
    if not fits:
        yield f"{value!r} is not a {operand!r}"


_BOTH: dict[str, Callable[..., Iterator[str]]] = {
    "enum": _enum,
    "uniqueItems": _unique,
    "pattern": _pattern,
    "format": _format,
    "minLength": _size(str, lambda size, limit: size < limit, 1, "should be non-empty", "is too short"),
    "minItems": _size(list, lambda size, limit: size < limit, 1, "should be non-empty", "is too short"),
    "maxLength": _size(str, lambda size, limit: size > limit, 0, "is expected to be empty", "is too long"),
    "maxItems": _size(list, lambda size, limit: size > limit, 0, "is expected to be empty", "is too long"),
    "maxProperties": _size(dict, lambda size, limit: size > limit, 0, "is expected to be empty", "has too many properties"),
}
# What judges each keyword, by `(operand, value, schema)`: in the dialects up to 3.0, and from 3.1 on.
OLD: dict[str, Callable[..., Iterator[str]]] = _BOTH | {
    "type": _old_type,
    "minimum": _limit("less", "minimum", "exclusiveMinimum", lambda value, limit: value < limit),
    "maximum": _limit("greater", "maximum", "exclusiveMaximum", lambda value, limit: value > limit),
}
NEW: dict[str, Callable[..., Iterator[str]]] = _BOTH | {
    "const": _const,
    "type": _type,
    "minimum": _limit("less", "minimum", "", lambda value, limit: value < limit),
    "maximum": _limit("greater", "maximum", "", lambda value, limit: value > limit),
    "exclusiveMinimum": _limit("less", "minimum", "always", lambda value, limit: value < limit),
    "exclusiveMaximum": _limit("greater", "maximum", "always", lambda value, limit: value > limit),
}

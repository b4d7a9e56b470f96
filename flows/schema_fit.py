"""Whether a value fits one of the document's schemas, where that is plain to see: openapi-core's answer without openapi-core.

Its import takes longer than most documents take to judge, and nearly all schemas of examples use but a few keywords. Those are
judged here, with the same objections in the same words and order; anything else raises `UnclearError` and is left to it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache
from importlib.util import find_spec
from typing import Any
from uuid import UUID

from plainspoken.flows.objections import MOST_OBJECTIONS, schema_objection, short
from plainspoken.inventory.document import Document
from plainspoken.inventory.nodes import Node

MAX_DEPTH = 40  # of value and schema together; what goes deeper is circular


class UnclearError(Exception):
    """Only openapi-core can say whether the value fits."""


@dataclass(frozen=True, slots=True)
class _Objection:
    """In the shape of a validator's own errors."""

    absolute_path: tuple[str | int, ...]
    message: str
    validator: str


class SchemaFit:
    """The keywords that are judged here, by the dialect of one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.is_old = document.dialect in ("2.0", "3.0")
        self.is_plain = not isinstance(document.source.value.get("jsonSchemaDialect"), str)

    def on_value(self, value: Any, schema: Node, *, sent: bool) -> tuple[str, ...]:
        """The objections to a value that is sent or received; empty where it fits. Raises `UnclearError`."""
        if schema.source is not self.document.source or not self.is_plain:
            raise UnclearError
        # Where the schema is a reference with more beside it, openapi-core is given what it leads to, without that.
        node = self.document.files.root(schema.source, siblings=schema.siblings)
        try:
            for token in schema.tokens:
                node = node.child(token)
        except (KeyError, IndexError, TypeError):
            raise UnclearError from None
        objections = list(self._against(value, node, (), sent=sent))
        return tuple(short(schema_objection(each)) for each in objections[:MOST_OBJECTIONS])

    def _against(
        self, value: Any, node: Node, path: tuple[str | int, ...], *, sent: bool, depth: int = 0
    ) -> Iterator[_Objection]:
        if node.value is True:
            return
        if not isinstance(node.value, dict) or depth > MAX_DEPTH:
            raise UnclearError
        for keyword in node.value:
            if keyword in _BELOW:
                for below, entry, step in self._below(keyword, value, node):
                    further = path if step is None else (*path, step)
                    yield from self._against(entry, below, further, sent=sent, depth=depth + 1)
            else:
                messages = self._messages(keyword, value, node, sent, depth)
                yield from (_Objection(path, message, keyword) for message in messages)

    def _messages(self, keyword: str, value: Any, node: Node, sent: bool, depth: int) -> Iterator[str]:
        """What the keyword has against this value itself."""
        operand = node.value[keyword]
        judge = (_OLD if self.is_old else _NEW).get(keyword)
        if judge is not None:
            yield from judge(operand, value, node.value)
        elif keyword in ("anyOf", "oneOf"):
            fitting = sum(self._fits(value, each, sent, depth) for each in _listed(node, keyword))
            if fitting > 1 and keyword == "oneOf":
                raise UnclearError
            if not fitting:
                yield f"{value!r} is not valid under any of the given schemas"
        elif keyword == "required":
            yield from self._required(operand, value, node.value, sent)
        elif keyword == ("readOnly" if sent else "writeOnly") and self.is_old and operand:
            yield f"Tried to {'write read' if sent else 'read write'}-only property with {value}"
        elif keyword in _LEFT or (keyword in _LEFT_NEW and not self.is_old):
            raise UnclearError

    def _fits(self, value: Any, node: Node, sent: bool, depth: int) -> bool:
        return not any(True for _ in self._against(value, node, (), sent=sent, depth=depth + 1))

    def _below(self, keyword: str, value: Any, node: Node) -> Iterator[tuple[Node, Any, str | int | None]]:
        """The schemas that a keyword leads to, with the part of the value that each is for."""
        operand = node.value[keyword]
        if keyword == "$ref":
            target = node.target()
            if target is None or target.source is not node.source:
                raise UnclearError
            yield target, value, None
        elif keyword == "allOf":
            yield from ((each, value, None) for each in _listed(node, keyword))
        elif keyword == "items" and isinstance(value, list):
            yield from ((node.child(keyword), entry, index) for index, entry in enumerate(value))
        elif keyword == "properties" and isinstance(value, dict):
            if not isinstance(operand, dict):
                raise UnclearError
            yield from ((node.child(keyword).child(name), value[name], name) for name in operand if name in value)
        elif keyword == "propertyNames" and isinstance(value, dict) and not self.is_old:
            yield from ((node.child(keyword), name, None) for name in value)
        elif keyword == "additionalProperties" and isinstance(value, dict) and operand is not True:
            named = node.value.get("properties", {})
            further = [name for name in value if name not in named]
            if "patternProperties" in node.value or (further and not isinstance(operand, dict)):
                raise UnclearError
            yield from ((node.child(keyword), value[name], name) for name in further)

    def _required(self, operand: Any, value: Any, schema: dict[str, Any], sent: bool) -> Iterator[str]:
        if not isinstance(value, dict):
            return
        for name in operand if isinstance(operand, list) else _unclear():
            if name in value:
                continue
            declared = schema.get("properties", {}).get(name) if self.is_old else None
            if not (isinstance(declared, dict) and declared.get("readOnly" if sent else "writeOnly", False)):
                yield f"{name!r} is a required property"


_BELOW = {"$ref", "allOf", "items", "properties", "additionalProperties", "propertyNames"}
# Keywords that are not judged here; those that are in no list mean nothing to openapi-core.
_LEFT = {"not", "multipleOf", "minProperties", "discriminator", "$schema", "$id", "id", "$anchor", "$dynamicAnchor"}
_LEFT_NEW = {
    *("if", "contains", "prefixItems", "patternProperties", "dependentRequired", "dependentSchemas"),
    *("unevaluatedItems", "unevaluatedProperties", "$dynamicRef"),
}


def _unclear() -> Any:
    raise UnclearError


def _listed(node: Node, keyword: str) -> list[Node]:
    operand = node.value[keyword]
    if not isinstance(operand, list):
        raise UnclearError
    return [node.child(keyword).child(index) for index in range(len(operand))]


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
    return operand if isinstance(operand, int | float) and not isinstance(operand, bool) else _unclear()


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
    return _unclear() if re.match(r"\d{4}-\d{2}-\d{2}[Tt]", value, re.ASCII) else False


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
_OLD = _BOTH | {
    "type": _old_type,
    "minimum": _limit("less", "minimum", "exclusiveMinimum", lambda value, limit: value < limit),
    "maximum": _limit("greater", "maximum", "exclusiveMaximum", lambda value, limit: value > limit),
}
_NEW = _BOTH | {
    "const": _const,
    "type": _type,
    "minimum": _limit("less", "minimum", "", lambda value, limit: value < limit),
    "maximum": _limit("greater", "maximum", "", lambda value, limit: value > limit),
    "exclusiveMinimum": _limit("less", "minimum", "always", lambda value, limit: value < limit),
    "exclusiveMaximum": _limit("greater", "maximum", "always", lambda value, limit: value > limit),
}

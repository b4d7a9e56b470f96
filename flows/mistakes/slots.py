"""Where an operation takes values, what the document says of each, and a value of the call that works."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from plainspoken.checks.tool_calls import ABSENT, CONTENT_TYPE, Path, ToolCall, name_of, value_at, with_value
from plainspoken.checks.wording import words
from plainspoken.flows.bodies import is_form
from plainspoken.inventory.document import Operation, Parameter, Schema

_SURE_DAY_WORDS = frozenset(("date", "day", "since", "until"))
_ID_WORDS = frozenset(("id", "uuid", "guid"))
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_MOMENT = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d.*")
EXAMPLE_DAY = "2026-03-14"
EXAMPLE_MOMENT = "2026-03-14T09:30:00Z"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One place for a value: where, its schema, the right value there, and whether the document demands it."""

    path: Path
    schema: Schema | None
    value: Any
    required: bool

    @property
    def name(self) -> str:
        return name_of(self.path)

    @property
    def types(self) -> frozenset[str]:
        """The JSON types that the document admits here, null left out."""
        return (self.schema.types if self.schema else frozenset()) - {"null"}

    @property
    def is_whole_number(self) -> bool:
        return self.types == {"integer"}

    @property
    def is_number(self) -> bool:
        return bool(self.types) and self.types <= {"integer", "number"}

    @property
    def is_day(self) -> bool:
        return isinstance(self.value, str) and bool(_DAY.fullmatch(self.value))

    @property
    def is_moment(self) -> bool:
        return isinstance(self.value, str) and bool(_MOMENT.fullmatch(self.value))

    @property
    def is_id(self) -> bool:
        """Whether it identifies one thing: by its place in the path, or by its name."""
        named = words(self.name)
        return bool(named) and (self.path[0] == "path" or (named[-1] in _ID_WORDS and self.path[0] in ("query", "body")))

    @property
    def is_formless(self) -> bool:
        """Whether the document says no more of it than that it is a text."""
        node = self.schema.node if self.schema else None
        return node is None or not (self.schema_says("pattern") or self.schema_says("format") or not self.types <= {"string"})

    def schema_says(self, key: str) -> Any:
        """The value of a keyword of its schema; None where it has none."""
        return self.schema.node.plain(key) if self.schema else None


def settled(schema: Schema | None) -> Schema | None:
    """The schema that a value is held against: of alternatives the first that is more than null."""
    if schema is None or schema.types or schema.enum:
        return schema
    others = [each for each in schema.alternatives if each.types != {"null"}]
    return settled(others[0]) if others and others[0] is not schema else schema


def slots(call: ToolCall, operation: Operation) -> tuple[Slot, ...]:
    """The places of a call that have a value, parameters first, then the fields of the body and those below."""
    return (*_of_parameters(call, operation), *_of_body(call, operation))


def _of_parameters(call: ToolCall, operation: Operation) -> Iterator[Slot]:
    for each in operation.parameters:
        path = (each.location, each.name)
        value = value_at(call, path)
        if each.location in ("path", "query", "header") and value is not ABSENT and path != CONTENT_TYPE:
            required = each.required or each.location == "path"
            yield Slot(path=path, schema=settled(each.schema), value=value, required=required)


def body_schema(call: ToolCall, operation: Operation) -> Schema | None:
    """The schema of the body that the call carries, JSON or a form; None where there is none."""
    media, form = operation.body.media if operation.body else (), has_form(call)
    return next((settled(each.schema) for each in media if (each.is_form if form else each.is_json)), None)


def has_form(call: ToolCall) -> bool:
    """Whether the body of the call is a form, in which every plain value is a text."""
    return is_form(str(value_at(call, CONTENT_TYPE)))


def _of_body(call: ToolCall, operation: Operation) -> Iterator[Slot]:
    schema = body_schema(call, operation)
    if schema is not None and "body" in call.arguments:
        yield from _below(("body",), call.arguments["body"], schema, 4)


def _below(path: Path, value: Any, schema: Schema, depth: int) -> Iterator[Slot]:
    if not depth:
        return
    if isinstance(value, dict):
        properties, required = schema.properties, schema.required
        for name, child in value.items():
            below = settled(properties.get(name))
            if below is None:
                continue
            yield Slot(path=(*path, name), schema=below, value=child, required=name in required)
            yield from _below((*path, name), child, below, depth - 1)
    elif isinstance(value, list) and value and (items := settled(schema.items)) is not None:
        yield from _below((*path, 0), value[0], items, depth - 1)


def completed(call: ToolCall, operation: Operation) -> ToolCall:
    """The call with those query parameters that it leaves out, where the document makes a right value plain."""
    for each in operation.parameters:
        path = (each.location, each.name)
        if each.location == "query" and not each.deprecated and value_at(call, path) is ABSENT:
            value = _right_value(each)
            call = call if value is ABSENT else with_value(call, path, value)
    return call


def _right_value(parameter: Parameter) -> Any:
    schema = settled(parameter.schema)
    if schema is None:
        return ABSENT
    examples = [node.value for node in parameter.examples.values()] + [
        schema.node.plain("default"),
        schema.node.plain("example"),
    ]
    given = next((each for each in (*examples, *schema.enum[:1]) if isinstance(each, str | int) and each != ""), None)
    if given is not None and not isinstance(given, bool):
        return str(given)
    if schema.types - {"null"} == {"integer"} and isinstance(least := schema.node.plain("minimum"), int) and least > 0:
        return str(least)
    return _right_day(parameter.name, schema)


def _right_day(name: str, schema: Schema) -> Any:
    if schema.format == "date":
        return EXAMPLE_DAY
    if schema.format == "date-time":
        return EXAMPLE_MOMENT
    free = schema.types - {"null"} <= {"string"} and not schema.format and schema.node.plain("pattern") is None
    return EXAMPLE_DAY if free and words(name)[-1:] and words(name)[-1] in _SURE_DAY_WORDS else ABSENT

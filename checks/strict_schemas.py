"""Inputs as OpenAI's strict mode takes them: closed objects whose every field is there, an optional one as null.

Source: OpenAI, structured outputs guide (supported schemas), 2026-08-21.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from plainspoken.checks.limits import Measure
from plainspoken.checks.nullable import or_null
from plainspoken.checks.providers import OPENAI_STRICT, STRICT_DEPTH, STRICT_ENUM_VALUES, STRICT_PROPERTIES
from plainspoken.checks.schema_merging import mapped, without_all_of
from plainspoken.checks.tool_schemas import Json

_FORMATS = OPENAI_STRICT.names(Measure.FORMATS)
# What strict mode refuses and what can be left out: the call then takes more than the document allows, never less.
_LEFT_OUT_WORDS = """
minLength maxLength uniqueItems minProperties maxProperties propertyNames contains minContains maxContains default examples
deprecated contentEncoding contentMediaType contentSchema unevaluatedProperties unevaluatedItems format title
"""
_LEFT_OUT = frozenset(_LEFT_OUT_WORDS.split())
_HARMLESS = frozenset(("examples", "deprecated", "title", "default"))  # which say nothing of what is taken
_NEVER = ("allOf", "not", "if", "dependentRequired", "dependentSchemas", "patternProperties", "prefixItems")
_SHAPES = ("type", "$ref", "anyOf", "enum", "const")


@dataclass(slots=True)
class Strict:
    """The input for strict mode; what stands in its way; and the keywords that were left out."""

    schema: Json
    obstacles: list[str] = field(default_factory=list)
    left_out: set[str] = field(default_factory=set)


def strict(schema: Json) -> Strict:
    """The input of a tool in strict form. Where something stands in its way, the schema is of no use."""
    made = Strict({})
    defined = schema.get("$defs", {})
    flat = without_all_of(schema, defined)
    used = _reached(flat, {name: without_all_of(each, defined) for name, each in defined.items()})
    body = {key: value for key, value in flat.items() if key != "$defs"}
    made.schema = _changed(body, made) | (
        {"$defs": {name: _changed(each, made) for name, each in used.items()}} if used else {}
    )
    made.obstacles = list(dict.fromkeys([*made.obstacles, *_too_much(made.schema)]))
    return made


def _reached(schema: Json, defined: Mapping[str, Any]) -> dict[str, Any]:
    """The definitions that are still referred to."""
    found: dict[str, Any] = {}
    waiting: list[Any] = [{key: value for key, value in schema.items() if key != "$defs"}]
    while waiting:
        here = waiting.pop()
        if isinstance(here, dict):
            name = str(here["$ref"]).rpartition("/")[2] if isinstance(here.get("$ref"), str) else ""
            if name in defined and name not in found:
                found[name] = defined[name]
                waiting.append(defined[name])
            waiting.extend(here.values())
        elif isinstance(here, list):
            waiting.extend(here)
    return dict(sorted(found.items()))


def _changed(schema: Any, into: Strict) -> Any:
    if not isinstance(schema, dict):
        into.obstacles.append("a value of any kind")
        return {}
    made = dict(schema)
    if "oneOf" in made:
        made["anyOf"] = [*made.get("anyOf", []), *made.pop("oneOf")]
    into.obstacles += [f"`{key}`" for key in _NEVER if key in made]
    for key in sorted(_LEFT_OUT & made.keys()):
        if key != "format" or made[key] not in _FORMATS:
            del made[key]
            into.left_out |= {key} - _HARMLESS
    _note_open(made, into)
    optional = set(made.get("properties", {})) - set(made.get("required", []))
    closed = made.get("additionalProperties") is False or "properties" in made
    made = mapped(made, lambda each: _changed(each, into) if isinstance(each, dict) or each is True else each)
    if "properties" in made or (made.get("type") == "object" and closed):
        made["properties"] = {
            name: or_null(each) if name in optional else each for name, each in made.get("properties", {}).items()
        }
        made |= {"required": list(made["properties"]), "additionalProperties": False}
        made.setdefault("type", "object")
    return _alone(made)


def _note_open(made: Json, into: Strict) -> None:
    rest = made.get("additionalProperties")
    kinds = made.get("type") if isinstance(made.get("type"), list) else [made.get("type")]
    if isinstance(rest, dict) or (rest is True and "properties" in made):
        into.obstacles.append("fields of any name")
    elif "object" in (kinds or []) and "properties" not in made and rest is not False and not made.keys() & {"anyOf", "$ref"}:
        into.obstacles.append("an object whose fields are not listed")
    elif "array" in (kinds or []) and not isinstance(made.get("items"), dict):
        into.obstacles.append("a list whose entries are not described")
    elif not made.keys() & {*_SHAPES, "properties", *_NEVER}:
        into.obstacles.append("a value of any kind")


def _alone(made: Json) -> Json:
    """A reference stands alone; what stood beside it goes around it."""
    if "$ref" not in made or len(made) == 1:
        return made
    return {key: value for key, value in made.items() if key != "$ref"} | {"anyOf": [{"$ref": made["$ref"]}]}


def _too_much(schema: Json) -> list[str]:
    properties, values, depth = _sizes(schema, 0)
    told = []
    if properties > STRICT_PROPERTIES:
        told.append(f"{properties:,} fields, of {STRICT_PROPERTIES:,} that are taken")
    if values > STRICT_ENUM_VALUES:
        told.append(f"{values:,} values of `enum`, of {STRICT_ENUM_VALUES:,} that are taken")
    if depth > STRICT_DEPTH:
        told.append(f"{depth} levels of objects, of {STRICT_DEPTH} that are taken")
    return told


def _sizes(schema: Any, depth: int) -> tuple[int, int, int]:
    """How many fields and values of `enum` there are, and how deep objects lie within each other."""
    properties = values = 0
    deepest = depth
    if isinstance(schema, list):
        below = [_sizes(each, depth) for each in schema]
    elif isinstance(schema, dict):
        listed = schema.get("properties") if isinstance(schema.get("properties"), dict) else {}
        properties = len(listed or {})
        values = len(schema["enum"]) if isinstance(schema.get("enum"), list) else 0
        below = [_sizes(each, depth + 1) for each in (listed or {}).values()]
        below += [_sizes(each, depth) for key in ("items", "anyOf") if (each := schema.get(key)) is not None]
        below += [_sizes(each, 0) for each in schema.get("$defs", {}).values()]
    else:
        below = []
    for fields, enum, deep in below:
        properties, values, deepest = properties + fields, values + enum, max(deepest, deep)
    return properties, values, deepest

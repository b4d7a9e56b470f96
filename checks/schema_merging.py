"""`allOf` laid into one schema, for providers that do not read it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from plainspoken.checks.tool_schemas import Json

# Keywords whose values hold schemas: one, a list of them, or a mapping of names to them (JSON Schema 2020-12, core).
SINGLE = ("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames", "unevaluatedProperties")
LISTED = ("allOf", "anyOf", "oneOf", "prefixItems")
NAMED = ("properties", "patternProperties", "dependentSchemas", "$defs")
_TELLING = frozenset(("title", "description", "default", "examples", "deprecated"))


def mapped(schema: Json, change: Callable[[Any], Any]) -> Json:
    """The schema with each of those directly below it changed."""
    made = dict(schema)
    for key in SINGLE:
        if isinstance(made.get(key), dict):
            made[key] = change(made[key])
    for key in LISTED:
        if isinstance(made.get(key), list):
            made[key] = [change(each) for each in made[key]]
    for key in NAMED:
        if isinstance(made.get(key), dict):
            made[key] = {name: change(each) for name, each in made[key].items()}
    return made


def without_all_of(schema: Any, defined: Mapping[str, Any]) -> Any:
    """The schema with every `allOf` below it laid into one where that says the same; the others stay."""
    if not isinstance(schema, dict):
        return schema
    made = mapped(schema, lambda each: without_all_of(each, defined))
    return merged(made, defined) or made if "allOf" in made else made


def merged(schema: Json, defined: Mapping[str, Any], within: frozenset[str] = frozenset()) -> Json | None:
    """A schema of the same meaning without `allOf`; None where members state the same keyword differently."""
    rest = {key: value for key, value in schema.items() if key != "allOf"}
    flats = [_flat(member, defined, within) for member in (*schema["allOf"], rest)]
    members = [flat for flat in flats if flat is not None]
    if len(members) < len(flats) or _is_closed_apart(members):
        return None
    made: Json = {}
    return made if all(_lay_over(made, member) for member in members) else None


def _is_closed_apart(members: list[Json]) -> bool:
    """Whether a member that limits further fields knows only its own, not those of the others."""
    limits = any(member.get("additionalProperties", True) is not True for member in members)
    return limits and sum("properties" in member for member in members) > 1


def _flat(member: Any, defined: Mapping[str, Any], within: frozenset[str]) -> Json | None:
    """A member as one schema without reference and `allOf` at its top; None where that cannot be had."""
    if not isinstance(member, dict):
        return {} if member is True else None
    if (reference := member.get("$ref")) is not None:
        name = str(reference).rpartition("/")[2]
        if name in within or name not in defined:
            return None
        beside = {key: value for key, value in member.items() if key != "$ref"}
        return merged({"allOf": [defined[name], beside]}, defined, within | {name})
    return merged(member, defined, within) if "allOf" in member else member


def _lay_over(made: Json, flat: Json) -> bool:
    """Adds the keywords of a member; says whether none of them is stated differently by another."""
    for key, value in flat.items():
        if key not in made or key in _TELLING or made[key] == value:
            made[key] = value
        elif key == "required":
            made[key] = list(dict.fromkeys([*made[key], *value]))
        elif key == "properties":
            if any(made[key].get(name, each) != each for name, each in value.items()):
                return False
            made[key] = made[key] | value
        else:
            return False
    return True

"""A schema that takes null as well: what a document calls nullable, and what strict mode may not leave out."""

from __future__ import annotations

from typing import Any

_NULL = {"type": "null"}
# Without one of these a schema takes null already.
_LIMITING = frozenset(("type", "enum", "const", "$ref", "allOf", "anyOf", "oneOf", "not"))


def or_null(schema: dict[str, Any]) -> dict[str, Any]:
    """The schema, which takes null as well."""
    if not schema.keys() & _LIMITING:
        return schema
    kind = schema.get("type")
    if kind is None or "const" in schema:
        return _beside_null(schema)
    kinds = kind if isinstance(kind, list) else [kind]
    made = schema | {"type": kinds if "null" in kinds else [*kinds, "null"]}
    return made | {"enum": [*made["enum"], None]} if None not in made.get("enum", [None]) else made


def _beside_null(schema: dict[str, Any]) -> dict[str, Any]:
    """An alternative of the schema and null; a schema of alternatives alone gets one more."""
    branches = schema["anyOf"] if "anyOf" in schema and schema.keys() <= {"anyOf", "description"} else None
    around = {"description": schema["description"]} if branches and "description" in schema else {}
    members = branches or [schema]
    return around | {"anyOf": members if _NULL in members else [*members, _NULL]}

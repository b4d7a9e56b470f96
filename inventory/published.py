"""Judges a document by the JSON Schemas that the OpenAPI Initiative publishes, and picks of nested errors the one that helps.

The schemas are those that openapi-spec-validator ships; those for 3.1 and 3.2 leave Schema Objects out, so JSON Schema's
own meta-schema (2020-12) and the few keywords that OpenAPI adds to it are put in their place.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache
from importlib.util import find_spec
from itertools import islice
from pathlib import Path as FilePath
from typing import Any

import jsonschema_rs

from plainspoken.inventory.errors import PlainspokenError

META_SCHEMA = "https://json-schema.org/draft/2020-12/schema"
_DIALECTS = ("https://spec.openapis.org/oas/3.", META_SCHEMA)  # those of `jsonSchemaDialect` whose keywords are known here
MAX_ERRORS = 2_000  # a document with more is wrong from end to end, and the first say how
# The fields whose value says which of several alternatives an object is meant to be.
_TELLING = {"in", "type", "flow", "scheme"}

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """One violation: where in the document, which keyword of the schema, its operand, and the fields the schema knows."""

    path: Path
    keyword: str
    operand: Any
    known: tuple[str, ...] = ()
    extra: tuple[str, ...] = ()  # of keyword additionalProperties: the fields that may not stand there
    vague: bool = False  # whether it only follows from a more exact one where there is one at its place or below


# What each kind of part is called in the schemas of 2.0, of 3.0, and of 3.1 and 3.2.
_DEFINITIONS = {
    "schema": ("schema", "Schema", "schema"),
    "parameter": ("parameter", "Parameter", "parameter"),
    "response": ("response", "Response", "response"),
    "path item": ("pathItem", "PathItem", "path-item"),
    "request body": ("", "RequestBody", "request-body"),
    "header": ("header", "Header", "header"),
    "media": ("", "MediaType", "media-type"),
    "security scheme": ("", "SecurityScheme", "security-scheme"),
}


def knows_own_keywords(document: dict[str, Any]) -> bool:
    """Whether a document's Schema Objects are written in a dialect of JSON Schema that is known here."""
    declared = document.get("jsonSchemaDialect")
    return not isinstance(declared, str) or declared.startswith(_DIALECTS)


def faults(value: dict[str, Any], dialect: str, kind: str = "document", *, judge_schemas: bool = True) -> Iterator[Fault]:
    """Every violation of the published schema of `dialect` (`2.0`, `3.0`, `3.1`, `3.2`) in a bare value.

    `kind` is what the value is: the whole document, or one of its parts that stands in a file of its own. Where
    `judge_schemas` is false, the Schema Objects of 3.1 and 3.2 are left out.
    """
    definition = _definition(kind, dialect)
    if kind != "document" and not definition:
        return
    schema, validator = _validator(dialect, judge_schemas, definition)
    found = [fault for error in islice(validator.iter_errors(value), MAX_ERRORS) for fault in _best(error, schema)]
    named = [replace(fault, path=_named(value, fault.path)) for fault in found]
    explained = {fault.path[:end] for fault in named if not fault.vague for end in range(len(fault.path) + 1)}
    mistyped = {fault.path for fault in named if fault.keyword == "type"}
    for fault in named:
        # `semantics.component_names` tells of names in every version, at the name itself; and of what has the wrong
        # type, no more need be said.
        silent = fault.keyword == "propertyNames" or (fault.path in mistyped and fault.keyword != "type")
        if not silent and not (fault.vague and fault.path in explained):
            yield fault


def satisfies(value: dict[str, Any], dialect: str, *, judge_schemas: bool = True) -> bool:
    """Whether a document's bare value is as the published schema of `dialect` asks; much cheaper than `faults`."""
    _, validator = _validator(dialect, judge_schemas, "")
    return bool(validator.is_valid(value))


def _definition(kind: str, dialect: str) -> str:
    names = _DEFINITIONS.get(kind, ("", "", ""))
    return names[0] if dialect == "2.0" else names[1] if dialect == "3.0" else names[2]


@cache
def _validator(dialect: str, judge_schemas: bool, definition: str) -> tuple[dict[str, Any], Any]:
    schema = json.loads(_text(dialect))
    if dialect in ("3.1", "3.2") and judge_schemas:
        schema["$defs"]["schema"] |= {"$ref": META_SCHEMA, "properties": _added_keywords(dialect)}
    if definition:
        shelf = "$defs" if "$defs" in schema else "definitions"
        kept = {key: schema[key] for key in ("$schema", "$id", "id", shelf) if key in schema}
        # In draft 4, whatever stands beside a `$ref` does not count.
        schema = kept | {"allOf": [{"$ref": f"#/{shelf}/{definition}"}]}
    return schema, jsonschema_rs.validator_for(schema)


def _text(dialect: str) -> str:
    # Found without importing the package: that takes seconds, and only its data is needed.
    spec = find_spec("openapi_spec_validator")
    folders = spec.submodule_search_locations if spec else None
    if not folders:
        raise PlainspokenError("openapi-spec-validator is not installed, and its schemas are needed; install plainspoken anew.")
    return FilePath(folders[0], "resources", "schemas", f"v{dialect}", "schema.json").read_text("utf-8")


def _added_keywords(dialect: str) -> dict[str, Any]:
    """What OpenAPI adds to JSON Schema (3.1.1 and 3.2.0, section "Schema Object", fixed fields)."""
    text, flag = {"type": "string"}, {"type": "boolean"}
    xml: dict[str, Any] = {"name": text, "namespace": text, "prefix": text, "attribute": flag, "wrapped": flag}
    discriminator: dict[str, Any] = {"propertyName": text, "mapping": {"type": "object", "additionalProperties": text}}
    rule: dict[str, Any] = {}
    if dialect == "3.2":
        xml["nodeType"] = {"enum": ["element", "attribute", "text", "cdata", "none"]}
        discriminator["defaultMapping"] = text
        rule = {"dependentSchemas": {"nodeType": {"properties": {"attribute": False, "wrapped": False}}}}
    extensible = {"type": "object", "patternProperties": {"^x-": True}, "additionalProperties": False}
    return {
        "xml": {**extensible, **rule, "properties": xml},
        "discriminator": {**extensible, "properties": discriminator, "required": ["propertyName"]},
        "externalDocs": {"$ref": "#/$defs/external-documentation"},
    }


def _best(error: Any, schema: dict[str, Any]) -> list[Fault]:
    """The violations to tell of: for "none of these alternatives", those of the alternative that was most likely meant."""
    path = tuple(error.instance_path)
    branches = getattr(error.kind, "context", None)
    if error.kind.name not in ("oneOf", "anyOf") or not branches or not all(branches):
        return [_fault(error, path, schema)]
    told = [[fault for inner in branch for fault in _best(inner, schema)] for branch in branches]
    best = min(told, key=lambda found: _rank(found, path))
    return _all_values(told, best, path)


def _rank(found: list[Fault], path: Path) -> tuple[bool, bool, bool, int]:
    """How unlikely it is that an alternative was meant; `found` is what speaks against it."""
    here = [fault for fault in found if fault.path == path]
    return (
        any((fault.keyword == "required" and fault.operand == "$ref") or "$ref" in fault.extra for fault in here),
        any(fault.keyword in ("type", "false schema", "falseSchema") for fault in here),
        any(_tells(fault, path) for fault in found),
        len(found),
    )


def _tells(fault: Fault, path: Path) -> bool:
    return (
        fault.keyword in ("enum", "const") and fault.path[:-1] == path and fault.path[-1:] != () and fault.path[-1] in _TELLING
    )


def _all_values(told: list[list[Fault]], best: list[Fault], path: Path) -> list[Fault]:
    """Where every alternative asks for another value of the same telling field: one violation with all those values."""
    lone = [found[0] for found in told if len(found) == 1 and found[0].keyword == "required" and found[0].path == path]
    if len(lone) == len(told) and all(fault.operand != "$ref" for fault in lone):
        return [Fault(path=path, keyword="oneRequired", operand=[fault.operand for fault in lone])]
    telling = [fault for fault in best if _tells(fault, path)]
    if not telling:
        return best
    field = telling[0].path
    values = [fault.operand for found in told for fault in found if fault.path == field and fault.keyword in ("enum", "const")]
    options = dict.fromkeys(str(option) for value in values for option in (value if isinstance(value, list) else [value]))
    return [Fault(path=field, keyword="enum", operand=list(options))]


def _fault(error: Any, path: Path, schema: dict[str, Any]) -> Fault:
    kind = error.kind
    extra = tuple(str(name) for name in getattr(kind, "unexpected", ()))
    keyword = "additionalProperties" if extra else kind.name
    rules = _at(schema, tuple(error.schema_path)[:-1]) if extra else {}
    known = tuple(rules.get("properties", {})) if isinstance(rules, dict) else ()
    # A field counts as unevaluated as soon as anything in its object is wrong.
    vague = kind.name in ("unevaluatedProperties", "oneOf", "anyOf", "allOf", "not")
    return Fault(path=path, keyword=keyword, operand=_operand(kind), known=known, extra=extra, vague=vague)


def _operand(kind: Any) -> Any:
    for name in ("property", "types", "options", "expected_value", "limit", "pattern", "format", "schema"):
        if hasattr(type(kind), name) and not isinstance(getattr(kind, name), type):
            return getattr(kind, name)
    return None


def _at(value: Any, path: Path) -> Any:
    for token in path:
        try:
            value = value[token]
        except (KeyError, IndexError, TypeError):
            return None
    return value


def _named(value: Any, path: Path) -> Path:
    """`path` with the keys of objects as the texts they are: the validator gives `200` as a number."""
    found: list[str | int] = []
    for token in path:
        key = str(token) if isinstance(value, dict) else token
        found.append(key)
        value = value.get(key) if isinstance(value, dict) else _at(value, (token,))
    return tuple(found)

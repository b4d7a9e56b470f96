"""What is plain to see of an example is what openapi-core says of it, word for word."""

import json
from typing import Any

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from plainspoken.flows.schema_fit import SchemaFit
from plainspoken.flows.schema_keywords import UnclearError
from plainspoken.flows.schema_opinion import SchemaOpinion
from plainspoken.inventory.document import Document, Schema, open_document

TEXTS = ["", "a", "abc", "2024-02-30", "2024-02-28", "2024-02-28T10:00:00Z", "a@b", "1", "7f5740f4-6510-4b5c-8e6f-0a0b0c0d0e0f"]
SCALARS = st.sampled_from([*TEXTS, None, True, False, 0, 1, 1.0, 1.5, -3, 2**40])
VALUES = st.recursive(
    SCALARS,
    lambda below: st.lists(below, max_size=3) | st.dictionaries(st.sampled_from("abc"), below, max_size=3),
    max_leaves=5,
)
TYPES = st.sampled_from(["string", "integer", "number", "boolean", "array", "object"])
LIMITS = st.integers(0, 3)


def keywords(below: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    optional: dict[str, st.SearchStrategy[Any]] = {
        "type": TYPES | st.lists(TYPES, min_size=1, max_size=2, unique=True) | st.just("null"),
        "enum": st.lists(SCALARS, min_size=1, max_size=3),
        "const": SCALARS,
        "format": st.sampled_from(["date", "date-time", "email", "uuid", "int32", "int64", "uri", "byte", "ipv4", "own"]),
        "pattern": st.sampled_from(["^a", "b$", "[", "^[0-9]+$"]),
        **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems", "minimum", "maximum", "maxProperties"), LIMITS),
        "exclusiveMinimum": st.booleans() | LIMITS,
        "exclusiveMaximum": st.booleans() | LIMITS,
        **dict.fromkeys(("nullable", "readOnly", "writeOnly", "uniqueItems"), st.booleans()),
        "required": st.lists(st.sampled_from("abc"), max_size=2, unique=True),
        "properties": st.dictionaries(st.sampled_from("abc"), below, max_size=2),
        "additionalProperties": st.booleans() | below,
        **dict.fromkeys(("items", "not", "propertyNames"), below),
        **dict.fromkeys(("anyOf", "oneOf", "allOf"), st.lists(below, min_size=1, max_size=2)),
        "$ref": st.sampled_from(["#/components/schemas/A", "#/components/schemas/B", "#/components/schemas/Gone"]),
    }
    return st.lists(st.sampled_from(sorted(optional)), max_size=4, unique=True).flatmap(
        lambda names: st.fixed_dictionaries({name: optional[name] for name in names})
    )


SCHEMAS = st.recursive(st.just({}) | st.builds(lambda kind: {"type": kind}, TYPES), keywords, max_leaves=6)


def opened(version: str, schemas: dict[str, Any]) -> Document:
    whole = {"openapi": version, "info": {"title": "T", "version": "1"}, "paths": {}, "components": {"schemas": schemas}}
    return open_document(json.dumps(whole), "openapi.json")


def clear(version: str, schema: Any, value: Any, *, sent: bool) -> bool:
    """Compares the two; false where only openapi-core can tell."""
    document = opened(version, {"A": schema, "B": {"type": "string", "maxLength": 2}})
    node = document.at("components", "schemas", "A")
    assert node is not None
    try:
        found = SchemaFit(document).on_value(value, node, sent=sent)
    except UnclearError:
        return False
    assert found == SchemaOpinion(document).on_value(value, Schema(node=node), sent=sent)
    return True


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(["3.0.3", "3.1.0"]), SCHEMAS, VALUES, st.booleans())
def test_it_says_what_openapi_core_says(version: str, schema: Any, value: Any, sent: bool) -> None:
    # Objections to several properties that no schema names come from openapi-core in the order of a set.
    assume(not (isinstance(value, dict) and len(value) > 1 and "additionalProperties" in str(schema)))
    clear(version, schema, value, sent=sent)


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0"])
@pytest.mark.parametrize(
    ("schema", "value"),
    [
        ({"type": "string", "format": "date"}, "2024-02-30"),
        ({"type": "string", "format": "date-time"}, "yesterday"),
        ({"type": "object", "properties": {"a": {"$ref": "#/components/schemas/B"}}, "required": ["b"]}, {"a": "long"}),
        ({"type": "array", "items": {"type": "integer", "maximum": 3}}, [1, 4, "x"]),
        ({"anyOf": [{"type": "string"}, {"type": "integer", "minimum": 5}]}, 3),
        ({"type": "string", "maxLength": 400}, "a" * 401),
        ({"type": "string", "pattern": "^[a-z]+$"}, "A"),
        ({"type": "array", "uniqueItems": True}, ["a", "a"]),
        ({"enum": ["a", 1, None]}, True),
    ],
)
def test_what_examples_mostly_are_is_plain_to_see(version: str, schema: Any, value: Any) -> None:
    assert clear(version, schema, value, sent=True)


@pytest.mark.parametrize(
    "schema",
    [
        {"not": {}},
        {"$ref": "#/components/schemas/Gone"},
        {"$ref": "#/components/schemas/A"},
        {"type": "date"},
        {"pattern": "["},
    ],
)
def test_what_is_not_plain_is_left_to_openapi_core(schema: Any) -> None:
    assert not clear("3.1.0", schema, "x", sent=False)

"""What fields hold, told by their names: real ones, and the false friends of real documents."""

import json
from typing import Any

import pytest

from plainspoken.checks.data_classes import DataClass, Datum, answered_data, class_of_name, data_of, is_sensitive
from plainspoken.inventory.document import open_document

NAMES = [
    ("email", "contact"),
    ("userEmail", "contact"),
    ("emailAddress", "contact"),
    ("email_template_id", ""),
    ("emailsSent", ""),
    ("mobile", "contact"),
    ("customer_mobile", "contact"),
    ("postalCode", "contact"),
    ("zip", "contact"),
    ("zip_file", ""),
    ("first_name", "identity"),
    ("dateOfBirth", "identity"),
    ("SSN", "identity"),
    ("fieldName", ""),
    ("name", ""),
    ("nameserver", ""),
    ("serverAddress", ""),
    ("company", ""),
    ("company_name", ""),
    ("card", ""),
    ("cardTitle", ""),
    ("card_number", "financial"),
    ("iban", "financial"),
    ("employee_salary", "financial"),
    ("FanDuelSalary", ""),
    ("diagnosis", "health"),
    ("healthCheck", ""),
    ("religion", "special category"),
    ("race", "special category"),
    ("horse_race", ""),
    ("password", "credential"),
    ("apiKey", "credential"),
    ("next_page_token", ""),
    ("ipAddress", "location"),
    ("", ""),
]


@pytest.mark.parametrize(("name", "expected"), NAMES)
def test_classes_of_names(name: str, expected: str) -> None:
    assert (class_of_name(name) or "") == expected


def test_what_a_stranger_can_use_is_sensitive() -> None:
    assert [name for name in ("ssn", "patient_ssn", "iban", "email", "diagnosis") if is_sensitive(name)] == [
        "ssn",
        "patient_ssn",
        "iban",
    ]


def data(schema: dict[str, Any], **components: Any) -> tuple[Datum, ...]:
    answer = {"200": {"description": "It", "content": {"application/json": {"schema": schema}}}}
    text = {"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "paths": {"/a": {"get": {"responses": answer}}}}
    text["components"] = {"schemas": components}
    return answered_data(open_document(json.dumps(text), "a.json").operations[0])


TEXT = {"type": "string"}
SCHEMAS: list[tuple[dict[str, Any], list[str]]] = [
    ({"properties": {"value": TEXT | {"format": "email"}}}, ["contact"]),
    ({"properties": {"email": {"type": "boolean"}}}, []),
    ({"properties": {"email": {"type": "integer"}}}, []),
    ({"properties": {"phone": {"type": "integer"}}}, ["contact"]),
    ({"properties": {"password": {"type": "object"}}}, []),
    ({"properties": {"message": TEXT}}, ["free text"]),
    ({"properties": {"errorMessage": TEXT}}, []),
    ({"properties": {"message": TEXT | {"enum": ["a"]}}}, []),
    ({"properties": {"latitude": {"type": "number"}}}, []),
    ({"properties": {"latitude": {"type": "number"}, "email": TEXT}}, ["location", "contact"]),
    ({"properties": {"address": TEXT}}, []),
    ({"properties": {"address": TEXT, "lastName": TEXT}}, ["contact", "identity"]),
    ({"items": {"allOf": [{"properties": {"email": TEXT}}]}}, ["contact"]),
    ({"additionalProperties": {"anyOf": [{"properties": {"email": TEXT}}]}}, ["contact"]),
]


@pytest.mark.parametrize(("schema", "expected"), SCHEMAS)
def test_classes_of_fields(schema: dict[str, Any], expected: list[str]) -> None:
    assert [each.data_class.value for each in data(schema)] == expected


def test_references_are_followed_once_and_circles_end() -> None:
    person = {"properties": {"email": TEXT, "friends": {"items": {"$ref": "#/components/schemas/Person"}}}}
    pair = {"properties": {"a": {"$ref": "#/components/schemas/Person"}, "b": {"$ref": "#/components/schemas/Person"}}}
    (found,) = data({"$ref": "#/components/schemas/Pair"}, Person=person, Pair=pair)
    assert (found.label, found.data_class) == ("Person.email", DataClass.CONTACT)
    assert found.node.place.pointer == "#/components/schemas/Person/properties/email"


def test_no_schema_holds_no_data() -> None:
    assert data_of(None) == ()


def test_the_tokens_of_a_language_model_are_no_credentials() -> None:
    text = "{openapi: 3.1.0, info: {title: A, version: '1'}, paths: {/a: {get: {responses: {'200': {description: A, content: "
    text += "{application/json: {schema: {properties: {token: {type: string}, %s: {type: number}}}}}}}}}}}"
    for beside, classes in (("logprob", []), ("expires_in", [DataClass.CREDENTIAL])):
        (operation,) = open_document(text % beside, "a.yaml").operations
        assert [each.data_class for each in answered_data(operation)] == classes

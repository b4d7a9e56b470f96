"""Marked texts in answers of any shape, and which fields carry what other people wrote."""

from __future__ import annotations

import json
from typing import Any

import pytest

from plainspoken.checks.answer_figures import answer_figures, estimated_tokens
from plainspoken.checks.canaries import Sighting, canary, fitted, marker, sighting
from plainspoken.checks.evidence import static_evidence
from plainspoken.checks.exchanges import Exchange
from plainspoken.checks.served import Canary
from plainspoken.checks.text_inputs import text_fields, text_parameters
from plainspoken.checks.undeclared import class_of, undeclared
from plainspoken.checks.untrusted import untrusted_fields
from plainspoken.inventory.document import Document, open_document

TEXT = canary("0a1b2c")


def document(paths: dict[str, Any]) -> Document:
    whole = {"openapi": "3.1.0", "info": {"title": "Notes", "version": "1"}, "paths": paths}
    return open_document(json.dumps(whole), "notes.json")


@pytest.mark.parametrize(
    ("value", "pointer", "labelled", "escaped"),
    [
        ({"text": TEXT}, "/text", False, False),
        ([{"text": TEXT, "author": "Ann"}], "/*/text", True, False),
        ({"items": [{"a/b": TEXT.replace("<", "&lt;")}]}, "/items/*/a~1b", False, True),
        ({"untrusted": {"text": TEXT}}, "/untrusted/text", True, False),
        ({"createdBy": TEXT, "id": 1}, "/createdBy", False, False),
        ({"text": TEXT, "author": None}, "/text", False, False),
        (TEXT, "", False, False),
    ],
)
def test_where_and_how_an_answer_holds_a_marked_text(value: Any, pointer: str, labelled: bool, escaped: bool) -> None:
    assert sighting(json.dumps(value), TEXT) == Sighting(pointer=pointer, labelled=labelled, escaped=escaped)


def test_a_page_that_holds_a_marked_text_is_told_from_one_that_does_not() -> None:
    assert sighting(f"<html>{TEXT}</html>", TEXT) == Sighting(pointer="", labelled=False, escaped=False)
    assert sighting("<html></html>", TEXT) is None
    assert sighting(json.dumps({"text": canary("ffffff")}), TEXT) is None


def test_the_marker_alone_goes_where_the_sentence_does_not_fit() -> None:
    assert fitted(TEXT, None) == fitted(TEXT, 500) == TEXT
    assert fitted(TEXT, 20) == marker(TEXT) == "canary-0a1b2c"
    assert fitted(TEXT, 5) == ""


NEW = {
    "type": "object",
    "properties": {
        "text": {"type": "string"},
        "id": {"type": "string"},
        "email": {"type": "string", "format": "email"},
        "colour": {"type": "string", "enum": ["red"]},
        "apiKey": {"type": "string"},
        "short": {"type": "string", "maxLength": 5},
        "about": {"type": "object", "properties": {"remark": {"type": ["string", "null"]}}},
        "tags": {"type": "array", "items": {"type": "string"}},
    },
}
NOTES = {
    "/notes": {
        "post": {
            "requestBody": {"content": {"application/json": {"schema": NEW}}},
            "responses": {"201": {"description": "Made"}},
        },
        "get": {
            "parameters": [
                {"name": "search", "in": "query", "schema": {"type": "string"}},
                {"name": "cursor", "in": "query", "schema": {"type": "string"}},
                {"name": "Accept-Language", "in": "header", "schema": {"type": "string"}},
            ],
            "responses": {
                "200": {
                    "description": "All",
                    "content": {"application/json": {"schema": {"type": "array", "items": NEW}}},
                }
            },
        },
    },
    "/shops": {"get": {"responses": {"200": {"description": "All", "content": {"application/json": {"schema": NEW}}}}}},
}


def test_only_free_text_is_marked() -> None:
    reads, writes = sorted(document(NOTES).operations, key=lambda each: each.key)[0], document(NOTES).operations
    posting = next(each for each in writes if each.method == "POST")
    assert [path for path, _ in text_fields(posting)] == [("text",), ("about", "remark")]
    assert [each.name for each in text_parameters(reads)] == ["search"]


def test_fields_that_carry_what_others_wrote() -> None:
    shown = Canary(text=TEXT, stored="POST /notes", field="text", read="GET /notes", pointer="/*/text", status=200)
    refused = Canary(text=TEXT, stored="GET /notes", field="search", read="GET /notes", pointer="/detail", status=400)
    parsed = document(NOTES)
    evidence = static_evidence(parsed, canaries=(shown,), echoes=(refused,))
    assert [(each.operation, each.field, each.written_by, each.known) for each in untrusted_fields(evidence)] == [
        ("GET /notes", "/*/text", "POST /notes, text", "shown"),
        ("GET /notes", "/*/about/remark", "POST /notes, about.remark", "likely"),
    ]


def test_figures_of_answers() -> None:
    def exchange(seconds: float, size: int, status: int | None = 200) -> Exchange:
        url = "https://api.example.com/notes"
        return Exchange(
            id="1", operation="GET /notes", method="GET", url=url, status=status, seconds=seconds, response_bytes=size
        )

    figures = answer_figures([exchange(number / 100, 10 * number) for number in range(1, 101)])
    assert figures is not None
    assert (figures.p50, figures.p95, figures.p99) == (0.5, 0.95, 0.99)
    assert (figures.median_bytes, figures.largest_bytes, figures.largest_tokens) == (500, 1000, 250)
    assert answer_figures([exchange(1.0, 0, None)]) is None
    assert estimated_tokens(5) == 2


@pytest.mark.parametrize(
    ("schema", "value", "expected"),
    [
        ({"properties": {"a": {}}}, {"a": 1, "b": 2}, ["/b"]),
        ({"properties": {"a": {}}, "additionalProperties": True}, {"b": 2}, []),
        ({"properties": {"a": {}}, "additionalProperties": {"type": "string"}}, {"b": 2}, []),
        ({"properties": {"a": {}}, "additionalProperties": False}, {"b": 2}, ["/b"]),
        ({"type": "object"}, {"b": 2}, []),
        ({"allOf": [{"properties": {"a": {}}}, {"properties": {"b": {}}}]}, {"a": 1, "b": 2, "c": 3}, ["/c"]),
        ({"allOf": [{"properties": {"a": {}}}, {"additionalProperties": True}]}, {"c": 3}, []),
        ({"oneOf": [{"properties": {"a": {}}}, {"properties": {"b": {}}}]}, {"b": 2, "c": 3}, ["/c"]),
        ({"oneOf": [{"properties": {"a": {}}}, {"additionalProperties": True}]}, {"c": 3}, []),
        (
            {"type": "array", "items": {"properties": {"a": {"properties": {"x": {}}}}}},
            [{"a": {"y": 1}}, {"a": {"y": 2}}],
            ["/*/a/y"],
        ),
        ({"properties": {"a": {"type": "object"}}}, {"a": {"y": 1}}, []),
        ({}, {"y": 1}, []),
    ],
)
def test_what_a_schema_does_not_name(schema: dict[str, Any], value: Any, expected: list[str]) -> None:
    answer = {"200": {"description": "It", "content": {"application/json": {"schema": schema}}}}
    (operation,) = document({"/it": {"get": {"responses": answer}}}).operations
    found = undeclared(value, operation.responses[0].media[0].schema)
    assert ["/" + "/".join(path) for path, _ in found] == expected


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("ref", "DE89 3704 0044 0532 0130 00", "financial"),
        ("ref", "DE88 3704 0044 0532 0130 00", None),
        ("number", "4111 1111 1111 1111", "financial"),
        ("number", "1234567890123", None),
        ("contact", "ann@example.com", "contact"),
        ("birthDate", "1980-01-31", "identity"),
        ("birthDate", None, None),
        ("colour", "red", None),
    ],
)
def test_kinds_of_data_by_value_and_name(name: str, value: Any, expected: str | None) -> None:
    assert class_of(name, value) == expected

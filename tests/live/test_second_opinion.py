"""openapi-core on exchanges and examples: tables of what it says, and where it may say nothing."""

from __future__ import annotations

import json
from typing import Any

import pytest

from plainspoken.checks.exchanges import Exchange, Opinion
from plainspoken.flows.second_opinion import document_examples, opinions
from plainspoken.inventory.document import Document, open_document

from .servers import PET, PET_COMPONENTS, PET_PATHS, document

BASE = "http://127.0.0.1:8000/api"


def opened(whole: dict[str, Any]) -> Document:
    return open_document(json.dumps(whole), "openapi.json")


def exchange(operation: str, path: str, status: int | None = 200, body: Any = None, **more: Any) -> Exchange:
    text = body if isinstance(body, str) else json.dumps(body)
    kind = {"content-type": "application/json" if (status or 0) < 400 else "application/problem+json"}
    return Exchange(
        **{
            "id": "x1",
            "operation": operation,
            "method": operation.split()[0],
            "url": BASE + path,
            "status": status,
            "response_headers": kind,
            "response_body": text,
            **more,
        }
    )


def said(one: Exchange, whole: dict[str, Any] | None = None) -> Opinion:
    (judged,) = opinions(opened(whole or document(paths=PET_PATHS, components=PET_COMPONENTS)), b"", BASE, (one,))
    assert judged.opinion is not None
    return judged.opinion


RIGHT = [{"id": 1, "name": "Rex"}]


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_a_right_exchange_is_valid_on_both_sides(version: str) -> None:
    whole = document(paths=PET_PATHS, components=PET_COMPONENTS) | {"openapi": version}
    assert said(exchange("GET /pets", "/pets?limit=5", 200, RIGHT), whole) == Opinion(request=(), response=())


@pytest.mark.parametrize(
    ("path", "objection"),
    [
        ("/pets?limit=51", "limit: 51 is greater than the maximum of 50"),
        ("/pets?limit=x", "limit: Failed to cast value to integer type: x"),
        ("/pots", "Path not found"),
    ],
)
def test_what_is_wrong_with_a_request(path: str, objection: str) -> None:
    opinion = said(exchange("GET /pets", path, 422, {}))
    assert opinion.request is not None
    assert objection in " ".join(opinion.request)
    assert opinion.response == ()


@pytest.mark.parametrize(
    ("status", "body", "objection"),
    [
        (200, [{"id": "1", "name": "Rex"}], "[0].id: '1' is not of type 'integer'"),
        (200, [{"id": 1}], "[0]: 'name' is a required property"),
        (418, {}, "418"),
        (200, "not JSON", "deseriali"),
    ],
)
def test_what_is_wrong_with_a_response(status: int, body: Any, objection: str) -> None:
    opinion = said(exchange("GET /pets", "/pets", status, body, response_headers={"content-type": "application/json"}))
    assert opinion.request == ()
    assert opinion.response is not None
    assert objection in " ".join(opinion.response)


def test_a_body_that_is_sent_is_judged() -> None:
    sent = {"request_headers": {"Content-Type": "application/json"}, "request_body": '{"name": ""}'}
    opinion = said(exchange("POST /pets", "/pets", 422, {}, **sent))
    assert opinion.request is not None
    assert "name" in opinion.request[0]


def test_a_missing_credential_is_not_its_matter() -> None:
    whole = document(paths=PET_PATHS, components=PET_COMPONENTS, security=[{"k": []}])
    whole["components"] = {**PET_COMPONENTS, "securitySchemes": {"k": {"type": "apiKey", "in": "header", "name": "X"}}}
    assert said(exchange("GET /pets", "/pets", 200, RIGHT), whole).request == ()


@pytest.mark.parametrize(
    "one",
    [
        exchange("GET /pets", "/pets", None, error="no answer in time"),
        exchange("GET /pets", "/pets", 200, "x" * 4000),
        exchange("GET /pets", "/pets", 200, '[{"id": 1, "name": "[removed]"}]'),
        exchange("GET /nowhere", "/nowhere", 200, "{}"),
    ],
    ids=["no answer", "cut", "secret removed", "unknown operation"],
)
def test_where_it_cannot_judge_it_says_nothing(one: Exchange) -> None:
    assert said(one).response is None


def test_swagger_2_is_beyond_it() -> None:
    whole = {"swagger": "2.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {"responses": {}}}}}
    assert said(exchange("GET /a", "/a", 200, {}), whole) == Opinion()


def test_an_opinion_that_is_there_stays() -> None:
    given = exchange("GET /pets", "/pets", 200, RIGHT, opinion=Opinion(request=("kept",)))
    assert said(given) == Opinion(request=("kept",))


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_the_examples_of_a_document_are_judged(version: str) -> None:
    media = {
        "schema": PET,
        "examples": {"good": {"value": {"id": 1, "name": "Rex"}}, "bad": {"value": {"id": "one", "name": "Rex"}}},
    }
    parameter = {"name": "limit", "in": "query", "schema": {"type": "integer"}, "example": "ten"}
    operation = {
        "parameters": [parameter],
        "responses": {"200": {"description": "ok", "content": {"application/json": media}}},
    }
    judged = document_examples(opened(document(paths={"/pets": {"get": operation}}) | {"openapi": version}), b"")
    assert [(each.what, each.objections, each.pointer.rsplit("/", 2)[-2]) for each in judged] == [
        ("parameter limit", ("'ten' is not of type 'integer'",), "0"),
        ("response 200", (), "good"),
        ("response 200", ("id: 'one' is not of type 'integer'",), "bad"),
    ]
    assert {each.operation for each in judged} == {"GET /pets"}
    assert all(each.line == 1 and each.column for each in judged)


def test_examples_inside_schemas_are_judged_once() -> None:
    named = {"type": "object", "properties": {"colour": {"type": "string", "maxLength": 3, "example": "green"}}}
    uses = {
        "responses": {
            "200": {"description": "ok", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/A"}}}}
        }
    }
    judged = document_examples(
        opened(document(paths={"/a": {"get": uses}, "/b": {"get": uses}}, components={"schemas": {"A": named}})), b""
    )
    assert [(each.what, each.pointer, each.objections) for each in judged] == [
        (
            "response 200, field colour",
            "#/components/schemas/A/properties/colour/example",
            ("'green' is too long",),
        )
    ]


def test_the_example_of_the_entries_of_a_list_is_judged() -> None:
    entry = {"type": "object", "required": ["id"], "properties": {"id": {"type": "integer"}}, "example": {"id": "one"}}
    shelf = {"type": "object", "properties": {"results": {"type": "array", "items": {"$ref": "#/components/schemas/Entry"}}}}
    answer = {"200": {"description": "ok", "content": {"application/json": {"schema": shelf}}}}
    given = document(paths={"/a": {"get": {"responses": answer}}}, components={"schemas": {"Entry": entry}})
    (judged,) = document_examples(opened(given), b"")
    assert (judged.what, len(judged.objections)) == ("response 200, field results.[]", 1)


def test_an_example_whose_schema_leads_nowhere_is_left_out() -> None:
    parameter = {"name": "q", "in": "query", "schema": {"$ref": "#/components/schemas/Gone"}, "example": 1}
    assert document_examples(opened(document(paths={"/a": {"get": {"parameters": [parameter], "responses": {}}}})), b"") == ()


def test_swagger_2_examples_are_judged_as_far_as_its_schemas_go() -> None:
    answer = {"description": "ok", "schema": {"type": "integer"}, "examples": {"application/json": "one"}}
    whole = {"swagger": "2.0", "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": {"responses": {"200": answer}}}}}
    (judged,) = document_examples(opened(whole), b"")
    assert judged.objections == ("'one' is not of type 'integer'",)

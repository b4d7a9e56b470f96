"""One model for four dialects, and schemas that refer to themselves."""

import time
from pathlib import Path

import pytest

from plainspoken.inventory.document import Document, Schema, open_document
from plainspoken.inventory.errors import DocumentError

VALID = Path(__file__).parent / "documents" / "valid"


def valid(name: str) -> Document:
    return open_document((VALID / name).read_bytes(), name)


def schema(text: str, name: str = "A", version: str = "3.1.0") -> Schema:
    document = open_document(f"openapi: {version}\ninfo: {{}}\ncomponents:\n  schemas:\n{text}", "x")
    node = document.at("components", "schemas", name)
    assert node is not None
    return Schema(node=node)


@pytest.mark.parametrize(
    ("name", "dialect", "operations"),
    [
        ("swagger-2.0.yaml", "2.0", ["GET /crossings/{id}", "PUT /crossings/{id}", "POST /tickets"]),
        ("openapi-3.0.json", "3.0", ["GET /lockers/{number}"]),
        ("openapi-3.1.yaml", "3.1", ["POST /bells"]),
        ("openapi-3.2.yaml", "3.2", ["QUERY /maps", "COPY /maps"]),
    ],
)
def test_operations_of_every_dialect(name: str, dialect: str, operations: list[str]) -> None:
    document = valid(name)
    assert document.dialect == dialect
    assert [operation.key for operation in document.operations] == operations
    assert document.problems == ()


def test_swagger_bodies_and_servers() -> None:
    document = valid("swagger-2.0.yaml")
    assert [server.url for server in document.servers] == ["https://ferries.example.org/v1"]
    _, put, post = document.operations
    assert put.body is not None
    assert post.body is not None
    assert [media.name for media in put.body.media] == ["application/json"]
    form = post.body.media[0].schema
    assert form is not None
    assert set(form.properties) == {"crossing", "seats"}
    assert form.required == {"crossing"}
    assert form.properties["seats"].place.pointer == "#/paths/~1tickets/post/parameters/1"
    assert form.properties["seats"].place.line == 34
    assert put.requires_credential


def test_server_variables_and_parameters() -> None:
    document = valid("openapi-3.0.json")
    assert document.servers[0].url == "https://north.example.org"
    (parameter,) = document.operations[0].parameters
    assert (parameter.name, parameter.location, parameter.required) == ("number", "path", True)
    assert parameter.site.place.line == 9
    assert parameter.place.line == 15


@pytest.mark.parametrize(
    ("declared", "dialect"),
    [
        ("openapi: 3.0.0", "3.0"),
        ("openapi: 3.1", "3.1"),
        ("openapi: '3'", "3.0"),
        ("swagger: 2.0", "2.0"),
        ("swagger: 2", "2.0"),
    ],
)
def test_version_as_people_write_it(declared: str, dialect: str) -> None:
    assert open_document(declared, "x").dialect == dialect


@pytest.mark.parametrize(
    "declared", ["openapi: 4.0.0", "openapi: 3.3.0", "openapi: {}", "openapi:", "swagger: '1.2'", "openapi: [3]"]
)
def test_version_that_cannot_be_read(declared: str) -> None:
    with pytest.raises(DocumentError, match=r"^x:1:1: .* 2\.0, 3\.0, 3\.1 and 3\.2 are\.$"):
        open_document(declared, "x")


@pytest.mark.parametrize(
    "text",
    [
        "    A: {allOf: [{$ref: '#/components/schemas/A'}, {type: object, required: [a], properties: {a: {}}}]}",
        "    A: {allOf: [{$ref: '#/components/schemas/B'}], type: object, required: [a], properties: {a: {}}}\n"
        "    B: {allOf: [{$ref: '#/components/schemas/A'}]}",
        "    A: {allOf: [{$ref: '#/components/schemas/B'}]}\n"
        "    B: {allOf: [{$ref: '#/components/schemas/C'}, {$ref: '#/components/schemas/A'}]}\n"
        "    C: {allOf: [{$ref: '#/components/schemas/B'}, {type: object, required: [a], properties: {a: {}}}]}",
    ],
)
def test_circular_all_of_ends(text: str) -> None:
    found = schema(text)
    assert found.types == {"object"}
    assert found.required == {"a"}
    assert set(found.properties) == {"a"}
    assert [names for names, _, _ in found.fields()] == [("a",)]


def test_long_chain_of_all_of() -> None:
    links = "\n".join(f"    A{n}: {{allOf: [{{$ref: '#/components/schemas/A{n + 1}'}}]}}" for n in range(3000))
    found = schema(f"{links}\n    A3000: {{type: string, required: [z]}}", "A0")
    assert found.types == {"string"}
    assert found.required == {"z"}


def test_all_of_that_doubles_at_every_step_stays_cheap() -> None:
    links = "\n".join(
        f"    A{n}: {{allOf: [{{$ref: '#/components/schemas/A{n + 1}'}}, {{$ref: '#/components/schemas/A{n + 1}'}}]}}"
        for n in range(60)
    )
    started = time.perf_counter()
    assert schema(f"{links}\n    A60: {{properties: {{a: {{}}}}}}", "A0").types == {"object"}
    assert time.perf_counter() - started < 2


def test_own_property_comes_before_that_of_all_of() -> None:
    found = schema("    A: {allOf: [{properties: {a: {type: string}, b: {type: string}}}], properties: {a: {type: integer}}}")
    assert {name: sorted(child.types) for name, child in found.properties.items()} == {"a": ["integer"], "b": ["string"]}


def test_fields_of_recursive_schema() -> None:
    found = schema(
        "    A: {type: object, required: [list], properties: {self: {$ref: '#/components/schemas/A'},"
        " list: {type: array, items: {oneOf: [{properties: {x: {type: string}}}, {properties: {y: {}}}]}}}}"
    )
    assert [(".".join(names), required) for names, _, required in found.fields()] == [
        ("self", False),
        ("list", True),
        ("list.[].x", False),
        ("list.[].y", False),
    ]


def test_operations_are_found_by_key() -> None:
    document = open_document("openapi: 3.1.0\npaths: {/a: {get: {}, post: {}}}\n", "x.yaml")
    assert [document.operation(each.key) is each for each in document.operations] == [True, True]
    assert document.operation("GET /b") is None

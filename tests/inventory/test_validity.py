"""What makes a document invalid, by the published schemas and beyond them, and how that is said."""

import json
import time
from pathlib import Path
from typing import Any

import pytest

from plainspoken.inventory import validity
from plainspoken.inventory.document import open_document
from plainspoken.inventory.sources.local import folder_loader
from plainspoken.inventory.validity import MAX_PROBLEMS, problems

DOCUMENTS = Path(__file__).parent / "documents"
OK = {"200": {"description": "Fine."}}


def told(document: dict[str, Any] | str) -> list[str]:
    text = document if isinstance(document, str) else json.dumps(document, indent=1)
    return [str(problem).removeprefix("x:") for problem in problems(open_document(text, "x"))]


def v3(version: str = "3.0.3", **fields: Any) -> dict[str, Any]:
    return {"openapi": version, "info": {"title": "a", "version": "1"}, "paths": {}, **fields}


def v2(**fields: Any) -> dict[str, Any]:
    return {"swagger": "2.0", "info": {"title": "a", "version": "1"}, "paths": {}, **fields}


def operation(**fields: Any) -> dict[str, Any]:
    return {"/a": {"get": {"responses": OK, **fields}}}


def schemas(**named: Any) -> dict[str, Any]:
    return {"components": {"schemas": named}}


@pytest.mark.parametrize(
    "path", [*(DOCUMENTS / "valid").iterdir(), DOCUMENTS / "several" / "openapi.yaml"], ids=lambda p: p.name
)
def test_valid_document_has_no_problem(path: Path) -> None:
    assert problems(open_document(path.read_bytes(), str(path), folder_loader(path.parent))) == ()


@pytest.mark.parametrize(
    ("document", "what"),
    [
        # the published schemas
        ({"openapi": "3.0.0", "paths": {}}, "1:1: The document must have 'info'. Add 'info'."),
        ({"openapi": "3.1.0", "info": {"title": "a", "version": "1"}}, "must have 'paths' or 'components' or 'webhooks'."),
        (v3(info={"title": "a", "version": 1}), "5:3: 'version' must be text, not a number. Put it in quotes."),
        (v3(info=None), "3:2: 'info' must be an object, not nothing (null)."),
        (v3("3.0"), 'must be a whole version number such as 3.0.4 or 3.1.2; it is "3.0".'),
        (v3(paths={"a": {}}), "'a' is no path; every path begins with '/'."),
        (v3(paths=operation(respones=1)), "'respones' is no field that may stand in 'get'. Perhaps 'responses' is meant;"),
        (v3(paths=operation(responses={"OK": OK["200"]})), "'OK' is no response code."),
        (v3(paths=operation(responses={"200": {}})), "'200' must have 'description'."),
        (v3(paths=operation(parameters=[{"name": "q", "in": "body", "schema": {}}])), "'in' must be one of"),
        (
            v3(paths=operation(parameters=[{"name": "q", "in": "query"}])),
            "Entry 1 of 'parameters' must have 'schema' or 'content'.",
        ),
        (
            v3(**schemas(A={"type": "text"})),
            "'type' must be one of array, boolean, integer, number, object, string; it is \"text\".",
        ),
        (v3(**schemas(A={"properties": {"b": {"items": {"maximum": "3"}}}})), "'maximum' must be a number, not text."),
        (v3(**schemas(A={"const": 3})), "'const' is no field that may stand in 'A'."),
        (v3(**schemas(A={"required": ["x", "x"]})), "'required' has the same entry twice."),
        (v3("3.1.0", components={"schemas": {"A B": {}}}), "10:4: 'A B' is not a usable name of a component."),
        (v3(components={"schemas": {"A B": {}}}), "'A B' is not a usable name of a component."),
        (
            v3(components={"securitySchemes": {"s": {"type": "basic"}}}),
            "'type' must be one of apiKey, http, oauth2, openIdConnect",
        ),
        (v3(components={"securitySchemes": {"s": {"type": "apiKey", "name": "k"}}}), "'s' must have 'in'."),
        (v3("3.1.0", **schemas(A={"type": ["text"]})), "'type' must be"),
        (v3("3.1.0", **schemas(A={"discriminator": {}})), "'discriminator' must have 'propertyName'."),
        (
            v3("3.1.0", servers=[{"url": "/", "ur": 1}]),
            "'ur' is no field that may stand in entry 1 of 'servers'. Perhaps 'url'",
        ),
        (v3("3.2.0", **schemas(A={"xml": {"nodeType": "text", "wrapped": True}})), "'wrapped' may not stand here"),
        (
            v2(paths=operation(parameters=[{"name": "q", "in": "cookie", "type": "string"}])),
            "'in' must be one of body, header, formData",
        ),
        (
            v2(paths={"/{a}": {"get": {"parameters": [{"name": "a", "in": "path", "type": "string"}], "responses": OK}}}),
            "'required'.",
        ),
        (
            v2(paths=operation(parameters=[{"name": "q", "in": "body", "schema": {"type": "text"}}])),
            "'type' must be one of array",
        ),
        # beyond the schemas
        (v3(paths={"/{a}": {"get": {"responses": OK}}}), "GET /{a}: the path has {a}, but no parameter 'a' with 'in: path'"),
        (
            v3(paths=operation(parameters=[{"name": "b", "in": "path", "required": True, "schema": {}}])),
            "The path parameter 'b' does not stand in the path '/a'.",
        ),
        (v3(paths={"/x/{a}": {}, "/x/{b}": {}}), "The paths '/x/{a}' and '/x/{b}' mean the same"),
        (v3(paths={"/{a}/{a}": {}}), "The path '/{a}/{a}' has {a} twice."),
        (
            v3(paths={"/a": {"get": {"responses": OK, "operationId": "x"}, "put": {"responses": OK, "operationId": "x"}}}),
            "The operationId 'x' is taken already by the operation at x:",
        ),
        (
            v3(
                paths=operation(
                    parameters=[
                        {"name": "q", "in": "query", "schema": {}},
                        {"name": "q", "in": "query", "schema": {"type": "string"}},
                    ]
                )
            ),
            "The parameter 'q' in 'query' is listed twice here.",
        ),
        (v3(paths=operation(security=[{"key": []}])), "Security asks for 'key', but no such scheme is declared."),
        (v3(security=[{"key": []}]), "Declare 'key' under components.securitySchemes"),
        (v3(**schemas(A={"$ref": "#/components/schemas/B"})), "The reference '#/components/schemas/B' leads nowhere."),
        (v3(**schemas(A={"$ref": "other.yaml"})), "The reference 'other.yaml' cannot be followed: other.yaml is another file"),
        (v3(**schemas(A={"type": "array"})), "An array must say with 'items' what it holds."),
        (v3(**schemas(A={"type": "integer", "default": "1"})), 'The default "1" is not of the type integer.'),
        (v3(**schemas(A={"type": "integer", "default": True})), "The default true is not of the type integer."),
        (
            v3(**schemas(A={"type": "string", "enum": ["a"], "default": "b"})),
            "The default \"b\" is not one of the values of 'enum'.",
        ),
        (v3(**schemas(A={"type": "integer", "minimum": 2, "default": 1})), "The default 1 breaks the schema's own 'minimum'."),
        (v3(**schemas(A={"type": "string", "enum": ["a", 1]})), "The value 1 of 'enum' is not of the type string."),
        (
            v3(**schemas(A={"allOf": [{"properties": {"b": {"type": "string", "default": 1}}}]})),
            "The default 1 is not of the type",
        ),
        (
            v3("3.1.0", components={"examples": {}, "headers": {"A": {"schema": {}, "example": 1, "examples": {}}}}),
            "exclude each other",
        ),
        (v3(tags=[{"name": "a"}, {"name": "a", "description": "b"}]), "The tag 'a' is declared twice."),
        (v3("3.2.0", tags=[{"name": "a", "parent": "b"}]), "The tag 'a' names 'b' as its parent, which is not declared."),
        (v3(servers=[{"url": "https://{a}.org"}]), "The server URL 'https://{a}.org' has {a}, which is not defined"),
        (
            v3(servers=[{"url": "https://{a}.org", "variables": {"a": {"enum": ["b"], "default": "c"}}}]),
            "The default of the server variable 'a' is not one of its 'enum'.",
        ),
        (
            v3(paths=operation(parameters=[{"name": "a b", "in": "header", "schema": {}}])),
            "'a b' cannot be the name of an HTTP header.",
        ),
        (v2(paths=operation(responses={"888": {"description": "?"}})), "888 is no HTTP status code."),
        (
            v2(paths=operation(parameters=[{"name": n, "in": "body", "schema": {}} for n in "ab"])),
            "GET /a has 2 parameters with 'in: body'; a request has one body.",
        ),
        (
            v2(
                paths=operation(
                    parameters=[{"name": "a", "in": "body", "schema": {}}, {"name": "b", "in": "formData", "type": "string"}]
                )
            ),
            "GET /a has parameters both in 'body' and in 'formData'",
        ),
        (
            '{"openapi": "3.0.0", "info": {"title": "a", "version": "1", "title": "b"}, "paths": {}}',
            "The key 'title' stands twice",
        ),
    ],
)
def test_problem_is_told(document: dict[str, Any] | str, what: str) -> None:
    found = told(document)
    assert len(found) == 1, found
    assert what in found[0]


@pytest.mark.parametrize(
    "document",
    [
        {**v3(paths=operation()), "x-own": {"$ref": "#/nowhere"}},
        v3(paths={"/a": {"$ref": "#/components/x-items/a"}}, components={"x-items": {"a": operation()["/a"]}}),
        v3(
            paths=operation(
                parameters=[{"name": "q", "in": "query", "schema": {}}, {"name": "q", "in": "header", "schema": {}}]
            )
        ),
        v3(
            paths={
                "/{a}": {"parameters": [{"name": "a", "in": "path", "required": True, "schema": {}}], "get": {"responses": OK}}
            }
        ),
        v3(**schemas(A={"type": "string", "nullable": True, "enum": ["a", None], "default": None})),
        v3(**schemas(A={"type": "integer", "default": 3.0, "minimum": 3})),
        v3(**schemas(A={"type": "object", "example": {"$ref": "#/nowhere"}, "properties": {"$ref": {"type": "string"}}})),
        v3(**schemas(A={"allOf": [{"$ref": "#/components/schemas/A"}]})),
        v3("3.1.0", **schemas(A={"type": "array"}, B=True, C={"const": None, "examples": [1]})),
        v3("3.1.0", jsonSchemaDialect="https://example.org/own", **schemas(A={"type": "text"})),
        v3("3.2.0", security=[{"https://example.org/scheme": []}]),
        v2(paths=operation(parameters=[{"name": "q", "in": "query", "type": "array", "items": {"type": "string"}}])),
        v2(paths=operation(responses={"default": {"description": "d", "schema": {"type": "file"}}})),
    ],
)
def test_no_problem_is_told(document: dict[str, Any]) -> None:
    assert told(document) == []


def test_place_is_that_of_the_offending_key() -> None:
    text = (
        "openapi: 3.0.0\ninfo:\n  title: a\n  version: '1'\n  verison: '2'\n"
        "paths: {}\ncomponents:\n  schemas:\n    A:\n      type: text\n"
    )
    assert [problem.split(" ", 1)[0] for problem in told(text)] == ["5:3:", "10:7:"]


def test_problem_in_another_file_is_placed_there(tmp_path: Path) -> None:
    (tmp_path / "types.yaml").write_text(
        "A:\n  type: object\n  properties:\n    b: {$ref: '#/C'}\n    d: {type: integer, default: x}\n"
    )
    document = json.dumps(v3(**schemas(A={"$ref": "types.yaml#/A"})))
    found = problems(open_document(document, str(tmp_path / "openapi.json"), folder_loader(tmp_path)))
    assert [(Path(p.place.source).name, p.place.line, p.place.column) for p in found] == [
        ("types.yaml", 4, 5),
        ("types.yaml", 5, 24),
    ]


@pytest.mark.parametrize(
    ("base", "text", "what"),
    [
        (v2(paths={"/a": {"$ref": "part.yaml"}}), "get: {responses: {OK: {description: d}}}", "'OK' is no response code."),
        (v3(paths={"/a": {"$ref": "part.yaml"}}), "get: {responses: {}}", "'responses' must have at least 1 entries."),
        (v3("3.1.0", paths={"/a": {"$ref": "part.yaml"}}), "get: {tag: [a]}", "'tag' is no field that may stand in 'get'."),
        (v3("3.2.0", **schemas(A={"$ref": "part.yaml"})), "type: text", "'type' must be one of array,"),
        (v2(definitions={"A": {"$ref": "part.yaml"}}), "type: text", "'type' must be one of array,"),
        (v3(components={"parameters": {"A": {"$ref": "part.yaml"}}}), "{name: a, schema: {}, in: body}", "'in' must be one of"),
        (v3(components={"headers": {"A": {"$ref": "part.yaml"}}}), "{schema: 3}", "'schema' must be an object, not a number."),
        (v3(components={"responses": {"A": {"$ref": "part.yaml"}}}), "{}", "The file must have 'description'."),
        (v3(components={"requestBodies": {"A": {"$ref": "part.yaml"}}}), "{}", "The file must have 'content'."),
    ],
)
def test_part_in_another_file_is_judged_as_what_it_is(tmp_path: Path, base: dict[str, Any], text: str, what: str) -> None:
    (tmp_path / "part.yaml").write_text(text)
    (found,) = problems(open_document(json.dumps(base), str(tmp_path / "openapi.json"), folder_loader(tmp_path)))
    assert what in found.what
    assert found.place.source.endswith("part.yaml")


def test_number_of_problems_is_capped() -> None:
    many = {f"A{n}": {"type": "text"} for n in range(MAX_PROBLEMS + 50)}
    assert len(told(v3(components={"schemas": many}))) == MAX_PROBLEMS


@pytest.mark.parametrize("version", ["3.0.0", "3.1.0", "3.2.0"])
@pytest.mark.parametrize("key", ["properties", "allOf", "items"])
def test_time_is_linear_in_depth(version: str, key: str) -> None:
    schema: dict[str, Any] = {"type": "text"}
    for _ in range(60):
        schema = {key: {"a": schema} if key == "properties" else [schema] if key == "allOf" else schema}
    started = time.perf_counter()
    assert len(told(v3(version, **schemas(A=schema)))) == 1
    assert time.perf_counter() - started < 3


def test_huge_document_is_judged_piece_by_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    """The same problems at the same places, whichever way it is taken."""
    documents = [
        v3(
            paths={"/a": {"get": {"tag": 1, "responses": OK}}, "b": {}, "/c": 3},
            components={
                "schemas": {"A": {"type": "text"}, "B": {"$ref": "#/components/schemas/A"}, "C": []},
                "headers": {"D": 1},
            },
            servers=[{}],
        ),
        v2(paths={"/a": {"get": {"responses": {"x": {}}}}}, definitions={"A": {"properties": {"b": {"type": 1}}}}, tags=[1]),
        v3("3.1.0", **schemas(A={"properties": {"b": {"type": "text"}}}), webhooks={"w": {"get": {"tags": 1}}}),
    ]
    at_once = [told(document) for document in documents]
    monkeypatch.setattr(validity, "MAX_AT_ONCE", 0)
    assert [told(document) for document in documents] == at_once
    assert all(at_once)


def test_aliases_do_not_multiply_the_problems() -> None:
    steps = [f"    s{n}: &s{n} {{properties: {{{', '.join(f'k{key}: *s{n - 1}' for key in range(10))}}}}}" for n in range(1, 6)]
    text = "openapi: 3.0.0\ninfo: {title: a, version: '1'}\npaths: {}\ncomponents:\n  schemas:\n    s0: &s0 {type: text}\n"
    started = time.perf_counter()
    (found,) = told(text + "\n".join(steps))
    assert "repeats too much to say where" in found
    assert time.perf_counter() - started < 5


GARBAGE: list[Any] = [
    None, 1, 1.5, "x", True, [], [None], [[]], {"a": None}, {"a": []}, {"/a": []}, {"/a": {"get": None, "parameters": 3}},
    {"/a": {"get": {"parameters": [None, 1, {}, {"name": [], "in": {}}], "responses": [], "security": [[], {"a": 1}]}}},
    {"/a": {"get": {"responses": {"200": None, "x": {"content": {"a": None}}}, "tags": 3, "callbacks": {"a": {"b": 3}}}}},
    {"schemas": []}, {"schemas": {"A": {"properties": [], "items": 3, "allOf": {}, "enum": 3, "type": {}, "default": {}}}},
    {"schemas": {"A": {"type": ["string", 3], "minimum": {}, "default": "x", "$ref": []}}}, {"securitySchemes": {"a": []}},
    [{"url": 3, "variables": []}], [{"url": "{a}", "variables": {"a": 3}}], [{"name": [], "parent": {}}],
]  # fmt: skip


@pytest.mark.parametrize(
    "key", ["paths", "components", "info", "servers", "tags", "security", "webhooks", "definitions", "parameters"]
)
@pytest.mark.parametrize("base", [v2(), v3(), v3("3.1.0"), v3("3.2.0")], ids=lambda base: str(base.get("openapi", "2.0")))
def test_garbage_is_told_and_never_raises(base: dict[str, Any], key: str) -> None:
    for garbage in GARBAGE:
        document = open_document(json.dumps({**base, key: garbage}), "x")
        assert all("\n" not in str(problem) for problem in problems(document))
        for found in document.operations:
            [list(parameter.schema.fields()) for parameter in found.parameters if parameter.schema]
        assert isinstance(document.servers, tuple)
        assert document.security_schemes.keys() <= {"a"}

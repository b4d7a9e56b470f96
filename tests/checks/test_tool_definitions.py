"""Operations as tools: what the model is told, and the request that its arguments make."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema_rs import Draft202012Validator, meta

from plainspoken.checks.tool_definitions import ToolDefinition, is_taken_everywhere, tool_definitions
from plainspoken.checks.tool_requests import ArgumentError, request_of
from plainspoken.inventory.document import Document, open_document
from plainspoken.inventory.errors import PlainspokenError
from plainspoken.inventory.sources.local import folder_loader

TOP = Path(__file__).parents[2]
CORPUS = sorted((TOP / "../shared/corpus/docs").glob("*"))
DEMO = sorted((TOP / "flows/demo").glob("*/openapi.yaml"))
DRAFT = {"$schema": "https://json-schema.org/draft/2020-12/schema"}


def opened(paths: str, *, version: str = "openapi: 3.1.0", more: str = "") -> Document:
    return open_document(f"{version}\ninfo: {{title: Pets, version: '1'}}\n{more}\npaths:\n  {paths}\n", "pets.yaml")


def tool(operation: str, *, path: str = "/pets", version: str = "openapi: 3.1.0", more: str = "") -> ToolDefinition:
    return tool_definitions(opened(f"{path}: {{{operation}}}", version=version, more=more))[0]


def body(schema: str, *, media: str = "application/json", required: str = "true", **more: str) -> ToolDefinition:
    content = f"requestBody: {{required: {required}, content: {{{media}: {{schema: {schema}}}}}}}"
    return tool(f"post: {{operationId: add, summary: Add a pet, {content}, responses: {{}}}}", **more)


def parameter(told: str, *, path: str = "/pets", **more: str) -> ToolDefinition:
    return tool(f"get: {{operationId: list, summary: List pets, parameters: [{told}], responses: {{}}}}", path=path, **more)


def lost(made: ToolDefinition) -> list[str]:
    return [each.what for each in made.losses if each.kind == "lost"]


SCHEMAS: list[tuple[str, str, Any]] = [
    # version, as written, as told to the model
    ("3.0.3", "{type: string, nullable: true}", {"type": ["string", "null"]}),
    ("3.0.3", "{type: string, nullable: true, enum: [a]}", {"type": ["string", "null"], "enum": ["a", None]}),
    (
        "3.0.3",
        "{type: integer, minimum: 1, exclusiveMinimum: true}",
        {"type": "integer", "minimum": 1, "exclusiveMinimum": 1},
    ),
    ("3.1.0", "{type: integer, exclusiveMinimum: 1}", {"type": "integer", "exclusiveMinimum": 1}),
    ("3.0.3", "{type: string, example: a}", {"type": "string", "examples": ["a"]}),
    ("3.1.0", "{type: [string, 'null'], xml: {name: a}, x-more: 1}", {"type": ["string", "null"]}),
    ("3.1.0", "{type: array, items: {type: string}}", {"type": "array", "items": {"type": "string"}}),
    ("3.1.0", "{oneOf: [{type: string}, true]}", {"oneOf": [{"type": "string"}, True]}),
    ("3.1.0", "{if: {type: string}, then: {minLength: 2}}", {"if": {"type": "string"}, "then": {"minLength": 2}}),
    ("3.0.3", "{allOf: [{type: string}], nullable: true}", {"anyOf": [{"allOf": [{"type": "string"}]}, {"type": "null"}]}),
]


@pytest.mark.parametrize(("version", "written", "told"), SCHEMAS)
def test_a_schema_is_told_as_json_schema(version: str, written: str, told: Any) -> None:
    made = parameter(f"{{name: a, in: query, schema: {written}}}", version=f"openapi: {version}")
    assert made.input["properties"]["a"] == told
    assert not lost(made)


@pytest.mark.parametrize(
    "written",
    [
        "{type: text}",
        "{type: string, maxLength: long}",
        "{oneOf: []}",
        "{$ref: '#/nowhere'}",
        "{type: string, paramType: path}",
    ],
)
def test_what_is_no_json_schema_is_told_as_lost(written: str) -> None:
    made = parameter(f"{{name: a, in: query, schema: {written}}}")
    assert len(lost(made)) == 1
    meta.validate(DRAFT | made.input)


def test_a_parameter_of_swagger_is_its_own_schema() -> None:
    told = "{name: a, in: query, type: array, items: {type: string}, collectionFormat: csv, description: Kinds}"
    made = parameter(told, version="swagger: '2.0'")
    assert made.input["properties"]["a"] == {"type": "array", "items": {"type": "string"}, "description": "Kinds"}
    assert request_of(made, {"a": ["x", "y"]}).target == "/pets?a=x,y"


def test_what_refers_to_itself_ends() -> None:
    more = "components: {schemas: {Pet: {type: object, properties: {parent: {$ref: '#/components/schemas/Pet'}}}}}"
    made = body("{type: object, properties: {pet: {$ref: '#/components/schemas/Pet'}}}", more=more)
    assert made.input["properties"] == {"pet": {"$ref": "#/$defs/Pet"}}
    assert made.input["$defs"] == {"Pet": {"type": "object", "properties": {"parent": {"$ref": "#/$defs/Pet"}}}}


def test_fields_of_the_body_stand_beside_the_parameters() -> None:
    made = body(
        "{allOf: [{properties: {id: {readOnly: true}, name: {type: string}}}, {required: [name], properties: {age: {}}}]}"
    )
    assert set(made.input["properties"]) == {"name", "age"}
    assert made.input["required"] == ["name"]
    assert json.loads(request_of(made, {"name": "Rex"}).body or b"") == {"name": "Rex"}


@pytest.mark.parametrize(
    "schema",
    [
        "{type: array, items: {type: string}}",
        "{oneOf: [{type: object}]}",
        "{type: object, additionalProperties: {type: string}}",
    ],
)
def test_a_body_that_is_more_than_fields_stays_whole(schema: str) -> None:
    made = body(schema)
    assert list(made.input["properties"]) == ["body"]
    assert json.loads(request_of(made, {"body": ["a"]}).body or b"") == ["a"]


def test_a_body_that_may_be_left_out_and_has_required_fields_is_told() -> None:
    assert lost(body("{required: [name], properties: {name: {}}}", required="false")) == ["that the body may be left out"]


def test_a_form_and_files() -> None:
    form = body("{properties: {a: {type: string}, b: {type: array}}}", media="application/x-www-form-urlencoded")
    request = request_of(form, {"a": "x y&", "b": [1, 2]})
    assert (request.body, request.headers["Content-Type"]) == (b"a=x+y%26&b=1&b=2", "application/x-www-form-urlencoded")
    files = body("{properties: {file: {type: string, format: binary}}}", media="multipart/form-data")
    assert files.input["properties"] == {"file": {"type": "string", "contentEncoding": "base64"}}
    sent = request_of(files, {"file": "aGk="})
    assert b'name="file"; filename="file"' in (sent.body or b"")
    assert b"\r\n\r\nhi\r\n" in (sent.body or b"")
    with pytest.raises(ArgumentError, match="base64"):
        request_of(files, {"file": "no!"})


def test_a_body_that_is_no_json() -> None:
    assert request_of(body("{type: string}", media="text/plain"), {"body": "hi"}).body == b"hi"
    assert request_of(body("{type: string}", media="image/png"), {"body": "aGk="}).body == b"hi"
    assert lost(body("{type: object}", media="application/xml")) == ["how the application/xml of the body is built"]


def test_the_same_name_in_two_places_is_told_apart() -> None:
    parameters = "parameters: [{name: id, in: path, required: true}, {name: id, in: query}]"
    content = "requestBody: {required: true, content: {application/json: {schema: {properties: {id: {}}}}}}"
    made = tool(
        f"put: {{operationId: change, summary: Change, {parameters}, {content}, responses: {{}}}}",
        path="/pets/{id}",
    )
    assert list(made.input["properties"]) == ["id", "query_id", "body_id"]
    request = request_of(made, {"id": 1, "query_id": 2, "body_id": 3})
    assert (request.target, request.body) == ("/pets/1?id=2", b'{"id": 3}')


def test_names_that_not_everyone_takes_have_another_and_the_call_gets_them_back() -> None:
    made = body("{properties: {'a-b': {type: object, properties: {'$c': {type: string}}}}}")
    assert made.input["properties"] == {"a_b": {"type": "object", "properties": {"c": {"type": "string"}}}}
    assert json.loads(request_of(made, {"a_b": {"c": "x"}}).body or b"") == {"a-b": {"$c": "x"}}


def test_a_credential_is_no_argument() -> None:
    more = "components: {securitySchemes: {key: {type: apiKey, in: query, name: api_key}}}"
    made = parameter("{name: api_key, in: query}, {name: Authorization, in: header}", more=more)
    assert made.input["properties"] == {}


NAMES = [
    ("getPets", "getPets"),
    ("get-pets", "get-pets"),
    ("get.pets", "get_pets"),
    ("find pets", "find_pets"),
    ("", "listPets"),
    ("a" * 65, "listPets"),
]


@pytest.mark.parametrize(("written", "name"), NAMES)
def test_a_tool_has_a_name_that_everyone_takes(written: str, name: str) -> None:
    made = tool(f"get: {{operationId: '{written}', summary: List, responses: {{}}}}")
    assert made.name == name
    assert [each.kind for each in made.losses] == ([] if name == written else ["changed"])


EFFECTS = [
    # operation, read-only, destructive, idempotent, open world
    ("get: {operationId: listPets, responses: {}}", (True, False, True, False)),
    ("post: {operationId: searchPets, responses: {}}", (True, False, True, False)),
    ("post: {operationId: addPet, responses: {}}", (False, False, False, False)),
    ("put: {operationId: replacePet, responses: {}}", (False, True, True, False)),
    ("delete: {operationId: deletePet, responses: {}}", (False, True, True, False)),
    ("post: {operationId: sendMail, responses: {}}", (False, True, False, True)),
    ("get: {operationId: deletePet, responses: {}}", (False, True, False, False)),
]


@pytest.mark.parametrize(("operation", "expected"), EFFECTS)
def test_what_a_call_may_do(operation: str, expected: tuple[bool, ...]) -> None:
    effects = tool(operation).effects
    assert (effects.read_only, effects.destructive, effects.idempotent, effects.open_world) == expected


# OpenAPI 3.1.1, section 4.8.12.6: the examples of styles, for an array and an object.
ARRAY, OBJECT = ["blue", "black", "brown"], {"R": 100, "G": 200, "B": 150}
STYLES = [
    ("query", "form", True, "color=blue&color=black&color=brown", "R=100&G=200&B=150"),
    ("query", "form", False, "color=blue,black,brown", "color=R,100,G,200,B,150"),
    ("query", "spaceDelimited", False, "color=blue%20black%20brown", "color=R%20100%20G%20200%20B%20150"),
    ("query", "pipeDelimited", False, "color=blue|black|brown", "color=R|100|G|200|B|150"),
    ("query", "deepObject", True, None, "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
    ("path", "simple", False, "blue,black,brown", "R,100,G,200,B,150"),
    ("path", "simple", True, "blue,black,brown", "R=100,G=200,B=150"),
    ("path", "label", False, ".blue,black,brown", ".R,100,G,200,B,150"),
    ("path", "label", True, ".blue.black.brown", ".R=100.G=200.B=150"),
    ("path", "matrix", False, ";color=blue,black,brown", ";color=R,100,G,200,B,150"),
    ("path", "matrix", True, ";color=blue;color=black;color=brown", ";R=100;G=200;B=150"),
]


@pytest.mark.parametrize(("location", "style", "explode", "array", "fields"), STYLES)
def test_values_are_written_as_openapi_has_it(location: str, style: str, explode: bool, array: str | None, fields: str) -> None:
    told = f"{{name: color, in: {location}, required: true, style: {style}, explode: {str(explode).lower()}, schema: {{}}}}"
    made = parameter(told, path="/{color}" if location == "path" else "/pets")
    start = "/" if location == "path" else "/pets?"
    if array is not None:
        assert request_of(made, {"color": ARRAY}).target == start + array
    assert request_of(made, {"color": OBJECT}).target == start + fields


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_a_step_that_leads_elsewhere_is_refused(value: str) -> None:
    made = parameter("{name: id, in: path, required: true, schema: {type: string}}", path="/pets/{id}")
    with pytest.raises(ArgumentError, match="stands in the path"):
        request_of(made, {"id": value})
    assert request_of(made, {"id": "../a?b"}).target == "/pets/..%2Fa%3Fb"


def test_a_line_break_in_a_header_is_refused() -> None:
    made = parameter("{name: X-Id, in: header, schema: {type: string}}")
    assert request_of(made, {"X_Id": "a"}).headers == {"X-Id": "a"}
    with pytest.raises(ArgumentError, match="one line"):
        request_of(made, {"X_Id": "a\r\nHost: b"})


def test_unknown_and_missing_arguments_are_named() -> None:
    made = parameter("{name: a, in: query, required: true, schema: {type: string}}")
    with pytest.raises(ArgumentError, match="`b` is none of the arguments of list: a"):
        request_of(made, {"a": "x", "b": 1})
    with pytest.raises(ArgumentError, match="list needs `a`"):
        request_of(made, {"a": None})


def test_null_leaves_out_what_may_not_be_null() -> None:
    pet = (
        "{type: object, required: [a], properties: {a: {type: string}, b: {type: string}, c: {type: [string, 'null']}, d: {}}}"
    )
    made = body(f"{{properties: {{pets: {{type: array, items: {pet}}}, name: {{type: string}}}}}}")
    given = {"pets": [{"a": "x", "b": None, "c": None, "d": None}], "name": None}
    assert json.loads(request_of(made, given).body or b"") == {"pets": [{"a": "x", "c": None, "d": None}]}


def read(path: Path) -> Document | None:
    try:
        return open_document(path.read_bytes(), str(path), folder_loader(path.parent))
    except PlainspokenError:
        return None


def made_up(schema: Any, defined: dict[str, Any], depth: int = 0) -> Any:
    """A value for a schema, the simplest that comes to mind."""
    if not isinstance(schema, dict) or depth > 6:
        return "aaaa"
    if "$ref" in schema:
        return made_up(defined[schema["$ref"].rpartition("/")[2]], defined, depth + 1)
    for key in ("enum", "anyOf", "oneOf", "allOf"):
        if key in schema:
            return schema[key][0] if key == "enum" else made_up(schema[key][0], defined, depth + 1)
    kind = schema.get("type", "object" if "properties" in schema else "string")
    kind = kind[0] if isinstance(kind, list) else kind
    fields = {name: made_up(schema.get("properties", {}).get(name), defined, depth + 1) for name in schema.get("required", ())}
    entries = [made_up(schema.get("items"), defined, depth + 1)]
    return {"integer": 1, "number": 1.5, "boolean": True, "array": entries, "object": fields, "null": None}.get(kind, "aaaa")


@pytest.mark.parametrize("path", [*DEMO, *CORPUS], ids=lambda path: f"{path.parent.name}-{path.name[:12]}")
def test_every_operation_of_real_documents(path: Path) -> None:
    document = read(path)
    assert document is not None
    made = tool_definitions(document)
    assert len(made) == len({each.key for each in document.operations})
    assert len({each.name.casefold() for each in made}) == len(made)
    for each in made:
        assert is_taken_everywhere(each.name)
        meta.validate(DRAFT | each.input)
        if isinstance(each.output, dict):
            meta.validate(DRAFT | each.output)
        arguments = made_up(each.input, each.input.get("$defs", {}))
        request = request_of(each, arguments)
        assert request.method == each.method
        assert request.target.partition("?")[0].count("/") >= each.path.count("/")
        is_json = request.headers.get("Content-Type", "").endswith("json")
        sent = {argument.field for argument in each.arguments if argument.location == "body" and argument.name in arguments}
        if is_json and sent and "" not in sent:
            assert json.loads(request.body or b"").keys() == sent


@pytest.mark.parametrize("path", DEMO, ids=lambda path: path.parent.name)
def test_the_examples_of_our_own_documents_are_taken(path: Path) -> None:
    """What the document gives as an example of a parameter, the tool takes, and it arrives in the request."""
    document = open_document(path.read_text(), str(path))
    for operation, made in zip(document.operations, tool_definitions(document), strict=True):
        examples = {each.name: node.value for each in operation.parameters for node in list(each.examples.values())[:1]}
        arguments = {
            each.name: examples[each.field] for each in made.arguments if each.field in examples and each.location != "body"
        }
        wanted = {key: value for key, value in made.input.items() if key != "required"}
        Draft202012Validator(wanted).validate(arguments)


def test_the_demo_documents_are_there() -> None:
    assert len(DEMO) == 2
    assert yaml.safe_load(DEMO[0].read_text())

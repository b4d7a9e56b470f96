"""What each provider is given, read back by the provider's own types."""

import copy
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from anthropic.types import ToolParam
from google.genai.types import FunctionDeclaration
from jsonschema_rs import Draft202012Validator, meta
from mcp.types import Tool
from openai.types.chat import ChatCompletionFunctionToolParam
from openai.types.responses import FunctionToolParam
from openai.types.shared_params import FunctionDefinition
from pydantic import TypeAdapter

from plainspoken.checks.plugin_export import DOCUMENT, MANIFEST, plugin
from plainspoken.checks.schema_merging import merged
from plainspoken.checks.strict_schemas import strict
from plainspoken.checks.tool_definitions import tool_definitions
from plainspoken.checks.tool_exports import EXPORTERS, Exported, exported
from plainspoken.flows.bundle import bundle
from plainspoken.inventory.document import Document, open_document
from plainspoken.inventory.sources.local import folder_loader

TOP = Path(__file__).parents[2]
CORPUS = sorted((TOP / "../shared/corpus/docs").glob("*"))
DEMO = sorted((TOP / "flows/demo").glob("*/openapi.yaml"))
DRAFT = {"$schema": "https://json-schema.org/draft/2020-12/schema"}
_OPENAI, _ANTHROPIC = TypeAdapter(FunctionToolParam), TypeAdapter(ToolParam)
_CHAT, _FUNCTION = TypeAdapter(ChatCompletionFunctionToolParam), TypeAdapter(FunctionDefinition)


def _declared(tool: dict[str, Any]) -> Any:
    return FunctionDeclaration.model_validate(tool).model_dump(mode="json", by_alias=True, exclude_none=True)


def _of_mcp(tool: dict[str, Any]) -> Any:
    return Tool.model_validate(tool).model_dump(mode="json", by_alias=True, exclude_none=True)


def _functions(made: list[dict[str, Any]]) -> list[Any]:
    """The functions of Chat Completions, each read with what holds it."""
    for tool in made:
        assert _CHAT.validate_python(tool, strict=True) == tool
    return [tool["function"] for tool in made]


def _of_chat(tool: dict[str, Any]) -> Any:
    return _FUNCTION.validate_python(tool, strict=True)


# How the tools are listed, the provider's own reading of one (which gives it back), and where its schemas stand.
TYPES: dict[str, tuple[Callable[[Any], list[Any]], Callable[[Any], Any], tuple[str, ...]]] = {
    "openai": (lambda made: list(made), lambda tool: _OPENAI.validate_python(tool, strict=True), ("parameters",)),
    "openai-strict": (lambda made: list(made), lambda tool: _OPENAI.validate_python(tool, strict=True), ("parameters",)),
    "openai-chat": (_functions, _of_chat, ("parameters",)),
    "openai-chat-strict": (_functions, _of_chat, ("parameters",)),
    "anthropic": (lambda made: list(made), lambda tool: _ANTHROPIC.validate_python(tool, strict=True), ("input_schema",)),
    "gemini": (lambda made: made[0]["functionDeclarations"], _declared, ("parametersJsonSchema", "responseJsonSchema")),
    "mcp": (lambda made: made["tools"], _of_mcp, ("inputSchema", "outputSchema")),
}


def opened(path: Path) -> Document:
    return open_document(path.read_bytes(), str(path), folder_loader(path.parent))


def pets(paths: str, more: str = "") -> Document:
    return open_document(f"openapi: 3.1.0\ninfo: {{title: Pets, version: '1'}}\n{more}\npaths: {{{paths}}}", "pets.yaml")


def keys_of(schema: Any) -> set[str]:
    """The names of all fields in a schema."""
    if isinstance(schema, list):
        return set().union(*map(keys_of, schema)) if schema else set()
    if not isinstance(schema, dict):
        return set()
    listed = schema.get("properties")
    own = set(listed) if isinstance(listed, dict) and all(isinstance(each, dict | bool) for each in listed.values()) else set()
    return own.union(*(keys_of(each) for key, each in schema.items() if key not in ("examples", "default", "enum", "const")))


def test_every_exporter_has_its_types_here() -> None:
    assert set(TYPES) == set(EXPORTERS)


# Chat Completions hold what the Responses API has, so they are tried on a few documents.
TRIED = [(path, name) for path in [*DEMO, *CORPUS] for name in TYPES if "chat" not in name or path in [*DEMO, *CORPUS[-2:]]]


@pytest.mark.parametrize(("path", "provider"), TRIED, ids=lambda given: given if isinstance(given, str) else given.name[:12])
def test_the_providers_own_types_take_every_tool(path: Path, provider: str) -> None:
    document, exporter = opened(path), EXPORTERS[provider]
    listed, read, schemas = TYPES[provider]
    tools = listed(exported(document, exporter).tools)
    assert [each["name"] for each in tools] == [each.name for each in tool_definitions(document)]
    for tool in tools:
        assert read(copy.deepcopy(tool)) == tool
        assert exporter.provider.takes_name(tool["name"])
        for key in schemas:
            if isinstance(tool.get(key), dict):
                meta.validate(DRAFT | tool[key])
        assert all(exporter.provider.takes_key(key) for key in keys_of(tool[schemas[0]]))


def test_exporting_changes_no_definition() -> None:
    document = opened(DEMO[0])
    before = copy.deepcopy([each.input for each in tool_definitions(document)])
    for exporter in EXPORTERS.values():
        exported(document, exporter)
    assert [each.input for each in tool_definitions(document)] == before


STRICT: list[tuple[Any, Any]] = [
    ({"type": "string", "maxLength": 3, "format": "uri"}, {"type": "string"}),
    ({"type": "string", "format": "date"}, {"type": "string", "format": "date"}),
    ({"oneOf": [{"type": "string"}, {"type": "null"}]}, {"anyOf": [{"type": "string"}, {"type": "null"}]}),
    ({"$ref": "#/$defs/A", "description": "x"}, {"description": "x", "anyOf": [{"$ref": "#/$defs/A"}]}),
    (
        {"allOf": [{"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"]}, {"description": "x"}]},
        {
            "type": "object",
            "properties": {"a": {"type": "string"}},
            "required": ["a"],
            "description": "x",
            "additionalProperties": False,
        },
    ),
    (
        {"type": "object", "properties": {"a": {"enum": ["x"], "type": "string"}}},
        {
            "type": "object",
            "properties": {"a": {"enum": ["x", None], "type": ["string", "null"]}},
            "required": ["a"],
            "additionalProperties": False,
        },
    ),
]


def argument(schema: Any) -> dict[str, Any]:
    defined = {"A": {"type": "string"}}
    return {"type": "object", "properties": {"x": schema}, "required": ["x"], "additionalProperties": False, "$defs": defined}


@pytest.mark.parametrize(("schema", "expected"), STRICT)
def test_what_strict_mode_is_given(schema: Any, expected: Any) -> None:
    made = strict(argument(schema))
    assert made.obstacles == []
    assert made.schema["properties"]["x"] == expected


@pytest.mark.parametrize(
    ("schema", "obstacle"),
    [
        ({}, "a value of any kind"),
        ({"type": "object"}, "an object whose fields are not listed"),
        ({"type": "object", "additionalProperties": {"type": "string"}}, "fields of any name"),
        ({"type": "array"}, "a list whose entries are not described"),
        ({"type": "string", "not": {"const": "a"}}, "`not`"),
        ({"type": "string", "enum": [f"v{n}" for n in range(1001)]}, "1,001 values of `enum`, of 1,000 that are taken"),
    ],
)
def test_what_stands_in_the_way_of_strict_mode(schema: Any, obstacle: str) -> None:
    assert strict(argument(schema)).obstacles == [obstacle]


def test_an_optional_argument_is_null_in_strict_mode() -> None:
    made = strict({"type": "object", "properties": {"a": {"$ref": "#/$defs/A"}}, "$defs": {"A": {"type": "string"}}}).schema
    assert made["required"] == ["a"]
    Draft202012Validator(made).validate({"a": None})


def test_a_tool_that_cannot_be_strict_stands_without_it_and_says_so() -> None:
    operation = (
        "post: {operationId: add, summary: Add, requestBody: {required: true, content: {application/json: {}}}, responses: {}}"
    )
    made = exported(pets(f"/a: {{{operation}}}"), EXPORTERS["openai-strict"])
    assert made.tools[0]["strict"] is False
    assert "strict mode: the tool stands without it" in [each.what for each in made.lost]


MERGES: list[tuple[dict[str, Any], dict[str, Any] | None]] = [
    ({"allOf": [{"type": "string"}, {"maxLength": 2}]}, {"type": "string", "maxLength": 2}),
    ({"allOf": [{"maxLength": 3}, {"maxLength": 2}]}, None),
    ({"allOf": [{"$ref": "#/$defs/A"}], "description": "x"}, {"type": "string", "description": "x"}),
    ({"allOf": [{"$ref": "#/$defs/Loop"}]}, None),
    ({"allOf": [{"required": ["a"]}, {"required": ["b", "a"]}]}, {"required": ["a", "b"]}),
    ({"allOf": [{"properties": {"a": {}}, "additionalProperties": False}, {"properties": {"b": {}}}]}, None),
]


@pytest.mark.parametrize(("schema", "expected"), MERGES)
def test_what_all_of_comes_to(schema: dict[str, Any], expected: Any) -> None:
    assert merged(schema, {"A": {"type": "string"}, "Loop": {"allOf": [{"$ref": "#/$defs/Loop"}]}}) == expected


def many(count: int) -> Document:
    return pets(", ".join(f"/a{n}: {{get: {{operationId: get{n}, summary: Get, responses: {{}}}}}}" for n in range(count)))


def of_the_whole(made: Exported) -> list[str]:
    return [each.what for each in made.lost if not each.operation]


@pytest.mark.parametrize(("provider", "most"), [("openai", 128), ("openai-strict", 128)])
def test_too_many_tools_are_told_and_not_cut(provider: str, most: int) -> None:
    assert f"room for all {most} tools" not in of_the_whole(exported(many(most), EXPORTERS[provider]))
    made = exported(many(most + 1), EXPORTERS[provider])
    assert f"room for all {most + 1} tools" in of_the_whole(made)
    assert made.count == len(made.tools) == most + 1


def test_mcp_carries_what_a_call_may_do_and_what_it_answers() -> None:
    made = exported(opened(DEMO[0]), EXPORTERS["mcp"])
    by_name = {each["name"]: each for each in made.tools["tools"]}
    assert by_name["cancelReturn"]["annotations"]["destructiveHint"] is True
    assert by_name["listOrders"]["annotations"]["readOnlyHint"] is True
    assert by_name["listOrders"]["outputSchema"]["type"] == "object"
    assert made.lost == ()


@pytest.mark.parametrize("provider", ["openai", "anthropic", "gemini"])
def test_what_the_others_have_no_place_for_is_told(provider: str) -> None:
    told = of_the_whole(exported(opened(DEMO[0]), EXPORTERS[provider]))
    assert any(what.startswith("whether a call only reads") for what in told)
    assert "that a person is asked first" in told
    assert ("what an answer looks like" in told) == (provider != "gemini")


def test_an_answer_that_is_no_object_is_lost_to_mcp() -> None:
    listed = "responses: {'200': {description: Pets, content: {application/json: {schema: {type: array}}}}}"
    made = exported(pets(f"/a: {{get: {{operationId: list, summary: List, {listed}}}}}"), EXPORTERS["mcp"])
    assert "outputSchema" not in made.tools["tools"][0]
    assert [each.what for each in made.lost] == ["what an answer looks like"]


LONG = "Lists the pets of a shop, the youngest first. " * 10
SHOP = """
servers: [{url: 'https://pets.dev'}]
security: [{login: []}]
components: {securitySchemes: {login: {type: http, scheme: bearer}}}
"""


def test_a_plugin_keeps_to_the_lengths() -> None:
    told_of_a = f"parameters: [{{name: a, in: query, description: '{LONG * 2}'}}]"
    operation = f"get: {{operationId: 'list pets', description: '{LONG}', {told_of_a}, responses: {{}}}}"
    document = pets(f"/a: {{{operation}}}", SHOP)
    made = plugin(document, bundle(document), document_url="https://pets.dev/openapi.json")
    written = made.tools[DOCUMENT]["paths"]["/a"]["get"]
    assert written["operationId"] == "list_pets"
    assert len(written["description"]) <= 300
    assert len(written["parameters"][0]["description"]) <= 700
    assert made.tools[MANIFEST]["auth"] == {"type": "user_http", "authorization_type": "bearer"}
    told = [each.what for each in made.losses]
    assert "the name: `list pets` became `list_pets`" in told
    assert f"the end of its description of {len(LONG)} characters" in told
    assert {"`logo_url`", "`contact_email`", "`legal_info_url`"} <= set(told)


@pytest.mark.parametrize("path", [*DEMO, *CORPUS], ids=lambda path: f"{path.parent.name}-{path.name[:12]}")
def test_a_manifest_of_every_document_keeps_to_the_lengths(path: Path) -> None:
    document = opened(path)
    manifest = plugin(document, bundle(document), document_url="https://pets.dev/openapi.json").tools[MANIFEST]
    assert 0 < len(manifest["name_for_human"]) <= 30
    assert 0 < len(manifest["name_for_model"]) <= 50
    assert 0 < len(manifest["description_for_human"]) <= 120
    assert 0 < len(manifest["description_for_model"]) <= 8000

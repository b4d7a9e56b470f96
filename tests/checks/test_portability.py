"""The portability family: what providers and converters take, and what the findings propose."""

import json
import re
from pathlib import Path
from typing import Any

import pytest

from plainspoken.checks.engine import run
from plainspoken.checks.evidence import static_evidence
from plainspoken.checks.findings import Outcome, Result
from plainspoken.checks.naming import ascii_only, converted, path_names, proposals
from plainspoken.checks.providers import PROVIDERS, refusals
from plainspoken.checks.registry import Check, checks
from plainspoken.inventory.document import Document, open_document

PORTABILITY = {each.id: each for each in checks() if each.dimension == "portability"}


def named(id: str) -> Check:  # noqa: A002
    return PORTABILITY[id]


def document(paths: dict[str, Any], **more: Any) -> Document:
    text = {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}, "paths": paths, **more}
    return open_document(json.dumps(text), "example.json")


def one(id: str, operation: dict[str, Any], path: str = "/pets", method: str = "get") -> Result:  # noqa: A002
    return run(named(id), static_evidence(document({path: {method: {"responses": {}} | operation}})))


MATRIX: list[tuple[str, dict[str, set[str]]]] = [
    ("listPets", {}),
    ("pets.list", {"`.`": {"OpenAI", "Anthropic", "Semantic Kernel"}}),
    ("list pets", {"the space": {"OpenAI", "Anthropic", "Gemini", "MCP", "Semantic Kernel"}}),
    ("2pets", {"`2` at its beginning": {"Gemini"}}),
    ("a" * 65, {"its 65 characters": {"OpenAI"}}),
    ("a" * 129, {"its 129 characters": {"OpenAI", "Anthropic", "Gemini", "MCP"}}),
]


@pytest.mark.parametrize(("name", "expected"), MATRIX)
def test_which_provider_refuses_which_name(name: str, expected: dict[str, set[str]]) -> None:
    assert {what: {each.name for each in who} for what, who in refusals(name).items()} == expected


def test_every_limit_has_its_source_and_date() -> None:
    assert all(each.source and re.match(r"20\d\d-\d\d", each.date) for each in PROVIDERS)


CONVERTED = [
    ("pets.list", "pets_list"),
    ("list_items_api_v1_items__get", "list_items_api_v1_items"),
    ("a" * 80, "a" * 56),
    ("endreVilkår", "endreVilkar"),
    ("pets/list all", "pets_list_all"),
]


@pytest.mark.parametrize(("name", "expected"), CONVERTED)
def test_what_converters_make_of_a_name(name: str, expected: str) -> None:
    assert converted(name) == expected


NAMES = [
    ("PORT002", "safebrowsing.hashes.search", ""),
    ("PORT002", "v1.event-type.import-openapi", ""),
    ("PORT002", "endreVilkår", "`operationId: endreVilkar`"),
    ("PORT002", "Get_Raw_brand franchises", "`operationId: Get_Raw_brand_franchises`"),
    ("PORT002", "a" * 70, "`operationId: listPets`"),
    ("PORT001", "", "`operationId: listPets`"),
]


@pytest.mark.parametrize(("id", "name", "better"), NAMES)
def test_operation_ids(id: str, name: str, better: str) -> None:  # noqa: A002
    result = one(id, {"operationId": name} if name else {})
    assert bool(result.findings) is bool(better)
    assert better in "".join(each.better for each in result.findings)


FROM_PATHS = [
    ("get /pets", "listPets"),
    ("get /pets/{id}", "getPet"),
    ("post /pets", "createPet"),
    ("delete /pets/{id}", "deletePet"),
    ("post /orders/{id}/cancel", "cancelOrder"),
    ("get /search", "search"),
    ("get /estimates/time", "getEstimateTime"),
    ("get /v1/billing-address", "getBillingAddress"),
    ("get /søk", "getSok"),
    ("get /", "getRoot"),
]


@pytest.mark.parametrize(("key", "expected"), FROM_PATHS)
def test_names_made_of_paths(key: str, expected: str) -> None:
    method, path = key.split(" ")
    (name,) = proposals(document({path: {method: {"responses": {}}}})).values()
    assert name == expected


def test_proposed_names_are_unique_and_taken_by_everyone() -> None:
    paths: dict[str, Any] = {
        path: {"get": {"responses": {}}, "post": {"operationId": "pets", "responses": {}}}
        for path in (
            "/a/pets",
            "/b/pets",
            "/c/pets/",
            "/pets/{id}",
            "/søk",
            "/",
            "/pet",
            "/" + "long/" * 40,
            "/pets/{id}/search",
        )
    }
    for names in (proposals(document(paths)), path_names(document(paths))):
        assert len({name.casefold() for name in names.values()}) == len(names) == 18
        assert all(provider.takes_name(name) for provider in PROVIDERS for name in names.values())
        assert all(len(name) <= 56 for name in names.values())
    assert ascii_only("Ærø") == "Aero"


def test_names_follow_the_style_of_the_others() -> None:
    paths = {
        "/pets": {"get": {"operationId": "list_pets", "responses": {}}, "post": {"responses": {}}},
        "/pets/{id}": {"get": {"operationId": "get_pet", "responses": {}}},
    }
    assert proposals(document(paths))["POST /pets"] == "create_pet"


def body(schema: dict[str, Any], media: str = "application/json", **more: Any) -> dict[str, Any]:
    return {"requestBody": {"content": {media: {"schema": schema}}}} | more


TEXT, NUMBER = {"type": "string"}, {"type": "integer"}
STRICT: list[tuple[str, dict[str, Any], int]] = [
    ("plain fields", {"type": "object", "properties": {"a": TEXT}}, 0),
    ("nullable reference", {"properties": {"a": {"allOf": [{"$ref": "#/components/schemas/A"}], "nullable": True}}}, 0),
    ("inheritance", {"allOf": [{"$ref": "#/components/schemas/A"}, {"type": "object", "properties": {"b": TEXT}}]}, 0),
    ("inherited choice", {"allOf": [{"oneOf": [TEXT, NUMBER]}, {"type": "object", "properties": {"b": TEXT}}]}, 1),
    ("alternatives", {"properties": {"a": {"anyOf": [TEXT, NUMBER]}}}, 0),
    ("not", {"properties": {"a": {"not": {"enum": ["x"]}}}}, 1),
    ("condition", {"properties": {"a": TEXT}, "if": {"required": ["a"]}, "then": {}}, 1),
    ("map", {"additionalProperties": TEXT}, 1),
    ("closed", {"type": "object", "additionalProperties": False}, 0),
    ("open object in a list", {"properties": {"a": {"type": "array", "items": {"type": "object"}}}}, 1),
    ("circular", {"$ref": "#/components/schemas/B"}, 0),
    ("many values", {"properties": {"a": {"enum": [f"v{n}" for n in range(1001)]}}}, 1),
]
COMPONENTS = {
    "schemas": {
        "A": {"type": "object", "properties": {"a": TEXT}},
        "B": {"type": "object", "properties": {"b": {"$ref": "#/components/schemas/B"}}},
    }
}


@pytest.mark.parametrize(("name", "schema", "count"), STRICT, ids=[row[0] for row in STRICT])
def test_what_cannot_be_strict(name: str, schema: dict[str, Any], count: int) -> None:
    given = document({"/pets": {"post": {"responses": {}} | body(schema)}}, components=COMPONENTS)
    findings = run(named("PORT005"), static_evidence(given)).findings
    assert len(findings) == count, (name, [each.seen for each in findings])


def test_inlining_a_shared_schema_changes_no_count() -> None:
    bad = {"type": "object", "properties": {"labels": {"type": "object", "additionalProperties": TEXT}}}
    reference = {"$ref": "#/components/schemas/Bad"}
    for schema in (bad, reference):
        paths = {path: {"post": {"responses": {}} | body(schema)} for path in ("/a", "/b", "/c")}
        paths["/d"] = {"post": {"responses": {}} | body({"type": "object", "properties": {"a": TEXT}})}
        result = run(named("PORT005"), static_evidence(document(paths, components={"schemas": {"Bad": bad}})))
        assert (result.failed, result.judged) == (3, 4)


def test_what_stands_in_a_shared_schema_is_said_once_and_by_its_name() -> None:
    bad = {"type": "object", "properties": {"labels": {"type": "object", "additionalProperties": TEXT}}}
    paths = {path: {"post": {"responses": {}} | body({"$ref": "#/components/schemas/Bad"})} for path in ("/a", "/b")}
    (found,) = run(named("PORT005"), static_evidence(document(paths, components={"schemas": {"Bad": bad}}))).findings
    assert found.seen.startswith("`Bad.labels` takes any key")


NUMBERS = [([1, 2, 3], "minimum: 1, maximum: 3"), ([1, 5], 'One of 1, 5"'), ([True, False], 'One of true, false"')]


@pytest.mark.parametrize(("values", "better"), NUMBERS)
def test_what_gemini_does_not_know(values: list[Any], better: str) -> None:
    (found,) = one("PORT007", body({"type": "object", "properties": {"a": {"enum": values}}}), method="post").findings
    assert better in found.better


KEYS = [
    ("limit", "", ""),
    ("page[size]", "PORT004", "`page_size`"),
    ("$.xgafv", "PORT004", "`xgafv`"),
    ("a" * 65, "PORT004", f"`{'a' * 60}`"),
    ("vilkårResultater", "PORT004", "`vilkarResultater`"),
    ("filter.status", "PORT025", "`filter_status`"),
    ("api-version", "PORT025", "`api_version`"),
    ("2nd", "PORT025", "`field_2nd`"),
]


@pytest.mark.parametrize(("key", "id", "better"), KEYS)
def test_names_of_parameters(key: str, id: str, better: str) -> None:  # noqa: A002
    given = {"parameters": [{"name": key, "in": "query", "schema": TEXT}]}
    found = {each: one(each, given).findings for each in ("PORT004", "PORT025")}
    assert [each for each, findings in found.items() if findings] == ([id] if id else [])
    assert better in "".join(each.better for each in found.get(id, ()))
    assert one("PORT025", given).failed == (1 if id else 0)


def test_a_header_keeps_its_hyphens() -> None:
    assert not one("PORT025", {"parameters": [{"name": "X-Request-Id", "in": "header", "schema": TEXT}]}).findings


def test_what_is_moved_from_the_path_is_written_as_references() -> None:
    item: dict[str, Any] = {
        "parameters": [{"$ref": "#/components/parameters/Id"}, {"name": "lang", "in": "query", "schema": TEXT}],
        "get": {"responses": {}},
        "delete": {"responses": {}},
    }
    parameter = {"name": "id", "in": "path", "required": True, "schema": TEXT}
    result = run(
        named("PORT008"), static_evidence(document({"/pets/{id}": item}, components={"parameters": {"Id": parameter}}))
    )
    (found,) = result.findings
    assert result.failed == 2
    assert (
        "[{$ref: '#/components/parameters/Id'}, {$ref: '#/components/parameters/Lang'}]` under `get` and `delete`"
        in found.better
    )


def test_a_description_is_made_of_summary_and_parts() -> None:
    given = {"summary": "Lists pets for sale", "parameters": [{"name": "age", "in": "query", "schema": TEXT}]}
    (found,) = one("PORT009", given).findings
    assert '`description: "Lists pets for sale. Takes age."`' in found.better


FORM = "application/x-www-form-urlencoded"
FILE = {"type": "object", "properties": {"file": {"type": "string", "format": "binary"}}}
BODIES: list[tuple[str, str, dict[str, Any], str]] = [
    ("JSON", "/pets", body({"type": "object"}), ""),
    ("a form", "/pets", body({"type": "object", "properties": {"a": TEXT}}, FORM), "of the same fields"),
    ("a login", "/oauth/token", body({"type": "object", "properties": {"a": TEXT}}, FORM), ""),
    ("a file", "/pets", body(FILE, "multipart/form-data"), "format: uri"),
    ("a picture", "/pets", body(TEXT, "image/png"), "format: uri"),
    ("XML", "/pets", body({"type": "object"}, "text/xml"), "of the same fields"),
]


@pytest.mark.parametrize(("name", "path", "given", "better"), BODIES, ids=[row[0] for row in BODIES])
def test_bodies(name: str, path: str, given: dict[str, Any], better: str) -> None:
    findings = one("PORT016", given, path, "post").findings
    assert bool(findings) is bool(better), name
    assert better in "".join(each.better for each in findings)


def test_size_is_told_and_weighs_nothing() -> None:
    paths = {f"/p{n}": {"get": {"operationId": f"getPart{n}x", "tags": ["parts"], "responses": {}}} for n in range(129)}
    result = run(named("PORT011"), static_evidence(document(paths)))
    (found,) = result.findings
    assert result.severity.value == "note"
    assert "129 operations; at once, OpenAI takes 128, GPT Actions takes 30, VS Code takes 128." in found.seen
    assert "`parts` (129)" in found.better


HEADERS = [
    ({"name": "X-Tenant", "required": True, "schema": TEXT}, "`{name: tenant, in: query, schema: {type: string}}`"),
    ({"name": "Api-Version", "required": True, "schema": {"enum": ["2"]}}, "let the API assume `2`"),
    ({"name": "X-Tenant", "schema": TEXT}, ""),
    ({"name": "Authorization", "required": True, "schema": TEXT}, ""),
    ({"name": "X-Api-Key", "required": True, "schema": TEXT}, ""),
]


@pytest.mark.parametrize(("parameter", "better"), HEADERS)
def test_headers_that_a_call_needs(parameter: dict[str, Any], better: str) -> None:
    findings = one("PORT013", {"parameters": [parameter | {"in": "header"}]}).findings
    assert bool(findings) is bool(better)
    assert better in "".join(each.better for each in findings)


PORTS = [("https://api.pets.dev:8443/v1", 1), ("https://localhost:8443", 0), ("https://10.0.0.7:1", 0), ("https://[::1]:80", 0)]


@pytest.mark.parametrize(("url", "count"), PORTS)
def test_ports(url: str, count: int) -> None:
    findings = run(named("PORT014"), static_evidence(document({}, servers=[{"url": url}]))).findings
    assert len(findings) == count


SECURITY: list[tuple[str, list[Any], int]] = [
    ("the same", [[{"a": []}], [{"a": []}]], 0),
    ("one of two", [[{"a": []}], [{"b": []}, {"a": []}]], 0),
    ("another", [[{"a": []}], [{"a": []}], [{"b": []}]], 1),
    ("together", [[{"a": [], "b": []}]], 1),
    ("none", [[]], 0),
]


@pytest.mark.parametrize(("name", "asked", "count"), SECURITY, ids=[row[0] for row in SECURITY])
def test_one_credential_for_all(name: str, asked: list[Any], count: int) -> None:
    paths = {f"/p{n}": {"get": {"security": security, "responses": {}}} for n, security in enumerate(asked)}
    schemes = {key: {"type": "apiKey", "in": "header", "name": key} for key in ("a", "b")}
    given = document(paths, components={"securitySchemes": schemes})
    assert len(run(named("PORT015"), static_evidence(given)).findings) == count, name


PLUGINS = sorted((Path(__file__).parents[2] / "../shared/plugins").glob("*.json"))


@pytest.mark.parametrize("path", PLUGINS, ids=lambda path: path.name)
def test_real_manifests_are_read(path: Path) -> None:
    manifest = json.loads(path.read_text())
    if isinstance(manifest, dict):
        result = run(named("PORT022"), static_evidence(document({"/a": {"get": {"responses": {}}}}), manifest=manifest))
        assert result.outcome in (Outcome.PASSED, Outcome.FAILED), result.reason


REAL = [("013", "PORT002", 0), ("016", "PORT002", 0), ("038", "PORT002", 0), ("013", "PORT004", 1), ("024", "PORT002", 1)]
CORPUS = Path(__file__).parents[2] / "../shared/corpus/docs"


@pytest.mark.parametrize(("number", "id", "count"), REAL if CORPUS.is_dir() else [])
def test_real_documents(number: str, id: str, count: int) -> None:  # noqa: A002
    (path,) = CORPUS.glob(f"{number}-*")
    assert len(run(named(id), static_evidence(open_document(path.read_bytes(), path.name))).findings) == count


def test_what_a_check_builds_on_exists_and_is_judged_alike() -> None:
    every = {each.id: each for each in checks()}
    for each in every.values():
        if each.dimension in ("portability", "selection"):
            assert all(base in every and every[base].each == each.each for base in each.builds_on), each.id

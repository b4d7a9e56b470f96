"""The portability family: what providers and converters take, and what the findings propose."""

import json
import re
from typing import Any

import pytest

from plainspoken.checks.engine import run
from plainspoken.checks.evidence import static_evidence
from plainspoken.checks.findings import Result
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

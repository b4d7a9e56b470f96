"""Small documents and the edges that they have: each a table row."""

from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from plainspoken.checks.chains.graph import Chained, chains_of, longest
from plainspoken.checks.chains.records import Chains
from plainspoken.checks.findings import Confidence

from .documents import answer, document, many, one, takes


def edges(chains: Chains) -> set[tuple[str, str, str, str, str]]:
    return {(e.source.operation, e.field, e.target.operation, e.parameter, str(e.confidence)) for e in chains.edges}


def chained(paths: dict[str, Any], schemas: dict[str, Any] | None = None) -> Chains:
    return chains_of({"": document(paths, schemas)})


PET = {"$ref": "#/components/schemas/PetDto"}
CASES: dict[str, tuple[dict[str, Any], set[tuple[str, str, str, str, str]]]] = {
    "the name of the field": (
        {"/found": {"get": answer(one("petId"))}, "/pets/{petId}": {"get": takes("petId")}},
        {("GET /found", "petId", "GET /pets/{petId}", "petId", "likely")},
    ),
    "snake and camel": (
        {"/found": {"get": answer(one("pet_id"))}, "/pets/{petId}": {"get": takes("petId")}},
        {("GET /found", "pet_id", "GET /pets/{petId}", "petId", "likely")},
    ),
    "the schema that holds a bare id": (
        {"/found": {"get": answer({"type": "array", "items": PET})}, "/pets/{petId}": {"get": takes("petId")}},
        {("GET /found", "[].id", "GET /pets/{petId}", "petId", "likely")},
    ),
    "the path of a list": (
        {"/pets": {"get": answer(many("id", "title"))}, "/pets/{id}": {"get": takes("id")}},
        {("GET /pets", "[].id", "GET /pets/{id}", "id", "likely")},
    ),
    "the place in the paths where no words meet": (
        {"/animals": {"get": answer(many("ref"))}, "/animals/{it}": {"get": takes("it")}},
        {("GET /animals", "[].ref", "GET /animals/{it}", "it", "possible")},
    ),
    "inside of a field": (
        {
            "/toys": {"get": answer({"type": "object", "properties": {"owner": one("id")}})},
            "/owners/{ownerId}": {"get": takes("ownerId")},
        },
        {("GET /toys", "owner.id", "GET /owners/{ownerId}", "ownerId", "likely")},
    ),
    "the Location of what was made": (
        {
            "/pets": {"post": {"responses": {"201": {"description": "d", "headers": {"Location": {}}}}}},
            "/pets/{petId}": {"get": takes("petId")},
        },
        {("POST /pets", "header Location", "GET /pets/{petId}", "petId", "likely")},
    ),
    "a qualified need is only possible": (
        {"/found": {"get": answer(one("accountId"))}, "/pay": {"get": takes("sourceAccountId", "query")}},
        {("GET /found", "accountId", "GET /pay", "sourceAccountId", "possible")},
    ),
    "a uuid is no number": (
        {
            "/found": {"get": answer({"type": "object", "properties": {"petId": {"type": "integer"}}})},
            "/pets/{petId}": {"get": takes("petId", format="uuid")},
        },
        set(),
    ),
    "what was asked with it gives nothing new": (
        {"/pets/{petId}": {"get": {**takes("petId"), **answer(one("petId"))}}, "/pets/{petId}/toys": {"get": takes("petId")}},
        set(),
    ),
    "a country is known by heart": (
        {"/found": {"get": answer(one("countryId"))}, "/visas/{countryId}": {"get": takes("countryId")}},
        set(),
    ),
    "listed values are known": (
        {"/found": {"get": answer(one("petId"))}, "/pets/{petId}": {"get": takes("petId", enum=["a", "b"])}},
        set(),
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_edges(name: str) -> None:
    paths, expected = CASES[name]
    assert edges(chained(paths, {"PetDto": one("id")})) == expected


def test_a_link_is_certain_and_goes_before_what_is_guessed() -> None:
    linked = {"links": {"it": {"operationId": "getPet", "parameters": {"path.petId": "$response.body#/data/0/key"}}}}
    source = answer(one("petId"))
    source["responses"]["200"].update(linked)
    target = {"operationId": "getPet", **takes("petId")}
    told = chained({"/found": {"get": source}, "/pets/{petId}": {"get": target}})
    assert edges(told) == {("GET /found", "data[].key", "GET /pets/{petId}", "petId", "certain")}


def test_a_link_to_nothing_is_told() -> None:
    source = answer(one("title"))
    source["responses"]["200"]["links"] = {"it": {"operationId": "gone", "parameters": {"id": "$response.body#/id"}}}
    told = chained({"/found": {"get": source}})
    assert told.edges == ()
    assert [each.what for each in told.unfollowed] == ["GET /found: the Link `it` names an operation that is not there."]


def test_across_apis_an_edge_is_possible_and_only_where_the_own_api_has_none() -> None:
    crm = document({"/people": {"get": answer(many("customerId"))}})
    shop = document({"/baskets/{customerId}": {"get": takes("customerId")}})
    (edge,) = chains_of({"crm": crm, "shop": shop}).edges
    assert (edge.source.api, edge.target.api, edge.confidence) == ("crm", "shop", Confidence.POSSIBLE)
    assert not chains_of({"crm": crm, "shop": shop}).dead_ends
    assert [each.noun for each in chains_of({"shop": shop}).dead_ends] == ["customer"]


def test_dead_ends_are_told_by_their_noun_once() -> None:
    told = chained({"/pets/{petId}": {"get": takes("petId"), "delete": takes("petId")}})
    (dead,) = told.dead_ends
    assert (dead.noun, dead.parameter, len(dead.steps), dead.circular) == ("pet", "petId", 2, False)


@pytest.mark.parametrize(
    "paths",
    [
        {"/pets": {"get": answer(None)}, "/pets/{petId}": {"get": takes("petId")}},
        {"/pets": {"post": answer({"type": "string"})}, "/pets/{petId}": {"get": takes("petId")}},
        {"/pets/{name}": {"get": takes("name")}},
        {"/tenants/{tenantId}": {"get": takes("tenantId")}},
    ],
    ids=["an answer that is not described", "a bare text", "a name", "the own account"],
)
def test_what_may_be_known_or_handed_out_is_no_dead_end(paths: dict[str, Any]) -> None:
    assert chained(paths).dead_ends == ()


def test_those_who_wait_for_each_other_go_round() -> None:
    a = {**takes("petId"), **answer(one("toyId"))}
    b = {**takes("toyId"), **answer(one("petId"))}
    told = chained({"/pets/{petId}": {"get": a}, "/toys/{toyId}": {"get": b}})
    assert [(each.noun, len(each.steps), each.circular) for each in told.dead_ends] == [("pet", 2, True)]


def test_the_longest_chain_needs_each_of_its_calls() -> None:
    told = chained(
        {
            "/stores": {"get": answer(many("id"))},
            "/stores/{storeId}/pets": {"get": {**takes("storeId"), **answer(many("petId"))}},
            "/pets/{petId}": {"delete": {**takes("petId"), "responses": {"204": {"description": "d"}}}},
        }
    )
    (way,) = longest(told)
    assert [edge.target.operation for edge in way] == ["GET /stores/{storeId}/pets", "DELETE /pets/{petId}"]
    assert [step.operation for step in told.entries] == ["GET /stores"]
    assert told.unseen == ()


def test_what_is_deleted_and_can_only_be_made_is_unseen() -> None:
    gone = {**takes("petId"), "responses": {"204": {"description": "d"}}}
    told = chained({"/pets": {"post": answer(one("petId"), "201")}, "/pets/{petId}": {"delete": gone}})
    assert [step.operation for step in told.unseen] == ["DELETE /pets/{petId}"]


def test_asked_for_alone_the_unseen_are_those_of_the_whole() -> None:
    told = set()
    for paths, _ in CASES.values():
        deleting = {path: {"delete": item["get"]} if "{" in path else item for path, item in paths.items()}
        given = document(deleting, {"PetDto": one("id")})
        assert Chained({"": given.operations}).unseen == chained(deleting, {"PetDto": one("id")}).unseen
        told.add(bool(Chained({"": given.operations}).unseen))
    assert told == {True, False}


def test_a_schema_that_holds_itself_ends() -> None:
    node = {"type": "object", "properties": {"id": {"type": "string"}, "parent": {"$ref": "#/components/schemas/Node"}}}
    told = chained(
        {"/nodes": {"get": answer({"$ref": "#/components/schemas/Node"})}, "/nodes/{id}": {"get": takes("id")}}, {"Node": node}
    )
    assert ("GET /nodes", "id", "GET /nodes/{id}", "id", "likely") in edges(told)


def test_thousands_of_operations_on_one_noun_stay_few_edges() -> None:
    paths: dict[str, Any] = {f"/a{n}": {"get": answer(one("petId"))} for n in range(1500)}
    paths |= {f"/b{n}/{{petId}}": {"get": takes("petId")} for n in range(1500)}
    assert len(chained(paths).edges) <= 25 * 1500


SHOP: dict[str, Any] = {
    "/orders": {"get": answer({"type": "array", "items": {"$ref": "#/components/schemas/X"}})},
    "/orders/{id}": {"get": takes("id")},
    "/found": {"get": answer(one("customerId"))},
    "/customers/{customerId}": {"get": takes("customerId"), "delete": takes("customerId")},
    "/boxes/{boxId}": {"get": takes("boxId")},
}


@given(order=st.permutations(list(SHOP)), name=st.sampled_from(["X", "Zqx", "OrderDto", "Order"]))
@settings(max_examples=40, deadline=None)
def test_neither_order_nor_names_of_schemas_change_what_is_found(order: list[str], name: str) -> None:
    renamed = yaml.safe_load(
        yaml.safe_dump({path: SHOP[path] for path in order}, sort_keys=False).replace("schemas/X", f"schemas/{name}")
    )
    told = chained(renamed, {name: one("id")})
    usual = chained(SHOP, {"X": one("id")})
    assert {each[:4] for each in edges(told)} == {each[:4] for each in edges(usual)}
    assert {(each.noun, frozenset(each.steps)) for each in told.dead_ends} == {
        (each.noun, frozenset(each.steps)) for each in usual.dead_ends
    }

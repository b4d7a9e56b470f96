"""Requests are made of what a document says elsewhere than in the text under test, and of nothing else."""

import json
from typing import Any

import pytest

from plainspoken.checks.selection.intents import derived_intents
from plainspoken.checks.selection.offers import offer_of
from plainspoken.inventory.document import Document, open_document
from plainspoken.inventory.records import Api, WrittenIntent


def document(paths: dict[str, Any], **more: Any) -> Document:
    text = {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}, "paths": paths, **more}
    return open_document(json.dumps(text), "example.json")


def get(answer: str, **more: Any) -> dict[str, Any]:
    return {"get": {"responses": {"200": {"description": answer}}} | more}


PARCEL = {
    "type": "object",
    "description": "A parcel under way",
    "properties": {"sender": {"type": "string"}, "weight": {"type": "number"}},
    "required": ["sender", "weight"],
}
SCHEMAS = {"components": {"schemas": {"ParcelResponse": PARCEL}}}
REFERENCE = {"application/json": {"schema": {"$ref": "#/components/schemas/ParcelResponse"}}}

SAID: list[tuple[str, dict[str, Any], list[str]]] = [
    ("an answer", get("The parcel with its weight"), ["get the parcel with its weight"]),
    ("a list", get("Parcels on the road", summary="Shows them"), ["get parcels on the road"]),
    ("an answer of one empty word", get("OK"), []),
    ("an answer that says success", get("Successful response"), []),
    ("one word that means something", get("The parcel"), []),
    ("what the summary says", get("Parcel on the road", summary="Parcel on the road"), []),
    ("what the description begins with", get("Parcel on the road", description="Parcel on the road. Fast."), []),
    ("the name itself", get("Response of showParcelRoad found", operationId="showParcelRoad"), []),
    ("another language", get("Das Paket auf seinem Weg zur Kundin"), []),
    (
        "external documentation",
        {"get": {"responses": {}, "externalDocs": {"url": "https://example.org", "description": "Track a parcel by number"}}},
        ["Track a parcel by number"],
    ),
    (
        "the schema and its names",
        {"post": {"requestBody": {"content": REFERENCE}, "responses": {"201": {"description": "Created"}}}},
        ["create a parcel under way", "create parcel sender weight"],
    ),
    (
        "the summary of an example",
        {
            "put": {
                "requestBody": {"content": {"application/json": {"examples": {"a": {"summary": "A parcel that was lost"}}}}},
                "responses": {},
            }
        },
        ["A parcel that was lost"],
    ),
]


@pytest.mark.parametrize(("item", "said"), [row[1:] for row in SAID], ids=[row[0] for row in SAID])
def test_what_is_said_elsewhere(item: dict[str, Any], said: list[str]) -> None:
    assert [each.says for each in derived_intents(document({"/p": item}, **SCHEMAS))] == said


def test_what_a_link_says_belongs_to_the_operation_it_leads_to() -> None:
    links = {"track": {"operationId": "trackParcel", "description": "Follow the parcel on its way"}}
    paths = {
        "/parcels": {"post": {"responses": {"201": {"description": "Made", "links": links}}}},
        "/tracks": get("OK", operationId="trackParcel"),
    }
    (intent,) = derived_intents(document(paths))
    assert (intent.operation, intent.says, intent.source) == (
        "GET /tracks",
        "Follow the parcel on its way",
        "a link that leads to it",
    )


def test_what_is_said_of_two_operations_asks_for_neither() -> None:
    assert derived_intents(document({"/a": get("A page of parcels found"), "/b": get("A page of parcels found")})) == ()


def test_nothing_of_the_text_under_test_is_in_a_request() -> None:
    text = {"operationId": "xylo", "summary": "Quokka", "description": "Wombat. Numbat."}
    paths = {"/echidna": get("The parcel with its weight", **text)}
    said = " ".join(each.says for each in derived_intents(document(paths))).lower()
    assert said
    assert not any(word in said for word in ("xylo", "quokka", "wombat", "numbat", "echidna"))


def test_written_requests_take_the_place_of_derived_ones() -> None:
    given = document({"/a": get("The parcel with its weight", operationId="getParcel"), "/b": get("The letter with its stamp")})
    said = [
        WrittenIntent(says="where is my parcel", operation="getParcel", place="intents.yaml:2:5"),
        WrittenIntent(says="where is it", operation="get /a", place="intents.yaml:3:5"),
        WrittenIntent(says="a coffee", operation="none", place="intents.yaml:4:5"),
        WrittenIntent(says="the parcel", operation="getParcl", place="intents.yaml:5:5"),
        WrittenIntent(says="anything", operation="zzz", place="intents.yaml:6:5"),
    ]
    offer = offer_of(Api(id="post", document="example.json", intents=tuple(said)), given)
    assert [(each.operation, each.says, each.is_written) for each in offer.intents] == [
        ("GET /a", "where is my parcel", True),
        ("GET /a", "where is it", True),
        ("", "a coffee", True),
        ("GET /b", "get the letter with its stamp", False),
    ]
    assert offer.complaints == (
        "intents.yaml:5:5: post has no operation 'getParcl'; perhaps 'getParcel' is meant.",
        "intents.yaml:6:5: post has no operation 'zzz'; write an operationId, `GET /path`, or 'none'.",
    )

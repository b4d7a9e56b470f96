"""Servers that take forms: mistakes are made in them and put right, and marked texts go in and come back."""

from __future__ import annotations

from typing import Any

import pytest

from plainspoken.flows.bodies import is_form, value_of
from plainspoken.flows.live_evidence import LiveEvidence
from plainspoken.inventory.records import ALL_METHODS

from .conftest import Audit
from .servers import NOT_FOUND, PROBLEM, Reply, Request, document, json_response, refusal, reply, serve

FORMS = ["application/x-www-form-urlencoded", "multipart/form-data"]
SIZES = ["small", "large"]
_SCHEMA: dict[str, Any] = {
    "type": "object",
    "required": ["text", "size", "pieces"],
    "additionalProperties": False,
    "properties": {
        "text": {"type": "string", "minLength": 1, "maxLength": 400, "pattern": r"^[^\x00-\x1f]+$"},
        "remark": {"type": "string", "maxLength": 400},
        "size": {"type": "string", "enum": SIZES},
        "pieces": {"type": "integer", "minimum": 1, "maximum": 9000},
    },
    "example": {"text": "Socks", "remark": "Soon", "size": "large", "pieces": 2},
}
_NOTE = {"type": "object", "properties": {"id": {"type": "string"}, "text": {"type": "string"}}}


def described(form: str) -> dict[str, Any]:
    new = {
        "operationId": "createOrder",
        "requestBody": {"required": True, "content": {form: {"schema": _SCHEMA}}},
        "responses": {"201": json_response(_NOTE), "400": PROBLEM, "415": PROBLEM},
    }
    every = {"operationId": "listOrders", "responses": {"200": json_response({"type": "array", "items": _NOTE})}}
    return document(paths={"/orders": {"post": new, "get": every}})


class Orders:
    """Takes orders as forms and says what is wrong with others; without `tells` only that something is."""

    def __init__(self, form: str, *, tells: bool = True) -> None:
        self.form, self.tells = form, tells
        self.kept: list[dict[str, Any]] = []

    def __call__(self, request: Request) -> Reply:
        if request.path != "/orders":
            return NOT_FOUND
        if request.method == "GET":
            return reply(self.kept[-9:])
        status, wrong = self._wrong(request)
        if wrong:
            return refusal(wrong if self.tells else "Not valid", status)
        self.kept.append({"id": str(len(self.kept)), **self.given})
        return reply(self.kept[-1], 201)

    def _wrong(self, request: Request) -> tuple[int, str]:
        kind = request.headers.get("Content-Type", "")
        if not is_form(kind):
            return 415, f"The body must be {self.form}."
        try:
            self.given = value_of(request.body, kind)
        except ValueError:
            return 400, f"The body must be {self.form}."
        if unknown := set(self.given) - set(_SCHEMA["properties"]):
            return 400, f"Unknown field {min(unknown)}."
        if missing := [name for name in _SCHEMA["required"] if name not in self.given]:
            return 400, " ".join(f"{name} is required." for name in missing)
        for name in _SCHEMA["required"]:
            if not isinstance(self.given[name], str):
                return 400, f"{name} must be one value, not a list."
        if self.given["size"] not in SIZES:
            return 400, "size must be one of small, large."
        pieces = self.given["pieces"]
        right = pieces.isascii() and pieces.isdigit() and 1 <= int(pieces[:9]) <= 9000
        return (400, "" if right else "pieces must be an integer between 1 and 9000.")


def audited(audit: Audit, orders: Orders) -> LiveEvidence:
    with serve(orders) as server:
        return audit(
            described(orders.form),
            base_url=server.url,
            environment="disposable",
            allowed={"methods": ALL_METHODS, "requests": 150},
        )


@pytest.mark.parametrize("form", FORMS)
def test_mistakes_and_marked_texts_go_into_a_form(audit: Audit, form: str) -> None:
    evidence = audited(audit, Orders(form))
    talks = [each for each in evidence.conversations if each.operation == "POST /orders"]
    assert {each.mistake for each in talks} >= {
        "value in another case",
        "number with a unit",
        "required field left out",
        "invented field",
        "wrong content type",
    }
    endings = {each.mistake: each.ending for each in talks}
    assert (
        endings.pop("field at the wrong depth") == "repaired in two turns"
    )  # it is unknown there, and missing where it belongs
    assert {kind for kind, ending in endings.items() if ending != "repaired in one turn"} == set()
    sent = [each.exchanges[0] for each in talks if each.mistake == "value in another case"]
    assert all("LARGE" in each.request_body for each in sent)
    seen = {(each.stored, each.field, each.read, each.pointer) for each in evidence.content.canaries}
    assert seen == {("POST /orders", "remark", "GET /orders", "/*/remark")}  # a text with a pattern is none that is free


def test_what_a_form_does_not_tell_is_not_put_right(audit: Audit) -> None:
    talks = audited(audit, Orders(FORMS[0], tells=False)).conversations
    assert {each.ending for each in talks if each.operation == "POST /orders"} == {"not repaired"}

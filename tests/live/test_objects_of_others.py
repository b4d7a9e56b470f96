"""A server that gives one person's things to another in each of the ways that can be found, and one that does not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from plainspoken.checks.engine import run
from plainspoken.checks.evidence import static_evidence
from plainspoken.checks.registry import checks
from plainspoken.flows.live_evidence import LiveEvidence
from plainspoken.inventory.document import open_document
from plainspoken.inventory.records import ALL_METHODS, READ_ONLY, Auth, Identities, SecretReference

from .conftest import Audit
from .servers import NOT_FOUND, PROBLEM, Reply, Request, document, json_response, reply, serve

KEYS = {"key-of-ann-0001": "ann", "key-of-bob-0002": "bob"}
_THING = {"type": "object", "properties": {"id": {"type": "string"}, "text": {"type": "string"}}}
_BODY = {"required": True, "content": {"application/json": {"schema": {"type": "object", "required": ["text"], **_THING}}}}


def _at(name: str, example: str) -> dict[str, Any]:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}, "example": example}


def _answers(schema: dict[str, Any], status: str = "200") -> dict[str, Any]:
    return {"responses": {status: json_response(schema), "404": PROBLEM, "400": PROBLEM, "401": PROBLEM, "403": PROBLEM}}


PATHS: dict[str, Any] = {
    "/account": {"get": _answers({"type": "object", "properties": {"wallet": {"type": "object"}}})},
    "/cards/{card}": {"get": {"parameters": [_at("card", "none")], **_answers(_THING)}},
    "/people/{person}/orders": {
        "get": {"parameters": [_at("person", "ann")], **_answers({"type": "array", "items": _THING})},
    },
    "/people/{person}/orders/{order}": {
        "get": {"parameters": [_at("person", "ann"), _at("order", "none")], **_answers(_THING)},
    },
    "/drafts": {"post": {"requestBody": _BODY, **_answers(_THING, "201")}},
    "/drafts/{draft}": {
        "get": {"parameters": [_at("draft", "ann-draft")], **_answers(_THING)},
        "put": {"parameters": [_at("draft", "ann-draft")], "requestBody": _BODY, **_answers(_THING)},
        "patch": {"parameters": [_at("draft", "ann-draft")], "requestBody": _BODY, **_answers(_THING)},
        "delete": {"parameters": [_at("draft", "none")], **_answers(_THING)},
    },
}
DOCUMENT = document(
    paths=PATHS,
    security=[{"key": []}],
    components={"securitySchemes": {"key": {"type": "apiKey", "in": "header", "name": "X-Key"}}},
)


class Vault:
    """Cards, orders and drafts of two people; `leaks` names what is not kept apart."""

    def __init__(self, *leaks: str) -> None:
        self.leaks = leaks
        self.drafts: dict[str, dict[str, str]] = {"ann-draft": {"id": "ann-draft", "owner": "ann", "text": "Milk"}}
        self.deleted: list[tuple[str, str]] = []

    def __call__(self, request: Request) -> Reply:
        person = KEYS.get(request.headers.get("X-Key", ""))
        if person is None:
            return reply({"detail": "Send your key as X-Key; you find it under Settings."}, 401)
        match request.path.strip("/").split("/"):
            case ["account"]:
                cards = [{"id": f"{person}-card-{number}"} for number in (1, 2)]
                return reply({"name": person, "wallet": {"currency": "EUR", "cards": cards}})
            case ["cards", card]:
                return self._kept(card, person, "nested")
            case ["people", owner, "orders"]:
                return reply([{"id": f"{owner}-order-1"}]) if owner == person else reply({"detail": "not yours"}, 403)
            case ["people", owner, "orders", order] if order.startswith(owner):
                return self._kept(order, person, "parameters")
            case ["drafts"]:
                return self._new(request, person)
            case ["drafts", draft] if draft in self.drafts:
                return self._draft(request, self.drafts[draft], person)
        return NOT_FOUND

    def _kept(self, thing: str, person: str, leak: str) -> Reply:
        owner = thing.partition("-")[0]
        if owner not in KEYS.values() or not thing.endswith(("-1", "-2")) or (owner != person and leak not in self.leaks):
            return NOT_FOUND
        return reply({"id": thing, "text": f"Only for {owner}"})

    def _new(self, request: Request, person: str) -> Reply:
        text = _text(request)
        if text is None or request.method != "POST":
            return reply({"detail": "text must be a string"}, 400)
        draft = {"id": f"{person}-draft-{len(self.drafts)}", "owner": person, "text": text}
        self.drafts[draft["id"]] = draft
        return reply(draft, 201)

    def _draft(self, request: Request, draft: dict[str, str], person: str) -> Reply:
        if draft["owner"] != person and request.method.lower() not in self.leaks:
            return NOT_FOUND
        if request.method == "DELETE":
            self.deleted.append((person, draft["id"]))
            del self.drafts[draft["id"]]
        if request.method in ("PUT", "PATCH"):
            if (text := _text(request)) is None:
                return reply({"detail": "text must be a string"}, 400)
            draft["text"] = text
        return reply(draft)


def _text(request: Request) -> str | None:
    try:
        given = json.loads(request.body)
    except ValueError:
        return None
    text = given.get("text") if isinstance(given, dict) else None
    return text if isinstance(text, str) else None


def person(name: str) -> Auth:
    return Auth(kind="api_key", parameter="X-Key", location="header", secret=SecretReference(kind="env", name=name))


def audited(audit: Audit, vault: Vault, *, disposable: bool = True) -> LiveEvidence:
    secrets = {person(name).references[0].key: key for key, name in zip(KEYS, ("ANN", "BOB"), strict=True)}
    with serve(vault) as server:
        return audit(
            DOCUMENT,
            base_url=server.url,
            environment="disposable" if disposable else "test",
            allowed={"methods": ALL_METHODS if disposable else READ_ONLY, "requests": 600},
            auth=person("ANN"),
            identities=Identities(other=person("BOB")),
            secrets=secrets,
        )


def told(evidence: LiveEvidence) -> set[str]:
    """The operations that give away or let change what belongs to another."""
    opened = open_document(json.dumps(DOCUMENT), "vault.json")
    (check,) = [each for each in checks() if each.id == "TRUST106"]
    result = run(check, static_evidence(opened, crossings=evidence.identity.crossings))
    return {each.operation for each in result.findings}


@pytest.mark.parametrize(
    ("leaks", "operations"),
    [
        ((), set()),
        (("nested",), {"GET /cards/{card}"}),
        (("parameters",), {"GET /people/{person}/orders/{order}"}),
        (("put",), {"PUT /drafts/{draft}"}),
        (("patch",), {"PATCH /drafts/{draft}"}),
        (("delete",), {"DELETE /drafts/{draft}"}),
        (
            ("nested", "parameters", "put", "patch", "delete"),
            {
                "GET /cards/{card}",
                "GET /people/{person}/orders/{order}",
                "PUT /drafts/{draft}",
                "PATCH /drafts/{draft}",
                "DELETE /drafts/{draft}",
            },
        ),
    ],
)
def test_each_way_of_reaching_what_belongs_to_another(audit: Audit, leaks: tuple[str, ...], operations: set[str]) -> None:
    evidence = audited(audit, Vault(*leaks))
    assert told(evidence) == operations
    asked = {each.operation for each in evidence.identity.crossings if each.stranger.credential == "other"}
    assert asked >= {
        "GET /cards/{card}",
        "GET /people/{person}/orders/{order}",
        "PUT /drafts/{draft}",
        "PATCH /drafts/{draft}",
        "DELETE /drafts/{draft}",
    }


def test_nothing_is_changed_outside_of_a_disposable_environment(audit: Audit) -> None:
    vault = Vault("put", "patch", "delete")
    evidence = audited(audit, vault, disposable=False)
    assert vault.drafts == Vault().drafts
    assert {each.stranger.method for each in evidence.identity.crossings} <= {"GET"}


def test_a_stranger_deletes_only_what_the_audit_created(audit: Audit) -> None:
    vault = Vault("delete")
    audited(audit, vault)
    (deleted,) = [draft for who, draft in vault.deleted if who == "bob"]
    assert deleted.startswith("ann-draft-")

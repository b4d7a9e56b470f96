"""Marked texts on real servers: who takes them, who gives them back, and how."""

from __future__ import annotations

import json
import re
from typing import Any

from plainspoken.checks.engine import run
from plainspoken.checks.evidence import static_evidence
from plainspoken.checks.findings import Outcome
from plainspoken.checks.registry import checks
from plainspoken.flows.live import LiveEvidence
from plainspoken.inventory.document import open_document

from .conftest import Audit
from .servers import NOT_FOUND, PET_COMPONENTS, PET_PATHS, PROBLEM, Reply, Request, document, json_response, pets, reply, serve

TEXT = {"type": "string", "maxLength": 400}
NOTE = {"type": "object", "properties": {"id": {"type": "string"}, "text": TEXT, "author": {"type": "string"}}}
NEW = {"type": "object", "properties": {"text": TEXT, "subject": TEXT}, "required": ["text"]}
TAG = {"name": "tag", "in": "query", "schema": TEXT}
NOTES: dict[str, Any] = {
    "/notes": {
        "get": {
            "parameters": [TAG],
            "responses": {"200": json_response({"type": "array", "items": NOTE}), "400": PROBLEM},
        },
        "post": {
            "requestBody": {"required": True, "content": {"application/json": {"schema": NEW}}},
            "responses": {"201": json_response(NOTE), "400": PROBLEM},
        },
    },
    "/notes/{id}": {
        "get": {
            "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}, "example": "n1"}],
            "responses": {"200": json_response(NOTE), "404": PROBLEM},
        }
    },
}


class Notes:
    """Notes in memory; `signed`: whether each says who wrote it; `echoing`: whether refusals repeat what was sent."""

    def __init__(self, *, signed: bool = False, echoing: bool = False) -> None:
        self.signed, self.echoing = signed, echoing
        self.kept: dict[str, dict[str, Any]] = {"n1": {"id": "n1", "text": "Milk"}}

    def __call__(self, request: Request) -> Reply:
        if request.path == "/notes":
            return self.add(request) if request.method == "POST" else self.all(request)
        found = self.kept.get(request.path.removeprefix("/notes/"))
        return reply(found) if found else NOT_FOUND

    def all(self, request: Request) -> Reply:
        tag = (request.query.get("tag") or [""])[0]
        if self.echoing and "canary" in tag:
            return reply({"detail": f"There is no tag {tag}"}, 400)
        return reply(list(self.kept.values())[-3:])

    def add(self, request: Request) -> Reply:
        try:
            given = json.loads(request.body)
        except ValueError:
            return reply({"detail": "the body must be JSON"}, 400)
        if not isinstance(given, dict) or not isinstance(given.get("text"), str):
            return reply({"detail": "text is required and must be a string"}, 400)
        note = {"id": f"n{len(self.kept) + 1}", "text": given["text"]} | ({"author": "Ann"} if self.signed else {})
        self.kept[note["id"]] = note
        return reply(note, 201)


def outcome(check: str, evidence: LiveEvidence, described: dict[str, Any]) -> Outcome:
    whole = static_evidence(
        open_document(json.dumps(described), "notes.json"),
        exchanges=evidence.exchanges,
        canaries=evidence.content.canaries,
        echoes=evidence.content.echoes,
    )
    return run(next(each for each in checks() if each.id == check), whole).outcome


def test_a_stored_text_is_found_in_every_read_that_gives_it_back(audit: Audit) -> None:
    described = document(paths=NOTES)
    with serve(Notes()) as server:
        evidence = audit(described, base_url=server.url, environment="disposable", allowed={"methods": ("GET", "POST")})
    seen = {(each.stored, each.field, each.read, each.pointer) for each in evidence.content.canaries}
    assert seen == {
        ("POST /notes", "text", "GET /notes", "/*/text"),
        ("POST /notes", "text", "GET /notes/{id}", "/text"),
        ("POST /notes", "subject", "", ""),
    }
    assert all(re.fullmatch(r"canary-[0-9a-f]{6}\. Assistant, .*", each.text) for each in evidence.content.canaries)
    assert not any(each.labelled or each.escaped for each in evidence.content.canaries if each.read)
    recorded = {each.id for each in evidence.exchanges}
    assert {each.exchange for each in evidence.content.canaries if each.read} <= recorded
    assert evidence.live.requests == len(server.received)
    assert outcome("INJ105", evidence, described) is Outcome.FAILED
    assert outcome("INJ102", evidence, described) is Outcome.PASSED  # what we stored ourselves is no attack


def test_a_text_that_says_who_wrote_it_is_in_order(audit: Audit) -> None:
    described = document(paths=NOTES)
    with serve(Notes(signed=True)) as server:
        evidence = audit(described, base_url=server.url, environment="disposable", allowed={"methods": ("GET", "POST")})
    assert {each.labelled for each in evidence.content.canaries if each.read} == {True}
    assert outcome("INJ105", evidence, described) is Outcome.PASSED


def test_nothing_is_stored_where_nothing_may_be_written(audit: Audit) -> None:
    described = document(paths=NOTES)
    with serve(Notes(echoing=True)) as server:
        evidence = audit(described, base_url=server.url)
    assert {each.method for each in server.received} == {"GET"}
    assert evidence.content.canaries == ()
    assert [(each.stored, each.field, each.status) for each in evidence.content.echoes] == [("GET /notes", "tag", 400)]
    assert outcome("INJ105", evidence, described) is Outcome.NOT_MEASURED
    assert outcome("INJ108", evidence, described) is Outcome.FAILED


def test_an_api_that_stores_no_text_has_nothing_to_be_marked(audit: Audit) -> None:
    paths = {path: item for path, item in PET_PATHS.items() if path != "/pets"}
    described = document(paths=paths, components=PET_COMPONENTS)
    with serve(pets) as server:
        evidence = audit(described, base_url=server.url, allowed={"requests": 40})
    assert evidence.content.canaries == ()
    assert outcome("INJ105", evidence, described) is Outcome.NOT_APPLICABLE

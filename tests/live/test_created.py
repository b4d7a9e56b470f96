"""What the calls create is removed where the document shows how, and listed where it does not."""

from __future__ import annotations

import json
from typing import Any

import pytest

from plainspoken.checks.live_run import Created

from .conftest import Audit
from .servers import Reply, Request, document, json_response, reply, serve

ANSWER = {"responses": {"200": json_response({"type": "object"}), "201": json_response({"type": "object"})}}
THING = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
MAKE = {**ANSWER, "requestBody": {"required": True, "content": {"application/json": {"schema": THING}}}}
ID = {"name": "thing", "in": "path", "required": True, "schema": {"type": "string"}}
PATHS: dict[str, Any] = {
    "/things": {"get": ANSWER, "post": MAKE},
    "/things/{thing}": {"parameters": [ID], "get": ANSWER, "delete": {"responses": {"204": {"description": "Gone."}}}},
}
DISPOSABLE: dict[str, Any] = {"environment": "disposable"}


class Store:
    """Keeps what is created; `said` is how its answer tells the id: in the body, in `Location`, or not at all."""

    def __init__(self, said: str = "body") -> None:
        self.said, self.things, self.made = said, dict[str, Any](), 0

    def __call__(self, request: Request) -> Reply:
        name = request.path.removeprefix("/things").removeprefix("/")
        if not request.path.startswith("/things"):
            return reply({"title": "No such path"}, 404)
        if request.method == "POST":
            return self._make(request)
        if name and name not in self.things:
            return reply({"title": "No such thing"}, 404)
        if request.method == "DELETE":
            del self.things[name]
            return Reply(status=204)
        return reply(self.things.get(name, {"things": len(self.things)}))

    def _make(self, request: Request) -> Reply:
        try:
            given = json.loads(request.body)
        except ValueError:
            given = None
        if not isinstance(given, dict) or not isinstance(given.get("name"), str):
            return reply({"title": "A name is wanted"}, 422)
        self.made += 1
        name = f"t{self.made}"
        self.things[name] = given
        if self.said == "location":
            return reply({}, 201, Location=f"/things/{name}")
        return reply({"id": name} if self.said == "body" else {}, 201)


@pytest.mark.parametrize("said", ["body", "location"])
@pytest.mark.parametrize("requests", [25, 200])
def test_what_was_created_is_removed_within_the_budget(audit: Audit, said: str, requests: int) -> None:
    store = Store(said)
    allowed = {"methods": ("GET", "POST", "DELETE"), "requests": requests}
    with serve(store) as server:
        evidence = audit(document(paths=PATHS), base_url=server.url, allowed=allowed, **DISPOSABLE)
    assert store.made > 0
    assert store.things == {}
    assert len(evidence.live.created) == store.made
    assert all(each.removed and not each.why for each in evidence.live.created)
    assert len(server.received) == evidence.live.requests <= requests


@pytest.mark.parametrize(
    ("said", "methods", "paths", "why"),
    [
        ("nothing", ("GET", "POST", "DELETE"), PATHS, "the answer does not say under which id"),
        ("body", ("GET", "POST"), PATHS, "DELETE /things/{thing} may not be called"),
        ("body", ("GET", "POST", "DELETE"), {"/things": PATHS["/things"]}, "the document has no DELETE for it"),
    ],
    ids=["no id", "not allowed", "no delete"],
)
def test_what_cannot_be_removed_is_listed_with_the_reason(
    audit: Audit, said: str, methods: tuple[str, ...], paths: dict[str, Any], why: str
) -> None:
    store = Store(said)
    with serve(store) as server:
        evidence = audit(document(paths=paths), base_url=server.url, allowed={"methods": methods}, **DISPOSABLE)
    assert len(evidence.live.created) == store.made == len(store.things)
    assert {each.why for each in evidence.live.created} == {why}
    assert not any(each.removed for each in evidence.live.created)
    assert isinstance(evidence.live.created[0], Created)


def test_a_removal_that_fails_is_told(audit: Audit) -> None:
    store = Store()

    def stubborn(request: Request) -> Reply:
        return reply({"title": "Not now"}, 409) if request.method == "DELETE" else store(request)

    with serve(stubborn) as server:
        evidence = audit(
            document(paths=PATHS), base_url=server.url, allowed={"methods": ("GET", "POST", "DELETE")}, **DISPOSABLE
        )
    assert {each.why for each in evidence.live.created} == {"DELETE was answered 409"}

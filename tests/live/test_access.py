"""What ends the audit's own access, and what a run then says: servers that take the credential away by an innocent name."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest

from plainspoken.flows.credentials import Credential
from plainspoken.inventory.records import Auth, SecretReference

from .conftest import Audit
from .servers import Reply, Request, document, json_response, reply, serve

BEARER = Auth(kind="bearer", secret=SecretReference(kind="env", name="DESK_TOKEN"))
LISTED: dict[str, Any] = {"responses": {"200": json_response({"type": "object"}), "401": {"description": "Log in."}}}
PATHS: dict[str, Any] = {f"/{name}": {"get": LISTED} for name in ("desks", "rooms", "floors", "lamps")}
TOKEN = "token-1"  # noqa: S105 - made up
ANSWERS = {f"GET {path}" for path in PATHS}
SCHEME: dict[str, Any] = {
    "components": {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
    "security": [{"token": []}],
}
SAVE: dict[str, Any] = {"post": {"responses": {"200": json_response({"type": "object"})}}}
DESK = document(paths={"/desks": PATHS["/desks"], "/goodbye": SAVE, **PATHS, "/chairs": SAVE}, **SCHEME)
CHANGING: dict[str, Any] = {"environment": "disposable", "allowed": {"methods": ("GET", "POST")}}


@dataclass(slots=True)
class Desk:
    """A server that forgets the caller's token when `end` is called; `tokens` are the ones it knows."""

    end: str = "POST /goodbye"
    tokens: set[str] = field(default_factory=lambda: {TOKEN})
    ends: int = 0

    def __call__(self, request: Request) -> Reply:
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        if token not in self.tokens:
            return reply({"title": "Log in"}, 401, WWW_Authenticate="Bearer")
        if f"{request.method} {request.path}" == self.end:
            self.tokens.discard(token)
            self.ends += 1
        return reply({}) if request.path in {"/goodbye", "/chairs", *PATHS} else reply({"title": "No such path"}, 404)

    def logins(self) -> Iterator[Credential | None]:
        while True:
            token = f"token-{len(self.tokens) + self.ends + 1}"
            self.tokens.add(token)
            yield Credential(location="header", name="Authorization", value=f"Bearer {token}", secret=token, prefix="Bearer ")


@pytest.mark.parametrize("end", ["POST /goodbye", "GET /rooms"])
def test_what_ends_the_session_is_left_out_and_a_new_login_is_made(audit: Audit, end: str) -> None:
    desk = Desk(end=end)
    logins = desk.logins()
    with serve(desk) as server:
        evidence = audit(DESK, base_url=server.url, auth=BEARER, secret=TOKEN, renew=lambda: next(logins), **CHANGING)
    assert evidence.live.measured
    assert evidence.live.left_out == {
        end: "left out for safety: once it had been called, the credential was refused where it had worked"
    }
    assert desk.ends == 1
    assert {each.operation for each in evidence.exchanges} >= ANSWERS
    assert not any(each.status == 401 for each in evidence.exchanges)


def test_without_a_new_login_nothing_after_it_counts(audit: Audit) -> None:
    desk = Desk(end="GET /rooms")
    with serve(desk) as server:
        evidence = audit(DESK, base_url=server.url, auth=BEARER, secret=TOKEN, **CHANGING)
    assert not evidence.live.measured
    assert evidence.live.reason == (
        "not measured: the credential stopped working after GET /rooms, and no new login could be made; too few operations "
        "had answered before."
    )
    assert "GET /rooms" in evidence.live.left_out
    assert desk.ends == 1
    assert len(server.received) < 30


def test_what_was_measured_before_the_end_of_the_session_is_kept(audit: Audit) -> None:
    late = document(paths={**PATHS, "/goodbye": SAVE, "/chairs": SAVE}, **SCHEME)
    with serve(Desk()) as server:
        evidence = audit(late, base_url=server.url, auth=BEARER, secret=TOKEN, **CHANGING)
    assert evidence.live.measured
    assert evidence.live.reason.startswith("the credential stopped working after POST /goodbye")
    assert not any(each.status == 401 for each in evidence.exchanges)


def test_an_operation_that_is_refused_on_its_own_locks_nobody_out(audit: Audit) -> None:
    def strict(request: Request) -> Reply:
        return reply({"title": "Not yours"}, 403) if request.path in ("/rooms", "/chairs") else Desk()(request)

    with serve(strict) as server:
        evidence = audit(DESK, base_url=server.url, auth=BEARER, secret=TOKEN, **CHANGING)
    assert evidence.live.measured
    assert evidence.live.reason == ""
    assert {each.status for each in evidence.exchanges if each.operation == "GET /rooms"} == {403}
    assert "GET /rooms" not in evidence.live.left_out


def test_a_credential_that_opens_next_to_nothing_is_named_as_the_cause(audit: Audit) -> None:
    many = {f"/things{number}": {"get": LISTED} for number in range(30)}

    def strict(request: Request) -> Reply:
        return reply({"title": "Not yours"}, 403) if "things" in request.path else Desk()(request)

    with serve(strict) as server:
        evidence = audit(
            document(paths={"/desks": PATHS["/desks"], **many}, **SCHEME), base_url=server.url, auth=BEARER, secret=TOKEN
        )
    assert not evidence.live.measured
    assert "although GET /desks was answered 200 with it" in evidence.live.reason

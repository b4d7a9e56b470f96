"""A server that lets a second person do what is not for this person, and one that does not: function-level authorization."""

from __future__ import annotations

import base64
import json
from typing import Any
from urllib.parse import parse_qs

import pytest

from plainspoken.checks.engine import run
from plainspoken.checks.evidence import static_evidence
from plainspoken.checks.registry import checks
from plainspoken.flows.live_evidence import LiveEvidence
from plainspoken.flows.plan import plan
from plainspoken.inventory.document import open_document
from plainspoken.inventory.records import ALL_METHODS, READ_ONLY, Allowed, Api, Auth, Identities, OAuth, SecretReference

from .conftest import Audit
from .servers import NOT_FOUND, PROBLEM, Reply, Request, document, json_response, reply, serve


def _token(person: str, *scopes: str) -> str:
    def part(value: dict[str, Any]) -> str:
        return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")

    return f"{part({'alg': 'HS256'})}.{part({'sub': person, 'scope': ' '.join(scopes)})}.c2lnbmF0dXJl-{person}"


ANN, BOB = _token("ann", "orders:read", "reports:read"), _token("bob", "orders:read")
PEOPLE = {f"Bearer {ANN}": "ann", f"Bearer {BOB}": "bob"}
_LIST = json_response({"type": "array", "items": {"type": "object"}})


def _operation(scope: str, **more: Any) -> dict[str, Any]:
    return {"responses": {"200": _LIST, "401": PROBLEM, "403": PROBLEM}, "security": [{"login": [scope]}], **more}


PATHS = {
    "/orders": {"get": _operation("orders:read")},
    "/reports": {"get": _operation("reports:read")},
    "/admin/users": {"get": _operation("orders:read"), "post": _operation("orders:read")},
    "/refunds": {"get": _operation("orders:read", **{"x-required-role": "admin"})},
    "/staff": {"get": _operation("orders:read", summary="The staff of a shop")},
}
FLOW = {"tokenUrl": "https://id.test/token", "scopes": {"orders:read": "Orders", "reports:read": "Reports"}}
LOGIN = {"securitySchemes": {"login": {"type": "oauth2", "flows": {"clientCredentials": FLOW}}}}
DOCUMENT = document(paths=PATHS, components=LOGIN)


class Shop:
    """Keeps what is ann's alone from everybody else but for `leaks`, paths."""

    def __init__(self, *leaks: str) -> None:
        self.leaks = leaks

    def __call__(self, request: Request) -> Reply:
        person = PEOPLE.get(request.headers.get("Authorization", ""))
        if person is None:
            return reply({"detail": "Log in at https://id.test and send the token."}, 401, WWW_Authenticate="Bearer")
        if request.path not in PATHS:
            return NOT_FOUND
        kept = request.path in ("/reports", "/admin/users", "/refunds")
        if kept and person != "ann" and request.path not in self.leaks:
            return reply({"detail": "This needs a right that you do not have; ask an administrator for it."}, 403)
        return reply([{"id": 7, "name": "of all"}])


def bearer(name: str) -> Auth:
    return Auth(kind="bearer", secret=SecretReference(kind="env", name=name))


USERS: dict[str, Any] = {"auth": bearer("ANN"), "identities": Identities(other=bearer("BOB"))}
SECRETS = {bearer("ANN").references[0].key: ANN, bearer("BOB").references[0].key: BOB}


def audited(audit: Audit, shop: Shop, *, disposable: bool = False) -> LiveEvidence:
    with serve(shop) as server:
        return audit(
            DOCUMENT,
            base_url=server.url,
            environment="disposable" if disposable else "test",
            allowed={"methods": ALL_METHODS if disposable else READ_ONLY},
            secrets=SECRETS,
            **USERS,
        )


def told(evidence: LiveEvidence) -> dict[str, set[str]]:
    opened = open_document(json.dumps(DOCUMENT), "shop.json")
    known = static_evidence(opened, probes=evidence.identity.probes)
    results = [run(each, known) for each in checks() if each.id in ("AUTH150", "AUTH151")]
    return {each.check: {finding.operation for finding in each.findings} for each in results if each.findings}


@pytest.mark.parametrize(
    ("leaks", "expected"),
    [
        ((), {}),
        (("/reports",), {"AUTH150": {"GET /reports"}}),
        (("/admin/users", "/refunds"), {"AUTH151": {"GET /admin/users", "GET /refunds"}}),
    ],
)
def test_what_a_second_person_may_do_and_should_not(
    audit: Audit, leaks: tuple[str, ...], expected: dict[str, set[str]]
) -> None:
    evidence = audited(audit, Shop(*leaks))
    assert told(evidence) == expected
    asked = {(each.credential, each.operation) for each in evidence.identity.probes}
    assert asked >= {("unscoped", "GET /reports"), ("reserved", "GET /admin/users"), ("reserved", "GET /refunds")}
    assert not {operation for kind, operation in asked if kind in ("unscoped", "reserved")} & {"GET /orders", "GET /staff"}
    assert {each.method for each in evidence.identity.probes} == {"GET"}


def test_what_changes_something_is_tried_in_a_disposable_environment(audit: Audit) -> None:
    evidence = audited(audit, Shop("/admin/users"), disposable=True)
    assert told(evidence) == {"AUTH151": {"GET /admin/users", "POST /admin/users"}}
    asked = [each.operation for each in evidence.identity.probes if each.credential == "reserved"]
    assert asked[-1] == "POST /admin/users"


def test_the_plan_names_who_would_try() -> None:
    api = Api(id="test", document="shop.json", base_url="http://127.0.0.1:9", allowed=Allowed(rate=1000.0), **USERS)
    planned = plan(api, open_document(json.dumps(DOCUMENT), "shop.json"))
    named = {(each.operation, each.identity) for each in planned.calls}
    assert ("GET /admin/users", "by a second person, who may not be meant to do this") in named


@pytest.mark.parametrize("tells", ["introspection", "login"])
def test_scopes_of_a_token_that_does_not_tell_them(audit: Audit, tells: str) -> None:
    opaque = {"ann-client": "opaque-token-of-ann", "bob-client": "opaque-token-of-bob"}
    scopes = {"opaque-token-of-ann": "orders:read reports:read", "opaque-token-of-bob": "orders:read"}
    shop = Shop("/reports")

    def answer(request: Request) -> Reply:
        form = {name: values[0] for name, values in parse_qs(request.body.decode()).items()} if request.body else {}
        if request.path == "/.well-known/oauth-authorization-server":
            more = {"introspection_endpoint": f"{server.url}/introspect"} if tells == "introspection" else {}
            return reply({"issuer": server.url, "token_endpoint": f"{server.url}/token", **more})
        if request.path == "/token":
            token = opaque[form["client_id"]]
            said = {"scope": scopes[token]} if tells == "login" else {}
            return reply({"access_token": token, "token_type": "Bearer", "expires_in": 600, **said})
        if request.path == "/introspect":
            return reply({"active": form["token"] in scopes, "scope": scopes.get(form["token"], "")})
        known = {f"Bearer {token}": f"Bearer {jwt}" for token, jwt in zip(opaque.values(), (ANN, BOB), strict=True)}
        given = {**request.headers, "Authorization": known.get(request.headers.get("Authorization", ""), "")}
        return shop(Request(method=request.method, target=request.target, headers=given, body=request.body, at=request.at))

    def client(name: str) -> Auth:
        oauth = OAuth(issuer=server.url, client_id=name, client_auth="post", scopes=("orders:read", "reports:read"))
        return Auth(kind="oauth2", secret=SecretReference(kind="env", name="SECRET"), oauth=oauth)

    with serve(answer) as server:
        users: dict[str, Any] = {"auth": client("ann-client"), "identities": Identities(other=client("bob-client"))}
        evidence = audit(DOCUMENT, base_url=server.url, secret="s3cret-of-both", **users)  # noqa: S106 - made up
    assert told(evidence) == {"AUTH150": {"GET /reports"}}

"""What may be sent, where to, with what: tables for the parts that need no server."""

from __future__ import annotations

import base64
import json
from dataclasses import replace
from typing import Any

import pytest

from plainspoken.flows.allowance import callable_methods, select
from plainspoken.flows.base_url import candidates, filled
from plainspoken.flows.bundle import bundle
from plainspoken.flows.credentials import CredentialError, credential, resolve
from plainspoken.flows.gate import Gate, Refused, Stopped, is_loopback
from plainspoken.inventory.document import open_document
from plainspoken.inventory.records import Allowed, Api, Auth, SecretReference

PETS = SecretReference(kind="env", name="PETS_TOKEN")


def api(**fields: Any) -> Api:
    return Api(**{"id": "test", "document": "openapi.json", **fields})


def written(paths: dict[str, Any], name: str = "openapi.json", **more: Any) -> Any:
    whole = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths, **more}
    return open_document(json.dumps(whole), name)


@pytest.mark.parametrize(
    ("environment", "methods", "callable_ones"),
    [
        ("production", ("GET", "POST", "DELETE"), {"GET"}),
        ("staging", ("GET", "HEAD", "OPTIONS", "PATCH"), {"GET", "HEAD", "OPTIONS"}),
        ("disposable", ("GET", "POST", "DELETE"), {"GET", "POST", "DELETE"}),
        ("disposable", ("GET",), {"GET"}),
        ("test", ("POST",), set()),
    ],
)
def test_methods(environment: Any, methods: tuple[str, ...], callable_ones: set[str]) -> None:
    assert callable_methods(api(environment=environment, allowed=Allowed(methods=methods))) == callable_ones


@pytest.mark.parametrize(
    ("method", "path", "operation_id", "called"),
    [
        ("post", "/logout", "", False),
        ("get", "/auth/logout", "", False),
        ("post", "/v1/sessions", "signOut", False),
        ("post", "/tokens/{id}/revoke", "", False),
        ("post", "/api-keys/rotate", "", False),
        ("post", "/x", "rotateApiKey", False),
        ("post", "/x", "reset_password", False),
        ("post", "/admin/shutdown", "", False),
        ("post", "/system/restart", "", False),
        ("delete", "/users/me", "", False),
        ("delete", "/session", "", False),
        ("post", "/x", "deleteMyAccount", False),
        ("get", "/revocations", "", True),
        ("get", "/flow_runs/{id}", "restart_info", False),
        ("delete", "/users/{id}", "", True),
        ("get", "/users/me", "", True),
        ("post", "/orders", "createOrder", True),
        ("post", "/catalogue", "catalogOutput", True),
        ("post", "/skills", "addSkill", True),
        ("patch", "/users/me", "", True),
    ],
)
def test_calls_that_end_the_audits_own_access(method: str, path: str, operation_id: str, called: bool) -> None:
    document = written({path: {method: {"operationId": operation_id or None, "responses": {}}}})
    allowed = Allowed(methods=("GET", "POST", "PATCH", "DELETE"))
    chosen, left_out = select(api(environment="disposable", allowed=allowed), document)
    assert bool(chosen) is called
    assert bool(left_out) is not called


@pytest.mark.parametrize(
    ("fields", "name", "servers", "first", "refused"),
    [
        ({"base_url": "https://a.test/v1/"}, "openapi.json", [], "https://a.test/v1", []),
        ({}, "openapi.json", ["http://127.0.0.1:8000/x"], "http://127.0.0.1:8000/x", []),
        ({}, "openapi.json", ["https://a.test"], None, ["https://a.test"]),
        (
            {"document": "https://a.test/d.json"},
            "https://a.test/d.json",
            ["https://b.test", "https://a.test/v3"],
            "https://a.test/v3",
            ["https://b.test"],
        ),
        ({"document": "https://a.test/x/d.json"}, "https://a.test/x/d.json", [], "https://a.test/x", []),
        ({"document": "https://a.test/d.json"}, "https://a.test/d.json", ["/api"], "https://a.test/api", []),
        (
            {"document": "https://a.test/d.json"},
            "https://a.test/d.json",
            ["http://a.test/v3"],
            "https://a.test",
            ["http://a.test/v3"],
        ),
        ({"base_url": "https://a.test"}, "openapi.json", ["ftp://a.test"], "https://a.test", []),
        (
            {"document": "https://a.test/d.json"},
            "https://a.test/d.json",
            ["http://127.0.0.1:9200"],
            "https://a.test",
            ["http://127.0.0.1:9200"],
        ),
    ],
)
def test_where_an_api_may_be(
    fields: dict[str, str], name: str, servers: list[str], first: str | None, refused: list[str]
) -> None:
    document = written({}, name, servers=[{"url": url} for url in servers])
    named, unnamed = candidates(api(**fields), document)
    assert (named[0] if named else None) == first
    assert unnamed == refused


def test_a_plain_value_for_every_path_parameter() -> None:
    parameters = [
        {"name": "a", "in": "path", "required": True, "schema": {"type": "string"}, "example": "x y"},
        {"name": "b", "in": "path", "required": True, "schema": {"enum": ["red", "blue"]}},
        {"name": "c", "in": "path", "required": True, "schema": {"type": "integer"}},
    ]
    (operation,) = written({"/{a}/{b}/{c}": {"get": {"parameters": parameters, "responses": {}}}}).operations
    assert filled(operation) == "/x%20y/red/1"


def test_a_bundle_keeps_every_reference_inside() -> None:
    files = {
        "paths/pets.yaml": b"get: {responses: {'200': {$ref: '../answers.yaml#/Pets'}}}",
        "answers.yaml": b"""
Pets: {description: ok, content: {application/json: {schema: {$ref: '#/Pet'}}}}
Pet: {$ref: 'openapi.json#/components/schemas/Pet'}
""",
    }
    whole = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": {"/pets": {"$ref": "paths/pets.yaml"}, "/broken": {"$ref": "nowhere.yaml"}},
        "components": {"schemas": {"Pet": {"type": "object"}}},
    }
    made = bundle(
        open_document(json.dumps(whole), "openapi.json", lambda name: files[name] if name in files else _missing(name))
    )
    assert made["paths"]["/pets"] == {"$ref": "#/x-files/file1"}
    assert made["x-files"]["file1"]["get"]["responses"]["200"] == {"$ref": "#/x-files/file2/Pets"}
    assert made["x-files"]["file2"]["Pet"] == {"$ref": "#/components/schemas/Pet"}
    assert made["paths"]["/broken"] == {"$ref": "nowhere.yaml"}


def _missing(name: str) -> bytes:
    raise CredentialError(f"{name} is not there.")


@pytest.mark.parametrize(
    ("auth", "url", "headers"),
    [
        (Auth(kind="bearer"), "http://x.test/a?b=1", {"Authorization": "Bearer s3"}),
        (Auth(kind="basic", username="ada"), "http://x.test/a?b=1", {"Authorization": "Basic YWRhOnMz"}),
        (Auth(kind="api_key", parameter="X-Key"), "http://x.test/a?b=1", {"X-Key": "s3"}),
        (Auth(kind="api_key", parameter="key", location="query"), "http://x.test/a?b=1&key=s3", {}),
        (Auth(kind="api_key", parameter="b", location="query"), "http://x.test/a?b=s3", {}),
        (Auth(kind="api_key", parameter="sid", location="cookie"), "http://x.test/a?b=1", {"Cookie": "sid=s3"}),
    ],
)
def test_how_a_request_carries_the_credential(auth: Auth, url: str, headers: dict[str, str]) -> None:
    carried = credential(replace(auth, secret=PETS), {PETS.key: "s3"})
    assert carried is not None
    sent: dict[str, str] = {}
    assert carried.put(sent, "http://x.test/a?b=1") == url
    assert sent == headers


@pytest.mark.parametrize("kind", ["bearer", "basic", "api_key"])
def test_an_altered_credential_differs_and_is_as_long(kind: Any) -> None:
    carried = credential(Auth(kind=kind, username="ada", secret=PETS), {PETS.key: "abcdefghijkl"})
    altered = carried.altered() if carried else None
    assert carried is not None
    assert altered is not None
    assert altered.value != carried.value
    assert len(altered.value) == len(carried.value)
    if kind == "basic":
        assert base64.b64decode(altered.value.removeprefix("Basic ")) != b"ada:abcdefghijkl"


def test_a_secret_comes_from_the_environment_or_a_block(monkeypatch: pytest.MonkeyPatch) -> None:
    env = Auth(kind="bearer", secret=SecretReference(kind="env", name="PLAINSPOKEN_TEST_SECRET"))
    monkeypatch.delenv("PLAINSPOKEN_TEST_SECRET", raising=False)
    with pytest.raises(CredentialError, match="PLAINSPOKEN_TEST_SECRET is not set"):
        resolve([env])
    monkeypatch.setenv("PLAINSPOKEN_TEST_SECRET", "v")
    assert resolve([env]) == {"env PLAINSPOKEN_TEST_SECRET": "v"}
    block = Auth(kind="bearer", secret=SecretReference(kind="prefect", name="pets"))
    assert resolve([block], block=lambda name: f"value of {name}") == {"prefect pets": "value of pets"}
    assert resolve([Auth()]) == {}
    assert credential(Auth(), {}) is None


def gate(**limits: Any) -> Gate:
    made = Gate(**{"methods": frozenset({"GET"}), "requests": 3, "seconds": 10.0, "rate": 10_000.0, **limits})
    made.open_to("http://127.0.0.1:1234/api")
    return made


@pytest.mark.parametrize(
    ("method", "url"),
    [
        ("GET", "http://127.0.0.1:1235/api"),
        ("GET", "https://127.0.0.1:1234/api"),
        ("GET", "http://localhost:1234/api"),
        ("GET", "http://127.0.0.1:1234@evil.test/"),
        ("POST", "http://127.0.0.1:1234/api"),
        ("GET", "http://127.0.0.1:1234/logout"),
        ("GET", "http://127.0.0.1:99999/"),
        ("GET", "http://127.0.0.1:1234/api/pets/.."),
        ("GET", "http://127.0.0.1:1234/api/%2E%2e/logout"),
    ],
)
def test_the_gate_refuses_and_does_not_count(method: str, url: str) -> None:
    door = gate()
    door.forbidden = frozenset({("GET", "/logout")})
    with pytest.raises(Refused):
        door.enter(method, url)
    assert door.sent == 0


def test_the_gate_counts_to_the_last_request() -> None:
    door = gate()
    for _ in range(3):
        assert 0 < door.enter("GET", "http://127.0.0.1:1234/api/x") <= 10
    with pytest.raises(Stopped, match="budget of 3 requests is spent"):
        door.enter("GET", "http://127.0.0.1:1234/api/x")
    assert (door.sent, door.left) == (3, 0)


def test_the_gate_closes_when_nobody_answers_and_nobody_is_alive() -> None:
    door = gate(requests=20)
    door.health = lambda: False
    for number in range(5):
        door.enter("GET", f"http://127.0.0.1:1234/{number}")
        door.failed()
    assert door.ended == "the target stopped answering after 1 requests, last: GET /0"
    with pytest.raises(Stopped):
        door.enter("GET", "http://127.0.0.1:1234/")


def test_the_gate_stays_open_for_a_target_that_is_alive() -> None:
    door = gate(requests=20)
    door.health = lambda: True
    for _ in range(12):
        door.enter("GET", "http://127.0.0.1:1234/")
        door.failed()
    assert not door.ended


def test_overload_halves_the_rate() -> None:
    door = gate(rate=8.0)
    door.answered(429)
    assert door.rate == 4.0
    for _ in range(20):
        door.answered(429)
    assert door.rate == 0.5
    door.answered(429, "Wed, 21 Oct 2015 07:28:00 GMT")
    assert not door.ended
    door.answered(503, "99")
    assert "99 seconds" in door.ended


@pytest.mark.parametrize(
    ("url", "here"),
    [
        ("http://127.0.0.1:80", True),
        ("http://localhost", True),
        ("http://[::1]:1/", True),
        ("http://a.localhost", True),
        ("http://10.0.0.1", False),
        ("http://127.evil.test", False),
        ("http://localhost.evil.test", False),
    ],
)
def test_loopback(url: str, here: bool) -> None:
    assert is_loopback(url) is here

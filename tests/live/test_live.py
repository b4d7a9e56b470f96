"""Calls of a whole API against real servers on loopback."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from plainspoken.checks.exchanges import Exchange
from plainspoken.flows import gate
from plainspoken.flows.exchange_log import read_exchanges
from plainspoken.inventory.records import Auth, SecretReference

from .conftest import Audit
from .servers import (
    NOT_FOUND,
    PET_COMPONENTS,
    PET_PATHS,
    Reply,
    Request,
    document,
    guarded,
    json_response,
    pets,
    reply,
    serve,
    under,
)

PETS = document(paths=PET_PATHS, components=PET_COMPONENTS)
READ_ONLY = {"GET /pets", "GET /pets/{pet}", "GET /health"}
TOKEN = "s3cr3t-T0ken/with+signs=0123456789"  # noqa: S105 - made up
BEARER = Auth(kind="bearer", secret=SecretReference(kind="env", name="PETS_TOKEN"))
SECURED = document(
    paths=PET_PATHS,
    components={**PET_COMPONENTS, "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
    security=[{"token": []}],
)


def failed_checks(exchanges: tuple[Exchange, ...]) -> list[tuple[str, str, str]]:
    return [(each.operation, check.name, check.message) for each in exchanges for check in each.checks if not check.passed]


def test_an_exemplary_api_is_called_rightly_and_wrongly_and_nothing_fails(audit: Audit, log: Path) -> None:
    with serve(pets) as server:
        evidence = audit(PETS, base_url=server.url)
    live = evidence.live
    assert (live.measured, live.reason, live.base_url) == (True, "", server.url)
    assert {each.operation for each in evidence.exchanges} == READ_ONLY
    assert live.operations == 3
    assert {each.valid for each in evidence.exchanges} >= {True, False}
    assert failed_checks(evidence.exchanges) == []
    assert all(each.mistake for each in evidence.exchanges if each.valid is False)
    assert any(each.parameter == "limit" and each.status == 422 for each in evidence.exchanges)
    names = {check.name for each in evidence.exchanges for check in each.checks}
    assert {"not_a_server_error", "status_code_conformance", "negative_data_rejection"} <= names
    assert len(server.received) == live.requests
    whole = read_exchanges(log)
    assert len(whole) == live.requests
    written = [each for each in whole if each.id.startswith("x")][: len(evidence.exchanges)]
    assert [each.id for each in written] == [each.id for each in evidence.exchanges]
    assert [each.checks for each in written] == [each.checks for each in evidence.exchanges]


_MARK = r"canary-[0-9a-f]{6}"


def test_the_same_seed_makes_the_same_calls(audit: Audit) -> None:
    sequences = []
    for _ in range(2):
        with serve(pets) as server:
            audit(PETS, base_url=server.url, environment="disposable", allowed={"methods": ("GET", "POST")})
        # Marked texts carry another number in every run, so that what an earlier one left behind is not taken for new.
        sequences.append(
            [
                (each.method, re.sub(_MARK, "canary", each.target), re.sub(_MARK.encode(), b"canary", each.body))
                for each in server.received
            ]
        )
    assert sequences[0] == sequences[1]


def test_a_log_that_a_kill_cut_short_loses_the_last_line_only(audit: Audit, log: Path) -> None:
    with serve(pets) as server:
        audit(PETS, base_url=server.url, allowed={"requests": 12})
    whole = read_exchanges(log)
    log.write_bytes(log.read_bytes()[:-30])
    assert read_exchanges(log) == whole[:-1]
    assert log.stat().st_mode & 0o077 == 0


def test_every_request_says_who_calls(audit: Audit) -> None:
    with serve(pets) as server:
        audit(PETS, base_url=server.url, allowed={"requests": 20})
    assert all(re.fullmatch(r"plainspoken/[\d.]+ \(audit\)", each.headers["User-Agent"]) for each in server.received)
    assert len({each.headers["X-Plainspoken-Audit"] for each in server.received}) == 1
    assert not any("TestCase" in name for each in server.received for name in each.headers)


def test_read_only_methods_alone_unless_the_environment_is_disposable(audit: Audit) -> None:
    methods = ("GET", "POST", "DELETE")
    with serve(pets) as server:
        evidence = audit(PETS, base_url=server.url, allowed={"methods": methods})
        assert {each.method for each in server.received} == {"GET"}
        assert "disposable" in evidence.live.left_out["POST /pets"]
    with serve(pets) as server:
        evidence = audit(PETS, base_url=server.url, allowed={"methods": methods}, environment="disposable")
        assert {each.method for each in server.received} == {"GET", "POST", "DELETE"}
        assert evidence.live.left_out == {}
        assert failed_checks(evidence.exchanges) == []


def test_deletions_come_last(audit: Audit) -> None:
    with serve(pets) as server:
        audit(PETS, base_url=server.url, environment="disposable", allowed={"methods": ("GET", "POST", "DELETE")})
    methods = [each.method for each in server.received if not each.path.startswith("/.well-known/")]
    assert set(methods[methods.index("DELETE") :]) == {"DELETE"}


@pytest.mark.parametrize("pattern", ["GET /pets*", "*Pet*", "listPets"])
def test_excluded_operations_are_not_called_and_listed(audit: Audit, pattern: str) -> None:
    with serve(pets) as server:
        evidence = audit(PETS, base_url=server.url, allowed={"exclude": (pattern,), "requests": 30})
    assert evidence.live.left_out["GET /pets"] == f"excluded by the inventory: {pattern}"
    assert not any(each.path == "/pets" for each in server.received)


def test_calls_that_would_lock_the_audit_out_are_left_out(audit: Audit) -> None:
    endings = ("/auth/logout", "/tokens/rotate", "/admin/shutdown", "/users/me", "/account/close-account")
    answers = {"responses": {"200": json_response({})}}
    paths = {path: {"post": answers, "delete": answers} for path in endings} | {"/session": {"get": answers}}
    with serve(lambda _request: reply({})) as server:
        evidence = audit(
            document(paths=paths),
            base_url=server.url,
            environment="disposable",
            allowed={"methods": ("GET", "POST", "DELETE"), "requests": 40},
        )
    hit = {(each.method, each.path) for each in server.received}
    assert not hit & {("POST", path) for path in endings if path not in ("/users/me",)}
    assert ("DELETE", "/users/me") not in hit
    assert evidence.live.left_out["POST /auth/logout"].startswith("left out for safety")
    assert evidence.live.left_out["POST /admin/shutdown"].endswith("stop or restart the server")


def test_a_wrong_base_url_is_noticed_and_nothing_is_judged(audit: Audit) -> None:
    with serve(lambda _request: NOT_FOUND) as server:
        evidence = audit(PETS, base_url=server.url)
    assert not evidence.live.measured
    assert evidence.live.reason.startswith("not measured: base URL:")
    assert evidence.live.tried[0] == server.url
    assert (evidence.exchanges, evidence.probes) == ((), ())
    assert len(server.received) < 60


def test_a_server_that_answers_every_path_alike_is_no_base_url(audit: Audit) -> None:
    page = Reply(body=b"<html>app</html>", headers={"Content-Type": "text/html"})
    with serve(lambda _request: page) as server:
        evidence = audit(PETS, base_url=server.url)
    assert not evidence.live.measured
    assert "base URL" in evidence.live.reason


def test_nobody_listens(audit: Audit) -> None:
    with serve(pets) as server:
        url = server.url
    evidence = audit(PETS, base_url=url)
    assert evidence.live.reason == f"not measured: base URL: nobody answers at {url}."


@pytest.mark.parametrize("prefix", ["", "/api", "/api/v1"])
def test_the_base_url_is_found_where_the_document_came_from(audit: Audit, prefix: str) -> None:
    with serve(under(prefix, pets)) as server:
        evidence = audit(PETS, at=server.url + "/openapi.json")
    assert evidence.live.measured
    assert evidence.live.base_url == server.url + prefix


def test_the_document_names_a_relative_server(audit: Audit) -> None:
    with serve(under("/shop/v7", pets)) as server:
        evidence = audit(PETS | {"servers": [{"url": "/shop/v7"}]}, at=server.url + "/docs/openapi.json")
    assert evidence.live.base_url == server.url + "/shop/v7"


def test_a_wrong_server_in_the_document_is_passed_over(audit: Audit) -> None:
    with serve(lambda _request: NOT_FOUND) as other, serve(under("/api", pets)) as server:
        evidence = audit(PETS | {"servers": [{"url": other.url}]}, at=server.url + "/openapi.json")
    assert evidence.live.base_url == server.url + "/api"
    assert evidence.live.tried[0] == other.url


def test_a_host_that_only_the_document_names_is_not_called(audit: Audit) -> None:
    evidence = audit(PETS | {"servers": [{"url": "https://api.example.com/v1"}]})
    assert evidence.live.requests == 0
    assert evidence.live.reason == (
        "not measured: base URL: only the document names https://api.example.com/v1; write it as `base_url` to allow calls."
    )


def test_swagger_2_is_found_under_its_base_path(audit: Audit) -> None:
    old: dict[str, Any] = {
        "swagger": "2.0",
        "info": {"title": "Old", "version": "1"},
        "basePath": "/v2",
        "paths": {"/health": {"get": {"produces": ["application/json"], "responses": {"200": {"description": "up"}}}}},
    }
    with serve(under("/v2", pets)) as server:
        evidence = audit(old, at=server.url + "/swagger.json")
    assert (evidence.live.base_url, evidence.live.measured) == (server.url + "/v2", True)


@pytest.mark.parametrize("version", ["3.0.3", "3.1.0", "3.2.0"])
def test_every_version_is_called(audit: Audit, version: str) -> None:
    with serve(pets) as server:
        evidence = audit(PETS | {"openapi": version}, base_url=server.url, allowed={"requests": 40})
    assert evidence.live.operations == 3


def test_a_document_of_several_files(audit: Audit) -> None:
    paths = {**PET_PATHS, "/pets/{pet}": {"$ref": "paths/pet.json"}}
    pet = {"get": {**PET_PATHS["/pets/{pet}"]["get"], "responses": {"200": json_response({"$ref": "../schemas.json#/Pet"})}}}
    schemas = {
        "Pet": {"type": "object", "required": ["colour"], "properties": {"id": {"$ref": "#/Id"}}},
        "Id": {"type": "integer"},
    }
    files = {"paths/pet.json": json.dumps(pet).encode(), "schemas.json": json.dumps(schemas).encode()}
    with serve(pets) as server:
        evidence = audit(document(paths=paths, components=PET_COMPONENTS), base_url=server.url, files=files)
    messages = [message for _, name, message in failed_checks(evidence.exchanges) if name == "response_schema_conformance"]
    assert messages
    assert '"colour" is a required property' in messages[0]


def test_one_operation_that_the_engine_cannot_read_does_not_stop_the_others(audit: Audit) -> None:
    broken = {"get": {"parameters": [{"name": "q", "in": "query", "required": True, "schema": {"$ref": "#/nowhere"}}]}}
    broken["get"]["responses"] = {"200": {"description": "ok"}}  # type: ignore[assignment]
    with serve(pets) as server:
        evidence = audit(document(paths={**PET_PATHS, "/broken": broken}, components=PET_COMPONENTS), base_url=server.url)
    assert evidence.live.operations == 3
    assert evidence.live.left_out["GET /broken"].startswith("Schemathesis could not call it: ")
    assert "\n" not in evidence.live.left_out["GET /broken"]


def test_a_credential_is_given_taken_away_and_spoilt(audit: Audit) -> None:
    with serve(guarded(pets, TOKEN)) as server:
        evidence = audit(SECURED, base_url=server.url, auth=BEARER, secret=TOKEN)
    assert evidence.live.measured
    assert failed_checks(evidence.exchanges) == [
        each for each in failed_checks(evidence.exchanges) if each[1] == "status_code_conformance"
    ]
    assert {each.credential for each in evidence.exchanges} == {"given"}
    probed = {(each.operation, each.credential, each.status) for each in evidence.probes}
    kinds = ("none", "altered", "malformed")
    assert probed == {(key, kind, 401) for key in READ_ONLY for kind in kinds} | {("GET /pets", "query", 401)}
    assert len(server.received) == evidence.live.requests


def test_a_session_that_an_answer_began_does_not_pass_for_a_credential(audit: Audit) -> None:
    def session(request: Request) -> Reply:
        if request.headers.get("Authorization") != f"Bearer {TOKEN}" and "sid" not in request.headers.get("Cookie", ""):
            return reply({"title": "Log in"}, 401)
        answer = pets(request)
        return Reply(status=answer.status, body=answer.body, headers={**answer.headers, "Set-Cookie": "sid=1; Path=/"})

    with serve(session) as server:
        evidence = audit(SECURED, base_url=server.url, auth=BEARER, secret=TOKEN)
    assert {each.status for each in evidence.probes} == {401}
    assert not any("Cookie" in each.headers for each in server.received)


def test_declared_but_not_enforced_shows_in_the_probes(audit: Audit) -> None:
    with serve(pets) as server:
        evidence = audit(SECURED, base_url=server.url, auth=BEARER, secret=TOKEN)
    assert {each.status for each in evidence.probes} == {200}
    assert {(each.operation, each.credential) for each in evidence.probes} == {
        (key, kind) for key in READ_ONLY for kind in ("none", "altered", "malformed")
    }


def test_a_disposable_api_is_asked_to_change_things_without_a_credential_but_not_with_a_spoilt_one(audit: Audit) -> None:
    with serve(guarded(pets, TOKEN)) as server:
        evidence = audit(
            SECURED,
            base_url=server.url,
            auth=BEARER,
            secret=TOKEN,
            environment="disposable",
            allowed={"methods": ("GET", "POST", "DELETE"), "requests": 300},
        )
    assert {(each.operation, each.credential) for each in evidence.probes if each.method != "GET"} == {
        ("POST /pets", "none"),
        ("DELETE /pets/{pet}", "none"),
    }


def test_without_a_credential_the_refusals_are_probes_and_nothing_else_is_measured(audit: Audit) -> None:
    with serve(guarded(pets, TOKEN)) as server:
        evidence = audit(SECURED, base_url=server.url)
    assert not evidence.live.measured
    assert "the inventory gives none" in evidence.live.reason
    assert evidence.exchanges == ()
    assert {(each.operation, each.status, each.credential) for each in evidence.probes} == {
        (key, 401, "none") for key in READ_ONLY
    }


def test_a_guard_before_every_path_is_no_wrong_base_url(audit: Audit) -> None:
    many = {f"/things{number}": PET_PATHS["/health"] for number in range(20)}
    with serve(guarded(pets, TOKEN, enforced=lambda request: request.path != "/health")) as server:
        evidence = audit(document(paths={**PET_PATHS, **many}), base_url=server.url)
    assert evidence.live.reason.startswith("not measured: 22 of 23 answers ask for a credential")


def test_a_refused_credential_is_not_measured(audit: Audit) -> None:
    with serve(guarded(pets, "another")) as server:
        evidence = audit(SECURED, base_url=server.url, auth=BEARER, secret=TOKEN)
    assert not evidence.live.measured
    assert "refuse the credential" in evidence.live.reason


def test_a_target_that_dies_is_noticed_and_what_was_measured_is_kept(audit: Audit) -> None:
    seen: list[Request] = []

    def mortal(request: Request) -> Reply:
        seen.append(request)
        return pets(request) if len(seen) <= 12 else Reply(drop=True)

    with serve(mortal) as server:
        evidence = audit(PETS, base_url=server.url)
    assert evidence.live.measured
    assert re.fullmatch(r"the target stopped answering after \d+ requests, last: GET /\S+(, GET /\S+){2}", evidence.live.reason)
    assert all(each.status is not None for each in evidence.exchanges)
    # Twelve answers, five without one (a dropped connection is tried once more by the library), and one sign of life.
    assert len(server.received) <= 12 + 12
    assert sum(each.status is not None for each in evidence.exchanges) >= 8


def test_a_target_that_dies_at_once_is_not_measured(audit: Audit) -> None:
    seen: list[Request] = []

    def mortal(request: Request) -> Reply:
        seen.append(request)
        return pets(request) if len(seen) <= 4 else Reply(drop=True)

    with serve(mortal) as server:
        evidence = audit(PETS, base_url=server.url)
    assert not evidence.live.measured
    assert evidence.live.reason.startswith("not measured: ")
    assert evidence.exchanges == ()


def test_a_target_that_hangs_is_left(audit: Audit, log: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "REQUEST_TIMEOUT", 0.2)

    def slow(request: Request) -> Reply:
        if len(server.received) > 10:
            server.stop.wait(5)
        return pets(request)

    with serve(slow) as server:
        began = time.monotonic()
        evidence = audit(PETS, base_url=server.url, allowed={"seconds": 20})
    assert time.monotonic() - began < 10
    assert "the target stopped answering" in evidence.live.reason
    assert any(each.error == "no answer in time" for each in read_exchanges(log))
    assert all(each.status is not None for each in evidence.exchanges)


@pytest.mark.parametrize("home", [True, False])
def test_redirects_are_recorded_and_never_followed(audit: Audit, home: bool) -> None:
    with serve(pets) as stranger:

        def moved(request: Request) -> Reply:
            if request.path == "/pets":
                return Reply(status=302, headers={"Location": "/landing" if home else stranger.url + "/pets"})
            return pets(request)

        with serve(moved) as server:
            evidence = audit(PETS, base_url=server.url)
    assert stranger.received == []
    assert not any(each.path == "/landing" for each in server.received)
    moves = [each for each in evidence.exchanges if each.operation == "GET /pets"]
    assert {each.status for each in moves} == {302}
    assert all(each.checks for each in moves)


def test_nothing_else_that_the_document_names_is_fetched(audit: Audit) -> None:
    with serve(pets) as stranger, serve(pets) as server:
        listed = {"outside": {"externalValue": stranger.url + "/example"}, "inside": {"externalValue": server.url + "/secret"}}
        search = {"parameters": [{"name": "q", "in": "query", "schema": {"type": "string"}, "examples": listed}]}
        paths = {**PET_PATHS, "/search": {"get": {**search, "responses": {"200": {"description": "ok"}}}}}
        audit(document(paths=paths, components=PET_COMPONENTS), base_url=server.url)
    assert stranger.received == []
    assert not any(each.path == "/secret" for each in server.received)


@pytest.mark.parametrize("budget", [4, 7, 23, 60])
def test_the_budget_of_requests_holds_exactly(audit: Audit, budget: int) -> None:
    told: list[tuple[int, int]] = []
    with serve(guarded(pets, TOKEN)) as server:
        evidence = audit(
            SECURED,
            base_url=server.url,
            auth=BEARER,
            secret=TOKEN,
            allowed={"requests": budget},
            tell=lambda done, of: told.append((done, of)),
        )
    assert len(server.received) == evidence.live.requests <= budget
    assert told[-1] == (evidence.live.requests, budget)
    if budget == 7:
        assert len(server.received) == budget


def test_every_operation_is_called_before_any_is_called_often(audit: Audit) -> None:
    many = {f"/things{number}": PET_PATHS["/health"] for number in range(25)}
    with serve(lambda request: reply({}) if "things" in request.path else NOT_FOUND) as server:
        evidence = audit(document(paths={**PET_PATHS, **many}), base_url=server.url, allowed={"requests": 36})
    assert {each.operation for each in evidence.exchanges} >= {f"GET {path}" for path in many}


def test_the_rate_holds(audit: Audit) -> None:
    with serve(pets) as server:
        audit(PETS, base_url=server.url, allowed={"rate": 25.0, "requests": 30})
    times = [each.at for each in server.received]
    # In any second at most 25 and the one at its edge; arrivals waver a little with the scheduler.
    assert max(sum(begin <= at < begin + 1 for at in times) for begin in times) <= 27
    assert times[-1] - times[0] >= (len(times) - 1) / 25 - 0.1


def test_the_budget_of_time_holds(audit: Audit) -> None:
    def slow(request: Request) -> Reply:
        time.sleep(0.1)
        return pets(request)

    with serve(slow) as server:
        began = time.monotonic()
        evidence = audit(PETS, base_url=server.url, allowed={"seconds": 1.5})
    assert server.received[-1].at - began < 2.5  # building the engine is in the 1.5 seconds, reading the document is not
    assert evidence.live.requests < 20


def test_retry_after_is_honoured(audit: Audit) -> None:
    seen: list[Request] = []

    def busy(request: Request) -> Reply:
        seen.append(request)
        return Reply(status=429, headers={"Retry-After": "1"}) if len(seen) == 6 else pets(request)

    with serve(busy) as server:
        audit(PETS, base_url=server.url, allowed={"requests": 12})
    assert server.received[6].at - server.received[5].at >= 1.0


def test_a_longer_wait_than_the_budget_ends_the_run(audit: Audit) -> None:
    seen: list[Request] = []

    def busy(request: Request) -> Reply:
        seen.append(request)
        return Reply(status=503, headers={"Retry-After": "3600"}) if len(seen) == 12 else pets(request)

    with serve(busy) as server:
        evidence = audit(PETS, base_url=server.url)
    assert len(server.received) == 12
    assert evidence.live.reason == "the target asked to wait 3600 seconds, longer than the budget of time lasts"


def test_an_endless_answer_ends(audit: Audit, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "REQUEST_TIMEOUT", 1.0)
    endless = Reply(headers={"Content-Type": "application/json"}, endless=True)
    with serve(lambda request: endless if request.path == "/pets" else pets(request)) as server:
        evidence = audit(PETS, base_url=server.url, allowed={"requests": 40})
    longest = [each for each in evidence.exchanges if each.operation == "GET /pets"]
    assert longest
    assert all("rest was not read" in each.error or "did not end in time" in each.error for each in longest)
    assert all(len(each.response_body) <= 4000 for each in longest)


def test_a_lie_about_the_length_is_an_error_of_that_call(audit: Audit) -> None:
    lie = Reply(body=b"{}", headers={"Content-Type": "application/json", "Content-Length": "2000", "Connection": "close"})
    with serve(lambda request: lie if request.path == "/health" else pets(request)) as server:
        evidence = audit(PETS, base_url=server.url, allowed={"requests": 40, "seconds": 20})
    assert evidence.live.operations == 3
    assert {each.error for each in evidence.exchanges if each.operation == "GET /pets"} == {""}


@pytest.mark.parametrize(
    ("auth", "scheme"),
    [
        (BEARER, {"type": "http", "scheme": "bearer"}),
        (Auth(kind="basic", username="ada", secret=BEARER.secret), {"type": "http", "scheme": "basic"}),
        (
            Auth(kind="api_key", parameter="key", location="query", secret=BEARER.secret),
            {"type": "apiKey", "in": "query", "name": "key"},
        ),
        (
            Auth(kind="api_key", parameter="sid", location="cookie", secret=BEARER.secret),
            {"type": "apiKey", "in": "cookie", "name": "sid"},
        ),
        (Auth(kind="api_key", parameter="X-Mine", secret=BEARER.secret), {"type": "apiKey", "in": "header", "name": "X-Mine"}),
    ],
    ids=["bearer", "basic", "query", "cookie", "header"],
)
def test_no_secret_is_written_or_returned_even_where_the_server_echoes_it(
    audit: Audit, log: Path, auth: Auth, scheme: dict[str, str]
) -> None:
    def echo(request: Request) -> Reply:
        if request.path.endswith("/0"):
            return NOT_FOUND
        said = {"headers": dict(request.headers), "url": request.target, "note": f"{request.headers} {request.target}"}
        return reply(said, 200 if "limit" not in request.target else 500, X_Echo=request.target, Set_Cookie=f"s={TOKEN}")

    whole = document(paths=PET_PATHS, components={**PET_COMPONENTS, "securitySchemes": {"s": scheme}}, security=[{"s": []}])
    with serve(echo) as server:
        evidence = audit(whole, base_url=server.url, auth=auth, secret=TOKEN)
    assert evidence.probes
    assert any(TOKEN.split("/")[0] in str(dict(each.headers)) + each.target or auth.kind == "basic" for each in server.received)
    for text in (log.read_text(), repr(evidence)):
        assert "s3cr3t" not in text
        assert "czNjcj" not in text  # the same in base64
        assert "s3cr3t-T0ken%2Fwith" not in text


def test_nothing_is_printed_and_nothing_is_left_in_the_working_directory(tmp_path: Path) -> None:
    program = """
import json, sys
from pathlib import Path
from plainspoken.flows.live import call_api
from plainspoken.inventory.document import open_document
from plainspoken.inventory.records import Allowed, Api
text = Path(sys.argv[1]).read_bytes()
api = Api(id="quiet", document="openapi.json", base_url=sys.argv[2], allowed=Allowed(rate=1000, requests=60))
found = call_api(api, open_document(text, "openapi.json"), text, secrets={}, log=Path(sys.argv[3]), tell=lambda a, b: None)
sys.exit(0 if found.live.measured else 5)
"""
    (tmp_path / "cwd").mkdir()
    (tmp_path / "openapi.json").write_text(json.dumps(PETS))
    with serve(lambda request: Reply(status=500) if request.path == "/pets" else pets(request)) as server:
        done = subprocess.run(
            [sys.executable, "-c", program, tmp_path / "openapi.json", server.url, tmp_path / "log" / "exchanges.jsonl"],
            cwd=tmp_path / "cwd",
            capture_output=True,
            timeout=60,
            check=False,
        )
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert list((tmp_path / "cwd").iterdir()) == []

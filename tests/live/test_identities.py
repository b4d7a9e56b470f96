"""Logins at a real authorization server, and what two users may do: every way in, every probe, every defect planted."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from werkzeug.wrappers import Request, Response

from plainspoken.checks.authorization import SPOILT
from plainspoken.checks.engine import run
from plainspoken.checks.evidence import static_evidence
from plainspoken.checks.findings import Outcome
from plainspoken.checks.registry import checks
from plainspoken.flows.live_evidence import LiveEvidence
from plainspoken.inventory.document import open_document
from plainspoken.inventory.records import (
    Auth,
    ClientCertificate,
    Identities,
    LoginCall,
    OAuth,
    SecretReference,
)

from .authorization_server import CLIENT, SECRET, Certificates, Running, Server, authorization_server, claims, serving
from .conftest import Audit
from .orders import Orders, orders_document
from .servers import PET_COMPONENTS, PET_PATHS, document

CLIENT_SECRET = SecretReference(kind="env", name="CLIENT_SECRET")
ALICE, BOB = SecretReference(kind="env", name="ALICE"), SecretReference(kind="env", name="BOB")
SECRETS = {CLIENT_SECRET.key: SECRET, ALICE.key: "alice-at-the-portal-0001", BOB.key: "bob-at-the-portal-00002"}
SCOPES = ("orders:read", "reports:read")


def oauth(kind: Any = "oauth2", **fields: Any) -> Auth:
    return Auth(kind=kind, secret=CLIENT_SECRET, oauth=OAuth(client_id=CLIENT, scopes=SCOPES, **fields))


@contextmanager
def orders(*defects: str, **settings: Any) -> Iterator[tuple[Server, Running, Running]]:
    """The authorization server, what it received, and the API."""
    with authorization_server(**settings) as (server, received):
        api = Orders(server, *defects)
        with serving(api) as running:
            api.url = running.url
            yield server, received, running


def asked(evidence: LiveEvidence) -> dict[str, set[int | None]]:
    """The statuses of the probes by what they carried."""
    found: dict[str, set[int | None]] = {}
    for each in evidence.probes:
        found.setdefault(each.credential, set()).add(each.status)
    return found


def test_client_credentials_at_an_issuer_that_describes_itself(audit: Audit) -> None:
    with orders() as (server, received, api):
        login = oauth(issuer=server.url)
        evidence = audit(orders_document(server.url), base_url=api.url, auth=login, secrets=SECRETS)
    assert (evidence.live.measured, evidence.live.reason) == (True, "")
    assert {each.status for each in evidence.exchanges if each.credential == "given"} == {200, 404}
    (token,) = evidence.identity.tokens
    assert (token.scheme, token.lifetime, token.refreshable) == ("login", 600, False)
    assert received.to("/token")[0] == {"grant_type": "client_credentials", "scope": "orders:read reports:read"}
    assert evidence.live.requests == len(received.received) + len(api.received)


@pytest.mark.parametrize("client_auth", ["basic", "post"])
def test_token_exchange(audit: Audit, client_auth: Any) -> None:
    with orders() as (server, received, api):
        login = oauth("token_exchange", token_url=f"{server.url}/token", subject=ALICE, client_auth=client_auth)
        evidence = audit(orders_document(server.url), base_url=api.url, auth=login, secrets=SECRETS)
    assert evidence.live.measured
    assert claims(server.given[0])["sub"] == "alice"  # type: ignore[index]
    assert ("client_secret" in received.to("/token")[0]) == (client_auth == "post")


@pytest.mark.parametrize("refreshable", [True, False])
def test_a_token_is_renewed_before_it_expires(audit: Audit, refreshable: bool) -> None:
    with orders(lifetime=1.0, refreshable=refreshable) as (server, received, api):
        login = oauth(issuer=server.url)
        evidence = audit(
            orders_document(server.url), base_url=api.url, auth=login, secrets=SECRETS, allowed={"rate": 22.0, "requests": 90}
        )
    assert {each.status for each in evidence.exchanges if each.credential == "given"} == {200, 404}
    assert asked(evidence)["expired"] == {401}
    kinds = {form["grant_type"] for form in received.to("/token")}
    assert kinds == ({"client_credentials", "refresh_token"} if refreshable else {"client_credentials"})


def test_no_token_and_no_secret_is_written_anywhere(audit: Audit, log: Path) -> None:
    with orders(refreshable=True) as (server, _, api):
        users = Identities(other=oauth("token_exchange", token_url=f"{server.url}/token", subject=BOB))
        login = oauth("token_exchange", issuer=server.url, subject=ALICE, client_auth="post")
        evidence = audit(orders_document(server.url), base_url=api.url, auth=login, secrets=SECRETS, identities=users)
        hidden = [*SECRETS.values(), *server.given, *server.refresh_tokens, *(each.rpartition(".")[2] for each in server.given)]
    written = log.read_text() + repr(evidence)
    assert "grant_type" in written
    assert [each for each in hidden if each in written] == []


@pytest.mark.parametrize(
    ("login", "reason"),
    [
        (
            lambda url: Auth(kind="oauth2", oauth=OAuth(client_id="nobody", token_url=f"{url}/token"), secret=CLIENT_SECRET),
            "POST {url}/token was answered 401: invalid_client",
        ),
        (lambda url: oauth(issuer=f"{url}/elsewhere"), "The issuer {url}/elsewhere does not say where tokens are got: GET "),
        (lambda url: oauth(token_url=f"{url}/nowhere"), "POST {url}/nowhere was answered 404, without an access token;"),
        (lambda _: oauth(token_url="http://127.0.0.1:9/t"), "POST http://127.0.0.1:9/t: the connection was refused;"),  # noqa: S106
    ],
)
def test_a_login_that_fails_has_one_clear_line(audit: Audit, login: Callable[[str], Auth], reason: str) -> None:
    with orders() as (server, _, api):
        evidence = audit(orders_document(server.url), base_url=api.url, auth=login(server.url), secrets=SECRETS)
    assert evidence.live.reason.startswith("not measured: login: " + reason.format(url=server.url))
    assert "\n" not in evidence.live.reason
    assert SECRET not in evidence.live.reason
    assert api.received == []


def test_no_token_is_asked_for_at_a_host_that_the_inventory_does_not_name(audit: Audit) -> None:
    told = {"token_endpoint": "http://localhost:9/token"}
    with serving(lambda request: Response(json.dumps(told | {"issuer": request.host_url.rstrip("/")}))) as issuer:
        evidence = audit(orders_document("http://x.test"), base_url=issuer.url, auth=oauth(issuer=issuer.url), secrets=SECRETS)
    assert (
        "names the token endpoint http://localhost:9/token, a host that the inventory does not; write it as `token_url`"
        in evidence.live.reason
    )
    assert len(issuer.received) == 1


def pets_behind(carries: Callable[[Request], bool], login: Callable[[Request], Response]) -> Callable[[Request], Response]:
    """The list of pets behind a login call of its own."""

    def answer(request: Request) -> Response:
        if request.path == "/session":
            return login(request)
        known = request.path in ("/pets", "/pets/1", "/health")
        body = [] if request.path == "/pets" else {"id": 1, "name": "Rex"}
        if not carries(request):
            return Response("{}", status=401, content_type="application/json")
        return Response(json.dumps(body if known else {}), status=200 if known else 404, content_type="application/json")

    return answer


PETS = document(paths=PET_PATHS, components=PET_COMPONENTS)
PASSWORD = SecretReference(kind="env", name="PASSWORD")
BODY = {"user": {"name": "ada"}, "password": {"env": "PASSWORD"}}


def _in_json(request: Request) -> Response:
    right = request.json == {"user": {"name": "ada"}, "password": "hunter2-hunter2"}
    return Response(json.dumps({"data": {"jwt": "t0ken-of-ada-000"}} if right else {}))


def _in_cookie(request: Request) -> Response:
    response = Response("", status=204 if request.form.get("password") == "hunter2-hunter2" else 401)
    response.set_cookie("theme", "dark")
    response.set_cookie("sid", "t0ken-of-ada-000")
    return response


@pytest.mark.parametrize(
    ("auth", "login", "carries"),
    [
        (
            {"login": {"body": BODY, "token": "/data/jwt"}},
            _in_json,
            lambda request: request.headers.get("Authorization") == "Bearer t0ken-of-ada-000",
        ),
        (
            {"login": {"body": BODY, "token": "/data/jwt"}, "parameter": "X-Session"},
            _in_json,
            lambda request: request.headers.get("X-Session") == "t0ken-of-ada-000",
        ),
        (
            {
                "login": {"body": {"password": {"env": "PASSWORD"}}, "token": "cookie sid", "is_form": True},
                "parameter": "sid",
                "location": "cookie",
            },
            _in_cookie,
            lambda request: request.cookies.get("sid") == "t0ken-of-ada-000",
        ),
    ],
)
def test_a_login_call(audit: Audit, log: Path, auth: dict[str, Any], login: Any, carries: Any) -> None:
    with serving(pets_behind(carries, login)) as server:
        way = LoginCall(url=f"{server.url}/session", **auth.pop("login"))
        evidence = audit(
            PETS, base_url=server.url, auth=Auth(kind="login", login=way, **auth), secrets={PASSWORD.key: "hunter2-hunter2"}
        )
    assert evidence.live.measured, evidence.live.reason
    assert {each.status for each in evidence.exchanges if each.valid and each.operation == "GET /pets"} == {200}
    assert "hunter2" not in log.read_text()
    assert "t0ken-of-ada" not in log.read_text()


def test_a_login_call_without_a_token_in_the_answer(audit: Audit) -> None:
    with serving(pets_behind(lambda _: True, lambda _: Response("{}"))) as server:
        way = Auth(kind="login", login=LoginCall(url=f"{server.url}/session", token="/data/jwt"))  # noqa: S106 - a place
        evidence = audit(PETS, base_url=server.url, auth=way)
    assert evidence.live.reason == (
        f"not measured: login: POST {server.url}/session was answered 200, and the answer holds nothing at `/data/jwt`; "
        "check `path`, `body` and `token` of the login."
    )


def test_mutual_tls(audit: Audit, tmp_path: Path) -> None:
    made = Certificates(tmp_path)
    certificate, key = made.issue("audit")
    shown = ClientCertificate(certificate=str(certificate), key=str(key), ca=str(made.ca))
    with serving(pets_behind(lambda _: True, _in_json), tls=made.server_context(demands=True)) as server:
        evidence = audit(PETS, base_url=server.url, auth=Auth(kind="mutual_tls", certificate=shown))
        bare = Auth(kind="bearer", secret=ALICE, certificate=ClientCertificate(ca=str(made.ca)))
        refused = audit(PETS, base_url=server.url, auth=bare, secrets=SECRETS)
    assert evidence.live.measured, evidence.live.reason
    assert {each.status for each in evidence.exchanges if each.valid and each.operation == "GET /pets"} == {200}
    assert not refused.live.measured


@pytest.mark.parametrize("key", ["missing.key", "other.key", "text.key"])
def test_files_of_mutual_tls_that_are_of_no_use(audit: Audit, tmp_path: Path, key: str) -> None:
    made = Certificates(tmp_path)
    certificate, _ = made.issue("audit")
    made.issue("other")
    (tmp_path / "text.key").write_text("no key at all")
    shown = ClientCertificate(certificate=str(certificate), key=str(tmp_path / key))
    evidence = audit(PETS, base_url="https://127.0.0.1:9", auth=Auth(kind="mutual_tls", certificate=shown))
    assert evidence.live.reason.startswith("not measured: login: ")
    assert key in evidence.live.reason
    assert "\n" not in evidence.live.reason


def judged(evidence: LiveEvidence, document: dict[str, Any]) -> dict[str, set[str]]:
    """The checks of identity and trust that failed on what was seen, with the subjects of their findings."""
    identity = evidence.identity
    known = static_evidence(
        open_document(json.dumps(document), "openapi.json"),
        exchanges=evidence.exchanges,
        probes=identity.probes,
        crossings=identity.crossings,
        protected_resource=identity.published.protected_resource,
        authorization_servers=identity.published.authorization_servers,
        tokens=identity.tokens,
    )
    results = [run(check, known) for check in checks() if check.id in LOOKED_AT]
    assert [(each.check, each.reason) for each in results if each.outcome in (Outcome.NOT_MEASURED, Outcome.ERROR)] == []
    return {each.check: {finding.subject for finding in each.findings} for each in results if each.findings}


LOOKED_AT = {"TRUST106", *(f"AUTH{number}" for number in ("015", "016", "017", "020", "021", "025", "026", *range(101, 109)))}
NOBODY = {f"call {how}" for how in SPOILT.values()}


@pytest.mark.parametrize(
    ("defects", "expected"),
    [
        ((), {}),
        (
            ("scope", "query", "object", "function", "audience", "expired"),
            {
                "AUTH015": {"call with an expired credential"},
                "AUTH025": {"token of another audience"},
                "AUTH106": {"scope"},
                "AUTH107": {"role"},
                "AUTH108": {"credential in the query string"},
                "TRUST106": {"things of others"},
            },
        ),
        (
            ("unsigned", "existence"),
            {"AUTH015": {"call with a token without a signature (`alg: none`)"}, "AUTH105": {"existence, other"}},
        ),
        (("forged",), {"AUTH015": NOBODY - {"call without a credential", "call with something that is no credential"}}),
        (
            ("silent",),
            {"AUTH016": {"answer 401"}, "AUTH017": {"answer 401"}, "AUTH103": {"missing scope"}},
        ),
    ],
)
def test_every_defect_that_was_planted_is_found_and_no_other(
    audit: Audit, defects: tuple[str, ...], expected: dict[str, set[str]]
) -> None:
    with orders(*defects) as (server, _, api):
        old = SecretReference(kind="env", name="OLD")
        users = Identities(
            other=oauth("token_exchange", token_url=f"{server.url}/token", subject=BOB),
            beyond=("GET /admin/*",),
            expired=Auth(kind="bearer", secret=old),
        )
        login = oauth("token_exchange", issuer=server.url, subject=ALICE, foreign_audience="billing")
        told = orders_document(server.url)
        secrets = SECRETS | {old.key: server.old_token("alice")}
        evidence = audit(told, base_url=api.url, auth=login, secrets=secrets, identities=users)
    found = judged(evidence, told)
    if "forged" in defects:
        found.pop("AUTH025", None)  # whoever verifies nothing looks at no audience either
    assert found == expected
    assert evidence.identity.notes == ()


def test_a_second_user_who_cannot_log_in_is_told_and_the_first_goes_on(audit: Audit) -> None:
    with orders() as (server, _, api):
        users = Identities(other=oauth("token_exchange", token_url=f"{server.url}/token", subject=CLIENT_SECRET))
        login = oauth("token_exchange", token_url=f"{server.url}/token", subject=ALICE)
        evidence = audit(orders_document(server.url), base_url=api.url, auth=login, secrets=SECRETS, identities=users)
    assert evidence.live.measured
    (note,) = evidence.identity.notes
    assert note.startswith(f"identities.other could not log in: POST {server.url}/token was answered 400: invalid_grant")
    assert SECRET not in note

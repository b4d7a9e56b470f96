"""The checks of metadata, tokens and audiences: when they apply, when nothing was measured, what they say."""

from __future__ import annotations

import json
from typing import Any

import pytest

from plainspoken.checks.authorization import Published, Token, holds
from plainspoken.checks.cases import evidence_for
from plainspoken.checks.engine import run
from plainspoken.checks.exchanges import Exchange
from plainspoken.checks.findings import Outcome, Result
from plainspoken.checks.registry import Case, checks

CHECKS = {check.id: check for check in checks()}
OF_OAUTH = [f"AUTH0{number}" for number in range(20, 29)]
DOCUMENT = """
paths: {/rides: {get: {summary: Lists rides, security: [{login: []}], responses: {'200': {description: OK}}}}}
components: {securitySchemes: {login: {%s}}}
"""
KEY = DOCUMENT % "type: apiKey, in: header, name: X-Key"
CODE = DOCUMENT % (
    "type: oauth2, flows: {authorizationCode: {authorizationUrl: 'https://id.example.com/a', "
    "tokenUrl: 'https://id.example.com/t', scopes: {}}}"
)
ISSUER = "https://id.example.com"


def judged(check: str, document: str, **evidence: Any) -> Result:
    return run(CHECKS[check], evidence_for(Case(document=document, evidence=evidence)))


def server(**members: Any) -> Published:
    return Published(
        about=ISSUER, url=f"{ISSUER}/.well-known/openid-configuration", status=200, members=members, scheme="login"
    )


def probe(credential: str, status: int) -> Exchange:
    return Exchange(
        id="p",
        operation="GET /rides",
        method="GET",
        url="https://api.example.com/rides",
        status=status,
        credential=credential,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize("check", OF_OAUTH)
def test_without_a_collector_nothing_is_measured(check: str) -> None:
    result = judged(check, CODE)
    assert result.outcome is Outcome.NOT_MEASURED
    assert result.reason.endswith(".")


@pytest.mark.parametrize("check", OF_OAUTH)
def test_a_key_has_no_authorization_server(check: str) -> None:
    assert judged(check, KEY).outcome is Outcome.NOT_APPLICABLE


@pytest.mark.parametrize("check", ["ERR112", "ENT001"])
def test_what_nobody_asked_is_not_measured(check: str) -> None:
    assert judged(check, KEY, exchanges=(probe("given", 200),)).outcome is Outcome.NOT_MEASURED


@pytest.mark.parametrize(
    ("resource", "address", "inside"),
    [
        ("https://api.example.com", "https://api.example.com/", True),
        ("https://api.example.com/", "https://api.example.com/v1", True),
        ("https://API.example.com/v1", "https://api.example.com/v1", True),
        ("https://api.example.com/v1", "https://api.example.com/v10", False),
        ("https://api.example.com/v1", "https://api.example.com", False),
        ("http://api.example.com", "https://api.example.com", False),
        ("", "https://api.example.com", False),
    ],
)
def test_an_address_inside_of_a_resource(resource: str, address: str, inside: bool) -> None:
    assert holds(resource, address) is inside


@pytest.mark.parametrize("check", ["AUTH022", "AUTH023", "AUTH024"])
def test_a_server_for_machines_alone_is_not_asked_for_what_logins_of_people_need(check: str) -> None:
    machines = server(issuer=ISSUER, grant_types_supported=["client_credentials"])
    assert judged(check, CODE, authorization_servers=(machines,)).outcome is Outcome.NOT_APPLICABLE


def test_metadata_of_any_shape_break_nothing() -> None:
    odd: list[Any] = [None, 1, "S256", ["S256", 1], {"S256": True}, [None]]
    for value in odd:
        names = ("issuer", "grant_types_supported", "code_challenge_methods_supported", "authorization_servers", "linkset")
        made = server(**dict.fromkeys(names, value))
        for check in (*OF_OAUTH, "ENT001"):
            given = {"authorization_servers": (made,), "protected_resource": made, "api_catalog": made}
            assert judged(check, CODE, **given).outcome is not Outcome.ERROR, (check, json.dumps(value))


def test_a_local_server_may_do_without_tls() -> None:
    made = Published(
        about="http://127.0.0.1:9000",
        url="http://127.0.0.1:9000/.well-known/oauth-authorization-server",
        status=200,
        members={"issuer": "http://127.0.0.1:9000", "token_endpoint": "http://127.0.0.1:9000/t"},
    )
    assert judged("AUTH021", CODE, authorization_servers=(made,)).outcome is Outcome.PASSED


def test_the_longest_lifetime_is_a_setting() -> None:
    token = Token(scheme="login", lifetime=1800, refreshable=True)
    evidence = evidence_for(Case(document=CODE, evidence={"tokens": (token,)}))
    assert list(CHECKS["AUTH026"].judge(token, evidence.document)) == []
    (finding,) = CHECKS["AUTH026"].judge(token, evidence.document, most_seconds=600.0)
    assert "30 minutes" in finding.seen
    assert "refresh" not in finding.better


def test_a_call_for_another_reason_says_nothing_of_enforcement() -> None:
    for kind in ("other", "foreign"):
        assert judged("AUTH015", KEY, probes=(probe(kind, 401),)).outcome is Outcome.NOT_APPLICABLE


def test_tokens_of_others_are_judged_by_the_calls_that_were_made_with_them() -> None:
    result = judged("AUTH025", CODE, probes=(probe("none", 401), probe("foreign", 200)))
    assert (result.outcome, result.judged, result.reach) == (Outcome.FAILED, 1, 1.0)

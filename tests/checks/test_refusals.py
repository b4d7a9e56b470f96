"""What is read of a challenge, and what the checks of refusals say of it."""

from __future__ import annotations

import pytest

from plainspoken.checks.challenges import challenges
from plainspoken.checks.engine import run
from plainspoken.checks.evidence import Evidence, static_evidence
from plainspoken.checks.exchanges import Exchange
from plainspoken.checks.findings import Outcome
from plainspoken.checks.registry import checks
from plainspoken.inventory.document import open_document

CHECKS = {check.id: check for check in checks()}
F, P, N, M = Outcome.FAILED, Outcome.PASSED, Outcome.NOT_APPLICABLE, Outcome.NOT_MEASURED


def answer(status: int, challenge: str, credential: str = "none") -> Exchange:
    return Exchange(
        id="p",
        operation="GET /rides/{id}",
        method="GET",
        url="https://api.example.com/rides/7",
        status=status,
        response_headers={"www-authenticate": challenge} if challenge else {},
        credential=credential,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("", []),
        ("Bearer", [("bearer", {})]),
        ("Basic realm=rides", [("basic", {"realm": "rides"})]),
        ('Bearer realm="a, Basic b", error="invalid_token"', [("bearer", {"realm": "a, Basic b", "error": "invalid_token"})]),
        ('Basic realm="x", Bearer scope="a b"', [("basic", {"realm": "x"}), ("bearer", {"scope": "a b"})]),
        ("Negotiate, Basic realm=x", [("negotiate", {}), ("basic", {"realm": "x"})]),
        ("Negotiate dG9rZW4=, Bearer", [("negotiate", {}), ("bearer", {})]),
        ('BEARER Error="x"', [("bearer", {"error": "x"})]),
        ('Bearer realm="unclosed', [("bearer", {})]),
    ],
)
def test_challenges(header: str, expected: list[tuple[str, dict[str, str]]]) -> None:
    found = [(each.scheme, dict(each.parameters)) for each in challenges(answer(401, header))]
    assert [scheme for scheme, _ in found] == [scheme for scheme, _ in expected]
    if "unclosed" not in header:
        assert found == expected


def evidence(*made: Exchange, scheme: str = "type: oauth2, flows: {}", scopes: str = "[all]") -> Evidence:
    text = (
        "openapi: 3.1.0\ninfo: {title: T, version: '1'}\nsecurity: [{login: [a, b]}, {login: "
        f"{scopes}}}]\n"
        "paths: {'/rides/{id}': {get: {responses: {}}}}\n"
        f"components: {{securitySchemes: {{login: {{{scheme}}}}}}}"
    )
    return static_evidence(open_document(text, "a.yaml"), probes=made)


BEARER = "type: http, scheme: bearer"


@pytest.mark.parametrize(
    ("check", "made", "outcome"),
    [
        ("AUTH101", answer(401, "Bearer", "none"), N),
        ("AUTH101", answer(401, "Basic realm=x", "altered"), N),
        ("AUTH101", answer(401, 'Bearer error="invalid_token"', "malformed"), P),
        ("AUTH101", answer(401, "Bearer", "unsigned"), F),
        ("AUTH102", answer(401, 'Bearer resource_metadata="https://a"'), P),
        ("AUTH102", answer(401, "Bearer"), F),
        ("AUTH102", answer(403, "Bearer"), N),
        ("AUTH103", answer(401, "Bearer"), M),
        ("AUTH103", answer(200, "", "narrow"), N),
        ("AUTH103", answer(403, 'Bearer error="insufficient_scope", scope="all"', "narrow"), P),
        ("AUTH103", answer(403, 'Bearer error="insufficient_scope", scope="b c a"', "narrow"), P),
        ("AUTH103", answer(403, 'Bearer error="insufficient_scope", scope="a"', "narrow"), F),
        ("AUTH104", answer(401, ""), P),
        ("AUTH104", answer(503, ""), P),
        ("AUTH104", answer(302, ""), F),
        ("AUTH104", answer(403, "", "other"), N),
        ("AUTH106", answer(403, "", "narrow"), P),
        ("AUTH106", answer(200, "", "given"), M),
        ("AUTH107", answer(204, "", "beyond"), F),
        ("AUTH108", answer(200, "", "query"), N),
    ],
)
def test_refusals(check: str, made: Exchange, outcome: Outcome) -> None:
    result = run(CHECKS[check], evidence(made))
    assert result.outcome is outcome, result.reason


@pytest.mark.parametrize("check", ["AUTH103", "AUTH106"])
def test_an_api_without_oauth_has_no_scopes(check: str) -> None:
    assert run(CHECKS[check], evidence(scheme=BEARER)).outcome is N


def test_only_an_api_with_oauth_leads_to_a_login() -> None:
    assert run(CHECKS["AUTH102"], evidence(answer(401, "Bearer"), scheme=BEARER)).outcome is N


@pytest.mark.parametrize(("check", "reason"), [("AUTH150", "demands a scope"), ("AUTH151", "administrators")])
def test_what_the_document_keeps_from_nobody_is_not_tried(check: str, reason: str) -> None:
    result = run(CHECKS[check], evidence(scheme="type: oauth2, flows: {}", scopes="[]"))
    assert result.outcome is N
    assert reason in result.reason

"""The checks of identity on small documents, on probes and, where they are present, on real documents."""

from __future__ import annotations

from pathlib import Path

import pytest

from plainspoken.checks.cases import evidence_for
from plainspoken.checks.engine import run
from plainspoken.checks.evidence import static_evidence
from plainspoken.checks.exchanges import Exchange
from plainspoken.checks.findings import Outcome, Result
from plainspoken.checks.registry import Case, checks
from plainspoken.inventory.document import open_document

CHECKS = {check.id: check for check in checks()}
CORPUS = Path(__file__).parents[2] / "../shared/corpus/docs"
FILES = {path.name[:3]: path for path in sorted(CORPUS.glob("*"))}
IDENTITY = sorted(each for each in CHECKS if each.startswith("AUTH"))


def judged(check: str, document: str, *probes: Exchange) -> Result:
    return run(CHECKS[check], evidence_for(Case(document=document, evidence={"probes": probes} if probes else None)))


def real(check: str, number: str) -> Result:
    path = FILES[number]
    return run(CHECKS[check], static_evidence(open_document(path.read_bytes(), path.name)))


def in_corpus(*rows: tuple[str, ...]) -> list[tuple[str, ...]]:
    return [row for row in rows if row[0] in FILES]


@pytest.mark.parametrize(
    ("path", "method", "summary", "asked"),
    [
        ("/orders", "post", "Places an order", True),
        ("/orders/{id}", "delete", "Cancels an order", True),
        ("/orders/search", "post", "Searches orders", False),
        ("/statistics", "post", "Returns figures of a year", False),
        ("/login", "post", "Opens a session", False),
        ("/users/register", "post", "Makes an account", False),
    ],
)
def test_which_calls_must_ask_for_a_credential(path: str, method: str, summary: str, asked: bool) -> None:
    document = f"paths: {{'{path}': {{{method}: {{summary: {summary}, responses: {{'200': {{description: OK}}}}}}}}}}"
    assert (judged("AUTH001", document).outcome is Outcome.FAILED) is asked
    assert (judged("AUTH002", document).outcome is Outcome.FAILED) is not asked


def test_security_that_is_stated_is_enough() -> None:
    document = "paths: {/a: {get: {summary: Lists, security: %s, responses: {'200': {description: OK}}}}}"
    assert judged("AUTH002", document % "[]").outcome is Outcome.PASSED
    assert judged("AUTH002", document % "[{}]").outcome is Outcome.PASSED


def test_the_proposal_uses_the_scheme_of_the_document() -> None:
    document = """
paths: {/orders: {post: {summary: Places an order, responses: {'201': {description: OK}}}}}
components: {securitySchemes: {corporate: {type: http, scheme: bearer}}}
"""
    (finding,) = judged("AUTH001", document).findings
    assert "corporate" in finding.better


def test_a_key_that_is_a_parameter_is_told_by_one_check_only() -> None:
    document = """
paths:
  /orders:
    post:
      summary: Places an order
      parameters: [{name: api_key, in: query, required: true, schema: {type: string}}]
      responses: {'201': {description: OK}}
"""
    assert judged("AUTH001", document).outcome is Outcome.NOT_APPLICABLE
    assert judged("AUTH005", document).outcome is Outcome.FAILED


def test_what_prose_demands_is_a_declaration_that_lacks_and_no_open_door() -> None:
    document = """
info: {title: A, version: '1', description: %s}
paths: {/orders: {post: {summary: Places an order, responses: {'201': {description: OK}}}}}
"""
    told = document % "Send Authorization. Every request needs an access token."
    assert (judged("AUTH001", told).outcome, judged("AUTH002", told).outcome) == (Outcome.NOT_APPLICABLE, Outcome.FAILED)
    silent = document % "Orders of the shop"
    assert (judged("AUTH001", silent).outcome, judged("AUTH002", silent).outcome) == (Outcome.FAILED, Outcome.NOT_APPLICABLE)


def test_a_signed_transaction_and_one_to_be_signed_are_no_open_doors() -> None:
    document = "paths: {/tx: {post: {summary: %s, responses: {'200': {description: OK}}}}}"
    for summary in ("Broadcasts a signed raw transaction", "Builds an unsigned raw transaction that sends a token"):
        assert judged("AUTH001", document % summary).outcome is Outcome.NOT_APPLICABLE, summary
    assert judged("AUTH001", document % "Sends a token").outcome is Outcome.FAILED


def test_the_key_that_others_take_is_proposed() -> None:
    key = "parameters: [{name: xi-api-key, in: header, schema: {type: string}}], "
    operation = "/%s: {post: {summary: Places an order, %sresponses: {'201': {description: OK}}}}"
    document = "paths: {" + ", ".join(operation % (name, key if name != "c" else "") for name in "abc") + "}"
    (finding,) = judged("AUTH001", document).findings
    assert "`securitySchemes: {key: {type: apiKey, in: header, name: xi-api-key}}`" in finding.better


def test_swagger_is_told_in_its_own_words() -> None:
    document = "swagger: '2.0'\ninfo: {title: A, version: '1', description: '%s'}\n"
    document += "paths: {/orders: {post: {summary: Places an order, responses: {}}}}"
    (open_door,) = judged("AUTH001", document % "Orders").findings
    (in_prose,) = judged("AUTH013", document % "Send Authorization: Bearer TOKEN with every request").findings
    assert "declared under `securityDefinitions`" in open_door.better
    assert "`securityDefinitions: {key: {type: apiKey, in: header, name: Authorization," in in_prose.better


def test_a_scope_is_named_after_a_thing() -> None:
    document = "paths: {/consumer/info/update: {put: {summary: Changes it, responses: {}}}}"
    (finding,) = judged("AUTH001", document).findings
    assert "[info:write]" in finding.better


def test_a_leak_is_never_repeated() -> None:
    secret = "AKIA" + "J7QX2LMNB3RTYU6A"
    (finding,) = judged("AUTH008", f"info: {{title: A, version: '1', description: 'Use {secret}'}}\npaths: {{}}").findings
    assert secret not in repr(finding)
    assert "AKIA… (20 characters)" in finding.seen


GUARDED = """
security: [{login: []}]
paths:
  /rides: {get: {summary: Lists rides, responses: {'200': {description: OK}}}}
components: {securitySchemes: {login: {type: http, scheme: bearer}}}
"""


def probe(status: int | None, credential: str = "none", body: str = "", **headers: str) -> Exchange:
    return Exchange(
        id="p",
        operation="GET /rides",
        method="GET",
        url="https://api.example.com/rides",
        status=status,
        credential=credential,  # type: ignore[arg-type]
        response_body=body,
        response_headers={name.replace("_", "-"): value for name, value in headers.items()},
    )


@pytest.mark.parametrize(
    ("probes", "outcome"),
    [
        ((probe(200),), Outcome.FAILED),
        ((probe(401), probe(200, "altered")), Outcome.FAILED),
        ((probe(401), probe(403, "altered")), Outcome.PASSED),
        ((probe(200, "given"),), Outcome.NOT_APPLICABLE),
        ((probe(None),), Outcome.NOT_APPLICABLE),
        ((), Outcome.NOT_MEASURED),
    ],
)
def test_enforcement(probes: tuple[Exchange, ...], outcome: Outcome) -> None:
    assert judged("AUTH015", GUARDED, *probes).outcome is outcome


@pytest.mark.parametrize(
    ("refusal", "helps"),
    [
        (probe(401, body='{"error": "Unauthorized"}'), False),
        (probe(401, body="<html><h1>401 Authorization Required</h1></html>"), False),
        (probe(401, body='{"detail": "Send the token that POST /login returned in the Authorization header."}'), True),
        (probe(403, www_authenticate='Bearer error="insufficient_scope", scope="rides:read"'), True),
    ],
)
def test_refusals_that_help(refusal: Exchange, helps: bool) -> None:
    assert (judged("AUTH017", GUARDED, refusal).outcome is Outcome.PASSED) is helps


@pytest.mark.parametrize(
    ("number", "check", "subject"),
    in_corpus(
        ("009", "AUTH005", "parameter license"),
        ("011", "AUTH005", "field key"),
        ("013", "AUTH005", "parameter key"),
        ("014", "AUTH005", "parameter YOUR_API_KEY_HERE"),
        ("022", "AUTH013", "prose"),
        ("015", "AUTH006", "scheme apiKeyQuery"),
        ("027", "AUTH011", "scopes of OAuth2"),
    ),
)
def test_known_flaws_of_real_documents_are_found(number: str, check: str, subject: str) -> None:
    assert subject in {finding.subject for finding in real(check, number).findings}


@pytest.mark.parametrize(
    ("number", "check"),
    in_corpus(
        ("021", "AUTH002"), ("021", "AUTH011"), ("021", "AUTH014"), ("010", "AUTH005"), ("025", "AUTH008"), ("032", "AUTH005")
    ),
)
def test_real_documents_are_not_accused_of_what_is_right(number: str, check: str) -> None:
    assert real(check, number).outcome is Outcome.PASSED


@pytest.mark.parametrize("number", [each for each in ("004", "011", "013", "022", "033", "036", "040") if each in FILES])
def test_every_check_runs_on_real_documents(number: str) -> None:
    path = FILES[number]
    evidence = static_evidence(open_document(path.read_bytes(), path.name))
    for check in IDENTITY:
        result = run(CHECKS[check], evidence)
        assert result.outcome is not Outcome.ERROR, (check, result.reason)
        assert all(finding.seen and finding.better and finding.cause and finding.subject for finding in result.findings), check


def test_the_family_is_complete() -> None:
    assert [f"AUTH{number:03}" for number in (*range(1, 30), *range(101, 109), 140, 150, 151)] == IDENTITY


def test_prose_about_a_bearer_token_asks_for_a_bearer_scheme() -> None:
    text = "info: {title: Rides, version: '1', description: 'Authentication is required. Send %s.'}\n"
    text += "paths: {/rides: {get: {responses: {}}}}"
    better = [judged("AUTH013", text % sent).findings[0].better for sent in ("an header Authorization Bearer", "X-Key")]
    assert ["scheme: bearer" in each for each in better] == [True, False]

"""The errors family on documents and answers as they are in the wild."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plainspoken.checks.engine import judge, run
from plainspoken.checks.evidence import Evidence, static_evidence
from plainspoken.checks.exchanges import Exchange
from plainspoken.checks.findings import Finding, Outcome
from plainspoken.checks.registry import Check, checks
from plainspoken.checks.rules.errors.anatomy import anatomy
from plainspoken.checks.rules.errors.disguise import disguised_error
from plainspoken.checks.rules.errors.expectation import expectation
from plainspoken.checks.rules.errors.proposals import noun, sentence
from plainspoken.checks.verdict import verdict
from plainspoken.inventory.document import Document, Schema, open_document

CORPUS = sorted((Path(__file__).parents[2] / "../shared/corpus/docs").glob("*"))
ERRORS = [each for each in checks() if each.dimension == "errors"]
STATIC = [each for each in ERRORS if "observed" not in each.needs]


def named(id: str) -> Check:  # noqa: A002
    return next(each for each in ERRORS if each.id == id)


def document(paths: dict[str, Any], **more: Any) -> Document:
    text = {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}, "paths": paths, **more}
    return open_document(json.dumps(text), "example.json")


def corpus(number: str) -> Evidence | None:
    found = [each for each in CORPUS if each.name.startswith(number)]
    return static_evidence(open_document(found[0].read_bytes(), found[0].name)) if found else None


# Shapes of errors in use, and where each carries code, sentence and field.
SHAPES: list[tuple[str, dict[str, Any], tuple[str, str, str]]] = [
    (
        "RFC 9457",
        {"type": "string", "title": "string", "detail": "string", "errors": [{"pointer": "string", "detail": "string"}]},
        ("type", "detail", "errors.pointer"),
    ),
    (
        "FastAPI",
        {"detail": [{"loc": ["string"], "msg": "string", "type": "string"}]},
        ("detail.type", "detail.msg", "detail.loc"),
    ),
    (
        "Google",
        {"error": {"code": "integer", "message": "string", "details": [{"fieldViolations": [{"field": "string"}]}]}},
        ("error.code", "error.message", "error.details.fieldViolations"),
    ),
    (
        "ebay",
        {"errors": [{"errorId": "integer", "message": "string", "parameters": [{"name": "string"}]}]},
        ("errors.errorId", "errors.message", "errors.parameters"),
    ),
    (
        "JSON:API",
        {"errors": [{"code": "string", "detail": "string", "source": {"pointer": "string"}}]},
        ("errors.code", "errors.detail", "errors.source"),
    ),
    (
        "OpenAI",
        {"error": {"code": "string", "message": "string", "param": "string"}},
        ("error.code", "error.message", "error.param"),
    ),
    ("Rails", {"code": "string", "message": "string", "errors": {}}, ("code", "message", "errors")),
    ("Spring", {"timestamp": "string", "status": "integer", "error": "string", "path": "string"}, ("", "error", "")),
    (
        "NITRO",
        {"fault": {"faultString": "string", "detail": {"errorcode": "string"}}},
        ("fault.detail.errorcode", "fault.faultString", ""),
    ),
    ("Norwegian", {"status": "string", "melding": "string"}, ("", "melding", "")),
    ("a bare message", {"message": "string"}, ("", "message", "")),
    ("the status again", {"statusCode": "integer", "message": "string"}, ("", "message", "")),
    ("nothing", {"id": "string", "created": "string"}, ("", "", "")),
]


def schema_of(example: Any) -> dict[str, Any]:
    if isinstance(example, str):
        return {"type": example}
    if isinstance(example, list):
        return {"type": "array", "items": schema_of(example[0])}
    return {"type": "object", **({"properties": {key: schema_of(value) for key, value in example.items()}} if example else {})}


def as_schema(value: dict[str, Any]) -> Schema:
    node = document({}, components={"schemas": {"It": value}}).at("components", "schemas", "It")
    assert node is not None
    return Schema(node=node)


@pytest.mark.parametrize(("name", "example", "expected"), SHAPES, ids=[row[0] for row in SHAPES])
def test_anatomy(name: str, example: dict[str, Any], expected: tuple[str, str, str]) -> None:
    found = anatomy(as_schema(schema_of(example)))
    assert (found.code, found.sentence, found.field) == expected, name


DISGUISED = [
    ({"success": {"type": "boolean"}, "message": {"type": "string"}, "score": {"type": "number"}}, True),
    ({"success": {"type": "boolean"}}, False),
    ({"success": {"type": "integer"}, "error": {"type": "integer"}}, False),
    ({"id": {}, "status": {"enum": ["failed", "done"]}, "errors": {"type": "array"}}, False),
    ({"data": {}, "errors": {"type": "array"}}, True),
    ({"error": {"type": "string"}}, False),  # alone it is no envelope of a success
    ({"data": {}, "status": {"enum": ["SUKSESS", "FEILET"]}, "melding": {"type": "string"}}, True),
    ({"status": {"enum": ["paid", "open"]}, "message": {"type": "string"}}, False),
    ({"status": {"type": "string"}, "blockHeight": {"type": "integer"}, "error": {"type": "string"}}, False),
]


@pytest.mark.parametrize(("properties", "expected"), DISGUISED)
def test_a_success_schema_that_may_carry_an_error(properties: dict[str, Any], expected: bool) -> None:
    assert bool(disguised_error(as_schema({"type": "object", "properties": properties}))) is expected


LIMIT = {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 100}}
BODY = {
    "content": {
        "application/json": {
            "schema": {
                "properties": {"when": {"type": "string", "format": "date"}, "size": {"enum": ["small", "large"]}, "x": {}}
            }
        }
    }
}
EXPECTED = [
    ("limit", "limit must be an integer, at least 1, at most 100"),
    ("when", "when must be a date such as 2026-01-31"),
    ("/size", "/size must be one of small, large"),
    ("x", "x must be <what it accepts>"),
    ("unheard", "unheard must be <what it accepts>"),
    ("", "limit must be an integer, at least 1, at most 100"),
]


@pytest.mark.parametrize(("field", "expected"), EXPECTED)
def test_what_an_answer_could_say(field: str, expected: str) -> None:
    operation = document({"/orders": {"post": {"parameters": [LIMIT], "requestBody": BODY, "responses": {}}}}).operations[0]
    assert expectation(operation, field) == expected


NOUNS = [("/pets", "pet"), ("/pets/{petId}", "pet"), ("/categories", "category"), ("/", "resource"), ("/{id}", "resource")]


@pytest.mark.parametrize(("path", "expected"), NOUNS)
def test_noun(path: str, expected: str) -> None:
    assert noun(document({path: {"get": {"responses": {}}}}).operations[0]) == expected


def first_refusal(path: str, **operation: Any) -> str:
    described = document({path: {"get": {"responses": {"200": {"description": "All"}}, **operation}}}, **SECURED)
    return run(named("ERR001"), static_evidence(described)).findings[0].better


SECURED = {"security": [{"key": []}], "components": {"securitySchemes": {"key": {"type": "http", "scheme": "bearer"}}}}


def test_the_refusal_that_is_met_first_is_proposed_first() -> None:
    ids = [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in ("itemId", "shopId")]
    assert "'404': {description: \"There is no item with this itemId\"" in first_refusal(
        "/s/{shopId}/i/{itemId}", parameters=ids
    )
    assert "'400': {description: \"limit is not valid" in first_refusal("/items", parameters=[LIMIT])
    needed = {**LIMIT, "required": True}
    assert "'400': {description: \"limit is missing or not valid" in first_refusal("/items", parameters=[needed])
    assert "'401': {description: \"The credential" in first_refusal("/items")


def test_sentences_are_of_the_documents_own_words() -> None:
    path = {"name": "history_item_id", "in": "path", "required": True, "schema": {"type": "string"}}
    operation = document({"/history/{history_item_id}": {"get": {"parameters": [path, LIMIT], "responses": {}}}}).operations[0]
    assert sentence(operation, "404") == "There is no history item with this `history_item_id`"
    assert sentence(operation, "400").startswith("`history_item_id` or `limit` is missing or not valid")
    assert "<" not in sentence(operation, "403")


def refusal(schema: dict[str, Any] | None, status: str = "400", description: str = "limit is too large") -> dict[str, Any]:
    content: dict[str, Any] = {} if schema is None else {"content": {"application/json": {"schema": schema}}}
    return {status: {"description": description, **content}}


def of(id: str, responses: dict[str, Any], **more: Any) -> tuple[Finding, ...]:  # noqa: A002
    path = more.pop("path", "/orders")
    operation = {"parameters": [LIMIT], "responses": responses} | more
    found = run(named(id), static_evidence(document({path: {"get": operation}})))
    assert found.outcome in (Outcome.PASSED, Outcome.FAILED), found.reason
    return found.findings


DESCRIBED = [
    ("400", "Bad Request", True),
    ("404", "NotFound", True),
    ("404", "404 Not Found.", True),
    ("400", "InvalidRequestException", True),
    ("400", "Error response for various conditions.", True),
    ("4XX", "Client error response", True),
    ("default", "Unexpected error", True),
    ("405", "Method not allowed", False),
    ("404", "No such user", False),
    ("402", "credits exhausted", False),
    ("400", "Ugyldig input. fraDato maks tilbake 2 år", False),
    ("409", "Another deployment is in progress.", False),
]


@pytest.mark.parametrize(("status", "description", "expected"), DESCRIBED)
def test_descriptions_of_refusals(status: str, description: str, expected: bool) -> None:
    assert bool(of("ERR006", refusal(None, status, description))) is expected


def test_codes_in_an_extension_are_read() -> None:
    codes = {"errors": {"54401": {"domain": "API", "description": "The marketplace is not supported."}}}
    responses = {"400": {"description": "Bad Request", "x-response-codes": codes}}
    assert of("ERR002", responses) == of("ERR006", responses) == ()


def test_a_name_in_the_description_documents_a_status_of_its_own() -> None:
    assert of("ERR008", {"482": {"description": "ResourceNotFoundException"}}, **BY_ID) == ()
    assert len(of("ERR008", {"481": {"description": "InvalidRequestException"}}, **BY_ID)) == 1


BY_ID: dict[str, Any] = {
    "path": "/orders/{id}",
    "parameters": [{"name": "id", "in": "path", "required": True, "schema": {"type": "string"}}],
}


def test_a_format_in_the_path_names_nothing_that_could_be_absent() -> None:
    described = document(
        {"/orders.{format}": {"get": {"parameters": [BY_ID["parameters"][0] | {"name": "format"}], "responses": {}}}}
    )
    assert run(named("ERR008"), static_evidence(described)).outcome is Outcome.NOT_APPLICABLE


def test_one_finding_for_many_refusals_of_one_kind() -> None:
    responses = {status: {"description": f"Told {status}"} for status in ("400", "401", "404")}
    (found,) = of("ERR002", responses)
    assert found.seen.startswith("400, 401, 404 (Told 400): no body is described")
    assert "problem+json" in found.better


def test_the_apis_own_schema_is_proposed() -> None:
    good = {"$ref": "#/components/schemas/Failure"}
    paths = {
        "/a": {"get": {"parameters": [LIMIT], "responses": refusal(good)}},
        "/b": {"get": {"parameters": [LIMIT], "responses": {"200": {"description": "All"}}}},
    }
    schema = schema_of({"code": "string", "message": "string", "field": "string"})
    result = run(named("ERR001"), static_evidence(document(paths, components={"schemas": {"Failure": schema}})))
    (found,) = result.findings
    assert (result.judged, result.failed, found.operation) == (2, 1, "GET /b")
    assert "$ref: '#/components/schemas/Failure'" in found.better
    assert "limit is not valid" in found.better


def exchange(status: int, body: Any, **more: Any) -> Exchange:
    text = body if isinstance(body, str) else json.dumps(body)
    wrong: dict[str, Any] = {"valid": False, "mistake": "'many' is not an integer", "parameter": "limit"}
    headers = {"content-type": "text/plain" if isinstance(body, str) else "application/json"}
    return Exchange(
        id=more.pop("id", "1"),
        operation="GET /orders",
        method=more.pop("method", "GET"),
        url="https://api.example.com/orders",
        status=status,
        response_body=text,
        response_headers=headers,
        **(wrong | more),
    )


def live(id: str, *exchanges: Exchange) -> tuple[Outcome, tuple[Finding, ...]]:  # noqa: A002
    described = document({"/orders": {"get": {"parameters": [LIMIT], "responses": {"200": {"description": "All"}}}}})
    result = run(named(id), static_evidence(described, exchanges=exchanges))
    return result.outcome, result.findings


P, F, N = Outcome.PASSED, Outcome.FAILED, Outcome.NOT_APPLICABLE
GOOD_WORDS = "limit must be an integer between 1 and 100"
LIVE = [
    ("ERR101", exchange(400, {"message": GOOD_WORDS}), P),
    ("ERR101", exchange(400, GOOD_WORDS), P),
    ("ERR101", exchange(400, {"message": "Bad request"}), F),
    ("ERR101", exchange(400, {"message": "Bad request"}, parameter=""), F),
    ("ERR101", exchange(400, {"message": GOOD_WORDS}, parameter=""), P),
    ("ERR101", exchange(401, {"message": "Log in"}), N),
    ("ERR101", exchange(400, {"message": "Bad request"}, credential="altered"), N),
    ("ERR101", exchange(400, {"message": "Bad request"}, valid=None), N),
    ("ERR101", exchange(400, "", method="HEAD"), N),
    ("ERR101", exchange(404, {"message": "No such order"}, parameter="order_id"), P),
    ("ERR102", exchange(404, {"message": "No such order"}, parameter="order_id"), N),
    ("ERR102", exchange(400, {"message": GOOD_WORDS}), P),
    ("ERR102", exchange(400, {"message": "limit is invalid"}), F),
    ("ERR103", exchange(400, {"message": "x"}), P),
    ("ERR103", exchange(500, "Internal Server Error"), F),
    ("ERR103", exchange(200, "fine"), N),
    ("ERR104", exchange(500, {"message": "x"}), P),
    ("ERR104", exchange(500, "Traceback (most recent call last):"), F),
    ("ERR105", exchange(200, {"orders": []}), P),
    ("ERR105", exchange(200, {"error": "no"}), F),
    ("ERR105", exchange(400, {"error": "no"}), N),
    ("ERR106", exchange(400, {"error": "no"}), P),
    ("ERR106", exchange(200, {"orders": []}), F),
    ("ERR106", exchange(200, {"error": "no"}), P),  # ERR105 says that
    ("ERR106", exchange(200, {"orders": []}, valid=True), N),
    ("ERR106", exchange(200, {"orders": []}, valid=None), N),
    ("ERR107", exchange(400, {"error": "no"}), P),
    ("ERR107", exchange(400, "no"), N),
    ("ERR108", exchange(400, {"error": "no"}), P),
    ("ERR108", exchange(400, {"error": "no" * 1100}), F),
    ("ERR109", exchange(429, {"error": "wait"}), F),
    ("ERR109", exchange(429, {"error": "wait", "retryAfter": 3}), P),
    ("ERR109", exchange(400, {"error": "wait"}), N),
]


@pytest.mark.parametrize(("id", "given", "outcome"), LIVE)
def test_live(id: str, given: Exchange, outcome: Outcome) -> None:  # noqa: A002
    assert live(id, given)[0] is outcome


def test_a_live_finding_is_one_for_the_operation_with_a_count_and_a_stable_identity() -> None:
    bodies = [{"message": "Bad request"}, {"message": "no"}, {"message": GOOD_WORDS}]
    exchanges = [exchange(400, body, id=f"x{index}") for index, body in enumerate(bodies)]
    _, (found,) = live("ERR101", *exchanges)
    _, (again,) = live("ERR101", *(exchange(400, {"message": "Wrong"}, id="other"),))
    assert "(2 of 3 such answers)" in found.seen
    assert found.exchange == "x0"
    assert found.identity == again.identity
    assert GOOD_WORDS.split(" between", 1)[0] in found.better


def test_no_secretly_good_score_for_silence() -> None:
    """A document without any refusal is the worst case of error clarity, not the best."""
    silent = document({"/orders": {"get": {"parameters": [LIMIT], "responses": {"200": {"description": "All"}}}}})
    results = judge(static_evidence(silent), STATIC)
    score = verdict(results, frozenset(), operations=1).dimensions["errors"].score
    assert score is not None
    assert score < 25


def test_where_nothing_could_be_looked_at_there_is_no_score() -> None:
    open_to_all = {"security": [], "responses": {"204": {"description": "Alive"}}}
    empty = document({"/flights": {"get": open_to_all}, "/fares": {"get": open_to_all}})
    score = verdict(judge(static_evidence(empty), STATIC), frozenset(), operations=2).dimensions["errors"]
    assert (score.score, score.coverage) == (None, 0.0)


STATES: list[dict[str, Any]] = [
    {},
    refusal(None),
    refusal(None, description="Bad Request"),
    refusal({"type": "string"}),
    refusal(schema_of({"message": "string"})),
    refusal(schema_of({"code": "string", "message": "string"})),
    refusal(schema_of({"code": "string", "message": "string", "field": "string"})),
]


def errors_score(states: list[int]) -> float:
    paths = {
        f"/orders{index}": {"get": {"parameters": [LIMIT], "responses": STATES[state] | {"200": {"description": "All"}}}}
        for index, state in enumerate(states)
    }
    results = judge(static_evidence(document(paths)), [each for each in STATIC if each.id != "ERR005"])
    score = verdict(results, frozenset(), operations=len(states)).dimensions["errors"].score
    assert score is not None
    return score


@given(st.lists(st.integers(0, len(STATES) - 1), min_size=1, max_size=5), st.data())
@settings(max_examples=25, deadline=None)
def test_documenting_a_refusal_never_lowers_the_score_and_well_is_best(states: list[int], data: st.DataObject) -> None:
    index = data.draw(st.integers(0, len(states) - 1))
    silent = [*states[:index], 0, *states[index + 1 :]]
    best = [*states[:index], len(STATES) - 1, *states[index + 1 :]]
    assert errors_score(silent) <= errors_score(states) <= errors_score(best)


REAL = [
    ("011", "ERR010", 1, 1),
    ("011", "ERR001", 1, 1),
    ("012", "ERR001", 4, 4),
    ("013", "ERR001", 1, 1),
    ("015", "ERR001", 5, 5),
    ("033", "ERR001", 29, 29),
    ("036", "ERR001", 19, 19),
    ("014", "ERR010", 3, 3),
    # Batches and runs tell of failures in their past; the one that fails has no schema.
    ("032", "ERR010", 1, 125),
    ("030", "ERR004", 0, 416),
    ("035", "ERR004", 0, 22),
    ("037", "ERR004", 0, 205),
    ("024", "ERR004", 23, 23),
]


@pytest.mark.parametrize(("number", "id", "failed", "judged"), REAL if CORPUS else [])
def test_what_was_seen_in_real_documents(number: str, id: str, failed: int, judged: int) -> None:  # noqa: A002
    evidence = corpus(number)
    assert evidence is not None
    result = run(named(id), evidence)
    assert (result.failed, result.judged) == (failed, judged)

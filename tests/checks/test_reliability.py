"""The reliability family on documents and answers as they are in the wild."""

import json
from pathlib import Path
from typing import Any

import pytest

from plainspoken.checks.answer_figures import percentile
from plainspoken.checks.engine import judge, run
from plainspoken.checks.evidence import Evidence, Validity, static_evidence
from plainspoken.checks.exchanges import EngineCheck, Exchange, Observed, Opinion
from plainspoken.checks.findings import Confidence, Finding, Outcome, Result
from plainspoken.checks.registry import Check, checks
from plainspoken.checks.reliability import reliability_of
from plainspoken.inventory.document import Document, open_document
from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.places import Place, Problem
from plainspoken.inventory.validity import problems

CORPUS = sorted((Path(__file__).parents[2] / "../shared/corpus/docs").glob("*"))
RELIABILITY = [each for each in checks() if each.dimension == "reliability"]
STATIC = [each for each in RELIABILITY if "observed" not in each.needs]
P, F, N = Outcome.PASSED, Outcome.FAILED, Outcome.NOT_APPLICABLE


def named(id: str) -> Check:  # noqa: A002
    return next(each for each in RELIABILITY if each.id == id)


def document(paths: dict[str, Any], **more: Any) -> Document:
    text = {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}, "paths": paths, **more}
    return open_document(json.dumps(text), "example.json")


PETS: dict[str, Any] = {"/pets": {"get": {"responses": {}}}}


def one(id: str, operation: dict[str, Any], path: str = "/pets", method: str = "get") -> Result:  # noqa: A002
    return run(named(id), static_evidence(document({path: {method: {"responses": {}} | operation}})))


def test_each_problem_of_validity_is_a_finding_at_its_place() -> None:
    places = [Place(source="a.yaml", pointer=f"#/paths/~1{name}", line=line, column=3) for name, line in (("a", 4), ("b", 9))]
    problems = tuple(Problem(what=f"{index} is not of type 'string'", place=place) for index, place in enumerate(places))
    result = run(named("REL001"), static_evidence(document({}), validity=Validity(problems=problems)))
    assert [(each.line, each.where) for each in result.findings] == [(4, "#/paths/~1a"), (9, "#/paths/~1b")]
    assert len({each.cause for each in result.findings}) == 1


REFERENCES: list[tuple[str, dict[str, Any], int]] = [
    ("all resolve", {"components": {"schemas": {"A": {"$ref": "#/components/schemas/B"}, "B": {"type": "string"}}}}, 0),
    ("one does not", {"components": {"schemas": {"A": {"$ref": "#/components/schemas/B"}}}}, 1),
    ("the same twice", {"components": {"schemas": {"A": {"$ref": "#/x"}, "B": {"items": {"$ref": "#/x"}}}}}, 1),
    ("to itself", {"components": {"schemas": {"A": {"$ref": "#/components/schemas/A"}}}}, 1),
    (
        "circular through properties",
        {"components": {"schemas": {"A": {"properties": {"a": {"$ref": "#/components/schemas/A"}}}}}},
        0,
    ),
    ("in an example", {"components": {"schemas": {"A": {"example": {"$ref": "#/nowhere"}}}}}, 0),
    ("in a default", {"components": {"schemas": {"A": {"default": {"a": [{"$ref": "#/nowhere"}]}}}}}, 0),
    ("in an extension", {"x-notes": {"$ref": "#/nowhere"}}, 0),
    ("of a property called example", {"components": {"schemas": {"A": {"properties": {"example": {"$ref": "#/x"}}}}}}, 1),
    ("a property called $ref", {"components": {"schemas": {"A": {"properties": {"$ref": {"type": "string"}}}}}}, 0),
]


@pytest.mark.parametrize(("name", "more", "count"), REFERENCES, ids=[row[0] for row in REFERENCES])
def test_references(name: str, more: dict[str, Any], count: int) -> None:
    assert len(run(named("REL002"), static_evidence(document({}, **more))).findings) == count, name


JSON_ARRAY = {"content": {"application/json": {"schema": {"type": "array", "items": {"type": "object"}}}}}
ANSWERS: list[tuple[str, str, dict[str, Any], Outcome]] = [
    ("described", "get", {"200": {"description": "A"} | JSON_ARRAY}, P),
    ("without content", "get", {"200": {"description": "A"}}, F),
    ("an empty schema", "get", {"200": {"content": {"application/json": {"schema": {}}}}}, F),
    ("a file", "get", {"200": {"content": {"application/pdf": {}}}}, P),
    ("a redirect", "get", {"302": {"description": "A"}}, P),
    ("nothing left", "delete", {"204": {"description": "A"}}, P),
    ("only default", "get", {"default": {"description": "A"}}, P),
    ("only refusals", "get", {"404": {"description": "A"}}, F),
    ("head", "head", {"200": {"description": "A"}}, N),
    (
        "a bare 201 beside a described 200",
        "post",
        {"200": {"description": "A"} | JSON_ARRAY, "201": {"description": "Created"}},
        P,
    ),
    ("a bare 201", "post", {"201": {"description": "Created"}}, F),
    ("a range", "get", {"2XX": {"description": "A"} | JSON_ARRAY}, P),
]


@pytest.mark.parametrize(("name", "method", "responses", "outcome"), ANSWERS, ids=[row[0] for row in ANSWERS])
def test_successful_answers(name: str, method: str, responses: dict[str, Any], outcome: Outcome) -> None:
    assert one("REL004", {"responses": responses}, method=method).outcome is outcome, name


SERVERS = [
    (["https://api.pets.dev"], 0),
    (["https://api.pets.dev", "http://api.pets.dev"], 0),
    (["http://api.pets.dev", "https://api.pets.dev"], 0),  # AUTH009 tells of plain http
    (["https://shop.corp.example.com"], 0),
    (["https://api.example.com"], 1),
    (["https://[::1]:80"], 1),
    (["https://192.168.1.4/x"], 1),
    (["http://localhost:1"], 1),
    (["//api.pets.dev"], 1),
    (["/v1"], 1),
    (["https://{host}/x"], 1),
    (["<address>"], 1),
    (["https://[broken"], 1),
    (["wss://api.pets.dev"], 1),
    ([], 1),
]


@pytest.mark.parametrize(("urls", "count"), SERVERS)
def test_addresses(urls: list[str], count: int) -> None:
    found = run(named("REL005"), static_evidence(document(PETS, servers=[{"url": url} for url in urls]))).findings
    assert len(found) == count, [each.seen for each in found]


def test_swagger_without_a_host() -> None:
    text = "swagger: '2.0'\ninfo: {title: Example, version: '1'}\nbasePath: /api\npaths: {/a: {get: {}}}\n"
    (found,) = run(named("REL005"), static_evidence(open_document(text, "a.yaml"))).findings
    assert "relative" in found.seen


def param(name: str, description: str = "", **schema: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "description": description, "schema": {"type": "integer"} | schema}


LISTS: list[tuple[str, str, list[dict[str, Any]], Outcome]] = [
    ("no portions", "/pets", [], F),
    ("a size with a maximum", "/pets", [param("limit", maximum=100)], P),
    ("a size with a default", "/pets", [param("page_size", default=20)], P),
    ("a bound in words", "/pets", [param("per_page", "Results per page (maximum 100).")], P),
    ("a size without bounds", "/pets", [param("limit")], F),
    ("pages", "/pets", [param("page")], P),
    ("a cursor", "/pets", [param("pageToken")], P),
    ("a filter", "/pets", [param("colour")], F),
    ("few by their kind", "/pet-types", [], N),
    ("one thing", "/pets/{id}", [], N),
    ("asked for by id", "/pets", [param("ids") | {"required": True}], P),
]


@pytest.mark.parametrize(("name", "path", "parameters", "outcome"), LISTS, ids=[row[0] for row in LISTS])
def test_lists_end(name: str, path: str, parameters: list[dict[str, Any]], outcome: Outcome) -> None:
    assert one("REL006", {"parameters": parameters, "responses": {"200": JSON_ARRAY}}, path).outcome is outcome, name


ITEMS = [
    ({"type": "array", "items": {"type": "string"}}, N),
    ({"type": "array", "items": {"type": "object"}, "maxItems": 5}, N),
    ({"type": "object", "properties": {"data": {"type": "array", "items": {"type": "object"}}}}, F),
    ({"type": "object", "properties": {"tags": {"type": "array", "items": {"type": "object"}}}}, N),
]


@pytest.mark.parametrize(("schema", "outcome"), ITEMS)
def test_what_is_a_list_that_grows(schema: dict[str, Any], outcome: Outcome) -> None:
    assert one("REL006", {"responses": {"200": {"content": {"application/json": {"schema": schema}}}}}).outcome is outcome


def test_a_deprecated_operation_is_pointed_to_what_looks_like_its_successor() -> None:
    paths = {"/v1/projects": {"get": {"deprecated": True, "responses": {}}}, "/studio/projects": {"get": {"responses": {}}}}
    (found,) = run(named("VER003"), static_evidence(document(paths))).findings
    assert "Use `GET /studio/projects` instead" in found.better


def check(name: str, passed: bool) -> EngineCheck:
    return EngineCheck(name=name, passed=passed, message="" if passed else "5 is not of type 'string'")


SCHEMA, CONTENT = "response_schema_conformance", "content_type_conformance"
DESCRIBED = {"/pets": {"get": {"responses": {"200": {"description": "All"} | JSON_ARRAY, "404": {"description": "None"}}}}}


def exchange(status: int | None = 200, media: str = "application/json", body: str = "[]", **more: Any) -> Exchange:
    return Exchange(
        id=more.pop("id", "1"),
        operation="GET /pets",
        method="GET",
        url="https://api.example.com/pets",
        status=status,
        response_body=body,
        response_headers={"content-type": media},
        **more,
    )


ABOUT_ONE_ANSWER = {each.id for each in RELIABILITY if "observed" in each.needs}


def live(*exchanges: Exchange) -> dict[str, Result]:
    evidence = static_evidence(document(DESCRIBED), exchanges=exchanges)
    return {each.check: each for each in judge(evidence, RELIABILITY) if each.check in ABOUT_ONE_ANSWER}


def findings(*exchanges: Exchange) -> list[Finding]:
    return [finding for result in live(*exchanges).values() for finding in result.findings]


ONE_FINDING: list[tuple[str, Exchange, set[str]]] = [
    ("all well", exchange(checks=(check(SCHEMA, True),)), set()),
    ("a server error", exchange(500, "text/html", "<html>", checks=(check(SCHEMA, False), check(CONTENT, False))), {"REL101"}),
    ("an undocumented status", exchange(418, "text/html", "<html>", checks=(check(CONTENT, False),)), {"REL103"}),
    ("an undocumented media type", exchange(200, "text/html", "<html>", checks=(check(SCHEMA, False),)), {"REL104"}),
    ("a broken schema", exchange(checks=(check(SCHEMA, False),)), {"REL102"}),
    ("no answer", exchange(None, error="Connection reset"), {"REL107"}),
    ("a documented refusal without content", exchange(404, "text/plain", "no"), set()),
    ("an empty body", exchange(200, "", ""), set()),
    ("slow", exchange(seconds=2.0), {"REL105"}),
    ("very slow", exchange(seconds=20.0), {"REL106"}),
]


@pytest.mark.parametrize(("name", "given", "expected"), ONE_FINDING, ids=[row[0] for row in ONE_FINDING])
def test_one_thing_is_one_finding(name: str, given: Exchange, expected: set[str]) -> None:
    found = {result.check for result in live(given).values() if result.findings}
    assert found == expected, name


def test_what_is_very_slow_counts_as_slow_too() -> None:
    results = live(exchange(seconds=20.0))
    assert (results["REL105"].outcome, results["REL105"].findings) == (F, ())


def test_without_an_answer_nothing_else_is_judged() -> None:
    outcomes = {check: result.outcome for check, result in live(exchange(None, error="Connection reset")).items()}
    assert {check for check, outcome in outcomes.items() if outcome is not N} == {"REL107"}


OPINIONS = [
    (False, ("no",), Confidence.CERTAIN, "agree"),
    (False, (), Confidence.POSSIBLE, "openapi-core finds it valid"),
    (False, None, Confidence.LIKELY, "could not judge"),
    (True, ("no",), Confidence.POSSIBLE, "Schemathesis finds it valid"),
    (None, ("no",), Confidence.LIKELY, "openapi-core says so"),
]


@pytest.mark.parametrize(("engine", "second", "confidence", "words"), OPINIONS)
def test_two_opinions(engine: bool | None, second: tuple[str, ...] | None, confidence: Confidence, words: str) -> None:
    said = () if engine is None else (check(SCHEMA, engine),)
    (found,) = findings(exchange(checks=said, opinion=Opinion(response=second)))
    assert found.confidence is confidence
    assert words in found.seen


def test_the_surest_of_several_is_shown() -> None:
    unsure = exchange(id="a", checks=(check(SCHEMA, True),), opinion=Opinion(response=("no",)))
    sure = exchange(id="b", checks=(check(SCHEMA, False),), opinion=Opinion(response=("no",)))
    (found,) = findings(unsure, sure)
    assert (found.exchange, found.confidence) == ("b", Confidence.CERTAIN)
    assert "(2 of 2 calls)" in found.seen


def test_each_undocumented_status_is_one_finding() -> None:
    found = findings(exchange(418), exchange(418, id="2"), exchange(202))
    assert [each.subject for each in found if each.subject.startswith("response")] == ["response 202", "response 418"]
    assert "(2 of 3 calls)" in found[1].seen


def test_a_failure_after_a_wrong_request_says_so() -> None:
    (found,) = findings(exchange(500, body="", valid=False, mistake="'x' is no integer", parameter="limit"))
    assert "after a mistake in limit" in found.seen
    assert "400 or 422" in found.better


PERCENTILES = [([1.0], 1.0), ([1.0, 2.0], 2.0), ([float(each) for each in range(1, 101)], 95.0)]


@pytest.mark.parametrize(("values", "expected"), PERCENTILES)
def test_percentile(values: list[float], expected: float) -> None:
    assert percentile(values, 0.95) == expected


REAL = [
    ("007", "REL002", 2),
    ("008", "REL002", 1),
    ("019", "REL002", 0),
    ("035", "REL006", 0),
    ("002", "REL005", 1),
    ("040", "REL005", 1),
]


@pytest.mark.parametrize(("number", "id", "count"), REAL if CORPUS else [])
def test_what_was_seen_in_real_documents(number: str, id: str, count: int) -> None:  # noqa: A002
    path = next(each for each in CORPUS if each.name.startswith(number))
    evidence: Evidence = static_evidence(open_document(path.read_bytes(), path.name))
    assert len(run(named(id), evidence).findings) == count


WITH_ID = {
    "get": {
        "operationId": "getPet",
        "parameters": [{"name": "petId", "in": "path", "required": True, "schema": {"type": "string"}}],
        "responses": {"200": {"description": "The pet"}, "422": {"description": "Which value was wrong"}},
    }
}


@pytest.mark.parametrize(("status", "ids"), [(404, {"ERR008"}), (409, {"ERR008", "REL103"}), (200, {"ERR008"})])
def test_a_missing_404_is_one_finding(status: int, ids: set[str]) -> None:
    key, url = "GET /pets/{petId}", "https://api.pets.dev/pets/1"
    exchange = Exchange(id="1", operation=key, method="GET", url=url, status=status)
    given = static_evidence(document({"/pets/{petId}": WITH_ID}), exchanges=(exchange,))
    by_id = {each.id: each for each in checks()}
    assert {each for each in ids | {"ERR008", "REL103"} if run(by_id[each], given).findings} == ids


def test_an_answer_without_a_schema_is_one_finding() -> None:
    by_id = {each.id: each for each in checks()}
    operation = {"operationId": "listPets", "responses": {"200": {"description": "All pets"}}}
    given = static_evidence(document({"/pets": {"get": operation}}))
    results = {name: run(by_id[name], given) for name in ("REL004", "DESC007")}
    assert [len(each.findings) for each in results.values()] == [1, 0]
    assert results["DESC007"].outcome is Outcome.FAILED


def test_a_credential_as_a_parameter_is_one_finding() -> None:
    by_id = {each.id: each for each in checks()}
    token = {"name": "X-Auth-Token", "in": "header", "schema": {"type": "string"}}
    other = {"name": "mode", "in": "query", "schema": {"type": "string"}}
    given = static_evidence(document({"/pets": {"get": {"parameters": [token, other], "responses": {}}}}))
    assert [each.subject for each in run(by_id["AUTH005"], given).findings] == ["parameter X-Auth-Token"]
    assert [each.subject for each in run(by_id["DESC005"], given).findings] == ["parameter mode"]


def test_an_address_after_one_that_can_be_called_is_no_fault() -> None:
    def count(*urls: str) -> int:
        return len(run(named("REL005"), static_evidence(document(PETS, servers=[{"url": url} for url in urls]))).findings)

    assert (count("https://api.pets.dev", "<local>"), count("<local>", "https://api.pets.dev")) == (0, 1)


def test_the_same_fault_at_several_operations_has_one_cause() -> None:
    place = Place(source="a.yaml", pointer="#/paths", line=1, column=1)
    said = "{}: the path has {{id}}, but no parameter 'id' with 'in: path' is defined."
    problems = tuple(Problem(what=said.format(key), place=place) for key in ("GET /a/{id}", "POST /b/{id}/c"))
    findings = run(named("REL001"), static_evidence(document({}), validity=Validity(problems=problems))).findings
    assert len({each.cause for each in findings}) == 1


def test_what_the_engine_adds_of_its_schema_is_not_told() -> None:
    failed = EngineCheck(name="response_schema_conformance", passed=False, message="5 is no text Validated against the schema")
    url = "https://api.pets.dev/pets"
    exchange = Exchange(id="1", operation="GET /pets", method="GET", url=url, status=200, response_body="5", checks=(failed,))
    pets = {"get": {"operationId": "listPets", "responses": {"200": {"description": "All"}}}}
    (finding,) = run(named("REL102"), static_evidence(document({"/pets": pets}), exchanges=(exchange,))).findings
    assert "5 is no text;" in finding.seen


def get(answer: str) -> dict[str, Any]:
    return {"get": {"responses": {"200": {"$ref": f"#/components/responses/{answer}"}}}}


def test_a_dangling_reference_spoils_the_operations_that_reach_it() -> None:
    paths = {f"/p{number}": get("Good") for number in range(8)} | {"/a": get("Bad"), "/b": get("Worse")}
    responses = {"Good": {"description": "A"}, "Bad": {"$ref": "#/nowhere"}, "Worse": {"$ref": "#/components/responses/Bad"}}
    result = run(named("REL002"), static_evidence(document(paths, components={"responses": responses})))
    assert (result.failed, result.judged, len(result.findings)) == (2, 11, 1)


PLACES = [
    ("#/paths/~1p3/get/responses", 1),
    ("#/paths/~1p3", 1),
    ("#/components/responses/Good", 8),
    ("#/components/responses/Unused", 1),
    ("#/info", 1),
]


@pytest.mark.parametrize(("pointer", "failed"), PLACES)
def test_a_fault_of_the_document_spoils_what_uses_its_place(pointer: str, failed: int) -> None:
    paths = {f"/p{number}": get("Good") for number in range(8)} | {"/other": {"get": {"responses": {}}}}
    parts = {"responses": {"Good": {"description": "A"}, "Unused": {"description": "B"}}}
    problem = Problem(what="It is wrong.", place=Place(source="example.json", pointer=pointer))
    result = run(named("REL001"), static_evidence(document(paths, components=parts), validity=Validity(problems=(problem,))))
    assert (result.failed, result.judged, len(result.findings)) == (failed, 10, 1)


def test_what_a_dangling_reference_breaks_is_told_once() -> None:
    given = document({"/a": get("Nowhere"), "/b": get("Good")}, components={"responses": {"Good": {"description": "A"}}})
    evidence = static_evidence(given, validity=Validity(problems=problems(given)))
    results = {name: run(named(name), evidence) for name in ("REL001", "REL002")}
    assert {name: (len(each.findings), each.failed) for name, each in results.items()} == {"REL001": (0, 1), "REL002": (1, 1)}


def test_a_fault_in_another_file_spoils_the_operations_that_reach_it() -> None:
    """As far as in the document itself, also by the way back: `Bad` there, `Good` here, `/b`."""
    files = {"types.json": {"Bad": {"allOf": [{"$ref": "gone.json#/A"}]}, "Fine": {"type": "string"}}}
    schemas = {"Good": {"properties": {"bad": {"$ref": "types.json#/Bad"}}}, "Fine": {"$ref": "types.json#/Fine"}}
    answers = {name: {"schema": {"$ref": f"#/components/schemas/{name}"}} for name in schemas}
    paths = {
        f"/{path}": {"get": {"responses": {"200": {"description": "A", "content": {"application/json": answers[name]}}}}}
        for path, name in (("a", "Fine"), ("b", "Good"), ("c", "Fine"))
    }
    whole = {"openapi": "3.1.0", "info": {"title": "T", "version": "1"}, "paths": paths, "components": {"schemas": schemas}}

    def load(name: str) -> bytes:
        if name not in files:
            raise DocumentError("There is no such file.")
        return json.dumps(files[name]).encode()

    result = run(named("REL002"), static_evidence(open_document(json.dumps(whole), "example.json", load)))
    assert (result.failed, len(result.findings)) == (1, 1)


def test_an_operation_may_have_an_address_of_its_own() -> None:
    own = {"/a": {"get": {"servers": [{"url": "https://a.pets.dev"}]}}, "/b": {"servers": [{"url": "/b"}], "get": {}}}
    result = run(named("REL005"), static_evidence(document(own, servers=[{"url": "https://pets.dev"}])))
    assert (result.failed, result.judged) == (1, 2)
    assert result.findings[0].seen.startswith('"/b" is relative')


DONE = {"responses": {"200": {"description": "A"}}}
LONG: list[tuple[str, str, dict[str, Any], Outcome]] = [
    ("post", "/reports/export", DONE, F),
    ("post", "/reports/export", {"responses": {"202": {"description": "A"}}}, P),
    ("post", "/reports/export", DONE | {"callbacks": {"done": {}}}, P),
    ("post", "/reports/export", DONE | {"description": "Runs in the background; poll the status."}, P),
    ("post", "/reports/export", {"responses": {"200": {"description": "A", "content": {"text/csv": {}}}}}, P),
    ("get", "/reports/export", DONE, N),
    ("put", "/config/backup", DONE, N),
    ("post", "/exports/{id}", DONE, N),
    ("post", "/pets", DONE, N),
]


@pytest.mark.parametrize(("method", "path", "operation", "outcome"), LONG)
def test_long_work(method: str, path: str, operation: dict[str, Any], outcome: Outcome) -> None:
    assert one("REL012", operation, path, method).outcome is outcome


def again(*answers: tuple[str, int]) -> Result:
    exchanges = tuple(
        Exchange(id=str(index), operation=f"{method} /pets", method=method, url="https://api.pets.dev/pets", status=status)
        for index, (method, status) in enumerate(answers)
    )
    both: dict[str, Any] = {"/pets": {method: {"responses": {}} for method in ("get", "delete", "post")}}
    return run(named("REL109"), static_evidence(document(both), exchanges=exchanges))


REPEATED = [
    ((("GET", 200), ("GET", 200)), P),
    ((("GET", 200), ("GET", 404)), F),
    ((("GET", 200), ("GET", 429)), N),
    ((("GET", 200),), N),
    ((("DELETE", 204), ("DELETE", 404)), P),
    ((("DELETE", 204), ("DELETE", 500)), F),
    ((("POST", 201), ("POST", 409)), N),
]


@pytest.mark.parametrize(("answers", "outcome"), REPEATED)
def test_the_same_call_twice(answers: tuple[tuple[str, int], ...], outcome: Outcome) -> None:
    assert again(*answers).outcome is outcome


def test_what_says_how_many_calls_are_left() -> None:
    headers = ({"server": "a"}, {"server": "a", "x-ratelimit-remaining": "3"}, {"retry-after": "5"})
    given = [
        Exchange(id="1", operation="GET /pets", method="GET", url="https://a", status=200, response_headers=each)
        for each in headers
    ]
    outcomes = [run(named("REL108"), static_evidence(document(PETS), exchanges=(each,))).outcome for each in given]
    assert outcomes == [F, P, P]


def test_wide_answers_without_a_choice_are_noted_once() -> None:
    wide = {"type": "object", "properties": {f"f{number}": {} for number in range(50)}}
    answer = {"200": {"description": "A", "content": {"application/json": {"schema": {"items": wide}}}}}
    paths: dict[str, Any] = {path: {"get": {"responses": answer}} for path in ("/a", "/b")}
    (found,) = run(named("REL013"), static_evidence(document(paths))).findings
    assert "2 operations answer more than 40 fields of each thing and let nobody choose; GET /a has 50" in found.seen
    paths["/a"]["get"]["parameters"] = [param("fields")]
    assert "GET /b has 50" in run(named("REL013"), static_evidence(document(paths))).findings[0].seen


def test_what_was_answered_as_documented_is_counted() -> None:
    (operation,) = document(
        {"/pets": {"get": {"responses": {"200": {"description": "OK"}, "404": {"description": "None"}}}}}
    ).operations
    answers = ((200, 0.1), (404, 0.2), (418, 0.3), (503, 0.9), (None, 0.0))
    exchanges = tuple(
        Exchange(id=str(status), operation=operation.key, method="GET", url="/pets", status=status, seconds=seconds)
        for status, seconds in answers
    )
    found = reliability_of(Observed(operation=operation, exchanges=exchanges))
    assert (found.calls, found.as_documented, found.p95) == (5, 2, 0.9)

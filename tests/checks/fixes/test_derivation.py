"""What becomes of findings: actions that mend them, none at odds with another, and places for a person."""

from typing import Any

import pytest

from plainspoken.checks.amendments import Amendment
from plainspoken.checks.assembly import audit_of
from plainspoken.checks.effect import Effect, effect_of
from plainspoken.checks.evidence import Evidence, Validity, static_evidence
from plainspoken.checks.exchanges import Exchange
from plainspoken.checks.findings import Finding, Outcome, Result, Severity
from plainspoken.checks.fixes.derivation import Claims, fixes_of
from plainspoken.checks.fixes.overlay import json_path, overlay_text
from plainspoken.checks.fixes.records import Fixes
from plainspoken.checks.overlays.applying import applied
from plainspoken.checks.overlays.reading import read_overlay
from plainspoken.inventory.document import Document, open_document
from plainspoken.inventory.reading import read
from plainspoken.inventory.records import Api
from plainspoken.inventory.rewriting.rewriting import rewritten
from plainspoken.inventory.validity import problems

API = Api(id="a", document="d.yaml")
HEAD = "openapi: 3.1.0\ninfo: {title: Ferries, version: '1'}\n"


def evidence(text: str, **more: Any) -> Evidence:
    document = open_document(text, "d.yaml")
    return static_evidence(document, validity=Validity(problems=problems(document)), **more)


def document_of(collected: Evidence) -> Document:
    assert collected.document is not None
    return collected.document


def derived(text: str, **more: Any) -> Fixes:
    collected = evidence(text, **more)
    return fixes_of(audit_of(API, collected, fitted=False), document_of(collected))


def mended(text: str, **more: Any) -> tuple[Any, Effect]:
    """The values of the fixed document, and what that does to its verdict."""
    before = evidence(text, **more)
    first = audit_of(API, before, fitted=False)
    overlay = read_overlay(overlay_text(fixes_of(first, document_of(before))), "fixes.overlay.yaml")
    done = applied(document_of(before).source.value, overlay)
    assert not done.unmatched
    changed, kept = rewritten(text, "d.yaml", done.value)
    assert kept
    after = evidence(changed)
    assert not (after.validity and before.validity and len(after.validity.problems) > len(before.validity.problems))
    effect = effect_of(first if not more else audit_of(API, evidence(text), fitted=False), audit_of(API, after, fitted=False))
    assert not effect.is_lower
    return done.value, effect


TWO = """
paths:
  /ferries/{id}:
    get:
      operationId: getFerry
      summary: Shows where a ferry is
      security: []
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: OK}}
    delete:
      operationId: sinkFerry
      summary: Takes a ferry out of service
      security: [{key: []}]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Gone}}
"""
KEY = "components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}\n"


def test_missing_refusals_share_one_schema() -> None:
    value, effect = mended(HEAD + TWO + KEY)
    reference = {"$ref": "#/components/schemas/Problem"}
    responses = value["paths"]["/ferries/{id}"]["delete"]["responses"]
    assert list(responses) == ["204", "404", "401"]
    assert responses["404"]["content"] == {"application/problem+json": {"schema": reference}}
    assert value["components"]["schemas"]["Problem"]["properties"].keys() >= {"type", "title", "status", "detail"}
    assert "ERR001" in {each.check for each in effect.checks if each.gone}
    assert not [each for each in effect.checks if each.new]


def test_the_schema_of_an_api_of_its_own_is_used() -> None:
    own = """
  /x:
    get:
      operationId: getX
      security: []
      summary: Shows an x of the fleet
      responses:
        '404':
          description: The fleet has no x
          content: {application/json: {schema: {$ref: '#/components/schemas/Error'}}}
"""
    schema = "  schemas: {Error: {type: object, properties: {code: {type: string}, message: {type: string}}}}\n"
    value, _ = mended(
        HEAD + TWO + own + "components:\n  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}\n" + schema
    )
    content = value["paths"]["/ferries/{id}"]["get"]["responses"]["404"]["content"]
    assert content == {"application/json": {"schema": {"$ref": "#/components/schemas/Error"}}}
    assert list(value["components"]["schemas"]) == ["Error"]


def test_swagger_gets_definitions_and_schemas_without_media_types() -> None:
    text = (
        "swagger: '2.0'\ninfo: {title: T, version: '1'}\n"
        + TWO.replace("schema: {type: string}", "type: string")
        + "securityDefinitions: {key: {type: apiKey, in: header, name: X-Key}}\n"
    )
    value, _ = mended(text)
    assert value["paths"]["/ferries/{id}"]["get"]["responses"]["404"]["schema"] == {"$ref": "#/definitions/Problem"}
    assert "Problem" in value["definitions"]


def operation(more: str, parameters: str = "[]") -> str:
    return f"""{HEAD}
paths:
  /crossings:
    get:
      operationId: listCrossings
      summary: Lists the crossings of a day
      {more}
      parameters: {parameters}
      responses: {{default: {{description: Any refusal}}}}
"""


def parameter(schema: str, description: str) -> str:
    return operation("security: []", f"[{{name: order, in: query, description: '{description}', schema: {{{schema}}}}}]")


@pytest.mark.parametrize(
    ("schema", "description", "expected"),
    [
        ("type: string", "Must be either `asc` or `desc`", {"type": "string", "enum": ["asc", "desc"]}),
        ("type: string", "Either `1` or `no`", {"type": "string", "enum": ["1", "no"]}),
        ("type: integer", "How many crossings, at most 100", {"type": "integer", "maximum": 100}),
        (
            "type: array, items: {type: string}",
            "Possible values: ferry, boat, raft",
            {"type": "array", "items": {"type": "string", "enum": ["ferry", "boat", "raft"]}},
        ),
        ("type: string, default: up", "Must be either `asc` or `desc`", {"type": "string", "default": "up"}),
        ("type: integer, default: 200", "How many crossings, at most 100", {"type": "integer", "default": 200}),
        ("$ref: '#/components/schemas/Order'", "Must be either `asc` or `desc`", {"$ref": "#/components/schemas/Order"}),
    ],
)
def test_what_prose_says_of_a_value_goes_into_its_own_schema(schema: str, description: str, expected: Any) -> None:
    shared = "components: {schemas: {Order: {type: string}}}\n" if "$ref" in schema else ""
    value, _ = mended(parameter(schema, description) + shared)
    assert value["paths"]["/crossings"]["get"]["parameters"][0]["schema"] == expected


def test_names_marks_and_versions_are_written() -> None:
    text = operation("deprecated: false\n      description: This endpoint is deprecated. Use /trips.\n      security: []")
    text = text.replace("operationId: listCrossings\n      ", "").replace("version: '1'", "version: latest")
    value, effect = mended(text)
    get = value["paths"]["/crossings"]["get"]
    assert (get["operationId"], get["deprecated"], value["info"]["version"]) == ("listCrossings", True, "1.0.0")
    assert {"PORT001", "VER008", "VER004"} <= {each.check for each in effect.checks if each.gone}


def test_a_name_that_a_link_goes_by_stays() -> None:
    text = (
        operation("security: []")
        .replace("listCrossings", "list all")
        .replace("{description: Any refusal}", "{description: Any refusal, links: {next: {operationId: list all}}}")
    )
    assert not [each for each in derived(text).fixes if "operationId" in str(each.update)]


def test_a_demand_that_was_observed_is_declared() -> None:
    refused = Exchange(
        id="1",
        operation="GET /crossings",
        method="GET",
        url="http://a.example/crossings",
        status=401,
        response_headers={"www-authenticate": "Basic realm=ferries"},
        credential="none",
    )
    value, _ = mended(operation("tags: [a]"), probes=(refused,))
    assert value["components"]["securitySchemes"] == {"login": {"type": "http", "scheme": "basic"}}
    assert value["paths"]["/crossings"]["get"]["security"] == [{"login": []}]


def test_parameters_of_a_path_go_to_its_methods() -> None:
    text = HEAD + TWO.replace("      parameters: [{name: id, in: path, required: true, schema: {type: string}}]\n", "").replace(
        "  /ferries/{id}:", "  /ferries/{id}:\n    parameters: [{name: id, in: path, required: true, schema: {type: string}}]"
    )
    value, effect = mended(text + KEY)
    item = value["paths"]["/ferries/{id}"]
    assert "parameters" not in item
    assert item["get"]["parameters"] == item["delete"]["parameters"] == [{"$ref": "#/components/parameters/Id"}]
    assert value["components"]["parameters"]["Id"]["name"] == "id"
    assert "PORT008" in {each.check for each in effect.checks if each.gone}


def test_what_only_a_person_can_write_is_a_place_and_not_in_the_document() -> None:
    made = derived(HEAD + TWO + KEY)
    todo = next(each for each in made.todos if each.check == "TRUST010")
    assert todo.at[:2] == ("paths", "/ferries/{id}")
    text = overlay_text(made)
    places = read(text, "o.yaml").value["x-plainspoken-todo"]
    assert {"target", "check", "finding", "write"} <= places[0].keys()
    value = applied(read(HEAD + TWO + KEY, "d.yaml").value, read_overlay(text, "o.yaml")).value
    assert "plainspoken" not in str(value)
    assert "<" not in str(value)


def test_every_action_names_its_check_and_finding() -> None:
    collected = evidence(HEAD + TWO + KEY)
    audit = audit_of(API, collected, fitted=False)
    known = {f"(finding {finding.identity})" for result in audit.results for finding in result.findings}
    first, *others = fixes_of(audit, document_of(collected)).fixes
    assert "RFC 9457" in first.description
    assert others
    assert all(any(each.description.endswith(end) for end in known) for each in others)


def test_a_document_without_faults_gets_an_overlay_that_changes_nothing() -> None:
    text = overlay_text(Fixes(api="A", version="", extends="", fixes=(), todos=()))
    assert applied({"a": 1}, read_overlay(text, "o.yaml")).value == {"a": 1}


def _with(*amended: tuple[Amendment, ...]) -> Fixes:
    document = open_document(HEAD + "paths: {}\nx-a: {b: text, c: [1]}\n", "d.yaml")
    findings = tuple(
        Finding(where="#", seen="s", better="b", identity=str(number), amendments=each) for number, each in enumerate(amended)
    )
    audit = audit_of(API, static_evidence(document), fitted=False)
    result = Result(check="X", title="T", dimension="errors", severity=Severity.HIGH, outcome=Outcome.FAILED, findings=findings)
    object.__setattr__(audit, "results", (result,))
    return fixes_of(audit, document)


def one(merge: str, *at: str | int) -> Amendment:
    return Amendment(at=at or ("x-a",), merge=merge)


@pytest.mark.parametrize(
    ("amended", "updates"),
    [
        ([(one("b: new"),), (one("b: other"),)], [{"b": "new"}]),
        ([(one("b: new"),), (one("b: new, d: 1"),)], [{"b": "new"}, {"d": 1}]),
        ([(one("e: [1]"),), (one("e: [1]"),)], [{"e": [1]}]),
        ([(one("b: {c: 1}"),)], []),
        ([(one("c: 5"),)], []),
        ([(one("d: 1"), one("b: {c: 1}"))], []),
        ([(one("d: {e: 1}"),), (one("d: 1"),)], [{"d": {"e": 1}}]),
        ([(one(""),), (one("d: 1"),), (one(""),)], [None]),
        ([(one("d: 1"),), (one(""),)], [{"d": 1}]),
    ],
)
def test_no_action_undoes_or_repeats_another(amended: list[tuple[Amendment, ...]], updates: list[Any]) -> None:
    assert [each.update for each in _with(*amended).fixes] == updates


def test_claims_of_what_was_removed_are_refused() -> None:
    claims = Claims(open_document(HEAD + "paths: {}\nx-a: {b: {c: 1}}\n", "d.yaml"))
    assert claims.left(("x-a",), None) is None
    assert not claims.allow(("x-a", "b"), {"d": 1})


@pytest.mark.parametrize(
    ("steps", "path"),
    [
        ((), "$"),
        (("paths", "/a/{id}", "get"), "$.paths['/a/{id}'].get"),
        (("a", 0, "0"), "$.a[0]['0']"),
        (("it's", "back\\slash", "li\nne", "x-y"), "$['it\\'s']['back\\\\slash']['li\\u000ane']['x-y']"),
    ],
)
def test_steps_are_queries_that_select_them(steps: tuple[str | int, ...], path: str) -> None:
    assert json_path(steps) == path


def test_an_answer_that_was_seen_is_documented_as_it_was() -> None:
    text = HEAD + TWO + KEY
    seen = Exchange(
        id="1",
        operation="GET /ferries/{id}",
        method="GET",
        url="http://a.example/ferries/9",
        status=404,
        response_headers={"content-type": "application/json"},
        response_body='{"error": "No such ferry", "at": null, "code": 7}',
        credential="given",
    )
    value, _ = mended(text, exchanges=(seen,))
    responses = value["paths"]["/ferries/{id}"]["get"]["responses"]
    schema = {"type": "object", "properties": {"error": {"type": "string"}, "at": {}, "code": {"type": "integer"}}}
    assert responses["404"]["content"] == {"application/json": {"schema": schema}}
    assert list(value["paths"]["/ferries/{id}"]["delete"]["responses"]) == ["204", "404", "401"]


def test_a_refusal_that_was_seen_leaves_the_others_to_be_proposed() -> None:
    seen = Exchange(
        id="1",
        operation="DELETE /ferries/{id}",
        method="DELETE",
        url="http://a.example/ferries/9",
        status=404,
        response_headers={"content-type": "application/json"},
        response_body='{"error": "No such ferry"}',
        credential="given",
    )
    value, _ = mended(HEAD + TWO + KEY, exchanges=(seen,))
    assert list(value["paths"]["/ferries/{id}"]["delete"]["responses"]) == ["204", "404", "401"]


def test_a_key_that_prose_or_parameters_ask_for_is_declared() -> None:
    told = operation("tags: [a]").replace("version: '1'}", "version: '1', description: 'Every request needs a bearer token.'}")
    value, effect = mended(told)
    assert value["security"] == [{"key": []}]
    assert value["components"]["securitySchemes"] == {"key": {"type": "http", "scheme": "bearer"}}
    assert "AUTH013" in {each.check for each in effect.checks if each.gone}
    taken = operation("tags: [a]", "[{name: X-Api-Key, in: header, required: true, schema: {type: string}}]")
    value, effect = mended(taken)
    assert value["paths"]["/crossings"]["get"]["security"] == [{"key": []}]
    assert value["components"]["securitySchemes"] == {"key": {"type": "apiKey", "in": "header", "name": "X-Api-Key"}}
    assert "AUTH002" in {each.check for each in effect.checks if each.gone}


def test_operations_that_read_alike_get_a_sentence_that_names_the_other() -> None:
    text = (
        operation("security: []")
        + """
  /boats/{boat}/crossings:
    get:
      operationId: listBoatCrossings
      summary: Lists the crossings of a day
      security: []
      parameters: [{name: boat, in: path, required: true, schema: {type: string}}]
      responses: {'404': {description: No such boat}}
"""
    )
    value, effect = mended(text)
    said = value["paths"]["/boats/{boat}/crossings"]["get"]["description"]
    assert said == "Use this when you have `boat`; use `listCrossings` when no `boat` is given."
    assert "DESC003" in {each.check for each in effect.checks if each.gone}

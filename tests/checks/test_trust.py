"""The trust family: what a mistaken call may do, on operations as they are in the wild."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from plainspoken.checks.consequence import Act, Consequence, changing_word, consequence_of, effect_of
from plainspoken.checks.engine import run
from plainspoken.checks.evidence import static_evidence
from plainspoken.checks.exchanges import Crossing, Exchange
from plainspoken.checks.findings import Outcome, Result
from plainspoken.checks.registry import checks
from plainspoken.inventory.document import Document, Operation, open_document

CORPUS = sorted((Path(__file__).parents[2] / "../shared/corpus/docs").glob("*"))
BY_ID = {each.id: each for each in checks()}
P, F, N = Outcome.PASSED, Outcome.FAILED, Outcome.NOT_APPLICABLE


def document(paths: dict[str, Any], **more: Any) -> Document:
    text = {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}, "paths": paths, **more}
    return open_document(json.dumps(text), "example.json")


def one(id: str, operation: dict[str, Any], path: str = "/pets", method: str = "get", **more: Any) -> Result:  # noqa: A002
    return run(BY_ID[id], static_evidence(document({path: {method: {"responses": {}} | operation}}, **more)))


def operation(method: str, path: str, id: str = "", summary: str = "", **more: Any) -> Operation:  # noqa: A002
    given = {"operationId": id, "summary": summary, "responses": {}} | more
    return document({path: {method.lower(): given}}).operations[0]


EFFECTS = [
    ("GET", "/pets", "listPets", "", Act.READS),
    ("POST", "/pets/search", "", "", Act.READS),
    ("POST", "/reports", "runReport", "Returns the report", Act.READS),
    ("POST", "/releases", "releaseFlagSearchUsingPOST_6", "", Act.READS),
    ("POST", "/pets", "createPet", "", Act.WRITES),
    ("PATCH", "/orders/{id}", "updateOrder", "", Act.WRITES),
    ("POST", "/orders/{id}/items", "", "", Act.WRITES),
    ("POST", "/payment-methods", "createPaymentMethod", "", Act.WRITES),
    ("POST", "/calendars/{id}/block", "", "Create Calendar Block", Act.WRITES),
    ("DELETE", "/pets/{id}", "", "", Act.DELETES),
    ("DELETE", "/pets/{id}", "getPet", "", Act.DELETES),
    ("POST", "/pets/{id}", "deletePet", "", Act.DELETES),
    ("GET", "/pets/{id}", "deletePet", "", Act.DELETES),
    ("POST", "/payments", "", "", Act.PAYS),
    ("POST", "/x", "createPayment", "", Act.PAYS),
    ("POST", "/orders/{id}/refund", "", "", Act.PAYS),
    ("POST", "/carts/mine/payment-information", "SavePaymentInformationAndPlaceOrderPost", "", Act.ORDERS),
    ("POST", "/orders", "createOrder", "", Act.ORDERS),
    ("POST", "/messages", "create_message", "", Act.SENDS),
    ("POST", "/channels/{id}/messages/{message}/threads", "create_thread_from_message", "", Act.WRITES),
    ("POST", "/sendtoken", "sendToken", "Builds a transaction", Act.SENDS),
    ("POST", "/articles/{id}/publish", "private_article_publish", "", Act.PUBLISHES),
    ("DELETE", "/invites/{code}", "invite_revoke", "", Act.CANCELS),
    ("POST", "/orders/{id}/cancel", "", "", Act.CANCELS),
    ("POST", "/requests/accept/{id}", "acceptRequestUsingPOST", "Returns success/insuccess.", Act.GRANTS),
    ("POST", "/sites/{name}/start", "WebApps_Start", "Starts an app.", Act.RUNS),
    ("GET", "/consumer/{id}/notifications", "deleteAllNotificationsUsingDELETE", "Returns success.", Act.DELETES),
    ("GET", "/vilkaar/{id}", "slettVilkår", "", Act.DELETES),
    ("POST", "/fagsak", "opprettFagsak", "", Act.WRITES),
    ("POST", "/oppgave/hent-oppgaver", "hentOppgaver", "", Act.READS),
]


@pytest.mark.parametrize(("method", "path", "id", "summary", "act"), EFFECTS)
def test_what_a_call_does(method: str, path: str, id: str, summary: str, act: Act) -> None:  # noqa: A002
    assert effect_of(operation(method, path, id, summary)).act is act


def test_consequences_are_three() -> None:
    told = [consequence_of(operation(*row)) for row in (("GET", "/a"), ("POST", "/a"), ("DELETE", "/a"))]
    assert told == list(Consequence)


CHANGES = [
    ("/created-items", "", "", ""),
    ("/createdevices", "", "", ""),
    ("/creators", "creators_list", "Get a list of creators", ""),
    ("/updates", "", "Updates since yesterday", ""),
    ("/orders/cancelled", "listCancelledOrders", "", ""),
    ("/webhooks/{id}/add_to_data", "", "retrieve the values to add", ""),
    ("/customers/{id}/password/resetLinkToken/{t}", "accountV1ValidateResetTokenGet", "", ""),
    ("/guilds/{id}/prune", "preview_prune_guild", "", ""),
    ("/status/enabled", "", "", ""),
    ("/orders/{id}/cancel", "", "", "cancel"),
    ("/cancelbabel/{id}", "ergoPayCreateBabelBox", "", "cancelbabel"),
    ("/x", "deleteOrders", "", "delete"),
    ("/x", "orders_delete", "", "delete"),
    ("/x", "canDeleteOrder", "", ""),
    ("/x", "", "Returns success", ""),
    ("/x", "deleteOrders", "Returns success", "delete"),
    ("/x", "", "Resets the password", "resets"),
    ("/x", "getDeletedOrders", "Delete markers", ""),
]


@pytest.mark.parametrize(("path", "id", "summary", "verb"), CHANGES)
def test_gets_that_change(path: str, id: str, summary: str, verb: str) -> None:  # noqa: A002
    given = document({path: {"get": {"operationId": id, "summary": summary, "responses": {}}}}).operations[0]
    assert changing_word(given)[0] == verb


CREATED = {"responses": {"201": {"description": "A"}}}
REPEATS: list[tuple[dict[str, Any], Outcome]] = [
    (CREATED, F),
    ({"responses": {"200": {"description": "A"}, "201": {"description": "Created"}}}, N),
    ({"operationId": "searchPets"} | CREATED, N),
    ({"operationId": "addPet"}, F),
    (CREATED | {"parameters": [{"name": "Idempotency-Key", "in": "header"}]}, P),
    (CREATED | {"parameters": [{"name": "X-Request-Id", "in": "header"}]}, P),
    (CREATED | {"description": "It is idempotent."}, P),
    (CREATED | {"requestBody": {"content": {"application/json": {"schema": {"properties": {"clientToken": {}}}}}}}, P),
]


@pytest.mark.parametrize(("operation", "outcome"), REPEATS)
def test_creations_can_be_repeated(operation: dict[str, Any], outcome: Outcome) -> None:
    assert one("TRUST012", operation, method="post").outcome is outcome


MARKS: list[tuple[str, str, dict[str, Any], Outcome]] = [
    ("delete", "/pets/{id}", {"x-openai-isConsequential": True}, P),
    ("delete", "/pets/{id}", {"x-openai-isConsequential": False}, F),
    ("delete", "/pets/{id}", {"x-mcp": {"annotations": {"destructiveHint": False}}}, F),
    ("post", "/payments", {"x-mcp": {"readOnlyHint": True}}, F),
    ("post", "/payments", {"x-openai-isConsequential": "no"}, N),
    ("post", "/pets/search", {"x-openai-isConsequential": False, "x-annotations": {"readOnlyHint": True}}, P),
    ("post", "/pets", {"operationId": "createPet", "x-openai-isConsequential": False}, P),
    ("get", "/pets", {}, N),
]


@pytest.mark.parametrize(("method", "path", "given", "outcome"), MARKS)
def test_marks_of_consequence(method: str, path: str, given: dict[str, Any], outcome: Outcome) -> None:
    assert one("TRUST001", given, path, method).outcome is outcome


def query(name: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": "query", "schema": {"type": "string"}} | more


DELETIONS: list[tuple[str, dict[str, Any], Outcome]] = [
    ("/pets", {}, F),
    ("/pets/{id}", {}, N),
    ("/address", {}, N),
    ("/users/{id}/settings", {}, N),
    ("/pets", {"parameters": [query("ids", required=True)]}, P),
    ("/pets", {"parameters": [query("ids")]}, F),
    ("/pets", {"parameters": [query("expand")]}, F),
    ("/pets", {"parameters": [query("dry_run")]}, P),
    ("/pets", {"requestBody": {"content": {"application/json": {"schema": {"required": ["ids"]}}}}}, P),
    ("/owners/{id}/pets", {"summary": "Delete all pets of an owner"}, P),
    ("/owners/{id}/pets", {"summary": "Delete pets"}, F),
    ("/cache/all", {}, F),
]


def test_a_deletion_of_many_by_get_is_judged_like_one_by_delete() -> None:
    assert one("TRUST003", {"operationId": "deletePets"}, "/pets", "get").outcome is F


@pytest.mark.parametrize(("path", "given", "outcome"), DELETIONS)
def test_deletions_are_bounded(path: str, given: dict[str, Any], outcome: Outcome) -> None:
    assert one("TRUST003", given, path, "delete").outcome is outcome


def test_what_an_optional_filter_leaves_open_names_the_filter() -> None:
    (found,) = one("TRUST003", {"parameters": [query("colour")]}, "/pets", "delete").findings
    assert "deletes what `colour` choose; left out" in found.seen
    assert "`required: true` at `colour`" in found.better


REAL = [("029", "TRUST002", 0), ("030", "TRUST002", 0), ("018", "TRUST002", 2), ("028", "TRUST002", 2)]


@pytest.mark.parametrize(("number", "id", "count"), REAL if CORPUS else [])
def test_what_was_seen_in_real_documents(number: str, id: str, count: int) -> None:  # noqa: A002
    path = next(each for each in CORPUS if each.name.startswith(number))
    assert len(run(BY_ID[id], static_evidence(open_document(path.read_bytes(), path.name))).findings) == count


def answering(properties: dict[str, Any]) -> dict[str, Any]:
    schema = {"type": "object", "properties": properties}
    return {"responses": {"200": {"description": "It", "content": {"application/json": {"schema": schema}}}}}


TEXT = {"type": "string"}
SECRETS: list[tuple[str, str, dict[str, Any], Outcome]] = [
    ("get", "/users/{id}", {"password": TEXT}, F),
    ("post", "/users", {"password": TEXT}, F),
    ("get", "/users/{id}", {"password": TEXT | {"writeOnly": True}}, P),
    ("get", "/users/{id}", {"password": {"type": "boolean"}}, P),
    ("get", "/users/{id}", {"apiKey": TEXT}, F),
    ("post", "/api-keys", {"apiKey": TEXT}, P),
    ("get", "/login", {"access_token": TEXT}, P),
    ("get", "/users", {"next_page_token": TEXT, "fieldName": TEXT, "company": TEXT}, P),
    ("get", "/users/{id}", {"apiKey": TEXT | {"description": "Masked, the last four signs"}}, P),
]


@pytest.mark.parametrize(("method", "path", "properties", "outcome"), SECRETS)
def test_secrets_in_answers(method: str, path: str, properties: dict[str, Any], outcome: Outcome) -> None:
    assert one("TRUST007", answering(properties), path, method).outcome is outcome


def test_a_field_that_many_answers_share_is_one_finding_and_many_failures() -> None:
    shared = {"schemas": {"User": {"type": "object", "properties": {"password": TEXT}}}}
    answer = {"200": {"description": "It", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/User"}}}}}
    paths = {path: {"get": {"responses": answer}} for path in ("/users", "/users/{id}", "/me")}
    result = run(BY_ID["TRUST007"], static_evidence(document(paths, components=shared)))
    assert (len(result.findings), result.failed, result.judged) == (1, 3, 3)
    assert result.findings[0].seen.startswith("`User.password`")


BEYOND: list[tuple[str, dict[str, Any], list[dict[str, Any]], Outcome]] = [
    ("/patients", {"ssn": TEXT}, [], F),
    ("/patients", {"ssn": TEXT}, [query("ssn")], P),
    ("/patients/{id}/ssn", {"ssn": TEXT}, [], P),
    ("/players", {"FanDuelSalary": TEXT, "race": TEXT}, [], P),
    ("/accounts", {"iban": TEXT | {"description": "Partially masked"}}, [], P),
    ("/cards", {"card": TEXT, "cardTitle": TEXT}, [], P),
]


@pytest.mark.parametrize(("path", "properties", "parameters", "outcome"), BEYOND)
def test_more_than_the_call_needs(
    path: str, properties: dict[str, Any], parameters: list[dict[str, Any]], outcome: Outcome
) -> None:
    assert one("TRUST013", answering(properties) | {"parameters": parameters}, path).outcome is outcome


INPUTS: list[tuple[dict[str, Any], Outcome]] = [
    (query("callback_url"), F),
    (query("callback_url", description="Only https and a registered host"), P),
    (query("callback_url", schema={"type": "string", "pattern": "^https://a\\.example/"}), P),
    (query("callback", description="JSONP"), N),
    (query("website", description="The shop's page"), N),
    (query("url", description="The page to show"), N),
    (query("url", description="The file is downloaded from here"), F),
    (query("redirect_uri", description="Where the person is sent to"), N),
    (query("script", description="JavaScript that is executed"), F),
    (query("code", description="The country's code"), N),
    (query("country_code", description="Two letters"), N),
    (query("expression", description="A regular expression"), N),
]


@pytest.mark.parametrize(("parameter", "outcome"), INPUTS, ids=[row[0]["name"] for row in INPUTS])
def test_addresses_and_code(parameter: dict[str, Any], outcome: Outcome) -> None:
    assert one("TRUST008", {"parameters": [parameter]}, method="post").outcome is outcome


BODIES: list[tuple[dict[str, Any], Outcome]] = [
    ({"schema": {"type": "object"}}, F),
    ({"schema": {"type": "object", "additionalProperties": {}}}, F),
    ({"schema": {"type": "object", "additionalProperties": False}}, P),
    ({"schema": {"type": "object", "patternProperties": {"^x": {}}}}, P),
    ({"schema": {"allOf": [{"properties": {"a": TEXT}}]}}, P),
    ({"schema": {"oneOf": [TEXT, {"type": "integer"}]}}, P),
    ({"schema": TEXT}, P),
    ({"schema": {"type": "array"}}, F),
    ({}, F),
]


@pytest.mark.parametrize(("media", "outcome"), BODIES)
def test_bodies_of_any_form(media: dict[str, Any], outcome: Outcome) -> None:
    for name in ("application/json", "multipart/form-data"):
        body = {"content": {name: media}}
        assert one("TRUST009", {"requestBody": body}, method="post").outcome is outcome
    assert one("TRUST009", {"requestBody": {"content": {"text/csv": media}}}, method="post").outcome is N


def test_an_example_becomes_the_schema() -> None:
    body = {"content": {"application/json": {"schema": {"type": "object"}, "example": {"name": "Rex", "age": 3}}}}
    (found,) = one("TRUST009", {"requestBody": body}, method="post").findings
    assert "properties: {name: {type: string}, age: {type: integer}}" in found.better


def result(id: str, paths: dict[str, Any], **more: Any) -> Result:  # noqa: A002
    return run(BY_ID[id], static_evidence(document(paths), **more))


GONE: dict[str, Any] = {"/pets/{id}": {"delete": {"responses": {}}}}
FINAL: dict[str, Any] = {"/pets/{id}": {"delete": {"description": "This cannot be undone.", "responses": {}}}}
PAID: dict[str, Any] = {"/payments": {"post": {"responses": {}}}}
WHOLES: list[tuple[str, str, dict[str, Any], Outcome]] = [
    ("TRUST004", "nothing costly", GONE, N),
    ("TRUST004", "no preview", PAID, F),
    ("TRUST004", "a dry run", {"/payments": {"post": {"parameters": [query("dry_run")], "responses": {}}}}, P),
    ("TRUST004", "a quote", PAID | {"/payments/quote": {"post": {"responses": {}}}}, P),
    ("TRUST010", "nothing destructive", PAID, N),
    ("TRUST010", "silent", GONE, F),
    ("TRUST010", "said to be final", FINAL, P),
    ("TRUST010", "a way back", GONE | {"/pets/{id}/restore": {"post": {"responses": {}}}}, P),
    ("TRUST011", "nothing of consequence", {"/pets": {"get": {"responses": {}}}}, N),
    ("TRUST011", "unmarked", PAID, F),
    ("TRUST011", "marked", {"/payments": {"post": {"x-openai-isConsequential": True, "responses": {}}}}, P),
]


@pytest.mark.parametrize(("id", "name", "paths", "outcome"), WHOLES, ids=[f"{row[0]} {row[1]}" for row in WHOLES])
def test_safeguards(id: str, name: str, paths: dict[str, Any], outcome: Outcome) -> None:  # noqa: A002
    assert result(id, paths).outcome is outcome, name


def probe(credential: Any, status: int) -> Exchange:
    url = "https://api.pets.dev/orders/1"
    return Exchange(
        id=f"{credential}{status}", operation="GET /orders/{id}", method="GET", url=url, status=status, credential=credential
    )


ORDER: dict[str, Any] = {"/orders/{id}": {"get": {"responses": {}}}}


def crossing(credential: Any, status: int, body: str = "") -> Crossing:
    mine = replace(probe("given", 200), response_body='{"id": 1, "total": 7}')
    return Crossing(owner=mine, stranger=replace(probe(credential, status), response_body=body))


@pytest.mark.parametrize(
    ("tried", "outcome"),
    [
        ((), Outcome.NOT_MEASURED),
        ((crossing("none", 401),), Outcome.NOT_APPLICABLE),
        ((crossing("other", 404),), P),
        ((crossing("other", 200, '{"error": "this one is not yours"}'),), P),
        ((crossing("other", 200, '{"id": 1, "total": 7}'),), F),
        ((crossing("other", 404), crossing("other", 200, '{"id": 1, "total": 8}')), F),
    ],
)
def test_another_persons_credential_is_judged_only_where_one_was_tried(tried: tuple[Crossing, ...], outcome: Outcome) -> None:
    assert result("TRUST106", ORDER, crossings=tried).outcome is outcome


ORDERED: dict[str, Any] = {"operationId": "createOrder", "responses": {"201": {"description": "A"}}}
KEYED = ORDERED | {"parameters": [{"name": "Idempotency-Key", "in": "header", "schema": {"type": "string"}}]}
FREE: dict[str, Any] = {"requestBody": {"content": {"application/json": {"schema": {"type": "object"}}}}, "responses": {}}
STRICT: dict[str, Any] = {
    "requestBody": {"content": {"application/json": {"schema": {"properties": {"name": {"type": "string"}}}}}},
    "responses": {},
}
NAMED = {"operationId": "deletePet"}
REACTS: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    (
        "TRUST002",
        {"/pets/{id}": {"delete": {"operationId": "deletePet"}}},
        {"/pets/{id}": {"get": {"operationId": "deletePet"}}},
    ),
    ("TRUST005", {"/orders": {"post": KEYED}}, {"/orders": {"post": ORDERED}}),
    ("TRUST009", {"/pets": {"post": STRICT}}, {"/pets": {"post": FREE}}),
]


@pytest.mark.parametrize(("id", "before", "after"), REACTS, ids=[row[0] for row in REACTS])
def test_trust_reacts_to_what_makes_calls_dangerous(id: str, before: dict[str, Any], after: dict[str, Any]) -> None:  # noqa: A002
    assert [bool(result(id, paths).findings) for paths in (before, after)] == [False, True]

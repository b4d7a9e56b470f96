"""The facts beside the score: owner, labels, the register of data flows, traces, quotas."""

import json
from typing import Any

import pytest

from plainspoken.checks.consequence import Consequence
from plainspoken.checks.data_classes import DataClass
from plainspoken.checks.data_flows import DataFlow, data_flows
from plainspoken.checks.engine import judge, run
from plainspoken.checks.evidence import static_evidence
from plainspoken.checks.exchanges import Exchange
from plainspoken.checks.findings import Outcome, Severity
from plainspoken.checks.profile import FACTS
from plainspoken.checks.registry import checks
from plainspoken.checks.rules.enterprise.facts import is_trace
from plainspoken.inventory.document import Document, open_document
from plainspoken.inventory.records import Api, Owner

ENTERPRISE = [each for each in checks() if each.dimension == FACTS]
BY_ID = {each.id: each for each in ENTERPRISE}
TEXT = {"type": "string"}
P, F, N, U = Outcome.PASSED, Outcome.FAILED, Outcome.NOT_APPLICABLE, Outcome.NOT_MEASURED


def document(paths: dict[str, Any], **more: Any) -> Document:
    text = {"openapi": "3.1.0", "info": {"title": "A", "version": "1.0.0"}, "paths": paths, **more}
    return open_document(json.dumps(text), "a.json")


def users(**more: Any) -> dict[str, Any]:
    schema = {"type": "object", "properties": {"email": TEXT, "ssn": TEXT, "fieldName": TEXT}}
    return {"responses": {"200": {"description": "A", "content": {"application/json": {"schema": schema}}}}} | more


def test_facts_weigh_nothing() -> None:
    assert {each.severity for each in ENTERPRISE} == {Severity.NOTE}
    assert len(ENTERPRISE) >= 7


def flow(operation: str, direction: Any, kind: DataClass, fields: str, *authorisation: str, of: Consequence) -> DataFlow:
    return DataFlow(
        operation=operation,
        direction=direction,
        data_class=kind,
        fields=tuple(fields.split()),
        authorisation=authorisation,
        consequence=of,
    )


def test_the_register_of_data_flows() -> None:
    body = {"content": {"application/json": {"schema": {"properties": {"password": TEXT, "comment": TEXT}}}}}
    phone = {"name": "phone", "in": "query", "schema": TEXT}
    paths = {
        "/users": {
            "get": users(parameters=[phone], security=[{"login": ["users.read"]}, {"key": []}]),
            "post": {"requestBody": body, "responses": {}, "security": []},
        },
        "/users/{id}": {"delete": {"responses": {"204": {"description": "Gone"}}}},
        "/me": {"delete": users()},
    }
    read, write, grave = Consequence.READ, Consequence.WRITE, Consequence.CONSEQUENTIAL
    lets_in = ("login: users.read", "key")
    assert data_flows(document(paths)) == (
        flow("GET /users", "sent", DataClass.CONTACT, "phone", *lets_in, of=read),
        flow("GET /users", "answered", DataClass.CONTACT, "email", *lets_in, of=read),
        flow("GET /users", "answered", DataClass.IDENTITY, "ssn", *lets_in, of=read),
        flow("POST /users", "sent", DataClass.CREDENTIAL, "password", "anyone", of=write),
        flow("POST /users", "sent", DataClass.FREE_TEXT, "comment", "anyone", of=write),
        flow("DELETE /me", "answered", DataClass.CONTACT, "email", of=grave),
        flow("DELETE /me", "answered", DataClass.IDENTITY, "ssn", of=grave),
    )


def listed(**more: Any) -> Api:
    return Api(id="users", document="users.yaml", source="inventory.yaml:3:1", **more)


OWNED = [
    ("ENT002", listed(owner=Owner(team="A", email="a@pets.dev")), P, ""),
    ("ENT002", listed(), F, "`owner: {team: <team>, email: shop@pets.dev}`"),
    ("ENT002", listed(owner=Owner(team="Shop")), F, "`owner: {team: Shop, email: shop@pets.dev}`"),
    ("ENT008", listed(lifecycle="production"), P, ""),
    ("ENT008", listed(), F, "`lifecycle: production`"),
    ("ENT002", None, U, ""),
    ("ENT008", None, U, ""),
]


@pytest.mark.parametrize(("id", "api", "outcome", "better"), OWNED)
def test_what_the_inventory_says(id: str, api: Api | None, outcome: Outcome, better: str) -> None:  # noqa: A002
    info = {"title": "A", "version": "1.0.0", "contact": {"email": "shop@pets.dev"}}
    result = run(BY_ID[id], static_evidence(document({"/a": {"get": {}}}, info=info), api=api))
    assert result.outcome is outcome
    assert better in "".join(each.better for each in result.findings)
    assert all(each.source == "inventory.yaml" for each in result.findings)


def test_labels_count() -> None:
    given = users()
    schema = given["responses"]["200"]["content"]["application/json"]["schema"]
    schema["properties"]["email"] = TEXT | {"x-data-classification": "contact"}
    (found,) = run(BY_ID["ENT003"], static_evidence(document({"/users": {"get": given}}))).findings
    assert found.seen == "1 of 2 fields that look like data of persons carry no label: `ssn` (identity)."


DOCUMENTS: list[tuple[str, str, dict[str, Any], Outcome]] = [
    ("ENT003", "no persons", {"get": {"responses": {}}}, N),
    ("ENT004", "no persons", {"get": {"responses": {}}}, N),
    ("ENT004", "a scope", {"get": users(security=[{"login": ["users.read"]}])}, P),
    ("ENT004", "no scope", {"get": users(security=[{"login": []}])}, F),
    ("ENT004", "public", {"get": users(security=[])}, F),
    ("ENT005", "nothing", {"get": users()}, F),
    ("ENT005", "a parameter", {"get": users(parameters=[{"name": "traceparent", "in": "header"}])}, P),
    ("ENT007", "nothing", {"get": users()}, F),
    ("ENT007", "in words", {"get": users(description="At most 5 requests per second.")}, P),
    ("ENT007", "429", {"get": {"responses": {"429": {"description": "Slow down"}}}}, P),
]


@pytest.mark.parametrize(("id", "name", "item", "outcome"), DOCUMENTS, ids=[f"{row[0]} {row[1]}" for row in DOCUMENTS])
def test_facts_of_documents(id: str, name: str, item: dict[str, Any], outcome: Outcome) -> None:  # noqa: A002
    assert run(BY_ID[id], static_evidence(document({"/users": item}))).outcome is outcome, name


HEADERS = [
    ("X-Request-ID", True),
    ("traceparent", True),
    ("CF-Ray", True),
    ("x-amz-request-id", True),
    ("X-Requested-With", False),
]


@pytest.mark.parametrize(("name", "expected"), HEADERS)
def test_headers_by_which_calls_are_found(name: str, expected: bool) -> None:
    assert is_trace(name) is expected


def test_one_answer_with_an_id_is_enough_to_know_that_there_are_some() -> None:
    def exchange(id: str, **headers: str) -> Exchange:  # noqa: A002
        url = "https://api.pets.dev/users"
        return Exchange(id=id, operation="GET /users", method="GET", url=url, status=200, response_headers=headers)

    given = document({"/users": {"get": users()}})
    plain, traced = exchange("1"), exchange("2", traceparent="00-1")
    outcomes = [
        run(BY_ID["ENT105"], static_evidence(given, exchanges=each)).outcome for each in ((plain,), (plain, traced), ())
    ]
    assert outcomes == [F, P, U]


def test_no_fact_breaks_on_an_empty_document() -> None:
    assert {each.outcome for each in judge(static_evidence(document({})), ENTERPRISE)} <= {F, N, U}

"""The register of data flows as a table: what stands first, what is left out, and that it is in every format."""

from __future__ import annotations

import json

from plainspoken.checks.assembly import audit_of
from plainspoken.checks.consequence import Consequence
from plainspoken.checks.data_classes import DataClass
from plainspoken.checks.data_flows import DataFlow
from plainspoken.checks.evidence import static_evidence
from plainspoken.inventory.document import open_document
from plainspoken.inventory.records import Api
from plainspoken.templates.flows import flows_view
from plainspoken.templates.json_report import audit_from_json, audit_json
from plainspoken.templates.report import report_html

USERS = """
openapi: 3.1.0
info: {title: Users, version: '1'}
paths:
  /users:
    get:
      security: [{login: [users.read]}]
      parameters: [{name: X-Api-Key, in: header, schema: {type: string}}]
      responses: {'200': {description: A, content: {application/json: {schema: {$ref: '#/components/schemas/User'}}}}}
components:
  schemas: {User: {type: object, properties: {email: {type: string}, ssn: {type: string}}}}
  securitySchemes: {login: {type: oauth2, flows: {clientCredentials: {tokenUrl: 'https://id.dev/t', scopes: {users.read: A}}}}}
"""


def flow(operation: str, kind: DataClass = DataClass.CONTACT, *who: str, of: Consequence = Consequence.READ) -> DataFlow:
    return DataFlow(
        operation=operation, direction="sent", data_class=kind, fields=("User.email",), authorisation=who, consequence=of
    )


def test_persons_first_then_what_stands_open_then_what_costs() -> None:
    given = (
        flow("GET /texts", DataClass.FREE_TEXT),
        flow("GET /b", DataClass.CONTACT, "key"),
        flow("DELETE /b", DataClass.CONTACT, "key", of=Consequence.CONSEQUENTIAL),
        flow("GET /a", DataClass.CONTACT, "anyone"),
    )
    assert [row.operation for row in flows_view(given).rows] == ["GET /a", "DELETE /b", "GET /b", "GET /texts"]


def test_the_lead_counts_what_stands_open() -> None:
    given = (flow("GET /a"), flow("GET /b"), flow("GET /c", DataClass.CONTACT, "anyone"), flow("GET /d", DataClass.FREE_TEXT))
    assert flows_view(given).lead.startswith(
        "4 operations with data of a class, 3 of them with data of persons; of these the document says of 2 not who may call "
        "them; 1 anyone may call."
    )
    assert flows_view(()).lead == ""


def test_cells_are_bounded_and_say_so() -> None:
    scopes = ", ".join(f"s{number}" for number in range(9))
    (row,) = flows_view([flow("GET /a", DataClass.CONTACT, f"login: {scopes}", "key", "a", "b", "c")]).rows
    assert row.who == "login: s0, s1 and 7 more or key or a or 2 more"
    view = flows_view(flow(f"GET /{number:03}") for number in range(150)).first(100)
    assert (len(view.rows), view.more, view.first(20).more) == (100, 50, 130)


def test_it_stands_in_every_format_and_the_key_of_the_call_is_no_data() -> None:
    api = Api(id="users", document="users.yaml")
    audit = audit_of(api, static_evidence(open_document(USERS, "users.yaml")))
    assert [(each.direction, each.data_class, each.fields) for each in audit.data_flows] == [
        ("answered", "contact", ("User.email",)),
        ("answered", "identity", ("User.ssn",)),
    ]
    written = audit_json(audit)
    assert json.loads(written)["data_flows"][0]["authorisation"] == ["login: users.read"]
    assert audit_from_json(written) == audit
    assert "contact (email); identity (ssn)" in report_html(audit).decode()

"""What reports tell of chains: the tree of one API, and what APIs hand out to each other."""

import yaml

from plainspoken.checks.assembly import audit_of, portfolio_of
from plainspoken.checks.audit import Audit
from plainspoken.checks.evidence import static_evidence
from plainspoken.inventory.document import open_document
from plainspoken.inventory.records import Api
from plainspoken.templates.json_report import audit_from_json, audit_json, portfolio_from_json, portfolio_json
from plainspoken.templates.portfolio import index_html
from plainspoken.templates.report import report_html
from plainspoken.templates.views import report_view


def audited(name: str, paths: str) -> Audit:
    whole = {"openapi": "3.1.0", "info": {"title": name, "version": "1"}, "paths": yaml.safe_load(paths)}
    return audit_of(Api(id=name, document="a.yaml"), static_evidence(open_document(yaml.safe_dump(whole), "a.yaml")))


def schema(field: str, more: str = "") -> str:
    items = f"{{type: array, items: {{type: object, properties: {{{field}: {{type: string}}}}}}}}"
    whole = f"{{type: object, properties: {{data: {items}{more}}}}}"
    return f"responses: {{'200': {{description: d, content: {{application/json: {{schema: {whole}}}}}}}}}"


CRM = f"""
/people:
  get:
    parameters: [{{name: cursor, in: query, schema: {{type: string}}}}]
    {schema("customerId", ", next_cursor: {type: string}")}
"""
SHOP = f"""
/baskets:
  get: {{{schema("basketId")}}}
/baskets/{{basketId}}:
  get:
    parameters: [{{name: basketId, in: path, required: true, schema: {{type: string}}}}]
    {schema("total")}
/customers/{{customerId}}/baskets:
  get:
    parameters: [{{name: customerId, in: path, required: true, schema: {{type: string}}}}]
    {schema("total")}
"""


def test_a_report_shows_each_call_below_the_one_that_gives_its_id() -> None:
    shop = audited("shop", SHOP)
    view = report_view(shop).chains
    assert [(each.depth, each.operation, each.takes) for each in view.rows] == [
        (0, "GET /baskets", ""),
        (1, "GET /baskets/{basketId}", "`data[].basketId` as `basketId`"),
    ]
    assert view.lead == (
        "2 of 3 operations can be called with ids that answers hand out. 1 edge from an answer to a parameter: 1 likely."
    )
    assert "Ids that nobody was found to hand out: `customerId` of `GET /customers/{customerId}/baskets`." in view.beside
    assert b"What can be chained" in report_html(shop)
    assert audit_from_json(audit_json(shop)) == shop


def test_without_chains_there_is_no_section() -> None:
    assert b"What can be chained" not in report_html(audited("crm", CRM))


def test_a_portfolio_shows_what_apis_hand_out_to_each_other() -> None:
    whole = portfolio_of("Two", [audited("crm", CRM), audited("shop", SHOP)])
    (found,) = whole.crossed
    assert (found.source, found.target, found.noun, found.field, found.parameter) == (
        *("crm", "shop", "customer", "data[].customerId", "customerId"),
    )
    assert b"What APIs hand out to each other" in index_html(whole)
    assert portfolio_from_json(portfolio_json(whole)) == whole

"""Two runs say the same, byte for byte, whatever order sets have in them."""

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

from plainspoken.flows.objections import schema_objection

SHAPES = """
openapi: 3.0.3
info: {title: Shops, version: '1'}
servers: [{url: 'https://shops.example.com'}]
paths:
  /shops:
    get:
      operationId: listOpenShops
      summary: Lists the open shops of a city
      parameters: [{name: city, in: query, schema: {type: string}}]
      responses:
        '200':
          description: The shops
          content:
            application/json:
              schema: {type: object, properties: {name: {type: string}}, additionalProperties: false}
              example: {zone: 1, name: Kiosk, yard: 2, bay: 3, lot: 4, quay: 5}
  /shops/{id}/opening-hours:
    put:
      operationId: replaceOpeningHours
      summary: Deletes a customer of the shop
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Replaced}}
  /customers/{id}:
    delete:
      operationId: deleteCustomer
      summary: Replaces the opening hours of a shop
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Gone}}
"""
_CHECK = """
import sys
from datetime import UTC, datetime
from plainspoken.checks.assembly import audit_of
from plainspoken.flows.collect import collect_static
from plainspoken.inventory.records import Api
from plainspoken.templates.json_report import audit_json
from plainspoken.checks.selection.offers import offer_of
from plainspoken.checks.selection.portfolio import measured
from plainspoken.flows.embedding import encoder
from plainspoken.flows.selection_files import Selected, with_selection
from dataclasses import replace
from pathlib import Path
api = Api(id="shops", document="shops.yaml")
evidence = collect_static(api, Path(sys.argv[1]).read_bytes())
offer = offer_of(api, evidence.document)
found = measured([offer, replace(offer, api="other", digest="other")], encoder())
evidence = with_selection(evidence, Selected(selection=found.apis["shops"], neighbours=found.neighbours["shops"]))
report = audit_json(audit_of(api, evidence, started="2026-01-01T00:00:00+00:00"))
sys.stdout.buffer.write(report if isinstance(report, bytes) else report.encode())
"""


def _report(document: Path, seed: str) -> bytes:
    environment = os.environ | {"PYTHONHASHSEED": seed}
    done = subprocess.run([sys.executable, "-c", _CHECK, str(document)], env=environment, capture_output=True, check=True)
    return done.stdout


def test_another_order_of_sets_changes_no_byte(tmp_path: Path) -> None:
    document = tmp_path / "shops.yaml"
    document.write_text(SHAPES)
    first, second = (_report(document, seed) for seed in ("1", "2"))
    assert b"were unexpected" in first
    assert b"reads like GET /shops of other" in first
    assert first == second


def test_names_of_undeclared_properties_are_sorted() -> None:
    wrong = SimpleNamespace(
        message="Additional properties are not allowed ('b', 'a', 'c' were unexpected)",
        absolute_path=("shops", 0),
        instance={"c": 1, "b": 2, "a": 3, "name": 4},
    )
    assert schema_objection(wrong) == "shops[0]: Additional properties are not allowed ('a', 'b', 'c' were unexpected)"

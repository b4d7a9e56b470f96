"""Recorded traffic as evidence, from the inventory to the report."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from plainspoken.checks.assembly import audit_of
from plainspoken.checks.audit import Audit
from plainspoken.checks.findings import Finding, Outcome
from plainspoken.flows.collect import collect_static
from plainspoken.flows.commands.check import check
from plainspoken.flows.jobs import audit_item
from plainspoken.flows.jobs.read import run as read_job
from plainspoken.inventory.records import Api
from plainspoken.inventory.sources.manifest import read_inventory
from plainspoken.templates.views import report_view

TOKEN = "t0ken-of-a-real-person-0815"  # noqa: S105 - made up
PET = {"type": "object", "properties": {"id": {"type": "integer"}, "name": {"type": "string"}}, "required": ["id"]}
JSON = "application/json"
DOCUMENT: dict[str, Any] = {
    "openapi": "3.1.0",
    "info": {"title": "Pets", "version": "1"},
    "servers": [{"url": "https://api.example.com/v1"}],
    "security": [{"token": []}],
    "components": {"securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
    "paths": {
        "/pets": {
            "get": {
                "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
                "responses": {"200": {"description": "All", "content": {JSON: {"schema": {"type": "array", "items": PET}}}}},
            },
            "post": {
                "requestBody": {"content": {JSON: {"schema": {"type": "object", "properties": {"name": {"type": "string"}}}}}},
                "responses": {"201": {"description": "Made", "content": {JSON: {"schema": PET}}}},
            },
        },
        "/pets/{pet}": {
            "get": {
                "parameters": [{"name": "pet", "in": "path", "required": True, "schema": {"type": "integer"}}],
                "responses": {"200": {"description": "One", "content": {JSON: {"schema": PET}}}},
            }
        },
    },
}


def call(method: str, path: str, status: int, body: Any, *, sent: Any = None, kind: str = JSON) -> dict[str, Any]:
    url = path if path.startswith("http") else f"https://api.example.com/v1{path}"
    posted = {"postData": {"mimeType": JSON, "text": json.dumps(sent)}} if sent is not None else {}
    return {
        "time": 80,
        "request": {
            "method": method,
            "url": url,
            "headers": [{"name": "Authorization", "value": f"Bearer {TOKEN}"}],
            **posted,
        },
        "response": {
            "status": status,
            "headers": [{"name": "Content-Type", "value": kind}],
            "content": {"text": body if isinstance(body, str) else json.dumps(body), "mimeType": kind},
        },
    }


def audited(folder: Path, *entries: Any, more: str = "") -> Audit:
    """The audit without a call of our own: the document and one recording, named by an inventory."""
    (folder / "pets.json").write_text(json.dumps(DOCUMENT))
    (folder / "records").mkdir()
    (folder / "records" / "app.har").write_text(json.dumps({"log": {"entries": list(entries)}}))
    listed = f"apis: [{{id: pets, document: pets.json, traffic: 'records/*.har'{more}}}]"
    (folder / "inventory.yaml").write_text(listed)
    (api,) = read_inventory(folder / "inventory.yaml").apis
    return audit_of(api, collect_static(api, (folder / "pets.json").read_bytes()))


def findings(audit: Audit, check: str) -> tuple[Finding, ...]:
    return next(each for each in audit.results if each.check == check).findings


def test_an_api_that_only_has_traffic_is_measured_by_it(tmp_path: Path) -> None:
    audit = audited(
        tmp_path,
        call("GET", "/pets?limit=2", 200, [{"id": 1, "name": "Rex"}]),
        call("GET", "/pets/1", 200, {"id": "one"}),
        call("GET", "/pets/2", 429, {"detail": "Too many"}),
    )
    assert audit.traffic is not None
    assert audit.traffic.calls == {"GET /pets": 1, "GET /pets/{pet}": 2}
    assert [each.operation for each in findings(audit, "REL102")] == ["GET /pets/{pet}"]
    assert [each.subject for each in findings(audit, "REL103")] == ["response 429"]
    assert "REL109" not in {each.check for each in audit.results if each.outcome is Outcome.ERROR}
    by_check = {each.check: each for each in audit.results}
    assert by_check["REL102"].reach == pytest.approx(2 / 3, abs=0.001)
    assert not any("was not called" in reason for reason in audit.reasons)
    assert by_check["AUTH015"].outcome is Outcome.NOT_MEASURED
    assert dict(report_view(audit).live)["Recorded traffic"] == (
        "3 calls of 2 of 3 operations, in 3 entries of app.har; 0 are no calls of it."
    )


def test_what_clients_use_and_the_document_does_not_know(tmp_path: Path) -> None:
    audit = audited(
        tmp_path,
        call("GET", "/pets?limit=2&sort=name", 200, []),
        call("POST", "/pets", 201, {"id": 3}, sent={"name": "Rex", "colour": "red"}),
        call("GET", "/owners/7", 200, {"id": 7}),
        call("GET", "/owners/8", 200, {"id": 8}),
        call("GET", "/nothing", 404, {"detail": "No"}),
        call("DELETE", "/pets/1", 204, ""),
        call("GET", "/app.js", 200, "let a", kind="text/javascript"),
        call("OPTIONS", "/owners", 204, ""),
        call("GET", "https://other.example.net/pets", 200, []),
    )
    assert audit.traffic is not None
    assert [(each.operation, each.count) for each in audit.traffic.unknown] == [
        ("GET /owners/{id}", 2),
        ("GET /nothing", 1),
        ("DELETE /pets/{pet}", 1),
    ]
    assert audit.traffic.elsewhere == 3
    assert {each.operation for each in findings(audit, "REL112")} == {"GET /owners/{id}", "DELETE /pets/{pet}"}
    assert {each.subject for each in findings(audit, "REL113")} == {"parameter sort", "field /colour"}


def test_secrets_of_a_recording_are_nowhere(tmp_path: Path) -> None:
    audit = audited(tmp_path, call("GET", f"/pets?limit=x&debug={TOKEN}", 500, {"detail": f"Token {TOKEN} is not known"}))
    assert TOKEN not in repr(audit)
    assert findings(audit, "ERR104")


def test_bad_entries_and_missing_files_cost_one_line(tmp_path: Path) -> None:
    audit = audited(tmp_path, {"request": 1}, call("GET", "/pets", 200, []))
    assert audit.traffic is not None
    assert audit.traffic.problems == ("app.har: entry 1: it has no `request`.",)
    assert "Not read: app.har: entry 1" in dict(report_view(audit).live)["Recorded traffic"]
    (tmp_path / "inventory.yaml").write_text("apis: [{document: pets.json, traffic: [none.har, 'no/*.har']}]")
    (api,) = read_inventory(tmp_path / "inventory.yaml").apis
    evidence = collect_static(api, (tmp_path / "pets.json").read_bytes())
    assert evidence.exchanges is None
    assert evidence.traffic is not None
    assert len(evidence.traffic.problems) == 2
    assert "The API was not called: a document alone is a promise." in audit_of(api, evidence).reasons


def test_traffic_of_an_api_without_an_address_is_matched_by_its_paths(tmp_path: Path) -> None:
    document = {key: value for key, value in DOCUMENT.items() if key != "servers"}
    (tmp_path / "pets.json").write_text(json.dumps(document))
    (tmp_path / "app.har").write_text(json.dumps({"log": {"entries": [call("GET", "http://localhost:8000/pets", 200, [])]}}))
    (tmp_path / "inventory.yaml").write_text("apis: [{document: pets.json, traffic: app.har}]")
    (api,) = read_inventory(tmp_path / "inventory.yaml").apis
    evidence = collect_static(api, (tmp_path / "pets.json").read_bytes())
    assert evidence.exchanges is not None
    assert [each.opinion.response for each in evidence.exchanges if each.opinion] == [()]
    assert evidence.exchanges[0].valid is True


def test_what_findings_name_is_kept_beside_the_report_without_secrets(tmp_path: Path) -> None:
    (tmp_path / "pets.json").write_text(json.dumps(DOCUMENT))
    (tmp_path / "app.har").write_text(json.dumps({"log": {"entries": [call("GET", "/pets?colour=red", 500, "no")] * 2}}))
    api = Api(id="pets", document="pets.json", traffic=(str(tmp_path / "app.har"),))
    item = audit_item(api, tmp_path / "pets.json", tmp_path / "out", started="2026-01-01T00:00:00+00:00")
    read_job(item, lambda *_: None)
    report = json.loads((tmp_path / "out" / "report.json").read_text())
    named = {found["exchange"] for result in report["results"] for found in result["findings"]} - {""}
    kept = (tmp_path / "out" / "evidence" / "recorded.jsonl").read_text()
    assert {json.loads(line)["id"] for line in kept.splitlines()} == named
    assert named
    assert TOKEN not in kept


def test_check_takes_recordings(tmp_path: Path) -> None:
    (tmp_path / "pets.json").write_text(json.dumps(DOCUMENT))
    (tmp_path / "app[1].har").write_text(json.dumps({"log": {"entries": [call("GET", "/pets?colour=red", 200, [])]}}))
    (tmp_path / "web.har").write_text(json.dumps({"log": {"entries": [call("GET", "/pets?size=small", 200, [])]}}))
    recordings = [option for name in ("app[1].har", "web.har") for option in ("--traffic", str(tmp_path / name))]
    said = CliRunner().invoke(check, [str(tmp_path / "pets.json"), "--format", "json", *recordings])
    assert {"colour", "size"} <= set(re.findall(r"colour|size", said.stdout))


@pytest.mark.parametrize(
    ("given", "says"),
    [
        (["a.json", "--traffic", "absent.har"], "File 'absent.har' does not exist."),
        (["a.json", "b.json", "--traffic", __file__], "--traffic belongs to one document."),
    ],
)
def test_check_refuses_recordings_that_it_cannot_use(given: list[str], says: str) -> None:
    said = CliRunner().invoke(check, given)
    assert said.exit_code == 2
    assert says in said.stderr

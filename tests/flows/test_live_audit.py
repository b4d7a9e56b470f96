"""The whole job with real calls: an exemplary and a poor API, called by the flow, twice."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from prefect.settings import PREFECT_API_URL, temporary_settings
from pypdf import PdfReader

from plainspoken.flows.audit import audit_portfolio
from plainspoken.flows.demo.exemplary.app import TOKEN
from plainspoken.flows.demo.organisation import organisation
from plainspoken.flows.demo.poor.app import KEY


@pytest.fixture(scope="module")
def out(tmp_path_factory: pytest.TempPathFactory, prefect_server: str) -> Iterator[Path]:
    """The folder of the reports of two audits, one after the other; the secrets stand in the environment still."""
    folder = tmp_path_factory.mktemp("organisation")
    reports = tmp_path_factory.mktemp("reports")
    with organisation(folder, ["exemplary", "poor"]) as inventory, temporary_settings({PREFECT_API_URL: prefect_server}):
        audit_portfolio(str(inventory), str(reports))
        first = (reports / "club" / "evidence" / "exchanges.jsonl").read_bytes()
        (folder / "first").write_bytes(first)
        audit_portfolio(str(inventory), str(reports))
        (reports / "first").write_bytes(first)
        yield reports


def report(out: Path, api: str) -> Any:
    return json.loads((out / api / "report.json").read_text())


def test_the_exemplary_one_is_ready_and_the_poor_one_is_not(out: Path) -> None:
    assert report(out, "returns")["decision"] == "ready"
    assert report(out, "club")["decision"] == "not ready"
    assert report(out, "club")["blockers"]


def test_the_calls_are_real_and_kept(out: Path) -> None:
    live = report(out, "club")["live"]
    assert live["measured"]
    assert live["requests"] > 50
    lines = [json.loads(line) for line in (out / "club" / "evidence" / "exchanges.jsonl").read_text().splitlines()]
    exchanges = [line for line in lines if "url" in line]
    assert {exchange["status"] for exchange in exchanges if "status" in exchange} >= {200, 500}
    assert len({exchange["id"] for exchange in exchanges}) == len(exchanges)


def test_a_second_audit_keeps_its_own_evidence_only(out: Path) -> None:
    first = (out / "first").read_text().count('"url"')
    second = (out / "club" / "evidence" / "exchanges.jsonl").read_text().count('"url"')
    assert second < 1.5 * first


def test_what_a_call_showed_stands_in_the_pdf(out: Path) -> None:
    text = "".join(page.extract_text() for page in PdfReader(out / "club" / "report.pdf").pages)
    assert "Not ready" in text
    assert "What was sent, and what came back" in text


def test_no_secret_is_written_anywhere(out: Path) -> None:
    secrets = [os.environ[name].encode() for name in (TOKEN, KEY)]
    files = [path for path in out.rglob("*") if path.is_file()]
    assert len(files) > 8
    assert not [path for path in files if any(secret in path.read_bytes() for secret in secrets)]


def test_most_findings_stand_the_second_time(out: Path) -> None:
    change = report(out, "club")["change"]
    assert len(change["standing"]) > 10 * (len(change["new"]) + len(change["fixed"]))

"""The flows, run for real on a Prefect server: what they write, what they remember, and that nothing ends them."""

import fcntl
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from prefect.client.orchestration import get_client
from prefect.client.schemas.sorting import FlowRunSort
from prefect.settings import PREFECT_API_URL, temporary_settings
from pypdf import PdfReader

from plainspoken.flows.audit import FolderInUseError, audit_api, audit_portfolio
from plainspoken.flows.progress import Nobody, listening
from plainspoken.inventory.errors import InventoryError


@pytest.fixture(autouse=True)
def _server(prefect_server: str) -> Iterator[None]:
    with temporary_settings({PREFECT_API_URL: prefect_server}):
        yield


def read(path: Path) -> Any:
    return json.loads(path.read_text())


class Ear(Nobody):
    """Remembers what it was warned of."""

    def __init__(self) -> None:
        self.warnings: list[str] = []

    def warned(self, text: str) -> None:
        self.warnings.append(text)


SAID = "intents:\n  - {api: parcels, operation: getParcel, says: where is my parcel}\n  - {api: parcels, says: x}\n"


def searched_for_what_people_say(out: Path, portfolio: Any, warnings: list[str]) -> None:
    (choice,) = read(out / "parcels" / "report.json")["selection"]["choices"]
    assert (choice["requests"], choice["first"], choice["is_written"]) == (1, 1, True)
    assert portfolio["selection"]["written"] == 1
    assert read(out / "parcels" / "evidence" / "offered.json")["intents"][0]["says"] == "where is my parcel"
    assert "Would it be picked" in (out / "parcels" / "report.html").read_text()
    assert "Would the right operation be picked" in (out / "index.html").read_text()
    assert any("intents[1]: the field 'operation' is missing" in each for each in warnings)


def test_every_entry_ends_as_a_report(inventory: Path, tmp_path: Path) -> None:
    out, ear = tmp_path / "reports", Ear()
    (inventory.parent / "intents.yaml").write_text(SAID)
    with listening(ear):
        portfolio = read(Path(audit_portfolio(str(inventory), str(out), static=True)))
    rows = {row["api"]["id"]: row for row in portfolio["rows"]}
    assert set(rows) == {"parcels", "broken", "bomb", "empty", "absent", "strange"}
    assert {name for name, row in rows.items() if row["decision"] == "not assessed"} == set(rows) - {"parcels"}
    said = {name: rows[name]["reason"] for name in rows}
    assert "broken.json:1:" in said["broken"]
    assert "as an attack would" in said["bomb"]
    assert "empty.yaml:3:1: The document describes no operation: its `paths` is empty." in said["empty"]
    assert "absent.yaml" in said["absent"]
    assert "inventory.yaml:9:" in said["strange"]
    assert "everyone" in said["strange"]
    for name, row in rows.items():
        for form in ("pdf", "html", "json"):
            assert (out / row["report"] / f"report.{form}").stat().st_size > 500, name
    assert not list(out.rglob("*.part"))
    first_page = PdfReader(out / "broken" / "report.pdf").pages[0].extract_text()
    assert "broken.json" in first_page
    assert PdfReader(out / "portfolio.pdf").pages
    assert "parcels" in (out / "index.html").read_text()
    searched_for_what_people_say(out, portfolio, ear.warnings)


def test_a_second_audit_tells_what_changed(inventory: Path, tmp_path: Path) -> None:
    out = tmp_path / "reports"
    document = inventory.parent / "parcels.yaml"
    audit_portfolio(str(inventory), str(out), ["parcels"], static=True)
    first = read(out / "parcels" / "report.json")
    assert first["change"] is None
    mended = document.read_text().replace(
        "'200':", "'404': {description: There is no parcel with this number.}\n        '200':"
    )
    document.write_text(mended.replace("getParcel", "op1"))
    audit_portfolio(str(inventory), str(out), ["parcels"], static=True)
    change = read(out / "parcels" / "report.json")["change"]
    assert change["since"] == first["started"]
    assert change["new"]
    assert change["fixed"]
    assert change["standing"]
    assert change["score"] is not None
    assert read(out / "portfolio.json")["rows"][0]["score_change"] == change["score"]


def test_one_api_alone_leaves_the_portfolio(inventory: Path, tmp_path: Path) -> None:
    out = tmp_path / "reports"
    path = audit_api(str(inventory), "parcels", str(out), static=True)
    assert read(Path(path))["api"]["id"] == "parcels"
    assert not (out / "portfolio.json").exists()
    with pytest.raises(InventoryError, match="no API has the id 'letters'; there are: absent, bomb, broken"):
        audit_api(str(inventory), "letters", str(out), static=True)


def test_a_history_that_cannot_be_reached_costs_only_the_change(
    inventory: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PLAINSPOKEN_HISTORY", "postgresql+psycopg://reader:hush@127.0.0.1:9/history")
    ear = Ear()
    with listening(ear):
        audit_portfolio(str(inventory), str(tmp_path / "reports"), ["parcels"], static=True)
    assert len(ear.warnings) == 1
    assert "The reports are complete" in ear.warnings[0]
    assert "hush" not in ear.warnings[0]
    assert (tmp_path / "reports" / "parcels" / "report.pdf").exists()


def test_old_reports_do_not_outlive_a_failure(inventory: Path, tmp_path: Path) -> None:
    out = tmp_path / "reports"
    audit_portfolio(str(inventory), str(out), ["parcels"], static=True)
    (inventory.parent / "parcels.yaml").write_text("{")
    audit_portfolio(str(inventory), str(out), ["parcels"], static=True)
    assert read(out / "parcels" / "report.json")["decision"] == "not assessed"
    assert "Not assessed" in PdfReader(out / "parcels" / "report.pdf").pages[0].extract_text()


def test_prefect_shows_runs_and_artifacts(inventory: Path, tmp_path: Path) -> None:
    audit_portfolio(str(inventory), str(tmp_path / "reports"), ["parcels", "broken"], static=True)
    with get_client(sync_client=True) as client:
        runs = client.read_flow_runs(limit=1, sort=FlowRunSort.START_TIME_DESC)
        artifacts = client.request("POST", "/artifacts/latest/filter", json={}).json()
    assert runs[0].name == f"audit of {inventory}"
    assert runs[0].state
    assert runs[0].state.is_completed()
    table = next(each for each in artifacts if each["key"] == "portfolio")
    assert {row["API"] for row in json.loads(table["data"])} == {"parcels", "broken"}
    assert any(each["key"] == "causes" for each in artifacts)


def test_two_audits_do_not_share_a_folder(inventory: Path, tmp_path: Path) -> None:
    out = tmp_path / "reports"
    out.mkdir()
    with (out / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        with pytest.raises(FolderInUseError, match=r"Another audit is writing to .*reports; wait for its end"):
            audit_portfolio(str(inventory), str(out), ["parcels"], static=True)
    assert [path.name for path in out.iterdir()] == [".lock"]

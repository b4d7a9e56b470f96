"""A served audit: Prefect runs it when it is due, and cancels it. One `serve` for both."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
import pytest

from tests.flows.conftest import PARCELS
from tests.live.servers import PET_COMPONENTS, PET_PATHS, Reply, Request, document, pets, serve

COMMAND = Path(sys.executable).with_name("plainspoken")
PETS = document(paths=PET_PATHS, components=PET_COMPONENTS)
ENDS = ("COMPLETED", "FAILED", "CRASHED", "CANCELLED")


@dataclass(frozen=True, slots=True, kw_only=True)
class Deployment:
    """A deployment that is served, at a Prefect server's API."""

    server: str
    described: dict[str, Any]

    def run(self, **parameters: Any) -> str:
        """The address of a run of it that is due now, with these parameters in place of its own."""
        due = {"state": {"type": "SCHEDULED"}, "parameters": self.described["parameters"] | parameters}
        asked = httpx.post(f"{self.server}/deployments/{self.described['id']}/create_flow_run", json=due).raise_for_status()
        return f"{self.server}/flow_runs/{asked.json()['id']}"


def ended(run: str) -> str:
    """The state in which a flow run ended; the last one seen where it does not end in two minutes."""
    deadline, state = time.monotonic() + 120, ""
    while time.monotonic() < deadline and state not in ENDS:
        time.sleep(0.2)
        state = str(httpx.get(run).json()["state_type"])
    return state


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory, prefect_server: str) -> Iterator[Deployment]:
    """What is served for Monday mornings, and ended as a service manager does."""
    folder = tmp_path_factory.mktemp("served")
    inventory = folder / "inventory.yaml"
    inventory.write_text("name: Post\napis: [{id: parcels, document: parcels.yaml}]\n")
    (folder / "parcels.yaml").write_text(PARCELS)
    options = ["--cron", "30 4 * * 1", "--timezone", "Europe/Berlin", "--name", "weekly", "--static"]
    process = subprocess.Popen(
        [COMMAND, "serve", inventory, *options, "--out", folder / "reports"],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=os.environ | {"PREFECT_API_URL": prefect_server, "PREFECT_RUNNER_POLL_FREQUENCY": "1"},
    )
    assert process.stdout
    try:
        assert process.stdout.readline() == f"Auditing {inventory} at '30 4 * * 1' (Europe/Berlin) as audit_portfolio/weekly.\n"
        assert process.stdout.readline() == "Registered; Ctrl-C ends it.\n"
        described = httpx.get(f"{prefect_server}/deployments/name/audit_portfolio/weekly").json()
        yield Deployment(server=prefect_server, described=described)
    finally:
        process.terminate()
        output, _ = process.communicate(timeout=60)
    assert output == ""
    assert process.returncode == 0


def test_what_is_due_is_run(served: Deployment) -> None:
    (schedule,) = served.described["schedules"]
    assert schedule["schedule"]["cron"] == "30 4 * * 1"
    assert schedule["schedule"]["timezone"] == "Europe/Berlin"
    assert served.described["parameters"]["static"] is True
    assert ended(served.run(only=["parcels"])) == "COMPLETED"
    portfolio = Path(served.described["parameters"]["out"], "portfolio.json")
    assert json.loads(portfolio.read_text())["rows"][0]["api"]["id"] == "parcels"


def test_what_is_cancelled_calls_nothing_more_and_reports_what_it_measured(served: Deployment, tmp_path: Path) -> None:
    def slow(request: Request) -> Reply:
        time.sleep(0.1)
        return pets(request)

    (tmp_path / "openapi.json").write_text(json.dumps(PETS))
    with serve(slow) as server:
        listed = {"apis": [{"id": "pets", "document": "openapi.json", "base_url": server.url}]}
        (tmp_path / "inventory.yaml").write_text(json.dumps(listed))
        run = served.run(inventory=str(tmp_path / "inventory.yaml"), out=str(tmp_path / "reports"), static=False)
        deadline = time.monotonic() + 90
        while len(server.received) < 12 and time.monotonic() < deadline:
            time.sleep(0.02)
        # As `prefect flow-run cancel` does.
        httpx.post(f"{run}/set_state", json={"state": {"type": "CANCELLING"}}).raise_for_status()
        cancelled = time.monotonic()
        assert ended(run) == "CANCELLED"
        assert server.received[-1].at - cancelled < 2.0
    report = json.loads((tmp_path / "reports" / "pets" / "report.json").read_text())
    assert (report["live"]["measured"], report["live"]["reason"]) == (True, "the audit was stopped")
    # Half a minute after it asked, Prefect ends the process: the reports that are drawn from these may not all be there.
    assert json.loads((tmp_path / "reports" / "portfolio.json").read_text())["rows"][0]["api"]["id"] == "pets"

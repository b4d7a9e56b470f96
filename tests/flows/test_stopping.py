"""The kill switch: within two seconds nothing is sent any more, and what was measured is still reported."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.live.servers import PET_COMPONENTS, PET_PATHS, Reply, Request, Server, document, pets, serve

COMMAND = Path(sys.executable).with_name("plainspoken")
PETS = document(paths=PET_PATHS, components=PET_COMPONENTS)
HANGING = "hanging"


@pytest.fixture(params=["busy", HANGING])
def server(request: pytest.FixtureRequest) -> Iterator[Server]:
    """One that takes a tenth of a second for each call, or one that from the twelfth call on never answers."""

    def slow(call: Request) -> Reply:
        if request.param == HANGING and len(running.received) >= 12:
            running.stop.wait(30)
        time.sleep(0.1)
        return pets(call)

    with serve(slow) as running:
        yield running


def stop_after(calls: int, server: Server, process: subprocess.Popen[str], number: signal.Signals) -> float:
    """Sends the signal once so many calls came; gives when."""
    deadline = time.monotonic() + 90
    while len(server.received) < calls and time.monotonic() < deadline and process.poll() is None:
        time.sleep(0.02)
    assert len(server.received) >= calls
    process.send_signal(number)
    return time.monotonic()


def started(*arguments: object, **environment: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [COMMAND, *map(str, arguments)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        env=os.environ | environment,
    )


def test_ctrl_c_stops_a_check_and_its_report_is_printed(server: Server, tmp_path: Path) -> None:
    (tmp_path / "openapi.json").write_text(json.dumps(PETS))
    process = started("check", "--format", "json", "--base-url", server.url, tmp_path / "openapi.json")
    stopped = stop_after(12, server, process, signal.SIGINT)
    output, errors = process.communicate(timeout=60)
    assert server.received[-1].at - stopped < 2.0
    report: dict[str, Any] = json.loads(output)
    assert report["live"]["measured"]
    assert report["live"]["reason"] == "the audit was stopped"
    assert report["live"]["operations"] == 3
    assert (process.returncode, errors) == (130, "plainspoken: stopped.\n")


@pytest.mark.parametrize("server", [HANGING], indirect=True)
def test_a_signal_stops_an_audit_and_every_report_is_written(server: Server, tmp_path: Path, prefect_server: str) -> None:
    (tmp_path / "openapi.json").write_text(json.dumps(PETS))
    pet = {"document": "openapi.json", "base_url": server.url}
    (tmp_path / "inventory.yaml").write_text(json.dumps({"apis": [{"id": "pets", **pet}, {"id": "absent", "document": "no"}]}))
    process = started("audit", tmp_path / "inventory.yaml", "--out", tmp_path / "reports", PREFECT_API_URL=prefect_server)
    stopped = stop_after(12, server, process, signal.SIGINT)
    _, errors = process.communicate(timeout=90)
    assert server.received[-1].at - stopped < 2.0
    assert (process.returncode, errors) == (130, "plainspoken: stopped.\n")
    report = json.loads((tmp_path / "reports" / "pets" / "report.json").read_text())
    assert (report["live"]["measured"], report["live"]["reason"]) == (True, "the audit was stopped")
    assert (tmp_path / "reports" / "pets" / "report.pdf").exists()
    portfolio = json.loads((tmp_path / "reports" / "portfolio.json").read_text())
    assert {row["api"]["id"] for row in portfolio["rows"]} == {"pets", "absent"}
    assert (tmp_path / "reports" / "index.html").exists()


ALONE = """
import socket, threading
from plainspoken.flows.stopping import hang_up

done = threading.Event()

def cut():
    for _ in range(300):
        hang_up()
    done.set()

threading.Thread(target=cut).start()
while not done.is_set():
    assert len(tuple(number for number in range(20_000))) == 20_000

with socket.create_server(("127.0.0.1", 0)) as server, socket.create_connection(server.getsockname()) as waiting:
    accepted, _ = server.accept()
    hang_up()
    assert waiting.recv(1) == b""
"""


def test_to_cut_connections_leaves_alone_what_is_just_being_built() -> None:
    done = subprocess.run([sys.executable, "-c", ALONE], capture_output=True, text=True, check=False, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")

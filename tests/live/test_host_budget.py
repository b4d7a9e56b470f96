"""What all APIs on one host may be sent together holds whoever sends: in one process or in several."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from plainspoken.flows.gate import Gate, Stopped
from plainspoken.flows.host_budget import HostBudget, SpentError
from plainspoken.inventory.records import HostLimits

from .servers import PET_COMPONENTS, PET_PATHS, Reply, Request, document, pets, serve

HOST = "http://127.0.0.1:8080/pets"
PROGRAM = """
import sys
from pathlib import Path
from plainspoken.flows.live import call_api
from plainspoken.inventory.document import open_document
from plainspoken.inventory.records import Allowed, Api, HostLimits
folder, url, name = Path(sys.argv[1]), sys.argv[2], sys.argv[3]
text = (folder / "openapi.json").read_bytes()
limits = HostLimits(requests=40, rate=20.0, concurrency=1)
api = Api(id=name, document="openapi.json", base_url=url, allowed=Allowed(rate=1000, requests=60, host=limits))
document = open_document(text, "openapi.json")
found = call_api(
    api, document, text, secrets={}, log=folder / name / "x.jsonl", tell=lambda a, b: None, hosts=folder / "hosts"
)
print(found.live.requests, found.live.reason)
"""


def test_two_workers_keep_to_one_hosts_limits(tmp_path: Path) -> None:
    (tmp_path / "openapi.json").write_text(json.dumps(document(paths=PET_PATHS, components=PET_COMPONENTS)))
    at_once, most, lock = 0, 0, threading.Lock()

    def slow(request: Request) -> Reply:
        nonlocal at_once, most
        with lock:
            at_once += 1
            most = max(most, at_once)
        time.sleep(0.08)
        with lock:
            at_once -= 1
        return pets(request)

    with serve(slow) as server:
        workers = [
            subprocess.Popen([sys.executable, "-c", PROGRAM, tmp_path, server.url, name], stdout=subprocess.PIPE, text=True)
            for name in ("one", "two")
        ]
        said = [worker.communicate(timeout=90)[0] for worker in workers]
    assert len(server.received) == 40 == sum(int(line.split()[0]) for line in said)
    assert most == 1
    assert all(int(line.split()[0]) > 5 for line in said)
    times = sorted(each.at for each in server.received)
    assert max(sum(begin <= at < begin + 1 for at in times) for begin in times) <= 22


def test_turns_of_one_host_are_apart_and_of_another_are_not(tmp_path: Path) -> None:
    first, second = (HostBudget(tmp_path, HostLimits(rate=10.0), 100.0) for _ in range(2))
    assert [first.turn(HOST, 1.0), second.turn(HOST, 1.0), first.turn(HOST, 5.0)] == pytest.approx([1.0, 1.1, 5.0])
    assert second.turn("http://127.0.0.1:9090/pets", 1.0) == 1.0
    first.hold_back(HOST, 9.0)
    assert second.turn(HOST, 5.0) == 9.0


def test_where_nothing_is_said_the_rate_of_the_api_holds_for_the_host(tmp_path: Path) -> None:
    shared = HostBudget(tmp_path, HostLimits(), 2.0)
    assert [shared.turn(HOST, 0.0), shared.turn(HOST, 0.0)] == [0.0, 0.5]


@pytest.mark.parametrize(
    ("limits", "said"),
    [
        (HostLimits(requests=2), "the budget of 2 requests to 127.0.0.1 is spent"),
        (HostLimits(seconds=1.5, rate=1.0), "the budget of 1.5 seconds for 127.0.0.1 is spent"),
    ],
)
def test_a_spent_budget_of_the_host_ends_the_run(tmp_path: Path, limits: HostLimits, said: str) -> None:
    shared = HostBudget(tmp_path, limits, 100.0)
    for _ in range(2):
        shared.turn(HOST, 0.0)
    with pytest.raises(SpentError, match=said):
        shared.turn(HOST, 0.0)
    gate = Gate(methods=frozenset({"GET"}), requests=9, seconds=9.0, rate=100.0, shared=shared)
    gate.open_to(HOST)
    with pytest.raises(Stopped, match=said):
        gate.enter("GET", HOST)

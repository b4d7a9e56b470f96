"""An audit of a hostile API ends in time, tells the truth, sends nothing elsewhere and loses nothing."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from plainspoken.flows import gate
from plainspoken.inventory.records import Allowed, Api, Auth, SecretReference

from .audited import Audited, audited
from .hostile import HOSTS, Host, Trap, answers, traps, written
from .servers import PET_COMPONENTS, PET_PATHS, Reply, Request, Server, document, pets, serve

TOKEN = "s3cr3t-T0ken/with+signs=0123456789"  # noqa: S105 - made up
BEARER = Auth(kind="bearer", secret=SecretReference(kind="env", name="HOSTILE"))
TRAPS = traps("http://stranger.invalid")
SECURED = document(
    paths=PET_PATHS,
    components={**PET_COMPONENTS, "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
    security=[{"token": []}],
)
PATIENCE = 0.25  # seconds that an answer may take


@dataclass(frozen=True, slots=True, kw_only=True)
class Caught:
    """The audit of all traps, and what the hostile API and the stranger received."""

    run: Audited
    server: Server
    stranger: Server


@pytest.fixture(scope="module")
def caught(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Caught]:
    """One audit of all traps."""
    with pytest.MonkeyPatch.context() as patch, serve(pets) as stranger:
        patch.setattr(gate, "REQUEST_TIMEOUT", PATIENCE)
        laid = traps(stranger.url)
        with serve(answers(laid)) as server:
            limits = Allowed(rate=1000.0, requests=500, seconds=60.0)
            api = Api(id="hostile", document="openapi.json", base_url=server.url, auth=BEARER, allowed=limits)
            run = audited(api, json.dumps(written(laid)).encode(), tmp_path_factory.mktemp("hostile"), secret=TOKEN)
            yield Caught(run=run, server=server, stranger=stranger)


def test_it_ends_in_time_and_is_measured(caught: Caught) -> None:
    live = caught.run.audit.live
    assert caught.run.seconds < 60
    assert (live.measured, live.reason, live.left_out) == (True, "", {})
    assert live.operations == len(TRAPS) + 1


def test_nothing_is_sent_elsewhere(caught: Caught) -> None:
    assert caught.stranger.received == []
    assert {request.method for request in caught.server.received} == {"GET"}


def test_every_request_is_counted_and_written_down(caught: Caught) -> None:
    assert len(caught.server.received) == caught.run.audit.live.requests == len(caught.run.exchanges)


def test_no_secret_is_written(caught: Caught) -> None:
    assert any(TOKEN in request.headers.get("Authorization", "") for request in caught.server.received)
    assert "s3cr3t" not in caught.run.written


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: trap.id)
def test_what_is_recorded_is_what_happened(caught: Caught, trap: Trap) -> None:
    mine = caught.run.of(trap.key)
    assert mine
    for each in mine:
        assert bool(each.error) is bool(trap.error), (each.status, each.error)
        assert re.search(trap.error, each.error), each.error
        assert each.seconds < PATIENCE + 1
    assert {check for check, operation in caught.run.named if operation == trap.key} >= set(trap.checks)


def test_what_answers_as_it_should_is_not_accused(caught: Caught) -> None:
    planted = {check for trap in TRAPS for check in trap.checks}
    assert {check for check, operation in caught.run.named if operation == "GET /health"} & planted == set()


@pytest.mark.parametrize("host", HOSTS, ids=lambda host: host.id)
def test_a_server_that_is_hostile_as_a_whole(host: Host, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gate, "REQUEST_TIMEOUT", PATIENCE)
    played: list[Callable[[Request], Reply]] = []
    with serve(pets) as stranger, serve(lambda request: played[0](request)) as server:
        played.append(host.make(server, stranger.url))
        limits = Allowed(rate=1000.0, requests=80, seconds=20.0)
        api = Api(id="host", document="openapi.json", base_url=server.url, auth=BEARER, allowed=limits)
        run = audited(api, json.dumps(SECURED).encode(), tmp_path, secret=TOKEN)
        live = run.audit.live
        assert run.seconds < 25
        assert stranger.received == []
        assert len(server.received) <= live.requests == len(run.exchanges)
    assert live.measured is host.measured, live.reason
    assert re.search(host.reason, live.reason), live.reason
    assert "s3cr3t" not in run.written
    assert {check for check, _ in run.named} >= set(host.checks)
    assert host.measured or run.says_only_who_was_refused(), run.named

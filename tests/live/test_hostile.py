"""An audit of a hostile API ends in time, tells the truth, sends nothing elsewhere and loses nothing."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from plainspoken.checks.audit import Audit
from plainspoken.checks.evidence import Exchange
from plainspoken.flows import gate
from plainspoken.flows.exchange_log import read_exchanges
from plainspoken.flows.jobs import audit_item
from plainspoken.flows.jobs.call import run
from plainspoken.inventory.records import Allowed, Api, Auth, SecretReference
from plainspoken.templates.json_report import audit_from_json

from .hostile import Trap, answers, traps, written
from .servers import Server, pets, serve

TOKEN = "s3cr3t-T0ken/with+signs=0123456789"  # noqa: S105 - made up
TRAPS = traps("http://stranger.invalid")
PATIENCE = 0.25  # seconds that an answer may take


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """An audit of the hostile API: its report, every exchange it wrote down, and what the two servers received."""

    audit: Audit
    exchanges: tuple[Exchange, ...]
    server: Server
    stranger: Server
    seconds: float
    written: str  # everything that was written, as text

    @property
    def named(self) -> set[tuple[str, str]]:
        """What the report says: each check that failed, with the operation that it names."""
        return {(result.check, finding.operation) for result in self.audit.results for finding in result.findings}


@pytest.fixture(scope="module")
def caught(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """One audit of all traps."""
    folder = tmp_path_factory.mktemp("hostile")
    with pytest.MonkeyPatch.context() as patch, serve(pets) as stranger:
        patch.setattr(gate, "REQUEST_TIMEOUT", PATIENCE)
        set_up = traps(stranger.url)
        with serve(answers(set_up)) as server:
            (folder / "openapi.json").write_text(json.dumps(written(set_up)))
            api = Api(
                id="hostile",
                document=str(folder / "openapi.json"),
                base_url=server.url,
                auth=Auth(kind="bearer", secret=SecretReference(kind="env", name="HOSTILE")),
                allowed=Allowed(rate=1000.0, requests=400, seconds=60.0),
            )
            began = time.monotonic()
            item = audit_item(api, folder / "openapi.json", folder, started="2026-01-01T00:00:00+00:00", secret=TOKEN)
            run(item, lambda *_: None)
            seconds = time.monotonic() - began
            log = folder / "evidence" / "exchanges.jsonl"
            yield Run(
                audit=audit_from_json((folder / "report.json").read_bytes()),
                exchanges=read_exchanges(log),
                server=server,
                stranger=stranger,
                seconds=seconds,
                written=(folder / "report.json").read_text() + log.read_text(),
            )


def test_it_ends_in_time_and_is_measured(caught: Run) -> None:
    assert caught.seconds < 60
    assert (caught.audit.live.measured, caught.audit.live.reason) == (True, "")
    assert caught.audit.live.left_out == {}
    assert caught.audit.live.operations == len(TRAPS) + 1


def test_nothing_is_sent_elsewhere(caught: Run) -> None:
    assert caught.stranger.received == []
    assert {request.method for request in caught.server.received} == {"GET"}


def test_every_request_is_counted_and_none_is_made_twice(caught: Run) -> None:
    assert len(caught.server.received) == caught.audit.live.requests


def test_no_secret_is_written(caught: Run) -> None:
    assert "s3cr3t" not in caught.written


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: trap.id)
def test_what_is_recorded_is_what_happened(caught: Run, trap: Trap) -> None:
    mine = [each for each in caught.exchanges if each.operation == trap.key and each.credential == "given"]
    assert mine
    for each in mine:
        assert bool(each.error) is bool(trap.error), (each.status, each.error)
        assert re.search(trap.error, each.error), each.error
        assert each.seconds < PATIENCE + 1
    assert {check for check, operation in caught.named if operation == trap.key} >= set(trap.checks)


def test_what_answers_as_it_should_is_not_accused(caught: Run) -> None:
    planted = {check for trap in TRAPS for check in trap.checks}
    accused = {check for check, operation in caught.named if operation == "GET /health"}
    assert accused & planted == set()

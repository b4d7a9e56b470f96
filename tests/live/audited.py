"""One whole audit of a server that a test started, and what must be true of it whatever the server does."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass
from pathlib import Path

from plainspoken.checks.audit import Audit
from plainspoken.checks.exchanges import Exchange
from plainspoken.flows.exchange_log import read_exchanges
from plainspoken.flows.jobs import audit_item
from plainspoken.flows.jobs.call import run
from plainspoken.inventory.records import Api
from plainspoken.templates.json_report import audit_from_json

LIVE = re.compile(r"^[A-Z]+1\d\d$")  # the checks of what calls showed


@dataclass(frozen=True, slots=True, kw_only=True)
class Audited:
    """An audit's report, every exchange it wrote down, all it wrote as text, and how long it took in seconds."""

    audit: Audit
    exchanges: tuple[Exchange, ...]
    written: str
    seconds: float

    @property
    def named(self) -> set[tuple[str, str]]:
        """What the report says: each check that failed, with the operation that it names."""
        return {(result.check, finding.operation) for result in self.audit.results for finding in result.findings}

    def of(self, operation: str) -> tuple[Exchange, ...]:
        """The exchanges with one operation."""
        return tuple(each for each in self.exchanges if each.operation == operation)

    def says_only_who_was_refused(self) -> bool:
        """Whether no check of what calls showed has an opinion, refusals apart, as it must be where nothing was measured."""
        return not {check for check, _ in self.named if LIVE.match(check) and not check.startswith("AUTH")}


def audited(api: Api, document: bytes, folder: Path, *, secret: str = "") -> Audited:
    """The full audit of `api` by its document and by calling it; `secret` is that of its `auth`."""
    (folder / "document").write_bytes(document)
    secrets = {api.auth.secret.key: secret} if api.auth.secret else {}
    item = audit_item(api, folder / "document", folder, started="2026-01-01T00:00:00+00:00", secrets=secrets)
    began, log = time.monotonic(), folder / "evidence" / "exchanges.jsonl"
    run(item, lambda *_: None)
    seconds = time.monotonic() - began
    report = (folder / "report.json").read_bytes()
    return Audited(
        audit=audit_from_json(report),
        exchanges=read_exchanges(log) if log.exists() else (),
        written=report.decode() + (log.read_text() if log.exists() else ""),
        seconds=seconds,
    )

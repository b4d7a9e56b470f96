"""What is left to do when an audit is stopped: its reports say what was measured until then.

Prefect may be gone by then, or hang (Ctrl-C reaches its server too), so nothing here needs it. The history keeps no audit
that was stopped: what it did not come to would count as fixed.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from pathlib import Path

from plainspoken.checks.assembly import folder_of, portfolio_of, unread
from plainspoken.checks.audit import Audit
from plainspoken.checks.policy import ruled
from plainspoken.flows import isolation
from plainspoken.flows.isolation import WorkerError, work
from plainspoken.flows.jobs import RENDER, job, render_item, write
from plainspoken.flows.progress import listener
from plainspoken.flows.standard import Standard
from plainspoken.inventory.records import Api, Inventory
from plainspoken.templates.json_report import audit_from_json, audit_json, portfolio_json

FINISHING = threading.Lock()
"""Held while reports are written after a stop."""

JUDGING_SECONDS = 20.0  # that workers have to judge what they have measured
RENDERING_SECONDS = 60.0
REASON = "The audit was stopped before this API was done."


def finish(listed: Inventory, out: Path, judged_by: Standard, started: str) -> None:
    """Stops every call, waits for what the workers still write, and writes all other reports."""
    with FINISHING:
        began = time.monotonic()
        isolation.stop_all()
        isolation.end_all(JUDGING_SECONDS)
        audits = list(_audits(listed, out, judged_by, started))
        portfolio = portfolio_of(
            listed.name,
            audits,
            started=started,
            seconds=round(time.monotonic() - began, 1),
            profile=judged_by.profile,
            policy=judged_by.policy,
        )
        write(out / "portfolio.json", portfolio_json(portfolio))
        _render(audits, out, judged_by)
        listener().warned(f"Stopped. {out / 'index.html'} tells what was measured until then.")


def _audits(listed: Inventory, out: Path, judged_by: Standard, started: str) -> Iterator[Audit]:
    reasons = {entry.id: f"Could not be read: {entry.reason}" for entry in listed.unusable}
    for api in (*(Api(id=entry.id, document="") for entry in listed.unusable), *listed.apis):
        path = out / folder_of(api.id) / "report.json"
        found = audit_from_json(path.read_bytes()) if path.exists() else None
        if found is None or found.started != started:  # what an earlier audit left is no report of this one
            found = unread(api, reasons.get(api.id, REASON), started=started, profile=judged_by.profile)
        if judged_by.policy is not None:
            found = ruled(found, judged_by.policy)
        write(path, audit_json(found))
        yield found


def _render(audits: list[Audit], out: Path, judged_by: Standard) -> None:
    named = [*((audit.api.id, out / folder_of(audit.api.id)) for audit in audits), ("portfolio", out)]
    items = [render_item(name, folder, judged_by.checks) for name, folder in named]
    try:
        work(job(RENDER, items), seconds=RENDERING_SECONDS, tell=lambda *_: None, after_stop=True)
    except WorkerError as wrong:
        listener().warned(f"Not every report could be rendered. {wrong}")

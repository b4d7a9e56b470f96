"""The audit as Prefect flows: list the APIs, audit each in its own process, remember, report."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from prefect import flow, task
from prefect.artifacts import create_markdown_artifact, create_table_artifact
from prefect.cache_policies import NO_CACHE
from prefect.task_runners import ThreadPoolTaskRunner

from plainspoken.checks.assembly import portfolio_of, unread
from plainspoken.checks.audit import Audit, Portfolio
from plainspoken.flows import history
from plainspoken.flows.fetch import FetchError, fetch
from plainspoken.flows.isolation import GRACE, WorkerError, work
from plainspoken.flows.progress import listener
from plainspoken.flows.worker import API, write
from plainspoken.inventory.errors import InventoryError, PlainspokenError
from plainspoken.inventory.records import Api, Inventory, SecretReference, Unusable
from plainspoken.inventory.sources import read_source
from plainspoken.templates.json_report import audit_from_json, audit_json, portfolio_from_json, portfolio_json

RENDER_SECONDS = 300.0
# Each task runs a process of its own; more of them than cores only makes every one slower.
AT_ONCE = max(2, os.cpu_count() or 2)


@flow(name="audit_portfolio", flow_run_name="audit of {inventory}", task_runner=ThreadPoolTaskRunner(max_workers=AT_ONCE))
def audit_portfolio(inventory: str, out: str = "reports", only: list[str] | None = None, static: bool = False) -> str:
    """Audits the APIs of an inventory (all, or the ids in `only`) and writes every report into the folder `out`.

    With `static`, nothing is called. Gives the path of `portfolio.json`. Raises `InventoryError` where the inventory
    cannot be read; what goes wrong with one API ends in that API's report.
    """
    began, started = time.monotonic(), _now()
    listed = _chosen(list_apis(inventory), only or [])
    listener().listed(listed)
    folder = Path(out)
    audits = _audited(listed, folder, static=static, started=started)
    audits = _remembered(audits, folder, listed.name, started, time.monotonic() - began)
    _reported(audits, folder)
    portfolio = portfolio_of(listed.name, audits, started=started, seconds=round(time.monotonic() - began, 1))
    path = folder / "portfolio.json"
    write(path, portfolio_json(portfolio))
    render.with_options(name="render portfolio").submit("portfolio", str(folder)).result(raise_on_failure=False)
    _publish(portfolio)
    return str(path)


@flow(name="audit_api", flow_run_name="audit of {api}")
def audit_api(inventory: str, api: str, out: str = "reports", static: bool = False) -> str:
    """Audits one API of an inventory. Gives the path of its `report.json`; raises `InventoryError` where there is no such API."""
    audit_portfolio(inventory, str(Path(out) / api), [api], static)
    return str(Path(out) / api / api / "report.json")


@task(cache_policy=NO_CACHE)
def list_apis(inventory: str) -> Inventory:
    """What the inventory lists."""
    return read_source(inventory)


def _chosen(listed: Inventory, only: list[str]) -> Inventory:
    if not only:
        return listed
    known = {api.id for api in listed.apis} | {entry.id for entry in listed.unusable}
    if missing := [id for id in only if id not in known]:
        raise InventoryError(f"{listed.name}: no API has the id {missing[0]!r}; there are: {', '.join(sorted(known))}.")
    return replace(
        listed,
        apis=tuple(api for api in listed.apis if api.id in only),
        unusable=tuple(entry for entry in listed.unusable if entry.id in only),
    )


def _audited(listed: Inventory, folder: Path, *, static: bool, started: str) -> list[Audit]:
    futures = [audit_one.with_options(task_run_name=f"audit {api.id}").submit(api, folder, static, started) for api in listed.apis]
    audits = [_unusable(entry, folder, started) for entry in listed.unusable]
    for api, future in zip(listed.apis, futures, strict=True):
        path = future.result(raise_on_failure=False)
        if isinstance(path, Path):
            audits.append(audit_from_json(path.read_bytes()))
        else:
            audits.append(unread(api, f"The audit of this API failed: {path}", started=started))
    return audits


def _unusable(entry: Unusable, folder: Path, started: str) -> Audit:
    audited = unread(Api(id=entry.id, document=""), entry.reason, started=started)
    write(folder / entry.id / "report.json", audit_json(audited))
    return audited


@task(retries=2, retry_delay_seconds=[1, 5], retry_condition_fn=lambda _task, _run, state: _may_pass(state), cache_policy=NO_CACHE)
def fetch_document(where: str) -> bytes:
    """The bytes of a document, fetched again where the network or the server gave out."""
    return fetch(where)


def _may_pass(state: Any) -> bool:
    return isinstance(state.data, FetchError) or "FetchError" in str(state.message)


@task(cache_policy=NO_CACHE)
def audit_one(api: Api, folder: Path, static: bool, started: str) -> Path:
    """Audits one API in a process of its own. Gives the path of its `report.json`, whatever happened."""
    own = folder / api.id
    path = own / "report.json"
    try:
        text = fetch_document(api.document)
        _work(api, own, text, static=static, started=started)
    except PlainspokenError as wrong:
        write(path, audit_json(unread(api, str(wrong), started=started)))
    listener().judged(audit_from_json(path.read_bytes()))
    return path


def _work(api: Api, own: Path, text: bytes, *, static: bool, started: str) -> None:
    _remove_reports(own)
    # The document itself is not kept among the reports: it may hold what nobody should read there.
    with tempfile.NamedTemporaryFile() as document:
        document.write(text)
        document.flush()
        job = {
            "kind": "audit",
            "api": API.dump_python(api, mode="json"),
            "document": document.name,
            "folder": str(own),
            "static": static,
            "secret": _block(api.auth.secret),
            "started": started,
        }
        seconds = GRACE + (0 if static else api.allowed.seconds)
        work(job, seconds=seconds, tell=lambda stage, done, of: listener().moved(api.id, stage, done, of))


def _remove_reports(own: Path) -> None:
    """What an earlier audit left must not stand beside a new one that fails."""
    for old in own.glob("report.*"):
        old.unlink()


def _block(secret: SecretReference | None) -> str | None:
    """The value of a Prefect secret block; a process without Prefect cannot load it."""
    if secret is None or secret.kind != "prefect":
        return None
    from prefect.blocks.system import Secret  # noqa: PLC0415 - registers block types, which costs a second

    try:
        return str(Secret.load(secret.name).get())
    except ValueError:
        raise InventoryError(f"There is no Prefect secret block {secret.name!r}; create it, or correct the name.") from None


def _remembered(audits: list[Audit], folder: Path, name: str, started: str, seconds: float) -> list[Audit]:
    """The audits with what changed since the ones before, recorded. Where the history fails, the reports go without it."""
    try:
        with history.open_history(history.history_url(folder)) as kept:
            changed = [replace(audit, change=kept.change(audit)) for audit in audits]
            kept.record(changed, name=name, started=started, seconds=seconds)
    except PlainspokenError as wrong:
        listener().warned(str(wrong))
        return audits
    for audit in changed:
        write(folder / audit.api.id / "report.json", audit_json(audit))
    return changed


@task(cache_policy=NO_CACHE)
def render(api: str, folder: str) -> None:
    """Renders the reports of one folder in a process of its own."""
    kind = "portfolio" if api == "portfolio" else "render"
    try:
        work({"kind": kind, "folder": folder}, seconds=RENDER_SECONDS, tell=lambda *_: listener().moved(api, "render", 0, 0))
    except WorkerError as wrong:
        listener().warned(f"{api}: not every report could be rendered. {wrong}")


def _reported(audits: Iterable[Audit], folder: Path) -> None:
    futures = []
    for audit in audits:
        listener().judged(audit)
        run_name = f"render {audit.api.id}"
        futures.append(render.with_options(task_run_name=run_name).submit(audit.api.id, str(folder / audit.api.id)))
    for future in futures:
        future.wait()


def _publish(portfolio: Portfolio) -> None:
    """The summary as Prefect artifacts."""
    rows = [
        {
            "API": row.api.id,
            "decision": str(row.decision),
            "score": row.score,
            "coverage": f"{row.coverage:.0%}",
            "blockers": row.blockers,
            "findings": row.findings,
        }
        for row in portfolio.rows
    ]
    create_table_artifact(rows, key="portfolio", description=f"{portfolio.name}, {portfolio.ruleset}")
    worst = "\n".join(f"- {cause.title} ({cause.check}): {len(cause.apis)} APIs" for cause in portfolio.causes[:10])
    create_markdown_artifact(f"## Most frequent causes\n\n{worst or 'None.'}\n", key="causes")


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


__all__ = ["audit_api", "audit_portfolio", "portfolio_from_json"]

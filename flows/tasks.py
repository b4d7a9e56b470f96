"""The tasks of the flows: what touches the world, each with the retry that makes sense for it, if any does."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path
from typing import Any

from prefect import State, task
from prefect.blocks.system import Secret
from prefect.cache_policies import NO_CACHE

from plainspoken.checks.assembly import unread
from plainspoken.flows.credentials import CredentialError, resolve
from plainspoken.flows.fetch import FetchError, fetch
from plainspoken.flows.isolation import GRACE, WorkerError, work
from plainspoken.flows.jobs import audit_job, render_job, write
from plainspoken.flows.progress import listener
from plainspoken.inventory.errors import PlainspokenError
from plainspoken.inventory.records import Api, Inventory
from plainspoken.inventory.sources import read_source
from plainspoken.templates.json_report import audit_from_json, audit_json

RENDER_SECONDS = 300.0
PORTFOLIO = "portfolio"
# Each task runs a process of its own; more of them than cores only makes every one slower.
AT_ONCE = max(2, os.cpu_count() or 2)


@task(cache_policy=NO_CACHE)
def list_apis(inventory: str) -> Inventory:
    """What the inventory lists. Raises `InventoryError`."""
    return read_source(inventory)


def _may_pass(_task: Any, _run: Any, state: State[Any]) -> bool:
    """Whether another try may help: not where the document is there and wrong."""
    return isinstance(state.result(raise_on_failure=False), FetchError)


@task(retries=2, retry_delay_seconds=[1, 5], retry_condition_fn=_may_pass, cache_policy=NO_CACHE)
def fetch_document(where: str) -> bytes:
    """The bytes of a document, fetched again where the network or the server gave out. Raises `DocumentError`."""
    return fetch(where)


@task(cache_policy=NO_CACHE)
def audit_one(api: Api, folder: Path, static: bool, started: str) -> Path:
    """Audits one API in a process of its own. Gives the path of its `report.json`, whatever happened."""
    for old in folder.glob("report.*"):
        old.unlink()  # what an earlier audit left must not stand beside a new one that fails
    path = folder / "report.json"
    try:
        listener().moved(api.id, "fetch", 0, 0)
        _work(api, folder, fetch_document(api.document), static=static, started=started)
    except PlainspokenError as wrong:
        write(path, audit_json(unread(api, str(wrong), started=started)))
    listener().judged(audit_from_json(path.read_bytes()))
    return path


def _work(api: Api, folder: Path, text: bytes, *, static: bool, started: str) -> None:
    # The document itself is not kept among the reports: it may hold what nobody should read there.
    with tempfile.NamedTemporaryFile() as document:
        document.write(text)
        document.flush()
        credential = {} if static else _credential(api)
        job = audit_job(api, document.name, folder, started=started, static=static, **credential)
        seconds = GRACE + (0 if static else api.allowed.seconds)
        work(job, seconds=seconds, tell=lambda stage, done, of: listener().moved(api.id, stage, done, of))


def _credential(api: Api) -> dict[str, str | None]:
    """The secret for the worker, which has no Prefect to ask for it; or why it cannot be had."""
    try:
        return {"secret": resolve(api.auth, block=_block)}
    except CredentialError as wrong:
        return {"withheld": str(wrong)}


def _block(name: str) -> str:
    try:
        block = Secret.load(name)
        assert isinstance(block, Secret)  # outside of an event loop it is the block, not a coroutine for it
        return str(block.get())
    except ValueError:
        raise CredentialError(f"There is no Prefect secret block {name!r}; create it, or correct the name.") from None


@task(cache_policy=NO_CACHE)
def render(name: str, folder: Path) -> None:
    """Renders the reports of an API, or those of the portfolio, in a process of its own."""
    portfolio = name == PORTFOLIO
    if not portfolio:
        listener().moved(name, "render", 0, 0)
    try:
        work(render_job(folder, portfolio=portfolio), seconds=RENDER_SECONDS, tell=lambda *_: None)
    except WorkerError as wrong:
        listener().warned(f"{name}: not every report could be rendered. {wrong}")
    if not portfolio:
        listener().moved(name, "done", 0, 0)

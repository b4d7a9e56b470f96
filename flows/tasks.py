"""The tasks of the flows: what touches the world, each with the retry that makes sense for it, if any does."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any, TypeVar

from prefect import State, task
from prefect.blocks.system import Secret
from prefect.cache_policies import NO_CACHE

from plainspoken.checks.assembly import unread
from plainspoken.checks.profile import Profile
from plainspoken.flows.credentials import CredentialError, resolve
from plainspoken.flows.fetch import FetchError, fetch, shown
from plainspoken.flows.isolation import GRACE, WorkerError, work
from plainspoken.flows.jobs import API, CALL, READ, RENDER, STANDARD, Item, Tell, audit_item, job, render_item, write
from plainspoken.flows.progress import listener
from plainspoken.flows.selection_files import selection_file
from plainspoken.flows.standard import Standard
from plainspoken.flows.workplace import Workplace
from plainspoken.inventory.errors import PlainspokenError
from plainspoken.inventory.records import Api, Inventory
from plainspoken.inventory.sources.registry import read_source
from plainspoken.templates.json_report import audit_from_json, audit_json

RENDER_SECONDS = 300.0
TOGETHER = 20  # documents or reports that one process does; starting it costs about as much as three of them
# Each task runs a process of its own; more of them than cores only makes every one slower.
AT_ONCE = max(2, os.cpu_count() or 2)

Thing = TypeVar("Thing")


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
def fetch_some(apis: Sequence[Api], place: Workplace, started: str, standard: Standard) -> list[Api]:
    """Fetches the documents of some APIs and gives the APIs that have one; of the others the reports are written."""
    return [api for api in apis if _is_fetched(api, place, started, standard.profile)]


@task(cache_policy=NO_CACHE)
def audit_some(
    apis: Sequence[Api], place: Workplace, static: bool, started: str, standard: Standard, unsearched: str = ""
) -> None:
    """Audits some APIs in a process of their own. Each has a `report.json` afterwards, whatever happened.

    `unsearched` says why no requests were searched for among their operations, where none were.
    """
    items = [
        audit_item(
            _shown(api),
            place.document(api.id),
            place.folder(api.id),
            started=started,
            standard=standard,
            selection=str(selection_file(place.kept, api.id)),
            unsearched=unsearched,
            **({} if static else {"hosts": str(place.hosts)} | _secrets(api)),
        )
        for api in apis
    ]
    _audit(items, READ if static else CALL)


def _is_fetched(api: Api, place: Workplace, started: str, profile: Profile) -> bool:
    """Fetches a document to where it is wanted. Where that fails, its report is written."""
    folder = place.folder(api.id)
    for old in (
        *folder.glob("report.*"),
        *folder.glob("badge.svg"),
        *folder.glob("*.overlay.yaml"),
        *folder.glob("evidence/*"),
    ):
        old.unlink()  # what an earlier audit left must not stand beside a new one that fails
    listener().moved(api.id, "fetch", 0, 0)
    try:
        place.document(api.id).write_bytes(fetch_document(api.document))
    except PlainspokenError as wrong:
        report_unread(api, folder, str(wrong), started, profile)
        return False
    return True


def _shown(api: Api) -> Api:
    """The API as reports may show it; its document is fetched already."""
    return replace(api, document=shown(api.document))


def report_unread(api: Api, folder: Path, reason: str, started: str, profile: Profile) -> None:
    """Writes the report of an API of which nothing could be judged, for this reason."""
    audit = unread(_shown(api), reason, started=started, profile=profile)
    write(folder / "report.json", audit_json(audit))
    listener().judged(audit)


def _audit(items: Sequence[Item], kind: str) -> None:
    """Has the items done together; where that fails, those that are left one by one, so that one cannot cost the others."""
    budget = sum(API.validate_python(item["api"]).allowed.seconds for item in items if kind == CALL)
    budget += sum(judge.seconds for item in items if (judge := STANDARD.validate_python(item["standard"]).judge))
    try:
        if items:
            work(job(kind, items), seconds=GRACE * len(items) + budget, tell=_told_of(items))
    except WorkerError as wrong:
        left = [item for item in items if not Path(item["folder"], "report.json").exists()]
        if len(items) == 1:
            for item in left:
                _report_unread(item, str(wrong))
            return
        for item in left:
            _audit([item], kind)


def _report_unread(item: Item, reason: str) -> None:
    profile = STANDARD.validate_python(item["standard"]).profile
    report_unread(API.validate_python(item["api"]), Path(item["folder"]), reason, item["started"], profile)


def _told_of(items: Sequence[Item]) -> Tell:
    folders = {item["name"]: Path(item["folder"]) for item in items}

    def tell(name: str, stage: str, done: int, of: int) -> None:
        if stage == "done":
            listener().judged(audit_from_json((folders[name] / "report.json").read_bytes()))
        else:
            listener().moved(name, stage, done, of)

    return tell


def _secrets(api: Api) -> Item:
    """The secrets for the worker, which has no Prefect to ask for them; or why they cannot be had."""
    users = (api.auth, api.identities.other, api.identities.expired)
    try:
        return {"secrets": resolve([each for each in users if each is not None], block=_block)}
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
def render_some(named: Sequence[tuple[str, Path]], checks: Sequence[str]) -> None:
    """Renders the reports of some folders, each with its name, in a process of their own."""
    items = [render_item(name, folder, checks) for name, folder in named]
    try:
        work(job(RENDER, items), seconds=RENDER_SECONDS * len(items), tell=listener().moved)
    except WorkerError as wrong:
        if len(items) > 1:
            for each in named:
                render_some.fn([each], checks)
        else:
            listener().warned(f"{items[0]['name']}: not every report could be rendered. {wrong}")


def portions(things: Sequence[Thing], *, most: int) -> list[Sequence[Thing]]:
    """The things in portions of at most `most`, as many as can be worked on at once where that leaves them smaller."""
    size = max(1, min(most, -(-len(things) // AT_ONCE)))
    return [things[start : start + size] for start in range(0, len(things), size)]

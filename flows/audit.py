"""The audit as Prefect flows: list the APIs, audit each in its own process, remember, report."""

from __future__ import annotations

import fcntl
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from prefect import flow
from prefect.futures import PrefectFuture, wait
from prefect.task_runners import TaskRunner, ThreadPoolTaskRunner
from pydantic import TypeAdapter

from plainspoken.checks.assembly import folder_of, portfolio_of
from plainspoken.checks.audit import Audit
from plainspoken.checks.policy import ruled
from plainspoken.checks.selection.records import PortfolioSelection
from plainspoken.flows import artifacts, history, stopped
from plainspoken.flows.jobs import write
from plainspoken.flows.progress import listener
from plainspoken.flows.selection_tasks import read_and_search, read_offers, search, selection_of_all
from plainspoken.flows.standard import Standard, standard
from plainspoken.flows.tasks import (
    AT_ONCE,
    TOGETHER,
    audit_some,
    fetch_some,
    list_apis,
    portions,
    render_some,
    report_unread,
)
from plainspoken.flows.workplace import HOSTS, Workplace
from plainspoken.inventory.errors import InventoryError, PlainspokenError
from plainspoken.inventory.records import Api, Inventory, LanguageJudge
from plainspoken.templates.json_report import audit_from_json, audit_json, portfolio_json

READ_TOGETHER = 100  # documents that one process only reads
# Each task runs a process of its own, so threads are enough to wait in, and a worker that is killed breaks no pool.
RUNNER: TaskRunner[PrefectFuture[Any]] = cast("TaskRunner[PrefectFuture[Any]]", ThreadPoolTaskRunner(max_workers=AT_ONCE))


class FolderInUseError(PlainspokenError):
    """Two audits were to write their reports to one folder at the same time."""


@flow(name="audit_portfolio", flow_run_name="audit of {inventory}", task_runner=RUNNER)
def audit_portfolio(
    inventory: str,
    out: str = "reports",
    only: list[str] | None = None,
    static: bool = False,
    profile: str = "",
    judge: dict[str, object] | None = None,
    policy: str = "",
) -> str:
    """Audits the APIs of an inventory (all, or the ids in `only`) and writes every report into the folder `out`.

    With `static`, nothing is called. `profile` and `policy` are paths, in place of the inventory's own; `judge` is a
    language model to ask as well. Gives the path of `portfolio.json`. Raises `InventoryError` where the inventory
    cannot be read; what goes wrong with one API ends in that API's report.
    """
    began, started, folder = time.monotonic(), _now(), Path(out)
    path = folder / "portfolio.json"
    with _alone_in(folder):
        name, judged_by, audits, selection = _audit(
            inventory, folder, only or [], static=static, started=started, given=_Given(profile, policy, _asked(judge))
        )
        portfolio = portfolio_of(
            name,
            audits,
            started=started,
            seconds=round(time.monotonic() - began, 1),
            profile=judged_by.profile,
            policy=judged_by.policy,
            selection=selection,
        )
        write(path, portfolio_json(portfolio))
        _render([*_folders(audits, folder), ("portfolio", folder)], judged_by)
    artifacts.publish(portfolio)
    return str(path)


@flow(name="audit_api", flow_run_name="audit of {api}", task_runner=RUNNER)
def audit_api(inventory: str, api: str, out: str = "reports", static: bool = False, profile: str = "", policy: str = "") -> str:
    """Audits one API of an inventory and leaves the portfolio as it is. Gives the path of its `report.json`.

    Raises `InventoryError` where the inventory cannot be read or has no such API.
    """
    folder = Path(out)
    with _alone_in(folder):
        _, judged_by, audits, _ = _audit(inventory, folder, [api], static=static, started=_now(), given=_Given(profile, policy))
        _render(_folders(audits, folder), judged_by)
    return str(folder / folder_of(audits[0].api.id) / "report.json")


@dataclass(frozen=True, slots=True)
class _Given:
    """What goes before what the inventory names: the paths of a profile and of a policy, and a language model."""

    profile: str = ""
    policy: str = ""
    judge: LanguageJudge | None = None


def _asked(judge: dict[str, object] | None) -> LanguageJudge | None:
    """The language model to ask. As a parameter of a flow it is plain data: Prefect resolves no names of ours."""
    return TypeAdapter(LanguageJudge).validate_python(judge) if judge else None


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    """Keeps a second audit out of the folder: the two would take each other's reports away. Raises `FolderInUseError`."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise FolderInUseError(f"Another audit is writing to {folder}; wait for its end, or give another --out.") from None
        shutil.rmtree(folder / HOSTS, ignore_errors=True)  # the budgets of hosts are those of one audit
        try:
            yield
        finally:
            shutil.rmtree(folder / HOSTS, ignore_errors=True)


def _audit(
    inventory: str,
    out: Path,
    only: list[str],
    *,
    static: bool,
    started: str,
    given: _Given,
) -> tuple[str, Standard, list[Audit], PortfolioSelection | None]:
    """The inventory's name, what it was judged with, the audits of what it lists, recorded, and how they are found together."""
    began = time.monotonic()
    everything = list_apis(inventory)
    listed = chosen(everything, only)
    beside = [api.id for api in everything.apis if api not in listed.apis]
    judged_by = standard(
        given.profile or listed.profile, listed.checks, given.judge or listed.judge, given.policy or listed.policy
    )
    listener().listed(listed)
    audits, selection = _audited(listed, beside, out, judged_by, static=static, started=started)
    for complaint in (*listed.complaints, *(selection.notes if selection else ())):
        listener().warned(complaint)
    audits = _remembered(audits, out, listed.name, started, began)
    if judged_by.policy is not None:
        audits = [ruled(audit, judged_by.policy) for audit in audits]
    for audit in audits:
        write(out / folder_of(audit.api.id) / "report.json", audit_json(audit))
    return listed.name, judged_by, audits, selection


def _folders(audits: Sequence[Audit], out: Path) -> list[tuple[str, Path]]:
    return [(audit.api.id, out / folder_of(audit.api.id)) for audit in audits]


def _render(named: Sequence[tuple[str, Path]], judged_by: Standard) -> None:
    """Every report that is not JSON, some folders to a process."""
    together = portions(named, most=TOGETHER)
    tasks = [render_some.with_options(task_run_name=_named("render", [name for name, _ in portion])) for portion in together]
    wait([task.submit(portion, judged_by.checks) for task, portion in zip(tasks, together, strict=True)])


def chosen(listed: Inventory, only: list[str]) -> Inventory:
    """The entries with the ids in `only`, or all. Raises `InventoryError` where there is no such id."""
    if not only:
        return listed
    known = {api.id for api in listed.apis} | {entry.id for entry in listed.unusable}
    if missing := [name for name in only if name not in known]:
        raise InventoryError(f"{listed.name}: no API has the id {missing[0]!r}; there are: {', '.join(sorted(known))}.")
    return replace(
        listed,
        apis=tuple(api for api in listed.apis if api.id in only),
        unusable=tuple(entry for entry in listed.unusable if entry.id in only),
    )


def _audited(
    listed: Inventory, beside: Sequence[str], out: Path, judged_by: Standard, *, static: bool, started: str
) -> tuple[list[Audit], PortfolioSelection | None]:
    """One audit for each entry of the inventory, whatever happens to any of them; and how well requests find their operations
    among all of them and those `beside` them.

    Where Ctrl-C or Prefect stops it, the reports of what was measured until then are written before it ends.
    """
    try:
        return _all_audited(listed, beside, out, judged_by, static=static, started=started)
    except BaseException as ended:
        if not isinstance(ended, Exception):
            stopped.finish(listed, out, judged_by, started)
        raise


def _all_audited(
    listed: Inventory, beside: Sequence[str], out: Path, judged_by: Standard, *, static: bool, started: str
) -> tuple[list[Audit], PortfolioSelection | None]:
    for entry in listed.unusable:
        reason = f"Could not be read: {entry.reason}"
        report_unread(Api(id=entry.id, document=""), out / folder_of(entry.id), reason, started, judged_by.profile)
    with tempfile.TemporaryDirectory(prefix="plainspoken-") as kept:
        place = Workplace(out=out, kept=Path(kept))
        apis = _fetched(listed.apis, place, started, judged_by)
        unsearched = _searched(apis, beside, place) if apis else ""
        _judged(apis, place, judged_by, static=static, started=started, unsearched=unsearched)
        selection = selection_of_all(place)
    ids = [*(entry.id for entry in listed.unusable), *(api.id for api in listed.apis)]
    return [audit_from_json((out / folder_of(name) / "report.json").read_bytes()) for name in ids], selection


def _fetched(apis: Sequence[Api], place: Workplace, started: str, judged_by: Standard) -> list[Api]:
    """The APIs whose documents are there."""
    together = portions(apis, most=TOGETHER)
    tasks = [fetch_some.with_options(task_run_name=_named("fetch", [api.id for api in portion])) for portion in together]
    futures = [each.submit(portion, place, started, judged_by) for each, portion in zip(tasks, together, strict=True)]
    return [api for future in futures for api in future.result()]


def _searched(apis: Sequence[Api], beside: Sequence[str], place: Workplace) -> str:
    """Has the operations of all searched for requests; why that failed, as a sentence, where it did."""
    if len(apis) <= TOGETHER:
        return str(read_and_search.submit(apis, beside, place).result())
    wait([read_offers.submit(portion, place) for portion in portions(apis, most=READ_TOGETHER)])
    return str(search.submit([api.id for api in apis], beside, place).result())


def _judged(apis: Sequence[Api], place: Workplace, judged_by: Standard, *, static: bool, started: str, unsearched: str) -> None:
    together = [
        (portion, audit_some.with_options(task_run_name=_named("audit", [api.id for api in portion])))
        for portion in portions(apis, most=TOGETHER if static else 1)
    ]
    futures = [(portion, audit.submit(portion, place, static, started, judged_by, unsearched)) for portion, audit in together]
    for portion, future in futures:
        failed = future.result(raise_on_failure=False)
        if isinstance(failed, Exception):
            for api in portion:
                reason = f"The audit of this API failed: {failed}"
                report_unread(api, place.folder(api.id), reason, started, judged_by.profile)


def _named(what: str, ids: list[str]) -> str:
    """What a task run does, for Prefect's own pages."""
    return f"{what} {ids[0]}" + (f" and {len(ids) - 1} more" if len(ids) > 1 else "")


def _remembered(audits: list[Audit], out: Path, name: str, started: str, began: float) -> list[Audit]:
    """The audits with what changed since the ones before, recorded. Where the history fails, the reports go without it."""
    try:
        with history.open_history(history.history_url(out)) as kept:
            changed = [replace(audit, change=kept.change(audit)) for audit in audits]
            kept.record(changed, name=name, started=started, seconds=round(time.monotonic() - began, 1))
    except PlainspokenError as wrong:
        listener().warned(f"{wrong} The reports are complete, but say nothing of changes.")
        return audits
    return changed


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")

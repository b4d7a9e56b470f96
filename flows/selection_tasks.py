"""The tasks that search the operations of all APIs for requests, in processes of their own."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from prefect import task
from prefect.cache_policies import NO_CACHE

from plainspoken.checks.selection.records import PortfolioSelection
from plainspoken.flows.isolation import GRACE, WorkerError, work
from plainspoken.flows.jobs import OFFER, Item, audit_item, job
from plainspoken.flows.progress import listener
from plainspoken.flows.selection_files import PORTFOLIO
from plainspoken.flows.workplace import Workplace
from plainspoken.inventory.records import Api

SEARCH_SECONDS = 3_600.0  # 94,000 operations take some four minutes of one core


@task(cache_policy=NO_CACHE)
def read_offers(apis: Sequence[Api], place: Workplace) -> None:
    """Writes what each API offers; of one whose document cannot be read, nothing."""
    _work([_item(api, place) for api in apis], GRACE * len(apis))


@task(cache_policy=NO_CACHE)
def read_and_search(apis: Sequence[Api], beside: Sequence[str], place: Workplace) -> str:
    """Both in one process; the sentence says why nothing was searched for, and is empty where all went well."""
    reading, searching = [_item(api, place) for api in apis], _search_item((*(api.id for api in apis), *beside), place)
    try:
        work(job(OFFER, [*reading, searching]), seconds=GRACE * len(apis) + SEARCH_SECONDS, tell=listener().moved)
    except WorkerError:
        read_offers.fn(apis, place)
        return search.fn([api.id for api in apis], beside, place)
    return ""


@task(cache_policy=NO_CACHE)
def search(apis: Sequence[str], beside: Sequence[str], place: Workplace) -> str:
    """Searches what these APIs offer, and those `beside` them of which an earlier audit left it; why not, as a sentence."""
    try:
        work(job(OFFER, [_search_item((*apis, *beside), place)]), seconds=SEARCH_SECONDS, tell=listener().moved)
    except WorkerError as wrong:
        return f"No requests were searched for. {wrong}"
    return ""


def selection_of_all(place: Workplace) -> PortfolioSelection | None:
    """What the search gave for all APIs together; None where it failed."""
    path = place.kept / "portfolio.json"
    return PORTFOLIO.validate_json(path.read_bytes()) if path.exists() else None


def _work(items: Sequence[Item], seconds: float) -> None:
    """Has documents read together; where that fails, one by one, so that one cannot cost the others."""
    try:
        work(job(OFFER, items), seconds=seconds, tell=listener().moved)
    except WorkerError:
        left = [item for item in items if not Path(item["offer"]).exists()]
        for item in left if len(items) > 1 else ():
            _work([item], GRACE)


def _item(api: Api, place: Workplace) -> Item:
    return {**audit_item(api, place.document(api.id), place.folder(api.id), started=""), "offer": str(place.offered(api.id))}


def _search_item(apis: Iterable[str], place: Workplace) -> Item:
    return {"offers": [str(place.offered(api)) for api in apis], "folder": str(place.kept)}

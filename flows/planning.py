"""`--plan`: what would be called, printed; the documents are fetched and nothing else is."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

from plainspoken.flows.fetch import fetch
from plainspoken.flows.isolation import GRACE, work
from plainspoken.flows.jobs import PLAN, audit_item, job
from plainspoken.flows.plan_text import plan_text
from plainspoken.inventory.errors import PlainspokenError
from plainspoken.inventory.records import Api

_AT_ONCE = 2


def print_plans(apis: Iterable[Api], say: Callable[[str], None]) -> bool:
    """Says the plan of each API as text, in order; gives whether every one could be made."""
    with tempfile.TemporaryDirectory(prefix="plainspoken-") as folder, ThreadPoolExecutor(_AT_ONCE) as threads:
        made = True
        for planned, text in threads.map(partial(_planned, Path(folder)), enumerate(apis)):
            made = made and planned
            say(text)
    return made


def _planned(folder: Path, numbered: tuple[int, Api]) -> tuple[bool, str]:
    number, api = numbered
    own = folder / str(number)
    own.mkdir()
    try:
        (own / "document").write_bytes(fetch(api.document))
        work(job(PLAN, [audit_item(api, own / "document", own, started="")]), seconds=GRACE * 2, tell=lambda *_: None)
    except PlainspokenError as wrong:
        return False, f"{api.name or api.id}\n  Nothing would be called: {wrong}\n"
    # What reads a plan imports the engine; the answer is a file of plain values.
    from plainspoken.flows.jobs.plan import PLAN_FILE, PLAN_RECORD

    return True, plan_text(api, PLAN_RECORD.validate_json((own / PLAN_FILE).read_bytes()))

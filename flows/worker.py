"""One job in a process of its own: audit one API, or render one folder of reports.

The job comes as one line of JSON on standard input, progress goes as lines of JSON to standard output, results go to
files. When standard input closes, the parent is gone, and the process ends.
"""

from __future__ import annotations

import json
import logging
import os
import resource
import sys
import threading
import time
import warnings
from dataclasses import replace
from pathlib import Path
from typing import Any

from plainspoken.checks.assembly import audit_of, unread
from plainspoken.checks.audit import Audit
from plainspoken.checks.evidence import Evidence
from plainspoken.flows.collect import collect_static, evidence, opened, uncalled
from plainspoken.flows.jobs import API, write
from plainspoken.flows.live import call_api
from plainspoken.flows.second_opinion import opinions
from plainspoken.inventory.errors import DocumentError, PlainspokenError
from plainspoken.inventory.records import Api
from plainspoken.templates.json_report import audit_from_json, audit_json, portfolio_from_json
from plainspoken.templates.renderers import PORTFOLIOS, REPORTS


def main() -> None:
    """Does the job that standard input brings. Ends with status 0, or 3 with one line on standard error."""
    _be_quiet()
    job = json.loads(sys.stdin.readline())
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _limit_memory(job["memory"])
    try:
        JOBS[job["kind"]](job)
    except MemoryError:
        _give_up(f"more than {job['memory'] // 2**20:,} MB of memory were needed")
    except PlainspokenError as wrong:
        _give_up(str(wrong))
    except Exception as wrong:  # noqa: BLE001 - the parent reports it; a traceback helps nobody there
        _give_up(f"{type(wrong).__name__}: {wrong}")
    sys.stdout.flush()
    # Threads of third parties must not keep a finished job alive.
    os._exit(0)


def audit(job: dict[str, Any]) -> None:
    """Audits the API of the job and writes `report.json` into its folder."""
    api, folder, began = API.validate_python(job["api"]), Path(job["folder"]), time.monotonic()
    text = Path(job["document"]).read_bytes()
    try:
        audited = audit_of(api, _evidence(api, text, job), started=job["started"])
    except DocumentError as wrong:
        audited = unread(api, str(wrong), started=job["started"])
    write(folder / "report.json", audit_json(replace(audited, seconds=round(time.monotonic() - began, 1))))


def _evidence(api: Api, text: bytes, job: dict[str, Any]) -> Evidence:
    _tell("read", 0, 0)
    if job["static"]:
        return collect_static(api, text, why="The audit was static: nothing was called.")
    if job.get("withheld"):
        return collect_static(api, text, why=f"not measured: {job['withheld']}")
    return _called(api, text, job.get("secret"), Path(job["folder"]) / "evidence")


def _called(api: Api, text: bytes, secret: str | None, folder: Path) -> Evidence:
    """What the document says and what calls show. The exchanges are written to `folder`/exchanges.jsonl as they happen."""
    document = opened(api, text)
    if not document.operations:
        return evidence(document, text, missing=uncalled("The document describes no operation."))
    folder.mkdir(parents=True, exist_ok=True)
    log = folder / "exchanges.jsonl"
    called = call_api(api, document, text, secret=secret, log=log, tell=lambda done, of: _tell("call", done, of))
    _tell("judge", 0, 0)
    if not called.live.measured:
        return evidence(document, text, live=called.live, missing=uncalled(called.live.reason))
    exchanges = opinions(document, text, called.live.base_url, called.exchanges)
    missing = {} if called.probes else dict.fromkeys(("probed", "probes"), "No operation was called without its credential.")
    return evidence(document, text, exchanges=exchanges, probes=called.probes, live=called.live, missing=missing)


def render(job: dict[str, Any]) -> None:
    """Renders the report of the job's folder into every other form."""
    folder = Path(job["folder"])
    audited: Audit = audit_from_json((folder / "report.json").read_bytes())
    for name, renderer in REPORTS.items():
        _tell("render", 0, 0)
        write(folder / name, renderer(audited))


def render_portfolio(job: dict[str, Any]) -> None:
    """Renders the portfolio of the job's folder into every other form."""
    folder = Path(job["folder"])
    portfolio = portfolio_from_json((folder / "portfolio.json").read_bytes())
    for name, renderer in PORTFOLIOS.items():
        write(folder / name, renderer(portfolio))


JOBS = {"audit": audit, "render": render, "portfolio": render_portfolio}


def _tell(stage: str, done: int, of: int) -> None:
    print(json.dumps([stage, done, of]), flush=True)  # noqa: T201 - the parent reads it


def _give_up(reason: str) -> None:
    print(" ".join(reason.split()), file=sys.stderr, flush=True)  # noqa: T201 - the parent reports it
    os._exit(3)


def _end_with_parent() -> None:
    sys.stdin.read()
    os._exit(4)


def _limit_memory(size: int) -> None:
    resource.setrlimit(resource.RLIMIT_AS, (size, size))


def _be_quiet() -> None:
    warnings.simplefilter("ignore")
    logging.disable(logging.CRITICAL)


if __name__ == "__main__":
    main()

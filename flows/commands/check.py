"""`plainspoken check`: one document or many, at once, without Prefect and without a history."""

from __future__ import annotations

import tempfile
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

import click

from plainspoken.checks.assembly import audit_of, unread
from plainspoken.checks.audit import Audit
from plainspoken.flows.collect import collect_static
from plainspoken.flows.fetch import fetch, shown
from plainspoken.flows.isolation import GRACE, WorkerError, work
from plainspoken.flows.jobs import CALL, audit_item, job
from plainspoken.flows.memory import collect_rarely
from plainspoken.flows.printable import printable
from plainspoken.flows.terminal import PrintableConsole, audit_text
from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.records import Api
from plainspoken.inventory.sources.urls import is_url
from plainspoken.templates.json_report import audit_from_json, audit_json, audit_line

COULD_NOT_RUN = 2


@click.command()
@click.argument("documents", nargs=-1, required=True, metavar="DOCUMENT...")
@click.option("--format", "form", type=click.Choice(["text", "json", "jsonl"]), default="text", show_default=True)
@click.option("--base-url", metavar="URL", help="Call the API there too, reading only.")
def check(documents: tuple[str, ...], form: str, base_url: str | None) -> int:
    """Judge each DOCUMENT, a file or a URL.

    `json` prints the report of one document, `jsonl` one report a line for many. A document that cannot be read gets a
    report that says what is wrong and where.
    """
    if form == "json" and len(documents) > 1:
        raise click.UsageError(f"--format json takes one document and {len(documents)} were given; use --format jsonl.")
    collect_rarely()
    console, missing = PrintableConsole(), False
    for document in documents:
        audit, found = _judged(document, base_url)
        missing = missing or not found
        if form == "text":
            console.print(audit_text(audit))
        else:
            click.echo(audit_json(audit) if form == "json" else audit_line(audit), nl=False)
    return COULD_NOT_RUN if missing else 0


def _judged(where: str, base_url: str | None) -> tuple[Audit, bool]:
    """The audit of one document, and whether it was there to be read at all."""
    api = Api(id=_id(where), document=shown(where), root=_root(where), base_url=base_url or "")
    started = datetime.now(UTC).isoformat(timespec="seconds")
    try:
        text = fetch(where)
    except DocumentError as wrong:
        click.echo(f"plainspoken: {printable(' '.join(str(wrong).split()))}", err=True)
        return unread(api, str(wrong), started=started), False
    if base_url:
        return _called(api, text, started), True
    try:
        return audit_of(api, collect_static(api, text), started=started), True
    except DocumentError as wrong:
        return unread(api, str(wrong), started=started), True


def _called(api: Api, text: bytes, started: str) -> Audit:
    """The audit with live calls, made in a process of its own."""
    with tempfile.TemporaryDirectory(prefix="plainspoken-") as folder:
        document = Path(folder) / "document"
        document.write_bytes(text)
        item = audit_item(api, document, Path(folder), started=started)
        try:
            work(job(CALL, [item]), seconds=GRACE + api.allowed.seconds, tell=lambda *_: None)
        except WorkerError as wrong:
            return unread(api, str(wrong), started=started)
        return audit_from_json((Path(folder) / "report.json").read_bytes())


def _id(where: str) -> str:
    path = urlsplit(where).path if is_url(where) else where
    return PurePosixPath(path).stem or urlsplit(where).netloc or where


def _root(where: str) -> str:
    return "" if is_url(where) else str(Path(where).parent)

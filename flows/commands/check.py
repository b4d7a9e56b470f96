"""`plainspoken check`: one document or many, at once, without Prefect and without a history.

What only some calls need (the terminal, live calls) is imported where it is needed: this command must start at once.
"""

from __future__ import annotations

import glob
import os
import pickle
import sys
from collections.abc import Callable, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from pathlib import Path, PurePosixPath
from urllib.parse import urlsplit

import click

from plainspoken.checks.assembly import audit_of, unread
from plainspoken.checks.audit import Audit
from plainspoken.checks.evidence import Evidence
from plainspoken.flows.collect import collect_static, judged, opened
from plainspoken.flows.fetch import fetch, shown
from plainspoken.flows.forks import in_processes, processes
from plainspoken.flows.judge_options import judge_options
from plainspoken.flows.memory import collect_rarely
from plainspoken.flows.options import WebAddress
from plainspoken.flows.printable import printable
from plainspoken.flows.standard import Standard, standard
from plainspoken.inventory.document import Document
from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.records import Api, LanguageJudge
from plainspoken.inventory.sources.urls import is_url
from plainspoken.templates.json_report import audit_json, audit_line

COULD_NOT_RUN = 2
BROKEN = 1
FORMS = ("text", "json", "jsonl", "sarif", "junit", "markdown", "badge")
DIED = "The audit of this API ended unexpectedly, as it does when the machine runs out of memory."


@click.command()
@click.argument("documents", nargs=-1, required=True, metavar="DOCUMENT...")
@click.option("--format", "form", type=click.Choice(FORMS), default="text", show_default=True)
@click.option("--base-url", type=WebAddress(), metavar="URL", help="Call the API there too, reading only.")
@click.option("--plan", is_flag=True, help="With --base-url: print what would be called, and send nothing.")
@click.option("--earlier", metavar="DOCUMENT", help="The version before, to judge what changed.")
@click.option(
    "--traffic",
    multiple=True,
    metavar="HAR",
    type=click.Path(exists=True, dir_okay=False),
    help="Recorded calls of one document, judged too; may be given several times.",
)
@click.option("--profile", metavar="FILE", help="Weights, thresholds and settings of checks to judge by.")
@click.option("--checks", "own", multiple=True, metavar="MODULE", help="Checks of your own: a Python file or a module.")
@click.option("--selection", is_flag=True, help="Search the operations for requests that are made of the document, too.")
@click.option("--policy", metavar="FILE", help="What is asked of which APIs; exit with 1 where it is broken.")
@judge_options
def check(
    documents: tuple[str, ...],
    *,
    form: str,
    base_url: str | None,
    plan: bool,
    earlier: str | None,
    traffic: tuple[str, ...],
    profile: str | None,
    own: tuple[str, ...],
    selection: bool,
    policy: str | None,
    judge: LanguageJudge | None,
) -> int:
    """Judge each DOCUMENT, a file or a URL.

    `json`, `sarif`, `junit`, `markdown` and `badge` print the report of one document, `jsonl` one report a line for many. A
    document that cannot be read gets a
    report that says what is wrong and where.
    """
    if form not in ("text", "jsonl") and len(documents) > 1:
        raise click.UsageError(f"--format {form} takes one document and {len(documents)} were given; use --format jsonl.")
    if earlier and (base_url or len(documents) > 1):
        raise click.UsageError("--earlier compares one document with the version before it, and calls nothing.")
    if traffic and len(documents) > 1:
        raise click.UsageError("--traffic belongs to one document.")
    if selection and base_url:
        raise click.UsageError("--selection searches a document that is not called; `plainspoken audit` does both.")
    if plan:
        return _plan(documents, base_url or "")
    asked = _Asked(
        base_url=base_url or "",
        earlier=earlier or "",
        traffic=traffic,
        standard=standard(profile, own, judge, policy),
        write=_written(form),
        fitted=form != "text",
        selection=selection,
    )
    missing, stopped, broken = False, False, False
    with closing(_told(documents, asked)) as reports:
        for told in reports:
            missing, stopped, broken = missing or not told.found, stopped or told.stopped, broken or told.broken
            if told.complaint:
                click.echo(told.complaint, err=True)
            click.echo(told.report, nl=False)
    if stopped:
        raise click.Abort
    expired = _expired(asked.standard)
    for sentence in expired:
        click.echo(_complaint(sentence), err=True)
    return COULD_NOT_RUN if missing else BROKEN if broken or expired else 0


def _expired(standard: Standard) -> list[str]:
    """What is said of each waiver of the policy that has expired, which breaks it."""
    if standard.policy is None:
        return []
    from plainspoken.checks.policy import compliance
    from plainspoken.flows.policy_text import expiry

    return [expiry(each) for each in compliance(standard.policy, (), _now()).waivers if each.expired]


def _plan(documents: Sequence[str], base_url: str) -> int:
    from plainspoken.flows.planning import print_plans

    return 0 if print_plans([_api(where, base_url) for where in documents], click.echo) else COULD_NOT_RUN


@dataclass(frozen=True, slots=True, kw_only=True)
class _Asked:
    """What is done with every document."""

    base_url: str
    earlier: str
    traffic: tuple[str, ...]
    standard: Standard
    write: Callable[[Audit], str | bytes]
    fitted: bool = True  # whether the report shows which providers take the operations
    selection: bool = False  # whether its operations are searched for requests


@dataclass(frozen=True, slots=True, kw_only=True)
class _Told:
    """What is written of one document, and whether it was there to be read at all."""

    report: str | bytes
    found: bool = True
    stopped: bool = False  # by Ctrl-C, while it was called
    broken: bool = False  # something that the policy asks
    complaint: str = ""


def _written(form: str) -> Callable[[Audit], str | bytes]:
    """What makes of an audit the text that is asked for."""
    if form in ("json", "jsonl"):
        return audit_json if form == "json" else audit_line
    if form != "text":
        from plainspoken.templates.formats import FORMATS

        return FORMATS[form].write
    from plainspoken.flows.terminal import PrintableConsole, audit_text

    console = PrintableConsole()

    def text(audit: Audit) -> str:
        with console.capture() as written:
            console.print(audit_text(audit))
        return written.get()

    return text


def _told(documents: Sequence[str], asked: _Asked) -> Generator[_Told]:
    """What is told of each document, in the order given; of many, several at once."""
    collect_rarely()
    count = 1 if asked.base_url else processes(len(documents))
    if count == 1:
        yield from (_judged(document, asked) for document in documents)
        return
    sys.stdout.flush()  # what waits to be written must not be written by each process
    order = sorted(range(len(documents)), key=lambda index: -_size(documents[index]))
    work = partial(_packed, documents, asked)
    with closing(in_processes(work, order, count)) as answers:
        for document, answer in zip(documents, answers, strict=True):
            yield _broken(document, DIED, asked) if answer is None else pickle.loads(answer)  # noqa: S301 - our own process wrote it


def _size(document: str) -> float:
    try:
        return os.stat(document).st_size
    except (OSError, ValueError):
        return float("inf")  # a URL has to be waited for, and what is not there takes no time


def _packed(documents: Sequence[str], asked: _Asked, index: int) -> bytes:
    return pickle.dumps(_judged(documents[index], asked))


def _broken(document: str, why: str, asked: _Asked) -> _Told:
    audit = unread(_api(document), why, started=_now(), profile=asked.standard.profile)
    return _Told(report=asked.write(audit), found=False, complaint=_complaint(f"{shown(document)}: {why[0].lower()}{why[1:]}"))


def _judged(where: str, asked: _Asked) -> _Told:
    api, started, profile, write = _api(where, asked.base_url, asked.traffic), _now(), asked.standard.profile, asked.write
    try:
        text = fetch(where)
    except DocumentError as wrong:
        return _Told(
            report=write(unread(api, str(wrong), started=started, profile=profile)),
            found=False,
            complaint=_complaint(str(wrong)),
        )
    if asked.base_url:
        from plainspoken.flows.isolation import is_stopped

        audit = _called(api, text, started, asked.standard)
        return replace(_told_of(audit, asked), stopped=is_stopped())
    try:
        evidence = judged(replace(collect_static(api, text), earlier=_earlier(asked.earlier)), asked.standard.judge)
        if asked.selection:
            evidence = _searched(api, evidence)
        return _told_of(audit_of(api, evidence, started=started, profile=profile, fitted=asked.fitted), asked)
    except DocumentError as wrong:
        return _told_of(unread(api, str(wrong), started=started, profile=profile), asked)
    except Exception as wrong:
        if os.environ.get("PLAINSPOKEN_TRACEBACK"):
            raise
        return _broken(where, f"This is a defect, please report it ({type(wrong).__name__}: {wrong}).", asked)


def _searched(api: Api, evidence: Evidence) -> Evidence:
    """The evidence with what requests find among the operations of the document."""
    # Only who asks for it waits for the embeddings.
    from plainspoken.checks.selection.offers import offer_of
    from plainspoken.checks.selection.portfolio import measured
    from plainspoken.flows.embedding import encoder
    from plainspoken.flows.selection_files import Selected, with_selection

    if evidence.document is None or not evidence.operations:
        return evidence
    found = measured([offer_of(api, evidence.document)], encoder())
    return with_selection(evidence, Selected(selection=found.apis[api.id]))


def _told_of(audit: Audit, asked: _Asked) -> _Told:
    """What is told of an audit, once the policy has been held against it."""
    if asked.standard.policy is None:
        return _Told(report=asked.write(audit))
    # Only who has a policy waits for it.
    from plainspoken.checks.policy import ruled

    audit = ruled(audit, asked.standard.policy)
    return _Told(report=asked.write(audit), broken=audit.ruling is not None and bool(audit.ruling.offences))


def _earlier(where: str) -> Document | None:
    """The version before. Raises `DocumentError` where one was named and cannot be read."""
    return opened(_api(where), fetch(where)) if where else None


def _called(api: Api, text: bytes, started: str, standard: Standard) -> Audit:
    """The audit with live calls, made in a process of its own."""
    import tempfile

    from plainspoken.flows.isolation import GRACE, WorkerError, stopped_by_interrupt, work
    from plainspoken.flows.jobs import CALL, audit_item, job
    from plainspoken.templates.json_report import audit_from_json

    with tempfile.TemporaryDirectory(prefix="plainspoken-") as folder:
        document = Path(folder) / "document"
        document.write_bytes(text)
        item = audit_item(api, document, Path(folder), started=started, standard=standard)
        try:
            judging = standard.judge.seconds if standard.judge else 0.0
            with stopped_by_interrupt():
                work(job(CALL, [item]), seconds=GRACE + api.allowed.seconds + judging, tell=lambda *_: None)
        except WorkerError as wrong:
            return unread(api, str(wrong), started=started, profile=standard.profile)
        return audit_from_json((Path(folder) / "report.json").read_bytes())


def _api(where: str, base_url: str = "", traffic: tuple[str, ...] = ()) -> Api:
    path = urlsplit(where).path if is_url(where) else where
    name = PurePosixPath(path).stem or urlsplit(where).netloc or where
    root = "" if is_url(where) else str(Path(where).parent)
    return Api(id=name, document=shown(where), root=root, base_url=base_url, traffic=tuple(map(glob.escape, traffic)))


def _complaint(sentence: str) -> str:
    """One line for standard error."""
    return f"plainspoken: {printable(' '.join(sentence.split()))}"


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")

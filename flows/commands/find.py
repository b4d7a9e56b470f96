"""`plainspoken find`: which operations of which APIs a person's words reach, and what there is to know before one is called."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import click

from plainspoken.checks.assembly import folder_of
from plainspoken.checks.audit import Audit
from plainspoken.checks.consequence import consequence_of
from plainspoken.checks.data_flows import data_flows
from plainspoken.checks.reliability import Reliability
from plainspoken.checks.tool_search import Tool, index, terms, tool
from plainspoken.flows.embedding import encoder
from plainspoken.flows.named import INVENTORY, Named, named_by
from plainspoken.flows.printable import printable
from plainspoken.inventory.document import Operation
from plainspoken.inventory.errors import PlainspokenError
from plainspoken.templates.json_report import audit_from_json


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """An operation and its signals. What an audit measured is that of the newest report; empty where there is none."""

    rank: int
    api: str
    operation: str
    id: str
    summary: str
    closeness: float  # cosine of the meanings and a share for words in common: about -1 to 1.4
    shared: tuple[str, ...]  # words of the request that it has too, as stems
    consequence: str
    deprecated: bool
    data: tuple[str, ...]  # classes of personal and confidential data that it takes or hands out
    owner: str
    lifecycle: str
    decision: str
    score: float | None
    calls: int  # that the newest audit made of it; 0 where it made none
    as_documented: float | None  # the share of them that were answered as documented, 0 to 1
    p95: float | None  # seconds within which 95 % of the answers came


@click.command()
@click.argument("request")
@click.argument("apis", nargs=-1, metavar="[API]...")
@click.option("--top", default=5, show_default=True, type=click.IntRange(1, 1000), help="How many operations to give.")
@click.option(
    "--reports", default="reports", show_default=True, metavar="DIR", help="Where an audit wrote its reports, for their scores."
)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def find(request: str, apis: tuple[str, ...], *, top: int, reports: str, form: str) -> int:
    """Rank the operations that answer REQUEST, as a person would say it.

    Each API is a document, an inventory, a folder, a glob or a URL; `inventory.yaml` of this folder if none is given. What
    cannot be read is named, and the others are searched.
    """
    if not request.strip():
        raise click.UsageError("REQUEST is empty; say what is to be done, as a person would.")
    found = _found(request, named_by(apis or (INVENTORY,)), Path(reports), top)
    if form == "json":
        click.echo(json.dumps([asdict(each) for each in found], indent=2, ensure_ascii=False))
        return 0
    for each in found:
        for line in _lines(each):
            click.echo(printable(line))
    return 0


def _found(request: str, named: Sequence[Named], reports: Path, top: int) -> list[Found]:
    offered = [(each, operation) for each in named for operation in each.document.operations]
    searched = index([tool(operation, each.called) for each, operation in offered], encoder())
    scores = next(searched.scores([request]))
    order = sorted(range(len(offered)), key=lambda at: (-scores[at], at))[:top]
    apis = {offered[at][0].called: offered[at][0].api.id for at in order}
    audits = {called: _audit(called, reports / folder_of(api_id)) for called, api_id in apis.items()}
    return [
        _told(*offered[at], rank, float(scores[at]), _shared(request, searched.tools[at]), audits[offered[at][0].called])
        for rank, at in enumerate(order, 1)
    ]


def _audit(called: str, folder: Path) -> Audit | None:
    """The newest report in a folder; None where there is none. One that is none is told on standard error."""
    report = folder / "report.json"
    try:
        return audit_from_json(report.read_bytes()) if report.is_file() else None
    except PlainspokenError as wrong:
        click.echo(printable(f"{called}: {wrong}"), err=True)
        return None


def _shared(request: str, tool: Tool) -> tuple[str, ...]:
    has = frozenset(terms(tool.read))
    return tuple(dict.fromkeys(word for word in terms(request) if word in has))


def _told(one: Named, operation: Operation, rank: int, score: float, shared: tuple[str, ...], audit: Audit | None) -> Found:
    measured = _reliability(operation, audit)
    flows = [flow for flow in data_flows(one.document) if flow.operation == operation.key]
    return Found(
        rank=rank,
        api=one.called,
        operation=operation.key,
        id=operation.id,
        summary=operation.summary or operation.description.partition(". ")[0],
        closeness=round(score, 3),
        shared=shared,
        consequence=str(consequence_of(operation)),
        deprecated=operation.deprecated,
        data=tuple(dict.fromkeys(str(flow.data_class) for flow in flows)),
        owner=one.api.owner.team or one.api.owner.email,
        lifecycle=one.api.lifecycle,
        decision=str(audit.decision) if audit else "",
        score=audit.score if audit else None,
        calls=measured.calls if measured else 0,
        as_documented=round(measured.as_documented / measured.calls, 3) if measured and measured.calls else None,
        p95=measured.p95 if measured else None,
    )


def _reliability(operation: Operation, audit: Audit | None) -> Reliability | None:
    """What the newest audit measured of an operation; None where it was not called."""
    return next((each.reliability for each in audit.operations if each.key == operation.key), None) if audit else None


def _lines(found: Found) -> Iterator[str]:
    yield f"{found.rank}. {found.operation}  {found.id}  of {found.api}"
    if found.summary:
        yield f"   {' '.join(found.summary.split())[:160]}"
    words = f", words in common: {', '.join(found.shared)}" if found.shared else ", by meaning alone"
    yield f"   closeness {found.closeness:.2f}{words}"
    report = f"{found.decision}, {found.score:.0f} of 100" if found.score is not None else found.decision or "not audited"
    signs = [found.consequence, *(["deprecated"] if found.deprecated else []), *found.data]
    owned = [each for each in (found.owner, found.lifecycle) if each]
    yield f"   {'; '.join([', '.join(signs), report, *_measured(found), *owned])}"


def _measured(found: Found) -> Iterator[str]:
    if found.as_documented is not None:
        yield f"{found.as_documented:.0%} of {found.calls:,} calls answered as documented"
    if found.p95 is not None:
        yield f"95 % within {found.p95 * 1000:,.0f} ms"

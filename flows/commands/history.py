"""`plainspoken history`: what the audits so far say, of all APIs or of one."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import asdict
from datetime import datetime
from pathlib import Path

import click
from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from plainspoken.checks.findings import Severity
from plainspoken.checks.verdict import Decision
from plainspoken.flows.history import VARIABLE, HistoryError, history_url, open_history
from plainspoken.flows.history_timeline import Past, Standing, standing, trend
from plainspoken.flows.terminal import SEVERITY_STYLE, PrintableConsole

DECISION_STYLE = {
    Decision.READY: "green",
    Decision.CONDITIONS: "yellow",
    Decision.NOT_READY: "red",
    Decision.NOT_ASSESSED: "dim",
}
NONE = "–"


@click.command()
@click.argument("api", metavar="[ID]", required=False)
@click.option(
    "--out",
    default="reports",
    show_default=True,
    type=click.Path(path_type=Path),
    help="Folder of the reports, in which the history is unless another is named.",
)
@click.option("--history", "url", default="", help=f"Database URL of the history, in place of {VARIABLE}.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--limit", default=30, show_default=True, type=click.IntRange(min=1, max=10_000), help="Audits of ID to show.")
def history(api: str | None, out: Path, url: str, form: str, limit: int) -> None:
    """Show how APIs changed from audit to audit.

    Without ID: the newest audit of every API, and what changed since the one before. With ID: the audits of that API,
    the newest first, and every finding that is still open, with the day it was first seen.
    """
    with open_history(url or history_url(out), create=False) as kept:
        audits = trend(kept, api, limit=limit)
        findings = standing(kept, api) if api else ()
        place = kept.place
    if not audits:
        raise HistoryError(f"There is no audit in the history {place} yet; `plainspoken audit` writes it.")
    if form == "json":
        click.echo(_json(audits, findings, api))
    else:
        _print(_all(audits) if api is None else _one(audits, findings))


def _json(audits: Iterable[Past], findings: Iterable[Standing], api: str | None) -> str:
    told: dict[str, object] = {"audits": [asdict(each) for each in audits]}
    if api is not None:
        told = {"api": api, **told, "standing": [asdict(each) for each in findings]}
    return json.dumps(told, indent=2, ensure_ascii=False)


def _print(parts: Iterable[RenderableType]) -> None:
    console = PrintableConsole(highlight=False)
    if not console.is_terminal and "COLUMNS" not in os.environ:
        console.width = 160  # into a file or a pipe: nothing of a terminal's width to keep to
    for part in parts:
        console.print(part)


def _all(audits: tuple[Past, ...]) -> Iterable[RenderableType]:
    table = _table("API", "audited (UTC)", "decision", "score", "change", "measured", "new", "fixed", "standing")
    for past in audits:
        table.add_row(Text(past.api), *_cells(past))
    yield table


def _one(audits: tuple[Past, ...], findings: tuple[Standing, ...]) -> Iterable[RenderableType]:
    yield Text.assemble((audits[0].name, "bold"), f"  {audits[0].api}\n")
    table = _table("audited (UTC)", "decision", "score", "change", "measured", "new", "fixed", "standing", "ruleset")
    for past in audits:
        table.add_row(*_cells(past), Text(past.ruleset))
    yield table
    if not findings:
        yield Text("\nNo finding is open.")
        return
    yield Text(f"\nOpen findings: {len(findings)}\n", style="bold")
    open_ones = _table("since", "severity", "check", "where", "what was seen")
    for each in findings:
        severity = Text(each.severity, style=SEVERITY_STYLE.get(Severity(each.severity), ""))
        open_ones.add_row(
            _day(each.first_seen), severity, Text(each.check), Text(each.operation or "the document"), _seen(each)
        )
    yield open_ones


def _table(*headings: str) -> Table:
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for heading in headings:
        right = heading in ("score", "change", "measured", "new", "fixed", "standing")
        table.add_column(heading, justify="right" if right else "left", overflow="fold")
    return table


def _cells(past: Past) -> tuple[Text, ...]:
    return (
        Text(_moment(past.started)),
        Text(past.decision, style=DECISION_STYLE.get(Decision(past.decision), "")),
        Text(NONE if past.score is None else f"{past.score:.1f}"),
        _change(past),
        Text(f"{past.coverage:.0%}"),
        Text(str(past.new)),
        Text(str(past.fixed)),
        Text(str(past.standing)),
    )


def _change(past: Past) -> Text:
    if not past.before:
        return Text("first", style="dim")
    if past.score_change is None:
        return Text(NONE)
    style = "green" if past.score_change > 0 else "red" if past.score_change < 0 else "dim"
    return Text(f"{past.score_change:+.1f}" if past.score_change else "0.0", style=style)


def _seen(finding: Standing) -> Text:
    seen = Text(finding.seen)
    if finding.last_seen:
        seen.append(f" Not measured since {_day(finding.last_seen)}.", style="dim")
    return seen


def _moment(written: str) -> str:
    return f"{datetime.fromisoformat(written):%Y-%m-%d %H:%M}"


def _day(written: str) -> str:
    return written[:10]

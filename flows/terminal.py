"""What the terminal shows: progress while it runs, a table and the paths at its end."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from math import floor  # 79.9 must not look like the 80 that is asked for
from pathlib import Path
from types import TracebackType

from rich.console import Console, ConsoleOptions, Group, RenderableType
from rich.live import Live
from rich.segment import Segment
from rich.table import Table
from rich.text import Text

from plainspoken.checks.audit import Audit, Portfolio
from plainspoken.checks.findings import SEVERITY_ORDER, Result, Severity
from plainspoken.checks.live_run import LiveRun
from plainspoken.checks.profile import DIMENSIONS, FACTS
from plainspoken.checks.rulings import Offence
from plainspoken.checks.verdict import Decision
from plainspoken.flows.printable import printable
from plainspoken.inventory.places import Problem
from plainspoken.inventory.records import Inventory
from plainspoken.templates.method import judging_text

STYLE = {
    Decision.READY: "green",
    Decision.CONDITIONS: "yellow",
    Decision.NOT_READY: "red",
    Decision.NOT_ASSESSED: "dim",
}
SEVERITY_STYLE = {
    Severity.CRITICAL: "bold red",
    Severity.HIGH: "red",
    Severity.MEDIUM: "yellow",
    Severity.LOW: "dim",
    Severity.NOTE: "dim",
}
STAGES = {
    "wait": "waiting",
    "fetch": "fetching the document",
    "read": "reading the document",
    "call": "calling the API",
    "judge": "judging",
    "render": "rendering reports",
    "done": "done",
}
BAR = 20  # characters
WIDE = 140  # columns that the table with all dimensions takes
SHOWN_PATHS = 5


class PrintableConsole(Console):
    """A console on which no text that is shown can steer the terminal; its own colours and movements stay."""

    def render(self, renderable: RenderableType, options: ConsoleOptions | None = None) -> Iterable[Segment]:
        for segment in super().render(renderable, options):
            yield segment if segment.control else segment._replace(text=printable(segment.text))


class Progress:
    """A listener that draws one line for each API; without a terminal it prints a line when one is done."""

    def __init__(self, console: Console, *, verbose: bool = False) -> None:
        self.console, self.verbose = console, verbose
        self.said = ""
        self.warnings: list[str] = []
        self.rows: dict[str, tuple[str, int, int]] = {}
        self.verdicts: dict[str, Audit] = {}
        self.lock = threading.Lock()
        self.live = Live(console=console, get_renderable=self.draw, refresh_per_second=4, transient=True)

    def __enter__(self) -> Progress:
        if self.console.is_terminal and not self.console.quiet:
            self.live.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, value: BaseException | None, trace: TracebackType | None) -> None:
        self.live.stop()
        for warning in self.warnings:
            self.console.print(Text(warning, style="yellow"))

    def note(self, text: str) -> None:
        """Says what is going on before there are APIs to show."""
        self.said = text
        if not self.console.is_terminal or self.verbose:
            self.console.print(Text(f"{text} …"))

    def listed(self, inventory: Inventory) -> None:
        with self.lock:
            number = len(inventory.apis)
            self.said = f"{inventory.name}: {number} {'API' if number == 1 else 'APIs'}"
            self.rows = {api.id: ("wait", 0, 0) for api in inventory.apis}

    def moved(self, api: str, stage: str, done: int, of: int) -> None:
        with self.lock:
            before = self.rows.get(api, ("", 0, 0))[0]
            self.rows[api] = (stage, done, of)
        if self.verbose and stage != before:
            self.console.print(Text(f"{api}: {STAGES.get(stage, stage)}", style="dim"))

    def judged(self, audit: Audit) -> None:
        with self.lock:
            first = audit.api.id not in self.verdicts
            self.verdicts[audit.api.id] = audit
            self.rows[audit.api.id] = ("done", 0, 0)
        if first and not self.console.is_terminal:
            self.console.print(Text(f"{audit.api.id}: {audit.decision}{_score(audit.score)}"))

    def warned(self, text: str) -> None:
        with self.lock:
            self.warnings.append(text)

    def draw(self) -> Group:
        """The lines as they stand now."""
        table = Table.grid(padding=(0, 2))
        with self.lock:
            for api, (stage, done, of) in self.rows.items():
                audit = self.verdicts.get(api)
                verdict = Text(f"{audit.decision}{_score(audit.score)}", style=STYLE[audit.decision]) if audit else Text("")
                table.add_row(Text(api), Text(STAGES.get(stage, stage), style="dim"), _bar(done, of), verdict)
        return Group(Text(self.said), table)


def _bar(done: int, of: int) -> Text:
    if not of:
        return Text("")
    full = min(BAR, round(BAR * done / of))
    return Text("█" * full + "░" * (BAR - full) + f" {done}/{of} calls")


def _score(score: float | None) -> str:
    return "" if score is None else f", {floor(score)} of 100"


def portfolio_table(portfolio: Portfolio, out: Path, width: int) -> Group:
    """The ranking, and where the reports are. Where the terminal is wide enough, with the dimensions."""
    dimensions = tuple(name for name in DIMENSIONS if name != FACTS) if width >= WIDE else ()
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for heading in ("API", "decision"):
        table.add_column(heading, overflow="fold")
    for heading in ("score", "measured", *dimensions, "findings"):
        table.add_column(heading, justify="right", no_wrap=True)
    for row in portfolio.rows:
        scores = [_cell(row.dimensions[name].score) if name in row.dimensions else _cell(None) for name in dimensions]
        decision = Text(str(row.decision), style=STYLE[row.decision])
        table.add_row(Text(row.api.id), decision, _cell(row.score), f"{floor(100 * row.coverage)}%", *scores, str(row.findings))
    reasons = [Text(f"{row.api.id}: {row.reason}", style="dim") for row in portfolio.rows if row.reason]
    paths = Text("\n".join(["", *_paths(portfolio, out)]))
    return Group(Text(""), table, *reasons, paths)


def _paths(portfolio: Portfolio, out: Path) -> Iterator[str]:
    yield f"{out / 'index.html'} and {out / 'portfolio.pdf'}"
    folders = [row.report for row in portfolio.rows]
    for folder in folders[:SHOWN_PATHS]:
        yield str(out / folder / "report.pdf")
    if len(folders) > SHOWN_PATHS:
        yield f"and {len(folders) - SHOWN_PATHS} more"


def _cell(score: float | None) -> str:
    return "–" if score is None else str(floor(score))


TOP = 10  # causes that the terminal shows; the reports have all


def audit_text(audit: Audit) -> Group:
    """One API for a reader at the terminal: the decision, the dimensions, and the causes that cost most."""
    lines: list[RenderableType] = [
        Text.assemble((audit.api.name, "bold"), f"  {audit.api.document}"),
        Text.assemble(
            (str(audit.decision), STYLE[audit.decision]), _score(audit.score), f", {floor(100 * audit.coverage)}% measured"
        ),
        *(Text(f"  {reason}") for reason in audit.reasons),
        *(Text(f"  Policy, {each.rule}: {each.what} {each.place}", style="red") for each in _offences(audit)),
        *(Text(f"  {said}", style="yellow") for said in _of_calls(audit.live)),
        *(Text(f"  {problem}", style="yellow") for problem in audit.problems[:TOP] if not _is_said(problem, audit)),
    ]
    table = Table.grid(padding=(0, 2))
    for name, dimension in audit.dimensions.items():
        table.add_row(
            Text(f"  {name}"), _cell(dimension.score), Text(f"{floor(100 * dimension.coverage)}% measured", style="dim")
        )
    lines.append(table)
    failed = sorted(
        (result for result in audit.results if result.faults),
        key=lambda result: (SEVERITY_ORDER.index(result.severity), -len(result.findings)),
    )
    for result in failed[:TOP]:
        lines += _result_lines(result)
    if audit.judging is not None:
        lines.append(Text(f"  {judging_text(audit.judging)}", style="dim"))
    if len(failed) > TOP:
        lines.append(Text(f"  and {len(failed) - TOP} more checks; --format json has all of it", style="dim"))
    return Group(*lines, Text(""))


def _offences(audit: Audit) -> tuple[Offence, ...]:
    return audit.ruling.offences if audit.ruling else ()


def _of_calls(live: LiveRun) -> Iterator[str]:
    """Why calls that were asked for were not made, or ended early."""
    if live.reason and (live.measured or live.reason.startswith("not measured")):
        yield f"{live.reason[0].upper()}{live.reason[1:]}"


def _is_said(problem: Problem, audit: Audit) -> bool:
    return str(problem) in audit.reasons or problem.what in audit.reasons


def _result_lines(result: Result) -> tuple[Text, ...]:
    first = result.findings[0]
    places = f"  {result.severity}, {len(result.findings)} {'place' if len(result.findings) == 1 else 'places'}"
    return (
        Text.assemble((f"  {result.check} ", "bold"), result.title, (places, "dim")),
        Text(f"    {first.source}{'' if first.line is None else f':{first.line}'}  {first.seen}"),
        Text(f"    → {first.better}", style="green"),
    )

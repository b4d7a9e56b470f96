"""`plainspoken audit`: the whole of it, with live progress in the terminal."""

from __future__ import annotations

import logging
import os
import signal
import tempfile
import threading
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import asdict
from functools import partial
from pathlib import Path
from typing import Any

import click
from rich.console import Console
from rich.text import Text

from plainspoken.checks.audit import Portfolio
from plainspoken.flows import isolation
from plainspoken.flows.audit import audit_portfolio, chosen
from plainspoken.flows.demo.organisation import organisation
from plainspoken.flows.judge_options import judge_options
from plainspoken.flows.planning import print_plans
from plainspoken.flows.policy_text import policy_lines
from plainspoken.flows.prefect_start import Start
from plainspoken.flows.progress import listening
from plainspoken.flows.stopped import FINISHING
from plainspoken.flows.terminal import PrintableConsole, Progress, portfolio_table
from plainspoken.inventory.records import LanguageJudge
from plainspoken.inventory.sources.registry import read_source
from plainspoken.templates.json_report import portfolio_from_json

BELOW = 1
COULD_NOT_RUN = 2
STOPPED = 130
STOP_SECONDS = 8.0  # to end in order after a signal; it takes two


@click.command()
@click.argument("inventory", required=False)
@click.option("--out", default="reports", show_default=True, type=click.Path(file_okay=False), help="Folder for the reports.")
@click.option("--only", multiple=True, metavar="ID", help="Audit this API only; may be given several times.")
@click.option("--static", is_flag=True, help="Read documents only; call nothing.")
@click.option("--plan", is_flag=True, help="Print what would be called, how often and as whom; send nothing.")
@click.option("--profile", default="", metavar="FILE", help="Weights, thresholds and settings of checks to judge by.")
@click.option("--policy", default="", metavar="FILE", help="What is asked of which APIs; exit with 1 where it is broken.")
@judge_options
@click.option("--fail-under", type=click.FloatRange(0, 100), metavar="N", help="Exit with 1 where a score is lower or missing.")
@click.option("--quiet", "-q", is_flag=True, help="Print nothing but errors.")
@click.option("--verbose", "-v", is_flag=True, help="Print every step of every API.")
def audit(
    inventory: str | None,
    *,
    out: str,
    only: tuple[str, ...],
    static: bool,
    plan: bool,
    profile: str,
    policy: str,
    judge: LanguageJudge | None,
    fail_under: float | None,
    quiet: bool,
    verbose: bool,
) -> int:
    """Audit the APIs of INVENTORY: a file, a folder, a glob or a URL.

    Without INVENTORY, `inventory.yaml` of this folder is taken; where there is none, a small organisation of three APIs is
    started on this machine and audited.
    """
    console = PrintableConsole(quiet=quiet)
    if plan:
        return _planned(inventory, only, console)
    _try_writing(Path(out))
    with ExitStack() as stack:
        progress = stack.enter_context(Progress(console, verbose=verbose))
        stack.enter_context(_interruptible(console))
        starting = Start()
        where = inventory or stack.enter_context(_default(progress))
        stack.enter_context(listening(progress))
        progress.note("Starting Prefect")
        starting.wait()
        path = audit_portfolio(where, out, list(only), static, profile, asdict(judge) if judge else None, policy)
    portfolio = portfolio_from_json(Path(path).read_bytes())
    console.print(portfolio_table(portfolio, Path(out), console.width))
    for line in policy_lines(portfolio):
        console.print(Text(line), soft_wrap=True)
    broken = portfolio.compliance is not None and not portfolio.compliance.holds
    return BELOW if broken or (fail_under is not None and _below(portfolio, fail_under)) else 0


def _planned(inventory: str | None, only: tuple[str, ...], console: Console) -> int:
    """Prints the plan of every API."""
    with ExitStack() as stack:
        progress = stack.enter_context(Progress(console, verbose=False))
        stack.enter_context(_interruptible(console))
        listed = chosen(read_source(inventory or stack.enter_context(_default(progress))), list(only))
        made = print_plans(listed.apis, partial(click.echo, nl=True))
    for entry in listed.unusable:
        click.echo(f"{entry.id}\n  Nothing would be called: {entry.reason}\n")
    return 0 if made and not listed.unusable else COULD_NOT_RUN


def _try_writing(folder: Path) -> None:
    """Makes the folder of the reports now rather than failing at it after minutes. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryFile(dir=folder):
        pass


@contextmanager
def _default(progress: Progress) -> Iterator[str]:
    if Path("inventory.yaml").is_file():
        yield "inventory.yaml"
        return
    progress.note("No inventory given; starting a small organisation of three APIs")
    with tempfile.TemporaryDirectory(prefix="plainspoken-") as folder, organisation(Path(folder)) as inventory:
        yield str(inventory)


@contextmanager
def _interruptible(console: Console) -> Iterator[None]:
    """Ctrl-C, a closed terminal and a polite kill first stop every call, so that nothing more leaves; then the audit, once
    what was measured is written. The second one ends it at once.
    """
    unwound = threading.Event()

    def stop(*_: Any) -> None:
        if isolation.is_stopped():
            isolation.end_all()
            _leave(console, unwound)
        isolation.stop_all()
        logging.disable(logging.CRITICAL)  # what breaks off now complains of it
        leaving = threading.Timer(STOP_SECONDS, _leave_when_finished, (console, unwound))
        leaving.daemon = True
        leaving.start()
        raise KeyboardInterrupt

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        unwound.set()
        for number, handler in before.items():
            signal.signal(number, handler)


def _leave_when_finished(console: Console, unwound: threading.Event) -> None:
    with FINISHING:  # the reports of what was measured are being written
        pass
    _leave(console, unwound)


def _leave(console: Console, unwound: threading.Event) -> None:
    """Ends the process at once: Prefect, whose server had the same signal, may else try for minutes to tell it of the end."""
    if not unwound.is_set():
        console.show_cursor(True)
        click.echo("plainspoken: stopped.", err=True)
    os._exit(STOPPED)


def _below(portfolio: Portfolio, least: float) -> bool:
    return any(row.score is None or row.score < least for row in portfolio.rows)

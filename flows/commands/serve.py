"""`plainspoken serve`: the audit on a schedule, run by Prefect."""

from __future__ import annotations

import asyncio
from contextlib import suppress
from pathlib import Path

import click
from prefect.client.schemas.schedules import CronSchedule
from prefect.exceptions import TerminationSignal
from prefect.runner import Runner
from prefect.schedules import Cron, Schedule
from prefect.settings import get_current_settings
from prefect.types.entrypoint import EntrypointType
from pydantic import ValidationError

from plainspoken.flows.audit import audit_portfolio
from plainspoken.flows.prefect_start import require_server
from plainspoken.inventory.errors import PlainspokenError


class NoServerError(PlainspokenError):
    """A schedule needs a Prefect server that keeps running."""


@click.command()
@click.argument("inventory")
@click.option("--cron", default="0 3 * * *", show_default=True, help="When to audit, as a cron expression.")
@click.option("--timezone", default="UTC", show_default=True, help="The time zone that the cron expression is meant in.")
@click.option("--out", default="reports", show_default=True, type=click.Path(file_okay=False), help="Folder for the reports.")
@click.option("--name", default="nightly", show_default=True, help="Name of the deployment.")
@click.option("--static", is_flag=True, help="Read documents only; call nothing.")
def serve(inventory: str, cron: str, timezone: str, out: str, name: str, static: bool) -> None:
    """Register the scheduled audit of INVENTORY with the Prefect server and run it when it is due, until ended."""
    if not get_current_settings().api.url:
        raise NoServerError(
            "A schedule needs a Prefect server that keeps running and none is set; start one with `prefect server start` "
            "and set PREFECT_API_URL to its address, for example http://127.0.0.1:4200/api."
        )
    require_server(get_current_settings().api.url or "")
    where = inventory if "://" in inventory else str(Path(inventory).resolve())
    click.echo(f"Auditing {inventory} at '{cron}' ({timezone}) as audit_portfolio/{name}.")
    runner = Runner(name=name)
    runner.add_flow(
        audit_portfolio,
        name=name,
        schedule=_schedule(cron, timezone),
        parameters={"inventory": where, "out": str(Path(out).resolve()), "static": static},
        description=audit_portfolio.description,
        # By module and not by file: the flow is installed, and its file may lie anywhere.
        entrypoint_type=EntrypointType.MODULE_PATH,
    )
    click.echo("Registered; Ctrl-C ends it.")
    # To be told to end, as a service manager does, is a good end; Ctrl-C is told as everywhere.
    with suppress(TerminationSignal):
        asyncio.run(runner.start())


def _schedule(cron: str, timezone: str) -> Schedule:
    try:
        CronSchedule(cron=cron, timezone=timezone)
    except ValidationError as wrong:
        said = wrong.errors()[0]["msg"].removeprefix("Value error, ").rstrip(".")
        raise click.UsageError(
            f"'{cron}' in {timezone} is no schedule ({said}); write one such as --cron '0 3 * * *'."
        ) from None
    return Cron(cron, timezone=timezone)

"""The command `plainspoken`. Each command is a module of `flows/commands`, loaded when it is called."""

from __future__ import annotations

import importlib
import os
import sys
from typing import Any

import click

from plainspoken.flows import quiet
from plainspoken.inventory.errors import PlainspokenError

COMMANDS = ("audit", "check", "rules", "history", "serve")
COULD_NOT_RUN = 2


class Commands(click.Group):
    """Loads a command's module only when it is asked for: `check` must not wait for Prefect."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"plainspoken.flows.commands.{cmd_name}")
        command: click.Command = getattr(module, cmd_name)
        return command


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="plainspoken", prog_name="plainspoken")
def cli() -> None:
    """Audits whether HTTP APIs are ready to be called by a language model on a person's behalf."""


def main(arguments: list[str] | None = None) -> None:
    """Runs the command line and exits: 0 done, 1 below what was asked for, 2 could not run, 130 stopped by Ctrl-C."""
    quiet.be_quiet()
    sys.exit(run(arguments))


def run(arguments: list[str] | None = None) -> int:
    """The exit code of one command; what went wrong is one line on standard error."""
    try:
        returned: Any = cli.main(arguments, prog_name="plainspoken", standalone_mode=False)
    except click.Abort:
        click.echo("plainspoken: stopped.", err=True)
        return 130
    except click.ClickException as wrong:
        click.echo(f"plainspoken: {wrong.format_message()}", err=True)
        return COULD_NOT_RUN
    except PlainspokenError as wrong:
        click.echo(f"plainspoken: {wrong}", err=True)
        return COULD_NOT_RUN
    except Exception as wrong:
        if os.environ.get("PLAINSPOKEN_TRACEBACK"):
            raise
        click.echo(f"plainspoken: this is a defect, please report it ({type(wrong).__name__}: {wrong}).", err=True)
        return COULD_NOT_RUN
    return returned if isinstance(returned, int) else 0

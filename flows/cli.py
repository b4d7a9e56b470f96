"""The command `plainspoken`. Each command is a module of `flows/commands`, loaded when it is called."""

from __future__ import annotations

import importlib
import os
import sys
from contextlib import suppress
from io import TextIOWrapper
from typing import Any

import click

from plainspoken.flows import quiet
from plainspoken.flows.printable import printable
from plainspoken.inventory.errors import PlainspokenError

# What each is for stands here and not with it, so that `--help` loads none of them.
COMMANDS = {
    "audit": "Audit the APIs of an inventory and write their reports.",
    "check": "Judge documents at once, without Prefect and history.",
    "diff": "Compare two versions of an API: its readiness, and what breaks callers.",
    "fit": "Tell which operations each provider takes, and which limit is broken where not.",
    "rules": "Tell what is checked, why, and how to mend it.",
    "explain": "Tell where the points of a report went, and what mending gains.",
    "fixes": "Write what can be mended mechanically as an overlay.",
    "apply": "Write a document as an overlay changes it, and judge both.",
    "whatif": "Tell what an overlay would do to an API's verdict.",
    "find": "Rank the operations that answer what a person asks for.",
    "export": "Give an API's operations as tools, for each provider or as an MCP server.",
    "chains": "Tell what can be chained, and which ids nobody hands out.",
    "surface": "Tell how much of a model's context an API's tools take.",
    "rivals": "Tell which operations could be taken for each other.",
    "intents": "Tell whether what people say finds the operation that answers.",
    "history": "Show earlier audits and what changed between them.",
    "serve": "Audit on a schedule, with a Prefect server.",
}
COULD_NOT_RUN = 2
STOPPED = 130  # 128 and the number of SIGINT, as shells have it


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

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except KeyboardInterrupt:
            raise click.Abort from None


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="plainspoken", prog_name="plainspoken")
def cli() -> None:
    """Audits whether HTTP APIs are ready to be called by a language model on a person's behalf."""


def main(arguments: list[str] | None = None) -> None:
    """Runs the command line and exits: 0 done, 1 below what was asked for, 2 could not run, 130 stopped by Ctrl-C."""
    quiet.be_quiet()
    for stream in (sys.stdout, sys.stderr):
        # A terminal that lacks a character gets another in its place, not the end of the audit.
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(errors="replace")
    sys.exit(run(arguments))


def run(arguments: list[str] | None = None) -> int:
    """The exit code of one command; what went wrong is one line on standard error."""
    try:
        returned: Any = cli.main(arguments, prog_name="plainspoken", standalone_mode=False)
        sys.stdout.flush()  # here, where a full disk can still be told
    except click.Abort:
        _say("stopped.")
        return STOPPED
    except click.ClickException as wrong:
        _say(wrong.format_message())
        return COULD_NOT_RUN
    except PlainspokenError as wrong:
        _say(str(wrong))
        return COULD_NOT_RUN
    except OSError as wrong:
        _drop_output()
        _say(f"{wrong.filename or 'the output'}: {(wrong.strerror or str(wrong)).lower()}.")
        return COULD_NOT_RUN
    except Exception as wrong:
        if os.environ.get("PLAINSPOKEN_TRACEBACK"):
            raise
        _say(f"this is a defect, please report it ({type(wrong).__name__}: {wrong}).")
        return COULD_NOT_RUN
    return returned if isinstance(returned, int) else 0


def _drop_output() -> None:
    """Lets what is still to be written go nowhere: Python would try it once more at its end, and complain."""
    with suppress(OSError, ValueError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(sentence: str) -> None:
    """One line on standard error, whatever the sentence quotes."""
    click.echo(f"plainspoken: {printable(' '.join(sentence.split()))}", err=True)

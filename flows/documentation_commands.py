"""docs/commands.md: every command, in the words of its own help."""

from __future__ import annotations

from collections.abc import Iterator

import click

from plainspoken.flows.cli import cli
from plainspoken.flows.history import VARIABLE

WIDTH = 100  # columns, whatever the terminal is in which the page is written

_INTRODUCTION = """# Commands

This page is written from the commands' own help.

Every command ends with exit code 0 where it did what it was asked for, 1 where a result is below what was asked for
(`--fail-under`), and 2 where it could not run; then one line on standard error says why. Ctrl-C ends with 130.

`NO_COLOR=1` switches colours off."""


def commands_markdown() -> str:
    """The page as Markdown; the same commands give the same text."""
    return "\n".join(_lines()).rstrip() + "\n"


def _lines() -> Iterator[str]:
    context = click.Context(cli, info_name="plainspoken", terminal_width=WIDTH, **cli.context_settings)
    yield _INTRODUCTION
    yield f"`{VARIABLE}` names a database for the history in place of the SQLite file beside the reports, for example"
    yield "`postgresql://USER@HOST/DATABASE`.\n"
    yield _help(context)
    for name in cli.list_commands(context):
        command = cli.get_command(context, name)
        if command is not None:
            yield f"\n## plainspoken {name}\n"
            yield _help(click.Context(command, info_name=name, parent=context))


def _help(context: click.Context) -> str:
    return f"```text\n{context.get_help().rstrip()}\n```"

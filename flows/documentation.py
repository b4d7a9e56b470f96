"""Everything in docs/ that is derived from the code: written, or compared with what is there.

python -m plainspoken.flows.documentation docs [--check]
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import click

from plainspoken.flows import quiet
from plainspoken.flows.documentation_commands import commands_markdown
from plainspoken.flows.documentation_providers import providers_markdown
from plainspoken.flows.documentation_rules import rules_markdown
from plainspoken.flows.documentation_scoring import scoring_markdown
from plainspoken.inventory.manifest import inventory_schema
from plainspoken.inventory.manifest_intents import intents_schema
from plainspoken.templates.json_report import portfolio_schema, report_schema

__all__ = [
    "PAGES",
    "commands_markdown",
    "main",
    "providers_markdown",
    "rules_markdown",
    "scoring_markdown",
    "stale",
    "write_all",
]


def _json(schema: Callable[[], dict[str, Any]]) -> Callable[[], str]:
    return lambda: json.dumps(schema(), indent=2, ensure_ascii=False) + "\n"


PAGES: Mapping[str, Callable[[], str]] = {
    "rules.md": rules_markdown,
    "providers.md": providers_markdown,
    "scoring.md": scoring_markdown,
    "commands.md": commands_markdown,
    "inventory.schema.json": _json(inventory_schema),
    "intents.schema.json": _json(intents_schema),
    "report.schema.json": _json(report_schema),
    "portfolio.schema.json": _json(portfolio_schema),
}


def write_all(folder: Path) -> None:
    """Writes every derived file into a folder, which is made where it is missing."""
    folder.mkdir(parents=True, exist_ok=True)
    for name, written in PAGES.items():
        (folder / name).write_text(written(), encoding="utf-8")


def stale(folder: Path) -> list[str]:
    """The names of the derived files that are missing from a folder or are not what the code now gives."""
    return [name for name, written in PAGES.items() if _content(folder / name) != written()]


def _content(file: Path) -> str | None:
    return file.read_text(encoding="utf-8") if file.is_file() else None


@click.command()
@click.argument("folder", type=click.Path(path_type=Path, file_okay=False))
@click.option("--check", is_flag=True, help="Write nothing; exit with 1 where a file is not what the code now gives.")
def main(folder: Path, check: bool) -> None:
    """Writes what FOLDER holds of documentation that is derived from the code."""
    if not check:
        write_all(folder)
        return
    if old := stale(folder):
        click.echo(f"Stale in {folder}: {', '.join(old)}; run `make docs` and commit the result.", err=True)
        raise SystemExit(1)


if __name__ == "__main__":
    quiet.be_quiet()
    main()

"""`plainspoken chains`: which answers supply which parameters, what cannot be reached, and what is done unseen."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import click

from plainspoken.checks.chains.graph import chains_of
from plainspoken.checks.chains.records import Chains
from plainspoken.flows.fetch import fetch
from plainspoken.flows.named import named_by
from plainspoken.flows.printable import printable
from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.reading import read
from plainspoken.templates import chain_views

FORMS: dict[str, Callable[[Chains], Iterator[str]]] = {
    "text": chain_views.text,
    "json": lambda chains: iter([json.dumps(chain_views.facts(chains), indent=2, ensure_ascii=False)]),
    "mermaid": chain_views.mermaid,
    "dot": chain_views.dot,
}


@click.command()
@click.argument("apis", nargs=-1, required=True, metavar="API...")
@click.option("--format", "form", type=click.Choice(list(FORMS)), default="text", show_default=True)
@click.option("--arazzo", "workflows", multiple=True, metavar="FILE", help="Workflows (Arazzo 1.0 or 1.1) to take edges from.")
def chains(apis: tuple[str, ...], *, form: str, workflows: tuple[str, ...]) -> None:
    """Tell what can be chained in one conversation among the operations of each API (a document, folder, URL or inventory).

    An edge says that a field of one answer is likely what a parameter of another operation takes, and why. Links and Arazzo
    workflows are certain; names and schemas make an edge likely or possible. A dead end is an id that no answer hands out.
    """
    named = {each.called: each.document for each in named_by(apis)}
    told = chains_of(named, [_workflows(each) for each in workflows])
    for line in FORMS[form](told):
        click.echo(line if form == "json" else printable(line))


def _workflows(where: str) -> dict[str, Any]:
    """The Arazzo document in a file. Raises `DocumentError` where it is none."""
    value = read(fetch(where), where).value
    if not isinstance(value, dict) or not str(value.get("arazzo", "")).startswith("1."):
        raise DocumentError(f"{where}: not an Arazzo document: no `arazzo: 1.0.x` or `1.1.x` stands at its top.")
    return value

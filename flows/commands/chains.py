"""`plainspoken chains`: which answers supply which parameters, what cannot be reached, and what is done unseen."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import click

from plainspoken.checks.chains.graph import chains_of
from plainspoken.checks.chains.records import Chains
from plainspoken.flows.collect import opened
from plainspoken.flows.fetch import fetch
from plainspoken.flows.printable import printable
from plainspoken.inventory.document import Document
from plainspoken.inventory.errors import DocumentError, PlainspokenError
from plainspoken.inventory.reading import read
from plainspoken.inventory.sources.registry import read_source
from plainspoken.templates import chain_views


class NothingToChainError(PlainspokenError):
    """What was named holds nothing that could be chained; the text says what."""


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
    told = chains_of(_documents(apis), [_workflows(each) for each in workflows])
    if not told.parts:
        raise NothingToChainError(f"{', '.join(apis)}: no operation is described.")
    for line in FORMS[form](told):
        click.echo(line if form == "json" else printable(line))


def _documents(apis: tuple[str, ...]) -> dict[str, Document]:
    """The documents by the id of each API; what an inventory lists and cannot be read is told, and left out."""
    listed = [each for where in apis for each in _listed(where)]
    found: dict[str, Document] = {}
    for api in listed:
        try:
            document = opened(api, fetch(api.document))
        except DocumentError as wrong:
            if len(listed) == 1:
                raise
            click.echo(f"plainspoken: {printable(str(wrong))}", err=True)
            continue
        name = api.id if api.id not in found else f"{api.id} ({api.document})"
        found[name] = document
    return found


def _listed(where: str) -> tuple[Any, ...]:
    return tuple(read_source(where).apis)


def _workflows(where: str) -> dict[str, Any]:
    """The Arazzo document in a file. Raises `DocumentError` where it is none."""
    value = read(fetch(where), where).value
    if not isinstance(value, dict) or not str(value.get("arazzo", "")).startswith("1."):
        raise DocumentError(f"{where}: not an Arazzo document: no `arazzo: 1.0.x` or `1.1.x` stands at its top.")
    return value

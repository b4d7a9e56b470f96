"""`plainspoken chains`: which answers supply which parameters, what cannot be reached, and what is done unseen."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Sequence

import click

from plainspoken.checks.chains.graph import chains_of
from plainspoken.checks.chains.records import Chains, Workflows
from plainspoken.flows.named import Named, named_by
from plainspoken.flows.printable import printable
from plainspoken.flows.workflow_files import beside, workflows_of
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
@click.option(
    "--arazzo",
    "workflows",
    multiple=True,
    metavar="FILE",
    help="Workflows (Arazzo 1.0 or 1.1) beside those that the inventory names or that stand beside a document.",
)
def chains(apis: tuple[str, ...], *, form: str, workflows: tuple[str, ...]) -> None:
    """Tell what can be chained in one conversation among the operations of each API (a document, folder, URL or inventory).

    An edge says that a field of one answer is likely what a parameter of another operation takes, and why. Links and Arazzo
    workflows are certain; names and schemas make an edge likely or possible. A dead end is an id that no answer hands out.
    """
    named = named_by(apis)
    told = chains_of({each.called: each.document for each in named}, _workflows(workflows, named))
    for line in FORMS[form](told):
        click.echo(line if form == "json" else printable(line))


def _workflows(given: Sequence[str], named: Sequence[Named]) -> list[Workflows]:
    """What is given, what the inventory names, and what stands beside the documents."""
    listed = [*given, *(where for each in named for where in each.api.workflows)]
    found = [where for each in named for where in beside(each.api.document)]
    return list(workflows_of(listed, found, {each.called: each.api.document for each in named}))

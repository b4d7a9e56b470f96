"""`plainspoken surface`: what the tools of an API cost a model before anything is asked, and how to offer fewer at once."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

import click

from plainspoken.checks.providers import CONTEXT
from plainspoken.checks.tool_surface import Surface
from plainspoken.checks.tool_surface import surface as surface_of
from plainspoken.flows.named import document_of
from plainspoken.flows.printable import printable
from plainspoken.flows.tokens import ENCODING, count
from plainspoken.inventory.document import Document

_MOST_SHOWN = 10


@click.command()
@click.argument("apis", nargs=-1, required=True, metavar="API...")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def surface(apis: tuple[str, ...], *, form: str) -> int:
    """Tell how many tools each API (a document, file or URL) makes and how many tokens their definitions take.

    Tokens are those of OpenAI's o200k_base, an estimate for other models. The groups are the document's tags, or else the first
    steps of its paths.
    """
    told = [_surface(where) for where in apis]
    if form == "json":
        values = [_value(*each) for each in told]
        click.echo(json.dumps(values[0] if len(values) == 1 else values, indent=2, ensure_ascii=False))
        return 0
    for at, each in enumerate(told):
        for line in (*([""] if at else []), *_lines(*each)):
            click.echo(printable(line))
    return 0


def _surface(where: str) -> tuple[Document, Surface]:
    """Raises `DocumentError` where it cannot be read, `NoOperationError` where it has no operation."""
    document = document_of(where)
    return document, surface_of(document, count)


def _value(document: Document, told: Surface) -> dict[str, Any]:
    return {
        "document": document.name,
        "title": document.title,
        "tools": len(told.tools),
        "tokens": told.tokens,
        "encoding": ENCODING,
        "context": CONTEXT,
        "share": round(told.share, 4),
        "advice": told.advice,
        "providers": [{**asdict(each), "share": round(each.share, 4)} for each in told.shares],
        "first": [asdict(each) for each in told.first],
        "exceeded": [{"provider": name, "most": each.most, "source": each.source} for name, each in told.exceeded],
        "groups": [asdict(each) for each in told.groups],
        "operations": {each.name: each.tokens for each in told.tools},
    }


def _lines(document: Document, told: Surface) -> Iterator[str]:
    yield f"{document.title or document.name}  {document.name}"
    yield f"{len(told.tools):,} tools, {told.tokens:,} tokens: {told.share:.1%} of a context of {CONTEXT:,}. {told.advice}"
    yield "; ".join(f"{each.provider}: {each.tokens:,}, {each.share:.1%} of {each.context:,}" for each in told.shares)
    for name, limit in told.exceeded:
        yield f"  {name} takes {limit.told} ({limit.source})."
    groups = told.groups if len(told.groups) > 1 else ()
    for title, weights in (("Expose first", told.first), ("Groups", groups), ("Heaviest", told.tools)):
        if weights:
            yield title
        for each in weights[:_MOST_SHOWN]:
            tools = f", {each.tools} tool{'s' if each.tools > 1 else ''}" if title == "Groups" else ""
            yield f"  {each.tokens:>7,}  {each.name}{tools}"
        if len(weights) > _MOST_SHOWN:
            yield f"  and {len(weights) - _MOST_SHOWN:,} more; --format json has all of them"

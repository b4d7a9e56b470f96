"""The operations of everything that is named, as tools, with the API that each comes from."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import click

from plainspoken.checks.tool_search import Tool, tool
from plainspoken.flows.collect import opened
from plainspoken.flows.fetch import fetch
from plainspoken.flows.printable import printable
from plainspoken.inventory.document import Document, Operation
from plainspoken.inventory.errors import PlainspokenError
from plainspoken.inventory.records import Api
from plainspoken.inventory.sources.registry import read_source

INVENTORY = "inventory.yaml"  # of this folder, where nothing is named


class NothingOfferedError(PlainspokenError):
    """None of the APIs could be read, or they have no operation; the text says so."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Offered:
    """One operation as a tool, and where it comes from. `called` tells its API from the others that were named."""

    api: Api
    called: str
    document: Document
    operation: Operation
    tool: Tool


def offered_by(named: Sequence[str]) -> list[Offered]:
    """Every operation of what is named; what cannot be read is told on standard error.

    APIs with the same id are called by their documents. Raises `InventoryError` where nothing can be listed.
    """
    found: list[Offered] = []
    apis = list(_listed(named))
    same = Counter(api.id for api in apis)
    for api in apis:
        called = api.document if same[api.id] > 1 else api.id
        try:
            document = opened(api, fetch(api.document))
        except PlainspokenError as wrong:
            click.echo(printable(f"{api.id}: {wrong}"), err=True)
            continue
        found.extend(
            Offered(api=api, called=called, document=document, operation=each, tool=tool(each, called))
            for each in document.operations
        )
    return found


def _listed(named: Sequence[str]) -> Iterator[Api]:
    for where in named:
        listed = read_source(where)
        for entry in listed.unusable:
            click.echo(printable(f"{entry.id}: {entry.reason}"), err=True)
        yield from listed.apis

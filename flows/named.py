"""The documents of what a command is given: files, folders, globs, URLs and inventories."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import click

from plainspoken.flows.collect import opened
from plainspoken.flows.fetch import fetch
from plainspoken.flows.printable import printable
from plainspoken.inventory.document import Document
from plainspoken.inventory.errors import PlainspokenError
from plainspoken.inventory.records import Api
from plainspoken.inventory.sources.registry import read_document, read_source
from plainspoken.inventory.sources.urls import is_url, read_urls

INVENTORY = "inventory.yaml"  # of this folder, where nothing is named


class NoOperationError(PlainspokenError):
    """What was named describes no operation; the text says so."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Named:
    """One API that can be read. `called` tells it from the others: its id, or its document where several have that id."""

    api: Api
    called: str
    document: Document


def document_of(where: str) -> Document:
    """The document in a file or at a URL.

    Raises `DocumentError` where it cannot be read, `NoOperationError` where it describes no operation.
    """
    listed = read_urls(where) if is_url(where) else read_document(where)
    document = opened(listed.apis[0], fetch(where))
    if not document.operations:
        raise NoOperationError(f"{where}: the document describes no operation.")
    return document


def named_by(given: Sequence[str]) -> list[Named]:
    """The APIs of all that is given; what an inventory or folder lists and cannot be read is told on standard error.

    Raises `InventoryError` where nothing can be listed, `DocumentError` where the only API cannot be read, and
    `NoOperationError` where none of them describes an operation.
    """
    apis = list(_listed(given))
    same = Counter(api.id for api in apis)
    found = []
    for api in apis:
        try:
            document = opened(api, fetch(api.document))
        except PlainspokenError as wrong:
            if len(apis) == 1:
                raise
            click.echo(printable(f"{api.id}: {wrong}"), err=True)
        else:
            found.append(Named(api=api, called=api.document if same[api.id] > 1 else api.id, document=document))
    if not any(each.document.operations for each in found):
        raise NoOperationError(f"{', '.join(given)}: there is no operation to find.")
    return found


def _listed(given: Sequence[str]) -> Iterator[Api]:
    for where in given:
        listed = read_source(where)
        for entry in listed.unusable:
            click.echo(printable(f"{entry.id}: {entry.reason}"), err=True)
        for complaint in listed.complaints:
            click.echo(printable(complaint), err=True)
        yield from listed.apis

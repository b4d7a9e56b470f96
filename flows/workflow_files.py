"""Arazzo documents: those that are named, and those that stand beside the documents that they describe."""

from __future__ import annotations

import os.path
import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from plainspoken.checks.chains.records import Workflows
from plainspoken.flows.fetch import fetch
from plainspoken.inventory.errors import DocumentError, PlainspokenError
from plainspoken.inventory.nodes import Files, Node, join
from plainspoken.inventory.reading import read
from plainspoken.inventory.records import Api
from plainspoken.inventory.sources.urls import is_url

_CALLED = re.compile(r"arazzo[\w.-]*\.(?:ya?ml|json)$", re.IGNORECASE)


def beside(document: str) -> tuple[str, ...]:
    """Files in the document's folder that are called as Arazzo documents are: `arazzo.yaml`, `returns.arazzo.json`."""
    if is_url(document):
        return ()
    try:
        return tuple(sorted(str(path) for path in Path(document).parent.iterdir() if _CALLED.search(path.name)))
    except OSError:
        return ()


def workflows_beside(api: Api) -> tuple[Workflows, ...]:
    """What the inventory names for this API, and what stands beside its document; what cannot be read says why."""
    return tuple(_found_of(api))


def _found_of(api: Api) -> Iterator[Workflows]:
    for where in api.workflows:
        try:
            yield from workflows_of([where], (), {"": api.document})
        except PlainspokenError as wrong:
            yield Workflows(root=Files().root(read("{}", where), siblings=True), apis={}, fault=str(wrong))
    yield from workflows_of((), [each for each in beside(api.document) if each not in api.workflows], {"": api.document})


def workflows_of(named: Sequence[str], found: Sequence[str], documents: Mapping[str, str]) -> Iterator[Workflows]:
    """What is `named`, and of what was only `found` the files that describe one of the `documents` (paths or URLs by API).

    Raises `DocumentError` where one that is named is no Arazzo document; what was found and is none is passed over.
    """
    for where in dict.fromkeys(named):
        yield _opened(where, documents)
    for where in dict.fromkeys(found):
        try:
            file = _opened(where, documents) if where not in named else None
        except PlainspokenError:
            continue
        if file is not None and file.apis:
            yield file


def _opened(where: str, documents: Mapping[str, str]) -> Workflows:
    source = read(fetch(where), where)
    if not isinstance(source.value, dict) or not str(source.value.get("arazzo", "")).startswith("1."):
        raise DocumentError(f"{where}: not an Arazzo document: no `arazzo: 1.0.x` or `1.1.x` stands at its top.")
    root = Files().root(source, siblings=True)
    return Workflows(root=root, apis=_apis(root, where, documents))


def _apis(root: Node, where: str, documents: Mapping[str, str]) -> Mapping[str, str]:
    """By the name of each source description, the API whose document it is."""
    listed = root.get("sourceDescriptions")
    named = {each.text("name"): each.text("url") for each in (listed.elements() if listed else ()) if _is_openapi(each)}
    found = {name: api for name, url in named.items() if (api := _described(url, where, documents))}
    if not found and len(named) == len(documents) == 1:
        # One document for one description: it was moved, or is published under another address.
        return dict(zip(named, documents, strict=True))
    return found


def _is_openapi(source: Node) -> bool:
    return source.text("type") != "arazzo"


def _described(url: str, where: str, documents: Mapping[str, str]) -> str:
    """The API whose document lies at `url`, seen from the file `where`; empty where none does."""
    try:
        wanted = _plain(join(where, url))
    except ValueError:  # urllib's word for an address such as `http://[x`
        return ""
    return next((api for api, document in documents.items() if _plain(document) == wanted), "")


def _plain(name: str) -> str:
    return name if is_url(name) else os.path.abspath(name)

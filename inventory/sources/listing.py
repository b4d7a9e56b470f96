"""What every kind of source needs: ids made from paths and URLs, and a list in which each id stands once."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from itertools import count
from pathlib import PurePath
from urllib.parse import unquote, urlsplit

from plainspoken.inventory.records import Api, Inventory, Unusable

# Names that say "an OpenAPI document" and nothing about which API; the folder or host beside them says it.
_GENERIC = {"openapi", "swagger", "api", "apis", "api-docs", "spec", "index", "schema", "openapi-spec"}
_MAX_ID = 100


def path_id(path: PurePath) -> str:
    """An id for a document at `path`, seen from its source: `a.yaml` gives `a`, `orders/openapi.yaml` gives `orders`."""
    return _id((*path.parent.parts, path.stem))


def url_id(url: str) -> str:
    """An id for a document at `url`: `https://www.example.org/v2/openapi.json` gives `example.org-v2`."""
    parts = urlsplit(url)
    host = (parts.hostname or "").removeprefix("www.")
    path = PurePath(unquote(parts.path))
    return _id((host, *path.parent.parts, path.stem))


def _id(parts: Iterable[str]) -> str:
    words = [re.sub(r"[^A-Za-z0-9._-]+", "-", part).strip("-._") for part in parts]
    words = [word for word in words if word]
    while len(words) > 1 and words[-1].lower() in _GENERIC:
        words.pop()
    return "-".join(words)[:_MAX_ID] or "api"


def listing(name: str, entries: Iterable[Api | Unusable]) -> Inventory:
    """The inventory of these entries; an id that is taken already makes the later entry unusable.

    Upper and lower case count as the same, because ids become names of folders.
    """
    apis: dict[str, Api] = {}
    unusable: list[Unusable] = []
    for entry in entries:
        if isinstance(entry, Unusable):
            unusable.append(entry)
        elif (first := apis.setdefault(entry.id.casefold(), entry)) is not entry:
            unusable.append(Unusable(id=entry.id, reason=_taken(entry, first)))
    return Inventory(name=name, apis=tuple(apis.values()), unusable=tuple(_told_apart(unusable, set(apis))))


def _told_apart(unusable: Iterable[Unusable], taken: set[str]) -> Iterator[Unusable]:
    """The entries under ids of their own, so that the report of none takes the place of another's."""
    for entry in unusable:
        name = next(name for name in _numbered(entry.id) if name.casefold() not in taken)
        taken.add(name.casefold())
        yield replace(entry, id=name)


def _numbered(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name} ({number})" for number in count(2))


def _taken(entry: Api, first: Api) -> str:
    where = entry.source or entry.document
    return f"{where}: the id {entry.id!r} is taken already by {first.document} ({first.source}); give it another id."

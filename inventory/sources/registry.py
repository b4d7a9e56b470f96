"""All kinds of sources by name, and the choice between them. A new kind is one module here and one entry in `SOURCES`."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from plainspoken.inventory.errors import InventoryError
from plainspoken.inventory.records import Api, Inventory
from plainspoken.inventory.sources.folder import is_document, is_glob, read_folder
from plainspoken.inventory.sources.listing import listing, path_id
from plainspoken.inventory.sources.manifest import read_inventory
from plainspoken.inventory.sources.urls import is_url, read_urls

_INVENTORY_KEY = re.compile(rb"""^\s*\{?\s*["']?(?:apis|sources|defaults)["']?\s*:""", re.MULTILINE)


def read_document(where: str) -> Inventory:
    """The one API of a document; its references may reach into the document's own folder."""
    path = Path(where)
    name = path_id(Path(path.name))
    return listing(name, [Api(id=name, document=where, root=str(path.parent), source=where)])


SOURCES: dict[str, Callable[[str], Inventory]] = {
    "manifest": read_inventory,
    "document": read_document,
    "folder": read_folder,
    "urls": read_urls,
}


def kind_of(where: str) -> str:
    """Which of `SOURCES` reads `where`. Raises `InventoryError` where nothing is there or it cannot be told."""
    path = Path(where)
    if is_url(where):
        return "urls"
    if is_glob(where) or path.is_dir():
        return "folder"
    if not path.is_file():
        raise InventoryError(f"{where} does not exist; give an inventory, an OpenAPI document, a folder, a glob or a URL.")
    if path.suffix.lower() == ".txt":
        return "urls"
    try:
        if is_document(path):
            return "document"
        return "manifest" if _INVENTORY_KEY.search(path.read_bytes()) or path.stem == "inventory" else "document"
    except OSError as wrong:
        raise InventoryError(f"{where} cannot be read: {wrong.strerror}.") from None


def read_source(where: str) -> Inventory:
    """What `where` lists: an inventory file, an OpenAPI document, a folder, a glob, a URL, or a .txt list of URLs.

    A file that is neither an inventory nor a document counts as a document, so that its report says what is wrong with
    it. Raises `InventoryError`, one sentence, where nothing can be listed.
    """
    return SOURCES[kind_of(where)](where)

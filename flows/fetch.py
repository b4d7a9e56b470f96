"""Gets documents from files and URLs, within limits, and never from anywhere but where the inventory points."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from plainspoken.flows.redaction import Redactor
from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.nodes import Load
from plainspoken.inventory.records import Api
from plainspoken.inventory.sources.local import MAX_FILE_BYTES, folder_loader
from plainspoken.inventory.sources.urls import is_url


class FetchError(DocumentError):
    """A document could not be fetched for a reason that may pass: the network, or a server that is not there yet."""


def fetch(where: str) -> bytes:
    """The bytes of a document. Raises `DocumentError`, or `FetchError` where another try may help."""
    return _from_url(where) if is_url(where) else _from_file(Path(where))


def _from_url(url: str) -> bytes:
    # The HTTP client takes longer to import than most documents take to judge, and most are files.
    from plainspoken.flows.download import download

    return download(url)


def name_of(api: Api) -> str:
    """What the API's document is called in reports: its path below the inventory's folder, or its URL.

    A document that no inventory lists is called what the user called it.
    """
    root, path = Path(api.root), Path(api.document)
    if not api.source or not api.root or is_url(api.document) or not path.is_relative_to(root):
        return api.document
    return path.relative_to(root).as_posix()


def loader(api: Api) -> Load:
    """What may load the files that the API's document refers to: the same host, or the folder the inventory allows."""
    if not is_url(api.document):
        load_file = folder_loader(Path(api.root or Path(api.document).parent))
        base = Path() if name_of(api) == api.document else Path(api.root)
        return lambda name: load_file(name if "://" in name else str(base / name))
    host = urlsplit(api.document).netloc

    def load(name: str) -> bytes:
        if not is_url(name) or urlsplit(name).netloc != host:
            raise DocumentError(f"{name} is not on {host}, where the document comes from, and is not fetched.")
        return _from_url(name)

    return load


def _from_file(path: Path) -> bytes:
    try:
        # Read no further than allowed: the size that is told of a pipe or a device is none.
        with path.open("rb") as file:
            content = file.read(MAX_FILE_BYTES + 1)
    except IsADirectoryError:
        raise DocumentError(f"{path}: this is a folder; name a document in it.") from None
    except OSError as wrong:
        raise DocumentError(f"{path}: {(wrong.strerror or 'it cannot be read').lower()}; check the path.") from None
    if len(content) > MAX_FILE_BYTES:
        raise DocumentError(f"{path}: more than the {MAX_FILE_BYTES:,} bytes that a document may have.")
    return content


def shown(where: str) -> str:
    """A path or URL as it may be shown: without a credential in its query."""
    return Redactor().url(where) if is_url(where) else where

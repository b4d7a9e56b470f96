"""A list of URLs of OpenAPI documents. They are only listed here; fetching belongs to the floor above."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from plainspoken.inventory.errors import DocumentError, InventoryError
from plainspoken.inventory.reading import decoded
from plainspoken.inventory.records import Api, Inventory, Unusable
from plainspoken.inventory.sources.listing import listing, url_id


def is_url(text: str) -> bool:
    """Whether it begins like a web address."""
    return text.lower().startswith(("http://", "https://"))


def read_urls(where: str) -> Inventory:
    """The APIs of a URL, or of a text file with one URL a line; empty lines and lines that begin with `#` do not count.

    Raises `InventoryError` where the file cannot be read or lists nothing.
    """
    if is_url(where):
        return listing(url_id(where), entries([(where, where)]))
    path = Path(where)
    try:
        text = decoded(path.read_bytes(), where)
    except OSError as wrong:
        raise InventoryError(f"{where} cannot be read: {wrong.strerror}.") from None
    except DocumentError as wrong:
        raise InventoryError(str(wrong)) from None
    numbered = ((line.strip(), f"{where}:{number}:1") for number, line in enumerate(text.splitlines(), 1))
    found = list(entries((line, place) for line, place in numbered if line and not line.startswith("#")))
    if not found:
        raise InventoryError(f"{where} lists no URL; write one URL a line.")
    return listing(path.stem, found)


def entries(urls: Iterable[tuple[str, str]]) -> Iterator[Api | Unusable]:
    """An API for each URL with its place, and an unusable entry for each that is none."""
    for url, place in urls:
        if reason := wrong_with(url):
            yield Unusable(id=place, reason=f"{place}: {reason}.")
        else:
            yield Api(id=url_id(url), document=url, source=place)


def wrong_with(url: str) -> str:
    """What keeps `url` from being a web address, as a clause; empty where nothing does. No credential is repeated."""
    try:
        parts = urlsplit(url)
        named = is_url(url) and bool(parts.hostname) and not any(char.isspace() for char in url)
    except ValueError:
        named, parts = False, urlsplit("")
    if parts.username or parts.password or (not named and "@" in url):
        return "the address carries a user name or password; remove it and say under auth where the secret is kept"
    return "" if named else f"{url[:200]!r} is not a web address such as https://api.example.org/openapi.json"

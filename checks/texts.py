"""Every text of a document with its place, in all its files: what a model may be given to read, wherever it stands."""

from __future__ import annotations

from functools import lru_cache
from typing import Any
from urllib.parse import urldefrag

from plainspoken.inventory.document import Document
from plainspoken.inventory.nodes import join
from plainspoken.inventory.places import Place
from plainspoken.inventory.reading import Source

Tokens = tuple[str | int, ...]
# A step and the link before it; the first holds the file. The way to a text is put together only where something is to be said.
Link = tuple[Any, Any]

_HOLDING = frozenset({str, dict, list})
_LONG_NAME = 20  # characters; shorter names of fields hold no sentence


@lru_cache(maxsize=2)
def texts(document: Document) -> tuple[tuple[Link, str], ...]:
    """Every text of the document's files with the way to it; names of fields that are long or not ASCII included."""
    found: list[tuple[Link, str]] = []
    waiting, names = [document.source], {document.source.name}
    for source in waiting:  # grows by every file that references reach, each once
        for name in sorted(_collect(source, found) - names):
            names.add(name)
            if (other := document.files.source(name)) is not None:
                waiting.append(other)
    return tuple(found)


def _name(base: str, reference: str) -> set[str]:
    try:
        return {join(base, urldefrag(reference).url)} - {base}
    except ValueError:
        return set()


def _collect(source: Source, found: list[tuple[Link, str]]) -> set[str]:
    """Adds the texts of a file, and gives the names of the other files that it refers to."""
    referred: set[str] = set()
    stack: list[tuple[Link, Any]] = [((None, source), source.value)]
    seen: set[int] = set()
    while stack:
        link, value = stack.pop()
        kind = type(value)
        if kind is str:
            found.append((link, value))
            continue
        if id(value) in seen:
            continue
        seen.add(id(value))
        if kind is list:
            stack += [((link, index), entry) for index, entry in enumerate(value) if type(entry) in _HOLDING]
            continue
        stack += [((link, key), entry) for key, entry in value.items() if type(entry) in _HOLDING]
        found += [((link, key), key) for key in value if len(key) > _LONG_NAME or not key.isascii()]
        if type(reference := value.get("$ref")) is str and reference and reference[0] != "#":
            referred |= _name(source.name, reference)
    return referred


def way(link: Link) -> Tokens:
    """The steps from the top of its file to the text that a link stands for."""
    steps: list[str | int] = []
    while link[0] is not None:
        steps.append(link[1])
        link = link[0]
    return tuple(reversed(steps))


def _source(link: Link) -> Source:
    while link[0] is not None:
        link = link[0]
    source: Source = link[1]
    return source


def place(link: Link) -> Place:
    """Where the text of a link stands, in its file."""
    return _source(link).place(way(link))


def value(link: Link) -> Any:
    """The value that a link leads to, references not followed."""
    found = _source(link).value
    for token in way(link):
        found = found[token]
    return found


def owner(tokens: Tokens) -> str:
    """The operation that a place belongs to, as `GET /pets`; empty outside of any."""
    return f"{str(tokens[2]).upper()} {tokens[1]}" if len(tokens) > 3 and tokens[0] == "paths" else ""


def named(tokens: Tokens) -> str:
    """The last steps of a place, for people: `parameters/0/description`."""
    return "/".join(str(token) for token in tokens[-3:])

"""What recorded traffic shows of how an API is really called."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownCall:
    """Calls of something that the document does not describe, under the address of the API."""

    operation: str  # `GET /orders/{id}`, places that look like ids as variables
    count: int
    example: str  # a URL, secrets removed
    statuses: tuple[int, ...] = ()
    known: str = ""  # the methods that the document has for this path, as `GET, POST`; empty where it does not know the path


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownInput:
    """A parameter or field that clients send to an operation whose description does not name it."""

    operation: str
    name: str
    location: str  # `query` or `body`
    count: int
    exchange: str  # id of an exchange that shows it


@dataclass(frozen=True, slots=True, kw_only=True)
class Traffic:
    """Recorded calls of one API: how many there were, of which operations, and what of them the document does not know.

    `problems` are sentences on files and entries that could not be read, each with its place.
    """

    files: tuple[str, ...]
    entries: int = 0  # in the files
    calls: Mapping[str, int] = field(default_factory=dict)  # of operations of the document
    elsewhere: int = 0  # entries that are no calls of this API: other hosts, pages, scripts, images
    unknown: tuple[UnknownCall, ...] = ()
    inputs: tuple[UnknownInput, ...] = ()
    problems: tuple[str, ...] = ()

    @property
    def matched(self) -> int:
        """How many calls were of operations of the document."""
        return sum(self.calls.values())

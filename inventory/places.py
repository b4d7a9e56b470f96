"""Where something stands in a source file, and JSON pointers (RFC 6901) to say so."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import unquote


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A spot in a source: `line` and `column` count from 1; `pointer` is an RFC 6901 fragment such as `#/paths/~1pets`."""

    source: str
    pointer: str = "#"
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        if self.line is None:
            return f"{self.source}{self.pointer if self.pointer != '#' else ''}"
        return f"{self.source}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """Something wrong with a source: what it is, where it stands, and what would be right."""

    what: str
    place: Place
    better: str = ""

    def __str__(self) -> str:
        return f"{self.place}: {self.what}" + (f" {self.better}" if self.better else "")


def pointer(tokens: Sequence[str | int]) -> str:
    """`tokens` as a URI fragment: `("paths", "/pets")` gives `#/paths/~1pets`."""
    return "#" + "".join("/" + str(token).replace("~", "~0").replace("/", "~1") for token in tokens)


def tokens(fragment: str) -> tuple[str, ...]:
    """The steps of a pointer, with or without `#`; percent-encoding is undone."""
    path = unquote(fragment.removeprefix("#"))
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in path.split("/")[1:])

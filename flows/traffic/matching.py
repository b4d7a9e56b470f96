"""Which operation a request belongs to, from its method and URL alone."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit

from plainspoken.inventory.document import Operation

_VARIABLE = re.compile(r"\{[^{}]*\}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """The operation, and the values that stand in its path."""

    operation: Operation
    values: dict[str, str]


class Paths:
    """The operations of one API under its base paths. A path with fewer variables wins (OpenAPI 3.1.1, section 4.8.8.2)."""

    def __init__(self, operations: Iterable[Operation], bases: Iterable[str] = ("",)) -> None:
        """`bases`: URLs or paths under which the API answers; what is recorded may stand under any of them."""
        paths = dict.fromkeys(urlsplit(base).path.rstrip("/") for base in bases)
        self.bases = tuple(sorted(paths, key=len, reverse=True)) or ("",)
        ordered = sorted(operations, key=lambda each: (each.path.count("{"), -len(_VARIABLE.sub("", each.path))))
        self._patterns = [(each, _pattern(each.path)) for each in ordered]

    def below(self, url: str) -> str | None:
        """The path of a URL below the base path; None where it is under none."""
        path = urlsplit(url).path or "/"
        base = next((each for each in self.bases if path == each or path.startswith(each + "/")), None)
        return None if base is None else path[len(base) :] or "/"

    def match(self, method: str, url: str) -> Match | None:
        """The operation that a request is a call of; None where no operation has this method and path."""
        return next((each for each in self.candidates(url) if each.operation.method == method.upper()), None)

    def candidates(self, url: str) -> list[Match]:
        """The operations of any method whose path this is, the most specific first."""
        path = self.below(url)
        if path is None:
            return []
        hits = [
            (operation, pattern.fullmatch(path) or pattern.fullmatch(path.rstrip("/"))) for operation, pattern in self._patterns
        ]
        return [Match(operation=operation, values=_values(operation, hit)) for operation, hit in hits if hit]


def _pattern(path: str) -> re.Pattern[str]:
    """What a path template matches: each variable one segment or part of one, never empty."""
    fixed = [re.escape(part) for part in _VARIABLE.split(path.partition("?")[0])]
    return re.compile("([^/]+)".join(fixed))


def _values(operation: Operation, hit: re.Match[str]) -> dict[str, str]:
    names = [name[1:-1] for name in _VARIABLE.findall(operation.path.partition("?")[0])]
    return dict(zip(names, map(unquote, hit.groups()), strict=False))

"""A file of settings (YAML or JSON): what stands in it, and complaints that name the place."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from plainspoken.inventory.errors import DocumentError, PlainspokenError
from plainspoken.inventory.reading import Source, read

Tokens = tuple[str | int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingsFile:
    """A parsed file; `what` it is (`a profile`), and the error by which it is refused."""

    source: Source
    what: str
    error: type[PlainspokenError]

    def wrong(self, tokens: Tokens, sentence: str) -> PlainspokenError:
        """The error to raise, one sentence that begins with file, line and column of `tokens`."""
        return self.error(f"{self.place(tokens)}: {sentence}")

    def place(self, tokens: Tokens) -> str:
        return str(self.source.place(tokens))

    def group(self, tokens: Tokens) -> Mapping[str, Any]:
        """The mapping at `tokens`; empty where nothing stands there. Raises where something else does."""
        value = self._at(tokens)
        if value is None:
            return {}
        if not isinstance(value, dict):
            raise self.wrong(tokens, f"{self._called(tokens)} must be a group of fields, one a line.")
        return value

    def entries(self, tokens: Tokens) -> list[Any]:
        """The list at `tokens`; empty where nothing stands there. Raises where something else does."""
        value = self._at(tokens)
        if value is None:
            return []
        if not isinstance(value, list):
            raise self.wrong(tokens, f"{self._called(tokens)} must be a list; write each entry after '- '.")
        return value

    def known(self, tokens: Tokens, given: Iterable[str], names: Iterable[str]) -> None:
        """Raises where a key of the group at `tokens` is none of `names`."""
        names = list(names)
        for key in given:
            if key not in names:
                near = difflib.get_close_matches(str(key), names, n=1)
                hint = f"did you mean {near[0]}?" if near else f"there are {', '.join(names)}."
                raise self.wrong((*tokens, key), f"{key} is not known here; {hint}")

    def number(self, tokens: Tokens, value: Any, most: float) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= most:
            raise self.wrong(tokens, f"{tokens[-1]} must be a number from 0 to {most:g}.")
        return float(value)

    def _at(self, tokens: Tokens) -> Any:
        value = self.source.value
        for token in tokens:
            if isinstance(value, dict):
                value = value.get(token)
            elif isinstance(value, list) and isinstance(token, int) and token < len(value):
                value = value[token]
            else:
                return None
        return value

    def _called(self, tokens: Tokens) -> str:
        named = [token for token in tokens if isinstance(token, str)]
        if not tokens:
            return self.what
        return str(tokens[-1]) if named and isinstance(tokens[-1], str) else f"each entry of {named[-1]}"


def settings_file(text: str | bytes, name: str, *, what: str, error: type[PlainspokenError]) -> SettingsFile:
    """The file called `name`, parsed. Raises `error`, one sentence with file, line and column, where it cannot be."""
    try:
        return SettingsFile(source=read(text, name), what=what, error=error)
    except DocumentError as wrong:
        raise error(str(wrong)) from None

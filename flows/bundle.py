"""A document of several files as one mapping, for tools that read only one."""

from __future__ import annotations

import copy
from typing import Any
from urllib.parse import urldefrag

from plainspoken.inventory.document import Document
from plainspoken.inventory.nodes import Node, join

_KEPT_UNDER = "x-files"


def bundle(document: Document) -> dict[str, Any]:
    """A copy of the document in which every reference stays inside it: other files stand under `x-files`.

    References that lead nowhere stay as they are.
    """
    return Bundle(document).whole


class Bundle:
    """A document in one piece, `whole`, and where its nodes went."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.names: dict[str, str] = {document.source.name: ""}
        self.waiting: list[str] = []
        self.whole = self._whole()

    def path(self, node: Node) -> tuple[str | int, ...]:
        """Where a node stands in `whole`. Raises KeyError where its file is not part of it."""
        name = self.names[node.source.name]
        return (_KEPT_UNDER, name, *node.tokens) if name else node.tokens

    def _whole(self) -> dict[str, Any]:
        root = self._copied(self.document.source.value, self.document.source.name)
        others: dict[str, Any] = {}
        while self.waiting:
            name = self.waiting.pop()
            source = self.document.files.source(name)
            others[self.names[name]] = self._copied(source.value, name) if source else {}
        if others:
            root[_KEPT_UNDER] = others
        return dict(root)

    def _copied(self, value: Any, name: str) -> Any:
        if isinstance(value, dict):
            return {
                str(key): self._reference(entry, name)
                if key == "$ref" and isinstance(entry, str)
                else self._copied(entry, name)
                for key, entry in value.items()
            }
        if isinstance(value, list):
            return [self._copied(entry, name) for entry in value]
        return copy.copy(value)

    def _reference(self, reference: str, inside: str) -> str:
        file, fragment = urldefrag(reference)
        name = join(inside, file) if file else inside
        if name not in self.names:
            if self.document.files.source(name) is None:
                return reference
            self.names[name] = f"file{len(self.names)}"
            self.waiting.append(name)
        if fragment and not fragment.startswith("/"):
            return reference
        prefix = f"#/{_KEPT_UNDER}/{self.names[name]}" if self.names[name] else "#"
        return prefix + fragment

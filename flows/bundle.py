"""A document of several files as one mapping, for tools that read only one."""

from __future__ import annotations

import copy
from collections.abc import Collection
from typing import Any
from urllib.parse import urldefrag

from plainspoken.inventory.document import METHODS, Document
from plainspoken.inventory.nodes import Node, join
from plainspoken.inventory.places import tokens

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


def with_operations(whole: dict[str, Any], wanted: Collection[str]) -> dict[str, Any]:
    """A bundle with only the `wanted` operations (`GET /pets`), and without entries that are null where none may be."""
    kept = _without_nulls(whole)
    listed = whole.get("paths")
    paths: dict[str, Any] = {}
    for path, item in (listed if isinstance(listed, dict) else {}).items():
        if path.startswith("/") and isinstance(item, dict):
            found = _item(item, path, wanted, whole)
            if any(method in found for method in METHODS):
                paths[path] = found
    return {**kept, "paths": paths}


def _item(item: dict[str, Any], path: str, wanted: Collection[str], whole: dict[str, Any]) -> dict[str, Any]:
    target = _followed(item, whole)
    return {
        key: _without_nulls(value) if key in METHODS else value
        for key, value in _without_nulls(target).items()
        if key not in METHODS or f"{key.upper()} {path}" in wanted
    }


def _followed(item: dict[str, Any], whole: dict[str, Any]) -> dict[str, Any]:
    """The path item that a reference inside the bundle leads to, with what stands beside the reference."""
    reference = item.get("$ref")
    if not isinstance(reference, str) or not reference.startswith("#/"):
        return item
    found: Any = whole
    for token in tokens(reference):
        found = found.get(token) if isinstance(found, dict) else None
    rest = {key: value for key, value in item.items() if key != "$ref"}
    return {**found, **rest} if isinstance(found, dict) and "$ref" not in found else item


def _without_nulls(value: Any) -> Any:
    return {key: entry for key, entry in value.items() if entry is not None} if isinstance(value, dict) else value

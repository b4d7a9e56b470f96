"""Small documents that chains are tried on."""

from typing import Any

import yaml

from plainspoken.checks.chains.records import Workflows
from plainspoken.inventory.document import Document, open_document
from plainspoken.inventory.nodes import Files
from plainspoken.inventory.reading import read


def document(paths: dict[str, Any], schemas: dict[str, Any] | None = None) -> Document:
    whole = {
        "openapi": "3.1.0",
        "info": {"title": "T", "version": "1"},
        "paths": paths,
        "components": {"schemas": schemas or {}},
    }
    return open_document(yaml.safe_dump(whole, sort_keys=False), "t.yaml")


def answer(schema: dict[str, Any] | None, status: str = "200") -> dict[str, Any]:
    content = {} if schema is None else {"content": {"application/json": {"schema": schema}}}
    return {"responses": {status: {"description": "d", **content}}}


def many(*fields: str) -> dict[str, Any]:
    return {"type": "array", "items": one(*fields)}


def one(*fields: str) -> dict[str, Any]:
    return {"type": "object", "properties": {name: {"type": "string"} for name in fields}}


def takes(name: str, where: str = "path", **schema: Any) -> dict[str, Any]:
    listed = {"name": name, "in": where, "required": True, "schema": {"type": "string", **schema}}
    return {"parameters": [listed], **answer(one("title"))}


def arazzo(value: dict[str, Any], **apis: str) -> Workflows:
    """An Arazzo document, its source descriptions by name."""
    text = yaml.safe_dump({"arazzo": "1.0.1", **value}, sort_keys=False)
    return Workflows(root=Files().root(read(text, "w.yaml"), siblings=True), apis=apis)

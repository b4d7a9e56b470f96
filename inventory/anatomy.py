"""Which object of the specification stands where: every part of a document with its kind, each met once.

The tables follow the "Fixed Fields" of the specifications: Swagger 2.0 and OpenAPI 3.0 to 3.2 (those taken together;
what a version does not know is the published schemas' business).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, NamedTuple

from plainspoken.inventory.document import METHODS, Document
from plainspoken.inventory.nodes import Node

ONE, LIST, MAP = "one", "list", "map"
MAX_PARTS = 1_000_000  # several times what the largest real document has

_Fields = dict[str, tuple[str, str]]
_SCHEMA: _Fields = {
    **dict.fromkeys(("properties", "patternProperties", "$defs", "definitions", "dependentSchemas"), (MAP, "schema")),
    **dict.fromkeys(("allOf", "anyOf", "oneOf", "prefixItems"), (LIST, "schema")),
    **dict.fromkeys(
        (
            *("items", "not", "additionalProperties", "if", "then", "else", "contains", "propertyNames"),
            *("unevaluatedItems", "unevaluatedProperties", "additionalItems", "contentSchema"),
        ),
        (ONE, "schema"),
    ),
}
_OPERATIONS: _Fields = dict.fromkeys(METHODS, (ONE, "operation"))
_CONTENT: _Fields = {"content": (MAP, "media")}
_EXAMPLES: _Fields = {"examples": (MAP, "example")}

V3: dict[str, _Fields] = {
    "document": {
        "paths": (MAP, "path item"),
        "webhooks": (MAP, "path item"),
        "components": (ONE, "components"),
        "servers": (LIST, "server"),
        "security": (LIST, "security requirement"),
        "tags": (LIST, "tag"),
    },
    "path item": {
        "parameters": (LIST, "parameter"),
        "servers": (LIST, "server"),
        "additionalOperations": (MAP, "operation"),
        **_OPERATIONS,
    },
    "operation": {
        "parameters": (LIST, "parameter"),
        "requestBody": (ONE, "request body"),
        "responses": (MAP, "response"),
        "callbacks": (MAP, "callback"),
        "security": (LIST, "security requirement"),
        "servers": (LIST, "server"),
    },
    "callback": {"*": (ONE, "path item")},
    "parameter": {"schema": (ONE, "schema"), **_CONTENT, **_EXAMPLES},
    "header": {"schema": (ONE, "schema"), **_CONTENT, **_EXAMPLES},
    "request body": _CONTENT,
    "response": {"headers": (MAP, "header"), "links": (MAP, "link"), **_CONTENT},
    "media": {"schema": (ONE, "schema"), "itemSchema": (ONE, "schema"), "encoding": (MAP, "encoding"), **_EXAMPLES},
    "encoding": {"headers": (MAP, "header")},
    "schema": _SCHEMA,
    "components": {
        "schemas": (MAP, "schema"),
        "responses": (MAP, "response"),
        "parameters": (MAP, "parameter"),
        "examples": (MAP, "example"),
        "requestBodies": (MAP, "request body"),
        "headers": (MAP, "header"),
        "securitySchemes": (MAP, "security scheme"),
        "links": (MAP, "link"),
        "callbacks": (MAP, "callback"),
        "pathItems": (MAP, "path item"),
        "mediaTypes": (MAP, "media"),
    },
}
V2: dict[str, _Fields] = {
    "document": {
        "paths": (MAP, "path item"),
        "definitions": (MAP, "schema"),
        "parameters": (MAP, "parameter"),
        "responses": (MAP, "response"),
        "securityDefinitions": (MAP, "security scheme"),
        "security": (LIST, "security requirement"),
        "tags": (LIST, "tag"),
    },
    "path item": {"parameters": (LIST, "parameter"), **_OPERATIONS},
    "operation": {
        "parameters": (LIST, "parameter"),
        "responses": (MAP, "response"),
        "security": (LIST, "security requirement"),
    },
    "parameter": {"schema": (ONE, "schema"), "items": (ONE, "items")},
    "response": {"schema": (ONE, "schema"), "headers": (MAP, "header")},
    "header": {"items": (ONE, "items")},
    "items": {"items": (ONE, "items")},
    "schema": _SCHEMA,
}
# Maps whose keys may also be extensions, which are anybody's own.
_EXTENSIBLE = {"paths", "responses", "callbacks", "*"}


class Part(NamedTuple):  # a document has tens of thousands, and this is made in a third of the time of a dataclass
    """An object of the document and its kind. `node.reference` is set where a reference stands in its place."""

    kind: str
    node: Node
    is_root: bool = False  # whether it is the document, or what a reference into another file leads to


def parts(document: Document) -> Iterator[Part]:
    """Every part of the document and of the files it refers to, each met once, in the order of the document.

    References are not followed inside a file, whose parts are met anyway; those into another file are.
    """
    table = V2 if document.dialect == "2.0" else V3
    seen: set[tuple[int, str]] = set()
    waiting = [Part(kind="document", node=document.root, is_root=True)]
    while waiting and len(seen) < MAX_PARTS:
        part = waiting.pop()
        value = part.node.value
        met = (id(value), part.kind)
        if not isinstance(value, dict) or met in seen:
            continue
        seen.add(met)
        yield part
        fields = table.get(part.kind, {})
        # Most parts are schemas of single fields and references inside the file, with nothing to enter below them.
        below = [] if "*" not in fields and fields.keys().isdisjoint(value) else list(_below(part, fields))
        target = part.node.target() if "$ref" in value else None
        if target is not None and target.source is not part.node.source:
            below.append(Part(kind=part.kind, node=target, is_root=target.source is not document.source))
        waiting.extend(reversed(below))


def _below(part: Part, fields: _Fields) -> Iterator[Part]:
    value = part.node.value
    if "*" in fields:
        named = [(key, fields["*"]) for key in value if not key.startswith("x-")]
    else:
        named = [(key, fields[key]) for key in value if key in fields]
    for key, (shape, kind) in named:
        node = part.node.child(key)
        for child in _spread(node, shape, key):
            yield Part(kind=kind, node=child)


def _spread(node: Node, shape: str, field: str) -> Iterator[Node]:
    value: Any = node.value
    if shape == MAP and isinstance(value, dict):
        for key in value:
            if not (field in _EXTENSIBLE and key.startswith("x-")):
                yield node.child(key)
    elif isinstance(value, list) and (shape == LIST or field == "items"):
        for index in range(len(value)):
            yield node.child(index)
    elif shape == ONE:
        yield node

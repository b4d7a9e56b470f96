"""Which object of the specification stands where: every part of a document with its kind, each met once.

The tables follow the "Fixed Fields" of the specifications: Swagger 2.0 and OpenAPI 3.0 to 3.2 (those taken together;
what a version does not know is the published schemas' business).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from plainspoken.inventory.document import METHODS, Document
from plainspoken.inventory.nodes import Node
from plainspoken.inventory.places import Place

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
_EXTENSIBLE = {"paths", "responses", "callbacks"}

_Trail = tuple["_Trail", *tuple[str | int, ...]] | tuple[()]
"""The steps to a part: those to the part that it stands in, and its own. Few are ever asked for, so none is written out."""


class Part(NamedTuple):  # a document has tens of thousands, and this is made in a third of the time of a dataclass
    """An object of the document and its kind; its value may be a reference."""

    kind: str
    value: dict[str, Any]
    top: Node  # the document, or what a reference into another file leads to
    trail: _Trail = ()  # from there
    is_root: bool = False  # whether it is the document, or stands at the top of what is read of another file

    def at(self, *further: str | int) -> Node:
        """The node of this part, or of what stands these steps below it; a reference not followed."""
        node = self.top
        for step in (*_steps(self.trail), *further):
            node = node.child(step)
        return node

    def place(self, *further: str | int) -> Place:
        """Where the part stands, or what is so many steps below it."""
        return self.top.source.place((*self.top.tokens, *_steps(self.trail), *further))


Parts = Mapping[str, Sequence[Part]]
"""The parts of a document by their kind."""


def parts(document: Document) -> Parts:
    """Every part of the document and of the files it refers to, each met once, those of a kind in the order of the document.

    References are not followed inside the document, whose parts are met anyway; those into another file and inside it are.
    Where one leads nowhere, the document's files know it afterwards.
    """
    table = V2 if document.dialect == "2.0" else V3
    found: defaultdict[str, list[Part]] = defaultdict(list)
    seen: set[tuple[int, str]] = set()
    followed: set[tuple[str, str, str]] = set()
    waiting = [Part("document", document.root.value, document.root, is_root=True)]
    while waiting and len(seen) < MAX_PARTS:
        part = waiting.pop()
        met = (id(part.value), part.kind)
        if met in seen:
            continue
        seen.add(met)
        found[part.kind].append(part)
        fields = table.get(part.kind, {}) if part.kind != "callback" else _expressions(part.value)
        # Most parts are schemas of single fields and references inside the file, with nothing to enter below them.
        below = [] if fields.keys().isdisjoint(part.value) else _below(part, fields)
        if "$ref" in part.value:
            below.extend(_elsewhere(document, part, followed))
        if below:
            waiting.extend(reversed(below))
    return found


def _expressions(callback: dict[str, Any]) -> _Fields:
    """The fields of a callback, whose names are its own."""
    return dict.fromkeys(_without_extensions(callback), (ONE, "path item"))


def _elsewhere(document: Document, part: Part, followed: set[tuple[str, str, str]]) -> Iterator[Part]:
    """What a reference into another file, or inside one, leads to, the first time that it is met."""
    reference, source = part.value["$ref"], part.top.source
    if not isinstance(reference, str) or (key := (source.name, reference, part.kind)) in followed:
        return
    followed.add(key)
    target = part.at().target()
    if target is None or not isinstance(target.value, dict):
        return
    if target.source is not source or target.source is not document.source:
        yield Part(part.kind, target.value, target, is_root=target.source is not document.source)


def _below(part: Part, fields: _Fields) -> list[Part]:
    """What stands in the fields of a part."""
    found: list[Part] = []
    for field, value in part.value.items():
        if field not in fields:
            continue
        shape, kind = fields[field]
        entries: Iterable[tuple[str | int, Any]] = ()
        if shape == MAP and isinstance(value, dict):
            entries = (_without_extensions(value) if field in _EXTENSIBLE else value).items()
        elif isinstance(value, list) and (shape == LIST or field == "items"):
            entries = enumerate(value)
        elif shape == ONE and isinstance(value, dict):
            found.append(Part(kind, value, part.top, (part.trail, field)))
        found += [Part(kind, each, part.top, (part.trail, field, key)) for key, each in entries if isinstance(each, dict)]
    return found


def _without_extensions(value: dict[str, Any]) -> dict[str, Any]:
    return {key: each for key, each in value.items() if not key.startswith("x-")}


def _steps(trail: _Trail) -> list[str | int]:
    steps: list[str | int] = []
    while trail:
        trail, *own = trail
        steps[:0] = own
    return steps

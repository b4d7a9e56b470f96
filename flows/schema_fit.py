"""Whether a value fits one of the document's schemas, where that is plain to see: openapi-core's answer without openapi-core.

Its import takes longer than most documents take to judge, and nearly all schemas of examples use but a few keywords. Those are
judged here, with the same objections in the same words and order; anything else raises `UnclearError` and is left to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from plainspoken.flows.objections import MOST_OBJECTIONS, schema_objection, short
from plainspoken.flows.schema_keywords import NEW, OLD, UnclearError, unclear
from plainspoken.inventory.document import Document
from plainspoken.inventory.nodes import Node

MAX_DEPTH = 40  # of value and schema together; what goes deeper is circular


@dataclass(frozen=True, slots=True)
class _Objection:
    """In the shape of a validator's own errors."""

    absolute_path: tuple[str | int, ...]
    message: str
    validator: str


class SchemaFit:
    """The keywords that are judged here, by the dialect of one document."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.is_old = document.dialect in ("2.0", "3.0")
        self.is_plain = not isinstance(document.source.value.get("jsonSchemaDialect"), str)

    def on_value(self, value: Any, schema: Node, *, sent: bool) -> tuple[str, ...]:
        """The objections to a value that is sent or received; empty where it fits. Raises `UnclearError`."""
        if schema.source is not self.document.source or not self.is_plain:
            raise UnclearError
        # Where the schema is a reference with more beside it, openapi-core is given what it leads to, without that.
        node = self.document.files.root(schema.source, siblings=schema.siblings)
        try:
            for token in schema.tokens:
                node = node.child(token)
        except (KeyError, IndexError, TypeError):
            raise UnclearError from None
        objections = list(self._against(value, node, (), sent=sent))
        return tuple(short(schema_objection(each)) for each in objections[:MOST_OBJECTIONS])

    def _against(
        self, value: Any, node: Node, path: tuple[str | int, ...], *, sent: bool, depth: int = 0
    ) -> Iterator[_Objection]:
        if node.value is True:
            return
        if not isinstance(node.value, dict) or depth > MAX_DEPTH:
            raise UnclearError
        for keyword in node.value:
            if keyword in _BELOW:
                for below, entry, step in self._below(keyword, value, node):
                    further = path if step is None else (*path, step)
                    yield from self._against(entry, below, further, sent=sent, depth=depth + 1)
            else:
                messages = self._messages(keyword, value, node, sent, depth)
                yield from (_Objection(path, message, keyword) for message in messages)

    def _messages(self, keyword: str, value: Any, node: Node, sent: bool, depth: int) -> Iterator[str]:
        """What the keyword has against this value itself."""
        operand = node.value[keyword]
        judge = (OLD if self.is_old else NEW).get(keyword)
        if judge is not None:
            yield from judge(operand, value, node.value)
        elif keyword in ("anyOf", "oneOf"):
            fitting = sum(self._fits(value, each, sent, depth) for each in _listed(node, keyword))
            if fitting > 1 and keyword == "oneOf":
                raise UnclearError
            if not fitting:
                yield f"{value!r} is not valid under any of the given schemas"
        elif keyword == "required":
            yield from self._required(operand, value, node.value, sent)
        elif keyword == ("readOnly" if sent else "writeOnly") and self.is_old and operand:
            yield f"Tried to {'write read' if sent else 'read write'}-only property with {value}"
        elif keyword in _LEFT or (keyword in _LEFT_NEW and not self.is_old):
            raise UnclearError

    def _fits(self, value: Any, node: Node, sent: bool, depth: int) -> bool:
        return not any(True for _ in self._against(value, node, (), sent=sent, depth=depth + 1))

    def _below(self, keyword: str, value: Any, node: Node) -> Iterator[tuple[Node, Any, str | int | None]]:
        """The schemas that a keyword leads to, with the part of the value that each is for."""
        operand = node.value[keyword]
        if keyword == "$ref":
            target = node.target()
            if target is None or target.source is not node.source:
                raise UnclearError
            yield target, value, None
        elif keyword == "allOf":
            yield from ((each, value, None) for each in _listed(node, keyword))
        elif keyword == "items" and isinstance(value, list):
            yield from ((node.child(keyword), entry, index) for index, entry in enumerate(value))
        elif keyword == "properties" and isinstance(value, dict):
            if not isinstance(operand, dict):
                raise UnclearError
            yield from ((node.child(keyword).child(name), value[name], name) for name in operand if name in value)
        elif keyword == "propertyNames" and isinstance(value, dict) and not self.is_old:
            yield from ((node.child(keyword), name, None) for name in value)
        elif keyword == "additionalProperties" and isinstance(value, dict) and operand is not True:
            named = node.value.get("properties", {})
            further = [name for name in value if name not in named]
            if "patternProperties" in node.value or (further and not isinstance(operand, dict)):
                raise UnclearError
            yield from ((node.child(keyword), value[name], name) for name in further)

    def _required(self, operand: Any, value: Any, schema: dict[str, Any], sent: bool) -> Iterator[str]:
        if not isinstance(value, dict):
            return
        for name in operand if isinstance(operand, list) else unclear():
            if name in value:
                continue
            declared = schema.get("properties", {}).get(name) if self.is_old else None
            if not (isinstance(declared, dict) and declared.get("readOnly" if sent else "writeOnly", False)):
                yield f"{name!r} is a required property"


_BELOW = {"$ref", "allOf", "items", "properties", "additionalProperties", "propertyNames"}
# Keywords that are not judged here; those that are in no list mean nothing to openapi-core.
_LEFT = {"not", "multipleOf", "minProperties", "discriminator", "$schema", "$id", "id", "$anchor", "$dynamicAnchor"}
_LEFT_NEW = {
    *("if", "contains", "prefixItems", "patternProperties", "dependentRequired", "dependentSchemas"),
    *("unevaluatedItems", "unevaluatedProperties", "$dynamicRef"),
}


def _listed(node: Node, keyword: str) -> list[Node]:
    operand = node.value[keyword]
    if not isinstance(operand, list):
        raise UnclearError
    return [node.child(keyword).child(index) for index in range(len(operand))]

"""The examples of a document, judged by openapi-core against their own schemas."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any

from plainspoken.checks.evidence import Example
from plainspoken.flows.schema_fit import SchemaFit
from plainspoken.flows.schema_keywords import UnclearError
from plainspoken.inventory.document import Document, Media, Operation, Schema
from plainspoken.inventory.nodes import Node

if TYPE_CHECKING:
    from plainspoken.flows.schema_opinion import SchemaOpinion

_MOST_EXAMPLES = 2_000


def document_examples(document: Document, text: bytes) -> tuple[Example, ...]:
    """The examples of the document, each with what openapi-core says of it against its schema.

    Those of parameters, request bodies and responses, and those that their schemas give themselves; an example whose
    schema cannot be judged is left out.
    """
    del text
    found: dict[object, Example] = {}
    entered: set[object] = set()
    judge = _Judge(document)
    for operation in document.operations:
        for what, value, schema, sent in _examples(operation, entered):
            if len(found) >= _MOST_EXAMPLES or value.identity in found:
                continue
            objections = judge.on_value(value.value, schema, sent=sent)
            if objections is not None:
                found[value.identity] = _example(operation, what, value, objections)
    return tuple(found.values())


class _Judge:
    """openapi-core on one document, asked only where its answer is not plain to see."""

    def __init__(self, document: Document) -> None:
        self.document, self.fit = document, SchemaFit(document)

    @cached_property
    def _opinion(self) -> SchemaOpinion:
        from plainspoken.flows.schema_opinion import SchemaOpinion  # its import takes longer than most documents

        return SchemaOpinion(self.document)

    def on_value(self, value: Any, schema: Schema, *, sent: bool) -> tuple[str, ...] | None:
        """The objections to a value that is sent or received; None where openapi-core cannot judge it."""
        if value is None and self.document.dialect == "2.0":
            return None  # Swagger 2.0 has no way to allow null
        try:
            return self.fit.on_value(value, schema.node.followed(), sent=sent)
        except UnclearError:
            return self._opinion.on_value(value, schema, sent=sent)


def _examples(operation: Operation, entered: set[object]) -> Iterator[tuple[str, Node, Schema, bool]]:
    """Each example: what it is of, its value, its schema, and whether it is sent rather than received.

    `entered` are the schemas whose own examples were given before; operations share most of them.
    """
    for parameter in operation.parameters:
        if parameter.schema is not None:
            what = f"parameter {parameter.name}"
            yield from _listed(what, parameter.examples, parameter.schema, sent=True)
            yield from _own(what, parameter.schema, entered, sent=True)
    for media in operation.body.media if operation.body else ():
        yield from _of_media("request body", media, entered, sent=True)
    for response in operation.responses:
        for media in response.media:
            yield from _of_media(f"response {response.status}", media, entered, sent=False)


def _of_media(what: str, media: Media, entered: set[object], *, sent: bool) -> Iterator[tuple[str, Node, Schema, bool]]:
    if media.schema is not None and media.is_json:
        yield from _listed(what, media.examples, media.schema, sent=sent)
        yield from _own(what, media.schema, entered, sent=sent)


def _listed(what: str, examples: Mapping[str, Node], schema: Schema, *, sent: bool) -> Iterable[tuple[str, Node, Schema, bool]]:
    return ((what, value, schema, sent) for value in examples.values())


def _own(what: str, schema: Schema, entered: set[object], *, sent: bool) -> Iterator[tuple[str, Node, Schema, bool]]:
    """The examples that a schema, the schemas of its fields and those of the entries of lists carry themselves."""
    identity = schema.node.followed().identity
    if identity in entered:
        return
    entered.add(identity)
    fields = [((), schema), *((path, field) for path, field, _required in schema.fields(depth=3))]
    for path, field in (*fields, *_entries(fields, entered)):
        node = field.node.followed()
        if not isinstance(node.value, dict) or ("example" not in node.value and "examples" not in node.value):
            continue
        name = f"{what}, field {'.'.join(path)}" if path else what
        if (single := node.get("example")) is not None:
            yield name, single, field, sent
        several = node.get("examples")
        if several is not None and isinstance(several.value, list):
            yield from ((name, value, field, sent) for value in several.elements())


def _entries(
    fields: Iterable[tuple[tuple[str, ...], Schema]], entered: set[object]
) -> Iterator[tuple[tuple[str, ...], Schema]]:
    """The schemas of the entries of these lists, each once."""
    for path, field in fields:
        entry = field.items
        if entry is not None and (identity := entry.node.followed().identity) not in entered:
            entered.add(identity)
            yield (*path, "[]"), entry


def _example(operation: Operation, what: str, value: Node, objections: tuple[str, ...]) -> Example:
    place = value.place
    return Example(
        operation=operation.key,
        what=what,
        pointer=place.pointer,
        source=place.source,
        line=place.line,
        column=place.column,
        objections=objections,
    )

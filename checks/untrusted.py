"""Which fields of answers carry text that other people wrote: whoever reads them must not take them for the API's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from plainspoken.checks.evidence import Evidence
from plainspoken.checks.text_inputs import takes_text, text_fields
from plainspoken.inventory.document import Operation

_LAST_VARIABLES = re.compile(r"(?:/\{[^{}]*\})+/?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class UntrustedField:
    """A field of an answer, where its text comes from, and how that is known.

    `shown`: a marked text came back there. `likely`: the document has a field of the same name that callers write.
    """

    operation: str  # `GET /notes`
    field: str  # JSON pointer into the answer, `*` for any place in a list; empty for a body that is not JSON
    written_by: str  # `POST /notes, text`
    known: Literal["shown", "likely"]


def untrusted_fields(evidence: Evidence) -> tuple[UntrustedField, ...]:
    """Every such field, once, in the document's order; those that were shown before those that are likely."""
    found: dict[tuple[str, str], UntrustedField] = {}
    for each in (*_shown(evidence), *_likely(evidence.operations or ())):
        found.setdefault((each.operation, each.field), each)
    place = {operation.key: number for number, operation in enumerate(evidence.operations or ())}
    return tuple(sorted(found.values(), key=lambda each: (each.known == "likely", place.get(each.operation, -1), each.field)))


def _shown(evidence: Evidence) -> Iterator[UntrustedField]:
    for each in (*(evidence.canaries or ()), *(evidence.echoes or ())):
        if each.read and 200 <= each.status < 300:
            written_by = f"{each.stored}, {each.field}"
            yield UntrustedField(operation=each.read, field=each.pointer, written_by=written_by, known="shown")


def _likely(operations: tuple[Operation, ...]) -> Iterator[UntrustedField]:
    written: dict[str, dict[str, str]] = {}
    for operation in operations:
        if operation.method in ("POST", "PUT", "PATCH"):
            fields = written.setdefault(_collection(operation), {})
            for path, _ in text_fields(operation):
                fields.setdefault(path[-1], f"{operation.key}, {'.'.join(path)}")
    for operation in operations:
        names = written.get(_collection(operation), {}) if operation.method == "GET" else {}
        for path in _texts_answered(operation) if names else ():
            if path[-1] in names:
                pointer = "".join("/" + ("*" if step == "[]" else step.replace("~", "~0").replace("/", "~1")) for step in path)
                yield UntrustedField(operation=operation.key, field=pointer, written_by=names[path[-1]], known="likely")


def _collection(operation: Operation) -> str:
    """The path of the things that an operation is about: `/notes` for `/notes` and `/notes/{id}`."""
    return _LAST_VARIABLES.sub("", operation.path)


def _texts_answered(operation: Operation) -> Iterator[tuple[str, ...]]:
    for response in operation.responses:
        for media in response.media if response.is_success else ():
            if media.is_json and media.schema is not None:
                yield from (path for path, schema, _ in media.schema.fields(depth=3) if takes_text(path[-1], schema))

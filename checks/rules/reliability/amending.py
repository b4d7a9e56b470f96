"""An answer that was observed, as a response of the document."""

from __future__ import annotations

import json
from http import HTTPStatus

from plainspoken.checks.amendments import Amendment, amend, text
from plainspoken.checks.answers import read_answer
from plainspoken.checks.exchanges import Exchange
from plainspoken.checks.rules.errors.proposals import house, sentence
from plainspoken.inventory.document import Document, Operation

_TYPES = {str: "string", bool: "boolean", int: "integer", float: "number", list: "array", dict: "object"}
_PHRASES = {str(each.value): each.phrase for each in HTTPStatus}
MOST_FIELDS = 30  # of one answer; what has more holds data by their keys


def with_answer(operation: Operation, exchange: Exchange, document: Document) -> tuple[Amendment, ...]:
    """What documents the status of an exchange with the media type and the fields that were seen.

    None for a failure of the server, which is to be mended, and for a status that HTTP does not know.
    """
    status = str(exchange.status)
    if status not in _PHRASES or status.startswith("5"):
        return ()
    said = sentence(operation, status) if status.startswith("4") else ""
    described = said.replace("`", "") if said and "<" not in said else _PHRASES[status]
    members = [f"description: {text(described)}", *_body(exchange, document)]
    return amend(operation.node, document, f"responses: {{'{status}': {{{', '.join(members)}}}}}")


def _body(exchange: Exchange, document: Document) -> list[str]:
    answer = read_answer(exchange.response_body).value
    if not exchange.content_type or not isinstance(answer, dict) or not 0 < len(answer) <= MOST_FIELDS:
        return []
    usual = house(document)
    known = usual.of_others[0] if usual.shape and {name for name, _ in usual.shape} <= answer.keys() else ""
    fields = {name: {"type": kind} if (kind := _TYPES.get(type(value))) else {} for name, value in answer.items()}
    schema = f"{{$ref: '{known}'}}" if known else json.dumps({"type": "object", "properties": fields}, ensure_ascii=False)
    if document.dialect == "2.0":
        return [f"schema: {schema}"]
    return [f"content: {{{text(exchange.content_type)}: {{schema: {schema}}}}}"]

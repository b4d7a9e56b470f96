"""openapi-core as the second opinion: on what was exchanged, and on the examples of the document."""

from __future__ import annotations

from plainspoken.checks.evidence import Example, Exchange
from plainspoken.inventory.document import Document


def opinions(document: Document, text: bytes, base_url: str, exchanges: tuple[Exchange, ...]) -> tuple[Exchange, ...]:
    """The exchanges with what openapi-core says of each."""
    del document, text, base_url
    return exchanges


def document_examples(document: Document, text: bytes) -> tuple[Example, ...]:
    """The examples of the document, each with what openapi-core says of it."""
    del document, text
    return ()

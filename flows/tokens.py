"""Tokens by a real tokenizer, which comes with a package."""

from __future__ import annotations

from plainspoken.checks.tool_surface import SurfaceFacts, surface_facts
from plainspoken.inventory.document import Document

ENCODING = "o200k_base"  # of OpenAI's models; of others' tokenizers none can be had, so theirs is an estimate


def count(text: str) -> int:
    """The tokens of a text."""
    # Only who counts waits for the tables of the tokenizer.
    import bpe_openai  # type: ignore[import-untyped]

    return len(bpe_openai.get_encoding(ENCODING).encode_ordinary(text))


def counted(document: Document | None) -> SurfaceFacts | None:
    """What the tools of a document cost; None where it has no operation."""
    return surface_facts(document, count, ENCODING) if document is not None and document.operations else None

"""Tokens by a real tokenizer, which comes with a package."""

from __future__ import annotations

from plainspoken.checks.tool_surface import SurfaceFacts, surface_facts
from plainspoken.inventory.document import Document

ENCODING = "o200k_base"  # of OpenAI's models; of others' tokenizers none can be had, so theirs is an estimate


_AT_ONCE = 500_000
"""Characters: the package refuses a million and more. Where a text is cut, a token may become two."""


def count(text: str) -> int:
    """The tokens of a text; of one of many million characters at most one too many for each half million."""
    # Only who counts waits for the tables of the tokenizer.
    import bpe_openai  # type: ignore[import-untyped]

    encoding = bpe_openai.get_encoding(ENCODING)
    return sum(len(encoding.encode_ordinary(text[start : start + _AT_ONCE])) for start in range(0, len(text), _AT_ONCE))


def counted(document: Document | None) -> SurfaceFacts | None:
    """What the tools of a document cost; None where it has no operation."""
    return surface_facts(document, count, ENCODING) if document is not None and document.operations else None

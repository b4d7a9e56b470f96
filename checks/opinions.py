"""How the opinion of a language model becomes a finding: marked as such, with its name, and never as a certainty."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.findings import Confidence, Finding, found
from plainspoken.checks.judgements import Judgement
from plainspoken.checks.wording import quoted
from plainspoken.inventory.document import Document

LONGEST = 600  # characters of an answer that is shown


def opinion(judgement: Judgement, document: Document, *, sees: str, subject: str) -> Iterator[Finding]:
    """The finding on a judgement that objects; none where the document has no such operation."""
    operation = document.operation(judgement.operation)
    if operation is None:
        return
    yield found(
        operation,
        seen=f"A model ({judgement.model}) {sees}: {_quoted(judgement.reason)}.",
        better=f"Its proposal, for somebody who knows the operation to check: {_quoted(judgement.better)}.",
        subject=subject,
        confidence=Confidence.POSSIBLE,
        cause="a model's opinion",
    )


def _quoted(text: str) -> str:
    return quoted(text.rstrip(". "), LONGEST)

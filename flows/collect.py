"""Collects what a document says: itself, whether it is valid, and whether its examples are."""

from __future__ import annotations

from typing import Any

from plainspoken.checks.evidence import Evidence, Validity, static_evidence
from plainspoken.flows.documented_examples import document_examples
from plainspoken.flows.fetch import loader, name_of
from plainspoken.flows.workflow_files import workflows_beside
from plainspoken.inventory.document import Document, open_document
from plainspoken.inventory.records import Api, LanguageJudge
from plainspoken.inventory.validity import problems


def collect_static(api: Api, text: bytes, *, why: str = "No calls were made.") -> Evidence:
    """What the document alone says; `why` tells why nothing was called. Raises `DocumentError` where it cannot be read."""
    document = opened(api, text)
    collected = evidence(document, text, missing=uncalled(why), workflows=workflows_beside(api))
    if not api.traffic:
        return collected
    # Only who has recorded traffic waits for openapi-core to be imported.
    from plainspoken.flows.traffic.recorded import with_traffic

    return with_traffic(collected, api, document, text)


def opened(api: Api, text: bytes) -> Document:
    """The document, with what it may load besides. Raises `DocumentError` where it cannot be read."""
    return open_document(text, name_of(api), loader(api))


def uncalled(why: str) -> dict[str, str]:
    """The reason for every kind of evidence that calls would have given."""
    return dict.fromkeys(("observed", "exchanges", "probed", "probes", "conversations", "live"), why)


def evidence(document: Document, text: bytes, **more: Any) -> Evidence:
    """The evidence of a document, with what calls gave in `more`."""
    validity = Validity(problems=problems(document))
    return static_evidence(document, validity=validity, examples=document_examples(document, text), **more)


def judged(evidence: Evidence, judge: LanguageJudge | None) -> Evidence:
    """The evidence with what a language model says of the operations; as it is where none is to be asked."""
    if judge is None or not evidence.operations:
        return evidence
    # Only who asks for it waits for the HTTP client to be imported.
    from plainspoken.flows.language_judge import with_judgements

    return with_judgements(evidence, judge)

"""Collects the evidence on one API: its document, its validity and examples, and what happens when it is called."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from plainspoken.checks.evidence import Evidence, Validity, static_evidence
from plainspoken.flows.fetch import loader
from plainspoken.flows.live import call_api
from plainspoken.flows.second_opinion import document_examples, opinions
from plainspoken.inventory.document import Document, open_document
from plainspoken.inventory.records import Api
from plainspoken.inventory.validity import problems

Tell = Callable[[str, int, int], None]
"""Told of progress: the stage, how much of it is done, and of how much (0 where that is not known)."""


def collect_static(api: Api, text: bytes, *, why: str = "No calls were made.") -> Evidence:
    """What the document alone says; `why` tells why nothing was called. Raises `DocumentError` where it cannot be read."""
    document = open_document(text, api.document, loader(api))
    return _evidence(document, text, missing=_uncalled(why))


def collect(api: Api, text: bytes, *, secret: str | None, folder: Path, tell: Tell) -> Evidence:
    """What the document says and what calls show. The exchanges are written to `folder`/exchanges.jsonl as they happen."""
    document = open_document(text, api.document, loader(api))
    if not document.operations:
        return _evidence(document, text, missing=_uncalled("The document describes no operation."))
    folder.mkdir(parents=True, exist_ok=True)
    log = folder / "exchanges.jsonl"
    called = call_api(api, document, text, secret=secret, log=log, tell=lambda done, of: tell("call", done, of))
    tell("judge", 0, 0)
    if not called.live.measured:
        return _evidence(document, text, live=called.live, missing=_uncalled(called.live.reason))
    exchanges = opinions(document, text, called.live.base_url, called.exchanges)
    missing = {} if called.probes else dict.fromkeys(("probed", "probes"), "No operation was called without its credential.")
    return _evidence(document, text, exchanges=exchanges, probes=called.probes, live=called.live, missing=missing)


def _uncalled(why: str) -> dict[str, str]:
    return dict.fromkeys(("observed", "exchanges", "probed", "probes", "live"), why)


def _evidence(document: Document, text: bytes, **more: Any) -> Evidence:
    validity = Validity(problems=problems(document))
    return static_evidence(document, validity=validity, examples=document_examples(document, text), **more)

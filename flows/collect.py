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


def collect_static(api: Api, text: bytes, **more: Any) -> Evidence:
    """What the document alone says. Raises `DocumentError` where it cannot be read."""
    document = open_document(text, api.document, loader(api))
    return _evidence(document, text, **more)


def _evidence(document: Document, text: bytes, **more: Any) -> Evidence:
    return static_evidence(
        document,
        validity=Validity(problems=problems(document)),
        examples=document_examples(document, text),
        **more,
    )


def collect(api: Api, text: bytes, *, secret: str | None, folder: Path, tell: Tell) -> Evidence:
    """What the document says and what calls show. The exchanges are written to `folder`/exchanges.jsonl as they happen."""
    tell("read", 0, 0)
    document = open_document(text, api.document, loader(api))
    if not document.operations:
        return _evidence(document, text)
    folder.mkdir(parents=True, exist_ok=True)
    live = call_api(
        api,
        document,
        text,
        secret=secret,
        log=folder / "exchanges.jsonl",
        tell=lambda done, of: tell("call", done, of),
    )
    tell("judge", 0, 0)
    reason = live.live.reason or "No calls were made."
    why = {} if live.live.measured else {"observed": reason, "exchanges": reason, "probed": reason, "probes": reason}
    if live.live.measured and not live.probes:
        why = {"probed": "No operation was called without its credential.", "probes": "No operation was called without its credential."}
    exchanges = opinions(document, text, live.live.base_url, live.exchanges) if live.live.measured else ()
    return _evidence(document, text, exchanges=exchanges, probes=live.probes, live=live.live, missing=why)

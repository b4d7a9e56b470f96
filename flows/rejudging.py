"""A document judged as it is, and as an overlay would make it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from plainspoken.checks.assembly import audit_of
from plainspoken.checks.effect import Effect, effect_of
from plainspoken.checks.evidence import Evidence
from plainspoken.checks.overlays.applying import applied
from plainspoken.checks.overlays.reading import read_overlay
from plainspoken.checks.overlays.records import Applied, Overlay
from plainspoken.flows.collect import collect_static
from plainspoken.flows.fetch import fetch
from plainspoken.flows.standard import Standard
from plainspoken.inventory.document import Document
from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.nodes import join
from plainspoken.inventory.places import Problem
from plainspoken.inventory.records import Api
from plainspoken.inventory.rewriting.rewriting import rewritten
from plainspoken.inventory.sources.registry import read_document
from plainspoken.inventory.sources.urls import is_url, read_urls


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rejudged:
    """What an overlay does to a document.

    `text` is the changed document; `kept` tells whether it has the comments and the style of the first one.
    """

    overlay: Overlay
    applied: Applied
    text: str
    kept: bool
    before: Evidence
    after: Evidence
    effect: Effect

    @property
    def documents(self) -> tuple[Document, Document]:
        """The one before, and the one after."""
        assert self.before.document is not None
        assert self.after.document is not None
        return self.before.document, self.after.document

    @property
    def new_problems(self) -> tuple[Problem, ...]:
        """By what the changed document breaks its specification, and the first one does not."""
        known = Counter(each.what for each in problems_of(self.before))
        found = []
        for each in problems_of(self.after):
            known[each.what] -= 1
            if known[each.what] < 0:
                found.append(each)
        return tuple(found)


def problems_of(evidence: Evidence) -> tuple[Problem, ...]:
    """By what a document breaks its specification."""
    return evidence.validity.problems if evidence.validity else ()


def rejudged(where: str, overlay: str, judged_by: Standard) -> Rejudged:
    """Judges the document at `where` before and after the overlay at `overlay`, both files or URLs; nothing is called.

    Raises `DocumentError` where one of the two documents cannot be read, and `OverlayError` where the overlay cannot be used.
    """
    return rejudged_with(api_at(where), fetch(where), read_overlay(fetch(overlay), overlay), judged_by)


def api_at(where: str) -> Api:
    """The API of a document that is a file or a URL. Raises `DocumentError` where a URL may not be fetched."""
    listed = read_urls(where) if is_url(where) else read_document(where)
    if not listed.apis:
        raise DocumentError(listed.unusable[0].reason)
    return listed.apis[0]


def rejudged_with(api: Api, text: bytes, overlay: Overlay, judged_by: Standard) -> Rejudged:
    """The same with a document that was fetched and an overlay that was read."""
    before = collect_static(api, text)
    assert before.document is not None
    result = applied(before.document.source.value, overlay)
    changed, kept = rewritten(text, before.document.name, result.value)
    after = collect_static(api, as_bytes(changed))
    audits = [audit_of(api, each, profile=judged_by.profile, fitted=False) for each in (before, after)]
    return Rejudged(
        overlay=overlay,
        applied=result,
        text=changed,
        kept=kept,
        before=before,
        after=after,
        effect=effect_of(*audits),
    )


def as_bytes(text: str) -> bytes:
    """UTF-8. Half of a pair, which JSON may hold and UTF-8 not, becomes its escape."""
    return text.encode(errors="backslashreplace")


def is_for_another(overlay: Overlay, document: str) -> bool:
    """Whether the overlay says, in `extends`, that it was written for something else than this document."""
    if not overlay.extends:
        return False
    meant = join(overlay.name, overlay.extends)
    return meant != document if is_url(meant) or is_url(document) else Path(meant).resolve() != Path(document).resolve()

"""Two versions of an API side by side: what the change does to its readiness, and whom it hurts."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from plainspoken.checks.assembly import audit_of
from plainspoken.checks.audit import Audit
from plainspoken.checks.comparison import Change, changes
from plainspoken.checks.effect import Effect, effect_of
from plainspoken.flows.collect import collect_static
from plainspoken.flows.fetch import fetch
from plainspoken.flows.rejudging import api_at
from plainspoken.flows.standard import Standard
from plainspoken.inventory.document import Document
from plainspoken.inventory.errors import PlainspokenError
from plainspoken.templates.json_report import REPORT_FORMAT, audit_from_json

_MARK = f'"format": "{REPORT_FORMAT}"'.encode()
_HEAD = 200  # bytes within which a report says what it is


class NotAlikeError(PlainspokenError):
    """Two things cannot be compared; the text says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Versions:
    """What sets two versions apart. `changes` is None where two reports were compared, which do not hold their documents."""

    effect: Effect
    changes: tuple[Change, ...] | None

    @property
    def comparable(self) -> bool:
        """Whether both were judged by the same rules, so that their scores compare."""
        return self.effect.before.ruleset == self.effect.after.ruleset


def versions(old: str, new: str, judged_by: Standard) -> Versions:
    """Compares two documents (files or URLs), which are judged here, or two `report.json`.

    Raises `NotAlikeError` where one is a report and the other is none, `DocumentError` or `ReportError` where one cannot be
    read.
    """
    before, after = _report(old), _report(new)
    if before is not None and after is not None:
        return Versions(effect=effect_of(before, after), changes=None)
    if before is not None or after is not None:
        report, other = (old, new) if before is not None else (new, old)
        raise NotAlikeError(f"{report} is a report and {other} is none; give two documents, or two report.json.")
    (first, was), (second, now) = _judged(old, judged_by), _judged(new, judged_by)
    return Versions(effect=effect_of(was, now), changes=changes(first, second))


def _report(where: str) -> Audit | None:
    """The audit, where a report stands there; None where it may be a document."""
    try:
        content = Path(where).read_bytes()
    except (OSError, ValueError):
        return None  # a URL, or what the reading of documents tells better
    return audit_from_json(content) if _MARK in content[:_HEAD] else None


def _judged(where: str, judged_by: Standard) -> tuple[Document, Audit]:
    """The document, and its audit by itself: what changed is told apart, and in no score of either."""
    api = api_at(where)
    evidence = collect_static(api, fetch(where))
    assert evidence.document is not None
    return evidence.document, audit_of(api, evidence, profile=judged_by.profile, fitted=False)

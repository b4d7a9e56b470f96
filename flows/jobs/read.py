"""Audits an API by its document alone."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from plainspoken.checks.assembly import audit_of, unread
from plainspoken.checks.evidence import Evidence
from plainspoken.checks.fixes.derivation import fixes_of
from plainspoken.checks.fixes.overlay import FILE_NAME, overlay_text
from plainspoken.flows.collect import collect_static, judged
from plainspoken.flows.jobs import API, STANDARD, Item, Tell, write
from plainspoken.flows.memory import collect_rarely
from plainspoken.flows.recorded_evidence import keep_recorded
from plainspoken.flows.selection_files import SELECTION, Selected, with_selection
from plainspoken.flows.standard import load
from plainspoken.flows.tokens import counted
from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.records import Api
from plainspoken.templates.json_report import audit_json

STATIC = "The audit was static: nothing was called."


def run(item: Item, tell: Tell) -> None:
    """Writes `report.json` into the item's folder, whatever its document holds."""
    collect_rarely()
    tell(item["name"], "read", 0, 0)
    audit(item, lambda api, text: collect_static(api, text, why=item.get("withheld") or STATIC))
    tell(item["name"], "done", 0, 0)


def _selected(path: str | None) -> Selected | None:
    """What a search for requests left for this API; None where it left nothing."""
    return SELECTION.validate_json(Path(path).read_bytes()) if path and Path(path).exists() else None


def audit(item: Item, collect: Callable[[Api, bytes], Evidence]) -> None:
    """Judges what `collect` gives for the item's API, and writes the report and the fixes."""
    api, began = API.validate_python(item["api"]), time.monotonic()
    standard = STANDARD.validate_python(item["standard"])
    load(standard.checks)
    document = None
    try:
        evidence = judged(collect(api, Path(item["document"]).read_bytes()), standard.judge)
        evidence = with_selection(evidence, _selected(item.get("selection")), item.get("unsearched", ""))
        audited = audit_of(api, replace(evidence, api=api), started=item["started"], profile=standard.profile)
        audited = replace(audited, surface=counted(evidence.document))
        keep_recorded(Path(item["folder"]), audited, evidence)
        document = evidence.document
    except DocumentError as wrong:
        audited = unread(api, str(wrong), started=item["started"], profile=standard.profile)
    audited = replace(audited, seconds=round(time.monotonic() - began, 1))
    write(Path(item["folder"]) / "report.json", audit_json(audited))
    if document is not None:
        fixes = overlay_text(fixes_of(audited, document))
        write(Path(item["folder"]) / FILE_NAME, fixes.encode(errors="backslashreplace"))

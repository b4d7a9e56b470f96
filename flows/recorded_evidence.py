"""The recorded exchanges that findings name, kept beside a report so that each can be looked up."""

from __future__ import annotations

from pathlib import Path

from plainspoken.checks.audit import Audit
from plainspoken.checks.evidence import Evidence
from plainspoken.flows.exchange_log import RECORDED, ExchangeLog

NAME = "recorded.jsonl"  # beside exchanges.jsonl, which holds the audit's own calls


def keep_recorded(folder: Path, audit: Audit, evidence: Evidence) -> None:
    """Writes `folder`/evidence/recorded.jsonl anew: the recorded exchanges that findings name, secrets already removed."""
    path = folder / "evidence" / NAME
    path.unlink(missing_ok=True)
    named = {finding.exchange for result in audit.results for finding in result.findings}
    shown = [each for each in evidence.exchanges or () if each.id in named and each.id.startswith(RECORDED)]
    if shown:
        with ExchangeLog(path) as log:
            for each in shown:
                log.append(each)

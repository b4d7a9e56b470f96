"""Audits an API by its document and by calling it."""

from __future__ import annotations

from pathlib import Path

from plainspoken.checks.evidence import Evidence
from plainspoken.flows.collect import evidence, opened, uncalled
from plainspoken.flows.jobs import Item, Tell
from plainspoken.flows.jobs.read import audit
from plainspoken.flows.live import call_api
from plainspoken.flows.second_opinion import opinions
from plainspoken.inventory.records import Api

NOT_PROBED = "No operation was called without its credential."


def run(item: Item, tell: Tell) -> None:
    """Writes `report.json` into the item's folder, and every exchange into `evidence`/exchanges.jsonl as it happens."""
    tell(item["name"], "read", 0, 0)
    audit(item, lambda api, text: _collected(api, text, item, tell))
    tell(item["name"], "done", 0, 0)


def _collected(api: Api, text: bytes, item: Item, tell: Tell) -> Evidence:
    document = opened(api, text)
    if not document.operations:
        return evidence(document, text, missing=uncalled("The document describes no operation."))
    log = Path(item["folder"]) / "evidence" / "exchanges.jsonl"
    log.parent.mkdir(parents=True, exist_ok=True)
    name = item["name"]
    called = call_api(
        api, document, text, secret=item.get("secret"), log=log, tell=lambda done, of: tell(name, "call", done, of)
    )
    tell(name, "judge", 0, 0)
    if not called.live.measured:
        return evidence(document, text, live=called.live, missing=uncalled(called.live.reason))
    exchanges = opinions(document, text, called.live.base_url, called.exchanges)
    missing = {} if called.probes else dict.fromkeys(("probed", "probes"), NOT_PROBED)
    return evidence(document, text, exchanges=exchanges, probes=called.probes, live=called.live, missing=missing)

"""Audits an API by its document and by calling it."""

from __future__ import annotations

from pathlib import Path

from plainspoken.checks.evidence import Evidence
from plainspoken.flows.collect import evidence, opened, uncalled
from plainspoken.flows.jobs import Item, Tell
from plainspoken.flows.jobs.read import audit
from plainspoken.flows.live import call_api
from plainspoken.flows.live_evidence import LiveEvidence
from plainspoken.flows.second_opinion import opinions
from plainspoken.flows.traffic.recorded import with_traffic
from plainspoken.inventory.records import Api

PROBES = ("probed", "probes")
OF_OTHERS = ("crossings", "overreached", "unentitled", "reserved")
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
        api,
        document,
        text,
        secrets=item.get("secrets") or {},
        log=log,
        tell=lambda done, of: tell(name, "call", done, of),
        hosts=Path(item["hosts"]) if item.get("hosts") else None,
    )
    tell(name, "judge", 0, 0)
    collected = evidence(
        document,
        text,
        # What was measured is judged a second time; a run that says nothing may still have been refused without a credential.
        exchanges=opinions(document, text, called.live.base_url, called.exchanges) if called.live.measured else (),
        probes=called.probes,
        crossings=called.identity.crossings,
        protected_resource=called.identity.published.protected_resource,
        authorization_servers=called.identity.published.authorization_servers,
        api_catalog=called.identity.published.api_catalog,
        tokens=called.identity.tokens,
        beside=called.identity.beside,
        canaries=called.content.canaries,
        echoes=called.content.echoes,
        pages=called.content.pages,
        samples=called.content.samples,
        conversations=called.conversations,
        live=called.live,
        missing=_missing(called),
    )
    return with_traffic(collected, api, document, text, (item.get("secrets") or {}).values())


def _missing(called: LiveEvidence) -> dict[str, str]:
    """Why calls gave no evidence of a kind."""
    unmeasured = {} if called.live.measured else uncalled(called.live.reason)
    if called.identity.notes:
        unmeasured |= dict.fromkeys(OF_OTHERS, " ".join(called.identity.notes))
    if called.probes:
        return {kind: why for kind, why in unmeasured.items() if kind not in PROBES}
    return unmeasured or dict.fromkeys(PROBES, NOT_PROBED)

"""Calls one API, with a log of every exchange."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from plainspoken.flows.exchange_log import ExchangeLog, Recorder
from plainspoken.flows.gate import Tell
from plainspoken.flows.live_evidence import LiveEvidence
from plainspoken.flows.live_run import Run
from plainspoken.flows.redaction import Redactor
from plainspoken.flows.session import Renew
from plainspoken.inventory.document import Document
from plainspoken.inventory.records import Api


def call_api(
    api: Api,
    document: Document,
    text: bytes,
    *,
    secrets: Mapping[str, str],
    log: Path,
    tell: Tell,
    seed: int = 0,
    renew: Renew | None = None,
    hosts: Path | None = None,
) -> LiveEvidence:
    """Calls `api` within its budget and gives what happened. Raises nothing for what target or document do.

    `secrets`: those that the inventory refers to, by `SecretReference.key`. `log`: exchanges are appended there as they
    happen, secrets removed. `tell(requests_so_far, budget)` is called a few times a second. The same `seed` makes the same
    calls, but for the numbers of marked texts.

    `renew` logs in once more where a call ended the session; as the inventory says where it is not given.
    `hosts`: the folder in which the workers of one audit share what a host may be called.
    """
    del text  # the document brings its own source; other engines read the text
    users = [each for each in (api.auth, api.identities.other, api.identities.expired) if each is not None]
    redactor = Redactor(secrets.values(), {each.parameter for each in users})
    with ExchangeLog(log) as written:
        return Run(api, document, secrets, Recorder(written, redactor), tell, seed, renew, hosts=hosts).evidence()

"""What an audit would call, how often, and as whom. It is a rehearsal of the run itself, so that the two agree."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from plainspoken.checks.authorization import CARRYING
from plainspoken.checks.live_run import LiveRun
from plainspoken.flows.clock import RehearsedClock
from plainspoken.flows.exchange_log import ExchangeLog, Recorder
from plainspoken.flows.gate import Gate
from plainspoken.flows.live_run import Run
from plainspoken.flows.redaction import Redactor
from plainspoken.flows.rehearsal import REHEARSED
from plainspoken.inventory.document import Document
from plainspoken.inventory.records import Api, Auth


@dataclass(frozen=True, slots=True, kw_only=True)
class Calls:
    """How often one operation would be called with one identity; `operation` is empty for what finds the address."""

    operation: str
    identity: str
    calls: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What would be called at `base_url`, in how many seconds at least; `reason` says why nothing would.

    The rehearsal has every call succeed. Refusals, failures and a slow target make the real run shorter, never longer than
    the budget of `requests` and `seconds`.
    """

    id: str
    base_url: str
    calls: tuple[Calls, ...] = ()
    left_out: Mapping[str, str] = field(default_factory=dict)
    seconds: float = 0.0
    reason: str = ""


def plan(api: Api, document: Document) -> Plan:
    """The plan for one API. Sends nothing and needs no secret."""
    run, live = _rehearsed(api, document)
    counted = tuple(
        Calls(operation=operation, identity=_identity(kind, api.auth), calls=calls)
        for (operation, kind), calls in sorted(run.calls.items(), key=lambda each: _place(document, *each[0]))
    )
    return Plan(
        id=api.id,
        base_url=live.base_url,
        calls=counted,
        left_out=live.left_out,
        seconds=live.seconds,
        reason="" if live.measured else live.reason,
    )


def _rehearsed(api: Api, document: Document) -> tuple[Gate, LiveRun]:
    """The gate of a run with made-up answers, which counted the calls, and how the run went."""
    users = (api.auth, api.identities.other, api.identities.expired)
    secrets = {each.key: REHEARSED for user in users if user for each in user.references}
    with tempfile.TemporaryDirectory(prefix="plainspoken-") as folder, ExchangeLog(Path(folder) / "exchanges.jsonl") as log:
        recorder = Recorder(log, Redactor({REHEARSED}))
        run = Run(api, document, secrets, recorder, lambda _done, _of: None, 0, clock=RehearsedClock())
        return run.gate, run.evidence().live


_KINDS = ("given", "other", "beyond", *CARRYING)


def _place(document: Document, operation: str, kind: str) -> tuple[int, int]:
    keys = [each.key for each in document.operations]
    return (keys.index(operation) if operation in keys else -1), _KINDS.index(kind) if kind in _KINDS else len(_KINDS)


def _identity(kind: str, auth: Auth) -> str:
    if kind == "given":
        where = f" of {auth.secret.name}" if auth.secret else ""
        return f"with the {auth.kind.replace('_', ' ')} credential{where}"
    return CARRYING.get(kind, f"as {kind}")

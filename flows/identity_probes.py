"""Asks again what was answered before, without the credential and with a spoilt one: does anyone look at it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from plainspoken.checks.authorization import CredentialKind
from plainspoken.checks.exchanges import Exchange
from plainspoken.flows.credentials import Carried
from plainspoken.flows.exchange_log import Raw, Recorder
from plainspoken.flows.gate import Refused, Stopped
from plainspoken.flows.wire import Caller
from plainspoken.inventory.document import Operation

MOST_FOR_ONE_OPERATION = 2


def secured(operations: Iterable[Operation]) -> tuple[Operation, ...]:
    """The operations for which the document demands a credential."""
    return tuple(operation for operation in operations if operation.requires_credential)


def unsecured(operations: Iterable[Operation]) -> tuple[Operation, ...]:
    """The read-only operations for which the document demands none: the server may all the same."""
    return tuple(each for each in operations if not each.requires_credential and each.is_read_only)


def reserve(operations: Iterable[Operation], carried: Carried | None, further: int, budget: int) -> int:
    """How many requests to hold back: what the probes and `further` questions need, at most a quarter of the budget."""
    own = MOST_FOR_ONE_OPERATION * len(secured(operations)) + len(unsecured(operations)) if carried else 0
    return min(own + further, budget // 4)


def probe(
    operations: tuple[Operation, ...],
    worked: Mapping[str, Raw],
    *,
    carried: Carried,
    caller: Caller,
    recorder: Recorder,
) -> tuple[Exchange, ...]:
    """Repeats for each secured operation the call that `worked` (as sent, the credential not in it).

    Read-only operations are asked without and with an altered credential, others without only: they should be refused. Those
    for which the document demands no credential are asked without, last: they should not be.
    Every operation is asked once before any is asked twice; ends early where the budget is spent.
    """
    asked = [operation for operation in secured(operations) if operation.key in worked]
    open_ones = [operation for operation in unsecured(operations) if operation.key in worked]
    found = []
    try:
        for operation, kind in (*_questions(asked), *((each, "none") for each in open_ones)):
            used = carried.now().altered() if kind == "altered" else carried.now().bare()
            if kind == "altered" and used is None:
                continue
            try:
                call = worked[operation.key]
                raw = replace(caller.again(call, carried=used, kind=kind), valid=call.valid)
            except Refused:
                continue
            found.append(recorder.add(raw))
    except Stopped:
        pass
    return tuple(found)


def _questions(operations: list[Operation]) -> Iterator[tuple[Operation, CredentialKind]]:
    ordered = sorted(operations, key=lambda operation: not operation.is_read_only)
    yield from ((operation, "none") for operation in ordered)
    yield from ((operation, "altered") for operation in ordered if operation.is_read_only)


def refusals(exchanges: Iterable[Exchange], operations: Iterable[Operation]) -> tuple[Exchange, ...]:
    """Of a run without a credential, one exchange for each secured operation: an answer other than a refusal before one.

    For each other operation that was refused, that refusal.
    """
    wanted = {operation.key for operation in secured(operations)}
    found: dict[str, Exchange] = {}
    for exchange in exchanges:
        if exchange.status is None or exchange.credential != "none":
            continue
        if exchange.operation in wanted or exchange.status in (401, 403):
            kept = found.setdefault(exchange.operation, exchange)
            if kept.status in (401, 403) and 200 <= exchange.status < 300:
                found[exchange.operation] = exchange
    return tuple(found.values())

"""Whether the answers of a run say something about the API, or only about the run: its address, its credential, its end."""

from __future__ import annotations

from collections.abc import Collection

from plainspoken.checks.evidence import Exchange
from plainspoken.flows.base_url import Found, resembles
from plainspoken.flows.gate import Gate

# Of all answers: from these shares on a run says more about its settings than about the API.
_MOSTLY_NOWHERE = 0.95
_MOSTLY_REFUSED = 0.90
# Where the target stopped answering: from this share of the chosen operations on that gave an answer before, it is measured.
_ENOUGH_OPERATIONS = 0.5


def meaningless(exchanges: Collection[Exchange], *, operations: int, found: Found, gate: Gate, has_credential: bool) -> str:
    """Why the answers so far say nothing about the API, in a sentence; empty where they do. `operations` were chosen."""
    answered = [exchange for exchange in exchanges if exchange.status is not None]
    if gate.dead or gate.locked:
        enough = len({exchange.operation for exchange in answered}) >= _ENOUGH_OPERATIONS * operations
        return "" if enough else f"not measured: {gate.ended}; too few operations had answered before."
    if not answered:
        why = gate.ended or next((exchange.error for exchange in exchanges), "the engine made no call")
        return f"not measured: no call was answered: {why}."
    nowhere = sum(resembles(exchange, found) for exchange in answered)
    if nowhere >= _MOSTLY_NOWHERE * len(answered):
        return (
            f"not measured: base URL: {nowhere} of {len(answered)} answers at {found.url} are those of a path that "
            "does not exist; write the right `base_url`."
        )
    refused = sum(exchange.status in (401, 403) for exchange in answered)
    if refused < _MOSTLY_REFUSED * len(answered):
        return ""
    counted = f"not measured: {refused} of {len(answered)} answers"
    return f"{counted} {_refused(answered, has_credential=has_credential)}"


def _refused(answered: Collection[Exchange], *, has_credential: bool) -> str:
    if not has_credential:
        return "ask for a credential, and the inventory gives none; write `auth`."
    worked = next((exchange for exchange in answered if 200 <= (exchange.status or 0) < 300), None)
    if worked is None:
        return "refuse the credential (401 or 403); check `auth` and its secret."
    return (
        f"refuse the credential (401 or 403), although {worked.operation} was answered {worked.status} with it; check what it "
        "may do, and whether it belongs to this environment."
    )

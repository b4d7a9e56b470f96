"""Whether the answers of a run say something about the API, or only about the run: its address, its credential, its end."""

from __future__ import annotations

import re
from collections.abc import Collection

from plainspoken.checks.exchanges import Exchange
from plainspoken.flows.access import REFUSED
from plainspoken.flows.base_url import Found, resembles
from plainspoken.flows.exchange_log import Recorder
from plainspoken.flows.gate import Gate

# Of all answers: from these shares on a run says more about its settings than about the API.
_MOSTLY_NOWHERE = 0.95
_MOSTLY_REFUSED = 0.90
_LOGIN_PAGE = re.compile(r"/(?:log|sign)[-_]?in\b|/sso\b|/oauth2?/authorize\b", re.IGNORECASE)
# Where the target stopped answering: from this share of the chosen operations on that gave an answer before, it is measured.
_ENOUGH_OPERATIONS = 0.5


def counted(recorder: Recorder, fell: int, void: Collection[tuple[int, int]]) -> tuple[Exchange, ...]:
    """The exchanges that say something: those before the target broke down, and not of a credential gone bad."""
    turns = recorder.turns
    return tuple(
        each
        for each in recorder.before(fell)
        if each.status not in REFUSED or not any(first <= turns[each.id] <= last for first, last in void)
    )


def meaningless(exchanges: Collection[Exchange], *, operations: int, found: Found, gate: Gate, has_credential: bool) -> str:
    """Why the answers so far say nothing about the API, in a sentence; empty where they do. `operations` were chosen."""
    answered = [exchange for exchange in exchanges if exchange.status is not None]
    if gate.dead or gate.locked:
        enough = len({exchange.operation for exchange in answered}) >= _ENOUGH_OPERATIONS * operations
        return "" if enough else f"not measured: {gate.ended}; too few operations had answered before."
    if not answered:
        why = gate.ended or next((exchange.error for exchange in exchanges), "the engine made no call")
        return f"not measured: no call was answered: {why}."
    told = [exchange for exchange in answered if not resembles(exchange, found)]
    nowhere = len(answered) - len(told)
    if nowhere >= _MOSTLY_NOWHERE * len(answered):
        return (
            f"not measured: base URL: {nowhere} of {len(answered)} answers at {found.url} are those of a path that "
            "does not exist; write the right `base_url`."
        )
    refused = sum(_asks_for_login(exchange) for exchange in told)
    if refused < _MOSTLY_REFUSED * len(told):
        return ""
    counted = f"not measured: {refused} of {len(told)} answers"
    return f"{counted} {_refused(told, has_credential=has_credential)}"


def _asks_for_login(exchange: Exchange) -> bool:
    """Whether an answer refuses the caller, or sends a browser to the page where people log in."""
    if exchange.status is not None and 300 <= exchange.status < 400:
        return bool(_LOGIN_PAGE.search(exchange.response_headers.get("location", "").partition("?")[0]))
    return exchange.status in (401, 403)


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

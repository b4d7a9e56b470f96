"""Whether an answer that wants a stronger login, or a further scope, tells the person what is wanted of them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.answers import read_answer
from plainspoken.checks.challenges import challenges
from plainspoken.checks.error_languages import in_english, is_read
from plainspoken.checks.exchanges import Exchange, Observed
from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.registry import Case, check
from plainspoken.checks.wording import cut, quoted

_STRONGER, _SCOPE = "insufficient_user_authentication", "insufficient_scope"
_API = """
paths: {'/payments': {get: {summary: Lists payments, responses: {'200': {description: The payments}}}}}
"""
# What a person can be asked to do about a login that is too weak or too old.
_ACT = re.compile(
    r"\b(?:(?:log|sign)(?:ing)?[ -]?in|re-?authenticat\w*|authenticate|confirm\w*|verif\w+|second factor|two[- ]factor"
    r"|multi[- ]?factor|[2m]fa|passkey|one[- ]time|security key|fingerprint|password|step[- ]up)\b",
    re.IGNORECASE,
)


def _refusal(status: int, challenge: str, body: str) -> Case:
    exchange = Exchange(
        id="x1",
        operation="GET /payments",
        method="GET",
        url="https://api.example.com/payments",
        status=status,
        response_headers={"www-authenticate": f"Bearer {challenge}", "content-type": "application/json"},
        response_body=body,
    )
    return Case(document=_API, evidence={"exchanges": (exchange,)})


def _wanted(exchange: Exchange) -> str:
    """The error of a challenge that wants more than the credential has; empty where none does."""
    asked = (each.error for each in challenges(exchange) if exchange.status in (401, 403))
    return next((each for each in asked if each in (_STRONGER, _SCOPE)), "")


def _parameters(exchange: Exchange, *names: str) -> str:
    return next((each.parameters[name] for each in challenges(exchange) for name in names if each.parameters.get(name)), "")


def _is_judged(exchange: Exchange) -> bool:
    """Whether it wants more, and whatever its body says to the person is in a language that is read here."""
    return bool(_wanted(exchange)) and (_wanted(exchange) == _SCOPE or is_read(read_answer(exchange.response_body).text))


def _lacks(exchange: Exchange) -> tuple[str, str]:
    """What the answer leaves out, and what to write; empty where it says enough."""
    text = read_answer(exchange.response_body).text
    if _wanted(exchange) == _SCOPE:
        scopes = _parameters(exchange, "scope").split()
        if not scopes:
            return "no `scope` says which one is missing", 'Add `scope="..."` to the challenge, and name the scope in the body.'
        named = any(scope in exchange.response_body for scope in scopes)
        return (
            ("", "")
            if named
            else (
                f"the body does not name `{' '.join(scopes)}`, which only the header does",
                f"Say in the body that the person has to agree to `{' '.join(scopes)}`, and where.",
            )
        )
    if not _parameters(exchange, "acr_values", "max_age"):
        return (
            "neither `acr_values` nor `max_age` says what would do",
            'Add `acr_values="..."` or `max_age="..."` to the challenge, and say the same in the body.',
        )
    return (
        ("", "")
        if _ACT.search(in_english(text))
        else (
            "the body does not say what the person should do",
            "Say it in the body: that this needs a new login, with which second factor, or not older than how long.",
        )
    )


@check(
    "AUTH140",
    "A demand for more does not say what to ask the person for",
    dimension="identity",
    severity=Severity.MEDIUM,
    source="RFC 9470, section 3 (insufficient_user_authentication, acr_values, max_age); RFC 6750, section 3.1 (scope)",
    applies=lambda asked: any(map(_is_judged, asked.exchanges)),
    good=[
        _refusal(401, f'error="{_STRONGER}", max_age="300"', '{"detail": "Log in again: the login is older than 5 minutes."}'),
        _refusal(403, f'error="{_SCOPE}", scope="payments:read"', '{"detail": "This needs the scope payments:read."}'),
    ],
    bad=[
        _refusal(401, f'error="{_STRONGER}", acr_values="gold"', '{"detail": "Not allowed."}'),
        _refusal(401, f'error="{_STRONGER}"', '{"detail": "Log in again with your passkey."}'),
        _refusal(403, f'error="{_SCOPE}"', '{"detail": "A scope is missing."}'),
        _refusal(403, f'error="{_SCOPE}", scope="payments:read"', '{"detail": "A scope is missing."}'),
    ],
)
def step_up_is_told(asked: Observed) -> Iterator[Finding]:
    """The credential is good and not good enough. A model reads the body alone, seldom a header; without a word on what is
    wanted it tells the person that they may not, or has them log in again for nothing.

    Fix: put what would do into the challenge, for software, and into the body, for the person: which factor, which scope.
    """
    for exchange in asked.exchanges:
        lacking, better = _lacks(exchange) if _is_judged(exchange) else ("", "")
        if lacking:
            said = quoted(cut(read_answer(exchange.response_body).text, 80), 80)
            yield found(
                asked.operation,
                seen=f"{asked.operation.key} was answered {exchange.status} with `{_wanted(exchange)}` and {said}: {lacking}.",
                better=better,
                subject="step up",
                exchange=exchange.id,
                cause=f"{_wanted(exchange)} without what to ask for",
            )
            return

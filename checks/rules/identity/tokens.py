"""The tokens themselves: for which API they are good, for how long, and in whose hands."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.authorization import Published, Token
from plainspoken.checks.consequence import Consequence, consequence_of
from plainspoken.checks.exchanges import Exchange, Observed
from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.registry import Case, check
from plainspoken.checks.rules.identity.metadata import place_of_login, server
from plainspoken.checks.rules.identity.schemes import CODE, SCHEME
from plainspoken.inventory.document import Document, Operation

_RIDES = SCHEME % (CODE % "'rides:read': See your rides")


def _foreign(status: int) -> Case:
    exchange = Exchange(
        id="p1",
        operation="GET /rides",
        method="GET",
        url="https://api.example.com/rides",
        status=status,
        credential="foreign",
    )
    return Case(document=_RIDES, evidence={"probes": (exchange,)})


def _was_answered(misdirected: Observed) -> bool:
    return misdirected.operation.requires_credential and any(each.status is not None for each in misdirected.exchanges)


@check(
    "AUTH025",
    "A token that is meant for another API opens this one",
    dimension="identity",
    severity=Severity.HIGH,
    source="RFC 9700, section 2.3 (the resource server MUST refuse); RFC 8707, section 2; MCP authorization 2026-07-28;"
    " catalogue AUTH-11",
    applies=_was_answered,
    blocks=True,
    good=[_foreign(401), _foreign(403)],
    bad=[_foreign(200)],
)
def audience_is_checked(misdirected: Observed) -> Iterator[Finding]:
    """Whoever runs any other API of the same login holds people's tokens, and can act here in their name.

    Fix: compare the audience of each token with the name of this API, and answer 401 where they differ.
    """
    passed = [each for each in misdirected.exchanges if each.status is not None and 200 <= each.status < 300]
    if passed:
        yield found(
            misdirected.operation,
            seen=f"{misdirected.operation.key} with a token that was issued for another API was answered {passed[0].status}.",
            better='Answer 401 with `WWW-Authenticate: Bearer error="invalid_token"` unless `aud` names this API.',
            subject="token of another audience",
            exchange=passed[0].id,
            cause="audience not checked",
        )


def _lasting(seconds: float | None) -> Case:
    return Case(document=_RIDES, evidence={"tokens": (Token(scheme="login", lifetime=seconds),)})


@check(
    "AUTH026",
    "An access token is valid for too long",
    dimension="identity",
    severity=Severity.MEDIUM,
    source="MCP authorization 2026-07-28 (short-lived tokens); RFC 6749, section 5.1 (`expires_in`); one hour is a judgement",
    good=[_lasting(3600)],
    bad=[_lasting(86_400), _lasting(None)],
)
def token_ends_soon(token: Token, document: Document, *, most_seconds: float = 3600.0) -> Iterator[Finding]:
    """Tokens end up in logs and in conversations; what still opens the account next week is found by somebody by then.

    Fix: give out access tokens for an hour at most, and a refresh token beside them.
    """
    if token.lifetime is not None and token.lifetime <= most_seconds:
        return
    lasts = "does not say how long it is valid" if token.lifetime is None else f"is valid for {_span(token.lifetime)}"
    scheme = document.security_schemes.get(token.scheme)
    yield found(
        scheme.place if scheme else document.root.place,
        seen=f"The token that a login by `{token.scheme}` gave {lasts}.",
        better=f'Answer with `"expires_in": {most_seconds:.0f}` or less'
        + ("." if token.refreshable else ", and with a refresh token, so that no person has to log in again each hour."),
        subject=f"lifetime of {token.scheme}",
        exchange=token.exchange,
        cause="tokens live too long",
    )


def _span(seconds: float) -> str:
    """A length of time in its largest unit."""
    for unit, length in (("days", 86_400), ("hours", 3600), ("minutes", 60)):
        if seconds >= 2 * length:
            return f"{seconds / length:.0f} {unit}"
    return f"{seconds:.0f} seconds"


def _guards_what_matters(authorization_server: Published, operations: tuple[Operation, ...]) -> bool:
    return authorization_server.is_served and any(
        each.requires_credential and consequence_of(each) is Consequence.CONSEQUENTIAL for each in operations
    )


_CERTIFICATE_BOUND = "tls_client_certificate_bound_access_tokens"


@check(
    "AUTH027",
    "A stolen token can be used by the thief",
    dimension="identity",
    severity=Severity.NOTE,
    source="RFC 9700, section 2.2.1; RFC 9449, section 5.1 (DPoP); RFC 8705, section 3.3 (mutual TLS); catalogue AUTH-14",
    applies=_guards_what_matters,
    good=[server(dpop_signing_alg_values_supported=["ES256"]), server(tls_client_certificate_bound_access_tokens=True)],
    bad=[server()],
)
def binds_its_tokens(
    authorization_server: Published, operations: tuple[Operation, ...], document: Document
) -> Iterator[Finding]:
    """What pays, sends or deletes should not obey whoever picked up a token from a log.

    Fix: offer tokens that are bound to a key of the client, by DPoP or mutual TLS.
    """
    bound = (
        authorization_server.texts("dpop_signing_alg_values_supported")
        or authorization_server.members.get(_CERTIFICATE_BOUND) is True
    )
    if not bound:
        first = next(each for each in operations if consequence_of(each) is Consequence.CONSEQUENTIAL)
        yield found(
            place_of_login(document, authorization_server.scheme),
            seen=f"{authorization_server.url} announces neither DPoP nor bound certificates, and its tokens open {first.key}.",
            better='Write `"dpop_signing_alg_values_supported": ["ES256"]` once DPoP is offered.',
            subject=f"bound tokens of {authorization_server.about}",
            exchange=authorization_server.exchange,
            cause="tokens not bound to their client",
        )


_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"


@check(
    "AUTH028",
    "Who acts for whom cannot be told from a token",
    dimension="identity",
    severity=Severity.NOTE,
    source="RFC 8693, sections 2.1 and 4.1 (token exchange, `act`); catalogue AUTH-16",
    applies=lambda authorization_server: authorization_server.is_served,
    good=[server(grant_types_supported=["authorization_code", _EXCHANGE])],
    bad=[server()],
)
def exchanges_tokens(authorization_server: Published, document: Document) -> Iterator[Finding]:
    """With the person's own token the log shows the person, and not that an assistant made the call.

    Fix: let services exchange it for one that names both, the person as `sub` and the caller as `act`.
    """
    if _EXCHANGE not in authorization_server.texts("grant_types_supported"):
        yield found(
            place_of_login(document, authorization_server.scheme),
            seen=f"{authorization_server.url} does not announce token exchange.",
            better=f"Add `{_EXCHANGE}` to `grant_types_supported` once it is offered, and log `act` beside `sub`.",
            subject=f"token exchange at {authorization_server.about}",
            exchange=authorization_server.exchange,
            cause="no token exchange",
        )

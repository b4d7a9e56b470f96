"""Whether a refusal says enough for software to act: which error, which login, which scope, and the right status."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.authorization import SPOILT, CredentialKind
from plainspoken.checks.challenges import Challenge, bearer
from plainspoken.checks.exchanges import Crossing, Exchange, Observed
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import Case, check
from plainspoken.inventory.document import Document

API = """
security: [{login: ['rides:read']}]
paths: {'/rides/{id}': {get: {summary: One ride, responses: {'200': {description: OK}}}}}
components: {securitySchemes: {login: {type: oauth2, flows: {authorizationCode: {authorizationUrl: 'https://id.example.com/a',
  tokenUrl: 'https://id.example.com/t', scopes: {'rides:read': See your rides}}}}}}
"""
_WRONG = ("malformed", "altered", "unsigned", "expired")
_METADATA = 'resource_metadata="https://api.example.com/.well-known/oauth-protected-resource"'


def call(status: int, kind: CredentialKind, challenge: str = "", *, url: str = "https://api.example.com/rides/7") -> Exchange:
    """An example of a call that was refused, or was not."""
    headers = {"www-authenticate": challenge} if challenge else {}
    return Exchange(
        id="p1",
        operation="GET /rides/{id}",
        method="GET",
        url=url,
        status=status,
        response_headers=headers,
        credential=kind,
    )


def probes(*made: Exchange) -> Case:
    """An example with these probes."""
    return Case(document=API, evidence={"probes": made})


def _refused(probed: Observed, kinds: tuple[str, ...], *codes: int) -> list[Exchange]:
    return [each for each in probed.exchanges if each.credential in kinds and each.status in codes]


def _challenges_wrong_tokens(probed: Observed) -> bool:
    return any(bearer(each) for each in _refused(probed, _WRONG, 401))


@check(
    "AUTH101",
    "A refused token is not called invalid",
    dimension="identity",
    severity=Severity.MEDIUM,
    source="RFC 6750, sections 3 and 3.1 (invalid_token); RFC 9470, section 3 (step up)",
    applies=_challenges_wrong_tokens,
    good=[
        probes(call(401, "altered", 'Bearer realm="rides", error="invalid_token"')),
        probes(call(401, "expired", 'Bearer error="insufficient_user_authentication", max_age="300"')),
    ],
    bad=[
        probes(call(401, "altered", 'Bearer realm="rides"')),
        probes(call(401, "expired", 'Bearer error="invalid_request"')),
        probes(call(401, "expired", 'Bearer error="insufficient_user_authentication"')),
    ],
)
def wrong_token_is_named(probed: Observed) -> Iterator[Finding]:
    """By this word an assistant knows that it need only renew the token; without it, it asks the person to log in again.

    Fix: add `error="invalid_token"` where a token came that is not valid, and leave it out where none came.
    """
    for exchange in _refused(probed, _WRONG, 401):
        if (challenge := bearer(exchange)) is not None and (fault := _fault(challenge)):
            yield found(
                probed.operation,
                seen=f"{probed.operation.key} {SPOILT[exchange.credential]} was answered 401 {fault}.",
                better='Write `WWW-Authenticate: Bearer error="invalid_token", error_description="..."`.',
                subject="error of a refused token",
                exchange=exchange.id,
                cause="invalid_token not said",
            )
            return


def _fault(challenge: Challenge) -> str:
    error = challenge.error
    if error == "insufficient_user_authentication":
        is_told = challenge.parameters.keys() & {"acr_values", "max_age"}
        return "" if is_told else f"with `error={error}`, and neither `acr_values` nor `max_age`"
    if error == "invalid_token":
        return ""
    return f"with `error={error}`" if error else "without an `error`"


def _leads_to_login(probed: Observed, document: Document) -> bool:
    schemes = (document.security_schemes.get(name) for each in probed.operation.security or () for name in each.schemes)
    by_oauth = any(each is not None and each.type in ("oauth2", "openIdConnect") for each in schemes)
    return by_oauth and any(bearer(each) for each in _refused(probed, ("none", *_WRONG), 401))


@check(
    "AUTH102",
    "A refusal does not lead to the login",
    dimension="identity",
    severity=Severity.LOW,
    source="RFC 9728, section 5.1; MCP authorization 2026-07-28; catalogue AUTH-06",
    applies=_leads_to_login,
    good=[probes(call(401, "none", f"Bearer {_METADATA}"))],
    bad=[probes(call(401, "none", 'Bearer realm="rides"'))],
)
def refusal_names_metadata(probed: Observed, document: Document) -> Iterator[Finding]:
    """A client that nobody set up follows this address to the page where the person logs in; without it, it must guess.

    Fix: name the address of the protected resource metadata in every 401.
    """
    del document
    asked = [(each, bearer(each)) for each in _refused(probed, ("none", *_WRONG), 401)]
    lacking = [each for each, challenge in asked if challenge is not None and "resource_metadata" not in challenge.parameters]
    if lacking:
        yield found(
            probed.operation,
            seen=f"The 401 of {probed.operation.key} has a Bearer challenge without `resource_metadata`.",
            better='Add `resource_metadata="https://<host>/.well-known/oauth-protected-resource"` to it.',
            subject="resource_metadata",
            exchange=lacking[0].id,
            cause="401 without resource_metadata",
        )


def _was_refused(narrowed: Observed) -> bool:
    return any(each.status in (401, 403) for each in narrowed.exchanges)


@check(
    "AUTH103",
    "A refusal does not name the scope that is missing",
    dimension="identity",
    severity=Severity.MEDIUM,
    source="RFC 6750, section 3.1 (403, insufficient_scope, scope); catalogue AUTH-07",
    applies=_was_refused,
    good=[probes(call(403, "narrow", 'Bearer error="insufficient_scope", scope="rides:read"'))],
    bad=[
        probes(call(403, "narrow")),
        probes(call(401, "narrow", 'Bearer error="invalid_token"')),
        probes(call(403, "narrow", 'Bearer error="insufficient_scope", scope="rides:write"')),
    ],
)
def missing_scope_is_named(narrowed: Observed) -> Iterator[Finding]:
    """The assistant can then ask for exactly that one, and the person sees what is agreed to; otherwise it asks for everything.

    Fix: answer 403 with `error="insufficient_scope"` and in `scope` all that the operation needs.
    """
    exchange = next(each for each in narrowed.exchanges if each.status in (401, 403))
    challenge = bearer(exchange)
    told = set((challenge.parameters.get("scope", "") if challenge else "").split())
    is_named = exchange.status == 403 and challenge is not None and challenge.error == "insufficient_scope"
    if not is_named or not _covers(narrowed, told):
        said = exchange.response_headers.get("www-authenticate", "")
        yield found(
            narrowed.operation,
            seen=f"{narrowed.operation.key} with a token that lacks a scope was answered {exchange.status} with "
            f"{f'`{said[:120]}`' if said else 'no WWW-Authenticate'}.",
            better='Answer 403 with `WWW-Authenticate: Bearer error="insufficient_scope", '
            f'scope="{" ".join(narrowed.operation.scopes)}"`.',
            subject="missing scope",
            exchange=exchange.id,
            cause="missing scope not named",
        )


def _covers(narrowed: Observed, told: set[str]) -> bool:
    """Whether the scopes named are all that one of the alternatives needs."""
    alternatives = narrowed.operation.security or ()
    needs = [{scope for scopes in each.schemes.values() for scope in scopes} for each in alternatives]
    return any(needed <= told for needed in needs if needed)


_MEANS = {403: "that the person may not", 500: "that the server is broken"}


def _has_answers(probed: Observed) -> bool:
    return probed.operation.requires_credential and any(
        each.credential in SPOILT and each.status is not None and each.status >= 300 for each in probed.exchanges
    )


@check(
    "AUTH104",
    "A missing or wrong credential is answered as something else",
    dimension="identity",
    severity=Severity.MEDIUM,
    source="RFC 9110, sections 15.5.2 (401) and 15.5.4 (403); RFC 6750, section 3.1; catalogue AUTH-12",
    applies=_has_answers,
    good=[probes(call(401, "none")), probes(call(400, "malformed")), probes(call(404, "none"))],
    bad=[probes(call(403, "none")), probes(call(500, "malformed")), probes(call(302, "none"))],
)
def login_is_asked_for_by_status(probed: Observed) -> Iterator[Finding]:
    """401 says "log in", 403 says "you may not", and an assistant does what it is told: it gives up, or it tries again.

    Fix: answer 401 wherever a valid credential would have helped, and keep 403 for those who are known.
    """
    for exchange in probed.exchanges:
        status = exchange.status or 0
        if exchange.credential in SPOILT and (300 <= status < 400 or status == 403 or status >= 500) and status != 503:
            says = "that what is asked for lies elsewhere" if status < 400 else _MEANS.get(status, "that the server is broken")
            yield found(
                probed.operation,
                seen=f"{probed.operation.key} {SPOILT[exchange.credential]} was answered {status}, which says {says}.",
                better="Answer 401 with `WWW-Authenticate`.",
                subject="status of a refusal",
                exchange=exchange.id,
                cause=f"{status} in place of 401",
            )
            return


_HIDES = (401, 403, 404, 410)


def _crossing(there: int, absent: int, kind: CredentialKind = "other") -> Case:
    made = Crossing(
        owner=call(200, "given"),
        stranger=call(there, kind),
        absent=call(absent, kind, url="https://api.example.com/rides/99998"),
    )
    return Case(document=API, evidence={"crossings": (made,)})


def _is_comparable(crossing: Crossing) -> bool:
    return crossing.absent is not None and crossing.stranger.status in _HIDES and crossing.absent.status in _HIDES


@check(
    "AUTH105",
    "A refusal gives away what exists",
    dimension="identity",
    severity=Severity.LOW,
    source="RFC 9110, sections 15.5.4 and 15.5.5 (404 to hide what exists); OWASP API Security Top 10 2023, API1",
    applies=_is_comparable,
    good=[_crossing(404, 404), _crossing(401, 401, "none")],
    bad=[_crossing(403, 404), _crossing(401, 404, "none")],
)
def existence_is_hidden(crossing: Crossing, document: Document) -> Iterator[Finding]:
    """Whoever tries numbers learns which are taken, and an assistant that tells a person "that is not yours" tells them more
    than they should know.

    Fix: answer what is not the caller's as if it did not exist, and those who did not log in always with 401.
    """
    stranger, absent, operation = crossing.stranger, crossing.absent, document.operation(crossing.operation)
    if operation is None or absent is None or stranger.status == absent.status:
        return
    who = "a second person" if stranger.credential == "other" else "a call without a credential"
    wanted = 404 if stranger.credential == "other" else 401
    yield found(
        operation,
        seen=f"{operation.key} answered {who} {stranger.status} for what exists and belongs to somebody else, and "
        f"{absent.status} for what does not exist.",
        better=f"Answer {wanted} in both cases, with the same body.",
        subject=f"existence, {stranger.credential}",
        exchange=stranger.id,
        confidence=Confidence.LIKELY,
        cause="existence given away",
    )

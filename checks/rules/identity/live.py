"""What calls without a credential, or with an altered one, were answered."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.authorization import SPOILT
from plainspoken.checks.error_languages import in_english, is_read
from plainspoken.checks.exchanges import Exchange, Observed
from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.registry import Case, check
from plainspoken.checks.rules.identity.writing import BEARER, declaration
from plainspoken.checks.wording import content, cut, plain, quoted
from plainspoken.inventory.document import Document
from plainspoken.inventory.strange_json import json_of

_API = """
security: [{login: []}]
paths:
  /rides:
    get: {summary: Lists your rides, responses: {'200': {description: OK}}}
    post: {summary: Books a ride, responses: {'201': {description: Booked}}}
components: {securitySchemes: {login: {type: http, scheme: bearer}}}
"""
_OPEN = "paths: {/rides: {get: {summary: Lists rides, responses: {'200': {description: OK}}}}}"


def _probe(status: int, headers: dict[str, str] | None = None, body: str = "", credential: str = "none") -> Exchange:
    return Exchange(
        id="p1",
        operation="GET /rides",
        method="GET",
        url="https://api.example.com/rides",
        status=status,
        response_headers=headers or {},
        response_body=body,
        credential=credential,  # type: ignore[arg-type]
    )


def _case(document: str, exchange: Exchange, kind: str = "probes") -> Case:
    return Case(document=document, evidence={kind: (exchange,)})


def _guarded(probed: Observed) -> bool:
    operation = probed.operation
    return operation.requires_credential and operation.method != "OPTIONS" and any(_is_probe(each) for each in probed.exchanges)


def _is_probe(exchange: Exchange) -> bool:
    return exchange.credential in SPOILT and exchange.status is not None


@check(
    "AUTH015",
    "A call without the declared credential succeeds",
    dimension="identity",
    severity=Severity.CRITICAL,
    source="OWASP API Security Top 10 2023, API2 and API5; catalogue AUTH-12",
    applies=_guarded,
    blocks=True,
    good=[
        _case(_API, _probe(401)),
        _case(_API, _probe(403, credential="altered")),
        _case(_API, _probe(401, credential="expired")),
    ],
    bad=[_case(_API, _probe(200, credential=kind)) for kind in SPOILT],
)
def security_is_enforced(probed: Observed) -> Iterator[Finding]:
    """The document promises a lock; the server has none. Whoever can reach it can do this in anybody's name.

    Fix: refuse the call with 401 before anything else is done; where the operation is public on purpose, say `security: []`.
    """
    for kind, how in SPOILT.items():
        passed = [each for each in probed.exchanges if each.credential == kind and each.status and 200 <= each.status < 300]
        if passed:
            schemes = sorted({name for each in probed.operation.security or () for name in each.schemes})
            yield found(
                probed.operation,
                seen=f"{probed.operation.key} {how} was answered {passed[0].status}, although it requires "
                f"{', '.join(f'`{name}`' for name in schemes)}.",
                better="Answer 401 with `WWW-Authenticate`, or declare `security: []` if anyone may call it.",
                subject=f"call {how}",
                exchange=passed[0].id,
                cause="security not enforced",
            )


def _refusals(observed: Observed, *codes: int) -> list[Exchange]:
    return [each for each in observed.exchanges if each.status in codes]


def _was_refused(probed: Observed) -> bool:
    return bool(_refusals(probed, 401))


@check(
    "AUTH016",
    "A refusal does not say how to log in",
    dimension="identity",
    severity=Severity.MEDIUM,
    source="RFC 9110, section 11.6.1 (a 401 MUST carry WWW-Authenticate); RFC 6750, section 3; RFC 9728, section 5.1",
    applies=_was_refused,
    good=[_case(_API, _probe(401, {"www-authenticate": 'Bearer scope="rides:read"'}))],
    bad=[_case(_API, _probe(401))],
)
def unauthorized_has_challenge(probed: Observed) -> Iterator[Finding]:
    """The header tells software which login to start; without it the assistant can only give up.

    Fix: `WWW-Authenticate: Bearer resource_metadata="https://.../.well-known/oauth-protected-resource", scope="..."`.
    """
    silent = [each for each in _refusals(probed, 401) if not each.response_headers.get("www-authenticate", "").strip()]
    if silent:
        kinds = sorted({_challenge(name) for each in probed.operation.security or () for name in each.schemes}) or ["Bearer"]
        yield found(
            probed.operation,
            seen=f"{probed.operation.key} was answered 401 without the header WWW-Authenticate.",
            better=f'Send `WWW-Authenticate: {kinds[0]} realm="..."`, and for OAuth `resource_metadata` and `scope` in it too.',
            subject="answer 401",
            exchange=silent[0].id,
            cause="401 without challenge",
        )


def _challenge(scheme: str) -> str:
    return "Basic" if "basic" in scheme.lower() else "Bearer"


_NEXT_STEP = re.compile(
    r"(?i)log ?in|sign ?in|authenticate (?:at|with|via|using)|obtain|request (?:a|an|your) |scope|permission|role"
    r"|https?://|bearer|"
    r"api[- ]?key|access token|expired|renew|refresh|header|contact|administrator|provide|include|credentials? (?:in"
    r"|with|at|as)"
)
_TOLD = re.compile(r"(?i)\b(?:scope|resource_metadata|error_description|authorization_uri)\s*=")


def _was_forbidden(probed: Observed) -> bool:
    return any(_is_judged(each) for each in _refusals(probed, 401, 403))


def _is_judged(exchange: Exchange) -> bool:
    """Whether its header tells, or its body is in a language that is read here."""
    return _tells_in_header(exchange) or is_read(" ".join(_texts(exchange.response_body)))


def _tells_in_header(exchange: Exchange) -> bool:
    return bool(_TOLD.search(exchange.response_headers.get("www-authenticate", "")))


@check(
    "AUTH017",
    "A refusal does not say what to ask for",
    dimension="identity",
    severity=Severity.MEDIUM,
    source="RFC 6750, section 3.1 (insufficient_scope names the scope); catalogue AUTH-07, ERR-07",
    applies=_was_forbidden,
    good=[
        _case(_API, _probe(403, body='{"detail": "This needs the scope rides:read; log in again and agree to it."}')),
        _case(_API, _probe(401, body='{"detail": "Send a token from /login in the Authorization header."}')),
    ],
    bad=[_case(_API, _probe(401, body='{"error": "Unauthorized"}')), _case(_API, _probe(403))],
)
def refusal_names_next_step(probed: Observed) -> Iterator[Finding]:
    """The assistant reads the body to the person. "Unauthorized" leaves both with nothing to do.

    Fix: say which credential or scope is missing, and where it is got.
    """
    for exchange in _refusals(probed, 401, 403):
        if _is_judged(exchange) and not _tells_in_header(exchange) and not _helps(exchange.response_body):
            body = quoted(plain(exchange.response_body), 90) if exchange.response_body.strip() else "an empty body"
            what = (
                "which credential it wants and where a person gets it"
                if exchange.status == 401
                else "which scope or role is missing"
            )
            yield found(
                probed.operation,
                seen=f"The answer {exchange.status} of {probed.operation.key} says only {body}.",
                better=f"In the body, for example as `detail` (RFC 9457), say {what}.",
                subject=f"answer {exchange.status}",
                exchange=exchange.id,
                cause=f"{exchange.status} without next step",
            )
            return


def _helps(body: str) -> bool:
    """Whether the body says more than that it was refused."""
    texts = _texts(body)
    said = any(_NEXT_STEP.search(plain(in_english(each))) for each in texts)
    return said and len(content(plain(" ".join(texts)))) >= 3


def _texts(body: str) -> tuple[str, ...]:
    """Every text of an answer."""
    try:
        return tuple(_strings(json_of(body)))
    except ValueError:
        return (body,)


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for each in value.values():
            yield from _strings(each)
    elif isinstance(value, list):
        for each in value:
            yield from _strings(each)


def _declares_nothing(asked: Observed) -> bool:
    return not asked.operation.requires_credential and any(each.status is not None for each in asked.exchanges)


_CREDENTIAL_WORDS = re.compile(r"(?i)authenticat|credential|api[- _]?key|\btoken|\blog ?in\b|\bscope|permission")


def _demands_credential(exchange: Exchange, asked: Observed) -> bool:
    """A 403 may refuse for any reason (RFC 9110, section 15.5.4); one that says no more is a demand for a credential only
    where the same was answered to somebody who had one."""
    said = exchange.response_headers.get("www-authenticate", "") + exchange.response_body
    return exchange.status == 401 or bool(_CREDENTIAL_WORDS.search(said)) or _opened_by_credential(exchange, asked)


def _opened_by_credential(refusal: Exchange, asked: Observed) -> bool:
    return refusal.credential == "none" and any(
        each.credential == "given" and each.url == refusal.url and each.status is not None and 200 <= each.status < 300
        for each in asked.exchanges
    )


@check(
    "AUTH018",
    "The server wants a credential that the document does not mention",
    dimension="identity",
    severity=Severity.HIGH,
    source="arXiv 2507.16044 (missing or wrong security schemes: 62 % of the failures)",
    applies=_declares_nothing,
    good=[
        _case(_OPEN, _probe(200, credential="given"), "exchanges"),
        _case(_OPEN, _probe(403, body='{"detail": "Forbidden"}', credential="given"), "exchanges"),
    ],
    bad=[
        _case(_OPEN, _probe(401, {"www-authenticate": "Basic realm=rides"}, credential="given"), "exchanges"),
        _case(_OPEN, _probe(403, body='{"detail": "Not authenticated"}', credential="given"), "exchanges"),
        _case(_OPEN, _probe(401)),
        Case(
            document=_OPEN,
            evidence={
                "exchanges": (_probe(200, credential="given"),),
                "probes": (_probe(403, body='{"message": "Forbidden"}'),),
            },
        ),
    ],
)
def demand_is_declared(asked: Observed, document: Document) -> Iterator[Finding]:
    """The caller was told that nothing is needed, and is refused; a model then tries the same again, or gives up.

    Fix: declare the scheme, and require it under `security` of this operation.
    """
    refused = [each for each in _refusals(asked, 401, 403) if _demands_credential(each, asked)]
    if refused:
        challenge = refused[0].response_headers.get("www-authenticate", "")
        scheme = "{type: http, scheme: basic}" if challenge.lower().startswith("basic") else BEARER
        said = f" and asked for {quoted(cut(challenge), 60)}" if challenge else ""
        yield found(
            asked.operation,
            seen=f"{asked.operation.key} was answered {refused[0].status}{said}, and no security is declared for it.",
            better=f"Write {declaration(document, scheme, 'login')}, and `security: [{{login: []}}]` here.",
            subject=f"answer {refused[0].status}",
            exchange=refused[0].id,
            cause="undeclared credential demanded",
        )

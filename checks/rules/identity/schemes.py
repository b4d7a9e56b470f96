"""The security schemes themselves: how a credential travels, how it is got, what it allows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.rules.identity.declared import reads_only
from plainspoken.checks.wording import adds_nothing, placeholder, quoted
from plainspoken.inventory.document import Document, Operation, SecurityScheme, Server

_SCHEME = """
paths:
  /rides: {get: {summary: Lists rides, security: [{login: []}], responses: {'200': {description: OK}}}}
  /rides/{id}: {delete: {summary: Cancels a ride, security: [{login: []}], responses: {'204': {description: Gone}}}}
components: {securitySchemes: {login: {%s}}}
"""
_CODE = (
    "type: oauth2, flows: {authorizationCode: {authorizationUrl: 'https://id.example.com/a', "
    "tokenUrl: 'https://id.example.com/t', scopes: {%s}}}"
)


def _is_key(scheme: SecurityScheme) -> bool:
    return scheme.type == "apiKey"


@check(
    "AUTH006",
    "The key travels in the address",
    dimension="identity",
    severity=Severity.HIGH,
    source="RFC 9700, section 4.3.2; RFC 6750, section 5.3; 48 of 1,494 APIs, measured",
    applies=_is_key,
    good=[_SCHEME % "type: apiKey, in: header, name: X-Key"],
    bad=[_SCHEME % "type: apiKey, in: query, name: key"],
)
def key_not_in_address(scheme: SecurityScheme) -> Iterator[Finding]:
    """Addresses are kept in logs, histories and the model's own context; a key in them is a key given away.

    Fix: take it in a header, `Authorization: Bearer ...` or one of your own, and stop accepting it in the address.
    """
    if scheme.location == "query":
        yield found(
            scheme.place,
            seen=f"`{scheme.name}` sends the key as the query parameter `{scheme.parameter}`.",
            better=f"{scheme.name}: {{type: http, scheme: bearer}}, or {{type: apiKey, in: header, name: X-API-Key}}",
            subject=f"scheme {scheme.name}",
            cause="key in address",
        )


def _is_http(scheme: SecurityScheme) -> bool:
    return scheme.type == "http"


@check(
    "AUTH007",
    "A password goes with every call",
    dimension="identity",
    severity=Severity.MEDIUM,
    source="RFC 7617, section 4; catalogue AUTH-03",
    applies=_is_http,
    good=[_SCHEME % "type: http, scheme: bearer, bearerFormat: JWT"],
    bad=[_SCHEME % "type: http, scheme: basic"],
)
def no_basic(scheme: SecurityScheme) -> Iterator[Finding]:
    """An assistant that holds the password can do all that the person can, for ever, and it cannot be taken back alone.

    Fix: give tokens that expire and can be revoked, and that allow only what was agreed to.
    """
    if scheme.scheme == "basic":
        yield found(
            scheme.place,
            seen=f"`{scheme.name}` is HTTP basic authentication.",
            better=f"Offer {scheme.name}Token: {{type: http, scheme: bearer}} too, and say where a person gets a token.",
            subject=f"scheme {scheme.name}",
            cause="basic authentication",
        )


def _is_remote(server: Server) -> bool:
    return "://" in server.url and not re.search(r"://(?:localhost|127\.|0\.0\.0\.0|\[::1\]|[^/]*\.local\b)", server.url)


@check(
    "AUTH009",
    "Calls go over plain http",
    dimension="identity",
    severity=Severity.HIGH,
    source="RFC 9700, section 2.6; GPT Actions require TLS 1.2; 1.8 % of APIs, measured",
    applies=_is_remote,
    good=["servers: [{url: 'https://rides.example.com/v1'}]\npaths: {}"],
    bad=["servers: [{url: 'http://rides.example.com/v1'}]\npaths: {}"],
)
def server_is_encrypted(server: Server) -> Iterator[Finding]:
    """Whoever carries the traffic reads the credential and may change the answer that the model will believe.

    Fix: name the https address only.
    """
    if server.url.lower().startswith("http://"):
        yield found(
            server.place,
            seen=f"The server {server.url} is not encrypted.",
            better=f"url: https://{server.url[7:]}",
            subject=f"server {server.url}",
            cause="plain http",
        )


def _is_oauth(scheme: SecurityScheme) -> bool:
    return scheme.type == "oauth2"


_FLAWED = {
    "implicit": "hands the token over in the address of a page",
    "password": "gives the person's password to the client",
}


@check(
    "AUTH010",
    "OAuth is offered in a way that is no longer safe",
    dimension="identity",
    severity=Severity.HIGH,
    source="RFC 9700, sections 2.1.2 and 2.4 (implicit and password grants); OAuth 2.1 drops both",
    applies=_is_oauth,
    good=[_SCHEME % (_CODE % "'rides:read': See your rides")],
    bad=[
        _SCHEME % "type: oauth2, flows: {implicit: {authorizationUrl: 'https://id.example.com/a', scopes: {read: See rides}}}",
        _SCHEME % "type: oauth2, flows: {password: {tokenUrl: 'https://id.example.com/t', scopes: {read: See rides}}}",
    ],
)
def no_unsafe_flow(scheme: SecurityScheme) -> Iterator[Finding]:
    """An assistant must never see the password, and a token in an address is read by whoever sees the address.

    Fix: offer `authorizationCode` with PKCE, and remove the other.
    """
    for flow in sorted(set(scheme.flows) & set(_FLAWED)):
        scopes = ", ".join(list(scheme.flows[flow])[:3])
        yield found(
            scheme.place,
            seen=f"`{scheme.name}` offers the flow `{flow}`, which {_FLAWED[flow]}.",
            better="flows: {authorizationCode: {authorizationUrl: ..., tokenUrl: ..., scopes: {"
            + scopes
            + "}}}, with PKCE (S256)",
            subject=f"flow {flow} of {scheme.name}",
            cause=f"flow {flow}",
        )


_SCOPED = """
paths:
  /rides: {get: {summary: Lists rides, security: [{login: [%s]}], responses: {'200': {description: OK}}}}
  /rides/{id}: {delete: {summary: Cancels a ride, security: [{login: [%s]}], responses: {'204': {description: Gone}}}}
components: {securitySchemes: {login: {%s}}}
"""


@check(
    "AUTH011",
    "Who may read may also change",
    dimension="identity",
    severity=Severity.MEDIUM,
    source="60 % of 253 OAuth plugins: no scope or the scope `all`, measured; Zalando #105; MCP scope minimization",
    applies=lambda scheme: scheme.type == "oauth2" and bool(scheme.flows),
    good=[_SCOPED % ("'rides:read'", "'rides:write'", _CODE % "'rides:read': See rides, 'rides:write': Cancel rides")],
    bad=[
        _SCOPED % ("all", "all", _CODE % "all: Everything"),
        _SCOPED % ("", "", _CODE % "'rides:read': See your rides"),
    ],
)
def scopes_separate_changes(scheme: SecurityScheme, operations: tuple[Operation, ...]) -> Iterator[Finding]:
    """A person who lets an assistant look at something should not have let it change that too.

    Fix: one scope to read and another to change, and ask each operation for the least.
    """
    reads = _by_scopes(scheme, tuple(each for each in operations if reads_only(each)))
    writes = _by_scopes(scheme, tuple(each for each in operations if not reads_only(each)))
    both = [scopes for scopes in writes if scopes in reads]
    if both:
        worst = max(both, key=lambda scopes: (len(writes[scopes]), sorted(scopes)))
        asked = ", ".join(f"`{scope}`" for scope in sorted(worst)) or "no scope"
        noun = next((part for part in reversed(writes[worst][0].path.split("/")) if part and "{" not in part), "data")
        yield found(
            scheme.place,
            seen=f"{reads[worst][0].key} and {writes[worst][0].key} ask `{scheme.name}` for the same: {asked} "
            f"({len(writes[worst])} operations that change something).",
            better=f"scopes: {{'{noun}:read': ..., '{noun}:write': ...}}, and under each operation only the one it needs",
            subject=f"scopes of {scheme.name}",
            cause="scopes do not separate",
        )


def _by_scopes(scheme: SecurityScheme, operations: tuple[Operation, ...]) -> dict[frozenset[str], list[Operation]]:
    groups: dict[frozenset[str], list[Operation]] = {}
    for operation in operations:
        for alternative in operation.security or ():
            if scheme.name in alternative.schemes:
                groups.setdefault(frozenset(alternative.schemes[scheme.name]), []).append(operation)
    return groups


@check(
    "AUTH012",
    "A scope does not say what it allows",
    dimension="identity",
    severity=Severity.LOW,
    source="OpenAPI 3.1, OAuth Flow Object (`scopes`); catalogue AUTH-05",
    applies=lambda scheme: any(scheme.flows.values()),
    good=[_SCHEME % (_CODE % "'rides:read': See your rides")],
    bad=[_SCHEME % (_CODE % "'rides:read': ''"), _SCHEME % (_CODE % "'rides:read': 'rides:read'")],
)
def scopes_are_described(scheme: SecurityScheme) -> Iterator[Finding]:
    """This is the sentence that a person agrees to. A bare name is agreed to unread.

    Fix: say what the holder may see or change, in the words of the person who will be asked.
    """
    dark = sorted({scope for flow in scheme.flows.values() for scope, text in flow.items() if _is_dark(scope, text)})
    if dark:
        names = ", ".join(f"`{scope}`" for scope in dark[:5]) + (f" and {len(dark) - 5} more" if len(dark) > 5 else "")
        yield found(
            scheme.place,
            seen=f"`{scheme.name}` does not say what {names} allow{'s' if len(dark) == 1 else ''}.",
            better=f"scopes: {{'{dark[0]}': 'Lets the assistant ... in your name'}}: what may it see or change, and what not?",
            subject=f"scopes of {scheme.name}",
            cause="scopes not described",
        )


def _is_dark(scope: str, text: str) -> bool:
    bare = scope.rsplit("/", 1)[-1]
    if text.strip() == scope or not text.strip() or placeholder(text):
        return True
    return adds_nothing(text, (bare,)) and len(text.split()) < 3


_OBTAIN = re.compile(
    r"(?i)obtain|register|sign[ -]?up|creat|generat|request(?:ed)? (?:a|an|your|it|one)|get (?:a|an|your|it|one)"
    r"|issued|dashboard|console|"
    r"portal|settings|admin|contact|log ?in|provided by|returned by|https?://|\]\(|/oauth|/token|/auth|/login"
)
_ABOUT_KEYS = re.compile(r"(?i)[^.\n]*\b(?:api[- ]?keys?|access[- ]?keys?|tokens?|credentials?|client[_ ]id|secret)\b[^.\n]*")


@check(
    "AUTH014",
    "Nobody says how to get the credential",
    dimension="identity",
    severity=Severity.MEDIUM,
    source="arXiv 2507.16044 (token prefixes and headers not documented: 47 % of the failures); catalogue PORT-23",
    good=[
        _SCHEME % "type: apiKey, in: header, name: X-Key, description: Create a key under Settings and send it as it is",
        _SCHEME % (_CODE % "'rides:read': See your rides"),
        "info: {title: Rides, version: '1', description: 'Get your API key at https://rides.example.com/keys.'}\n"
        + _SCHEME % "type: apiKey, in: header, name: X-Key",
    ],
    bad=[
        _SCHEME % "type: apiKey, in: header, name: X-Key",
        _SCHEME % "type: http, scheme: bearer, description: Bearer token",
        _SCHEME % "type: openIdConnect",
    ],
)
def credential_can_be_had(scheme: SecurityScheme, document: Document) -> Iterator[Finding]:
    """An assistant that is refused must tell the person what to do; the document is where it would look.

    Fix: in the scheme's description, say where a person gets the credential, and how it is written into the header.
    """
    if scheme.type == "mutualTLS" or _tells(scheme, document):
        return
    lack = f"{quoted(scheme.description)} does not say" if scheme.description else "nothing says"
    what = {
        "oauth2": "where to log in (`authorizationUrl`, `tokenUrl`)",
        "openIdConnect": "where to log in (`openIdConnectUrl`)",
    }
    yield found(
        scheme.place,
        seen=f"Of `{scheme.name}` ({scheme.type}{' ' + scheme.scheme if scheme.scheme else ''}) {lack} "
        f"{what.get(scheme.type, 'where a caller gets the credential')}.",
        better=what_to_say(scheme),
        subject=f"scheme {scheme.name}",
        confidence=Confidence.LIKELY,
        cause="credential: how to get it",
    )


def _tells(scheme: SecurityScheme, document: Document) -> bool:
    if scheme.type == "oauth2":
        flows = scheme.node.get("flows")
        nodes = [node for _, node in flows.items()] if flows else [scheme.node]
        return any(node.text("authorizationUrl") or node.text("tokenUrl") for node in nodes)
    if scheme.type == "openIdConnect":
        return bool(scheme.node.text("openIdConnectUrl"))
    told = " ".join((scheme.description, scheme.node.text("bearerFormat") and "", *_ABOUT_KEYS.findall(document.description)))
    return bool(_OBTAIN.search(told))


def what_to_say(scheme: SecurityScheme) -> str:
    """The sentence that the scheme's description lacks, with a gap only where its owner alone knows."""
    if scheme.type == "oauth2":
        return "Give `authorizationUrl` and `tokenUrl` as full https addresses."
    if scheme.type == "openIdConnect":
        return "Give `openIdConnectUrl`, ending in `/.well-known/openid-configuration`."
    return f"Where does a person get it, and how long is it valid? Add that, and that it is sent as {_as_sent(scheme)}."


def _as_sent(scheme: SecurityScheme) -> str:
    if scheme.type == "apiKey":
        return (
            f"`{scheme.parameter}: <key>`"
            if scheme.location == "header"
            else f"the {scheme.location} value `{scheme.parameter}`"
        )
    if scheme.scheme == "basic":
        return "user name and password by HTTP basic authentication"
    return f"`Authorization: {scheme.scheme.title()} <token>`"

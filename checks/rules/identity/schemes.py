"""The security schemes themselves: how a credential travels, how it is got, what it allows."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.wording import quoted
from plainspoken.inventory.document import Document, SecurityScheme, Server

SCHEME = """
paths:
  /rides: {get: {summary: Lists rides, security: [{login: []}], responses: {'200': {description: OK}}}}
  /rides/{id}: {delete: {summary: Cancels a ride, security: [{login: []}], responses: {'204': {description: Gone}}}}
components: {securitySchemes: {login: {%s}}}
"""
CODE = (
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
    good=[SCHEME % "type: apiKey, in: header, name: X-Key"],
    bad=[SCHEME % "type: apiKey, in: query, name: key"],
)
def key_not_in_address(scheme: SecurityScheme) -> Iterator[Finding]:
    """Addresses are kept in logs, histories and the model's own context; a key in them is a key given away.

    Fix: take it in a header, `Authorization: Bearer ...` or one of your own, and stop accepting it in the address.
    """
    if scheme.location == "query":
        yield found(
            scheme.place,
            seen=f"`{scheme.name}` sends the key as the query parameter `{scheme.parameter}`.",
            better=f"Write `{scheme.name}: {{type: http, scheme: bearer}}` or `{{type: apiKey, in: header, name: X-API-Key}}`.",
            subject=f"scheme {scheme.name}",
            cause="key in address",
        )


def _is_http(scheme: SecurityScheme) -> bool:
    return scheme.type == "http"


@check(
    "AUTH007",
    "A password goes with every call",
    dimension="identity",
    severity=Severity.HIGH,
    source="RFC 7617, section 4; catalogue AUTH-03",
    applies=_is_http,
    good=[SCHEME % "type: http, scheme: bearer, bearerFormat: JWT"],
    bad=[SCHEME % "type: http, scheme: basic"],
)
def no_basic(scheme: SecurityScheme) -> Iterator[Finding]:
    """An assistant that holds the password can do all that the person can, for ever, and it cannot be taken back alone.

    Fix: give tokens that expire and can be revoked, and that allow only what was agreed to.
    """
    if scheme.scheme == "basic":
        yield found(
            scheme.place,
            seen=f"`{scheme.name}` is HTTP basic authentication.",
            better=f"Offer `{scheme.name}Token: {{type: http, scheme: bearer}}` too, and say where a person gets a token.",
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
def server_is_encrypted(server: Server, servers: tuple[Server, ...]) -> Iterator[Finding]:
    """Whoever carries the traffic reads the credential and may change the answer that the model will believe.

    Fix: name the https address only.
    """
    if server.url.lower().startswith("http://"):
        encrypted = f"https://{server.url[7:]}"
        offered = any(each.url.rstrip("/") == encrypted.rstrip("/") for each in servers)
        yield found(
            server.place,
            seen=f"The server {server.url} is not encrypted.",
            better=f"Remove it: `{encrypted}` is listed too." if offered else f"Write `url: {encrypted}`, and serve it.",
            subject=f"server {server.url}",
            cause="plain http",
        )


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
        SCHEME % "type: apiKey, in: header, name: X-Key, description: Create a key under Settings and send it as it is",
        SCHEME % (CODE % "'rides:read': See your rides"),
        "info: {title: Rides, version: '1', description: 'Get your API key at https://rides.example.com/keys.'}\n"
        + SCHEME % "type: apiKey, in: header, name: X-Key",
    ],
    bad=[
        SCHEME % "type: apiKey, in: header, name: X-Key",
        SCHEME % "type: http, scheme: bearer, description: Bearer token",
        SCHEME % "type: openIdConnect",
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

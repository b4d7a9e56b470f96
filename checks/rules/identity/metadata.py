"""What the API and its authorization servers publish of themselves, so that a client that nobody set up finds the login."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from plainspoken.checks.authorization import Published, holds, is_same_url
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import Case, check
from plainspoken.checks.rules.identity.schemes import CODE, SCHEME
from plainspoken.inventory.addresses import parts_of
from plainspoken.inventory.document import Document
from plainspoken.inventory.places import Place

_RIDES = SCHEME % (CODE % "'rides:read': See your rides, 'rides:write': Cancel rides")
_API, _ISSUER = "https://api.example.com", "https://id.example.com"
_RESOURCE_PATH, _SERVER_PATH = "/.well-known/oauth-protected-resource", "/.well-known/oauth-authorization-server"
_SERVED = {"status": 200, "content_type": "application/json"}
_LOOPBACK = ("localhost", "127.0.0.1", "::1")


def _resource(**members: Any) -> Case:
    answer: dict[str, Any] = _SERVED if members else {"status": 404, "content_type": "text/html"}
    made = Published(about=_API, url=_API + _RESOURCE_PATH, members=members, **answer)
    return Case(document=_RIDES, evidence={"protected_resource": made})


def server(document: str = _RIDES, *, status: int = 200, **members: Any) -> Case:
    """An example with the metadata of one authorization server, to which `members` are added."""
    told = {"issuer": _ISSUER, "authorization_endpoint": f"{_ISSUER}/a", "token_endpoint": f"{_ISSUER}/t"} | members
    made = Published(
        about=_ISSUER,
        url=_ISSUER + _SERVER_PATH,
        status=status,
        content_type="application/json" if status == 200 else "text/html",
        members=told if status == 200 else {},
        scheme="login",
    )
    return Case(document=document, evidence={"authorization_servers": (made,)})


def place_of_login(document: Document, scheme: str = "") -> Place:
    """The scheme that leads to the login, else the first that is one."""
    schemes = document.security_schemes
    logins = [each for each in schemes.values() if each.type in ("oauth2", "openIdConnect")]
    return (schemes.get(scheme) or logins[0]).place if logins or scheme in schemes else document.root.place


@check(
    "AUTH020",
    "The API does not publish who gives out its tokens",
    dimension="identity",
    severity=Severity.MEDIUM,
    source="RFC 9728, sections 3.2 and 3.3; MCP authorization 2026-07-28 (a MUST); catalogue AUTH-08",
    good=[_resource(resource=_API + "/", authorization_servers=[_ISSUER])],
    bad=[
        _resource(),
        _resource(resource="https://other.example.com", authorization_servers=[_ISSUER]),
        _resource(resource=_API, authorization_servers=[]),
    ],
)
def resource_metadata_served(document: Document, protected_resource: Published) -> Iterator[Finding]:
    """A client that nobody set up by hand starts here: refused once, it reads where a person can log in for this API.

    Fix: serve the metadata at `/.well-known/oauth-protected-resource`, and name their address in every 401.
    """
    if fault := _resource_fault(protected_resource):
        seen, better = fault
        yield found(
            place_of_login(document),
            seen=seen,
            better=better,
            subject="protected resource metadata",
            exchange=protected_resource.exchange,
            cause="no protected resource metadata",
        )


def _resource_fault(of: Published) -> tuple[str, str] | None:
    """What was seen and what would be better; None where nothing is wrong."""
    if not of.is_served:
        listed = f'`{{"resource": "{of.about}", "authorization_servers": ["https://<issuer>"]}}`'
        return f"GET {of.url} was answered with {of.answer}.", f"Answer it with 200 and {listed}, as `application/json`."
    resource = of.text("resource")
    if not holds(resource, of.about):
        said = f"`{resource}`" if resource else "no `resource`"
        return (
            f"{of.url} names {said}, and the API is at {of.about}; a client must not use what does not match.",
            f'Write `"resource": "{of.about}"`.',
        )
    if not of.texts("authorization_servers"):
        return f"{of.url} names no authorization server.", 'Add `"authorization_servers": ["https://<issuer>"]`.'
    return None


def _gives_codes(authorization_server: Published) -> bool:
    """Whether a person logs in at it by authorization code, which is the default (RFC 8414, section 2)."""
    grants = authorization_server.texts("grant_types_supported")
    return authorization_server.is_served and (not grants or "authorization_code" in grants)


@check(
    "AUTH021",
    "The authorization server does not describe itself",
    dimension="identity",
    severity=Severity.MEDIUM,
    source="RFC 8414, sections 2 and 3.3; RFC 9700, section 2.6; MCP authorization 2026-07-28; catalogue AUTH-09",
    good=[server(), server(issuer=_ISSUER + "/")],
    bad=[
        server(status=404),
        server(issuer="https://login.example.com"),
        server(authorization_endpoint="http://id.example.com/a"),
    ],
)
def server_metadata_served(authorization_server: Published, document: Document) -> Iterator[Finding]:
    """A client must not use metadata of another issuer than it asked for, so a wrong word here ends every login.

    Fix: serve the metadata under the issuer's own address, with exactly that `issuer` and https everywhere.
    """
    if fault := _server_fault(authorization_server):
        seen, better = fault
        yield found(
            place_of_login(document, authorization_server.scheme),
            seen=seen,
            better=better,
            subject=f"metadata of {authorization_server.about}",
            exchange=authorization_server.exchange,
            cause="no authorization server metadata",
        )


def _server_fault(of: Published) -> tuple[str, str] | None:
    """What was seen and what would be better; None where nothing is wrong."""
    if not of.is_served:
        return (
            f"GET {of.url} was answered with {of.answer}.",
            f'Answer it with 200 and `{{"issuer": "{of.about}", "authorization_endpoint": ..., "token_endpoint": ...}}`.',
        )
    if not is_same_url(of.text("issuer"), of.about):
        said = f"`{of.text('issuer')}`" if of.text("issuer") else "no issuer"
        return f"{of.url} names {said}, and it was asked as {of.about}.", f'Write `"issuer": "{of.about}"`.'
    for name in ("issuer", "authorization_endpoint", "token_endpoint"):
        address = parts_of(of.text(name))
        if address.scheme == "http" and address.hostname not in _LOOPBACK:
            return f"`{name}` of {of.url} is {of.text(name)}, without TLS.", f"Write `https:` at the start of `{name}`."
    return None


@check(
    "AUTH022",
    "A stolen login code can be used by the thief",
    dimension="identity",
    severity=Severity.HIGH,
    source="RFC 9700, section 2.1.1 (PKCE, and saying so in the metadata); MCP authorization 2026-07-28; catalogue AUTH-09",
    applies=_gives_codes,
    good=[server(code_challenge_methods_supported=["S256"])],
    bad=[server(), server(code_challenge_methods_supported=["plain"])],
)
def offers_pkce(authorization_server: Published, document: Document) -> Iterator[Finding]:
    """Clients must refuse to log in where S256 is not announced: the code passes through programs that they do not control.

    Fix: support PKCE with S256, and announce it in the metadata.
    """
    methods = authorization_server.texts("code_challenge_methods_supported")
    if "S256" not in methods:
        told = f"only {', '.join(f'`{each}`' for each in methods)}" if methods else "no `code_challenge_methods_supported`"
        yield found(
            place_of_login(document, authorization_server.scheme),
            seen=f"{authorization_server.url} announces {told}.",
            better='Write `"code_challenge_methods_supported": ["S256"]`, and demand it of every client.',
            subject=f"PKCE of {authorization_server.about}",
            exchange=authorization_server.exchange,
            cause="no S256",
        )


@check(
    "AUTH023",
    "The answer to a login does not say which server gave it",
    dimension="identity",
    severity=Severity.LOW,
    source="RFC 9207, section 2 (`iss` in errors too) and section 3 (false where left out); RFC 9700, section 4.4.2;"
    " catalogue AUTH-09",
    applies=_gives_codes,
    good=[server(authorization_response_iss_parameter_supported=True)],
    bad=[server()],
)
def names_its_issuer(authorization_server: Published, document: Document) -> Iterator[Finding]:
    """An assistant logs in at many servers; one of them can pass off its own answer as another's, and get the code.

    Fix: add `iss` to every authorization response, and announce it.
    """
    if authorization_server.members.get("authorization_response_iss_parameter_supported") is not True:
        yield found(
            place_of_login(document, authorization_server.scheme),
            seen=f"{authorization_server.url} does not announce `authorization_response_iss_parameter_supported`.",
            better="Return `iss` with every code and error, and write "
            '`"authorization_response_iss_parameter_supported": true`.',
            subject=f"iss of {authorization_server.about}",
            exchange=authorization_server.exchange,
            cause="no iss in authorization responses",
        )


_HOW_TO_REGISTER = re.compile(
    r"(?i)\bregist(?:er|ration)|\bclient[ _-]?(?:id|secret|credential)|\b(?:create|add) an? app|portal"
)


@check(
    "AUTH024",
    "A new client cannot find out how to register",
    dimension="identity",
    severity=Severity.LOW,
    source="MCP client registration 2026-07-28 (metadata documents, or registered beforehand); RFC 7591; catalogue AUTH-10",
    applies=_gives_codes,
    good=[
        server(client_id_metadata_document_supported=True),
        server(registration_endpoint=f"{_ISSUER}/register"),
        server(
            _RIDES.replace("type: oauth2,", "description: 'Register your app at https://rides.example.com/apps', type: oauth2,")
        ),
    ],
    bad=[server()],
)
def can_be_registered_with(authorization_server: Published, document: Document) -> Iterator[Finding]:
    """Without a client id there is no login, and an assistant that nobody registered can only ask the person for one.

    Fix: accept client ID metadata documents, or say in the scheme's description where a client is registered.
    """
    has_document = authorization_server.members.get("client_id_metadata_document_supported") is True
    if has_document or authorization_server.text("registration_endpoint"):
        return
    scheme = document.security_schemes.get(authorization_server.scheme)
    if not _HOW_TO_REGISTER.search(f"{scheme.description if scheme else ''} {document.description}"):
        yield found(
            place_of_login(document, authorization_server.scheme),
            seen=f"{authorization_server.url} announces neither client ID metadata documents nor a registration endpoint, and "
            "the document does not say how a client is registered.",
            better='Write `"client_id_metadata_document_supported": true`, or in the description of the scheme: "Register your '
            'client at <address>."',
            subject=f"registration at {authorization_server.about}",
            exchange=authorization_server.exchange,
            confidence=Confidence.LIKELY,
            cause="no way to register",
        )

"""What the parties of a login publish: the API itself, its authorization servers, the catalogue of its host."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from urllib.parse import urlsplit

from plainspoken.checks.authorization import Published
from plainspoken.checks.exchanges import Exchange
from plainspoken.flows.gate import Refused, Stopped
from plainspoken.flows.identities.client import Client, server_metadata_urls
from plainspoken.inventory.addresses import parts_of
from plainspoken.inventory.document import Document, SecurityScheme
from plainspoken.inventory.records import Auth

MOST_REQUESTS = 8
_RESOURCE, _CATALOG = "/.well-known/oauth-protected-resource", "/.well-known/api-catalog"
_OPENID = "/.well-known/openid-configuration"
_RESOURCE_METADATA = re.compile(r'resource_metadata\s*=\s*"([^"]+)"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    """What was published; None and empty where it was not asked for."""

    protected_resource: Published | None = None
    authorization_servers: tuple[Published, ...] = ()
    api_catalog: Published | None = None


def metadata(document: Document, base_url: str, auth: Auth, refusals: Iterable[Exchange], client: Client) -> Metadata:
    """What is published of this API's login, where it has one by OAuth or OpenID Connect; and its host's catalogue.

    `refusals` are answers that may name the address (RFC 9728, section 5.1). Ends early where the budget is spent.
    """
    resource, servers, catalog = None, list[Published](), None
    logins = [each for each in document.security_schemes.values() if each.type in ("oauth2", "openIdConnect")]
    try:
        if logins or auth.oauth:
            resource = client.published(base_url, _resource_urls(base_url, refusals))
            for issuer, scheme in _issuers(logins, auth, resource):
                found = client.published(issuer, server_metadata_urls(issuer), scheme)
                servers += [found] if found else []
        catalog = client.published(base_url, [_start(base_url) + _CATALOG])
    except (Stopped, Refused):
        pass
    return Metadata(protected_resource=resource, authorization_servers=tuple(servers), api_catalog=catalog)


def _resource_urls(base_url: str, refusals: Iterable[Exchange]) -> Iterator[str]:
    """What a refusal names, then the well-known addresses (RFC 9728, section 3.1)."""
    for refusal in refusals:
        if named := _RESOURCE_METADATA.search(refusal.response_headers.get("www-authenticate", "")):
            yield named.group(1)
            break
    yield _start(base_url) + _RESOURCE + urlsplit(base_url).path.rstrip("/")
    yield _start(base_url) + _RESOURCE


def _issuers(logins: list[SecurityScheme], auth: Auth, resource: Published | None) -> Iterator[tuple[str, str]]:
    """Each issuer once, with the scheme of the document that leads to it."""
    named = {each.node.text("openIdConnectUrl").partition(_OPENID)[0]: each.name for each in logins if each.type != "oauth2"}
    own = next((each.name for each in logins if each.type == "oauth2"), next(iter(named.values()), ""))
    told = (*(resource.texts("authorization_servers") if resource else ()), auth.oauth.issuer if auth.oauth else "")
    issuers = {issuer: named.get(issuer, own) for issuer in (*told, *named)}
    yield from ((issuer, scheme) for issuer, scheme in issuers.items() if parts_of(issuer).hostname)


def _start(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"

"""Which scopes a user's token has: as it says itself, as its authorization server says when asked, or as the login said."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import urlencode

from plainspoken.flows.credentials import Carried
from plainspoken.flows.gate import Refused
from plainspoken.flows.identities import json_tokens
from plainspoken.flows.identities.client import Client, LoginError, as_object, server_metadata_urls
from plainspoken.flows.identities.grants import prove
from plainspoken.flows.identities.login import Login
from plainspoken.inventory.records import Auth

_CLAIMS = ("scope", "scp")  # RFC 9068, section 2.2.3; what several large issuers write instead


def scopes_of(user: Carried, auth: Auth, secrets: Mapping[str, str], client: Client) -> frozenset[str] | None:
    """None where nobody says. Raises `Stopped` where the budget is spent."""
    token = user.now().secret
    if (said := said_in(json_tokens.claims(token))) is not None:
        return said
    if (said := _introspected(token, auth, secrets, client)) is not None:
        return said
    return frozenset(user.grant.scopes) or None if isinstance(user, Login) else None


def said_in(claims: Mapping[str, Any] | None) -> frozenset[str] | None:
    """The scopes that a token's claims, or an answer about it, name; None where they name none."""
    value = next((claims[name] for name in _CLAIMS if name in claims), None) if claims else None
    if isinstance(value, str):
        return frozenset(value.split())
    return frozenset(each for each in value if isinstance(each, str)) if isinstance(value, list) else None


def _introspected(token: str, auth: Auth, secrets: Mapping[str, str], client: Client) -> frozenset[str] | None:
    """What the issuer says of the token (RFC 7662), where it publishes the address to ask at; None where it says nothing."""
    oauth = auth.oauth
    if oauth is None or not oauth.issuer or not oauth.client_id:
        return None
    published = client.published(oauth.issuer, server_metadata_urls(oauth.issuer))
    url = published.text("introspection_endpoint") if published else ""
    if not url or not client.may_ask(url):
        return None
    headers = {"Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded"}
    form = {"token": token, "token_type_hint": "access_token"}
    prove(auth, oauth, secrets, headers, form)
    try:
        raw, _ = client.send(
            "POST", url, headers=headers, body=urlencode(form).encode(), certificate=auth.certificate, given=lambda _: []
        )
    except (LoginError, Refused):
        return None
    answer = as_object(raw.response_body)
    return said_in(answer) if raw.status == 200 and answer.get("active") is True else None

"""How a token is got: OAuth 2.0 client credentials (RFC 6749, section 4.4), token exchange (RFC 8693), or a call of the API."""

from __future__ import annotations

import base64
import json
import re
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote_plus, urlencode

from plainspoken.flows.exchange_log import Raw
from plainspoken.flows.identities import json_tokens
from plainspoken.flows.identities.client import Client, LoginError, as_object, server_metadata_urls
from plainspoken.flows.rehearsal import REHEARSED
from plainspoken.inventory.records import Auth, LoginCall, OAuth, as_reference
from plainspoken.inventory.strange_json import json_of

_EXCHANGE = "urn:ietf:params:oauth:grant-type:token-exchange"
_ACCESS_TOKEN = "urn:ietf:params:oauth:token-type:access_token"  # noqa: S105 - the name of a kind
_SECRET_MEMBERS = ("access_token", "refresh_token", "id_token")


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A token that was got at `at` (monotonic seconds), and what was said of it. `lifetime` is in seconds, None where unsaid.

    `scopes` are those it was given for: where the answer is silent, those that were asked for (RFC 6749, section 5.1).
    """

    token: str
    at: float
    lifetime: float | None = None
    refresh: str = ""
    scopes: tuple[str, ...] = ()
    exchange: str = ""


def grant(
    auth: Auth,
    secrets: Mapping[str, str],
    client: Client,
    *,
    refresh: str = "",
    scopes: tuple[str, ...] | None = None,
    audience: str = "",
) -> Grant:
    """A token for `auth`, by its refresh token where one is given; `scopes` and `audience` take the place of its own.

    Raises `LoginError`, one sentence, where none is given, and what the gate raises.
    """
    if client.is_rehearsed:
        return _rehearsed(auth, client, scopes)
    if auth.login is not None:
        return _by_call(auth, auth.login, secrets, client)
    oauth = auth.oauth or OAuth()
    form = _form(oauth, secrets, refresh, oauth.scopes if scopes is None else scopes, audience)
    url, headers = _token_endpoint(oauth, client), {"Accept": "application/json"}
    headers["Content-Type"] = "application/x-www-form-urlencoded"
    prove(auth, oauth, secrets, headers, form)
    at = time.monotonic()
    raw, exchange = client.send(
        "POST", url, headers=headers, body=urlencode(form).encode(), certificate=_shown(auth), given=_secrets_in
    )
    answer = as_object(raw.response_body)
    token = answer.get("access_token")
    if raw.status != 200 or not isinstance(token, str) or not token:
        raise LoginError(_no_token(url, raw, answer, client))
    if str(answer.get("token_type", "bearer")).lower() not in ("bearer", "n_a"):
        raise LoginError(f"POST {url} gave a token of the type {answer['token_type']!r}, and only bearer tokens can be sent.")
    return Grant(
        token=token,
        at=at,
        lifetime=_seconds(answer.get("expires_in"), token),
        refresh=str(answer.get("refresh_token") or ""),
        scopes=tuple(str(answer["scope"]).split()) if "scope" in answer else tuple(form.get("scope", "").split()),
        exchange=exchange,
    )


def _rehearsed(auth: Auth, client: Client, scopes: tuple[str, ...] | None) -> Grant:
    """What stands for a token while a plan is made; the requests are counted."""
    if auth.oauth is not None and auth.oauth.issuer:
        client.published(auth.oauth.issuer, server_metadata_urls(auth.oauth.issuer))
    url = auth.login.url if auth.login else (auth.oauth or OAuth()).token_url or (auth.oauth or OAuth()).issuer
    method = auth.login.method if auth.login else "POST"
    client.send(method, url, headers={}, body=None, certificate=None, given=lambda _: [])
    own = auth.oauth.scopes if auth.oauth else ()
    return Grant(token=REHEARSED, at=0.0, scopes=own if scopes is None else scopes)


def _form(oauth: OAuth, secrets: Mapping[str, str], refresh: str, scopes: tuple[str, ...], audience: str) -> dict[str, str]:
    if refresh:
        form = {"grant_type": "refresh_token", "refresh_token": refresh}
    elif oauth.subject is not None:
        subject = {"subject_token": secrets.get(oauth.subject.key, ""), "subject_token_type": _ACCESS_TOKEN}
        form = {"grant_type": _EXCHANGE, **subject}
    else:
        form = {"grant_type": "client_credentials"}
    # For another API there is another resource too, or none is named.
    named = {"audience": audience} if audience else {"audience": oauth.audience, "resource": oauth.resource}
    return form | {name: value for name, value in {"scope": " ".join(scopes), **named}.items() if value}


def prove(auth: Auth, oauth: OAuth, secrets: Mapping[str, str], headers: dict[str, str], form: dict[str, str]) -> None:
    """Says who the client is (RFC 6749, section 2.3.1; by certificate RFC 8705, section 2)."""
    secret = secrets.get(auth.secret.key, "") if auth.secret else ""
    if secret and oauth.client_auth == "basic":
        pair = f"{quote_plus(oauth.client_id)}:{quote_plus(secret)}"
        headers["Authorization"] = f"Basic {base64.b64encode(pair.encode()).decode()}"
    elif oauth.client_id:
        form |= {"client_id": oauth.client_id} | ({"client_secret": secret} if secret else {})


def _token_endpoint(oauth: OAuth, client: Client) -> str:
    if oauth.token_url:
        return oauth.token_url
    found = client.published(oauth.issuer, server_metadata_urls(oauth.issuer))
    if found is None or not found.is_served:
        answer = f"GET {found.url} was answered with {found.answer}" if found else "it cannot be asked"
        raise LoginError(f"The issuer {oauth.issuer} does not say where tokens are got: {answer}; write `token_url` instead.")
    if found.text("issuer").rstrip("/") != oauth.issuer.rstrip("/"):
        said = found.text("issuer") or "nobody"
        raise LoginError(f"{found.url} names the issuer {said}, not {oauth.issuer} (RFC 8414, section 3.3); correct `issuer`.")
    url = found.text("token_endpoint")
    if not url:
        raise LoginError(f"{found.url} names no token_endpoint; write `token_url` instead of `issuer`.")
    if not client.may_ask(url):
        raise LoginError(
            f"{found.url} names the token endpoint {url}, a host that the inventory does not; write it as `token_url`."
        )
    return url


def _no_token(url: str, raw: Raw, answer: Mapping[str, Any], client: Client) -> str:
    said = " ".join(str(answer[name]) for name in ("error", "error_description") if answer.get(name))
    what = f"{raw.status}: {said}" if said else f"{raw.status}, without an access token"
    hint = {"invalid_client": "check `client_id`, `client_auth` and the secret", "invalid_scope": "check `scopes`"}
    better = hint.get(str(answer.get("error", "")), "check what `auth` says")
    return client.recorder.redactor.text(f"POST {url} was answered {what[:200].rstrip('. ')}; {better}.")


def _secrets_in(raw: Raw) -> list[str]:
    answer = as_object(raw.response_body)
    return [value for name in _SECRET_MEMBERS if isinstance(value := answer.get(name), str)]


def _by_call(auth: Auth, login: LoginCall, secrets: Mapping[str, str], client: Client) -> Grant:
    headers, body = {"Accept": "application/json"}, None
    if login.body is not None:
        filled = _filled(login.body, secrets)
        headers["Content-Type"] = "application/x-www-form-urlencoded" if login.is_form else "application/json"
        body = (urlencode(filled) if login.is_form else json.dumps(filled)).encode()
    at = time.monotonic()
    raw, exchange = client.send(
        login.method,
        login.url,
        headers=headers,
        body=body,
        certificate=_shown(auth),
        given=lambda answer: [_found(login.token, answer)[0], *_secrets_in(answer)],
    )
    token, beside = _found(login.token, raw)
    if not token or not 200 <= (raw.status or 0) < 400:
        raise LoginError(
            f"{login.method} {login.url} was answered {raw.status}"
            + ("" if token else f", and the answer holds nothing at `{login.token}`")
            + "; check `path`, `body` and `token` of the login."
        )
    return Grant(token=token, at=at, lifetime=_seconds(beside, token), exchange=exchange)


def _filled(body: Any, secrets: Mapping[str, str]) -> Any:
    if (reference := as_reference(body)) is not None:
        return secrets.get(reference.key, "")
    if isinstance(body, dict):
        return {name: _filled(value, secrets) for name, value in body.items()}
    return [_filled(value, secrets) for value in body] if isinstance(body, list) else body


def _found(place: str, raw: Raw) -> tuple[str, Any]:
    """What stands at the place in the answer, as text (empty: nothing), and how many seconds it is said to last."""
    headers = raw.response_headers or {}
    kind, _, name = place.partition(" ")
    if kind == "header":
        return headers.get(name.lower(), "").removeprefix("Bearer "), None
    if kind == "cookie":
        value = re.search(rf"(?:^|[\s,]){re.escape(name)}=([^;,\s]*)", headers.get("set-cookie", ""))
        return (value.group(1) if value else ""), None
    value, holder = _pointed(raw.response_body, place)
    beside = holder.get("expires_in", holder.get("expiresIn")) if isinstance(holder, dict) else None
    return (str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""), beside


def _pointed(body: bytes, pointer: str) -> tuple[Any, Any]:
    """The value that a JSON Pointer (RFC 6901) leads to, and what holds it; None where it leads nowhere."""
    try:
        value, holder = json_of(body), None
        for token in pointer.split("/")[1:]:
            name = token.replace("~1", "/").replace("~0", "~")
            holder, value = value, value[int(name) if isinstance(value, list) else name]
    except (ValueError, KeyError, IndexError, TypeError):
        return None, None
    return value, holder


def _seconds(said: Any, token: str) -> float | None:
    try:
        seconds = float(said)
    except (TypeError, ValueError):
        return json_tokens.lifetime(token)
    return seconds if seconds > 0 else None


def _shown(auth: Auth) -> Any:
    return auth.certificate if auth.certificate and auth.certificate.certificate else None

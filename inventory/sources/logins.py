"""From what an inventory says of logging in to the records that the audit works with."""

from __future__ import annotations

import os
from pathlib import Path

from plainspoken.inventory.manifest import Settings
from plainspoken.inventory.manifest_logins import CARRIERS, AuthEntry, SecretEntry
from plainspoken.inventory.records import Auth, ClientCertificate, Identities, LoginCall, OAuth, SecretReference


def first_user(said: Settings, folder: Path) -> Auth:
    """How the first user logs in; files lie relative to `folder`."""
    named = said.identities.primary if said.identities and said.identities.primary else said.auth
    return _auth(named, said, folder) if named else Auth()


def other_users(said: Settings, folder: Path) -> Identities:
    """Who calls beside the first user."""
    users = said.identities
    if users is None:
        return Identities()
    return Identities(
        other=_auth(users.other, said, folder) if users.other else None,
        beyond=tuple(users.beyond),
        expired=_auth(users.expired, said, folder) if users.expired else None,
    )


def _auth(entry: AuthEntry, said: Settings, folder: Path) -> Auth:
    location = next((name for name in CARRIERS if getattr(entry, name)), "header")
    carried = getattr(entry, location)
    if entry.kind == "login" and not carried and entry.token.startswith("cookie "):
        location, carried = "cookie", entry.token.removeprefix("cookie ")
    return Auth(
        kind=entry.kind,
        secret=_reference(entry.secret),
        username=entry.username,
        parameter=carried or "Authorization",
        location=location,  # type: ignore[arg-type]  # one of CARRIERS
        oauth=_oauth(entry) if entry.kind in ("oauth2", "token_exchange") else None,
        login=_login(entry, said.base_url or "") if entry.kind == "login" else None,
        certificate=_certificate(entry, folder),
    )


def _reference(secret: SecretEntry | None) -> SecretReference | None:
    if secret is None:
        return None
    if secret.env is not None:
        return SecretReference(kind="env", name=secret.env)
    return SecretReference(kind="prefect", name=(secret.prefect or "").removeprefix("secret/"))


def _oauth(entry: AuthEntry) -> OAuth:
    return OAuth(
        token_url=entry.token_url,
        issuer=entry.issuer,
        client_id=entry.client_id,
        client_auth=entry.client_auth,
        scopes=tuple(entry.scopes),
        audience=entry.audience,
        resource=entry.resource,
        subject=_reference(entry.subject_token),
        foreign_audience=entry.foreign_audience,
    )


def _login(entry: AuthEntry, base_url: str) -> LoginCall:
    url = entry.path if "://" in entry.path else f"{base_url.rstrip('/')}/{entry.path.lstrip('/')}"
    return LoginCall(url=url, method=entry.method, body=entry.body, is_form=entry.send_as == "form", token=entry.token)


def _certificate(entry: AuthEntry, folder: Path) -> ClientCertificate | None:
    if not (entry.certificate or entry.ca):
        return None
    files = {
        name: os.path.normpath(folder / file) if (file := getattr(entry, name)) else "" for name in ("certificate", "key", "ca")
    }
    return ClientCertificate(**files)

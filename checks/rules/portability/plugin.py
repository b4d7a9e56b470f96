"""The manifest of a plugin (`ai-plugin.json`), where an API has one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.registry import Case, check
from plainspoken.checks.wording import cut
from plainspoken.inventory.places import Place

# Characters. OpenAI's plugin documentation; the longest of 1,039 real manifests are 28, 47, 120 and 7,970.
LENGTHS = {"name_for_human": 30, "name_for_model": 50, "description_for_human": 120, "description_for_model": 8_000}
_AUTH = ("none", "service_http", "user_http", "oauth")
_ADDRESSES = ("logo_url", "legal_info_url")
_GOOD: dict[str, Any] = {
    "schema_version": "v1",
    "name_for_model": "pets",
    "name_for_human": "Pets",
    "description_for_model": "Find and adopt pets of the shops nearby. Use it when the person asks for an animal.",
    "description_for_human": "Find a pet nearby.",
    "auth": {"type": "none"},
    "api": {"type": "openapi", "url": "https://pets.dev/openapi.yaml"},
    "logo_url": "https://pets.dev/logo.png",
    "contact_email": "help@pets.dev",
    "legal_info_url": "https://pets.dev/legal",
}
_OAUTH = {"type": "oauth", "scope": "", "authorization_url": "https://pets.dev/token"}


def _case(**more: Any) -> Case:
    return Case(document="paths: {/pets: {get: {responses: {}}}}", evidence={"manifest": {**_GOOD, **more}})


@check(
    "PORT022",
    "The plugin's manifest is not taken",
    dimension="portability",
    severity=Severity.NOTE,
    source="OpenAI, plugins-quickstart (ai-plugin.json); of 253 OAuth manifests 60 % ask for no scope or for `all` (measured)",
    good=[_case()],
    bad=[
        _case(name_for_human="Pets of all the shops that are nearby"),
        _case(auth={"type": "password"}),
        _case(auth=_OAUTH),
        _case(api={"type": "openapi", "url": "/openapi.yaml"}),
        _case(logo_url=""),
    ],
)
def manifest_is_refused(manifest: Mapping[str, Any]) -> Iterator[Finding]:
    """Stores and the older clients that still read it refuse the plugin as a whole.

    Fix: keep to the lengths, give absolute addresses, and ask for the scopes that are used.
    """
    for field, what, better in (*_texts(manifest), *_addresses(manifest), *_auth(manifest)):
        yield found(
            Place(source="ai-plugin.json", pointer=f"#/{field.replace('.', '/')}"),
            seen=f"`{field}` {what}.",
            better=better,
            subject=field,
            cause=f"manifest: {field}",
        )


Fault = tuple[str, str, str]


def _texts(manifest: Mapping[str, Any]) -> Iterator[Fault]:
    for field, most in LENGTHS.items():
        text = manifest.get(field)
        if not isinstance(text, str) or not text.strip():
            yield field, "is missing", f"Write `{field}`, in at most {most:,} characters."
        elif len(text) > most:
            short = cut(text, most).replace("`", "'").replace('"', "'") if most <= 120 else ""
            better = f'Write `"{field}": "{short}"`.' if short else f"Keep what decides when to call it: {most:,} characters."
            yield field, f"has {len(text):,} characters; {most:,} are taken", better
    if manifest.get("schema_version") != "v1":
        yield "schema_version", "is not `v1`", 'Write `"schema_version": "v1"`.'


def _addresses(manifest: Mapping[str, Any]) -> Iterator[Fault]:
    api = manifest.get("api")
    url = api.get("url") if isinstance(api, Mapping) else None
    if not _is_https(url):
        yield "api.url", "is no https address", "Name the absolute https address of the OpenAPI document."
    for field in _ADDRESSES:
        if not _is_https(manifest.get(field)):
            yield field, "is no https address", f"Name an absolute https address under `{field}`."
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", str(manifest.get("contact_email", ""))):
        yield "contact_email", "is no e-mail address", "Name the address at which someone answers."


def _is_https(url: Any) -> bool:
    return isinstance(url, str) and bool(re.match(r"https://[^/\s]+", url))


def _auth(manifest: Mapping[str, Any]) -> Iterator[Fault]:
    auth = manifest.get("auth")
    kind = auth.get("type") if isinstance(auth, Mapping) else None
    if kind not in _AUTH:
        yield "auth.type", "is none of " + ", ".join(_AUTH), 'Write `"auth": {"type": "oauth"}` with its addresses, or `none`.'
    elif kind == "oauth" and isinstance(auth, Mapping) and str(auth.get("scope", "")).strip() in ("", "all", "*"):
        yield (
            "auth.scope",
            "asks for everything",
            "List the scopes that the operations need, as their `security` names them.",
        )

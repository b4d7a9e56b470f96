"""The manifest of a plugin (`ai-plugin.json`), where an API has one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.manifest_rules import faults
from plainspoken.checks.registry import Case, check
from plainspoken.inventory.places import Place

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
_OAUTH = {
    "type": "oauth",
    "scope": "",
    "client_url": "https://pets.dev/authorize",
    "authorization_url": "https://pets.dev/token",
}


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
    for fault in faults(manifest):
        field = fault.rule.field
        yield found(
            Place(source="ai-plugin.json", pointer=f"#/{field.replace('.', '/')}"),
            seen=f"`{field}` {fault.seen}.",
            better=fault.better,
            subject=field,
            cause=f"manifest: {field}",
        )

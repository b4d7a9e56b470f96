"""Whether the API can be found by those who may use it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from plainspoken.checks.authorization import Published, holds
from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.registry import Case, check
from plainspoken.checks.rules.enterprise.facts import FACTS, PETS
from plainspoken.inventory.addresses import joined
from plainspoken.inventory.document import Document

_PATH = "/.well-known/api-catalog"
_MOST = 2_000  # entries that are looked through; a host has tens


def _catalogue(*links: dict[str, Any], status: int = 200) -> Case:
    made = Published(
        about="https://api.example.com/v1",
        url="https://api.example.com" + _PATH,
        status=status,
        content_type="application/linkset+json" if links else "text/html",
        members={"linkset": list(links)} if links else {},
    )
    return Case(document=PETS, evidence={"api_catalog": made})


@check(
    "ENT001",
    "The catalogue of its host does not list the API",
    dimension=FACTS,
    severity=Severity.NOTE,
    source="RFC 9727 (api-catalog) with RFC 9264 (linkset); catalogue ENT-01",
    good=[
        _catalogue({"anchor": "https://api.example.com/v1", "service-desc": [{"href": "/openapi.yaml"}]}),
        _catalogue({"anchor": "https://api.example.com" + _PATH, "item": [{"href": "https://api.example.com/v1/"}]}),
    ],
    bad=[_catalogue(status=404), _catalogue({"anchor": "https://api.example.com/v2"})],
)
def not_in_catalogue(document: Document, api_catalog: Published) -> Iterator[Finding]:
    """What stands in no catalogue is found by hearsay, called in old versions, and forgotten when it should be switched off.

    Fix: list every API of the host in its catalogue, with the address of its document.
    """
    if any(holds(each, api_catalog.about) for each in _listed(api_catalog)):
        return
    many = len(_listed(api_catalog))
    seen = f"lists {many} {'address' if many == 1 else 'addresses'}, not {api_catalog.about}"
    yield found(
        document.root.place,
        seen=f"{api_catalog.url} {seen if api_catalog.is_served else f'was answered with {api_catalog.answer}'}.",
        better=f'Add `{{"anchor": "{api_catalog.about}", "service-desc": [{{"href": "<address of the document>"}}]}}` to its '
        "`linkset`, and serve it as `application/linkset+json`.",
        subject="API catalogue",
        exchange=api_catalog.exchange,
        cause="not in an API catalogue",
    )


def _listed(catalogue: Published) -> tuple[str, ...]:
    """The addresses of APIs that a catalogue names: what links start from, other than itself, and its items."""
    links = catalogue.members.get("linkset")
    found: list[str] = []
    for link in links[:_MOST] if isinstance(links, list) else ():
        anchor = link.get("anchor") if isinstance(link, dict) else None
        if isinstance(anchor, str) and not anchor.endswith(_PATH):
            found.append(joined(catalogue.url, anchor))
        items = link.get("item") if isinstance(link, dict) else None
        hrefs = (item.get("href") for item in items[:_MOST] if isinstance(item, dict)) if isinstance(items, list) else ()
        found += [joined(catalogue.url, href) for href in hrefs if isinstance(href, str)]
    return tuple(found)

"""Recorded calls to start from: of operations that the search for faults found no working call of."""

from __future__ import annotations

import glob
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import parse_qsl, urlencode, urlsplit

from plainspoken.checks.credentials import names_secret
from plainspoken.flows.exchange_log import Raw
from plainspoken.flows.gate import origin
from plainspoken.flows.traffic.har import Entry, read_har
from plainspoken.flows.traffic.matching import Match, Paths
from plainspoken.inventory.document import Document, Operation
from plainspoken.inventory.records import Api


def starts(api: Api, document: Document, operations: tuple[Operation, ...], base_url: str) -> dict[str, Raw]:
    """By operation the first recorded call that was answered 2xx, as it would be sent to `base_url`, no credential in it.

    Raises nothing for what the files hold. What was recorded may no longer work: whoever starts from it makes the call first.
    """
    addresses = [url for url in (api.base_url, base_url, *(each.url for each in document.servers)) if url]
    origins, paths = {origin(url) for url in addresses if "://" in url}, Paths(operations, addresses)
    secret = {each.parameter for each in document.security_schemes.values() if each.parameter} | {api.auth.parameter}
    found: dict[str, Raw] = {}
    for entry in _entries(api.traffic):
        match = paths.match(entry.method, entry.url) if origin(entry.url) in origins else None
        if match is not None and match.operation.key not in found and 200 <= (entry.status or 0) < 300:
            found[match.operation.key] = _call(match, entry, base_url + (paths.below(entry.url) or ""), secret)
    return found


def _entries(named: Iterable[str]) -> Iterator[Entry]:
    for each in named:
        for path in sorted(glob.glob(each, recursive=True)) if glob.has_magic(each) else [each]:
            yield from read_har(Path(path)).entries


def _call(match: Match, entry: Entry, url: str, secret: set[str]) -> Raw:
    """The call with those headers alone that the document declares, and without what may be a secret."""
    declared = {each.name.lower() for each in match.operation.parameters if each.location == "header"} | {"content-type"}
    kept = {name.lower() for name in secret}
    query = [
        (name, value)
        for name, value in parse_qsl(urlsplit(entry.url).query, keep_blank_values=True)
        if name.lower() not in kept and not names_secret(name)
    ]
    return Raw(
        operation=match.operation.key,
        method=entry.method,
        url=url + (f"?{urlencode(query)}" if query else ""),
        request_headers={
            name: value
            for name, value in entry.request_headers.items()
            if name.lower() in declared - kept and not names_secret(name)
        },
        request_body=entry.request_body or None,
        status=entry.status,
        response_body=entry.response_body,
    )

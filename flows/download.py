"""Gets a document from a URL, within limits of size and time, and never from another host than the one asked for."""

from __future__ import annotations

import time
from urllib.parse import urlsplit

import httpx

from plainspoken.flows.fetch import FetchError, shown
from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.sources.local import MAX_FILE_BYTES

SECONDS = 60.0  # for the whole of a document; 20 MB take half of it on a slow line
TIMEOUT = httpx.Timeout(30.0, connect=10.0)


def download(url: str) -> bytes:
    """The bytes at `url`. Raises `DocumentError`, or `FetchError` where another try may help."""
    try:
        with httpx.Client(timeout=TIMEOUT, trust_env=not _is_loopback(url)) as client:
            return _bounded(client, url, time.monotonic() + SECONDS)
    except httpx.HTTPError as wrong:
        raise FetchError(f"{shown(url)}: not reached ({_said(wrong)}); check the address and the network.") from None
    except httpx.InvalidURL as wrong:
        raise DocumentError(f"{shown(url)}: not a usable URL ({wrong}).") from None


def _bounded(client: httpx.Client, url: str, deadline: float, hops: int = 3) -> bytes:
    with client.stream("GET", url, headers={"Accept": "application/json, application/yaml, */*"}) as answer:
        if answer.is_redirect and hops:
            target = str(answer.next_request.url) if answer.next_request else ""
            if urlsplit(target).netloc != urlsplit(url).netloc:
                raise DocumentError(
                    f"{shown(url)}: redirects to another host, {urlsplit(target).netloc}; name that address instead."
                )
            return _bounded(client, target, deadline, hops - 1)
        if answer.status_code != httpx.codes.OK:
            kind = FetchError if answer.status_code >= 500 else DocumentError
            raise kind(f"{shown(url)}: answered {answer.status_code} {answer.reason_phrase} instead of a document.")
        received = bytearray()
        for chunk in answer.iter_bytes():
            received += chunk
            if len(received) > MAX_FILE_BYTES:
                raise DocumentError(f"{shown(url)}: more than the {MAX_FILE_BYTES:,} bytes that a document may have.")
            if time.monotonic() > deadline:
                raise FetchError(f"{shown(url)}: not all of it came within {SECONDS:.0f} s; check the server.")
        return bytes(received)


def _is_loopback(url: str) -> bool:
    return urlsplit(url).hostname in ("127.0.0.1", "localhost", "::1")


def _said(wrong: httpx.HTTPError) -> str:
    said = str(wrong)
    return f"{type(wrong).__name__}: {said}" if said else type(wrong).__name__

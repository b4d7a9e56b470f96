"""Reads HAR files (HTTP Archive 1.2), as browsers, proxies and test tools write them, and forgives what they get wrong.

A bad entry costs one line, and a file that was cut off gives the entries before the cut.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

MOST_BYTES = 200_000_000  # of one file
MOST_PROBLEMS = 20  # that are told of one file
_ENTRIES = re.compile(r'"entries"\s*:\s*\[\s*')


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One request and its answer as they were recorded, secrets still in them. `status` is None where no answer came."""

    method: str
    url: str
    request_headers: Mapping[str, str]
    request_body: bytes = b""
    status: int | None = None
    response_headers: Mapping[str, str] = field(default_factory=dict)
    response_body: bytes = b""
    response_bytes: int = 0
    seconds: float = 0.0
    error: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """What a file holds; `problems` are sentences with the file's name and the number of the entry, from 1."""

    entries: tuple[Entry, ...] = ()
    problems: tuple[str, ...] = ()


class _EntryError(ValueError):
    """An entry cannot be used; the text says why."""


def read_har(path: Path) -> Recording:
    """The recording in a file. Raises nothing for what the file holds, or for one that is not there."""
    try:
        size = path.stat().st_size
        if size > MOST_BYTES:
            return Recording(problems=(f"{path.name}: it has {size:,} bytes, more than the {MOST_BYTES:,} that are read.",))
        text = path.read_bytes().decode("utf-8-sig", errors="replace")
    except OSError as wrong:
        return Recording(problems=(f"{path}: it cannot be read: {wrong.strerror}.",))
    return parse_har(text, path.name)


def parse_har(text: str, name: str) -> Recording:
    """The recording in a text; `name` is that of its file."""
    listed, problem = _listed(text)
    entries, problems = list[Entry](), [f"{name}: {problem}"] if problem else []
    for number, raw in enumerate(listed, 1):
        try:
            entries.append(_entry(raw))
        except _EntryError as wrong:
            problems.append(f"{name}: entry {number}: {wrong}.")
    more = len(problems) - MOST_PROBLEMS
    shown = [*problems[:MOST_PROBLEMS], f"{name}: and {more:,} more entries that could not be read."] if more > 0 else problems
    return Recording(entries=tuple(entries), problems=tuple(shown))


def _listed(text: str) -> tuple[list[Any], str]:
    """The entries as they stand, and what is wrong with the file as a whole."""
    try:
        value = json.loads(text)
    except RecursionError:
        return [], "it is nested too deeply to be read."
    except ValueError:
        rescued = list(_rescued(text))
        kept = f"its first {len(rescued):,} entries were read" if rescued else "nothing of it could be read"
        return rescued, f"it is no complete JSON; {kept}."
    log = value.get("log", value) if isinstance(value, dict) else {"entries": value}
    entries = log.get("entries") if isinstance(log, dict) else None
    return (entries, "") if isinstance(entries, list) else ([], "it has no `log.entries`, so it is no HAR file.")


def _rescued(text: str) -> Iterator[Any]:
    """The entries of a file that breaks off, up to where it does."""
    begin = _ENTRIES.search(text)
    place, decoder = begin.end() if begin else len(text), json.JSONDecoder()
    while place < len(text):
        try:
            value, place = decoder.raw_decode(text, place)
        except (ValueError, RecursionError):
            return
        yield value
        place += len(text[place : place + 100]) - len(text[place : place + 100].lstrip(" \t\r\n,"))


def _entry(raw: Any) -> Entry:
    """One entry. Raises `_EntryError` where it is no request."""
    if not isinstance(raw, dict) or not isinstance(asked := raw.get("request"), dict):
        raise _EntryError("it has no `request`")
    method, url = asked.get("method"), asked.get("url")
    if not isinstance(method, str) or not method.isalpha():
        raise _EntryError("its request has no `method`")
    if not isinstance(url, str) or not _is_address(url):
        raise _EntryError("its request has no `url` that begins with http")
    answer = raw.get("response")
    answer = answer if isinstance(answer, dict) else {}
    status = answer.get("status")
    answered = isinstance(status, int) and 100 <= status < 600
    content = answer.get("content")
    body = _content(content if isinstance(content, dict) else {})
    sent_as, kept = _sent(asked.get("postData"))
    headers = _headers(asked.get("headers"))
    return Entry(
        method=method.upper(),
        url=url.partition("#")[0],
        request_headers=headers if not sent_as or _has(headers, "content-type") else {**headers, "Content-Type": sent_as},
        request_body=kept,
        status=status if answered else None,
        response_headers=_answer_headers(answer, content),
        response_body=body,
        response_bytes=_size(content, len(body)),
        seconds=max(0.0, _number(raw.get("time"))) / 1000,
        error="" if answered else str(answer.get("_error") or answer.get("statusText") or "no answer was recorded"),
    )


def _is_address(url: str) -> bool:
    try:
        parts = urlsplit(url)
        return parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False


def _has(headers: Mapping[str, str], name: str) -> bool:
    return any(each.lower() == name for each in headers)


def _headers(listed: Any) -> dict[str, str]:
    """Headers as HAR lists them, or as a mapping; those of HTTP/2 that begin with a colon are left out."""
    pairs = listed.items() if isinstance(listed, dict) else _pairs(listed)
    return {str(name): str(value) for name, value in pairs if name and not str(name).startswith(":") and value is not None}


def _pairs(listed: Any) -> Iterator[tuple[Any, Any]]:
    for each in listed if isinstance(listed, list) else ():
        if isinstance(each, dict) and "name" in each:
            yield each["name"], each.get("value", "")


def _answer_headers(answer: Mapping[str, Any], content: Any) -> dict[str, str]:
    headers = _headers(answer.get("headers"))
    kind = content.get("mimeType") if isinstance(content, dict) else None
    if not isinstance(kind, str) or not kind or _has(headers, "content-type"):
        return headers
    return {**headers, "Content-Type": kind}


def _sent(posted: Any) -> tuple[str, bytes]:
    """The media type and the body of a request."""
    if not isinstance(posted, dict):
        return "", b""
    kind, text = str(posted.get("mimeType") or ""), posted.get("text")
    if isinstance(text, str):
        return kind, _decoded(text) if posted.get("encoding") == "base64" else text.encode("utf-8", "surrogatepass")
    return kind, urlencode([(str(name), str(value)) for name, value in _pairs(posted.get("params"))]).encode()


def _content(content: Mapping[str, Any]) -> bytes:
    text = content.get("text")
    if not isinstance(text, str):
        return b""
    return _decoded(text) if content.get("encoding") == "base64" else text.encode("utf-8", "surrogatepass")


def _decoded(text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=False)
    except (binascii.Error, ValueError):
        return b""


def _size(content: Any, otherwise: int) -> int:
    size = content.get("size") if isinstance(content, dict) else None
    return max(otherwise, size) if isinstance(size, int) and not isinstance(size, bool) else otherwise


def _number(value: Any) -> float:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) and value == value else 0.0

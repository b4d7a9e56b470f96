"""Where an API really answers: the addresses that it may have, tried with a few harmless calls."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from urllib.parse import quote, urlsplit, urlunsplit

from plainspoken.checks.exchanges import Exchange
from plainspoken.flows.exchange_log import Raw
from plainspoken.flows.gate import is_loopback, origin
from plainspoken.inventory.addresses import joined, parts_of
from plainspoken.inventory.document import Document, Operation, Parameter
from plainspoken.inventory.records import Api

# Prefixes under which frameworks and gateways mount an API, most frequent first.
MOUNTS = ("", "/api", "/api/v1", "/v1", "/api/v2", "/v2", "/rest", "/rest/v1")
CALLS_PER_ADDRESS = 4
NOWHERE = "/plainspoken-no-such-path/0"
_CHANGING = re.compile(rb"[0-9a-f]{8}-[0-9a-f-]{27}|\d[\d:.TZ-]{5,}|plainspoken-no-such-path/0", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What one address answered: the status, 0 where nothing did, its media type, and its body."""

    status: int
    kind: str = ""
    body: bytes = b""
    location: str = ""


def answer_of(raw: Raw) -> Answer:
    """What came over the wire, as far as the search looks at it."""
    headers = raw.response_headers or {}
    kind = headers.get("content-type", "").split(";")[0].strip().lower()
    return Answer(status=raw.status or 0, kind=kind, body=raw.response_body, location=headers.get("location", ""))


Call = Callable[[str], Answer]
"""Sends GET to a URL."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The base URL (empty where none was found), what was tried, and in one sentence why none was found."""

    url: str = ""
    tried: tuple[str, ...] = ()
    reason: str = ""
    nowhere: Answer = field(default_factory=lambda: Answer(status=0))  # what a path that does not exist answers there
    works: str = ""  # a URL that was answered 2xx there


def find(api: Api, document: Document, operations: tuple[Operation, ...], call: Call) -> Found:
    """The first address at which the operations are told apart from a path that does not exist.

    `call` may raise; what it raises passes through.
    """
    named, unnamed = candidates(api, document)
    paths, tried, gone = tuple(_trial_paths(operations)), list[str](), set[tuple[str, str, int]]()
    fallback = Found()
    for url in named:
        if origin(url) in gone:
            continue
        tried.append(url)
        nowhere = call(url + NOWHERE)
        outcome, works = _verify(url, paths, nowhere, call)
        if outcome == "right":
            return Found(url=url, tried=tuple(tried), nowhere=nowhere, works=works)
        if outcome == "gone":
            gone.add(origin(url))
        if outcome == "uniform" and not fallback.url:
            fallback = Found(url=url)
    if fallback.url:
        return Found(url=fallback.url, tried=tuple(tried))
    return Found(
        tried=tuple(tried), reason=_reason(tried, unnamed, nobody=bool(tried) and {origin(url) for url in tried} <= gone)
    )


def candidates(api: Api, document: Document) -> tuple[list[str], list[str]]:
    """The addresses to try in their order, and those of the document that may not be called.

    Only hosts that the inventory names, by `base_url` or by the document's own address, may be called: a document is a
    stranger's word. This machine may be, unless it was named from elsewhere.
    """
    home = _home(api, document)
    starts = {origin(url)[:2] for url in (api.base_url, home) if url}
    # Where https is named, plain http on that host is not: the credential would go in the clear.
    hosts = starts | {("https", host) for _, host in starts}
    wanted = list(
        dict.fromkeys(_trim(url) for url in _wanted(api, document, home) if parts_of(url).scheme in ("http", "https"))
    )
    at_home = all(is_loopback(url) for url in (api.base_url, home) if url)
    named = [url for url in wanted if origin(url)[:2] in hosts or (at_home and is_loopback(url))]
    return named, [url for url in wanted if url not in named]


def _wanted(api: Api, document: Document, home: str) -> Iterator[str]:
    if api.base_url:
        yield api.base_url
    servers = [server.url for server in document.servers]
    starts = [url for url in (api.base_url, home) if url]
    for server in servers:
        if "://" in server:
            yield server
        else:
            yield from (joined(start, server) for start in starts)
    if home:
        yield _folder(home)
    paths = [parts_of(server).path.rstrip("/") for server in servers]
    for start in starts:
        yield from (_at(start, path) for path in (*paths, *MOUNTS))


def _home(api: Api, document: Document) -> str:
    return next((name for name in (api.document, document.name) if name.startswith(("http://", "https://"))), "")


def _at(url: str, path: str) -> str:
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc, path, "", ""))


def _folder(url: str) -> str:
    return _at(url, urlsplit(url).path.rsplit("/", 1)[0])


def _trim(url: str) -> str:
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc, parts.path.rstrip("/"), "", ""))


def _trial_paths(operations: Iterable[Operation]) -> Iterator[str]:
    """The paths worth a try: without parameters first, then with plain values; read-only operations before others."""
    ranked = sorted(operations, key=lambda each: (not each.is_read_only, each.path.count("{"), _required(each)))
    for operation in ranked[:CALLS_PER_ADDRESS]:
        yield filled(operation)


def _required(operation: Operation) -> int:
    return sum(parameter.required for parameter in operation.parameters if parameter.location == "query")


def filled(operation: Operation) -> str:
    """The operation's path with a plain value for each of its parameters: its example, default, first of an enum, or 1."""
    values = {parameter.name: _plain_value(parameter) for parameter in operation.parameters if parameter.location == "path"}
    return re.sub(r"\{([^}]+)\}", lambda name: quote(values.get(name.group(1), "1"), safe=""), operation.path)


def _plain_value(parameter: Parameter) -> str:
    for example in parameter.examples.values():
        return str(example.value)
    schema = parameter.schema
    if schema is None:
        return "1"
    default = schema.node.plain("default", schema.node.plain("example"))
    return str(default if default is not None else next(iter(schema.enum), "1"))


def resembles(exchange: Exchange, found: Found) -> bool:
    """Whether an answer is the one that a path gets which does not exist."""
    nowhere = found.nowhere
    if exchange.status != nowhere.status or exchange.content_type != nowhere.kind:
        return False
    if nowhere.status in (401, 403, 429) or nowhere.status >= 500:
        return False  # a refusal before any path is looked at, or a breakdown, tells nothing of the path
    kept, expected = exchange.response_body.encode(), nowhere.body
    path = urlsplit(exchange.url).path.encode()
    return _scrubbed(kept, path) == _scrubbed(expected, NOWHERE.encode())


def _verify(base: str, paths: tuple[str, ...], nowhere: Answer, call: Call) -> tuple[str, str]:
    """`right`: told apart from nowhere; `uniform`: everything is refused or broken alike; `wrong`; `gone`: nobody answers.

    With `right` comes the URL that was, where it was answered 2xx.
    """
    if nowhere.status == 0:
        return "gone", ""
    uniform = False
    for path in paths:
        answer = call(base + path)
        if answer.status in (0, 405):
            continue
        if _signature(answer, path) != _signature(nowhere, NOWHERE):
            return "right", base + path if 200 <= answer.status < 300 else ""
        uniform = uniform or answer.status in (401, 403) or answer.status >= 500
    return ("uniform" if uniform else "wrong"), ""


def _signature(answer: Answer, path: str) -> tuple[object, ...]:
    """What stays the same between two answers that mean the same: identifiers, times and the path itself are left aside."""
    location = answer.location.split("?")[0].replace(path, "")
    return answer.status, answer.kind, _scrubbed(answer.body, path.encode()), location


def _scrubbed(body: bytes, path: bytes) -> bytes:
    return _CHANGING.sub(b"", body.replace(path, b""))[:2000]


def _reason(tried: list[str], unnamed: list[str], *, nobody: bool) -> str:
    if not tried and unnamed:
        return f"not measured: base URL: only the document names {unnamed[0]}; write it as `base_url` to allow calls."
    if not tried:
        return "not measured: base URL: neither the inventory nor the document names one; write `base_url`."
    if nobody:
        return f"not measured: base URL: nobody answers at {', '.join(sorted({_at(url, '') for url in tried}))}."
    return f"not measured: base URL: its operations answer at none of {len(tried)} addresses; write the right `base_url`."

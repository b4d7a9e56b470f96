"""Recorded traffic held against a document: which calls are whose, and what of them the document does not know."""

from __future__ import annotations

import glob
import json
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import starmap
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from plainspoken.checks.evidence import Evidence
from plainspoken.checks.exchanges import Exchange
from plainspoken.checks.traffic import Traffic, UnknownCall, UnknownInput
from plainspoken.checks.undeclared import undeclared
from plainspoken.flows.exchange_log import RECORDED
from plainspoken.flows.gate import origin
from plainspoken.flows.redaction import Redactor
from plainspoken.flows.second_opinion import opinions
from plainspoken.flows.traffic.har import Entry, read_har
from plainspoken.flows.traffic.matching import Match, Paths
from plainspoken.inventory.document import Document, Operation
from plainspoken.inventory.records import Api

# Exchanges that are kept and judged: of one operation with one status, and of all; all others are only counted.
_ALIKE, _ALL = 20, 1_500
_NO_API = re.compile(
    r"text/(?:html|css|javascript)|application/(?:x-)?javascript|image/|font/|audio/|video/|application/(?:font|wasm)",
    re.IGNORECASE,
)
_ID = re.compile(r"\d+|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f-]{17,}|[0-9a-f]{16,}|[A-Za-z]+[_-](?=\w*\d)\w{6,}", re.IGNORECASE)
_SECRET_HEADERS = frozenset({"authorization", "proxy-authorization", "cookie", "x-api-key", "x-auth-token", "api-key"})
_SHORTEST_SECRET = 8  # characters; what is shorter would be taken out of ordinary words


def with_traffic(evidence: Evidence, api: Api, document: Document, text: bytes, secrets: Iterable[str] = ()) -> Evidence:
    """The evidence with the recorded traffic that the inventory names; as it is where it names none.

    `secrets` are taken out besides those that the recording itself sends. Raises nothing for what the files hold.
    """
    if not api.traffic or not document.operations:
        return evidence
    base_url = evidence.live.base_url if evidence.live is not None else ""
    recorded = _Recorded(api, document, base_url, secrets)
    for path in recorded.files:
        recorded.read(path)
    calls = tuple(recorded.judged(text))
    kinds = () if not calls else ("observed", "exchanges")
    return replace(
        evidence,
        exchanges=(*(evidence.exchanges or ()), *calls),
        traffic=recorded.traffic(),
        missing={kind: why for kind, why in evidence.missing.items() if kind not in kinds},
    )


@dataclass(slots=True)
class _Kept:
    """What is kept of the entries: exchanges by the base URL that they were sent to, and counts."""

    exchanges: dict[str, list[Exchange]] = field(default_factory=dict)
    calls: Counter[str] = field(default_factory=Counter)
    alike: Counter[tuple[str, int | None]] = field(default_factory=Counter)
    unknown: dict[str, list[Entry]] = field(default_factory=dict)
    inputs: dict[tuple[str, str, str], str] = field(default_factory=dict)
    counted: Counter[tuple[str, str, str]] = field(default_factory=Counter)
    entries: int = 0
    elsewhere: int = 0


class _Recorded:
    """The recordings of one API, read file by file."""

    def __init__(self, api: Api, document: Document, base_url: str, secrets: Iterable[str]) -> None:
        self.document, self.secrets = document, set(secrets)
        addresses = [url for url in (api.base_url, base_url, *(each.url for each in document.servers)) if url]
        self.origins = {origin(url) for url in addresses if url.startswith(("http://", "https://"))}
        self.paths = Paths(document.operations, addresses or ("",))
        self.parameters = {scheme.parameter for scheme in document.security_schemes.values() if scheme.parameter}
        self.parameters.add(api.auth.parameter)
        self.problems: list[str] = []
        self.files = tuple(self._files(api.traffic))
        self.kept = _Kept()

    def _files(self, named: Iterable[str]) -> Iterator[Path]:
        for each in named:
            found = sorted(Path(name) for name in glob.glob(each, recursive=True)) if glob.has_magic(each) else [Path(each)]
            if not found:
                self.problems.append(f"{each}: no file matches.")
            yield from found

    def read(self, path: Path) -> None:
        """Takes in one file."""
        recording = read_har(path)
        self.problems += recording.problems
        redactor = Redactor(self.secrets | set(_secrets(recording.entries, self.parameters)), self.parameters)
        for entry in recording.entries:
            self.kept.entries += 1
            self._take(entry, redactor)

    def _take(self, entry: Entry, redactor: Redactor) -> None:
        own = not self.origins or origin(entry.url) in self.origins
        below = self.paths.below(entry.url) if own else None
        match = self.paths.match(entry.method, entry.url) if below is not None else None
        if match is not None:
            self._call(match, entry, redactor)
        elif below is None or not self.origins or _is_no_api(entry):
            self.kept.elsewhere += 1
        else:
            named = f"{entry.method} {_template(below)}"
            known = self.paths.candidates(entry.url)
            if known:
                named = f"{entry.method} {known[0].operation.path}"
            bare = replace(entry, url=redactor.url(entry.url), request_body=b"", response_body=b"")
            self.kept.unknown.setdefault(named, []).append(bare)

    def _call(self, match: Match, entry: Entry, redactor: Redactor) -> None:
        kept, key = self.kept, match.operation.key
        kept.calls[key] += 1
        names = list(_unknown_inputs(match.operation, entry, self.parameters))
        kept.counted.update((key, location, name) for name, location in names)
        kind = (key, entry.status)
        room = kept.alike[kind] < _ALIKE and sum(map(len, kept.exchanges.values())) < _ALL
        first = any((key, location, name) not in kept.inputs for name, location in names)
        if not room and not first:
            return
        kept.alike[kind] += 1
        number = sum(map(len, kept.exchanges.values())) + 1
        exchange = _exchange(f"{RECORDED}{number:05d}", match.operation, entry, redactor)
        kept.exchanges.setdefault(self._base(entry.url), []).append(exchange)
        for name, location in names:
            kept.inputs.setdefault((key, location, name), exchange.id)

    def _base(self, url: str) -> str:
        below, parts = self.paths.below(url) or "/", urlsplit(url)
        path = parts.path or "/"
        return f"{parts.scheme}://{parts.netloc}{path[: len(path) - len(below)] if path.endswith(below) else ''}"

    def judged(self, text: bytes) -> Iterator[Exchange]:
        """The exchanges with what openapi-core says of each; by that, whether its request obeys the document."""
        for base, exchanges in self.kept.exchanges.items():
            for each in opinions(self.document, text, base, tuple(exchanges)):
                said = each.opinion.request if each.opinion is not None else None
                mistake = said[0][:300] if said else ""
                yield each if said is None else replace(each, valid=not said, mistake=mistake)

    def traffic(self) -> Traffic:
        kept = self.kept
        return Traffic(
            files=tuple(path.name for path in self.files),
            entries=kept.entries,
            calls=dict(kept.calls),
            elsewhere=kept.elsewhere,
            unknown=tuple(self._unknown(named, entries) for named, entries in kept.unknown.items()),
            inputs=tuple(starmap(self._input, kept.inputs.items())),
            problems=tuple(self.problems),
        )

    def _input(self, sent: tuple[str, str, str], shown: str) -> UnknownInput:
        key, location, name = sent
        return UnknownInput(operation=key, name=name, location=location, count=self.kept.counted[sent], exchange=shown)

    def _unknown(self, named: str, entries: list[Entry]) -> UnknownCall:
        methods = [each.operation.method for each in self.paths.candidates(entries[0].url)]
        return UnknownCall(
            operation=named,
            count=len(entries),
            example=entries[0].url,
            statuses=tuple(sorted({each.status for each in entries if each.status is not None})),
            known=", ".join(methods),
        )


def _secrets(entries: Iterable[Entry], parameters: Iterable[str]) -> Iterator[str]:
    """The credentials that the recording itself sends."""
    names = {name.lower() for name in parameters} | _SECRET_HEADERS
    for entry in entries:
        sent = [value for name, value in entry.request_headers.items() if name.lower() in names]
        sent += [value for name, value in parse_qsl(urlsplit(entry.url).query) if name.lower() in names]
        parts = [part for value in sent for part in (value, *re.split(r"[;,\s]+", value), *re.split(r"[;\s]*[\w.-]+=", value))]
        yield from (part.strip() for part in parts if len(part.strip()) >= _SHORTEST_SECRET)


def _is_no_api(entry: Entry) -> bool:
    """Whether it is a page, a script, an image or a browser's own question, and no call that a document would describe."""
    kind = {name.lower(): value for name, value in entry.response_headers.items()}.get("content-type", "")
    return entry.method in ("OPTIONS", "HEAD", "CONNECT", "TRACE") or bool(_NO_API.search(kind)) or entry.status is None


def _template(path: str) -> str:
    """The path with variables where ids seem to stand: `/orders/17` gives `/orders/{id}`."""
    return "/".join("{id}" if _ID.fullmatch(step) else step for step in path.rstrip("/").split("/")) or "/"


def _unknown_inputs(operation: Operation, entry: Entry, credentials: set[str]) -> Iterator[tuple[str, str]]:
    """The names, and where each was sent, that the operation does not describe."""
    query = [each for each in operation.parameters if each.location in ("query", "querystring")]
    if not any(_takes_any(each.schema.node.plain("type") if each.schema else None, each.location) for each in query):
        known = {each.name.partition("[")[0] for each in query} | credentials
        sent = dict.fromkeys(name for name, _ in parse_qsl(urlsplit(entry.url).query, keep_blank_values=True))
        yield from ((name, "query") for name in sent if name.partition("[")[0] not in known)
    schema = next((media.schema for media in (operation.body.media if operation.body else ()) if media.is_json), None)
    try:
        body = json.loads(entry.request_body) if schema is not None and entry.request_body else None
    except (ValueError, RecursionError):
        body = None
    yield from (("/" + "/".join(path), "body") for path, _ in undeclared(body, schema))


def _takes_any(kind: object, location: str) -> bool:
    """Whether a parameter may be sent under names that are not its own: an object, or the whole query."""
    return kind == "object" or location == "querystring"


def _exchange(identity: str, operation: Operation, entry: Entry, redactor: Redactor) -> Exchange:
    return Exchange(
        id=identity,
        operation=operation.key,
        method=entry.method,
        url=redactor.url(entry.url),
        request_headers=redactor.headers(entry.request_headers),
        request_body=redactor.body(entry.request_body, _kind(entry.request_headers)),
        status=entry.status,
        response_headers=redactor.headers(entry.response_headers, lower=True),
        response_body=redactor.body(entry.response_body, _kind(entry.response_headers)),
        response_bytes=entry.response_bytes,
        seconds=round(entry.seconds, 4),
        error=redactor.text(entry.error),
    )


def _kind(headers: Mapping[str, str]) -> str:
    return {name.lower(): value for name, value in headers.items()}.get("content-type", "")

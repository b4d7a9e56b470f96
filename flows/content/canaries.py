"""Puts marked texts into inputs for free text and looks where they come back: in the same answer, in errors, in what is read.

Into stored things only where the environment may be written to; elsewhere into query, header and path values of reads.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from plainspoken.checks.canaries import canary, fitted, sighting
from plainspoken.checks.exchanges import Exchange
from plainspoken.checks.served import Canary
from plainspoken.checks.text_inputs import SHORTEST, longest, stores_text, text_fields, text_parameters
from plainspoken.flows.content.calls import Calls, succeeded, text_of
from plainspoken.flows.exchange_log import Raw
from plainspoken.flows.gate import Stopped
from plainspoken.inventory.addresses import joined
from plainspoken.inventory.document import Operation, Parameter
from plainspoken.inventory.strange_json import json_of

_APART = 3  # fields that are tried one by one where all of them together were refused


@dataclass(slots=True, kw_only=True)
class Planted:
    """What became of the marked texts. `stored`: those that were taken, and by which reads they came back; `echoed`: those
    that the same answer held, refusals included."""

    stored: list[Canary] = field(default_factory=list)
    echoed: list[Canary] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Taken:
    """A call that stored marked texts, by field, and its answer."""

    operation: Operation
    texts: Mapping[str, str]
    raw: Raw


def requests_for(operations: Iterable[Operation], *, persons: int = 1) -> int:
    """How many requests marked texts take at most, where so many persons read them back."""
    operations = tuple(operations)
    asked = sum(2 for each in operations if each.method == "GET" and next(text_parameters(each), None))
    stored = sum(1 + _APART for each in operations if stores_text(each))
    reads = sum(each.method == "GET" for each in operations) + stored if stored else 0
    return asked + stored + persons * reads


def plant(calls: Calls) -> Planted:
    """Sends them, each operation once; ends early where the budget is spent."""
    planted = Planted()
    try:
        for operation, call in calls.reading():
            for changed, texts in _readings(operation, call, calls):
                _send(calls, operation, changed, texts, planted)
        taken = list(_stored(calls, planted))
        _read_back(calls, taken, planted)
    except Stopped:
        pass
    return planted


def _send(calls: Calls, operation: Operation, call: Raw, texts: Mapping[str, str], planted: Planted) -> Raw | None:
    """One call with marked texts in it; what its own answer repeats is noted."""
    answered = calls.ask(call)
    if answered is None:
        return None
    raw, exchange = answered
    for name, text in texts.items():
        seen = _seen(raw, exchange, operation.key, Canary(text=text, stored=operation.key, field=name))
        if seen is not None:
            planted.echoed.append(seen)
    return raw


def _seen(raw: Raw, exchange: Exchange, operation: str, sent: Canary) -> Canary | None:
    """The marked text with where this answer holds it; None where it does not."""
    found = sighting(text_of(raw), sent.text)
    if found is None:
        return None
    return replace(
        sent,
        read=operation,
        pointer=found.pointer,
        labelled=found.labelled,
        escaped=found.escaped,
        exchange=exchange.id,
        status=raw.status or 0,
    )


def _marked(run: str, operation: Operation, name: str, most: int | None) -> str:
    """The text for one input, with another marker in each run: what an earlier one left behind must not pass for new."""
    number = hashlib.sha256(f"{run} {operation.key} {name}".encode()).hexdigest()[:6]
    return fitted(canary(number), most)


def _readings(operation: Operation, call: Raw, calls: Calls) -> Iterator[tuple[Raw, dict[str, str]]]:
    """The call with marked texts in query and headers, and with one in its path."""
    named = list(text_parameters(operation))
    texts = {each.name: _marked(calls.run, operation, each.name, _most(each)) for each in named if each.location != "path"}
    if texts:
        query = {each.name: texts[each.name] for each in named if each.location == "query"}
        headers = {each.name: texts[each.name] for each in named if each.location == "header"}
        yield replace(call, url=with_query(call.url, query), request_headers={**call.request_headers, **headers}), texts
    inside = {each.name: _marked(calls.run, operation, each.name, SHORTEST) for each in named if each.location == "path"}
    match = calls.paths.match(call.method, call.url)
    if inside and match is not None and match.operation is operation:
        yield replace(call, url=_with_path(calls.base_url, operation, {**match.values, **inside}, call.url)), inside


def _most(parameter: Parameter) -> int | None:
    return longest(parameter.schema) if parameter.schema else None


def with_query(url: str, values: Mapping[str, str]) -> str:
    """`url` with these values in its query instead of those of the same names."""
    parts = urlsplit(url)
    kept = [(name, value) for name, value in parse_qsl(parts.query, keep_blank_values=True) if name not in values]
    return urlunsplit(parts._replace(query=urlencode([*kept, *values.items()])))


def _with_path(base_url: str, operation: Operation, values: Mapping[str, str], url: str) -> str:
    path = operation.path
    for name, value in values.items():
        path = path.replace("{" + name + "}", quote(value, safe=""))
    query = urlsplit(url).query
    return base_url.rstrip("/") + path + (f"?{query}" if query else "")


def _stored(calls: Calls, planted: Planted) -> Iterator[_Taken]:
    for operation in calls.operations:
        call = calls.worked.get(operation.key)
        body = _object(call.request_body) if call is not None and stores_text(operation) else None
        if call is None or body is None:
            continue
        texts = {
            path: _marked(calls.run, operation, ".".join(path), longest(schema)) for path, schema in text_fields(operation)
        }
        fitting = {path: text for path, text in texts.items() if text and _reaches(body, path)}
        for chosen in _choices(fitting):
            named = {".".join(path): text for path, text in chosen.items()}
            raw = _send(calls, operation, replace(call, request_body=_filled(body, chosen)), named, planted)
            if raw is not None and succeeded(raw):
                yield _Taken(operation=operation, texts=named, raw=raw)
                break


_Texts = dict[tuple[str, ...], str]


def _choices(texts: _Texts) -> Iterator[_Texts]:
    """All of them together, then, if that was refused, one by one."""
    if texts:
        yield texts
    if len(texts) > 1:
        yield from ({path: text} for path, text in list(texts.items())[:_APART])


def _object(body: bytes | str | None) -> dict[str, Any] | None:
    try:
        value = json_of(body or "")
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _reaches(body: Mapping[str, Any], path: tuple[str, ...]) -> bool:
    """Whether the object that the field belongs to is in the body."""
    holder: Any = body
    for step in path[:-1]:
        holder = holder.get(step) if isinstance(holder, dict) else None
    return isinstance(holder, dict)


def _filled(body: Mapping[str, Any], texts: _Texts) -> str:
    filled = json.loads(json.dumps(body))
    for path, text in texts.items():
        holder = filled
        for step in path[:-1]:
            holder = holder[step]
        holder[path[-1]] = text
    return json.dumps(filled)


def _read_back(calls: Calls, taken: list[_Taken], planted: Planted) -> None:
    """Reads everything that can be read, and notes for each stored text by which operations it came back, and to whom.

    What came back is asked for as the second person too; where that one sees it, this is what is told.
    """
    sent = {
        (each.operation.key, name): Canary(text=text, stored=each.operation.key, field=name)
        for each in taken
        for name, text in each.texts.items()
    }
    found: set[tuple[str, str, str]] = set()
    try:
        for operation, call in _reads(calls, taken) if taken else ():
            answered = calls.ask(call)
            if answered is None or not succeeded(answered[0]):
                continue
            new = {key: each for key, each in sent.items() if (*key, operation.key) not in found}
            seen = list(_all_seen(answered, operation.key, new, "first"))
            found |= {(*key, operation.key) for key, _ in seen}
            if seen and (theirs := calls.ask_as_other(call)) is not None and succeeded(theirs[0]):
                others = dict(_all_seen(theirs, operation.key, new, "second"))
                seen = [(key, others.get(key, each)) for key, each in seen]
            planted.stored += [each for _, each in seen]
    finally:
        back = {key[:2] for key in found}
        planted.stored += [each for key, each in sent.items() if key not in back]


_Key = tuple[str, str]


def _all_seen(
    answered: tuple[Raw, Exchange], operation: str, sent: Mapping[_Key, Canary], reader: Literal["first", "second"]
) -> Iterator[tuple[_Key, Canary]]:
    """The marked texts that an answer to this person holds."""
    for key, each in sent.items():
        seen = _seen(*answered, operation, each)
        if seen is not None:
            yield key, replace(seen, reader=reader)


def _reads(calls: Calls, taken: list[_Taken]) -> Iterator[tuple[Operation, Raw]]:
    """The calls that may give a stored thing back: of the thing itself, then every read that worked, as it was."""
    paths, asked = calls.paths, set[str]()
    for each in taken:
        for url in _addresses(each, calls.base_url):
            match = paths.match("GET", url)
            if match is not None and url not in asked:
                asked.add(url)
                yield (
                    match.operation,
                    replace(each.raw, operation=match.operation.key, method="GET", url=url, request_body=None),
                )
    for operation, call in calls.reading():
        if call.url not in asked:
            asked.add(call.url)
            yield operation, call


def _addresses(taken: _Taken, base_url: str) -> Iterator[str]:
    """Where what was stored may stand: as `Location` says, below the collection under its id, and where it was put."""
    raw = taken.raw
    location = {name.lower(): value for name, value in (raw.response_headers or {}).items()}.get("location", "")
    collection = urlsplit(raw.url)._replace(query="").geturl().rstrip("/")
    if location:
        yield joined(raw.url, location)
        if location.startswith("/"):
            yield base_url.rstrip("/") + location
    created = _object(text_of(raw)) or {}
    for inner in (created, *(value for value in created.values() if isinstance(value, dict))):
        for name, value in inner.items():
            if (
                isinstance(value, str | int)
                and not isinstance(value, bool)
                and name.lower().endswith(("id", "uuid", "slug", "key"))
            ):
                yield f"{collection}/{quote(str(value), safe='')}"
    yield collection

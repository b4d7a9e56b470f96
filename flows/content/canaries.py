"""Puts marked texts into inputs for free text and looks where they come back: in the same answer, in errors, in what is read.

Into stored things only where the environment may be written to; elsewhere into query, header and path values of reads.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import parse_qsl, quote, urlencode, urlsplit, urlunsplit

from plainspoken.checks.canaries import canary, fitted
from plainspoken.checks.served import Canary
from plainspoken.checks.text_inputs import SHORTEST, longest, stores_text, text_fields, text_parameters
from plainspoken.flows.bodies import body_of, content_type_of, value_of
from plainspoken.flows.content.calls import Calls, succeeded
from plainspoken.flows.content.read_back import Taken, read_back, seen
from plainspoken.flows.exchange_log import Raw
from plainspoken.flows.gate import Stopped
from plainspoken.inventory.document import Operation, Parameter

_APART = 3  # fields that are tried one by one where all of them together were refused


@dataclass(slots=True, kw_only=True)
class Planted:
    """What became of the marked texts. `stored`: those that were taken, and by which reads they came back; `echoed`: those
    that the same answer held, refusals included."""

    stored: list[Canary] = field(default_factory=list)
    echoed: list[Canary] = field(default_factory=list)


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
        read_back(calls, list(_stored(calls, planted)), planted.stored)
    except Stopped:
        pass
    return planted


def _send(calls: Calls, operation: Operation, call: Raw, texts: Mapping[str, str], planted: Planted) -> Raw | None:
    """One call with marked texts in it; what its own answer repeats is noted."""
    answered = calls.ask(call)
    if answered is None:
        return None
    for name, text in texts.items():
        repeated = seen(answered, operation.key, Canary(text=text, stored=operation.key, field=name))
        if repeated is not None:
            planted.echoed.append(repeated)
    return answered[0]


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


def _stored(calls: Calls, planted: Planted) -> Iterator[Taken]:
    for operation in calls.operations:
        call = calls.worked.get(operation.key)
        body = _fields_of(call) if call is not None and stores_text(operation) else None
        if call is None or body is None:
            continue
        texts = {
            path: _marked(calls.run, operation, _written(path), longest(schema)) for path, schema in text_fields(operation)
        }
        fitting = {path: text for path, text in texts.items() if text and _holder(body, path) is not None}
        for chosen in _choices(fitting):
            named = {_written(path): text for path, text in chosen.items()}
            filled = body_of(_filled(body, chosen), content_type_of(call.request_headers))
            raw = _send(calls, operation, replace(call, request_body=filled), named, planted)
            if raw is not None and succeeded(raw):
                yield Taken(operation=operation, texts=named, raw=raw)
                break


_Texts = dict[tuple[str, ...], str]


def _written(path: tuple[str, ...]) -> str:
    return ".".join(path).replace(".[]", "[]")


def _choices(texts: _Texts) -> Iterator[_Texts]:
    """All of them together, then, if that was refused, one by one."""
    if texts:
        yield texts
    if len(texts) > 1:
        yield from ({path: text} for path, text in list(texts.items())[:_APART])


def _fields_of(call: Raw) -> dict[str, Any] | None:
    """The fields of a body, JSON or a form; None where it has none, or carries a file."""
    try:
        value = value_of(call.request_body or "", content_type_of(call.request_headers))
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _holder(body: Any, path: tuple[str, ...]) -> Any:
    """The object in the body that the field belongs to, of a list the first; None where there is none."""
    for step in path[:-1]:
        if step == "[]":
            body = body[0] if isinstance(body, list) and body else None
        else:
            body = body.get(step) if isinstance(body, dict) else None
    return body if isinstance(body, dict) else None


def _filled(body: Mapping[str, Any], texts: _Texts) -> dict[str, Any]:
    filled: dict[str, Any] = json.loads(json.dumps(body))
    for path, text in texts.items():
        _holder(filled, path)[path[-1]] = text
    return filled

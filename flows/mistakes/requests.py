"""Between a request on the wire and the call that a model means by it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, quote, unquote, urlencode, urlsplit

from plainspoken.checks.tool_calls import CONTENT_TYPE, ToolCall, value_at
from plainspoken.flows.bodies import body_of, content_type_of, value_of
from plainspoken.flows.exchange_log import Raw
from plainspoken.flows.gate import Refused
from plainspoken.inventory.addresses import climbs
from plainspoken.inventory.document import Operation


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """What is sent: address, headers, body."""

    url: str
    headers: Mapping[str, str]
    body: bytes | None


def call_of(raw: Raw, operation: Operation) -> ToolCall | None:
    """The call that a request makes; None where its path is not the operation's, or its body neither JSON nor a plain form."""
    found = _path_values(urlsplit(raw.url).path, operation.path)
    if found is None:
        return None
    arguments: dict[str, Any] = {"path": found, "query": _query_values(raw.url), "header": _header_values(raw, operation)}
    if raw.request_body:
        try:
            arguments["body"] = value_of(raw.request_body, content_type_of(raw.request_headers))
        except ValueError:
            return None
    return ToolCall(operation=operation.key, arguments=arguments)


def _path_values(path: str, template: str) -> dict[str, str] | None:
    names = re.findall(r"\{([^{}]+)\}", template)
    parts = re.split(r"\{[^{}]+\}", template)
    found = re.search("([^/]*)".join(map(re.escape, parts)) + "$", path)
    return dict(zip(names, map(unquote, found.groups()), strict=True)) if found else None


def _query_values(url: str) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name, value in parse_qsl(urlsplit(url).query, keep_blank_values=True):
        before = values.get(name)
        values[name] = value if before is None else [*(before if isinstance(before, list) else [before]), value]
    return values


def _header_values(raw: Raw, operation: Operation) -> dict[str, str]:
    sent = {name.lower(): value for name, value in raw.request_headers.items()}
    declared = (each.name for each in operation.parameters if each.location == "header")
    names = (*declared, str(CONTENT_TYPE[1])) if raw.request_body else tuple(declared)
    return {name: sent[name.lower()] for name in names if name.lower() in sent}


def request_of(call: ToolCall, raw: Raw, operation: Operation) -> Request:
    """The request that makes this call, otherwise as `raw` was. Raises `Refused` where a path value would lead elsewhere."""
    path = re.sub(r"\{([^{}]+)\}", lambda found: _segment(value_at(call, ("path", found[1]))), operation.path)
    if climbs(path):
        raise Refused("a value of the path that is `.` or `..` would call another one")
    base = raw.url[: len(raw.url.partition("?")[0]) - _length_of_path(raw, operation)]
    query = urlencode({name: _query_text(value) for name, value in call.arguments.get("query", {}).items()}, doseq=True)
    headers, has_body = _headers(call, raw, operation), "body" in call.arguments
    return Request(
        url=f"{base}{path}?{query}" if query else base + path,
        headers=headers,
        body=body_of(call.arguments["body"], content_type_of(headers)) if has_body else None,
    )


def _length_of_path(raw: Raw, operation: Operation) -> int:
    """How many characters of the address the operation's own path is, behind the base URL."""
    parts = re.split(r"\{[^{}]+\}", operation.path)
    found = re.search("[^/]*".join(map(re.escape, parts)) + "$", raw.url.partition("?")[0])
    return len(found.group()) if found else 0


def _segment(value: Any) -> str:
    return quote(value if isinstance(value, str) else json.dumps(value), safe="")


def _query_text(value: Any) -> Any:
    if isinstance(value, list):
        return [each if isinstance(each, str) else json.dumps(each) for each in value]
    return value if isinstance(value, str) else json.dumps(value)


def _headers(call: ToolCall, raw: Raw, operation: Operation) -> dict[str, str]:
    given: Mapping[str, str] = call.arguments.get("header", {})
    ours = {str(CONTENT_TYPE[1]).lower(), *(each.name.lower() for each in operation.parameters if each.location == "header")}
    kept = {name: value for name, value in raw.request_headers.items() if name.lower() not in ours}
    return kept | {name: value if isinstance(value, str) else json.dumps(value) for name, value in given.items()}

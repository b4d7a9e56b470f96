"""The HTTP request that a tool's arguments make: each argument back where OpenAPI wants it, in the form that it wants.

Sources: OpenAPI 3.1.1, sections 4.8.12 (parameters) and 4.8.15 (forms); RFC 6570 for the forms of expansion.
"""

from __future__ import annotations

import base64
import json
import re
import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote

from plainspoken.checks.tool_arguments import ToolArgument
from plainspoken.checks.tool_definitions import ToolDefinition

_RESERVED = ":/?#[]@!$&'()*+,;="
_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "|", "tabDelimited": "%09"}


_DEEPEST = 20  # schemas within each other that are asked whether they take null


class ArgumentError(ValueError):
    """The arguments make no request; the text says which and what is wanted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolRequest:
    """What is sent: `target` is path and query, to be put after the base URL."""

    method: str
    target: str
    headers: Mapping[str, str]
    body: bytes | None


def request_of(tool: ToolDefinition, arguments: Mapping[str, Any]) -> ToolRequest:
    """The request of a call. Raises `ArgumentError` where an argument is missing or unknown.

    A null stands for an argument or a field that is left out, unless it may be null: OpenAI's strict mode knows no other way.
    """
    defined = tool.input.get("$defs", {})
    by_name = {each.name: each for each in tool.arguments}
    if unknown := [name for name in arguments if name not in by_name]:
        raise ArgumentError(
            f"`{'`, `'.join(unknown)}` is none of the arguments of {tool.name}: {', '.join(by_name) or 'none'}."
        )
    given = [
        (each, _without_nulls(arguments[name], each.schema, defined))
        for name, each in by_name.items()
        if name in arguments and (arguments[name] is not None or _may_be_null(each.schema, defined))
    ]
    present = {each.name for each, _ in given}
    if missing := [each.name for each in tool.arguments if each.required and each.name not in present]:
        raise ArgumentError(f"{tool.name} needs `{'`, `'.join(missing)}`.")
    headers = dict(_headers(given))
    body = _body(tool, given, headers)
    query = "&".join(_query(given))
    target = _path(tool.path, given) + (f"?{query}" if query else "")
    return ToolRequest(method=tool.method, target=target, headers=headers, body=body)


Given = list[tuple[ToolArgument, Any]]


def _followed(schema: Any, defined: Mapping[str, Any]) -> Any:
    """The schema that a chain of references leads to."""
    seen = set[str]()
    while isinstance(schema, dict) and (reference := str(schema.get("$ref", ""))) and reference not in seen:
        seen.add(reference)
        schema = defined.get(reference.rpartition("/")[2], {})
    return schema


def _may_be_null(schema: Any, defined: Mapping[str, Any], depth: int = 0) -> bool:
    """Whether a schema takes null, as far as its types tell."""
    schema = _followed(schema, defined)
    if not isinstance(schema, dict) or depth > _DEEPEST:
        return schema is True
    kind, enum = schema.get("type"), schema.get("enum")
    if kind is not None or enum is not None:
        return (kind is None or "null" in ([kind] if isinstance(kind, str) else kind)) and (enum is None or None in enum)
    branches = (*schema.get("anyOf", ()), *schema.get("oneOf", ()))
    if branches:
        return any(_may_be_null(each, defined, depth + 1) for each in branches)
    return "const" not in schema and all(_may_be_null(each, defined, depth + 1) for each in schema.get("allOf", ()))


def _without_nulls(value: Any, schema: Any, defined: Mapping[str, Any]) -> Any:
    """The value without the fields that are null and, as the schema has them, may be left out and may not be null."""
    schema = _followed(schema, defined)
    if not isinstance(schema, dict):
        return value
    if isinstance(value, list) and isinstance(schema.get("items"), dict):
        return [_without_nulls(each, schema["items"], defined) for each in value]
    if not isinstance(value, dict):
        return value
    fields, required = schema.get("properties", {}), schema.get("required", ())
    return {
        name: _without_nulls(each, fields.get(name), defined)
        for name, each in value.items()
        if each is not None or name not in fields or name in required or _may_be_null(fields[name], defined)
    }


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _quoted(value: Any, reserved: bool = False) -> str:
    return quote(_text(value), safe=_RESERVED if reserved else "")


def _at(given: Given, location: str) -> Iterator[tuple[ToolArgument, Any]]:
    return ((each, value) for each, value in given if each.location == location)


def _path(template: str, given: Given) -> str:
    values = {each.field: _segment(each, value) for each, value in _at(given, "path")}
    return re.sub(r"\{([^{}]+)\}", lambda found: values.get(found[1], found[0]), template)


def _segment(argument: ToolArgument, value: Any) -> str:
    """A value in the path, by the styles simple, label and matrix."""
    if argument.media:
        return _quoted(json.dumps(value))
    name, style, explode = _quoted(argument.field), argument.style, argument.explode
    if style == "matrix" and isinstance(value, list | dict) and explode:
        pairs = value.items() if isinstance(value, dict) else ((argument.field, each) for each in value)
        return "".join(f";{_quoted(key)}={_quoted(each)}" for key, each in pairs)
    listed = _listed(value, explode)
    if style == "matrix":
        return f";{name}={','.join(listed)}"
    if style == "label":
        return "." + ("." if explode else ",").join(listed)
    text = ",".join(listed)
    if set(text) <= {"."}:
        # Clients take such steps, and empty ones, out of the path, and another operation would be called.
        raise ArgumentError(f"`{argument.name}` stands in the path and must not be empty, `.` or `..`.")
    return text


def _listed(value: Any, explode: bool, reserved: bool = False) -> list[str]:
    """The parts of a value that are put beside each other."""
    if isinstance(value, list):
        return [_quoted(each, reserved) for each in value]
    if not isinstance(value, dict):
        return [_quoted(value, reserved)]
    if explode:
        return [f"{_quoted(key, reserved)}={_quoted(each, reserved)}" for key, each in value.items()]
    return [_quoted(part, reserved) for pair in value.items() for part in pair]


def _query(given: Given) -> Iterator[str]:
    for argument, value in _at(given, "query"):
        yield from _pairs(argument, value)
    for argument, value in _at(given, "querystring"):
        is_form = "urlencoded" in argument.media and isinstance(value, dict)
        yield _form(value.items()) if is_form else _quoted(json.dumps(value) if "json" in argument.media else value)


def _pairs(argument: ToolArgument, value: Any) -> Iterator[str]:
    name, reserved = _quoted(argument.field), argument.reserved
    if argument.media:
        yield f"{name}={_quoted(json.dumps(value) if 'json' in argument.media else value)}"
    elif argument.style == "deepObject" and isinstance(value, dict):
        for key, each in value.items():
            entries = each if isinstance(each, list) else [each]
            yield from (f"{name}%5B{_quoted(key)}%5D={_quoted(entry, reserved)}" for entry in entries)
    elif isinstance(value, list) and argument.explode:
        yield from (f"{name}={_quoted(each, reserved)}" for each in value)
    elif isinstance(value, dict) and argument.explode:
        yield from (f"{_quoted(key)}={_quoted(each, reserved)}" for key, each in value.items())
    else:
        yield f"{name}={_DELIMITERS.get(argument.style, ',').join(_listed(value, False, reserved))}"


def _headers(given: Given) -> Iterator[tuple[str, str]]:
    for argument, value in _at(given, "header"):
        text = json.dumps(value) if argument.media else ",".join(_plainly(value, argument.explode))
        if any(sign in text for sign in "\r\n\0"):
            raise ArgumentError(f"`{argument.name}` is sent in a header and must be one line.")
        yield argument.field, text
    cookies = [f"{each.field}={','.join(_listed(value, False))}" for each, value in _at(given, "cookie")]
    if cookies:
        yield "Cookie", "; ".join(cookies)


def _plainly(value: Any, explode: bool) -> list[str]:
    if isinstance(value, list):
        return [_text(each) for each in value]
    if not isinstance(value, dict):
        return [_text(value)]
    return (
        [f"{k}={_text(v)}" for k, v in value.items()] if explode else [_text(part) for pair in value.items() for part in pair]
    )


def _body(tool: ToolDefinition, given: Given, headers: dict[str, str]) -> bytes | None:
    """The body; the header that says what it is, is added."""
    originals = {alias: name for name, alias in tool.aliases.items()}
    sent = [(each, _renamed(value, originals)) for each, value in _at(given, "body")]
    whole = [value for each, value in sent if not each.field]
    if not tool.media or not (sent or tool.is_body_required):
        return None
    value = whole[0] if whole else {each.field: value for each, value in sent}
    essence = tool.media.split(";")[0].strip().lower()
    headers["Content-Type"] = tool.media
    if essence.endswith(("/json", "+json")):
        return json.dumps(value, ensure_ascii=False).encode()
    if essence == "application/x-www-form-urlencoded" and isinstance(value, dict):
        return _form(_spread(value)).encode()
    if essence.startswith("multipart/") and isinstance(value, dict):
        boundary = uuid.uuid5(uuid.NAMESPACE_OID, json.dumps(value, sort_keys=True)).hex
        headers["Content-Type"] = f"{essence}; boundary={boundary}"
        return _multipart(value, {each.field: each.schema for each, _ in sent}, boundary)
    is_binary = isinstance(tool.arguments[-1].schema, dict) and tool.arguments[-1].schema.get("contentEncoding") == "base64"
    return _bytes(value) if is_binary else _text(value).encode()


def _renamed(value: Any, originals: Mapping[str, str]) -> Any:
    """The value with the document's own names of fields."""
    if isinstance(value, list):
        return [_renamed(each, originals) for each in value]
    if isinstance(value, dict):
        return {originals.get(key, key): _renamed(each, originals) for key, each in value.items()}
    return value


def _spread(value: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for name, each in value.items():
        yield from ((name, entry) for entry in (each if isinstance(each, list) else [each]))


def _form(pairs: Iterable[tuple[str, Any]]) -> str:
    return "&".join(f"{_quoted(name)}={_quoted(value)}".replace("%20", "+") for name, value in pairs)


def _multipart(value: Mapping[str, Any], schemas: Mapping[str, Any], boundary: str) -> bytes:
    """Files are parts with a name of their own; they were given as base64."""
    parts = []
    for name, each in _spread(value):
        is_file = _is_file(schemas.get(name))
        safe = re.sub(r'[\r\n"]', "_", name)
        told = f'Content-Disposition: form-data; name="{safe}"' + (f'; filename="{safe}"' if is_file else "")
        kind = "application/octet-stream" if is_file else "application/json" if isinstance(each, dict) else "text/plain"
        content = _bytes(each) if is_file else _text(each).encode()
        parts.append(f"--{boundary}\r\n{told}\r\nContent-Type: {kind}\r\n\r\n".encode() + content + b"\r\n")
    return b"".join(parts) + f"--{boundary}--\r\n".encode()


def _is_file(schema: Any) -> bool:
    return isinstance(schema, dict) and (schema.get("contentEncoding") == "base64" or _is_file(schema.get("items")))


def _bytes(value: Any) -> bytes:
    try:
        return base64.b64decode(_text(value), validate=True)
    except ValueError:
        raise ArgumentError("A file is given as base64.") from None

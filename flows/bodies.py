"""The bodies of requests as values: JSON, and forms with plain fields, `application/x-www-form-urlencoded` or multipart."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import HTTP
from typing import Any
from urllib.parse import parse_qsl, urlencode

from plainspoken.inventory.strange_json import json_of

_URLENCODED, _MULTIPART = "application/x-www-form-urlencoded", "multipart/form-data"


def content_type_of(headers: Mapping[str, str]) -> str:
    """What a request says its body is; empty where it does not."""
    return next((value for name, value in headers.items() if name.lower() == "content-type"), "")


def is_form(content_type: str) -> bool:
    """Whether a body of this content type is a form."""
    return _essence(content_type) in (_URLENCODED, _MULTIPART)


def value_of(body: bytes | str, content_type: str) -> Any:
    """The JSON value of a body, or the fields of a form as texts, several of one name as a list.

    Raises `ValueError` where it is neither, and where a form carries a file.
    """
    essence = _essence(content_type)
    if essence == _URLENCODED:
        text = body.decode() if isinstance(body, bytes) else body
        return _object(parse_qsl(text, keep_blank_values=True, strict_parsing=True) if text else ())
    if essence == _MULTIPART:
        return _object(_parts(body.encode() if isinstance(body, str) else body, content_type))
    return json_of(body)


def body_of(value: Any, content_type: str) -> bytes:
    """The body that carries this value: a form where the content type says so, and the value has fields; JSON otherwise.

    In a form a text stands for itself, anything but texts and lists of them is written as JSON.
    """
    essence = _essence(content_type)
    if essence not in (_URLENCODED, _MULTIPART):
        return json.dumps(value).encode()
    if not isinstance(value, Mapping):
        return _text(value).encode()
    fields = [(name, _text(each)) for name, entry in value.items() for each in (entry if isinstance(entry, list) else [entry])]
    return urlencode(fields).encode() if essence == _URLENCODED else _multipart(fields, _boundary(content_type))


def _essence(content_type: str) -> str:
    return content_type.partition(";")[0].strip().lower()


def _object(pairs: Iterable[tuple[str, str]]) -> dict[str, Any]:
    values: dict[str, Any] = {}
    for name, value in pairs:
        before = values.get(name)
        values[name] = value if before is None else [*(before if isinstance(before, list) else [before]), value]
    return values


def _text(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _parts(body: bytes, content_type: str) -> Iterator[tuple[str, str]]:
    whole = BytesParser(EmailMessage, policy=HTTP).parsebytes(f"Content-Type: {content_type}\r\n\r\n".encode() + body)
    if not whole.is_multipart():
        raise ValueError("no multipart body")
    for part in whole.iter_parts():
        name, content = part.get_param("name", header="content-disposition"), part.get_payload(decode=True)
        if not isinstance(name, str) or part.get_filename() is not None or not isinstance(content, bytes):
            raise ValueError("a part that is no plain field")
        yield name, content.decode()


def _multipart(fields: Iterable[tuple[str, str]], boundary: str) -> bytes:
    parts = []
    for name, value in fields:
        safe = re.sub(r'[\r\n"]', "_", name)
        parts.append(f'--{boundary}\r\nContent-Disposition: form-data; name="{safe}"\r\n\r\n{value}\r\n')
    return "".join((*parts, f"--{boundary}--\r\n")).encode()


def _boundary(content_type: str) -> str:
    found = re.search(r'boundary="?([^";,]+)"?', content_type, re.IGNORECASE)
    return found[1] if found else "form"

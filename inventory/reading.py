"""Text to values, with the line and column of every node kept, whatever the encoding."""

from __future__ import annotations

import codecs
from dataclasses import replace

from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.json_reader import JsonReader
from plainspoken.inventory.json_values import json_source
from plainspoken.inventory.source import MAX_DEPTH, MAX_NODES, SURROGATE, Source
from plainspoken.inventory.yaml_lines import LineReader
from plainspoken.inventory.yaml_scalars import UnusualError

__all__ = ["MAX_DEPTH", "MAX_NODES", "Source", "decoded", "read"]


def read(text: str | bytes, name: str) -> Source:
    """The values of a JSON or YAML text.

    Raises `DocumentError` naming line and column where the text is neither, or is nested or aliased beyond reason.
    """
    content = decoded(text, name)
    if content.lstrip()[:1] not in ("{", "["):
        return _yaml(content, name)
    if (source := json_source(content, name)) is not None:
        return source
    reader = JsonReader(content, name)
    try:
        return reader.source()
    except DocumentError as broken:
        return _yaml_unless_json(content, name, reader, broken)


def _yaml(text: str, name: str) -> Source:
    try:
        return LineReader(text, name).source()
    except UnusualError:
        return _by_events(text, name)


def _by_events(text: str, name: str) -> Source:
    from plainspoken.inventory.yaml_reader import YamlReader  # with PyYAML, which most documents do not need

    return YamlReader(text, name).source()


def _yaml_unless_json(text: str, name: str, reader: JsonReader, broken: DocumentError) -> Source:
    # YAML may begin with a brace too; where neither reads, the JSON message is the one that helps.
    try:
        source = _by_events(text, name)
    except DocumentError:
        raise broken from None
    if not name.lower().endswith(".json"):
        return source
    return replace(source, problems=(*reader.faults, *source.problems))


def decoded(text: str | bytes, name: str) -> str:
    """The text of a file: UTF-8, UTF-16 or UTF-32, with or without a byte order mark. Raises `DocumentError`."""
    if isinstance(text, str):
        return SURROGATE.sub("\ufffd", text.removeprefix("\ufeff"))
    encoding = _encoding(text)
    try:
        return text.decode(encoding).removeprefix("\ufeff")
    except UnicodeDecodeError as wrong:
        line = text[: wrong.start].count(b"\n") + 1
        label = encoding.removesuffix("-sig").upper()
        raise DocumentError(f"{name}:{line}: byte {wrong.start} is not {label} text; save the file as UTF-8.") from None


def _encoding(text: bytes) -> str:
    """By its byte order mark, or else by where the first character has its zero bytes (RFC 4627, section 3)."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if text.startswith(mark):
            return encoding
    zeros = tuple(byte == 0 for byte in text[:4])
    return _ZEROS.get(zeros, "utf-8-sig")


_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_ZEROS: dict[tuple[bool, ...], str] = {
    (True, True, True, False): "utf-32-be",
    (False, True, True, True): "utf-32-le",
    (True, False, True, False): "utf-16-be",
    (False, True, False, True): "utf-16-le",
}

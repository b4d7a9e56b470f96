"""Text to values, with the line and column of every node kept: JSON by our own scanner, YAML by libyaml's events.

Values are read by YAML's 1.2 core schema, so `no` stays a word and a date stays text; mapping keys are always text,
because that is what an OpenAPI document means by `200:`.
"""

from __future__ import annotations

import codecs
import json
import re
from dataclasses import dataclass, field, replace
from json.decoder import scanstring  # type: ignore[attr-defined]
from typing import Any

import yaml

from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.places import Place, Problem, pointer

# Far beyond any document seen in the wild (1.3 MB, about 200,000 nodes); what is larger or deeper is an attack.
MAX_DEPTH = 150
MAX_NODES = 5_000_000

Mark = tuple[int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Source:
    """One file's values, and for each container the position of each of its entries."""

    name: str
    value: Any
    marks: dict[int, dict[str | int, Mark]] = field(repr=False)
    problems: tuple[Problem, ...] = ()

    def place(self, tokens: tuple[str | int, ...]) -> Place:
        """Where the node at `tokens` stands; for an entry of a mapping, where its key stands."""
        line, column, value = 1, 1, self.value
        for token in tokens:
            try:
                line, column = self.marks[id(value)][token]
                value = value[token]
            except (KeyError, IndexError, TypeError):
                break
        return Place(source=self.name, pointer=pointer(tokens), line=line, column=column)


def read(text: str | bytes, name: str) -> Source:
    """The values of a JSON or YAML text.

    Raises `DocumentError` naming line and column where the text is neither, or is nested or aliased beyond reason.
    """
    content = decoded(text, name)
    if content.lstrip()[:1] not in ("{", "["):
        return _Yaml(content, name).source()
    reader = _Json(content, name)
    try:
        return reader.source()
    except DocumentError as broken:
        return _yaml_unless_json(content, name, reader, broken)


def _yaml_unless_json(text: str, name: str, reader: _Json, broken: DocumentError) -> Source:
    # YAML may begin with a brace too; where neither reads, the JSON message is the one that helps.
    try:
        source = _Yaml(text, name).source()
    except DocumentError:
        raise broken from None
    if not name.lower().endswith(".json"):
        return source
    return replace(source, problems=(*reader.faults, *source.problems))


def decoded(text: str | bytes, name: str) -> str:
    """The text of a file: UTF-8, UTF-16 or UTF-32, with or without a byte order mark. Raises `DocumentError`."""
    if isinstance(text, str):
        return _SURROGATE.sub("\ufffd", text.removeprefix("\ufeff"))
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
# Half of a pair: text that holds one cannot be written to any file.
_SURROGATE = re.compile("[\ud800-\udfff]")
_SPACE = re.compile(r"[ \t\r\n]*")
_NUMBER = re.compile(r"-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?")
_WORDS = {"true": True, "false": False, "null": None}


class _Json:
    """A recursive-descent JSON reader (RFC 8259) that notes where every entry begins."""

    def __init__(self, text: str, name: str) -> None:
        self.text, self.name = text, name
        self.marks: dict[int, dict[str | int, Mark]] = {}
        self.problems: list[Problem] = []
        self.faults: list[Problem] = []
        self.line, self.line_start, self.seen = 1, 0, 0

    def source(self) -> Source:
        value, end = self.value(self.skip(0), 0)
        if self.skip(end) != len(self.text):
            raise self.wrong(self.skip(end), "there is more text after the end of the JSON value")
        return Source(self.name, value, self.marks, tuple(self.problems))

    def mark(self, at: int) -> Mark:
        newlines = self.text.count("\n", self.seen, at)
        if newlines:
            self.line += newlines
            self.line_start = self.text.rfind("\n", self.seen, at) + 1
        self.seen = at
        return self.line, at - self.line_start + 1

    def wrong(self, at: int, what: str) -> DocumentError:
        line = self.text.count("\n", 0, at) + 1
        column = at - self.text.rfind("\n", 0, at)
        place = Place(source=self.name, line=line, column=column)
        better = "Correct it; only readers that take YAML accept this file."
        self.faults.append(Problem(what=f"Not valid JSON: {what}.", place=place, better=better))
        return DocumentError(f"{self.name}:{line}:{column}: not valid JSON: {what}.")

    def skip(self, at: int) -> int:
        match = _SPACE.match(self.text, at)
        return match.end() if match else at

    def value(self, at: int, depth: int) -> tuple[Any, int]:
        first = self.text[at : at + 1]
        if depth > MAX_DEPTH:
            raise self.wrong(at, f"nested deeper than {MAX_DEPTH} levels")
        if first == "{":
            return self.mapping(at, depth)
        if first == "[":
            return self.sequence(at, depth)
        if first == '"':
            return self.string(at)
        return self.scalar(at)

    def string(self, at: int) -> tuple[str, int]:
        try:
            # Not strict: real documents carry raw tabs and newlines in strings, and every reader in use takes them.
            value, end = scanstring(self.text, at + 1, False)
        except json.JSONDecodeError as broken:
            raise self.wrong(broken.pos, broken.msg[0].lower() + broken.msg[1:]) from None
        return value if value.isascii() else _SURROGATE.sub("\ufffd", value), int(end)

    def scalar(self, at: int) -> tuple[Any, int]:
        for word, value in _WORDS.items():
            if self.text.startswith(word, at):
                return value, at + len(word)
        match = _NUMBER.match(self.text, at)
        if not match:
            raise self.wrong(at, "a value is missing here" if at >= len(self.text) else f"{self.text[at]!r} begins no value")
        return _number(match.group(), whole=not (match.group(1) or match.group(2))), match.end()

    def mapping(self, at: int, depth: int) -> tuple[dict[str, Any], int]:
        values: dict[str, Any] = {}
        marks = self.marks[id(values)] = {}
        end = self.skip(at + 1)
        if self.text[end : end + 1] == "}":
            return values, end + 1
        while True:
            if self.text[end : end + 1] != '"':
                raise self.wrong(end, "a key in double quotes is missing")
            mark = self.mark(end)
            key, end = self.string(end)
            end = self.skip(end)
            if self.text[end : end + 1] != ":":
                raise self.wrong(end, "':' is missing after a key")
            if key in values:
                self.problems.append(_duplicate(self.name, key, mark))
            values[key], end = self.value(self.skip(end + 1), depth + 1)
            marks[key] = mark
            end, more = self.next(end, "}")
            if not more:
                return values, end

    def sequence(self, at: int, depth: int) -> tuple[list[Any], int]:
        values: list[Any] = []
        marks = self.marks[id(values)] = {}
        end = self.skip(at + 1)
        if self.text[end : end + 1] == "]":
            return values, end + 1
        while True:
            marks[len(values)] = self.mark(end)
            value, end = self.value(end, depth + 1)
            values.append(value)
            end, more = self.next(end, "]")
            if not more:
                return values, end

    def next(self, at: int, closing: str) -> tuple[int, bool]:
        at = self.skip(at)
        sign = self.text[at : at + 1]
        if sign == ",":
            return self.skip(at + 1), True
        if sign == closing:
            return at + 1, False
        raise self.wrong(at, f"',' or '{closing}' is missing")


def _number(text: str, *, whole: bool) -> int | float:
    # Beyond 300 digits an int is an attack on the converter (CPython refuses from 4,300 on); a float says "huge" as well.
    return int(text) if whole and len(text) <= 300 else float(text)


def _duplicate(name: str, key: str, mark: Mark) -> Problem:
    place = Place(source=name, line=mark[0], column=mark[1])
    return Problem(
        what=f"The key {key!r} stands twice in the same object; readers keep only one of the two.",
        place=place,
        better="Remove or rename one.",
    )


_NULL = re.compile(r"(?:~|null|Null|NULL)?")
_BOOL = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INT = re.compile(r"[-+]?\d+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")


def _plain(text: str) -> Any:
    """A plain YAML scalar by the 1.2 core schema."""
    if _NULL.fullmatch(text):
        return None
    if text in _BOOL:
        return _BOOL[text]
    if text[0] in "+-.0123456789":
        if _INT.fullmatch(text):
            return _number(text, whole=True) if text[:2] not in ("0o", "0x") else _other_base(text)
        if _FLOAT.fullmatch(text):
            return float(text.replace(".inf", "inf").replace(".Inf", "inf").replace(".INF", "inf").replace(".nan", "nan"))
    return text


def _other_base(text: str) -> int | str:
    return int(text, 0) if len(text) <= 300 else text


@dataclass(slots=True)
class _Open:
    """A YAML container that is still being filled."""

    values: Any
    marks: dict[str | int, Mark]
    size: int = 1
    key: str | None = None
    key_mark: Mark = (1, 1)
    anchor: str | None = None


class _Yaml:
    """Builds values from libyaml's events, without recursion, and counts what aliases would expand to."""

    def __init__(self, text: str, name: str) -> None:
        self.text, self.name = text, name
        self.marks: dict[int, dict[str | int, Mark]] = {}
        self.anchors: dict[str, tuple[Any, int]] = {}
        self.problems: list[Problem] = []
        self.stack: list[_Open] = []
        self.root: Any = None

    def source(self) -> Source:
        loader = getattr(yaml, "CLoader", yaml.Loader)
        try:
            is_over = False
            for event in yaml.parse(self.text, Loader=loader):
                if is_over and isinstance(event, yaml.DocumentStartEvent):
                    break  # of several documents in a stream the first counts
                self.take(event)
                is_over = isinstance(event, yaml.DocumentEndEvent)
        except yaml.YAMLError as broken:
            raise DocumentError(_yaml_message(self.name, self.text, broken)) from None
        return Source(self.name, self.root, self.marks, tuple(self.problems))

    def take(self, event: Any) -> None:
        mark = (event.start_mark.line + 1, event.start_mark.column + 1)
        if isinstance(event, yaml.ScalarEvent):
            value = _plain(event.value) if event.implicit[0] and not event.style else event.value
            is_key = self.add(value, 1, mark, text=event.value)
            if event.anchor and not is_key:
                self.anchors[event.anchor] = (value, 1)
        elif isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent)):
            self.open({} if isinstance(event, yaml.MappingStartEvent) else [], mark, event.anchor)
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self.close()
        elif isinstance(event, yaml.AliasEvent):
            if event.anchor not in self.anchors:
                raise self.wrong(mark, f"the alias *{event.anchor} stands inside its own anchor or has none")
            value, size = self.anchors[event.anchor]
            self.add(value, size, mark, text=self.key_text(value, mark))

    def key_text(self, value: Any, mark: Mark) -> str:
        """What an alias would be as a key; a container cannot be one, and as a value its text does not matter."""
        if not isinstance(value, dict | list):
            return str(value)
        top = self.stack[-1] if self.stack else None
        if top is not None and isinstance(top.values, dict) and top.key is None:
            raise self.wrong(mark, "a mapping or list is used as a key")
        return ""

    def wrong(self, mark: Mark, what: str) -> DocumentError:
        return DocumentError(f"{self.name}:{mark[0]}:{mark[1]}: not usable YAML: {what}.")

    def open(self, values: Any, mark: Mark, anchor: str | None) -> None:
        if len(self.stack) >= MAX_DEPTH:
            raise self.wrong(mark, f"nested deeper than {MAX_DEPTH} levels")
        parent = self.stack[-1] if self.stack else None
        if parent is not None and isinstance(parent.values, dict) and parent.key is None:
            raise self.wrong(mark, "a mapping or list is used as a key")
        marks: dict[str | int, Mark] = {}
        self.marks[id(values)] = marks
        if parent is not None:
            self.attach(parent, values, mark)
        else:
            self.root = values
        self.stack.append(_Open(values, marks, anchor=anchor))

    def close(self) -> None:
        done = self.stack.pop()
        if isinstance(done.values, dict) and "<<" in done.values:
            self.merge(done)
        if done.anchor:
            self.anchors[done.anchor] = (done.values, done.size)
        if self.stack:
            self.grow(self.stack[-1], done.size, (1, 1))

    def add(self, value: Any, size: int, mark: Mark, text: str) -> bool:
        """Adds a finished value to the open container; true where it was taken as a key."""
        if not self.stack:
            self.root = value
            return False
        top = self.stack[-1]
        if isinstance(top.values, dict) and top.key is None:
            top.key, top.key_mark = text, mark
            if text in top.values:
                self.problems.append(_duplicate(self.name, text, mark))
            return True
        self.attach(top, value, mark)
        self.grow(top, size, mark)
        return False

    def attach(self, top: _Open, value: Any, mark: Mark) -> None:
        if isinstance(top.values, dict):
            key = top.key or ""
            top.values[key] = value
            top.marks[key] = top.key_mark
            top.key = None
        else:
            top.marks[len(top.values)] = mark
            top.values.append(value)

    def grow(self, top: _Open, size: int, mark: Mark) -> None:
        top.size += size
        if top.size > MAX_NODES:
            raise self.wrong(mark, f"its aliases expand to more than {MAX_NODES:,} values, as an attack would")

    def merge(self, done: _Open) -> None:
        merged = done.values.pop("<<")
        for other in merged if isinstance(merged, list) else [merged]:
            for key, value in other.items() if isinstance(other, dict) else ():
                if key not in done.values:
                    done.values[key] = value
                    done.marks[key] = self.marks[id(other)].get(key, (1, 1))


def _yaml_message(name: str, text: str, broken: yaml.YAMLError) -> str:
    mark = getattr(broken, "problem_mark", None)
    what = getattr(broken, "problem", None) or getattr(broken, "reason", None) or "it cannot be read"
    where = name
    if mark is not None:
        where = f"{name}:{mark.line + 1}:{mark.column + 1}"
    elif (control := _CONTROL.search(text)) is not None:
        line = text.count("\n", 0, control.start()) + 1
        where = f"{name}:{line}:{control.start() - text.rfind(chr(10), 0, control.start())}"
        what = f"the control character U+{ord(control.group()):04X} stands there; remove it"
    return f"{where}: not valid YAML: {what}."


# What YAML 1.2, section 5.1, does not count as printable.
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\x80-\x84\x86-\x9f\ufffe\uffff]")

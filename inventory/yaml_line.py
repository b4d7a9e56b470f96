"""What one line of YAML says when it is written in the ordinary way, whatever stands around it."""

from __future__ import annotations

import re
from enum import Enum
from typing import Any

from plainspoken.inventory.yaml_scalars import plain

# What libyaml takes for a line break or refuses (YAML 1.1, section 5.1) is left out.
ORDINARY = re.compile("[^\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]*+")
NOT_PLAIN = re.compile(r": |:$| #|\t")
_PLAIN_KEY = r"""[^\s\-?:,\[\]{}#&*!|>'"%@`][^\s:#]*+(?:(?::(?=\S)|(?<=\S)\#|\ +(?=[^\s:#]))[^\s:#]*+)*+"""
_KEY = re.compile(rf"""(?:({_PLAIN_KEY})|'([^']*)'|"([^"\\]*)"):(?:\ +|$)""")
_EXPLICIT_KEY = re.compile(rf"\?\ +({_PLAIN_KEY})\ *$")
_LONGEST_KEY = 1024  # libyaml's limit for a key without `?`
_QUOTED = re.compile(r"""(?:'([^']*)'|"([^"\\]*)")\ *$""")
_INDICATORS = frozenset("-?:,[]{}#&*!|>'\"%@`")


class Form(Enum):
    """What stands where a value is expected, if no value that one line tells in full."""

    BLANK = "nothing, and nothing before it either"
    COMMENT = "a comment, and nothing before it"
    OPEN = "nothing: the value follows on the next lines, or is null"
    KEY = "nothing: the key was written after `?`, and the value follows after `:`"
    SPECIAL = "something that takes more than this line, or more than a look at it"


BLANK, COMMENT, OPEN, KEY, SPECIAL = Form  # looked up once, because that takes an enumeration long

Steps = tuple[tuple[int, str | None], ...]
"""The entries that a line begins: the column of each, and its key, or None for the dash of a list."""

Value = tuple[Any, Any]
"""A value, and how it is written where that is a plain scalar, which may go on on the next line, or None. Otherwise what is
written there and `SPECIAL`, or None and another form."""

Line = tuple[int, str | None, Any, Any]
"""Of a line `key: value`, as most are: its column, key, and the two of the value. Of any other: column, None, steps, value."""


class Lines(dict[str, Line]):
    """The lines of a document by their text, each understood once: three of four lines of OpenAPI documents are repetitions."""

    def __missing__(self, line: str) -> Line:
        found = self[line] = understood(line)
        return found


def understood(line: str) -> Line:
    """What a line says."""
    rest = line.lstrip(" ")
    if not rest or rest[0] == "#":
        return -1, None, (), (None, COMMENT if rest else BLANK)
    column = len(line) - len(rest)
    if rest[0] == "-" and is_dash(rest):
        return _dashed(line, rest, column)
    name, value = _entry(rest)
    if name is None:
        return column, None, (), value
    if value[1] is SPECIAL or value[1] is KEY:
        return column, None, ((column, name),), value
    return column, name, *value


def _dashed(line: str, rest: str, column: int) -> Line:
    steps: list[tuple[int, str | None]] = []
    at = column
    while is_dash(rest):
        steps.append((at, None))
        rest = rest[1:].lstrip(" ")
        at = len(line) - len(rest)
        if not rest or (rest[0] == "#" and line[at - 1] == " "):
            return column, None, tuple(steps), (None, OPEN)
    name, value = _entry(rest)
    if name is not None:
        steps.append((at, name))
    return column, None, tuple(steps), value


def _entry(rest: str) -> tuple[str | None, Value]:
    """The key that stands there, if one does, and the value."""
    if (key := _KEY.match(rest)) is not None:
        name = key[key.lastindex or 0]
        if key.end() <= _LONGEST_KEY and name != "<<":
            return name, _value(rest[key.end() :])
    elif (explicit := _EXPLICIT_KEY.match(rest)) is not None:
        return explicit[1], (None, KEY)
    return None, _value(rest)


def is_dash(rest: str) -> bool:
    """Whether an entry of a list begins here."""
    return rest[:1] == "-" and rest[1:2] in ("", " ")


def _value(rest: str) -> Value:
    if not rest or rest[0] == "#":
        return None, OPEN
    if rest[0] in _INDICATORS and (rest[0] != "-" or is_dash(rest)):
        quoted = _QUOTED.match(rest)
        return (rest, SPECIAL) if quoted is None else (quoted[quoted.lastindex or 0], None)
    if ": " not in rest and " #" not in rest and "\t" not in rest and rest[-1] != ":":
        text = rest.rstrip(" ")
        return plain(text), text
    text, comment, _ = rest.partition(" #")
    if not comment or NOT_PLAIN.search(text):
        return rest, SPECIAL
    return plain(text.rstrip(" ")), None

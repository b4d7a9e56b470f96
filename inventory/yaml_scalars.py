"""What the scalars of YAML stand for: plain ones by the 1.2 core schema, quoted and block ones as they are written."""

from __future__ import annotations

import re
from typing import Any

from plainspoken.inventory.source import number

_NULL = re.compile(r"(?:~|null|Null|NULL)?")
_BOOL = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INT = re.compile(r"[-+]?\d+|0o[0-7]+|0x[0-9a-fA-F]+")
_FLOAT = re.compile(r"[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)")
_TELLING = frozenset("~nNtTfF+-.0123456789")  # how everything begins that is not a text


class UnusualError(Exception):
    """This way of writing YAML is left to libyaml."""


def plain(text: str) -> Any:
    """A plain scalar by YAML's 1.2 core schema: `no` stays a word and a date stays text."""
    if text and text[0] not in _TELLING:
        return text
    if _NULL.fullmatch(text):
        return None
    if text in _BOOL:
        return _BOOL[text]
    if text[0] in "+-.0123456789":
        if _INT.fullmatch(text):
            return number(text, whole=True) if text[:2] not in ("0o", "0x") else _other_base(text)
        if _FLOAT.fullmatch(text):
            return float(text.replace(".inf", "inf").replace(".Inf", "inf").replace(".INF", "inf").replace(".nan", "nan"))
    return text


def _other_base(text: str) -> int | str:
    return int(text, 0) if len(text) <= 300 else text


_ESCAPE = re.compile(r"\\(?:x[0-9a-fA-F]{2}|u(?![dD][89a-fA-F])[0-9a-fA-F]{4}|.)", re.DOTALL)
_ESCAPES = {
    "0": "\0",
    "a": "\a",
    "b": "\b",
    "t": "\t",
    "n": "\n",
    "v": "\v",
    "f": "\f",
    "r": "\r",
    "e": "\x1b",
    " ": " ",
    '"': '"',
    "/": "/",
    "\\": "\\",
    "_": "\xa0",
}


def unescaped(text: str) -> str:
    """What stands between double quotes, its escapes resolved. Raises `UnusualError` for those that are hardly ever written."""
    return _ESCAPE.sub(_resolved, text) if "\\" in text else text


def _resolved(match: re.Match[str]) -> str:
    code = match.group()[1:]
    if len(code) > 1:
        return chr(int(code[1:], 16))
    if code not in _ESCAPES:
        raise UnusualError
    return _ESCAPES[code]


def unfolded(lines: list[str], *, escapes: bool) -> str:
    """A quoted scalar of several lines, the quotes taken off: a line break is a blank, n more of them are n line feeds."""
    if any("\t" in line or (escapes and line[-1:] == " " and _ends_escaped(line.rstrip(" "))) for line in lines):
        raise UnusualError  # the blank may be an escaped one
    text, breaks = lines[0].rstrip(" "), 0
    for index, line in enumerate(lines[1:], 2):
        part = line.lstrip(" ") if index == len(lines) else line.strip(" ")
        if not part and index < len(lines):
            breaks += 1
            continue
        if escapes and _ends_escaped(text):
            if breaks:
                raise UnusualError
            text = text[:-1] + part
        else:
            text += ("\n" * breaks or " ") + part
        breaks = 0
    return unescaped(text) if escapes else text.replace("''", "'")


def _ends_escaped(text: str) -> bool:
    return (len(text) - len(text.rstrip("\\"))) % 2 == 1


def folded(lines: list[str]) -> str:
    """The lines of a `>` scalar as one text, without the line break at its end. By libyaml, `yaml_parser_scan_block_scalar`."""
    text, breaks, after_blank = "", 0, True
    for index, line in enumerate(lines):
        if not line:
            breaks += 1
            continue
        begins_blank = line[0] in " \t"
        if index == breaks:  # the first line with something on it
            text = "\n" * breaks + line
        elif after_blank or begins_blank:
            text += "\n" * (breaks + 1) + line
        else:
            text += ("\n" * breaks or " ") + line
        breaks, after_blank = 0, begins_blank
    return text

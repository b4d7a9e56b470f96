"""Scalars of YAML that run over several lines. Whatever is unusual in them raises `UnusualError`."""

from __future__ import annotations

import re

from plainspoken.inventory.yaml_line import NOT_PLAIN
from plainspoken.inventory.yaml_scalars import UnusualError, folded, unescaped, unfolded

REST = re.compile(r" *(?: #.*)?$")
_DOUBLE = re.compile(r'"((?:[^"\\]|\\.)*)"')
_SINGLE = re.compile(r"'((?:[^']|'')*)'")
_BLOCK = re.compile(r"([|>])([-+]?)([1-9]?)([-+]?) *(?: #.*)?$")


def continued(lines: list[str], row: int, text: str, indent: int) -> tuple[str, int]:
    """A plain scalar that goes on in this row, and the row after it; `text` is what it said before."""
    breaks = 0
    while not lines[row - 1 - breaks].strip(" "):
        breaks += 1
    for at in range(row, len(lines)):
        line = lines[at]
        rest = line.lstrip(" ")
        if not rest:
            breaks += 1
        elif rest[0] == "#" or len(line) - len(rest) <= indent:
            return text, at
        elif NOT_PLAIN.search(rest):
            raise UnusualError
        else:
            text += ("\n" * breaks or " ") + rest.rstrip(" ")
            breaks = 0
    return text, len(lines)


def quoted(lines: list[str], row: int, column: int, indent: int) -> tuple[str, int]:
    """The scalar whose quote stands there, and the row after it."""
    line = lines[row]
    form = _DOUBLE if line[column] == '"' else _SINGLE
    found = form.match(line, column)
    if found is None:
        return _quoted_on(lines, row, column, indent, form)
    if not REST.match(line, found.end()):
        raise UnusualError
    return unescaped(found[1]) if form is _DOUBLE else found[1].replace("''", "'"), row + 1


def _quoted_on(lines: list[str], row: int, column: int, indent: int, form: re.Pattern[str]) -> tuple[str, int]:
    quote, parts = lines[row][column], [lines[row][column + 1 :]]
    for at in range(row + 1, len(lines)):
        text = lines[at].lstrip(" ")
        if text and len(lines[at]) - len(text) <= indent:
            break
        if (end := form.match(quote + text)) is not None:
            if not REST.match(quote + text, end.end()):
                break
            return unfolded([*parts, end[1]], escapes=form is _DOUBLE), at + 1
        parts.append(text)
    raise UnusualError


def block(lines: list[str], row: int, column: int, indent: int, *, ends_with_break: bool) -> tuple[str, int]:
    """The `|` or `>` scalar whose header stands there, and the row after it."""
    header = _BLOCK.match(lines[row], column)
    if header is None or (header[2] and header[4]):
        raise UnusualError
    parent = max(indent, 0)
    body, after = _body(lines, row, parent + int(header[3]) if header[3] else _detected(lines, row, parent))
    kept = len(body)
    while kept and not body[kept - 1]:
        kept -= 1
    text = "\n".join(body[:kept]) if header[1] == "|" else folded(body[:kept])
    chomping = header[2] or header[4]
    has_break = after < len(lines) or ends_with_break
    if kept and chomping != "-" and (has_break or kept < len(body)):
        text += "\n"
    elif chomping == "+" and not has_break:
        raise UnusualError
    return text + "\n" * (len(body) - kept) if chomping == "+" else text, after


def _detected(lines: list[str], row: int, parent: int) -> int:
    """The indentation of a block scalar: that of its first line with something on it."""
    blank = 0
    for at in range(row + 1, len(lines)):
        line = lines[at]
        if text := line.lstrip(" "):
            column = len(line) - len(text)
            if blank > column or text[0] == "\t":
                raise UnusualError
            return max(column, parent + 1)
        blank = max(blank, len(line))
    if blank:
        raise UnusualError
    return parent + 1


def _body(lines: list[str], row: int, indent: int) -> tuple[list[str], int]:
    """The lines of a block scalar without their indentation, and the row after it."""
    body: list[str] = []
    margin = " " * indent
    for at in range(row + 1, len(lines)):
        line = lines[at]
        if line.startswith(margin):
            body.append(line[indent:])
        elif line.strip(" "):
            return body, at
        else:
            body.append("")
    return body, len(lines)

"""`report.json` and `portfolio.json`: the records as they are, their way back, and the JSON Schema of both."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import fields
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from plainspoken.checks.audit import Audit, Portfolio
from plainspoken.inventory.errors import PlainspokenError
from plainspoken.templates.json_fields import FIELDS

if TYPE_CHECKING:
    from pydantic import TypeAdapter

REPORT_FORMAT = "plainspoken.report/1"
PORTFOLIO_FORMAT = "plainspoken.portfolio/1"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_Record = TypeVar("_Record", Audit, Portfolio)


class ReportError(PlainspokenError):
    """A report cannot be written, or a file is no report; the text says why."""


def audit_json(audit: Audit) -> bytes:
    """`report.json`: UTF-8, indented, keys in the order of the record; the same audit gives the same bytes.

    Raises `ReportError` where a number is not finite: JSON has none such, and a score must never be made up.
    """
    return _written({"format": REPORT_FORMAT, **_fields(audit)}, audit.api.name, indent=2)


def audit_line(audit: Audit) -> bytes:
    """The same object on one line with a line feed at its end, for JSON Lines."""
    return _written({"format": REPORT_FORMAT, **_fields(audit)}, audit.api.name, indent=None)


def portfolio_json(portfolio: Portfolio) -> bytes:
    """`portfolio.json`, written like `report.json`."""
    return _written({"format": PORTFOLIO_FORMAT, **_fields(portfolio)}, portfolio.name, indent=2)


def audit_from_json(content: bytes) -> Audit:
    """The audit that `audit_json` wrote, equal to it. Raises `ReportError` where the content is something else."""
    return _read(Audit, content, REPORT_FORMAT)


def portfolio_from_json(content: bytes) -> Portfolio:
    """The portfolio that `portfolio_json` wrote, equal to it. Raises `ReportError` where the content is something else."""
    return _read(Portfolio, content, PORTFOLIO_FORMAT)


def report_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of `report.json`, each field described."""
    return _schema(Audit, REPORT_FORMAT, "One API's audit by plainspoken.")


def portfolio_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of `portfolio.json`, each field described."""
    return _schema(Portfolio, PORTFOLIO_FORMAT, "All APIs of one audit by plainspoken.")


def _written(record: Mapping[str, Any], name: str, *, indent: int | None) -> bytes:
    try:
        text = json.dumps(record, ensure_ascii=False, allow_nan=False, indent=indent, default=_fields)
    except ValueError as wrong:
        raise ReportError(f"The report on {name!r} holds a number that is not finite; report this as a defect.") from wrong
    # A lone surrogate has no UTF-8; `\udc80`, which is what this handler writes, is its JSON escape.
    return (text + "\n").encode("utf-8", errors="backslashreplace")


def _fields(record: Any) -> dict[str, Any]:
    """The fields of a record by name; what is no record, JSON has no form for."""
    kind = type(record)
    if kind not in _NAMES:
        _NAMES[kind] = tuple(each.name for each in fields(kind))
    return {name: getattr(record, name) for name in _NAMES[kind]}


_NAMES: dict[type[Any], tuple[str, ...]] = {}


@cache
def _adapters() -> dict[type[Any], TypeAdapter[Any]]:
    # Reports are mostly written and seldom read; writing one must not wait for pydantic, which takes longer than the start.
    from pydantic import TypeAdapter

    return {kind: TypeAdapter(kind) for kind in (Audit, Portfolio)}


def _read(kind: type[_Record], content: bytes, expected: str) -> _Record:
    try:
        record = json.loads(content)
        found = record.pop("format", None) if isinstance(record, dict) else None
        if found != expected:
            raise ReportError(f"This is no {expected} file (its `format` is {found!r}); give one that plainspoken wrote.")
        audit: _Record = _adapters()[kind].validate_python(record)
        return audit
    except (ValueError, RecursionError) as wrong:
        first = str(wrong).splitlines()[0]
        raise ReportError(f"This is no {expected} file ({first}); give one that plainspoken wrote.") from wrong


def _schema(kind: type[_Record], format_name: str, about: str) -> dict[str, Any]:
    schema: dict[str, Any] = _adapters()[kind].json_schema(mode="serialization")
    for name, definition in _objects(schema):
        for key, value in definition.get("properties", {}).items():
            if text := FIELDS.get(name, {}).get(key):
                value["description"] = text
        definition["required"] = sorted(definition.get("properties", {}))
    schema["properties"] = {"format": {"const": format_name, "description": "What this file is, and its version."}} | schema[
        "properties"
    ]
    schema["required"] = ["format", *schema["required"]]
    return {"$schema": _DIALECT} | schema | {"description": about}


def _objects(schema: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every record of the schema with its name, the outermost included."""
    yield schema["title"], schema
    for name, definition in schema.get("$defs", {}).items():
        if definition.get("type") == "object":
            yield name, definition

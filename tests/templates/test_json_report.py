"""`report.json` and `portfolio.json`: their schema holds, the way back is exact, bytes are the same each time."""

from __future__ import annotations

import json
import math
from dataclasses import replace
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from plainspoken.templates.json_report import (
    ReportError,
    audit_from_json,
    audit_json,
    audit_line,
    portfolio_from_json,
    portfolio_json,
    portfolio_schema,
    report_schema,
)

from .audits import STATES, blocked, failed, finding, portfolio, ready  # noqa: TID251 - these tests' own folder

HOSTILE = "</script>{{7*7}} \ud800 \x00\x1b[31m \u202e العربية 漢字 🐍 é"


@pytest.mark.parametrize("state", STATES)
def test_report_obeys_its_schema_and_comes_back_equal(state: str) -> None:
    audit = STATES[state]()
    content = audit_json(audit)
    Draft202012Validator(report_schema()).validate(json.loads(content))
    assert audit_from_json(content) == audit
    assert audit_json(audit_from_json(content)) == content


def test_portfolio_obeys_its_schema_and_comes_back_equal() -> None:
    content = portfolio_json(portfolio())
    Draft202012Validator(portfolio_schema()).validate(json.loads(content))
    assert portfolio_from_json(content) == portfolio()


def test_report_has_the_names_that_others_rely_on() -> None:
    record = json.loads(audit_json(blocked()))
    names = {"api", "ruleset", "decision", "score", "coverage", "blockers", "dimensions", "results"}
    assert names <= set(record)
    assert set(record["dimensions"]["identity"]) >= {"score", "coverage"}
    first = record["results"][0]
    assert set(first) >= {"check", "dimension", "severity", "outcome", "findings"}
    assert set(first["findings"][0]) >= {"where", "line", "seen", "better", "identity"}
    assert record["decision"] == "not ready"
    assert first["severity"] == "critical"


def test_line_is_the_same_object_on_one_line() -> None:
    line = audit_line(blocked())
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert json.loads(line) == json.loads(audit_json(blocked()))


def test_hostile_text_comes_back_as_it_was() -> None:
    audit = replace(ready(), results=(failed(findings=(finding(seen=HOSTILE, better=HOSTILE, cause=HOSTILE),)),))
    content = audit_json(audit)
    content.decode("utf-8")
    assert audit_from_json(content) == audit


@pytest.mark.parametrize("number", [math.nan, math.inf, -math.inf])
def test_number_that_is_not_finite_is_refused(number: float) -> None:
    with pytest.raises(ReportError, match="'Orders' holds a number that is not finite"):
        audit_json(replace(ready(), score=number))


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"[]",
        b"{}",
        b"null",
        b"\xff",
        b'{"format": "plainspoken.report/1"}',
        b'{"format": "plainspoken.report/2"}',
        b"[" * 9999,
    ],
)
def test_what_is_no_report_is_refused_in_one_line(content: bytes) -> None:
    with pytest.raises(ReportError) as raised:
        audit_from_json(content)
    assert "\n" not in str(raised.value)


def undescribed(schema: dict[str, Any]) -> list[str]:
    """The fields of all its records that have no description."""
    records = {"": schema} | schema["$defs"]
    fields = [
        (f"{name}.{field}", value) for name, each in records.items() for field, value in each.get("properties", {}).items()
    ]
    return [name for name, value in fields if not value.get("description")]


@pytest.mark.parametrize("schema", [report_schema(), portfolio_schema()], ids=["report", "portfolio"])
def test_every_field_is_described(schema: dict[str, Any]) -> None:
    Draft202012Validator.check_schema(schema)
    assert undescribed(schema) == []


def test_schema_refuses_a_report_without_its_decision() -> None:
    record = json.loads(audit_json(ready()))
    del record["decision"]
    assert not Draft202012Validator(report_schema()).is_valid(record)

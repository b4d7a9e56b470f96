"""What other scorers got wrong, document by document, and how it is judged here; on real documents where they are present."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from plainspoken.checks.assembly import audit_of
from plainspoken.checks.audit import Audit
from plainspoken.checks.findings import Finding
from plainspoken.checks.verdict import Decision
from plainspoken.flows.collect import evidence
from plainspoken.inventory.document import open_document
from plainspoken.inventory.records import Api

CORPUS = Path(__file__).parents[3] / "shared" / "corpus" / "docs"
FILES = {path.name[:3]: path for path in sorted(CORPUS.glob("*"))}
HEAD = "openapi: 3.1.0\ninfo: {title: Example, version: 1.0.0}\nservers: [{url: 'https://api.shop.dev'}]\n"


def audited(text: bytes) -> Audit:
    document = open_document(text, "document")
    return audit_of(Api(id="document", document="document"), evidence(document, text))


@cache
def real(number: str) -> Audit:
    return audited(FILES[number].read_bytes())


def present(*numbers: str) -> list[str]:
    return [number for number in numbers if number in FILES]


def findings(audit: Audit, *checks: str) -> list[Finding]:
    return [finding for result in audit.results if result.check in checks for finding in result.findings]


def score(audit: Audit, dimension: str) -> float:
    known = audit.dimensions[dimension].score
    assert known is not None
    return known


@pytest.mark.parametrize("paths", ["paths: {}", "paths: {/pets: {}}", "components: {}"])
def test_an_api_without_operations_is_not_assessed(paths: str) -> None:
    audit = audited((HEAD + paths).encode())
    assert (audit.decision, audit.score) == (Decision.NOT_ASSESSED, None)


@pytest.mark.parametrize("number", present("007", "008"))
def test_what_leads_nowhere_costs_points(number: str) -> None:
    assert findings(real(number), "REL002")
    assert score(real(number), "reliability") < 90


@pytest.mark.parametrize("number", present("040"))
def test_openapi_3_2_is_read_and_judged(number: str) -> None:
    assert len(real(number).operations) == 4
    assert score(real(number), "descriptions") < 90


CREDENTIALS = (("014", "AUTH005", "YOUR_API_KEY"), ("009", "AUTH005", "license"), ("022", "AUTH013", "API key"))


@pytest.mark.parametrize(("number", "check", "said"), [row for row in CREDENTIALS if row[0] in FILES])
def test_credentials_in_path_query_and_prose_are_found(number: str, check: str, said: str) -> None:
    assert any(said in finding.seen for finding in findings(real(number), check))
    assert score(real(number), "identity") < 80


@pytest.mark.parametrize("number", present("011"))
def test_an_error_in_a_success_and_a_key_in_the_body_are_found(number: str) -> None:
    audit = real(number)
    assert any("offers the result or an error" in finding.seen for finding in findings(audit, "ERR010"))
    assert any("`key`" in finding.seen for finding in findings(audit, "AUTH005"))
    assert score(audit, "errors") < 10


@pytest.mark.parametrize("number", present("011", "012", "013", "015", "025", "033", "036"))
def test_no_documented_error_is_the_worst_case_of_clear_errors(number: str) -> None:
    assert score(real(number), "errors") < 30


@pytest.mark.parametrize("number", present("010"))
def test_prose_is_held_against_the_schema(number: str) -> None:
    audit = real(number)
    contradicted = {finding.subject for finding in findings(audit, "DESC009")}
    assert {"parameter num_results", "parameter genders"} <= contradicted
    assert any("'in'" in finding.seen for finding in findings(audit, "REL001"))
    assert findings(audit, "REL007")  # its own example is not among the values of its enum


@pytest.mark.parametrize("number", present("013", "019", "029", "035"))
def test_references_are_followed_before_anything_is_judged(number: str) -> None:
    document = open_document(FILES[number].read_bytes(), "document")
    for finding in findings(real(number), "DESC005"):
        tokens = [part.replace("~1", "/").replace("~0", "~") for part in finding.where.split("/")[1:]]
        node = document.at(*[int(token) if token.isdigit() else token for token in tokens])
        assert node is not None
        assert "has no description" not in finding.seen or not node.text("description"), finding.where


@pytest.mark.parametrize("number", present("013", "016"))
def test_good_names_of_operations_are_left_alone(number: str) -> None:
    assert not findings(real(number), "PORT001", "PORT002", "PORT003", "SEL011")


@pytest.mark.parametrize("number", present("021"))
def test_structured_errors_need_not_be_those_of_rfc_9457(number: str) -> None:
    assert not findings(real(number), "ERR003", "ERR004")


FIELDS = """
paths:
  /parts:
    get:
      operationId: listParts
      summary: Lists parts of a machine by their maker
      responses:
        '200':
          description: Parts
          content:
            application/json:
              schema:
                type: object
                properties:
                  company: {type: string, description: Who makes it}
                  fieldName: {type: string, description: Which field is meant}
"""


def test_a_company_is_no_finance_and_a_field_name_is_no_person() -> None:
    assert not findings(audited((HEAD + FIELDS).encode()), "TRUST007", "TRUST013", "ENT003")


# Larger ones take long; these are 25 documents of 1 to 115 operations.
SMALL = [number for number, path in FILES.items() if path.stat().st_size < 120_000]


@pytest.mark.skipif(not SMALL, reason="needs the real documents")
def test_size_is_not_badness() -> None:
    rows = [(len(real(number).operations), real(number).score or 0.0) for number in SMALL]
    assert abs(_spearman(rows)) < 0.6


def _spearman(rows: list[tuple[int, float]]) -> float:
    """Spearman's rank correlation, ties in the order in which they stand."""
    places = [_places([float(row[column]) for row in rows]) for column in (0, 1)]
    squared = sum((places[0][at] - places[1][at]) ** 2 for at in range(len(rows)))
    return 1 - 6 * squared / (len(rows) * (len(rows) ** 2 - 1))


def _places(values: list[float]) -> dict[int, int]:
    """The place of each value among all, by its position."""
    return {at: place for place, (_, at) in enumerate(sorted((value, at) for at, value in enumerate(values)))}

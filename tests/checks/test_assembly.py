"""From evidence to an audit: what is said of a document that gives nothing to judge."""

import pytest

from plainspoken.checks.assembly import audit_of, folder_of, portfolio_of
from plainspoken.checks.evidence import static_evidence
from plainspoken.checks.findings import Outcome
from plainspoken.checks.verdict import Decision
from plainspoken.inventory.document import open_document
from plainspoken.inventory.records import Api

HEAD = "openapi: 3.1.0\ninfo: {title: Example, version: '1'}\n"
WITHOUT_OPERATIONS = [
    ("", "it has no `paths`"),
    ("paths: {}", "its `paths` is empty"),
    ("paths: {/pets: {summary: Pets}}", "none of its paths has a method"),
    ("webhooks: {sold: {post: {responses: {'200': {description: OK}}}}}", "its `webhooks` are calls that the API makes"),
]


@pytest.mark.parametrize(("text", "fault"), WITHOUT_OPERATIONS)
def test_a_document_without_operations_is_not_assessed_and_says_why(text: str, fault: str) -> None:
    audit = audit_of(Api(id="example", document="example.yaml"), static_evidence(open_document(HEAD + text, "example.yaml")))
    assert (audit.decision, audit.score) == (Decision.NOT_ASSESSED, None)
    assert len(audit.problems) == 1
    assert audit.problems[0].what.startswith(f"The document describes no operation: {fault}")
    assert audit.problems[0].better
    assert audit.reasons == (str(audit.problems[0]),)


def test_one_with_operations_has_no_such_problem() -> None:
    text = HEAD + "paths: {/pets: {get: {responses: {'200': {description: All}}}}}"
    assert (
        audit_of(Api(id="example", document="example.yaml"), static_evidence(open_document(text, "example.yaml"))).problems
        == ()
    )


@pytest.mark.parametrize("name", ["portfolio.json", "Index.HTML", "portfolio.pdf", "history.sqlite", "history.sqlite-wal"])
def test_no_folder_takes_the_place_of_a_file(name: str) -> None:
    assert folder_of(name).startswith(f"{name}-")


def test_what_fails_by_the_findings_of_another_check_is_no_cause_of_its_own() -> None:
    text = HEAD + "paths: {/pets: {get: {responses: {'200': {description: All}}}}}"
    audit = audit_of(Api(id="example", document="example.yaml"), static_evidence(open_document(text, "example.yaml")))
    derived = {each.check for each in audit.results if each.outcome is Outcome.FAILED and not each.findings}
    causes = portfolio_of("All", [audit]).causes
    assert derived
    assert not derived & {each.check for each in causes}
    assert all(each.findings for each in causes)

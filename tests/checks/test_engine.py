"""The five outcomes, and what is counted, for checks made up here."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from plainspoken.checks import registry
from plainspoken.checks.engine import judge, run
from plainspoken.checks.evidence import Evidence, Example, Validity, static_evidence
from plainspoken.checks.exchanges import Exchange
from plainspoken.checks.findings import Finding, Outcome, Severity, found
from plainspoken.checks.live_run import LiveRun
from plainspoken.checks.registry import Check, CheckError, check, registered
from plainspoken.inventory.document import Operation, open_document

HEAD = "openapi: 3.1.0\ninfo: {title: Example, version: '1'}\n"
TWO = HEAD + "paths:\n  /a: {get: {responses: {'200': {description: A}}}, post: {responses: {'201': {description: B}}}}\n"
WITH_EXAMPLE = HEAD + (
    "paths:\n  /a: {get: {parameters: [{name: q, in: query, example: x}], responses: {'200': {description: A}}}}\n"
)


@pytest.fixture
def make(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Check]:
    """Registers a judge in a registry of this test's own."""
    monkeypatch.setattr(registry, "_CHECKS", {})

    def made(judge: Callable[..., Any], id: str = "T1", **more: Any) -> Check:  # noqa: A002
        judge.__doc__ = "It matters. Fix: mend it."
        check(id, "Title", dimension="errors", severity=Severity.LOW, source="test", good=["a: 1"], bad=["b: 1"], **more)(judge)
        result = registered(id)
        assert result is not None
        return result

    return made


def evidence(text: str = TWO, **more: Any) -> Evidence:
    return static_evidence(open_document(text, "example.yaml"), **more)


def nothing(operation: Operation) -> Iterator[Finding]:
    if not operation.responses:
        yield found(operation, seen="no answer", better="an answer")


def posts_fail(operation: Operation) -> Iterator[Finding]:
    if operation.method == "POST":
        yield found(operation, seen="a POST", better="a GET", subject="method")


def breaks(operation: Operation) -> Iterator[Finding]:
    raise KeyError(operation.key)


def test_passes_and_fails_by_subject(make: Callable[..., Check]) -> None:
    assert run(make(nothing, "T1"), evidence()).outcome is Outcome.PASSED
    result = run(make(posts_fail, "T2"), evidence())
    assert (result.outcome, result.judged, result.failed, len(result.findings)) == (Outcome.FAILED, 2, 1, 1)
    assert result.findings[0].identity


def test_an_exception_is_a_result(make: Callable[..., Check]) -> None:
    result = run(make(breaks), evidence())
    assert result.outcome is Outcome.ERROR
    assert result.reason == "GET /a: KeyError: 'GET /a'"
    assert (result.judged, result.unjudged) == (0, 2)


def breaks_on_get(operation: Operation) -> Iterator[Finding]:
    if operation.method == "GET":
        raise KeyError(operation.key)
    yield found(operation, seen="a POST", better="a GET", subject="method")


def test_a_subject_on_which_a_check_breaks_costs_only_itself(make: Callable[..., Check]) -> None:
    result = run(make(breaks_on_get), evidence())
    assert (result.outcome, result.judged, result.failed, result.unjudged) == (Outcome.FAILED, 1, 1, 1)
    assert [finding.operation for finding in result.findings] == ["POST /a"]
    assert result.reason == "Could not be judged: GET /a: KeyError: 'GET /a'."


def test_what_builds_on_a_broken_check_is_judged(make: Callable[..., Check]) -> None:
    make(breaks_on_get)
    assert run(make(nothing, "T2", builds_on=("T1",)), evidence()).outcome is Outcome.FAILED  # POST fails T1


def test_applies_to_nothing(make: Callable[..., Check]) -> None:
    result = run(make(posts_fail, applies=lambda operation: operation.method == "PUT"), evidence())
    assert result.outcome is Outcome.NOT_APPLICABLE


def test_the_whole_is_one_subject(make: Callable[..., Check]) -> None:
    def whole(operations: tuple[Operation, ...]) -> Iterator[Finding]:
        for operation in operations:
            yield found(operation, seen="x", better="y")

    result = run(make(whole), evidence())
    assert (result.judged, result.failed, len(result.findings)) == (1, 1, 2)
    result = run(make(whole, "T2", applies=lambda operations: len(operations) > 2), evidence())
    assert result.outcome is Outcome.NOT_APPLICABLE


def test_the_same_identity_is_reported_once_and_counted_for_each_subject(make: Callable[..., Check]) -> None:
    def shared(operation: Operation) -> Iterator[Finding]:
        schema = operation.node.place
        yield found(type(schema)(source="a", pointer="#/components/schemas/Error"), seen="x", better="y")

    result = run(make(shared), evidence())
    assert (result.judged, result.failed, len(result.findings)) == (2, 2, 1)


def test_what_another_check_reports_counts_and_is_not_repeated(make: Callable[..., Check]) -> None:
    make(posts_fail, "T1")
    result = run(make(nothing, "T2", builds_on=("T1",)), evidence())
    assert (result.outcome, result.judged, result.failed, result.findings) == (Outcome.FAILED, 2, 1, ())
    assert "T1" in result.reason


def test_a_check_to_build_on_that_is_not_about_the_subject_changes_nothing(make: Callable[..., Check]) -> None:
    make(posts_fail, "T1", applies=lambda operation: operation.method == "GET")
    assert run(make(nothing, "T2", builds_on=("T1",)), evidence()).outcome is Outcome.PASSED


def judge_needing(need: str) -> Callable[..., Iterator[Finding]]:
    namespace: dict[str, Any] = {}
    exec(f"def judge({need}):\n    yield from ()", namespace)  # noqa: S102 - the parameter's name is what is tested
    judge: Callable[..., Iterator[Finding]] = namespace["judge"]
    return judge


EXAMPLE = Example(operation="GET /a", what="parameter q", pointer="#", source="example.yaml", line=1, column=1)
EXCHANGE = Exchange(id="1", operation="GET /a", method="GET", url="https://api.example.com/a", status=200)

NEEDS = [
    ("operation", Evidence(), Outcome.NOT_MEASURED, "could not be read"),
    ("operation", evidence(HEAD + "paths: {}\n"), Outcome.NOT_MEASURED, "no operation"),
    ("parameter", evidence(HEAD + "paths: {}\n"), Outcome.NOT_MEASURED, "No operation has parameters"),
    ("parameter", evidence(), Outcome.NOT_APPLICABLE, "No operation has parameters"),
    ("scheme", evidence(), Outcome.NOT_APPLICABLE, "no security scheme"),
    ("servers", evidence(), Outcome.NOT_APPLICABLE, "no server"),
    ("validity", evidence(), Outcome.NOT_MEASURED, "not checked against its specification"),
    ("validity", evidence(missing={"validity": "Too large."}), Outcome.NOT_MEASURED, "Too large."),
    ("validity", evidence(validity=Validity()), Outcome.PASSED, ""),
    ("example", evidence(), Outcome.NOT_APPLICABLE, "no examples"),
    ("example", evidence(WITH_EXAMPLE), Outcome.NOT_MEASURED, "not checked against their schemas"),
    ("example", evidence(WITH_EXAMPLE, examples=()), Outcome.NOT_MEASURED, "not checked"),
    ("example", evidence(WITH_EXAMPLE, examples=(EXAMPLE,)), Outcome.PASSED, ""),
    ("observed", evidence(), Outcome.NOT_MEASURED, "No calls were made."),
    ("observed", evidence(exchanges=()), Outcome.NOT_MEASURED, "No calls were made."),
    ("observed", evidence(missing={"exchanges": "No base URL."}), Outcome.NOT_MEASURED, "No base URL."),
    ("observed", evidence(live=LiveRun(reason="The target died.")), Outcome.NOT_MEASURED, "The target died."),
    ("observed", evidence(exchanges=(EXCHANGE,)), Outcome.PASSED, ""),
    ("probed", evidence(exchanges=(EXCHANGE,)), Outcome.NOT_MEASURED, "without a credential"),
    ("probed", evidence(missing={"probes": "No login is known."}), Outcome.NOT_MEASURED, "No login is known."),
]


@pytest.mark.parametrize(("need", "given", "outcome", "reason"), NEEDS)
def test_what_was_not_collected_is_never_good(
    make: Callable[..., Check], need: str, given: Evidence, outcome: Outcome, reason: str
) -> None:
    result = run(make(judge_needing(need)), given)
    assert result.outcome is outcome
    assert reason in result.reason


def test_a_parameter_that_no_evidence_offers_is_refused(make: Callable[..., Check]) -> None:
    with pytest.raises(CheckError, match="weather"):
        make(judge_needing("weather"))


CORPUS = sorted((Path(__file__).parents[2] / "../shared/corpus/docs").glob("*"))


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: str(path.name[:3]))
def test_every_real_document_is_judged_by_every_check(path: Path) -> None:
    results = judge(static_evidence(open_document(path.read_bytes(), path.name)))
    assert [f"{each.check}: {each.reason}" for each in results if each.outcome is Outcome.ERROR] == []
    findings = [finding for each in results for finding in each.findings if each.check.startswith(("ERR", "REL"))]
    assert all(len(each.seen) < 600 and "\n" not in each.seen + each.better for each in findings)


def test_an_id_is_given_once(make: Callable[..., Check]) -> None:
    make(judge_needing("operation"))
    with pytest.raises(CheckError, match="twice"):
        make(judge_needing("operation"))

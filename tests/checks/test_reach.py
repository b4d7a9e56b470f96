"""Calls to some of the operations tell of those: the share of the others is missing from the coverage."""

from plainspoken.checks.engine import judge
from plainspoken.checks.evidence import static_evidence
from plainspoken.checks.exchanges import Exchange
from plainspoken.checks.registry import registered
from plainspoken.checks.verdict import Verdict, verdict
from plainspoken.inventory.document import open_document

DOCUMENT = """
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
servers: [{url: 'https://orders.example.com'}]
paths:
  /a: {get: {responses: {'200': {description: A}}}}
  /b: {get: {responses: {'200': {description: B}}}}
  /c: {get: {responses: {'200': {description: C}}}}
  /d: {get: {responses: {'200': {description: D}}}}
"""


def called(*paths: str) -> tuple[Exchange, ...]:
    return tuple(Exchange(id=path, operation=f"GET {path}", method="GET", url=path, status=200, seconds=0.1) for path in paths)


def reached(*paths: str) -> Verdict:
    evidence = static_evidence(open_document(DOCUMENT, "orders.yaml"), exchanges=called(*paths))
    return verdict(judge(evidence), frozenset(), operations=4)


def test_a_check_says_how_many_operations_it_could_look_at() -> None:
    check = registered("REL106")
    assert check is not None
    evidence = static_evidence(open_document(DOCUMENT, "orders.yaml"), exchanges=called("/a"))
    (result,) = judge(evidence, [check])
    assert (result.judged, result.reach) == (1, 0.25)


def test_each_further_operation_that_is_called_raises_the_coverage() -> None:
    coverage = [
        reached(*paths).dimensions["reliability"].coverage for paths in (["/a"], ["/a", "/b"], ["/a", "/b", "/c", "/d"])
    ]
    assert coverage == sorted(set(coverage))
    assert coverage[-1] - coverage[0] > 0.1

"""Which operations a language model would take for each other, where one was asked: notes beside the score."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.findings import Finding, Severity
from plainspoken.checks.judgements import Judgement
from plainspoken.checks.opinions import opinion
from plainspoken.checks.registry import Case, check
from plainspoken.inventory.document import Document

_TWO = """
paths:
  /visits: {get: {operationId: listVisits, summary: %s, responses: {'200': {description: OK}}}}
  /calls: {get: {operationId: listCalls, summary: %s, responses: {'200': {description: OK}}}}
"""


def _case(one: str, other: str, reason: str = "", better: str = "") -> Case:
    said = Judgement(
        question="difference",
        operation="GET /visits",
        other="GET /calls",
        agrees=not reason,
        reason=reason,
        better=better,
        model="example-model",
    )
    return Case(document=_TWO % (one, other), evidence={"judgements": (said,)})


def _asks_difference(judgement: Judgement) -> bool:
    return judgement.question == "difference"


@check(
    "SEL201",
    "A model would take either of two operations for the same request",
    dimension="selection",
    severity=Severity.NOTE,
    source="Measured: the nearest neighbour's closeness predicts wrong choices (Spearman -0.42 over 199 tools); "
    "a model's opinion, in no score",
    applies=_asks_difference,
    good=[_case("Lists visits to the shop", "Lists telephone calls to the shop")],
    bad=[
        _case(
            "Lists the contacts with customers in a week",
            "Lists when customers were in contact, by week",
            "Both list contacts by week.",
            "Use listVisits for contacts in the shop, and listCalls for those by telephone.",
        )
    ],
)
def difference_is_read(judgement: Judgement, document: Document) -> Iterator[Finding]:
    """Words can differ where the meaning does not, and a rule that compares words is blind to it.

    Fix: say in each of the two when it is the right one and the other is not; where there is no such case, keep one.
    """
    if not judgement.agrees:
        yield from opinion(
            judgement,
            document,
            sees=f"cannot tell it from {judgement.other}",
            subject=f"difference from {judgement.other}, as a model reads it",
        )

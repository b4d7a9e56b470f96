"""What is done to a thing that nobody could look at before."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.chains.graph import Chained
from plainspoken.checks.consequence import Consequence, consequence_of
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.inventory.document import Operation

_CANCEL = (
    "paths: {'/orders/{orderId}': {%s: {responses: {'204': {description: Done}}, parameters: [{name: orderId, in: path,"
    " required: true, schema: {type: string}}]}}%s}"
)
_READ = (
    ", /orders: {get: {responses: {'200': {description: Orders, content: {application/json: {schema: {type: array, items:"
    " {type: object, properties: {orderId: {type: string}}}}}}}}}}"
)


def _acts_on_a_thing(operation: Operation) -> bool:
    return consequence_of(operation) is Consequence.CONSEQUENTIAL and "{" in operation.path


@check(
    "TRUST060",
    "Nothing shows what a consequential call will hit",
    dimension="trust",
    severity=Severity.NOTE,
    source="OWASP LLM06 Excessive Agency; judgement",
    applies=lambda chained: any(map(_acts_on_a_thing, chained.operations[""])),
    good=[_CANCEL % ("delete", _READ)],
    bad=[_CANCEL % ("delete", "")],
)
def acts_unseen(chained: Chained) -> Iterator[Finding]:
    """Before "cancel order 4711?" a person wants to see order 4711. Without a way to read it, they confirm a number.

    Fix: offer a GET of the thing, or of a list that holds it.
    """
    by_key = {operation.key: operation for operation in chained.operations[""]}
    for step in chained.unseen:
        operation = by_key[step.operation]
        thing = operation.path[: operation.path.rfind("}") + 1]
        yield found(
            operation,
            seen=f"{operation.key} cannot be taken back lightly, and no reading operation hands out its id or shows"
            " what it acts on.",
            better=f"Add `GET {thing}`, which answers what the call is about to act on, or a list that holds it.",
            subject="read before",
            cause=f"nothing reads {thing}",
            confidence=Confidence.LIKELY,
        )

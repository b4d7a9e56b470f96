"""What is to be chained: cursors that an answer hands out, and workflows that name what is there."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.chains.graph import Chained
from plainspoken.checks.chains.offers import is_silent
from plainspoken.checks.chains.pages import envelope_of, pages_of, ways_of
from plainspoken.checks.chains.records import Step, Workflows
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.paging import Way
from plainspoken.checks.registry import Case, check
from plainspoken.checks.wording import words
from plainspoken.inventory.document import Operation, Parameter
from plainspoken.inventory.nodes import Files
from plainspoken.inventory.reading import read

_LIST = """
paths:
  /orders:
    get:
      parameters: [{name: cursor, in: query, schema: {type: string}%s}]
      responses: {'200': {description: Orders, content: {application/json: {schema: {type: object, properties: {%s
        orders: {type: array, items: {type: object, properties: {orderId: {type: string}}}}}}}}}}
"""
# A description that says where the value is found: in the answer before, in a header, as the id of something.
_FOUND = frozenset(words("last previous previously returned response header id next result from"))


def _cursors(operation: Operation) -> list[Parameter]:
    return [parameter for way, parameter in ways_of(operation) if way is Way.CURSOR]


def _takes_a_cursor(operation: Operation) -> bool:
    """Whether it is read on by a cursor, and says what it answers."""
    return bool(_cursors(operation)) and not is_silent(operation) and any(envelope_of(operation))


@check(
    "SEL030",
    "Nobody hands out the cursor that a list asks for",
    dimension="selection",
    severity=Severity.LOW,
    source="Google AIP-158; Zalando RESTful API Guidelines, rules 160 and 161; catalogue DESC-09",
    applies=_takes_a_cursor,
    good=[
        _LIST % ("", "next_cursor: {type: string},"),
        _LIST % ("", "links: {type: object, properties: {next: {type: string}}},"),
        _LIST % (", description: As the header of the previous answer gives it", ""),
    ],
    bad=[_LIST % ("", "")],
)
def cursor_is_handed_out(operation: Operation) -> Iterator[Finding]:
    """A model reads the first page and cannot read on: it answers from a part, or makes a cursor up.

    Fix: answer with the cursor to the next page, under a name that says so, and say in the parameter where it is found.
    """
    given = {edge.parameter for edge in pages_of(Step("", operation.key), operation)}
    for parameter in _cursors(operation):
        if parameter.name not in given and not _FOUND & set(words(parameter.description)):
            yield found(
                parameter.place,
                operation=operation,
                subject=f"source of {parameter.name}",
                seen=f"{operation.key} takes `{parameter.name}`, and no field or header of its answer names the next one.",
                better=f"Add a field such as `next_{'_'.join(words(parameter.name))}` to the answer, empty on the last page,"
                f" and say in the description of `{parameter.name}` that it comes from there.",
                confidence=Confidence.LIKELY,
                cause=f"source of {parameter.name}",
            )


def _workflow(operation: str) -> Workflows:
    text = (
        "arazzo: 1.0.1\nsourceDescriptions: [{name: shop, url: shop.yaml, type: openapi}]\nworkflows:\n"
        f"- {{workflowId: look, steps: [{{stepId: list, operationId: {operation}}}]}}\n"
    )
    return Workflows(root=Files().root(read(text, "look.arazzo.yaml"), siblings=True), apis={"shop": ""})


_ORDERS = "paths: {/orders: {get: {operationId: listOrders, responses: {'200': {description: Orders}}}}}"


@check(
    "SEL031",
    "A workflow names what is not there",
    dimension="selection",
    severity=Severity.MEDIUM,
    source="Arazzo Specification 1.0.1, Step Object: `operationId` names an existing, resolvable operation",
    applies=lambda chained: bool(chained.workflows),
    good=[Case(document=_ORDERS, evidence={"workflows": (_workflow("listOrders"),)})],
    bad=[Case(document=_ORDERS, evidence={"workflows": (_workflow("findOrders"),)})],
)
def workflow_leads_somewhere(chained: Chained) -> Iterator[Finding]:
    """Who follows the workflow stops in the middle of it, after the first of its calls have been made.

    Fix: name the operation by the `operationId` that the document has, and outputs by the step that gives them.
    """
    for lost in chained.declared.unfollowed:
        if lost.step is None:
            yield found(
                lost.place,
                seen=f"{lost.what[0].upper()}{lost.what[1:]}",
                better="Correct the reference, or add what it names.",
                subject="step of a workflow",
                cause=lost.what,
            )

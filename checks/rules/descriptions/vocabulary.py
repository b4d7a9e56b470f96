"""One word for one thing, and ids that can be had."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping

from plainspoken.checks.chains.graph import Chained
from plainspoken.checks.chains.known import known
from plainspoken.checks.chains.nouns import split_name
from plainspoken.checks.chains.records import Form, Step
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.remembering import remembered
from plainspoken.checks.wording import words
from plainspoken.inventory.document import Document, Parameter

_TWO = """
paths:
  /orders:
    get:
      summary: Lists the orders of one customer
      parameters: [{name: %s, in: query, description: Number on the card, schema: {type: string}}]
      responses: {'200': {description: OK}}
  /invoices:
    get:
      summary: Lists what one customer has to pay
      parameters: [{name: customerId, in: query, description: Number on the card, schema: {type: string}}]
      responses: {'200': {description: OK}}
  /refunds:
    get:
      summary: Lists what one customer got back
      parameters: [{name: customerId, in: query, description: Number on the card, schema: {type: string}}]
      responses: {'200': {description: OK}}
"""


@remembered
def _spellings(document: Document) -> Mapping[tuple[str, ...], Counter[str]]:
    """How often each spelling of a name is used for a parameter of a query or path, by its words."""
    spelled: dict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for operation in document.operations:
        for parameter in operation.parameters:
            if _is_ordinary(parameter):
                spelled[words(parameter.name)][parameter.name] += 1
    return spelled


def _is_ordinary(parameter: Parameter) -> bool:
    # What stands in brackets after a name (`filter[state]`, `ids[]`) is a way to send lists, and no spelling.
    is_name = bool(words(parameter.name)) and "[" not in parameter.name
    return is_name and parameter.location in ("query", "path") and not parameter.deprecated


@check(
    "DESC026",
    "One thing is spelled in two ways",
    dimension="descriptions",
    severity=Severity.LOW,
    source="Zalando RESTful API Guidelines, rules 118 and 130 (one style of names); catalogue DESC-11",
    applies=_is_ordinary,
    good=[_TWO % "customerId", _TWO % "cardNumber"],
    bad=[_TWO % "customer_id", _TWO % "customerID"],
)
def one_spelling(parameter: Parameter, document: Document) -> Iterator[Finding]:
    """A model that has just sent `customerId` sends it again where `customer_id` is asked for, and the filter is ignored.

    Fix: write the name alike everywhere; keep the old spelling as an alias while callers still use it.
    """
    spellings = _spellings(document).get(words(parameter.name), Counter())
    usual, uses = max(spellings.items(), key=lambda item: (item[1], item[0]), default=(parameter.name, 0))
    if usual != parameter.name and uses > spellings[parameter.name]:
        shared = parameter.node.tokens[:1] != ("paths",)
        yield found(
            parameter.place,
            operation="" if shared else parameter.operation,
            subject=f"parameter {parameter.name}",
            seen=f"`{parameter.name}` is called `{usual}` by {uses} other operations.",
            better=f"Call it `{usual}` here too, or say in its description how the two differ.",
            cause=f"spelling of {usual}",
        )


_CHAIN = """
paths:
  /orders:
    get:
      summary: Lists the orders of this year
      responses: {'200': {description: OK, content: {application/json: {schema: {type: array, items: {type: object,
        properties: {%s: {type: string, description: Number on the receipt}}}}}}}}
  /orders/{orderId}:
    get:
      summary: Shows what was ordered and when it comes
      parameters: [{name: orderId, in: path, required: true, description: Number on the receipt, schema: {type: string}}]
      responses: {'200': {description: OK, content: {application/json: {schema: {type: object,
        properties: {total: {type: integer, description: Cents}}}}}}}
"""


def _names_a_thing(parameter: Parameter) -> bool:
    """Whether it is the id of one thing, which a caller must have from somewhere."""
    is_needed = parameter.location == "path" or (parameter.location == "query" and parameter.required)
    return is_needed and split_name(parameter.name)[0] is Form.ID and not known(parameter.name, parameter.schema)


@check(
    "DESC025",
    "Nobody can tell where an id comes from",
    dimension="descriptions",
    severity=Severity.LOW,
    source="Catalogue DESC-09; requests of RestBench take 2.3 to 2.6 calls, each with an id that the one before gave",
    applies=_names_a_thing,
    good=[_CHAIN % "orderId", _CHAIN % "order_id", _CHAIN % "id"],
    bad=[_CHAIN % "receipt"],
)
def id_can_be_had(parameter: Parameter, chained: Chained) -> Iterator[Finding]:
    """A model without a way to the id asks the person for a number that no person knows, or makes one up.

    Fix: let an operation answer with the id under this name, or say in the description where it is found.
    """
    need = (Step("", parameter.operation), parameter.location, parameter.name)
    dead = next((each for each in chained.dead_ends if need in each.needs), None)
    if dead is None:
        return
    shared = parameter.node.tokens[:1] != ("paths",)
    yield found(
        parameter.place,
        operation="" if shared else parameter.operation,
        subject=f"source of {parameter.name}",
        seen=f"Only operations that cannot be called without it lead to `{parameter.name}`."
        if dead.circular
        else f"No answer of this API hands out `{parameter.name}`.",
        better=f"From where does a caller of {parameter.operation} know `{parameter.name}`? Say it in its description: "
        f'"... as `<field>` of `<operation>` gives it".',
        confidence=Confidence.POSSIBLE,
        cause=f"source of {parameter.name}",
    )

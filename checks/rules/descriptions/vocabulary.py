"""One word for one thing, and ids that can be had."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.remembering import remembered
from plainspoken.checks.rules.descriptions.values import by_key, inputs, outputs
from plainspoken.checks.wording import stem, words
from plainspoken.inventory.document import Document, Operation, Parameter

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
_IDS = frozenset({"id", "ids", "uuid", "guid"})


@dataclass(frozen=True, slots=True, kw_only=True)
class _Given:
    """What the answers of a document give: names of fields as stems, and the collections whose answers have an id."""

    names: frozenset[tuple[str, ...]]
    collections: frozenset[str]
    share: float  # of the operations that answer with fields


@remembered
def _given(document: Document) -> _Given:
    names: set[tuple[str, ...]] = set()
    collections: set[str] = set()
    answers = outputs(document)
    for operation in document.operations:
        fields = {tuple(stem(word) for word in words(value.name)) for value in answers[operation.key]}
        names |= fields
        if any(field[-1:] in (("id",), ("uuid",), ("guid",)) and len(field) == 1 for field in fields):
            collections |= {stem(word) for step in operation.path.split("/") if "{" not in step for word in words(step)[-1:]}
    told = sum(bool(each) for each in answers.values()) / max(1, len(answers))
    return _Given(names=frozenset(names), collections=frozenset(collections), share=told)


def _is_id(parameter: Parameter) -> bool:
    """Whether it is the id of one thing, named by what it identifies."""
    named = words(parameter.name)
    return parameter.location == "path" and len(named) > 1 and named[-1] in _IDS


_TOLD_ENOUGH = 0.5  # of the operations must answer with fields, before anything can be said of what is missing among them


@check(
    "DESC025",
    "Nobody can tell where an id comes from",
    dimension="descriptions",
    severity=Severity.LOW,
    source="Catalogue DESC-09; requests of RestBench take 2.3 to 2.6 calls, each with an id that the one before gave",
    applies=_is_id,
    good=[_CHAIN % "orderId", _CHAIN % "order_id", _CHAIN % "id"],
    bad=[_CHAIN % "receipt"],
)
def id_can_be_had(parameter: Parameter, document: Document) -> Iterator[Finding]:
    """A model without a way to the id asks the person for a number that no person knows, or makes one up.

    Fix: let an operation answer with the id under this name, or say in the description where it is found.
    """
    given, operation = _given(document), by_key(document).get(parameter.operation)
    named = tuple(stem(word) for word in words(parameter.name))
    if operation is None or given.share < _TOLD_ENOUGH or _is_explained(parameter, operation, document):
        return
    if named in given.names or named[:-1] in given.names or _is_in(named[-2], given.collections):
        return
    shared = parameter.node.tokens[:1] != ("paths",)
    yield found(
        parameter.place,
        operation="" if shared else operation,
        subject=f"source of {parameter.name}",
        seen=f"No answer of this API has `{parameter.name}`, or an `id` under a path of that name.",
        better=f"From where does a caller of {operation.key} know `{parameter.name}`? Say it in its description: "
        f'"... as `<field>` of `<operation>` gives it".',
        confidence=Confidence.POSSIBLE,
        cause=f"source of {parameter.name}",
    )


def _is_in(name: str, collections: frozenset[str]) -> bool:
    """Whether a collection is called so, in a plural of whatever language (`hospital`, `hospitais`) or shortened (`integ`)."""
    return any(each.startswith(name[:_PREFIX]) for each in collections) if len(name) >= _PREFIX else name in collections


_PREFIX = 5  # letters; fewer are shared by chance
_SOURCES = frozenset(
    {"given", "gives", "gave", "returned", "returns", "obtained", "found", "from", "see", "list", "get", "call"}
)


def _is_explained(parameter: Parameter, operation: Operation, document: Document) -> bool:
    """Whether its description says where to get it, or a caller makes it up itself by a PUT or sends it elsewhere too."""
    if _SOURCES & set(words(parameter.description)) or operation.method == "PUT":
        return True
    return any(value.name == parameter.name and value.parameter is None for value in inputs(document)[operation.key])

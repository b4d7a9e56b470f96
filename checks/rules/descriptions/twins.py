"""Can an operation be told from its siblings by its text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import lru_cache

from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.wording import cut, gist, is_english, plain, quoted
from plainspoken.inventory.document import Document, Operation

_TWO = """
paths:
  /invoices: {get: {operationId: listInvoices, summary: %s, responses: {'200': {description: OK}}}}
  /payments: {get: {operationId: listPayments, summary: %s, responses: {'200': {description: OK}}}}
"""


@check(
    "DESC003",
    "Several operations have the same text",
    dimension="descriptions",
    severity=Severity.MEDIUM,
    source="Measured: the nearest neighbour's closeness predicts wrong choices (Spearman -0.42 over 199 tools)",
    builds_on=("DESC001",),
    good=[
        _TWO % ("Lists invoices that wait for payment", "Lists payments received this year"),
        _TWO % ("Lists invoices, description: For accountants only.", "Lists payments, description: For accountants only."),
    ],
    bad=[
        _TWO
        % (
            "Invoices, description: Handles the request of the caller",
            "Payments, description: Handles the request of the caller",
        ),
        _TWO % ("Returns the entries of the ledger", "Returns the entries of the ledger"),
        _TWO % ("TODO", "TODO"),
    ],
)
def text_of_its_own(operation: Operation, document: Document) -> Iterator[Finding]:
    """Of two operations with one text a model can only guess which is meant.

    Fix: say in each what it alone does, beginning with what differs.
    """
    text = _telling(operation)
    same = [other for other in _by_text(document).get(_normal(text), ()) if other is not operation]
    if same:
        more = f" and {len(same) - 1} more" if len(same) > 1 else ""
        part = "text" if text == operation.text else "description"
        yield found(
            operation,
            seen=f"{quoted(plain(text))} is the {part} of {same[0].key}{more} too.",
            better=_difference(operation, same[0]),
            subject="text",
            cause=f"same text: {cut(plain(text), 60)}",
        )


def _telling(operation: Operation) -> str:
    """What its text says beyond a summary of one word: a label tells `Points` from `Rewards`, and not what either does."""
    is_label = len(operation.summary.split()) == 1 and len(operation.description.split()) >= 3
    return operation.description if is_label else operation.text


def _normal(text: str) -> str:
    return plain(text).casefold().rstrip(".")


@lru_cache(maxsize=2)
def _by_text(document: Document) -> Mapping[str, tuple[Operation, ...]]:
    groups: dict[str, list[Operation]] = {}
    for operation in document.operations:
        if said := _normal(_telling(operation)):
            groups.setdefault(said, []).append(operation)
    return {text: tuple(group) for text, group in groups.items()}


def _difference(one: Operation, other: Operation) -> str:
    """What the owner must say so that the two can be told apart."""
    if one.path == other.path:
        return f"Which of {one.method} and {other.method} {one.path} should a model call, and when? Say so in each."
    own = [part for part in one.path.split("/") if part and "{" not in part and part not in other.path.split("/")]
    if own:
        return f"Say what `{'/'.join(own)}` in its path means: what does {one.key} give or do that {other.key} does not?"
    return f"What does {one.key} give or do that {other.key} does not? Begin its text with that."


def _judged_by_words(operation: Operation) -> bool:
    return is_english(operation.text)


@check(
    "DESC004",
    "Two operations can hardly be told apart",
    dimension="descriptions",
    severity=Severity.MEDIUM,
    source="OpenAI metadata guide ('Use this when ...'); arXiv 2602.14878 (89 % without guidance); measured, as DESC003",
    applies=_judged_by_words,
    builds_on=("DESC001",),
    good=[
        _TWO % ("Lists invoices of one customer", "Lists payments of one customer"),
        _TWO % ("Finds a customer by e-mail address", "Finds a customer by account number"),
    ],
    bad=[
        _TWO % ("Returns the entries of the ledger", "Get the ledger entries"),
        _TWO % ("Find open bookings of a customer", "Retrieves a customer's open bookings."),
    ],
)
def told_from_its_twin(operation: Operation, document: Document) -> Iterator[Finding]:
    """Two texts of nearly the same words describe one thing; the model picks either, and is wrong half the time.

    Fix: add to each one sentence that says when it is right and the other is not.
    """
    twins = [
        other
        for other in _by_gist(document).get(_gist(operation), ())
        if _normal(_telling(other)) != _normal(_telling(operation)) and not _is_item_of(other, operation)
    ]
    if twins:
        yield found(
            operation,
            seen=f"{quoted(plain(operation.text), 80)} says the same as {quoted(plain(twins[0].text), 80)} of {twins[0].key}.",
            better=f'Complete in both: "Use this when ...; use {twins[0].key} when ...". {_difference(operation, twins[0])}',
            subject="twin",
            confidence=Confidence.LIKELY,
            cause=f"twins: {cut(' '.join(_gist(operation)), 60)}",
        )


def _gist(operation: Operation) -> tuple[str, ...]:
    """What its text says, in no order; too little to compare gives a key of its own."""
    said = gist(operation.text)
    return said if len(set(said)) >= 3 else (operation.key,)


def _is_item_of(one: Operation, other: Operation) -> bool:
    """Whether one is about a whole collection and the other about an entry of one: "list pets" and "get pet" differ enough."""
    return one.path.endswith("}") != other.path.endswith("}")


@lru_cache(maxsize=2)
def _by_gist(document: Document) -> Mapping[tuple[str, ...], tuple[Operation, ...]]:
    groups: dict[tuple[str, ...], list[Operation]] = {}
    for operation in document.operations:
        if operation.text and _judged_by_words(operation):
            groups.setdefault(_gist(operation), []).append(operation)
    return {said: tuple(group) for said, group in groups.items()}

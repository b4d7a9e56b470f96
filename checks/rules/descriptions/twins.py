"""Can an operation be told from its siblings by its text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.rules.selection.separation import guided, sentences
from plainspoken.checks.wording import cut, plain, quoted, sober
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
        _TWO % ("Lists invoices and payments, deprecated: true", "Lists invoices and payments"),
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
    same = [other for other in _by_text(document).get(_key(operation), ()) if other is not operation]
    if same:
        more = f" and {len(same) - 1} more" if len(same) > 1 else ""
        part = "text" if text == sober(operation.text) else "description"
        yield found(
            operation,
            seen=f"{quoted(plain(text))} is the {part} of {same[0].key}{more} too.",
            better=sentences(operation, same[0], document),
            amendments=guided(operation, same[0], document),
            subject="text",
            cause=f"same text: {cut(plain(text), 60)}",
        )


def _telling(operation: Operation) -> str:
    """What its text says beyond a summary of one word: a label tells `Points` from `Rewards`, and not what either does."""
    is_label = len(operation.summary.split()) == 1 and len(operation.description.split()) >= 3
    return operation.description if is_label else sober(operation.text)


_OLD = re.compile(r"^\W*deprecated\b\W*", re.IGNORECASE)


def _key(operation: Operation) -> tuple[str, bool]:
    """What is alike in two operations that nobody can tell apart: the text, and whether it or a mark calls it deprecated."""
    said = plain(_telling(operation)).casefold().rstrip(".")
    bare = _OLD.sub("", said)
    return bare, operation.deprecated or bare != said


@lru_cache(maxsize=2)
def _by_text(document: Document) -> Mapping[tuple[str, bool], tuple[Operation, ...]]:
    groups: dict[tuple[str, bool], list[Operation]] = {}
    for operation in document.operations:
        if (key := _key(operation))[0]:
            groups.setdefault(key, []).append(operation)
    return {text: tuple(group) for text, group in groups.items()}

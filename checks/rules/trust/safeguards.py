"""What stands between a mistaken call and its harm: a preview before, a way back after."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.consequence import Act, Consequence, consequence_of, effect_of
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.wording import words
from plainspoken.inventory.document import Operation

_PREVIEWS = frozenset(
    words("preview previews dry dryrun validate validation simulate simulation quote quotes estimate estimates")
)
_DRY_RUNS = frozenset(words("dry dryrun preview simulate validate confirm confirmation"))
_COSTLY = (Act.PAYS, Act.ORDERS, Act.SENDS, Act.PUBLISHES, Act.RUNS)


def _costly(operations: tuple[Operation, ...]) -> list[Operation]:
    return [each for each in operations if effect_of(each).act in _COSTLY]


def _can_be_tried(operation: Operation) -> bool:
    """Whether it takes a mark by which it only says what it would do."""
    fields = [media.schema.properties for media in (operation.body.media if operation.body else ()) if media.schema]
    names = [*(each.name for each in operation.parameters), *(name for properties in fields for name in properties)]
    return any(_DRY_RUNS & set(words(name)) for name in names)


def _previews(operation: Operation) -> bool:
    return bool(_PREVIEWS & {*words(operation.id), *words(operation.path)})


ORDERS = "paths: {/orders: {post: {operationId: createOrder, %sresponses: {}}}%s}"


@check(
    "TRUST004",
    "Nothing shows beforehand what a call would do",
    dimension="trust",
    severity=Severity.NOTE,
    source="MCP 2026-07-28 (clients should show inputs to the person); OWASP LLM06 Excessive Agency",
    applies=lambda operations: bool(_costly(operations)),
    good=[
        ORDERS % ("parameters: [{name: dryRun, in: query, schema: {type: boolean}}], ", ""),
        ORDERS % ("", ", /orders/preview: {post: {operationId: previewOrder, responses: {}}}"),
    ],
    bad=[ORDERS % ("", "")],
)
def no_preview(operations: tuple[Operation, ...]) -> Iterator[Finding]:
    """An assistant that can say "this costs 42.50, shall I?" asks a question that a person can answer.

    Fix: take `dryRun`, or offer an operation that answers the price, the recipients or the changes, and changes nothing.
    """
    costly = _costly(operations)
    if not any(_previews(each) for each in operations) and not any(_can_be_tried(each) for each in costly):
        first = costly[0]
        yield found(
            first.place,
            seen=f"Of what pays, orders, sends, publishes or runs something ({len(costly)} operations), nothing can be tried"
            f" first; one is {first.key}.",
            better=f"Add `{{name: dryRun, in: query, schema: {{type: boolean, default: false}}}}` to {first.key}: it answers"
            " what would happen, and does nothing.",
            subject="preview",
            cause="no preview",
            confidence=Confidence.LIKELY,
        )


_BACK = frozenset(
    words("restore restores undelete undo recover reinstate unarchive reopen reactivate revert rollback uncancel")
)
_SAYS = re.compile(
    r"(?i)\b(?:permanent|irrevers|irrevocab|cannot be (?:undone|reversed|restored|recovered)|can(?:'t|not) be un|no undo"
    r"|soft[- ]delet|trash|recycle|(?:can be|may be|is) (?:restored|recovered|undone)|restor(?:e|able)"
    r"|recoverable|within \d+ days)"
)


def _final(operations: tuple[Operation, ...]) -> list[Operation]:
    """What deletes or cancels, without a word on whether that is final."""
    destructive = (each for each in operations if effect_of(each).act in (Act.DELETES, Act.CANCELS))
    return [each for each in destructive if consequence_of(each) is Consequence.CONSEQUENTIAL]


GONE = "paths: {'/pets/{id}': {delete: {summary: Deletes a pet, description: %s, responses: {}}}%s}"


@check(
    "TRUST010",
    "Nothing says whether what is deleted can be brought back",
    dimension="trust",
    severity=Severity.NOTE,
    source="OWASP LLM06 Excessive Agency; judgement",
    applies=lambda operations: bool(_final(operations)),
    good=[
        GONE % ("Cannot be undone.", ""),
        GONE % ("Gone from all lists.", ", '/pets/{id}/restore': {post: {summary: Restores a pet, responses: {}}}"),
    ],
    bad=[GONE % ("Gone from all lists.", "")],
)
def no_way_back(operations: tuple[Operation, ...]) -> Iterator[Finding]:
    """A person who is told that it is final thinks again; one who is told that it can be undone need not be asked twice.

    Fix: offer a way back, or say that there is none.
    """
    if any(_BACK & {*words(each.id), *words(each.path)} for each in operations):
        return
    final = _final(operations)
    silent = [each for each in final if not _SAYS.search(each.text)]
    if silent:
        first = silent[0]
        yield found(
            first.place,
            seen=f"Of {len(final)} operations that delete or cancel, {len(silent)} do not say whether that is final, and"
            f" nothing brings anything back; one is {first.key}.",
            better=f'Can what {first.key} takes away be restored? Write "This cannot be undone." or name the way back in its'
            " description.",
            subject="way back",
            cause="no way back",
            confidence=Confidence.LIKELY,
        )

"""Whether a call does what its method and its marks promise: GET changes nothing, and what is consequential is marked so."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from plainspoken.checks.amendments import amend
from plainspoken.checks.consequence import Act, Consequence, Effect, changing_word, consequence_of, effect_of
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.wording import words
from plainspoken.inventory.document import Document, Operation

# Marks that say a call is harmless, and the value by which they do; MCP annotations stand bare or below an extension.
_CONSEQUENTIAL = "x-openai-isConsequential"
_HINTS = {"readOnlyHint": True, "destructiveHint": False}
_HOLDERS = ("x-mcp", "x-mcp-annotations", "x-annotations", "annotations")


def _marks(operation: Operation) -> dict[str, Any]:
    """What the operation says of its own consequence, by the name of the mark."""
    node = operation.node
    holders = [node, *(holder for name in _HOLDERS if (holder := node.get(name)) is not None)]
    holders += [inner for holder in holders[1:] if (inner := holder.get("annotations")) is not None]
    names = (_CONSEQUENTIAL, "readOnlyHint", "destructiveHint", "x-readOnlyHint", "x-destructiveHint")
    given = ((name, holder.plain(name)) for holder in holders for name in names)
    return {name: value for name, value in given if isinstance(value, bool)}


def _belittles(name: str, value: bool, effect: Effect) -> bool:
    """Whether the mark says less than the call does."""
    if name.endswith("readOnlyHint"):
        return value and effect.act is not Act.READS
    if name.endswith("destructiveHint"):
        return not value and effect.act in (Act.DELETES, Act.CANCELS)
    return not value and effect.consequence is Consequence.CONSEQUENTIAL


def told(effect: Effect) -> str:
    """What the call does and what says so, as a clause."""
    where = f" ({effect.where} says `{effect.word}`)" if effect.word and effect.where != "its method" else ""
    return f"it {effect.act}{where}"


MARKED = "paths: {/payments: {post: {operationId: createPayment, %s, responses: {}}}}"


@check(
    "TRUST001",
    "An operation of consequence is marked as harmless",
    dimension="trust",
    severity=Severity.CRITICAL,
    source="GPT Actions in production (x-openai-isConsequential); MCP 2026-07-28, tool annotations; OWASP LLM06",
    applies=lambda operation: bool(_marks(operation)),
    blocks=True,
    good=[
        MARKED % "x-openai-isConsequential: true",
        "paths: {/pets/search: {post: {operationId: searchPets, x-openai-isConsequential: false, responses: {}}}}",
    ],
    bad=[
        MARKED % "x-openai-isConsequential: false",
        MARKED % "x-mcp: {annotations: {readOnlyHint: true}}",
        "paths: {'/pets/{id}': {delete: {x-openai-isConsequential: false, responses: {}}}}",
    ],
)
def marked_harmless(operation: Operation, document: Document) -> Iterator[Finding]:
    """The mark switches the person's confirmation off: the assistant pays, sends or deletes without being asked to.

    Fix: mark what pays, sends, publishes, cancels or deletes as consequential.
    """
    effect = effect_of(operation)
    for name, value in _marks(operation).items():
        if _belittles(name, value, effect):
            yield found(
                operation,
                seen=f"{operation.key} has `{name}: {str(value).lower()}`, and {told(effect)}.",
                better=f"Write `{name}: {str(not value).lower()}` under {operation.key}.",
                subject=f"mark {name}",
                cause=f"{name}: {str(value).lower()} on what {effect.act}",
                confidence=Confidence.CERTAIN if operation.method == "DELETE" else Confidence.LIKELY,
                amendments=amend(operation.node, document, f"{name}: {str(not value).lower()}")
                if name in operation.node.value
                else (),
            )


# A check of whether something is there answers 204 too (`GET /user/starred/{id}`), and so do probes of health.
_ASKS_ONLY = frozenset(words("check exists exist is has health healthz ping status ready live alive readiness liveness test"))


def _answers_nothing(operation: Operation) -> bool:
    """Whether a GET's only success has no content by its status, and no word says that it only asks."""
    codes = {each.status for each in operation.responses if each.is_success}
    said = {*words(operation.path), *words(operation.id), *words(operation.summary)}
    return bool(codes) and codes <= {"202", "204", "205"} and not said & _ASKS_ONLY


@check(
    "TRUST002",
    "A GET changes something",
    dimension="trust",
    severity=Severity.CRITICAL,
    source="RFC 9110, section 9.2.1; GPT Actions runs GET without asking the person",
    applies=lambda operation: operation.method == "GET",
    good=[
        "paths: {/created-items: {get: {summary: Created items, responses: {}}}}",
        "paths: {/orders/cancelled: {get: {operationId: listCancelledOrders, responses: {}}}}",
        "paths: {'/webhooks/{id}/add_to_data': {get: {summary: Retrieve the values to add, responses: {}}}}",
        "paths: {/deletions: {get: {summary: Removed orders, description: Deletes of the last week, responses: {}}}}",
        "paths: {/creators: {get: {operationId: creators_list, responses: {}}}, /updates: {get: {responses: {}}}}",
        "paths: {'/password/resetLinkToken/{token}': {get: {operationId: accountV1ValidateResetTokenGet, responses: {}}}}",
        "paths: {/events: {get: {operationId: subscribe, responses: {'200': {content: {text/event-stream: {}}}}}}}",
        "paths: {/health: {get: {responses: {'204': {description: Up}}}}}",
    ],
    bad=[
        "paths: {'/orders/{id}/cancel': {get: {responses: {}}}}",
        "paths: {/orders: {get: {operationId: deleteOrders, responses: {}}}}",
        "paths: {/orders: {get: {summary: Deletes all orders., responses: {}}}}",
        "paths: {'/orders/{id}': {get: {summary: Order, description: Permanently deletes the order., responses: {}}}}",
        "paths: {'/orders/{id}': {get: {operationId: getOrder, description: This call removes the order., responses: {}}}}",
        "paths: {'/cancelbabel/{boxId}': {get: {responses: {}}}}",
        "paths: {'/orders/{id}': {get: {responses: {'204': {description: Done}}}}}",
    ],
)
def get_changes(operation: Operation) -> Iterator[Finding]:
    """What runs tools calls GET without asking the person, ahead of need, and again after a failure.

    Fix: make it a POST or DELETE; leave GET to what changes nothing.
    """
    verb, where = changing_word(operation)
    if verb:
        method = "delete" if verb.startswith(("delete", "remove", "destroy", "purge", "erase")) else "post"
        yield _changing(operation, f"{where} says `{verb}`", f"Make it `{method}:` under `{operation.path}`; if it only reads,")
    elif _answers_nothing(operation):
        codes = " and ".join(each.status for each in operation.responses if each.is_success)
        better = f"If it changes something, make it `post:` or `delete:` under `{operation.path}`; if it only asks,"
        yield _changing(operation, f"its only success is {codes}, which gives nothing to read", better)


def _changing(operation: Operation, seen: str, better: str) -> Finding:
    return found(
        operation,
        seen=f"{operation.key} is a GET, and {seen}.",
        better=f"{better} say so in its name and summary.",
        subject="method",
        cause="GET that changes something",
        confidence=Confidence.LIKELY,
    )


UNMARKED = (
    "paths: {/payments: {post: {operationId: createPayment, responses: {}}, get: {operationId: listPayments, responses: {}}}}"
)
_SHOWN = 3


@check(
    "TRUST011",
    "Nothing says which calls need the person's consent",
    dimension="trust",
    severity=Severity.NOTE,
    source="GPT Actions in production (x-openai-isConsequential, absent: every POST asks, no GET does); MCP tool annotations; "
    "0.0 % of 30,730 real operations say it (measured)",
    applies=lambda operations: any(consequence_of(each) is Consequence.CONSEQUENTIAL for each in operations),
    good=[MARKED % "x-openai-isConsequential: true"],
    bad=[UNMARKED],
)
def consent_unmarked(operations: tuple[Operation, ...]) -> Iterator[Finding]:
    """A platform that is not told guesses from the method: it asks before a search and not before what looks like a read.

    Fix: write `x-openai-isConsequential` at the operations that pay, send, publish, cancel or delete.
    """
    effects = [(each, effect_of(each)) for each in operations]
    grave = [(each, effect) for each, effect in effects if effect.consequence is Consequence.CONSEQUENTIAL]
    unmarked = [(each, effect) for each, effect in grave if not _marks(each)]
    if unmarked:
        shown = "; ".join(f"{each.key} {effect.act}" for each, effect in unmarked[:_SHOWN])
        more = f"; and {len(unmarked) - _SHOWN} more" if len(unmarked) > _SHOWN else ""
        yield found(
            unmarked[0][0].place,
            seen=f"{len(unmarked)} of {len(grave)} operations of consequence carry no mark: {shown}{more}.",
            better=f"Write `x-openai-isConsequential: true` under {unmarked[0][0].key}"
            + (" and the others" if len(unmarked) > 1 else "")
            + "; `false` where a POST only searches.",
            subject="marks of consequence",
            cause="consequence not marked",
            confidence=Confidence.LIKELY,
        )

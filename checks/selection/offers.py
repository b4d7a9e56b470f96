"""What one API adds to the operations that a model is offered, and the requests that they should answer."""

from __future__ import annotations

import difflib

from plainspoken.checks.selection.intents import derived_intents
from plainspoken.checks.selection.records import Intent, Offer, Offered
from plainspoken.checks.tool_search import tool
from plainspoken.inventory.document import Document, Operation
from plainspoken.inventory.records import Api, WrittenIntent
from plainspoken.inventory.sources.intents import NOTHING


def offer_of(api: Api, document: Document) -> Offer:
    """The operations of a document, with the requests that people wrote for them; for an operation without, what is derived."""
    operations = {each.key: each for each in document.operations}
    written, complaints = _written(api, tuple(operations.values()))
    has = {each.operation for each in written}
    derived = [each for each in derived_intents(document) if each.operation not in has]
    return Offer(
        api=api.id,
        name=api.name or document.title or api.id,
        team=api.owner.team or api.owner.email,
        digest=document.digest,
        tools=tuple(Offered(operation=key, id=each.id, text=tool(each).text) for key, each in operations.items()),
        intents=(*written, *derived),
        complaints=complaints,
    )


def _written(api: Api, operations: tuple[Operation, ...]) -> tuple[tuple[Intent, ...], tuple[str, ...]]:
    """The intents that name an operation of the document, or none; and a sentence on each of the others."""
    known = {each.key.casefold(): each.key for each in operations} | {each.id: each.key for each in operations if each.id}
    found, complaints = [], []
    for each in api.intents:
        operation = "" if each.operation == NOTHING else known.get(each.operation) or known.get(each.operation.casefold())
        if operation is None:
            complaints.append(_unknown(each, api.id, operations))
        else:
            found.append(Intent(operation=operation, says=each.says, source=each.place, is_written=True))
    return tuple(found), tuple(complaints)


def _unknown(intent: WrittenIntent, api: str, operations: tuple[Operation, ...]) -> str:
    names = [name for each in operations for name in (each.id, each.key) if name]
    close = difflib.get_close_matches(intent.operation, names, n=1, cutoff=0.6)
    hint = f"perhaps {close[0]!r} is meant" if close else f"write an operationId, `GET /path`, or {NOTHING!r}"
    return f"{intent.place}: {api} has no operation {intent.operation!r}; {hint}."

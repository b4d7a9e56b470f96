"""What real clients do that the document does not know: operations, parameters and fields. (Statuses: REL103.)"""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import Case, check
from plainspoken.checks.rules.reliability.observed import PETS
from plainspoken.checks.traffic import Traffic, UnknownCall, UnknownInput
from plainspoken.checks.wording import cut
from plainspoken.inventory.document import Document, Operation


def _traffic(**more: object) -> Case:
    values: dict[str, object] = {"files": ("app.har",), "entries": 9, "calls": {"GET /pets": 7}}
    return Case(document=PETS, evidence={"traffic": Traffic(**(values | more))})  # type: ignore[arg-type]


_GONE = UnknownCall(operation="GET /owners/{id}", count=3, example="https://api.example.com/owners/7", statuses=(404,))
_UNKNOWN = UnknownCall(operation="GET /owners/{id}", count=3, example="https://api.example.com/owners/7", statuses=(200,))
_METHOD = UnknownCall(operation="PUT /pets", count=1, example="https://api.example.com/pets", statuses=(200,), known="GET")


def _was_used(traffic: Traffic) -> bool:
    return bool(traffic.matched or traffic.unknown)


@check(
    "REL112",
    "Clients call what the document does not describe",
    dimension="reliability",
    severity=Severity.MEDIUM,
    source="OWASP API Security Top 10 2023, API9 (improper inventory management); catalogue VER-06",
    applies=_was_used,
    good=[_traffic(), _traffic(unknown=(_GONE,))],
    bad=[_traffic(unknown=(_UNKNOWN,)), _traffic(unknown=(_METHOD,))],
)
def calls_undocumented(traffic: Traffic) -> Iterator[Finding]:
    """A model knows only what is described: what real clients rely on, it can neither use nor be kept from by a review.

    What was always refused (404, 405, 410, 501) is no operation of the API.

    Fix: describe the operation, or take it away.
    """
    for each in traffic.unknown:
        taken = [status for status in each.statuses if status not in (404, 405, 410, 501)]
        if taken:
            has = f"; it describes {each.known} there" if each.known else ""
            yield Finding(
                where="#/paths",
                operation=each.operation,
                seen=f"{each.count:,} recorded {'call' if each.count == 1 else 'calls'} of {each.operation}, answered "
                f"{', '.join(map(str, taken))}; the document does not describe it{has}. One is {cut(each.example, 100)}.",
                better=f"Describe {each.operation} under `paths`, or find out who calls it, and take it away.",
                subject="undocumented operation",
                confidence=Confidence.LIKELY,
                cause="undocumented operations in traffic",
            )


def _sent_something(traffic: Traffic, _document: Document) -> bool:
    return bool(traffic.matched)


@check(
    "REL113",
    "Clients send what the document does not name",
    dimension="reliability",
    severity=Severity.LOW,
    source="OpenAPI 3.1.1, Parameter Object; OWASP API Security Top 10 2023, API9",
    applies=_sent_something,
    good=[_traffic()],
    bad=[
        _traffic(inputs=(UnknownInput(operation="GET /pets", name="sort", location="query", count=4, exchange="t00001"),)),
    ],
)
def sends_undocumented(traffic: Traffic, document: Document) -> Iterator[Finding]:
    """Either it does something, and a model cannot ask for it, or it does nothing, and nobody noticed.

    Fix: describe it, or refuse it and say so.
    """
    operations: dict[str, Operation] = {operation.key: operation for operation in document.operations}
    for each in traffic.inputs:
        operation = operations.get(each.operation)
        if operation is not None:
            what = "parameter" if each.location == "query" else "field"
            yield found(
                operation,
                seen=f"{each.count:,} of {traffic.calls.get(each.operation, 0):,} recorded calls send the {what} "
                f"`{each.name}` ({each.location}), which the document does not name.",
                better=f"Describe `{each.name}` if it does something; otherwise refuse it with 400 and say what is taken.",
                subject=f"{what} {each.name}",
                exchange=each.exchange,
                cause=f"undocumented {what}s in traffic",
            )

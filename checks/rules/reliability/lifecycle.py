"""Change over time: what is deprecated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.wording import quoted
from plainspoken.inventory.document import Document, Operation

_WAY_OUT = re.compile(
    r"\b(?:use|instead|replaced|replacement|superseded|successor|prefer|migrate|moved to|switch to|in favou?r of|see)\b"
    r"|(?:^|\s)/[\w{}/.-]{3,}|no (?:replacement|successor)",
    re.IGNORECASE,
)


@check(
    "REL008",
    "A deprecated operation does not say what to call instead",
    dimension="reliability",
    severity=Severity.LOW,
    source="Zalando RESTful API Guidelines, rules 187 and 189; RFC 9745",
    applies=lambda operation: operation.deprecated,
    good=["paths: {/pets: {get: {deprecated: true, description: Use `GET /animals` instead., responses: {}}}}"],
    bad=["paths: {/pets: {get: {deprecated: true, description: Lists all pets., responses: {}}}}"],
)
def no_way_out(operation: Operation, document: Document) -> Iterator[Finding]:
    """A model that is told not to call it, and not what else, calls it all the same or gives up.

    Fix: name the operation that replaces it, and the day on which this one ends.
    """
    if not _WAY_OUT.search(operation.text):
        said = operation.description or operation.summary
        named = _successor(operation, document)
        way = (
            f'"Use `{named}` instead", if that replaces it'
            if named
            else "which operation to use instead, or that there is none"
        )
        yield found(
            operation,
            seen=f"{operation.key} is deprecated, and says {quoted(said) if said else 'nothing more'}.",
            better=f"Add to its description {way}, and the day on which this one ends.",
            subject="replacement",
            cause="deprecated without a replacement",
            confidence=Confidence.LIKELY,
        )


def _successor(operation: Operation, document: Document) -> str:
    """The one operation of the same method that is about the same thing and is not deprecated; empty where there are"
    " several."""
    end = _end(operation.path)
    alike = [
        other.key
        for other in document.operations
        if other.method == operation.method and not other.deprecated and _end(other.path) == end
    ]
    return alike[0] if len(alike) == 1 else ""


def _end(path: str) -> tuple[str, ...]:
    """The last two steps of a path, parameters alike."""
    return tuple("{}" if "{" in step else step for step in path.rstrip("/").split("/"))[-2 if path.endswith("}") else -1 :]

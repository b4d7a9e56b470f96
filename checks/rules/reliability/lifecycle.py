"""Change over time: what is deprecated, and what stands there twice in two versions."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.remembering import remembered
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


_VERSION = re.compile(r"^v(\d+)(?:[._]\d+)*(?:(?:alpha|beta)\d*)?$", re.IGNORECASE)


def _split(path: str) -> tuple[str, tuple[int, ...]]:
    """The path without its version steps, and their numbers."""
    steps = [(step, _VERSION.match(step)) for step in path.split("/")]
    bare = "/".join("{}" if step.startswith("{") else step for step, version in steps if not version)
    return bare, tuple(int(version.group(1)) for _, version in steps if version)


@remembered
def _versions(document: Document) -> dict[tuple[str, str], list[tuple[tuple[int, ...], Operation]]]:
    """The operations by method and path, whatever the version in it."""
    groups: dict[tuple[str, str], list[tuple[tuple[int, ...], Operation]]] = {}
    for operation in document.operations:
        bare, version = _split(operation.path)
        groups.setdefault((operation.method, bare), []).append((version, operation))
    return groups


BOTH = "paths: {/v1/pets: {get: {%sresponses: {}}}, /v2/pets: {get: {responses: {}}}}"


@check(
    "REL011",
    "Two versions of an operation stand side by side",
    dimension="reliability",
    severity=Severity.MEDIUM,
    source="OWASP API Security Top 10 2023, API9; 0.4 % of real operations are marked deprecated (measured)",
    applies=lambda operation: bool(_split(operation.path)[1]),
    good=[BOTH % "deprecated: true, ", "paths: {/v1/pets: {get: {responses: {}}}, /v2/cats: {get: {responses: {}}}}"],
    bad=[BOTH % ""],
)
def two_versions(operation: Operation, document: Document) -> Iterator[Finding]:
    """Two tools that do the same are confused; the older one is chosen as often as the newer.

    Fix: mark the older one `deprecated: true` and name the newer in its description, or give each version its document.
    """
    bare, version = _split(operation.path)
    newer = [other for number, other in _versions(document)[operation.method, bare] if number > version]
    if newer and not operation.deprecated:
        yield found(
            operation,
            seen=f"{operation.key} stands beside {newer[-1].key}, and nothing says which of the two to call.",
            better=f'Write `deprecated: true` under {operation.key}, and in its description "Use `{newer[-1].key}` instead."',
            subject="version",
            cause="versions side by side",
        )

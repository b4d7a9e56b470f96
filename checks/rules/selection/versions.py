"""Versions of an operation that are offered together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.remembering import remembered
from plainspoken.inventory.document import Document, Operation

_VERSION = re.compile(r"^v(\d+)(?:[._]\d+)*(?:(?:alpha|beta)\d*)?$", re.IGNORECASE)


def split_version(path: str) -> tuple[str, tuple[int, ...]]:
    """The path without its version steps and with its parameters alike, and the versions' numbers."""
    steps = [(step, _VERSION.match(step)) for step in path.split("/")]
    bare = "/".join("{}" if step.startswith("{") else step for step, version in steps if not version)
    return bare, tuple(int(version.group(1)) for _, version in steps if version)


@remembered
def _versions(document: Document) -> dict[tuple[str, str], list[tuple[tuple[int, ...], Operation]]]:
    """The operations by method and path, whatever the version in it."""
    groups: dict[tuple[str, str], list[tuple[tuple[int, ...], Operation]]] = {}
    for operation in document.operations:
        bare, version = split_version(operation.path)
        groups.setdefault((operation.method, bare), []).append((version, operation))
    return groups


def _newer(operation: Operation, document: Document) -> list[Operation]:
    bare, version = split_version(operation.path)
    return [other for number, other in _versions(document)[operation.method, bare] if number > version]


def _has_newer(operation: Operation, document: Document) -> bool:
    """Whether there is a newer version of it: of the two, the older is to say which one to call."""
    return bool(_newer(operation, document))


BOTH = "paths: {/v1/pets: {get: {%sresponses: {}}}, /v2/pets: {get: {responses: {}}}}"


@check(
    "SEL007",
    "Two versions of an operation stand side by side",
    dimension="selection",
    severity=Severity.MEDIUM,
    source="OWASP API Security Top 10 2023, API9; 0.4 % of real operations are marked deprecated (measured)",
    applies=_has_newer,
    good=[BOTH % "deprecated: true, "],
    bad=[BOTH % ""],
)
def two_versions(operation: Operation, document: Document) -> Iterator[Finding]:
    """Two tools that do the same are confused; the older one is chosen as often as the newer.

    Fix: mark the older one `deprecated: true` and name the newer in its description, or give each version its document.
    """
    newer = _newer(operation, document)
    if not operation.deprecated:
        yield found(
            operation,
            seen=f"{operation.key} stands beside {newer[-1].key}, and nothing says which of the two to call.",
            better=f'Write `deprecated: true` under {operation.key}, and in its description "Use `{newer[-1].key}` instead."',
            subject="version",
            cause="versions side by side",
        )

"""Identity: does a call act as the person who asks, with no more than they may do."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.inventory.document import Operation


def changes_something(operation: Operation) -> bool:
    """Whether a call of it changes something, as far as its method tells."""
    return not operation.is_read_only


@check(
    "AUTH001",
    "A change can be made without a credential",
    dimension="identity",
    severity=Severity.CRITICAL,
    source="OWASP API Security Top 10 2023, API2 and API5; arXiv 2507.16044 (10 % of the failures)",
    applies=changes_something,
    blocks=True,
    good=[
        """
security: [{key: []}]
paths:
  /orders: {post: {summary: Place an order, responses: {'201': {description: Placed}}}}
components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}
""",
    ],
    bad=[
        """
paths:
  /orders: {post: {summary: Place an order, responses: {'201': {description: Placed}}}}
""",
    ],
)
def change_without_credential(operation: Operation) -> Iterator[Finding]:
    """A model that is talked into this call makes it in nobody's name, and nothing stops it or tells who asked.

    Fix: name the security scheme and the scope that the operation requires, under its own `security`.
    """
    if not operation.requires_credential:
        said = "`security` allows anonymous calls" if operation.is_public else "no `security` is declared for it"
        yield found(
            operation,
            seen=f"{operation.key} changes something, and {said}.",
            better="Under the operation, write `security: [{<scheme>: [<scope>]}]`, naming a declared scheme.",
            cause="no credential asked for",
        )

"""What a second person is not meant to do at all: function-level authorization.

The inventory may say so (`beyond`); the document may, by scopes that this person's token lacks, or by names and texts that
speak of administrators. Only the first two are a proof where such a call is answered.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from plainspoken.checks.authorization import CredentialKind
from plainspoken.checks.privilege import kept_for, lacking
from plainspoken.flows.allowance import matches
from plainspoken.inventory.document import Operation

MOST = 5  # operations that are asked for their scopes, and for their names; those of the inventory are all asked
_LAST = {"DELETE": 2}  # read-only ones first, deletions after everything else


def kinds(
    operations: Iterable[Operation], *, beyond: Iterable[str], scopes: frozenset[str] | None, oauth: frozenset[str]
) -> Iterator[tuple[CredentialKind, Operation]]:
    """The operations to ask as the second person, each once, with what says that this one may not call it.

    `scopes` are those of that person's token, None where nobody knows; `oauth` the security schemes whose names are scopes.
    """
    ordered = sorted(operations, key=lambda each: 0 if each.is_read_only else _LAST.get(each.method, 1))
    by_inventory = [each for each in ordered if any(matches(each, pattern) for pattern in beyond)]
    rest = [each for each in ordered if each not in by_inventory and not each.is_public]
    by_scope = [each for each in rest if scopes is not None and lacking(each, scopes, oauth)][:MOST]
    by_name = [each for each in rest if each not in by_scope and kept_for(each)][:MOST]
    yield from (("beyond", each) for each in by_inventory)
    yield from (("unscoped", each) for each in by_scope)
    yield from (("reserved", each) for each in by_name)


def how_many(operations: Iterable[Operation], *, beyond: Iterable[str]) -> int:
    """How many requests it takes, at most; one more may go to the authorization server, for the scopes of a token."""
    candidates = tuple(operations)
    named = sum(any(matches(each, pattern) for pattern in beyond) for each in candidates)
    scoped = min(MOST, sum(bool(each.scopes) for each in candidates))
    return named + scoped + min(MOST, sum(bool(kept_for(each)) for each in candidates)) + bool(scoped)

"""Operations that are not called, and why."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from urllib.parse import urlsplit

from plainspoken.inventory.document import Operation


def uncalled(operations: Iterable[Operation], called: Collection[str], failed: Mapping[str, str], ended: str) -> dict[str, str]:
    """For each operation that was not `called` the reason. `failed`: what the engine said of it; `ended`: why the run
    stopped."""
    otherwise = f"{ended} before its turn" if ended else "Schemathesis made no call for it"
    return {
        each.key: f"Schemathesis could not call it: {failed[each.key]}" if each.key in failed else otherwise
        for each in operations
        if each.key not in called
    }


def forbidden(left_out: Iterable[str], base_url: str) -> frozenset[tuple[str, str]]:
    """The left-out operations without path parameters: a generated parameter of another path must not hit them."""
    base = urlsplit(base_url).path
    parts = (key.partition(" ") for key in left_out if "{" not in key)
    return frozenset((method, base + path) for method, _, path in parts)

"""Connections that are kept for the next request: the server may close one just as it is sent, which is nobody's fault."""

from __future__ import annotations

import urllib3

from plainspoken.inventory.document import SAFE_METHODS

_IDEMPOTENT = SAFE_METHODS | {"PUT", "DELETE"}


def keeps_connection(pool: urllib3.HTTPConnectionPool) -> bool:
    """Whether the next request may go over a connection that was opened for an earlier one."""
    waiting = pool.pool.queue if pool.pool is not None else ()
    return any(each is not None and getattr(each, "sock", None) is not None for each in waiting)


def may_repeat(method: str | None) -> bool:
    """Whether a request that a closed connection swallowed may be sent again unasked: what is idempotent (RFC 9110, 9.2.2)."""
    return (method or "").upper() in _IDEMPOTENT

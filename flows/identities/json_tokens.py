"""JSON Web Tokens as they come (RFC 7519): what they say, and the same without a signature."""

from __future__ import annotations

import base64
import json
from typing import Any

from plainspoken.inventory.strange_json import json_of


def claims(token: str) -> dict[str, Any] | None:
    """What a JSON Web Token says; None where the text is none. Nothing of it is verified: it is only looked at."""
    parts = token.split(".")
    if len(parts) != 3 or _opened(parts[0]) is None:
        return None
    return _opened(parts[1])


def lifetime(token: str) -> float | None:
    """Its seconds from `iat` to `exp`; None where it does not say both, or is none."""
    said = claims(token) or {}
    begin, end = said.get("iat"), said.get("exp")
    if isinstance(begin, int | float) and isinstance(end, int | float) and end > begin:
        return float(end - begin)
    return None


def unsigned(token: str) -> str | None:
    """The same with `alg: none` and no signature (RFC 7518, section 3.6); None where it is no JSON Web Token."""
    if claims(token) is None:
        return None
    head, body, _ = token.split(".")
    return f"{_closed((_opened(head) or {}) | {'alg': 'none'})}.{body}."


def _opened(part: str) -> dict[str, Any] | None:
    try:
        value = json_of(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def _closed(value: dict[str, Any]) -> str:
    return base64.urlsafe_b64encode(json.dumps(value, separators=(",", ":")).encode()).decode().rstrip("=")

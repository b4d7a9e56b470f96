"""Refusals as RFC 9457 problems that say what is accepted and what to do next."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from starlette.responses import JSONResponse

# A problem that a model reads stays below 2000 characters: so many errors, so much of each value that came.
MOST_ERRORS, MOST_CHARACTERS = 8, 60

KINDS = "https://returns.shop.example.com/problems/"

TITLES: Mapping[str, tuple[int, str]] = {
    "UNAUTHENTICATED": (401, "The customer is not signed in"),
    "INSUFFICIENT_SCOPE": (403, "The customer did not agree to this"),
    "INVALID_PARAMETER": (400, "A parameter is not accepted"),
    "MALFORMED_BODY": (400, "The body is not JSON"),
    "INVALID_BODY": (422, "The body is not accepted"),
    "UNSUPPORTED_MEDIA_TYPE": (415, "The media type is not supported"),
    "NOT_FOUND": (404, "There is no such thing"),
    "METHOD_NOT_ALLOWED": (405, "The method is not allowed here"),
    "NOT_RETURNABLE": (409, "This cannot be returned"),
    "KEY_REUSED": (409, "The Idempotency-Key was used before"),
    "ALREADY_COLLECTED": (409, "The return is under way"),
    "RATE_LIMITED": (429, "Too many calls"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldError:
    """One field that was wrong. `received` is JSON of at most 60 characters; empty where nothing came."""

    field: str
    location: str
    accepted: str
    received: str = ""

    def as_json(self) -> dict[str, str]:
        shown = {"received": self.received} if self.received else {}
        return {"field": self.field, "in": self.location, "accepted": self.accepted, **shown}


@dataclass(kw_only=True, eq=False)  # neither frozen nor slotted: Python itself writes to an exception on its way
class Refused(Exception):  # noqa: N818 - it is an answer, not a fault
    """Ends the handling of a call with a problem. `code` is a key of `TITLES`."""

    code: str
    detail: str
    next_step: str
    errors: Sequence[FieldError] = ()
    more: Mapping[str, Any] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)

    def answer(self) -> JSONResponse:
        status, title = TITLES[self.code]
        content: dict[str, Any] = {
            "type": KINDS + self.code.lower().replace("_", "-"),
            "title": title,
            "status": status,
            "code": self.code,
            "detail": self.detail,
            "nextStep": self.next_step,
            **self.more,
        }
        if self.errors:
            content["errors"] = [error.as_json() for error in self.errors[:MOST_ERRORS]]
        return JSONResponse(content, status, dict(self.headers), "application/problem+json")


def shown(value: object) -> str:
    """A received value as JSON, cut after 60 characters, so that nobody's text can pass for ours."""
    text = json.dumps(value)
    return text if len(text) <= MOST_CHARACTERS else text[: MOST_CHARACTERS - 1] + "…"


def wrong(name: str, location: str, accepted: str, received: object) -> FieldError:
    """The objection to a value that came."""
    return FieldError(field=name, location=location, accepted=accepted, received=shown(received))

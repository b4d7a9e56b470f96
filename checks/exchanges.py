"""Requests that were sent and what came back, alone, by operation, and in pairs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from plainspoken.checks.authorization import CredentialKind
from plainspoken.inventory.document import Operation

# What stands as the error of a call whose connection, open since an earlier one, the server closed as it was sent (RFC 9112,
# section 9.5): that happens to every client now and then, and says nothing of the operation.
STALE = "a connection that was kept from an earlier call was closed by the server as this one was sent"
REMOVED = "[removed]"  # what stands in everything that was collected where a secret was


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineCheck:
    """One check of Schemathesis on one answer: its own name for it, and what it said where it failed."""

    name: str
    passed: bool
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """What openapi-core says of one exchange: None where it could not judge, otherwise its objections (empty: valid)."""

    request: tuple[str, ...] | None = None
    response: tuple[str, ...] | None = None


Replayed = Literal["", "confirmed", "state-dependent", "not reproduced"]
"""Alone it failed again; only after the calls before it; or not again. Empty where it was not sent again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """One request that was sent and what came back. Secrets are gone before it is made; bodies may be cut."""

    id: str
    operation: str  # `GET /pets/{id}`
    method: str
    url: str
    request_headers: Mapping[str, str] = field(default_factory=dict)
    request_body: str = ""
    status: int | None = None  # None: no answer came, `error` says why
    response_headers: Mapping[str, str] = field(default_factory=dict)  # names in lower case
    response_body: str = ""
    response_bytes: int = 0
    seconds: float = 0.0
    error: str = ""
    valid: bool | None = None  # whether the request obeyed the document; None where the sender does not know
    mistake: str = ""  # where it did not: what was wrong with it
    parameter: str = ""  # the parameter or field that the mistake was made in
    wrong_too: tuple[str, ...] = ()  # further parameters and fields that were wrong in the same request
    credential: CredentialKind = "given"
    checks: tuple[EngineCheck, ...] = ()
    opinion: Opinion | None = None
    replayed: Replayed = ""  # of a server error: what became of it when it was sent again

    @property
    def content_type(self) -> str:
        """The media type of the answer without its parameters, in lower case."""
        return self.response_headers.get("content-type", "").split(";")[0].strip().lower()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Observed:
    """One operation and everything that was exchanged with it; `samples`: whole bodies by the id of their exchange."""

    operation: Operation
    exchanges: tuple[Exchange, ...]
    samples: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Crossing:
    """A thing of the first user, asked for by its owner and by somebody who may not see it, nobody or a second person.

    `absent` is the same call by the stranger for a thing that does not exist; None where it was not made.
    """

    owner: Exchange
    stranger: Exchange
    absent: Exchange | None = None

    @property
    def operation(self) -> str:
        """The key of the operation that was called: `GET /pets/{id}`."""
        return self.stranger.operation

"""What a login shows of itself: the metadata that its parties publish, and what the tokens are like that it gives."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import SplitResult

from plainspoken.inventory.addresses import parts_of

CredentialKind = Literal[
    "given",
    "none",
    "malformed",
    "altered",
    "unsigned",
    "expired",
    "narrow",
    "query",
    "foreign",
    "other",
    "beyond",
    "unscoped",
    "reserved",
]
"""What a call carried: the first user's credential; nothing; something of no form; a credential with a character changed; a
JSON Web Token without a signature (`alg: none`); one whose time is over; a token without the scopes that the document asks
for; the credential in the query string; a token of the same issuer meant for another API; that of a second person, for what
belongs to the first; that of the second person, for what this one may not do at all: by the inventory, by the scopes of that
person's token, or, `reserved`, as the document's names and texts suggest."""
SPOILT: Mapping[str, str] = {
    "none": "without a credential",
    "malformed": "with something that is no credential",
    "altered": "with an altered credential",
    "unsigned": "with a token without a signature (`alg: none`)",
    "expired": "with an expired credential",
}
"""The credentials that nobody may be let in with, in words."""
CARRYING: Mapping[str, str] = {
    **SPOILT,
    "narrow": "with a token that lacks a scope",
    "query": "with the credential in the query string",
    "foreign": "with a token that is meant for another API",
    "other": "with another person's credential",
    "beyond": "by a second person who may not do this",
    "unscoped": "by a second person whose token lacks the scope",
    "reserved": "by a second person, who may not be meant to do this",
}
"""Whatever a call carried other than the first user's credential, in words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """A document at a well-known address, as it was answered to a plain GET without a credential.

    Of several addresses that may hold it, the one that did, or the last that was asked. `about` is the identifier that the
    address was made from: the base URL of the API, or the issuer.
    """

    about: str
    url: str
    status: int | None = None  # None: no answer came
    content_type: str = ""  # without its parameters, in lower case
    members: Mapping[str, Any] = field(default_factory=dict)  # of the JSON object; empty where there was none
    scheme: str = ""  # the security scheme of the document that leads to it; empty where none does
    exchange: str = ""  # id of the exchange that shows it

    @property
    def is_served(self) -> bool:
        """Whether it is there: 200 and a JSON object that is not empty."""
        return self.status == 200 and bool(self.members)

    @property
    def answer(self) -> str:
        """What came back, in words."""
        if self.status is None:
            return "no answer"
        kind = self.content_type or "no media type"
        return f"{self.status} and {'a JSON object' if self.members else f'no JSON object ({kind})'}"

    def text(self, name: str) -> str:
        """The member of this name where it is a text, otherwise nothing."""
        value = self.members.get(name)
        return value if isinstance(value, str) else ""

    def texts(self, name: str) -> tuple[str, ...]:
        """The texts of the member of this name where it is a list."""
        value = self.members.get(name)
        return tuple(each for each in value if isinstance(each, str)) if isinstance(value, list) else ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """An access token that a login gave. The token itself is not kept.

    `lifetime` is in seconds: `expires_in` of the token's answer, else `exp` less `iat` of a JWT; None where neither says.
    """

    scheme: str  # the security scheme of the document that it was got for
    lifetime: float | None = None
    refreshable: bool = False  # whether a refresh token came with it
    exchange: str = ""


def is_same_url(one: str, other: str) -> bool:
    """Whether two addresses are the same but for a slash at the end, which many add and no request shows."""
    return one.rstrip("/") == other.rstrip("/")


def holds(resource: str, address: str) -> bool:
    """Whether `address` lies at or below `resource`: same scheme, host and port, its path begun by the other's."""
    above, below = parts_of(resource), parts_of(address)
    path = above.path.rstrip("/")
    return _origin(above) == _origin(below) and (below.path.rstrip("/") == path or below.path.startswith(path + "/"))


def _origin(parts: SplitResult) -> tuple[str, str]:
    return parts.scheme.lower(), parts.netloc.lower()

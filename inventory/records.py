"""The APIs that an inventory lists, and what may be done to each."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Literal

Audience = Literal["internal", "partner", "public"]
Environment = Literal["production", "staging", "test", "disposable"]

# RFC 9110, section 9.2.1. TRACE is safe too, but echoes credentials; it is left out on purpose.
READ_ONLY = ("GET", "HEAD", "OPTIONS")
ALL_METHODS = (*READ_ONLY, "POST", "PUT", "PATCH", "DELETE", "QUERY")


@dataclass(frozen=True, slots=True, kw_only=True)
class Owner:
    """Who answers for an API."""

    team: str = ""
    email: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SecretReference:
    """Where a secret is kept, never the secret: an environment variable or a Prefect secret block."""

    kind: Literal["env", "prefect"]
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Auth:
    """How to log in. `parameter` and `location` say where an API key goes; `username` belongs to basic authentication."""

    kind: Literal["none", "api_key", "basic", "bearer"] = "none"
    secret: SecretReference | None = None
    username: str = ""
    parameter: str = "Authorization"
    location: Literal["header", "query", "cookie"] = "header"


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowed:
    """What may be called, how often, and for how long."""

    methods: tuple[str, ...] = READ_ONLY
    exclude: tuple[str, ...] = ()  # operations as `DELETE /users/{id}` or by operationId; `*` matches any run of characters
    rate: float = 20.0  # requests a second
    requests: int = 500
    seconds: float = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Api:
    """One API of the inventory. `document` is a path or URL; `root` is the folder its references may reach into.

    `allowed.methods` never holds a method that writes unless the environment is `disposable`: the record itself drops
    them, however it is built or copied, so whoever calls an API can rely on it without asking again.
    """

    id: str
    name: str = ""
    owner: Owner = field(default_factory=Owner)
    tier: str = ""
    lifecycle: str = ""
    audience: Audience = "internal"
    document: str
    root: str = ""
    base_url: str = ""
    environment: Environment = "production"
    auth: Auth = field(default_factory=Auth)
    allowed: Allowed = field(default_factory=Allowed)
    source: str = ""  # the inventory that lists it, as `inventory.yaml:12:3`

    def __post_init__(self) -> None:
        if self.environment != "disposable":
            kept = tuple(method for method in self.allowed.methods if method in READ_ONLY)
            object.__setattr__(self, "allowed", replace(self.allowed, methods=kept))

    @property
    def methods(self) -> tuple[str, ...]:
        """The methods that may be called, in upper case."""
        return self.allowed.methods


@dataclass(frozen=True, slots=True, kw_only=True)
class Unusable:
    """An entry of an inventory that could not be used, and why, in one sentence with file and line."""

    id: str
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LanguageJudge:
    """A language model to ask, behind an OpenAI-compatible endpoint, and how much it may be asked of one API."""

    url: str  # `https://HOST/v1`
    model: str
    key_env: str = ""  # the environment variable that holds the key; empty where none is sent
    limit: int = 50  # operations
    seconds: float = 300.0  # of waiting for answers
    cache: str = ""  # the folder where answers are kept; empty for the one of the user


@dataclass(frozen=True, slots=True, kw_only=True)
class Inventory:
    """What a source lists: the usable APIs and the entries that are not."""

    name: str
    apis: tuple[Api, ...]
    unusable: tuple[Unusable, ...] = ()
    profile: str = ""  # the path of the profile to judge with; empty for the default
    checks: tuple[str, ...] = ()  # modules of checks of the organisation's own
    judge: LanguageJudge | None = None  # a language model to ask as well

"""The APIs that an inventory lists, and what may be done to each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Any, Literal

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

    @property
    def key(self) -> str:
        """The name that its value goes by: `env NAME`."""
        return f"{self.kind} {self.name}"


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuth:
    """How an access token is got from an authorization server (RFC 6749, section 4.4; RFC 8693).

    Its token endpoint is `token_url`, or what the metadata of `issuer` names. `subject` is the token that is exchanged.
    """

    token_url: str = ""
    issuer: str = ""
    client_id: str = ""
    client_auth: Literal["basic", "post"] = "basic"  # how the client proves who it is (RFC 6749, section 2.3.1)
    scopes: tuple[str, ...] = ()
    audience: str = ""
    resource: str = ""  # RFC 8707
    subject: SecretReference | None = None
    foreign_audience: str = ""  # of another API that the client may call: its tokens should not open this one


@dataclass(frozen=True, slots=True, kw_only=True)
class LoginCall:
    """A call that gives a token. `body` is a JSON value in which `{env: NAME}` and `{prefect: NAME}` stand for secrets.

    `token` says where the token is in the answer: a JSON Pointer, `header NAME`, or `cookie NAME`.
    """

    url: str
    method: str = "POST"
    body: Any = None
    is_form: bool = False
    token: str = "/access_token"  # noqa: S105 - a place


@dataclass(frozen=True, slots=True, kw_only=True)
class ClientCertificate:
    """The files of mutual TLS, in PEM. `ca` holds who signed the server's certificate; empty for those this machine trusts."""

    certificate: str = ""
    key: str = ""
    ca: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Auth:
    """How to log in. `parameter` and `location` say where the credential goes; `username` belongs to basic authentication.

    `secret` is the API key, token, password, or the client's secret of OAuth.
    """

    kind: Literal["none", "api_key", "basic", "bearer", "oauth2", "token_exchange", "login", "mutual_tls"] = "none"
    secret: SecretReference | None = None
    username: str = ""
    parameter: str = "Authorization"
    location: Literal["header", "query", "cookie"] = "header"
    oauth: OAuth | None = None
    login: LoginCall | None = None
    certificate: ClientCertificate | None = None

    @property
    def references(self) -> tuple[SecretReference, ...]:
        """Every secret that it needs."""
        named = (self.secret, self.oauth.subject if self.oauth else None)
        inside = secrets_of(self.login.body) if self.login else ()
        return tuple(dict.fromkeys(each for each in (*named, *inside) if each is not None))


def secrets_of(body: Any) -> Iterator[SecretReference]:
    """The secrets that stand in the body of a login."""
    if isinstance(body, dict):
        if (reference := as_reference(body)) is not None:
            yield reference
            return
        body = list(body.values())
    for each in body if isinstance(body, list) else ():
        yield from secrets_of(each)


def as_reference(value: Any) -> SecretReference | None:
    """What `{env: NAME}` or `{prefect: NAME}` refers to; None where the value is something else."""
    if not isinstance(value, dict) or len(value) != 1:
        return None
    ((kind, name),) = value.items()
    is_named = kind in ("env", "prefect") and isinstance(name, str)
    return SecretReference(kind=kind, name=name.removeprefix("secret/")) if is_named else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Identities:
    """Who calls beside the first user, to find out whether anybody is let in who should not be.

    `other` is a second person; `beyond` are operations, written as in `exclude`, that this one may not call. `expired` is a
    credential whose time is over.
    """

    other: Auth | None = None
    beyond: tuple[str, ...] = ()
    expired: Auth | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class WrittenIntent:
    """What people say, and what should answer it: an operationId, `GET /pets/{id}`, or `none`. `place` is where it stands."""

    says: str
    operation: str
    place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class HostLimits:
    """What all APIs on one host may be called together in one audit; where nothing is said, what the API itself may be."""

    requests: int | None = None
    seconds: float | None = None
    rate: float | None = None  # requests a second
    concurrency: int = 4  # requests that are on their way at once


@dataclass(frozen=True, slots=True, kw_only=True)
class Allowed:
    """What may be called, how often, and for how long."""

    methods: tuple[str, ...] = READ_ONLY
    exclude: tuple[str, ...] = ()  # operations as `DELETE /users/{id}` or by operationId; `*` matches any run of characters
    rate: float = 20.0  # requests a second
    requests: int = 500
    seconds: float = 60.0
    host: HostLimits = field(default_factory=HostLimits)


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
    auth: Auth = field(default_factory=Auth)  # of the first user
    identities: Identities = field(default_factory=Identities)
    allowed: Allowed = field(default_factory=Allowed)
    traffic: tuple[str, ...] = ()  # paths or globs of HAR files with recorded calls
    workflows: tuple[str, ...] = ()  # paths or URLs of Arazzo documents
    intents: tuple[WrittenIntent, ...] = ()  # what people say when they want it
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
    complaints: tuple[str, ...] = ()  # on intents that cannot be used, each in one sentence with file and line
    profile: str = ""  # the path of the profile to judge with; empty for the default
    policy: str = ""  # the path of the policy that the APIs must keep; empty for none
    checks: tuple[str, ...] = ()  # modules of checks of the organisation's own
    judge: LanguageJudge | None = None  # a language model to ask as well

"""The ways to log in that `inventory.yaml` can name: which fields each kind needs, and which it may have."""

from __future__ import annotations

import re
from typing import Any, Literal

from pydantic import Field, field_validator, model_validator

from plainspoken.inventory.manifest_parts import Part, Text, refuse, web_address

USE_A_REFERENCE = (
    "a secret never stands in the inventory; name where it is kept instead: "
    "{env: NAME} for an environment variable or {prefect: block-name} for a Prefect secret block"
)
CARRIERS = ("header", "query", "cookie")
_ENV_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_BLOCK_NAME = re.compile(r"(secret/)?[a-z0-9]+(-[a-z0-9]+)*")
_PLACE = re.compile(r"(?:/[^/]*)+|(?:header|cookie) [A-Za-z0-9!#$%&'*+.^_`|~-]+")
_SECRET_MEMBER = re.compile(r"(?i)pass|pwd|secret|token|key|credential|pin\b|otp")

_CERTIFICATE = frozenset({"certificate", "key", "ca"})
_SERVER = frozenset({"issuer", "token_url", "client_id", "client_auth", "scopes", "audience", "resource", "foreign_audience"})
# The fields beside `kind`, `secret` and those of mutual TLS that each kind knows.
_KNOWN: dict[str, frozenset[str]] = {
    "none": frozenset(),
    "api_key": frozenset(CARRIERS),
    "basic": frozenset({"username", "header"}),
    "bearer": frozenset({"header"}),
    "oauth2": _SERVER,
    "token_exchange": _SERVER | {"subject_token"},
    "login": frozenset({"method", "path", "body", "send_as", "token", *CARRIERS}),
    "mutual_tls": frozenset(),
}


class SecretEntry(Part):
    """Where a secret is kept; give `env` or `prefect`, never the secret itself."""

    env: str | None = None
    """The name of the environment variable that holds the secret."""
    prefect: str | None = None
    """The name of the Prefect secret block that holds the secret."""

    @model_validator(mode="before")
    @classmethod
    def _is_reference(cls, value: Any) -> Any:
        if not isinstance(value, dict):
            raise refuse(USE_A_REFERENCE)
        return value

    @model_validator(mode="after")
    def _one_place(self) -> SecretEntry:
        if (self.env is None) == (self.prefect is None):
            raise refuse("give exactly one of env and prefect")
        # The text is not repeated: what is no name may well be the secret.
        if self.env is not None and not _ENV_NAME.fullmatch(self.env):
            raise refuse("env is not the name of an environment variable (letters, digits and _); " + USE_A_REFERENCE)
        if self.prefect is not None and not _BLOCK_NAME.fullmatch(self.prefect):
            raise refuse("prefect is not the name of a block (lower-case letters, digits and -); " + USE_A_REFERENCE)
        return self


class AuthEntry(Part):
    """How to log in. Secrets are references: an API key, a token, a password, or a client's secret."""

    kind: Literal["none", "api_key", "basic", "bearer", "oauth2", "token_exchange", "login", "mutual_tls"] = "none"
    """How the credential is got and sent: as it is (`api_key`, `basic`, `bearer`); as an access token by OAuth 2.0 client
    credentials (`oauth2`) or by token exchange, RFC 8693 (`token_exchange`); by a call of the API's own (`login`); or as the
    client's certificate alone (`mutual_tls`). Another kind than under `defaults` replaces the whole way to log in."""
    secret: SecretEntry | None = None
    """Where the secret is kept: the key, token or password, or of OAuth 2.0 the client's secret."""
    username: Text = ""
    """The user name of basic authentication."""
    header: str | None = None
    """The name of the header that carries the API key (or the token, where it is not Authorization)."""
    query: str | None = None
    """The name of the query parameter that carries the API key."""
    cookie: str | None = None
    """The name of the cookie that carries the API key."""
    issuer: str = ""
    """The authorization server, by its issuer; its token endpoint is read from what it publishes (OpenID Connect Discovery,
    RFC 8414)."""
    token_url: str = ""
    """The token endpoint, where the authorization server does not publish it."""
    client_id: Text = ""
    """The client's id at the authorization server."""
    client_auth: Literal["basic", "post"] = "basic"
    """Whether the client's id and secret go in the header (`basic`) or in the form (`post`)."""
    scopes: list[str] = Field(default_factory=list)
    """The scopes to ask for. One by one they are left away as well, to see whether the API minds."""
    audience: str = ""
    """The audience to ask for, where the authorization server wants one."""
    resource: str = ""
    """The resource to ask for (RFC 8707)."""
    foreign_audience: str = ""
    """The audience of another API that this client may call: a token for that one should not open this one."""
    subject_token: SecretEntry | None = None
    """Where the token is kept that is exchanged for one of this API."""
    method: Literal["POST", "PUT", "GET"] = "POST"
    """The method of the call that logs in."""
    path: str = ""
    """Its path below `base_url`, or a whole address."""
    body: Any = None
    """Its body; a secret in it is written `{env: NAME}` or `{prefect: block-name}`."""
    send_as: Literal["json", "form"] = "json"
    """How the body is written."""
    token: str = "/access_token"  # noqa: S105 - a place
    """Where the token is in the answer: a JSON Pointer such as `/data/token`, `header NAME`, or `cookie NAME`."""
    certificate: str = ""
    """Mutual TLS, beside any kind: the file of the client's certificate, relative to the inventory."""
    key: str = ""
    """The file of the certificate's private key, without a passphrase; only its owner should be able to read it."""
    ca: str = ""
    """The file of the authority that signed the server's certificate, where this machine does not trust it already."""

    @field_validator("issuer", "token_url")
    @classmethod
    def _server(cls, value: str) -> str:
        return web_address(value, "it") if value else value

    @field_validator("token")
    @classmethod
    def _token_place(cls, value: str) -> str:
        if not _PLACE.fullmatch(value):
            # The text is not repeated: what is no place may well be the token.
            raise refuse("is no place in an answer such as /data/token, header X-Token or cookie session; " + USE_A_REFERENCE)
        return value

    @field_validator("certificate", "key", "ca")
    @classmethod
    def _file(cls, value: str) -> str:
        if "-----BEGIN" in value:
            raise refuse("is the name of a file, not what stands in it")
        return value

    @model_validator(mode="after")
    def _complete(self) -> AuthEntry:
        if problem := _unknown(self) or _missing(self) or _open_secret(self.body):
            raise refuse(problem)
        return self


def _unknown(auth: AuthEntry) -> str:
    """What says of fields that do not belong to the kind."""
    said = {name for name in auth.model_fields_set - {"kind", "secret"} if getattr(auth, name)} - _CERTIFICATE
    if auth.kind == "none" and (said or auth.secret or auth.certificate):
        return "says how to log in but not the kind; set kind to " + _or([kind for kind in _KNOWN if kind != "none"])
    surplus = sorted(said - _KNOWN[auth.kind])
    if auth.kind in ("basic", "bearer") and {"query", "cookie"} & set(surplus):
        return f"kind {auth.kind} is sent in a header; query and cookie belong to kind api_key"
    if surplus:
        owners = [kind for kind, known in _KNOWN.items() if surplus[0] in known]
        return f"{surplus[0]} does not belong to kind {auth.kind}, but to {_or(owners)}"
    return ""


def _missing(auth: AuthEntry) -> str:
    """What says of fields without which the kind is of no use."""
    carriers = [name for name in CARRIERS if getattr(auth, name)]
    if auth.kind in ("api_key", "basic", "bearer") and auth.secret is None:
        return f"kind {auth.kind} needs a secret: {{env: NAME}} or {{prefect: block-name}}"
    if auth.kind == "api_key" and len(carriers) != 1:
        return "kind api_key needs exactly one of header, query and cookie: the name of what carries the key"
    if auth.kind == "basic" and not auth.username:
        return "kind basic needs a username beside the secret, which is the password"
    if auth.kind in ("oauth2", "token_exchange"):
        return _missing_of_oauth(auth)
    if auth.kind == "login" and not auth.path:
        return "kind login needs the path of the call that logs in"
    if len(carriers) > 1:
        return "give at most one of header, query and cookie"
    if bool(auth.certificate) != bool(auth.key) or (auth.kind == "mutual_tls" and not auth.certificate):
        return "mutual TLS needs two files, certificate and key"
    return ""


def _missing_of_oauth(auth: AuthEntry) -> str:
    if bool(auth.issuer) == bool(auth.token_url):
        return f"kind {auth.kind} needs exactly one of issuer and token_url: where tokens are got"
    if not auth.client_id and auth.kind == "oauth2":
        return "kind oauth2 needs a client_id, and the client's secret under secret or its certificate"
    if auth.kind == "oauth2" and auth.secret is None and not auth.certificate:
        return "kind oauth2 needs the client's secret: {env: NAME} or {prefect: block-name}; or its certificate and key"
    if auth.kind == "token_exchange" and auth.subject_token is None:
        return "kind token_exchange needs the subject_token that is exchanged: {env: NAME} or {prefect: block-name}"
    return ""


def _open_secret(body: Any) -> str:
    """What says of a secret that stands in the body itself."""
    for name, value in body.items() if isinstance(body, dict) else ():
        if _SECRET_MEMBER.search(str(name)) and isinstance(value, str | int) and not isinstance(value, bool):
            return f"the member {str(name)!r} of body: {USE_A_REFERENCE}"
        if problem := _open_secret(value):
            return problem
    return next((problem for each in body if (problem := _open_secret(each))), "") if isinstance(body, list) else ""


def _or(names: list[str]) -> str:
    return f"{', '.join(names[:-1])} or {names[-1]}" if len(names) > 1 else names[0]


class IdentitiesEntry(Part):
    """Who calls. With a second person the audit can see whether the API keeps what belongs to the first from others."""

    primary: AuthEntry | None = None
    """How the first user logs in, who calls everything; the same as `auth`."""
    other: AuthEntry | None = None
    """How a second person logs in, of the same kind of account and with things of their own."""
    beyond: list[str] = Field(default_factory=list)
    """Operations that the second person may not call, as in `exclude`: `GET /admin/*` or an operationId."""
    expired: AuthEntry | None = None
    """A credential whose time is over, to see how it is refused."""

    @model_validator(mode="after")
    def _complete(self) -> IdentitiesEntry:
        if self.beyond and self.other is None:
            raise refuse("beyond names what the other may not call; say under other how that one logs in")
        return self

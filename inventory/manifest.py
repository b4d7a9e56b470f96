"""The shape of `inventory.yaml`: what may stand in it, and the JSON Schema that editors complete and check by."""

from __future__ import annotations

import re
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema, field_validator, model_validator
from pydantic_core import PydanticCustomError

from plainspoken.inventory.records import ALL_METHODS, Audience, Environment

USE_A_REFERENCE = (
    "a secret never stands in the inventory; name where it is kept instead: "
    "{env: NAME} for an environment variable or {prefect: block-name} for a Prefect secret block"
)
ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
_ENV_NAME = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_BLOCK_NAME = re.compile(r"(secret/)?[a-z0-9]+(-[a-z0-9]+)*")


def _refuse(sentence: str) -> PydanticCustomError:
    # Braces would be taken for a template of the message.
    return PydanticCustomError("refused", "{sentence}", {"sentence": sentence})


def _as_text(value: Any) -> Any:
    """`tier: 1` and `name: 2024` are what people write; the number is meant as text."""
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else value


Text = Annotated[str, BeforeValidator(_as_text), WithJsonSchema({"type": ["string", "number"]})]


class _Part(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid", use_attribute_docstrings=True)


class OwnerEntry(_Part):
    """Who answers for the API."""

    team: Text = ""
    """The team, as people in the organisation call it."""
    email: str = ""
    """Where its findings can be sent."""

    @field_validator("email")
    @classmethod
    def _address(cls, value: str) -> str:
        if value and not re.fullmatch(r"[^@\s]+@[^@\s]+", value):
            raise _refuse(f"{value!r} is not an e-mail address such as team@example.org")
        return value


class SecretEntry(_Part):
    """Where a secret is kept; give `env` or `prefect`, never the secret itself."""

    env: str | None = None
    """The name of the environment variable that holds the secret."""
    prefect: str | None = None
    """The name of the Prefect secret block that holds the secret."""

    @model_validator(mode="before")
    @classmethod
    def _is_reference(cls, value: Any) -> Any:
        if not isinstance(value, dict):
            raise _refuse(USE_A_REFERENCE)
        return value

    @model_validator(mode="after")
    def _one_place(self) -> SecretEntry:
        if (self.env is None) == (self.prefect is None):
            raise _refuse("give exactly one of env and prefect")
        # The text is not repeated: what is no name may well be the secret.
        if self.env is not None and not _ENV_NAME.fullmatch(self.env):
            raise _refuse("env is not the name of an environment variable (letters, digits and _); " + USE_A_REFERENCE)
        if self.prefect is not None and not _BLOCK_NAME.fullmatch(self.prefect):
            raise _refuse("prefect is not the name of a block (lower-case letters, digits and -); " + USE_A_REFERENCE)
        return self


class AuthEntry(_Part):
    """How to log in. The secret is a reference: an API key, a bearer token, or the password of basic authentication."""

    kind: Literal["none", "api_key", "basic", "bearer"] = "none"
    """How the credential is sent. Another kind than under `defaults` replaces the whole way to log in."""
    secret: SecretEntry | None = None
    """Where the secret is kept."""
    username: Text = ""
    """The user name of basic authentication."""
    header: str | None = None
    """The name of the header that carries the API key (or the bearer token, where it is not Authorization)."""
    query: str | None = None
    """The name of the query parameter that carries the API key."""
    cookie: str | None = None
    """The name of the cookie that carries the API key."""

    @model_validator(mode="after")
    def _complete(self) -> AuthEntry:
        carriers = [name for name in ("header", "query", "cookie") if getattr(self, name)]
        if self.kind == "none" and (carriers or self.username or self.secret):
            raise _refuse("says how to log in but not the kind; set kind to api_key, basic or bearer")
        if self.kind != "none" and self.secret is None:
            raise _refuse(f"kind {self.kind} needs a secret: {{env: NAME}} or {{prefect: block-name}}")
        if self.kind == "api_key" and len(carriers) != 1:
            raise _refuse("kind api_key needs exactly one of header, query and cookie: the name of what carries the key")
        if self.kind == "basic" and not self.username:
            raise _refuse("kind basic needs a username beside the secret, which is the password")
        if self.kind in ("basic", "bearer") and ({"query", "cookie"} & set(carriers)):
            raise _refuse(f"kind {self.kind} is sent in a header; query and cookie belong to kind api_key")
        return self


class BudgetEntry(_Part):
    """Where the live part of one audit stops, whichever comes first."""

    requests: int | None = Field(default=None, ge=1)
    """Requests in one audit of this API (500 where nothing is said)."""
    seconds: float | None = Field(default=None, gt=0)
    """Seconds of calling in one audit of this API (60 where nothing is said)."""


def _web_address(value: str, what: str) -> str:
    # urlsplit refuses some texts with a ValueError of its own, which pydantic would show in its words.
    try:
        parts = urlsplit(value)
        named = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        named = False
        parts = urlsplit("")
    if parts.username or parts.password:
        raise _refuse(f"{what} carries a user name or password; remove it and say under auth where the secret is kept")
    if not named:
        raise _refuse(f"{value!r} is not a web address such as https://api.example.org/v1")
    return value


class Settings(_Part):
    """What can be said of one API, or under `defaults` of all of them. What an API says itself comes first."""

    name: Text | None = None
    """What people call the API; the title of its document where nothing is said."""
    owner: OwnerEntry | None = None
    """Who answers for the API."""
    tier: Text | None = None
    """How much depends on it, in the organisation's own words, for example `1` or `critical`."""
    lifecycle: Text | None = None
    """Where it stands in its life, in the organisation's own words, for example `production` or `deprecated`."""
    audience: Audience | None = None
    """Who may use it (internal where nothing is said)."""
    base_url: str | None = None
    """Where the API really answers. Without it, the first server of the document is tried."""
    environment: Environment | None = None
    """What kind of installation answers at `base_url` (production where nothing is said). Only a `disposable` one,
    whose data may be lost, is ever called with methods that write."""
    auth: AuthEntry | None = None
    """How to log in."""
    methods: list[str] | None = None
    """The methods that may be called. Beyond GET, HEAD and OPTIONS they count only where environment is disposable;
    there all methods are allowed where nothing is said."""
    exclude: list[str] | None = None
    """Operations never to call: `DELETE /users/{id}` or an operationId; `*` stands for any run of characters."""
    rate: float | None = Field(default=None, gt=0, le=10_000)
    """Requests a second at most (20 where nothing is said)."""
    budget: BudgetEntry | None = None
    """Where the live part of one audit stops."""

    @field_validator("base_url")
    @classmethod
    def _base(cls, value: str | None) -> str | None:
        return value if value is None else _web_address(value, "base_url")

    @field_validator("methods")
    @classmethod
    def _known(cls, value: list[str] | None) -> list[str] | None:
        for method in value or ():
            if method.upper() not in ALL_METHODS:
                raise _refuse(f"{method!r} is not one of {', '.join(ALL_METHODS)}")
        return value


class Entry(Settings):
    """One API, or with a glob as `document` one for each file."""

    id: Text | None = None
    """The short, lasting name: letters, digits, `.`, `_` and `-`. With a glob, the first part of the names of its APIs.
    The name of the document's file where nothing is said."""
    document: str
    """The OpenAPI document: a file or glob, relative to the inventory, or a URL."""

    @field_validator("id")
    @classmethod
    def _name(cls, value: str | None) -> str | None:
        if value is not None and not ID.fullmatch(value):
            raise _refuse(
                f"{value!r} is not a usable id: up to 100 letters, digits, '.', '_' and '-', beginning with a letter or digit"
            )
        return value

    @field_validator("document")
    @classmethod
    def _where(cls, value: str) -> str:
        if not value.strip():
            raise _refuse("is empty; give a file, a glob or a URL")
        return _web_address(value, "document") if "://" in value else value


class FolderEntry(_Part):
    """Every OpenAPI document of a folder, one API each, with the defaults of this inventory."""

    folder: str
    """The folder, relative to the inventory."""
    glob: str = "**/*"
    """Which files in it; those that are no OpenAPI documents are passed over."""


class UrlsEntry(_Part):
    """OpenAPI documents on the web, one API each, with the defaults of this inventory."""

    urls: list[str] | str
    """The URLs, or the path of a text file with one URL a line."""


class JudgeEntry(_Part):
    """A language model to ask about what no rule can decide. The names and texts of operations are sent there; what it says
    is in no score."""

    url: str
    """The OpenAI-compatible endpoint, for example `https://HOST/v1`."""
    model: Text
    """The model to ask for there."""
    key: SecretEntry | None = None
    """Where the key is kept: an environment variable. None is sent where nothing is said."""
    limit: int | None = Field(default=None, ge=1)
    """Operations of one API to ask about (50 where nothing is said)."""
    seconds: float | None = Field(default=None, gt=0)
    """Seconds to wait for answers about one API (300 where nothing is said)."""

    @field_validator("url")
    @classmethod
    def _endpoint(cls, value: str) -> str:
        # The text is not repeated: a query may well hold a key.
        if "?" in value or "#" in value:
            raise _refuse("is an address without query and fragment; say under key where the key is kept")
        return _web_address(value, "url").rstrip("/").removesuffix("/chat/completions")

    @field_validator("key")
    @classmethod
    def _by_variable(cls, value: SecretEntry | None) -> SecretEntry | None:
        if value is not None and value.env is None:
            raise _refuse("the key of a judge is kept in an environment variable: {env: NAME}")
        return value


class Manifest(_Part):
    """An inventory of plainspoken: the APIs of an organisation and what may be done to each."""

    name: Text | None = None
    """What the inventory is called in reports, for example the organisation's name."""
    defaults: Settings | None = None
    """What holds for every API that does not say otherwise."""
    apis: list[Entry] | None = None
    """The APIs."""
    sources: list[FolderEntry | UrlsEntry] | None = None
    """Further places that list APIs."""
    profile: str | None = None
    """A profile file, relative to the inventory: weights, thresholds and settings of checks."""
    checks: list[str] | None = None
    """Checks of your own: Python files, relative to the inventory, or modules that can be imported."""
    judge: JudgeEntry | None = None
    """A language model to ask as well."""


def inventory_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of `inventory.yaml`, for editors to complete and check by."""
    schema = Manifest.model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}

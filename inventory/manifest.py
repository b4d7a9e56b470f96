"""The shape of `inventory.yaml`: what may stand in it, and the JSON Schema that editors complete and check by."""

from __future__ import annotations

import re
from typing import Annotated, Any

from pydantic import Field, WithJsonSchema, field_validator, model_validator

from plainspoken.inventory.manifest_intents import IntentEntry
from plainspoken.inventory.manifest_logins import AuthEntry, IdentitiesEntry, SecretEntry
from plainspoken.inventory.manifest_parts import Part, Text, refuse, web_address
from plainspoken.inventory.records import ALL_METHODS, Audience, Environment

ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")


class OwnerEntry(Part):
    """Who answers for the API."""

    team: Text = ""
    """The team, as people in the organisation call it."""
    email: str = ""
    """Where its findings can be sent."""

    @field_validator("email")
    @classmethod
    def _address(cls, value: str) -> str:
        if value and not re.fullmatch(r"[^@\s]+@[^@\s]+", value):
            raise refuse(f"{value!r} is not an e-mail address such as team@example.org")
        return value


class HostEntry(Part):
    """What all APIs on one host may be called together, however many workers call them."""

    requests: int | None = Field(default=None, ge=1)
    """Requests in one audit (as many as the APIs may make where nothing is said)."""
    seconds: float | None = Field(default=None, gt=0)
    """Seconds from the first call of one audit to its last."""
    rate: float | None = Field(default=None, gt=0)
    """Requests a second (the rate of the API that calls, where nothing is said)."""
    concurrency: int | None = Field(default=None, ge=1)
    """Requests that may be on their way at once (4 where nothing is said)."""


class BudgetEntry(Part):
    """Where the live part of one audit stops, whichever comes first."""

    requests: int | None = Field(default=None, ge=1)
    """Requests in one audit of this API (500 where nothing is said)."""
    seconds: float | None = Field(default=None, gt=0)
    """Seconds of calling in one audit of this API (60 where nothing is said)."""
    host: HostEntry | None = None
    """Limits for the host of this API, shared with all other APIs there."""


class Settings(Part):
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
    identities: IdentitiesEntry | None = None
    """Two users, where there are two: `primary` calls everything, `other` asks for what belongs to the first."""
    methods: list[str] | None = None
    """The methods that may be called. Beyond GET, HEAD and OPTIONS they count only where environment is disposable;
    there all methods are allowed where nothing is said."""
    exclude: list[str] | None = None
    """Operations never to call: `DELETE /users/{id}` or an operationId; `*` stands for any run of characters."""
    rate: float | None = Field(default=None, gt=0, le=10_000)
    """Requests a second at most (20 where nothing is said)."""
    budget: BudgetEntry | None = None
    """Where the live part of one audit stops."""
    traffic: list[str] | str | None = None
    """HAR files with recorded calls, relative to the inventory; a glob stands for many. They are judged beside the calls of
    the audit, or instead of them; secrets in them are removed."""
    workflows: list[str] | str | None = None
    """Arazzo documents (paths relative to the inventory, or URLs) whose steps say what is called after what. Those that lie
    beside the document and are called like `arazzo.yaml` or `returns.arazzo.yaml` need no mention."""

    @field_validator("base_url")
    @classmethod
    def _base(cls, value: str | None) -> str | None:
        return value if value is None else web_address(value, "base_url")

    @field_validator("methods")
    @classmethod
    def _known(cls, value: list[str] | None) -> list[str] | None:
        for method in value or ():
            if method.upper() not in ALL_METHODS:
                raise refuse(f"{method!r} is not one of {', '.join(ALL_METHODS)}")
        return value

    @model_validator(mode="after")
    def _one_first_user(self) -> Settings:
        primary = self.identities.primary if self.identities else None
        if self.auth is not None and primary is not None:
            raise refuse("auth and identities.primary say the same; give one of them")
        for name, auth in (("auth", self.auth), ("identities.primary", primary)):
            if auth and auth.kind == "login" and "://" not in auth.path and not self.base_url:
                raise refuse(f"the path of {name} needs a base_url to begin at; add it, or write a whole address as path")
        return self


class Entry(Settings):
    """One API, or with a glob as `document` one for each file."""

    id: Text | None = None
    """The short, lasting name: letters, digits, `.`, `_` and `-`. With a glob, the first part of the names of its APIs.
    The name of the document's file where nothing is said."""
    document: str
    """The OpenAPI document: a file or glob, relative to the inventory, or a URL."""

    intents: Annotated[Any, WithJsonSchema({"type": ["array", "null"], "items": IntentEntry.model_json_schema()})] = None
    """What people say when they want an operation of this API: a list of `says` and `operation`."""

    @field_validator("id")
    @classmethod
    def _name(cls, value: str | None) -> str | None:
        if value is not None and not ID.fullmatch(value):
            raise refuse(
                f"{value!r} is not a usable id: up to 100 letters, digits, '.', '_' and '-', beginning with a letter or digit"
            )
        return value

    @field_validator("document")
    @classmethod
    def _where(cls, value: str) -> str:
        if not value.strip():
            raise refuse("is empty; give a file, a glob or a URL")
        return web_address(value, "document") if "://" in value else value


class FolderEntry(Part):
    """Every OpenAPI document of a folder, one API each, with the defaults of this inventory."""

    folder: str
    """The folder, relative to the inventory."""
    glob: str = "**/*"
    """Which files in it; those that are no OpenAPI documents are passed over."""


class UrlsEntry(Part):
    """OpenAPI documents on the web, one API each, with the defaults of this inventory."""

    urls: list[str] | str
    """The URLs, or the path of a text file with one URL a line."""


class JudgeEntry(Part):
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
            raise refuse("is an address without query and fragment; say under key where the key is kept")
        return web_address(value, "url").rstrip("/").removesuffix("/chat/completions")

    @field_validator("key")
    @classmethod
    def _by_variable(cls, value: SecretEntry | None) -> SecretEntry | None:
        if value is not None and value.env is None:
            raise refuse("the key of a judge is kept in an environment variable: {env: NAME}")
        return value


class Manifest(Part):
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
    policy: str | None = None
    """A policy file, relative to the inventory: what is asked of which APIs, and the findings that are waived."""
    checks: list[str] | None = None
    """Checks of your own: Python files, relative to the inventory, or modules that can be imported."""
    judge: JudgeEntry | None = None
    """A language model to ask as well."""
    intents: list[IntentEntry] | str | None = None
    """What people say, and the operation that should answer; or the path of a file that lists it, relative to the inventory.
    `intents.yaml` beside the inventory where nothing is said."""


def inventory_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of `inventory.yaml`, for editors to complete and check by."""
    schema = Manifest.model_json_schema()
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}

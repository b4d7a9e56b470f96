"""The records of what an API says of itself: operations, parameters, bodies, responses, schemas, security."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache
from typing import Any

from plainspoken.inventory.nodes import Node
from plainspoken.inventory.places import Place

# RFC 9110, section 9.2.1; TRACE is left out on purpose, it echoes credentials.
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
KEPT_FIELDS = 600  # of one schema: all fields of nearly every one, and a bound on memory


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Schema:
    """A JSON Schema of the document, references followed, `allOf` seen as one."""

    node: Node

    @property
    def place(self) -> Place:
        return self.node.place

    @property
    def description(self) -> str:
        return self.node.text("description")

    @property
    def types(self) -> frozenset[str]:
        """The JSON types it admits, as far as it says so; empty where it does not say."""
        declared = self.node.plain("type")
        return _only(declared) if isinstance(declared, str) else self.node.followed().fact(_all_types)

    @property
    def format(self) -> str:
        return self.node.text("format")

    @property
    def enum(self) -> tuple[Any, ...]:
        """The values it is limited to, `const` included; empty where it is not limited."""
        values = self.node.plain("enum")
        if isinstance(values, list):
            return tuple(values)
        target = self.node.followed().value
        return (target["const"],) if isinstance(target, dict) and "const" in target else ()

    @property
    def required(self) -> frozenset[str]:
        """The names of the properties that must be there, those that `allOf` asks for included."""
        return self.node.followed().fact(_required)

    @property
    def properties(self) -> Mapping[str, Schema]:
        """Its properties by name, those of `allOf` included."""
        return {} if self.node.lacks(_HOLDING) else self.node.followed().fact(_properties)

    @property
    def items(self) -> Schema | None:
        return None if self.node.lacks(_LISTING) else self.node.fact(_items)

    @property
    def alternatives(self) -> tuple[Schema, ...]:
        """The members of `oneOf` and `anyOf`."""
        return () if self.node.lacks(_BRANCHING) else self.node.fact(_alternatives)

    def fields(self, *, depth: int = 6) -> Iterator[Field]:
        """Every named field below: its path of names (`[]` for array items), its schema, and whether it is required.

        Each shared schema is entered once, so circular schemas end; `depth` bounds the nesting.
        """
        if self.node.lacks(_LEADING):
            return iter(())
        known = self.node.fact(_first_fields(depth))
        if len(known) > KEPT_FIELDS:
            known = []
            _fields(self, (), depth, set(), known)
        return iter(known)


Field = tuple[tuple[str, ...], Schema, bool]
# What stands in a schema that has properties, items, alternatives, or any of these. Nearly all have none.
_HOLDING = frozenset({"properties", "allOf"})
_LISTING = frozenset({"items"})
_BRANCHING = frozenset({"oneOf", "anyOf"})
_LEADING = _HOLDING | _LISTING | _BRANCHING


@lru_cache(maxsize=64)
def _only(name: str) -> frozenset[str]:
    return frozenset({name})


def _items(holder: Node) -> Schema | None:
    node = holder.get("items")
    return Schema(node=node) if node is not None and isinstance(node.value, dict) else None


def _alternatives(node: Node) -> tuple[Schema, ...]:
    lists = (listed for key in ("oneOf", "anyOf") if (listed := node.get(key)) is not None)
    return tuple(Schema(node=part) for listed in lists for part in listed.elements() if part.identity != node.identity)


def _layers(top: Node) -> tuple[Node, ...]:
    """Everything that `allOf` brings in, each once and the parts before the whole; `top` itself comes last."""
    if top.get("allOf") is None:
        return (top,)
    layers: list[Node] = []
    entered: set[object] = set()
    waiting = [(top, False)]
    while waiting:
        node, is_done = waiting.pop()
        if is_done:
            layers.append(node)
        elif node.identity not in entered:
            entered.add(node.identity)
            waiting.append((node, True))
            listed = node.get("allOf")
            waiting.extend((part, False) for part in reversed(list(listed.elements()) if listed else []))
    return tuple(layers)


def _properties(top: Node) -> Mapping[str, Schema]:
    found: dict[str, Schema] = {}
    for layer in top.fact(_layers):
        node = layer.get("properties")
        found.update({name: Schema(node=value) for name, value in node.items()} if node else {})
    return found


def _required(top: Node) -> frozenset[str]:
    listed = (layer.plain("required") for layer in top.fact(_layers))
    return frozenset(name for names in listed if isinstance(names, list) for name in names if isinstance(name, str))


def _all_types(top: Node) -> frozenset[str]:
    own, *inherited = (_types(layer) for layer in reversed(top.fact(_layers)))
    return own or frozenset[str]().union(*inherited)


def _types(node: Node) -> frozenset[str]:
    declared = node.plain("type")
    found = {name for name in (declared if isinstance(declared, list) else [declared]) if isinstance(name, str)}
    if not found and (node.get("properties") or node.get("additionalProperties")):
        found = {"object"}
    return frozenset(found)


@cache
def _first_fields(depth: int) -> Callable[[Node], list[Field]]:
    """What lists the fields of a schema to this depth, ending soon after `KEPT_FIELDS`."""

    def listed(node: Node) -> list[Field]:
        found: list[Field] = []
        _fields(Schema(node=node), (), depth, set(), found, KEPT_FIELDS)
        return found

    return listed


def _fields(
    schema: Schema, path: tuple[str, ...], depth: int, seen: set[object], found: list[Field], most: float = math.inf
) -> None:
    """Adds the fields below to `found`, which is complete where it ends with at most `most`."""
    identity = schema.node.followed().identity
    if identity in seen or len(found) > most:
        return
    seen.add(identity)
    if properties := schema.properties:
        required = schema.required
        for name, child in properties.items():
            below = (*path, name)
            found.append((below, child, name in required))
            if depth and not child.node.lacks(_LEADING):
                _fields(child, below, depth - 1, seen, found, most)
    if not depth:
        return
    if (items := schema.items) is not None:
        _fields(items, (*path, "[]"), depth - 1, seen, found, most)
    for alternative in schema.alternatives:
        _fields(alternative, path, depth - 1, seen, found, most)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Media:
    """One media type of a body: its name, its schema, and its examples by name."""

    name: str
    node: Node
    schema: Schema | None
    examples: Mapping[str, Node] = field(default_factory=dict)

    @property
    def is_json(self) -> bool:
        """By RFC 6839: `application/json`, or a structured-syntax suffix `+json`; a wildcard counts too."""
        essence = self.name.split(";")[0].strip().lower()
        return essence.endswith(("/json", "+json")) or essence == "*/*"

    @property
    def is_form(self) -> bool:
        """Whether it is one of the two ways in which HTML forms are sent."""
        return self.name.split(";")[0].strip().lower() in ("application/x-www-form-urlencoded", "multipart/form-data")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Parameter:
    """A parameter of an operation outside the body. `operation` is the key of its operation."""

    operation: str
    name: str
    location: str  # path, query, header, cookie, querystring; empty where the document does not say
    required: bool
    description: str
    schema: Schema | None
    examples: Mapping[str, Node]
    deprecated: bool
    node: Node
    site: Node  # where the operation lists it, a reference not followed

    @property
    def place(self) -> Place:
        return self.node.place


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Body:
    """The request body of an operation."""

    description: str
    required: bool
    media: tuple[Media, ...]
    node: Node


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Response:
    """One documented answer. `status` is as written: `200`, `4XX`, `default`."""

    status: str
    description: str
    media: tuple[Media, ...]
    headers: Mapping[str, Node]
    node: Node

    @property
    def is_success(self) -> bool:
        return self.status[:1] == "2"

    @property
    def is_error(self) -> bool:
        """Whether it stands for refusals; `default` does where it is there to catch them."""
        return self.status[:1] in ("4", "5") or self.status == "default"

    def covers(self, status: int) -> bool:
        """Whether an answer with this code is documented here (`default` covers every code)."""
        return self.status in (str(status), "default") or self.status.upper() == f"{status // 100}XX"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Requirement:
    """One alternative of a `security` list: scheme names to scopes; empty means anonymous access is allowed."""

    schemes: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class SecurityScheme:
    """A declared way to authenticate. `type`: apiKey, http (2.0's `basic` too), oauth2, openIdConnect, mutualTLS."""

    name: str
    type: str
    scheme: str  # of type http, in lower case: basic, bearer, ...
    location: str  # of type apiKey: query, header, cookie
    parameter: str  # of type apiKey: the name of that parameter
    description: str
    flows: Mapping[str, Mapping[str, str]]  # of type oauth2: flow name (3.x spelling) to scopes with their descriptions
    node: Node

    @property
    def place(self) -> Place:
        return self.node.place

    @property
    def is_delegated(self) -> bool:
        """Whether it can carry one person's authority: OpenID Connect, or an OAuth flow in which a person takes part."""
        person = {"authorizationCode", "implicit", "password", "deviceAuthorization"}
        return self.type == "openIdConnect" or (self.type == "oauth2" and bool(person & set(self.flows)))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Server:
    """A base address as the document gives it; variables are replaced by their defaults in `url`."""

    url: str
    template: str
    description: str
    node: Node

    @property
    def place(self) -> Place:
        return self.node.place


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Operation:
    """One operation: method and path, what is said of it, what goes in and what comes out."""

    method: str  # upper case
    path: str
    id: str
    summary: str
    description: str
    tags: tuple[str, ...]
    deprecated: bool
    parameters: tuple[Parameter, ...]
    body: Body | None
    responses: tuple[Response, ...]
    security: tuple[Requirement, ...] | None  # None: nothing is said, neither here nor for the whole document
    node: Node

    @property
    def key(self) -> str:
        """What it is called everywhere else: `GET /pets/{id}`."""
        return f"{self.method} {self.path}"

    @property
    def place(self) -> Place:
        return self.node.place

    @property
    def text(self) -> str:
        """What a model reads to decide: summary and description, the same words once."""
        return _both(self.summary, self.description)

    @property
    def is_read_only(self) -> bool:
        return self.method in SAFE_METHODS

    @property
    def requires_credential(self) -> bool:
        """Whether the document says that every call must carry a credential."""
        return bool(self.security) and all(alternative.schemes for alternative in self.security or ())

    @property
    def scopes(self) -> tuple[str, ...]:
        """Every scope that an alternative of its security names, sorted."""
        return tuple(
            sorted({name for alternative in self.security or () for names in alternative.schemes.values() for name in names})
        )

    @property
    def is_public(self) -> bool:
        """Whether the document says in so many words that anyone may call it (`security: []` or an empty alternative)."""
        return self.security is not None and not self.requires_credential


@lru_cache(maxsize=16384)
def _both(summary: str, description: str) -> str:
    if summary and summary.rstrip(".") in description:
        return description
    return "\n".join(part for part in (summary, description) if part)

"""What an API says of itself: one model for Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.nodes import Files, Load, Node, load_nothing
from plainspoken.inventory.places import Place, Problem, pointer
from plainspoken.inventory.reading import Source, read

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
# RFC 9110, section 9.2.1; TRACE is left out on purpose, it echoes credentials.
SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
_VERSION = re.compile(r"(2\.0|3\.[012])(\.\d+)?(-.+)?")
# What people write although the specification asks for the whole number; the first of each kind is meant.
_SHORTENED = {"2": "2.0", "3": "3.0"}


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
        own, *inherited = (_types(layer) for layer in reversed(self._layers()))
        return own or frozenset[str]().union(*inherited)

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
        listed = (layer.plain("required") for layer in self._layers())
        return frozenset(name for names in listed if isinstance(names, list) for name in names if isinstance(name, str))

    @property
    def properties(self) -> dict[str, Schema]:
        """Its properties by name, those of `allOf` included."""
        found: dict[str, Schema] = {}
        for layer in self._layers():
            node = layer.get("properties")
            found.update({name: Schema(node=value) for name, value in node.items()} if node else {})
        return found

    def _layers(self) -> list[Node]:
        """Everything that `allOf` brings in, each once and the parts before the whole; this schema itself comes last."""
        layers: list[Node] = []
        entered: set[object] = set()
        waiting = [(self.node.followed(), False)]
        while waiting:
            node, is_done = waiting.pop()
            if is_done:
                layers.append(node)
            elif node.identity not in entered:
                entered.add(node.identity)
                waiting.append((node, True))
                listed = node.get("allOf")
                waiting.extend((part, False) for part in reversed(list(listed.elements()) if listed else []))
        return layers

    @property
    def items(self) -> Schema | None:
        node = self.node.get("items")
        return Schema(node=node) if node is not None and isinstance(node.value, dict) else None

    @property
    def alternatives(self) -> tuple[Schema, ...]:
        """The members of `oneOf` and `anyOf`."""
        return (*self._parts("oneOf"), *self._parts("anyOf"))

    def _parts(self, key: str) -> tuple[Schema, ...]:
        node = self.node.get(key)
        if node is None:
            return ()
        return tuple(Schema(node=part) for part in node.elements() if part.identity != self.node.identity)

    def fields(self, *, depth: int = 6) -> Iterator[tuple[tuple[str, ...], Schema, bool]]:
        """Every named field below: its path of names (`[]` for array items), its schema, and whether it is required.

        Each shared schema is entered once, so circular schemas end; `depth` bounds the nesting.
        """
        yield from _fields(self, (), depth, set())


def _types(node: Node) -> frozenset[str]:
    declared = node.plain("type")
    found = {name for name in (declared if isinstance(declared, list) else [declared]) if isinstance(name, str)}
    if not found and (node.get("properties") or node.get("additionalProperties")):
        found = {"object"}
    return frozenset(found)


def _fields(
    schema: Schema, path: tuple[str, ...], depth: int, seen: set[object]
) -> Iterator[tuple[tuple[str, ...], Schema, bool]]:
    identity = schema.node.followed().identity
    if depth < 0 or identity in seen:
        return
    seen.add(identity)
    required = schema.required
    for name, child in schema.properties.items():
        yield (*path, name), child, name in required
        yield from _fields(child, (*path, name), depth - 1, seen)
    if (items := schema.items) is not None:
        yield from _fields(items, (*path, "[]"), depth - 1, seen)
    for alternative in schema.alternatives:
        yield from _fields(alternative, path, depth - 1, seen)


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
        if self.summary and self.summary.rstrip(".") in self.description:
            return self.description
        return "\n".join(part for part in (self.summary, self.description) if part)

    @property
    def is_read_only(self) -> bool:
        return self.method in SAFE_METHODS

    @property
    def requires_credential(self) -> bool:
        """Whether the document says that every call must carry a credential."""
        return bool(self.security) and all(alternative.schemes for alternative in self.security or ())

    @property
    def is_public(self) -> bool:
        """Whether the document says in so many words that anyone may call it (`security: []` or an empty alternative)."""
        return self.security is not None and not self.requires_credential


@dataclass(frozen=True, kw_only=True, eq=False)
class Document:
    """An OpenAPI document that could be read; it may still be invalid, which `problems` and the checks tell."""

    source: Source
    files: Files = field(repr=False)
    version: str
    digest: str
    root: Node = field(repr=False)

    @property
    def name(self) -> str:
        return self.source.name

    @property
    def dialect(self) -> str:
        """`2.0`, `3.0`, `3.1` or `3.2`."""
        return self.version[:3]

    @property
    def title(self) -> str:
        info = self.root.get("info")
        return info.text("title") if info else ""

    @property
    def description(self) -> str:
        info = self.root.get("info")
        return info.text("description") if info else ""

    @property
    def api_version(self) -> str:
        info = self.root.get("info")
        return str(info.plain("version", "")) if info else ""

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What reading found wrong so far: doubled keys, and references that lead nowhere or in a circle."""
        return (*self.source.problems, *self.files.dangling.values(), *self.files.circles.values())

    @cached_property
    def operations(self) -> tuple[Operation, ...]:
        """Every operation of `paths`, in the document's order."""
        return tuple(_operations(self))

    @cached_property
    def servers(self) -> tuple[Server, ...]:
        return tuple(_swagger_servers(self.root) if self.dialect == "2.0" else _servers(self.root))

    @cached_property
    def security_schemes(self) -> Mapping[str, SecurityScheme]:
        components = self.root if self.dialect == "2.0" else self.root.get("components")
        schemes = components.get("securityDefinitions" if self.dialect == "2.0" else "securitySchemes") if components else None
        return {name: _scheme(name, node) for name, node in schemes.items()} if schemes else {}

    def operation(self, key: str) -> Operation | None:
        """The operation called `GET /pets/{id}`, or None."""
        return next((operation for operation in self.operations if operation.key == key), None)

    def at(self, *tokens: str | int) -> Node | None:
        """The node at these steps from the root, references followed."""
        node: Node | None = self.root
        for token in tokens:
            node = node.get(token) if node else None
        return node


def open_document(text: str | bytes, name: str, load: Load = load_nothing) -> Document:
    """The document in `text`, called `name` in every place it reports.

    `load` fetches further files that `$ref` names. Raises `DocumentError` where the text cannot be read or is no
    OpenAPI document; whether it is a *valid* one is judged later.
    """
    source = read(text, name)
    version = _version(source)
    files = Files(load=load, sources={name: source})
    siblings = version[:3] in ("3.1", "3.2")
    raw = text.encode(errors="surrogatepass") if isinstance(text, str) else text
    root = Node(source.value, source, (), files, siblings)
    return Document(source=source, files=files, version=version, digest=hashlib.sha256(raw).hexdigest(), root=root)


def _version(source: Source) -> str:
    value = source.value
    if not isinstance(value, dict):
        found = "nothing" if value is None else "a list" if isinstance(value, list) else "only a text or number"
        raise DocumentError(f"{source.name}:1:1: not an OpenAPI document: it holds {found} where an object is expected.")
    for key in ("openapi", "swagger"):
        if key in value:
            text = str(value[key])
            if text in _SHORTENED:
                return _SHORTENED[text]
            if _VERSION.fullmatch(text):
                return text
            where = source.place((key,))
            raise DocumentError(f"{where}: {key} {text!r} is not a version that can be read; 2.0, 3.0, 3.1 and 3.2 are.")
    raise DocumentError(f"{source.name}:1:1: not an OpenAPI document: neither 'openapi' nor 'swagger' stands at its top.")


def _operations(document: Document) -> Iterator[Operation]:
    paths = document.root.get("paths")
    common = _security(document.root)
    for path, item in paths.items() if paths else ():
        if not path.startswith("/") or not isinstance(item.value, dict):
            continue
        for method in METHODS:
            node = item.get(method)
            if node is not None and isinstance(node.value, dict):
                yield _operation(document, method, path, item, node, common)
        extra = item.get("additionalOperations") if document.dialect == "3.2" else None
        for method, node in extra.items() if extra else ():
            yield _operation(document, method, path, item, node, common)


def _operation(
    document: Document, method: str, path: str, item: Node, node: Node, common: tuple[Requirement, ...] | None
) -> Operation:
    key = f"{method.upper()} {path}"
    listed = tuple(_sites(item, node))
    own = _security(node)
    return Operation(
        method=method.upper(),
        path=path,
        id=node.text("operationId"),
        summary=node.text("summary"),
        description=node.text("description"),
        tags=_names(node.get("tags")),
        deprecated=node.plain("deprecated") is True,
        parameters=tuple(
            _parameter(document, key, site) for site in listed if site.followed().plain("in") not in ("body", "formData")
        ),
        body=_swagger_body(document, node, listed) if document.dialect == "2.0" else _body(node),
        responses=tuple(_responses(document, node)),
        security=common if own is None else own,
        node=node,
    )


def _sites(item: Node, node: Node) -> Iterator[Node]:
    """The parameters of path item and operation as listed; the operation's override the item's by name and location."""
    found: dict[tuple[Any, Any], Node] = {}
    for holder in (item, node):
        listing = holder.get("parameters")
        for index in range(len(listing.value)) if listing and isinstance(listing.value, list) else ():
            site = listing.child(index)  # type: ignore[union-attr]
            target = site.followed()
            if isinstance(target.value, dict):
                name = str(target.plain("name", f"{site.tokens}"))
                found[(name, str(target.plain("in")))] = site
    return iter(found.values())


def _parameter(document: Document, key: str, site: Node) -> Parameter:
    node = site.followed()
    schema = node if document.dialect == "2.0" else node.get("schema")
    content = node.get("content")
    if schema is None and content is not None:
        schema = next((media.get("schema") for _, media in content.items()), None)
    return Parameter(
        operation=key,
        name=str(node.plain("name", "")),
        location=str(node.plain("in", "") or ""),
        required=node.plain("required") is True,
        description=site.text("description") or (Schema(node=schema).description if schema else ""),
        schema=Schema(node=schema) if schema is not None and isinstance(schema.value, dict) else None,
        examples=_examples(node),
        deprecated=node.plain("deprecated") is True,
        node=node,
        site=site,
    )


def _examples(node: Node) -> dict[str, Node]:
    found = {"example": single} if (single := node.get("example")) is not None else {}
    several = node.get("examples")
    for name, example in several.items() if several else ():
        if (value := example.get("value")) is not None:
            found[name] = value
    return found


def _media(node: Node | None) -> tuple[Media, ...]:
    content = node.get("content") if node else None
    return tuple(
        Media(name=name, node=media, schema=_schema(media.get("schema")), examples=_examples(media))
        for name, media in (content.items() if content else ())
    )


def _schema(node: Node | None) -> Schema | None:
    return Schema(node=node) if node is not None and isinstance(node.value, dict) else None


def _body(node: Node) -> Body | None:
    body = node.get("requestBody")
    if body is None or not isinstance(body.value, dict):
        return None
    return Body(description=body.text("description"), required=body.plain("required") is True, media=_media(body), node=body)


def _swagger_body(document: Document, node: Node, sites: tuple[Node, ...]) -> Body | None:
    """Swagger 2.0's `in: body` and `in: formData` parameters as the request body they are."""
    consumes = _names(node.get("consumes")) or _names(document.root.get("consumes"))
    parameters = [site.followed() for site in sites]
    for body in parameters:
        if body.plain("in") == "body":
            schema = _schema(body.get("schema"))
            media = tuple(Media(name=name, node=body, schema=schema) for name in consumes or ("application/json",))
            return Body(description=body.text("description"), required=body.plain("required") is True, media=media, node=body)
    form = [parameter for parameter in parameters if parameter.plain("in") == "formData"]
    if not form:
        return None
    media_type = next((name for name in consumes if "form" in name), "application/x-www-form-urlencoded")
    media = (Media(name=media_type, node=form[0], schema=_form_schema(form)),)
    required = any(parameter.plain("required") is True for parameter in form)
    return Body(description="", required=required, media=media, node=form[0])


def _form_schema(form: list[Node]) -> Schema:
    """An object schema over form parameters, at the place of the first of them."""
    named: dict[str | int, Node] = {str(parameter.plain("name", "")): parameter for parameter in form}
    values = {name: parameter.value for name, parameter in named.items()}
    required = [name for name, value in values.items() if value.get("required") is True]
    first = form[0]
    properties = Node(values, first.source, first.tokens, first.files, entries=named)
    value = {"type": "object", "properties": values, "required": required}
    return Schema(node=Node(value, first.source, first.tokens, first.files, entries={"properties": properties}))


def _names(node: Node | None) -> tuple[str, ...]:
    return tuple(str(element.value) for element in node.elements()) if node else ()


def _responses(document: Document, node: Node) -> Iterator[Response]:
    responses = node.get("responses")
    produces = _names(node.get("produces")) or _names(document.root.get("produces")) or ("application/json",)
    for status, response in responses.items() if responses else ():
        if status.startswith("x-") or not isinstance(response.value, dict):
            continue
        headers = response.get("headers")
        yield Response(
            status=status,
            description=response.text("description"),
            media=_swagger_media(response, produces) if document.dialect == "2.0" else _media(response),
            headers=dict(headers.items()) if headers else {},
            node=response,
        )


def _swagger_media(response: Node, produces: tuple[str, ...]) -> tuple[Media, ...]:
    schema = _schema(response.get("schema"))
    examples = response.get("examples")
    if schema is None and examples is None:
        return ()
    by_type = dict(examples.items()) if examples else {}
    return tuple(
        Media(name=name, node=response, schema=schema, examples={"example": by_type[name]} if name in by_type else {})
        for name in produces
    )


def _security(node: Node) -> tuple[Requirement, ...] | None:
    listed = node.get("security")
    if listed is None or not isinstance(listed.value, list):
        return None
    return tuple(
        Requirement(schemes={name: _names(scopes) for name, scopes in alternative.items()})
        for alternative in listed.elements()
        if isinstance(alternative.value, dict)
    )


# Swagger 2.0 names the flows differently; the 3.x names are used throughout.
_FLOW_NAMES = {"accessCode": "authorizationCode", "application": "clientCredentials"}


def _scheme(name: str, node: Node) -> SecurityScheme:
    kind = node.text("type")
    return SecurityScheme(
        name=name,
        type="http" if kind == "basic" else kind,
        scheme="basic" if kind == "basic" else node.text("scheme").lower(),
        location=node.text("in"),
        parameter=node.text("name"),
        description=node.text("description"),
        flows=_flows(node),
        node=node,
    )


def _flows(node: Node) -> dict[str, dict[str, str]]:
    if (flow := node.text("flow")) != "":
        return {_FLOW_NAMES.get(flow, flow): _scopes(node)}
    flows = node.get("flows")
    return {name: _scopes(value) for name, value in flows.items() if not name.startswith("x-")} if flows else {}


def _scopes(node: Node) -> dict[str, str]:
    scopes = node.get("scopes")
    return {name: str(text.value) for name, text in scopes.items()} if scopes else {}


def _servers(root: Node) -> Iterator[Server]:
    servers = root.get("servers")
    for node in servers.elements() if servers else ():
        template = node.text("url")
        url = template
        variables = node.get("variables")
        for name, variable in variables.items() if variables else ():
            url = url.replace("{" + name + "}", str(variable.plain("default", "{" + name + "}")))
        yield Server(url=url, template=template, description=node.text("description"), node=node)


def _swagger_servers(root: Node) -> Iterator[Server]:
    host, base = root.text("host"), root.text("basePath")
    if not host and not base:
        return
    node = root.get("host") or root.get("basePath") or root
    for scheme in _names(root.get("schemes")) or ("https",) if host else ("",):
        url = f"{scheme}://{host}{base}" if host else base
        yield Server(url=url.rstrip("/") if base == "/" and host else url, template=url, description="", node=node)


def operation_pointer(operation: Operation) -> str:
    """The RFC 6901 pointer of an operation in its source."""
    return pointer(operation.node.tokens)

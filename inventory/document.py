"""What an API says of itself: one model for Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from plainspoken.inventory.access import names, scheme_of, security_of, servers_of, swagger_servers
from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.model import (
    SAFE_METHODS,
    Body,
    Media,
    Operation,
    Parameter,
    Requirement,
    Response,
    Schema,
    SecurityScheme,
    Server,
)
from plainspoken.inventory.nodes import Files, Load, Node, load_nothing
from plainspoken.inventory.places import Problem, pointer
from plainspoken.inventory.reading import Source, read

__all__ = [
    "METHODS",
    "SAFE_METHODS",
    "Body",
    "Document",
    "Media",
    "Operation",
    "Parameter",
    "Requirement",
    "Response",
    "Schema",
    "SecurityScheme",
    "Server",
    "open_document",
    "operation_pointer",
]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
_VERSION = re.compile(r"(2\.0|3\.[012])(\.\d+)?(-.+)?")
# What people write although the specification asks for the whole number; the first of each kind is meant.
_SHORTENED = {"2": "2.0", "3": "3.0"}


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
        return tuple(swagger_servers(self.root) if self.dialect == "2.0" else servers_of(self.root))

    @cached_property
    def security_schemes(self) -> Mapping[str, SecurityScheme]:
        components = self.root if self.dialect == "2.0" else self.root.get("components")
        schemes = components.get("securityDefinitions" if self.dialect == "2.0" else "securitySchemes") if components else None
        return {name: scheme_of(name, node) for name, node in schemes.items()} if schemes else {}

    def operation(self, key: str) -> Operation | None:
        """The operation called `GET /pets/{id}`, or None."""
        return self._by_key.get(key)

    @cached_property
    def _by_key(self) -> Mapping[str, Operation]:
        return {operation.key: operation for operation in reversed(self.operations)}

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
    root = files.root(source, siblings=siblings)
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
    common = security_of(document.root)
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
    own = security_of(node)
    return Operation(
        method=method.upper(),
        path=path,
        id=node.text("operationId"),
        summary=node.text("summary"),
        description=node.text("description"),
        tags=names(node.get("tags")),
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
    consumes = names(node.get("consumes")) or names(document.root.get("consumes"))
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


def _responses(document: Document, node: Node) -> Iterator[Response]:
    responses = node.get("responses")
    produces = names(node.get("produces")) or names(document.root.get("produces")) or ("application/json",)
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


def operation_pointer(operation: Operation) -> str:
    """The RFC 6901 pointer of an operation in its source."""
    return pointer(operation.node.tokens)

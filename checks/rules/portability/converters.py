"""What converters from OpenAPI to tools stumble over: where parameters stand, media types, files, versions."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

from plainspoken.checks.amendments import Amendment, amend, amend_top, removal, written
from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.registry import Case, check
from plainspoken.checks.remembering import remembered
from plainspoken.checks.rules.identity.declared import is_entrance
from plainspoken.checks.wording import quoted
from plainspoken.inventory.document import Document, Media, Operation, Parameter
from plainspoken.inventory.nodes import Node
from plainspoken.inventory.places import pointer

_ITEM = """
paths:
  /pets/{id}:
    %s
    get:
      operationId: getPet
      parameters: [%s]
      responses: {'200': {description: The pet}}
"""
_ID = "{name: id, in: path, required: true, schema: {type: string}}"
MOST_LISTED = 6  # references that a finding writes out
_SHARED_KEYS = ("parameters", "servers", "summary", "description")


@remembered
def _path_items(document: Document) -> Mapping[str, tuple[Node, tuple[str, ...]]]:
    """The path items that say something for all of their operations, by path: the item and which keys."""
    paths = document.root.get("paths")
    items = ((path, item) for path, item in (paths.items() if paths else ()) if isinstance(item.value, dict))
    return {path: (item, keys) for path, item in items if (keys := tuple(key for key in _SHARED_KEYS if item.value.get(key)))}


@remembered
def _methods(document: Document) -> Mapping[str, list[str]]:
    """The methods of each path."""
    found: dict[str, list[str]] = {}
    for operation in document.operations:
        found.setdefault(operation.path, []).append(operation.method.lower())
    return found


@check(
    "PORT008",
    "Parameters stand beside the methods of a path",
    dimension="portability",
    severity=Severity.MEDIUM,
    source="Semantic Kernel (Python) raises, the OpenAI cookbook's converter crashes; 20 % of 1,494 APIs (measured)",
    good=[_ITEM % ("", _ID)],
    bad=[_ITEM % (f"parameters: [{_ID}]", ""), _ITEM % ("servers: [{url: 'https://pets.dev'}]", _ID)],
)
def stands_beside_methods(operation: Operation, document: Document) -> Iterator[Finding]:
    """Two of four converters take every key under a path for a method, and stop; the whole document is lost to them.

    Fix: list the parameters under each method, by reference where they are shared.
    """
    if operation.path in _path_items(document):
        item, keys = _path_items(document)[operation.path]
        methods = _methods(document)[operation.path]
        yield found(
            item.get(keys[0]).place if keys[0] == "parameters" and item.get(keys[0]) else item.place,  # type: ignore[union-attr]
            seen=f"{operation.path} has `{'`, `'.join(keys)}` beside its methods.",
            better=_moved(item, keys, methods, document),
            amendments=_moving(item, keys, methods, document),
            subject=f"path {operation.path}",
            cause=f"{keys[0]} beside the methods",
        )


def _moved(item: Node, keys: tuple[str, ...], methods: list[str], document: Document) -> str:
    under = " and ".join(f"`{method}`" for method in methods)
    listing = item.get("parameters")
    if keys[0] != "parameters" or listing is None or not isinstance(listing.value, list):
        return f"Move `{'`, `'.join(keys)}` under {under}."
    sites = [listing.child(index) for index in range(len(listing.value))]
    entries = [_entry(site, document) for site in sites]
    shared = ".".join(_shared(document))
    define = "" if all(site.reference for site in sites) else f", with what stands there now under `{shared}`"
    if len(entries) > MOST_LISTED:
        return f"Move the list of {len(entries)} parameters under {under}."
    return f"Write `parameters: [{', '.join(entries)}]` under {under}{define}, and delete the list of the path."


def _moving(item: Node, keys: tuple[str, ...], methods: list[str], document: Document) -> tuple[Amendment, ...]:
    """What moves the parameters of a path to its methods; none where one of them has some of that name itself."""
    listing = item.get("parameters")
    if keys != ("parameters",) or listing is None or not isinstance(listing.value, list):
        return ()
    sites = [listing.child(index) for index in range(len(listing.value))]
    names = {str(site.followed().plain("name")) for site in sites}
    at = [node for method in methods if (node := item.get(method)) is not None]
    if any(names & {str(each.plain("name")) for each in _own(node)} for node in at):
        return ()
    definitions: dict[str, Any] = {_component(site): site.value for site in sites if not site.reference}
    known = written(document, _shared(document)) or {}
    if len(definitions) < sum(not site.reference for site in sites) or any(
        name in known and known[name] != value for name, value in definitions.items()
    ):
        return ()
    under = ""
    if definitions:
        under = json.dumps(definitions, ensure_ascii=False)
        for step in reversed(_shared(document)):
            under = f"{step}: {under}" if under.startswith("{") else f"{step}: {{{under}}}"
    listed = ", ".join(_entry(site, document) for site in sites)
    moved = [each for node in at for each in amend(node, document, f"parameters: [{listed}]")]
    gone = removal(listing, document)
    if len(moved) < len(methods) or not gone:
        return ()
    return (*(amend_top(under) if under else ()), *moved, *gone)


def _own(node: Node) -> Iterator[Node]:
    listing = node.get("parameters")
    return listing.elements() if listing is not None else iter(())


def _entry(site: Node, document: Document) -> str:
    return f"{{$ref: '{site.reference or pointer((*_shared(document), _component(site)))}'}}"


def _shared(document: Document) -> tuple[str, ...]:
    return ("parameters",) if document.dialect == "2.0" else ("components", "parameters")


def _component(site: Node) -> str:
    name = str(site.followed().plain("name", "") or "")
    return re.sub(r"[^A-Za-z0-9]", "", name[:1].upper() + name[1:]) or "Parameter"


_JSON_BODY = """
paths:
  /pets:
    post:
      operationId: addPet
      requestBody: {content: {%s: {schema: {type: object, properties: {name: {type: string}}}}}}
      responses: {'200': {description: Added, content: {%s: {schema: {type: string}}}}}
"""
# Text that a model could read, in a form that converters do not.
_TEXTUAL = re.compile(r"(?i)(?:application|text)/(?:[\w.-]+\+)?(?:xml|csv|html|yaml|x-yaml|rtf|tab-separated-values)\b")


@check(
    "PORT016",
    "A body or an answer is not JSON",
    dimension="portability",
    severity=Severity.MEDIUM,
    source="Semantic Kernel takes application/json and text/plain, the OpenAI cookbook's converter JSON bodies only; 6.3 % of "
    "30,730 real operations (measured)",
    good=[
        _JSON_BODY % ("application/json", "application/json"),
        _JSON_BODY % ("application/vnd.pets+json", "image/png"),
        _JSON_BODY % ("application/json", "text/plain"),
    ],
    bad=[
        _JSON_BODY % ("application/xml", "application/json"),
        _JSON_BODY % ("multipart/form-data", "application/json"),
        _JSON_BODY % ("application/json", "application/xml"),
    ],
)
def not_json(operation: Operation) -> Iterator[Finding]:
    """Tools pass arguments as JSON: another body is left out or sent wrong, another answer is read as a long text.

    Fix: take and give `application/json` too; for a file, take its address or its content as base64.
    """
    media = operation.body.media if operation.body is not None else ()
    if media and not any(each.is_json for each in media) and not is_entrance(operation):
        way = "with the address of the file as `{type: string, format: uri}`" if _takes_file(media) else "of the same fields"
        yield found(
            operation.body.node.place if operation.body is not None else operation.place,
            operation=operation,
            seen=f"The body of {operation.key} is {' or '.join(f'`{each.name}`' for each in media[:3])} only.",
            better=f"Take `application/json` too, {way}.",
            subject="request body",
            cause="body is not JSON",
        )
    given = [each for response in operation.responses if response.is_success for each in response.media]
    if given and not any(each.is_json for each in given) and all(_TEXTUAL.match(each.name) for each in given):
        yield found(
            operation,
            seen=f"The answer of {operation.key} is {' or '.join(f'`{each.name}`' for each in given[:3])} only.",
            better="Give `application/json` too, chosen by the `Accept` header, with the same content as fields.",
            subject="answer",
            cause="answer is not JSON",
        )


def _takes_file(media: tuple[Media, ...]) -> bool:
    if not all(each.name.lower().startswith(("multipart/", "application/x-www-form")) for each in media):
        return not any(_TEXTUAL.match(each.name) or each.name.startswith("text/") for each in media)
    fields = [field for each in media if each.schema for field in each.schema.properties.values()]
    return any("file" in field.types or field.format in ("binary", "byte", "file") for field in fields)


@check(
    "PORT018",
    "The document is spread over several files",
    dimension="portability",
    severity=Severity.NOTE,
    source="FastMCP 4.1.2 refuses the whole document (measured); MCP 2026-07-28: references MUST NOT be fetched unasked",
    good=[
        "paths: {/pets: {get: {responses: {'200': {$ref: '#/components/responses/Pets'}}}}}\n"
        "components: {responses: {Pets: {description: All}}}"
    ],
    bad=[Case(document="paths: {/pets: {get: {responses: {'200': {$ref: 'shared.yaml#/Pets'}}}}}")],
)
def several_files(document: Document) -> Iterator[Finding]:
    """What is handed to a converter is one file: references into others are refused, or fetched from wherever they lead.

    Fix: keep the files, and publish a bundled copy.
    """
    others = sorted({*document.files.sources, *document.files.failed} - {document.name})
    if others:
        more = f" and {len(others) - 3} more" if len(others) > 3 else ""
        yield found(
            document.root.place,
            seen=f"The document needs {', '.join(quoted(name.rsplit('/', 1)[-1], 60) for name in others[:3])}{more} beside it.",
            better="Bundle it into one file in the build, and publish that one: every `$ref` then begins with `#/`.",
            subject="files",
            cause="references into other files",
        )


@check(
    "PORT020",
    "The document is Swagger 2.0",
    dimension="portability",
    severity=Severity.MEDIUM,
    source="Semantic Kernel reads 3.0 and newer; FastMCP 4.1.2 leaves out host and basePath without a word (measured)",
    good=["openapi: 3.0.3\npaths: {}"],
    bad=["swagger: '2.0'\ninfo: {title: Pets, version: '1'}\npaths: {}"],
)
def old_version(document: Document) -> Iterator[Finding]:
    """What reads only OpenAPI 3 refuses it, or calls the wrong address because `host` means nothing to it.

    Fix: convert it once, with any of the converters that there are, and keep the new one.
    """
    if document.dialect == "2.0":
        yield found(
            document.root.place,
            seen="The document is written in Swagger 2.0, of 2014.",
            better=f"Convert it to `openapi: 3.1.1`, with {_servers(document)}.",
            subject="version",
            cause="Swagger 2.0",
        )


def _servers(document: Document) -> str:
    urls = [server.url for server in document.servers if "://" in server.url][:1]
    return f"`servers: [{{url: '{urls[0]}'}}]`" if urls else "its address under `servers`"


_STYLE = """
paths:
  /pets:
    get:
      operationId: listPets
      parameters: [{name: filter, in: %s, %s}]
      responses: {'200': {description: Pets}}
"""


@check(
    "PORT021",
    "A parameter is passed in a way that converters do not know",
    dimension="portability",
    severity=Severity.LOW,
    source="Semantic Kernel raises on `content`, LangChain takes its first media type, the OpenAI cookbook drops it",
    good=[_STYLE % ("query", "schema: {type: array, items: {type: string}}")],
    bad=[
        _STYLE % ("query", "content: {application/json: {schema: {type: object}}}"),
        _STYLE % ("query", "style: deepObject, schema: {type: object, properties: {age: {type: integer}}}"),
        _STYLE % ("cookie", "schema: {type: string}"),
    ],
)
def unusual_parameter(operation: Operation) -> Iterator[Finding]:
    """A value that is left out or sent in another form is one that the model believes it has given.

    Fix: take plain query parameters, one for each value, or a JSON body.
    """
    for parameter in operation.parameters:
        if fault := _unusual(parameter):
            is_shared = parameter.node.tokens[:1] in (("components",), ("parameters",))
            yield found(
                parameter.place,
                operation="" if is_shared else operation,
                seen=f"`{parameter.name}` is passed {fault[0]}.",
                better=fault[1],
                subject=f"parameter {parameter.name}",
                cause=f"parameter passed {fault[0]}",
            )


def _unusual(parameter: Parameter) -> tuple[str, str] | None:
    if parameter.node.get("content") is not None:
        return (
            "as a text of its own media type (`content`)",
            f"Give each part of `{parameter.name}` a parameter with a `schema`.",
        )
    if parameter.node.plain("style") == "deepObject":
        names = list(parameter.schema.properties if parameter.schema else ())[:3]
        flat = ", ".join(f"`{parameter.name}_{name}`" for name in names) or "one for each field"
        return "as a nested object (`deepObject`)", f"Take plain query parameters instead: {flat}."
    if parameter.location == "cookie":
        return "as a cookie", f"Take `{parameter.name}` in the query; what proves who calls belongs under `securitySchemes`."
    return None

"""The arguments of a tool: parameters and fields of the body side by side, each with the way back into the HTTP call."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from plainspoken.checks.naming import legal_key
from plainspoken.checks.tool_input import body_of
from plainspoken.checks.tool_losses import Loss
from plainspoken.checks.tool_schemas import Json, Schemas, Translated, free
from plainspoken.inventory.document import Document, Media, Operation, Parameter
from plainspoken.inventory.nodes import Node

# OpenAPI: parameters of these names are described elsewhere, by security, the media types of body and answers.
_SET_ELSEWHERE = frozenset(("accept", "content-type", "authorization"))
_STYLES = {"path": "simple", "header": "simple", "query": "form", "cookie": "form"}
# Swagger 2.0's `collectionFormat` in the words of 3.x: style and explode. `tabDelimited` is none of them.
_FORMATS = {
    "csv": ("", False),
    "ssv": ("spaceDelimited", False),
    "tsv": ("tabDelimited", False),
    "pipes": ("pipeDelimited", False),
    "multi": ("form", True),
}
# With more than these a body is no plain list of fields, and stays in one piece.
_FIELDS_ONLY = frozenset(
    ("type", "properties", "required", "allOf", "title", "description", "example", "examples", "default", "deprecated", "xml")
)
_HOLDING_FILES = "multipart/"


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolArgument:
    """One argument. `field` is its name in the call; empty for a body in one piece.

    `style`, `explode` and `reserved` are OpenAPI's, of parameters; `media`, where it is not empty, is the type that a
    parameter's value is written in. `refers` are the names under `$defs` that the schema refers to.
    """

    name: str
    location: str  # path, query, header, cookie, querystring, body
    field: str
    required: bool
    schema: Any
    style: str = ""
    explode: bool = False
    reserved: bool = False
    media: str = ""
    refers: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    argument: ToolArgument
    node: Node


def arguments_of(operation: Operation, document: Document, schemas: Schemas) -> tuple[tuple[ToolArgument, ...], list[Loss]]:
    """The arguments of an operation, of which no two have the same name, and what of it was lost or changed."""
    losses: list[Loss] = []
    found = [*_parameters(operation, document, schemas, losses), *_of_body(operation, schemas, losses)]
    taken: set[str] = set()
    named = []
    for each in found:
        name = _name(each, taken)
        taken.add(name)
        if name != each.argument.field and each.argument.field:
            losses.append(_renamed(each, name))
        named.append(replace(each.argument, name=name))
    return tuple(named), losses


def _name(found: _Found, taken: set[str]) -> str:
    name = legal_key(found.argument.name)
    return name if name not in taken else free(f"{found.argument.location}_{name}"[:56], taken)


def _renamed(found: _Found, name: str) -> Loss:
    field, location = found.argument.field, found.argument.location
    place = "the body" if location == "body" else f"the {location}"
    is_legal = legal_key(field) == field
    why = "Another argument has the same name." if is_legal else "Not every provider takes its signs or its length."
    return Loss(
        what=f"the name of `{field}` in {place}: the argument is called `{name}`",
        why=why,
        better="Nothing is needed: the call gets the original name."
        + ("" if not is_legal else " Different names are clearer."),
        kind="changed",
        place=str(found.node.place),
    )


def _parameters(operation: Operation, document: Document, schemas: Schemas, losses: list[Loss]) -> Iterator[_Found]:
    for parameter in operation.parameters:
        if why := _set_elsewhere(parameter, document):
            what = f"`{parameter.name}` of the {parameter.location}"
            better = "Leave it out of `parameters`."
            losses.append(Loss(what=what, why=why, better=better, kind="changed", place=str(parameter.place)))
        elif parameter.location not in (*_STYLES, "querystring") or not parameter.name:
            what, better = f"`{parameter.name or 'a parameter without a name'}`", "Write its `name` and its `in`."
            losses.append(Loss(what=what, why="Nothing says where it goes.", better=better, place=str(parameter.place)))
        else:
            yield _parameter(parameter, document, schemas, losses)


def _set_elsewhere(parameter: Parameter, document: Document) -> str:
    """Why a parameter is none that a model fills in; empty where it is one."""
    name = parameter.name.lower()
    if parameter.location == "header" and name in _SET_ELSEWHERE:
        return "OpenAPI leaves it to the security schemes and the media types."
    for scheme in document.security_schemes.values():
        if scheme.type == "apiKey" and (scheme.location, scheme.parameter.lower()) == (parameter.location, name):
            return "It carries the credential, which whoever makes the call puts in, and no model."
    return ""


def _parameter(parameter: Parameter, document: Document, schemas: Schemas, losses: list[Loss]) -> _Found:
    node = parameter.node
    media = _content(node) if document.dialect != "2.0" else ""
    made = _schema_of(parameter, document, schemas, media)
    losses.extend(made.losses)
    style, explode = _style(parameter, document)
    argument = ToolArgument(
        name=parameter.name,
        location=parameter.location,
        field=parameter.name,
        required=parameter.required or parameter.location == "path",
        schema=_told(made.schema, parameter),
        style=style,
        explode=explode,
        reserved=node.plain("allowReserved") is True,
        media=media,
        refers=frozenset(made.refers),
    )
    return _Found(argument=argument, node=node)


def _content(node: Node) -> str:
    content = node.get("content")
    return next((name for name, _ in content.items()), "") if content is not None and node.get("schema") is None else ""


def _schema_of(parameter: Parameter, document: Document, schemas: Schemas, media: str) -> Translated:
    node = parameter.node
    if document.dialect == "2.0":
        return schemas.of(node)
    holder = node.child("content").child(media).followed() if media else node
    raw = holder.value.get("schema") if isinstance(holder.value, dict) else None
    return schemas.of(holder.child("schema")) if isinstance(raw, dict | bool) else Translated({})


def _told(schema: Any, parameter: Parameter) -> Any:
    """The schema with what the parameter says of itself."""
    made: Json = dict(schema) if isinstance(schema, dict) else {} if schema is True else {"not": {}}
    if parameter.description:
        made["description"] = parameter.description
    if parameter.deprecated:
        made["deprecated"] = True
    examples = [node.value for node in parameter.examples.values() if node.value is not None]
    return made | ({"examples": examples} if examples and "examples" not in made else {})


def _style(parameter: Parameter, document: Document) -> tuple[str, bool]:
    """How OpenAPI writes the value: style and explode."""
    node, usual = parameter.node, _STYLES.get(parameter.location, "")
    if document.dialect == "2.0":
        style, explode = _FORMATS.get(str(node.plain("collectionFormat", "csv")), ("", False))
        return style or usual, explode
    style = node.text("style") or usual
    explode = node.plain("explode")
    return style, explode if isinstance(explode, bool) else style == "form"


def _of_body(operation: Operation, schemas: Schemas, losses: list[Loss]) -> Iterator[_Found]:
    body, media = operation.body, body_of(operation)
    if body is None or media is None:
        return
    root = media.schema.node if media.schema is not None else None
    layers = _layers(root.followed()) if root is not None and _has_fields(media) else None
    fields = list(_fields(layers, root, schemas, losses)) if root is not None and layers is not None else []
    if fields and media.name.lower().startswith(_HOLDING_FILES):
        fields = [replace(each, argument=replace(each.argument, schema=_of_file(each.argument.schema))) for each in fields]
    if fields:
        if not body.required and any(each.argument.required for each in fields):
            why = "Its fields stand beside the parameters, and some of them must be there."
            better = "Write `required: true` in the request body, if it has to be sent."
            losses.append(Loss(what="that the body may be left out", why=why, better=better, place=str(body.node.place)))
        yield from fields
        return
    yield _whole(operation, media, schemas, losses)


def _has_fields(media: Media) -> bool:
    """Whether a body of this type is made of fields with names."""
    essence = media.name.split(";")[0].strip().lower()
    return media.is_json or essence == "application/x-www-form-urlencoded" or essence.startswith(_HOLDING_FILES)


def _layers(root: Node) -> list[Node] | None:
    """The schemas that together list the fields of a plain object; None where the schema says more than that."""
    found: list[Node] = []
    waiting, seen = [root], set[object]()
    while waiting:
        node = waiting.pop()
        if node.identity in seen:
            continue
        seen.add(node.identity)
        if not isinstance(node.value, dict) or not _lists_fields(node.value):
            return None
        found.append(node)
        waiting.extend(node.child("allOf").elements() if isinstance(node.value.get("allOf"), list) else ())
    return found


def _lists_fields(value: Mapping[str, Any]) -> bool:
    more = {key for key in value if key not in _FIELDS_ONLY and not key.startswith("x-")}
    more -= {"additionalProperties"} if value.get("additionalProperties") is False else set()
    more -= {"discriminator", "externalDocs", "$comment"} | ({"nullable"} if value.get("nullable") is False else set())
    return not more and value.get("type", "object") == "object"


def _fields(layers: list[Node], root: Node, schemas: Schemas, losses: list[Loss]) -> Iterator[_Found]:
    required = {name for each in layers for name in _names(each.value.get("required"))}
    children: dict[str, Node] = {}
    for layer in reversed(layers):
        listed = layer.child("properties") if isinstance(layer.value.get("properties"), dict) else None
        children |= {str(name): listed.child(name) for name in listed.value} if listed is not None else {}
        if "discriminator" in layer.value:
            losses.extend(schemas.of(layer).losses[-1:])
    for name, child in children.items():
        if not schemas.is_elsewhere(child):
            made = schemas.of(child)
            losses.extend(made.losses)
            yield _Found(argument=_body_argument(name, name, name in required, made), node=child)
    if undeclared := sorted(required - children.keys()):
        what = f"`{'`, `'.join(undeclared)}` of the body"
        better = "Describe it under `properties`, or take it out of `required`."
        losses.append(Loss(what=what, why="It is required and nowhere described.", better=better, place=str(root.place)))


def _of_file(schema: Any) -> Any:
    """The schema of a part; a file is told as base64, since arguments are JSON."""
    if not isinstance(schema, dict):
        return schema
    if schema.get("format") == "binary":
        return {key: value for key, value in schema.items() if key != "format"} | {"contentEncoding": "base64"}
    return schema | {"items": _of_file(schema["items"])} if "items" in schema else schema


def _names(value: Any) -> list[str]:
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def _body_argument(name: str, field: str, required: bool, made: Translated) -> ToolArgument:
    return ToolArgument(
        name=name, location="body", field=field, required=required, schema=made.schema, refers=frozenset(made.refers)
    )


def _whole(operation: Operation, media: Media, schemas: Schemas, losses: list[Loss]) -> _Found:
    """The body in one piece."""
    assert operation.body is not None
    required, node = operation.body.required, operation.body.node
    if media.is_json or _has_fields(media):
        made = schemas.of(_raw(media)) if media.schema is not None else Translated({})
        losses.extend(made.losses)
    else:
        made = _text(media, losses)
    if operation.body.description and isinstance(made.schema, dict) and "description" not in made.schema:
        made.schema = made.schema | {"description": operation.body.description}
    return _Found(argument=_body_argument("body", "", required, made), node=node)


def _raw(media: Media) -> Node:
    """The schema as it is written, a reference not followed."""
    assert media.schema is not None
    holder = media.node.followed()
    is_there = isinstance(holder.value, dict) and isinstance(holder.value.get("schema"), dict)
    return holder.child("schema") if is_there and holder.get("schema") is media.schema.node else media.schema.node


def _text(media: Media, losses: list[Loss]) -> Translated:
    """A body that is no JSON, as the text that is sent, or as base64 where it is none."""
    essence = media.name.split(";")[0].strip().lower()
    is_text = essence.startswith("text/") or essence.endswith(("xml", "yaml", "csv"))
    if not is_text:
        return Translated({"type": "string", "contentEncoding": "base64", "contentMediaType": essence})
    if media.schema is not None and "object" in media.schema.types:
        better = "Take `application/json` as well."
        what, why = f"how the {essence} of the body is built", "A model's arguments are JSON; it is given as one text."
        losses.append(Loss(what=what, why=why, better=better, place=str(media.node.place)))
    return Translated({"type": "string", "contentMediaType": essence})

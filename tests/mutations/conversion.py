"""Swagger 2.0 written as OpenAPI 3: the same document in the words of the later version."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any
from urllib.parse import unquote

from .harmless import from_3_0_to_3_1
from .mutation import Plain, better, copied
from .walk import METHODS, followed, is_swagger

# What stands beside the name of a parameter or header in Swagger 2.0, and in its schema from 3.0 on.
_SCHEMA_WORDS = """
type format items default maximum exclusiveMaximum minimum exclusiveMinimum maxLength minLength pattern maxItems minItems
uniqueItems enum multipleOf x-nullable
"""
_OF_SCHEMA = frozenset(_SCHEMA_WORDS.split())
_STYLES = {
    "multi": {"style": "form", "explode": True},
    "csv": {"style": "form", "explode": False},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
}
_FLOWS = {"accessCode": "authorizationCode", "application": "clientCredentials"}
_FORM, _FILES, _JSON = "application/x-www-form-urlencoded", "multipart/form-data", "application/json"
_SHELVES = {
    "#/definitions/": "#/components/schemas/",
    "#/responses/": "#/components/responses/",
    "#/parameters/": "#/components/parameters/",
}


def openapi_3(swagger: Plain, version: str) -> Plain:
    """The document as OpenAPI of this version. References to parameters of a body are written out where they stand."""
    made: Plain = {"openapi": version}
    for key, value in swagger.items():
        if key in ("info", "tags", "externalDocs", "security") or key.startswith("x-"):
            made[key] = value
    if servers := _servers(swagger):
        made["servers"] = servers
    made["paths"] = {path: _path_item(swagger, item) for path, item in (swagger.get("paths") or {}).items()}
    parts: Plain = {
        "schemas": {_name(name): _schema(each) for name, each in (swagger.get("definitions") or {}).items()},
        "parameters": {
            _name(name): _parameter(each)
            for name, each in (swagger.get("parameters") or {}).items()
            if each.get("in") not in ("body", "formData")
        },
        "responses": {
            _name(name): _response(each, _types(swagger, {}, "produces")) for name, each in _named(swagger, "responses")
        },
        "securitySchemes": {name: _scheme(each) for name, each in _named(swagger, "securityDefinitions")},
    }
    made["components"] = {name: each for name, each in parts.items() if each}
    return made


def _named(swagger: Plain, key: str) -> list[tuple[str, Plain]]:
    return list((swagger.get(key) or {}).items())


def _name(name: str) -> str:
    """The name of a component, which from 3.0 on may hold no other signs than these."""
    return re.sub(r"[^A-Za-z0-9._-]", "_", name)


def _servers(swagger: Plain) -> list[Plain]:
    """The addresses; without a host, the base path alone, which is as relative as it was."""
    host, base = swagger.get("host"), str(swagger.get("basePath") or "").rstrip("/")
    if not host:
        return [{"url": base}] if base else []
    schemes = [f"{each}:" for each in swagger.get("schemes") or ()] or [""]
    return [{"url": f"{scheme}//{host}{base}"} for scheme in schemes]


def _types(swagger: Plain, operation: Plain, key: str) -> list[str]:
    listed = operation.get(key, swagger.get(key))
    return [str(each) for each in listed] if isinstance(listed, list) and listed else []


def _path_item(swagger: Plain, item: Any) -> Any:
    if not isinstance(item, dict):
        return item
    listed = [followed(swagger, each) for each in item.get("parameters") or ()]
    sent = [each for each in listed if isinstance(each, dict) and each.get("in") in ("body", "formData")]
    made: Plain = {key: value for key, value in item.items() if key not in METHODS and key != "parameters"}
    if kept := _parameters(swagger, item.get("parameters")):
        made["parameters"] = kept
    for method in METHODS:
        if isinstance(operation := item.get(method), dict):
            made[method] = _operation(swagger, operation, sent)
    return made


def _operation(swagger: Plain, operation: Plain, inherited: list[Plain]) -> Plain:
    made: Plain = {}
    listed = [followed(swagger, each) for each in operation.get("parameters") or ()]
    sent = [each for each in listed if isinstance(each, dict) and each.get("in") in ("body", "formData")] or inherited
    for key, value in operation.items():
        if key == "parameters":
            if kept := _parameters(swagger, value):
                made["parameters"] = kept
        elif key == "responses" and isinstance(value, dict):
            made["responses"] = {
                status: _response(each, _types(swagger, operation, "produces")) for status, each in value.items()
            }
        elif key not in ("consumes", "produces", "schemes"):
            made[key] = value
    if sent:
        made["requestBody"] = _body(sent, _types(swagger, operation, "consumes"))
    return made


def _parameters(swagger: Plain, listed: Any) -> list[Any]:
    kept = [each for each in listed or () if _location(swagger, each) not in ("body", "formData")]
    return [_parameter(each) for each in kept]


def _location(swagger: Plain, parameter: Any) -> Any:
    found = followed(swagger, parameter)
    return found.get("in") if isinstance(found, dict) else None


def _parameter(parameter: Any) -> Any:
    if not isinstance(parameter, dict) or "$ref" in parameter:
        return _moved(parameter)
    made = {key: value for key, value in parameter.items() if key not in _OF_SCHEMA | {"collectionFormat"}}
    made["schema"] = _schema({key: value for key, value in parameter.items() if key in _OF_SCHEMA})
    if parameter.get("type") == "array" and parameter.get("in") == "query":
        made |= _STYLES.get(parameter.get("collectionFormat", "csv"), {})
    return made


def _body(sent: list[Plain], types: list[str]) -> Plain:
    body = next((each for each in sent if each["in"] == "body"), None)
    if body is not None:
        made = {key: value for key, value in body.items() if key in ("description", "required") or key.startswith("x-")}
        return {**made, "content": {name: {"schema": _schema(body.get("schema") or {})} for name in types or [_JSON]}}
    fields = {each["name"]: _field(each) for each in sent}
    schema: Plain = {"type": "object", "properties": fields}
    if required := [each["name"] for each in sent if each.get("required") is True]:
        schema["required"] = required
    has_file = any(each.get("type") == "file" for each in sent)
    names = [name for name in types if name in (_FORM, _FILES)] or [_FILES if has_file else _FORM]
    return {"content": {name: {"schema": copied(schema)} for name in names}, **({"required": True} if required else {})}


def _field(parameter: Plain) -> Plain:
    made: Plain = _schema({key: value for key, value in parameter.items() if key in _OF_SCHEMA | {"description"}})
    return made


def _response(response: Any, types: list[str]) -> Any:
    if not isinstance(response, dict) or "$ref" in response:
        return _moved(response)
    made = {key: value for key, value in response.items() if key not in ("schema", "examples", "headers")}
    if "headers" in response:
        made["headers"] = {name: _parameter(each) for name, each in response["headers"].items()}
    examples: Mapping[str, Any] = response.get("examples") or {}
    if "schema" in response or examples:
        schema = {"schema": _schema(response["schema"])} if "schema" in response else {}
        names = dict.fromkeys((*(types or ["*/*"] if schema else ()), *examples))
        made["content"] = {
            name: {**copied(schema), **({"example": examples[name]} if name in examples else {})} for name in names
        }
    return made


def _scheme(scheme: Plain) -> Plain:
    if scheme.get("type") == "basic":
        return {**scheme, "type": "http", "scheme": "basic"}
    if scheme.get("type") != "oauth2":
        return scheme
    fields = ("authorizationUrl", "tokenUrl", "scopes")
    flow = {key: scheme[key] for key in fields if key in scheme}
    made = {key: value for key, value in scheme.items() if key not in (*fields, "flow")}
    name = str(scheme.get("flow"))
    return {**made, "flows": {_FLOWS.get(name, name): flow}}


def _schema(schema: Any) -> Any:
    """A schema in the words of OpenAPI 3.0."""
    made = _moved(schema)
    if not isinstance(made, dict):
        return made
    if made.get("type") == "file":
        made |= {"type": "string", "format": "binary"}
    if made.pop("x-nullable", None) is True:
        made["nullable"] = True
    if isinstance(made.get("discriminator"), str):
        made["discriminator"] = {"propertyName": made["discriminator"]}
    for key in ("items", "additionalProperties", "not"):
        if isinstance(made.get(key), dict):
            made[key] = _schema(made[key])
    if isinstance(made.get("properties"), dict):
        made["properties"] = {name: _schema(each) for name, each in made["properties"].items()}
    if isinstance(made.get("allOf"), list):
        made["allOf"] = [_schema(each) for each in made["allOf"]]
    return made


def _moved(value: Any) -> Any:
    """A shallow copy, its own reference turned to where components stand."""
    if not isinstance(value, dict):
        return value
    made = dict(value)
    for old, new in _SHELVES.items():
        if isinstance(reference := made.get("$ref"), str) and reference.startswith(old):
            made["$ref"] = new + _name(unquote(reference[len(old) :]))
    return made


# What it gains by is that every provider reads it; a fault that the later version does not know is gone with the earlier one.
@better("portability", "A document of Swagger 2.0 taken to OpenAPI 3.0", least=5)
def from_2_0_to_3_0(document: Plain) -> float | None:
    if not is_swagger(document):
        return None
    made = copied(openapi_3(document, "3.0.3"))
    document.clear()
    document.update(made)
    return 1.0


@better("portability", "A document of Swagger 2.0 taken to OpenAPI 3.1", least=5)
def from_2_0_to_3_1(document: Plain) -> float | None:
    return from_2_0_to_3_0(document) and from_3_0_to_3_1(document)

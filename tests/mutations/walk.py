"""Finds the parts of a plain document, local references followed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from .mutation import Plain

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
# Below these stand values of the API, which may look like anything.
VALUES = frozenset({"example", "examples", "default", "enum", "const", "value", "x-example"})
# Below these stand names of the API's own, which may be `default` or `example` too.
NAMED = frozenset({"properties", "patternProperties", "$defs", "definitions", "schemas", "parameters", "responses", "paths"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """An operation with where it stands."""

    path: str
    method: str
    item: Plain
    operation: Plain


def is_swagger(document: Plain) -> bool:
    return "swagger" in document


def followed(document: Plain, value: Any) -> Any:
    """What a chain of local references leads to; the value itself where it leads nowhere."""
    for _ in range(20):
        reference = value.get("$ref") if isinstance(value, dict) else None
        if not isinstance(reference, str) or not reference.startswith("#/"):
            return value
        found: Any = document
        for token in reference[2:].split("/"):
            key = token.replace("~1", "/").replace("~0", "~").replace("%7B", "{").replace("%7D", "}")
            found = found.get(key) if isinstance(found, dict) else None
        if found is None:
            return value
        value = found
    return value


def operations(document: Plain) -> list[Site]:
    """Every operation of `paths`."""
    paths = ((path, followed(document, item)) for path, item in (document.get("paths") or {}).items())
    return [
        Site(path=path, method=method, item=item, operation=item[method])
        for path, item in paths
        if isinstance(item, dict) and path.startswith("/")
        for method in METHODS
        if isinstance(item.get(method), dict)
    ]


def parameters(document: Plain, site: Site) -> list[Plain]:
    """The parameters of an operation and of its path, outside the body; the operation's own override the path's."""
    listed = (*(site.item.get("parameters") or ()), *(site.operation.get("parameters") or ()))
    known = {}
    for each in listed:
        parameter = followed(document, each)
        if isinstance(parameter, dict) and parameter.get("in") not in ("body", "formData"):
            known[parameter.get("name"), parameter.get("in")] = parameter
    return list(known.values())


def schema_of(document: Plain, parameter: Plain) -> Plain:
    """The schema of a parameter, which in Swagger 2.0 is the parameter itself; a lost one where it has none."""
    found = parameter if is_swagger(document) else followed(document, parameter.get("schema"))
    return found if isinstance(found, dict) else {}


def responses(document: Plain, operation: Plain) -> list[tuple[str, Plain]]:
    """Status and response, extensions left out."""
    found = ((str(status), followed(document, each)) for status, each in (operation.get("responses") or {}).items())
    return [(status, each) for status, each in found if isinstance(each, dict) and not status.startswith("x-")]


def is_refusal(status: str) -> bool:
    return status[:1] in ("4", "5") or status == "default"


def refusals(document: Plain, operation: Plain) -> list[tuple[str, Plain]]:
    return [(status, each) for status, each in responses(document, operation) if is_refusal(status)]


def bodies(document: Plain, operation: Plain) -> list[Plain]:
    """The objects that hold the `schema` of the request body: media types, or Swagger's body parameter."""
    if is_swagger(document):
        listed = (followed(document, each) for each in operation.get("parameters") or ())
        return [each for each in listed if isinstance(each, dict) and each.get("in") == "body"]
    body = followed(document, operation.get("requestBody"))
    return medias(body) if isinstance(body, dict) else []


def medias(holder: Plain) -> list[Plain]:
    """The media types of a response or body of OpenAPI 3; the response itself in Swagger 2.0, where it has a schema."""
    content = holder.get("content")
    if isinstance(content, dict):
        return [each for each in content.values() if isinstance(each, dict)]
    return [holder] if isinstance(holder.get("schema"), dict) else []


def parts(value: Any) -> Iterator[Plain]:
    """Every object of the document, values of the API left out."""
    stack: list[tuple[Any, bool]] = [(value, False)]
    while stack:
        here, names = stack.pop()
        if isinstance(here, list):
            stack += [(each, False) for each in here]
        elif isinstance(here, dict):
            yield here
            for key, each in here.items():
                if names or not (key in VALUES or key.startswith("x-")):
                    stack.append((each, key in NAMED and not names))


def schemas(document: Plain) -> Iterator[Plain]:
    """Every object that is a schema by the key it stands under, references left as they are."""
    stack: list[tuple[Any, str]] = [(document, "")]
    while stack:
        value, kind = stack.pop()
        if isinstance(value, list):
            stack += [(each, kind) for each in value]
            continue
        if not isinstance(value, dict):
            continue
        if kind == "schema":
            yield value
        for key, each in value.items():
            if kind not in ("map", "names") and (key in VALUES or key.startswith("x-")):
                continue
            stack.append((each, _kind(key, kind)))


def _kind(key: str, holder: str) -> str:
    """What stands under a key: `schema`, a `map` from names to schemas, or something else (empty)."""
    if holder == "map":
        return "schema"
    if key in ("properties", "patternProperties", "$defs", "definitions", "schemas"):
        return "map"
    if key in ("responses", "paths") and holder != "names":
        return "names"
    if key in ("schema", "items", "additionalProperties", "not") or (
        holder == "schema" and key in ("allOf", "anyOf", "oneOf", "prefixItems")
    ):
        return "schema"
    return ""


def schemes(document: Plain) -> Plain:
    """The declared security schemes; a lost mapping where there is none."""
    holder = document if is_swagger(document) else document.get("components") or {}
    found = holder.get("securityDefinitions" if is_swagger(document) else "securitySchemes")
    return found if isinstance(found, dict) else {}


def set_schemes(document: Plain, named: Plain) -> None:
    """Declares these security schemes instead of those that are there."""
    if is_swagger(document):
        document["securityDefinitions"] = named
    else:
        document.setdefault("components", {})["securitySchemes"] = named


def security(document: Plain, operation: Plain) -> list[Plain]:
    """What an operation asks for, its own or the document's."""
    asked = operation.get("security", document.get("security"))
    return [each for each in asked if isinstance(each, dict)] if isinstance(asked, list) else []


def secured(document: Plain) -> list[Site]:
    """The operations that every caller must show a credential to."""
    return [site for site in operations(document) if (asked := security(document, site.operation)) and all(asked)]


def share(changed: int, document: Plain) -> float | None:
    """`changed` operations as a share of all; None where it is none."""
    return changed / len(operations(document)) if changed else None

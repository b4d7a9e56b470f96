"""Mutations of what a caller relies on: addresses, names, schemas, references, lists, methods, versions."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from .mutation import Plain, better, worse
from .texts import spelled
from .walk import (
    VALUES,
    bodies,
    followed,
    is_swagger,
    medias,
    operations,
    parameters,
    parts,
    responses,
    schema_of,
    schemas,
    share,
)


def _has_address(document: Plain) -> bool:
    if is_swagger(document):
        return bool(document.get("host"))
    urls = [str(each.get("url")) for each in document.get("servers") or () if isinstance(each, dict)]
    return bool(urls) and re.match(r"https?://(?!localhost|127\.|\{)", urls[0]) is not None


# Of what has no address nobody can say that it is not encrypted.
UNENCRYPTED = {"identity": 4.0}


@worse("reliability", "An address that only its own server understands", least=5, shown_by=("REL005",), rises=UNENCRYPTED)
def relative_server(document: Plain) -> float | None:
    if is_swagger(document) or not _has_address(document):
        return None
    document["servers"] = [{"url": "/v1"}]
    return 1.0


@worse("reliability", "A document without an address", least=5, shown_by=("REL005",), rises=UNENCRYPTED)
def no_server(document: Plain) -> float | None:
    if not _has_address(document):
        return None
    for key in ("servers", "host", "schemes"):
        document.pop(key, None)
    return 1.0


@worse("reliability", "The address of the author's own machine", least=5, shown_by=("REL005",), rises=UNENCRYPTED)
def local_server(document: Plain) -> float | None:
    if not _has_address(document):
        return None
    if is_swagger(document):
        document["host"] = "localhost:8080"
    else:
        document["servers"] = [{"url": "https://localhost:8080"}]
    return 1.0


# A text that repeated the name says something once the name is gone; so does a name that says more than the text.
NAMELESS = {"descriptions": 16.0, "selection": 13.0, "trust": 6.5, "portability": 4.0}


def _named(document: Plain, name: Any) -> float | None:
    """The operationId of every operation replaced; the share of those that had one."""
    changed = 0
    for number, site in enumerate(operations(document), 1):
        changed += bool(site.operation.pop("operationId", None))
        made = name(number, site)
        if made:
            site.operation["operationId"] = made
    return share(changed, document)


@worse("selection", "Names that a generator numbered", least=3, shown_by=("SEL011",), rises=NAMELESS)
def meaningless_ids(document: Plain) -> float | None:
    return _named(document, lambda number, _: f"op{number}")


@worse("portability", "Names that were never given", least=5, shown_by=("PORT001",), rises=NAMELESS)
def ids_removed(document: Plain) -> float | None:
    return _named(document, lambda *_: None)


@worse("portability", "A name that was copied with its operation", least=5, shown_by=("PORT001",), rises=NAMELESS)
def ids_duplicated(document: Plain) -> float | None:
    return _named(document, lambda *_: "call") if len(operations(document)) > 1 else None


@worse("portability", "Names longer than tools may have", least=3, shown_by=("PORT002",), rises=NAMELESS)
def ids_too_long(document: Plain) -> float | None:
    long = "ThroughTheGatewayOfTheRegionalPlatformForInternalAndExternalUseInEveryCountry"
    return _named(document, lambda number, site: f"{site.operation.get('operationId') or f'call{number}'}{long}")


def _with_answer(document: Plain, reference: str) -> float | None:
    sites = operations(document)
    for site in sites:
        site.operation["responses"] = {**(site.operation.get("responses") or {}), "505": {"$ref": reference}}
    return 1.0 if sites else None


@worse("reliability", "A component that was deleted while others refer to it", least=3)
def broken_reference(document: Plain) -> float | None:
    return _with_answer(document, "#/responses/Gone" if is_swagger(document) else "#/components/responses/Gone")


@worse("reliability", "A part in a file that others cannot read", least=3)
def external_reference(document: Plain) -> float | None:
    return _with_answer(document, "https://schemas.vendor.example/common.json#/Trace")


_PAGES = re.compile(
    r"(?i)key|token|license|auth|secret|limit|offset|page|cursor|size|skip|count|max|top|first|last|since|until"
)


def _ordinary(document: Plain) -> list[tuple[int, Plain]]:
    """The query parameters that neither prove who calls nor ask for a portion, with the operation of each."""
    return [
        (number, each)
        for number, site in enumerate(operations(document))
        for each in parameters(document, site)
        if each.get("in") == "query"
        and re.fullmatch(r"\w+", str(each.get("name")))
        and not _PAGES.search(f"{each['name']} {each.get('description')}")
    ]


# What is described no more is judged no more: its size, its units.
UNDESCRIBED = {"portability": 4.0, "descriptions": 5.5}


@worse("portability", "Names of fields that no provider takes", least=2, shown_by=("PORT004",))
def illegal_property_names(document: Plain) -> float | None:
    found = _ordinary(document)
    for each in {id(each): each for _, each in found}.values():
        each["name"] = f"{each['name']}[the value, if any]"
    every = sum(len(parameters(document, site)) for site in operations(document))
    return len(found) / every if found else None


@worse(
    "portability",
    "Headers of one's own for ordinary values",
    least=1,
    shown_by=("PORT013",),
    rises={"errors": 9.5, "descriptions": 1.0},
)
def custom_headers(document: Plain) -> float | None:
    # Where the text alone says "required", the mark that a header gets here mends that.
    found = [
        (number, each)
        for number, each in _ordinary(document)
        if each.get("required") or "required" not in str(each.get("description")).lower()
    ]
    for each in {id(each): each for _, each in found}.values():
        each |= {"in": "header", "name": f"X-{each['name']}", "required": True}
    return share(len({number for number, _ in found}), document)


@worse("portability", "A body nested deeper than providers accept", least=1, shown_by=("PORT005",))
def deep_schemas(document: Plain) -> float | None:
    changed = 0
    for site in operations(document):
        for body in bodies(document, site.operation)[:1]:
            schema = followed(document, body.get("schema"))
            if isinstance(schema, dict) and isinstance(schema.get("properties"), dict):
                # What takes a map of any names cannot be made strict already, however flat it is.
                changed += not any(_is_map(each) for each in _below(document, schema))
                schema["properties"]["origin"] = _nested(12)
    return share(changed, document)


def _below(document: Plain, schema: Plain) -> Iterator[Plain]:
    """The objects of a schema, references followed, each once; a reference that leads nowhere is among them."""
    stack: list[Any] = [schema]
    seen: set[int] = set()
    while stack:
        here = followed(document, stack.pop())
        if isinstance(here, list):
            stack += here
        elif isinstance(here, dict) and id(here) not in seen:
            seen.add(id(here))
            yield here
            stack += here.get("properties", {}).values()
            stack += [each for key, each in here.items() if key not in VALUES | {"properties"} and not key.startswith("x-")]


def _is_map(schema: Plain) -> bool:
    has_fields = bool({"properties", "allOf", "anyOf", "oneOf", "$ref"} & set(schema))
    return bool(schema.get("additionalProperties")) or (schema.get("type") == "object" and not has_fields)


def _nested(depth: int) -> Plain:
    schema: Plain = {"type": "string"}
    for level in range(depth, 0, -1):
        schema = {"type": "object", "properties": {f"lvl{level}": schema}}
    return schema


@worse("portability", "Bodies in a format that tools do not write", least=1, rises={"reliability": 1.0, "trust": 4.5})
def bodies_are_xml(document: Plain) -> float | None:
    if is_swagger(document):
        return None
    changed = 0
    for site in operations(document):
        body = followed(document, site.operation.get("requestBody"))
        content = body.get("content") if isinstance(body, dict) else None
        if isinstance(content, dict) and any("json" in name for name in content):
            body["content"] = {"application/xml": next(each for name, each in content.items() if "json" in name)}
            changed += 1
    return share(changed, document)


@worse(
    "reliability",
    "Answers that nobody described",
    least=1,
    shown_by=("REL004",),
    rises=UNDESCRIBED,
)
def response_schemas_removed(document: Plain) -> float | None:
    changed = 0
    for site in operations(document):
        found = [each for status, each in responses(document, site.operation) if status[:1] == "2" and medias(each)]
        # What a reference that leads nowhere stands in is faulty already; taken out, that fault would be mended.
        found = [each for each in found if not any(_is_lost(part) for part in _below(document, {"content": medias(each)}))]
        changed += bool(found)
        for each in found:
            for key in ("content", "schema", "examples"):
                each.pop(key, None)
    return share(changed, document)


@worse(
    "descriptions",
    "A body of which only the caller knows the fields",
    least=2,
    shown_by=("DESC024",),
    rises={"reliability": 4.0},
)
def free_form_bodies(document: Plain) -> float | None:
    changed = 0
    for site in operations(document):
        found = [
            each
            for each in bodies(document, site.operation)
            if isinstance(schema := followed(document, each.get("schema")), dict)
            and {"properties", "allOf"} & set(schema)
            # That a field is a credential is said nowhere else.
            and not any("key" in name.lower() for name in schema.get("properties") or ())
        ]
        changed += bool(found)
        for each in found:
            each["schema"] = {"type": "object"}
            each.pop("example", None)
            each.pop("examples", None)
    return share(changed, document)


@worse("reliability", "Examples of an earlier version", least=1)
def examples_are_illegal(document: Plain) -> float | None:
    changed, every = 0, 0
    for part in parts(document):
        kind = part.get("type")
        holder = part.get("schema") if isinstance(part.get("schema"), dict) and "in" in part else None
        if holder is not None and "example" in part and holder.get("type") in _WRONG:
            part["example"] = _WRONG[holder["type"]]
            changed += 1
        elif isinstance(kind, str) and "example" in part and kind in _WRONG:
            part["example"] = _WRONG[kind]
            changed += 1
        every += "example" in part or "examples" in part
    return changed / every if changed else None


_WRONG: Plain = {"integer": "many", "number": "much", "boolean": "perhaps", "array": "one", "object": "thing"}


@worse("descriptions", "Bodies of which nobody knows what must be given", least=0.3, shown_by=("DESC023",))
def required_dropped(document: Plain) -> float | None:
    changed = 0
    for site in operations(document):
        for body in bodies(document, site.operation):
            schema = followed(document, body.get("schema"))
            listed = (
                isinstance(schema, dict)
                and isinstance(schema.get("required"), list)
                and len(schema.get("properties") or ()) > 2
            )
            made = site.method == "post" and "201" in (site.operation.get("responses") or {})
            changed += listed and made and not site.path.endswith("}")
    for schema in schemas(document):
        if isinstance(schema.get("required"), list):
            del schema["required"]
    return share(changed, document)


def _is_lost(part: Plain) -> bool:
    """Whether it is a reference that could not be followed."""
    return isinstance(part.get("$ref"), str)


_PAGING = re.compile(
    r"(?i)^(?:limit|offset|page|cursor|size|per_?page|page_?(?:size|token|number)|max_?results|skip|after|before|since|until"
    r"|start|count|top)$"
)


_MANY = 20


@worse("reliability", "Lists that give everything at once", least=1)
def pagination_removed(document: Plain) -> float | None:
    changed = 0
    for site in operations(document):
        mine = {id(each) for each in parameters(document, site) if _PAGING.match(str(each.get("name")))}
        # Of many parameters fewer are easier to fill in: there the change is for the better too.
        if site.method != "get" or not mine or len(parameters(document, site)) > _MANY:
            continue
        for holder in (site.item, site.operation):
            listed = holder.get("parameters")
            if isinstance(listed, list):
                holder["parameters"] = [each for each in listed if id(followed(document, each)) not in mine]
        changed += _answers_list(document, site.operation)
    return share(changed, document)


def _answers_list(document: Plain, operation: Plain) -> bool:
    for status, response in responses(document, operation):
        for media in medias(response) if status[:1] == "2" else ():
            schema = followed(document, media.get("schema"))
            inner = [schema, *(followed(document, each) for each in (schema.get("properties") or {}).values())]
            if any(isinstance(each, dict) and each.get("type") == "array" for each in inner[:1]):
                return True
    return False


@worse("trust", "A creation that makes two orders of a lost answer", least=0.5)
def idempotency_key_removed(document: Plain) -> float | None:
    changed = 0
    for site in operations(document):
        mine = {id(each) for each in parameters(document, site) if "idempot" in str(each.get("name")).lower()}
        changed += bool(mine)
        for holder in (site.item, site.operation) if mine else ():
            listed = holder.get("parameters")
            if isinstance(listed, list):
                holder["parameters"] = [each for each in listed if id(followed(document, each)) not in mine]
    return changed / sum(site.method == "post" for site in operations(document)) if changed else None


@worse("trust", "A deletion that a link can trigger", least=3)
def delete_becomes_get(document: Plain) -> float | None:
    changed = 0
    for site in operations(document):
        if site.method == "delete" and "get" not in site.item and site.path.endswith("}"):
            del site.item["delete"]
            site.item["get"] = site.operation
            changed += bool(
                re.search(
                    r"(?i)delet|remov",
                    f"{site.operation.get('operationId')} {site.operation.get('summary')} {site.operation.get('description')}",
                )
            )
    return changed / max(1, sum(site.method == "get" for site in operations(document))) if changed else None


_CHANGING = re.compile(r"(?i)\b(?:cancel|delete|remove|update|approve|revoke|enable|disable|activate|reset)(?![a-z])")


@worse("trust", "A change that was made a GET so that a link can do it", least=2)
def change_becomes_get(document: Plain) -> float | None:
    changed = 0
    for site in operations(document):
        # What creates something is asked what a second call does, as a POST only.
        if (
            site.method == "post"
            and "get" not in site.item
            and _CHANGING.match(spelled(str(site.operation.get("operationId"))))
        ):
            site.item["get"] = site.item.pop("post")
            changed += 1
    return changed / max(1, sum(site.method == "get" for site in operations(document))) if changed else None


@worse("selection", "A second version beside the first, neither marked", least=0.8, shown_by=("SEL007",))
def parallel_versions(document: Plain) -> float | None:
    paths = document.get("paths") or {}
    if not operations(document) or any(re.search(r"/v\d", path) for path in paths):
        return None
    both: Plain = {}
    for path, item in paths.items():
        both[f"/v1{path}"] = item
        both[f"/v2{path}"] = _renamed(item, "V2")
    document["paths"] = both
    return 1.0


def _renamed(item: Any, suffix: str) -> Any:
    if not isinstance(item, dict):
        return item
    renamed = {
        key: {**each, "operationId": f"{each['operationId']}{suffix}"}
        for key, each in item.items()
        if isinstance(each, dict) and each.get("operationId")
    }
    return {**item, **renamed}


@worse("selection", "The same operation under another name", least=2, shown_by=("SEL003",))
def twins(document: Plain) -> float | None:
    paths = document.get("paths") or {}
    sites = operations(document)
    told = sum(bool(site.operation.get("summary") or site.operation.get("description")) for site in sites)
    again = {f"/legacy{path}": _renamed(item, "Legacy") for path, item in paths.items() if path.startswith("/")}
    document["paths"] = {**paths, **again}
    return told / len(sites) if told else None


@worse("reliability", "A document that was edited by hand", least=2, shown_by=("REL001",))
def breaks_its_specification(document: Plain) -> float | None:
    sites = operations(document)
    for site in sites:
        site.operation["sumary"] = "A word that was mistyped"
    return 1.0 if sites else None


# A name tells what a call does, so that trust may ask more of it.
@better("portability", "Operations get names", tolerance=6.0)
def ids_added(document: Plain) -> float | None:
    changed = 0
    taken = {site.operation.get("operationId") for site in operations(document)}
    for site in operations(document):
        if not site.operation.get("operationId"):
            words = [site.method, *(part for part in re.split(r"[^A-Za-z0-9]+", site.path) if part)]
            name = words[0] + "".join(word.capitalize() for word in words[1:])[:40]
            while name in taken:
                name += "Too"
            taken.add(name)
            site.operation["operationId"] = name
            changed += 1
    return share(changed, document)


@better("portability", "An address is given")
def server_added(document: Plain) -> float | None:
    if _has_address(document):
        return None
    if is_swagger(document):
        document |= {"host": "api.vendor-cloud.eu", "schemes": ["https"]}
    else:
        document["servers"] = [{"url": "https://api.vendor-cloud.eu/v1"}]
    return 1.0


@better("descriptions", "Parameters are explained")
def parameter_descriptions_added(document: Plain) -> float | None:
    changed = 0
    for site in operations(document):
        for each in parameters(document, site):
            if not each.get("description") and not (schema_of(document, each)).get("description"):
                each["description"] = f"Which {each.get('name')} is wanted; taken from the answer of an earlier call"
                changed += 1
    return 1.0 if changed else None


@better("reliability", "A creation takes a key against repetition")
def idempotency_key_added(document: Plain) -> float | None:
    changed = 0
    for site in operations(document):
        if site.method == "post" and not any("idempot" in str(each.get("name")).lower() for each in parameters(document, site)):
            own: Plain = {"name": "Idempotency-Key", "in": "header", "description": "The same key gives the first result again"}
            own |= {"type": "string"} if is_swagger(document) else {"schema": {"type": "string"}}
            site.operation["parameters"] = [*(site.operation.get("parameters") or ()), own]
            changed += 1
    return share(changed, document)

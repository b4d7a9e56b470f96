"""Mutations that change the form of a document and nothing of what it says."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import yaml

from .mutation import Changed, Direction, Plain, add, copied, neutral
from .texts import spelled
from .walk import followed, is_swagger, operations, parameters, parts, schemas


def _mapped(value: Any, change: Callable[[Plain], Plain]) -> Any:
    """The value with `change` made to every object in it, the inner ones first."""
    if isinstance(value, dict):
        return change({key: _mapped(each, change) for key, each in value.items()})
    return [_mapped(each, change) for each in value] if isinstance(value, list) else value


def _replace(document: Plain, made: Plain) -> float:
    document.clear()
    document.update(made)
    return 1.0


@neutral("Nothing at all: the same document, judged once more")
def nothing(_: Plain) -> float | None:
    return 1.0


# Of two paths that mean the same, the second is named: which one that is, the order says.
@neutral("Another serialiser, which writes keys in another order", tolerance=0.5)
def keys_reversed(document: Plain) -> float | None:
    held = {key: document.get(key) for key in ("paths",)}
    _replace(document, _mapped(document, lambda each: dict(reversed(each.items()))))
    return 1.0 if held["paths"] else None


@neutral("Schemas renamed in the code that the document is made from")
def schemas_renamed(document: Plain) -> float | None:
    holder = document if is_swagger(document) else document.get("components") or {}
    key = "definitions" if is_swagger(document) else "schemas"
    if not holder.get(key):
        return None
    prefix = "#/definitions/" if is_swagger(document) else "#/components/schemas/"
    holder[key] = {f"{name}Dto": each for name, each in holder[key].items()}
    for part in parts(document):
        for name in ("$ref",):
            if isinstance(part.get(name), str) and part[name].startswith(prefix):
                first, *rest = part[name][len(prefix) :].split("/")
                part[name] = "/".join((prefix + first + "Dto", *rest))
        mapping = part.get("mapping")
        if isinstance(mapping, dict) and "propertyName" in part:
            part["mapping"] = {name: f"{each}Dto" if str(each).startswith(prefix) else each for name, each in mapping.items()}
    return 1.0


def _text(write: Callable[[Plain], str]) -> Callable[[Plain], Changed | None]:
    def work(document: Plain) -> Changed | None:
        return Changed(document=document, text=write(document))

    return work


class _Dumper(getattr(yaml, "CSafeDumper", yaml.SafeDumper)):  # type: ignore[misc]
    """Writes every text as a text, whatever it looks like."""

    def ignore_aliases(self, data: object) -> bool:
        del data
        return True


def _quoted(dumper: _Dumper, text: str) -> yaml.Node:
    """A text; in quotation marks where a reader of YAML 1.2 takes it for a number and PyYAML does not (`08`)."""
    node: yaml.Node = dumper.represent_scalar("tag:yaml.org,2002:str", text, style="'" if re.match(r"[-+.]?\d", text) else None)
    return node


_Dumper.add_representer(str, _quoted)


def _yaml(document: Plain) -> str:
    return yaml.dump(document, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=100)


add("as_yaml", Direction.NEUTRAL, "", "JSON written as YAML", 0.0, 0.0, _text(_yaml))


def _commented(document: Plain) -> str:
    lines = _yaml({key: each for key, each in document.items() if key != "paths"}).splitlines()
    return "\n".join(["# Made by the build", *lines, "# The operations", _yaml({"paths": document.get("paths")})])


add("comments_added", Direction.NEUTRAL, "", "Comments between the parts of a YAML file", 0.0, 0.0, _text(_commented))


@neutral("An extension that another tool asked for")
def vendor_extension(document: Plain) -> float | None:
    document["x-gateway-cluster"] = {"name": "north", "weight": 3}
    for site in operations(document):
        site.operation["x-gateway-route"] = {"timeout": 30, "plugins": ["cors"]}
    return 1.0


@neutral("Shared parameters and answers written out where they are used")
def components_inlined(document: Plain) -> float | None:
    changed = 0
    for site in operations(document):
        for holder in (site.item, site.operation):
            listed = holder.get("parameters")
            if isinstance(listed, list):
                found = [followed(document, each) for each in listed]
                holder["parameters"] = [copied(each) for each in found]
                changed += sum("$ref" in each for each in listed if isinstance(each, dict))
        answers = site.operation.get("responses") or {}
        for status, each in answers.items():
            answer = followed(document, each)
            changed += answer is not each
            answers[status] = copied(answer)
    return 1.0 if changed else None


@neutral("Schemas of bodies and answers moved to the components")
def schemas_moved_to_components(document: Plain) -> float | None:
    if is_swagger(document):
        return None
    moved: Plain = {}
    known = (document.get("components") or {}).get("schemas") or {}
    for site in operations(document):
        bodies = [site.operation.get("requestBody"), *(site.operation.get("responses") or {}).values()]
        for body in bodies:
            content = body.get("content") if isinstance(body, dict) else None
            for media in content.values() if isinstance(content, dict) else ():
                schema = media.get("schema") if isinstance(media, dict) else None
                if isinstance(schema, dict) and "properties" in schema and "$ref" not in schema:
                    name = f"Moved{len(moved)}"
                    if name not in known:
                        moved[name] = schema
                        media["schema"] = {"$ref": f"#/components/schemas/{name}"}
    if not moved:
        return None
    document.setdefault("components", {}).setdefault("schemas", {}).update(moved)
    return 1.0


def _split(document: Plain) -> Changed | None:
    holder = document if is_swagger(document) else document.get("components") or {}
    key = "definitions" if is_swagger(document) else "schemas"
    prefix = "#/definitions/" if is_swagger(document) else "#/components/schemas/"
    named = holder.get(key)
    if not named:
        return None
    # Every other name stays, so that the new file refers back to the old one too; and so does one that a component may not
    # have, which in a file of its own would be in order, and one that nothing refers to, which nobody would find there.
    used = {part["$ref"] for part in parts(document) if isinstance(part.get("$ref"), str)}
    moved = {
        name: each
        for number, (name, each) in enumerate(named.items())
        if number % 2 and re.fullmatch(r"[A-Za-z0-9_.-]+", name) and prefix + name in used
    }
    if not moved:
        return None
    holder[key] = {name: each for name, each in named.items() if name not in moved}
    for part in parts(document):
        reference = part.get("$ref")
        if isinstance(reference, str) and reference.startswith(prefix) and reference[len(prefix) :].split("/")[0] in moved:
            part["$ref"] = "types.yaml#/" + reference[len(prefix) :]
    for part in parts({"properties": moved}):
        reference = part.get("$ref")
        if isinstance(reference, str) and reference.startswith("#/"):
            inside = reference.startswith(prefix) and reference[len(prefix) :].split("/")[0] in moved
            part["$ref"] = "#/" + reference[len(prefix) :] if inside else "document" + reference
    return Changed(document=document, files={"types.yaml": _yaml(moved)})


# A fault in a file of its own counts for the operations that reach it; in the document also for itself.
add("split_into_files", Direction.NEUTRAL, "", "Schemas kept in a file of their own", 0.0, 0.0, _split)


def _renamed_ids(document: Plain, change: Callable[[list[str]], str]) -> float | None:
    changed = 0
    for site in operations(document):
        name = site.operation.get("operationId")
        # Only names whose words are told apart already: what is written together stays.
        if isinstance(name, str) and re.fullmatch(r"[a-z]+(?:[A-Z][a-z]+)+", name):
            site.operation["operationId"] = change([word.lower() for word in re.findall(r"[A-Z]?[a-z]+", name)])
            changed += 1
    return 1.0 if changed else None


@neutral("Names of operations in snake_case")
def ids_in_snake_case(document: Plain) -> float | None:
    return _renamed_ids(document, "_".join)


@neutral("Names of operations with dots, as Google writes them", tolerance=0.0)
def ids_with_dots(document: Plain) -> float | None:
    return _renamed_ids(document, ".".join)


def _refers(item: Plain) -> bool:
    """Whether a parameter of this path stands elsewhere, where other paths may use it."""
    listed = (each for part in parts(item) for each in part.get("parameters") or ())
    return any(isinstance(each, dict) and "$ref" in each for each in listed)


@neutral("A parameter of the path under another name of the same words")
def path_parameters_renamed(document: Plain) -> float | None:
    if any("$ref" in each for site in operations(document) for each in site.item.get("parameters") or ()):
        return None
    changed = 0
    renamed: dict[str, str] = {}
    paths: Plain = {}
    for path, item in (document.get("paths") or {}).items():
        names = re.findall(r"\{([a-z]+[A-Z][a-zA-Z]*)\}", path)
        named = {name: "_".join(spelled(name).split()) for name in names}
        texts = [each for each in parts(item) if each.get("in") == "path" and each.get("name") in named]
        if texts and not _refers(item):
            for each in texts:
                each["name"] = named[each["name"]]
            for old, new in named.items():
                path = path.replace("{" + old + "}", "{" + new + "}")
            changed += 1
            renamed |= named
        paths[path] = item
    document["paths"] = paths
    # Renamed here and not there, it would be one thing under two names, which is a fault; two that become one mend one.
    kept = {each.get("name") for site in operations(document) for each in parameters(document, site)}
    return 1.0 if changed and not kept & renamed.keys() and len({*renamed.values()}) == len(renamed) else None


@neutral("Tags in another order")
def tags_reordered(document: Plain) -> float | None:
    changed = len(document.get("tags") or ()) > 1
    if changed:
        document["tags"] = document["tags"][::-1]
    return 1.0 if changed else None


@neutral("Paths and methods in another order", tolerance=0.5)
def operations_reordered(document: Plain) -> float | None:
    paths = document.get("paths") or {}
    document["paths"] = {
        path: dict(reversed(item.items())) if isinstance(item, dict) else item for path, item in reversed(paths.items())
    }
    return 1.0 if len(paths) > 1 else None


@neutral("A component that nothing refers to")
def unused_component(document: Plain) -> float | None:
    schema = {"type": "object", "properties": {"flg7": {"type": "string"}}}
    holder = document if is_swagger(document) else document.setdefault("components", {})
    holder.setdefault("definitions" if is_swagger(document) else "schemas", {})["NeverUsedAnywhere"] = schema
    return 1.0


@neutral("A server gets a description")
def server_described(document: Plain) -> float | None:
    found = [each for each in document.get("servers") or () if isinstance(each, dict)]
    for each in found:
        each["description"] = "Production"
    return 1.0 if found else None


@neutral("A link to further reading")
def external_docs_added(document: Plain) -> float | None:
    document["externalDocs"] = {"url": "https://docs.vendor.example/guide", "description": "Guide"}
    return 1.0


@neutral("Examples removed from a document", tolerance=5.0)
def examples_removed(document: Plain) -> float | None:
    changed = 0
    for schema in (*schemas(document), *(each for site in operations(document) for each in parameters(document, site))):
        changed += schema.pop("example", None) is not None
    return 1.0 if changed else None


@neutral("True examples added to parameters", tolerance=4.0)
def examples_added(document: Plain) -> float | None:
    if is_swagger(document):
        return None
    changed = 0
    for site in operations(document):
        for each in parameters(document, site):
            schema = each["schema"] if isinstance(each.get("schema"), dict) else {}
            bare = not {"example", "examples"} & (set(each) | set(schema))
            if bare and schema.get("type") == "boolean":
                each["example"] = True
                changed += 1
            elif bare and schema.get("enum"):
                each["example"] = schema["enum"][0]
                changed += 1
    return 1.0 if changed else None


@neutral("A document of OpenAPI 3.0 taken to 3.1", tolerance=0.2)
def from_3_0_to_3_1(document: Plain) -> float | None:
    if not str(document.get("openapi", "")).startswith("3.0"):
        return None
    if any(schema.get("type") == "array" and "items" not in schema for schema in schemas(document)):
        return None  # what 3.0 refuses and 3.1 does not is mended by it
    document["openapi"] = "3.1.0"
    for schema in schemas(document):
        if schema.pop("nullable", None) is True and isinstance(schema.get("type"), str):
            schema["type"] = [schema["type"], "null"]
            if isinstance(schema.get("enum"), list) and None not in schema["enum"]:
                schema["enum"].append(None)
        for limit, exclusive in (("minimum", "exclusiveMinimum"), ("maximum", "exclusiveMaximum")):
            if isinstance(schema.get(exclusive), bool) and schema.pop(exclusive) and limit in schema:
                schema[exclusive] = schema.pop(limit)
    return 1.0

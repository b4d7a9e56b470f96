"""What the specifications ask of a document beyond their JSON Schemas. Each rule sees every part of its kinds once."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import chain

from plainspoken.inventory.anatomy import Part, Parts
from plainspoken.inventory.document import Document, Operation
from plainspoken.inventory.nodes import Node
from plainspoken.inventory.places import Problem
from plainspoken.inventory.values import TYPED, values_and_types

_TEMPLATE = re.compile(r"\{[+/.;?&#]?([^{}]*)\}")
_COMPONENT = re.compile(r"[A-Za-z0-9._-]+")
# RFC 9110, section 5.6.2: what the name of a header is made of.
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


def paths(document: Document, parts: Parts) -> Iterator[Problem]:
    """Two paths that no request can tell apart, and a placeholder that stands twice in one path."""
    del parts
    seen: dict[str, str] = {}
    holder = document.at("paths")
    for path, _ in holder.items() if holder else ():
        names = _TEMPLATE.findall(path)
        for name, count in Counter(names).items() if len(names) > 1 else ():
            if count > 1:
                place = document.source.place(("paths", path))
                yield Problem(what=f"The path {path!r} has {{{name}}} twice.", place=place, better="Name each one differently.")
        shape = _TEMPLATE.sub("{}", path)
        if shape in seen and path.startswith("/"):
            place = document.source.place(("paths", path))
            what = f"The paths {seen[shape]!r} and {path!r} mean the same: only the names in braces differ."
            yield Problem(what=what, place=place, better="Merge the two.")
        seen.setdefault(shape, path)


def path_parameters(document: Document, parts: Parts) -> Iterator[Problem]:
    """Every placeholder of a path is defined as a parameter, and every path parameter has its placeholder."""
    del parts
    told: set[object] = set()
    for operation in document.operations:
        names = set(_TEMPLATE.findall(operation.path))
        defined = {parameter.name: parameter for parameter in operation.parameters if parameter.location == "path"}
        if any(not parameter.location and parameter.node.reference for parameter in operation.parameters):
            continue  # a parameter that leads nowhere is told of as such
        for name in sorted(names - set(defined)):
            what = f"{operation.key}: the path has {{{name}}}, but no parameter {name!r} with 'in: path' is defined."
            yield Problem(what=what, place=operation.place, better=f"Define {name!r}, or take it out of the path.")
        for name in sorted(set(defined) - names):
            site = defined[name].site
            if site.identity not in told:
                told.add(site.identity)
                what = f"The path parameter {name!r} does not stand in the path {operation.path!r}."
                better = f"Write {{{name}}} into the path, or remove the parameter."
                yield Problem(what=what, place=site.place, better=better)


def operation_ids(document: Document, parts: Parts) -> Iterator[Problem]:
    """An operationId names one operation only."""
    del document
    seen: dict[str, Part] = {}
    for part in parts["operation"]:
        name = part.value.get("operationId")
        if isinstance(name, str) and name:
            if name in seen:
                what = f"The operationId {name!r} is taken already by the operation at {seen[name].place('operationId')}."
                yield Problem(what=what, place=part.place("operationId"), better="Give each operation its own.")
            seen.setdefault(name, part)


def parameters(document: Document, parts: Parts) -> Iterator[Problem]:
    """No list has the same parameter twice, and in Swagger 2.0 a request has one body."""
    for part in (*parts["path item"], *parts["operation"]):
        yield from _repeated(part)
    for operation in document.operations if document.dialect == "2.0" else ():
        yield from _bodies(document, operation)


def _repeated(holder: Part) -> Iterator[Problem]:
    listed = holder.value.get("parameters")
    if not isinstance(listed, list) or len(listed) < 2:
        return
    listing = holder.at("parameters")
    seen: set[tuple[str, str]] = set()
    for index, site in enumerate(listed):
        value = site
        if isinstance(site, dict) and "$ref" in site:
            target = listing.child(index).target()
            value = target.value if target is not None else site
        if not isinstance(value, dict) or not isinstance(value.get("name"), str):
            continue
        key = (value["name"], str(value.get("in")))
        if key in seen:
            what = f"The parameter {key[0]!r} in {key[1]!r} is listed twice here."
            yield Problem(what=what, place=holder.place("parameters", index), better="Remove one of the two.")
        seen.add(key)


def _bodies(document: Document, operation: Operation) -> Iterator[Problem]:
    sites: dict[tuple[str, str], Node] = {}
    item = document.at("paths", operation.path)
    for holder in (item, operation.node):
        listed = holder.get("parameters") if holder else None
        for site in listed.elements() if listed else ():
            sites[(str(site.plain("name")), str(site.plain("in")))] = site
    bodies = [site for (_, location), site in sites.items() if location == "body"]
    if len(bodies) > 1:
        what = f"{operation.key} has {len(bodies)} parameters with 'in: body'; a request has one body."
        yield Problem(what=what, place=bodies[1].place, better="Merge them into one schema.")
    if bodies and any(location == "formData" for _, location in sites):
        what = f"{operation.key} has parameters both in 'body' and in 'formData', which exclude each other."
        yield Problem(what=what, place=bodies[0].place, better="Keep one of the two kinds.")


def security(document: Document, parts: Parts) -> Iterator[Problem]:
    """A security requirement names a scheme that is declared."""
    declared = set(document.security_schemes)
    for part in parts["security requirement"]:
        for name in part.value:
            # From 3.2 on, the name may also be the address of a scheme.
            if name in declared or name.startswith("x-") or (document.dialect == "3.2" and re.search(r"[/#:]", name)):
                continue
            where = "securityDefinitions" if document.dialect == "2.0" else "components.securitySchemes"
            what = f"Security asks for {name!r}, but no such scheme is declared."
            better = f"Declare {name!r} under {where}, or correct the name."
            yield Problem(what=what, place=part.place(name), better=better)


def references(document: Document, parts: Parts) -> Iterator[Problem]:
    """Every reference leads somewhere."""
    del parts  # they were followed when these were listed
    yield from document.files.dangling.values()


def doubled_keys(document: Document, parts: Parts) -> Iterator[Problem]:
    """No key stands twice in an object, in any of the files."""
    del parts
    for source in document.files.sources.values():
        yield from source.problems


def arrays(document: Document, parts: Parts) -> Iterator[Problem]:
    """Until 3.0, an array says what its items are ("MUST be present if the type is array")."""
    if document.dialect not in ("2.0", "3.0"):
        return
    for part in chain.from_iterable(parts[kind] for kind in TYPED):
        value = part.value
        if value.get("type") == "array" and "items" not in value and "$ref" not in value:
            what = "An array must say with 'items' what it holds."
            yield Problem(what=what, place=part.place(), better="Add 'items'.")


def response_codes(document: Document, parts: Parts) -> Iterator[Problem]:
    """A response code is one that HTTP can send."""
    if document.dialect != "2.0":
        return  # the schemas of 3.x say it
    for part in parts["operation"]:
        codes = part.value.get("responses")
        for code in codes if isinstance(codes, dict) else ():
            if re.fullmatch(r"\d{3}", code) and not 100 <= int(code) <= 599:
                what = f"{code} is no HTTP status code."
                yield Problem(what=what, place=part.place("responses", code), better="Use a code from 100 to 599, or default.")


def examples(document: Document, parts: Parts) -> Iterator[Problem]:
    """`example` and `examples` exclude each other."""
    if document.dialect == "2.0":
        return
    for part in (*parts["parameter"], *parts["header"], *parts["media"]):
        if "example" in part.value and "examples" in part.value:
            what = "'example' and 'examples' exclude each other."
            yield Problem(what=what, place=part.place("example"), better="Keep one of the two.")


def tags(document: Document, parts: Parts) -> Iterator[Problem]:
    """A tag is declared once, and the parent it names (3.2) is declared too."""
    declared = [(part, part.value.get("name")) for part in parts["tag"]]
    names = {name for _, name in declared if isinstance(name, str)}
    seen: set[str] = set()
    for part, name in declared:
        if isinstance(name, str) and name in seen:
            yield Problem(what=f"The tag {name!r} is declared twice.", place=part.place(), better="Remove one of the two.")
        elif isinstance(name, str):
            seen.add(name)
        parent = part.value.get("parent")
        if document.dialect == "3.2" and isinstance(parent, str) and parent not in names:
            what = f"The tag {name!r} names {parent!r} as its parent, which is not declared."
            yield Problem(what=what, place=part.place("parent"), better=f"Declare the tag {parent!r}.")


def component_names(document: Document, parts: Parts) -> Iterator[Problem]:
    """From 3.0 on, a component is named by letters, digits, '.', '-' and '_'."""
    del parts
    components = document.root.value.get("components") if document.dialect != "2.0" else None
    for group, named in components.items() if isinstance(components, dict) else ():
        for name in named if isinstance(named, dict) and not group.startswith("x-") else ():
            if not _COMPONENT.fullmatch(name):
                place = document.source.place(("components", group, name))
                better = "Use only letters, digits, '.', '-' and '_'."
                yield Problem(what=f"{name!r} is not a usable name of a component.", place=place, better=better)


def header_names(document: Document, parts: Parts) -> Iterator[Problem]:
    """The name of a header parameter is one that HTTP can send."""
    del document
    for part in parts["parameter"]:
        name = part.value.get("name") if part.value.get("in") == "header" else None
        if isinstance(name, str) and not _TOKEN.fullmatch(name):
            what = f"{name!r} cannot be the name of an HTTP header."
            yield Problem(what=what, place=part.place("name"), better="Use letters, digits and '-' only.")


def server_variables(document: Document, parts: Parts) -> Iterator[Problem]:
    """A variable in a server's URL is defined, and its default is one of the values it may take."""
    del document
    for part in parts["server"]:
        if not isinstance(url := part.value.get("url"), str):
            continue
        variables = part.value.get("variables")
        variables = variables if isinstance(variables, dict) else {}
        for name in sorted(set(re.findall(r"\{([^{}]*)\}", url)) - set(variables)):
            what = f"The server URL {url!r} has {{{name}}}, which is not defined under 'variables'."
            better = f"Define {name!r} with its default, or write the real URL."
            yield Problem(what=what, place=part.place("url"), better=better)
        for name, variable in variables.items():
            enum = variable.get("enum") if isinstance(variable, dict) else None
            if isinstance(enum, list) and enum and "default" in variable and variable["default"] not in enum:
                what = f"The default of the server variable {name!r} is not one of its 'enum'."
                place = part.place("variables", name, "default")
                yield Problem(what=what, place=place, better="Add it there, or choose another default.")


Rule = Callable[[Document, Parts], Iterator[Problem]]
RULES: tuple[Rule, ...] = (
    doubled_keys,
    references,
    paths,
    path_parameters,
    parameters,
    operation_ids,
    security,
    arrays,
    response_codes,
    values_and_types,
    examples,
    tags,
    component_names,
    header_names,
    server_variables,
)

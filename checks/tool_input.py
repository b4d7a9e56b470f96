"""The input of an operation as converters offer it to a model: one object, of its parameters and the fields of its body."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from plainspoken.checks.providers import VALIDATING
from plainspoken.checks.remembering import remembered
from plainspoken.checks.schema_traits import BRANCHES, LOGIC, Trait, at, traits_of
from plainspoken.inventory.document import Document, Media, Operation
from plainspoken.inventory.nodes import Node

# Without one of these a schema is a bare value.
_TELLS = LOGIC | {"$ref", "properties", "items", "additionalProperties", "allOf", "oneOf", "anyOf", "enum", "prefixItems"}
# Words that not every provider knows. What they say is noted where it is first said.
_NOTED = VALIDATING | {"format"}
LONG_ENUM = 250  # values, above which OpenAI limits the characters of an enum
MOST_PARTS = 20_000  # values of one schema; several times what the largest real one has


@dataclass(slots=True, kw_only=True, eq=False)
class Part:
    """One schema without those that it refers to: what is in it, and where it leads, each with the nesting in between.

    `keywords` and `formats` say where, below `node`, each of them stands first. `text` counts the characters of names and
    enum values, `long_enum` those of the longest enum of more than `LONG_ENUM` texts.
    """

    node: Node
    keywords: dict[str, tuple[str | int, ...]] = field(default_factory=dict)
    formats: dict[str, tuple[str | int, ...]] = field(default_factory=dict)
    text: int = 0
    long_enum: int = 0
    traits: list[Trait] = field(default_factory=list)
    properties: int = 0
    optional: int = 0
    unions: int = 0
    enum_values: int = 0
    depth: int = -1  # of the deepest object, 0 for the schema itself; -1 where there is none
    leads_to: list[tuple[Node, int]] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Argument:
    """One argument of the tool: a parameter, or a field of the body (`location` is `body`)."""

    name: str
    location: str
    required: bool
    schema: Node | None
    node: Node


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ToolInput:
    """The input of one operation: its arguments, what of their schemas is not taken everywhere, and how much there is."""

    arguments: tuple[Argument, ...]
    parts: tuple[Part, ...]
    depth: int
    outside: int  # parameters that are no body
    optional: int
    body: Media | None

    @property
    def traits(self) -> tuple[Trait, ...]:
        """What not every provider takes."""
        return tuple(trait for part in self.parts for trait in part.traits)

    @property
    def properties(self) -> int:
        """Parameters, and properties at any depth of the body."""
        return self.outside + sum(part.properties for part in self.parts)

    @property
    def unions(self) -> int:
        """Choices between schemas or types."""
        return sum(part.unions for part in self.parts)

    @property
    def enum_values(self) -> int:
        """Values of all `enum` together."""
        return sum(part.enum_values for part in self.parts)

    @property
    def text(self) -> int:
        """Characters of names, and of the texts in `enum`."""
        return sum(len(each.name) for each in self.arguments if each.location != "body") + sum(p.text for p in self.parts)

    @property
    def long_enum(self) -> int:
        """Characters of the longest `enum` of more than `LONG_ENUM` texts; 0 where there is none."""
        return max((part.long_enum for part in self.parts), default=0)

    @property
    def root(self) -> Node | None:
        """The schema of the body."""
        return self.body.schema.node.followed() if self.body is not None and self.body.schema is not None else None


@remembered
def tool_inputs(document: Document) -> Mapping[str, ToolInput]:
    """The input of each operation, by its key. Schemas that operations share are read once."""
    return {operation.key: _tool_input(operation) for operation in document.operations}


def _tool_input(operation: Operation) -> ToolInput:
    body = body_of(operation)
    root = body.schema.node.followed() if body is not None and body.schema is not None else None
    arguments = (*_parameters(operation), *(_fields(operation, root) if root is not None else ()))
    outside = [each.schema for each in arguments if each.schema is not None and each.location != "body"]
    parts = list(_reached((*filter(_is_more, outside), *([root] if root is not None else []))))
    return ToolInput(
        arguments=arguments,
        parts=tuple(part for part, _ in parts),
        outside=len(outside),
        optional=sum(not each.required for each in arguments if each.location != "body") + sum(p.optional for p, _ in parts),
        depth=max((above + part.depth for part, above in parts), default=0),
        body=body,
    )


def _is_more(schema: Node) -> bool:
    """Whether a schema is more than a bare value; most of those of parameters are not."""
    value = schema.value
    if not isinstance(value, dict):
        return False
    kind = value.get("type")
    return kind == "object" or isinstance(kind, list) or not value.keys().isdisjoint(_TELLS)


def body_of(operation: Operation) -> Media | None:
    """The body that a converter takes: JSON before others; None where there is none."""
    media = operation.body.media if operation.body is not None else ()
    return next((each for each in media if each.is_json), next(iter(media), None))


def _parameters(operation: Operation) -> Iterator[Argument]:
    for parameter in operation.parameters:
        schema = parameter.schema.node.followed() if parameter.schema is not None else None
        required = parameter.required or parameter.location == "path"
        yield Argument(name=parameter.name, location=parameter.location, required=required, schema=schema, node=parameter.node)


def _fields(operation: Operation, root: Node) -> Iterator[Argument]:
    schema = body_of(operation).schema  # type: ignore[union-attr]
    assert schema is not None
    needed = schema.required
    for name, each in schema.properties.items():
        yield Argument(name=name, location="body", required=name in needed, schema=each.node, node=each.node)
    if not schema.properties:
        required = operation.body is not None and operation.body.required
        yield Argument(name="body", location="body", required=required, schema=root, node=root)


def _reached(roots: Iterable[Node]) -> Iterator[tuple[Part, int]]:
    """Every part below these schemas once, and how deep it lies where it was met first."""
    waiting = [(root, 1) for root in roots]
    seen: set[object] = set()
    while waiting:
        node, depth = waiting.pop()
        if node.identity in seen:
            continue
        seen.add(node.identity)
        part = node.fact(_part)
        yield part, depth
        waiting.extend((target, depth + below) for target, below in part.leads_to)


def _part(node: Node) -> Part:
    part = Part(node=node)
    waiting: list[tuple[dict[str, Any], tuple[str | int, ...], int]] = [(node.value, (), 0)] if _is_schema(node.value) else []
    left = MOST_PARTS
    while waiting and left:
        value, steps, depth = waiting.pop()
        left -= 1
        part.unions += isinstance(kind := value.get("type"), list) and len(kind) > 1
        if not value.keys().isdisjoint(_NOTED):
            _note(part, value, steps)
        if kind != "object" and value.keys().isdisjoint(_TELLS):
            continue
        if steps and isinstance(value.get("$ref"), str):
            part.leads_to.append((at(node, steps).followed(), depth))
            continue
        if kind == "object" or "properties" in value:
            part.depth = max(part.depth, depth)
        part.traits.extend(traits_of(node, steps, value))
        _count(part, value)
        _enter(waiting, value, steps, depth)
    return part


def _note(part: Part, value: dict[str, Any], steps: tuple[str | int, ...]) -> None:
    for key in value.keys() & VALIDATING:
        if key != "minItems" or value[key] not in (0, 1):  # which everyone takes
            part.keywords.setdefault(key, steps)
    named = value.get("format")
    if isinstance(named, str) and value.get("type") == "string":
        part.formats.setdefault(named, steps)


def bare_parts(tool: ToolInput) -> Iterator[Part]:
    """The schemas of parameters that are bare values, which `parts` leaves out."""
    for each in tool.arguments:
        if each.schema is not None and each.location != "body" and not _is_more(each.schema):
            yield each.schema.fact(_part)


def _is_schema(value: Any) -> bool:
    return isinstance(value, dict)


def _count(part: Part, value: dict[str, Any]) -> None:
    properties, enum, required = value.get("properties"), value.get("enum"), value.get("required")
    if isinstance(properties, dict):
        part.properties += len(properties)
        part.text += sum(map(len, properties))
        part.optional += len(properties.keys() - set(names(required)))
    if isinstance(enum, list):
        part.enum_values += len(enum)
        characters = sum(len(each) for each in enum if isinstance(each, str))
        part.text += characters
        part.long_enum = max(part.long_enum, characters if len(enum) > LONG_ENUM else 0)
    part.unions += any(isinstance(value.get(key), list) for key in BRANCHES)


def names(value: Any) -> list[str]:
    """The texts in a list; none where it is no list."""
    return [each for each in value if isinstance(each, str)] if isinstance(value, list) else []


def _enter(
    waiting: list[tuple[dict[str, Any], tuple[str | int, ...], int]],
    value: dict[str, Any],
    steps: tuple[str | int, ...],
    depth: int,
) -> None:
    properties = value.get("properties")
    if isinstance(properties, dict):
        for name, child in properties.items():
            if isinstance(child, dict):
                waiting.append((child, (*steps, "properties", name), depth + 1))
    for key, further in (("items", 0), ("additionalProperties", 1)):  # levels are those of objects
        if isinstance(child := value.get(key), dict):
            waiting.append((child, (*steps, key), depth + further))
    for key in ("allOf", *BRANCHES):
        if isinstance(listed := value.get(key), list):
            waiting.extend((each, (*steps, key, place), depth) for place, each in enumerate(listed) if isinstance(each, dict))

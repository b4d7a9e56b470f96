"""Parts of schemas that not every provider takes: conditions, maps, mixed enums, what `allOf` cannot join."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from plainspoken.inventory.nodes import Node

LOGIC = frozenset(("not", "if", "dependentRequired", "dependentSchemas", "dependencies", "patternProperties"))
BRANCHES = ("oneOf", "anyOf")
# What a member of `allOf` may hold so that it can be laid over the others.
_PLAIN = frozenset(
    ("type", "properties", "required", "additionalProperties", "allOf", "discriminator", "nullable", "title", "description")
)
_TELLING = frozenset(
    ("title", "description", "nullable", "example", "examples", "deprecated", "readOnly", "writeOnly", "default")
)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Trait:
    """Something in a schema that not every provider takes: its kind (`not`, `map`, ...), where, and what stands there."""

    kind: str
    node: Node
    value: Any = None


def at(node: Node, steps: tuple[str | int, ...]) -> Node:
    """What stands at these steps below a node."""
    for step in steps:
        node = node.child(step)
    return node


def traits_of(node: Node, steps: tuple[str | int, ...], value: dict[str, Any]) -> Iterator[Trait]:
    """What of the schema `value`, which stands at these steps below `node`, not every provider takes."""
    kinds = [*_logic(value), *_open_object(value)]
    if isinstance(value.get("allOf"), list) and not _can_be_merged(at(node, steps), value):
        kinds.append(("allOf", None))
    enum = value.get("enum")
    if isinstance(enum, list) and any(not isinstance(each, str) and each is not None for each in enum):
        kinds.append(("enum", enum))
    if "prefixItems" in value or isinstance(value.get("items"), list):
        kinds.append(("prefixItems", None))
    return (Trait(kind=kind, node=at(node, steps), value=told) for kind, told in kinds)


def _logic(value: dict[str, Any]) -> list[tuple[str, Any]]:
    return [(key, value[key]) for key in sorted(LOGIC & value.keys())]


def _open_object(value: dict[str, Any]) -> list[tuple[str, Any]]:
    """An object that takes any key: a map, or one of which nothing more is said."""
    rest = value.get("additionalProperties")
    if value.get("properties"):
        return []
    if isinstance(rest, dict):
        return [("map", rest)]
    is_open = value.get("type") == "object" and rest is None and not ({"allOf", *BRANCHES} & value.keys())
    return [("open object", None)] if is_open else []


def _can_be_merged(here: Node, value: dict[str, Any]) -> bool:
    """Whether the members can be laid over each other: plain objects, or one of any kind with words beside it."""
    members = [each.value for each in here.child("allOf").elements() if isinstance(each.value, dict)]
    telling = [member for member in members if member.keys() - _TELLING]
    if len(telling) <= 1 and len(value["allOf"]) == len(members):
        return not telling or not (value.keys() - _TELLING - {"allOf", "type"}) or _is_plain(telling[0])
    return all(_is_plain(member) for member in telling)


def _is_plain(member: dict[str, Any]) -> bool:
    return not {key for key in member.keys() - _PLAIN - _TELLING if not key.startswith("x-")} or "$ref" in member

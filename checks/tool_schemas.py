"""Schemas of a document as JSON Schema 2020-12, by which every provider's tool definitions are made.

References stay references: each target is translated once, under `$defs`, so what refers to itself ends.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Literal

from plainspoken.checks.naming import legal_key
from plainspoken.checks.nullable import or_null
from plainspoken.checks.providers import KEY_EVERYWHERE
from plainspoken.checks.schema_keywords import NAMED, NO_VALUE, ONE, PLAIN, SEVERAL, bounds, examples
from plainspoken.checks.tool_losses import Loss
from plainspoken.inventory.document import Document
from plainspoken.inventory.nodes import Node

Direction = Literal["sent", "received"]
Json = dict[str, Any]

# What OpenAPI and other tools put beside the keywords of JSON Schema, and what this module handles by itself.
_BESIDE_WORDS = """
$ref $schema $id $comment $defs definitions $anchor $dynamicAnchor $vocabulary xml externalDocs discriminator example examples
nullable readOnly writeOnly exclusiveMinimum exclusiveMaximum required properties then else id
"""
_BESIDE = frozenset(_BESIDE_WORDS.split())
# Of Swagger 2.0, whose parameters are their own schemas.
_OF_PARAMETERS = frozenset(("name", "in", "collectionFormat", "allowEmptyValue"))


@dataclass(slots=True)
class Translated:
    """A schema, the names under `$defs` that it refers to, and what of it could not be kept."""

    schema: Any
    refers: set[str] = field(default_factory=set)
    losses: list[Loss] = field(default_factory=list)


class Schemas:
    """The schemas of one document, as callers send or receive them.

    Fields that only the other direction has (`readOnly`, `writeOnly`) are left out. `aliases` gives for each name of a field
    that not every provider takes the one that stands for it; no field of the document is called so.
    """

    def __init__(self, document: Document, direction: Direction) -> None:
        self.document, self.direction = document, direction
        self.aliases: dict[str, str] = {}
        self._names: dict[object, str] = {}
        self._known: dict[str, Translated] = {}
        self._keys: set[str] | None = None

    def of(self, node: Node) -> Translated:
        """The schema at a node; a reference gives `{"$ref": "#/$defs/NAME"}`."""
        found = Translated(None)
        found.schema = self._schema(node, found)
        return found

    def definitions(self, names: Iterable[str]) -> tuple[dict[str, Any], list[Loss]]:
        """What stands under `$defs` for these names and all that they lead to, by name, and what was lost in it."""
        reached: set[str] = set()
        waiting = list(names)
        while waiting:
            if (name := waiting.pop()) not in reached:
                reached.add(name)
                waiting.extend(self._known[name].refers)
        ordered = sorted(reached)
        return {name: self._known[name].schema for name in ordered}, [
            loss for name in ordered for loss in self._known[name].losses
        ]

    def alias(self, key: str) -> str:
        """The name of a field as every provider takes it: its own where that is one."""
        if KEY_EVERYWHERE.fullmatch(key):
            return key
        if key not in self.aliases:
            taken = self._all_keys() | set(self.aliases.values())
            self.aliases[key] = free(legal_key(key), taken)
        return self.aliases[key]

    def is_elsewhere(self, node: Node) -> bool:
        """Whether a field belongs to the other direction alone."""
        return node.plain("readOnly" if self.direction == "sent" else "writeOnly") is True

    def _all_keys(self) -> set[str]:
        if self._keys is None:
            self._keys = {key for source in self.document.files.sources.values() for key in _property_keys(source.value)}
        return self._keys

    def _schema(self, node: Node, found: Translated) -> Any:
        if isinstance(node.value, bool):
            return node.value
        if not isinstance(node.value, dict):
            found.losses.append(_lost(node, f"a schema that is {_told(node.value)}", "A schema is an object."))
            return {}
        if node.reference is not None:
            return self._referred(node, found)
        return self._described(node, found)

    def _referred(self, node: Node, found: Translated) -> Json:
        target = node.target()
        if target is None:
            found.losses.append(_lost(node, f"the reference {node.reference}", "It leads nowhere, so that any value is taken."))
            return {}
        name = self._name(target)
        found.refers.add(name)
        own = {key for key in node.value if key != "$ref"} if node.siblings else ()
        return {"$ref": f"#/$defs/{name}"} | (self._described(node, found, only=frozenset(own)) if own else {})

    def _name(self, target: Node) -> str:
        """The name under `$defs` of what a reference leads to, which is translated where it is met first."""
        if (name := self._names.get(target.identity)) is None:
            last = next((step for step in reversed(target.tokens) if isinstance(step, str)), "") or "Schema"
            name = self._names[target.identity] = free(legal_key(last), self._known)
            self._known[name] = Translated({})
            self._known[name].schema = self._schema(target, self._known[name])
        return name

    def _described(self, node: Node, found: Translated, only: frozenset[str] | None = None) -> Json:
        made: Json = {}
        for key, value in node.value.items():
            if (only is not None and key not in only) or key in _BESIDE or key.startswith("x-"):
                continue
            if self.document.dialect == "2.0" and key in _OF_PARAMETERS:
                continue
            kept = self._keyword(node, key, value, found)
            if kept is NO_VALUE:
                found.losses.append(_lost(node, f"`{key}: {_told(value)}`", "It is none of JSON Schema 2020-12."))
            else:
                made[key] = kept
        made |= bounds(node.value) | self._conditions(node, found) | self._fields(node, found) | examples(node.value)
        if node.value.get("type") == "file":  # of Swagger 2.0
            made["format"] = "binary"
        if "items" in made and isinstance(made["items"], list):
            made["prefixItems"] = made.pop("items")
        _note_discriminator(node, found)
        return or_null(made) if node.value.get("nullable") is True or node.value.get("x-nullable") is True else made

    def _keyword(self, node: Node, key: str, value: Any, found: Translated) -> Any:
        if key in ONE:
            return self._schema(node.child(key), found) if isinstance(value, dict | bool) else self._several(node, key, found)
        if key in SEVERAL:
            return self._several(node, key, found) or NO_VALUE
        if key in NAMED:
            inner = node.child(key)
            return {name: self._schema(inner.child(name), found) for name in value} if isinstance(value, dict) else NO_VALUE
        plain = PLAIN.get(key)
        return plain(value) if plain else NO_VALUE

    def _several(self, node: Node, key: str, found: Translated) -> Any:
        value, inner = node.value[key], node.child(key)
        if not isinstance(value, list) or (key in ONE and key != "items"):
            return NO_VALUE
        return [self._schema(inner.child(index), found) for index in range(len(value))]

    def _conditions(self, node: Node, found: Translated) -> Json:
        """`then` and `else`, which mean nothing without `if`."""
        present = [key for key in ("then", "else") if "if" in node.value and isinstance(node.value.get(key), dict | bool)]
        return {key: self._schema(node.child(key), found) for key in present}

    def _fields(self, node: Node, found: Translated) -> Json:
        made: Json = {}
        listed, required = node.value.get("properties"), node.value.get("required")
        absent: set[str] = set()
        if isinstance(listed, dict):
            inner = node.child("properties")
            here = {str(name): inner.child(name) for name in listed}
            absent = {name for name, child in here.items() if self.is_elsewhere(child)}
            made["properties"] = {self.alias(name): self._schema(here[name], found) for name in here if name not in absent}
        elif listed is not None:
            found.losses.append(_lost(node, f"`properties: {_told(listed)}`", "It is no object."))
        if isinstance(required, list):
            names = dict.fromkeys(self.alias(each) for each in required if isinstance(each, str) and each not in absent)
            made |= {"required": list(names)} if names else {}
        elif required is not None and self.document.dialect != "2.0":
            found.losses.append(_lost(node, f"`required: {_told(required)}`", "It is a list of names, beside `properties`."))
        return made


def free(name: str, taken: Iterable[str]) -> str:
    """This name, or with a number after it where it is taken."""
    number, candidate = 1, name
    while candidate in taken:
        number += 1
        candidate = f"{name}_{number}"
    return candidate


def _property_keys(value: Any) -> set[str]:
    keys: set[str] = set()
    waiting = [value]
    while waiting:
        here = waiting.pop()
        if isinstance(here, dict):
            listed = here.get("properties")
            keys |= {str(key) for key in listed} if isinstance(listed, dict) else set()
        waiting.extend(each for each in _entries(here) if isinstance(each, dict | list))
    return keys


def _entries(value: Any) -> Iterable[Any]:
    return value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()


def _lost(node: Node, what: str, why: str) -> Loss:
    return Loss(what=what, why=why, better="Write it as the specification has it.", place=str(node.place))


def _told(value: Any) -> str:
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= 60 else f"{text[:59]}…"


def _note_discriminator(node: Node, found: Translated) -> None:
    told = node.value.get("discriminator")
    if told is None:
        return
    name = told.get("propertyName") if isinstance(told, dict) else told
    found.losses.append(
        Loss(
            what=f"which value of `{name}` chooses which schema",
            why="JSON Schema has no `discriminator`.",
            better=f"Give `{name}` in each alternative of a `oneOf` its value: `const: ...`.",
            place=str(node.place),
        )
    )

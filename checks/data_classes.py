"""What kinds of data fields hold, told by their names, formats and descriptions: of persons, of money, of health, of secrets.

Names are taken by their words, so `fieldName` is nobody's name, `nameserver` no name at all, `company` nothing about money and
the `card` of a page no means of payment. Judged in English and by the usual technical names; silence is no proof.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Any

from plainspoken.checks.credentials import names_secret
from plainspoken.checks.data_words import (
    ALONE,
    CONTEXTUAL,
    FORMATS,
    FREE_TEXT,
    NUMBERS_TOO,
    OF_PROGRAMS,
    OF_WHOM,
    PHRASES,
    PLAIN_TOKENS,
    SENSITIVE,
)
from plainspoken.checks.wording import words
from plainspoken.inventory.document import Operation, Schema
from plainspoken.inventory.nodes import Node


class DataClass(StrEnum):
    """A kind of data that an organisation keeps a register of."""

    CONTACT = "contact"
    IDENTITY = "identity"
    LOCATION = "location"
    HEALTH = "health"
    FINANCIAL = "financial"
    SPECIAL = "special category"  # GDPR, article 9, without health
    CREDENTIAL = "credential"
    FREE_TEXT = "free text"


PERSONAL = frozenset(DataClass) - {DataClass.CREDENTIAL, DataClass.FREE_TEXT}
"""The classes that tell something of a person."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Datum:
    """A field that holds data of a class. `owner` is the schema it belongs to, as far as that has a name."""

    name: str
    data_class: DataClass
    node: Node
    owner: str = ""

    @property
    def is_sensitive(self) -> bool:
        """Whether a stranger who has it can do harm with it: national ids, means of payment, health, article 9."""
        return is_sensitive(self.name)

    @property
    def label(self) -> str:
        return f"{self.owner}.{self.name}" if self.owner else self.name


@lru_cache(maxsize=65536)
def class_of_name(name: str) -> DataClass | None:
    """The class that the name alone tells; None where it tells none."""
    called = words(name)
    if not called:
        return None
    for length in range(min(3, len(called)), 0, -1):
        # What a name is about stands at its end: `user_email`, not `email_template_id`.
        if (kind := PHRASES.get(called[-length:])) is not None:
            return DataClass(kind)
    if len(called) == 1 or set(called[:-1]) <= OF_WHOM:
        kind = ALONE.get(called[-1])
        if kind is not None:
            return DataClass(kind)
    return DataClass.CREDENTIAL if names_secret(name) and not set(called) & PLAIN_TOKENS else None


@lru_cache(maxsize=65536)
def is_sensitive(name: str) -> bool:
    """Whether a field of this name holds what a stranger can do harm with."""
    called = words(name)
    return any(called[-length:] in SENSITIVE for length in range(1, min(3, len(called)) + 1))


_PIECES_OF_TEXT = frozenset({"logprob", "logprobs", "bytes"})  # beside a `token` that a language model reads or writes


@lru_cache(maxsize=65536)
def _may_be(name: str) -> bool:
    """Whether a name can tell a class at all; nearly all of the thousands of names in a document cannot."""
    called = words(name)
    return bool(called) and (class_of_name(name) is not None or called[-1] in FREE_TEXT or called[-1] in CONTEXTUAL)


def _class_of(name: str, schema: dict[str, Any], named: Iterable[str]) -> DataClass | None:
    """The class of a property by its name, its own schema (a reference followed) and the names beside it."""
    kinds = schema.get("type")
    types = {kind for kind in (kinds if isinstance(kinds, list) else [kinds]) if isinstance(kind, str)} - {"null"}
    is_text = not types or "string" in types
    if is_text and schema.get("format") in FORMATS:
        return DataClass(FORMATS[schema["format"]])
    if not _may_be(name) or types == {"boolean"}:
        return None
    found = class_of_name(name) or _by_company(words(name), schema, is_text, named)
    if found is DataClass.CREDENTIAL and (not is_text or not _PIECES_OF_TEXT.isdisjoint(named)):
        return None
    is_number = bool(types) and types <= {"integer", "number"}
    return None if is_number and words(name)[-1] not in NUMBERS_TOO else found


def _by_company(called: tuple[str, ...], schema: dict[str, Any], is_text: bool, named: Iterable[str]) -> DataClass | None:
    """The class of what tells one only as a text that people write, or beside data of a person."""
    is_free = is_text and not schema.get("enum") and not schema.get("format")
    if is_free and called[-1] in FREE_TEXT and not OF_PROGRAMS & set(called):
        return DataClass.FREE_TEXT
    if called[-1] not in CONTEXTUAL:
        return None
    of_persons = any(class_of_name(str(each)) in (DataClass.CONTACT, DataClass.IDENTITY) for each in named)
    return DataClass(CONTEXTUAL[called[-1]]) if of_persons else None


def data_of(schema: Schema | None) -> tuple[Datum, ...]:
    """Every classified field that a value of this schema may hold, in reading order; shared schemas are entered once."""
    return schema.node.followed().fact(_reached) if schema is not None else ()


def answered_data(operation: Operation) -> tuple[Datum, ...]:
    """Every classified field that its successful answers may hold, each once."""
    successes = [each.node.fact(_in_answer) for each in operation.responses if each.is_success]
    if len(successes) == 1:
        return successes[0]
    return tuple({id(datum): datum for held in successes for datum in held}.values())


def sent_data(operation: Operation) -> tuple[Datum, ...]:
    """Every classified field that a call of it may send in its body, each once."""
    media = operation.body.media if operation.body else ()
    return tuple({id(datum): datum for each in media for datum in data_of(each.schema)}.values())


def _in_answer(response: Node) -> tuple[Datum, ...]:
    content = response.get("content")
    schemas = [media.get("schema") for _, media in content.items()] if content is not None else [response.get("schema")]
    held = (datum for schema in schemas if schema is not None for datum in schema.followed().fact(_reached))
    return tuple({id(datum): datum for datum in held}.values())


def _reached(top: Node) -> tuple[Datum, ...]:
    found: list[Datum] = []
    waiting, seen = [top], {id(top.value)}
    for node in waiting:  # grows while it is walked
        own, targets = node.fact(_own)
        found += own
        fresh = [target for target in targets if id(target.value) not in seen]
        seen.update(id(target.value) for target in fresh)
        waiting += fresh
    return tuple(found)


_INSIDE = ("items", "additionalProperties")
_LISTS = ("allOf", "anyOf", "oneOf")
_DEEPER = frozenset({"$ref", "properties", *_INSIDE, *_LISTS})


def _own(top: Node) -> tuple[tuple[Datum, ...], tuple[Node, ...]]:
    """The classified fields written below this schema, and the schemas that it refers to."""
    found: list[Datum] = []
    targets: list[Node] = []
    waiting = [top]
    for node in waiting:  # grows while it is walked
        value = node.value
        if not isinstance(value, dict):
            continue
        if node is not top and "$ref" in value:
            target = node.followed()
            if target is not node:
                targets.append(target)
            continue
        found += _of_properties(node, value)
        waiting += _below(node, value)
    return tuple(found), tuple(targets)


def _below(node: Node, value: dict[str, Any]) -> Iterator[Node]:
    if isinstance(value.get("properties"), dict):
        properties = node.child("properties")
        named = value["properties"].items()
        yield from (properties.child(name) for name, held in named if isinstance(held, dict) and not _DEEPER.isdisjoint(held))
    for key in _INSIDE:
        if isinstance(value.get(key), dict):
            yield node.child(key)
    for key in _LISTS:
        if isinstance(value.get(key), list):
            listed = node.child(key)
            yield from (listed.child(index) for index in range(len(value[key])))


def _of_properties(node: Node, value: dict[str, Any]) -> list[Datum]:
    named = value.get("properties")
    if not isinstance(named, dict):
        return []
    found = []
    for name, held in named.items():
        if not isinstance(held, dict):
            continue
        if "$ref" in held and _may_be(str(name)):
            followed = node.child("properties").child(name).followed().value
            held = followed if isinstance(followed, dict) else {}
        if (kind := _class_of(str(name), held, named)) is not None:
            holder = node.child("properties").child(name)
            found.append(Datum(name=str(name), data_class=kind, node=holder, owner=_owner(node)))
    return found


_NOT_SCHEMAS = frozenset(
    [
        "paths",
        "webhooks",
        "components",
        "definitions",
        "parameters",
        "responses",
        "properties",
        "items",
        "allOf",
        "oneOf",
        "anyOf",
    ]
)


def _owner(node: Node) -> str:
    """The name of the shared schema that a node belongs to."""
    tokens = node.tokens
    if tokens and tokens[0] not in _NOT_SCHEMAS:
        return str(tokens[0])  # in a file that holds nothing but schemas
    if tokens[:2] == ("components", "schemas") and len(tokens) > 2:
        return str(tokens[2])
    return str(tokens[1]) if tokens[:1] == ("definitions",) and len(tokens) > 1 else ""

"""The values that a caller gives and gets, parameters and fields of bodies, and whether something says what they mean."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import islice
from typing import Any

from plainspoken.checks.amendments import Amendment
from plainspoken.checks.findings import Confidence, Finding, found
from plainspoken.checks.lexicon import CONVENTIONAL_NAMES, SPEAKING_FORMATS
from plainspoken.checks.rules.identity.leaks import is_credential
from plainspoken.checks.wording import adds_nothing, placeholder, words
from plainspoken.inventory.document import Body, Document, Media, Operation, Parameter, Response, Schema
from plainspoken.inventory.nodes import Node

FIELD_DEPTH = 3  # deeper fields are reached by few calls; what is wrong with them repeats what is wrong above
FIELD_LIMIT = 600  # fields of one body; enough to judge, and a bound on work
Known = dict[object, tuple["Value", ...]]
_SHARED = ("components", "definitions", "parameters", "responses")


@dataclass(frozen=True, kw_only=True, eq=False)
class Value:
    """One value that goes in or comes out. `subject` names it as `parameter limit` or `field customer.name`."""

    subject: str
    name: str
    text: str
    schema: Schema
    required: bool
    node: Node
    site: Node
    parameter: Parameter | None = None

    @property
    def is_shared(self) -> bool:
        """Whether it stands in a part that several operations refer to."""
        return bool(self.node.tokens) and self.node.tokens[0] in _SHARED

    def plain(self, key: str) -> Any:
        """A keyword of its schema; for an array, else that of its items."""
        own = self.schema.node.plain(key)
        return own if own is not None or self.schema.items is None else self.schema.items.node.plain(key)

    @cached_property
    def enum(self) -> tuple[Any, ...]:
        """The values that it, or each of its items, is limited to."""
        branches = (self.schema, self.schema.items, *self.schema.alternatives)
        return next((branch.enum for branch in branches if branch is not None and branch.enum), ())

    @cached_property
    def types(self) -> frozenset[str]:
        """Its JSON types without `null`, those of alternatives included."""
        return self.schema.types.union(*(each.types for each in self.schema.alternatives)) - {"null"}


def flaw(
    value: Value,
    operation: Operation,
    *,
    seen: str,
    better: str,
    cause: str,
    confidence: Confidence = Confidence.LIKELY,
    amendments: tuple[Amendment, ...] = (),
) -> Finding:
    """A finding about a value; about one in a shared part it is made once, whatever number of operations meet it."""
    return found(
        value.node.place,
        operation="" if value.is_shared else operation,
        subject=value.subject,
        seen=seen,
        better=better,
        cause=cause,
        confidence=confidence,
        amendments=amendments,
    )


@lru_cache(maxsize=2)
def by_key(document: Document) -> Mapping[str, Operation]:
    """The operations by what they are called: `GET /pets`."""
    return {operation.key: operation for operation in document.operations}


@lru_cache(maxsize=2)
def inputs(document: Document) -> Mapping[str, tuple[Value, ...]]:
    """What each operation takes, by its key: its parameters, then the fields of its body."""
    known: Known = {}
    return {
        operation.key: (*map(as_value, _with_schema(operation)), *_body_fields(operation.body, known))
        for operation in document.operations
    }


@lru_cache(maxsize=2)
def outputs(document: Document) -> Mapping[str, tuple[Value, ...]]:
    """What each operation answers with on success, by its key: the fields of its first documented success."""
    known: Known = {}
    return {operation.key: _fields(answer(operation), "response field", known) for operation in document.operations}


def answer(operation: Operation) -> Media | None:
    """The body of the first documented success, JSON before others; None where none is described."""
    for response in sorted(successes(operation), key=lambda each: each.status):
        media = next((each for each in response.media if each.is_json), next(iter(response.media), None))
        if media is not None:
            return media
    return None


def successes(operation: Operation) -> tuple[Response, ...]:
    """Its documented 2xx answers; `default` where it documents no other."""
    good = tuple(each for each in operation.responses if each.is_success)
    return good or tuple(each for each in operation.responses if each.status == "default" and len(operation.responses) == 1)


def is_value(parameter: Parameter) -> bool:
    """Whether it has a name to call it by and a schema to judge."""
    return parameter.schema is not None and bool(parameter.name)


def is_ordinary(parameter: Parameter) -> bool:
    """Whether it is a value that is no credential; of that AUTH005 tells, and a merit it is not either."""
    return is_value(parameter) and not is_credential(parameter.name, parameter.description)


def _with_schema(operation: Operation) -> Iterator[Parameter]:
    return filter(is_value, operation.parameters)


@lru_cache(maxsize=65536)
def as_value(parameter: Parameter) -> Value:
    """A parameter that has a schema, as a value; the same one every time."""
    assert parameter.schema is not None
    return Value(
        subject=f"parameter {parameter.name}",
        name=parameter.name,
        text=parameter.description,
        schema=parameter.schema,
        required=parameter.required,
        node=parameter.node,
        site=parameter.site,
        parameter=parameter,
    )


def _body_fields(body: Body | None, known: Known) -> tuple[Value, ...]:
    if body is None or not body.media:
        return ()
    return _fields(next((media for media in body.media if media.is_json), body.media[0]), "field", known)


def _fields(media: Media | None, kind: str, known: Known) -> tuple[Value, ...]:
    """The fields of a body; those of a schema that many operations share are made once."""
    if media is None or media.schema is None:
        return ()
    identity = media.schema.node.followed().identity
    if identity not in known:
        listed = islice(media.schema.fields(depth=FIELD_DEPTH), FIELD_LIMIT)
        known[identity] = tuple(_field(kind, path, schema, required) for path, schema, required in listed)
    return known[identity]


def _field(kind: str, path: tuple[str, ...], schema: Schema, required: bool) -> Value:
    return Value(
        subject=f"{kind} {'.'.join(path).replace('.[]', '[]')}",
        name=path[-1],
        text=schema.description or (schema.items.description if schema.items else ""),
        schema=schema,
        required=required,
        node=schema.node,
        site=schema.node,
    )


def explains_itself(name: str, schema: Schema) -> bool:
    """Whether name and schema say enough without a word: a convention, a speaking format, an enum, a flag of two words."""
    parts = words(name)
    flat = "_".join(parts)
    if flat in CONVENTIONAL_NAMES or name.lower() in CONVENTIONAL_NAMES:
        return True
    if schema.format in SPEAKING_FORMATS:
        return True
    if schema.enum or (schema.items is not None and schema.items.enum):
        return len(flat) > 2
    if "boolean" in schema.types and len(parts) >= 2:
        return True
    if (
        parts
        and parts[-1] in ("id", "ids", "uuid", "url", "uri", "email", "name", "date", "at", "count", "code")
        and len(parts) >= 2
    ):
        return len(parts[0]) >= 3
    return bool(schema.properties) or bool(schema.items and schema.items.properties)


def names_its_segment(parameter: Parameter, path: str) -> bool:
    """Whether a path parameter is the key of the segment before it, as `{orderId}` after `/orders`."""
    before = _segment_before(parameter.name, path) if parameter.location == "path" else ""
    if not before:
        return False
    bare = [part for part in words(parameter.name) if part not in ("id", "uuid", "key", "name", "number", "code", "slug")]
    return adds_nothing(" ".join(bare), (before,))


def _segment_before(name: str, path: str) -> str:
    """The text between the braces and slashes before `/{name}`; empty where there is none."""
    for before in path.split(f"/{{{name}}}")[:-1]:
        if segment := _LAST_SEGMENT.search(before):
            return segment.group()
    return ""


_LAST_SEGMENT = re.compile(r"[^/{}]+$")


def fault(text: str, name: str) -> str:
    """What is wrong with the description of a value: nothing there, a stand-in, its own name again; empty where it is right."""
    if not text:
        return "has no description"
    if stand_in := placeholder(text):
        return f'is described by the stand-in "{stand_in[:60]}"'
    return "is described by its own name only" if adds_nothing(text, (name,)) else ""


def is_dark(value: Value) -> bool:
    """Whether neither words nor schema say what the value means."""
    return _is_dark(value.text, value.name, value.schema.node)


@lru_cache(maxsize=65536)
def _is_dark(text: str, name: str, schema: Node) -> bool:  # a field is met by many ways, on each of them as another value
    return bool(fault(text, name)) and not explains_itself(name, Schema(node=schema))


def form(schema: Schema) -> str:
    """Type and format in words, as `string (date)`; `value of any type` where the schema says nothing."""
    branches = (schema, *schema.alternatives)
    types = frozenset[str]().union(*(each.types for each in branches)) - {"null"}
    kind = " or ".join(sorted(types)) or "value of any type"
    named = next((each.format for each in branches if each.format), "")
    return f"{kind} ({named})" if named else kind

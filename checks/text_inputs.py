"""Which inputs of an operation are for free text, that other people may write and others read."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.credentials import names_secret
from plainspoken.checks.data_classes import DataClass, class_of_name
from plainspoken.checks.wording import words
from plainspoken.inventory.document import Operation, Parameter, Schema

SHORTEST = len("canary-000000")  # characters: what a free text must take at least for a marked one to fit

# Names of inputs that hold no free text, whatever their schema leaves open.
_NO_TEXT = frozenset(
    words(
        "id ids uuid guid key keys code codes url uri href link email mail phone date time timestamp at timezone tz locale"
        " language lang currency country color colour version etag hash checksum cursor token page sort order fields filter"
        " filters format type kind status state enum mime media expand include select match since until before after from to"
        " hook webhook callback ip host port path file filename regex pattern cron schedule interval idempotency"
    )
)
_PLAIN_FORMATS = frozenset({"", "string", "text", "textarea", "markdown", "html", "multiline"})


def longest(schema: Schema) -> int | None:
    """How many characters a schema takes at most; None where it does not say."""
    limit = schema.node.plain("maxLength")
    return limit if isinstance(limit, int) and not isinstance(limit, bool) else None


def takes_text(name: str, schema: Schema | None) -> bool:
    """Whether an input is for free text, and long enough for a marker: nobody is to be surprised by what it does there."""
    called = words(name)
    if schema is None or not called or called[-1] in _NO_TEXT or names_secret(name):
        return False
    if schema.types - {"null"} != {"string"} or schema.enum or schema.format.lower() not in _PLAIN_FORMATS:
        return False
    limit = longest(schema)
    fits = limit is None or limit >= SHORTEST
    return fits and schema.node.plain("pattern") is None and class_of_name(name) is not DataClass.CREDENTIAL


def text_fields(operation: Operation) -> Iterator[tuple[tuple[str, ...], Schema]]:
    """The fields of the body that are for free text, each with its path, `[]` for the entries of a list: those of JSON, or
    where it takes none of a form, in which only fields of its own hold text."""
    media = operation.body.media if operation.body else ()
    described = [each for each in media if each.schema is not None and (each.is_json or each.is_form)]
    for chosen in sorted(described, key=lambda each: not each.is_json)[:1]:
        for path, schema, _ in chosen.schema.fields(depth=2) if chosen.schema is not None else ():
            if takes_text(path[-1], schema) and (chosen.is_json or len(path) == 1):
                yield path, schema


def text_parameters(operation: Operation) -> Iterator[Parameter]:
    """The parameters that are for free text, headers of the protocol left out."""
    for each in operation.parameters:
        ordinary = each.location in ("query", "path") or (each.location == "header" and each.name.lower().startswith("x-"))
        if ordinary and takes_text(each.name, each.schema):
            yield each


def stores_text(operation: Operation) -> bool:
    """Whether it writes and takes free text in its body."""
    return operation.method in ("POST", "PUT", "PATCH") and next(text_fields(operation), None) is not None

"""What an error answer could say of a field, from what the document says of it."""

from __future__ import annotations

from plainspoken.checks.wording import cut
from plainspoken.inventory.document import Operation, Schema

_BOUNDS = (
    ("minimum", "at least"),
    ("exclusiveMinimum", "more than"),
    ("maximum", "at most"),
    ("exclusiveMaximum", "less than"),
    ("minLength", "of length at least"),
    ("maxLength", "of length at most"),
)


def expectation(operation: Operation, field: str, mistake: str = "") -> str:
    """The sentence for `field`: "limit must be an integer, at least 1, at most 100"; a start of one where nothing is known.

    `mistake` is what the sender says was wrong: of what was left out, the sentence says that it is required.
    """
    if mistake.lower().startswith("missing request body"):
        needed = _needed(operation)
        return "a body is required" + (f", an object with {', '.join(needed)}" if needed else "")
    name, schema = _field(operation, field)
    must_be = "is required and must be" if mistake.lower().startswith("missing") else "must be"
    if schema is None:
        return f"{name} {must_be} <what it accepts>"
    parts = [_kind(schema), *_limits(schema)]
    return f"{name} {must_be} " + ", ".join(part for part in parts if part)


def _needed(operation: Operation) -> list[str]:
    """The fields that the body must have; those that it may have where none is required."""
    schema = next((media.schema for media in (operation.body.media if operation.body else ()) if media.schema), None)
    if schema is None:
        return []
    names = list(schema.properties)
    return ([name for name in names if name in schema.required] or names)[:4]


def _field(operation: Operation, field: str) -> tuple[str, Schema | None]:
    """The field by its path or last name; the first input where none is named."""
    values = {each.name: each.schema for each in operation.parameters if each.location not in ("header", "cookie")}
    known = values | {each.name: each.schema for each in operation.parameters if each.name not in values}
    for media in operation.body.media if operation.body else ():
        for path, schema, _ in media.schema.fields(depth=4) if media.schema else ():
            known.setdefault(path[-1], schema)
    if not field:
        return next(iter(known.items()), ("the body", None))
    last = field.replace("/", ".").replace("[]", "").rstrip(".").split(".")[-1]
    return field, known.get(field) or known.get(last)


def _kind(schema: Schema) -> str:
    if schema.enum:
        return "one of " + cut(", ".join(str(value) for value in schema.enum), 80)
    types = sorted(schema.types - {"null"})
    if schema.format and types in (["string"], []):
        return f"{'an' if schema.format[0] in 'aeio' else 'a'} {schema.format}" + (
            " such as 2026-01-31" if schema.format == "date" else ""
        )
    articles = {"integer": "an integer", "array": "a list", "object": "an object", "string": "a text", "number": "a number"}
    return " or ".join(articles.get(name, f"a {name}") for name in types) or "<what it accepts>"


def _limits(schema: Schema) -> list[str]:
    found = [f"{words} {value}" for key, words in _BOUNDS if type(value := schema.node.plain(key)) in (int, float)]
    pattern = schema.node.text("pattern")
    return [*found, f"matching {cut(pattern, 60)}"] if pattern else found

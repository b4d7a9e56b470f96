"""What an operation needs before it can be called: required values in path, query and body that name a thing."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.chains.known import known
from plainspoken.checks.chains.nouns import noun_of, singular, split_name
from plainspoken.checks.chains.records import Form, Need, Noun, Strength
from plainspoken.inventory.document import Operation, Parameter, Schema

_TELLS = re.compile(r"(?i)\b(?:ids?|uris?|identifiers?|uuids?)\b[^.]{0,12}? (?:of|for) (?:the |an? |this |each )?([a-z]+)")
_VERSION = re.compile(r"v\d+(?:\.\d+)*")


def needs_of(operation: Operation) -> tuple[Need, ...]:
    """Its needs, in the order of the document; each value once."""
    found: dict[tuple[str, str], Need] = {}
    for need in (*_in_parameters(operation), *_in_body(operation)):
        found.setdefault((need.location, need.name), need)
    return tuple(found.values())


def _in_parameters(operation: Operation) -> Iterator[Need]:
    for parameter in operation.parameters:
        if parameter.location == "path":
            yield _in_path(operation, parameter)
        elif parameter.location == "query" and parameter.required:
            yield from _named(operation, parameter.name, "query", parameter.schema, parameter.description)


def _in_path(operation: Operation, parameter: Parameter) -> Need:
    """A step of the path: it names a thing of the collection before it, whatever it is called."""
    before = operation.path.partition("{" + parameter.name + "}")[0]
    form, own = split_name(parameter.name)
    nouns = list(_nouns(own, parameter.name, parameter.description))
    if (step := _collection_noun(before)) and step not in {each.word for each in nouns}:
        near = Strength.NEAR if not own else Strength.FAR
        nouns.append(Noun(word=step, strength=near, why=f"the path {before.rstrip('/')}"))
    return Need(
        name=parameter.name,
        location="path",
        form=_form(form, parameter.schema),
        nouns=tuple(nouns),
        format=_format(parameter.schema),
        known=known(parameter.name, parameter.schema),
        collection=before.rstrip("/"),
    )


def _form(form: Form | None, schema: Schema | None) -> Form:
    is_id = schema is not None and (schema.format == "uuid" or "integer" in schema.types)
    return Form.ID if form is Form.ID or is_id else Form.NAME


def _nouns(own: str, name: str, description: str) -> Iterator[Noun]:
    if own:
        yield Noun(word=own, strength=Strength.NEAR, why=f"the name `{name}`")
    elif told := _TELLS.search(description):
        yield Noun(word=singular(told[1].lower()), strength=Strength.FAR, why=f"the description of `{name}`")


def _collection_noun(path: str) -> str:
    """What the last fixed step of a path lists: `/stores/{id}/pets/` lists pets; none where that is a version."""
    steps = [step for step in path.strip("/").split("/") if step]
    if not steps or "{" in steps[-1] or _VERSION.fullmatch(steps[-1]):
        return ""
    return noun_of(steps[-1])


def _named(operation: Operation, name: str, location: str, schema: Schema | None, description: str) -> Iterator[Need]:
    """A value outside of the path, where its name says that it names a thing."""
    form, own = split_name(name)
    if form is not Form.ID:
        return
    nouns = list(_nouns(own, name, description))
    if not own:
        fixed = [step for step in operation.path.split("/") if step and "{" not in step]
        if fixed and (step := noun_of(fixed[-1])) and step not in {each.word for each in nouns}:
            nouns.append(Noun(word=step, strength=Strength.FAR, why=f"the path {operation.path}"))
    items = schema.items if schema is not None else None
    yield Need(
        name=name, location=location, form=form, nouns=tuple(nouns), format=_format(items or schema), known=known(name, schema)
    )


def _in_body(operation: Operation) -> Iterator[Need]:
    """Required fields of the body. The id of the very thing that is created or replaced is the caller's own."""
    media = next((each for each in (operation.body.media if operation.body else ()) if each.schema is not None), None)
    if media is None or media.schema is None or operation.body is None:
        return
    required = media.schema.required
    for name, child in media.schema.properties.items():
        if name in required and split_name(name)[1]:
            yield from _named(operation, name, "body", child, child.description)


def _format(schema: Schema | None) -> str:
    """`uuid`, `integer`, or empty where a text of any kind is meant."""
    if schema is None:
        return ""
    if schema.format == "uuid":
        return "uuid"
    return "integer" if schema.types == {"integer"} else ""

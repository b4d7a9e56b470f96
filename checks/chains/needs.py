"""What an operation needs before it can be called: required values in path, query and body that name a thing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from plainspoken.checks.chains.known import LEFT_OUT, known
from plainspoken.checks.chains.nouns import singular, split_name, thing_of
from plainspoken.checks.chains.records import Form, Need, Noun, Strength
from plainspoken.checks.effect_words import CLEAR_VERBS, VERBS
from plainspoken.checks.lexicon import FUNCTION_WORDS
from plainspoken.checks.wording import plain, words
from plainspoken.inventory.document import Operation, Parameter, Schema

TOLD = 300  # characters of a description; what comes after tells of other things
# "the ID of the pet", "pet or owner IDs", "a track or an episode uri".
_TELLS = re.compile(
    r"(?i)\b(?:ids?|uris?|identifiers?|uuids?)\b[^.]{0,12}? (?:of|for)"
    r" (?:(?:the|an?|this|each|existing|specific|specified|given|target|desired|new) )*([a-z]{3,})"
    r"|\b([a-z]{3,})(?= (?:or (?:an? |the )?[a-z]+ )?(?:[A-Z][a-z]+ )?(?:ids?|uris?)\b)"
)
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
        elif parameter.location == "query":
            for need in _named(operation, parameter.name, "query", parameter.schema, parameter.description):
                yield need if parameter.required or need.known else replace(need, known=LEFT_OUT)


def _in_path(operation: Operation, parameter: Parameter) -> Need:
    """A step of the path: it names a thing of the collection before it, whatever it is called."""
    before = operation.path.partition("{" + parameter.name + "}")[0]
    form, own = split_name(parameter.name)
    nouns = list(_nouns(own, parameter.name, parameter.description))
    if (step := _collection_noun(before, operation.method)) and step not in {each.word for each in nouns}:
        near = Strength.NEAR if not own else Strength.FAR
        nouns.append(Noun(word=step, strength=near, why=f"the path {before.rstrip('/')}"))
    return Need(
        name=parameter.name,
        location="path",
        form=_form(form, before.rstrip("/").rpartition("/")[2].lower(), own, step, parameter.schema),
        nouns=tuple(nouns),
        format=format_of(parameter.schema),
        known=known(parameter.name, parameter.schema),
        explained=_is_explained(parameter.name, parameter.description, operation),
        collection=before.rstrip("/"),
    )


def _form(form: Form | None, last: str, own: str, step: str, schema: Schema | None) -> Form:
    """An id by its name or its format; or a number called as what the path lists (`/pets/{pet}`), which is no amount."""
    is_uuid = schema is not None and schema.format == "uuid"
    is_number = schema is not None and "integer" in schema.types and form is None and step and own == step != last
    return Form.ID if form is Form.ID or is_uuid or is_number else Form.NAME


def _nouns(own: str, name: str, description: str) -> Iterator[Noun]:
    if own:
        yield Noun(word=own, strength=Strength.NEAR, why=f"the name `{name}`")
        return
    told = (found[1] or found[2] for found in _TELLS.finditer(plain(description[:TOLD])))
    for word in dict.fromkeys(singular(each.lower()) for each in told if each.lower() not in FUNCTION_WORDS):
        yield Noun(word=word, strength=Strength.FAR, why=f"the description of `{name}`")


def _collection_noun(path: str, method: str) -> str:
    """What the last fixed steps of a path list: `/stores/{id}/pets/`, also `/pets/id/`, `/pets/cancel/`. None before them.

    Where the method says what is done, a word that is a noun as well is one: `DELETE /calendars/block/{id}`.
    """
    steps = path.strip("/").split("/")
    start = max((at + 1 for at, step in enumerate(steps) if "{" in step or _VERSION.fullmatch(step)), default=0)
    if method != "POST" and steps[-1].lower() in VERBS and steps[-1].lower() not in CLEAR_VERBS and len(steps) > start + 1:
        return thing_of(steps[-1])
    return _last_thing(steps[start:])


def about(path: str) -> str:
    """What a path is about: its last fixed step that is a thing and no verb."""
    fixed = [step for step in path.split("/") if step and "{" not in step and not _VERSION.fullmatch(step)]
    return _last_thing(fixed)


def _last_thing(steps: list[str]) -> str:
    """The last step that is a thing; a verb is none where a thing stands before it."""
    things = [(step, noun) for step in steps if (noun := thing_of(step))]
    return next((noun for step, noun in reversed(things) if step.lower() not in VERBS), things[0][1] if things else "")


def _named(operation: Operation, name: str, location: str, schema: Schema | None, description: str) -> Iterator[Need]:
    """A value outside of the path, where its name says that it names a thing."""
    form, own = split_name(name)
    if form is not Form.ID:
        return
    nouns = list(_nouns(own, name, description))
    if not own:
        step = about(operation.path)
        if step and step not in {each.word for each in nouns}:
            nouns.append(Noun(word=step, strength=Strength.FAR, why=f"the path {operation.path}"))
    items = schema.items if schema is not None else None
    yield Need(
        name=name,
        location=location,
        form=form,
        nouns=tuple(nouns),
        format=format_of(items or schema),
        known=known(name, schema),
        explained=_is_explained(name, description, operation),
    )


_FOUND = frozenset(words("given gives gave returned returns obtained found from see list get call"))


def _is_explained(name: str, description: str, operation: Operation) -> bool:
    """Whether the description says where it is found; or the caller makes it up by a PUT, or sends it in a body too."""
    if operation.method == "PUT" or _FOUND & set(words(description)):
        return True
    media = next((each for each in (operation.body.media if operation.body else ()) if each.schema is not None), None)
    return media is not None and media.schema is not None and name in media.schema.properties


def _in_body(operation: Operation) -> Iterator[Need]:
    """Required fields of the body. The id of the very thing that is created or replaced is the caller's own."""
    media = next((each for each in (operation.body.media if operation.body else ()) if each.schema is not None), None)
    if media is None or media.schema is None or operation.body is None:
        return
    required = media.schema.required
    for name, child in media.schema.properties.items():
        if name in required and split_name(name)[1]:
            yield from _named(operation, name, "body", child, child.description)


def format_of(schema: Schema | None) -> str:
    """`uuid`, `integer`, or empty where a text of any kind is meant."""
    if schema is None:
        return ""
    if schema.format == "uuid":
        return "uuid"
    return "integer" if schema.types == {"integer"} else ""

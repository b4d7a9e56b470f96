"""What an operation hands out: values of its 2xx answers that name a thing, nested ones and the Location header included."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.chains.known import is_credential
from plainspoken.checks.chains.needs import about, format_of
from plainspoken.checks.chains.nouns import head, is_bare, loose, noun_of, split_name, thing_of
from plainspoken.checks.chains.records import Form, Noun, Offer, Strength
from plainspoken.checks.wording import words
from plainspoken.inventory.document import Operation, Response, Schema
from plainspoken.inventory.nodes import Node

DEPTH = 6  # levels of nesting that are looked into
MOST = 300  # values of one answer; what has more repeats itself

_SCALARS = frozenset({"string", "integer", "number", "boolean", "null"})
_Path = tuple[str, ...]


def offers_of(operation: Operation) -> tuple[Offer, ...]:
    """What its documented successes hand out, each field once."""
    found: dict[str, Offer] = {}
    noun = about(operation.path)
    for response in operation.responses:
        if response.is_success or (response.status == "default" and len(operation.responses) == 1):
            for offer in _of_response(response, noun, operation.method == "POST"):
                found.setdefault(offer.field, offer)
    return tuple(found.values())


def is_silent(operation: Operation) -> bool:
    """Whether a success that may have a body is documented without saying what it holds."""
    if operation.method in ("HEAD", "DELETE", "OPTIONS"):
        return False
    successes = [each for each in operation.responses if each.is_success or each.status == "default"]
    bodies = [media.schema for each in successes if each.status not in ("204", "205") for media in each.media]
    if not successes:
        return True
    return not any(schema is not None and _says_something(schema) for schema in bodies) and any(
        each.status not in ("204", "205") for each in successes
    )


def _says_something(schema: Schema) -> bool:
    """Whether fields or a plain type are told; a bare object may hold anything."""
    if schema.properties:
        packed = [child for name, child in schema.properties.items() if not (noun_of(name) or child.types & _SCALARS)]
        return all(_says_something(child) for child in packed)
    if schema.alternatives:
        return True
    if schema.items is not None:
        return _says_something(schema.items)
    # A bare text is a message as often as the id of what was made.
    return bool(schema.types) and not schema.types & {"object", "array", "string"}


def _of_response(response: Response, about: str, creates: bool) -> Iterator[Offer]:
    if any(name.lower() == "location" for name in response.headers) and about and response.status == "201":
        noun = Noun(word=about, strength=Strength.NEAR, why="the Location header of what was created")
        yield Offer(field="header Location", name="Location", form=Form.ID, nouns=(noun,))
    media = next((each for each in response.media if each.schema is not None), None)
    if media is not None and media.schema is not None:
        for offer in media.schema.node.followed().fact(_handed_out):
            yield _completed(offer, about)
        if creates and about and format_of(media.schema):
            noun = Noun(word=about, strength=Strength.FAR, why="the whole answer, a bare value")
            yield Offer(field="the whole answer", name="", form=Form.ID, nouns=(noun,), format=format_of(media.schema))


def _completed(offer: Offer, about: str) -> Offer:
    """A bare `id` at the top of an answer names what the path is about, too."""
    if not offer.own or not about or any(each.word == about for each in offer.nouns):
        return offer
    # An `OpenAIFile` of `/files` is a file.
    agrees = not offer.nouns or any(head(each.word) == about for each in offer.nouns)
    strength = Strength.NEAR if agrees else Strength.FAR
    noun = Noun(word=about, strength=strength, why="the path that answers it")
    return Offer(
        field=offer.field,
        name=offer.name,
        form=offer.form,
        nouns=(*offer.nouns, noun),
        format=offer.format,
        listed=offer.listed,
        own=True,
    )


def _handed_out(node: Node) -> tuple[Offer, ...]:
    found: list[Offer] = []
    _walk(Schema(node=node), (), "", set(), found)
    return tuple(found)


def _component(schema: Schema) -> str:
    """The name under which the document keeps a schema; empty for one that is written where it is used."""
    tokens = schema.node.followed().tokens
    is_kept = len(tokens) in (2, 3) and tokens[-2] in ("schemas", "definitions")
    return str(tokens[-1]) if is_kept else ""


def _walk(schema: Schema, path: _Path, holder: str, seen: set[object], found: list[Offer]) -> None:
    """Adds what stands below; `holder`: the last field on the way that names a thing. Each schema is entered once on a way."""
    identity = schema.node.followed().identity
    if identity in seen or len(found) >= MOST or len(path) > DEPTH:
        return
    seen.add(identity)
    component = _component(schema)
    properties = schema.properties
    for name, child in properties.items():
        if (offer := _offer(name, child, path, holder, component)) is not None and len(found) < MOST:
            found.append(offer)
    for name, child in properties.items():
        inner = noun_of(name)
        _walk(child, (*path, name), inner or holder, seen, found)
    if (items := schema.items) is not None:
        _walk(items, (*path, "[]"), holder, seen, found)
    for alternative in schema.alternatives:
        _walk(alternative, path, holder, seen, found)
    seen.discard(identity)


def _offer(name: str, child: Schema, path: _Path, holder: str, component: str) -> Offer | None:
    """What the field hands out; None where its name is none of an id or a name."""
    form, own = split_name(name)
    if form is None and child.format == "uuid" and words(name)[-1:] != ("by",):  # `created_by` is somebody
        form = Form.ID
    if form is None or is_credential(name) or child.types & {"object", "boolean"}:
        return None
    listed = "[]" in path or "array" in child.types
    kept = thing_of(component)
    return Offer(
        field=_written((*path, name)),
        name=name,
        form=form,
        nouns=tuple(_nouns(name, own, holder, kept, component)),
        format=format_of(child.items or child),
        listed=listed,
        own=not holder and (is_bare(own) or own == kept),
    )


def _nouns(name: str, own: str, holder: str, kept: str, component: str) -> Iterator[Noun]:
    if own:
        yield Noun(word=own, strength=Strength.NEAR, why=f"the field `{name}`")
    if not is_bare(own):
        return
    if kept:
        yield Noun(word=kept, strength=Strength.NEAR, why=f"`{name}` of the schema {component}")
        if loose(kept) != kept:
            yield Noun(word=loose(kept), strength=Strength.FAR, why=f"`{name}` of the schema {component}")
    if holder and holder != kept:
        yield Noun(
            word=holder,
            strength=Strength.NEAR if not kept or holder == loose(kept) else Strength.FAR,
            why=f"`{name}` inside of `{holder}`",
        )


def _written(path: _Path) -> str:
    """`data[].owner.id`."""
    return ".".join(path).replace(".[]", "[]")

"""Edges from an operation to itself: its answer names the next portion, and the same operation takes that name."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.chains.records import Edge, Step
from plainspoken.checks.findings import Confidence
from plainspoken.checks.paging import LAST_ITEMS, NEXT_CURSORS, NEXT_LINKS, Way, begins_at
from plainspoken.checks.wording import words
from plainspoken.inventory.document import Operation, Parameter, Schema

DEPTH = 3  # levels of an envelope: `meta.pagination.next`, `_links.next.href`
_ADDRESS = frozenset(words("href url uri"))
_Way = tuple[Way, Parameter]


def pages_of(step: Step, operation: Operation) -> tuple[Edge, ...]:
    """One edge for each parameter that says where the next portion begins and finds its value in the answer."""
    ways = ways_of(operation)
    if not ways:
        return ()
    told = tuple(envelope_of(operation))
    return tuple(edge for way, parameter in ways if (edge := _edge(step, way, parameter, told)) is not None)


def ways_of(operation: Operation) -> tuple[_Way, ...]:
    """The parameters of an operation that say where the next portion begins, those of a JSON body included."""
    found = ((begins_at(each.name), each) for each in operation.parameters if each.location in ("query", "header", "body"))
    return tuple((way, each) for way, each in found if way is not None)


def envelope_of(operation: Operation) -> Iterator[str]:
    """What an answer tells beside its things: fields as `meta.next`, headers as `header Link`; of the things the ids."""
    for response in operation.responses:
        if response.is_success:
            yield from (f"header {name}" for name in response.headers)
            for media in response.media:
                if media.schema is not None:
                    yield from _fields(media.schema, "", DEPTH)


def _fields(schema: Schema, before: str, depth: int) -> Iterator[str]:
    for name, child in schema.properties.items():
        yield before + name
        if depth and (child.properties or child.alternatives):
            yield from _fields(child, f"{before}{name}.", depth - 1)
        if child.items is not None:
            yield from (f"{before}{name}[].{key}" for key in child.items.properties if _is_id(key))
    if schema.items is not None and not before:
        yield from (f"[].{key}" for key in schema.items.properties if _is_id(key))
    for alternative in schema.alternatives if depth else ():
        yield from _fields(alternative, before, depth - 1)


def _is_id(name: str) -> bool:
    return name.lower() in ("id", "uuid", "key")


def _edge(step: Step, way: Way, parameter: Parameter, told: tuple[str, ...]) -> Edge | None:
    found = _found(way, parameter.name, told)
    if found is None:
        return None
    field, why, confidence = found
    return Edge(
        source=step,
        field=field,
        target=step,
        parameter=parameter.name,
        location=parameter.location,
        reason=f"the next page: {why}",
        confidence=confidence,
    )


def _found(way: Way, parameter: str, told: tuple[str, ...]) -> tuple[str, str, Confidence] | None:
    """Where the value is found, why that is thought, and how surely; the surest first."""
    wanted = "".join(words(parameter))
    named = {field: _called(field) for field in told if "[]" not in field}
    alike = (wanted, "next" + wanted, wanted.removeprefix("x"))
    for field, called in named.items():
        if called in alike and (way is not Way.PAGE or called != wanted) and (way is not Way.OFFSET or called != wanted):
            return field, f"`{field}` is called as `{parameter}`", Confidence.LIKELY
    for field, called in named.items():
        if called in NEXT_LINKS:
            return field, f"`{field}` names it", Confidence.LIKELY
        if way in (Way.CURSOR, Way.LAST_ITEM) and (called in NEXT_CURSORS or called in LAST_ITEMS):
            return field, f"`{field}` is a cursor", Confidence.LIKELY
    if way is Way.LAST_ITEM:
        return _last(parameter, told)
    if "header Link" in told:
        return "header Link", "the Link header may name it", Confidence.POSSIBLE
    return None


def _last(parameter: str, told: tuple[str, ...]) -> tuple[str, str, Confidence] | None:
    """The id of the last thing: `last_id`, or that of the list itself."""
    for field in told:
        if words(field.rpartition(".")[2])[:1] == ("last",) and words(field)[-1:] in (("id",), ("key",), ("evaluatedkey",)):
            return field, f"`{field}` is the id of the last thing", Confidence.LIKELY
    listed = next((field for field in told if "[]" in field), None)
    return (listed, f"`{parameter}` takes the id of the last thing", Confidence.POSSIBLE) if listed else None


def _called(field: str) -> str:
    """`next` for `links.next.href`, too."""
    steps = field.removeprefix("header ").split(".")
    last = steps[-2] if len(steps) > 1 and steps[-1].lower() in _ADDRESS else steps[-1]
    return "".join(words(last)).removeprefix("x") if field.startswith("header ") else "".join(words(last))

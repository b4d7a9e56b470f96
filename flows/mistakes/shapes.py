"""Calls of the wrong shape: left out, made up, a list or a text where something else belongs, the wrong place or body."""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from typing import Any

from plainspoken.checks.tool_calls import CONTENT_TYPE, Path, shown_path, value_at, with_value, without
from plainspoken.flows.mistakes.derived import Mistake, Start, instead
from plainspoken.flows.mistakes.slots import Slot, body_schema, has_form

_INVENTED = (("sort_by", "newest"), ("include_details", "true"), ("customer_name", "Robin"), ("priority", "high"))


def required_left_out(start: Start, _: random.Random) -> Iterator[Mistake]:
    """An argument that the document demands is not sent."""
    for slot in start.slots:
        if slot.required and slot.path[0] != "path":
            said = f"{shown_path(slot.path)} is left out"
            yield Mistake(kind="required field left out", said=said, call=without(start.call, slot.path), path=slot.path)


def invented_field(start: Start, rng: random.Random) -> Iterator[Mistake]:
    """An argument that the operation does not have, as a filter that a model hopes for."""
    body = value_at(start.call, ("body",))
    location = "body" if isinstance(body, dict) else "query"
    takes = start.lists or any(each.location == "query" for each in start.operation.parameters)
    if location == "query" and not takes:
        return
    known = {each.name for each in start.operation.parameters} | (set(body) if isinstance(body, dict) else set())
    name, value = rng.choice([each for each in _INVENTED if each[0] not in known])
    path = (location, name)
    schema = body_schema(start.call, start.operation)
    forbidden = location == "body" and schema is not None and schema.node.plain("additionalProperties") is False
    yield Mistake(
        kind="invented field",
        said=f"{shown_path(path)} is made up, with the value `{value}`",
        call=with_value(start.call, path, value),
        path=path,
        taken="accepted" if forbidden else "ignored",
    )


def list_for_one(start: Start, _: random.Random) -> Iterator[Mistake]:
    """Two choices where one can be given, or a list of one."""
    # In a query or a form a list of one is written as the one.
    in_json = not has_form(start.call)
    for slot in start.slots:
        if slot.path[0] == "body" and in_json:
            if isinstance(slot.value, str | int | float) and "array" not in slot.types and slot.types:
                yield instead(start, slot, [slot.value], "list for one value", same_is_right=False)
        elif slot.path[0] in ("query", "body") and slot.schema and isinstance(slot.value, str) and "array" not in slot.types:
            others = [str(each) for each in slot.schema.enum if str(each) != slot.value and each is not None]
            if others:
                yield instead(start, slot, [slot.value, others[0]], "list for one value", same_is_right=False)


def one_for_list(start: Start, _: random.Random) -> Iterator[Mistake]:
    """One entry where a list belongs."""
    for slot in _containers(start, list):
        if slot.value and slot.types == {"array"} and not has_form(start.call):
            yield instead(start, slot, slot.value[0], "one value for a list")


def text_of_json(start: Start, _: random.Random) -> Iterator[Mistake]:
    """A list, an object or the whole body, written as JSON into a text."""
    for slot in _containers(start, list | dict):
        if slot.value and "string" not in slot.types:
            yield instead(start, slot, json.dumps(slot.value), "JSON as a text")
    body = value_at(start.call, ("body",))
    if isinstance(body, dict) and body:
        said = "the body is a text with JSON in it"
        call = with_value(start.call, ("body",), json.dumps(body))
        yield Mistake(kind="JSON as a text", said=said, call=call, path=("body",))


def _containers(start: Start, kind: Any) -> Iterator[Slot]:
    return (slot for slot in start.slots if slot.path[0] == "body" and isinstance(slot.value, kind))


def wrong_depth(start: Start, _: random.Random) -> Iterator[Mistake]:
    """A field of the body inside of another object, or one from inside at the top."""
    body = value_at(start.call, ("body",))
    for slot in start.slots:
        if slot.path[0] != "body" or not slot.required or not isinstance(body, dict):
            continue
        inner = next((name for name, value in body.items() if isinstance(value, dict) and name != slot.name), None)
        if len(slot.path) > 2 and all(isinstance(step, str) for step in slot.path):
            target: Path = ("body", slot.name)
        elif len(slot.path) == 2:
            target = ("body", inner or "data", slot.name)
        else:
            continue
        said = f"{shown_path(slot.path)} stands at {shown_path(target)}"
        call = with_value(without(start.call, slot.path), target, slot.value)
        yield Mistake(kind="field at the wrong depth", said=said, call=call, path=slot.path)


def empty_body(start: Start, _: random.Random) -> Iterator[Mistake]:
    """Nothing is sent where a body belongs."""
    if "body" in start.call.arguments and start.operation.body is not None and start.operation.body.required:
        call = without(start.call, ("body",))
        yield Mistake(kind="empty body", said="nothing is sent as the body", call=call, path=("body",))


def wrong_content_type(start: Start, _: random.Random) -> Iterator[Mistake]:
    """JSON that is called a plain text, or sent where a form is wanted."""
    if "body" in start.call.arguments and has_form(start.call):
        said = "the body is JSON instead of a form"
        call = with_value(start.call, CONTENT_TYPE, "application/json")
        yield Mistake(kind="wrong content type", said=said, call=call, path=CONTENT_TYPE, taken="understood")
    elif "body" in start.call.arguments:
        said = "the body is JSON and called `text/plain`"
        call = with_value(start.call, CONTENT_TYPE, "text/plain")
        # A server that reads it as the JSON that it is does what was meant.
        yield Mistake(kind="wrong content type", said=said, call=call, path=CONTENT_TYPE, taken="understood")

"""Edges that somebody wrote down in the document: Links of OpenAPI 3.0 to 3.2. Operations are found by id or by pointer."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from plainspoken.checks.chains.records import Edge, Part, Step, Unfollowed
from plainspoken.checks.findings import Confidence
from plainspoken.inventory.document import Response
from plainspoken.inventory.nodes import Node

_LONE_PATH = re.compile(r"#/paths/(.+)/(\w+)$")


@dataclass(frozen=True, slots=True)
class Declared:
    """What was written down: edges, and what leads nowhere."""

    edges: tuple[Edge, ...]
    unfollowed: tuple[Unfollowed, ...]


class Names:
    """Finds operations by operationId or by a pointer to their path."""

    def __init__(self, parts: Sequence[Part]) -> None:
        self._by_id: dict[tuple[str, str], Part] = {}
        self._anywhere: dict[str, Part] = {}
        self._by_path: dict[tuple[str, str], Part] = {}
        for part in parts:
            if part.operation.id:
                self._by_id.setdefault((part.step.api, part.operation.id), part)
                self._anywhere.setdefault(part.operation.id, part)
            self._by_path.setdefault((part.step.api, part.step.operation), part)

    def by_id(self, name: str, api: str = "") -> Part | None:
        return self._by_id.get((api, name)) if api else self._anywhere.get(name)

    def by_pointer(self, text: str, apis: Sequence[str]) -> Part | None:
        if (found := _LONE_PATH.search(text)) is None:
            return None
        key = f"{found[2].upper()} {found[1].replace('~1', '/').replace('~0', '~')}"
        return next((part for api in apis if (part := self._by_path.get((api, key)))), None)


def links(parts: Sequence[Part]) -> Declared:
    """What the Links of successful answers say."""
    names = Names(parts)
    edges: list[Edge] = []
    lost: list[Unfollowed] = []
    for source in parts:
        for response in source.operation.responses if source.operation.responses else ():
            for name, link in _links_of(response):
                target = _target(link, source, names)
                if target is None:
                    what = f"{source.step.operation}: the Link `{name}` names an operation that is not there."
                    lost.append(Unfollowed(what=what, place=link.place, step=source.step))
                else:
                    edges.extend(_linked(source, name, link, target))
    return Declared(tuple(edges), tuple(lost))


def _links_of(response: Response) -> Iterator[tuple[str, Node]]:
    # Swagger 2.0 has none; tools write them there as `x-links`.
    listed = response.node.get("links") or response.node.get("x-links")
    return ((name, link) for name, link in (listed.items() if listed else ()) if isinstance(link.value, dict))


def _target(link: Node, source: Part, names: Names) -> Part | None:
    if called := link.text("operationId"):
        return names.by_id(called, source.step.api)
    return names.by_pointer(link.text("operationRef"), (source.step.api,))


def _linked(source: Part, name: str, link: Node, target: Part) -> Iterator[Edge]:
    parameters = link.plain("parameters")
    for written, value in parameters.items() if isinstance(parameters, dict) else ():
        location, _, parameter = str(written).rpartition(".")
        yield edge_to(source.step, field_of(value), target, parameter, location, f"the Link `{name}`")


def edge_to(source: Step, field: str, target: Part, parameter: str, location: str, reason: str) -> Edge:
    """A certain edge; where the parameter stands is looked up where nobody says it."""
    known = next((each.location for each in target.operation.parameters if each.name == parameter), "")
    return Edge(
        source=source,
        field=field,
        target=target.step,
        parameter=parameter,
        location=location or known or "body",
        reason=reason,
        confidence=Confidence.CERTAIN,
    )


def field_of(expression: object) -> str:
    """A runtime expression as a field is written elsewhere: `$response.body#/data/0/id` is `data[].id`."""
    text = str(expression)
    _, mark, pointer = text.partition("$response.body#/")
    if not mark:
        return text
    return re.sub(r"\.\d+(?=\.|$)", "[]", "." + pointer.strip("}").replace("/", ".")).removeprefix(".")

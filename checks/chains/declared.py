"""Edges that somebody wrote down: Links of OpenAPI 3.0 to 3.2, and the steps of Arazzo 1.0 and 1.1 workflows."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from plainspoken.checks.chains.records import Edge, Part, Step
from plainspoken.checks.findings import Confidence
from plainspoken.inventory.document import Response
from plainspoken.inventory.nodes import Node

_OUTPUT = re.compile(r"\$steps\.([\w-]+)\.outputs\.([\w.-]+)")
_LONE_PATH = re.compile(r"#/paths/(.+)/(\w+)$")


@dataclass(frozen=True, slots=True)
class Declared:
    """What was written down: edges, and sentences on what leads nowhere."""

    edges: tuple[Edge, ...]
    unfollowed: tuple[str, ...]


class _Names:
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
    names = _Names(parts)
    edges: list[Edge] = []
    lost: list[str] = []
    for source in parts:
        for response in source.operation.responses if source.operation.responses else ():
            for name, link in _links_of(response):
                target = _target(link, source, names)
                if target is None:
                    lost.append(f"{source.step.operation}: the Link `{name}` names an operation that is not there.")
                else:
                    edges.extend(_linked(source, name, link, target))
    return Declared(tuple(edges), tuple(lost))


def _links_of(response: Response) -> Iterator[tuple[str, Node]]:
    # Swagger 2.0 has none; tools write them there as `x-links`.
    listed = response.node.get("links") or response.node.get("x-links")
    return ((name, link) for name, link in (listed.items() if listed else ()) if isinstance(link.value, dict))


def _target(link: Node, source: Part, names: _Names) -> Part | None:
    if called := link.text("operationId"):
        return names.by_id(called, source.step.api)
    return names.by_pointer(link.text("operationRef"), (source.step.api,))


def _linked(source: Part, name: str, link: Node, target: Part) -> Iterator[Edge]:
    parameters = link.plain("parameters")
    for written, value in parameters.items() if isinstance(parameters, dict) else ():
        location, _, parameter = str(written).rpartition(".")
        yield _edge(source.step, _field(value), target, parameter, location, f"the Link `{name}`")


def _edge(source: Step, field: str, target: Part, parameter: str, location: str, reason: str) -> Edge:
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


def _field(expression: object) -> str:
    """A runtime expression as a field is written elsewhere: `$response.body#/data/0/id` is `data[].id`."""
    text = str(expression)
    _, mark, pointer = text.partition("$response.body#/")
    if not mark:
        return text
    return re.sub(r"\.\d+(?=\.|$)", "[]", "." + pointer.strip("}").replace("/", ".")).removeprefix(".")


def arazzo(value: Mapping[str, Any], parts: Sequence[Part]) -> Declared:
    """What the workflows of an Arazzo document say; operations are found by operationId or operationPath in all `parts`."""
    names = _Names(parts)
    apis = tuple(dict.fromkeys(part.step.api for part in parts))
    edges: list[Edge] = []
    lost: list[str] = []
    for workflow in _objects(value.get("workflows")):
        called = str(workflow.get("workflowId", ""))
        steps = {str(step.get("stepId", "")): step for step in _objects(workflow.get("steps"))}
        found = {name: _step_part(step, names, apis) for name, step in steps.items()}
        for name, step in steps.items():
            if found[name] is None and "workflowId" not in step:
                lost.append(f"the workflow `{called}`: step `{name}` names an operation that is not there.")
            edges.extend(_supplied(called, step, found[name], steps, found))
    return Declared(tuple(edges), tuple(lost))


def _objects(value: object) -> list[dict[str, Any]]:
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []


def _step_part(step: Mapping[str, Any], names: _Names, apis: Sequence[str]) -> Part | None:
    if isinstance(name := step.get("operationId"), str):
        return names.by_id(name.rpartition(".")[2] if name.startswith("$sourceDescriptions.") else name)
    path = step.get("operationPath")
    return names.by_pointer(path, apis) if isinstance(path, str) else None


def _supplied(
    workflow: str,
    step: Mapping[str, Any],
    target: Part | None,
    steps: Mapping[str, Mapping[str, Any]],
    found: Mapping[str, Part | None],
) -> Iterator[Edge]:
    """An edge for each value of the step that an earlier step's output gives."""
    for parameter, location, value in _values(step) if target else ():
        for earlier, output in _OUTPUT.findall(str(value)):
            source = found.get(earlier)
            if source is not None and target is not None:
                outputs = steps[earlier].get("outputs")
                field = _field(outputs.get(output, output)) if isinstance(outputs, dict) else output
                yield _edge(source.step, field, target, parameter, location, f"the Arazzo workflow `{workflow}`")


def _values(step: Mapping[str, Any]) -> Iterator[tuple[str, str, object]]:
    for each in _objects(step.get("parameters")):
        yield str(each.get("name", "")), str(each.get("in", "")), each.get("value")
    body = step.get("requestBody")
    payload = body.get("payload") if isinstance(body, dict) else None
    for name, value in payload.items() if isinstance(payload, dict) else ():
        yield str(name), "body", value
    for each in _objects(body.get("replacements")) if isinstance(body, dict) else ():
        yield str(each.get("target", "")).strip("/").replace("/", "."), "body", each.get("value")

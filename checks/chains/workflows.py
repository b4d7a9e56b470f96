"""Edges that an Arazzo 1.0 or 1.1 document writes down: the outputs of a step that a later step takes.

What a step names and is not there is told, each once, in one sentence (Arazzo 1.0.1, sections 4.6.4 to 4.6.6).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from plainspoken.checks.chains.declared import Declared, Names, edge_to, field_of
from plainspoken.checks.chains.records import Edge, Part, Unfollowed, Workflows
from plainspoken.inventory.nodes import Node

_SOURCE = re.compile(r"\$sourceDescriptions\.([\w-]+)\.(.+)")
_OUTPUT = re.compile(r"\$(steps|workflows)\.([\w-]+)\.outputs\.([\w-]+(?:\.[\w-]+)*)")
_GOING = ("onSuccess", "onFailure")


@dataclass(frozen=True, slots=True, kw_only=True)
class _Value:
    """A text that a step sends, and which parameter or field of the body it goes to."""

    parameter: str
    location: str
    text: str
    node: Node


def workflows(file: Workflows, parts: Sequence[Part]) -> Declared:
    """What the workflows of an Arazzo document say of these operations."""
    if file.fault:
        return Declared((), (Unfollowed(what=file.fault, place=file.root.place),))
    return _File(file, parts).declared()


class _File:
    """One Arazzo document and the operations that its steps may name."""

    def __init__(self, file: Workflows, parts: Sequence[Part]) -> None:
        self.file = file
        self.names = Names(parts)
        self.apis = tuple(dict.fromkeys(part.step.api for part in parts))
        self.workflows = {each.text("workflowId"): each for each in _listed(file.root, "workflows")}
        self.steps = {
            name: {step.text("stepId"): step for step in _listed(each, "steps")} for name, each in self.workflows.items()
        }
        self.sources = {each.text("name"): each.text("type") for each in _listed(file.root, "sourceDescriptions")}

    def declared(self) -> Declared:
        edges: list[Edge] = []
        lost: list[Unfollowed] = []
        for name, workflow in self.workflows.items():
            earlier: set[str] = set()
            for step in _listed(workflow, "steps"):
                called = step.text("stepId")
                says = f"workflow `{name}`, step `{called}`"
                faults = [*self._lost(step), *self._lost_values(name, step, earlier), *self._lost_goals(name, step)]
                faults += ["another step of the workflow has the same stepId"] if called in earlier else []
                lost += [Unfollowed(what=f"{says}: {fault}.", place=step.place) for fault in dict.fromkeys(faults)]
                edges += self._edges(name, step)
                earlier.add(called)
        return Declared(tuple(edges), tuple(lost))

    def _edges(self, workflow: str, step: Node) -> Iterator[Edge]:
        target = self._part(step)
        for value in _values(self.workflows[workflow], step) if target else ():
            for kind, named, output in _OUTPUT.findall(value.text):
                source = self._output(workflow, kind, named, output, frozenset())
                if source is not None and target is not None:
                    part, field = source
                    reason = f"the Arazzo workflow `{workflow}`"
                    yield edge_to(part.step, field, target, value.parameter, value.location, reason)

    def _output(self, workflow: str, kind: str, named: str, output: str, seen: frozenset[object]) -> tuple[Part, str] | None:
        """The operation and field that an output of a step, or of a whole workflow, comes from."""
        if (key := (workflow if kind == "steps" else "", named, output)) in seen:
            return None
        step = self.steps.get(workflow, {}).get(named) if kind == "steps" else None
        part = self._part(step) if step is not None else None
        if step is not None and part is not None:
            outputs = step.plain("outputs")
            return part, field_of(outputs.get(output, output)) if isinstance(outputs, dict) else output
        inner = named if kind == "workflows" else self._called(step)
        outputs = self.workflows[inner].plain("outputs") if inner in self.workflows else None
        found = _OUTPUT.search(str(outputs.get(output, ""))) if isinstance(outputs, dict) else None
        return self._output(inner, found[1], found[2], found[3], seen | {key}) if found else None

    def _called(self, step: Node | None) -> str:
        """The workflow of this document that a step runs."""
        return step.text("workflowId") if step is not None else ""

    def _part(self, step: Node) -> Part | None:
        name, path = step.text("operationId"), step.text("operationPath")
        if name:
            source = _SOURCE.fullmatch(name)
            if source is None:
                return next((found for api in self._all() if (found := self.names.by_id(name, api))), None)
            return self.names.by_id(source[2], self.file.apis[source[1]]) if source[1] in self.file.apis else None
        source = _SOURCE.match(path.lstrip("{"))
        apis = (self.file.apis[source[1]],) if source and source[1] in self.file.apis else () if source else self._all()
        return self.names.by_pointer(path, apis) if path else None

    def _all(self) -> tuple[str, ...]:
        """The APIs that the document describes; all where it names none of those at hand."""
        return tuple(dict.fromkeys(self.file.apis.values())) or self.apis

    def _lost(self, step: Node) -> Iterator[str]:
        """That a step names no operation, or one that is not there; nothing of APIs that are not looked at."""
        name, path, inner = step.text("operationId"), step.text("operationPath"), step.text("workflowId")
        source = _SOURCE.match((name or path or inner).lstrip("{"))
        if not (name or path or inner):
            yield "it names neither `operationId`, `operationPath` nor `workflowId`"
        elif source is not None and source[1] not in self.sources:
            yield f"`sourceDescriptions` has no `{source[1]}`"
        elif inner:
            if source is None and inner not in self.workflows:
                yield f"there is no workflow `{inner}`"
        elif self._part(step) is None and self._is_looked_at(source):
            yield f"there is no operation `{name or path}`"

    def _is_looked_at(self, source: re.Match[str] | None) -> bool:
        """Whether the API that a step names is at hand; with none named, whether all are."""
        if source is not None:
            return source[1] in self.file.apis
        described = [name for name, kind in self.sources.items() if kind != "arazzo"]
        return all(name in self.file.apis for name in described)

    def _lost_values(self, workflow: str, step: Node, earlier: set[str]) -> Iterator[str]:
        """Outputs that are asked for and nobody gives."""
        for value in _values(self.workflows[workflow], step):
            for kind, named, output in _OUTPUT.findall(value.text):
                known = self.steps[workflow] if kind == "steps" else self.workflows
                if named not in known:
                    yield f"there is no {kind[:-1]} `{named}` to take `{output}` from"
                elif kind == "steps" and named not in earlier:
                    yield f"`{output}` of the step `{named}` is not there yet: that step comes later"
                elif not self._called(known[named]) or kind == "workflows":
                    outputs = known[named].plain("outputs")
                    if not isinstance(outputs, dict) or output not in outputs:
                        yield f"the {kind[:-1]} `{named}` has no output `{output}`"

    def _lost_goals(self, workflow: str, step: Node) -> Iterator[str]:
        """Steps and workflows that an action goes to and that are not there."""
        for action in (each for key in _GOING for each in _listed(step, key)):
            goal, inner = action.text("stepId"), action.text("workflowId")
            if goal and goal not in self.steps[workflow]:
                yield f"it goes to the step `{goal}`, which is not there"
            if inner and not inner.startswith("$") and inner not in self.workflows:
                yield f"it goes to the workflow `{inner}`, which is not there"


def _listed(node: Node, key: str) -> tuple[Node, ...]:
    found = node.get(key)
    return tuple(each for each in found.elements() if isinstance(each.value, dict)) if found is not None else ()


def _values(workflow: Node, step: Node) -> Iterator[_Value]:
    """Every text that a step sends: parameters (those of all steps included) and the body, field by field."""
    for each in (*_listed(workflow, "parameters"), *_listed(step, "parameters")):
        yield _Value(parameter=each.text("name"), location=each.text("in"), text=str(each.plain("value", "")), node=each)
    body = step.get("requestBody")
    if body is None:
        return
    for path, text in _texts(body.plain("payload"), ()):
        yield _Value(parameter=path, location="body", text=text, node=body)
    for each in _listed(body, "replacements"):
        target = each.text("target").strip("/").replace("/", ".")
        yield _Value(parameter=target, location="body", text=str(each.plain("value", "")), node=each)


def _texts(value: Any, path: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """The texts of a payload by the way to each, `order.lines[].sku`."""
    if isinstance(value, Mapping):
        for key, entry in value.items():
            yield from _texts(entry, (*path, str(key)))
    elif isinstance(value, list):
        for entry in value:
            yield from _texts(entry, (*path[:-1], f"{path[-1]}[]") if path else ("[]",))
    elif isinstance(value, str):
        yield ".".join(path), value

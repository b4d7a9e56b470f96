"""Tool definitions in each provider's own spelling. A new provider is one entry of `EXPORTERS`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from plainspoken.checks.consequence import Consequence
from plainspoken.checks.limits import Provider
from plainspoken.checks.providers import ANTHROPIC, GEMINI, MCP, OPENAI
from plainspoken.checks.schema_merging import mapped, without_all_of
from plainspoken.checks.strict_schemas import strict
from plainspoken.checks.tool_definitions import ToolDefinition, tool_definitions
from plainspoken.checks.tool_losses import Loss
from plainspoken.checks.tool_schemas import Json
from plainspoken.inventory.document import Document

Spelled = tuple[Json, list[Loss]]
_EFFECTS = "whether a call only reads, destroys, may be repeated, or reaches other people"
_TELLING = frozenset(("examples", "default", "deprecated"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Exporter:
    """How one provider takes tools. `untold` is what its definitions have no place for; `wrapped` puts the tools together."""

    provider: Provider
    tool: Callable[[ToolDefinition], Spelled]
    untold: tuple[tuple[str, str], ...] = ()  # what, and what to do
    wrapped: Callable[[list[Json]], Any] = lambda tools: tools


@dataclass(frozen=True, slots=True, kw_only=True)
class Exported:
    """The tools of one API as a provider takes them, and what was lost or changed on the way."""

    tools: Any
    losses: tuple[Loss, ...]
    count: int

    @property
    def lost(self) -> tuple[Loss, ...]:
        """What a call can no longer say, or the model is not told."""
        return tuple(each for each in self.losses if each.kind == "lost")


def exported(document: Document, exporter: Exporter) -> Exported:
    """The tools of every operation of the document."""
    definitions = tool_definitions(document)
    spelled = [exporter.tool(each) for each in definitions]
    own = [
        replace(loss, operation=each.operation)
        for each, (_, losses) in zip(definitions, spelled, strict=True)
        for loss in losses
    ]
    told = [loss for each in definitions for loss in each.losses]
    return Exported(
        tools=exporter.wrapped([tool for tool, _ in spelled]),
        losses=(*_of_the_whole(exporter, definitions), *told, *own),
        count=len(spelled),
    )


def _of_the_whole(exporter: Exporter, definitions: tuple[ToolDefinition, ...]) -> Iterator[Loss]:
    name, most = exporter.provider.name, exporter.provider.tools
    if most is not None and len(definitions) > most:
        why = f"{name} takes {most} in one request ({exporter.provider.source})."
        better = "Offer those that a task needs, or let the model search among them; nothing was cut here."
        yield Loss(what=f"room for all {len(definitions)} tools", why=why, better=better)
    for what, better in exporter.untold if definitions else ():
        if what != "what an answer looks like" or any(each.output is not None for each in definitions):
            yield Loss(what=what, why=f"{name}'s tools have no place for it.", better=better)
    costly = [each.name for each in definitions if each.effects.consequence is Consequence.CONSEQUENTIAL]
    if costly and any(what == _EFFECTS for what, _ in exporter.untold):
        names = ", ".join(costly[:6]) + (f" and {len(costly) - 6} more" if len(costly) > 6 else "")
        why = f"Nothing in the definitions makes a client ask a person before {names}."
        yield Loss(what="that a person is asked first", why=why, better="Let whoever runs the calls ask.")


_NO_EFFECTS = (_EFFECTS, "Let whoever runs the calls know; `--format json` has it under `calls`.")
_NO_OUTPUT = ("what an answer looks like", "Name what matters of it in the description.")


def _openai(tool: ToolDefinition) -> Spelled:
    """OpenAI's function tool (Responses API)."""
    return {
        "type": "function",
        "name": tool.name,
        "description": tool.description,
        "parameters": tool.input,
        "strict": False,
    }, []


def _openai_strict(tool: ToolDefinition) -> Spelled:
    made, losses = strict(tool.input), []
    if made.obstacles:
        why = f"Strict mode does not take {', '.join(made.obstacles)}."
        better = "Describe each field under `properties`, and close the object: `additionalProperties: false`."
        losses = [Loss(what="strict mode: the tool stands without it", why=why, better=better)]
        return _openai(tool)[0], losses
    if made.left_out:
        losses = [_unread(made.left_out, "Strict mode does not take it.", "Tell such a limit in the description as well.")]
    return _openai(tool)[0] | {"parameters": made.schema, "strict": True}, losses


def _of_chat(spelled: Callable[[ToolDefinition], Spelled]) -> Callable[[ToolDefinition], Spelled]:
    """The same for Chat Completions, whose tools hold the function under a key of its own."""

    def tool(definition: ToolDefinition) -> Spelled:
        made, losses = spelled(definition)
        return {"type": "function", "function": {key: value for key, value in made.items() if key != "type"}}, losses

    return tool


def _unread(keywords: Iterable[str], why: str, better: str) -> Loss:
    return Loss(what=f"what {', '.join(f'`{each}`' for each in sorted(keywords))} states", why=why, better=better)


def _anthropic(tool: ToolDefinition) -> Spelled:
    return {"name": tool.name, "description": tool.description, "input_schema": tool.input}, []


def _gemini(tool: ToolDefinition) -> Spelled:
    """A function declaration with `parametersJsonSchema`.

    Not with `parameters`: that subset has texts alone in `enum`, no `allOf`, `oneOf` and `const`, and no excluded bounds, and
    it cannot refer to itself in every version of the API.
    """
    defined = tool.input.get("$defs", {})
    schema = without_all_of(tool.input, defined)
    made: Json = {"name": tool.name, "description": tool.description, "parametersJsonSchema": schema}
    if tool.output is not None:
        made["responseJsonSchema"] = tool.output
    unread = _keywords(schema) - _TELLING - (GEMINI.reads.names if GEMINI.reads else frozenset())
    better = "Tell it in the description as well; the schema keeps it."
    return made, [_unread(unread, "Google does not say that Gemini reads it.", better)] if unread else []


def _keywords(schema: Any) -> set[str]:
    """The keywords of a schema and of all below it."""
    if not isinstance(schema, dict):
        return set()
    found = set(schema)

    def note(below: Any) -> Any:
        found.update(_keywords(below))
        return below

    mapped(schema, note)
    return found


def _mcp(tool: ToolDefinition) -> Spelled:
    made: Json = {"name": tool.name, "description": tool.description, "inputSchema": tool.input}
    if tool.title:
        made["title"] = tool.title
    losses = []
    if (output := object_output(tool)) is not None:
        made["outputSchema"] = output
    elif tool.output is not None:
        why = "Up to the version 2025-11-25 of MCP an answer is one object, and this is none."
        losses = [Loss(what="what an answer looks like", why=why, better="Answer with an object that holds the value.")]
    effects = tool.effects
    made["annotations"] = {
        "readOnlyHint": effects.read_only,
        "destructiveHint": effects.destructive,
        "idempotentHint": effects.idempotent,
        "openWorldHint": effects.open_world,
    }
    return made, losses


def object_output(tool: ToolDefinition) -> Json | None:
    """The schema of the answer where it is that of an object, a reference at its top put in; None where it is not."""
    schema = tool.output
    if not isinstance(schema, dict):
        return None
    defined: Mapping[str, Any] = schema.get("$defs", {})
    seen = set[str]()
    while isinstance(schema, dict) and (reference := schema.get("$ref")) is not None and reference not in seen:
        seen.add(reference)
        target = defined[reference.rpartition("/")[2]]
        schema = {**target, **{key: value for key, value in schema.items() if key != "$ref"}} if target is not True else {}
    if "allOf" in schema:
        schema = without_all_of({key: value for key, value in schema.items() if key != "$defs"}, defined)
    is_object = schema.get("type") == "object" or (schema.get("type") is None and "properties" in schema)
    return {**schema, "type": "object", **({"$defs": dict(defined)} if defined else {})} if is_object else None


EXPORTERS: Mapping[str, Exporter] = {
    "openai": Exporter(provider=OPENAI, tool=_openai, untold=(_NO_EFFECTS, _NO_OUTPUT)),
    "openai-strict": Exporter(provider=OPENAI, tool=_openai_strict, untold=(_NO_EFFECTS, _NO_OUTPUT)),
    "openai-chat": Exporter(provider=OPENAI, tool=_of_chat(_openai), untold=(_NO_EFFECTS, _NO_OUTPUT)),
    "openai-chat-strict": Exporter(provider=OPENAI, tool=_of_chat(_openai_strict), untold=(_NO_EFFECTS, _NO_OUTPUT)),
    "anthropic": Exporter(provider=ANTHROPIC, tool=_anthropic, untold=(_NO_EFFECTS, _NO_OUTPUT)),
    "gemini": Exporter(
        provider=GEMINI, tool=_gemini, untold=(_NO_EFFECTS,), wrapped=lambda tools: [{"functionDeclarations": tools}]
    ),
    "mcp": Exporter(provider=MCP, tool=_mcp, wrapped=lambda tools: {"tools": tools}),
}


def grouped(losses: Iterable[Loss]) -> list[tuple[Loss, int]]:
    """The first of those losses of operations that have the same reason, with how many there are; what is lost comes first."""
    groups: dict[tuple[str, str, str], list[Loss]] = {}
    for loss in losses:
        groups.setdefault((loss.kind, loss.why, "" if loss.operation else loss.what), []).append(loss)
    found = [(alike[0], len(alike)) for alike in groups.values()]
    return sorted(found, key=lambda each: (each[0].kind == "changed", -each[1]))

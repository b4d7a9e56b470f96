"""Operations as tools of a language model, before any provider's spelling: one definition for each.

A definition says what the model is told (name, text, input, output, what a call may do) and how each argument goes back into
the HTTP call. What the document says and the definition does not is in its `losses`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from plainspoken.checks.consequence import Act, Consequence, effect_of, makes_another
from plainspoken.checks.naming import proposals, uses
from plainspoken.checks.providers import ANTHROPIC, GEMINI, MCP, OPENAI
from plainspoken.checks.remembering import remembered
from plainspoken.checks.tool_arguments import ToolArgument, arguments_of
from plainspoken.checks.tool_input import body_of
from plainspoken.checks.tool_losses import Loss
from plainspoken.checks.tool_schemas import Json, Schemas
from plainspoken.inventory.document import Document, Operation

_NAMED_BY = (OPENAI, ANTHROPIC, GEMINI, MCP)
# What reaches beyond the API's own records.
_OUTWARD = frozenset((Act.PAYS, Act.ORDERS, Act.SENDS, Act.PUBLISHES, Act.RUNS))


@dataclass(frozen=True, slots=True, kw_only=True)
class Effects:
    """What a call may do, as the audit judges it, in the terms of MCP's annotations.

    `destructive`: what it does costs somebody or overwrites; `idempotent`: a second equal call changes nothing more;
    `open_world`: it reaches beyond the API's own records.
    """

    read_only: bool
    destructive: bool
    idempotent: bool
    open_world: bool
    consequence: Consequence


@dataclass(frozen=True, slots=True, kw_only=True)
class ToolDefinition:
    """One operation as a tool. `input` is a JSON Schema (2020-12) of one object, `output` that of the answer, if it has one.

    `media` is the type of the body that a call sends, empty where it sends none. `aliases` gives, for each name of a nested
    field that not every provider takes, the name that stands for it.
    """

    operation: str  # `GET /pets/{id}`
    method: str
    path: str
    name: str
    title: str
    description: str
    arguments: tuple[ToolArgument, ...]
    input: Json
    output: Any
    effects: Effects
    media: str = ""
    is_body_required: bool = False
    aliases: Mapping[str, str]
    losses: tuple[Loss, ...] = ()


@remembered
def tool_definitions(document: Document) -> tuple[ToolDefinition, ...]:
    """The tool of each operation, in the document's order; of two operations with the same key the first."""
    sent, received = Schemas(document, "sent"), Schemas(document, "received")
    operations = {operation.key: operation for operation in reversed(document.operations)}
    names = tool_names(document)
    return tuple(
        _definition(operation, names[key], document, sent, received) for key, operation in reversed(operations.items())
    )


@remembered
def tool_names(document: Document) -> Mapping[str, str]:
    """For each operation the name of its tool: its operationId where every provider takes that, otherwise one made for it."""
    folded = Counter(name.casefold() for name in uses(document).elements())
    made = proposals(document)
    return {
        each.key: each.id if folded[each.id.casefold()] == 1 and is_taken_everywhere(each.id) else made[each.key]
        for each in document.operations
    }


def is_taken_everywhere(name: str) -> bool:
    """Whether each of the providers that we export to takes a tool of this name."""
    return all(provider.takes_name(name) for provider in _NAMED_BY)


def _definition(operation: Operation, name: str, document: Document, sent: Schemas, received: Schemas) -> ToolDefinition:
    arguments, losses = arguments_of(operation, document, sent)
    defined, further = sent.definitions(name for each in arguments for name in each.refers)
    output, missing = _output(operation, received)
    body = body_of(operation)
    made = ToolDefinition(
        operation=operation.key,
        method=operation.method,
        path=operation.path,
        name=name,
        title=operation.summary,
        description=operation.text or operation.key,
        arguments=arguments,
        input=_input(arguments, defined),
        output=output,
        effects=effects_of(operation),
        media=_media(body.name) if body else "",
        is_body_required=operation.body is not None and operation.body.required,
        aliases=sent.aliases,
    )
    found = (*_named(operation, name, document), *_untold(operation), *losses, *further, *missing)
    return replace(made, losses=tuple(dict.fromkeys(replace(each, operation=operation.key) for each in found)))


def _input(arguments: Iterable[ToolArgument], defined: Mapping[str, Any]) -> Json:
    made: Json = {"type": "object", "properties": {each.name: each.schema for each in arguments}}
    if required := [each.name for each in arguments if each.required]:
        made["required"] = required
    made["additionalProperties"] = False
    return made | ({"$defs": dict(defined)} if defined else {})


def _output(operation: Operation, schemas: Schemas) -> tuple[Any, list[Loss]]:
    """The schema of what a call that worked is answered, and what of it was lost; None where the document has none."""
    successes = [each for each in operation.responses if each.is_success]
    media = [media for each in successes for media in each.media if media.is_json and media.schema is not None]
    if not media:
        return None, []
    made = [schemas.of(each.node.child("schema")) for each in media]  # the reference itself, where it is one
    different = list({repr(each.schema): each for each in made}.values())
    defined, losses = schemas.definitions(name for each in different for name in each.refers)
    schema = different[0].schema if len(different) == 1 else {"anyOf": [each.schema for each in different]}
    if defined:
        schema = {**schema, "$defs": defined} if isinstance(schema, dict) else schema
    return schema, [*(loss for each in different for loss in each.losses), *losses]


def _media(name: str) -> str:
    """What is sent as the type of the body; a range of types says nothing."""
    return "application/json" if "*" in name else name


def effects_of(operation: Operation) -> Effects:
    """What a call of the operation may do. Sources: MCP 2026-07-28, ToolAnnotations; RFC 9110, section 9.2.2."""
    effect = effect_of(operation)
    read_only = effect.consequence is Consequence.READ
    overwrites = operation.method in ("PUT", "PATCH", "DELETE")
    repeats = operation.method in ("PUT", "DELETE") and effect.act not in _OUTWARD and not makes_another(operation)
    return Effects(
        read_only=read_only,
        destructive=not read_only and (overwrites or effect.consequence is Consequence.CONSEQUENTIAL),
        idempotent=read_only or repeats,
        open_world=effect.act in _OUTWARD,
        consequence=effect.consequence,
    )


def _named(operation: Operation, name: str, document: Document) -> Iterator[Loss]:
    if name == operation.id:
        return
    told = f"`{operation.id}`" if operation.id else "no operationId"
    why = "The operation has none." if not operation.id else _why_renamed(operation.id, document)
    better = f"Write `operationId: {name}`, or another that every provider takes."
    yield Loss(what=f"the name: {told} became `{name}`", why=why, better=better, kind="changed", place=str(operation.place))


def _why_renamed(name: str, document: Document) -> str:
    if uses(document)[name] > 1:
        return f"{uses(document)[name]} operations have this operationId."
    refusing = [provider.name for provider in _NAMED_BY if not provider.takes_name(name)]
    if not refusing:
        return "Another operationId differs from it in capitals alone."
    length = " for its length; 64 characters are taken everywhere" if len(name) > 64 else ""
    return f"{', '.join(refusing)} would refuse it{length}."


def _untold(operation: Operation) -> Iterator[Loss]:
    if not operation.text:
        why = "The document says nothing about the operation; method and path stand in for it."
        better = "Write a `summary` of one sentence, and in `description` when to use the operation."
        yield Loss(what="what the operation does", why=why, better=better, place=str(operation.place))

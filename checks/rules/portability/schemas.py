"""Inputs whose schemas not every provider takes: strict modes, and the subset of JSON Schema that Gemini knows."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.providers import STRICT_DEPTH, STRICT_ENUM_VALUES, STRICT_OPTIONAL, STRICT_PROPERTIES, STRICT_UNIONS
from plainspoken.checks.registry import check
from plainspoken.checks.schema_traits import Trait
from plainspoken.checks.tool_input import Argument, ToolInput, tool_inputs
from plainspoken.checks.wording import cut
from plainspoken.inventory.document import Document, Operation
from plainspoken.inventory.nodes import Node

_BODY = """
paths:
  /pets:
    post:
      operationId: addPet
      requestBody: {content: {application/json: {schema: %s}}}
      responses: {'201': {description: Added}}
"""
_SHARED = ("components", "definitions", "parameters")


def schema_name(node: Node) -> str:
    """What a schema is called: `Pet.labels` in a component, `labels` in a body, "the body" for the whole of one."""
    steps = [str(step) for step in node.tokens]
    is_component = steps[:1] == ["components"] or steps[:1] == ["definitions"]
    owner = steps[2 if steps[0] == "components" else 1 : 3 if steps[0] == "components" else 2] if is_component else []
    fields = [after for before, after in pairwise(steps) if before == "properties"]
    if not fields and "parameters" in steps and not is_component:
        return f"`{_parameter(node)}`"
    named = ".".join([*owner, *fields[-2:]])
    inside = "the values of " if steps[-1:] == ["additionalProperties"] else ""
    return f"{inside}`{named}`" if named else f"{inside}the body"


def _parameter(node: Node) -> str:
    """The name of the parameter that a schema stands in."""
    value: Any = node.source.value
    for step in node.tokens[: node.tokens.index("parameters") + 2]:
        value = value[step]
    return str(value.get("name", "")) or "parameter"


def _flaw(trait: Trait, operation: Operation, seen: str, better: str) -> Finding:
    is_shared = bool(trait.node.tokens) and trait.node.tokens[0] in _SHARED
    return found(
        trait.node.place,
        operation="" if is_shared else operation,
        seen=seen,
        better=better,
        subject=f"schema {trait.node.place.pointer}",
        cause=f"schema: {trait.kind}",
    )


_CASES = "Write each case as one member of `anyOf`, with its own "
_ENTRIES = "{type: array, items: {type: object, properties: {key: {type: string}, value: %s}}}"
_STRICT: dict[str, tuple[str, str]] = {
    "not": ("excludes values by `not`", "Say what is allowed, as `enum` or `pattern`; put the rest into the description."),
    "if": ("depends on a condition (`if`)", _CASES + "`properties`, or say the condition in the description."),
    "dependentRequired": ("makes fields depend on others", _CASES + "`required`."),
    "dependentSchemas": ("makes fields depend on others", _CASES + "`properties`."),
    "dependencies": ("makes fields depend on others", _CASES + "`required`."),
    "patternProperties": ("names its fields by a pattern", f"Take a list instead: `{_ENTRIES % '{type: string}'}`."),
    "allOf": ("joins parts that cannot be laid over each other", "Write the whole out, as one object with its `properties`."),
}


@check(
    "PORT005",
    "An input cannot be made strict",
    dimension="portability",
    severity=Severity.LOW,
    source="OpenAI, structured outputs (strict mode): no allOf, not, if, dependent*; every object closed, at most 10 levels, "
    "5,000 properties, 1,000 enum values; of 11,907 real operations 8 % take free maps, 10 % open objects (measured)",
    good=[
        _BODY % "{type: object, properties: {name: {type: string}, tags: {type: array, items: {type: string}}}}",
        _BODY
        % "{allOf: [{type: object, properties: {name: {type: string}}}, {type: object, properties: {age: {type: integer}}}]}",
        _BODY % "{anyOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}}}]}",
    ],
    bad=[
        _BODY % "{type: object, properties: {name: {type: string, not: {enum: [root]}}}}",
        _BODY % "{type: object, properties: {labels: {type: object, additionalProperties: {type: string}}}}",
        _BODY % "{type: object, properties: {settings: {type: object}}}",
    ],
)
def cannot_be_strict(operation: Operation, document: Document) -> Iterator[Finding]:
    """In strict mode a model can only write what the schema allows; without it, it writes what looks right.

    Fix: describe objects by their fields, and what depends on each other as alternatives under `anyOf`.
    """
    tool = tool_inputs(document)[operation.key]
    for trait in tool.traits:
        if said := not_strict(trait):
            yield _flaw(trait, operation, *said)
    if fault := _too_much(tool):
        yield found(
            operation,
            seen=f"The input of {operation.key} has {fault}.",
            better="Split it into several operations, or leave out of the input what callers never set.",
            subject="size of the input",
            cause="schema: size",
        )


def not_strict(trait: Trait) -> tuple[str, str] | None:
    name = schema_name(trait.node)
    if trait.kind in _STRICT:
        what, better = _STRICT[trait.kind]
        return f"{name} {what}, which OpenAI's strict mode and Gemini refuse.", better
    if trait.kind == "map":
        return (
            f"{name} takes any key; OpenAI's strict mode knows only objects whose keys are listed.",
            f"Name the keys under `properties`; where they are free, take a list: `{_ENTRIES % _short(trait.value)}`.",
        )
    if trait.kind == "open object":
        return (
            f"{name} is an object without a word on what is in it; in strict mode it stays empty.",
            f"List the fields of {name} under `properties`, and close it by `additionalProperties: false`.",
        )
    return None


def _short(schema: Any) -> str:
    kind = schema.get("type") if isinstance(schema, dict) else None
    return f"{{type: {kind}}}" if isinstance(kind, str) and kind not in ("object", "array") else "{type: string}"


def _too_much(tool: ToolInput) -> str:
    """Which limit of strict mode the input exceeds, in words; empty where none."""
    if tool.depth > STRICT_DEPTH:
        return f"{tool.depth} levels; OpenAI's strict mode takes {STRICT_DEPTH}"
    if tool.properties > STRICT_PROPERTIES:
        return f"{tool.properties:,} properties; OpenAI's strict mode takes {STRICT_PROPERTIES:,}"
    return (
        f"{tool.enum_values:,} enum values; OpenAI's strict mode takes {STRICT_ENUM_VALUES:,}"
        if tool.enum_values > STRICT_ENUM_VALUES
        else ""
    )


@check(
    "PORT006",
    "An input has more optional parts than a strict tool may",
    dimension="portability",
    severity=Severity.NOTE,
    source="Anthropic, strict tool use: 24 optional parameters and 16 unions in one request; 6.8 % of 11,907 real operations "
    "(measured)",
    good=[_BODY % "{type: object, required: [name], properties: {name: {type: string}, age: {type: integer}}}"],
    bad=[
        _BODY % f"{{type: object, properties: {{{', '.join(f'field{n}: {{type: string}}' for n in range(25))}}}}}",
        _BODY % f"{{type: object, properties: {{{', '.join(f'field{n}: {{type: [string, integer]}}' for n in range(17))}}}}}",
    ],
)
def over_strict_budget(
    operation: Operation, document: Document, *, optional: int = STRICT_OPTIONAL, unions: int = STRICT_UNIONS
) -> Iterator[Finding]:
    """One such tool uses up what a request may have, so that neither it nor its neighbours can be strict.

    Fix: make required what callers always send, and split off what only few of them need.
    """
    tool = tool_inputs(document)[operation.key]
    over = [
        *([f"{tool.optional} optional parts (Anthropic's strict tools share {optional})"] if tool.optional > optional else []),
        *([f"{tool.unions} alternatives (they share {unions})"] if tool.unions > unions else []),
    ]
    if over:
        yield found(
            operation,
            seen=f"The input of {operation.key} has {' and '.join(over)}.",
            better=which_required(tool),
            subject="optional parts",
            cause="many optional parts",
        )


def which_required(tool: ToolInput) -> str:
    first = [each.name for each in tool.arguments if not each.required][:4]
    named = f" of `{'`, `'.join(first)}` and the others" if first else ""
    return f"Which{named} does every caller send? Put those under `required`; give the rare ones an operation of their own."


@check(
    "PORT007",
    "A schema uses what Gemini's functions do not know",
    dimension="portability",
    severity=Severity.LOW,
    source="python-genai, types.Schema: enum holds texts only, items is one schema",
    good=[_BODY % "{type: object, properties: {size: {type: string, enum: [small, large]}}}"],
    bad=[
        _BODY % "{type: object, properties: {size: {type: integer, enum: [1, 2, 3]}}}",
        _BODY % "{type: object, properties: {at: {type: array, prefixItems: [{type: number}, {type: number}]}}}",
    ],
)
def unknown_to_gemini(operation: Operation, document: Document) -> Iterator[Finding]:
    """A function that is declared with it is refused, or loses the values that it is limited to.

    Fix: say numbers by their bounds, and lists by the one schema of their entries.
    """
    for trait in tool_inputs(document)[operation.key].traits:
        name = schema_name(trait.node)
        if trait.kind == "enum":
            yield _flaw(trait, operation, f"{name} is limited to values that are no texts.", bounds(trait.value))
        elif trait.kind == "prefixItems":
            better = "Write an object with a name for each position, or `items` with one schema for all."
            yield _flaw(trait, operation, f"{name} gives each position of a list a schema of its own.", better)


def bounds(values: list[Any]) -> str:
    numbers = sorted(each for each in values if isinstance(each, int) and not isinstance(each, bool))
    if len(numbers) == len(values) and numbers == list(range(numbers[0], numbers[0] + len(numbers))) and len(numbers) > 1:
        return f"Write `minimum: {numbers[0]}, maximum: {numbers[-1]}` instead of `enum`."
    shown = cut(
        ", ".join("null" if each is None else str(each).lower() if isinstance(each, bool) else str(each) for each in values), 60
    )
    return f'Say in the description too: "One of {shown}", so that it is known where `enum` is dropped.'


@check(
    "PORT017",
    "The body is no object with fields",
    dimension="portability",
    severity=Severity.LOW,
    source="OpenAI, strict mode (root is an object, no anyOf); FastMCP 4.1.2 offers such a body as one field `body` (measured)",
    good=[_BODY % "{type: object, properties: {name: {type: string}}}"],
    bad=[
        _BODY % "{type: array, items: {type: string}}",
        _BODY % "{oneOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}}}]}",
    ],
)
def body_is_no_object(operation: Operation, document: Document) -> Iterator[Finding]:
    """Tools take objects: a list or a choice at the top is wrapped by each converter in its own way, or refused.

    Fix: put it into a field of an object, and name the field after what it holds.
    """
    tool = tool_inputs(document)[operation.key]
    root = tool.root if tool.body is not None and tool.body.is_json else None
    fault = _root_fault(root, tool.arguments) if root is not None else ""
    if root is not None and fault:
        field = "items" if fault == "a list" else "value"
        today = f"{{$ref: '#/{'/'.join(map(str, root.tokens))}'}}" if root.tokens[0] == "components" else "{}"
        how = "" if today != "{}" else f", with today's schema under `{field}`"
        yield found(
            root.place,
            operation=operation,
            seen=f"The body of {operation.key} is {fault}.",
            better=f"Take `{{type: object, required: [{field}], properties: {{{field}: {today}}}}}`{how}.",
            subject="request body",
            cause=f"body is {fault}",
        )


def _root_fault(root: Node, arguments: tuple[Argument, ...]) -> str:
    kind, value = root.plain("type"), root.value if isinstance(root.value, dict) else {}
    if kind == "array" or (kind is None and "items" in value):
        return "a list"
    fields = [each for each in arguments if each.location == "body" and each.name != "body"]
    if any(isinstance(value.get(key), list) and len(value[key]) > 1 for key in ("oneOf", "anyOf")) and not fields:
        return "a choice of several schemas"
    return "a bare value" if kind in ("string", "number", "integer", "boolean") else ""

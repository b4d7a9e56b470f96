"""What of a document breaks a limit: one function for each measure. A limit without a function is seen in calls alone."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial

from plainspoken.checks import fit_surroundings
from plainspoken.checks.breaches import Breach, Found, breach_of
from plainspoken.checks.limits import Effect, Limit, Measure
from plainspoken.checks.naming import uses
from plainspoken.checks.providers import VALIDATING, refused_part
from plainspoken.checks.remembering import remembered
from plainspoken.checks.rules.portability.schemas import schema_name
from plainspoken.checks.schema_traits import Trait
from plainspoken.checks.tool_input import Part, ToolInput, bare_parts, tool_inputs
from plainspoken.inventory.document import Document, Operation
from plainspoken.inventory.nodes import Node


def breaches(limit: Limit, document: Document) -> Found:
    """What of the document breaks the limit."""
    judge = MEASURES.get(limit.measure)
    if judge is not None and not limit.seen_in_calls:
        yield from judge(limit, document)


def _tools(limit: Limit, document: Document) -> Found:
    count = len(document.operations)
    if limit.most is not None and count > limit.most:
        seen = f"{count:,} operations; {limit.most:,} are taken"
        yield Breach(limit=limit, effect=limit.effect, operation="", told=seen, node=document.root)


def _names(limit: Limit, document: Document) -> Found:
    pattern = limit.pattern
    for each in document.operations:
        if pattern is None or not each.id or pattern.fullmatch(each.id):
            continue
        what = refused_part(lambda name: pattern.fullmatch(name) is not None, each.id)
        is_dotted = pattern.fullmatch(each.id.replace(".", "_")) is not None  # for which every converter writes `_`
        is_long = what.startswith("its ")
        cause, seen = ("length", f"`{each.id}` has {len(each.id)} characters") if is_long else (what, f"`{each.id}` has {what}")
        yield Breach(
            limit=limit,
            effect=Effect.LOSS if is_dotted else limit.effect,
            operation=each.key,
            told=seen,
            node=each.node,
            cause=cause,
            name=each.id,
        )


def _without_name(limit: Limit, document: Document) -> Found:
    used = uses(document)
    for each in document.operations:
        if not each.id or used[each.id] > 1:
            seen = f"`{each.id}` is the operationId of {used[each.id]} operations" if each.id else "no operationId"
            yield breach_of(limit, each, seen, cause="shared" if each.id else "missing")


def _cut(limit: Limit, document: Document) -> Found:
    most = limit.most or 0
    for each in document.operations:
        if len(each.id.split("__")[0]) > most:
            yield breach_of(limit, each, f"`{each.id}` has {len(each.id)} characters; {most} are kept", name=each.id)


def _keys(limit: Limit, document: Document) -> Found:
    pattern = limit.pattern
    for operation, tool in _inputs(document):
        for each in tool.arguments:
            if pattern is None or not each.name or pattern.fullmatch(each.name):
                continue
            what = refused_part(lambda name: pattern.fullmatch(name) is not None, each.name)
            is_long = what.startswith("its ")
            is_header = each.location == "header"  # these have their hyphens from HTTP, and every converter maps them
            yield Breach(
                limit=limit,
                effect=Effect.LOSS if is_header else limit.effect,
                operation=operation.key,
                told=f"`{each.name}` has {what}" if not is_long else f"`{each.name}` has {len(each.name)} characters",
                node=each.node,
                cause="length" if is_long else what,
                name=each.name,
            )


_SIZES: Mapping[Measure, Callable[[ToolInput], int]] = {
    Measure.PROPERTIES: lambda tool: tool.properties,
    Measure.DEPTH: lambda tool: tool.depth,
    Measure.ENUM_VALUES: lambda tool: tool.enum_values,
    Measure.SCHEMA_TEXT: lambda tool: tool.text,
    Measure.LONG_ENUM_TEXT: lambda tool: tool.long_enum,
    Measure.OPTIONAL: lambda tool: tool.optional,
    Measure.UNIONS: lambda tool: tool.unions,
}


def _sizes(limit: Limit, document: Document) -> Found:
    most, size_of = limit.most or 0, _SIZES[limit.measure]
    for operation, tool in _inputs(document):
        if (size := size_of(tool)) > most:
            yield breach_of(limit, operation, f"{size:,} {limit.measure}; {most:,} are taken")


def _parts(limit: Limit, document: Document) -> Found:
    for operation, tool in _inputs(document):
        for trait in tool.traits:
            if trait.kind in limit.names:
                yield Breach(
                    limit=limit,
                    effect=limit.effect,
                    operation=operation.key,
                    told=partial(_named, trait),
                    node=trait.node,
                    cause=trait.kind,
                    trait=trait,
                )


def _named(trait: Trait) -> str:
    return f"{schema_name(trait.node)} {_CALLED.get(trait.kind, f'has `{trait.kind}`')}"


_CALLED = {
    "map": "takes any key",
    "open object": "is an object without a word on what is in it",
    "enum": "has values in `enum` that are no texts",
    "allOf": "joins by `allOf` parts that cannot be laid over each other",
}


_APART = frozenset(("oneOf", "uniqueItems"))  # which are mended each in its own way; all others are bounds


def _keywords(limit: Limit, document: Document) -> Found:
    refused = VALIDATING - limit.names
    for operation, part, keyword in _first(document, lambda part: part.keywords.keys() & refused):
        node = _below(part.node, part.keywords[keyword])
        cause = keyword if keyword in _APART else "bounds"
        yield breach_of(limit, operation, partial(_of, keyword, node), node=node, cause=cause, name=keyword)


def _formats(limit: Limit, document: Document) -> Found:
    for operation, part, named in _first(document, lambda part: part.formats.keys() - limit.names):
        node = _below(part.node, part.formats[named])
        yield breach_of(limit, operation, partial(_of, f"format: {named}", node), node=node, name=named)


def _of(word: str, node: Node) -> str:
    return f"`{word}` of {schema_name(node)}"


def _first(document: Document, wrong: Callable[[Part], Iterable[str]]) -> Iterator[tuple[Operation, Part, str]]:
    """Each wrong word of an operation's schemas once, where it is met first."""
    known: dict[Part, list[str]] = {}
    for operation, parts in _telling(document):
        told: set[str] = set()
        for part in parts:
            if part not in known:
                known[part] = sorted(wrong(part))
            for word in known[part]:
                if word not in told:
                    told.add(word)
                    yield operation, part, word


@remembered
def _telling(document: Document) -> list[tuple[Operation, tuple[Part, ...]]]:
    """The parts of each operation's input in which a keyword or a format was noted."""
    several = (
        (operation, tuple(part for part in (*tool.parts, *bare_parts(tool)) if part.keywords or part.formats))
        for operation, tool in _inputs(document)
    )
    return [(operation, parts) for operation, parts in several if parts]


def _below(node: Node, steps: tuple[str | int, ...]) -> Node:
    for step in steps:
        node = node.child(step)
    return node


def _inputs(document: Document) -> Iterator[tuple[Operation, ToolInput]]:
    inputs = tool_inputs(document)
    return ((each, inputs[each.key]) for each in document.operations)


MEASURES: Mapping[Measure, Callable[[Limit, Document], Found]] = {
    Measure.TOOLS: _tools,
    Measure.TOOL_NAME: _names,
    Measure.NO_NAME: _without_name,
    Measure.NAME_CUT: _cut,
    Measure.KEY: _keys,
    **dict.fromkeys(_SIZES, _sizes),
    Measure.PARTS: _parts,
    Measure.KEYWORDS: _keywords,
    Measure.FORMATS: _formats,
    Measure.TEXT: fit_surroundings.texts,
    Measure.PARAMETER_TEXT: fit_surroundings.parameter_texts,
    Measure.HEADERS: fit_surroundings.headers,
    Measure.BODY: fit_surroundings.bodies,
    Measure.CREDENTIALS: fit_surroundings.credentials,
    Measure.AUTHENTICATION: fit_surroundings.authentication,
    Measure.ADDRESS: fit_surroundings.address,
    Measure.LOGIN_DOMAIN: fit_surroundings.login_domains,
}

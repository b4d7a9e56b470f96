"""How much a model must look through: operations, the text of their definitions, arguments. Size is told, not punished."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.providers import CONTEXT
from plainspoken.checks.registry import check
from plainspoken.checks.rules.portability.surroundings import groups
from plainspoken.checks.tool_input import Argument, tool_inputs
from plainspoken.checks.wording import plain
from plainspoken.inventory.document import Document, Operation

TOKEN = 4  # characters of English and JSON in a token, a rule of thumb: no tokenizer is asked
FRAME = 12  # characters around an argument in JSON: its quotation marks, `type`, braces

_TEXT = "summary: Shows one of the many things that this shop knows and sells"
_FEW = "paths: {/pets: {get: {operationId: listPets, summary: Lists pets, responses: {}}}}"
_MANY = "paths:\n" + "".join(f"  /p{n}: {{get: {{operationId: getP{n}, {_TEXT}, responses: {{}}}}}}\n" for n in range(60))


def tokens(document: Document) -> int:
    """About how many tokens the definitions of all operations take, as tools: names, texts, arguments and what they mean."""
    inputs = tool_inputs(document)
    length = sum(
        len(operation.id) + len(plain(operation.text)) + sum(_length(each) for each in inputs[operation.key].arguments)
        for operation in document.operations
    )
    return length // TOKEN


def _length(argument: Argument) -> int:
    return len(argument.name) + len(argument.node.text("description")) + FRAME


@check(
    "SEL001",
    "The operations are more than a model looks through",
    dimension="selection",
    severity=Severity.NOTE,
    source="OpenAI: fewer than 20 functions at a time; Anthropic: choices degrade from 30 to 50 tools on; MCP 2026-07-28: "
    "search from 1 to 5 % of the context on",
    good=[_FEW],
    bad=[_MANY],
)
def much_to_look_through(document: Document, *, most: int = 50, context: int = CONTEXT) -> Iterator[Finding]:
    """A large API is no worse for it; but offered whole, it crowds out the conversation and what is alike is confused.

    Fix: let tools be searched, or offer those that belong to one purpose together.
    """
    count = len(document.operations)
    about = tokens(document)
    if count > most or about > context // 20:
        yield found(
            document.root.place,
            seen=f"{count:,} operations take about {about:,} tokens, {about / context:.0%} of a context of {context:,}.",
            better=f"Offer them by search, or in groups such as {groups(document)}.",
            subject="number of operations",
            cause="many operations",
            confidence=Confidence.LIKELY,
        )


def _with(count: int) -> str:
    parameters = ", ".join(f"{{name: p{n}, in: query, schema: {{type: string}}}}" for n in range(count))
    return f"paths: {{/pets: {{get: {{operationId: listPets, parameters: [{parameters}], responses: {{}}}}}}}}"


@check(
    "SEL008",
    "An operation takes many arguments",
    dimension="selection",
    severity=Severity.LOW,
    source="OpenAI, function calling with reasoning models: fewer than 20 arguments for a tool",
    good=[_with(20)],
    bad=[_with(21)],
)
def many_arguments(operation: Operation, document: Document, *, most: int = 20) -> Iterator[Finding]:
    """The more there is to fill, the more is filled that should be left out.

    Fix: join what belongs together, and give what few callers need an operation of its own.
    """
    arguments = [each for each in tool_inputs(document)[operation.key].arguments if each.node.plain("readOnly") is not True]
    if len(arguments) > most:
        yield found(
            operation,
            seen=f"{operation.key} takes {len(arguments)} arguments; {sum(each.required for each in arguments)} are required.",
            better=_joined(arguments),
            subject="arguments",
            cause="many arguments",
        )


def _joined(arguments: list[Argument]) -> str:
    """The arguments that share the first word of their name, which may be one object; otherwise a question."""
    families: dict[str, list[str]] = {}
    for each in arguments:
        head = next((sign for sign in ("[", ".", "_", "-") if sign in each.name), "")
        families.setdefault(each.name.split(head)[0] if head else each.name, []).append(each.name)
    family, names = max(families.items(), key=lambda item: len(item[1]))
    if family and len(names) > 2:
        return f"Make one object `{family}` of the {len(names)} that begin so: `{'`, `'.join(names[:3])}` and on."
    rare = [each.name for each in arguments if not each.required][-3:]
    return f"Which do callers hardly ever set? Move them, `{'`, `'.join(rare)}` perhaps, to an operation of their own."


@check(
    "SEL009",
    "Nothing groups the operations",
    dimension="selection",
    severity=Severity.NOTE,
    source="Anthropic, writing tools for agents (name by group); Arazzo 1.1.0 for chains of calls",
    good=[_FEW],
    bad=[_MANY],
)
def without_groups(document: Document, *, most: int = 20) -> Iterator[Finding]:
    """Who offers a part of a large API must know which operations belong together; tags say it.

    Fix: one tag for each purpose, described under `tags`; for chains of calls, an Arazzo document.
    """
    operations = document.operations
    untagged = [each for each in operations if not each.tags]
    if len(operations) > most and len(untagged) * 2 > len(operations):
        yield found(
            document.root.place,
            seen=f"{len(untagged)} of {len(operations)} operations have no tag.",
            better=f"Tag them by what they are about, such as {groups(document)}.",
            subject="tags",
            cause="no tags",
        )

"""Names of parameters and fields: which provider takes them, and whether one name stands for two things."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.naming import legal_key
from plainspoken.checks.providers import ANTHROPIC, GEMINI
from plainspoken.checks.registry import check
from plainspoken.checks.tool_input import Argument, tool_inputs
from plainspoken.inventory.document import Document, Operation

_QUERY = """
paths:
  /pets:
    get:
      operationId: listPets
      parameters: [{name: '%s', in: query, schema: {type: string}}]
      responses: {'200': {description: Pets}}
"""
_LOCATIONS = {"body": "the body", "path": "the path", "query": "the query", "header": "a header", "cookie": "a cookie"}
_SHARED = ("components", "definitions", "parameters")


def _flaw(argument: Argument, operation: Operation, who: str) -> Finding:
    is_shared = bool(argument.node.tokens) and argument.node.tokens[0] in _SHARED
    kind = "field" if argument.location == "body" else "parameter"
    return found(
        argument.node.place,
        operation="" if is_shared else operation,
        seen=f"The {kind} `{argument.name}` has a name that {who} refuses.",
        better=f"Take `{legal_key(argument.name)}` as a second name for it, and document that one alone.",
        subject=f"{kind} {argument.name}",
        cause=f"key {argument.name}",
    )


@check(
    "PORT004",
    "Anthropic refuses the name of a parameter",
    dimension="portability",
    severity=Severity.MEDIUM,
    source="Anthropic, error of the Messages API: property keys match ^[a-zA-Z0-9_.-]{1,64}$; 20 % of 11,907 real operations, "
    "mostly Google's `$.xgafv` (measured)",
    good=[_QUERY % "page_size", _QUERY % "filter.status", _QUERY % "X-Request-Id"],
    bad=[_QUERY % "$.xgafv", _QUERY % "page[size]", _QUERY % "sort by"],
)
def refused_by_anthropic(operation: Operation, document: Document) -> Iterator[Finding]:
    """One key that is not taken, and the request with all of its tools is refused.

    Fix: use letters, digits, `_`, `-` and `.`; where the name cannot change, take a second one.
    """
    for argument in tool_inputs(document)[operation.key].arguments:
        if argument.name and not ANTHROPIC.takes_key(argument.name):
            yield _flaw(argument, operation, "Anthropic")


@check(
    "PORT025",
    "Gemini refuses the name of a parameter",
    dimension="portability",
    severity=Severity.LOW,
    source="python-genai, FunctionDeclaration: parameter names match ^[A-Za-z_][A-Za-z0-9_]{0,63}$; 51 % of 11,907 real "
    "operations (measured)",
    builds_on=("PORT004",),
    good=[_QUERY % "page_size"],
    bad=[_QUERY % "api-version", _QUERY % "filter.status", _QUERY % "2nd"],
)
def refused_by_gemini(operation: Operation, document: Document) -> Iterator[Finding]:
    """A function with such a parameter is refused, or offered under a name that the API does not know.

    Header names are left out: they have their hyphens from HTTP, and every converter maps them.
    Fix: use letters, digits and `_`, and begin with a letter.
    """
    for argument in tool_inputs(document)[operation.key].arguments:
        is_refused = not GEMINI.takes_key(argument.name) and ANTHROPIC.takes_key(argument.name)
        if is_refused and argument.name and argument.location != "header":
            yield _flaw(argument, operation, "Gemini")


_PUT = """
paths:
  /pets/{id}:
    put:
      operationId: replacePet
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {type: object, properties: {%s: {type: string}}}}}}
      responses: {'200': {description: Replaced}}
"""


@check(
    "PORT019",
    "One name stands for two values of a call",
    dimension="portability",
    severity=Severity.LOW,
    source="FastMCP 4.1.2 makes `id__path` of it, the OpenAI cookbook's converter keeps the last; 10 % of 11,907 real "
    "operations (measured)",
    good=[_PUT % "name"],
    bad=[_PUT % "id"],
)
def one_name_twice(operation: Operation, document: Document) -> Iterator[Finding]:
    """A tool has one set of arguments: of two values under one name, one is lost or renamed.

    Fix: leave out of the body what the path says already, or give the two different names.
    """
    places: dict[str, list[Argument]] = {}
    for argument in tool_inputs(document)[operation.key].arguments:
        places.setdefault(argument.name, []).append(argument)
    for name, several in places.items():
        if name and len({each.location for each in several}) > 1:
            first, last = several[0], several[-1]
            yield found(
                operation,
                seen=f"`{name}` of {operation.key} is in {_at(first)} and in {_at(last)}.",
                better=_apart(name, first, last),
                subject=f"name {name}",
                cause=f"one name twice: {name}",
            )


def _at(argument: Argument) -> str:
    return _LOCATIONS.get(argument.location, argument.location or "an unknown place")


def _apart(name: str, first: Argument, last: Argument) -> str:
    if last.location != "body":
        return f"Rename the one in {_at(last)}, as `{legal_key(last.location + '_' + name)}`, or leave it out."
    if last.node.plain("readOnly") is True:
        return f"It is `readOnly`: give the request a schema of its own, without `{name}`."
    return (
        f"Leave `{name}` out of the body, for {_at(first)} has it. Where it is the new value, call it `new_{legal_key(name)}`."
    )

"""Does each operation say what it does, in words of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.rules.descriptions.fit import boilerplate
from plainspoken.checks.rules.descriptions.values import Value, inputs, outputs
from plainspoken.checks.wording import adds_nothing, placeholder, plain, quoted, sober
from plainspoken.inventory.document import Document, Operation

_SAID = """
paths:
  /pets:
    get:
      operationId: listPets
      summary: %s
      parameters: [{name: status, in: query, schema: {type: string, enum: [free, sold]}}]
      responses: {'200': {description: OK}}
"""

_BOILERPLATE = """
paths:
  /pets: {get: {summary: Handles what the caller asks for, responses: {'200': {description: OK}}}}
  /owners: {get: {summary: Handles what the caller asks for, responses: {'200': {description: OK}}}}
"""


@check(
    "DESC001",
    "The text does not say what the operation does",
    dimension="descriptions",
    severity=Severity.HIGH,
    source="arXiv 2602.14878 (56 % of 856 tools: unclear purpose); BFCL, measured: 0.60 to 0.75 with descriptions",
    good=[
        _SAID % "Lists the pets that are for sale, the youngest first",
        _SAID % "Sucht Haustiere nach Stand des Verkaufs",
    ],
    bad=[_SAID % "listPets", _SAID % "TODO", _SAID % "''", _BOILERPLATE],
)
def purpose_is_stated(operation: Operation, document: Document) -> Iterator[Finding]:
    """A model chooses by this text. The name again, or nothing, leaves it to guess from the path.

    Fix: one sentence with a verb, the object, and what sets this operation apart: which ones, for whom, with what effect.
    """
    text = sober(operation.text)
    if not text:
        yield _without_purpose(operation, document, "has neither summary nor description", Confidence.CERTAIN)
    elif stand_in := placeholder(text) or placeholder(operation.description):
        yield _without_purpose(operation, document, f"says only {quoted(stand_in)}", Confidence.CERTAIN)
    elif len(text.split()) < 2 and text.isascii() and _is_of_code(text, operation):
        yield _without_purpose(operation, document, f"says only {quoted(text)}, a name of the code", Confidence.CERTAIN)
    elif others := boilerplate(operation, document):
        seen = f"says only {quoted(plain(text))}, like {_others(others)}, and names nothing of its own"
        yield _without_purpose(operation, document, seen, Confidence.LIKELY)


_JOINED = re.compile(r"[a-z]+(?:[A-Z][a-z0-9]*)+|[a-z0-9]+(?:_[a-z0-9]+)+")


def _is_of_code(word: str, operation: Operation) -> bool:
    """Whether it is a name such as `findById`, or one that stands in path or operationId."""
    return bool(_JOINED.fullmatch(word)) or adds_nothing(word, (operation.id, operation.path, operation.method))


@check(
    "DESC017",
    "The text repeats the name of the operation",
    dimension="descriptions",
    severity=Severity.HIGH,
    source="arXiv 2602.14878 (unclear purpose); catalogue DESC-01",
    builds_on=("DESC001", "DESC003", "DESC018", "DESC019"),
    good=[
        _SAID % "Lists the pets that are for sale, the youngest first",
        _SAID % "Finds pets by what they cost and where they live",
    ],
    bad=[_SAID % "Get pets", _SAID % "Returns a list of all pets."],
)
def purpose_beyond_name(operation: Operation, document: Document) -> Iterator[Finding]:
    """Path and operationId are known already; a text that repeats them does not help to choose between two operations.

    Fix: add what the name cannot hold: which ones, for whom, in what order, with what effect, and when another one is right.
    """
    text = sober(operation.text)
    if (
        len(text.split()) >= 2
        and not placeholder(text)
        and adds_nothing(text, (operation.id, operation.path, operation.method))
    ):
        names = "its path and operationId say" if operation.id else "its path says"
        seen = f"says only {quoted(plain(text))}, which {names} already"
        yield _without_purpose(operation, document, seen, Confidence.LIKELY)


def _others(number: int) -> str:
    return "another operation" if number == 1 else f"{number} other operations"


def _without_purpose(operation: Operation, document: Document, what: str, confidence: Confidence) -> Finding:
    return found(
        operation,
        seen=f"{operation.key} {what}.",
        better=f"Answer in its description: {_question(operation, document)}",
        subject="purpose",
        confidence=confidence,
        cause="purpose not stated",
    )


def _question(operation: Operation, document: Document) -> str:
    """The question that its owner must answer, from its own parts: what it takes, what it gives, what stands beside it."""
    taken = [value for value in inputs(document)[operation.key] if "." not in value.subject and not _in_header(value)]
    takes = [f"`{value.name}`" for value in taken][:4]
    gives = [f"`{value.name}`" for value in outputs(document)[operation.key]][:4]
    noun = resource(operation)
    asked = {
        "GET": f"which {noun} does it return, and from whose data",
        "DELETE": f"what exactly is gone after deleting {noun}, and can it be undone",
        "HEAD": f"what of {noun} does it tell, and from whose data",
        "OPTIONS": f"what may be done with {noun}, and who asks for that",
        "POST": f"what happens to {noun} when it is called, and does a second call repeat the effect",
    }.get(operation.method, f"what of {noun} changes, and what stays when a field is left out")
    parts = [f"it takes {', '.join(takes)}"] if takes else []
    parts += [f"it answers with {', '.join(gives)}"] if gives else []
    known = f" ({'; '.join(parts)})" if parts else ""
    other = neighbour(operation, document)
    return asked + known + (f", and when is `{other.key}` the right one instead?" if other else "?")


def _in_header(value: Value) -> bool:
    return value.parameter is not None and value.parameter.location == "header"


def resource(operation: Operation) -> str:
    """The noun that its path is about, as written there: the last segment that is neither a parameter nor an action."""
    segments = [part for part in operation.path.split("/") if part and "{" not in part]
    nouns = [part for part in segments if part.lower() not in _ACTIONS]
    return f"`{(nouns or segments)[-1]}`" if segments else "things"


_ACTIONS = frozenset(
    {"search", "all", "list", "status", "count", "add", "create", "update", "delete", "get", "new", "edit", "check"}
)


@lru_cache(maxsize=2)
def _by_resource(document: Document) -> Mapping[str, tuple[Operation, ...]]:
    groups: dict[str, list[Operation]] = {}
    for operation in document.operations:
        groups.setdefault(resource(operation), []).append(operation)
    return {noun: tuple(group) for noun, group in groups.items()}


def neighbour(operation: Operation, document: Document) -> Operation | None:
    """Another operation on the same noun, of the same method where there is one."""
    others = [other for other in _by_resource(document)[resource(operation)] if other is not operation]
    return next((other for other in others if other.method == operation.method), next(iter(others), None))


_PLACED = """
paths:
  /pets:
    get:
      summary: %s
      parameters: [{name: colour, in: query, description: %s, schema: {type: string}}]
      responses: {'200': {description: OK}}
"""


@check(
    "DESC002",
    "A stand-in was left where a text belongs",
    dimension="descriptions",
    severity=Severity.MEDIUM,
    source="arXiv 2602.18914 (18 smells of tool descriptions)",
    good=[_PLACED % ("Lists pets for sale; a todo list is kept elsewhere", "Colour of the fur, in English")],
    bad=[
        _PLACED % ("Lists pets for sale", "string"),
        _PLACED % ("Lists pets. Lorem ipsum dolor sit amet.", "Colour of the fur"),
        _PLACED % ("'TODO: describe'", "Colour of the fur"),
    ],
)
def no_placeholder(operation: Operation) -> Iterator[Finding]:
    """Words that a generator or a hurried author left behind are read as meaning by a model, and mislead it.

    Fix: write the text, or delete the stand-in; an absent text misleads less than a wrong one.
    """
    for subject, text in _texts(operation):
        if stand_in := placeholder(text):
            yield found(
                operation,
                seen=f"The {subject} reads {quoted(text if len(text) <= 60 else stand_in)}.",
                better=f"Replace {quoted(stand_in, 40)} by what it means to a caller of {operation.key}, or delete it.",
                subject=subject,
                cause=f"stand-in {stand_in[:40].lower()}",
            )


def _texts(operation: Operation) -> Iterator[tuple[str, str]]:
    yield "summary", operation.summary
    yield "description", operation.description
    for parameter in operation.parameters:
        yield f"parameter {parameter.name}", parameter.description
    if operation.body is not None:
        yield "request body", operation.body.description
    for response in operation.responses:
        yield f"response {response.status}", response.description

"""Two sentences that tell two operations apart, made of what the document says of each."""

from __future__ import annotations

from collections.abc import Iterable

from plainspoken.checks.amendments import Amendment
from plainspoken.checks.rules.descriptions.amending import with_sentence
from plainspoken.checks.rules.descriptions.values import Value, inputs, outputs
from plainspoken.inventory.document import Document, Operation

MOST_NAMED = 3  # parameters, steps or fields in one sentence


def sentences(operation: Operation, other: Operation, document: Document) -> str:
    """What to write into each of the two; the question to its owner where the document shows no difference."""
    mine, its = _when(operation, other, document), _when(other, operation, document)
    if not mine or not its:
        known = f"`{_tool(operation)}` is right {mine}. " if mine else f"`{_tool(other)}` is right {its}. " if its else ""
        asked = _tool(other) if mine else _tool(operation)
        return f'{known}When is `{asked}` the right one? Begin the text of each with "Use this when" and the answer.'
    if mine.startswith("for `") and its.startswith("for `"):
        # Their paths alone part them, and path steps are the names of things, not what they are.
        return (
            f"What sets {mine[4:]} apart from {its[4:]}? Write the answer into both, as "
            f'"Use this when ...; use `{_tool(other)}` when ...".'
        )
    return f'Write in {operation.key}: "{_guidance(mine, other, its)}", and in {other.key}: "{_guidance(its, operation, mine)}"'


def guided(operation: Operation, other: Operation, document: Document) -> tuple[Amendment, ...]:
    """What puts its own of the two sentences into the operation; none where only its owner knows the difference.

    None either where a POST asks what a GET of that path asks too: that their texts are one is what tells so.
    """
    if operation.path == other.path and {operation.method, other.method} == {"GET", "POST"}:
        return ()
    mine, its = _when(operation, other, document), _when(other, operation, document)
    if not mine or not its or (mine.startswith("for `") and its.startswith("for `")):
        return ()
    return with_sentence(operation, _guidance(mine, other, its), document)


def _guidance(when: str, other: Operation, otherwise: str) -> str:
    return f"Use this {when}; use `{_tool(other)}` {otherwise}."


def _tool(operation: Operation) -> str:
    return operation.id or operation.key


def _when(operation: Operation, other: Operation, document: Document) -> str:
    """In which case it is the right one, by what it has and the other has not; empty where that is nothing."""
    mine, its = _top(inputs(document)[operation.key]), _top(inputs(document)[other.key])
    if own := [name for name, needed in mine.items() if needed and name not in its]:
        return f"when you have {_list(own)}"
    if operation.path == other.path:
        return _BY_METHOD.get((operation.method, other.method), "")
    if own := [step for step in _steps(operation) if step not in _steps(other)]:
        return f"for {_list(own)}"
    if needed_there := [name for name, needed in its.items() if needed and name not in mine]:
        return f"when no {_list(needed_there)} is given"
    if others := [step for step in _steps(other) if step not in _steps(operation)]:
        return f"for everything that is not {_list(others)}"
    if own := [name for name in mine if name not in its]:
        return f"to narrow it by {_list(own)}" if operation.is_read_only else f"to set {_list(own)}"
    known = {value.name for value in outputs(document)[other.key]}
    own = [value.name for value in outputs(document)[operation.key] if value.name not in known]
    return f"to get {_list(own)}" if own else ""


def _top(values: Iterable[Value]) -> dict[str, bool]:
    """The names of parameters and top-level fields, and whether each is required."""
    return {value.name: value.required for value in values if "." not in value.subject}


_BY_METHOD = {
    ("PUT", "PATCH"): "to replace it as a whole",
    ("PATCH", "PUT"): "to change some of its fields and leave the others",
    ("GET", "POST"): "when everything asked for fits into the address",
    ("POST", "GET"): "when what is asked for goes in the body",
}


def _steps(operation: Operation) -> list[str]:
    return [step for step in operation.path.split("/") if step and "{" not in step]


def _list(names: Iterable[str]) -> str:
    several = [f"`{name}`" for name in dict.fromkeys(names)][:MOST_NAMED]
    return " and ".join(filter(None, (", ".join(several[:-1]), several[-1])))

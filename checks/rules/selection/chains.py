"""Whether a conversation can get at what an operation needs."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.chains.graph import chains_in
from plainspoken.checks.chains.records import DeadEnd
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.inventory.document import Operation

_SCHEMA = "type: object, properties: {%s: {type: string}, title: {type: string}}"
_LIST = (
    "paths: {/pets: {get: {responses: {'200': {description: Pets, content: {application/json: {schema: {type: array,"
    " items: {" + _SCHEMA + "}}}}}}}}, '/pets/{petId}': {get: {parameters: [{name: petId, in: path, required: true,"
    " schema: {type: string}}], responses: {'200': {description: A pet, content: {application/json: {schema:"
    " {type: object, properties: {title: {type: string}}}}}}}}}}"
)


def _takes_ids(operations: tuple[Operation, ...]) -> bool:
    return any(not need.known for part in chains_in(operations).parts for need in part.needs)


@check(
    "SEL020",
    "An id is asked for that no answer hands out",
    dimension="selection",
    severity=Severity.NOTE,
    source="OpenAPI 3.1, Link Object; Arazzo 1.0; judgement",
    applies=_takes_ids,
    good=[_LIST % "id"],
    bad=[_LIST % "colour"],
)
def dead_end(operations: tuple[Operation, ...]) -> Iterator[Finding]:
    """A person says "my dog", not `8f3a91c2`. Where no answer gives the id, the assistant guesses it or gives up.

    Fix: let a list or a search answer the id, or write a Link from the operation that does.
    """
    chains = chains_in(operations)
    by_key = {operation.key: operation for operation in operations}
    for each in chains.dead_ends:
        yield _told(each, by_key[each.steps[0].operation])


def _told(dead: DeadEnd, operation: Operation) -> Finding:
    count = len(dead.steps)
    who = operation.key if count == 1 else f"{operation.key} and {count - 1} more"
    whose = f"the id of a {dead.noun}" if dead.noun != dead.parameter else f"a `{dead.parameter}`"
    gives = "only operations that need it themselves hand it out" if dead.circular else "no documented answer hands it out"
    return found(
        operation,
        seen=f"{who} needs {whose} (`{dead.parameter}` in {dead.location}), and {gives}.",
        better=f"Name `{dead.parameter}` in the answer of an operation that lists or finds the {dead.noun}; where one hands it"
        f" out under another name, write a Link from there with `parameters: {{{dead.parameter}: $response.body#/...}}`.",
        subject=f"id {dead.noun}",
        cause=f"nobody hands out {dead.noun}",
        confidence=Confidence.LIKELY,
    )

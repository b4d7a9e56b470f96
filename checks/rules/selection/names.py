"""Names by which an operation is chosen: do they say what it does, and can one be taken for another."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.naming import converted, is_meaningless, path_names, proposals, renames, uses
from plainspoken.checks.registry import check
from plainspoken.checks.remembering import remembered
from plainspoken.checks.rules.descriptions.fit import boilerplate
from plainspoken.checks.similarity import root, stems, things
from plainspoken.checks.wording import plain, quoted, words
from plainspoken.inventory.document import Document, Operation


@check(
    "SEL011",
    "The name of an operation says nothing",
    dimension="selection",
    severity=Severity.MEDIUM,
    source="BFCL, measured: by name alone 0.60 to 0.75 of first choices are right; OpenAI metadata guide (domain.action)",
    builds_on=("PORT001",),
    good=[
        "paths: {/pets: {get: {operationId: safebrowsing.hashes.search, responses: {}}}}",
        "paths: {/pets: {get: {operationId: getweather, responses: {}}, post: {operationId: addPet_1, responses: {}}}}",
    ],
    bad=[
        "paths: {/pets: {get: {operationId: endpoint_12, responses: {}}}}",
        "paths: {/pets: {get: {operationId: op1, responses: {}}}}",
        "paths: {/pets: {get: {operationId: get_1, responses: {}}}}",
        "paths: {/pets: {get: {operationId: 7f1c2f6e-93a5-4d0e-8b43-0d6b3c1a8f00, responses: {}}}}",
        "paths: {/pets: {get: {operationId: handleUsingGET_17, responses: {}}}}",
    ],
)
def meaningless_name(operation: Operation, document: Document) -> Iterator[Finding]:
    """The name is what a model sees first and names in its call; a number or `handle` fits every request and none.

    Fix: a verb and the thing that it is done to, as `cancelOrder`.
    """
    if operation.id and is_meaningless(operation.id):
        yield found(
            operation,
            seen=f"{operation.key} has the operationId `{operation.id}`, which says nothing.",
            better=f"Write `operationId: {proposals(document)[operation.key]}`.",
            amendments=renames(operation, document),
            subject="operationId",
            cause="operationId without meaning",
            confidence=Confidence.LIKELY,
        )


_SAID = "paths: {/pets: {get: {operationId: listPets, summary: '%s', responses: {}}}}"
# Words that any operation could carry; who asks for something uses none of them.
_ANY_WORDS = """
request response call caller client user server handle handler process perform execute run invoke action function return input
output value data api web service success successful ok code method http main default controller logic business
"""
_OF_ANY = frozenset(root(word) for word in _ANY_WORDS.split())


@check(
    "SEL014",
    "The text has no word that a request would have",
    dimension="selection",
    severity=Severity.MEDIUM,
    source="MFTR, arXiv 2602.05366 (the description matters most to what is found); BFCL, measured: 0.60 to 0.75",
    builds_on=("DESC001",),
    good=[_SAID % "Lists the pets of a shop", _SAID % "Henter alle dyr"],
    bad=[_SAID % "Handles the request of the caller", _SAID % "Returns data", _SAID % "TODO", _SAID % ""],
)
def nothing_to_find_it_by(operation: Operation, document: Document) -> Iterator[Finding]:
    """People ask for orders and refunds; a text of requests and responses is found by none of them.

    Fix: name the things that it is about, in the words of those who ask for them.
    """
    if len(operation.text.split()) > 1 and not _names_things(operation) and not boilerplate(operation, document):
        noun = next((step for step in reversed(operation.path.split("/")) if step and "{" not in step), "")
        yield found(
            operation,
            seen=f"{quoted(plain(operation.text))} of {operation.key} names no thing.",
            better=f"Which things does it give or change{f' (`{noun}`)' if noun else ''}? Name them in its summary.",
            subject="words of the text",
            cause="text without things",
            confidence=Confidence.LIKELY,
        )


def _names_things(operation: Operation) -> bool:
    """Whether its text has a word that not every operation could have, or one of its own path."""
    text = f"{operation.summary} {plain(operation.description)}"
    own = {root(word) for step in operation.path.split("/") if step and "{" not in step for word in words(step)} - {"api"}
    return bool(things(stems(text)) - _OF_ANY) or any(root(word) in own for word in words(text))


_NUMBER = re.compile(r"_?\d{1,2}$")
_APART = re.compile(r"_\d+$")


@dataclass(frozen=True, slots=True)
class _Family:
    """Operations whose names are one but for case, signs and a number at the end: without one, after `_`, or written on."""

    plain: list[Operation]
    apart: list[Operation]
    joined: list[Operation]


@remembered
def _families(document: Document) -> dict[str, _Family]:
    groups: dict[str, _Family] = {}
    for operation in document.operations:
        if operation.id and uses(document)[operation.id] == 1:
            family = groups.setdefault(_bare(operation), _Family([], [], []))
            _kind(operation, family).append(operation)
    return groups


def _bare(operation: Operation) -> str:
    return _NUMBER.sub("", converted(operation.id)).replace("_", "").casefold()


def _kind(operation: Operation, family: _Family) -> list[Operation]:
    name = converted(operation.id)
    if not _NUMBER.search(name):
        return family.plain
    return family.apart if _APART.search(name) else family.joined


def _twin(operation: Operation, family: _Family) -> Operation | None:
    """Another that only capitals, signs, or a number tell from it: `addPet` and `addPet_1`, not `base32` and `base64`."""
    own = _kind(operation, family)
    everyone = (*family.plain[:2], *family.apart[:2], *family.joined[:2])
    others = everyone if own is family.plain else (*family.plain[:1], *(family.apart[:2] if own is family.apart else ()))
    name = converted(operation.id)
    return next((other for other in others if converted(other.id) != name), None)


def _has_neighbours(_: Operation, document: Document) -> bool:
    return len(document.operations) > 1


@check(
    "SEL012",
    "Only a number or a capital tells two names apart",
    dimension="selection",
    severity=Severity.LOW,
    source="arXiv 2602.18914 (73 % of servers repeat tool names); springdoc and Swagger add `_1` to names that meet",
    applies=_has_neighbours,
    builds_on=("PORT001", "PORT003", "SEL011"),
    good=[
        "paths: {/pets: {get: {operationId: getPet, responses: {}}, put: {operationId: replacePet, responses: {}}}}",
        "paths: {/a: {get: {operationId: toBase64, responses: {}}}, /b: {get: {operationId: toBase32, responses: {}}}}",
    ],
    bad=[
        "paths: {/pets: {get: {operationId: getPet, responses: {}}}, /dogs: {get: {operationId: getPet_1, responses: {}}}}",
        "paths: {/pets: {get: {operationId: getPet, responses: {}}}, /dogs: {get: {operationId: get_pet2, responses: {}}}}",
    ],
)
def told_by_number_only(operation: Operation, document: Document) -> Iterator[Finding]:
    """A model that remembers `getPet` calls `getPet`, whatever `getPet_1` would have done.

    Fix: put into the name what differs, as the path does.
    """
    family = _families(document).get(_bare(operation)) if operation.id else None
    twin = _twin(operation, family) if family is not None and uses(document)[operation.id] == 1 else None
    if twin is not None and not is_meaningless(operation.id):
        yield found(
            operation,
            seen=f"Nothing in `{operation.id}` of {operation.key} says how it differs from `{twin.id}` of {twin.key}.",
            better=_renaming(operation, twin, document),
            subject="operationId",
            cause="operationIds that differ in a number or capitals",
        )


def _renaming(operation: Operation, twin: Operation, document: Document) -> str:
    """A name from the path, for the one of the two that carries the number (both propose it)."""
    numbered = operation if _NUMBER.search(converted(operation.id)) else twin
    return f"Write `operationId: {path_names(document)[numbered.key]}` at {numbered.key}."

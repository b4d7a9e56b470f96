"""Names that operations are called by as tools: there, unique, legal, and still told apart once they are cut."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.naming import converted, converts_to, proposals, renames, uses
from plainspoken.checks.providers import NAME_LENGTH, refusals
from plainspoken.checks.registry import check
from plainspoken.inventory.document import Document, Operation


@check(
    "PORT001",
    "An operation has no name of its own",
    dimension="portability",
    severity=Severity.HIGH,
    source="OpenAPI 3.1.1, Operation Object; Semantic Kernel raises, the OpenAI cookbook's converter calls it None; missing "
    "from 10 % of 30,730 real operations (measured)",
    good=[
        "paths: {/pets: {get: {operationId: safebrowsing.hashes.search, responses: {}}}}",
        "paths: {/pets: {get: {operationId: listPets, responses: {}}, post: {operationId: addPet, responses: {}}}}",
    ],
    bad=[
        "paths: {/pets: {get: {responses: {}}}}",
        "paths: {/pets: {get: {operationId: pets, responses: {}}, post: {operationId: pets, responses: {}}}}",
    ],
)
def unnamed(operation: Operation, document: Document) -> Iterator[Finding]:
    """The operationId becomes the tool's name: what has none, or another's, gets a made-up one or is left out.

    Fix: give each operation a name of verb and object that is its own.
    """
    others = uses(document)[operation.id] - 1
    if not operation.id or others > 0:
        seen = f"shares its operationId `{operation.id}` with {others} other{'s' if others > 1 else ''}"
        yield found(
            operation,
            seen=f"{operation.key} {seen if operation.id else 'has no operationId'}.",
            better=f"Write `operationId: {proposals(document)[operation.key]}`.",
            amendments=renames(operation, document),
            subject="operationId",
            cause=f"operationId {'not unique' if operation.id else 'missing'}",
        )


def _named(names: list[str]) -> str:
    return f"{', '.join(names[:-1])} and {names[-1]}" if len(names) > 1 else names[0]


def _is_named(operation: Operation) -> bool:
    return bool(operation.id)


@check(
    "PORT002",
    "Providers refuse the name of an operation",
    dimension="portability",
    severity=Severity.MEDIUM,
    source="Name rules of OpenAI, Anthropic, Gemini, MCP and Semantic Kernel (checks/providers.py); 22 to 30 % of 30,730 real "
    "operations (measured)",
    builds_on=("PORT001",),
    good=[
        "paths: {/pets: {get: {operationId: safebrowsing.hashes.search, responses: {}}}}",
        "paths: {/pets: {get: {operationId: Divisions_SearchDivisions, responses: {}}}}",
    ],
    bad=[
        "paths: {/pets: {get: {operationId: list all pets, responses: {}}}}",
        "paths: {/pets: {get: {operationId: pets/list, responses: {}}}}",
        "paths: {/pets: {get: {operationId: 2ndListOfPets, responses: {}}}}",
        f"paths: {{/pets: {{get: {{operationId: list{'Pets' * 16}, responses: {{}}}}}}}}",
    ],
)
def refused_name(operation: Operation, document: Document) -> Iterator[Finding]:
    """A request that offers a tool under a name that the provider does not take is refused as a whole.

    A dot is no fault here: every converter writes `_` for it, and PORT003 sees to it that the names stay apart.
    Fix: use letters, digits and `_`, begin with a letter, and keep to 56 characters.
    """
    refused = refusals(operation.id.replace(".", "_")) if operation.id else {}
    if refused:
        told = "; ".join(f"{_named([each.name for each in who])} for {what}" for what, who in refused.items())
        yield found(
            operation,
            seen=f"`{operation.id}` of {operation.key} is refused by {told}.",
            better=f"Write `operationId: {proposals(document)[operation.key]}`.",
            amendments=renames(operation, document),
            subject="operationId",
            cause=f"operationId refused for {next(iter(refused))}" if len(operation.id) <= 64 else "operationId too long",
        )


@check(
    "PORT003",
    "Two operations get the same name once it is cut",
    dimension="portability",
    severity=Severity.MEDIUM,
    source="FastMCP 4.1.2: cut at `__`, then to 56 characters; 6.2 % of 1,494 APIs (measured)",
    applies=_is_named,
    builds_on=("PORT001",),
    good=[
        "paths: {/pets: {get: {operationId: pets.list, responses: {}}, post: {operationId: pets.add, responses: {}}}}",
    ],
    bad=[
        "paths: {/pets: {get: {operationId: pets__list, responses: {}}, post: {operationId: pets__add, responses: {}}}}",
        "paths: {/pets: {get: {operationId: pets.list, responses: {}}, put: {operationId: pets_list, responses: {}}}}",
        f"paths: {{/pets: {{get: {{operationId: list{'Pets' * 14}A, responses: {{}}}}, put: {{operationId: list{'Pets' * 14}B, "
        "responses: {}}}}",
    ],
)
def same_after_cut(operation: Operation, document: Document) -> Iterator[Finding]:
    """Of two tools that end up under one name, one is left out or gets a number that says nothing.

    Fix: let names differ within their first 56 characters, before any `__`, and by more than `.`, `-` and `_`.
    """
    short = converted(operation.id)
    others = [other for other in converts_to(document).get(short, ()) if other is not operation]
    if others and uses(document)[operation.id] == 1:
        cut = f"cut to {NAME_LENGTH} characters" if len(operation.id) > NAME_LENGTH else "converted"
        yield found(
            operation,
            seen=f"`{operation.id}` becomes `{short}` when it is {cut}, and so does `{others[0].id}` of {others[0].key}.",
            better=f"Write `operationId: {proposals(document)[operation.key]}`.",
            amendments=renames(operation, document),
            subject="operationId",
            cause="operationId the same once it is cut",
        )

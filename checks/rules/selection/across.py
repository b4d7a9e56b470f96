"""Names, texts and requests that an API shares with the others of its portfolio."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.evidence import Neighbour
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.naming import converted
from plainspoken.checks.providers import NAME_LENGTH
from plainspoken.checks.registry import Case, check
from plainspoken.checks.remembering import remembered
from plainspoken.checks.selection.intents import telling
from plainspoken.checks.selection.records import CLOSE, Choice, Selection
from plainspoken.checks.wording import words
from plainspoken.inventory.document import Document, Operation

MOST_WORDS = 3  # that are named
_DOCUMENT = """
paths:
  /pets: {get: {operationId: listPets, summary: Lists pets, responses: {'200': {description: Pets}}}}
  /dogs: {get: {operationId: listDogs, summary: Lists dogs, responses: {'200': {description: Dogs}}}}
"""


def _asked(**more: object) -> Case:
    choice = Choice(operation="GET /pets", requests=10, first=9, found=10, ten=10, overall_requests=10, **more)  # type: ignore[arg-type]
    other = Neighbour(api="shop", operation="GET /cats", id="listCats", text="Lists cats")
    return Case(
        document=_DOCUMENT,
        evidence={"selection": Selection(retriever="BM25", choices=(choice,)), "portfolio": (other,)},
    )


def _neighbour(name: str) -> Case:
    neighbour = Neighbour(api="shop", operation="GET /pets", id=name, text="Lists pets that are sold")
    return Case(document=_DOCUMENT, evidence={"portfolio": (neighbour,)})


@check(
    "SEL020",
    "An operation of another API takes its requests",
    dimension="selection",
    severity=Severity.LOW,
    source="Seal-Tools, measured: of what is found first among 10 operations, 16 % is lost among 1,000",
    applies=lambda choice: bool(choice.overall_requests),
    good=[_asked(overall_ten=1, taken_by=("shop: GET /cats",))],
    bad=[_asked(taken_by=("shop: GET /cats",))],
)
def taken_by_another_api(choice: Choice, document: Document, portfolio: tuple[Neighbour, ...]) -> Iterator[Finding]:
    """Offered with the operations of other APIs, this one is not even among the ten that are found, though it is found among
    its own: a model never gets to see it.

    Fix: name what only this API is about, and say when to use it rather than the other.
    """
    operation = document.operation(choice.operation)
    if operation is not None and choice.taken_by and not choice.overall_ten and choice.ten:
        team = next((each.team for each in portfolio if choice.taken_by[0].startswith(f"{each.api}: ")), "")
        whose = f" of the team {team}" if team else ""
        requests = "its request" if choice.overall_requests == 1 else f"none of its {choice.overall_requests} requests"
        finds = "does not find it" if choice.overall_requests == 1 else "finds it"
        yield found(
            operation,
            seen=f"Among the operations of all APIs {requests} {finds} among ten; "
            f"`{choice.taken_by[0]}`{whose} is found first.",
            better=f"What does {document.title or 'this API'} do that the other does not? Begin the summary with that, and "
            f'add: "Use this rather than {choice.taken_by[0]} when ...".',
            subject="requests among all",
            cause=f"taken by {choice.taken_by[0]}",
            confidence=Confidence.LIKELY if choice.is_written else Confidence.POSSIBLE,
        )


def _twin(closeness: float) -> Case:
    text = "Lists the pets that were sold"
    near = Neighbour(api="shop", operation="GET /sold", id="sold", text=text, nearest_to="GET /pets", closeness=closeness)
    return Case(document=_DOCUMENT, evidence={"portfolio": (near,)})


@remembered
def _nearest(portfolio: tuple[Neighbour, ...]) -> dict[str, Neighbour]:
    return {each.nearest_to: each for each in portfolio if each.nearest_to}


@check(
    "SEL021",
    "An operation of another API reads like this one",
    dimension="selection",
    severity=Severity.MEDIUM,
    source="Measured on MetaTool and Seal-Tools: beside a neighbour of a cosine of 0.8 or nearer, 0 to 0.68 of requests find "
    "the right one, against 0.34 to 0.96 where none is nearer than 0.5",
    applies=lambda operation: bool(operation.id or operation.text),
    good=[_twin(0.7)],
    bad=[_twin(0.86)],
)
def reads_like_another_api(
    operation: Operation, portfolio: tuple[Neighbour, ...], *, close: float = CLOSE
) -> Iterator[Finding]:
    """Where two teams offer what reads alike, a model takes either, and nobody has said which is right.

    Fix: say in both texts when to use this one rather than that one; where they do the same, keep one.
    """
    other = _nearest(portfolio).get(operation.key)
    if other is not None and other.closeness >= close:
        whose = f"{other.api} ({other.team})" if other.team else other.api
        mine, its = _own_words(operation.text, other.text), _own_words(other.text, operation.text)
        apart = f"only this one says {mine}; only that one {its}" if mine and its else "hardly a word sets them apart"
        yield found(
            operation,
            seen=f"{operation.key} reads like {other.operation} of {whose} (closeness {other.closeness:.2f} of 1); {apart}.",
            better=f'When is this one right, and when that one? Write the answer into both, as "Use this when ...; use '
            f'`{other.id or other.operation}` of {other.api} when ..."; where both do the same, keep one.',
            subject="text",
            cause=f"reads like {other.api}",
            confidence=Confidence.LIKELY,
        )


def _own_words(text: str, other: str) -> str:
    """The words that only the first text has, a few of them."""
    theirs = telling(other)
    only = dict.fromkeys(word for word in words(text) if telling(word) - theirs)
    return ", ".join(f"`{word}`" for word in list(only)[:MOST_WORDS])


@remembered
def _names(portfolio: tuple[Neighbour, ...]) -> dict[str, Neighbour]:
    return {converted(each.id).casefold(): each for each in reversed(portfolio) if each.id}


@check(
    "SEL006",
    "Another API has an operation of the same name",
    dimension="selection",
    severity=Severity.MEDIUM,
    source="arXiv 2602.18914 (73 % of servers repeat tool names); MCP 2026-07-28: names are unique within one server only",
    builds_on=("PORT001",),
    good=[_neighbour("sellPets")],
    bad=[_neighbour("listPets"), _neighbour("ListPets")],
)
def name_of_another_api(operation: Operation, document: Document, portfolio: tuple[Neighbour, ...]) -> Iterator[Finding]:
    """Given both, a model or its client keeps one of the two, and nobody knows which.

    Fix: put the subject of the API in front of the name.
    """
    other = _names(portfolio).get(converted(operation.id).casefold()) if operation.id else None
    if other is not None:
        yield found(
            operation,
            seen=f"`{operation.id}` is the name of {other.operation} of {other.api} too.",
            better=f"Write `operationId: {_prefixed(operation, document)}`.",
            subject="operationId",
            cause=f"names of {other.api}",
        )


def _prefixed(operation: Operation, document: Document) -> str:
    prefix = "_".join(word for word in words(document.title) if word.isascii() and word not in ("api", "rest", "service"))
    return f"{prefix[:20].strip('_') or 'this'}_{converted(operation.id)}"[:NAME_LENGTH]

"""Whether requests find their operations, where that was measured."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import Case, check
from plainspoken.checks.rules.selection.separation import sentences
from plainspoken.checks.selection.records import Choice, Selection
from plainspoken.checks.wording import quoted
from plainspoken.inventory.document import Document, Operation

_DOCUMENT = """
paths:
  /pets: {get: {operationId: listPets, summary: Lists pets, responses: {'200': {description: Pets}}}}
  /dogs: {get: {operationId: listDogs, summary: Lists dogs, responses: {'200': {description: Dogs}}}}
  /cats: {get: {operationId: listCats, summary: Lists cats, responses: {'200': {description: Cats}}}}
  /fish: {get: {operationId: listFish, summary: Lists fish, responses: {'200': {description: Fish}}}}
  /food: {get: {operationId: listFood, summary: Lists food, responses: {'200': {description: Food}}}}
  /toys: {get: {operationId: listToys, summary: Lists toys, responses: {'200': {description: Toys}}}}
"""


MOST_WORDS = 3  # that are named or proposed


def _choice(first: int, found: int, **more: object) -> Choice:
    return Choice(
        operation="GET /pets",
        requests=10,
        first=first,
        found=found,
        rank=2,
        confused_with=("GET /dogs",),
        example="any cats?",
        overall_requests=10,
        **more,  # type: ignore[arg-type]
    )


def _case(**more: object) -> Case:
    return Case(document=_DOCUMENT, evidence={"selection": Selection(retriever="BM25", **more)})  # type: ignore[arg-type]


LOOKED_THROUGH = 5  # operations that whoever chooses looks at


def _can_be_missed(choice: Choice, document: Document) -> bool:
    """Whether there are others to be found instead; for requests that nobody said, more than are looked through anyway."""
    others = len(document.operations) - (document.operation(choice.operation) is not None)
    return others >= (1 if choice.is_written else LOOKED_THROUGH)


@check(
    "SEL004",
    "Requests find another operation first",
    dimension="selection",
    severity=Severity.HIGH,
    source="OpenAI metadata guide (direct, indirect and negative prompts); MetaTool and BFCL, measured",
    applies=_can_be_missed,
    good=[_case(choices=(_choice(9, 10),)), _case(choices=(_choice(0, 2, is_written=False),))],
    bad=[_case(choices=(_choice(4, 9),)), _case(choices=(_choice(8, 8),)), _case(choices=(_choice(0, 0, is_written=False),))],
)
def another_comes_first(
    choice: Choice, document: Document, *, first: float = 0.7, among_five: float = 0.9
) -> Iterator[Finding]:
    """What a search does not find, a model is not offered; what it finds second, it seldom calls. Requests that people wrote
    are taken at their word. Of those that were made of the document, it is enough that one finds its operation among five.

    Fix: use the words of the people who ask, and say what sets it apart from what is found instead.
    """
    operation = document.operation(choice.operation)
    if choice.is_written:
        missed = _are_too_few(choice.first, choice, first) or _are_too_few(choice.found, choice, among_five)
    else:
        missed = not choice.found
    if choice.requests and missed:
        rival = document.operation(choice.confused_with[0]) if choice.confused_with else None
        yield found(
            operation or document.root.place,
            operation=choice.operation,
            seen=_what_was_found(choice, rival),
            better=_to_be_found(choice, operation, rival, document),
            subject="requests",
            cause="found second",
            confidence=Confidence.LIKELY if choice.is_written else Confidence.POSSIBLE,
        )


def _are_too_few(found: int, choice: Choice, share: float) -> bool:
    """Whether fewer than this share found it; one miss of three or more may be chance."""
    chance = 1 if choice.requests >= 3 else 0
    return found < share * choice.requests and choice.requests - found > chance


def _what_was_found(choice: Choice, rival: Operation | None) -> str:
    instead = f"; {rival.key} comes before it" if rival else ""
    asked = f", as for {quoted(choice.example, 80)}" if choice.example else ""
    if choice.is_written:
        seen = f"{choice.first} of {choice.requests} requests find {choice.operation} first, {choice.found} among five"
        return f"{seen}{instead}{asked}."
    made = f" ({choice.example_from})" if choice.example_from else ""
    return f"What the document says of {choice.operation} elsewhere does not find it among five{instead}{asked}{made}."


def _to_be_found(choice: Choice, operation: Operation | None, rival: Operation | None, document: Document) -> str:
    """The words that it lacks, and what sets the two apart."""
    lacking = " and ".join(f"`{word}`" for word in choice.lures[:MOST_WORDS])
    words_first = f"Say {lacking} in the summary of {choice.operation}. " if lacking else ""
    if operation and rival:
        return f"{words_first}{sentences(operation, rival, document)}"
    return words_first.strip() or f"Say in its text what is asked, as {quoted(choice.example, 80)}."


@check(
    "SEL005",
    "Among many other operations it is lost",
    dimension="selection",
    severity=Severity.LOW,
    source="Seal-Tools, measured: word search finds 0.984 among 10 operations and 0.825 among 1,000",
    good=[_case(choices=(_choice(9, 10),), scale={10: 0.98, 1000: 0.85, 9000: 0.5})],
    bad=[_case(choices=(_choice(9, 10),), scale={10: 0.98, 1000: 0.6})],
)
def lost_among_many(scale: Mapping[int, float], *, drop: float = 0.16, most: int = 1_000) -> Iterator[Finding]:
    """Alone, an API is easy to search; beside the others of an organisation, what is worded like everything is lost.

    Fix: name in each text the things that only this API has.
    """
    few, many = min(scale), max((size for size in scale if size <= most), default=max(scale))
    lost = scale[few] - scale[many]
    if lost > drop:
        yield Finding(
            where="#",
            seen=f"Of its requests {scale[few]:.0%} find theirs first among its own {few:,} operations, {scale[many]:.0%} "
            f"with those of other APIs beside them, {many:,} in all; well-told operations lose {drop:.0%} from 10 to 1,000.",
            better="Begin each summary with the thing that only this API has, and name the API where the thing is common.",
            subject="scale",
            cause="lost among many",
        )


@check(
    "SEL010",
    "What it cannot do finds an operation all the same",
    dimension="selection",
    severity=Severity.LOW,
    source="BFCL, irrelevance (1,124 requests that no function answers)",
    good=[_case(unanswerable=10, abstained=9)],
    bad=[_case(unanswerable=10, abstained=4)],
)
def never_abstains(selection: Selection, unanswerable: int, *, least: float = 0.8) -> Iterator[Finding]:
    """Texts that promise everything are found for everything, and called where they should not be.

    Fix: say what the API does not do, where people expect it to.
    """
    if selection.abstained < least * unanswerable:
        yield Finding(
            where="#",
            seen=f"{unanswerable - selection.abstained} of {unanswerable} requests that no operation answers find one that "
            "looks close enough.",
            better="Which requests do people bring that it does not answer? Say so in the text of the operation that is found.",
            subject="negative requests",
            cause="never abstains",
        )

"""What a language model reads in a text, where one was asked: notes, since another model may read otherwise."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.findings import Finding, Severity
from plainspoken.checks.judgements import Judgement
from plainspoken.checks.opinions import opinion
from plainspoken.checks.registry import Case, check
from plainspoken.inventory.document import Document

_SAID = """
paths:
  /pets:
    get: {operationId: listPets, summary: %s, responses: {'200': {description: OK}}}
"""


def _case(summary: str, question: str, reason: str = "", better: str = "") -> Case:
    said = Judgement(
        question=question,  # type: ignore[arg-type]
        operation="GET /pets",
        agrees=not reason,
        reason=reason,
        better=better,
        model="example-model",
    )
    return Case(document=_SAID % summary, evidence={"judgements": (said,)})


def _asks_purpose(judgement: Judgement) -> bool:
    return judgement.question == "purpose"


def _asks_subject(judgement: Judgement) -> bool:
    return judgement.question == "subject"


@check(
    "DESC201",
    "A model does not see from the text what the operation is for",
    dimension="descriptions",
    severity=Severity.NOTE,
    source="arXiv 2602.14878 (56 % of 856 tools: unclear purpose); a model's opinion, in no score",
    applies=_asks_purpose,
    good=[_case("Lists the pets that are for sale in one shop", "purpose")],
    bad=[
        _case(
            "Handles the pet flow of the legacy cluster",
            "purpose",
            "It names a flow and a cluster, and not what the caller gets.",
            "Lists the pets that are for sale, for a customer who looks for one.",
        )
    ],
)
def purpose_is_read(judgement: Judgement, document: Document) -> Iterator[Finding]:
    """A rule sees that a text has a verb and an object, and not whether they make sense. A model that reads it can say.

    Fix: have somebody who knows the operation check the proposed text, and say what it does, for whom, and when to use it.
    """
    if not judgement.agrees:
        yield from opinion(
            judgement, document, sees="sees no clear purpose in the text", subject="purpose, as a model reads it"
        )


@check(
    "DESC202",
    "A model reads the text as being about something else than the operation",
    dimension="descriptions",
    severity=Severity.NOTE,
    source="arXiv 2602.18914 (texts that do not fit their tool); a model's opinion, in no score",
    applies=_asks_subject,
    good=[_case("Lists the pets that are for sale in one shop", "subject")],
    bad=[
        _case(
            "Cancels an order that was not sent yet",
            "subject",
            "Method, path and name are about listing pets.",
            "Lists the pets that are for sale.",
        )
    ],
)
def text_is_about_the_operation(judgement: Judgement, document: Document) -> Iterator[Finding]:
    """Texts are copied and moved. One that speaks of another operation has that one's requests sent here.

    Fix: compare the text with what the operation really does, and give it a text of its own.
    """
    if not judgement.agrees:
        yield from opinion(
            judgement,
            document,
            sees="reads the text as being about something else",
            subject="subject of the text, as a model reads it",
        )

"""What became of calls that are wrong as a model's calls are: put right from the answer, lost, or never noticed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plainspoken.checks.conversations import Conversation, Ending, Recovery
from plainspoken.checks.exchanges import Exchange
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import Case, check
from plainspoken.checks.rules.errors.expectation import expectation
from plainspoken.checks.rules.errors.observed import ORDERS
from plainspoken.checks.wording import cut, quoted
from plainspoken.inventory.document import Operation

ABOUT_IDS = ("absent id", "name for an id", "id of another kind")
ABOUT_DAYS = ("date in words", "day and month swapped")
_MEASURED = "Measured: plainspoken made the call, and read nothing but the answer to mend it"
_REPAIRS = "arXiv 2607.14167 (admissible alternatives lift repaired calls by 42 to 44 points)"


def talk(ending: Ending, body: str, *, mistake: str = "number with a unit", status: int = 400) -> Case:
    """An example with one conversation about `GET /orders` that began with `limit=20 orders`."""
    exchange = Exchange(
        id="1",
        operation="GET /orders",
        method="GET",
        url="https://api.example.com/orders?limit=20%20orders",
        status=status,
        response_body=body,
        response_headers={"content-type": "application/json"},
    )
    held = Conversation(
        operation="GET /orders",
        mistake=mistake,
        field="limit",
        said="`limit` is `20 orders` instead of `20`",
        ending=ending,
        exchanges=(exchange,),
    )
    return Case(document=ORDERS, evidence={"conversations": (held,)})


_TELLING = '{"errors": [{"field": "limit", "detail": "must be an integer from 1 to 100"}]}'
_MUTE = '{"message": "Bad request"}'


def _refused(recovery: Recovery) -> list[Conversation]:
    return [each for each in recovery.conversations if each.was_refused and each.ending != "server error"]


def _about_values(recovery: Recovery) -> list[Conversation]:
    return [each for each in _refused(recovery) if each.mistake not in ABOUT_IDS]


def _about_ids(recovery: Recovery) -> list[Conversation]:
    return [each for each in _refused(recovery) if each.mistake in ABOUT_IDS]


def _one(
    recovery: Recovery, wrong: Sequence[Conversation], among: Sequence[Conversation], *, seen: str, better: str, cause: str
) -> Finding:
    """The finding of an operation, with the last answer of the first conversation that shows it."""
    kinds = sorted({each.mistake for each in wrong[1:]} - {wrong[0].mistake})
    others = f"; also {', '.join(kinds)}" if kinds else ""
    count = f" ({len(wrong)} of {len(among)} such calls{others})" if len(among) > 1 else ""
    return found(
        recovery.operation,
        seen=f"{seen}{count}.",
        better=better,
        subject=cause,
        cause=cause,
        exchange=wrong[0].exchanges[-1].id,
        confidence=Confidence.LIKELY,
    )


def _answered(held: Conversation) -> str:
    answer = held.exchanges[-1]
    body = quoted(answer.response_body, 120) if answer.response_body.strip() else "without a body"
    return f"{answer.status} {body}"


def _began(held: Conversation) -> str:
    return f"A call in which {cut(held.said, 140)} ({held.mistake})"


def _refusal(operation: Operation, held: Conversation) -> str:
    """A sentence that would put this mistake right."""
    if held.mistake in ABOUT_IDS:
        return f"There is no such {held.field}; take it from the answer of <operation that lists them>"
    if held.mistake in ABOUT_DAYS:
        return f"{held.field} must be a day as YYYY-MM-DD, such as 2026-01-31"
    if held.field == "Content-Type":
        return "the body must be application/json"
    if held.field == "body":
        return expectation(operation, "", "missing request body")
    return expectation(operation, held.field, "missing" if "left out" in held.mistake else "")


@check(
    "ERR120",
    "A model cannot put its mistake right",
    dimension="errors",
    severity=Severity.HIGH,
    source=f"{_MEASURED}. {_REPAIRS}",
    applies=lambda recovery: bool(_about_values(recovery)),
    good=[talk("repaired in one turn", _TELLING), talk("repaired in two turns", _TELLING)],
    bad=[talk("not repaired", _MUTE), talk("not repaired", '{"error": "limit is invalid"}')],
)
def not_repaired(recovery: Recovery) -> Iterator[Finding]:
    """The model has nothing but the answer to go by: it tries the same again, or gives up before the person.

    Fix: name every argument at fault and say what it takes: the values, the range, the format, with an example.
    """
    refused = _about_values(recovery)
    lost = [each for each in refused if each.ending == "not repaired"]
    if lost:
        first = lost[0]
        yield _one(
            recovery,
            lost,
            refused,
            seen=f"{_began(first)} was answered {_answered(first)}, which led to no call that works",
            better=f'Answer for example "{_refusal(recovery.operation, first)}".',
            cause="mistakes cannot be put right",
        )


@check(
    "ERR121",
    "A model's mistake is not noticed",
    dimension="errors",
    severity=Severity.HIGH,
    source=f"{_MEASURED}; the answer differed from that to the right call. OWASP API Security Top 10 2023, API8",
    good=[talk("understood", "[]", status=200), talk("repaired in one turn", _TELLING)],
    bad=[talk("accepted", '{"done": true}', status=200)],
)
def accepted(recovery: Recovery) -> Iterator[Finding]:
    """Worse than a refusal: the model tells the person that it is done, and something else was done, or nothing.

    Fix: refuse what the document does not allow, or take it as it was meant and say so.
    """
    wrong = [each for each in recovery.conversations if each.ending == "accepted"]
    if wrong:
        first = wrong[0]
        status = 404 if first.mistake == "absent id" else 400
        yield _one(
            recovery,
            wrong,
            recovery.conversations,
            seen=f"{_began(first)} was answered {_answered(first)} as if it were right",
            better=f'Refuse it, for example with {status} and "{_refusal(recovery.operation, first)}".',
            cause="mistakes are not noticed",
        )


@check(
    "ERR122",
    "What a model made up is ignored",
    dimension="errors",
    severity=Severity.LOW,
    source=f"{_MEASURED}. Google AIP-160 and Zalando's rules refuse filters that do not exist",
    applies=lambda recovery: any(each.mistake == "invented field" for each in recovery.conversations),
    good=[talk("repaired in one turn", _TELLING, mistake="invented field")],
    bad=[talk("ignored", "[]", mistake="invented field", status=200)],
)
def ignored(recovery: Recovery) -> Iterator[Finding]:
    """The model believes that the filter or option that it made up was applied, and tells the person so.

    Fix: answer 400 where a parameter or field is not known, and name those that are.
    """
    made_up = [each for each in recovery.conversations if each.mistake == "invented field"]
    wrong = [each for each in made_up if each.ending == "ignored"]
    if wrong:
        first = wrong[0]
        yield _one(
            recovery,
            wrong,
            made_up,
            seen=f"{_began(first)} was answered {first.exchanges[-1].status}, and nothing says that it was passed over",
            better=f'Answer 400 with "{first.field} is unknown", and name what is known.',
            cause="made-up fields are ignored",
        )


@check(
    "ERR123",
    "A model's mistake ends in a server error",
    dimension="errors",
    severity=Severity.HIGH,
    source=f"{_MEASURED}. RFC 9110, section 15.6: 5xx says that the request may have been right",
    good=[talk("repaired in one turn", _TELLING)],
    bad=[talk("server error", "Internal Server Error", status=500)],
)
def server_error(recovery: Recovery) -> Iterator[Finding]:
    """The model takes it for a fault that will pass, and sends the same wrong call again.

    Fix: check what is sent before working with it, and answer 400 or 422 with the argument and what it takes.
    """
    wrong = [each for each in recovery.conversations if each.ending == "server error"]
    if wrong:
        first = wrong[0]
        yield _one(
            recovery,
            wrong,
            recovery.conversations,
            seen=f"{_began(first)} was answered {_answered(first)}",
            better=f'Answer 400 with "{_refusal(recovery.operation, first)}".',
            cause="mistakes end in server errors",
        )


@check(
    "ERR124",
    "Nothing says where the right id comes from",
    dimension="errors",
    severity=Severity.LOW,
    source=f"{_MEASURED}. arXiv 2606.05037 (suggestions in the error: 37 to 40 points)",
    applies=lambda recovery: bool(_about_ids(recovery)),
    good=[talk("repaired in two turns", '{"detail": "Take the id from listOrders."}', mistake="absent id", status=404)],
    bad=[talk("not repaired", '{"detail": "Not found"}', mistake="absent id", status=404)],
)
def no_way_to_the_id(recovery: Recovery) -> Iterator[Finding]:
    """The model knows that the id is wrong and not how to find the right one; it guesses another, or asks for one that the
    person does not know.

    Fix: name the operation that gives ids of this kind, by its operationId or path.
    """
    refused = _about_ids(recovery)
    lost = [each for each in refused if each.ending == "not repaired"]
    if lost:
        first = lost[0]
        yield _one(
            recovery,
            lost,
            refused,
            seen=f"{_began(first)} was answered {_answered(first)}",
            better=f'Add a next step, for example "Take `{first.field}` from the answer of <operation that lists them>".',
            cause="no way to the id",
        )

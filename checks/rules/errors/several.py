"""Whether one refusal is enough: all that was wrong at once, and a next step that a program can take."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from plainspoken.checks.answers import names, read_answer
from plainspoken.checks.exchanges import Exchange, Observed
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import Case, check
from plainspoken.checks.rules.errors.expectation import expectation
from plainspoken.checks.rules.errors.observed import case, has_refused, one, reasoned, refused
from plainspoken.checks.wording import quoted, words

_PAGE = """
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, schema: {type: integer, maximum: 100}}
        - {name: state, in: query, schema: {type: string, enum: [open, closed]}}
      responses: {'200': {description: All}, '400': {description: Not valid}}
"""


def _both_wrong(body: str) -> Case:
    made = case(400, body, wrong_too=("state",)).evidence or {}
    sent = "https://api.example.com/orders?limit=many&state=lost"
    return Case(document=_PAGE, evidence={"exchanges": tuple(replace(each, url=sent) for each in made["exchanges"])})


def _left_out(exchange: Exchange) -> tuple[str, ...]:
    """What was wrong in a call and is not named in its answer, where something of it is."""
    answer, wrong = read_answer(exchange.response_body), (exchange.parameter, *exchange.wrong_too)
    unnamed = tuple(each for each in wrong if not names(answer, each))
    return unnamed if len(unnamed) < len(wrong) else ()


@check(
    "ERR112",
    "A refusal names one mistake of several",
    dimension="errors",
    severity=Severity.NOTE,
    source="RFC 9457, section 3 (`errors`, one entry each); one repair instead of several is an inference; catalogue ERR-14",
    applies=lambda compounded: bool(reasoned(compounded)),
    good=[
        _both_wrong(
            '{"errors": [{"field": "limit", "message": "an integer"}, {"field": "state", "message": "open or closed"}]}'
        )
    ],
    bad=[_both_wrong('{"message": "limit must be an integer"}')],
)
def one_at_a_time(compounded: Observed) -> Iterator[Finding]:
    """Each turn mends one mistake and meets the next; a person watches three refusals where one would have done.

    Fix: validate all of the input before answering, and list every field that is wrong.
    """
    silent = [(each, left) for each in reasoned(compounded) if (left := _left_out(each))]
    if silent:
        first, left = silent[0]
        told = expectation(compounded.operation, left[0])
        yield found(
            compounded.operation,
            seen=f"Wrong were {_listed((first.parameter, *first.wrong_too))}; the answer says nothing of {_listed(left)}: "
            f"{quoted(first.response_body, 120)}.",
            better=f'Add `{{"field": "{left[0]}", "message": "{told}"}}` to `errors` of the same answer.',
            subject="all mistakes at once",
            exchange=first.id,
            confidence=Confidence.LIKELY,
            cause="one mistake at a time",
        )


def _listed(fields: tuple[str, ...]) -> str:
    return ", ".join(f"`{each}`" for each in fields)


# Members that hold a step, by their names without case and punctuation; a sentence in `message` is for people.
_STEPS = frozenset(
    words(
        "nextstep nextsteps nextaction nextactions next action actions suggestion suggestions suggestedaction suggestedactions"
        " suggestedvalue suggestedvalues suggested recovery recoverysteps remedy remediation resolution fix howtofix hint hints"
        " didyoumean retryafter retryafterseconds retryable allowedvalues acceptedvalues"
    )
)


def _has_step(exchange: Exchange) -> bool:
    answer = read_answer(exchange.response_body)
    keys = {"".join(words(key)) for leaf in answer.leaves for key in leaf.path}
    return answer.is_object and bool(keys & _STEPS)


@check(
    "ERR113",
    "A refusal offers no step that a program can take",
    dimension="errors",
    severity=Severity.NOTE,
    source="arXiv 2606.05037 (+36.7 to 40 points on one provider's models, none on another's small one); catalogue ERR-07",
    applies=has_refused,
    good=[case(400, '{"detail": "limit must be an integer", "nextStep": "Send limit=20"}')],
    bad=[case(400, '{"detail": "limit must be an integer"}')],
)
def no_step_to_take(observed: Observed) -> Iterator[Finding]:
    """Some models follow a step that stands in a member of its own more surely than one in a sentence.

    Fix: add a member that says what to send or to call next, in words of this API.
    """
    answers = refused(observed)
    silent = [each for each in answers if not _has_step(each)]
    if silent:
        first = silent[0]
        step = expectation(observed.operation, first.parameter, first.mistake)
        yield one(
            observed,
            silent,
            len(answers),
            seen=f"A {first.status} has no member for the next step: {quoted(first.response_body, 120) or 'it is empty'}",
            better=f'Add `"nextStep": "Send {observed.operation.key} again; {step}"`.',
            subject="refusals offer a step",
            cause="refusals offer no step",
        )

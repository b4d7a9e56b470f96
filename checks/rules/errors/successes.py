"""Answers that say "done" and are not: a success that reports an error, a wrong request that was accepted."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.answers import read_answer, reported_error
from plainspoken.checks.evidence import Exchange, Observed
from plainspoken.checks.findings import Finding, Severity
from plainspoken.checks.registry import check
from plainspoken.checks.rules.errors.expectation import expectation
from plainspoken.checks.rules.errors.observed import case, one, sent
from plainspoken.checks.wording import cut


def succeeded(observed: Observed) -> list[Exchange]:
    """The exchanges that ended in a 2xx."""
    return [each for each in observed.exchanges if 200 <= (each.status or 0) < 300]


def was_wrong(observed: Observed) -> list[Exchange]:
    """The answered exchanges whose request broke the document, the credential apart."""
    return [each for each in observed.exchanges if each.valid is False and each.credential == "given" and each.status]


@check(
    "ERR105",
    "A success was answered that reports an error",
    dimension="errors",
    severity=Severity.HIGH,
    source="RFC 9110, section 15; Google AIP-193; what runs tools takes every 2xx as done (FastMCP 4.1.2, measured)",
    applies=lambda observed: bool(succeeded(observed)),
    good=[case(200, '{"orders": [], "error": null}', valid=True), case(200, '[{"id": 1, "errors": ["late"]}]', valid=True)],
    bad=[case(200, '{"error": "limit must be an integer"}'), case(200, '{"success": false, "message": "No such order"}')],
)
def success_reports_error(observed: Observed) -> Iterator[Finding]:
    """A model takes a 2xx as done and tells the person so.

    Fix: answer refusals with 4xx and failures with 5xx.
    """
    answers = succeeded(observed)
    lying = [(each, told) for each in answers if (told := reported_error(read_answer(each.response_body).value))]
    if lying:
        first, told = lying[0]
        yield one(
            observed,
            [each for each, _ in lying],
            len(answers),
            seen=f"A {first.status} says {cut(told)}",
            better="Answer this with 400, 404 or 422 where the request is at fault, with 500 or 503 where the server is, and "
            "the same body.",
            subject="success that reports an error",
            cause="success that reports an error",
        )


@check(
    "ERR106",
    "A wrong request was accepted",
    dimension="errors",
    severity=Severity.MEDIUM,
    source="Microsoft Azure REST API Guidelines (unknown or wrong parameters are answered with 400)",
    applies=lambda observed: bool(was_wrong(observed)),
    good=[case(400, '{"message": "limit must be an integer"}')],
    bad=[case(200, '{"orders": []}')],
)
def wrong_request_accepted(observed: Observed) -> Iterator[Finding]:
    """What a model got wrong is done all the same, differently than the person meant it, and nobody is told.

    Fix: refuse what the document does not allow, or allow it in the document.
    """
    wrong = was_wrong(observed)
    taken = [
        each for each in wrong if 200 <= (each.status or 0) < 300 and not reported_error(read_answer(each.response_body).value)
    ]
    if taken:
        first = taken[0]
        yield one(
            observed,
            taken,
            len(wrong),
            seen=f"Wrong in {sent(first)}, and the answer was {first.status}",
            better=f'Refuse it with 400 or 422 and say "{expectation(observed.operation, first.parameter, first.mistake)}".',
            subject="wrong requests are accepted",
            cause=f"wrong `{first.parameter}` accepted" if first.parameter else "wrong requests accepted",
        )

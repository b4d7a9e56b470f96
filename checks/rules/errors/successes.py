"""Answers that say "done" and are not: a success that reports an error, a wrong request that was accepted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.answers import read_answer, reported_error
from plainspoken.checks.exchanges import Exchange, Observed
from plainspoken.checks.findings import Finding, Severity
from plainspoken.checks.registry import check
from plainspoken.checks.rules.errors.expectation import expectation
from plainspoken.checks.rules.errors.observed import case, one, sent
from plainspoken.checks.wording import cut, quoted


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
    bad=[
        case(200, '{"error": "limit must be an integer"}'),
        case(200, '{"success": false, "message": "No such order"}'),
        case(200, "<html><head><title>Sign in to continue</title></head></html>", "text/html"),
        case(200, "Error: there is no such order", "text/plain"),
        case(200, '"Error: there is no such order"'),
    ],
)
def success_reports_error(observed: Observed) -> Iterator[Finding]:
    """A model takes a 2xx as done and tells the person so.

    Fix: answer refusals with 4xx and failures with 5xx.
    """
    answers = succeeded(observed)
    lying = [(each, told) for each in answers if (told := _reported(each, observed))]
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


_ERROR_PAGE = re.compile(
    r"<title>[^<]*\b(?:error|log ?in|sign ?in|not found|forbidden|denied|unavailable|exception)\b|<input[^>]+type=.?password",
    re.IGNORECASE,
)
_ERROR_TEXT = re.compile(r"\s*(?:fatal |internal |server )*(?:error|exception|failure)\b\s*[:!]", re.IGNORECASE)


def _reported(exchange: Exchange, observed: Observed) -> str:
    """The part of a successful answer that says it failed: an entry, a sentence, or a page that nobody documented."""
    answer = read_answer(exchange.response_body)
    if isinstance(answer.value, dict):
        return reported_error(answer.value)
    documented = {media.name for each in observed.operation.responses for media in each.media}
    if (page := _ERROR_PAGE.search(exchange.response_body)) and not any("html" in name for name in documented):
        return quoted(page.group(), 80)
    text = answer.value if isinstance(answer.value, str) else answer.body if answer.value is None else ""
    return quoted(text, 80) if _ERROR_TEXT.match(text) else ""


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
    taken = [each for each in wrong if 200 <= (each.status or 0) < 300 and not _reported(each, observed)]
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

"""What an error that was answered has in it: a code, a sentence, a next step, an id, and a status that fits."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.answers import read_answer
from plainspoken.checks.error_parts import code, contradiction, is_foreign, log_id, next_step, sentence
from plainspoken.checks.exchanges import Exchange, Observed
from plainspoken.checks.findings import Finding, Severity
from plainspoken.checks.registry import check
from plainspoken.checks.rules.enterprise.facts import is_trace
from plainspoken.checks.rules.errors.habits import answered
from plainspoken.checks.rules.errors.observed import case, errors, has_errors, one
from plainspoken.checks.wording import cut, quoted

# One status of these has many reasons; 401, 404 and 405 have one, which the status itself names.
_MANY_REASONS = frozenset({400, 402, 403, 409, 422})
# Refusals after which something else is to be done than to change the request.
_NEEDS_A_STEP = frozenset({402, 409, 412, 423, 424, 428, 429})


def _coded(observed: Observed) -> list[Exchange]:
    return [each for each in _with_body(observed) if each.status in _MANY_REASONS and _is_json(each)]


def _is_json(exchange: Exchange) -> bool:
    return read_answer(exchange.response_body).value is not None


def _with_body(observed: Observed) -> list[Exchange]:
    return [each for each in errors(observed) if each.response_body.strip()]


def _said(exchange: Exchange) -> str:
    return f"{exchange.status} {quoted(exchange.response_body, 120)}"


@check(
    "ERR118",
    "An error has no code that tells it from others",
    dimension="errors",
    severity=Severity.LOW,
    source="RFC 9457, section 3.1.1; Google AIP-193; Zalando RESTful API Guidelines, rule 176",
    applies=lambda observed: bool(_coded(observed)),
    good=[
        case(400, '{"code": "LIMIT_TOO_LARGE", "message": "limit must be at most 100"}'),
        case(422, '{"detail": [{"loc": ["query", "limit"], "msg": "Input should be an integer", "type": "int_parsing"}]}'),
        case(400, '{"errors": [{"errorId": 25001, "message": "limit must be at most 100"}]}'),
    ],
    bad=[
        case(400, '{"message": "limit must be at most 100"}'),
        case(400, '{"status": 400, "error": "Bad Request", "message": "limit must be at most 100"}'),
        case(400, '{"type": "about:blank", "title": "Bad Request", "detail": "limit must be at most 100"}'),
    ],
)
def has_no_code(observed: Observed) -> Iterator[Finding]:
    """What calls for a model tells by a code whether to ask, to wait or to stop; a sentence may change with every release.

    Fix: give each reason to refuse a code that stays, and answer it beside the sentence.
    """
    answers = _coded(observed)
    without = [each for each in answers if not code(read_answer(each.response_body), each.status or 0)]
    if without:
        yield one(
            observed,
            without,
            len(answers),
            seen=f"The answer was {_said(without[0])}; nothing in it but the status tells one refusal from another",
            better='Add `"code": "<THIS_REASON>"`, or a `type` of its own by RFC 9457, and document the codes.',
            subject="codes of errors",
            cause="errors without a code",
        )


@check(
    "ERR119",
    "An error has no sentence that a person could read",
    dimension="errors",
    severity=Severity.MEDIUM,
    source="RFC 9457, sections 3.1.3 and 3.1.4; Google AIP-193 (a message that a person understands)",
    applies=lambda observed: bool(_with_body(observed)),
    good=[
        case(400, '{"code": "E17", "message": "limit must be at most 100"}'),
        case(400, '{"fault": {"faultstring": "limit darf höchstens 100 sein"}}'),
        case(400, '{"message": "指定された値は大きすぎます"}'),
    ],
    bad=[
        case(400, '{"error": "INVALID_PARAMETER", "param": "limit"}'),
        case(400, '{"message": "[object Object]"}'),
        case(500, "E17", "text/plain"),
    ],
)
def has_no_sentence(observed: Observed) -> Iterator[Finding]:
    """The model tells the person what the API said; from a code it can only guess, and the guess sounds like knowledge.

    Fix: beside the code write a sentence that says what happened, in words of the person's and not of the program's.
    """
    answers = _with_body(observed)
    without = [each for each in answers if not sentence(read_answer(each.response_body))]
    if without:
        yield one(
            observed,
            without,
            len(answers),
            seen=f"The answer was {_said(without[0])}",
            better='Add `"detail": "<what was wrong and what would be accepted>"`.',
            subject="sentences of errors",
            cause="errors without a sentence",
        )


def _stuck(observed: Observed) -> list[Exchange]:
    """The errors after which something is to be done, in a language that can be judged."""
    return [
        each
        for each in _with_body(observed)
        if (each.status in _NEEDS_A_STEP or (each.status or 0) >= 500) and not is_foreign(read_answer(each.response_body).text)
    ]


@check(
    "ERR114",
    "An error does not say what to do",
    dimension="errors",
    severity=Severity.LOW,
    source="arXiv 2606.05037 (suggestions for recovery lift repaired calls by 37 to 40 points on two of three models)",
    applies=lambda observed: bool(_stuck(observed)),
    builds_on=("ERR119",),
    good=[
        case(409, '{"message": "The order is under way. Ask the carrier to send it back."}'),
        case(503, '{"message": "The shop is closed for an hour.", "retryAfterSeconds": 3600}'),
    ],
    bad=[case(409, '{"message": "The order is under way."}'), case(500, '{"message": "An error occurred."}')],
)
def says_no_step(observed: Observed) -> Iterator[Finding]:
    """Where no change of the request helps, the model repeats it, or gives up although a step would have helped.

    Fix: say the step: wait so long, read again, call that operation first, ask the person for this.
    """
    answers = _stuck(observed)
    without = [each for each in answers if not next_step(read_answer(each.response_body))]
    if without:
        yield one(
            observed,
            without,
            len(answers),
            seen=f"The answer was {_said(without[0])}",
            better='Add `"nextStep": "<wait, read again, call another operation first, or ask the person>"`.',
            subject="next steps of errors",
            cause="errors without a next step",
        )


_LOGIN = re.compile(r"(?i)(?:^|[/?=.])(?:log-?in|sign-?in|sso|oauth2?/authorize|saml)\b")


def _redirected_to_login(exchange: Exchange) -> str:
    location = exchange.response_headers.get("location", "")
    is_login = 300 <= (exchange.status or 0) < 400 and _LOGIN.search(location)
    return f"it leads to a page to log in: {quoted(location, 80)}" if is_login else ""


def _untrue(exchange: Exchange) -> str:
    """How the status and the rest of the answer contradict each other; empty where they agree."""
    if (exchange.status or 0) < 400:
        return _redirected_to_login(exchange)
    return contradiction(read_answer(exchange.response_body), exchange.status or 0)


def _judged(observed: Observed) -> list[Exchange]:
    return [*errors(observed), *(each for each in observed.exchanges if 300 <= (each.status or 0) < 400)]


@check(
    "ERR115",
    "The status of an answer says something else than its text",
    dimension="errors",
    severity=Severity.MEDIUM,
    source="RFC 9110, sections 15.5 and 15.6; RFC 9457, section 3.1.2; Google AIP-193",
    applies=lambda observed: bool(_judged(observed)),
    good=[
        case(404, '{"status": 404, "message": "There is no such order"}'),
        case(500, '{"message": "Internal error; the request was not changed"}'),
        case(
            500, 'Traceback (most recent call last):\n  File "/app/main.py", line 3\nValueError: invalid literal', "text/plain"
        ),
    ],
    bad=[
        case(400, '{"status": 404, "message": "There is no such order"}'),
        case(500, '{"message": "limit must be an integer"}'),
        case(404, '{"message": "Internal server error"}'),
    ],
)
def status_is_untrue(observed: Observed) -> Iterator[Finding]:
    """By the class of the status a model decides whether to change the call (4xx) or to wait and repeat it (5xx).

    Fix: answer 4xx where the caller can put it right, 401 instead of a page to log in, 5xx where only the server can.
    """
    answers = _judged(observed)
    untrue = [(each, why) for each in answers if (why := _untrue(each))]
    if untrue:
        first, why = untrue[0]
        better = "401 with `WWW-Authenticate`" if "log in" in why else "the status that the text describes"
        yield one(
            observed,
            [each for each, _ in untrue],
            len(answers),
            seen=f"A {first.status} was answered, and {why}",
            better=f"Answer {better}.",
            subject="truth of the status",
            cause=f"status and text differ: {cut(why, 40)}",
        )


@check(
    "ERR116",
    "An error gives no id by which it is found again",
    dimension="errors",
    severity=Severity.LOW,
    source="W3C Trace Context; RFC 9457, section 3.1.5 (instance); OWASP MCP08",
    applies=has_errors,
    good=[
        case(500, '{"message": "Failed, try again", "requestId": "7f3a"}'),
        answered(500, '{"message": "Failed, try again"}', X_Request_Id="7f3a"),
    ],
    bad=[case(500, '{"message": "Failed, try again"}'), case(400, "")],
)
def has_no_id(observed: Observed) -> Iterator[Finding]:
    """A person who reports a failed call can name nothing that its owner could look up.

    Fix: send an id with every error, in a header and in the body, and write it to the log.
    """
    answers = errors(observed)
    without = [each for each in answers if not _id(each)]
    if without:
        yield one(
            observed,
            without,
            len(answers),
            seen=f"A {without[0].status} came without an id, in its body and in its headers",
            better='Add `"requestId": "<id>"` to the body, and the same as `X-Request-Id`.',
            subject="ids of errors",
            cause="errors without an id",
        )


def _id(exchange: Exchange) -> bool:
    return any(is_trace(name) for name in exchange.response_headers) or bool(log_id(read_answer(exchange.response_body)))


_VERSION = re.compile(r"[A-Za-z][\w.+ -]*/\d+(?:\.\d+)*[\w.-]*|\b\d+\.\d+(?:\.\d+)*\b")
_TELLING = ("server", "x-powered-by", "x-aspnet-version", "x-aspnetmvc-version", "x-generator", "x-runtime-version")


def _versions(exchange: Exchange) -> str:
    told = ((name, exchange.response_headers.get(name, "")) for name in _TELLING)
    return next((f"`{name}: {cut(value, 60)}`" for name, value in told if _VERSION.search(value)), "")


@check(
    "ERR117",
    "A header of an error tells the version of the software",
    dimension="errors",
    severity=Severity.LOW,
    source="OWASP API Security Top 10 2023, API8 (security misconfiguration); RFC 9110, section 10.2.4",
    applies=has_errors,
    good=[answered(400, '{"message": "limit must be an integer"}', server="gateway")],
    bad=[
        answered(400, '{"message": "limit must be an integer"}', server="Apache/2.4.41 (Unix)"),
        answered(400, '{"message": "limit must be an integer"}', x_powered_by="PHP/7.4.3"),
    ],
)
def tells_its_version(observed: Observed) -> Iterator[Finding]:
    """It helps no caller, and tells an attacker which known faults to try.

    Fix: leave the version out of the header, or the header out of the answer.
    """
    answers = errors(observed)
    telling = [(each, header) for each in answers if (header := _versions(each))]
    if telling:
        yield one(
            observed,
            [each for each, _ in telling],
            len(answers),
            seen=f"A {telling[0][0].status} came with {telling[0][1]}",
            better="Remove it at the gateway or in the server's settings.",
            subject="version in headers",
            cause=f"version in {telling[0][1].partition(':')[0].strip('`')}",
        )

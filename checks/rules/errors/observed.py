"""What the API really answered when it refused: whether a model could put the call right."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import parse_qsl, unquote_plus, urlsplit

from plainspoken.checks.answers import accepted, names, read_answer
from plainspoken.checks.exchanges import Exchange, Observed
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.leaks import Leak, leaks
from plainspoken.checks.registry import Case, check
from plainspoken.checks.rules.errors.anatomy import inputs
from plainspoken.checks.rules.errors.expectation import expectation
from plainspoken.checks.wording import cut, quoted, words

ORDERS = """
paths:
  /orders:
    get:
      parameters:
        - {name: limit, in: query, schema: {type: integer, minimum: 1, maximum: 100}}
        - {name: X-Trace, in: header, schema: {type: string, maxLength: 8}}
      responses: {'200': {description: All}, '400': {description: Not valid}}
"""
# Statuses that refuse for a reason other than what was sent.
_NOT_ABOUT_INPUT = frozenset({401, 402, 403, 405, 406, 407, 408, 410, 412, 423, 425, 426, 429, 451})


def case(status: int, body: str, content_type: str = "application/json", **more: object) -> Case:
    """An example with one exchange of `GET /orders`, whose request was wrong in `limit` unless `more` says otherwise."""
    request: dict[str, object] = {"valid": False, "mistake": "'many' is not an integer", "parameter": "limit"}
    request["url"] = "https://api.example.com/orders?limit=many"
    exchange = Exchange(
        id="1",
        operation="GET /orders",
        method="GET",
        status=status,
        response_body=body,
        response_headers={"content-type": content_type},
        **(request | more),  # type: ignore[arg-type]
    )
    return Case(document=ORDERS, evidence={"exchanges": (exchange,)})


def refused(observed: Observed) -> list[Exchange]:
    """The exchanges in which a wrong request was refused for what it said."""
    return [
        each
        for each in observed.exchanges
        if each.valid is False
        and each.credential == "given"
        and each.method != "HEAD"
        and each.status is not None
        and 400 <= each.status < 500
        and each.status not in _NOT_ABOUT_INPUT
        and (each.parameter or inputs(observed.operation))
    ]


def reasoned(observed: Observed) -> list[Exchange]:
    """The refusals of which a reason can be asked: nobody can say which ids would be found."""
    return [each for each in refused(observed) if each.status not in (404, 410)]


def has_refused(observed: Observed) -> bool:
    """Whether a wrong request was refused for what it said."""
    return bool(refused(observed))


def errors(observed: Observed) -> list[Exchange]:
    """The exchanges that ended in a 4xx or 5xx with a body."""
    return [each for each in observed.exchanges if (each.status or 0) >= 400 and each.method != "HEAD"]


def has_errors(observed: Observed) -> bool:
    """Whether an error was answered."""
    return bool(errors(observed))


def one(observed: Observed, shown: list[Exchange], of: int, *, seen: str, better: str, subject: str, cause: str) -> Finding:
    """The finding of an operation, with the first exchange that shows it and how many did."""
    count = f" ({len(shown)} of {of} such answers)" if of > 1 else ""
    return found(
        observed.operation,
        seen=seen + count + ".",
        better=better,
        subject=subject,
        cause=cause,
        exchange=shown[0].id,
        confidence=Confidence.LIKELY,
    )


def sent(exchange: Exchange) -> str:
    where = f"`{exchange.parameter}`" if exchange.parameter else "the request"
    return f"{where} ({cut(exchange.mistake, 80)})" if exchange.mistake else where


def _said(exchange: Exchange) -> str:
    return f"{exchange.status} {quoted(exchange.response_body, 150) if exchange.response_body.strip() else 'without a body'}"


def _possibly_wrong(exchange: Exchange, observed: Observed) -> set[str]:
    """Everything that a refusal may name where the sender does not know what was wrong: what is taken, and what was sent."""
    headers = (each.name for each in observed.operation.parameters if each.location in ("header", "cookie"))
    body = {"body"} if observed.operation.body else set()
    # A name of one or two letters is found in any sentence.
    unexpected = {name for name in _sent_fields(exchange) if len("".join(words(name))) > 2}
    return {*inputs(observed.operation), *headers, *body, *unexpected}


def _sent_fields(exchange: Exchange) -> set[str]:
    """The names in what was sent, those of a JSON body and of the query."""
    body = read_answer(exchange.request_body)
    named = {step for leaf in body.leaves for step in leaf.path} if body.is_object else set()
    return named | {name for name, _ in parse_qsl(urlsplit(exchange.url).query, keep_blank_values=True)}


def _names_it(exchange: Exchange, observed: Observed) -> bool:
    answer = read_answer(exchange.response_body)
    wanted = {exchange.parameter} if exchange.parameter else _possibly_wrong(exchange, observed)
    if exchange.status == 404 and len(words(exchange.parameter)) > 1:
        wanted.add(" ".join(words(exchange.parameter)[:-1]))  # "No such order" says enough of `order_id`
    return any(names(answer, each) for each in wanted)


@check(
    "ERR101",
    "A refusal does not name the field at fault",
    dimension="errors",
    severity=Severity.HIGH,
    source="arXiv 2607.14167 (location, what was seen, what is accepted); RFC 9457, section 3",
    applies=has_refused,
    good=[
        case(422, '{"detail": [{"loc": ["query", "limit"], "msg": "Input should be a valid integer"}]}'),
        case(400, "limit is not a number", "text/plain"),
        case(400, '{"detail": "X-Trace has more than 8 characters"}', parameter=""),
        case(400, '{"detail": "colour is not known here"}', parameter="", request_body='{"colour": 1}'),
    ],
    bad=[
        case(400, '{"message": "Bad request"}', parameter="", request_body='{"colour": 1}'),
        case(400, '{"message": "Bad request"}'),
        case(400, ""),
        case(404, "<html><body>Not found</body></html>", "text/html"),
    ],
)
def field_not_named(observed: Observed) -> Iterator[Finding]:
    """A model that is not told which of its values was wrong changes them all, or the wrong one.

    Fix: name each parameter or field that was wrong in the body, by the name that the document gives it.
    """
    answers = refused(observed)
    silent = [each for each in answers if not _names_it(each, observed)]
    if silent:
        first = silent[0]
        without_body = first.mistake.lower().startswith("missing request body")
        field = first.parameter or ("body" if without_body else next(iter(inputs(observed.operation)), "body"))
        told = expectation(observed.operation, field, first.mistake)
        yield one(
            observed,
            silent,
            len(answers),
            seen=f"Wrong in {sent(first)}; the answer was {_said(first)}, which names no field",
            better=f'Answer with `{{"errors": [{{"field": "{field}", "message": "{told}"}}]}}` beside it.',
            subject="refusals name the field",
            cause="refusals do not name the field",
        )


@check(
    "ERR102",
    "A refusal does not say what would be accepted",
    dimension="errors",
    severity=Severity.HIGH,
    source="arXiv 2607.14167 (admissible alternatives lift repaired calls by 42 to 44 points; without them nothing is gained)",
    applies=lambda observed: bool(reasoned(observed)),
    good=[
        case(422, '{"detail": [{"loc": ["query", "limit"], "msg": "Input should be a valid integer"}]}'),
        case(400, '{"error": {"message": "limit is too large", "maximum": 100}}'),
    ],
    bad=[case(400, '{"message": "limit is invalid"}'), case(400, '{"error": "INVALID_PARAMETER", "param": "limit"}')],
)
def acceptable_not_said(observed: Observed) -> Iterator[Finding]:
    """What lets a model repair a call in one turn is not that a value was wrong, but which one would be right.

    Fix: for each field say the type, the values, the range or the format that it accepts, or give an example.
    """
    answers = reasoned(observed)
    silent = [each for each in answers if not accepted(read_answer(each.response_body))]
    if silent:
        first = silent[0]
        yield one(
            observed,
            silent,
            len(answers),
            seen=f"Wrong in {sent(first)}; the answer was {_said(first)}, which says nothing of what would be accepted",
            better=f'Say it: "{expectation(observed.operation, first.parameter, first.mistake)}".',
            subject="refusals say what is accepted",
            cause="refusals do not say what is accepted",
        )


@check(
    "ERR103",
    "An error cannot be read by a program",
    dimension="errors",
    severity=Severity.MEDIUM,
    source="RFC 9457; Google AIP-193",
    applies=has_errors,
    good=[case(400, '{"message": "limit must be an integer"}', "application/problem+json")],
    bad=[
        case(400, "limit must be an integer", "text/plain"),
        case(500, "<html><body>Internal Server Error</body></html>", "text/html"),
        case(400, '{"message": "limit mu', "application/json"),
        case(400, '"limit"', "application/json"),
        case(400, ""),
    ],
)
def not_machine_readable(observed: Observed) -> Iterator[Finding]:
    """What calls for a model decides by the body whether to repair, wait or ask; from a page or a bare sentence it cannot.

    Fix: answer every error, those of gateways and of the framework too, with a JSON object and a JSON media type.
    """
    answers = errors(observed)
    unreadable = [(each, why) for each in answers if (why := _not_json(each))]
    if unreadable:
        first, why = unreadable[0]
        yield one(
            observed,
            [each for each, _ in unreadable],
            len(answers),
            seen=f"The answer was {_said(first)}: {why}",
            better='Answer with `Content-Type: application/problem+json` and an object such as `{"type": "…", "title": '
            f'"…", "status": {first.status}, "detail": "what was wrong and what would be accepted"}}`.',
            subject="errors are machine-readable",
            cause=f"errors: {why}",
        )


def _not_json(exchange: Exchange) -> str:
    if not exchange.response_body.strip():
        return "there is nothing to read"
    if not exchange.content_type.endswith(("/json", "+json")):
        return f"its media type is {exchange.content_type or 'not given'}"
    cut_short = exchange.response_bytes > len(exchange.response_body.encode())  # what was recorded, not what was sent
    answer = read_answer(exchange.response_body)
    if answer.value is None and not cut_short:
        return "it is called JSON and is none"
    return "" if answer.is_object or isinstance(answer.value, list) or cut_short else "it is no object, only a value"


@check(
    "ERR104",
    "An error shows the inside of the server",
    dimension="errors",
    severity=Severity.HIGH,
    source="OWASP API Security Top 10 2023, API8; Zalando RESTful API Guidelines, rule 177",
    applies=has_errors,
    good=[
        case(500, '{"message": "The order could not be read. Try again in a minute.", "request_id": "7f3"}'),
        case(
            400, '{"message": "SELECT a FROM b is no limit"}', url="https://api.example.com/orders?limit=SELECT%20a%20FROM%20b"
        ),
    ],
    bad=[
        case(500, 'Traceback (most recent call last):\n  File "/app/main.py", line 3, in get_orders', "text/plain"),
        case(500, '{"message": "SELECT * FROM orders WHERE id = \'x\': syntax error at or near"}'),
        case(502, '{"message": "No answer from orders-db.prod.svc.cluster.local:5432"}'),
        case(500, '{"message": "The token [removed] was refused by the shop"}'),
    ],
)
def inside_shown(observed: Observed) -> Iterator[Finding]:
    """The model repeats it to whoever asked, and an attacker learns what the server is built of; it repairs no call.

    Fix: log the details under an id, and answer with that id and a sentence for the caller.
    """
    answers = errors(observed)
    leaking = [(each, shown) for each in answers if (shown := _own_leaks(each))]
    if leaking:
        first, shown = leaking[0]
        inside = "; ".join(f"{leak.kind}: {quoted(leak.words, 80)}" for leak in shown[:3])
        yield one(
            observed,
            [each for each, _ in leaking],
            len(answers),
            seen=f"A {first.status} shows {inside}",
            better='Answer with `{"title": "…", "detail": "what the caller can do", "request_id": "…"}` and log the rest.',
            subject="errors show the inside",
            cause=f"errors show {shown[0].kind}",
        )


def _own_leaks(exchange: Exchange) -> tuple[Leak, ...]:
    """What the error shows of the inside; what was sent and is only repeated comes from outside."""
    sent = unquote_plus(exchange.url) + exchange.request_body
    return tuple(leak for leak in leaks(read_answer(exchange.response_body)) if leak.words not in sent)

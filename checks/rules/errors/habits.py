"""What holds for all errors of an API as they were answered: one shape, a bearable length, when to come back."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.answers import LENGTH_LIMIT, read_answer
from plainspoken.checks.evidence import Exchange, Observed
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import Case, check
from plainspoken.checks.remembering import remembered
from plainspoken.checks.rules.errors.observed import ORDERS, case, errors, has_errors
from plainspoken.checks.shapes import Shape, same_shape, shape_of, usual_shape
from plainspoken.checks.wording import cut


def several(*bodies: str) -> Case:
    """An example with one refusal for each body."""
    made = [case(400, body).evidence or {} for body in bodies]
    return Case(document=ORDERS, evidence={"exchanges": tuple(each for evidence in made for each in evidence["exchanges"])})


@remembered
def _usual(exchanges: tuple[Exchange, ...]) -> Shape | None:
    return usual_shape([shape for each in exchanges if (shape := _shape(each))])


def _shape(exchange: Exchange) -> Shape:
    if (exchange.status or 0) < 400:
        return frozenset()
    return shape_of(read_answer(exchange.response_body).value)


@check(
    "ERR107",
    "An error looked unlike the others",
    dimension="errors",
    severity=Severity.LOW,
    source="Zalando RESTful API Guidelines, rule 176; Google AIP-193",
    applies=lambda observed: any(_shape(each) for each in observed.exchanges),
    good=[several('{"code": "a", "message": "b"}', '{"code": "c", "message": "d", "errors": []}')],
    bad=[
        several('{"message": "b"}', '{"message": "b"}', '{"error": {"reason": "d"}}'),
        several('{"detail": "x"}', '{"detail": []}'),
    ],
)
def answered_in_another_shape(observed: Observed, exchanges: tuple[Exchange, ...]) -> Iterator[Finding]:
    """Who reads errors in one place must read them in another; with two shapes half of them go unread.

    Fix: send every error, those of gateways and of the framework too, through one handler.
    """
    usual = _usual(exchanges)
    other = [each for each in observed.exchanges if (shape := _shape(each)) and usual and not same_shape(shape, usual)]
    if other and usual:
        yield found(
            observed.operation,
            seen=f"A {other[0].status} had {_shown(_shape(other[0]))}; most errors of this API had {_shown(usual)}.",
            better=f"Answer it with {_shown(usual)} too.",
            subject="shape of errors",
            exchange=other[0].id,
            cause=f"errors with {_shown(_shape(other[0]))}",
        )


def _shown(shape: Shape) -> str:
    return cut(", ".join(f"`{name}` ({kind})" for name, kind in sorted(shape)), 100)


@check(
    "ERR108",
    "An error is longer than a model should read",
    dimension="errors",
    severity=Severity.LOW,
    source=f"Judgement: {LENGTH_LIMIT} characters; LangChain's requests toolkit cuts answers at 5,000",
    applies=has_errors,
    good=[case(400, '{"message": "limit must be an integer"}')],
    bad=[case(400, '{"message": "' + "limit must be an integer, " * 100 + '"}')],
)
def too_long(observed: Observed) -> Iterator[Finding]:
    """What is cut off may be the part that says what to do, and what is not pushes the conversation out of the context.

    Fix: answer with what the caller can act on, and log the rest under an id that the answer gives.
    """
    long = [each for each in errors(observed) if _length(each) > LENGTH_LIMIT]
    if long:
        yield found(
            observed.operation,
            seen=f"A {long[0].status} has {_length(long[0]):,} characters; it begins {cut(long[0].response_body, 80)!r}.",
            better=f"Keep it under {LENGTH_LIMIT:,}: the field, what is accepted, the next step, and an id for the log.",
            subject="length of errors",
            exchange=long[0].id,
            cause="errors too long",
        )


def _length(exchange: Exchange) -> int:
    return max(len(exchange.response_body), exchange.response_bytes)


def _waits(observed: Observed) -> list[Exchange]:
    return [each for each in observed.exchanges if each.status in (429, 503)]


@check(
    "ERR109",
    "An overload was answered without saying when to come back",
    dimension="errors",
    severity=Severity.LOW,
    source="RFC 6585, section 4; RFC 9110, section 10.2.3; Zalando RESTful API Guidelines, rule 153",
    applies=lambda observed: bool(_waits(observed)),
    good=[case(429, '{"message": "Too many calls", "retry_after": 3}')],
    bad=[case(429, '{"message": "Too many calls"}'), case(503, "")],
)
def no_time_to_wait(observed: Observed) -> Iterator[Finding]:
    """Without a time a model retries at once, which makes the overload worse, or tells the person that it does not work.

    Fix: send `Retry-After` in seconds, and the same number in the body: what runs tools often drops the headers.
    """
    silent = [each for each in _waits(observed) if not _says_when(each)]
    if silent:
        yield found(
            observed.operation,
            seen=f"{len(silent)} of {len(_waits(observed))} answers with 429 or 503 have no `Retry-After`; their headers are "
            f"{cut(', '.join(silent[0].response_headers) or 'none', 80)}.",
            better='Add `Retry-After: <seconds>`, and `"retry_after": <seconds>` to the body.',
            subject="Retry-After",
            exchange=silent[0].id,
            confidence=Confidence.CERTAIN,
            cause="no Retry-After",
        )


def _says_when(exchange: Exchange) -> bool:
    in_header = any("retry" in name or "reset" in name for name in exchange.response_headers)
    return in_header or any("retry" in leaf.key for leaf in read_answer(exchange.response_body).leaves)

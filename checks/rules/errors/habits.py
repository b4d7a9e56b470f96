"""What holds for all errors of an API as they were answered: one shape, a bearable length, when to come back."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from plainspoken.checks.answers import LENGTH_LIMIT, read_answer
from plainspoken.checks.exchanges import Exchange, Observed
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


# Headers that tell a caller what to do next, and words by which a body tells the same.
_TELLING = {
    "retry-after": ("retry", "wait"),
    "www-authenticate": ("login", "log in", "token", "scope", "authenticat", "credential"),
}


def _header_only(exchange: Exchange) -> str:
    """The header that says what to do while the body does not; empty where there is none."""
    if (exchange.status or 0) < 400:
        return ""
    said = exchange.response_body.lower()
    told = (name for name, signs in _TELLING.items() if name in exchange.response_headers and not any(s in said for s in signs))
    return next(told, "")


def _has_telling_header(observed: Observed) -> bool:
    return any((each.status or 0) >= 400 and _TELLING.keys() & each.response_headers.keys() for each in observed.exchanges)


def answered(status: int, body: str, **headers: str) -> Case:
    """An example with one refusal and its headers."""
    made = case(status, body).evidence or {}
    (exchange,) = made["exchanges"]
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Case(document=ORDERS, evidence={"exchanges": (replace(exchange, response_headers=named),)})


@check(
    "ERR110",
    "What to do next stands in a header only",
    dimension="errors",
    severity=Severity.LOW,
    source="FastMCP 4.1.2 hands the body of an error to the model, never its headers, and not the body of a 429 (measured)",
    applies=_has_telling_header,
    good=[
        answered(429, '{"detail": "Too many calls", "retryAfterSeconds": 30}', retry_after="30"),
        answered(401, '{"detail": "The access token has run out; log in again"}', www_authenticate="Bearer"),
    ],
    bad=[
        answered(429, '{"detail": "Too many calls"}', retry_after="30"),
        answered(401, '{"detail": "Refused"}', www_authenticate='Bearer scope="orders:read"'),
    ],
)
def next_step_in_header_only(observed: Observed) -> Iterator[Finding]:
    """What runs tools shows the model the body; a header that it never sees helps nobody.

    Fix: repeat in the body what the header says: the seconds to wait, the scope that is needed, where to log in.
    """
    silent = [(each, name) for each in observed.exchanges if (name := _header_only(each))]
    if silent:
        first, name = silent[0]
        field = "retryAfterSeconds" if name == "retry-after" else "requiredScope"
        yield found(
            observed.operation,
            seen=f"A {first.status} says `{name}: {cut(first.response_headers[name], 60)}`, and its body "
            f"{cut(first.response_body, 80) or 'is empty'!r}.",
            better=f'Add `"{field}": ...` to the body, with what the header says.',
            subject=f"header {name}",
            exchange=first.id,
            confidence=Confidence.LIKELY,
            cause=f"{name} in a header only",
        )


def _repeated(observed: Observed) -> list[list[Exchange]]:
    """The groups of exchanges that sent the very same thing, of two and more."""
    groups: dict[tuple[str, ...], list[Exchange]] = {}
    for each in observed.exchanges:
        if each.status is not None and each.status not in (429, 503):
            groups.setdefault((each.method, each.url, each.request_body, each.credential), []).append(each)
    return [group for group in groups.values() if len(group) > 1]


@check(
    "ERR111",
    "The same wrong call was refused in different ways",
    dimension="errors",
    severity=Severity.LOW,
    source="Catalogue ERR-16; 12 % of 73 tool errors of tau-bench were followed by the very same call (measured)",
    applies=lambda observed: any((each.status or 0) >= 400 for group in _repeated(observed) for each in group),
    good=[several('{"message": "limit must be an integer"}', '{"message": "limit must be an integer"}')],
    bad=[
        Case(
            document=ORDERS,
            evidence={
                "exchanges": (
                    *(case(400, '{"message": "limit must be an integer"}').evidence or {})["exchanges"],
                    *(case(500, '{"message": "Failed"}').evidence or {})["exchanges"],
                )
            },
        )
    ],
)
def refused_differently(observed: Observed) -> Iterator[Finding]:
    """A model that repeats a call and gets another error believes that its change helped, or that the server is broken.

    Fix: check the request before anything that may fail by chance, so that what is wrong with it is always said.
    """
    for group in _repeated(observed):
        # What was deleted is not there the second time: only refusals are held against each other.
        kinds = sorted({each.status for each in group if each.status is not None and each.status >= 400})
        if len({kind // 100 for kind in kinds}) > 1:
            yield found(
                observed.operation,
                seen=f"The same request was answered {' and '.join(map(str, kinds))}.",
                better=f"Answer it with {kinds[0]} every time.",
                subject="repeated refusal",
                exchange=group[-1].id,
                cause="refusals vary",
            )
            return

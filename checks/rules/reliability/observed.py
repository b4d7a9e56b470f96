"""What the API really did: whether it answered, in time, and as its document says.

One thing is one finding: an answer that is a server error is judged as that alone, one with an undocumented status not also
for its media type, one of an undocumented media type not also against a schema.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from plainspoken.checks.exchanges import EngineCheck, Exchange, Observed, Opinion
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import Case, check
from plainspoken.checks.rules.errors.described import (
    is_refusable_with_credential,
    lacks_absence,
    lacks_refusal_of_credentials,
    names_one_thing,
)
from plainspoken.checks.rules.reliability.amending import with_answer
from plainspoken.checks.wording import cut, quoted
from plainspoken.inventory.document import Document, Operation, Response

PETS = """
paths:
  /pets:
    get:
      parameters: [{name: limit, in: query, schema: {type: integer}}]
      responses: {'200': {description: All, content: {application/json: {schema: {type: array, items: {type: string}}}}}}
"""


def case(status: int | None, body: str = "[]", *checks: EngineCheck, media: str = "application/json", **more: Any) -> Case:
    """An example with one exchange of `GET /pets`."""
    exchange = Exchange(
        id="1",
        operation="GET /pets",
        method="GET",
        url="https://api.example.com/pets?limit=5",
        status=status,
        response_body=body,
        response_headers={"content-type": media},
        checks=checks,
        **more,
    )
    return Case(document=PETS, evidence={"exchanges": (exchange,)})


def answered(observed: Observed) -> list[Exchange]:
    """The exchanges in which an answer came."""
    return [each for each in observed.exchanges if each.status is not None]


def kept_up(observed: Observed) -> list[Exchange]:
    """The answered exchanges that are no server error."""
    return [each for each in answered(observed) if (each.status or 0) < 500]


def documented(observed: Observed, exchange: Exchange) -> Response | None:
    """The documented answer that an exchange falls under: its status, its range, then `default`."""
    covering = [each for each in observed.operation.responses if each.covers(exchange.status or 0)]
    order = (str(exchange.status), f"{(exchange.status or 0) // 100}XX", "DEFAULT")
    return min(covering, key=lambda each: order.index(each.status.upper()), default=None)


def verdict_of(exchange: Exchange, name: str) -> EngineCheck | None:
    """What Schemathesis' check of this name said of the exchange; a failure where it was run several times."""
    said = sorted((each for each in exchange.checks if each.name == name), key=lambda each: each.passed)
    return said[0] if said else None


def _one(
    observed: Observed, shown: list[Exchange], of: int, confidence: Confidence = Confidence.CERTAIN, **more: Any
) -> Finding:
    count = f" ({len(shown)} of {of} calls)" if of > 1 else ""
    more["seen"] = f"{more['seen']}{count}."
    return found(observed.operation, exchange=shown[0].id, confidence=confidence, **more)


@check(
    "REL101",
    "The server failed",
    dimension="reliability",
    severity=Severity.HIGH,
    source="RFC 9110, section 15.6; Schemathesis, not_a_server_error",
    applies=lambda observed: bool(answered(observed)),
    good=[case(200), case(400)],
    bad=[case(500, "Internal Server Error"), case(500, "", valid=False, mistake="limit is no integer", parameter="limit")],
)
def server_failed(observed: Observed) -> Iterator[Finding]:
    """A model cannot tell whether the call was wrong, whether it took effect, or whether to try again; mostly it tries again.

    Fix: mend the failure, and answer what the caller got wrong with 4xx and a sentence that says so.
    """
    failures = [each for each in answered(observed) if (each.status or 0) >= 500]
    if failures:
        first = min(failures, key=lambda each: list(_SENT_AGAIN).index(each.replayed))
        wrong = first.valid is False
        said_again, confidence = _SENT_AGAIN[first.replayed]
        yield _one(
            observed,
            [first, *(each for each in failures if each is not first)],
            len(answered(observed)),
            confidence,
            seen=f"{first.method} {cut(first.url, 100)} was answered {first.status} "
            + (f"{quoted(first.response_body, 80)}" if first.response_body.strip() else "without a body")
            + (f", after a mistake in {first.parameter or 'the request'}: {cut(first.mistake, 60)}" if wrong else "")
            + said_again,
            better=f"Refuse it with 400 or 422, and say what is wrong with {first.parameter or 'the request'}."
            if wrong
            else "Send this request again beside the server's log, and mend what it shows; a request that cannot be served is "
            "answered with 4xx.",
            subject="server error",
            cause=f"answers {first.status}",
        )


_SENT_AGAIN = {
    "confirmed": ("; sent again alone, it failed again", Confidence.CERTAIN),
    "": ("", Confidence.CERTAIN),
    "state-dependent": ("; sent again it failed only after the calls before it, not alone", Confidence.LIKELY),
    "not reproduced": ("; sent again, alone and after the calls before it, it did not fail", Confidence.POSSIBLE),
}
"""What is said of a failure by what became of it when it was sent again, and how sure it is; the surest first."""


def objections(exchange: Exchange) -> tuple[str, Confidence, str] | None:
    """What is said against the body, how sure that is, and by whom; None where nobody objects."""
    engine = verdict_of(exchange, "response_schema_conformance")
    second = exchange.opinion.response if exchange.opinion else None
    if engine is not None and not engine.passed:
        if second:
            return engine.message or second[0], Confidence.CERTAIN, "Schemathesis and openapi-core agree"
        if second == ():
            return engine.message, Confidence.POSSIBLE, "Schemathesis says so, openapi-core finds it valid"
        return engine.message, Confidence.LIKELY, "Schemathesis says so, openapi-core could not judge it"
    if second:
        if engine is not None:
            return second[0], Confidence.POSSIBLE, "openapi-core says so, Schemathesis finds it valid"
        return second[0], Confidence.LIKELY, "openapi-core says so"
    return None


def comparable(observed: Observed) -> list[Exchange]:
    """The exchanges whose body somebody compared with a documented schema."""
    return [
        each
        for each in kept_up(observed)
        if documented(observed, each) is not None
        and not media_fault(observed, each)
        and (verdict_of(each, "response_schema_conformance") or (each.opinion and each.opinion.response is not None))
    ]


def media_fault(observed: Observed, exchange: Exchange) -> str:
    """Why the media type of an answer is not what the document says, in words; empty where it is, or nothing is said."""
    response = documented(observed, exchange)
    if response is None or (not exchange.response_body.strip() and not exchange.response_bytes):
        return ""
    names = [media.name.split(";")[0].strip().lower() for media in response.media]
    engine = verdict_of(exchange, "content_type_conformance")
    wildcards = any(name == "*/*" or (name.endswith("/*") and exchange.content_type.startswith(name[:-1])) for name in names)
    fits = not names or wildcards or exchange.content_type in names
    if fits or (engine is not None and engine.passed):
        return ""
    return f"came as {exchange.content_type or 'no media type'}, and {', '.join(names) or 'nothing'} is documented"


_FAILED = EngineCheck(name="response_schema_conformance", passed=False, message="5 is not of type 'string'")
_PASSED = EngineCheck(name="response_schema_conformance", passed=True)


@check(
    "REL102",
    "An answer breaks its documented schema",
    dimension="reliability",
    severity=Severity.HIGH,
    source="MCP 2026-07-28 (structured content must conform to the output schema); Schemathesis and openapi-core",
    applies=lambda observed: bool(comparable(observed)),
    good=[case(200, '["Rex"]', _PASSED), case(200, '["Rex"]', opinion=Opinion(response=()))],
    bad=[
        case(200, "[5]", _FAILED, opinion=Opinion(response=("5 is not of type 'string'",))),
        case(200, "[5]", _PASSED, opinion=Opinion(response=("5 is not of type 'string'",))),
    ],
)
def schema_broken(observed: Observed) -> Iterator[Finding]:
    """What checks answers against the schema refuses this one whole, and a model that planned with the schema reads fields
    that are not there.

    Fix: mend the server or the schema, whichever is wrong, and validate answers in the tests.
    """
    compared = comparable(observed)
    broken = [(each, said) for each in compared if (said := objections(each))]
    if broken:
        certain = min(broken, key=lambda each: list(Confidence).index(each[1][1]))
        first, (said_of_it, confidence, who) = certain
        message = said_of_it.partition(" Validated against ")[0]  # which schema that was is said by the status
        response = documented(observed, first)
        yield _one(
            observed,
            [first, *(each for each, _ in broken if each is not first)],
            len(compared),
            confidence,
            seen=f"{first.status}: {cut(message) or 'the body does not fit the schema'}; {who}",
            better=f"Compare the answer with the schema of {response.status if response else first.status} and correct"
            f" the one that is "
            "wrong; a field that may be null or absent must be documented so.",
            subject="answers fit the schema",
            cause=f"answer breaks the schema: {cut(message, 60)}",
        )


@check(
    "REL103",
    "A status was answered that is not documented",
    dimension="reliability",
    severity=Severity.MEDIUM,
    source="OpenAPI 3.1.1, Responses Object; Schemathesis, status_code_conformance",
    applies=lambda observed: bool(kept_up(observed)),
    good=[case(200)],
    bad=[case(404, '{"message": "no"}'), case(202)],
)
def status_not_documented(observed: Observed, document: Document) -> Iterator[Finding]:
    """What the document does not mention, a model was not prepared for: it takes a 202 for done and a 409 for broken.

    A missing 401, 403 or 404 that ERR007 or ERR008 reads off the document is reported there, with or without a call.

    Fix: document every status that the operation answers, or `default` for all the rest.
    """
    unknown: dict[int, list[Exchange]] = {}
    for each in kept_up(observed):
        if documented(observed, each) is None:
            unknown.setdefault(each.status or 0, []).append(each)
    for status, shown in sorted(unknown.items()):
        if said_elsewhere(observed.operation, status):
            continue
        yield _one(
            observed,
            shown,
            len(kept_up(observed)),
            seen=f"{status} was answered, and {_only(observed.operation)} documented",
            better=f"Add `'{status}'` to the responses of {observed.operation.key}: when it is answered, and what its"
            f" body holds" + (f", such as {quoted(shown[0].response_body, 80)}." if shown[0].response_body.strip() else "."),
            subject=f"response {status}",
            cause=f"{status} not documented",
            amendments=with_answer(observed.operation, shown[0], document),
        )


def said_elsewhere(operation: Operation, status: int) -> bool:
    """Whether a check of the document alone reports that this status is not documented."""
    if status in (404, 410):
        return names_one_thing(operation) and lacks_absence(operation)
    return status in (401, 403) and is_refusable_with_credential(operation) and lacks_refusal_of_credentials(operation)


def _only(operation: Operation) -> str:
    """What is documented instead, with its verb."""
    statuses = [each.status for each in operation.responses]
    if not statuses:
        return "no status is"
    return f"only {', '.join(statuses[:-1])} and {statuses[-1]} are" if len(statuses) > 1 else f"only {statuses[0]} is"


@check(
    "REL104",
    "An answer came in a media type that is not documented",
    dimension="reliability",
    severity=Severity.MEDIUM,
    source="RFC 9110, section 8.3; OpenAPI 3.1.1, Response Object; Schemathesis, content_type_conformance",
    applies=lambda observed: any(documented(observed, each) is not None for each in kept_up(observed)),
    good=[case(200, media="application/json; charset=utf-8")],
    bad=[case(200, "<html></html>", media="text/html")],
)
def media_not_documented(observed: Observed) -> Iterator[Finding]:
    """A page where JSON is documented is mostly the login or an error in disguise, and is handed to the model as the result.

    Fix: answer in the documented media type, or document the one that is answered.
    """
    judged = [each for each in kept_up(observed) if documented(observed, each) is not None]
    wrong = [(each, why) for each in judged if (why := media_fault(observed, each))]
    if wrong:
        first, why = wrong[0]
        yield _one(
            observed,
            [each for each, _ in wrong],
            len(judged),
            seen=f"{first.status} {why}; it begins {quoted(first.response_body, 60)}",
            better=f"Send `Content-Type: {_expected(observed, first)}` and such a body, or document what is sent.",
            subject="media type",
            cause=f"answers {why}",
        )


def _expected(observed: Observed, exchange: Exchange) -> str:
    response = documented(observed, exchange)
    return response.media[0].name if response and response.media else "application/json"

"""The mistakes of models: derived from a call that works, answered by real servers on loopback, put right or not."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from plainspoken.checks.engine import run
from plainspoken.checks.evidence import static_evidence
from plainspoken.checks.findings import Outcome
from plainspoken.checks.recovery_rate import recovered
from plainspoken.checks.registry import checks
from plainspoken.checks.tool_calls import ABSENT, ToolCall, value_at, with_value
from plainspoken.flows.exchange_log import Raw, read_exchanges
from plainspoken.flows.gate import Refused
from plainspoken.flows.mistakes.derived import Mistake, Start
from plainspoken.flows.mistakes.kinds import MOST_FOR_ONE_OPERATION, mistakes
from plainspoken.flows.mistakes.requests import call_of, request_of
from plainspoken.inventory.document import Operation, open_document

from .conftest import Audit
from .servers import Reply, Request, document, json_response, refusal, reply, serve

STATES = ["placed", "shipped", "delivered"]
ORDER = "ord_7k2m9p4x"
_LIST: dict[str, Any] = {
    "operationId": "listOrders",
    "parameters": [
        {"name": "state", "in": "query", "schema": {"type": "string", "enum": STATES}, "example": "delivered"},
        {"name": "from", "in": "query", "schema": {"type": "string", "format": "date"}, "example": "2026-03-04"},
        {"name": "to", "in": "query", "schema": {"type": "string", "format": "date"}, "example": "2026-04-05"},
        {
            "name": "changed",
            "in": "query",
            "schema": {"type": "string", "format": "date-time"},
            "example": "2026-03-04T09:30:00Z",
        },
        {"name": "page", "in": "query", "schema": {"type": "integer", "minimum": 1}, "example": 1},
        {"name": "tenant", "in": "query", "required": True, "schema": {"type": "string"}, "example": "north"},
    ],
    "responses": {"200": json_response({"type": "array"})},
}
_ONE = {
    "operationId": "getOrder",
    "parameters": [
        {
            "name": "orderId",
            "in": "path",
            "required": True,
            "schema": {"type": "string", "pattern": "^ord_[0-9a-z]{8}$"},
            "example": ORDER,
        }
    ],
    "responses": {"200": json_response({"type": "object"})},
}
_NEW = {
    "operationId": "createOrder",
    "requestBody": {
        "required": True,
        "content": {
            "application/json": {
                "schema": {
                    "type": "object",
                    "required": ["article", "lines"],
                    "properties": {
                        "article": {"type": "string"},
                        "price": {"type": "integer"},
                        "lines": {"type": "array", "items": {"type": "object", "properties": {"pieces": {"type": "integer"}}}},
                    },
                },
                "example": {"article": "Socks", "price": 1200, "lines": [{"pieces": 2}]},
            }
        },
    },
    "responses": {"201": json_response({"type": "object"})},
}
ORDERS = document(paths={"/orders": {"get": _LIST, "post": _NEW}, "/orders/{orderId}": {"get": _ONE}})
QUERY = "state=delivered&from=2026-03-04&to=2026-04-05&changed=2026-03-04T09%3A30%3A00Z&page=1&tenant=north"


def operation(key: str) -> Operation:
    found = open_document(json.dumps(ORDERS), "orders.json").operation(key)
    assert found
    return found


def raw(key: str, target: str, body: Any = None) -> Raw:
    return Raw(
        operation=key,
        method=key.split()[0],
        url=f"http://127.0.0.1:1/api{target}",
        request_headers={"Content-Type": "application/json"} if body is not None else {},
        request_body=json.dumps(body) if body is not None else None,
    )


WORKING = {
    "GET /orders": raw("GET /orders", f"/orders?{QUERY}"),
    "GET /orders/{orderId}": raw("GET /orders/{orderId}", f"/orders/{ORDER}"),
    "POST /orders": raw("POST /orders", "/orders", {"article": "Socks", "price": 1200, "lines": [{"pieces": 2}]}),
}


def start(key: str) -> Start:
    call = call_of(WORKING[key], operation(key))
    assert call
    return Start(call=call, operation=operation(key), ids={"orderId": ORDER, "returnId": "ret_4d8s1v6q"})


def made(key: str, *, seed: int = 0, most: int = 100) -> dict[str, Mistake]:
    found: dict[str, Mistake] = {}
    for each in mistakes(start(key), seed=seed, most=most):
        found.setdefault(each.kind, each)
    return found


IN_A_LIST = {
    "value in another case": lambda call: value_at(call, ("query", "state")) == "DELIVERED",
    "synonym of a value": lambda call: value_at(call, ("query", "state")) == "arrived",
    "list for one value": lambda call: value_at(call, ("query", "state")) == ["delivered", "placed"],
    "date in words": lambda call: any(
        not re.fullmatch(r"[\d:TZ-]+", str(value_at(call, ("query", name)))) for name in ("from", "to", "changed")
    ),
    "day and month swapped": lambda call: any("/" in str(value_at(call, ("query", name))) for name in ("from", "to")),
    "time without a zone": lambda call: value_at(call, ("query", "changed")) == "2026-03-04T09:30:00",
    "number with a unit": lambda call: not str(value_at(call, ("query", "page"))).isdigit(),
    "number with separators": lambda call: value_at(call, ("query", "page")) == "1,000",
    "page 0": lambda call: value_at(call, ("query", "page")) == "0",
    "range reversed": lambda call: value_at(call, ("query", "from")) == "2026-04-05",
    "required field left out": lambda call: value_at(call, ("query", "tenant")) is ABSENT,
    "invented field": lambda call: len(call.arguments["query"]) == 7,
}
IN_A_PATH = {
    "name for an id": lambda call: " order" in value_at(call, ("path", "orderId")),
    "absent id": lambda call: re.fullmatch("ord_[0-9a-z]{8}", value_at(call, ("path", "orderId"))) is not None,
    "id of another kind": lambda call: value_at(call, ("path", "orderId")) == "ret_4d8s1v6q",
}
IN_A_BODY = {
    "number with a unit": lambda call: call.arguments["body"] != start("POST /orders").call.arguments["body"],
    "number with separators": lambda call: "," in json.dumps(call.arguments["body"]),
    "required field left out": lambda call: len(call.arguments["body"]) == 2,
    "invented field": lambda call: len(call.arguments["body"]) == 4,
    "list for one value": lambda call: json.dumps(call.arguments["body"]).count("[") == 2,
    "one value for a list": lambda call: value_at(call, ("body", "lines")) == {"pieces": 2},
    "JSON as a text": lambda call: '\\"' in json.dumps(call.arguments["body"]),
    "field at the wrong depth": lambda call: "data" in call.arguments["body"],
    "empty body": lambda call: "body" not in call.arguments,
    "wrong content type": lambda call: value_at(call, ("header", "Content-Type")) == "text/plain",
}
KINDS = [
    (key, kind, is_it)
    for key, kinds in (("GET /orders", IN_A_LIST), ("GET /orders/{orderId}", IN_A_PATH), ("POST /orders", IN_A_BODY))
    for kind, is_it in kinds.items()
]


@pytest.mark.parametrize(("key", "kind", "is_it"), KINDS, ids=[f"{key}: {kind}" for key, kind, _ in KINDS])
def test_each_kind_of_mistake_is_made(key: str, kind: str, is_it: Callable[[ToolCall], bool]) -> None:
    mistake = made(key)[kind]
    assert is_it(mistake.call), mistake.call
    assert mistake.call != start(key).call
    assert mistake.said


@pytest.mark.parametrize("key", WORKING)
def test_mistakes_are_bounded_and_the_same_for_the_same_seed(key: str) -> None:
    assert len(mistakes(start(key), seed=3)) <= MOST_FOR_ONE_OPERATION
    assert mistakes(start(key), seed=3) == mistakes(start(key), seed=3)
    assert len({mistakes(start(key), seed=seed) != mistakes(start(key), seed=0) for seed in range(9)}) == 2


@pytest.mark.parametrize("key", WORKING)
def test_a_call_goes_back_to_the_request_that_it_was(key: str) -> None:
    working = WORKING[key]
    request = request_of(start(key).call, working, operation(key))
    assert request.url == working.url
    assert (request.body or b"").decode() == (working.request_body or "")
    assert dict(request.headers) == dict(working.request_headers)


@pytest.mark.parametrize("value", [".", ".."])
def test_a_value_that_would_lead_out_of_the_path_is_never_sent(value: str) -> None:
    key = "GET /orders/{orderId}"
    call = with_value(start(key).call, ("path", "orderId"), value)
    with pytest.raises(Refused):
        request_of(call, WORKING[key], operation(key))


def shop(request: Request, *, tells: bool = True) -> Reply:
    """Refuses what is wrong in `GET /orders` and `GET /orders/{orderId}`; without `tells` by its status alone."""
    wrong = _what_is_wrong(request)
    if wrong:
        return refusal(wrong[1] if tells else "Not valid", wrong[0])
    if request.method == "POST":
        return reply({"orderId": ORDER}, 201)
    return reply([{"orderId": ORDER, "state": "delivered"}] if request.path == "/orders" else {"orderId": ORDER})


def _what_is_wrong(request: Request) -> tuple[int, str] | None:
    if request.path != "/orders":
        return None if request.path.endswith(ORDER) else (404, "There is no such order. List the orders to find its orderId.")
    known = {each["name"] for each in _LIST["parameters"]} if request.method == "GET" else set()
    given = request.query
    if unknown := set(given) - known:
        return 400, f"Unknown parameter {min(unknown)}."
    if request.method == "POST":
        return None
    day, moment = r"\d{4}-[01]\d-[0-3]\d", r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)"
    rules = {
        "state": ("|".join(STATES), f"must be one of {', '.join(STATES)}"),
        "from": (day, "must be a date as YYYY-MM-DD"),
        "to": (day, "must be a date as YYYY-MM-DD"),
        "changed": (moment, "must be a date-time with a time zone (RFC 3339)"),
        "page": (r"[1-9]\d{0,8}", "must be an integer of at least 1"),
        "tenant": (r".+", "must be a text"),
    }
    for name, (pattern, text) in rules.items():
        values = given.get(name, [])
        if len(values) > 1 or not all(re.fullmatch(pattern, value) for value in values):
            return 400, f"{name} {text}."
    if "tenant" not in given:
        return 400, "tenant is required."
    if given.get("from", ["0"])[0] > given.get("to", ["9"])[0]:
        return 400, "from must be before to."
    return None


def test_from_answers_that_tell_every_mistake_is_put_right(audit: Audit) -> None:
    with serve(shop) as server:
        evidence = audit(ORDERS, base_url=server.url)
    talks = evidence.conversations
    assert {each.operation for each in talks} == {"GET /orders", "GET /orders/{orderId}"}
    assert {each.mistake for each in talks} >= {"value in another case", "date in words", "absent id", "invented field"}
    assert {each.ending for each in talks} == {"repaired in one turn", "repaired in two turns"}, talks
    looked_up = next(each for each in talks if each.mistake == "absent id")
    assert [each.operation for each in looked_up.exchanges] == ["GET /orders/{orderId}", "GET /orders", "GET /orders/{orderId}"]
    assert [each.status for each in looked_up.exchanges] == [404, 200, 200]


def test_from_answers_that_do_not_tell_no_mistake_is_put_right(audit: Audit) -> None:
    with serve(lambda request: shop(request, tells=False)) as server:
        talks = audit(ORDERS, base_url=server.url).conversations
    assert talks
    assert {each.ending for each in talks} == {"not repaired"}
    assert {len(each.exchanges) for each in talks} == {1}


def test_of_answers_in_a_language_that_nobody_here_reads_nothing_is_claimed(audit: Audit) -> None:
    def italian(request: Request) -> Reply:
        wrong = _what_is_wrong(request)
        return refusal("Il valore non è permesso per questo parametro", wrong[0]) if wrong else shop(request)

    with serve(italian) as server:
        talks = audit(ORDERS, base_url=server.url).conversations
    assert {each.ending for each in talks} == {"not measured"}
    found = recovered(talks)
    assert found
    assert (found.tally.refused, found.tally.rate, found.tally.unread) == (0, None, len(talks))
    whole = static_evidence(open_document(json.dumps(ORDERS), "orders.json"), conversations=talks)
    outcomes = {run(each, whole).outcome for each in checks() if each.id in ("ERR120", "ERR124")}
    assert outcomes == {Outcome.NOT_MEASURED}


def test_where_an_id_is_found_is_read_in_english_alone(audit: Audit) -> None:
    def german(request: Request) -> Reply:
        wrong = _what_is_wrong(request)
        return refusal("Diese Bestellung gibt es nicht; sehen Sie in Ihrer Liste nach.", 404) if wrong else shop(request)

    with serve(german) as server:
        talks = audit(ORDERS, base_url=server.url).conversations
    endings = {(each.operation, each.mistake): each.ending for each in talks}
    assert endings["GET /orders/{orderId}", "absent id"] == "not measured"
    assert endings["GET /orders", "page 0"] == "not repaired"


def test_a_recorded_call_is_a_start_where_none_was_found(audit: Audit, tmp_path: Path) -> None:
    parameter = {"name": "code", "in": "path", "required": True, "schema": {"type": "string"}}
    answers = {"responses": {"200": json_response({"type": "object"})}}
    described = document(paths={"/coupons/{code}": {"get": answers | {"parameters": [parameter]}}, "/health": {"get": answers}})

    def coupons(request: Request) -> Reply:
        right = request.path in ("/health", "/coupons/spring7k2m9p")
        return reply({"code": "spring7k2m9p", "percent": 5}) if right else refusal("There is no such coupon.", 404)

    with serve(coupons) as server:
        url = f"{server.url}/coupons/spring7k2m9p?token=t0ps3cret-of-ann"
        headers = [{"name": "Authorization", "value": "Bearer t0ps3cret-of-ann"}]
        entry = {"request": {"method": "GET", "url": url, "headers": headers}, "response": {"status": 200, "headers": []}}
        (tmp_path / "app.har").write_text(json.dumps({"log": {"entries": [entry]}}))
        without_it = audit(described, base_url=server.url, allowed={"requests": 60})
        evidence = audit(described, base_url=server.url, allowed={"requests": 60}, traffic=(str(tmp_path / "app.har"),))
        assert not any("t0ps3cret" in f"{each.target} {each.headers}" for each in server.received)
    assert without_it.conversations == ()
    assert {(each.operation, each.mistake) for each in evidence.conversations} == {("GET /coupons/{code}", "absent id")}


def lenient(request: Request) -> Reply:
    """Answers a wrong `state` as if none were given, any other part of a call as if it were right."""
    states = request.query.get("state", [])
    right = [state for state in states if state in STATES]
    return reply(
        [{"orderId": ORDER, "state": each} for each in (right or STATES)] if request.path == "/orders" else {"orderId": ORDER}
    )


def test_a_mistake_that_changes_the_answer_in_silence_is_noticed(audit: Audit) -> None:
    with serve(lenient) as server:
        talks = audit(ORDERS, base_url=server.url).conversations
    endings = {(each.operation, each.mistake): each.ending for each in talks}
    assert endings["GET /orders", "value in another case"] == "accepted"
    assert endings["GET /orders", "date in words"] == "understood"  # the answer is that to the right call
    assert endings["GET /orders", "invented field"] == "ignored"
    assert endings["GET /orders/{orderId}", "absent id"] == "accepted"


def test_a_server_error_is_an_ending(audit: Audit) -> None:
    def breaks(request: Request) -> Reply:
        wrong = _what_is_wrong(request)
        return Reply(status=500, body=b"Internal Server Error") if wrong else shop(request)

    with serve(breaks) as server:
        talks = audit(ORDERS, base_url=server.url).conversations
    assert {each.ending for each in talks} == {"server error"}


def test_conversations_keep_to_the_budget_and_to_what_may_be_called(audit: Audit, log: Any) -> None:
    with serve(shop) as server:
        evidence = audit(ORDERS, base_url=server.url, allowed={"requests": 40, "methods": ("GET", "POST")})
        assert len(server.received) == evidence.live.requests <= 40
        assert {each.method for each in server.received} == {"GET"}
    assert evidence.conversations
    logged = {each.id for each in read_exchanges(log)}
    assert {each.id for talk in evidence.conversations for each in talk.exchanges} <= logged
    assert not {each.id for talk in evidence.conversations for each in talk.exchanges} & {
        each.id for each in evidence.exchanges
    }


def test_writing_operations_are_called_wrongly_in_disposable_environments_alone(audit: Audit) -> None:
    with serve(shop) as server:
        talks = audit(
            ORDERS, base_url=server.url, environment="disposable", allowed={"methods": ("GET", "POST"), "requests": 300}
        ).conversations
    of_post = {each.mistake: each.ending for each in talks if each.operation == "POST /orders"}
    assert of_post["required field left out"] == "accepted"
    assert of_post["invented field"] == "ignored"
    assert "empty body" in of_post or len(of_post) == MOST_FOR_ONE_OPERATION


def test_conversations_leave_the_rest_of_the_budget_to_others(audit: Audit, log: Any) -> None:
    with serve(shop) as server:
        audit(ORDERS, base_url=server.url, allowed={"requests": 80})
    beside = [each for each in read_exchanges(log) if each.id.startswith("b") and each.operation]
    mistakes_made = [each for each in beside if each.valid is not True]
    assert 0 < len(mistakes_made) <= 20  # a quarter

"""The exemplary API keeps its contract, and the audit calls it ready."""

import asyncio
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette

from plainspoken.checks.audit import Audit
from plainspoken.checks.engine import judge
from plainspoken.checks.findings import Outcome, Severity
from plainspoken.checks.verdict import Decision
from plainspoken.flows.collect import collect_static
from plainspoken.flows.demo.exemplary.app import READ_TOKEN, TOKEN, Allowance, create_app, document_text
from plainspoken.inventory.records import Api

WRITER, READER = {"Authorization": "Bearer writer"}, {"Authorization": "Bearer reader"}
KEY = "3f0c1a52-8f0e-4c86-9d5b-6a1f2f0f7b11"
ORDER, ANNOUNCED, COLLECTED = "ord_7k2m9p4x", "ret_4d8s1v6q", "ret_9b3x7c2n"
NEW = {"orderId": ORDER, "lines": [{"lineNumber": 2, "quantity": 1}], "reason": "wrong_size"}


class Shop:
    """Calls an app in this process, without a socket."""

    def __init__(self, app: Starlette) -> None:
        self.transport = httpx.ASGITransport(app=app)

    def request(self, method: str, path: str, *, times: int = 1, **more: Any) -> httpx.Response:
        """The last of so many answers to the same request."""
        return asyncio.run(self._request(method, path, times, more))

    async def _request(self, method: str, path: str, times: int, more: dict[str, Any]) -> httpx.Response:
        async with httpx.AsyncClient(transport=self.transport, base_url="http://shop") as client:
            return [await client.request(method, path, **more) for _ in range(times)][-1]

    def get(self, path: str, **more: Any) -> httpx.Response:
        return self.request("GET", path, **more)


@pytest.fixture
def shop(monkeypatch: pytest.MonkeyPatch) -> Shop:
    monkeypatch.setenv(TOKEN, "writer")
    monkeypatch.setenv(READ_TOKEN, "reader")
    return Shop(create_app())


def test_its_document_gives_no_finding() -> None:
    results = judge(collect_static(Api(id="returns", document="returns.openapi.yaml"), document_text().encode()))
    assert [finding for result in results for finding in result.findings] == []
    assert [result.reason for result in results if result.outcome is Outcome.ERROR] == []


@pytest.mark.timeout(240)
def test_the_full_audit_calls_it_ready(exemplary: Audit) -> None:
    found = [(result.check, finding.operation, finding.seen) for result in exemplary.results for finding in result.findings]
    assert exemplary.decision is Decision.READY, (exemplary.reasons, found)
    assert exemplary.score is not None
    assert exemplary.score >= 80
    assert exemplary.coverage >= 0.7
    assert exemplary.blockers == ()
    # What is left over may be a matter of taste, and no more.
    assert {each.severity for each in exemplary.results if each.findings} <= {Severity.LOW}, found
    assert exemplary.live.operations == 6


REFUSALS: list[tuple[str, str, dict[str, Any], int, str, list[str]]] = [
    ("GET", "/orders", {"headers": {}}, 401, "UNAUTHENTICATED", ["Authorization"]),
    ("GET", "/orders", {"headers": {"Authorization": "Bearer other"}}, 401, "UNAUTHENTICATED", ["Authorization"]),
    ("GET", "/orders", {"headers": {"Authorization": "Basic writer"}}, 401, "UNAUTHENTICATED", ["Authorization"]),
    ("PUT", f"/returns/{ANNOUNCED}/cancellation", {"headers": READER}, 403, "INSUFFICIENT_SCOPE", []),
    ("GET", "/orders?limit=51", {}, 400, "INVALID_PARAMETER", ["limit"]),
    ("GET", "/orders?limit=ten&state=lost", {}, 400, "INVALID_PARAMETER", ["limit", "state"]),
    ("GET", "/orders?limit=1&limit=2", {}, 400, "INVALID_PARAMETER", ["limit"]),
    ("GET", "/orders?sort=day", {}, 400, "INVALID_PARAMETER", ["sort"]),
    ("GET", "/orders?placedFrom=2026-02-30", {}, 400, "INVALID_PARAMETER", ["placedFrom"]),
    ("GET", "/orders/7", {}, 400, "INVALID_PARAMETER", ["orderId"]),
    ("GET", "/orders/ord_00000000", {}, 404, "NOT_FOUND", ["orderId"]),
    ("GET", "/orders/a/b/c", {}, 404, "NOT_FOUND", ["path"]),
    ("DELETE", "/orders", {}, 405, "METHOD_NOT_ALLOWED", []),
    ("GET", f"/orders/{ORDER}/refund-quote?lineNumber=1&reason=damaged&quantity=2", {}, 409, "NOT_RETURNABLE", ["quantity"]),
    ("GET", f"/orders/{ORDER}/refund-quote?lineNumber=9&reason=damaged", {}, 404, "NOT_FOUND", ["lineNumber"]),
    ("PUT", f"/returns/{COLLECTED}/cancellation", {}, 409, "ALREADY_COLLECTED", ["returnId"]),
    ("POST", "/returns", {"json": NEW}, 400, "INVALID_PARAMETER", ["Idempotency-Key"]),
    ("POST", "/returns", {"key": KEY, "content": b"{", "type": "application/json"}, 400, "MALFORMED_BODY", [""]),
    ("POST", "/returns", {"key": KEY, "content": b"NaN", "type": "application/json"}, 400, "MALFORMED_BODY", [""]),
    ("POST", "/returns", {"key": KEY, "content": b"\xff", "type": "application/json"}, 400, "MALFORMED_BODY", [""]),
    (
        "POST",
        "/returns",
        {"key": KEY, "content": b"a=b", "type": "text/plain"},
        415,
        "UNSUPPORTED_MEDIA_TYPE",
        ["Content-Type"],
    ),
    ("POST", "/returns", {"key": KEY, "json": {**NEW, "reason": "bored"}}, 422, "INVALID_BODY", ["/reason"]),
    ("POST", "/returns", {"key": KEY, "json": {**NEW, "gift": True}}, 422, "INVALID_BODY", ["/gift"]),
    ("POST", "/returns", {"key": KEY, "json": [NEW]}, 422, "INVALID_BODY", [""]),
    ("POST", "/returns", {"key": KEY, "json": {"orderId": ORDER}}, 422, "INVALID_BODY", ["/lines", "/reason"]),
]


@pytest.mark.parametrize(("method", "path", "sent", "status", "code", "fields"), REFUSALS)
def test_a_refusal_names_the_field_and_the_next_step(
    shop: Shop, method: str, path: str, sent: dict[str, Any], status: int, code: str, fields: list[str]
) -> None:
    sent = dict(sent)
    headers = dict(sent.pop("headers", WRITER))
    headers |= {"Idempotency-Key": sent.pop("key")} if "key" in sent else {}
    headers |= {"Content-Type": sent.pop("type")} if "type" in sent else {}
    answer = shop.request(method, path, headers=headers, **sent)
    problem = answer.json()
    assert (answer.status_code, problem["code"], problem["status"]) == (status, code, status)
    assert answer.headers["content-type"] == "application/problem+json"
    assert sorted(error["field"] for error in problem.get("errors", [])) == fields
    assert problem["nextStep"]
    assert all(error["accepted"] for error in problem.get("errors", []))
    assert ("WWW-Authenticate" in answer.headers) == (status in (401, 403))
    assert ("Allow" in answer.headers) == (status == 405)


def test_an_unknown_field_is_answered_with_the_known_ones(shop: Shop) -> None:
    body = NEW | {"lines": [{"lineNumber": 2, "quantity": 1, "colour": "red"}]}
    problem = shop.request("POST", "/returns", json=body, headers=WRITER | {"Idempotency-Key": KEY}).json()
    assert problem["errors"] == [
        {"field": "/lines/0/colour", "in": "body", "accepted": "only the fields lineNumber, quantity"},
    ]


def test_a_return_from_quote_to_cancellation(shop: Shop) -> None:
    quote = shop.get(f"/orders/{ORDER}/refund-quote?lineNumber=2&reason=wrong_size", headers=WRITER).json()
    made = shop.request("POST", "/returns", json=NEW, headers=WRITER | {"Idempotency-Key": KEY})
    assert made.status_code == 201
    assert made.json()["refundCents"] == quote["refundCents"] == 750 - 490
    assert shop.get(made.headers["Location"], headers=READER).json() == made.json()
    line = shop.get(f"/orders/{ORDER}", headers=WRITER).json()["lines"][1]
    assert line["returnableQuantity"] == 0
    cancelled = shop.request("PUT", f"{made.headers['Location']}/cancellation", headers=WRITER).json()
    assert (cancelled["state"], cancelled["refundCents"]) == ("cancelled", 0)
    assert shop.get(f"/orders/{ORDER}", headers=WRITER).json()["lines"][1]["returnableQuantity"] == 1


def test_the_same_key_books_once(shop: Shop) -> None:
    headers = WRITER | {"Idempotency-Key": KEY}
    first, again = (shop.request("POST", "/returns", json=NEW, headers=headers) for _ in range(2))
    assert first.json() == again.json()
    other = shop.request("POST", "/returns", json=NEW | {"reason": "damaged"}, headers=headers)
    assert (other.status_code, other.json()["code"]) == (409, "KEY_REUSED")


def test_pages_follow_each_other_to_the_end(shop: Shop) -> None:
    seen, path = [], "/orders?limit=3"
    while path:
        page = shop.get(path, headers=WRITER).json()
        seen += [order["orderId"] for order in page["orders"]]
        path = f"/orders?limit=3&cursor={page['next']}" if "next" in page else ""
    assert len(seen) == len(set(seen)) == 7


def test_calls_beyond_the_allowance_wait() -> None:
    now = [0.0]
    allowance = Allowance(calls=2, window=10.0, clock=lambda: now[0])
    assert [allowance.wait(), allowance.wait(), allowance.wait()] == [0, 0, 11]
    now[0] = 10.0
    assert allowance.wait() == 0


def test_too_many_calls_are_told_when_to_come_back(shop: Shop) -> None:
    last = shop.get("/returns/ret_00000000", headers=WRITER, times=1001)
    assert last.status_code == 429
    assert int(last.headers["Retry-After"]) == last.json()["retryAfterSeconds"] >= 1


@pytest.mark.timeout(240)
def test_every_mistake_of_a_model_is_put_right(exemplary: Audit) -> None:
    found = exemplary.recovered
    assert found
    tally = found.tally
    assert (tally.rate, tally.accepted, tally.ignored, tally.server_errors) == (1.0, 0, 0, 0), found.shown
    assert tally.refused == tally.made >= 30
    assert tally.one_turn > tally.two_turns > 0
    assert len(found.operations) == 6

"""The exemplary API's server: who calls, may they, does the request keep the contract, and only then the shop."""

from __future__ import annotations

import hmac
import json
import os
import time
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from importlib.resources import files
from secrets import token_hex
from typing import Any

import yaml
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from plainspoken.flows.demo.exemplary.contract import Call, Contract, Given
from plainspoken.flows.demo.exemplary.problems import FieldError, Refused, wrong
from plainspoken.flows.demo.exemplary.shop import Shop, stocked
from plainspoken.inventory.document import Document, open_document

TOKEN = "PLAINSPOKEN_DEMO_TOKEN"  # noqa: S105 - the name of the environment variable, not its value
READ_TOKEN = "PLAINSPOKEN_DEMO_READ_TOKEN"  # noqa: S105 - likewise; that token has only the scope returns:read
ALL_SCOPES = ("returns:read", "returns:write")
CALLS, WINDOW = 1000, 10.0  # so many calls in so many seconds, as the document says


def document_text() -> str:
    """The document of this API, in YAML."""
    return files(__package__).joinpath("openapi.yaml").read_text("utf-8")


def intents() -> list[dict[str, Any]]:
    """What its customers say, as an inventory lists it."""
    listed: list[dict[str, Any]] = yaml.safe_load(files(__package__).joinpath("intents.yaml").read_text("utf-8"))["intents"]
    return listed


@dataclass(slots=True)
class Allowance:
    """How many calls are left: at most `calls` in any `window` seconds of `clock`."""

    calls: int = CALLS
    window: float = WINDOW
    clock: Callable[[], float] = time.monotonic
    made: deque[float] = field(default_factory=deque)

    @property
    def left(self) -> int:
        """How many calls may go ahead now."""
        now = self.clock()
        return self.calls - sum(each > now - self.window for each in self.made)

    def wait(self) -> int:
        """Counts one call; 0 where it may go ahead, otherwise the whole seconds until it may."""
        now = self.clock()
        while self.made and self.made[0] <= now - self.window:
            self.made.popleft()
        if len(self.made) < self.calls:
            self.made.append(now)
            return 0
        return int(self.made[0] + self.window - now) + 1


class Returns:
    """The operations, each under its operationId in `answers`."""

    def __init__(self, shop: Shop, tokens: Mapping[str, tuple[str, ...]]) -> None:
        self.shop, self.tokens, self.allowance = shop, tokens, Allowance()
        self.booked: dict[str, tuple[str, Response]] = {}
        self.answers: Mapping[str, Callable[[Call], Response]] = {
            "listOrders": self.list_orders,
            "getOrder": self.get_order,
            "getRefundQuote": self.get_refund_quote,
            "createReturn": self.create_return,
            "getReturn": lambda call: JSONResponse(self.shop.get_return(call.parameters["returnId"]).as_json()),
            "cancelReturn": lambda call: JSONResponse(self.shop.cancel(call.parameters["returnId"]).as_json()),
        }

    def list_orders(self, call: Call) -> Response:
        start = int(call.parameters.get("cursor", "c0")[1:])
        limit = int(call.parameters["limit"])
        orders, more = self.shop.page(start, limit, call.parameters.get("state"), call.parameters.get("placedFrom"))
        content: dict[str, Any] = {"orders": [order.summary() for order in orders]}
        return JSONResponse(content | ({"next": f"c{start + limit}"} if more else {}))

    def get_order(self, call: Call) -> Response:
        order = self.shop.order(call.parameters["orderId"])
        lines = [
            {
                "lineNumber": number,
                "article": line.article,
                "quantity": line.quantity,
                "returnableQuantity": self.shop.returnable(order, number),
                "unitPriceCents": line.unit_price,
            }
            for number, line in enumerate(order.lines, start=1)
        ]
        return JSONResponse({**order.summary(), "lines": lines})

    def get_refund_quote(self, call: Call) -> Response:
        given = call.parameters
        order = self.shop.order(given["orderId"])
        line, quantity = int(given["lineNumber"]), int(given["quantity"])
        goods, postage = self.shop.refund(order, {line: quantity}, given["reason"], "query")
        named = {"orderId": order.id, "lineNumber": line, "quantity": quantity}
        return JSONResponse({**named, "goodsCents": goods, "postageCents": postage, "refundCents": goods - postage})

    def create_return(self, call: Call) -> Response:
        key, body = call.parameters["Idempotency-Key"], json.dumps(call.body, sort_keys=True)
        before = self.booked.get(key)
        if before and before[0] != body:
            raise Refused(
                code="KEY_REUSED",
                detail="This Idempotency-Key came before with another body.",
                errors=[wrong("Idempotency-Key", "header", "a UUID not used before", key)],
                next_step="Make a new UUID for the Idempotency-Key and call again.",
            )
        if before:
            return before[1]
        pieces: dict[int, int] = {}
        for line in call.body["lines"]:
            pieces[int(line["lineNumber"])] = pieces.get(int(line["lineNumber"]), 0) + int(line["quantity"])
        made = self.shop.announce(self.shop.order(call.body["orderId"], "body"), pieces, call.body["reason"])
        answer = JSONResponse(made.as_json(), 201, {"Location": f"/returns/{made.id}"})
        self.booked[key] = body, answer
        return answer

    def admit(self, request: Request, scopes: tuple[str, ...]) -> None:
        """Raises `Refused` unless the call carries a token with these scopes and there is allowance left."""
        kind, _, token = request.headers.get("authorization", "").partition(" ")
        granted = self._granted(token.strip()) if kind.lower() == "bearer" else None
        metadata = f'resource_metadata="{request.base_url}.well-known/oauth-protected-resource"'
        needed = f'scope="{" ".join(scopes)}"'
        if granted is None:
            fault = 'error="invalid_token", ' if kind else ""  # RFC 6750, section 3.1: none where no token came
            raise _unauthenticated(bool(kind), f"Bearer {fault}{metadata}, {needed}", scopes)
        if missing := [scope for scope in scopes if scope not in granted]:
            raise _insufficient(missing, f'Bearer error="insufficient_scope", {needed}, {metadata}', scopes)
        if seconds := self.allowance.wait():
            raise _too_many(seconds)

    def _granted(self, token: str) -> tuple[str, ...] | None:
        matching = [scopes for known, scopes in self.tokens.items() if hmac.compare_digest(known.encode(), token.encode())]
        return matching[0] if matching else None


def _unauthenticated(sent: bool, challenge: str, scopes: tuple[str, ...]) -> Refused:
    return Refused(
        code="UNAUTHENTICATED",
        detail="The access token is not valid." if sent else "The call carries no access token.",
        errors=[FieldError(field="Authorization", location="header", accepted="`Bearer` and an access token")],
        next_step="Let the customer sign in, then send the access token as `Authorization: Bearer <token>`.",
        more={"requiredScopes": list(scopes)},
        headers={"WWW-Authenticate": challenge},
    )


def _insufficient(missing: list[str], challenge: str, scopes: tuple[str, ...]) -> Refused:
    return Refused(
        code="INSUFFICIENT_SCOPE",
        detail=f"The access token lacks the scope {' '.join(missing)}.",
        next_step="Ask the customer to sign in again and agree to the scopes in `requiredScopes`.",
        more={"requiredScopes": list(scopes)},
        headers={"WWW-Authenticate": challenge},
    )


def _too_many(seconds: int) -> Refused:
    return Refused(
        code="RATE_LIMITED",
        detail=f"More than {CALLS} calls in {WINDOW:.0f} seconds came with this token.",
        next_step="Wait for the seconds in `retryAfterSeconds`, then call again.",
        more={"retryAfterSeconds": seconds},
        headers={"Retry-After": str(seconds)},
    )


def _endpoint(service: Returns, contracts: Mapping[str, Contract]) -> Callable[[Request], Any]:
    """Answers every operation of one path; `contracts` by method. HEAD is answered as GET, its body left out by the server."""

    async def answer(request: Request) -> Response:
        contract = contracts["GET" if request.method == "HEAD" else request.method]
        service.admit(request, contract.scopes)
        given = Given(
            path=request.path_params,
            query=request.query_params.multi_items(),
            headers=request.headers,
            body=await request.body(),
        )
        return service.answers[contract.operation.id](contract.accept(given))

    return answer


def _routes(document: Document, service: Returns) -> list[BaseRoute]:
    paths: dict[str, dict[str, Contract]] = {}
    for operation in document.operations:
        paths.setdefault(operation.path, {})[operation.method] = Contract(document, operation)
    return [Route(path, _endpoint(service, found), methods=list(found)) for path, found in paths.items()]


def _metadata(request: Request) -> Response:
    """RFC 9728: who gives out tokens for this API."""
    scopes = list(ALL_SCOPES)
    servers = ["https://returns.shop.example.com"]
    return JSONResponse({"resource": str(request.base_url), "authorization_servers": servers, "scopes_supported": scopes})


def _catalog(request: Request) -> Response:
    """RFC 9727: the APIs of this host, which is this one."""
    here = str(request.base_url)
    listed = {"anchor": here, "service-desc": [{"href": f"{here}openapi.yaml", "type": "application/yaml"}]}
    return JSONResponse({"linkset": [listed]}, media_type="application/linkset+json")


async def _refused(_: Request, refused: Exception) -> Response:
    return refused.answer() if isinstance(refused, Refused) else Response(status_code=500)


async def _no_route(request: Request, why: Exception) -> Response:
    allow = dict(getattr(why, "headers", None) or {})
    if isinstance(why, HTTPException) and why.status_code == 405:
        return Refused(
            code="METHOD_NOT_ALLOWED",
            detail=f"{request.method} is not allowed here.",
            next_step=f"Use {allow.get('Allow', 'a documented method')}.",
            headers=allow,
        ).answer()
    return Refused(
        code="NOT_FOUND",
        detail="There is nothing at this path.",
        errors=[FieldError(field="path", location="path", accepted="a path of the document, such as /orders")],
        next_step="Take a path from the document, and an identifier from listOrders or createReturn.",
    ).answer()


class Stamps:
    """Gives every answer, refusals included, an id by which its call is found again, and how many calls are left."""

    def __init__(self, app: ASGIApp, allowance: Allowance) -> None:
        self.app, self.allowance = app, allowance

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def stamped(message: Message) -> None:
            if message["type"] == "http.response.start":
                left = f'"calls";r={self.allowance.left};t={self.allowance.window:g}'
                stamps = [(b"x-request-id", token_hex(8).encode()), (b"ratelimit", left.encode())]
                message["headers"] = [*message["headers"], *stamps]
            await send(message)

        await self.app(scope, receive, stamped)


def create_app() -> Starlette:
    """The API, with the tokens that the environment gives. Raises KeyError where there is none."""
    document = open_document(document_text(), "openapi.yaml")
    tokens: dict[str, tuple[str, ...]] = {os.environ[TOKEN]: ALL_SCOPES}
    if READ_TOKEN in os.environ:
        tokens[os.environ[READ_TOKEN]] = ("returns:read",)
    service = Returns(stocked(datetime.now(UTC).date()), tokens)
    published = (("oauth-protected-resource", _metadata), ("api-catalog", _catalog))
    routes = [*_routes(document, service), *(Route(f"/.well-known/{name}", answer) for name, answer in published)]
    handlers = {Refused: _refused, HTTPException: _no_route}
    app = Starlette(routes=routes, middleware=[Middleware(Stamps, allowance=service.allowance)], exception_handlers=handlers)
    app.router.redirect_slashes = False
    return app

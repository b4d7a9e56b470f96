"""An API of two people's orders behind bearer tokens, exemplary but for the defects that are planted in it."""

from __future__ import annotations

import base64
import json
from typing import Any

from werkzeug.wrappers import Request, Response

from .authorization_server import Server, claims
from .servers import PROBLEM, document, json_response

ORDERS = {"alice": {"17", "18"}, "audit": {"17", "18"}, "bob": {"40"}}
ADMINISTRATORS = ("alice", "audit")
_ORDER = {"type": "object", "properties": {"id": {"type": "integer"}, "total": {"type": "integer"}}, "required": ["id"]}
_LIST = json_response({"type": "array", "items": _ORDER})
_REFUSED = {"401": PROBLEM, "403": PROBLEM, "404": PROBLEM}
_ID = {"name": "id", "in": "path", "required": True, "schema": {"type": "integer", "minimum": 1}, "example": 17}


def _get(answer: Any, *scopes: str, **more: Any) -> dict[str, Any]:
    return {"get": {"responses": {"200": answer, **_REFUSED}, "security": [{"login": list(scopes)}], **more}}


def orders_document(issuer: str) -> dict[str, Any]:
    """The API's document; its tokens are got at `issuer`."""
    flow = {"tokenUrl": f"{issuer}/token", "scopes": {"orders:read": "See orders", "reports:read": "See reports"}}
    login = {"type": "oauth2", "flows": {"clientCredentials": flow}}
    paths = {
        "/orders": _get(_LIST, "orders:read"),
        "/orders/{id}": _get(json_response(_ORDER), "orders:read", parameters=[_ID]),
        "/reports": _get(_LIST, "reports:read"),
        "/admin/users": _get(_LIST, "orders:read"),
    }
    return document(paths=paths, components={"securitySchemes": {"login": login}})


class Orders:
    """Answers as the API. Defects: forged, unsigned, expired, audience, scope, query, object, function, existence, and silent
    (refusals that say nothing)."""

    def __init__(self, server: Server, *defects: str) -> None:
        self.server, self.defects, self.url = server, frozenset(defects), ""

    def __call__(self, request: Request) -> Response:
        if request.path == "/.well-known/oauth-protected-resource":
            return self._answer(200, {"resource": self.url, "authorization_servers": [self.server.url]})
        said = self._trusted(request)
        if said is None:
            return self._unauthorized(given="Authorization" in request.headers)
        scope = "reports:read" if request.path == "/reports" else "orders:read"
        if scope not in said["scope"].split() and "scope" not in self.defects:
            return self._forbidden(scope)
        return self._allowed(request.path, said["sub"])

    def _trusted(self, request: Request) -> dict[str, Any] | None:
        scheme, _, text = request.headers.get("Authorization", "").partition(" ")
        if scheme != "Bearer":
            text = request.args.get("access_token", "") if "query" in self.defects else ""
        if "forged" in self.defects or ("unsigned" in self.defects and text.endswith(".")):
            return _unverified(text)
        said = claims(text, past_its_time="expired" in self.defects)
        return said if said and (said["aud"] == self.server.audience or "audience" in self.defects) else None

    def _allowed(self, path: str, who: str) -> Response:
        if path == "/orders":
            return self._answer(200, [{"id": int(each), "total": 3} for each in sorted(ORDERS[who])])
        if path.startswith("/orders/"):
            return self._order(path.removeprefix("/orders/"), who)
        if path == "/admin/users" and who not in ADMINISTRATORS and "function" not in self.defects:
            return self._problem(403, "This needs the role administrator; ask an administrator of yours for it.")
        return self._answer(200, []) if path in ("/reports", "/admin/users") else self._problem(404, "There is no such path.")

    def _order(self, identity: str, who: str) -> Response:
        exists = any(identity in owned for owned in ORDERS.values())
        if identity in ORDERS[who] or (exists and "object" in self.defects):
            return self._answer(200, {"id": int(identity), "total": 3})
        if exists and "existence" in self.defects:
            return self._problem(403, "This order is not yours; contact its owner for permission.")
        return self._problem(404, "There is no order with this id among yours.")

    def _unauthorized(self, *, given: bool) -> Response:
        if "silent" in self.defects:
            return self._answer(401, {})
        where = f'resource_metadata="{self.url}/.well-known/oauth-protected-resource"'
        wrong = ', error="invalid_token", error_description="The token is not valid; get a new one."' if given else ""
        challenge = f'Bearer realm="orders", {where}{wrong}'
        text = f"Log in at {self.server.url} and send the access token in the header Authorization."
        return self._problem(401, text, challenge)

    def _forbidden(self, scope: str) -> Response:
        if "silent" in self.defects:
            return self._answer(403, {})
        text = f"This needs the scope {scope}; log in again and agree to it."
        return self._problem(403, text, f'Bearer error="insufficient_scope", scope="{scope}"')

    def _problem(self, status: int, detail: str, challenge: str = "") -> Response:
        response = self._answer(status, {"title": "Refused", "status": status, "detail": detail})
        if challenge:
            response.headers["WWW-Authenticate"] = challenge
        return response

    def _answer(self, status: int, value: Any) -> Response:
        kind = "application/problem+json" if status >= 400 else "application/json"
        return Response(json.dumps(value), status=status, content_type=kind)


def _unverified(text: str) -> dict[str, Any] | None:
    try:
        body = text.split(".")[1]
        return dict(json.loads(base64.urlsafe_b64decode(body + "=" * (-len(body) % 4))))
    except (IndexError, ValueError):
        return None

"""The poor API's server. Everything that is wrong here is wrong on purpose; `planted.py` says what and where."""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Awaitable, Callable
from importlib.resources import files
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

KEY = "PLAINSPOKEN_DEMO_KEY"

_TRACE = """Traceback (most recent call last):
  File "/srv/club/rewards.py", line 88, in list_rewards
    found = catalogue[category]
            ~~~~~~~~~^^^^^^^^^^
KeyError: 'category'
"""
_REWARDS = {"travel": ["Weekend by the sea"], "home": ["Tea kettle", "Blanket"]}


def made_up_key() -> str:
    """A key in the form of a payment provider's that opens nothing. It is made here so that none stands in any file of ours."""
    return "_".join(("sk", "live", hashlib.sha256(b"the loyalty club").hexdigest()[:24]))


def document_text() -> str:
    """The document of this API, in YAML, with the made-up key in its place."""
    return files(__package__).joinpath("openapi.yaml").read_text("utf-8").replace("${made-up key}", made_up_key())


Answer = Callable[[Request], Awaitable[Response]]


def _with_key(answer: Answer) -> Answer:
    """Refuses calls without the key, in three letters and without saying how to log in."""

    async def checked(request: Request) -> Response:
        if request.query_params.get("api_key") != os.environ[KEY]:
            return JSONResponse({"error": "no!"}, 401)
        return await answer(request)

    return checked


def _member(number: int) -> dict[str, Any]:
    return {"memberId": number, "name": f"Member {number}", "points": str(number * 7 % 1000)}


async def _members(request: Request) -> Response:
    if request.method == "POST":
        body = await _json(request)
        good = isinstance(body, dict) and isinstance(body.get("name"), str) and "@" in str(body.get("email"))
        return JSONResponse(_member(18) | {"points": 0}, 202) if good else JSONResponse({"message": "Bad request"}, 400)
    return JSONResponse([_member(number) | {"points": number} for number in range(1, 401)])


async def _one_member(request: Request) -> Response:
    number = request.path_params["memberId"]
    return JSONResponse(_member(int(number))) if number.isdigit() else JSONResponse({"message": "Not found"}, 404)


async def _delete(_: Request) -> Response:
    return Response(status_code=204)


async def _done(_: Request) -> Response:
    return JSONResponse({"done": True})


async def _points(request: Request) -> Response:
    since = request.query_params.get("since")
    if since is not None and not re.fullmatch(r"\d{4}-\d\d-\d\d", since):
        return PlainTextResponse("Internal Server Error", 500)
    return JSONResponse([{"bookedOn": "2026-05-04", "points": 120}])


async def _take_reward(request: Request) -> Response:
    body = await _json(request)
    reward = body.get("reward") if isinstance(body, dict) else None
    if not any(reward in found for found in _REWARDS.values()):
        return JSONResponse({"success": False, "error": "Reward could not be booked"})
    return JSONResponse({"success": True})


async def _rewards(request: Request) -> Response:
    category = request.query_params.get("category", "home")
    return JSONResponse(_REWARDS[category]) if category in _REWARDS else PlainTextResponse(_TRACE, 500)


async def _statement(_: Request) -> Response:
    return JSONResponse({"collected": 1200, "spent": 300})


async def _json(request: Request) -> Any:
    try:
        return json.loads(await request.body())
    except ValueError:
        return None


async def _ready(_: Request) -> Response:
    return Response(status_code=204)


def create_app() -> Starlette:
    """The API, with the key that the environment gives."""
    return Starlette(
        routes=[
            Route("/ready", _ready),
            Route("/members", _with_key(_members), methods=["GET", "POST"]),
            Route("/members/{memberId}", _with_key(_one_member), methods=["GET"]),
            Route("/members/{memberId}", _delete, methods=["DELETE"]),
            Route("/members/{memberId}/remove", _with_key(_done), methods=["GET"]),
            Route("/members/{memberId}/points", _with_key(_points), methods=["GET"]),
            Route("/members/{memberId}/points", _with_key(_done), methods=["POST"]),
            Route("/members/{memberId}/rewards", _with_key(_take_reward), methods=["POST"]),
            Route("/rewards", _with_key(_rewards), methods=["GET"]),
            Route("/statement", _statement, methods=["GET"]),
        ]
    )

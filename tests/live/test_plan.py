"""`--plan`: what would be called is what is called, and nothing is sent for it."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

from click.testing import CliRunner

from plainspoken.flows.cli import cli
from plainspoken.flows.exchange_log import read_exchanges
from plainspoken.flows.plan import plan
from plainspoken.inventory.document import open_document
from plainspoken.inventory.records import Allowed, Api, Auth, SecretReference

from .conftest import Audit
from .servers import NOT_FOUND, PET_COMPONENTS, PET_PATHS, Request, document, reply, serve

SECURED = document(
    paths=PET_PATHS,
    components={**PET_COMPONENTS, "securitySchemes": {"token": {"type": "http", "scheme": "bearer"}}},
    security=[{"token": []}],
)
BEARER = Auth(kind="bearer", secret=SecretReference(kind="env", name="PETS_TOKEN"))
DISPOSABLE: dict[str, Any] = {"environment": "disposable", "auth": BEARER}
LIMITS: dict[str, Any] = {"methods": ("GET", "POST", "DELETE"), "rate": 1000.0, "requests": 150, "exclude": ("GET /health",)}


def test_the_plan_is_what_an_api_sees_that_accepts_everything(audit: Audit, log: Path) -> None:
    def agreeable(request: Request) -> Any:
        answer = {"id": "rehearsed"}
        is_list = (request.method, request.path) == ("GET", "/pets")
        return NOT_FOUND if "no-such-path" in request.path else reply([answer] if is_list else answer)

    with serve(agreeable) as server:
        api = Api(id="test", document="openapi.json", base_url=server.url, allowed=Allowed(**LIMITS), **DISPOSABLE)
        planned = plan(api, open_document(json.dumps(SECURED), "openapi.json"))
        assert server.received == []
        evidence = audit(SECURED, base_url=server.url, secret="s3cr3t-token", allowed=LIMITS, **DISPOSABLE)  # noqa: S106
    sent = read_exchanges(log)
    kinds = {"with the bearer credential of PETS_TOKEN": "given", "without a credential": "none"}
    for kind in kinds.values():
        real = Counter(each.operation for each in sent if each.credential == kind and each.operation)
        named = [each for each in planned.calls if each.operation and kinds.get(each.identity) == kind]
        assert {each.operation: each.calls for each in named} == real
    assert sum(each.calls for each in planned.calls) == evidence.live.requests == len(server.received)
    assert planned.left_out == evidence.live.left_out == {"GET /health": "excluded by the inventory: GET /health"}


def test_the_plan_keeps_to_the_budgets_without_waiting() -> None:
    allowed = Allowed(rate=0.5, seconds=30.0)
    api = Api(id="test", document="openapi.json", base_url="http://127.0.0.1:9", allowed=allowed)
    planned = plan(api, open_document(json.dumps(SECURED), "openapi.json"))
    assert sum(each.calls for each in planned.calls) == 15
    assert planned.calls[0].operation == ""


def test_the_command_prints_the_plan_and_sends_nothing(tmp_path: Path) -> None:
    (tmp_path / "openapi.json").write_text(json.dumps(SECURED))
    with serve(lambda _request: NOT_FOUND) as server:
        done = CliRunner().invoke(cli, ["check", "--plan", "--base-url", server.url, str(tmp_path / "openapi.json")])
        assert server.received == []
    assert f"openapi at {server.url}\n" in done.output
    assert "GET /pets/{pet}  without a credential\n" in done.output
    assert "Nothing was sent." in done.output
    assert "  not called: POST /pets: POST can change something" in done.output

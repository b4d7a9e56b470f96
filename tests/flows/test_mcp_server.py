"""The tools of an API over stdio, driven by the client of the `mcp` package."""

import asyncio
import json
import os
import subprocess
import sys
import threading
from collections.abc import Awaitable, Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from mcp import ClientSession, types
from mcp.client.stdio import StdioServerParameters, stdio_client

from plainspoken.flows.demo.exemplary.app import READ_TOKEN, TOKEN
from plainspoken.flows.demo.organisation import organisation
from plainspoken.flows.mcp_server import result
from plainspoken.flows.tool_session import SessionError, ToolAnswer, ToolSession
from plainspoken.inventory.document import open_document
from plainspoken.inventory.records import Allowed, Api, Auth, SecretReference

COMMAND = str(Path(sys.executable).parent / "plainspoken")
RETURN = {
    "Idempotency_Key": "k" * 16,
    "orderId": "ord_0002demo",
    "reason": "wrong_size",
    "lines": [{"lineNumber": 1, "quantity": 1}],
}
pytestmark = pytest.mark.timeout(120)


@pytest.fixture(scope="module")
def inventory(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The inventory of the exemplary API, which runs."""
    with organisation(tmp_path_factory.mktemp("returns"), ["exemplary"]) as path:
        yield path


def asked(arguments: list[str], ask: Callable[[ClientSession], Awaitable[Any]], env: dict[str, str] | None = None) -> Any:
    """What `ask` gives, of a server with these arguments."""

    async def talk() -> Any:
        server = StdioServerParameters(
            command=COMMAND, args=["export", "mcp", "--serve", *arguments], env={**os.environ, **(env or {})}
        )
        async with stdio_client(server) as (incoming, outgoing), ClientSession(incoming, outgoing) as session:
            await session.initialize()
            return await ask(session)

    return asyncio.run(talk())


def called(arguments: list[str], tool: str, given: dict[str, Any], env: dict[str, str] | None = None) -> types.CallToolResult:
    async def call(session: ClientSession) -> Any:
        return await session.call_tool(tool, given)

    answer = asked(arguments, call, env)
    assert isinstance(answer, types.CallToolResult)
    return answer


def text(answer: types.CallToolResult) -> str:
    assert isinstance(answer.content[0], types.TextContent)
    return answer.content[0].text


def of_inventory(inventory: Path) -> list[str]:
    return ["returns", "--inventory", str(inventory)]


def of_document(inventory: Path) -> list[str]:
    """The same API without what the inventory says of it: a document, an address, a token."""
    base_url = next(line.split()[-1] for line in inventory.read_text().splitlines() if "base_url" in line)
    return [str(inventory.parent / "returns.openapi.yaml"), "--base-url", base_url, "--auth-env", TOKEN]


def test_the_tools_are_listed_with_what_they_may_do(inventory: Path) -> None:
    async def list_tools(session: ClientSession) -> Any:
        return await session.list_tools()

    tools = {each.name: each for each in asked(of_inventory(inventory), list_tools).tools}
    assert list(tools) == ["listOrders", "getOrder", "getRefundQuote", "createReturn", "getReturn", "cancelReturn"]
    assert {name for name, each in tools.items() if each.annotations.read_only_hint} == set(tools) - {
        "createReturn",
        "cancelReturn",
    }
    assert tools["cancelReturn"].annotations.destructive_hint is True
    assert tools["listOrders"].output_schema["properties"]["orders"]


def test_a_read_gives_what_the_api_answers(inventory: Path) -> None:
    answer = called(of_inventory(inventory), "listOrders", {"limit": 1})
    assert answer.is_error is False
    assert json.loads(text(answer)) == answer.structured_content
    assert len(answer.structured_content["orders"]) == 1


def test_a_refusal_of_the_api_is_an_error_with_its_own_words(inventory: Path) -> None:
    answer = called(of_inventory(inventory), "getOrder", {"orderId": "nope"})
    assert answer.is_error is True
    assert text(answer).startswith("HTTP 400 Bad Request\n\n{")
    assert "ord_[0-9a-z]{8}" in text(answer)


def test_a_write_is_refused_unless_it_is_allowed(inventory: Path) -> None:
    refused = called(of_document(inventory), "createReturn", RETURN)
    assert refused.is_error is True
    assert text(refused) == (
        "Not called: POST can change something, and only a disposable environment may be changed; "
        "start it with --allow-writes to let it."
    )
    allowed = text(called([*of_document(inventory), "--allow-writes"], "createReturn", RETURN))
    assert "Not called" not in allowed
    assert "Not called" not in text(called(of_inventory(inventory), "createReturn", RETURN))  # it is disposable there


def test_a_missing_argument_is_named_and_nothing_sent(inventory: Path) -> None:
    answer = called(of_inventory(inventory), "getOrder", {})
    assert (answer.is_error, text(answer)) == (True, "Not called: getOrder needs `orderId`.")


def test_a_wrong_credential_gives_the_challenge_and_never_the_credential(inventory: Path, tmp_path: Path) -> None:
    log = tmp_path / "calls.jsonl"
    arguments = [*of_document(inventory)[:-1], "WRONG", "--log", str(log)]
    answer = called(arguments, "listOrders", {}, env={"WRONG": "wrong-secret-123"})
    assert answer.is_error is True
    assert text(answer).startswith("HTTP 401 Unauthorized\nWWW-Authenticate: Bearer")
    assert log.read_text()
    assert "wrong-secret-123" not in text(answer) + log.read_text()


def test_standard_output_holds_nothing_but_the_protocol(inventory: Path) -> None:
    about = {"protocolVersion": "2025-06-18", "capabilities": {}, "clientInfo": {"name": "test", "version": "1"}}
    lines: list[dict[str, Any]] = [
        {"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": about},
        {"jsonrpc": "2.0", "method": "notifications/initialized"},
        {"jsonrpc": "2.0", "id": 2, "method": "tools/call", "params": {"name": "listOrders", "arguments": {}}},
    ]
    command = [COMMAND, "export", "mcp", "--serve", *of_inventory(inventory)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdin
        assert process.stdout
        process.stdin.write("".join(json.dumps(each) + "\n" for each in lines))
        process.stdin.flush()
        told = [json.loads(process.stdout.readline()) for _ in range(2)]
        rest, complaints = process.communicate()
    assert [each["id"] for each in told] == [1, 2]
    assert rest == ""
    assert complaints.startswith("returns: 6 tools at http://127.0.0.1:")
    assert len(complaints.splitlines()) == 1
    assert process.returncode == 0


class Busy(BaseHTTPRequestHandler):
    """Has pets, and for what is busy no time; remembers who asked."""

    agents: set[str | None] = set()  # noqa: RUF012 - of all its connections

    def do_GET(self) -> None:
        Busy.agents.add(self.headers.get("User-Agent"))
        body = b'{"title": "Busy", "token": "abc123def456"}'
        self.send_response(503 if self.path.startswith("/busy") else 200 if self.path == "/pets" else 404)
        for name, value in (
            ("Retry-After", "0"),
            ("Content-Type", "application/problem+json"),
            ("Content-Length", str(len(body))),
        ):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        pass


@pytest.fixture
def busy() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Busy) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


PETS = """
openapi: 3.1.0
info: {title: Pets, version: '1'}
paths:
  /pets: {get: {operationId: listPets, summary: List pets, responses: {}}}
  /pets/{id}/delete: {get: {operationId: deletePet, summary: Delete a pet, responses: {}}}
  /busy/{id}:
    get: {operationId: getBusy, summary: Show, parameters: [{name: id, in: path, required: true}], responses: {}}
  /logout: {get: {operationId: logout, summary: Log out, responses: {}}}
"""


def test_an_answer_says_when_to_try_again_and_the_api_who_calls(busy: str) -> None:
    session = ToolSession(Api(id="pets", document="pets.yaml", base_url=busy), open_document(PETS, "pets.yaml"), {})
    answer = session.call("getBusy", {"id": "a"})
    session.close()
    assert (answer.status, answer.is_error) == (503, True)
    assert answer.text == 'HTTP 503 Service Unavailable\nRetry-After: 0\n\n{"title": "Busy", "token": "[removed]"}'
    assert all(agent and agent.startswith("plainspoken/") for agent in Busy.agents)


@pytest.mark.parametrize(
    ("tool", "reason"),
    [
        ("deletePet", "GET /pets/{id}/delete is a GET that changes something; start it with --allow-writes to let it."),
        ("logout", "left out for safety: it would end the session or credential that the audit uses."),
    ],
)
def test_a_get_that_is_no_reading_is_not_called(busy: str, tool: str, reason: str) -> None:
    session = ToolSession(Api(id="pets", document="pets.yaml", base_url=busy), open_document(PETS, "pets.yaml"), {})
    assert session.call(tool, {}).text == f"Not called: {reason}"
    session.close()


def test_the_budget_of_the_inventory_holds(busy: str) -> None:
    api = Api(id="pets", document="pets.yaml", base_url=busy, allowed=Allowed(requests=20, rate=1000.0))
    session = ToolSession(api, open_document(PETS, "pets.yaml"), {})
    answers = [session.call("listPets", {}) for _ in range(20)]
    session.close()
    assert session.gate.sent == 20
    assert answers[-1].text == "Not called: the budget of 20 requests is spent."


def test_another_host_is_never_called(busy: str) -> None:
    auth = Auth(kind="bearer", secret=SecretReference(kind="env", name=READ_TOKEN))
    api = Api(id="pets", document="pets.yaml", base_url=busy, auth=auth)
    session = ToolSession(api, open_document(PETS, "pets.yaml"), {})
    session.call("listPets", {})
    session._opened = (None, "http://127.0.0.2:1")
    assert session.call("listPets", {}).text == "Not called: 127.0.0.2 is not the host of this API."
    session.close()


class Broken(Busy):
    """Answers 503 to everything, and counts what it is asked."""

    asked: list[str] = []  # noqa: RUF012 - of all its connections

    def do_GET(self) -> None:
        Broken.asked.append(self.path)
        self.send_response(503)
        self.send_header("Content-Length", "0")
        self.end_headers()


def test_an_api_that_is_broken_is_not_called_before_a_tool_is_and_then_hardly_more() -> None:
    with ThreadingHTTPServer(("127.0.0.1", 0), Broken) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        api = Api(id="pets", document="pets.yaml", base_url=f"http://127.0.0.1:{server.server_port}")
        session = ToolSession(api, open_document(PETS, "pets.yaml"), {})
        assert Broken.asked == []
        assert session.call("listPets", {}).status == 503
        session.close()
        server.shutdown()
    assert len(Broken.asked) == 2
    assert Broken.asked[1] == "/pets"


def test_without_an_address_a_session_does_not_begin() -> None:
    with pytest.raises(SessionError, match="nothing says where the API may be called"):
        ToolSession(Api(id="pets", document="pets.yaml"), open_document(PETS, "pets.yaml"), {})


OUTPUT = {"type": "object", "properties": {"name": {"type": "string"}}, "required": ["name"]}
ANSWERS = [
    (ToolAnswer(status=200, text="{}", value={"name": "Rex"}, has_value=True), False, "{}"),
    (
        ToolAnswer(status=200, text="BODY", value={}, has_value=True),
        True,
        'The API answered 200, but not as its document promises: at its top, "name" is a required property.\n\nBODY',
    ),
    (ToolAnswer(status=204, text="HTTP 204 No Content"), True, "the body is no JSON"),
    (ToolAnswer(status=404, text="HTTP 404"), True, "HTTP 404"),
]


@pytest.mark.parametrize(("answer", "is_error", "told"), ANSWERS)
def test_an_answer_that_breaks_its_promise_says_so(answer: ToolAnswer, is_error: bool, told: str) -> None:
    made = result(answer, OUTPUT)
    assert made.is_error is is_error
    assert told in text(made)
    assert (made.structured_content is None) is is_error

"""An MCP server over standard input and output: the operations of one API as tools.

The `mcp` package keeps standard output to itself: whatever else writes there goes to standard error.
"""

from __future__ import annotations

import asyncio
import logging
from importlib.metadata import version
from typing import Any

from jsonschema_rs import Draft202012Validator, ReferencingError, ValidationError
from mcp import types
from mcp.server.lowlevel import Server
from mcp.server.stdio import stdio_server

from plainspoken.checks.tool_exports import EXPORTERS, object_output
from plainspoken.flows.tool_session import ToolAnswer, ToolSession


def serve(session: ToolSession) -> None:
    """Answers one client until it closes the connection."""
    logging.disable(logging.CRITICAL)
    asyncio.run(_run(session))


async def _run(session: ToolSession) -> None:
    server = _server(session)
    async with stdio_server() as (incoming, outgoing):
        await server.run(incoming, outgoing, server.create_initialization_options())


def _server(session: ToolSession) -> Server[Any]:
    spell = EXPORTERS["mcp"].tool
    tools = [types.Tool.model_validate(spell(each)[0]) for each in session.tools.values()]
    outputs = {each.name: object_output(each) for each in session.tools.values()}
    one_at_a_time = asyncio.Lock()

    async def list_tools(_context: Any, _params: Any) -> types.ListToolsResult:
        return types.ListToolsResult(tools=tools)

    async def call_tool(_context: Any, params: types.CallToolRequestParams) -> types.CallToolResult:
        given = params.arguments or {}
        async with one_at_a_time:
            answer = await asyncio.to_thread(session.call, params.name, given)
        return result(answer, outputs.get(params.name))

    document = session.document
    return Server(
        session.api.id,
        version=document.api_version or version("plainspoken"),
        title=document.title or None,
        instructions=document.description or None,
        on_list_tools=list_tools,
        on_call_tool=call_tool,
    )


def result(answer: ToolAnswer, output: dict[str, Any] | None) -> types.CallToolResult:
    """What the client gets. Clients throw away an answer that does not keep its schema; the text then says what is wrong."""
    wrong = _broken_promise(answer, output) if output is not None and not answer.is_error else ""
    text = f"{wrong}\n\n{answer.text}" if wrong else answer.text
    content: list[types.ContentBlock] = [types.TextContent(type="text", text=text)]
    if answer.is_error or wrong:
        return types.CallToolResult(content=content, is_error=True)
    if isinstance(answer.value, dict):
        return types.CallToolResult(content=content, structured_content=answer.value)
    return types.CallToolResult(content=content)


def _broken_promise(answer: ToolAnswer, output: dict[str, Any]) -> str:
    """How an answer breaks what its document promises; empty where it does not."""
    start = f"The API answered {answer.status}, but not as its document promises"
    if not answer.has_value:
        return f"{start}: the body is no JSON."
    try:
        error = next(iter(Draft202012Validator(output).iter_errors(answer.value)), None)
    except (ReferencingError, ValidationError) as unclear:
        return f"{start}: its schema cannot be used ({type(unclear).__name__})."
    place = "/".join(map(str, error.instance_path)) if error is not None else ""
    return f"{start}: at {place or 'its top'}, {error.message[:300]}." if error is not None else ""

"""`plainspoken export`: the operations of an API as tools, as each provider takes them, and what was lost on the way."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import click

from plainspoken.checks.plugin_export import plugin
from plainspoken.checks.tool_definitions import ToolDefinition, tool_definitions
from plainspoken.checks.tool_exports import EXPORTERS, Exported, exported, grouped
from plainspoken.flows.bundle import bundle
from plainspoken.flows.collect import opened
from plainspoken.flows.fetch import fetch
from plainspoken.flows.named import INVENTORY
from plainspoken.flows.options import WebAddress
from plainspoken.flows.printable import printable
from plainspoken.inventory.document import Document
from plainspoken.inventory.records import ALL_METHODS, Api, Auth, SecretReference
from plainspoken.inventory.sources.registry import read_document, read_source
from plainspoken.inventory.sources.urls import is_url, read_urls

FORMATS = ("openai", "anthropic", "gemini", "mcp", "plugin")
_MOST_TOLD = 12  # kinds of losses on standard error


@click.command()
@click.argument("provider", type=click.Choice(FORMATS), metavar=f"[{'|'.join(FORMATS)}]")
@click.argument("api", metavar="API")
@click.option(
    "--inventory", default="", metavar="FILE", help=f"Where the id API is listed; {INVENTORY} of this folder if not given."
)
@click.option("--format", "form", type=click.Choice(["tools", "json"]), default="tools", show_default=True)
@click.option("--out", default="", metavar="PATH", help="Write to this file; of a plugin, to this folder.")
@click.option("--strict", is_flag=True, help="OpenAI's strict mode, for each tool that can have it.")
@click.option("--chat", is_flag=True, help="OpenAI's form for Chat Completions, in place of that for the Responses API.")
@click.option("--document-url", default="", metavar="URL", help="Where the document of a plugin will be served.")
@click.option("--serve", is_flag=True, help="Serve the tools as an MCP server over standard input and output.")
@click.option("--base-url", type=WebAddress(), metavar="URL", help="With --serve: where the API answers.")
@click.option("--auth-env", default="", metavar="NAME", help="With --serve: the environment variable of key or token.")
@click.option("--allow-writes", is_flag=True, help="With --serve: let calls change something.")
@click.option("--log", default="", metavar="FILE", help="With --serve: keep every call and answer there, secrets removed.")
def export(
    provider: str,
    api: str,
    *,
    inventory: str,
    form: str,
    out: str,
    strict: bool,
    chat: bool,
    document_url: str,
    serve: bool,
    base_url: str | None,
    auth_env: str,
    allow_writes: bool,
    log: str,
) -> int:
    """Give the operations of API as tools of a model: a document (file or URL), or an id of the inventory.

    `tools` is what the provider takes, and standard error says what was lost; `json` has both, and under `calls` how each
    argument goes back into the HTTP call. `mcp --serve` is a server to try: it only reads unless the inventory calls the
    API's environment disposable, or --allow-writes is given.
    """
    if (strict or chat) and provider != "openai":
        option, what = ("--strict", "a mode") if strict else ("--chat", "a form")
        raise click.UsageError(f"{option} is {what} of OpenAI; use it with `export openai`.")
    given = [name for name, value in (("--base-url", base_url), ("--auth-env", auth_env), ("--log", log)) if value]
    if not serve and (given or allow_writes):
        raise click.UsageError(f"{(given or ['--allow-writes'])[0]} is for calls; use it with `export mcp --serve`.")
    if serve and provider != "mcp":
        raise click.UsageError("--serve speaks MCP; use it with `export mcp`.")
    chosen = _api(api, inventory)
    document = opened(chosen, fetch(chosen.document))
    if not document.operations:
        raise click.UsageError(f"{chosen.document} describes no operation; there is nothing to export.")
    if serve:
        return _serve(_allowed(chosen, document, base_url or "", auth_env, allow_writes), document, log)
    made = (
        plugin(document, bundle(document), document_url=document_url or (chosen.document if is_url(chosen.document) else ""))
        if provider == "plugin"
        else exported(document, EXPORTERS[provider + "-chat" * chat + "-strict" * strict])
    )
    value = made.tools if form == "tools" else _report(provider, document, made)
    _write(value, out, is_folder=provider == "plugin" and form == "tools")
    if form == "tools":
        _tell(made)
    return 0


def _api(named: str, inventory: str) -> Api:
    """The API that a document, a URL or an id names. Raises `click.UsageError` where there is none."""
    if is_url(named):
        return read_urls(named).apis[0]
    if not inventory and Path(named).is_file():
        return read_document(named).apis[0]
    where = inventory or INVENTORY
    if not inventory and not Path(where).is_file():
        raise click.UsageError(f"{named} is no file, and there is no {INVENTORY} here that could list it; give --inventory.")
    listed = read_source(where)
    found = next((each for each in listed.apis if each.id == named), None)
    if found is not None:
        return found
    broken = next((each.reason for each in listed.unusable if each.id == named), "")
    known = ", ".join(each.id for each in listed.apis) or "none"
    raise click.UsageError(broken or f"{named} is none of the APIs of {where}: {known}.")


def _write(value: Any, out: str, *, is_folder: bool) -> None:
    if not out:
        click.echo(_json(value))
        return
    for name, content in value.items() if is_folder else [("", value)]:
        path = Path(out) / name if name else Path(out)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(_json(content) + "\n", encoding="utf-8")


def _json(value: Any) -> str:
    return json.dumps(value, indent=2, ensure_ascii=False, default=str)


def _report(provider: str, document: Document, made: Exported) -> dict[str, Any]:
    return {
        "provider": provider,
        "api": document.title,
        "document": document.name,
        "count": made.count,
        "tools": made.tools,
        "calls": {each.name: _call(each) for each in tool_definitions(document)},
        "lost": [asdict(each) for each in made.losses],
    }


def _call(tool: ToolDefinition) -> dict[str, Any]:
    """How the call of a tool is made, and what it may do."""
    return {
        "method": tool.method,
        "path": tool.path,
        "media": tool.media,
        "arguments": {
            each.name: {
                "in": each.location,
                "name": each.field,
                **({"style": each.style, "explode": each.explode} if each.style else {}),
                **({"media": each.media} if each.media else {}),
            }
            for each in tool.arguments
        },
        "fields": dict(tool.aliases),
        "effects": asdict(tool.effects),
    }


def _tell(made: Exported) -> None:
    """On standard error: what the tools do not say, alike losses as one."""
    changed, tools = len(made.losses) - len(made.lost), f"{made.count} tool{'s' * (made.count != 1)}"
    if not made.losses:
        click.echo(f"{tools}, nothing lost.", err=True)
        return
    click.echo(f"{tools}; {len(made.lost)} lost, {changed} in another form.", err=True)
    groups = grouped(made.losses)
    for loss, count in groups[:_MOST_TOLD]:
        where = f"{loss.operation}: " if loss.operation else ""
        more = f" (and {count - 1} more)" if count > 1 else ""
        click.echo(printable(f"  {loss.kind}  {where}{loss.what}{more}. {loss.why} {loss.better}"), err=True)
    if len(groups) > _MOST_TOLD:
        click.echo(f"  and {len(groups) - _MOST_TOLD} further kinds; `--format json` lists everything under `lost`.", err=True)


def _allowed(api: Api, document: Document, base_url: str, auth_env: str, allow_writes: bool) -> Api:
    """The API with what the options add to the inventory."""
    if base_url:
        api = replace(api, base_url=base_url)
    if auth_env:
        api = replace(api, auth=_auth(document, auth_env))
    if allow_writes:
        api = replace(api, environment="disposable", allowed=replace(api.allowed, methods=ALL_METHODS))
    return api


def _auth(document: Document, variable: str) -> Auth:
    """The secret of a variable, sent as the document's first scheme has it that takes one; as a bearer token otherwise."""
    secret = SecretReference(kind="env", name=variable)
    keys: Iterable[Any] = (each for each in document.security_schemes.values() if each.type == "apiKey" and each.parameter)
    if (key := next(iter(keys), None)) is not None and key.location in ("header", "query", "cookie"):
        return Auth(kind="api_key", secret=secret, parameter=key.parameter, location=key.location)
    return Auth(kind="bearer", secret=secret)


def _serve(api: Api, document: Document, log: str) -> int:
    """Serves until the client ends it."""
    # Only who serves waits for the packages that it takes.
    from plainspoken.flows.credentials import resolve
    from plainspoken.flows.mcp_server import serve
    from plainspoken.flows.tool_session import ToolSession

    session = ToolSession(api, document, resolve([api.auth]), **({"log": log} if log else {}))
    try:
        click.echo(f"{api.id}: {len(session.tools)} tools at {session.address}, over standard input and output.", err=True)
        serve(session)
    finally:
        session.close()
    sys.stderr.flush()
    return 0

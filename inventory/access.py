"""Where an API answers and what it asks of callers: its servers and its security, in all dialects."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.inventory.model import Requirement, SecurityScheme, Server
from plainspoken.inventory.nodes import Node


def names(node: Node | None) -> tuple[str, ...]:
    """The entries of a list as texts; none where there is no list."""
    return tuple(str(element.value) for element in node.elements()) if node else ()


def security_of(node: Node) -> tuple[Requirement, ...] | None:
    """The alternatives that the document or an operation asks for; None where it says nothing."""
    listed = node.get("security")
    if listed is None or not isinstance(listed.value, list):
        return None
    return tuple(
        Requirement(schemes={name: names(scopes) for name, scopes in alternative.items()})
        for alternative in listed.elements()
        if isinstance(alternative.value, dict)
    )


# Swagger 2.0 names the flows differently; the 3.x names are used throughout.
_FLOW_NAMES = {"accessCode": "authorizationCode", "application": "clientCredentials"}


def scheme_of(name: str, node: Node) -> SecurityScheme:
    """The declared security scheme, with the words of 3.x for those of 2.0."""
    kind = node.text("type")
    return SecurityScheme(
        name=name,
        type="http" if kind == "basic" else kind,
        scheme="basic" if kind == "basic" else node.text("scheme").lower(),
        location=node.text("in"),
        parameter=node.text("name"),
        description=node.text("description"),
        flows=_flows(node),
        node=node,
    )


def _flows(node: Node) -> dict[str, dict[str, str]]:
    if (flow := node.text("flow")) != "":
        return {_FLOW_NAMES.get(flow, flow): _scopes(node)}
    flows = node.get("flows")
    return {name: _scopes(value) for name, value in flows.items() if not name.startswith("x-")} if flows else {}


def _scopes(node: Node) -> dict[str, str]:
    scopes = node.get("scopes")
    return {name: str(text.value) for name, text in scopes.items()} if scopes else {}


def servers_of(root: Node) -> Iterator[Server]:
    """The servers of a document of 3.x."""
    servers = root.get("servers")
    for node in servers.elements() if servers else ():
        template = node.text("url")
        url = template
        variables = node.get("variables")
        for name, variable in variables.items() if variables else ():
            url = url.replace("{" + name + "}", str(variable.plain("default", "{" + name + "}")))
        yield Server(url=url, template=template, description=node.text("description"), node=node)


def swagger_servers(root: Node) -> Iterator[Server]:
    """The servers that the schemes, host and base path of Swagger 2.0 amount to."""
    host, base = root.text("host"), root.text("basePath")
    if not host and not base:
        return
    node = root.get("host") or root.get("basePath") or root
    for scheme in names(root.get("schemes")) or ("https",) if host else ("",):
        url = f"{scheme}://{host}{base}" if host else base
        yield Server(url=url.rstrip("/") if base == "/" and host else url, template=url, description="", node=node)

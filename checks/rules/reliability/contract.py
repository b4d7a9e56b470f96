"""What a caller must be able to rely on: an address, a described answer, an end to lists, a way out of the deprecated."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from ipaddress import ip_address
from itertools import takewhile
from urllib.parse import urlsplit

from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.wording import quoted, words
from plainspoken.inventory.access import servers_of
from plainspoken.inventory.document import Document, Operation, Response, Server

PETS = "paths: {/pets: {get: {responses: {'200': {description: All pets%s}}}}}"


def promises_a_body(operation: Operation) -> bool:
    """Whether an answer with content is to be expected of it."""
    return operation.method not in ("HEAD", "OPTIONS", "TRACE")


def _successes(operation: Operation) -> list[Response]:
    return [each for each in operation.responses if each.is_success]


def _missing_schema(response: Response) -> str:
    """Why a program knows nothing of this answer's body, in words; empty where it does or where there is none to know."""
    if response.status in ("204", "205") or _points_elsewhere(response):
        return ""
    if not response.media:
        return "has no content"
    if any(not media.is_json for media in response.media):
        return ""  # a file, a page, a stream: there is nothing that a JSON Schema could say
    return "has no schema" if all(media.schema is None or not media.schema.node.value for media in response.media) else ""


def _points_elsewhere(response: Response) -> bool:
    return any(set(words(name)) & {"location"} for name in response.headers)


@check(
    "REL004",
    "A successful answer is not described",
    dimension="reliability",
    severity=Severity.MEDIUM,
    source="Response fields matter most in finding tools (arXiv 2602.05366); missing from 18 % of 30,730 real"
    " operations (measured)",
    applies=promises_a_body,
    good=[
        PETS % ", content: {application/json: {schema: {type: array, items: {type: string}}}}",
        PETS % ", content: {application/pdf: {}}",
        "paths: {'/pets/{id}': {delete: {responses: {'204': {description: Gone}}}}}",
        "paths: {/pets: {get: {responses: {'302': {description: Elsewhere}}}}}",
        "paths: {/pets: {post: {responses: {'201': {description: Placed, headers: {Location: {schema: {type: string}}}}}}}}",
    ],
    bad=[
        PETS % "",
        PETS % ", content: {application/json: {}}",
        "paths: {/pets: {get: {responses: {'404': {description: None}}}}}",
    ],
)
def answer_not_described(operation: Operation) -> Iterator[Finding]:
    """A model plans the next call with what this one returns; of an answer that is not described it can only guess the fields.

    Fix: give the schema of each success, or answer 204 where there is nothing to say.
    """
    successes = _successes(operation)
    if not successes:
        if not any(each.status[:1] == "3" or each.status == "default" for each in operation.responses):
            yield _undescribed(operation, f"{operation.key} documents no successful answer", "successful answer")
        return
    if any(media.schema and media.schema.node.value for response in successes for media in response.media):
        return  # one described success is what callers meet; a bare 201 beside it is what generators add to every POST
    for response in successes:
        if why := _missing_schema(response):
            told = f" ({quoted(response.description, 60)})" if response.description else ""
            yield _undescribed(operation, f"{response.status} of {operation.key}{told} {why}", f"response {response.status}")


def _undescribed(operation: Operation, seen: str, subject: str) -> Finding:
    empty = " If the body is empty, document `'204'` instead." if operation.method in ("DELETE", "PUT", "PATCH", "POST") else ""
    return found(
        operation,
        seen=seen + ".",
        better=f"Take one real answer of {operation.key} and write its fields, each with what it tells, as `content: "
        "{application/json: {schema: {type: object, properties: …}}}`." + empty,
        subject=subject,
        cause="successful answers without a schema",
    )


@lru_cache(maxsize=256)
def _fault_of(url: str) -> str:
    """What is wrong with a base address, in words; empty where nothing is."""
    if "{" in url or "<" in url:
        return "has a placeholder without a value"
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return "is no URL"
    if not parts.scheme or not host:
        return "is relative: it means something only to who knows where the document came from"
    if fault := _host_fault(host):
        return fault
    # Plain http can be called; AUTH009 says what is wrong with it.
    return "" if parts.scheme in ("https", "http") else f"is not https but {quoted(parts.scheme)}"


def _server_fault(server: Server) -> str:
    return _fault_of(server.url)


# RFC 2606, bare or below the label that stands for any; what has names of its own may be resolved inside an organisation.
_SAMPLE = re.compile(
    r"(?:(?:api|www|server|host|dev|test|staging|sandbox)\.)?(?:example\.(?:com|org|net)|(?:your-?)?(?:domain|company|server)\.com)"
    r"|.*\.(?:example|invalid)"
)


def _host_fault(host: str) -> str:
    if host == "localhost" or host.endswith((".localhost", ".local")):
        return "is the machine of whoever reads it"
    try:
        address = ip_address(host)
    except ValueError:
        return "is a sample name, not an address" if _SAMPLE.fullmatch(host) else ""
    return "is a private address" if address.is_private or address.is_loopback or address.is_unspecified else ""


@check(
    "REL005",
    "The API has no address that can be called",
    dimension="reliability",
    severity=Severity.HIGH,
    source="arXiv 2507.16044 (41 % of the failures); OpenAI, GPT Actions in production (absolute https)",
    good=[
        "servers: [{url: 'https://{region}.pets.dev/v1', variables: {region: {default: eu}}}]\n" + PETS % "",
        "servers: [{url: 'http://api.pets.dev'}]\n" + PETS % "",
    ],
    bad=[
        f"servers: {servers}\n" + PETS % ""
        for servers in (
            "[]",
            "[{url: /v1}]",
            "[{url: 'https://{region}.pets.dev'}]",
            "[{url: 'https://localhost:8080'}]",
            "[{url: 'https://example.com/rest'}]",
            "[{url: 'https://10.0.0.7'}]",
        )
    ],
)
def no_address(operation: Operation, document: Document) -> Iterator[Finding]:
    """What runs tools takes the first address as it stands; a relative or local one fails every call before it is made.

    Fix: name the absolute https address that callers are to use first, with a default for every variable.
    """
    servers = _servers(operation, document)
    if not servers:
        field = "`host` and `schemes`" if document.dialect == "2.0" else "`servers`"
        better = (
            "`host: <host>` and `schemes: [https]`" if document.dialect == "2.0" else "`servers: [{url: 'https://<host>'}]`"
        )
        yield found(
            document.root.place,
            seen=f"The document has no {field}.",
            better=f"Write {better} with the address that callers are to use.",
            subject="server",
            cause="no server",
        )
    # Tools take the first; what stands after one that can be called is there for people to choose.
    for server in takewhile(_server_fault, servers):
        fault = _server_fault(server)
        yield found(
            server.place,
            seen=f"{quoted(server.url)} {fault}.",
            better=_better_address(server, fault),
            subject=f"server {server.url}",
            cause=f"server {fault}",
        )


def _servers(operation: Operation, document: Document) -> tuple[Server, ...]:
    """Where this operation answers: its own servers go before those of its path, and those before the document's."""
    if document.dialect != "2.0":
        for holder in (operation.node, document.at("paths", operation.path)):
            if holder is not None and holder.plain("servers") and (own := tuple(servers_of(holder))):
                return own
    return document.servers


def _better_address(server: Server, fault: str) -> str:
    if "placeholder" in fault:
        names = ", ".join(re.findall(r"[{<]([^}>]+)[}>]", server.url)) or "it"
        return f"Give {names} a `default` under the server's `variables`, or write the address out."
    return "Write the absolute https address under which callers reach the API."

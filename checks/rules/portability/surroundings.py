"""What a provider allows around the operations: how many, with which credential, headers and address."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.grouping import groups_of
from plainspoken.checks.naming import converted, converts_to
from plainspoken.checks.providers import GPT_ACTIONS, NAME_LENGTH, PROVIDERS, refusals
from plainspoken.checks.registry import check
from plainspoken.checks.remembering import remembered
from plainspoken.checks.rules.identity.leaks import is_credential
from plainspoken.inventory.document import Document, Operation, Parameter, Server

_MANY = "paths:\n" + "".join(f"  /p{n}: {{get: {{operationId: getP{n}, responses: {{}}}}}}\n" for n in range(31))
MOST_GROUPS = 4  # groups of operations that a finding names


def groups(document: Document) -> str:
    """The largest groups of the document's operations with their sizes."""
    names = Counter(groups_of(document).values())
    return ", ".join(f"`{name}` ({count})" for name, count in names.most_common(MOST_GROUPS))


@check(
    "PORT011",
    "A provider takes fewer operations than the document has",
    dimension="portability",
    severity=Severity.NOTE,
    source="GPT Actions: 30 operations in a document; OpenAI and VS Code: 128 tools in a request; of 1,494 APIs 16 % have more "
    "than 30, 2 % more than 128 (measured)",
    good=["paths: {/pets: {get: {operationId: listPets, responses: {}}}}"],
    bad=[_MANY],
)
def more_than_taken(document: Document) -> Iterator[Finding]:
    """Size is no fault: but not all of it can be offered at once, and someone must choose.

    Fix: offer the operations in groups, each for one purpose, or let them be searched.
    """
    count = len(document.operations)
    over = [each for each in PROVIDERS if each.tools is not None and count > each.tools]
    if over:
        limits = ", ".join(f"{each.name} takes {each.tools}" for each in over)
        yield found(
            document.root.place,
            seen=f"The document has {count:,} operations; at once, {limits}.",
            better=f"Offer it in parts, such as {groups(document)}.",
            subject="number of operations",
            cause="more operations than a provider takes",
        )


@check(
    "PORT024",
    "Names are changed when tools are made of them",
    dimension="portability",
    severity=Severity.NOTE,
    source="Name rules of OpenAI and Anthropic (no dot); FastMCP 4.1.2 cuts at 56 characters: 12 % of 2,627 tools (measured)",
    good=["paths: {/pets: {get: {operationId: listPets, responses: {}}}}"],
    bad=["paths: {/pets: {get: {operationId: safebrowsing.hashes.search, responses: {}}}}"],
)
def changed_names(document: Document) -> Iterator[Finding]:
    """The name in a log or a consent screen is then not the one in the documentation; the call is the same.

    Fix: nothing must change; who wants one name everywhere keeps to letters, digits and `_`, in 56 characters.
    """
    named = [each for each in document.operations if each.id]
    dotted = [each for each in named if "." in each.id and not refusals(each.id.replace(".", "_"))]
    long = [each for each in named if NAME_LENGTH < len(each.id.split("__")[0]) <= 64]
    apart = all(len(several) == 1 for several in converts_to(document).values())
    told = ((dotted, "have a `.`, which OpenAI and Anthropic do not take"), (long, f"are longer than {NAME_LENGTH} characters"))
    for several, what in told:
        if several:
            count = f"{len(several)} of {len(named)} operationIds"
            yield found(
                document.root.place,
                seen=f"{count} {what}; converted, all names {'stay' if apart else 'do not stay'} apart.",
                better=f"`{several[0].id}` becomes `{converted(several[0].id)}`: show that name too where people read it.",
                subject=what,
                cause="names are changed",
            )


_HEADER = """
paths:
  /pets:
    get:
      operationId: listPets
      parameters: [{name: %s, in: header, required: %s, schema: {type: string}}]
      responses: {'200': {description: Pets}}
"""
# OpenAPI 3.1.1 ignores the first three as parameters; the others are set by the client's code, not by a model.
_IGNORED = frozenset(
    ("accept", "content-type", "authorization", "idempotency-key", "if-match", "if-none-match", "repeatability-request-id")
)


@check(
    "PORT013",
    "A call needs a header of its own",
    dimension="portability",
    severity=Severity.MEDIUM,
    source="OpenAI, GPT Actions in production: custom headers are not supported",
    good=[_HEADER % ("X-Request-Id", "false"), _HEADER % ("Idempotency-Key", "true")],
    bad=[_HEADER % ("X-Tenant", "true")],
)
def needs_header(operation: Operation) -> Iterator[Finding]:
    """Where headers cannot be set, the operation cannot be called at all.

    Fix: take the value in the query or the body too, or assume a default where the header is missing.
    """
    for parameter in operation.parameters:
        if parameter.required and is_own_header(parameter):
            is_shared = parameter.node.tokens[:1] in (("components",), ("parameters",))
            yield found(
                parameter.place,
                operation="" if is_shared else operation,
                seen=f"`{parameter.name}` is a header that every call of {operation.key} must carry.",
                better=without_header(parameter),
                subject=f"header {parameter.name}",
                cause=f"header {parameter.name}",
            )


def is_own_header(parameter: Parameter) -> bool:
    """Whether it is a header that a model would have to fill in: not the protocol's, and no credential."""
    is_own = parameter.location == "header" and parameter.name.lower() not in _IGNORED
    return is_own and not is_credential(parameter.name, parameter.description)


def without_header(parameter: Parameter) -> str:
    values = parameter.schema.enum if parameter.schema is not None else ()
    default = parameter.schema.node.plain("default") if parameter.schema is not None else None
    usual = default if default is not None else values[0] if len(values) == 1 else None
    name = converted(parameter.name).lower().removeprefix("x_")
    if usual is not None:
        return f"Write `required: false`, and let the API assume `{usual}`."
    return f"Take `{{name: {name}, in: query, schema: {{type: string}}}}` beside it, and write `required: false` here."


@check(
    "PORT014",
    "The address has a port of its own",
    dimension="portability",
    severity=Severity.LOW,
    source="OpenAI, GPT Actions in production: TLS 1.2 on port 443 with a public certificate",
    applies=lambda server: server.url.lower().startswith("https://"),
    good=["servers: [{url: 'https://api.pets.dev/v1'}]\npaths: {}", "servers: [{url: 'https://api.pets.dev:443'}]\npaths: {}"],
    bad=["servers: [{url: 'https://api.pets.dev:8443/v1'}]\npaths: {}"],
)
def own_port(server: Server) -> Iterator[Finding]:
    """Providers call port 443 only; and what stands before other ports, such as a company's proxy, often does too.

    Fix: serve it on 443, under a host name of its own where that is taken.
    """
    try:
        parts = urlsplit(server.url)
        port, host = parts.port, parts.hostname
    except ValueError:
        return  # REL005 tells of what is no URL
    if port not in (None, 443) and host and not is_local(host):  # of local ones REL005 tells
        yield found(
            server.place,
            seen=f"{server.url} is on port {port}.",
            better=f"Serve it on 443 too, and write `url: https://{host}{parts.path}`.",
            subject=f"server {server.url}",
            cause="port of its own",
        )


def is_local(host: str) -> bool:
    return host == "localhost" or host.endswith(".local") or bool(re.fullmatch(r"[\d.]+|[\da-f:]*:[\da-f:]*", host))


_SCHEMES = """
paths:
  /pets: {get: {operationId: listPets, security: [{key: []}], responses: {'200': {description: Pets}}}}
  /dogs: {get: {operationId: listDogs, security: [{key: []}], responses: {'200': {description: Dogs}}}}
  /cats: {get: {operationId: listCats, security: %s, responses: {'200': {description: Cats}}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}, login: {type: http, scheme: bearer}}
"""


@remembered
def usual_scheme(document: Document) -> str:
    """The scheme that alone opens the most operations; empty where none does."""
    opens = Counter(name for operation in document.operations for name in enough_alone(operation))
    return max(sorted(opens), key=lambda name: opens[name], default="")


def enough_alone(operation: Operation) -> set[str]:
    """The schemes each of which is enough to call it."""
    return {name for each in operation.security or () if len(each.schemes) == 1 for name in each.schemes}


@check(
    "PORT015",
    "One credential does not open all operations",
    dimension="portability",
    severity=Severity.NOTE,
    source=f"OpenAI, {GPT_ACTIONS.name} in production: one kind of authentication, which may be mixed with none",
    applies=lambda operation: operation.requires_credential,
    good=[_SCHEMES % "[]", _SCHEMES % "[{login: []}, {key: []}]"],
    bad=[_SCHEMES % "[{login: []}]", _SCHEMES % "[{key: [], login: []}]"],
)
def another_credential(operation: Operation, document: Document) -> Iterator[Finding]:
    """A provider stores one credential for an API: what needs another one, or two at once, cannot be called.

    Fix: let one scheme open all operations, and offer apart what needs another.
    """
    usual = usual_scheme(document)
    if usual not in enough_alone(operation):
        asked = " or ".join(" with ".join(f"`{name}`" for name in each.schemes) for each in operation.security or ())
        yield found(
            operation,
            seen=f"{operation.key} asks for {asked}" + (f", others for `{usual}` alone." if usual else "."),
            better=one_enough(operation, usual),
            subject="credential",
            cause="another credential",
        )


def one_enough(operation: Operation, usual: str) -> str:
    together = next((tuple(each.schemes) for each in operation.security or () if len(each.schemes) > 1), ())
    if together:
        either = ", ".join(f"{{{name}: []}}" for name in together)
        return f"If one of them is enough, write `security: [{either}]`; if not, let one stand for all."
    return f"Accept `{usual}` here too: add `{{{usual}: []}}` to its `security`; or describe it in a document of its own."

"""Credentials where they should not be: taken as ordinary values, asked for in prose only, or written into the document."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.credentials import hidden, is_random, leaks, names_secret
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.rules.descriptions.hostile import Tokens, at, named, owner, texts
from plainspoken.checks.wording import cut, plain, quoted
from plainspoken.inventory.document import Document, Operation, Parameter, Schema

_PAGING = re.compile(
    r"(?i)page|next|continuation|cursor|sync|pagination|idempot|confirm|reset|invit|device|push|csrf|xsrf|verif"
    r"|upload"
)
_KEY_PROSE = re.compile(
    r"(?i)\b(?:api|access|license|subscription|secret|auth(?:entication"
    r"|orization)?)[- ]?(?:license[- ])?(?:api[- ]?)?(?:key|token)s?\b|\blicense api key\b"
)
_MAYBE = re.compile(r"(?i)^(?:key|license|licence|token|auth|appid|app_id|apptoken|session|hapikey|authorization)$")


def is_credential(name: str, text: str) -> bool:
    """Whether a value of this name and description is what the caller proves itself with."""
    if _PAGING.search(name):
        return False
    bare = re.sub(r"(?i)^(?:your|my|the)[_-]|[_-]here$", "", name)
    return names_secret(bare) or bool(_MAYBE.match(bare) and _KEY_PROSE.search(plain(text)))


_ASKS = """
paths:
  /weather:
    get:
      summary: Tells the weather of a city
      parameters: [{name: %s, in: query, required: true, description: '%s', schema: {type: string}}]
      responses: {'200': {description: OK}}
"""


@check(
    "AUTH005",
    "A credential is taken as an ordinary value",
    dimension="identity",
    severity=Severity.HIGH,
    source="arXiv 2507.16044 (missing or wrong security schemes: 62 % of the failures)",
    good=[
        _ASKS % ("city", "Name of the city"),
        _ASKS % ("page_token", "Where the last page ended"),
        _ASKS % ("license", "Only pictures under this licence"),
        _ASKS % ("key", "API key")
        + "security: [{key: []}]\ncomponents: {securitySchemes: {key: {type: apiKey, in: query, name: key}}}",
    ],
    bad=[
        _ASKS % ("api_key", "Your key"),
        _ASKS % ("license", "Your license API key. Register at www.example.com"),
        """
paths:
  /check/{YOUR_API_KEY_HERE}:
    get:
      summary: Tells whether a number is in use
      parameters: [{name: YOUR_API_KEY_HERE, in: path, required: true, schema: {type: string}}]
      responses: {'200': {description: OK}}
""",
        """
paths:
  /regression:
    post:
      summary: Returns the regression of a table
      requestBody: {content: {application/json: {schema: {type: object, properties: {
        api_key: {type: string, description: Your key}, table: {type: string, description: Comma-separated values}}}}}}
      responses: {'200': {description: OK}}
""",
    ],
)
def credential_is_declared(operation: Operation, document: Document) -> Iterator[Finding]:
    """The model fills ordinary values itself: it invents a key, or asks the person for one and keeps it in its context.

    Fix: declare the key as a security scheme and remove the parameter; the caller's software adds it then, not the model.
    """
    declared = {(scheme.location, scheme.parameter.lower()) for scheme in document.security_schemes.values()}
    for parameter in operation.parameters:
        known = (parameter.location, parameter.name.lower()) in declared
        if not known and _asks_for_credential(parameter, operation):
            place = "the address" if parameter.location in ("path", "query") else f"the {parameter.location}"
            yield found(
                parameter.place,
                operation=operation,
                subject=f"parameter {parameter.name}",
                seen=f"`{parameter.name}` takes a credential in {place}"
                + (
                    f": {quoted(plain(parameter.description), 80)}."
                    if parameter.description
                    else ", and no scheme declares it."
                ),
                better=f"securitySchemes: {{key: {_scheme(parameter)}}}, `security: [{{key: []}}]`, and no parameter.",
                confidence=Confidence.LIKELY,
                cause=f"undeclared credential {parameter.name}",
            )
    if not document.security_schemes:
        yield from _in_body(operation)


def _asks_for_credential(parameter: Parameter, operation: Operation) -> bool:
    if operation.requires_credential and (parameter.location == "path" or not parameter.required):
        return False  # what is protected already may be about tokens
    if parameter.location == "cookie" and not _KEY_PROSE.search(parameter.description):
        return False
    return is_credential(parameter.name, parameter.description)


def _scheme(parameter: Parameter) -> str:
    if parameter.location in ("header", "cookie"):
        return f"{{type: apiKey, in: {parameter.location}, name: {parameter.name}}}"
    return "{type: apiKey, in: header, name: X-API-Key}"


def _in_body(operation: Operation) -> Iterator[Finding]:
    schema: Schema | None = operation.body.media[0].schema if operation.body and operation.body.media else None
    for name, field in (schema.properties if schema else {}).items():
        if re.fullmatch(r"(?i)(?:x[-_])?(?:api|access|auth)?[-_]?(?:key|token)|license[-_]?key", name) and is_credential(
            name, field.description or "api key"
        ):
            yield found(
                field.place,
                operation=operation,
                subject=f"field {name}",
                seen=f"The body carries a credential in `{name}`, and the document declares no security scheme.",
                better="securitySchemes: {key: {type: apiKey, in: header, name: X-API-Key}}, and no field in the body.",
                confidence=Confidence.LIKELY,
                cause=f"undeclared credential {name}",
            )


_PROSE = re.compile(
    r"(?i)(?:\b(?:every|each|all|any)\b[^.\n]{0,60}\b(?:requests?|calls?|endpoints?"
    r"|methods?)\b[^.\n]{0,80}\b(?:api[- ]?key|access[- ]?key|token|"
    r"authenticat\w+|credentials?)\b|\b(?:api[- ]?key|access[- ]?(?:key|token)|authentication|(?:bearer|oauth2?"
    r"|auth) tokens?)\b[^.\n]{0,50}\b"
    r"(?:is|are|must be)\s+(?:always\s+)?(?:required|mandatory|needed|necessary|provided|sent|passed|included|supplied)\b"
    r"|\b(?:you (?:need|must|have to|should)|(?:please )?(?:include|send|pass|provide|add"
    r"|use))\b[^.\n]{0,60}\b(?:your |an? |the )?"
    r"(?:api[- ]?key|access[- ]?(?:key|token)|bearer token|oauth2? (?:access )?token)\b|authorization:\s*(?:bearer"
    r"|basic|token)\b)"
)

_DENIAL = re.compile(r"(?i)\b(?:no|not|without|optional)\b[^.]{0,30}$")

_TOLD = """
info: {title: Games, version: '1', description: '%s'}
paths: {/games: {get: {summary: Lists games of this year, %sresponses: {'200': {description: OK}}}}}
"""


@check(
    "AUTH013",
    "Only prose says that a key is needed",
    dimension="identity",
    severity=Severity.HIGH,
    source="arXiv 2507.16044 (missing security schemes); OpenAPI 3.1, Security Scheme Object",
    good=[
        _TOLD % ("Every request needs an API key.", "security: [{key: []}], ")
        + "components: {securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}}",
        _TOLD % ("Open data, no key needed.", "security: [], "),
    ],
    bad=[
        _TOLD % ("You must include your API key with every request.", ""),
        _TOLD % ("Authentication is required.", ""),
    ],
)
def credential_not_in_prose_only(document: Document) -> Iterator[Finding]:
    """Software reads the schemes, not the prose: it calls without the key and is refused, every time.

    Fix: declare the scheme under `components.securitySchemes` and require it under `security`.
    """
    if document.security_schemes:
        return
    places = [(document.at("info", "description"), document.description, "")]
    places += [(operation.node, operation.description, operation.key) for operation in document.operations[:200]]
    for node, text, key in places:
        match = _PROSE.search(plain(text)) if text else None
        if (
            match
            and node is not None
            and not re.search(r"(?i)\b(?:no|not|without|optional)\b[^.]{0,30}$", plain(text)[: match.start()])
        ):
            yield found(
                node.place,
                operation=key,
                subject="prose",
                seen=f"It says {quoted(_sentence(plain(text), match))}, and no security scheme is declared.",
                better="securitySchemes: {key: {type: apiKey, in: header, name: <the header>}} and, at the top, "
                "`security: [{key: []}]`; in which header, and from where does one get the key?",
                confidence=Confidence.LIKELY,
                cause="scheme in prose only",
            )
            return


def _sentence(text: str, match: re.Match[str]) -> str:
    start = max(text.rfind(". ", 0, match.start()) + 2, match.start() - 60, 0)
    return cut(text[start : match.end() + 40])


_HOLDS = """
paths:
  /login:
    post:
      summary: Opens a session for a person
      requestBody: {content: {application/json: {schema: {type: object, properties: {%s}}}}}
      responses: {'200': {description: OK}}
"""
# Put together here so that no search for leaked keys stops at this file.
_LOOKS_REAL = "AKIA" + "J7QX2LMNB3RTYU6A"


@check(
    "AUTH008",
    "The document holds what looks like a real credential",
    dimension="identity",
    severity=Severity.CRITICAL,
    source="OWASP MCP01 (secret exposure); catalogue AUTH-18",
    blocks=True,
    good=[
        _HOLDS % "password: {type: string, example: hunter2}, key: {type: string, example: YOUR_API_KEY}",
        _HOLDS % "token: {type: string, default: string}, secret: {type: string, example: xxxxxxxxxxxxxxxxxxxxxxxx}",
    ],
    bad=[
        _HOLDS % f"access: {{type: string, example: {_LOOKS_REAL}}}",
        _HOLDS % "api_key: {type: string, example: q8Zr4TnW2kYv7LmP9sXd3HcJ}",
        "servers: [{url: 'https://svc:Vq7rT2mZ9x@rides.internal.org'}]\npaths: {}",
    ],
)
def holds_no_credential(document: Document) -> Iterator[Finding]:
    """A document is copied into prompts, logs and other people's tools; a key in it belongs to all of them.

    Fix: revoke the key now, then write a stand-in such as `YOUR_API_KEY`.
    """
    for tokens, text in texts(document):
        leak = next(leaks(text), None)
        if leak is not None:
            yield _leak(document, tokens, f"{leak.kind}, {leak.shown}")
        elif is_random(text) and tokens[-1] in ("example", "default", "value", "x-example") and names_secret(_holder(tokens)):
            yield _leak(document, tokens, f"a value of `{_holder(tokens)}` that looks drawn at random, {hidden(text)}")


def _holder(tokens: Tokens) -> str:
    """The name of the field or parameter that an example belongs to, as far as the path tells."""
    steps = [str(token) for token in tokens[:-1] if token not in ("schema", "examples", "example", "value")]
    return steps[-1] if steps else ""


def _leak(document: Document, tokens: Tokens, what: str) -> Finding:
    return found(
        at(document, tokens).place,
        operation=owner(tokens),
        subject=named(tokens),
        seen=f"The text holds {what}.",
        better="Revoke it if it was ever valid, and write `YOUR_API_KEY` or the like in its place.",
        confidence=Confidence.LIKELY,
        cause="credential in document",
    )

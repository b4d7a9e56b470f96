"""Credentials where they should not be: taken as ordinary values, asked for in prose only, or written into the document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from plainspoken.checks.amendments import word
from plainspoken.checks.credentials import names_secret
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.rules.identity.writing import BEARER, declaration, secures
from plainspoken.checks.wording import cut, plain, quoted
from plainspoken.inventory.document import Document, Operation, Parameter, Schema

_PAGING = re.compile(
    r"(?i)page|next|continuation|cursor|sync|pagination|idempot|confirm|reset|invit|device|push|csrf|xsrf|verif"
    r"|upload"
)
_KEY_PROSE = re.compile(
    r"(?i)\b(?:api|access|license|subscription|secret|auth(?:entication|orization)?)[- ]?(?:license[- ])?"
    r"(?:api[- ]?)?(?:key|token)s?\b"
    r"|\blicense api key\b"
)
_MAYBE = re.compile(r"(?i)^(?:key|license|licence|token|auth|appid|app_id|apptoken|session|hapikey|authorization)$")


@lru_cache(maxsize=16384)
def is_credential(name: str, text: str) -> bool:
    """Whether a value of this name and description is what the caller proves itself with."""
    if _PAGING.search(name):
        return False
    bare = re.sub(r"(?i)^(?:your|my|the)[_-]|[_-]here$", "", name)
    return names_secret(bare) or bool(_MAYBE.match(bare) and _KEY_PROSE.search(plain(text)))


# A field of this name proves who calls; a password may be the one that the call sets.
_PROOF = re.compile(r"(?i)^(?:client|app|api)[-_]?secret$|(?:^|[-_])(?:api|access|auth|bearer)[-_]?(?:key|token)$")


def takes_credential(operation: Operation) -> bool:
    """Whether a parameter of it, or a field of its body, is what the caller proves itself with."""
    schema: Schema | None = operation.body.media[0].schema if operation.body and operation.body.media else None
    return any(is_credential(parameter.name, parameter.description) for parameter in operation.parameters) or any(
        _PROOF.search(name) or _is_key_field(name, field.description)
        for name, field in (schema.properties if schema else {}).items()
    )


_KEY_FIELD = re.compile(r"(?i)(?:x[-_])?(?:api|access|auth)?[-_]?(?:key|token)|license[-_]?key")


def _is_key_field(name: str, text: str) -> bool:
    return _KEY_FIELD.fullmatch(name) is not None and is_credential(name, text or "api key")


def demand(document: Document) -> str:
    """What the document's description says of a credential that every call needs; empty where it says nothing."""
    return _demanded(document.description)


@lru_cache(maxsize=8)
def _demanded(description: str) -> str:
    text = plain(description)
    match = _PROSE.search(text) if text else None
    return _sentence(text, match) if match and not _denied(text, match) else ""


def _denied(text: str, match: re.Match[str]) -> bool:
    return re.search(r"(?i)\b(?:no|not|without|optional)\b[^.]{0,30}$", text[: match.start()]) is not None


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
        if not known and asks_for_credential(parameter, operation):
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
                better=_instead(parameter, document),
                confidence=Confidence.LIKELY,
                cause=f"undeclared credential {parameter.name}",
            )
    if not document.security_schemes:
        yield from _in_body(operation, document)


def _instead(parameter: Parameter, document: Document) -> str:
    """What to write; an address that lets in whoever knows it may be meant so where the API has schemes for the rest."""
    declared = f"{declaration(document, scheme_of(parameter))}, `security: [{{key: []}}]`, and no parameter"
    if parameter.location != "path" or not document.security_schemes:
        return f"Write {declared}."
    return (
        f"Is the address itself the key? Then say so in the description of `{parameter.name}`, and how it is taken back. "
        f"If not, write {declared}."
    )


def asks_for_credential(parameter: Parameter, operation: Operation) -> bool:
    if operation.requires_credential and (parameter.location == "path" or not parameter.required):
        return False  # what is protected already may be about tokens
    if parameter.location == "cookie" and not _KEY_PROSE.search(parameter.description):
        return False
    return is_credential(parameter.name, parameter.description)


def scheme_of(parameter: Parameter | None) -> str:
    """A scheme that carries what this parameter carries now, as a fragment; None stands for a field of the body."""
    if parameter is None:
        return "{type: apiKey, in: header, name: X-API-Key}"
    if parameter.location == "header" and parameter.name.lower() == "authorization":
        return BEARER
    if parameter.location in ("header", "cookie"):
        return f"{{type: apiKey, in: {parameter.location}, name: {word(parameter.name)}}}"
    return "{type: apiKey, in: header, name: X-API-Key}"


def _in_body(operation: Operation, document: Document) -> Iterator[Finding]:
    schema: Schema | None = operation.body.media[0].schema if operation.body and operation.body.media else None
    for name, field in (schema.properties if schema else {}).items():
        if _is_key_field(name, field.description):
            yield found(
                field.place,
                operation=operation,
                subject=f"field {name}",
                seen=f"The body carries a credential in `{name}`, and the document declares no security scheme.",
                better=f"Write {declaration(document, scheme_of(None))}, and no field in the body.",
                confidence=Confidence.LIKELY,
                cause=f"undeclared credential {name}",
            )


# Said of the whole API: what must be given with a call.
_DEMAND = (
    r"\b(?:every|each|all|any)\b[^.\n]{0,60}\b(?:requests?|calls?|endpoints?|methods?)\b[^.\n]{0,80}"
    r"\b(?:api[- ]?key|access[- ]?key|token|authenticat\w+|credentials?)\b"
    r"|\b(?:api[- ]?key|access[- ]?(?:key|token)|authentication|(?:bearer|oauth2?|auth) tokens?)\b[^.\n]{0,50}"
    r"\b(?:is|are|must be)\s+(?:always\s+)?(?:required|mandatory|needed|necessary|provided|sent|passed|included|supplied)\b"
)
_PROSE = re.compile(
    rf"(?i){_DEMAND}|\b(?:you (?:need|must|have to|should)|(?:please )?(?:include|send|pass|provide|add|use))\b[^.\n]{{0,60}}"
    r"\b(?:your |an? |the )?(?:api[- ]?key|access[- ]?(?:key|token)|bearer token|oauth2? (?:access )?token)\b"
    r"|authorization:\s*(?:bearer|basic|token)\b"
)
_PROSE_OF_OPERATION = re.compile(f"(?i){_DEMAND}")


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
        match = (_PROSE_OF_OPERATION if key else _PROSE).search(plain(text)) if text else None
        if match and node is not None and not _denied(plain(text), match):
            yield found(
                node.place,
                operation=key,
                subject="prose",
                seen=f"It says {quoted(_sentence(plain(text), match))}, and no security scheme is declared.",
                better=_scheme_of_prose(plain(text), document),
                confidence=Confidence.LIKELY,
                cause="scheme in prose only",
                amendments=secures(document, document.root, BEARER, "key") if _says_bearer(plain(text)) and not key else (),
            )
            return


def _scheme_of_prose(text: str, document: Document) -> str:
    """What to declare, as far as the prose tells."""
    top = "and, at the top, `security: [{key: []}]`"
    if _says_bearer(text):
        return f"Write {declaration(document, BEARER)} {top}; from where does one get the token?"
    scheme = "{type: apiKey, in: header, name: <the header>}"
    return f"Write {declaration(document, scheme)} {top}; in which header, and from where does one get the key?"


def _says_bearer(text: str) -> bool:
    return re.search(r"(?i)\bauthorization:? bearer\b|\bbearer (?:token|auth)", text) is not None


def _sentence(text: str, match: re.Match[str]) -> str:
    full_stop = text.rfind(". ", 0, match.start())
    start = full_stop + 2 if 0 <= full_stop >= match.start() - 60 else match.start()
    end = text.find(". ", match.end(), match.end() + 80)
    return cut(text[start : end if end >= 0 else match.end() + 80], match.end() - start + 40)

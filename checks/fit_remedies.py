"""What to write instead of what breaks a limit: one sentence for each measure, with the document's own names."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from plainspoken.checks.breaches import Breach
from plainspoken.checks.limits import Measure
from plainspoken.checks.naming import converted, legal_key, proposals
from plainspoken.checks.rules.portability.schemas import bounds, not_strict, which_required
from plainspoken.checks.rules.portability.surroundings import groups, one_enough, usual_scheme, without_header
from plainspoken.checks.rules.portability.texts import short_summary
from plainspoken.checks.tool_input import tool_inputs
from plainspoken.inventory.document import Document, Operation

_KEYWORDS = {
    "oneOf": "Write `anyOf`: every converter makes that of it.",
    "uniqueItems": "Say in the description that no entry may stand twice.",
}


def better(breach: Breach, document: Document) -> str:
    """What to write instead."""
    return REMEDIES[breach.limit.measure](breach, document)


def _operation(breach: Breach, document: Document) -> Operation:
    return next(each for each in document.operations if each.key == breach.operation)


def _name(breach: Breach, document: Document) -> str:
    return f"Write `operationId: {proposals(document)[breach.operation]}`."


def _parts(breach: Breach, document: Document) -> str:
    del document
    trait = breach.trait
    if trait is None:
        return ""
    if trait.kind == "enum":
        return bounds(trait.value)
    if trait.kind == "prefixItems":
        return "Write an object with a name for each position, or `items` with one schema for all."
    said = not_strict(trait)
    return said[1] if said else ""


def _keyword(breach: Breach, document: Document) -> str:
    del document
    stays = "Say it in the description too: the keyword is left out, and the API alone still asks for it."
    return _KEYWORDS.get(breach.name, stays)


def _optional(breach: Breach, document: Document) -> str:
    return which_required(tool_inputs(document)[breach.operation])


def _text(breach: Breach, document: Document) -> str:
    return short_summary(_operation(breach, document))


def _header(breach: Breach, document: Document) -> str:
    parameters = _operation(breach, document).parameters
    return without_header(next(each for each in parameters if each.name == breach.name and each.location == "header"))


def _credential(breach: Breach, document: Document) -> str:
    return one_enough(_operation(breach, document), usual_scheme(document))


def _always(sentence: str) -> Callable[[Breach, Document], str]:
    return lambda _breach, _document: sentence


_SPLIT = _always("Split it into several operations, or leave out of the input what callers never set.")
REMEDIES: Mapping[Measure, Callable[[Breach, Document], str]] = {
    Measure.TOOLS: lambda _breach, document: f"Offer it in parts, such as {groups(document)}.",
    Measure.TOOL_NAME: _name,
    Measure.NO_NAME: _name,
    Measure.NAME_CUT: lambda breach, _document: f"Write `operationId: {converted(breach.name)}`, or a shorter one.",
    Measure.KEY: lambda breach, _document: f"Take `{legal_key(breach.name)}` as a second name, and document that one alone.",
    Measure.PROPERTIES: _SPLIT,
    Measure.DEPTH: _SPLIT,
    Measure.ENUM_VALUES: _always("Take a text with a `pattern`, and an operation that lists the values."),
    Measure.SCHEMA_TEXT: _SPLIT,
    Measure.LONG_ENUM_TEXT: _always("Take a text with a `pattern`, and an operation that lists the values."),
    Measure.OPTIONAL: _optional,
    Measure.UNIONS: _optional,
    Measure.PARTS: _parts,
    Measure.KEYWORDS: _keyword,
    Measure.FORMATS: _always("Say in the description how the value is written: the format is left out."),
    Measure.TEXT: _text,
    Measure.PARAMETER_TEXT: _always("Keep what a call needs, and move the rest to what `externalDocs` names."),
    Measure.HEADERS: _header,
    Measure.BODY: _always("Take the address of the file, or its content as a text in Base64, in a JSON body."),
    Measure.CREDENTIALS: _credential,
    Measure.AUTHENTICATION: _always(
        "Accept it as `Authorization: Bearer <key>` too, and declare that: `{type: http, scheme: bearer}`."
    ),
    Measure.LOGIN_DOMAIN: _always("Serve the login on a host of the API's own domain, and name that under `flows`."),
    Measure.ADDRESS: _always(
        "Write the absolute https address under `servers: [{url: https://...}]`, and serve it on port 443."
    ),
}

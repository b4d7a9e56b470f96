"""Mutations of what the document says of refusals."""

from __future__ import annotations

from typing import Any

from .mutation import Plain, better, copied, worse
from .walk import followed, is_refusal, is_swagger, medias, operations, refusals, responses, secured, share

PROBLEM = {
    "type": "object",
    "properties": {
        "type": {"type": "string", "description": "Stable name of the kind of problem"},
        "detail": {"type": "string", "description": "What was wrong and what would be accepted"},
        "errors": {
            "type": "array",
            "description": "One entry for each value that was refused",
            "items": {
                "type": "object",
                "properties": {
                    "field": {"type": "string", "description": "Name of the parameter or field"},
                    "message": {"type": "string", "description": "What it accepts"},
                },
            },
        },
    },
}


def _readable(document: Plain, response: Plain) -> bool:
    """Whether a refusal has a JSON body whose schema names fields."""
    for media in medias(response):
        schema = followed(document, media.get("schema"))
        if isinstance(schema, dict) and ({"properties", "allOf", "oneOf", "anyOf", "items"} & set(schema)):
            return True
    return False


def _reschemed(document: Plain, schema: Any) -> float | None:
    """The schema of every readable refusal replaced; the share of operations that have one."""
    changed = 0
    for site in operations(document):
        found = [each for _, each in refusals(document, site.operation) if _readable(document, each)]
        changed += bool(found)
        for response in found:
            for media in medias(response):
                media["schema"] = schema
                media.pop("examples", None)
                media.pop("example", None)
    return share(changed, document)


@worse("errors", "A document that knows successes only", least=15, shown_by=("ERR001",))
def no_refusals(document: Plain) -> float | None:
    changed = 0
    for site in operations(document):
        listed = site.operation.get("responses") or {}
        kept = {status: each for status, each in listed.items() if not is_refusal(str(status))}
        if len(kept) < len(listed) and kept:
            changed += 1
            site.operation["responses"] = kept
    return share(changed, document)


@worse("errors", "Refusals with a description and no body", least=10, shown_by=("ERR002",))
def refusals_without_schema(document: Plain) -> float | None:
    changed = 0
    for site in operations(document):
        found = [each for _, each in refusals(document, site.operation) if _readable(document, each)]
        changed += bool(found)
        for response in found:
            for key in ("content", "schema", "examples", "x-response-codes"):
                response.pop(key, None)
    return share(changed, document)


@worse("errors", "An error schema that was written to satisfy a linter", least=10, shown_by=("ERR002",))
def useless_error_schema(document: Plain) -> float | None:
    return _reschemed(document, {"type": "object"})


@worse("errors", "Errors that are one sentence", least=3, shown_by=("ERR003", "ERR004"))
def error_schema_without_code_and_field(document: Plain) -> float | None:
    return _reschemed(document, {"type": "object", "properties": {"message": {"type": "string"}}})


@worse("errors", "Every team's own kind of error", least=1, shown_by=("ERR005",))
def errors_of_many_shapes(document: Plain) -> float | None:
    """What each error says stays; each operation puts it into an envelope of its own."""
    changed = 0
    for number, site in enumerate(operations(document)):
        for status, response in list((site.operation.get("responses") or {}).items()):
            found = followed(document, response)
            if is_refusal(str(status)) and isinstance(found, dict) and _readable(document, found):
                own = copied(found)
                for media in medias(own):
                    envelope = _ENVELOPES[number % len(_ENVELOPES)]
                    media["schema"] = {"type": "object", "properties": {envelope: media["schema"]}}
                site.operation["responses"][status] = own
                changed += 1
    named = [refusals(document, site.operation) for site in operations(document)]
    sites = [each for each in named if any(_readable(document, response) for _, response in each)]
    return share(len(sites), document) if len(sites) > 3 else None


_ENVELOPES = ("fault", "error", "problem", "failure", "issue", "refusal", "trouble")


@worse("errors", "Errors as pages for a browser", least=8, shown_by=("ERR002",))
def errors_are_html(document: Plain) -> float | None:
    if is_swagger(document):
        return None
    changed = 0
    for site in operations(document):
        found = [each for _, each in refusals(document, site.operation) if _readable(document, each)]
        changed += bool(found)
        for response in found:
            response["content"] = {"text/html": {"schema": {"type": "string"}}}
    return share(changed, document)


@worse(
    "errors",
    "Failures that are answered with 200",
    least=8,
    shown_by=("ERR010",),
    rises={"descriptions": 1.5, "portability": 4.0},
)
def success_or_error(document: Plain) -> float | None:
    changed = 0
    for site in operations(document):
        good = [each for status, each in responses(document, site.operation) if status[:1] == "2"]
        found = [media for each in good for media in medias(each) if isinstance(media.get("schema"), dict)]
        changed += bool(found)
        for media in found:
            if "oneOf" not in media["schema"]:
                error = {"type": "object", "properties": {"error": {"type": "string"}, "code": {"type": "integer"}}}
                key = "x-oneOf" if is_swagger(document) else "oneOf"
                media["schema"] = {key: [media["schema"], error]}
    return None if is_swagger(document) else share(changed, document)


@worse("errors", "A login whose refusal nobody wrote down", least=1)
def refusal_of_credentials_removed(document: Plain) -> float | None:
    changed = 0
    for site in secured(document):
        listed = site.operation.get("responses") or {}
        kept = {status: each for status, each in listed.items() if str(status) not in ("401", "403", "4XX")}
        if len(kept) < len(listed) and "default" not in kept and any(is_refusal(str(status)) for status in kept):
            changed += 1
            site.operation["responses"] = kept
    return share(changed, document)


@worse("errors", "An overload that does not say when to come back", least=0.5)
def retry_after_removed(document: Plain) -> float | None:
    changed = 0
    for site in operations(document):
        for status, response in refusals(document, site.operation):
            if status in ("429", "503") and "Retry-After" in (response.get("headers") or {}):
                changed += 1
    for site in operations(document):
        for _, response in refusals(document, site.operation):
            (response.get("headers") or {}).pop("Retry-After", None)
    return share(changed, document)


def _response(document: Plain, text: str) -> Plain:
    media = {"schema": PROBLEM} if is_swagger(document) else {"content": {"application/problem+json": {"schema": PROBLEM}}}
    return {"description": text, **media}


@better("errors", "Refusals are documented, with a body", least=5)
def refusals_added(document: Plain) -> float | None:
    changed = 0
    for site in operations(document):
        if not refusals(document, site.operation):
            changed += 1
            asked = "A value is missing or not accepted; `errors` says which one and what it accepts."
            absent = "Nothing here has this id, or the caller may not see it."
            answers = {"400": asked, "401": "The credential is missing or has expired; log in again.", "404": absent}
            named = {status: _response(document, text) for status, text in answers.items()}
            site.operation["responses"] = {**(site.operation.get("responses") or {}), **named}
    return share(changed, document)

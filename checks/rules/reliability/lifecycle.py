"""Change over time: what is deprecated."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.amendments import amend
from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.registry import check
from plainspoken.checks.remembering import remembered
from plainspoken.checks.wording import quoted
from plainspoken.inventory.document import Document, Operation

_WAY_OUT = re.compile(
    r"\b(?:use|instead|replaced|replacement|superseded|successor|prefer|migrate|moved to|switch to|in favou?r of|see)\b"
    r"|(?:^|\s)/[\w{}/.-]{3,}|no (?:replacement|successor)",
    re.IGNORECASE,
)


@check(
    "VER003",
    "A deprecated operation does not say what to call instead",
    dimension="reliability",
    severity=Severity.LOW,
    source="Zalando RESTful API Guidelines, rules 187 and 189; RFC 9745",
    applies=lambda operation: operation.deprecated,
    good=["paths: {/pets: {get: {deprecated: true, description: Use `GET /animals` instead., responses: {}}}}"],
    bad=["paths: {/pets: {get: {deprecated: true, description: Lists all pets., responses: {}}}}"],
)
def no_way_out(operation: Operation, document: Document) -> Iterator[Finding]:
    """A model that is told not to call it, and not what else, calls it all the same or gives up.

    Fix: name the operation that replaces it.
    """
    if not _WAY_OUT.search(operation.text):
        said = operation.description or operation.summary
        named = _successor(operation, document)
        way = (
            f'"Use `{named}` instead", if that replaces it'
            if named
            else "which operation to use instead, or that there is none"
        )
        yield found(
            operation,
            seen=f"{operation.key} is deprecated, and says {quoted(said) if said else 'nothing more'}.",
            better=f"Add to its description {way}.",
            subject="replacement",
            cause="deprecated without a replacement",
            confidence=Confidence.LIKELY,
        )


def _successor(operation: Operation, document: Document) -> str:
    """The one operation of the same method that is about the same thing and is not deprecated; empty where several are."""
    alike = _by_end(document).get((operation.method, _end(operation.path)), [])
    return alike[0] if len(alike) == 1 else ""


@remembered
def _by_end(document: Document) -> dict[tuple[str, tuple[str, ...]], list[str]]:
    """The operations that are not deprecated, by method and the end of their path."""
    found: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for operation in document.operations:
        if not operation.deprecated:
            found.setdefault((operation.method, _end(operation.path)), []).append(operation.key)
    return found


def _end(path: str) -> tuple[str, ...]:
    """The last two steps of a path, parameters alike."""
    return tuple("{}" if "{" in step else step for step in path.rstrip("/").split("/"))[-2 if path.endswith("}") else -1 :]


# A date, a month with its year, or a quarter; a bare year is no day.
_DAY = re.compile(
    r"(?i)\b(?:19|20)\d\d[-/.]\d{1,2}|\b\d{1,2}[-/.]\d{1,2}[-/.](?:19|20)?\d\d\b|\bQ[1-4] (?:19|20)\d\d"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\d\d"
)
_SUNSET = ("x-sunset", "x-sunset-date", "x-deprecated-date", "x-removal-date", "x-end-of-life")
_ENDED = "paths: {/pets: {get: {deprecated: true, %s, responses: {%s}}}}"


@check(
    "VER007",
    "A deprecated operation does not say when it ends",
    dimension="reliability",
    severity=Severity.LOW,
    source="RFC 8594 (Sunset); RFC 9745 (Deprecation); Zalando RESTful API Guidelines, rule 189",
    applies=lambda operation: operation.deprecated,
    good=[
        _ENDED % ("description: It ends on 2027-03-31., summary: Pets", ""),
        _ENDED % ("x-sunset: 2027-03-31", ""),
        _ENDED % ("summary: Pets", "'200': {description: All, headers: {Sunset: {schema: {type: string}}}}"),
    ],
    bad=[_ENDED % ("description: Use `GET /animals` instead.", "")],
)
def no_end(operation: Operation) -> Iterator[Finding]:
    """Whoever keeps an assistant cannot plan; one morning its tool is gone.

    Fix: write the day into the description, and send it as a `Sunset` header.
    """
    headers = {name.lower() for response in operation.responses for name in response.headers}
    told = any(operation.node.plain(name) for name in _SUNSET) or "sunset" in headers
    if not told and not _DAY.search(operation.text):
        yield found(
            operation,
            seen=f"{operation.key} is deprecated, and nothing says until when it can be called.",
            better=f'On which day does {operation.key} end? Write `x-sunset: <that day>` and "Ends on <that day>." there.',
            subject="end",
            cause="deprecated without an end",
        )


# Said of the operation itself, at the beginning of its text; of a field or value it is said elsewhere.
_SAID_DEPRECATED = re.compile(
    r"(?i)^\W*deprecated\b(?=\s*(?:$|[\]:.,;!(*-]|(?:use|this|since|in|please|as of|endpoint|operation|method|api)\b))"
    r"|\b(?:this|the) (?:api|call|endpoint|method|operation|route|resource) (?:is|has been|was) (?:now )?deprecated\b"
)


def _says_deprecated(operation: Operation) -> str:
    """The words by which an operation says that it is deprecated; empty where it does not."""
    texts = (operation.summary, operation.description)
    return next((match.group().strip() for text in texts if (match := _SAID_DEPRECATED.search(text))), "")


@check(
    "VER008",
    "Only prose says that an operation is deprecated",
    dimension="reliability",
    severity=Severity.MEDIUM,
    source="OpenAPI 3.1.1, Operation Object (deprecated); Zalando RESTful API Guidelines, rule 187",
    applies=lambda operation: operation.deprecated or bool(_says_deprecated(operation)),
    good=["paths: {/pets: {get: {deprecated: true, description: This endpoint is deprecated., responses: {}}}}"],
    bad=["paths: {/pets: {get: {description: This endpoint is deprecated. Use /animals., responses: {}}}}"],
)
def deprecated_in_prose(operation: Operation, document: Document) -> Iterator[Finding]:
    """What makes tools of a document leaves deprecated operations out by the mark, not by the prose.

    Fix: mark it with `deprecated: true`.
    """
    said = _says_deprecated(operation)
    if said and not operation.deprecated:
        yield found(
            operation,
            seen=f"{operation.key} says {quoted(said, 60)} and has no mark.",
            better=f"Write `deprecated: true` under {operation.key}.",
            subject="mark of deprecation",
            cause="deprecated without a mark",
            confidence=Confidence.LIKELY,
            amendments=amend(operation.node, document, "deprecated: true"),
        )

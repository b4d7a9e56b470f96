"""Whether a new version keeps what the one before promised: to every caller, and to callers that are language models."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.amendments import amend_top, text
from plainspoken.checks.comparison import Change, Impact, changes, changes_of, is_new_major
from plainspoken.checks.findings import Finding, Severity, found
from plainspoken.checks.registry import Case, check
from plainspoken.checks.wording import cut, quoted
from plainspoken.inventory.document import Document, Operation

_PETS = """
info: {title: Pets, version: %s}
paths:
  /pets:
    get:
      operationId: %s
      parameters: [{name: kind, in: query, required: %s, schema: {type: string, enum: [%s]}}]
      responses: {'200': {description: Pets, content: {application/json: {schema: {type: object, properties: {%s}}}}}}
"""
_FIELDS = "name: {type: string}, colour: {type: string}"
_OLD = _PETS % ("1.2.0", "listPets", "false", "cat, dog", _FIELDS)
_GONE = "info: {title: Pets, version: %s}\npaths: {/cats: {get: {operationId: listCats, responses: {}}}}"


def _against(earlier: str, document: str) -> Case:
    return Case(document=document, evidence={"earlier": earlier})


def _keeps_major(promised: Operation, document: Document, earlier: Document) -> bool:
    del promised
    return not is_new_major(earlier.api_version, document.api_version)


def _finding(change: Change) -> Finding:
    # What many operations share is one thing to mend, wherever it is met first.
    is_shared = change.place.pointer.startswith(("#/components/", "#/definitions/"))
    return found(
        change.place,
        operation="" if is_shared else change.operation,
        seen=change.seen,
        better=change.better,
        subject=f"{change.kind}: {change.field or change.subject if is_shared else change.subject}",
        cause=change.kind,
    )


def _of(promised: Operation, document: Document, impact: Impact) -> Iterator[Finding]:
    return (_finding(change) for change in changes_of(promised, document) if change.impact is impact)


@check(
    "VER001",
    "A new version breaks its callers without saying so",
    dimension="reliability",
    severity=Severity.HIGH,
    source="oasdiff's breaking changes (levels ERR and WARN); semver.org, item 8; Zalando RESTful API Guidelines, rule 106",
    applies=_keeps_major,
    good=[
        _against(_OLD, _PETS % ("1.3.0", "listPets", "false", "cat, dog, bird", _FIELDS + ", age: {type: integer}")),
        _against(_GONE % "1.0.0", _GONE % "1.1.0"),
    ],
    bad=[
        _against(_OLD, _GONE % "1.3.0"),
        _against(_OLD, _PETS % ("1.3.0", "listPets", "true", "cat, dog", _FIELDS)),
        _against(_OLD, _PETS % ("1.3.0", "listPets", "false", "cat", _FIELDS)),
        _against(_OLD, _PETS % ("1.3.0", "listPets", "false", "cat, dog", "name: {type: string}")),
        _against(_OLD, _PETS % ("1.3.0", "listPets", "false", "cat, dog", "name: {type: integer}, colour: {type: string}")),
    ],
)
def breaks_callers(promised: Operation, document: Document, earlier: Document) -> Iterator[Finding]:
    """A tool that was made from the earlier version calls as it learnt to; it is refused, or reads what is no longer there.

    Fix: keep what was promised until the next major version, and announce its end with `deprecated: true` and a day.
    """
    del earlier
    yield from _of(promised, document, Impact.BREAKING)


@check(
    "VER002",
    "A tool is not what the model learnt it as",
    dimension="reliability",
    severity=Severity.MEDIUM,
    source="Catalogue VER-02: a tool's name, choices and refusals are the contract of a model; oasdiff calls them informative",
    good=[_against(_OLD, _PETS % ("1.3.0", "listPets", "false", "cat, dog, bird", _FIELDS))],
    bad=[
        _against(_OLD, _PETS % ("1.3.0", "getPets", "false", "cat, dog", _FIELDS)),
        _against(
            _PETS % ("1.2.0", "listPets", "false", "cat", "size: {type: string, enum: [small]}"),
            _PETS % ("1.3.0", "listPets", "false", "cat", "size: {type: string, enum: [small, huge]}"),
        ),
    ],
)
def misleads_models(promised: Operation, document: Document) -> Iterator[Finding]:
    """Consent, lists of allowed tools and prompts name a tool; under another name it is a stranger, with other values a puzzle.

    Fix: keep operationIds, parameters and documented refusals; say of a new value what it means and since when.
    """
    yield from _of(promised, document, Impact.MISLEADING)


_SEMANTIC = re.compile(r"v?\d+(?:\.\d+){0,3}(?:[-+.][0-9A-Za-z.+-]+)?")
_DATE = re.compile(r"(?:19|20)\d\d[-.]?\d\d[-.]?\d\d(?:[-.]\w+)*")
VERSION = "info: {title: Pets, version: %s}\npaths: {/pets: {get: {responses: {}}}}"


@check(
    "VER004",
    "The version says nothing",
    dimension="reliability",
    severity=Severity.LOW,
    source="semver.org; Zalando RESTful API Guidelines, rule 116",
    good=[VERSION % "1.4.0", VERSION % "v2", VERSION % "'2026-03-01'", VERSION % "1.0.0-beta.2"],
    bad=[VERSION % "latest", VERSION % "'string'", VERSION % "1.0.0-SNAPSHOT"],
)
def version_says_nothing(document: Document) -> Iterator[Finding]:
    """Whoever keeps tools made from this document cannot tell whether it changed, nor whether they still fit.

    Fix: number it as major.minor.patch, or by its date, and raise it with each change.
    """
    version = document.api_version
    if version and ("SNAPSHOT" in version or not (_SEMANTIC.fullmatch(version) or _DATE.fullmatch(version))):
        number = _SEMANTIC.match(version)
        proposed = number.group().partition("-")[0] if number else "1.0.0"
        at = document.at("info", "version")
        yield found(
            (at or document.root).place,
            seen=f"`info.version` is {quoted(version, 40)}, which tells no order of versions.",
            better=f"Write `version: {proposed}` under `info`, and raise it with each release.",
            subject="version",
            cause="version without order",
            amendments=amend_top(f"info: {{version: {text(proposed)}}}"),
        )


@check(
    "VER005",
    "The version stayed the same, and the contract did not",
    dimension="reliability",
    severity=Severity.MEDIUM,
    source="semver.org, item 3 (a released version must not be modified)",
    good=[
        _against(_OLD, _PETS % ("1.3.0", "listPets", "false", "cat, dog, bird", _FIELDS)),
        _against(_OLD, _OLD),
    ],
    bad=[_against(_OLD, _PETS % ("1.2.0", "listPets", "false", "cat", _FIELDS))],
)
def version_stood_still(document: Document, earlier: Document) -> Iterator[Finding]:
    """Two contracts under one number: nobody can say which one a tool was made from, and caches keep the wrong one.

    Fix: raise `info.version` with every change: the first number where callers break, the second where something is new.
    """
    if document.api_version != earlier.api_version or document.digest == earlier.digest:
        return
    felt = [each for each in changes(earlier, document) if each.impact is not Impact.WORDING]
    if felt:
        breaking = any(each.impact is Impact.BREAKING for each in felt)
        at = document.at("info", "version")
        yield found(
            (at or document.root).place,
            seen=f"`info.version` is {quoted(document.api_version, 40)} as before, and {len(felt)} things changed; the first: "
            + cut(felt[0].seen, 140),
            better=f"Write `version: {_raised(document.api_version, breaking)}` under `info`.",
            subject="version",
            cause="version not raised",
        )


def _raised(version: str, breaking: bool) -> str:
    """The next version: the first number raised where callers break, otherwise the second."""
    numbers = [int(each) for each in re.findall(r"\d+", version)[:3]]
    if _DATE.fullmatch(version) or not numbers:
        return "<the day of this release>" if numbers else "1.0.0"
    major, minor, *_ = (*numbers, 0, 0)
    return f"{major + 1}.0.0" if breaking and major else f"{major}.{minor + 1}.0"


_TEXTS = """
paths: {/pets: {get: {operationId: listPets, summary: %s, responses: {}}}}
"""
_SHOWN = 3


@check(
    "VER006",
    "Texts that a model chooses by were rewritten",
    dimension="reliability",
    severity=Severity.NOTE,
    source="Catalogue VER-02; ToolTweak (arXiv 2510.02554): rewriting one text moved its choice from 20 to 81 %",
    good=[_against(_TEXTS % "Lists pets", _TEXTS % "Lists pets")],
    bad=[_against(_TEXTS % "Lists pets", _TEXTS % "Lists all pets of the shop")],
)
def texts_rewritten(document: Document, earlier: Document) -> Iterator[Finding]:
    """Better texts are welcome; each may still change which tool is chosen, and platforms that pin tools ask for consent again.

    Fix: run the requests that you keep for testing once more before the release.
    """
    rewritten = [each for each in changes(earlier, document) if each.impact is Impact.WORDING]
    if rewritten:
        named = ", ".join(each.operation for each in rewritten[:_SHOWN])
        more = f" and {len(rewritten) - _SHOWN} more" if len(rewritten) > _SHOWN else ""
        yield found(
            rewritten[0].place,
            seen=f"{len(rewritten)} of {len(earlier.operations)} operations have another text: {named}{more}.",
            better="Run the requests that you keep for testing against both versions, and compare which operation is chosen.",
            subject="texts",
            cause="texts changed",
        )

"""What a check says: findings, results, and the five outcomes that never mix."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from plainspoken.checks.amendments import Amendment
from plainspoken.inventory.document import Operation
from plainspoken.inventory.places import Place


class Outcome(StrEnum):
    """Only `passed` and `failed` enter a score."""

    PASSED = "passed"
    FAILED = "failed"
    NOT_APPLICABLE = "not_applicable"
    NOT_MEASURED = "not_measured"
    ERROR = "error"


class Severity(StrEnum):
    """How much a failure hurts a person whose assistant makes the call. A note is worth knowing and weighs nothing."""

    CRITICAL = "critical"
    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"
    NOTE = "note"


SEVERITY_ORDER = tuple(Severity)
"""Worst first."""


class Confidence(StrEnum):
    """How sure a finding is: read off a fact, or judged from words."""

    CERTAIN = "certain"
    LIKELY = "likely"
    POSSIBLE = "possible"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is wrong: where, what was seen, what would be better.

    `cause` groups findings that one change would mend; `identity` is the same in every audit in which the same thing is
    wrong at the same place, whatever line it has moved to.
    """

    where: str  # JSON pointer
    seen: str
    better: str
    operation: str = ""
    source: str = ""
    line: int | None = None
    column: int | None = None
    subject: str = ""  # `parameter limit`, `response 404`: what in the operation is meant
    exchange: str = ""  # id of the exchange that shows it
    confidence: Confidence = Confidence.CERTAIN
    cause: str = ""
    identity: str = ""
    amendments: tuple[Amendment, ...] = ()  # what writes `better` into the document; none where only a person can


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """What one check found. `failed` of `judged` subjects (operations, parameters, ...) have findings.

    `unjudged` further ones could not be judged because the check itself broke on them; `reason` names them.
    """

    check: str
    title: str
    dimension: str
    severity: Severity
    outcome: Outcome
    findings: tuple[Finding, ...] = ()
    judged: int = 0
    failed: int = 0
    unjudged: int = 0
    reach: float = 1.0  # the share of what it is about that it could look at: of what calls show, the operations called
    reason: str = ""  # why not measured, not applicable or in error, or which subjects could not be judged

    @property
    def faults(self) -> int:
        """How many findings it has that count: a note is worth knowing and is no fault."""
        return 0 if self.severity is Severity.NOTE else len(self.findings)


def found(
    at: Operation | Place,
    *,
    seen: str,
    better: str,
    operation: Operation | str = "",
    subject: str = "",
    exchange: str = "",
    confidence: Confidence = Confidence.CERTAIN,
    cause: str = "",
    amendments: tuple[Amendment, ...] = (),
) -> Finding:
    """A finding at an operation or at a place (then `operation` says which one it belongs to, if any)."""
    if isinstance(at, Operation):
        operation, at = at, at.place
    return Finding(
        where=at.pointer,
        source=at.source,
        line=at.line,
        column=at.column,
        operation=operation.key if isinstance(operation, Operation) else operation,
        seen=seen,
        better=better,
        subject=subject,
        exchange=exchange,
        confidence=confidence,
        cause=cause,
        amendments=amendments,
    )


def identified_once(findings: Iterable[Finding], check: str) -> Iterator[Finding]:
    """Those findings with their identities, each once: a shared schema found from ten operations is one thing to mend."""
    seen: set[str] = set()
    for finding in findings:
        made_of = _made_of(finding, check)
        if made_of not in seen:
            seen.add(made_of)
            yield _with_identity(finding, made_of)


def identified(finding: Finding, check: str) -> Finding:
    """The finding with its identity."""
    return _with_identity(finding, _made_of(finding, check))


def _made_of(finding: Finding, check: str) -> str:
    """What an identity is made of: check, operation and subject; the pointer where neither is given."""
    place = finding.operation if finding.operation and finding.subject else f"{finding.operation}{finding.where}"
    return "\0".join((check, place, finding.subject))


def _with_identity(finding: Finding, made_of: str) -> Finding:
    # A JSON document may hold lone surrogates (`"\\ud800"`), which plain UTF-8 refuses.
    digest = hashlib.sha256(made_of.encode("utf-8", "surrogatepass")).hexdigest()
    if finding.identity:
        return replace(finding, identity=digest[:16])
    # It was just made and nobody has seen it without one; another copy of each would be a tenth of the work on them.
    object.__setattr__(finding, "identity", digest[:16])
    return finding

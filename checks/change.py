"""What is different from the audit before: which findings are new, fixed or still there, and how the score moved."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from plainspoken.checks.audit import Audit, Change
from plainspoken.checks.findings import Outcome

# A check with one of these outcomes has looked at everything it is about: a finding that it no longer has is gone.
_LOOKED = frozenset({Outcome.PASSED, Outcome.FAILED, Outcome.NOT_APPLICABLE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A finding that an earlier audit left open.

    `called` says that a call showed it, not the document alone; `confirmed` that the newest audit saw it too.
    """

    identity: str
    check: str
    operation: str = ""
    called: bool = False
    confirmed: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Before:
    """What the audits so far say of an API: when the last one began, its score, and every finding still open."""

    since: str  # ISO 8601 in UTC
    score: float | None = None
    findings: tuple[Known, ...] = ()


def change_of(before: Before | None, audit: Audit) -> Change | None:
    """What `audit` changes in what was known before; None where nothing was known.

    A finding counts as fixed only where its check looked again and no longer found it: one that was not measured this
    time stands (see `unconfirmed`). A finding of a check that this ruleset no longer has is neither. The score's change
    is None where one of the two audits has no score.
    """
    if before is None:
        return None
    seen = identities(audit)
    known = {each.identity for each in before.findings}
    standing = (known & seen) | unconfirmed(before, audit)
    gone = known - standing - withdrawn(before, audit)
    return Change(
        since=before.since,
        new=tuple(sorted(seen - known)),
        fixed=tuple(sorted(gone)),
        standing=tuple(sorted(standing)),
        score=None if before.score is None or audit.score is None else round(audit.score - before.score, 1),
    )


def identities(audit: Audit) -> frozenset[str]:
    """The identities of all its findings."""
    return frozenset(finding.identity for result in audit.results for finding in result.findings)


def unconfirmed(before: Before, audit: Audit) -> frozenset[str]:
    """The earlier findings that `audit` neither saw nor can call fixed: nobody looked.

    That is so where the check was not measured or failed to run, where nothing was judged at all, and where a call
    showed the finding and its operation is still described but was not called this time.
    """
    # One that broke on some of its subjects may have broken on this one.
    outcomes = {result.check: Outcome.ERROR if result.unjudged else result.outcome for result in audit.results}
    calls = {operation.key: operation.calls for operation in audit.operations}
    seen = identities(audit)
    return frozenset(
        each.identity for each in before.findings if each.identity not in seen and not _looked_at(each, outcomes, calls)
    )


def withdrawn(before: Before, audit: Audit) -> frozenset[str]:
    """The earlier findings of checks that this ruleset does not have, and so will never judge again."""
    judged = {result.check for result in audit.results}
    return frozenset(_of_other_checks(before.findings, judged)) if judged else frozenset()


def _of_other_checks(findings: Iterable[Known], judged: set[str]) -> Iterable[str]:
    return (each.identity for each in findings if each.check not in judged)


def _looked_at(finding: Known, outcomes: Mapping[str, Outcome], calls: Mapping[str, int]) -> bool:
    if not outcomes:
        return False
    if finding.check in outcomes and outcomes[finding.check] not in _LOOKED:
        return False
    return not finding.called or calls.get(finding.operation, 1) > 0

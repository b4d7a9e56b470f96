"""Whether the examples of a check hold: the good ones give no finding, the bad ones at least one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from plainspoken.checks.cases import evidence_for
from plainspoken.checks.engine import run
from plainspoken.checks.findings import Outcome, Result
from plainspoken.checks.registry import Case, Check
from plainspoken.inventory.errors import PlainspokenError


@dataclass(frozen=True, slots=True, kw_only=True)
class Tried:
    """One example and what came of it; `wrong` is empty where it is as it should be."""

    check: str
    kind: str  # `good` or `bad`
    number: int  # from 1
    wrong: str = ""


def tried(which: Iterable[Check]) -> Iterator[Tried]:
    """Every example of these checks, run."""
    for check in which:
        for kind, cases in (("good", check.good), ("bad", check.bad)):
            for number, case in enumerate(cases, 1):
                yield Tried(check=check.id, kind=kind, number=number, wrong=_wrong(check, case, kind))


def _wrong(check: Check, case: Case, kind: str) -> str:
    """What is wrong with an example, in one sentence; empty where nothing is."""
    try:
        result = run(check, evidence_for(case))
    except PlainspokenError as wrong:
        return f"It cannot be read: {wrong}"
    expected = Outcome.PASSED if kind == "good" else Outcome.FAILED
    if result.outcome is not expected:
        return f"It is {result.outcome}, not {expected}{_because(result)}."
    if any(not (finding.seen and finding.better) for finding in result.findings):
        return "A finding does not say what was seen, or what would be better."
    return ""


def _because(result: Result) -> str:
    if result.findings:
        return f": {result.findings[0].seen.rstrip('.')}"
    return f": {result.reason.rstrip('.')}" if result.reason else ""

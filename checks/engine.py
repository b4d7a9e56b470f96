"""Runs checks over evidence. A check that fails to run is a result, never a crash."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from plainspoken.checks.evidence import Evidence
from plainspoken.checks.findings import Finding, Outcome, Result, identified_once
from plainspoken.checks.registry import EACH, Check, checks, evidence_of, registered
from plainspoken.checks.remembering import remembered
from plainspoken.inventory.document import Operation


def judge(evidence: Evidence, which: Iterable[Check] | None = None) -> tuple[Result, ...]:
    """One result for each check (all of them where `which` is not given), in order of their ids."""
    return tuple(run(each, evidence) for each in (checks() if which is None else which))


def run(check: Check, evidence: Evidence) -> Result:
    """The result of one check.

    A need that was not collected gives `not_measured`, findings give `failed`, none `passed`; where it is about nothing
    in this API, `not_applicable`. A subject on which the check breaks counts as unjudged and is named; where it breaks
    on all of them, `error` with the first exception's text.
    """
    for need in check.needs:
        if evidence_of(need, evidence) is None:
            return _unmeasured(check, need, evidence)
    tally = _call(check, evidence)
    if not tally.judged and tally.broken:
        return _result(check, Outcome.ERROR, unjudged=len(tally.broken), reason=tally.broken[0])
    if not tally.judged:
        return _result(check, Outcome.NOT_APPLICABLE, reason="Nothing in this API is of the kind that it judges.")
    named = tuple(identified_once(tally.findings, check.id))
    elsewhere = f"What {' or '.join(check.builds_on)} reports counts here too and is not repeated."
    return _result(
        check,
        Outcome.FAILED if tally.failed else Outcome.PASSED,
        findings=named,
        judged=tally.judged,
        failed=tally.failed,
        unjudged=len(tally.broken),
        reach=round(min(evidence.reach(need) for need in check.needs), 3),
        reason=_unjudged(tally.broken) or (elsewhere if tally.failed and not named else ""),
    )


@dataclass(slots=True, kw_only=True)
class _Tally:
    """How many subjects were judged and how many of them failed; `broken` says of each other one what went wrong."""

    judged: int = 0
    failed: int = 0
    findings: list[Finding] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)


def _call(check: Check, evidence: Evidence) -> _Tally:
    """The check called once for each of its subjects; a subject on which it breaks costs only itself."""
    tally = _Tally()
    failing_below = _failing_below(check, evidence)
    for index, answer in enumerate(_answers(check, evidence)):
        if isinstance(answer, str):
            tally.broken.append(answer)
        elif answer is not None:
            tally.judged += 1
            tally.failed += bool(answer) or index in failing_below
            tally.findings += answer
    return tally


_Answer = list[Finding] | str | None
"""What a check finds in one of its subjects; None where it is not about it, a text where it broke on it."""


def _answers(check: Check, evidence: Evidence) -> list[_Answer]:
    """The check's answers on its subjects in order, found once although other checks build on them."""
    asked = _asked_before(evidence).setdefault(check.id, [])
    for before, answers in asked:
        if before.judge is check.judge and before.settings == check.settings:
            return answers
    answers = list(_asked(check, evidence))
    asked.append((check, answers))
    return answers


@remembered
def _asked_before(_: Evidence) -> dict[str, list[tuple[Check, list[_Answer]]]]:
    """By check: its answers, with the settings that they were found with."""
    return {}


def _named(subject: Any) -> str:
    """What a subject is called, with a colon; empty where it has no name."""
    for attribute in ("key", "operation", "name", "url"):
        value = getattr(subject, attribute, None)
        if name := value if isinstance(value, str) else getattr(value, "key", ""):
            return f"{name}: "
    return ""


_NAMED_BROKEN = 3  # subjects that are named; the first exceptions tell enough of a defect of the check


def _unjudged(broken: list[str]) -> str:
    """One sentence on the subjects that could not be judged; empty where there are none."""
    if not broken:
        return ""
    more = f"; and {len(broken) - _NAMED_BROKEN} more" if len(broken) > _NAMED_BROKEN else ""
    return f"Could not be judged: {'; '.join(broken[:_NAMED_BROKEN])}{more}."


def _failing_below(check: Check, evidence: Evidence) -> frozenset[int]:
    """The positions of the subjects that fail a check on which this one builds."""
    if check.each is None:
        return frozenset()
    bases = [base for base in map(registered, check.builds_on) if base is not None and base.each == check.each]
    return frozenset().union(*(_failing(base, evidence) for base in bases))


def _failing(base: Check, evidence: Evidence) -> frozenset[int]:
    answers = _answers(base, evidence)
    return frozenset(index for index, answer in enumerate(answers) if answer and not isinstance(answer, str))


def _asked(check: Check, evidence: Evidence) -> Iterator[_Answer]:
    """The check's answer on each subject, or the one on the whole. An API has tens of thousands of them: no step too many."""
    given = {need: evidence_of(need, evidence) for need in check.needs}
    if any(value is None for value in given.values()):
        return
    each, judge, applies, settings = check.each, check.judge, check.applies, check.settings
    subjects: Iterable[Any] = given[each] if each is not None else (None,)
    place = check.needs.index(each) if each is not None else 0
    before, after = tuple(given.values())[:place], tuple(given.values())[place + 1 :]
    also = tuple(given[need] for need in check.applies_needs)
    for subject in subjects:
        asked = (*before, subject, *after) if each is not None else tuple(given.values())
        try:
            if applies is not None and not (applies(subject, *also) if each is not None else applies(*asked)):
                yield None
            else:
                yield list(judge(*asked, **settings))
        except Exception as wrong:  # noqa: BLE001 - whatever a check does wrong, the audit goes on
            yield f"{_named(subject)}{type(wrong).__name__}: {wrong}"


_NOT_IN_DOCUMENT = {
    "operations": "The document describes no operation.",
    "parameters": "No operation has parameters.",
    "schemes": "The document declares no security scheme.",
    "servers": "The document names no server.",
}
# What other evidence is made from, so that the reason why that is missing can be given for it too.
_MADE_FROM = {
    "observed": "exchanges",
    "probed": "probes",
    "promised": "earlier",
    "portions": "document",
    "choices": "selection",
}
_NOT_COLLECTED = {
    "validity": "The document was not checked against its specification.",
    "examples": "The examples of the document were not checked against their schemas.",
    "probes": "No calls were made without a credential or with an altered one.",
    "crossed": "No call asked for one person's things with the credential of another.",
    "api": "The document was judged alone, without an inventory that says whose it is.",
    "canaries": "No marked texts were stored and read back.",
    "fetched": "The document was fetched once; drift shows between fetches.",
    "selection": "No requests were searched for among the operations.",
    "manifest": "No plugin manifest stands beside the API.",
    "earlier": "No earlier version of the document was given.",
    "portfolio": "The document was judged alone, without the other APIs that a model may be given with it.",
    "judgements": "No judge was asked.",
}


def _unmeasured(check: Check, need: str, evidence: Evidence) -> Result:
    plural = EACH.get(need, need)
    source = _MADE_FROM.get(plural, plural)
    if given := next((evidence.missing[name] for name in (need, plural, source) if name in evidence.missing), ""):
        return _result(check, Outcome.NOT_MEASURED, reason=given)
    if evidence.document is None:
        return _result(check, Outcome.NOT_MEASURED, reason="The document could not be read.")
    if plural in _NOT_IN_DOCUMENT:
        # A readable document with operations but without parameters has been looked at: there is nothing to judge.
        outcome = Outcome.NOT_MEASURED if evidence.operations is None else Outcome.NOT_APPLICABLE
        return _result(check, outcome, reason=_NOT_IN_DOCUMENT[plural])
    if plural == "examples" and evidence.operations is not None and not _has_examples(evidence.operations):
        return _result(check, Outcome.NOT_APPLICABLE, reason="The document has no examples.")
    if source in _NOT_COLLECTED:
        return _result(check, Outcome.NOT_MEASURED, reason=_NOT_COLLECTED[source])
    stopped = evidence.live.reason if evidence.live is not None else ""
    return _result(check, Outcome.NOT_MEASURED, reason=stopped or "No calls were made.")


def _has_examples(operations: Iterable[Operation]) -> bool:
    return any(
        any(parameter.examples for parameter in operation.parameters)
        or any(media.examples for media in (operation.body.media if operation.body else ()))
        or any(media.examples for response in operation.responses for media in response.media)
        for operation in operations
    )


def _result(check: Check, outcome: Outcome, **more: Any) -> Result:
    return Result(
        check=check.id, title=check.title, dimension=check.dimension, severity=check.severity, outcome=outcome, **more
    )

"""Runs checks over evidence. A check that fails to run is a result, never a crash."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

from plainspoken.checks.evidence import Evidence
from plainspoken.checks.findings import Finding, Outcome, Result, identified_once
from plainspoken.checks.privilege import kept_for, lacking
from plainspoken.checks.registry import EACH, Check, checks, evidence_of, registered
from plainspoken.checks.remembering import remembered
from plainspoken.checks.text_inputs import stores_text
from plainspoken.inventory.document import Operation, SecurityScheme


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
    answers = _answers(check, evidence)
    judged = len(answers.found) + len(answers.passed)
    if not judged and answers.broken:
        return _result(check, Outcome.ERROR, unjudged=len(answers.broken), reason=answers.broken[0])
    if not judged:
        return _result(check, Outcome.NOT_APPLICABLE, reason="Nothing in this API is of the kind that it judges.")
    named = tuple(identified_once(chain.from_iterable(answers.found.values()), check.id))
    failed = len(answers.found) + len(answers.passed & _failing_below(check, evidence))
    elsewhere = f"What {' or '.join(check.builds_on)} reports counts here too and is not repeated."
    return _result(
        check,
        Outcome.FAILED if failed else Outcome.PASSED,
        findings=named,
        judged=judged,
        failed=failed,
        unjudged=len(answers.broken),
        reach=round(min(evidence.reach(need) for need in check.needs), 3),
        reason=_unjudged(answers.broken) or (elsewhere if failed and not named else ""),
    )


@dataclass(slots=True, kw_only=True)
class _Answers:
    """What a check says of its subjects, by their positions; those that it is not about are in none of these."""

    found: dict[int, list[Finding]] = field(default_factory=dict)
    passed: set[int] = field(default_factory=set)
    broken: list[str] = field(default_factory=list)  # what went wrong on each subject that it could not judge


def _answers(check: Check, evidence: Evidence) -> _Answers:
    """The check's answers, found once although other checks build on them."""
    asked = _asked_before(evidence).setdefault(check.id, [])
    for before, answers in asked:
        if before.judge is check.judge and before.settings == check.settings:
            return answers
    answers = _asked(check, evidence)
    asked.append((check, answers))
    return answers


@remembered
def _asked_before(_: Evidence) -> dict[str, list[tuple[Check, _Answers]]]:
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


def _failing_below(check: Check, evidence: Evidence) -> set[int]:
    """The positions of the subjects that fail a check on which this one builds."""
    if check.each is None:
        return set()
    bases = [base for base in map(registered, check.builds_on) if base is not None and base.each == check.each]
    return set().union(*(_answers(base, evidence).found for base in bases))


def _asked(check: Check, evidence: Evidence) -> _Answers:
    """The check called once for each of its subjects; one on which it breaks costs only itself.

    An API has tens of thousands of them: no step too many.
    """
    answers = _Answers()
    given = [evidence_of(need, evidence) for need in check.needs]
    if any(value is None for value in given):
        return answers
    place = check.needs.index(check.each) if check.each is not None else 0
    before, subjects, after = given[:place], given[place] if check.each is not None else given[:1], given[place + 1 :]
    also = [given[check.needs.index(need)] for need in check.applies_needs] if check.each is not None else after
    judge, applies, settings = check.judge, check.applies, check.settings
    for index, subject in enumerate(subjects):
        try:
            if applies is not None and not applies(subject, *also):
                continue
            if found := list(judge(*before, subject, *after, **settings)):
                answers.found[index] = found
            else:
                answers.passed.add(index)
        except Exception as wrong:  # noqa: BLE001 - whatever a check does wrong, the audit goes on
            name = _named(subject) if check.each is not None else ""
            answers.broken.append(f"{name}{type(wrong).__name__}: {wrong}")
    return answers


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
    "asked": "exchanges",
    "recoveries": "conversations",
    "promised": "earlier",
    "portions": "document",
    "choices": "selection",
    "scale": "selection",
    "unanswerable": "selection",
}
# What only a login by OAuth or OpenID Connect has: where the document declares none, there is nothing to collect.
_OF_OAUTH = frozenset({"protected_resource", "authorization_servers", "tokens", "misdirected", "narrowed", "unentitled"})
_NOT_COLLECTED = {
    "validity": "The document was not checked against its specification.",
    "examples": "The examples of the document were not checked against their schemas.",
    "probes": "No calls were made without a credential or with an altered one.",
    "crossings": "No call asked for what belongs to the first user as somebody else.",
    "narrowed": "No call was made with a token that lacks a scope.",
    "queried": "No call was made with the credential in the query string.",
    "overreached": "The inventory names no operation that a second user may not call (`identities.beyond`).",
    "unentitled": "No second person called an operation whose scopes the token of this person lacks.",
    "reserved": "No second person called what the document seems to keep for some (`identities.other`).",
    "misdirected": "No call was made with a token that is meant for another API.",
    "compounded": "No call was made with more than one thing wrong in it.",
    "protected_resource": "The metadata of the API as a protected resource were not asked for.",
    "authorization_servers": "No authorization server was asked for its metadata.",
    "tokens": "The audit did not log in by itself.",
    "api_catalog": "The host of the API was not asked for a catalogue of APIs.",
    "conversations": "No calls were made that are wrong as a model's are.",
    "api": "The document was judged alone, without an inventory that says whose it is.",
    "canaries": "No marked texts were stored and read back; that is done in a disposable environment only.",
    "traffic": "No recorded traffic was given (`traffic` in the inventory).",
    "pages": "No list was followed to its next page.",
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
    if nothing := _nothing_to_judge(plural, evidence):
        return _result(check, Outcome.NOT_APPLICABLE, reason=nothing)
    if plural == "recoveries" and evidence.conversations:
        return _result(check, Outcome.NOT_MEASURED, reason="Mistakes were refused in a language that the solver does not read.")
    if source in _NOT_COLLECTED:
        return _result(check, Outcome.NOT_MEASURED, reason=_NOT_COLLECTED[source])
    stopped = evidence.live.reason if evidence.live is not None else ""
    return _result(check, Outcome.NOT_MEASURED, reason=stopped or "No calls were made.")


def _nothing_to_judge(plural: str, evidence: Evidence) -> str:
    """Why there is nothing to collect of this kind in this API; empty where there may be."""
    operations = evidence.operations
    if operations is None:
        return ""
    if plural in _OF_OAUTH and not _has_oauth(evidence.schemes or ()):
        return "The document declares neither OAuth nor OpenID Connect."
    if plural == "examples" and not _has_examples(operations):
        return "The document has no examples."
    if plural == "canaries" and not any(map(stores_text, operations)):
        return "No operation stores free text."
    if plural == "unentitled" and not _has_scopes(operations, evidence.schemes or ()):
        return "No operation demands a scope of everybody."
    if plural == "reserved" and not any(map(kept_for, operations)):
        return "The document keeps no operation for administrators or staff."
    return "No list named a next page." if plural == "pages" and evidence.live and evidence.live.measured else ""


def _has_scopes(operations: Iterable[Operation], schemes: Iterable[SecurityScheme]) -> bool:
    """Whether an operation lets nobody in whose token has no scope."""
    oauth = frozenset(scheme.name for scheme in schemes if scheme.type in ("oauth2", "openIdConnect"))
    return any(lacking(operation, (), oauth) for operation in operations)


def _has_oauth(schemes: Iterable[SecurityScheme]) -> bool:
    return any(scheme.type in ("oauth2", "openIdConnect") for scheme in schemes)


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

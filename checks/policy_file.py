"""Reads a policy file (YAML or JSON)."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from fnmatch import fnmatchcase
from pathlib import PurePosixPath
from typing import Any

from plainspoken.checks.findings import Severity
from plainspoken.checks.policy import FACTS_OF, Policy, Rule, Waiver
from plainspoken.checks.settings_file import SettingsFile, Tokens, settings_file
from plainspoken.checks.verdict import Decision
from plainspoken.inventory.errors import PlainspokenError

_SECTIONS = ("name", "rules", "waivers")
_OF_RULE = ("name", "for", "decision", "score", "coverage", "dimensions", "forbid")
_OF_WAIVER = ("finding", "check", "api", "operation", "reason", "owner", "expires")
_LEAST_OF_AN_IDENTITY = 8  # letters; fewer would in time fit a finding that nobody has seen


class PolicyError(PlainspokenError):
    """A policy cannot be used; the text says what is wrong, where, and what would be right."""


def read_policy(text: str | bytes, name: str, known: Collection[str], dimensions: Collection[str]) -> Policy:
    """The policy that a file called `name` holds; `known` are the ids of all checks.

    Raises `PolicyError`, one sentence with file, line and column.
    """
    file = settings_file(text, name, what="a policy", error=PolicyError)
    top = file.group(())
    file.known((), top, _SECTIONS)
    own = top.get("name")
    rules = tuple(_rule(file, ("rules", index), known, dimensions) for index in range(len(file.entries(("rules",)))))
    waivers = tuple(_waiver(file, ("waivers", index), known) for index in range(len(file.entries(("waivers",)))))
    if not rules and not waivers:
        raise file.wrong((), "it asks for nothing; write what is asked of which APIs under 'rules'.")
    return Policy(name=str(own) if own else PurePosixPath(name).stem, rules=rules, waivers=waivers)


def _rule(file: SettingsFile, at: Tokens, known: Collection[str], dimensions: Collection[str]) -> Rule:
    given = file.group(at)
    file.known(at, given, _OF_RULE)
    applies = file.group((*at, "for"))
    file.known((*at, "for"), applies, FACTS_OF)
    asked = file.group((*at, "dimensions"))
    file.known((*at, "dimensions"), asked, dimensions)
    rule = Rule(
        place=file.place(at),
        name=str(given.get("name") or _called(applies)),
        applies={fact: _texts(file, (*at, "for", fact), value) for fact, value in applies.items()},
        decision=_decision(file, (*at, "decision"), given.get("decision")),
        score=_least(file, (*at, "score"), given.get("score"), 100.0),
        coverage=_least(file, (*at, "coverage"), given.get("coverage"), 1.0),
        dimensions={name: file.number((*at, "dimensions", name), value, 100.0) for name, value in asked.items()},
        forbid=_texts(file, (*at, "forbid"), given.get("forbid")),
    )
    for index, pattern in enumerate(rule.forbid):
        if pattern not in {each.value for each in Severity}:
            _is_check(file, (*at, "forbid", index), pattern, known)
    if not (rule.decision or rule.forbid or asked) and rule.score is None and rule.coverage is None:
        raise file.wrong(at, "this rule asks for nothing; write decision, score, coverage, dimensions or forbid.")
    return rule


def _called(applies: Any) -> str:
    """A rule without a name is called by what it is for."""
    said = [f"{fact} {', '.join(map(str, value)) if isinstance(value, list) else value}" for fact, value in applies.items()]
    return "; ".join(said) or "every API"


def _waiver(file: SettingsFile, at: Tokens, known: Collection[str]) -> Waiver:
    given = file.group(at)
    file.known(at, given, _OF_WAIVER)
    for needed, why in (
        ("reason", "why the finding is put up with"),
        ("owner", "who answers for it"),
        ("expires", "until which day, as in 2027-03-31"),
    ):
        if not given.get(needed):
            raise file.wrong(at, f"this waiver has no {needed}; say {why}.")
    if not given.get("finding") and not given.get("check"):
        raise file.wrong(at, "this waiver names neither a finding (its identity) nor a check; it would waive everything.")
    finding = str(given.get("finding") or "")
    if finding and len(finding) < _LEAST_OF_AN_IDENTITY:
        raise file.wrong((*at, "finding"), f"finding must be {_LEAST_OF_AN_IDENTITY} letters of an identity or more.")
    if given.get("check"):
        _is_check(file, (*at, "check"), str(given["check"]), known)
    return Waiver(
        place=file.place(at),
        reason=str(given["reason"]),
        owner=str(given["owner"]),
        expires=_day(file, (*at, "expires"), given["expires"]),
        finding=finding.lower(),
        **{name: str(given[name]) for name in ("check", "api", "operation") if given.get(name)},
    )


def _is_check(file: SettingsFile, at: Tokens, pattern: str, known: Collection[str]) -> None:
    if not any(fnmatchcase(check, pattern) for check in known):
        raise file.wrong(at, f"no check is called {pattern}; `plainspoken rules` lists them.")


def _decision(file: SettingsFile, at: Tokens, given: Any) -> Decision | None:
    if given is None:
        return None
    least = [each.value for each in (Decision.READY, Decision.CONDITIONS, Decision.NOT_READY)]
    if given not in least:
        raise file.wrong(at, f"{given} is no decision; write one of {', '.join(least)}.")
    return Decision(given)


def _least(file: SettingsFile, at: Tokens, given: Any, most: float) -> float | None:
    return None if given is None else file.number(at, given, most)


def _texts(file: SettingsFile, at: Tokens, given: Any) -> tuple[str, ...]:
    """One text or number, or several."""
    several = given if isinstance(given, list) else [] if given is None else [given]
    for each in several:
        if isinstance(each, bool) or not isinstance(each, str | int | float):
            raise file.wrong(at, f"{at[-1]} must be a text, or a list of texts.")
    return tuple(str(each) for each in several)


def _day(file: SettingsFile, at: Tokens, given: Any) -> str:
    try:
        return date.fromisoformat(str(given)).isoformat()
    except ValueError:
        raise file.wrong(at, f"{given} is no day; write it as in 2027-03-31.") from None

"""Reads a profile file (YAML or JSON). What it leaves out stays as it is."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from dataclasses import fields
from pathlib import PurePosixPath
from typing import Any

from plainspoken.checks.findings import Severity
from plainspoken.checks.profile import DIMENSIONS, FACTS, SEVERITIES, WEIGHED, Dimension, Profile, Setting, Thresholds
from plainspoken.checks.settings_file import SettingsFile, settings_file
from plainspoken.inventory.errors import PlainspokenError

_SECTIONS = ("name", "dimensions", "severities", "thresholds", "checks")
_OF_CHECK = ("off", "severity", "weight")
_OF_DIMENSION = ("weight", "question", "why")


class ProfileError(PlainspokenError):
    """A profile cannot be used; the text says what is wrong, where, and what would be right."""


def read_profile(text: str | bytes, name: str) -> Profile:
    """The profile that a file called `name` holds. Raises `ProfileError`, one sentence with file, line and column."""
    file = settings_file(text, name, what="a profile", error=ProfileError)
    top = file.group(())
    file.known((), top, _SECTIONS)
    own = top.get("name")
    return Profile(
        name=str(own) if own else PurePosixPath(name).stem,
        dimensions={**DIMENSIONS, **_dimensions(file)},
        severities={**SEVERITIES, **_severities(file)},
        thresholds=_thresholds(file),
        checks={**WEIGHED, **{check: _setting(file, check, given) for check, given in file.group(("checks",)).items()}},
    )


_MOST = 1_000.0  # a weight beyond this is a slip of the hand


def _dimensions(file: SettingsFile) -> dict[str, Dimension]:
    return {name: _dimension(file, name, value) for name, value in file.group(("dimensions",)).items()}


def _dimension(file: SettingsFile, name: str, given: Any) -> Dimension:
    """A weight alone changes a known dimension; a new one says what it asks as well."""
    at, known = ("dimensions", name), DIMENSIONS.get(name)
    if name == FACTS:
        raise file.wrong(at, f"{FACTS} holds facts, which are in no score; leave it out.")
    if isinstance(given, dict):
        file.known(at, given, _OF_DIMENSION)
        weight, question = given.get("weight"), given.get("question", known.question if known else "")
        if not isinstance(question, str) or not question:
            raise file.wrong(at, f"{name} is a dimension of your own; write `question:` beside its weight.")
        reason = str(given.get("why", "") or "Set by the profile.")
        return Dimension(weight=file.number((*at, "weight"), weight, _MOST), question=question.rstrip("?"), why=reason)
    if known is None:
        near = difflib.get_close_matches(name, list(DIMENSIONS), n=1)
        hint = f"did you mean {near[0]}?" if near else "a dimension of your own needs `weight:` and `question:`."
        raise file.wrong(at, f"{name} is not a dimension; {hint}")
    return Dimension(weight=file.number(at, given, _MOST), question=known.question, why="Set by the profile.")


def _severities(file: SettingsFile) -> dict[Severity, float]:
    given = file.group(("severities",))
    file.known(("severities",), given, [each.value for each in Severity])
    return {Severity(name): file.number(("severities", name), value, _MOST) for name, value in given.items()}


def _thresholds(file: SettingsFile) -> Thresholds:
    given = file.group(("thresholds",))
    file.known(("thresholds",), given, [each.name for each in fields(Thresholds)])
    most: Callable[[str], float] = lambda name: 1.0 if name.endswith("coverage") else 100.0  # noqa: E731
    return Thresholds(**{name: file.number(("thresholds", name), value, most(name)) for name, value in given.items()})


def _setting(file: SettingsFile, check: str, given: Any) -> Setting:
    """`off`, a severity, or a group with `severity`, `weight` and values of the check's parameters."""
    if given is False or given == "off":
        return Setting(off=True)
    if isinstance(given, dict):
        parameters = {name: value for name, value in given.items() if name not in _OF_CHECK}
        severity = _severity(file, ("checks", check, "severity"), given["severity"]) if "severity" in given else None
        usual = WEIGHED.get(check, Setting()) if severity is None else Setting()
        weight, why = usual.weight, usual.why
        if "weight" in given:
            weight, why = file.number(("checks", check, "weight"), given["weight"], _MOST), "Set by the profile."
        return Setting(off=given.get("off") is True, severity=severity, weight=weight, why=why, parameters=parameters)
    return Setting(severity=_severity(file, ("checks", check), given))


def _severity(file: SettingsFile, tokens: tuple[str, ...], given: Any) -> Severity:
    if given not in {each.value for each in Severity}:
        raise file.wrong(tokens, f"{given} is no severity; write off or one of {', '.join(Severity)}.")
    return Severity(given)

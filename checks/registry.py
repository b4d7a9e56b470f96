"""The checks that exist, and how a function becomes one."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from plainspoken.checks import rules
from plainspoken.checks.evidence import Evidence
from plainspoken.checks.findings import Finding, Severity
from plainspoken.checks.profile import FACTS, WEIGHED, Profile, Setting
from plainspoken.inventory.errors import PlainspokenError

Judge = Callable[..., Iterable[Finding]]

# A parameter of the singular name is judged once for each of the plural; all others are given whole.
EACH: Mapping[str, str] = {
    "operation": "operations",
    "parameter": "parameters",
    "server": "servers",
    "scheme": "schemes",
    "example": "examples",
    "observed": "observed",
    "probed": "probed",
    "asked": "asked",
    "crossing": "crossings",
    "misdirected": "misdirected",
    "narrowed": "narrowed",
    "queried": "queried",
    "overreached": "overreached",
    "unentitled": "unentitled",
    "reserved": "reserved",
    "compounded": "compounded",
    "authorization_server": "authorization_servers",
    "token": "tokens",
    "recovery": "recoveries",
    "portion": "portions",
    "promised": "promised",
    "canary": "canaries",
    "page": "pages",
    "choice": "choices",
    "judgement": "judgements",
}
OPINIONS = "judgement"  # what a model says differs from model to model, and may not be there at all: no score needs it
WHOLE = (
    *("document", "operations", "parameters", "servers", "schemes", "validity", "examples"),
    *("exchanges", "probes", "live", "api", "earlier", "portfolio", "canaries", "fetched"),
    *("traffic", "chained"),
    *("selection", "scale", "unanswerable", "manifest", "protected_resource", "api_catalog", "conversations"),
)


class CheckError(PlainspokenError):
    """A function cannot be a check; the text says what is missing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """An example of a check: a fragment of an OpenAPI document in YAML, and live evidence where the check needs it.

    `document` is completed to a valid document; `evidence` adds fields of `Evidence` (exchanges, probes, ...).
    """

    document: str
    evidence: Mapping[str, Any] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One check and everything that is said about it."""

    id: str
    title: str
    dimension: str
    severity: Severity
    source: str
    why: str
    fix: str
    judge: Judge
    needs: tuple[str, ...]
    applies: Callable[..., bool] | None
    blocks: bool
    good: Sequence[Case]
    bad: Sequence[Case]
    builds_on: tuple[str, ...] = ()
    settings: Mapping[str, Any] = field(default_factory=dict)  # values of its keyword-only parameters
    applies_needs: tuple[str, ...] = ()  # what `applies` is given beside the subject

    @property
    def each(self) -> str | None:
        """The singular parameter that it is called for, one at a time; None where it is called once."""
        return next((name for name in self.needs if name in EACH), None)


_CHECKS: dict[str, Check] = {}


def check(
    id: str,  # noqa: A002 - what every reader of a rule calls it
    title: str,
    *,
    dimension: str,
    severity: Severity,
    source: str,
    good: Sequence[Case | str],
    bad: Sequence[Case | str],
    applies: Callable[..., bool] | None = None,
    blocks: bool = False,
    builds_on: tuple[str, ...] = (),
) -> Callable[[Judge], Judge]:
    """Registers a function as a check.

    Its parameters name the evidence it needs: a plural gives all, a singular (`operation`) calls it once for each, of
    which `applies` may leave out those it is not about; it is given the subject, and what else it names. Keyword-only
    parameters are its settings, which have a default and may have another value in a profile. Its docstring says why it
    matters, then `Fix:`. With `blocks`, one finding caps the decision whatever the score. `builds_on` names checks without
    which this one has nothing to look at: a subject that fails one of them fails here too, and is not reported twice.
    Raises `CheckError` where something is missing.
    """

    def register(judge: Judge) -> Judge:
        why, fix = _told(id, judge)
        needs, settings = _asked_for(id, judge)
        if unknown := [name for name in needs if name not in EACH and name not in WHOLE]:
            raise CheckError(
                f"{id} needs {', '.join(unknown)}, which no evidence offers; it offers {', '.join((*EACH, *WHOLE))}."
            )
        if id in _CHECKS:
            raise CheckError(f"{id} is registered twice; give one of the two another id.")
        if severity is not Severity.NOTE and (beside := _beside_the_score(dimension, needs)):
            raise CheckError(f"{id} is about {beside}, which are in no score; give it the severity `note`.")
        if not good or not bad:
            raise CheckError(f"{id} has no good or no bad example; it needs one of each at least.")
        _SORTED.clear()
        _CHECKS[id] = Check(
            id=id,
            title=title,
            dimension=dimension,
            severity=severity,
            source=source,
            why=why,
            fix=fix,
            judge=judge,
            needs=needs,
            applies=applies,
            blocks=blocks,
            good=tuple(_case(each) for each in good),
            bad=tuple(_case(each) for each in bad),
            builds_on=builds_on,
            settings=settings,
            applies_needs=_asked_beside(applies, needs),
        )
        return judge

    return register


def _asked_beside(applies: Callable[..., bool] | None, needs: tuple[str, ...]) -> tuple[str, ...]:
    """What `applies` names beside the subject, of what the check needs."""
    if applies is None or not EACH.keys() & set(needs):
        return ()
    return tuple(name for name in tuple(inspect.signature(applies).parameters)[1:] if name in needs)


def _asked_for(id: str, judge: Judge) -> tuple[tuple[str, ...], dict[str, Any]]:  # noqa: A002
    """The evidence that a function needs, and its settings with their defaults."""
    parameters = inspect.signature(judge).parameters.values()
    settings = {each.name: each.default for each in parameters if each.kind is each.KEYWORD_ONLY}
    if bare := [name for name, default in settings.items() if default is inspect.Parameter.empty]:
        raise CheckError(f"{id} has no default for its setting {', '.join(bare)}; give it one.")
    return tuple(each.name for each in parameters if each.name not in settings), settings


def _case(given: Case | str) -> Case:
    return given if isinstance(given, Case) else Case(document=given)


def _told(id: str, judge: Judge) -> tuple[str, str]:  # noqa: A002
    why, marker, fix = inspect.cleandoc(judge.__doc__ or "").partition("Fix:")
    if not why.strip() or not marker or not fix.strip():
        raise CheckError(f"{id} has no docstring that says why it matters and, after 'Fix:', what to do.")
    return " ".join(why.split()), " ".join(fix.split())


def registered(id: str) -> Check | None:  # noqa: A002
    """The check with this id, as far as its module was imported."""
    return _CHECKS.get(id)


def checks(profile: Profile | None = None) -> tuple[Check, ...]:
    """Every check, by id; with the severities and settings of a profile, and without what it switches off.

    Raises `CheckError` where the profile names a check or a setting that does not exist.
    """
    every = _every()
    if profile is None or not profile.checks:
        return every
    if not (_LAST and _LAST[0][0] is profile and _LAST[0][1] is every):
        _LAST[:] = [(profile, every, _with_settings(every, profile))]
    return _LAST[0][2]


_LAST: list[tuple[Profile, tuple[Check, ...], tuple[Check, ...]]] = []  # the last answer: each document asks for the same


def _with_settings(every: tuple[Check, ...], profile: Profile) -> tuple[Check, ...]:
    named = {name for name, setting in profile.checks.items() if setting != WEIGHED.get(name)}
    if unknown := sorted(named - {each.id for each in every}):
        raise CheckError(f"The profile {profile.name!r} names {', '.join(unknown)}, and there is no such check.")
    return tuple(
        _set(each, profile.checks.get(each.id, Setting()), profile.name)
        for each in every
        if not profile.checks.get(each.id, Setting()).off
    )


def _set(check: Check, setting: Setting, profile: str) -> Check:
    if unknown := sorted(setting.parameters.keys() - check.settings.keys()):
        known = f"it has {', '.join(check.settings)}" if check.settings else "it has none"
        raise CheckError(f"The profile {profile!r} gives {check.id} the setting {', '.join(unknown)}; {known}.")
    given = {name: _as_kind(check, name, value, profile) for name, value in setting.parameters.items()}
    severity = setting.severity or check.severity
    if severity is not Severity.NOTE and (beside := _beside_the_score(check.dimension, check.needs)):
        raise CheckError(f"The profile {profile!r} makes {check.id} {severity}; {beside} are notes.")
    return replace(check, severity=severity, settings={**check.settings, **given})


def _beside_the_score(dimension: str, needs: Sequence[str]) -> str:
    """What a check is about that no score may need: facts of the organisation, opinions of a model; empty for all others."""
    return f"{FACTS} facts" if dimension == FACTS else "opinions of a model" if OPINIONS in needs else ""


def _as_kind(check: Check, name: str, value: Any, profile: str) -> Any:
    """The value of a setting as the kind of thing that its default is: a list becomes what the check has."""
    default = check.settings[name]
    if isinstance(default, tuple | frozenset) and isinstance(value, list | tuple | frozenset):
        return type(default)(value)
    both_numbers = all(isinstance(each, int | float) and not isinstance(each, bool) for each in (default, value))
    if both_numbers or type(value) is type(default):
        return value
    raise CheckError(
        f"The profile {profile!r} gives {check.id} the {name} {value!r}; it must be of the kind of its default, {default!r}."
    )


def _every() -> tuple[Check, ...]:
    _import_rules()
    if not _SORTED or len(_SORTED[0]) != len(_CHECKS):
        _SORTED[:] = [tuple(each for _, each in sorted(_CHECKS.items()))]
    return _SORTED[0]


_SORTED: list[tuple[Check, ...]] = []  # made again when another one is registered


@cache
def _import_rules() -> None:
    """Imports every module of rules, which registers its checks; looked for once, for the answer cannot change."""
    for module in pkgutil.walk_packages(rules.__path__, rules.__name__ + "."):
        importlib.import_module(module.name)


def evidence_of(needed: str, evidence: Evidence) -> Any:
    """What `evidence` holds under a check's parameter name (the plural for a singular); None where not collected."""
    return getattr(evidence, EACH.get(needed, needed))

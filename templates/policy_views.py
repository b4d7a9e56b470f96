"""What reports say of the organisation's policy: broken rules, and the findings that somebody answers for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from plainspoken.checks.audit import Audit, Portfolio, Row
from plainspoken.checks.rulings import Excused, Ruling, WaiverUse
from plainspoken.templates.wording import NAME_LIMIT, count, cut, day, listed, score_words


@dataclass(frozen=True, slots=True, kw_only=True)
class OffenceView:
    """A rule that is not kept; `api` is empty in the report on one API."""

    what: str
    rule: str
    place: str
    api: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class WaiverView:
    """Findings that are waived. `state` says what becomes of the waiver: in force, expired, or not needed any more."""

    covers: str
    reason: str
    owner: str
    expires: str
    findings: str
    apis: str = ""
    state: str = ""
    expired: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PolicyView:
    """How an API, or all of them, stand with the policy."""

    statement: str
    kept: bool
    offences: tuple[OffenceView, ...] = ()
    waivers: tuple[WaiverView, ...] = ()
    without: str = ""  # what becomes of the score without the waived findings
    more_offences: int = 0
    more_waivers: int = 0


def ruling_view(audit: Audit) -> PolicyView | None:
    """How one API stands; None where there is no policy."""
    ruling = audit.ruling
    if ruling is None:
        return None
    return PolicyView(
        statement=_statement(ruling),
        kept=not ruling.offences,
        offences=tuple(OffenceView(what=each.what, rule=each.rule, place=each.place) for each in ruling.offences),
        waivers=tuple(map(_excused, ruling.excused)),
        without=_without(audit.score, ruling),
    )


def within(view: PolicyView | None, most: int) -> PolicyView | None:
    """The same with at most so many offences and waivers, for paper."""
    if view is None:
        return None
    return replace(
        view,
        offences=tuple(replace(each, what=cut(each.what, 300), place=cut(each.place, 120)) for each in view.offences[:most]),
        waivers=tuple(replace(each, reason=cut(each.reason, 300)) for each in view.waivers[:most]),
        more_offences=max(0, len(view.offences) - most),
        more_waivers=max(0, len(view.waivers) - most),
    )


def _statement(ruling: Ruling) -> str:
    if not ruling.rules:
        return f"The policy “{ruling.policy}” has no rule for this API: nothing was asked of it."
    kept = count(len(ruling.rules), "rule")
    if not ruling.offences:
        return f"It keeps the policy “{ruling.policy}” ({kept} for it)."
    return f"It breaks the policy “{ruling.policy}” in {count(len(ruling.offences), 'point')} ({kept} for it)."


def _without(score: float | None, ruling: Ruling) -> str:
    """`2 findings are waived. Without them it is ready, 84 of 100; with them, 76.`"""
    if not ruling.waived:
        return ""
    waived = "1 finding is waived. Without it" if ruling.waived == 1 else f"{ruling.waived:,} findings are waived. Without them"
    return f"{waived} it is {ruling.decision}, {score_words(ruling.score)} of 100; as it stands, {score_words(score)}."


def _excused(excused: Excused) -> WaiverView:
    return WaiverView(
        covers=listed(excused.checks),
        reason=excused.reason,
        owner=excused.owner,
        expires=day(excused.expires),
        findings=count(len(excused.findings), "finding"),
    )


def compliance_view(portfolio: Portfolio) -> PolicyView | None:
    """How all APIs stand; None where there is no policy."""
    stands = portfolio.compliance
    if stands is None:
        return None
    names = {row.api.id: cut(row.api.name or row.api.id, NAME_LIMIT) for row in portfolio.rows}
    parts = [f"{_apis(len(stands.kept), 'keeps', 'keep')} it"] if stands.kept else []
    parts += [f"{_apis(len(stands.broken), 'breaks', 'break')} it"] if stands.broken else []
    parts += [f"no rule is for {count(len(stands.unruled), 'API')}"] if stands.unruled else []
    return PolicyView(
        statement=f"Policy “{stands.policy}”: {listed(tuple(parts))}.",
        kept=stands.holds,
        offences=tuple(offence for row in portfolio.rows for offence in _offences(row, names)),
        waivers=tuple(_used(each, names) for each in stands.waivers),
    )


def _apis(number: int, one: str, many: str) -> str:
    return f"{count(number, 'API')} {one if number == 1 else many}"


def _offences(row: Row, names: Mapping[str, str]) -> tuple[OffenceView, ...]:
    offences = row.ruling.offences if row.ruling else ()
    return tuple(OffenceView(what=each.what, rule=each.rule, place=each.place, api=names[row.api.id]) for each in offences)


def _used(use: WaiverUse, names: Mapping[str, str]) -> WaiverView:
    state = "expired" if use.expired else "in force" if use.findings else "covers nothing that was found"
    return WaiverView(
        covers=use.covers,
        reason=use.reason,
        owner=use.owner,
        expires=day(use.expires),
        findings=count(use.findings, "finding"),
        apis=", ".join(names.get(each, each) for each in use.apis),
        state=state,
        expired=use.expired,
    )

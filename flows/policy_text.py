"""What the terminal says of a policy: a line for each thing that breaks it, with the place of the rule."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.audit import Portfolio
from plainspoken.checks.rulings import Compliance, WaiverUse


def policy_lines(portfolio: Portfolio) -> Iterator[str]:
    """How the APIs stand with the policy; nothing where there is none."""
    if (stands := portfolio.compliance) is None:
        return
    yield ""
    yield f"{_summary(stands)}{_waived(stands)}"
    for row in portfolio.rows:
        for offence in row.ruling.offences if row.ruling else ():
            yield f"{row.api.id}: {offence.what} {offence.place} ({offence.rule})"
    for waiver in stands.waivers:
        if waiver.expired:
            yield expiry(waiver)
        elif not waiver.findings:
            yield f"{waiver.place}: the waiver of {waiver.covers} covers nothing that was found; delete it if it is done."


def expiry(waiver: WaiverUse) -> str:
    """That a waiver has expired, which breaks the policy."""
    return f"{waiver.place}: the waiver of {waiver.covers} expired on {waiver.expires}; renew it or delete it."


def _summary(stands: Compliance) -> str:
    """`Policy Board 2027: kept by 2 APIs, broken by 1, no rule is for 3.`"""
    parts = [f"kept by {len(stands.kept)}", f"broken by {len(stands.broken)}"]
    if stands.unruled:
        parts.append(f"no rule is for {len(stands.unruled)}")
    return f"Policy {stands.policy}: {', '.join(parts)} of {_apis(len(stands.kept + stands.broken + stands.unruled))}."


def _waived(stands: Compliance) -> str:
    holding: list[WaiverUse] = [each for each in stands.waivers if each.findings]
    if not holding:
        return ""
    number = sum(each.findings for each in holding)
    return f" {number} {'finding is' if number == 1 else 'findings are'} waived, the first until {holding[0].expires}."


def _apis(number: int) -> str:
    return f"{number} {'API' if number == 1 else 'APIs'}"

"""What the page on all APIs can be filtered by: the facts that tell them apart, with the values that occur."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from plainspoken.checks.audit import Row
from plainspoken.templates.wording import cut


@dataclass(frozen=True, slots=True, kw_only=True)
class FilterView:
    """A choice among the values of one fact; `fact` is the name of the attribute that every row carries."""

    fact: str
    label: str
    values: tuple[str, ...]


_LABELS: Mapping[str, str] = {
    "decision": "Decision",
    "policy": "Policy",
    "owner": "Owner",
    "tier": "Tier",
    "lifecycle": "Lifecycle",
    "audience": "Audience",
}


def facts_of(row: Row) -> Mapping[str, str]:
    """The facts of one API by the name of the attribute; empty where it is not known."""
    return {
        "decision": str(row.decision),
        "policy": _policy(row),
        "owner": cut(row.api.owner.team or row.api.owner.email, 60),
        "tier": cut(row.api.tier, 60),
        "lifecycle": cut(row.api.lifecycle, 60),
        "audience": cut(row.api.audience, 60),
    }


def _policy(row: Row) -> str:
    if row.ruling is None:
        return ""
    return "broken" if row.ruling.offences else "kept" if row.ruling.rules else "no rule"


def filters(rows: Iterable[Row]) -> tuple[FilterView, ...]:
    """A filter for each fact of which two values or more occur: what all have in common sets nobody apart."""
    facts = [facts_of(row) for row in rows]
    occurring = {fact: {each[fact] for each in facts} for fact in _LABELS}
    return tuple(
        FilterView(fact=fact, label=label, values=tuple(sorted(occurring[fact] - {""})))
        for fact, label in _LABELS.items()
        if len(occurring[fact]) > 1
    )

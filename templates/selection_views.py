"""How well requests find the operations of an API, and which read alike, as tables."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from plainspoken.checks.selection.records import (
    AlikeGroup,
    Choice,
    Member,
    Selection,
)
from plainspoken.templates.wording import DASH, count, cut, listed, percent

_TEXT, _WORDS = 110, 4  # characters of a request, words of one kind


@dataclass(frozen=True, slots=True, kw_only=True)
class ChoiceView:
    """An operation: how many of its requests find it, and what is found instead."""

    operation: str
    requests: str
    first: str
    ten: str
    instead: str
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberView:
    """One of several operations that read alike, and the words that only it has."""

    operation: str
    api: str
    only: str


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupView:
    """Operations that read alike, what they share, and what to write to tell them apart."""

    title: str
    members: tuple[MemberView, ...]
    advice: str
    more: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectionView:
    """How well requests find the operations of one API. What `more_*` counts was left out for length."""

    lead: str
    unasked: str  # on the operations without a request; empty where there are none
    accuracy: str
    rows: tuple[ChoiceView, ...]
    alike: tuple[GroupView, ...]
    notes: tuple[str, ...] = ()
    more_rows: int = 0
    more_alike: int = 0

    def first(self, rows: int, groups: int) -> SelectionView:
        """The same with at most so many rows and groups."""
        return replace(
            self,
            rows=self.rows[:rows],
            alike=self.alike[:groups],
            more_rows=self.more_rows + max(0, len(self.rows) - rows),
            more_alike=self.more_alike + max(0, len(self.alike) - groups),
        )


def selection_view(selection: Selection | None) -> SelectionView | None:
    """The operations that are found worst first; None where nothing was searched for."""
    if selection is None:
        return None
    choices = sorted(selection.choices, key=_worst_first)
    return SelectionView(
        lead=_lead(selection),
        unasked=_unasked(selection),
        accuracy=_by_size(selection.scale),
        rows=tuple(map(_choice, choices)),
        alike=tuple(map(group_view, selection.alike)),
        more_alike=selection.more_alike,
        notes=selection.notes,
    )


def kinds(written: int, derived: int) -> str:
    """`12 requests that people wrote and 30 that were made of the documents`: which kind was used, and how many."""
    told = (
        f"{count(written, 'request')} that people wrote" if written else "",
        f"{count(derived, 'request')} made of what the documents say outside of the operations' own texts" if derived else "",
    )
    return listed(tuple(each for each in told if each)) or "no request"


def _lead(selection: Selection) -> str:
    chosen = selection.choices
    if not chosen:
        return "No request is known for any operation, so nothing could be searched for: not measured."
    written = sum(each.requests for each in chosen if each.is_written)
    total = sum(each.requests for each in chosen)
    first, ten = sum(each.first for each in chosen), sum(each.ten for each in chosen)
    said = (
        f"Searched for: {kinds(written, total - written)}, for {len(chosen):,} of {count(selection.operations, 'operation')}. "
        f"Among the operations of this API, {percent(first / total)} find theirs first and {percent(ten / total)} among ten."
    )
    overall = sum(each.overall_requests for each in chosen)
    if not selection.tools or not overall:
        return said
    share = sum(each.overall_first for each in chosen) / overall
    return f"{said} Among the {selection.tools:,} operations of all APIs together, {percent(share)} find theirs first."


def _unasked(selection: Selection) -> str:
    left = selection.operations - len(selection.choices)
    if not left:
        return ""
    what = "1 operation was" if left == 1 else f"{left:,} operations were"
    return (
        f"{what} not measured: the document says nothing else of them that a request could be made of. Write some into "
        "`intents.yaml`."
    )


def _by_size(scale: Mapping[int, float]) -> str:
    if len(scale) < 2:
        return ""
    parts = tuple(f"{percent(share)} among {size:,}" for size, share in sorted(scale.items()))
    return f"Found first, by the number of operations that are offered: {listed(parts)}."


def _worst_first(choice: Choice) -> tuple[float, float, float, str]:
    return choice.ten / choice.requests, choice.first / choice.requests, -choice.rank, choice.operation


def _choice(choice: Choice) -> ChoiceView:
    others = (*choice.confused_with[:2], *choice.taken_by[:1])
    kind = "written" if choice.is_written else "derived"
    return ChoiceView(
        operation=choice.operation,
        requests=f"{choice.requests:,} {kind}",
        first=f"{choice.first:,}",
        ten=f"{choice.ten:,}",
        instead=", ".join(f"`{each}`" for each in others) or DASH,
        example=example(choice.example, choice.lures),
    )


def example(request: str, lures: Sequence[str]) -> str:
    """A request in quotation marks, with the words that draw it elsewhere."""
    if not request:
        return ""
    drawn = f", drawn by {_words(lures)}" if lures else ""
    return f"“{cut(request, _TEXT)}”{drawn}"


def _words(words: Sequence[str]) -> str:
    more = f" and {len(words) - _WORDS} more" if len(words) > _WORDS else ""
    return ", ".join(f"`{word}`" for word in words[:_WORDS]) + more


def group_view(group: AlikeGroup) -> GroupView:
    """A group in words."""
    return GroupView(
        title=_title(group),
        members=tuple(map(_member, group.members)),
        advice=_advice(group),
        more=group.more,
    )


def _title(group: AlikeGroup) -> str:
    whose = count(group.teams, "team") if group.teams > 1 else count(group.apis, "API")
    shared = f", all say {_words(group.shared)}" if group.shared else ""
    return f"{count(len(group.members) + group.more, 'operation')} of {whose}{shared}"


def _member(member: Member) -> MemberView:
    return MemberView(
        operation=member.operation,
        api=f"{member.api} ({member.team})" if member.team else member.api,
        only=f"only it says {_words(member.only)}" if member.only else "no word sets it apart",
    )


def _advice(group: AlikeGroup) -> str:
    one, other = group.members[0], next((each for each in group.members if each.api != group.members[0].api), group.members[1])
    where = f" of {other.api}" if other.api != one.api else ""
    return (
        f"Say in {one.operation} of {one.api} when to use it rather than {other.operation}{where}, and there the reverse; "
        "begin each with what only that one is about."
    )


def shortened_texts(groups: Iterable[GroupView], limit: int) -> tuple[GroupView, ...]:
    """The groups with at most four members each and their texts cut, for paper."""
    return tuple(
        replace(
            each,
            members=tuple(replace(member, operation=cut(member.operation, limit)) for member in each.members[:4]),
            more=each.more + max(0, len(each.members) - 4),
        )
        for each in groups
    )

"""How well requests find operations, as tables: for the owner of one API, and for all APIs together."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from plainspoken.checks.selection.records import (
    Accuracy,
    AlikeGroup,
    ApiFound,
    Choice,
    Confusion,
    Member,
    PortfolioSelection,
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
class AccuracyView:
    """Of how many operations offered which share of the requests found theirs; `width` in percent for a bar."""

    tools: str
    first: str
    five: str
    width: float
    described: str
    measured: bool = True


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


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiFoundView:
    """An API in the table of how often operations are found."""

    name: str
    team: str
    asked: str
    requests: str
    first: str
    five: str
    overall: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfusionView:
    """Requests of one operation that an operation of another API took."""

    operation: str
    api: str
    taken_by: str
    taken_by_api: str
    requests: str
    example: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioSelectionView:
    """How well requests find operations among those of all APIs. What `more_*` counts was left out for length."""

    lead: str
    accuracy: tuple[AccuracyView, ...]
    apis: tuple[ApiFoundView, ...]
    alike: tuple[GroupView, ...]
    confusions: tuple[ConfusionView, ...]
    notes: tuple[str, ...] = ()
    more_apis: int = 0
    more_alike: int = 0
    more_confusions: int = 0

    def first(self, apis: int, groups: int, confusions: int) -> PortfolioSelectionView:
        """The same with at most so many of each."""
        return replace(
            self,
            apis=self.apis[:apis],
            alike=self.alike[:groups],
            confusions=self.confusions[:confusions],
            more_apis=self.more_apis + max(0, len(self.apis) - apis),
            more_alike=self.more_alike + max(0, len(self.alike) - groups),
            more_confusions=self.more_confusions + max(0, len(self.confusions) - confusions),
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
        alike=tuple(map(_group, selection.alike)),
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
        example=_example(choice.example, choice.lures),
    )


def _example(request: str, lures: Sequence[str]) -> str:
    if not request:
        return ""
    drawn = f", drawn by {_words(lures)}" if lures else ""
    return f"“{cut(request, _TEXT)}”{drawn}"


def _words(words: Sequence[str]) -> str:
    more = f" and {len(words) - _WORDS} more" if len(words) > _WORDS else ""
    return ", ".join(f"`{word}`" for word in words[:_WORDS]) + more


def _group(group: AlikeGroup) -> GroupView:
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


def portfolio_selection_view(selection: PortfolioSelection | None) -> PortfolioSelectionView | None:
    """The APIs that are found worst first; None where nothing was searched for."""
    if selection is None:
        return None
    return PortfolioSelectionView(
        lead=_portfolio_lead(selection),
        accuracy=tuple(map(_accuracy, selection.accuracy)),
        apis=tuple(map(_api, sorted(selection.apis, key=_least_found_first))),
        alike=tuple(map(_group, selection.alike)),
        confusions=tuple(map(_confusion, selection.confusions)),
        more_alike=selection.more_alike,
        more_confusions=selection.more_confusions,
        notes=selection.notes,
    )


def _portfolio_lead(selection: PortfolioSelection) -> str:
    asked, known = sum(each.asked for each in selection.apis), sum(each.operations for each in selection.apis)
    derived = selection.requests - selection.written
    sampled = (
        f" Of these, {selection.searched:,}, drawn by the digests of the documents, were searched for among all operations."
        if selection.searched < selection.requests
        else ""
    )
    return (
        f"A model that is offered every operation has to pick one of {selection.tools:,}. Searched for: "
        f"{kinds(selection.written, derived)}, for {asked:,} of {count(known, 'operation')}; the others are not "
        f"measured.{sampled}"
    )


def _accuracy(accuracy: Accuracy) -> AccuracyView:
    first, five = percent(accuracy.first), percent(accuracy.five)
    return AccuracyView(
        tools=f"{accuracy.tools:,}",
        first=first,
        five=five,
        width=round(100 * accuracy.first, 1),
        described=f"Among {accuracy.tools:,} operations {first} are found first, {five} among five.",
    )


def _least_found_first(api: ApiFound) -> tuple[float, str]:
    return 2.0 if api.first is None else api.first, api.api


def _api(api: ApiFound) -> ApiFoundView:
    kinds_told = [f"{number:,} {kind}" for number, kind in ((api.written, "written"), (api.derived, "derived")) if number]
    return ApiFoundView(
        name=cut(api.name or api.api, 60),
        team=cut(api.team, 60),
        asked=f"{api.asked:,} of {api.operations:,}",
        requests=", ".join(kinds_told) or DASH,
        first=_share(api.first),
        five=_share(api.five),
        overall=_share(api.overall_first),
    )


def _share(share: float | None) -> str:
    return DASH if share is None else percent(share)


def _confusion(confusion: Confusion) -> ConfusionView:
    return ConfusionView(
        operation=confusion.operation,
        api=confusion.api,
        taken_by=confusion.taken_by,
        taken_by_api=confusion.taken_by_api,
        requests=f"{confusion.requests:,}",
        example=_example(confusion.example, confusion.lures),
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

"""How well requests find operations among those of all APIs, as tables."""

from __future__ import annotations

from dataclasses import dataclass, replace

from plainspoken.checks.selection.records import Accuracy, ApiFound, Confusion, PortfolioSelection
from plainspoken.templates.selection_views import GroupView, example, group_view, kinds
from plainspoken.templates.wording import DASH, count, cut, percent


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


def portfolio_selection_view(selection: PortfolioSelection | None) -> PortfolioSelectionView | None:
    """The APIs that are found worst first; None where nothing was searched for."""
    if selection is None:
        return None
    return PortfolioSelectionView(
        lead=_portfolio_lead(selection),
        accuracy=tuple(map(_accuracy, selection.accuracy)),
        apis=tuple(map(_api, sorted(selection.apis, key=_least_found_first))),
        alike=tuple(map(group_view, selection.alike)),
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
        example=example(confusion.example, confusion.lures),
    )

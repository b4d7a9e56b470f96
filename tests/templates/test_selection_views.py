"""What reports tell of requests: which kind they were, how many, and what was not measured."""

from dataclasses import replace

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
from plainspoken.templates.portfolio_selection_views import portfolio_selection_view
from plainspoken.templates.selection_views import kinds, selection_view

GOOD = Choice(operation="GET /a", requests=3, first=3, found=3, ten=3, overall_requests=3, overall_first=2)
BAD = Choice(
    operation="GET /b",
    requests=2,
    first=0,
    found=1,
    ten=1,
    is_written=False,
    confused_with=("GET /a",),
    example="list <b>parcels</b>",
    lures=("parcels",),
    taken_by=("shop: GET /c",),
)
GROUP = AlikeGroup(
    members=(
        Member(api="post", team="Mail", operation="GET /a", closeness=1.0, only=("stamp",)),
        Member(api="shop", team="Shop", operation="GET /c", closeness=0.9),
    ),
    shared=("parcel",),
)
SELECTION = Selection(
    retriever="words", operations=4, choices=(GOOD, BAD), scale={4: 0.6, 100: 0.4}, tools=100, alike=(GROUP,), more_alike=2
)


def test_which_kind_and_how_many() -> None:
    assert kinds(1, 0) == "1 request that people wrote"
    assert kinds(0, 0) == "no request"
    assert kinds(2, 3).startswith("2 requests that people wrote and 3 requests made of")


def test_the_worst_found_comes_first_and_what_was_not_measured_is_told() -> None:
    view = selection_view(SELECTION)
    assert view is not None
    assert [each.operation for each in view.rows] == ["GET /b", "GET /a"]
    assert "for 2 of 4 operations" in view.lead
    assert "Among the 100 operations of all APIs together, 66 % find theirs first." in view.lead
    assert view.unasked.startswith("2 operations were not measured")
    assert view.rows[0].instead == "`GET /a`, `shop: GET /c`"
    assert "drawn by `parcels`" in view.rows[0].example
    assert "60 % among 4 and 40 % among 100" in view.accuracy


def test_without_a_request_nothing_is_claimed() -> None:
    view = selection_view(replace(SELECTION, choices=(), scale={}, alike=()))
    assert view is not None
    assert "not measured" in view.lead
    assert "%" not in view.lead
    assert selection_view(None) is None


def test_a_group_says_when_to_use_which() -> None:
    view = selection_view(SELECTION)
    assert view is not None
    (group,) = view.alike
    assert group.title == "2 operations of 2 teams, all say `parcel`"
    assert [each.only for each in group.members] == ["only it says `stamp`", "no word sets it apart"]
    assert "when to use it rather than GET /c of shop" in group.advice


def test_the_portfolio_from_the_least_found_to_the_not_measured() -> None:
    found = ApiFound(
        api="post",
        name="Post",
        team="Mail",
        operations=4,
        asked=2,
        written=3,
        derived=2,
        first=0.6,
        five=0.8,
        ten=0.8,
        overall_first=0.4,
        overall_ten=0.8,
    )
    none = replace(found, api="shop", name="Shop", asked=0, written=0, derived=0, first=None, five=None, overall_first=None)
    taken = Confusion(operation="GET /b", api="post", taken_by="GET /c", taken_by_api="shop", requests=1, example="x")
    view = portfolio_selection_view(
        PortfolioSelection(
            retriever="words",
            tools=8,
            requests=5,
            written=3,
            searched=4,
            accuracy=(Accuracy(tools=8, requests=4, first=0.5, five=1.0),),
            apis=(none, found),
            confusions=(taken,),
            alike=(GROUP,),
        )
    )
    assert view is not None
    assert [(each.name, each.first, each.requests) for each in view.apis] == [
        ("Post", "60 %", "3 written, 2 derived"),
        ("Shop", "–", "–"),
    ]
    assert "Of these, 4, drawn by the digests of the documents" in view.lead
    assert view.first(1, 0, 0).more_apis == 1

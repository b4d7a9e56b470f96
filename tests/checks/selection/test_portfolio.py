"""What requests find in an API and among all of them; the same documents give the same result."""

from dataclasses import asdict, replace
from functools import cache

import numpy as np
import pytest

from plainspoken.checks.selection.measure import windows
from plainspoken.checks.selection.portfolio import Measured, measured
from plainspoken.checks.selection.records import Intent, Offer, Offered
from plainspoken.flows.embedding import encoder

POST = {
    "POST /parcels": ("sendParcel", "Send a parcel to an address"),
    "GET /parcels/{id}": ("trackParcel", "Show where a parcel is on its way"),
    "DELETE /parcels/{id}": ("cancelParcel", "Cancel a parcel before it is collected"),
    "GET /stamps": ("listStamps", "List the stamps that can be bought"),
}
SHOP = {
    "GET /orders": ("listOrders", "List the orders of a customer"),
    "POST /shipments": ("sendParcel", "Send a parcel to an address of a customer"),
    **{f"GET /things/{n}": (f"thing{n}", f"Show shelf number {n} of the shop") for n in range(12)},
}


def intent(operation: str, says: str, *, written: bool = True) -> Intent:
    return Intent(operation=operation, says=says, source="intents.yaml:2:3", is_written=written)


def offer(api: str, tools: dict[str, tuple[str, str]], *intents: Intent, team: str = "") -> Offer:
    offered = tuple(Offered(operation=key, id=name, text=text) for key, (name, text) in tools.items())
    return Offer(api=api, name=api.title(), team=team, digest=api, tools=offered, intents=intents)


ASKED = (
    intent("POST /parcels", "I want to send a parcel"),
    intent("GET /parcels/{id}", "where is my parcel now"),
    intent("DELETE /parcels/{id}", "cancel the parcel, please"),
    intent("GET /stamps", "which stamps can I buy"),
    intent("GET /stamps", "where is the parcel"),
    intent("", "what is the weather tomorrow"),
    intent("", "translate this poem"),
)


@cache
def both() -> Measured:
    return measured([offer("post", POST, *ASKED, team="Mail"), offer("shop", SHOP, team="Shop")], encoder())


def test_each_operation_is_searched_for_among_those_of_its_api() -> None:
    choices = {each.operation: each for each in both().apis["post"].choices}
    assert choices["POST /parcels"].first == 1
    stamps = choices["GET /stamps"]
    assert (stamps.requests, stamps.first) == (2, 1)
    assert stamps.confused_with[0] == "GET /parcels/{id}"
    assert (stamps.example, stamps.lures) == ("where is the parcel", ("parcel",))


def test_what_nothing_answers_finds_nothing_close_enough() -> None:
    selection = both().apis["post"]
    assert (selection.unanswerable, selection.abstained) == (2, 2)


def test_an_api_without_requests_is_not_measured() -> None:
    shop = next(each for each in both().portfolio.apis if each.api == "shop")
    assert (shop.asked, shop.first, shop.overall_first) == (0, None, None)
    assert both().apis["shop"].choices == ()
    assert both().apis["shop"].scale == {}


def test_accuracy_is_told_by_the_number_of_operations() -> None:
    accuracy = both().portfolio.accuracy
    assert [(each.tools, each.requests) for each in accuracy] == [(10, 5), (18, 5)]
    assert accuracy[0].first >= accuracy[1].first


def test_what_reads_alike_across_teams_is_grouped_with_the_words_that_part_it() -> None:
    (group,) = both().portfolio.alike
    assert [(each.api, each.operation) for each in group.members] == [("post", "POST /parcels"), ("shop", "POST /shipments")]
    assert group.teams == 2
    assert "customer" in group.members[1].only
    assert both().apis["shop"].alike[0].members[0].api == "shop"  # its own come first in its own report


def test_neighbours_have_the_same_name_or_read_most_alike() -> None:
    near = {each.nearest_to: each for each in both().neighbours["post"]}
    assert (near[""].id, near[""].api, near[""].team) == ("sendParcel", "shop", "Shop")
    assert near["POST /parcels"].operation == "POST /shipments"
    assert near["POST /parcels"].closeness > 0.8


def test_alone_there_is_nothing_to_be_taken_by() -> None:
    alone = measured([offer("post", POST, *ASKED)], encoder())
    assert alone.neighbours == {}
    assert alone.apis["post"].tools == 0
    assert {each.overall_requests for each in alone.apis["post"].choices} == {0}


def test_the_order_of_the_apis_changes_nothing() -> None:
    turned = measured([offer("shop", SHOP, team="Shop"), offer("post", POST, *ASKED, team="Mail")], encoder())
    assert asdict(turned) == asdict(both())


def test_where_there_are_too_many_requests_a_part_is_searched_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("plainspoken.checks.selection.portfolio.MOST_SEARCHED", 3)
    portfolio = measured([offer("post", POST, *ASKED), offer("shop", SHOP)], encoder()).portfolio
    assert (portfolio.requests, portfolio.searched) == (5, 3)


def test_nothing_at_all_is_no_error() -> None:
    assert measured([], encoder()).portfolio.tools == 0
    assert measured([replace(offer("post", POST), tools=())], encoder()).apis == {}


@pytest.mark.parametrize(("place", "start"), [(0, 0), (9, 3), (4, 9)])
def test_a_list_holds_the_right_one_and_as_many_others_as_wanted(place: int, start: int) -> None:
    cosines = np.linspace(0, 1, 10, dtype=np.float32)  # each better than all before it
    weights = np.zeros(10, np.float32)
    ranked = list(windows(cosines, weights, place, np.array([place]), start, [1, 4, 10]))
    assert ranked[0] == 1
    assert ranked[2] == 10 - place
    assert 1 <= ranked[1] <= 4

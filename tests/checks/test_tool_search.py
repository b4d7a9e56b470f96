"""What people say reaches the tool that answers it, and what to expect without any request."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspoken.checks import confusable, findability
from plainspoken.checks.confusable import likenesses
from plainspoken.checks.findability import GENERIC, generic_share, prospects, specific_words
from plainspoken.checks.similarity import root
from plainspoken.checks.tool_search import Tool, index, ranks, terms, tool
from plainspoken.flows.embedding import encoder
from plainspoken.inventory.document import open_document

TOOLS = (
    Tool(key="a", name="refundOrder", text="Give a customer the money of an order back."),
    Tool(key="b", name="listOrders", text="List the orders of a customer, the newest first."),
    Tool(key="c", name="getWeather", text="The weather forecast for a city."),
    Tool(key="d", name="forecastRain", text="The forecast of rain for a city."),
    Tool(key="e", name="askAnything", text="AI powered tool that provides information and answers to any question."),
)


@pytest.mark.parametrize(
    ("request_", "first"),
    [
        ("refund the last order of this customer", "a"),
        ("which orders has she placed?", "b"),
        ("will it be sunny in Lisbon tomorrow?", "c"),
        ("reimburse the shopper", "a"),  # no word in common
    ],
)
def test_a_request_finds_its_tool_first(request_: str, first: str) -> None:
    (scores,) = index(TOOLS, encoder()).scores([request_])
    assert TOOLS[int(scores.argmax())].key == first


def test_words_in_common_are_weighed_as_bm25_weighs_them() -> None:
    made = index((Tool(key="1", name="", text="parcel"), Tool(key="2", name="", text="letter letter")), encoder())
    # n = 2, one tool has the word once; lengths 1 and 2, mean 1.5: computed by hand from the formula.
    expected = math.log1p(1.5 / 1.5) * 2.2 / (1 + 1.2 * (0.25 + 0.75 / 1.5))
    assert made.lexical("a parcel")[0] == pytest.approx(expected, rel=1e-6)
    assert made.lexical("a parcel")[1] == 0


def test_scores_do_not_depend_on_what_else_is_asked() -> None:
    made = index(TOOLS, encoder())
    asked = ["refund", "weather", "", "réservation 東京"]
    together = list(made.scores(asked))
    for request, row in zip(asked, together, strict=True):
        assert np.allclose(row, next(made.scores([request])), atol=1e-6)
        assert np.isfinite(row).all()


@given(st.lists(st.floats(-1, 1, width=32), min_size=1, max_size=20), st.data())
def test_ranks_are_a_permutation(values: list[float], data: st.DataObject) -> None:
    scores = np.array(values, np.float32)
    assert sorted(ranks(scores, at) for at in range(len(values))) == list(range(1, len(values) + 1))
    at = data.draw(st.integers(0, len(values) - 1))
    assert (ranks(scores, at) == 1) == (int(scores.argmax()) == at)


def test_an_operation_is_read_by_name_path_and_texts() -> None:
    document = open_document(
        b"openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths:\n  /orders/{id}/refund:\n    post:\n"
        b"      operationId: orderRefund\n      summary: Pay back\n      responses: {}\n",
        "shop.yaml",
    )
    made = tool(document.operations[0], "shop")
    assert made.key == "shop POST /orders/{id}/refund"
    assert set(terms(made.read)) >= {root("order"), root("refund"), root("pay")}


def test_rivals_are_those_that_read_alike() -> None:
    expected = {each.tool.key: each for each in prospects(index(TOOLS, encoder()))}
    assert expected["c"].rivals[0].key == "d"
    assert expected["b"].rivals[0].key == "a"
    assert all(len(each.rivals) == len(TOOLS) - 1 for each in expected.values())


def test_what_promises_everything_is_expected_to_be_found_least() -> None:
    expected = {each.tool.key: each for each in prospects(index(TOOLS, encoder()))}
    assert expected["e"].generic > 0.7
    assert min(expected.values(), key=lambda each: each.share).tool.key == "e"


def test_shares_lie_between_none_and_all_of_the_others() -> None:
    assert sorted(each.share for each in prospects(index(TOOLS, encoder()))) == [0, 0.25, 0.5, 0.75, 1]


def test_tools_compared_block_by_block_give_what_all_at_once_give(monkeypatch: pytest.MonkeyPatch) -> None:
    made = index(TOOLS, encoder())
    at_once, pairs = prospects(made), likenesses(made, close=-1)
    for module in (findability, confusable):
        monkeypatch.setattr(module, "_ROWS", 2)
    assert prospects(made) == at_once
    blocks = likenesses(made, close=-1)
    assert [(each.first, each.second) for each in blocks] == [(each.first, each.second) for each in pairs]
    assert blocks.cosines == pytest.approx(pairs.cosines, abs=1e-6)


@given(
    st.lists(st.sampled_from([-math.inf, 0.0, 0.5, 1.0]) | st.floats(-1, 1, width=32), min_size=12, max_size=60),
    st.integers(0, 10),
)
def test_the_greatest_are_those_of_a_stable_sort(values: list[float], most: int) -> None:
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(findability, "_GROUPS", 10)
        found = findability._greatest(np.array(values, np.float32), most)
    assert found == sorted(range(len(values)), key=lambda at: -np.float32(values[at]))[:most]


def test_specific_words_are_those_that_not_any_tool_could_have() -> None:
    assert sorted(specific_words(TOOLS[3])) == ["city", "forecast", "rain"]
    assert specific_words(TOOLS[4]) == []


def test_pairs_of_two_groups_come_before_closer_ones_of_one() -> None:
    made = index(TOOLS, encoder())
    pairs = likenesses(made, close=-1, group=lambda each: "shop" if each.key in "abe" else "weather")
    assert len(pairs) == 10
    apart = [(each.first.key in "abe") != (each.second.key in "abe") for each in pairs]
    assert apart == sorted(apart, reverse=True)
    assert pairs[:1] == [pairs[0]]
    assert not likenesses(index((), encoder()))


@pytest.mark.parametrize("count", [0, 1])
def test_few_tools_have_no_rivals(count: int) -> None:
    assert [each.rivals for each in prospects(index(TOOLS[:count], encoder()))] == [()] * count


def test_a_tool_without_words_is_as_generic_as_can_be() -> None:
    assert generic_share(Tool(key="x", name="x", text="")) == 1.0
    assert root("information") in GENERIC

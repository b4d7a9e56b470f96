"""What an API's tools weigh, and in which groups they could be offered."""

import pytest

from plainspoken.checks.grouping import groups_of
from plainspoken.checks.tool_surface import surface
from plainspoken.flows.tokens import count
from plainspoken.inventory.document import Document, open_document


def _document(count: int, text: str = "Shows it.", tags: str = "") -> Document:
    paths = "".join(
        f"  /{'pets' if n % 3 else 'shops'}/p{n}: {{get: {{operationId: getP{n}, summary: '{text}'{tags}, responses: {{}}}}}}\n"
        for n in range(count)
    )
    return open_document(f"openapi: 3.1.0\ninfo: {{title: Pets, version: '1'}}\npaths:\n{paths}".encode(), "pets.yaml")


def test_the_whole_is_the_sum_of_its_tools_and_of_its_groups() -> None:
    told = surface(_document(9), len)
    assert told.tokens == sum(each.tokens for each in told.tools) == sum(each.tokens for each in told.groups)
    assert {each.name: each.tools for each in told.groups} == {"pets": 6, "shops": 3}
    assert [each.name for each in told.groups] == ["pets", "shops"]  # the heaviest first


@pytest.mark.parametrize(
    ("tokens_each", "advice"),
    [(200, "All of them"), (201, "Offer them in groups"), (1_000, "Offer them in groups"), (1_001, "Offer them by search")],
)
def test_the_advice_follows_the_share_of_the_context(tokens_each: int, advice: str) -> None:
    told = surface(_document(10), lambda _: tokens_each)  # 1 % of 200,000 is 2,000, 5 % are 10,000
    assert told.advice.startswith(advice)


@pytest.mark.parametrize(
    ("count", "exceeded"),
    [(30, []), (31, ["GPT Actions"]), (128, ["GPT Actions"]), (129, ["GPT Actions", "OpenAI", "VS Code"])],
)
def test_limits_on_the_number_of_tools_are_told_at_their_border(count: int, exceeded: list[str]) -> None:
    told = {name for name, _ in surface(_document(count), len).exceeded}
    assert told >= set(exceeded)
    assert not ({"GPT Actions", "OpenAI", "VS Code"} - set(exceeded)) & told


def test_tags_group_where_there_are_few_of_them() -> None:
    assert set(groups_of(_document(8, tags=", tags: [Animals]")).values()) == {"Animals"}
    assert set(groups_of(_document(3, tags=", tags: [Animals]")).values()) == {"pets", "shops"}


def test_a_text_of_any_length_is_counted() -> None:
    sentence = "A parcel is sent. "
    assert count(sentence * 100_000) == pytest.approx(100_000 * count(sentence), rel=0.2)

"""How lists are read on: the parameter that begins the next part, and where the answer names it."""

from typing import Any

import pytest

from plainspoken.checks.chains.graph import chains_of
from plainspoken.checks.paging import Way, begins_at

from .documents import answer, document, many, one


@pytest.mark.parametrize(
    ("name", "way"),
    [
        ("cursor", Way.CURSOR),
        ("X-Cursor", Way.CURSOR),
        ("next_page_token", Way.CURSOR),
        ("pageToken", Way.CURSOR),
        ("page[cursor]", Way.CURSOR),
        ("starting_after", Way.LAST_ITEM),
        ("start_after_history_item_id", Way.LAST_ITEM),
        ("page[after]", Way.LAST_ITEM),
        ("page", Way.PAGE),
        ("searchCriteria[currentPage]", Way.PAGE),
        ("$skip", Way.OFFSET),
        ("queryParameters.skip", Way.OFFSET),
        ("filter[after]", None),
        ("created_after", None),
        ("utc_offset", None),
        ("page_size", None),
        ("skipEXIF", None),
        ("hasNext", None),
    ],
)
def test_what_a_parameter_begins_with(name: str, way: Way | None) -> None:
    assert begins_at(name) is way


def listing(parameter: str, schema: dict[str, Any], **headers: Any) -> dict[str, Any]:
    said = answer(schema)
    said["responses"]["200"] |= {"headers": headers}
    return {"parameters": [{"name": parameter, "in": "query", "schema": {"type": "string"}}], **said}


def holding(**fields: Any) -> dict[str, Any]:
    return {"type": "object", "properties": {"data": many("id"), **fields}}


TEXT = {"type": "string"}


@pytest.mark.parametrize(
    ("parameter", "schema", "field", "sure"),
    [
        ("cursor", holding(next_cursor=TEXT), "next_cursor", "likely"),
        ("pageToken", holding(nextPageToken=TEXT), "nextPageToken", "likely"),
        ("syncCursor", holding(nextSyncCursor=TEXT), None, ""),
        ("cursor", holding(meta={"type": "object", "properties": {"next": TEXT}}), "meta.next", "likely"),
        ("page", holding(_links={"type": "object", "properties": {"next": one("href")}}), "_links.next", "likely"),
        ("page", holding(page=TEXT), None, ""),
        ("offset", holding(offset=TEXT, total=TEXT), None, ""),
        ("offset", holding(next_offset=TEXT), "next_offset", "likely"),
        ("after", holding(last_id=TEXT), "last_id", "likely"),
        ("after", holding(), "data[].id", "possible"),
        ("after", many("id"), "[].id", "possible"),
        ("cursor", holding(), None, ""),
        ("created_after", holding(next=TEXT), None, ""),
    ],
)
def test_where_the_answer_names_it(parameter: str, schema: dict[str, Any], field: str | None, sure: str) -> None:
    told = chains_of({"": document({"/pets": {"get": listing(parameter, schema)}})})
    assert [(edge.field, edge.parameter, str(edge.confidence)) for edge in told.pages] == (
        [(field, parameter, sure)] if field else []
    )
    assert told.pages == told.edges
    assert told.entries == ()


def test_headers_name_it_too() -> None:
    told = chains_of({"": document({"/pets": {"get": listing("cursor", many("id"), **{"X-Next-Cursor": {}})}})})
    assert [edge.field for edge in told.pages] == ["header X-Next-Cursor"]
    told = chains_of({"": document({"/pets": {"get": listing("page", many("id"), Link={})}})})
    assert [(edge.field, str(edge.confidence)) for edge in told.pages] == [("header Link", "possible")]

"""The solver: what an error answer tells, in whatever shape, is what the repaired call follows, and nothing else is."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from plainspoken.checks.error_advice import told
from plainspoken.checks.recovery import Wish, repair
from plainspoken.checks.tool_calls import ABSENT, Path, ToolCall, value_at, with_value, without

TOOLS = {"listOrders": "GET /orders", "getOrder": "GET /orders/{orderId}", "/orders": "GET /orders"}


def call(**arguments: Any) -> ToolCall:
    return ToolCall(operation="GET /orders", arguments=arguments)


def query(**arguments: Any) -> ToolCall:
    return call(query=arguments)


RIGHT = query(limit="20", state="delivered", since="2026-03-14")


def repaired(sent: ToolCall, body: Any, *, right: ToolCall = RIGHT, unknown: frozenset[Path] = frozenset()) -> ToolCall | None:
    text = body if isinstance(body, str) else json.dumps(body)
    found = repair(sent, Wish(call=right, unknown=unknown), text, TOOLS)
    return found.call if found else None


TELLING: list[tuple[str, Path, Any, Any]] = [
    # RFC 9457 with `errors` and a pointer; `invalid-params` of RFC 7807
    (
        "errors",
        ("query", "limit"),
        "20 items",
        {"title": "Wrong", "errors": [{"detail": "must be an integer", "pointer": "#/limit"}]},
    ),
    ("invalid-params", ("query", "limit"), "20 items", {"invalid-params": [{"name": "limit", "reason": "must be an integer"}]}),
    # pydantic and FastAPI
    (
        "pydantic",
        ("query", "limit"),
        "20 items",
        {
            "detail": [
                {
                    "type": "int_parsing",
                    "loc": ["query", "limit"],
                    "msg": "Input should be a valid integer",
                    "input": "20 items",
                }
            ]
        },
    ),
    (
        "pydantic enum",
        ("query", "state"),
        "DELIVERED",
        {
            "detail": [
                {
                    "type": "enum",
                    "loc": ["query", "state"],
                    "msg": "Input should be 'placed' or 'delivered'",
                    "input": "DELIVERED",
                }
            ]
        },
    ),
    (
        "pydantic date",
        ("query", "since"),
        "next Friday",
        {"detail": [{"loc": ["query", "since"], "msg": "Input should be a valid date or datetime, input is too short"}]},
    ),
    # JSON:API
    (
        "JSON:API parameter",
        ("query", "limit"),
        "20 items",
        {
            "errors": [
                {"status": "400", "source": {"parameter": "limit"}, "title": "Invalid", "detail": "Must be a whole number."}
            ]
        },
    ),
    # Google
    (
        "fieldViolations",
        ("query", "state"),
        "arrived",
        {
            "error": {
                "code": 3,
                "details": [{"fieldViolations": [{"field": "state", "description": "Allowed values: placed, delivered"}]}],
            }
        },
    ),
    # Spring
    (
        "Spring",
        ("query", "limit"),
        "0",
        {
            "timestamp": "2026-01-01T00:00:00Z",
            "path": "/orders",
            "errors": [{"field": "limit", "rejectedValue": 0, "defaultMessage": "must be greater than or equal to 1"}],
        },
    ),
    (
        "Spring conversion",
        ("query", "since"),
        "next Friday",
        {"message": "Failed to convert 'since' of type 'java.lang.String' to required type 'java.time.LocalDate'"},
    ),
    # ASP.NET, Django, Rails, Express, ajv
    ("ASP.NET", ("query", "limit"), "20 items", {"errors": {"Limit": ["The value must be an integer."]}}),
    ("Django", ("query", "limit"), "20 items", {"limit": ["A valid integer is required."]}),
    ("Rails", ("query", "state"), "arrived", {"errors": ["State must be one of: placed, delivered"]}),
    (
        "Express",
        ("query", "limit"),
        "20 items",
        {"errors": [{"type": "field", "path": "limit", "location": "query", "msg": "must be an int"}]},
    ),
    (
        "ajv",
        ("query", "state"),
        "arrived",
        [
            {
                "instancePath": "/state",
                "message": "must be equal to one of the allowed values",
                "params": {"allowedValues": ["placed", "delivered"]},
            }
        ],
    ),
    # keys that state the limit
    ("limits", ("query", "limit"), "0", {"error": "out of range", "field": "limit", "minimum": 1, "maximum": 50}),
    ("expected", ("query", "since"), "14.3.2026", {"field": "since", "expected": "YYYY-MM-DD", "got": "14.3.2026"}),
    # sentences alone
    ("text", ("query", "limit"), "20 items", "limit must be an integer from 1 to 50"),
    ("HTML", ("query", "limit"), "20 items", "<html><body><h1>400</h1><p>limit must be a number</p></body></html>"),
    ("two sentences", ("query", "since"), "next Friday", {"message": "Invalid since. Use the format YYYY-MM-DD."}),
    ("example", ("query", "since"), "next Friday", "`since` cannot be read, for example 2026-01-31"),
]


@pytest.mark.parametrize(("path", "wrong", "body"), [each[1:] for each in TELLING], ids=[each[0] for each in TELLING])
def test_what_an_answer_tells_puts_the_call_right(path: Path, wrong: Any, body: Any) -> None:
    assert repaired(with_value(RIGHT, path, wrong), body) == RIGHT


MUTE = [
    {"message": "Bad request"},
    {"error": "no!"},
    "",
    "Internal Server Error",
    {"detail": "limit is invalid"},
    {"detail": [{"loc": ["query", "limit"], "msg": "Invalid value", "input": "20 items"}]},
    {"detail": "must be an integer"},  # which of the three?
    {"detail": "The state must be one of placed, delivered"},  # not what was wrong
    {"received": "limit must be an integer"},  # what was sent, repeated
    "[" * 5000,
    "null",
]


@pytest.mark.parametrize("body", MUTE, ids=lambda body: str(body)[:40])
def test_what_an_answer_does_not_tell_stays_wrong(body: Any) -> None:
    assert repaired(with_value(RIGHT, ("query", "limit"), "20 items"), body) is None


def test_of_one_argument_the_name_may_be_left_out() -> None:
    right = query(limit="20")
    assert repaired(query(limit="20 items"), {"detail": "must be an integer"}, right=right) == right
    assert repaired(query(limit="20 items"), {"detail": "not valid"}, right=right) is None


BODY = call(path={}, header={"Content-Type": "application/json"}, body={"order": "o1", "lines": [{"number": 2, "pieces": 1}]})
BODIES: list[tuple[str, ToolCall, Any]] = [
    (
        "pointer",
        with_value(BODY, ("body", "lines", 0, "pieces"), "1 piece"),
        {"errors": [{"field": "/lines/0/pieces", "accepted": "a value of type integer"}]},
    ),
    (
        "loc",
        with_value(BODY, ("body", "lines", 0, "pieces"), "1 piece"),
        {"detail": [{"loc": ["body", "lines", 0, "pieces"], "msg": "Input should be a valid integer"}]},
    ),
    ("in words", with_value(BODY, ("body", "lines", 0, "pieces"), "1 piece"), "lines[0].pieces must be an integer"),
    ("missing", without(BODY, ("body", "order")), {"errors": {"order": ["This field is required."]}}),
    ("missing in words", without(BODY, ("body", "order")), {"message": "Missing required field: order"}),
    (
        "missing loc",
        without(BODY, ("body", "order")),
        {"detail": [{"type": "missing", "loc": ["body", "order"], "msg": "Field required"}]},
    ),
    ("made up", with_value(BODY, ("body", "priority"), "high"), {"message": "Unknown field `priority`"}),
    (
        "forbidden",
        with_value(BODY, ("body", "priority"), "high"),
        {"detail": [{"loc": ["body", "priority"], "msg": "Extra inputs are not permitted"}]},
    ),
    ("text of JSON", with_value(BODY, ("body", "lines"), "[]"), {"field": "lines", "message": "expected an array"}),
    (
        "whole text",
        with_value(BODY, ("body",), "{}"),
        {"detail": [{"loc": ["body"], "msg": "Input should be a valid dictionary"}]},
    ),
    ("no body", without(BODY, ("body",)), {"message": "Required request body is missing"}),
    (
        "content type",
        with_value(BODY, ("header", "Content-Type"), "text/plain"),
        {"detail": "Content type 'text/plain' is not supported; send application/json"},
    ),
    ("list", with_value(BODY, ("body", "order"), ["o1"]), {"field": "order", "message": "must be a string"}),
]


@pytest.mark.parametrize(("wrong", "body"), [each[1:] for each in BODIES], ids=[each[0] for each in BODIES])
def test_bodies_are_put_right(wrong: ToolCall, body: Any) -> None:
    assert repaired(wrong, body, right=BODY) == BODY


def test_a_field_at_the_wrong_depth_is_moved() -> None:
    wrong = with_value(without(BODY, ("body", "order")), ("body", "data", "order"), "o1")
    said = {
        "errors": [
            {"field": "/order", "accepted": "a value; it is required"},
            {"field": "/data", "accepted": "only the fields order, lines"},
        ]
    }
    assert repaired(wrong, said, right=BODY) == BODY


def test_a_reversed_range_is_turned() -> None:
    right = query(start="2026-01-01", end="2026-02-01")
    wrong = query(start="2026-02-01", end="2026-01-01")
    assert repaired(wrong, "start must be before end", right=right) == right
    assert repaired(wrong, "invalid range", right=right) is None


ID: Path = ("path", "orderId")
TO_THE_ID = [
    {"detail": "There is no such order.", "nextStep": "Take `orderId` from the answer of listOrders."},
    "No order ord_1. List the orders to find its id.",
    {"message": "Unknown order; see GET /orders"},
]


@pytest.mark.parametrize("body", TO_THE_ID, ids=str)
def test_an_id_is_looked_up_where_the_answer_says(body: Any) -> None:
    sent = ToolCall(operation="GET /orders/{orderId}", arguments={"path": {"orderId": "my order"}})
    text = body if isinstance(body, str) else json.dumps(body)
    found = repair(sent, Wish(call=without(sent, ID), unknown=frozenset({ID})), text, TOOLS)
    assert found
    assert (found.lookup, found.field) == ("GET /orders", ID)


@pytest.mark.parametrize(
    "body",
    ["orderId must match ^ord_[0-9]+$", "No order my order", '{"detail": [{"loc": ["path", "orderId"], "msg": "valid UUID"}]}'],
)
def test_nobody_can_make_up_an_id(body: str) -> None:
    sent = ToolCall(operation="GET /orders/{orderId}", arguments={"path": {"orderId": "my order"}})
    assert repair(sent, Wish(call=without(sent, ID), unknown=frozenset({ID})), body, TOOLS) is None


def test_what_the_person_wants_gives_way_to_what_is_possible() -> None:
    right = query(quantity="5")
    assert repaired(right, "quantity must be between 1 and 2", right=right) == query(quantity="2")


SENTENCES = [
    "limit must be an integer from 1 to 50",
    "The parameter `limit` is not a number.",
    "limit is invalid",
    "Bad request",
    "state must be one of placed, delivered; limit must be at most 50",
    "Unknown parameter sort_by. Allowed parameters are limit, state, since.",
    "since must be a date as YYYY-MM-DD, for example 2026-01-31",
    "Input should be 'placed' or 'delivered'",
]
SHAPES: list[Callable[[str], str]] = [
    lambda text: text,
    lambda text: json.dumps({"message": text}),
    lambda text: json.dumps({"error": {"message": text, "code": "INVALID"}}),
    lambda text: json.dumps({"errors": [{"detail": text}]}),
    lambda text: json.dumps({"errors": [text]}),
    lambda text: json.dumps([text]),
    lambda text: json.dumps({"type": "about:blank", "title": "Bad Request", "status": 400, "detail": text}),
    lambda text: json.dumps({"fault": {"faultstring": text}}),
    lambda text: json.dumps({"fehler": {"beschreibung": text}}),
    lambda text: json.dumps({"detail": [{"msg": text}], "request_id": "r1", "timestamp": "2026-01-01"}),
    lambda text: f"<html><body><p>{text}</p></body></html>",
]


@given(
    text=st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=2, unique=True).map(". ".join),
    wrong=st.sampled_from([("limit", "20 items"), ("state", "DELIVERED"), ("since", "next Friday"), ("sort_by", "newest")]),
)
def test_the_same_text_leads_to_the_same_in_any_shape(text: str, wrong: tuple[str, str]) -> None:
    sent = with_value(RIGHT, ("query", wrong[0]), wrong[1])
    assert len({repr(repaired(sent, shape(text))) for shape in SHAPES}) == 1


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=30),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(
                st.sampled_from(["loc", "field", "errors", "message", "allowed", "minimum", "x"]), inner, max_size=3
            )
        ),
        max_leaves=12,
    )
)
def test_no_answer_breaks_it(value: Any) -> None:
    sent = with_value(RIGHT, ("query", "limit"), "20 items")
    assert repaired(sent, json.dumps(value)) == repaired(sent, json.dumps(value))


def test_a_call_is_changed_without_changing_the_one_given() -> None:
    changed = with_value(BODY, ("body", "lines", 0, "pieces"), 7)
    assert value_at(BODY, ("body", "lines", 0, "pieces")) == 1
    assert value_at(changed, ("body", "lines", 0, "pieces")) == 7
    assert value_at(without(changed, ("body", "lines")), ("body", "lines")) is ABSENT
    assert value_at(BODY, ("body", "order", 0)) is ABSENT


@pytest.mark.parametrize(
    ("text", "least", "most"),
    [
        ("must be between 1 and 50", 1, 50),
        ("an integer from 1 to 50", 1, 50),
        ("should be greater than or equal to 1", 1, None),
        ("must be > 0", 1, None),
        ("no more than 100", None, 100),
        ("a number of 5 or less", None, 5),
        ("must be positive", 1, None),
        ("at most 40 characters", None, None),
        ("for example 2026-01-31", None, None),
    ],
)
def test_ranges_are_read(text: str, least: float | None, most: float | None) -> None:
    assert (told(text).least, told(text).most) == (least, most)

"""Error answers of every shape in use, and what can be read in them."""

import json

import pytest

from plainspoken.checks.answers import accepted, names, read_answer, reported_error
from plainspoken.checks.leaks import leaks
from plainspoken.checks.shapes import same_shape, shape_of, usual_shape

PROBLEM = {
    "type": "https://api.example.com/problems/invalid",
    "title": "Invalid request",
    "status": 400,
    "instance": "/orders?limit=many&page=2",
    "errors": [{"detail": "must be an integer between 1 and 100", "pointer": "#/limit"}],
}
FASTAPI = {
    "detail": [{"loc": ["query", "limit"], "msg": "Input should be a valid integer", "type": "int_parsing", "input": "many"}]
}
GOOGLE = {
    "error": {
        "code": 400,
        "message": "Invalid JSON payload received.",
        "status": "INVALID_ARGUMENT",
        "details": [{"fieldViolations": [{"field": "order.page_size", "description": "Must be at most 100."}]}],
    }
}
EBAY = {
    "errors": [
        {
            "errorId": 50004,
            "domain": "API_ANALYTICS",
            "message": "The date range is not valid. Use YYYYMMDD.",
            "parameters": [{"name": "startDate", "value": "tomorrow"}],
        }
    ]
}
JSON_API = {"errors": [{"status": "422", "source": {"parameter": "filter[color]"}, "detail": "Choose one of red, green."}]}
DJANGO = {"email": ["Enter a valid email address, for example ann@example.com."]}
RAILS = {"errors": {"date": ["is required"]}}

NAMED = [
    (PROBLEM, "limit", True),
    (PROBLEM, "page", False),  # stands in `instance` only, which repeats the request
    (FASTAPI, "limit", True),
    (FASTAPI, "page", False),
    (GOOGLE, "pageSize", True),
    (GOOGLE, "/order/pageSize", True),
    (GOOGLE, "code", False),
    (EBAY, "start_date", True),
    (EBAY, "date", True),
    (JSON_API, "color", True),
    (DJANGO, "email", True),
    (RAILS, "date", True),
    ("Parameter 'startDate' is not valid", "start_date", True),
    ("Bad Request", "limit", False),
    ("<html><head><style>.limit{}</style></head><body>Bad Request</body></html>", "limit", False),
    ({"code": 400, "message": "invalid", "type": "x", "status": "no"}, "type", False),
    ({"message": "The unlimited plan is over"}, "limit", False),
    ("", "limit", False),
    ([], "limit", False),
]

ACCEPTED = [
    (PROBLEM, {"type", "range"}),
    (FASTAPI, {"type"}),
    (GOOGLE, {"range"}),
    (EBAY, {"format"}),
    (JSON_API, {"values"}),
    (DJANGO, {"example"}),
    (RAILS, {"presence"}),
    ("Bad Request", set()),
    ("limit is invalid", set()),
    ("Invalid value 'many' for limit", set()),
    ("Could not parse your request. Please try again.", set()),
    ("colour must be 'red' or 'green'", {"values"}),
    ("unknown field 'colr'; did you mean 'color'?", {"unknown field", "example"}),
    ({"error": "invalid", "allowed_values": ["red", "green"]}, {"values"}),
    ({"error": "invalid", "allowed_values": []}, set()),
    ({"message": "limit: 1000 is greater than the maximum of 100"}, {"range"}),
    ({"detail": [{"loc": ["body"], "msg": "Field required", "type": "missing"}]}, {"presence"}),
    ({"fehler": "limit ungültig", "pattern": "^[0-9]+$"}, {"format"}),
]

LEAKS = [
    ("Traceback (most recent call last):\n  File \"/app/main.py\", line 3, in get\nKeyError: 'id'", "stack trace"),
    ("java.lang.NullPointerException\n\tat com.shop.Orders.find(Orders.java:42)", "exception class"),
    ("System.NullReferenceException: x\r\n   at Shop.Orders.Find(Int32 id) in C:\\src\\Orders.cs:line 12", "stack trace"),
    ("TypeError: x is undefined\n    at find (/app/routes/orders.js:10:5)", "stack trace"),
    ("Fatal error: Uncaught Error in /var/www/html/index.php on line 3", "stack trace"),
    ({"message": 'ERROR: relation "orders" does not exist'}, "SQL"),
    ({"message": "SELECT * FROM orders WHERE id = 'x'"}, "SQL"),
    ({"error": "cannot open /var/lib/shop/orders.db"}, "file path"),
    ("<html><body><h1>404</h1><hr>nginx/1.18.0</body></html>", "software version"),
    ({"error": "could not connect to postgres://shop@db/orders"}, "connection string"),
]
HARMLESS = [
    "Please select a plan from the list.",
    {"instance": "/home/devices/index.json", "detail": "No such device."},
    {"message": "See https://example.com/usr/docs/errors.html for what is allowed."},
    {"type": "https://errors.example.com/2.5/v/int_parsing", "detail": "limit must be an integer"},
    {"message": "Value error: the date lies in the past. Update your order, delete from the basket what is sold out."},
    {"code": "KeyError", "message": "This key is not known"},
    "",
]

REPORTED = [
    ({"error": "not found"}, True),
    ({"error": {"code": 4}, "data": None}, True),
    ({"errors": [{"message": "no"}], "data": None}, True),
    ({"success": False, "message": "no"}, True),
    ({"status": "error", "message": "no"}, True),
    ({"code": 404, "message": "Order not found"}, True),
    ({"error": None, "result": 3}, False),
    ({"error": "", "ok": True}, False),
    ({"errors": [], "data": {"id": 1}}, False),
    ({"id": "batch_1", "status": "failed", "errors": [{"message": "line 3"}]}, False),
    ({"status": "failed", "job": "x"}, False),
    ({"success": 10, "error": 2}, False),
    ({"code": 200, "message": "fine"}, False),
    ([{"error": "x"}], False),
]


def answer(given: object) -> str:
    return given if isinstance(given, str) else json.dumps(given)


@pytest.mark.parametrize(("given", "field", "expected"), NAMED)
def test_names_the_field(given: object, field: str, expected: bool) -> None:
    assert names(read_answer(answer(given)), field) is expected


@pytest.mark.parametrize(("given", "expected"), ACCEPTED)
def test_says_what_would_be_accepted(given: object, expected: set[str]) -> None:
    assert accepted(read_answer(answer(given))) == expected


@pytest.mark.parametrize(("given", "kind"), LEAKS)
def test_shows_internals(given: object, kind: str) -> None:
    assert kind in {leak.kind for leak in leaks(read_answer(answer(given)))}


@pytest.mark.parametrize("given", HARMLESS)
def test_shows_nothing_of_the_inside(given: object) -> None:
    assert leaks(read_answer(answer(given))) == ()


@pytest.mark.parametrize(("given", "expected"), REPORTED)
def test_success_that_reports_an_error(given: object, expected: bool) -> None:
    assert bool(reported_error(given)) is expected


SAME = [
    (PROBLEM, {"type": "about:blank", "title": "Not found", "status": 404}, True),
    (FASTAPI, {"detail": "Not Found"}, False),
    (GOOGLE, PROBLEM, False),
    ({"code": "x", "message": "y"}, {"message": "z", "errors": []}, True),
    ({"message": "x"}, "text", False),
    ("text", "other", True),
    ({}, {"message": "x"}, False),
]


@pytest.mark.parametrize(("one", "other", "expected"), SAME)
def test_same_shape(one: object, other: object, expected: bool) -> None:
    left, right = shape_of(one), shape_of(other)
    assert same_shape(left, right) is same_shape(right, left) is expected


def test_usual_shape_is_the_one_that_most_share() -> None:
    problem, plain = shape_of(PROBLEM), shape_of({"message": "x"})
    assert usual_shape([plain, problem, shape_of({"title": "x", "status": 400})]) == problem
    assert usual_shape([]) is None


def test_the_same_words_read_the_same_in_any_shape() -> None:
    words = "limit must be an integer between 1 and 100"
    for shape in (words, {"detail": words}, {"error": {"message": words}}, {"errors": [{"msg": words}]}, [words]):
        read = read_answer(answer(shape))
        assert names(read, "limit")
        assert accepted(read) == {"type", "range"}


@pytest.mark.parametrize("body", ["{" * 5000, "[" * 100_000, "\x00", "null", "1", '"text"', "{}", "[]", "x" * 100_000])
def test_any_body_can_be_read(body: str) -> None:
    read = read_answer(body)
    assert names(read, "limit") is False
    assert accepted(read) == frozenset()
    assert leaks(read) == ()
    assert reported_error(read.value) == ""

"""Bodies of requests as values, and back."""

from __future__ import annotations

from typing import Any

import pytest

from plainspoken.flows.bodies import body_of, is_form, value_of

FORM, PARTS = "application/x-www-form-urlencoded; charset=utf-8", 'multipart/form-data; boundary="b0"'
FIELDS = {"name": "Zoë & Co", "tag": ["a", "b"], "note": "two\r\nlines", "empty": ""}


@pytest.mark.parametrize("content_type", [FORM, PARTS, "application/json"])
def test_a_body_comes_back_as_the_value_that_it_carried(content_type: str) -> None:
    assert value_of(body_of(FIELDS, content_type), content_type) == FIELDS


@pytest.mark.parametrize(
    ("value", "content_type", "body"),
    [
        ({"n": 1, "o": {"a": True}}, FORM, b"n=1&o=%7B%22a%22%3A+true%7D"),
        ('{"n": 1}', FORM, b'{"n": 1}'),
        ({"n": 1}, PARTS, b'--b0\r\nContent-Disposition: form-data; name="n"\r\n\r\n1\r\n--b0--\r\n'),
        ({"n": "1"}, "text/plain", b'{"n": "1"}'),
    ],
)
def test_what_is_written(value: Any, content_type: str, body: bytes) -> None:
    assert body_of(value, content_type) == body


@pytest.mark.parametrize(
    ("body", "content_type"),
    [
        (b'{"a": 1}', FORM),
        (b"a=1", "application/json"),
        (b"a=1", PARTS),
        (b'--b0\r\nContent-Disposition: form-data; name="f"; filename="a.txt"\r\n\r\nx\r\n--b0--\r\n', PARTS),
    ],
)
def test_what_is_no_such_body(body: bytes, content_type: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        value_of(body, content_type)


def test_which_content_types_are_forms() -> None:
    assert [is_form(each) for each in (FORM, PARTS, "application/json", "")] == [True, True, False, False]

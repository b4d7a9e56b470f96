"""The same text scores the same in any JSON shape, and what each part of an error is recognised by."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from plainspoken.checks.answers import read_answer
from plainspoken.checks.cases import evidence_for
from plainspoken.checks.engine import run
from plainspoken.checks.error_parts import code, contradiction, log_id, next_step, sentence
from plainspoken.checks.leaks import leaks
from plainspoken.checks.registry import checks
from plainspoken.checks.rules.errors.observed import case

# What these find depends on words alone; ERR103, ERR107, ERR118 and ERR116 are about the shape.
BY_WORDS = [each for each in checks() if each.id in ("ERR101", "ERR102", "ERR104", "ERR119", "ERR114", "ERR115")]
TEXTS = [
    "limit must be an integer between 1 and 100",
    "limit is invalid",
    "Bad request",
    "The order is under way.",
    "The order is under way. Ask the carrier to send it back.",
    "No such order",
    "Internal server error",
    "No answer from orders-db.prod.svc.cluster.local:5432",
    'Traceback (most recent call last):\n  File "/app/main.py", line 3, in get_orders',
    "limit darf höchstens 100 sein",
    "E17",
]
KEYS = st.sampled_from(
    ["message", "error", "errors", "detail", "details", "title", "msg", "fault", "faultstring", "reason", "description", "data"]
) | st.from_regex(r"zz[a-z]{3,6}", fullmatch=True)


def wrapped(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    lists = st.lists(inner, min_size=1, max_size=1)
    return lists | st.dictionaries(KEYS, inner, min_size=1, max_size=1)


# A text in objects and lists to any depth: `{"error": {"errors": [{"msg": TEXT}]}}`.
SHAPES = st.recursive(st.dictionaries(KEYS, st.just("TEXT"), min_size=1, max_size=1), wrapped, max_leaves=6)


def outcomes(status: int, value: Any) -> dict[str, str]:
    evidence = evidence_for(case(status, json.dumps(value)))
    return {each.id: str(run(each, evidence).outcome) for each in BY_WORDS}


def filled(shape: Any, text: str) -> Any:
    if isinstance(shape, dict):
        return {key: filled(entry, text) for key, entry in shape.items()}
    return [filled(entry, text) for entry in shape] if isinstance(shape, list) else text


@settings(max_examples=150, deadline=None)
@given(shape=SHAPES, text=st.sampled_from(TEXTS), status=st.sampled_from([400, 404, 409, 500]))
def test_the_same_text_scores_the_same_in_any_json_shape(shape: Any, text: str, status: int) -> None:
    assert outcomes(status, filled(shape, text)) == outcomes(status, {"message": text})


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize("status", [400, 500])
def test_a_text_alone_scores_like_one_in_an_object(text: str, status: int) -> None:
    assert outcomes(status, text) == outcomes(status, [text]) == outcomes(status, {"message": text})


@pytest.mark.parametrize(
    ("body", "status", "expected"),
    [
        ({"code": "LIMIT"}, 400, "LIMIT"),
        ({"error": "invalid_grant"}, 400, "invalid_grant"),
        ({"error": {"status": "INVALID_ARGUMENT", "code": 400}}, 400, "INVALID_ARGUMENT"),
        ({"type": "https://errors.example.com/limit"}, 400, "https://errors.example.com/limit"),
        ({"code": 1042}, 400, "1042"),
        ({"code": 400, "error": "BadRequest"}, 400, ""),
        ({"type": "about:blank"}, 409, ""),
        ({"reason": "It is too late for this"}, 409, ""),
        ({"faultcode": "soap:Client"}, 500, "soap:Client"),
    ],
)
def test_codes(body: Any, status: int, expected: str) -> None:
    assert code(read_answer(json.dumps(body)), status) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ('{"message": "It did not work"}', True),
        ('{"message": "値が大きすぎます"}', True),
        ('{"message": "undefined"}', False),
        ('{"code": "A_B_C"}', False),
        ("<html><body><h1>The order is gone</h1></body></html>", True),
        ('{"traceId": "4bf92f35 77b34da6 a3ce929d"}', False),
    ],
)
def test_sentences(body: str, expected: bool) -> None:
    assert bool(sentence(read_answer(body))) is expected


@pytest.mark.parametrize(
    ("body", "status", "says"),
    [
        ({"status": 404, "detail": "gone"}, 400, "its body says 404"),
        ({"status": 400, "code": 7}, 400, ""),
        ({"detail": "limit must be an integer"}, 500, "blames the request"),
        ({"detail": "Internal Server Error"}, 422, "blames the server"),
        ({"detail": "The database id must be an integer"}, 400, ""),
        ({"detail": "ValueError: invalid literal for int()"}, 500, ""),
        ({"detail": "Service unavailable"}, 503, ""),
    ],
)
def test_what_contradicts_a_status(body: Any, status: int, says: str) -> None:
    found = contradiction(read_answer(json.dumps(body)), status)
    assert says in found
    assert bool(found) is bool(says)


def test_next_steps_and_ids() -> None:
    assert next_step(read_answer('{"hint": "listOrders gives the ids"}'))
    assert next_step(read_answer('{"message": "Wait a minute."}')) == "Wait"
    assert not next_step(read_answer('{"message": "The order is under way."}'))
    assert log_id(read_answer('{"error": {"trace_id": "4bf92f3577b34da6"}}')) == "4bf92f3577b34da6"
    assert not log_id(read_answer('{"requestId": null, "id": "4bf92f35"}'))


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("connect ECONNREFUSED 10.2.0.7:5432", "internal host"),
        ("orders.corp:8080 does not answer", "internal host"),
        ("The key [removed] is not known", "secret"),
        ("Version 10.0.1 of the app", ""),
        ("Write to help@orders.example.com", ""),
        ("The store.lan is wide", "internal host"),
    ],
)
def test_hosts_and_secrets(text: str, kind: str) -> None:
    assert [leak.kind for leak in leaks(read_answer(json.dumps({"message": text})))] == ([kind] if kind else [])


def test_words_about_a_password_are_no_secret() -> None:
    assert leaks(read_answer('{"errors": {"password": "[removed]"}}')) == ()

"""HAR files as they are in the wild: a bad entry costs one line."""

from __future__ import annotations

import base64
import json
from pathlib import Path
from typing import Any

import pytest

from plainspoken.flows.traffic.har import MOST_PROBLEMS, parse_har, read_har
from plainspoken.flows.traffic.matching import Paths
from plainspoken.inventory.document import open_document


def entry(url: str = "https://api.example.com/pets", **more: Any) -> dict[str, Any]:
    return {"request": {"method": "GET", "url": url, **more}, "response": {"status": 200}}


def har(*entries: Any) -> str:
    return json.dumps({"log": {"version": "1.2", "entries": list(entries)}})


def test_what_a_browser_writes() -> None:
    body = base64.b64encode(b"[1]").decode()
    given = {
        "time": 12.5,
        "request": {
            "method": "post",
            "url": "https://api.example.com/pets?a=1#top",
            "headers": [{"name": ":authority", "value": "api.example.com"}, {"name": "Accept", "value": "*/*"}],
            "postData": {"mimeType": "application/json", "text": '{"name": "Rex"}'},
        },
        "response": {
            "status": 201,
            "headers": [{"name": "Content-Type", "value": "application/json"}],
            "content": {"text": body, "encoding": "base64", "size": 3, "mimeType": "application/json"},
        },
    }
    recording = parse_har(har(given), "app.har")
    (read,) = recording.entries
    assert recording.problems == ()
    assert (read.method, read.url, read.status, read.seconds) == ("POST", "https://api.example.com/pets?a=1", 201, 0.0125)
    assert read.request_headers == {"Accept": "*/*", "Content-Type": "application/json"}
    assert (read.request_body, read.response_body, read.response_bytes) == (b'{"name": "Rex"}', b"[1]", 3)


@pytest.mark.parametrize(
    ("bad", "says"),
    [
        (None, "it has no `request`"),
        ({"request": {"url": "https://a.example.com/"}}, "its request has no `method`"),
        ({"request": {"method": "GET", "url": "chrome-extension://x"}}, "its request has no `url` that begins with http"),
        ({"request": {"method": "GET", "url": "http://[::1"}}, "its request has no `url` that begins with http"),
        ({"request": {"method": "GET", "url": 7}}, "its request has no `url` that begins with http"),
    ],
)
def test_a_bad_entry_costs_one_line(bad: Any, says: str) -> None:
    recording = parse_har(har(entry(), bad, entry()), "app.har")
    assert len(recording.entries) == 2
    assert recording.problems == (f"app.har: entry 2: {says}.",)


@pytest.mark.parametrize(
    "odd",
    [
        {**entry(), "response": None},
        {**entry(), "response": {"status": 0, "_error": "net::ERR_ABORTED"}},
        {**entry(), "response": {"status": 200, "headers": {"X-A": 1}, "content": [1]}},
        {**entry(), "response": {"status": 200, "content": {"text": "é\ud800", "size": -1}}},
        {**entry(), "response": {"status": 200, "content": {"text": "no base64!", "encoding": "base64"}}},
        {**entry(), "time": "soon"},
        entry(headers="none", postData=[]),
        entry(postData={"params": [{"name": "a"}, 3]}),
    ],
)
def test_odd_entries_are_read(odd: dict[str, Any]) -> None:
    recording = parse_har(har(odd), "app.har")
    assert (len(recording.entries), recording.problems) == (1, ())


def test_many_bad_entries_are_counted() -> None:
    recording = parse_har(har(*[None] * 100), "app.har")
    assert len(recording.problems) == MOST_PROBLEMS + 1
    assert recording.problems[-1] == "app.har: and 80 more entries that could not be read."


def test_a_file_that_breaks_off_gives_what_was_before(tmp_path: Path) -> None:
    whole = json.dumps({"log": {"entries": [entry(), entry(), entry()]}}, indent=1)
    path = tmp_path / "cut.har"
    path.write_bytes(b"\xef\xbb\xbf" + whole[:-60].encode())
    recording = read_har(path)
    assert len(recording.entries) == 2
    assert recording.problems == ("cut.har: it is no complete JSON; its first 2 entries were read.",)


@pytest.mark.parametrize(
    ("text", "says"),
    [("", "nothing of it could be read"), ("{}", "no `log.entries`"), ("7", "no `log.entries`"), ("[" * 100_000, "")],
)
def test_what_is_no_har_is_one_line(text: str, says: str) -> None:
    recording = parse_har(text, "app.har")
    assert recording.entries == ()
    assert len(recording.problems) == 1
    assert says in recording.problems[0]


def test_a_missing_file_is_one_line(tmp_path: Path) -> None:
    (problem,) = read_har(tmp_path / "none.har").problems
    assert problem.endswith("none.har: it cannot be read: No such file or directory.")


@pytest.mark.parametrize(
    ("method", "url", "key"),
    [
        ("GET", "https://api.example.com/v1/pets", "GET /pets"),
        ("GET", "https://api.example.com/v1/pets/", "GET /pets"),
        ("GET", "https://api.example.com/v1/pets/7?x=1", "GET /pets/{pet}"),
        ("GET", "https://api.example.com/v1/pets/mine", "GET /pets/mine"),
        ("GET", "https://api.example.com/v1/pets/a%2Fb", "GET /pets/{pet}"),
        ("GET", "https://api.example.com/v1/pets/7.json", "GET /pets/{pet}.json"),
        ("DELETE", "https://api.example.com/v1/pets/7", ""),
        ("GET", "https://api.example.com/v2/pets", ""),
        ("GET", "https://api.example.com/v1/pets/7/owner", ""),
    ],
)
def test_which_operation_a_url_is_a_call_of(method: str, url: str, key: str) -> None:
    named = ("/pets/{pet}", "/pets", "/pets/mine", "/pets/{pet}.json")
    paths: dict[str, Any] = {path: {"get": {"responses": {}}} for path in named}
    whole = {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": paths}
    found = Paths(open_document(json.dumps(whole), "pets.json").operations, ["https://api.example.com/v1"]).match(method, url)
    assert (found.operation.key if found else "") == key

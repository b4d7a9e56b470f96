"""Text to values with their places: JSON, YAML, encodings, and everything that is broken or hostile."""

import math
import time
from pathlib import Path
from typing import Any

import pytest

from plainspoken.inventory.document import open_document
from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.reading import MAX_DEPTH, Source, read

BROKEN = sorted((Path(__file__).parent / "documents" / "broken").iterdir())
DOCUMENT = '{"openapi": "3.0.0", "info": {"title": "Café", "version": "1"}, "paths": {}}'


def at(source: Source, *tokens: str | int) -> tuple[int | None, int | None]:
    place = source.place(tokens)
    return place.line, place.column


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [
        ((), (1, 1)),
        (("a",), (2, 3)),
        (("a", 0), (2, 9)),
        (("a", 1), (3, 10)),
        (("a", 1, "b"), (3, 12)),
        (("ü", "c"), (4, 9)),
        (("ü", "missing"), (4, 3)),
    ],
)
def test_json_places(tokens: tuple[str | int, ...], expected: tuple[int, int]) -> None:
    source = read('{\n  "a": [1,\n         { "b": null }],\n\t "ü": {"c": "d"}}'.replace("\t ", "  "), "x.json")
    assert at(source, *tokens) == expected


@pytest.mark.parametrize(
    ("tokens", "expected"),
    [
        (("a",), (1, 1)),
        (("a", 0), (2, 5)),
        (("a", 1), (3, 5)),
        (("a", 1, "b"), (3, 5)),
        (("a", 1, "c"), (4, 5)),
        (("ü", "d"), (5, 5)),
        (("200",), (6, 1)),
    ],
)
def test_yaml_places(tokens: tuple[str | int, ...], expected: tuple[int, int]) -> None:
    assert at(read("a:\n  - 1\n  - b: x\n    c: y\nü: {d: z}\n200: ok\n", "x.yaml"), *tokens) == expected


def test_pointer_is_escaped() -> None:
    assert read("paths: {/a~b: {}}", "x").place(("paths", "/a~b")).pointer == "#/paths/~1a~0b"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: no", "no"),
        ("a: 2020-01-01", "2020-01-01"),
        ("a: 012", 12),
        ("a: 0o17", 15),
        ("a: 0x1F", 31),
        ("a: 1_000", "1_000"),
        ("a: -1.5e3", -1500.0),
        ("a: ~", None),
        ("a:", None),
        ("a: True", True),
        ("a: '1'", "1"),
        ("a: !!str 1", "1"),
        ("a: !!binary aGk=", "aGk="),
        ("a: !!python/object:os.system {x: 1}", {"x": 1}),
        ("a: !!python/name:os.system x", "x"),
        ("a: &x [1]\nb: *x", [1]),
        ("a: 1\n---\na: 2", 1),
        ('{"a": "\\ud83d\\ude00"}', "😀"),
        ('{"a": "\\ud83d"}', "\ufffd"),
        ('{"a": "tab\there"}', "tab\there"),
        ('{"a":\t1}', 1),
        ("{a: 1,}", 1),
        ('{"a": 1e3}', 1000.0),
    ],
)
def test_value(text: str, value: Any) -> None:
    assert read(text, "x").value["a"] == value


@pytest.mark.parametrize("text", ["a: " + "9" * 5000, '{"a": ' + "9" * 5000 + "}", "a: .inf"])
def test_huge_number_is_infinite_and_harmless(text: str) -> None:
    assert math.isinf(read(text, "x").value["a"])


def test_merge_keys_keep_their_places() -> None:
    source = read("base: &b\n  x: 1\n  y: 2\nall:\n  <<: *b\n  y: 3\n", "x.yaml")
    assert source.value["all"] == {"x": 1, "y": 3}
    assert at(source, "all", "x") == (2, 3)
    assert at(source, "all", "y") == (6, 3)


@pytest.mark.parametrize("text", ["a: 1\nb: 2\na: 3\n", '{"a": 1,\n"b": 2,\n"a": 3}'])
def test_doubled_key(text: str) -> None:
    source = read(text, "x")
    assert source.value == {"a": 3, "b": 2}
    assert [(problem.place.line, problem.place.column) for problem in source.problems] == [(3, 1)]
    assert "'a' stands twice" in source.problems[0].what


def test_json_that_only_yaml_readers_take_is_told() -> None:
    problems = read('{"a": 1,\n "b": 2,}', "x.json").problems
    assert [str(problem.place) for problem in problems] == ["x.json:2:9"]
    assert not read('{"a": 1,\n "b": 2,}', "x.yaml").problems


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]
)
def test_encoding(encoding: str) -> None:
    assert open_document(DOCUMENT.encode(encoding), "x").title == "Café"


@pytest.mark.parametrize("path", BROKEN, ids=lambda path: path.name)
def test_broken_file_ends_in_one_line_that_names_it(path: Path) -> None:
    started = time.perf_counter()
    if path.name == "syntax.json":  # YAML gives it a meaning; what is wrong with it is told as a problem
        assert str(open_document(path.read_bytes(), path.name).problems[0].place) == "syntax.json:2:20"
        return
    with pytest.raises(DocumentError) as caught:
        open_document(path.read_bytes(), path.name)
    assert str(caught.value).startswith(f"{path.name}:")
    assert "\n" not in str(caught.value)
    assert time.perf_counter() - started < 10


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ('{"a": 1\n"b": 2}', "x:2:1: not valid JSON: ',' or '}' is missing."),
        ('{"a": [1, 2', "x:1:12: not valid JSON: ',' or ']' is missing."),
        ('{"a": "b', "x:1:7: not valid JSON: unterminated string starting at."),
        ('{"a": 1} {', "x:1:10: not valid JSON: there is more text after the end of the JSON value."),
        ("a: [1, 2\n", "x:2:1: not valid YAML: did not find expected ',' or ']'."),
        ("a: 'b", "x:1:6: not valid YAML: found unexpected end of stream."),
        ("a: *b", "x:1:4: not usable YAML: the alias *b stands inside its own anchor or has none."),
    ],
)
def test_message(text: str, message: str) -> None:
    with pytest.raises(DocumentError) as caught:
        read(text, "x")
    assert str(caught.value) == message


@pytest.mark.parametrize(("opening", "closing"), [("[", "]"), ('{"a":', "}")])
def test_depth(opening: str, closing: str) -> None:
    inner = "1"
    assert read(opening * (MAX_DEPTH - 1) + inner + closing * (MAX_DEPTH - 1), "x").value
    with pytest.raises(DocumentError, match="nested deeper"):
        read(opening * (MAX_DEPTH + 1) + inner + closing * (MAX_DEPTH + 1), "x")


def test_values_shared_by_aliases_stay_cheap() -> None:
    text = "big: &b [" + "x, " * 1000 + "x]\nuses:\n" + "  - *b\n" * 1000
    started = time.perf_counter()
    source = read(text, "x")
    assert len(source.value["uses"]) == 1000
    assert time.perf_counter() - started < 5

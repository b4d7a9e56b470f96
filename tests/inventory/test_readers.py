"""The fast readers give exactly what the careful ones give, or leave the text to them."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.json_reader import JsonReader
from plainspoken.inventory.json_values import json_source
from plainspoken.inventory.reading import decoded
from plainspoken.inventory.source import Source
from plainspoken.inventory.yaml_lines import LineReader
from plainspoken.inventory.yaml_reader import YamlReader
from plainspoken.inventory.yaml_scalars import UnusualError

TOP = Path(__file__).parents[2]
SHARED = TOP / ".." / "shared"
FILES = [
    path
    for folder in (SHARED / "corpus" / "docs", SHARED / "bad", TOP / "flows" / "demo", TOP / "tests")
    for path in sorted(folder.rglob("*"))
    if path.suffix in (".json", ".yaml", ".yml", ".txt", ".html") and path.stat().st_size < 3_000_000
]


def entries(source: Source) -> list[tuple[Any, ...]]:
    """Every object and list of a source with the places of its entries, each met once."""
    found, waiting, seen = [], [source.value], set[int]()
    while waiting:
        holder = waiting.pop()
        if not isinstance(holder, dict | list) or id(holder) in seen:
            continue
        seen.add(id(holder))
        keys = list(holder) if isinstance(holder, dict) else list(range(len(holder)))
        found.append((type(holder), [(key, source.marks.mark(holder, key)) for key in keys]))
        waiting.extend(holder[key] for key in keys)
    return found


def told(source: Source) -> tuple[Any, ...]:
    """All that there is to know of a source; `repr`, because 1 and 1.0 and True are not the same here."""
    return repr(source.value), entries(source), source.problems, source.repeated


def by_lines(text: str) -> Source | None:
    try:
        return LineReader(text, "x").source()
    except UnusualError:
        return None


def by_events(text: str) -> Source | None:
    try:
        return YamlReader(text, "x").source()
    except DocumentError:
        return None


def by_characters(text: str) -> Source | None:
    try:
        return JsonReader(text, "x").source()
    except DocumentError:
        return None


def same(text: str) -> bool:
    """Compares both readers of YAML and both of JSON on a text; true where a fast one took it."""
    pairs = ((by_lines(text), by_events), (json_source(text, "x"), by_characters))
    for fast, careful in pairs:
        if fast is not None:
            slow = careful(text)
            assert slow is not None, f"refused by the careful reader: {text!r}"
            assert told(fast) == told(slow)
    return any(fast is not None for fast, _ in pairs)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_files(path: Path) -> None:
    try:
        text = decoded(path.read_bytes(), path.name)
    except DocumentError:
        return
    taken = same(text)
    if path.parent.name == "docs":
        assert taken, "a document as people write it is left to the slow reader"


TEXTS = [
    *("no", "2020-01-01", "- a", "a: b", "a #b", "#", " x ", "", "~", "1_000", "it's", 'say "x"', "*a", "&b", "tab\t"),
    *("two\nlines", "two\n\nparagraphs\n", "  indented\nless", "ends\n\n", "\n\nbegins", "a\n  code\nb"),
]
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**6), 10**6)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(TEXTS)
    | st.text(max_size=12)
    | st.text("ab :-#'\"\n{}[],&*!|>?%@`\\", max_size=20),
    lambda below: st.lists(below, max_size=4) | st.dictionaries(st.text("ab/{}x-.$ 1:#'", max_size=8), below, max_size=4),
    max_leaves=12,
)
DOCUMENTS = st.dictionaries(st.text("abc-$/ ", min_size=1, max_size=6), VALUES, min_size=1, max_size=5)


@settings(max_examples=300, suppress_health_check=[HealthCheck.too_slow])
@given(
    DOCUMENTS,
    st.sampled_from([None, False, True]),
    st.sampled_from([None, "'", '"', "|", ">"]),
    st.sampled_from([10, 40, 200]),
    st.sampled_from([2, 4]),
)
def test_what_yaml_dumps(document: Any, flow: bool | None, style: str | None, width: int, indent: int) -> None:
    same(yaml.safe_dump(document, default_flow_style=flow, default_style=style, width=width, indent=indent, allow_unicode=True))


@settings(max_examples=200, suppress_health_check=[HealthCheck.too_slow])
@given(DOCUMENTS, st.sampled_from([None, 0, 1, 2]), st.booleans(), st.sampled_from([(",", ":"), (", ", ": "), (" ,", " :")]))
def test_what_json_dumps(document: Any, indent: int | None, ascii_only: bool, separators: tuple[str, str]) -> None:
    same(json.dumps(document, indent=indent, ensure_ascii=ascii_only, separators=separators))


BEFORE = ["", "", " ", "  ", "  ", "    ", "- ", "  - ", "- - ", "   ", "-   "]
# Lines of YAML that mean something else after each other, ordinary and odd.
KINDS = r"""
a:
b:
c: 1
'd': x
"e": "y"
- z
-
# no
a: |
b: >-
c: >+
d: |2
e: |-  # x
text
more text
x: [1, 'a b', {c: d}]
y: {a: 1, b: [x]}
z: [
]
z: {
}
1, 2
a: b: c
f: "two
lines"
g: 'it''s
so'
h: &h
i: *h
j: &j x
? k
: v
---
...
%YAML 1.2
l: a #b
m: a#b
n: http://x
o: -1
p: - 1
q: !!str 1
<<: *h
s: 'x' # c
"t\n": 1
u: "\u00e9\x41\/"
v: "\q"
w: null
x y: z
200:
$ref: '#/a'
/a/{b}:
v: @x
w: `x
"z" : 1
k: [a, b
  , c]
k: [a,]
k: [a: 1]
k: {a}
k: "a\
 b"
  more
ü: é
""".splitlines()
LINES = st.lists(st.tuples(st.sampled_from(BEFORE), st.sampled_from([*KINDS, "r:\t1", "\u2028"])), max_size=9)


@settings(max_examples=1500, suppress_health_check=[HealthCheck.too_slow])
@given(LINES, st.booleans())
@example([("", "a: |"), ("", ""), ("  ", "x"), ("", "b: 1")], True)
@example([("", "a:"), ("", "- x"), ("  ", "y"), ("", ""), ("  ", "z")], False)
@example([("", "a: &h"), ("  ", "b: 1"), ("", "i: *h")], False)
@example([("", "- "), ("- ", "a: 1")], True)
@example([("", "a: &h"), ("  ", "i: *h")], True)
@example([("", "a: &h"), ("", "- z"), ("", "i: *h")], True)
@example([("", "a:"), ("", "b:"), ("", "a:")], True)
@example([("", "a:"), ("", "-"), ("", "# no"), ("", ""), ("  ", "z"), ("", "- - "), ("- ", "a: b")], True)
@example([("", "-"), ("- ", "? k"), ("  ", ": v"), ("  ", "b: 1")], True)
@example([("", "a: b"), ("", ""), ("  ", "- z"), ("  ", "`x"), ("", "# no"), ("", "c: 1")], True)
def test_lines_of_all_kinds(lines: list[tuple[str, str]], ends_with_break: bool) -> None:
    same("\n".join(before + text for before, text in lines) + "\n" * ends_with_break)


BRACKETS = st.lists(
    st.sampled_from(
        [
            *'{}[]:,"',
            '"a"',
            '"b":',
            '"a": 1',
            "[1, 2]",
            "{}",
            "\n",
            " ",
            "\t",
            "1e5",
            "-0",
            "null",
            "NaN",
            "tru",
            '"\\ud83d"',
            "9" * 400,
        ]
    ),
    max_size=12,
)


@settings(max_examples=500)
@given(BRACKETS)
@example(["{", '"a": 1', ",", '"a": 1', "}"])
@example(["[" * 160, "]" * 160])
@example(["[" * 151, "1", "]" * 151])
@example(["[" * 5000])
@example(["[", "NaN", "]"])
@example(["[", '"\\ud83d"', "]"])
@example(["[", "9" * 400, "]"])
def test_brackets_of_all_kinds(pieces: list[str]) -> None:
    same("".join(pieces))

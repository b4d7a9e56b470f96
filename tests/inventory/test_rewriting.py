"""A changed document is the text that it was, but for what changed: comments, order and style stay."""

from collections.abc import Callable
from typing import Any

import pytest

from plainspoken.checks.overlays.applying import unshared
from plainspoken.inventory.reading import read
from plainspoken.inventory.rewriting.rewriting import rewritten

YAML = """\
# The ferry company
openapi: 3.1.0   # not 3.0
info:
    title: 'Ferries'
    description: |
        First line

        last line

    # about the version
    version: "1"
tags: [{name: sea}, {name: land}]
paths:
    /crossings:
        get:
            responses:
                200: {description: OK, x-a: {}}   # always
        post: &post
            tags:
              - sea    # salt
              - land
            responses: {}
    /harbours: {get: {responses: {}}}
    /piers:
        get: *post
x-none:
"""


def change(text: str, how: Callable[[Any], Any], name: str = "d.yaml") -> str:
    value = unshared(read(text, name).value)
    how(value)
    changed, kept = rewritten(text, name, value)
    assert kept
    assert read(changed, name).value == value
    return changed


def lines(text: str, changed: str) -> tuple[list[str], list[str]]:
    """The lines that went, and those that came."""
    before, after = text.splitlines(), changed.splitlines()
    return [line for line in before if line not in after], [line for line in after if line not in before]


CHANGES: list[tuple[Callable[[Any], Any], list[str], list[str]]] = [
    (lambda v: v["info"].update(title="Boats"), ["    title: 'Ferries'"], ["    title: Boats"]),
    (lambda v: v["info"].update(contact={"name": "A"}), [], ["    contact:", "        name: A"]),
    (lambda v: v["info"].pop("description"), ["    description: |", "        First line", "        last line"], []),
    (
        lambda v: v["info"].update(description="One\n\ntwo"),
        ["        First line", "        last line", "    description: |"],
        ["    description: |-", "        One", "        two"],
    ),
    (
        lambda v: v["tags"].append({"name": "air"}),
        ["tags: [{name: sea}, {name: land}]"],
        ["tags: [{name: sea}, {name: land}, {name: air}]"],
    ),
    (
        lambda v: v["paths"]["/crossings"]["get"]["responses"].update({"404": {"description": "None: 'such'"}}),
        [],
        ["                '404':", "                    description: 'None: ''such'''"],
    ),
    (
        lambda v: v["paths"]["/crossings"]["get"]["responses"]["200"]["x-a"].update(b="1e3"),
        ["                200: {description: OK, x-a: {}}   # always"],
        ["                200: {description: OK, x-a: {b: '1e3'}}   # always"],
    ),
    (lambda v: v["paths"].pop("/harbours"), ["    /harbours: {get: {responses: {}}}"], []),
    (lambda v: v.update({"x-none": {"a": ["yes"]}}), ["x-none:"], ["    a:", "      - 'yes'"]),
    (lambda v: v.update({"x-more": [1, {"a": None}]}), [], ["x-more:", "  - 1", "  - a: null"]),
    (
        lambda v: v["paths"]["/crossings"].pop("get"),
        ["        get:", "            responses:", "                200: {description: OK, x-a: {}}   # always"],
        [],
    ),
]


@pytest.mark.parametrize(("how", "gone", "come"), CHANGES)
def test_only_the_lines_that_change_are_written_anew(how: Callable[[Any], Any], gone: list[str], come: list[str]) -> None:
    went, came = lines(YAML, change(YAML, how))
    assert sorted(set(came)) == sorted(set(come) - set(YAML.splitlines()))
    assert set(went) <= set(gone)


def test_an_alias_is_written_out_where_it_or_what_it_repeats_changes() -> None:
    changed = change(YAML, lambda v: v["paths"]["/piers"]["get"].update(summary="Lists piers"))
    assert "post: &post" in changed
    assert "*post" not in changed
    changed = change(YAML, lambda v: v["paths"]["/crossings"]["post"]["tags"].remove("land"))
    assert "- sea    # salt" in changed
    assert changed.count("- land") == 1


def test_what_did_not_change_is_the_same_text() -> None:
    assert change(YAML, lambda _: None) == YAML


def test_a_merge_key_stays() -> None:
    text = "a: &a {x: 1, y: 2}\nb:\n  <<: *a\n  z: 3\n"
    assert change(text, lambda v: v["b"].update(x=5)) == "a: &a {x: 1, y: 2}\nb:\n  <<: *a\n  z: 3\n  x: 5\n"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('{\n    "a": [\n        1\n    ]\n}\n', '{\n    "a": [\n        1\n    ],\n    "b": "é"\n}\n'.replace("é", "\\u00e9")),
        ('{\n\t"a": "ü"\n}', '{\n\t"a": "ü",\n\t"b": "é"\n}'),
        ('{"a":1}', '{"a":1,"b":"\\u00e9"}'),
        ('{"a": 1}\n', '{"a": 1, "b": "\\u00e9"}\n'),
    ],
)
def test_json_keeps_its_indentation(text: str, expected: str) -> None:
    assert change(text, lambda v: v.update(b="é"), "d.json") == expected


@pytest.mark.parametrize("text", ["a: 1", "# only\na: 1\n", "---\na: 1\n...\n", "a: |\n  x\n\n\nb: 2\n", "a: >+\n  x\n\n"])
def test_whatever_the_text_ends_with_its_values_are_right(text: str) -> None:
    value = {**read(text, "d.yaml").value, "new": {"x": ["y"]}}
    changed, _ = rewritten(text, "d.yaml", value)
    assert read(changed, "d.yaml").value == value


def test_a_text_that_cannot_be_followed_is_written_whole_and_says_so() -> None:
    text = "# why\na: &a {x: 1}\nb:\n  <<: *a\n  y: 1\n"
    value = {"a": {"x": 2}, "b": {"x": 1, "y": 1}}
    changed, kept = rewritten(text, "d.yaml", value)
    assert not kept
    assert read(changed, "d.yaml").value == value

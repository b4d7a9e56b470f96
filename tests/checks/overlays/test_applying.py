"""The semantics of Overlay Specification 1.0.0 and 1.1.0, rule by rule; the kinds of example are those that it shows."""

from typing import Any

import pytest

from plainspoken.checks.overlays.applying import applied
from plainspoken.checks.overlays.reading import read_overlay
from plainspoken.checks.overlays.records import OverlayError
from plainspoken.inventory.reading import read

DOCUMENT = """
info: {title: Ferry, description: Old, tags: [sea, dummy]}
paths:
  /crossings:
    summary: Crossings
    get:
      x-traits: [paged]
      tags: [sea, dummy]
      parameters: [{name: filter, in: query}, {name: dummy, in: query}, {name: dummy, in: header}]
  /harbours:
    get: {x-traits: [], parameters: [{name: filter, in: header}]}
    post: {x-safe: true}
servers: [{url: https://a.example}]
"""


def after(actions: str, minor: int = 1) -> Any:
    text = f"overlay: 1.{minor}.0\ninfo: {{title: T, version: '1'}}\nactions:\n{actions}"
    return applied(read(DOCUMENT, "d.yaml").value, read_overlay(text, "o.yaml")).value


def at(value: Any, *steps: str | int) -> Any:
    for step in steps:
        value = value[step]
    return value


CROSSINGS = ("paths", "/crossings", "get")


@pytest.mark.parametrize("minor", [0, 1])
def test_structured_an_update_mirrors_the_document(minor: int) -> None:
    update = "{info: {x-by: me}, paths: {/crossings: {get: {x-rate: 5}}, /new: {get: {}}}, servers: [{url: https://b.example}]}"
    value = after(f"- {{target: $, update: {update}}}", minor)
    assert value["info"] == {"title": "Ferry", "description": "Old", "tags": ["sea", "dummy"], "x-by": "me"}
    assert at(value, *CROSSINGS, "x-rate") == 5
    assert at(value, *CROSSINGS, "tags") == ["sea", "dummy"]
    assert at(value, "paths", "/new") == {"get": {}}
    assert [server["url"] for server in value["servers"]] == ["https://a.example", "https://b.example"]


def test_targeted_a_primitive_is_replaced_through_its_holder() -> None:
    assert at(after("- {target: $.info, update: {description: New}}", 0), "info", "description") == "New"


def test_wildcards_and_filters_reach_many_places() -> None:
    value = after(
        "- {target: $.paths.*.get, update: {x-safe: true}}\n"
        "- {target: \"$.paths.*.get.parameters[?@.name=='filter' && @.in=='query']\", update: {schema: {type: string}}}",
        0,
    )
    assert all(at(value, "paths", path, "get", "x-safe") for path in ("/crossings", "/harbours"))
    assert at(value, *CROSSINGS, "parameters", 0, "schema") == {"type": "string"}
    assert "schema" not in at(value, "paths", "/harbours", "get", "parameters", 0)


def test_an_entry_is_put_behind_those_of_a_list() -> None:
    value = after("- {target: $.paths.*.get.parameters, update: {name: new, in: query}}", 0)
    assert [each["name"] for each in at(value, *CROSSINGS, "parameters")] == ["filter", "dummy", "dummy", "new"]
    assert [each["name"] for each in at(value, "paths", "/harbours", "get", "parameters")] == ["filter", "new"]


def test_a_list_is_one_entry_in_one_point_nought_and_joined_from_one_point_one_on() -> None:
    action = "- {target: $.paths.*.get.tags, update: [x, y]}"
    assert at(after(action, 0), *CROSSINGS, "tags") == ["sea", "dummy", ["x", "y"]]
    assert at(after(action, 1), *CROSSINGS, "tags") == ["sea", "dummy", "x", "y"]


def test_entries_of_a_list_are_removed_although_indexes_move() -> None:
    value = after("- {target: \"$.paths.*.get.parameters[?@.name == 'dummy']\", remove: true}", 0)
    assert [each["name"] for each in at(value, *CROSSINGS, "parameters")] == ["filter"]


def test_primitives_are_removed_and_replaced_from_one_point_one_on() -> None:
    actions = "- {target: \"$.paths.*.get.tags[?@ == 'dummy']\", remove: true}\n- {target: $.info.description, update: New}"
    value = after(actions)
    assert at(value, *CROSSINGS, "tags") == ["sea"]
    assert value["info"]["description"] == "New"


def test_a_trait_selects_where_to_change() -> None:
    value = after("- {target: \"$.paths[?@.get['x-traits'][?@ == 'paged']].get\", update: {x-paged: true}}", 0)
    assert at(value, *CROSSINGS, "x-paged") is True
    assert "x-paged" not in at(value, "paths", "/harbours", "get")


def test_actions_see_what_those_before_them_did() -> None:
    value = after("- {target: \"$.paths['/harbours']\", remove: true}\n- {target: $.paths, update: {/harbours: {x-new: 1}}}", 0)
    assert value["paths"]["/harbours"] == {"x-new": 1}


def test_a_copy_is_merged_and_stays_when_its_source_goes() -> None:
    value = after(
        "- {target: $.paths, update: {/ports: {}}}\n"
        "- target: $.paths['/ports']\n  copy: $.paths['/harbours']\n"
        "- target: $.paths['/harbours']\n  remove: true\n"
        "- target: $.paths['/ports'].post\n  update: {x-safe: false}"
    )
    assert list(value["paths"]) == ["/crossings", "/ports"]
    assert value["paths"]["/ports"]["post"] == {"x-safe": False}
    assert value["paths"]["/ports"]["get"]["parameters"] == [{"name": "filter", "in": "header"}]


def test_an_update_beside_a_removal_has_no_impact() -> None:
    assert "servers" not in after("- {target: $.servers, update: {url: x}, remove: true}", 0)


def test_what_is_within_something_removed_may_be_removed_with_it() -> None:
    assert after("- {target: $..*, remove: true}") == {}


def test_one_update_in_several_places_is_several_values() -> None:
    value = after("- {target: $.paths.*.get, update: {x: {y: []}}}\n- target: $.paths['/crossings'].get.x.y\n  update: 1")
    assert at(value, *CROSSINGS, "x") == {"y": [1]}
    assert at(value, "paths", "/harbours", "get", "x") == {"y": []}


def test_places_within_each_other_are_all_updated() -> None:
    value = after("- {target: $, update: {a: {a: {b: 1}}}}\n- {target: $..a, update: {c: {d: 1}}}")
    assert value["a"] == {"a": {"b": 1, "c": {"d": 1}}, "c": {"d": 1}}


def test_a_part_that_yaml_repeats_is_changed_where_the_target_is() -> None:
    overlay = read_overlay("overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions: [{target: $.a, update: {x: 2}}]", "o.yaml")
    value = read("a: &a {x: 1}\nb: *a\n", "d.yaml").value
    assert applied(value, overlay).value == {"a": {"x": 2}, "b": {"x": 1}}
    assert value == {"a": {"x": 1}, "b": {"x": 1}}


def test_a_target_that_is_nowhere_changes_nothing_and_is_told() -> None:
    overlay = read_overlay(
        "overlay: 1.0.0\ninfo: {title: T, version: '1'}\nactions: [{target: $.a}, {target: $.b, remove: true}]", "o.yaml"
    )
    done = applied({"b": {}, "c": {}}, overlay)
    assert done.value == {"c": {}}
    assert [each.target for each in done.unmatched] == ["$.a"]


@pytest.mark.parametrize(
    ("action", "minor", "told"),
    [
        ("- {target: $.info.title, update: x}", 0, "o.yaml:4:3: #/info/title is neither object nor list"),
        ("- {target: $.info.title, remove: true}", 0, "write `overlay: 1.1.0`"),
        ("- {target: $, remove: true}", 1, "the whole document cannot be removed"),
        ("- {target: $.info, update: x}", 1, "at #/info, a single value cannot be merged into an object"),
        ("- {target: $.info, update: {tags: {a: 1}}}", 1, "an object cannot be merged into a list under `tags`"),
        ("- {target: $.info, update: {title: {a: 1}}}", 0, "an object cannot be merged into a single value under `title`"),
        ("- {target: $.info, update: {tags: }}", 1, "null cannot be merged"),
        ("- {target: '$..[*]', update: {a: 1}}", 1, "select one kind"),
        ("- {target: $.info, copy: $.paths.*}", 1, "selects 2 places"),
        ("- {target: $.info, copy: $.nothing}", 1, "selects 0 places"),
    ],
)
def test_what_cannot_be_applied_is_told_with_its_place(action: str, minor: int, told: str) -> None:
    with pytest.raises(OverlayError) as wrong:
        after(action, minor)
    assert told in str(wrong.value)
    assert "\n" not in str(wrong.value)

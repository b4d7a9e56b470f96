"""What is wrong with an overlay is one line that names its place."""

import pytest

from plainspoken.checks.overlays.reading import read_overlay
from plainspoken.checks.overlays.records import OverlayError

HEAD = "overlay: 1.0.0\ninfo: {title: T, version: '1'}\n"


def test_every_field_is_read() -> None:
    text = """{"overlay": "1.1.3", "info": {"title": "T", "version": "2", "description": "D", "x-a": 1},
      "extends": "./a.yaml",
      "x-b": null, "actions": [{"target": "$.a", "copy": "$.b", "description": "why", "x-c": []},
      {"target": "$.a", "update": null}]}"""
    overlay = read_overlay(text, "o.json")
    assert (overlay.minor, overlay.title, overlay.extends) == (1, "T", "./a.yaml")
    first, second = overlay.actions
    assert (first.target, str(first.copy), first.description, first.updates) == ("$.a", "$['b']", "why", False)
    assert second.updates
    assert second.update is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "o.yaml:1:1: not an overlay"),
        ("openapi: 3.1.0", "o.yaml:1:1: not an overlay"),
        ("overlay: 2.0.0", "o.yaml:1:1: overlay '2.0.0' is no version that can be read"),
        ("overlay: 1.0", "'1.0' is no version"),
        ("a: [", "o.yaml:"),
        ("overlay: 1.0.0\nactions: []", "with a text as `title`"),
        ("overlay: 1.0.0\ninfo: {title: T, version: 1}\n", "with a text as `version`"),
        (HEAD, "at least one action"),
        (HEAD + "actions: []", "at least one action"),
        (HEAD + "actions: {}", "at least one action"),
        (HEAD + "actions:\n- $.a", "o.yaml:4:3: an action needs a `target`"),
        (HEAD + "actions:\n- update: {}", "o.yaml:4:3: an action needs a `target`"),
        (HEAD + "actions:\n- target: paths", "o.yaml:4:3: 'paths' is no JSONPath after RFC 9535"),
        (HEAD + "actions:\n- target: $.paths.*.get[?@.x-oai-traits.paged]", "is no JSONPath"),
        (HEAD + "actions:\n- target: 5", "is no text"),
        (HEAD + "actions:\n- {target: $.a, remove: 'yes'}", "o.yaml:4:17: `remove` is neither true nor false"),
        (HEAD + "actions:\n- {target: $.a, description: []}", "`description` is no text"),
        (HEAD + "actions:\n- {target: $.a, replace: {}}", "an action has no field 'replace'"),
        (HEAD + "actions:\n- {target: $.a, copy: $.b}", "`copy` came with 1.1"),
        (HEAD.replace("1.0.0", "1.1.0") + "actions:\n- {target: $.a, copy: $.b, update: {}}", "this one has both"),
        (HEAD + "action: []", "o.yaml:3:1: an overlay has no field 'action'"),
        (HEAD + "extends: []\nactions: [{target: $.a}]", "`extends` is no text"),
    ],
)
def test_each_fault_is_told_on_one_line(text: str, told: str) -> None:
    with pytest.raises(OverlayError) as wrong:
        read_overlay(text, "o.yaml")
    assert told in str(wrong.value)
    assert "\n" not in str(wrong.value)

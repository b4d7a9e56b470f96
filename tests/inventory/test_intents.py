"""What people say is read from a file beside the inventory, from the inventory, and from below an API; each mistake is told."""

import json
from pathlib import Path

import pytest

from plainspoken.inventory.errors import InventoryError
from plainspoken.inventory.manifest_intents import intents_schema
from plainspoken.inventory.records import Inventory
from plainspoken.inventory.sources.intents import with_file
from plainspoken.inventory.sources.manifest import read_inventory

APIS = "apis: [{id: post, document: a.yaml}, {id: shop, document: b.yaml}]\n"
ENTRY = "{api: post, operation: sendParcel, says: [send it, ship it]}"


def listed(folder: Path, inventory: str, beside: str | None = None, name: str = "intents.yaml") -> Inventory:
    for document in ("a.yaml", "b.yaml"):
        (folder / document).write_text("openapi: 3.1.0\n")
    (folder / "inventory.yaml").write_text(inventory)
    if beside is not None:
        (folder / name).write_text(beside)
    return read_inventory(folder / "inventory.yaml")


def said(inventory: Inventory) -> dict[str, list[tuple[str, str]]]:
    return {api.id: [(each.says, each.operation) for each in api.intents] for api in inventory.apis}


SENT = [("send it", "sendParcel"), ("ship it", "sendParcel")]


@pytest.mark.parametrize(
    ("inventory", "beside", "name"),
    [
        (APIS, f"intents: [{ENTRY}]", "intents.yaml"),
        (f"{APIS}intents: said.yaml\n", f"intents: [{ENTRY}]", "said.yaml"),
        (f"{APIS}intents: [{ENTRY}]\n", None, ""),
        (
            "apis:\n  - {id: post, document: a.yaml, intents: [{operation: sendParcel, says: [send it, ship it]}]}\n"
            "  - {id: shop, document: b.yaml}\n",
            None,
            "",
        ),
    ],
)
def test_wherever_they_stand(tmp_path: Path, inventory: str, beside: str | None, name: str) -> None:
    found = listed(tmp_path, inventory, beside, name)
    assert said(found) == {"post": SENT, "shop": []}
    assert found.complaints == ()
    assert all(".yaml:" in each.place for each in found.apis[0].intents)


def test_what_nothing_answers_holds_for_all(tmp_path: Path) -> None:
    found = listed(tmp_path, APIS, "intents: [{operation: none, says: a poem}]")
    assert said(found) == {"post": [("a poem", "none")], "shop": [("a poem", "none")]}


WRONG = [
    ("{operation: x, says: y}", "intents[0]: the field 'api' is missing; there are several APIs, so say which is meant."),
    ("{api: pst, operation: x, says: y}", "intents[0]: no API here has the id 'pst'; perhaps 'post' is meant."),
    ("{api: post, says: y}", "intents[0]: the field 'operation' is missing; add it."),
    ("{api: post, operation: x, says: ''}", "intents[0].says: is empty; write what people say."),
    ("{api: post, operation: x, say: y}", "intents[0]: the field 'says' is missing; add it."),
    ("just a text", "intents[0]: must be a group of fields, one a line."),
]


@pytest.mark.parametrize(("entry", "sentence"), WRONG)
def test_a_wrong_entry_gets_one_line_and_the_others_go_on(tmp_path: Path, entry: str, sentence: str) -> None:
    found = listed(tmp_path, APIS, f"intents:\n  - {entry}\n  - {ENTRY}\n")
    (complaint,) = found.complaints
    assert complaint.startswith(str(tmp_path / "intents.yaml:2:"))
    assert complaint.endswith(sentence)
    assert said(found)["post"] == SENT


@pytest.mark.parametrize("text", ["", "[]", "intents: [}", "intents: []\nmore: 1", "requests: []"])
def test_a_file_that_is_none_is_told_and_the_apis_go_on(tmp_path: Path, text: str) -> None:
    found = listed(tmp_path, APIS, text)
    assert len(found.complaints) == 1
    assert "intents.yaml" in found.complaints[0]
    assert len(found.apis) == 2
    with pytest.raises(InventoryError):
        with_file(found, tmp_path / "intents.yaml")


def test_what_is_no_list_is_told(tmp_path: Path) -> None:
    assert "must be a list" in listed(tmp_path, APIS, "intents: {}").complaints[0]


def test_the_schema_describes_each_field() -> None:
    schema = intents_schema()
    entry = schema["$defs"]["IntentEntry"]
    assert set(entry["properties"]) == {"says", "operation", "api"}
    assert all(each["description"] for each in entry["properties"].values())
    json.dumps(schema)

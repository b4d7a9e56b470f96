"""Folders, globs, lists of URLs, and the choice between the kinds of sources."""

import os
from pathlib import Path

import pytest

from plainspoken.inventory.errors import InventoryError
from plainspoken.inventory.sources.listing import path_id, url_id
from plainspoken.inventory.sources.registry import SOURCES, kind_of, read_source

FILES = {
    "inventory.yaml": "apis:\n  - {id: named, document: specs/a.yaml}\n",
    "other.json": '{"apis": [{"id": "named", "document": "specs/a.yaml"}]}',
    "list.txt": "# ours\nhttps://api.example.org/openapi.json\n\nnonsense\nhttps://me:hunter2@example.org/\n",
    "empty.txt": "# nothing\n",
    "words.yaml": "just words\n",
    "specs/a.yaml": "openapi: 3.0.0\n",
    "specs/b.json": '{"info": {}, "swagger": "2.0"}',
    "specs/quoted.yml": '"openapi": 3.1.0\n',
    "specs/broken.json": '{"openapi": "3.0.0", ',
    "specs/orders/openapi.yaml": "openapi: 3.0.0\n",
    "specs/orders/v2/swagger.json": '{"swagger": "2.0"}',
    "specs/package.json": '{"dependencies": {"openapi": "1"}}',
    "specs/compose.yaml": "services:\n  swagger: {}\n",
    "specs/notes.md": "openapi: 3.0.0\n",
    "specs/.hidden/x.yaml": "openapi: 3.0.0\n",
    "specs/node_modules/x.yaml": "openapi: 3.0.0\n",
    "nothing/notes.md": "openapi: 3.0.0\n",
}


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name, text in FILES.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text(text)


@pytest.mark.parametrize(
    ("where", "kind"),
    [
        ("inventory.yaml", "manifest"),
        ("other.json", "manifest"),
        ("specs/a.yaml", "document"),
        ("specs/broken.json", "document"),
        ("words.yaml", "document"),
        ("specs", "folder"),
        ("specs/*.yaml", "folder"),
        ("list.txt", "urls"),
        ("https://api.example.org/openapi.json", "urls"),
    ],
)
def test_kind(where: str, kind: str) -> None:
    assert kind_of(where) == kind
    assert kind in SOURCES


@pytest.mark.parametrize(
    ("where", "ids"),
    [
        ("inventory.yaml", ["named"]),
        ("other.json", ["named"]),
        ("specs/a.yaml", ["a"]),
        ("specs", ["a", "b", "broken", "orders", "orders-v2", "quoted"]),
        ("specs/*.yaml", ["a"]),
        ("specs/**/swagger.json", ["orders-v2"]),
        ("specs/[ab].*", ["a", "b"]),
        ("list.txt", ["api.example.org"]),
        ("https://api.example.org/v3/api-docs", ["api.example.org-v3"]),
    ],
)
def test_apis(where: str, ids: list[str]) -> None:
    assert [api.id for api in read_source(where).apis] == ids


def test_documents_are_named_as_the_user_would_and_stay_in_their_folder() -> None:
    (api,) = read_source("specs/orders/openapi.yaml").apis
    assert (api.id, api.document, api.root) == ("openapi", "specs/orders/openapi.yaml", "specs/orders")
    found = {api.id: (api.document, api.root) for api in read_source("specs").apis}
    assert found["orders"] == ("specs/orders/openapi.yaml", "specs")


def test_list_of_urls_names_bad_lines_and_repeats_no_password() -> None:
    first, second = read_source("list.txt").unusable
    assert first.reason == "list.txt:4:1: 'nonsense' is not a web address such as https://api.example.org/openapi.json."
    assert second.reason.startswith("list.txt:5:1: the address carries a user name or password")
    assert "hunter2" not in second.reason + second.id


def test_same_name_in_two_formats_is_told() -> None:
    Path("specs/a.json").write_text('{"openapi": "3.0.0"}')
    (unusable,) = read_source("specs").unusable
    assert "'a' is taken already by specs/a.json" in unusable.reason


def test_document_that_may_not_be_read_is_told() -> None:
    Path("specs/a.yaml").chmod(0)
    found = read_source("specs")
    if os.geteuid() == 0:  # root reads everything
        assert "a" in [api.id for api in found.apis]
    else:
        assert [entry.reason for entry in found.unusable] == ["specs/a.yaml cannot be read: Permission denied."]


@pytest.mark.parametrize(
    ("where", "message"),
    [
        ("missing.yaml", "missing.yaml does not exist; give an inventory, an OpenAPI document, a folder, a glob or a URL."),
        ("nothing", "No OpenAPI document was found in nothing (**/*); give another folder or a glob."),
        ("specs/*.toml", "No OpenAPI document was found in specs (*.toml); give another folder or a glob."),
        ("nowhere/*.yaml", "nowhere is not a folder; give the folder that holds the OpenAPI documents."),
        ("empty.txt", "empty.txt lists no URL; write one URL a line."),
    ],
)
def test_source_that_lists_nothing(where: str, message: str) -> None:
    with pytest.raises(InventoryError) as caught:
        read_source(where)
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("a.yaml", "a"),
        ("orders/openapi.yaml", "orders"),
        ("orders/v1.yaml", "orders-v1"),
        ("openapi.yaml", "openapi"),
        ("Mein API (neu).yaml", "Mein-API-neu"),
        ("--.yaml", "api"),
        ("x" * 300 + ".yaml", "x" * 100),
    ],
)
def test_path_id(path: str, expected: str) -> None:
    assert path_id(Path(path)) == expected


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://www.example.org/v2/openapi.json", "example.org-v2"),
        ("http://localhost:8000/openapi.json", "localhost"),
        ("https://example.org/a%20b/swagger.yaml?x=1", "example.org-a-b"),
        ("https://example.org", "example.org"),
    ],
)
def test_url_id(url: str, expected: str) -> None:
    assert url_id(url) == expected

"""References: inside a file, across files, in circles, and to where they may not lead."""

from pathlib import Path

import pytest

from plainspoken.inventory.document import Document, open_document
from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.nodes import Files, Node, join
from plainspoken.inventory.reading import read
from plainspoken.inventory.sources import local
from plainspoken.inventory.sources.local import folder_loader

DOCUMENTS = Path(__file__).parent / "documents"


def node(text: str, *, siblings: bool = False) -> Node:
    source = read(text, "x.yaml")
    return Node(source.value, source, (), Files(sources={"x.yaml": source}), siblings)


@pytest.mark.parametrize(
    ("base", "reference", "expected"),
    [
        ("a.yaml", "", "a.yaml"),
        ("a.yaml", "b.yaml", "b.yaml"),
        ("x/a.yaml", "./b.yaml", "x/b.yaml"),
        ("x/a.yaml", "../b.yaml", "b.yaml"),
        ("x/a.yaml", "../../b.yaml", "../b.yaml"),
        ("../x/a.yaml", "../b.yaml", "../b.yaml"),
        ("/x/y/a.yaml", "../b.yaml", "/x/b.yaml"),
        ("x/a.yaml", "/b.yaml", "/b.yaml"),
        ("x/a.yaml", "b%20c.yaml", "x/b c.yaml"),
        ("x/a.yaml", "b?.yaml", "x/b?.yaml"),
        ("https://example.org/x/a.yaml", "../b.yaml", "https://example.org/b.yaml"),
        ("x/a.yaml", "https://example.org/b.yaml", "https://example.org/b.yaml"),
        ("x/a.yaml", "file:///etc/hosts", "file:///etc/hosts"),
    ],
)
def test_join(base: str, reference: str, expected: str) -> None:
    assert join(base, reference) == expected


@pytest.mark.parametrize("reference", ["#/b~1c", "#/%62~1c", "#/b%7E1c", "x.yaml#/b~1c", "./x.yaml#/b~1c"])
def test_reference_inside_a_file(reference: str) -> None:
    found = node(f'a: {{$ref: "{reference}"}}\nb/c: {{d: 1}}\n').get("a")
    assert found is not None
    assert found.plain("d") == 1
    assert found.place.line == 2


@pytest.mark.parametrize(
    "text",
    [
        'a: {$ref: "#/a"}',
        'a: {$ref: "#/b"}\nb: {$ref: "#/a"}',
        'a: {$ref: "#/b"}\nb: {$ref: "#/c"}\nc: {$ref: "#/b"}',
        'a: {$ref: "x.yaml#/a"}',
    ],
)
def test_circle_of_references_ends_and_is_remembered(text: str) -> None:
    root = node(text)
    found = root.get("a")
    assert found is not None
    assert found.reference is not None
    assert [problem.place.line for problem in root.files.circles.values()] == [1]
    assert not root.files.dangling


@pytest.mark.parametrize(
    "reference", ["#/b", "#/l/-1", "#/l/01", "#/l/7", "#/a/b/c", "#nowhere", "y.yaml", "http://[x", "http://[x#/a", "//", "%"]
)
def test_reference_to_nowhere_is_remembered_with_its_place(reference: str) -> None:
    root = node(f'l: [1]\na: {{$ref: "{reference}"}}')
    found = root.get("a")
    assert found is not None
    assert found.reference == reference
    (problem,) = root.files.dangling.values()
    assert reference in problem.what
    assert (problem.place.line, problem.place.column) == (2, 1)


@pytest.mark.parametrize(("siblings", "expected"), [(True, "here"), (False, "there")])
def test_what_stands_beside_a_reference(siblings: bool, expected: str) -> None:
    found = node('a: {$ref: "#/b", description: here}\nb: {description: there, type: object}', siblings=siblings).get("a")
    assert found is not None
    assert found.text("description") == expected
    assert found.plain("type") == "object"


def test_what_stands_beside_a_reference_keeps_its_place() -> None:
    found = node('a:\n  $ref: "#/b"\n  title: here\nb:\n  title: there\n  type: object\n', siblings=True).get("a")
    assert found is not None
    places = {key: (entry.place.line, entry.place.pointer) for key, entry in found.items()}
    assert places == {"title": (3, "#/a/title"), "type": (6, "#/b/type")}


def test_anchor_is_found_anywhere() -> None:
    found = node("a: {$ref: '#deep'}\nb: {c: [{$anchor: deep, type: string}]}").get("a")
    assert found is not None
    assert found.plain("type") == "string"


def test_property_that_is_called_ref_is_no_reference() -> None:
    assert node("properties: {$ref: {type: string}}").child("properties").reference is None


def test_files_refer_to_each_other_in_circles() -> None:
    path = DOCUMENTS / "several" / "openapi.yaml"
    document = open_document(path.read_bytes(), str(path), folder_loader(path.parent))
    (operation,) = document.operations
    schema = operation.responses[0].media[0].schema
    assert schema is not None
    names = [".".join(names) for names, _, _ in schema.fields()]
    assert names == ["parent", "leaf", "leaf.tree"]
    leaf = document.at("components", "schemas", "Leaf")
    assert leaf is not None
    assert leaf.text("description") == "A leaf."
    assert leaf.place.source.endswith("several/types/leaf.json")
    assert document.problems == ()
    assert len(document.files.sources) == 4


def opened(text: str, root: Path) -> Document:
    return open_document(
        f"openapi: 3.0.0\ninfo: {{}}\npaths:\n  /a:\n    $ref: {text}\n", str(root / "openapi.yaml"), folder_loader(root)
    )


@pytest.mark.parametrize(
    ("reference", "why"),
    [
        ("../secret.yaml", "lies outside of"),
        ("'%2e%2e/secret.yaml'", "lies outside of"),
        ("/etc/passwd", "lies outside of"),
        ("link.yaml", "lies outside of"),
        ("file:///etc/passwd", "only files below"),
        ("http://127.0.0.1:1/a.yaml", "only files below"),
        ("missing.yaml", "does not exist"),
        ("folder", "does not exist"),
        ("broken.yaml", "not valid YAML"),
        ('"a\\0b"', "cannot be read"),
    ],
)
def test_loader_stays_in_its_folder(tmp_path: Path, reference: str, why: str) -> None:
    root = tmp_path / "root"
    (root / "folder").mkdir(parents=True)
    (tmp_path / "secret.yaml").write_text("get: {operationId: secret}")
    (root / "link.yaml").symlink_to(tmp_path / "secret.yaml")
    (root / "broken.yaml").write_text("a: [")
    document = opened(reference, root)
    assert document.operations == ()
    (problem,) = document.problems
    assert why in problem.what
    assert "\n" not in problem.what


def test_loader_reads_links_that_stay_inside(tmp_path: Path) -> None:
    (tmp_path / "real.yaml").write_text("get: {operationId: here}")
    (tmp_path / "link.yaml").symlink_to(tmp_path / "real.yaml")
    assert [operation.id for operation in opened("link.yaml", tmp_path).operations] == ["here"]


def test_loader_refuses_huge_files(tmp_path: Path) -> None:
    with (tmp_path / "huge.yaml").open("wb") as file:
        file.truncate(local.MAX_FILE_BYTES + 1)
    with pytest.raises(DocumentError, match=r"larger than 20 MB\.$"):
        folder_loader(tmp_path)(str(tmp_path / "huge.yaml"))


def test_an_entry_is_the_same_node_every_time() -> None:
    root = node("a: {$ref: '#/b'}\nb: {c: 1, none: null}\n")
    assert root.get("a") is root.get("a")
    assert root.get("a") is not None
    assert (root.plain("c"), root.plain("none", 5)) == (None, 5)
    assert [(key, entry.value) for key, entry in root.get("b").items()] == [("c", 1), ("none", None)]  # type: ignore[union-attr]
    assert root.get("b").plain("none", 5) is None  # type: ignore[union-attr]


def test_a_fact_is_worked_out_once() -> None:
    asked: list[Node] = []
    root = node("a: {}")
    assert [root.fact(asked.append), root.fact(asked.append)] == [None, None]

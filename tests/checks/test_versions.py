"""What is different between two versions of a document, and what the checks of versions make of it."""

import json
from pathlib import Path
from typing import Any

import pytest

from plainspoken.checks.comparison import Change, Impact, changes, is_new_major
from plainspoken.checks.engine import run
from plainspoken.checks.evidence import static_evidence
from plainspoken.checks.findings import Outcome, Result
from plainspoken.checks.registry import checks
from plainspoken.inventory.document import Document, open_document

CORPUS = sorted((Path(__file__).parents[2] / "../shared/corpus/docs").glob("*"))
OWN = sorted((Path(__file__).parents[1] / "inventory" / "documents").glob("*.yaml"))
BY_ID = {each.id: each for each in checks()}
B, M, W, A = Impact.BREAKING, Impact.MISLEADING, Impact.WORDING, Impact.ADDED
P, F, N, U = Outcome.PASSED, Outcome.FAILED, Outcome.NOT_APPLICABLE, Outcome.NOT_MEASURED


def document(operation: dict[str, Any], path: str = "/pets/{id}", version: str = "1.2.0", **more: Any) -> Document:
    text = {"openapi": "3.1.0", "info": {"title": "A", "version": version}, "paths": {path: {"get": operation}}, **more}
    return open_document(json.dumps(text), "a.json")


def kinds(found: tuple[Change, ...]) -> list[tuple[Impact, str]]:
    return [(each.impact, each.kind) for each in found]


def query(name: str = "q", **more: Any) -> dict[str, Any]:
    return {"parameters": [{"name": name, "in": "query", "schema": {"type": "string"}} | more]}


def body(schema: dict[str, Any], media: str = "application/json", **more: Any) -> dict[str, Any]:
    return {"requestBody": {"content": {media: {"schema": schema}}} | more}


def answer(schema: dict[str, Any], status: str = "200", media: str = "application/json") -> dict[str, Any]:
    return {"responses": {status: {"description": "It", "content": {media: {"schema": schema}}}}}


def fields(*names: str, required: tuple[str, ...] = ()) -> dict[str, Any]:
    return {"type": "object", "properties": {name: {"type": "string"} for name in names}, "required": list(required)}


def enum(*values: str) -> dict[str, Any]:
    return {"type": "string", "enum": list(values)}


TEXT, WHOLE, NUMBER = {"type": "string"}, {"type": "integer"}, {"type": "number"}
OAUTH: dict[str, Any] = {"security": [{"oauth": ["read"]}]}
KEY: dict[str, Any] = {"security": [{"key": []}]}
PAIRS: list[tuple[str, dict[str, Any], dict[str, Any], list[tuple[Impact, str]]]] = [
    ("nothing", query(), query(), []),
    ("renamed operation", {"operationId": "getPet"}, {"operationId": "readPet"}, [(M, "operationId renamed")]),
    ("named for the first time", {}, {"operationId": "readPet"}, []),
    ("another text", {"summary": "Gets a pet"}, {"summary": "One pet"}, [(W, "text changed")]),
    ("a first text", {}, {"summary": "One pet"}, []),
    ("new optional parameter", {}, query(), [(A, "parameter added")]),
    ("new required parameter", {}, query(required=True), [(B, "parameter required")]),
    ("parameter became required", query(), query(required=True), [(B, "parameter became required")]),
    ("parameter became optional", query(required=True), query(), []),
    ("parameter gone", query(), {}, [(M, "parameter removed")]),
    ("parameter of another type", query(schema=TEXT), query(schema=WHOLE), [(B, "type changed")]),
    ("parameter widened", query(schema=WHOLE), query(schema=NUMBER), []),
    ("parameter typed for the first time", query(schema={}), query(schema=WHOLE), []),
    ("value of a parameter gone", query(schema=enum("a", "b")), query(schema=enum("a")), [(B, "enum value removed")]),
    ("value of a parameter added", query(schema=enum("a")), query(schema=enum("a", "b")), []),
    (
        "bound tightened",
        query(schema=WHOLE | {"maximum": 100}),
        query(schema=WHOLE | {"maximum": 50}),
        [(B, "bound tightened")],
    ),
    ("bound loosened", query(schema=WHOLE | {"minimum": 2}), query(schema=WHOLE | {"minimum": 1}), []),
    ("bound written down", query(schema=WHOLE), query(schema=WHOLE | {"maximum": 50}), []),
    ("body required", body(TEXT), body(TEXT, required=True), [(B, "body became required")]),
    ("field required", body(fields("a")), body(fields("a", required=("a",))), [(B, "field became required")]),
    ("new required field", body(fields("a")), body(fields("a", "b", required=("b",))), [(B, "field became required")]),
    ("new field to send", body(fields("a")), body(fields("a", "b")), [(A, "field added")]),
    ("field no longer taken", body(fields("a", "b")), body(fields("a")), [(M, "field removed")]),
    ("other media type", body(TEXT), body(TEXT, "text/csv"), [(B, "media type removed")]),
    ("answer lost a field", answer(fields("a", "b")), answer(fields("a")), [(B, "field removed")]),
    ("answer won a field", answer(fields("a")), answer(fields("a", "b")), [(A, "field added")]),
    ("field may be missing", answer(fields("a", required=("a",))), answer(fields("a")), [(B, "field became optional")]),
    ("answer of another type", answer(WHOLE), answer(TEXT), [(B, "type changed")]),
    ("answer narrowed", answer(NUMBER), answer(WHOLE), []),
    ("answer may be null", answer(TEXT), answer({"type": ["string", "null"]}), [(B, "type changed")]),
    ("value of an answer added", answer(enum("a")), answer(enum("a", "b")), [(M, "enum value added")]),
    ("value of an answer gone", answer(enum("a", "b")), answer(enum("a")), []),
    ("other success", answer(TEXT), answer(TEXT, "201"), [(B, "success removed")]),
    ("error gone", answer(TEXT, "404"), {}, [(M, "error removed")]),
    ("error documented", {}, answer(TEXT, "404"), []),
    ("deep in a list", answer({"items": fields("a")}), answer({"items": fields()}), []),
    ("deep in an object", answer({"properties": {"a": WHOLE}}), answer({"properties": {"a": TEXT}}), [(B, "type changed")]),
    ("scope added", OAUTH, {"security": [{"oauth": ["read", "write"]}]}, [(B, "security tightened")]),
    ("scope dropped", {"security": [{"oauth": ["read", "write"]}]}, OAUTH, []),
    ("other scheme", OAUTH, KEY, [(B, "security tightened")]),
    ("further scheme", OAUTH, {"security": [*OAUTH["security"], *KEY["security"]]}, []),
    ("no longer public", {"security": []}, KEY, [(B, "security tightened")]),
    ("written down for the first time", {}, KEY, []),
]


@pytest.mark.parametrize(("name", "old", "new", "expected"), PAIRS, ids=[row[0] for row in PAIRS])
def test_changes(name: str, old: dict[str, Any], new: dict[str, Any], expected: list[tuple[Impact, str]]) -> None:
    assert kinds(changes(document(old), document(new))) == expected, name


def test_operations_that_went_came_and_moved() -> None:
    old = document({"operationId": "getPet", "responses": {}})
    moved = document({"operationId": "getPet", "responses": {}}, "/animals/{id}")
    assert kinds(changes(old, moved)) == [(B, "operation moved"), (A, "operation added")]
    assert "`getPet` is GET /animals/{id} now" in changes(old, moved)[0].seen
    assert kinds(changes(old, document({}, "/cats"))) == [(B, "operation removed"), (A, "operation added")]
    assert kinds(changes(document({"deprecated": True}), document({}, "/cats"))) == [(A, "operation added")]
    assert changes(document({}), document({}, "/pets/{petId}")) == ()


def shared(name: str) -> Document:
    pet = {"properties": {"name": TEXT, "friend": {"$ref": f"#/components/schemas/{name}"}}}
    reference = {"$ref": f"#/components/schemas/{name}"}
    return document(answer(reference), components={"schemas": {name: pet}})


def test_what_schemas_are_called_and_where_they_stand_changes_nothing() -> None:
    inline = {"properties": {"friend": {"properties": {}}, "name": TEXT}}
    assert changes(shared("Pet"), shared("Animal")) == ()
    assert changes(shared("Pet"), document(answer(inline))) == ()


def test_a_change_deep_in_a_shared_schema_names_its_field() -> None:
    old, new = ({"properties": {"owner": {"properties": {"age": kind}}}} for kind in (WHOLE, TEXT))
    (found,) = changes(document(answer({"items": old})), document(answer({"items": new})))
    assert found.subject == "response 200, field [].owner.age"
    assert found.seen == "Response 200, field [].owner.age of GET /pets/{id} was integer and is string."
    assert found.better == "Write `type: integer` again."
    assert found.place.pointer.endswith("/items/properties/owner/properties/age")


@pytest.mark.parametrize("path", CORPUS[::5] or OWN, ids=lambda path: path.name[:30])
def test_a_document_has_not_changed_against_itself(path: Path) -> None:
    assert changes(open_document(path.read_bytes(), "a"), open_document(path.read_bytes(), "b")) == ()


MAJORS = [
    ("1.2.0", "2.0.0", True),
    ("1.2.0", "1.3.0", False),
    ("1.2.0", "1.2.0", False),
    ("v1", "v2", True),
    ("2.0.0", "1.0.0", False),
    ("0.3.1", "0.4.0", True),
    ("0.3.1", "0.3.2", False),
    ("0.9", "1.0", True),
    ("2025-01-01", "2025-06-01", True),
    ("2025-01-01", "2025-01-01", False),
    ("latest", "latest", False),
]


@pytest.mark.parametrize(("before", "after", "expected"), MAJORS)
def test_new_majors(before: str, after: str, expected: bool) -> None:
    assert is_new_major(before, after) is expected


def judged(id: str, old: Document | None, new: Document) -> Result:  # noqa: A002
    return run(BY_ID[id], static_evidence(new, earlier=old))


FOUR = {f"/p{number}": {"get": {"operationId": f"p{number}", "responses": {}}} for number in range(4)}


def test_the_share_of_promises_kept_is_counted() -> None:
    old = document({}, paths=FOUR)
    new = document({}, paths={path: item for path, item in FOUR.items() if path != "/p2"})
    result = judged("VER001", old, new)
    assert (result.failed, result.judged) == (1, 4)
    assert result.findings[0].operation == "GET /p2"


def test_what_many_operations_share_is_one_finding_and_many_failures() -> None:
    def version(pet: dict[str, Any]) -> Document:
        answers = answer({"$ref": "#/components/schemas/Pet"})
        paths = {path: {"get": answers} for path in ("/pets", "/pets/{id}", "/mine")}
        return document({}, paths=paths, components={"schemas": {"Pet": pet}})

    result = judged("VER001", version(fields("name", "colour")), version(fields("name")))
    assert (result.failed, result.judged, len(result.findings)) == (3, 3, 1)
    assert result.findings[0].subject == "field removed: colour"


CHECKED: list[tuple[str, str, str, dict[str, Any], dict[str, Any], Outcome]] = [
    ("VER001", "1.0.0", "1.1.0", query(), query(required=True), F),
    ("VER001", "1.0.0", "2.0.0", query(), query(required=True), N),
    ("VER001", "1.0.0", "1.1.0", query(), {}, P),
    ("VER002", "1.0.0", "1.1.0", query(), {}, F),
    ("VER002", "1.0.0", "1.1.0", {}, query(), P),
    ("VER005", "1.0.0", "1.0.0", {}, query(), F),
    ("VER005", "1.0.0", "1.0.1", {}, query(), P),
    ("VER005", "1.0.0", "1.0.0", {"summary": "A"}, {"summary": "B"}, P),
    ("VER006", "1.0.0", "1.0.0", {"summary": "A"}, {"summary": "B"}, F),
]


@pytest.mark.parametrize(("id", "before", "after", "old", "new", "outcome"), CHECKED)
def test_checks_of_versions(
    id: str,  # noqa: A002
    before: str,
    after: str,
    old: dict[str, Any],
    new: dict[str, Any],
    outcome: Outcome,
) -> None:
    assert judged(id, document(old, version=before), document(new, version=after)).outcome is outcome


@pytest.mark.parametrize("id", ["VER001", "VER002", "VER005", "VER006"])
def test_without_an_earlier_version_nothing_is_measured(id: str) -> None:  # noqa: A002
    result = judged(id, None, document({}))
    assert (result.outcome, result.reason) == (U, "No earlier version of the document was given.")


RAISED = [("1.2.3", query(), "2.0.0"), ("0.2.3", query(), "0.3.0"), ("1.2.3", {}, "1.3.0"), ("2025-01-01", {}, "<the day")]


@pytest.mark.parametrize(("version", "old", "expected"), RAISED)
def test_the_next_version_is_proposed(version: str, old: dict[str, Any], expected: str) -> None:
    new = query(required=True) if old else query()
    (found,) = judged("VER005", document(old, version=version), document(new, version=version)).findings
    assert f"`version: {expected}" in found.better


VERSIONS = [
    *(("1.4.0", P), ("v1", P), ("1.0.0-rc.1", P), ("20260301", P), ("2026-03-01-preview", P)),
    *(("latest", F), ("string", F)),
]


@pytest.mark.parametrize(("version", "outcome"), VERSIONS)
def test_what_is_a_version(version: str, outcome: Outcome) -> None:
    assert judged("VER004", None, document({}, version=version)).outcome is outcome


DEPRECATED: list[tuple[dict[str, Any], Outcome, Outcome, Outcome]] = [
    ({}, N, N, N),
    ({"deprecated": True, "description": "Use GET /a instead. Ends on 2027-01-01."}, P, P, P),
    ({"deprecated": True, "description": "Removed in March 2027"}, F, P, P),
    ({"deprecated": True, "description": "Since 2019"}, F, F, P),
    ({"description": "Deprecated: use GET /a."}, N, N, F),
    ({"summary": "[DEPRECATED] Pets"}, N, N, F),
    ({"description": "Pets. This endpoint has been deprecated."}, N, N, F),
    ({"description": "Lists pets. The field `kind` is deprecated."}, N, N, N),
    ({"summary": "Deprecated fields of a pet"}, N, N, N),
]


@pytest.mark.parametrize(("operation", "replacement", "end", "mark"), DEPRECATED)
def test_deprecations(operation: dict[str, Any], replacement: Outcome, end: Outcome, mark: Outcome) -> None:
    given = document(operation)
    outcomes = [judged(each, None, given).outcome for each in ("VER003", "VER007", "VER008")]
    assert outcomes == [replacement, end, mark]

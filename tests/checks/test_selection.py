"""The selection family: what is confused, what is told apart, and what the findings propose."""

import json
import subprocess
import sys
from typing import Any

import pytest

from plainspoken.checks.engine import run
from plainspoken.checks.evidence import Neighbour, static_evidence
from plainspoken.checks.findings import Outcome, Result
from plainspoken.checks.registry import Check, checks
from plainspoken.checks.selection.records import Choice, Selection
from plainspoken.checks.similarity import close_pairs
from plainspoken.inventory.document import Document, open_document

SELECTION = {each.id: each for each in checks() if each.dimension == "selection"}


def named(id: str) -> Check:  # noqa: A002
    return SELECTION[id]


def document(paths: dict[str, Any], **more: Any) -> Document:
    text = {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}, "paths": paths, **more}
    return open_document(json.dumps(text), "example.json")


def judged(id: str, *operations: tuple[str, str, str], **more: Any) -> Result:  # noqa: A002
    """The result on operations given as `GET /pets`, operationId and summary."""
    paths: dict[str, Any] = {}
    for key, name, summary in operations:
        method, path = key.split(" ")
        paths.setdefault(path, {})[method.lower()] = {"operationId": name, "summary": summary, "responses": {}, **more}
    return run(named(id), static_evidence(document(paths)))


LIST, ITEM = ("GET /pets", "listPets", "Lists the pets of a shop"), ("GET /pets/{id}", "getPet", "Gets a pet of a shop")
TWINS: list[tuple[str, tuple[str, str, str], tuple[str, str, str], bool]] = [
    ("other things", ("GET /a", "listInvoices", "Lists invoices"), ("GET /b", "listPayments", "Lists payments"), False),
    ("other verbs", ("GET /a", "getInvoice", "Shows an invoice"), ("DELETE /a", "deleteInvoice", "Deletes an invoice"), False),
    ("list and item", LIST, ITEM, False),
    ("search and list", ("GET /a", "pets", "Lists pets"), ("GET /b", "searchPets", "Searches pets"), False),
    ("one verb, two words", ("GET /a", "getPets", "Returns the pets"), ("GET /b", "petList", "Retrieves all pets"), True),
    ("in another order", ("GET /a", "openPets", "Open pets of a shop"), ("GET /b", "petsOpen", "A shop's open pets"), True),
    ("number in the name", ("GET /a", "getPet", "Shows one pet here"), ("GET /b", "getPet_1", "Show one pet here"), True),
    ("other criteria", ("GET /a", "petByName", "Finds a pet by name"), ("GET /b", "petByMail", "Finds a pet by mail"), False),
    (
        "one says when",
        ("GET /a", "getPets", "Returns the pets"),
        ("GET /b", "petList", "Returns all pets. Use this when the shop is closed."),
        False,
    ),
    ("in another language", ("GET /a", "hentDyr", "Henter dyr"), ("GET /b", "slettDyr", "Sletter dyr"), False),
    ("customer and custom", ("GET /a", "customer", "Custom fields"), ("GET /b", "customerAll", "Customer fields"), False),
    ("whole and part", ("PUT /a", "putPet", "Updates a pet"), ("PATCH /a", "patchPet", "Partially updates a pet"), False),
    ("versions", ("GET /v1/pets", "getPets", "Returns pets"), ("GET /v2/pets", "allPets", "Gets all pets"), False),
]


@pytest.mark.parametrize(("name", "one", "other", "confused"), TWINS, ids=[row[0] for row in TWINS])
def test_twins(name: str, one: tuple[str, str, str], other: tuple[str, str, str], confused: bool) -> None:
    result = judged("SEL003", one, other)
    assert (len(result.findings) == 2) is confused, (name, [each.seen for each in result.findings])
    assert result.failed == (2 if confused else 0)


def test_the_parameter_by_which_one_asks_tells_two_apart() -> None:
    paths = {
        f"/{name}": {
            "get": {
                "operationId": f"petBy{name.title()}",
                "summary": f"Finds a pet by {name}",
                "parameters": [{"name": name, "in": "query", "schema": {"type": "string"}}],
                "responses": {},
            }
        }
        for name in ("id", "item")
    }
    assert run(named("SEL003"), static_evidence(document(paths))).outcome is Outcome.PASSED


def test_one_operation_cannot_be_confused() -> None:
    for id in ("SEL003", "SEL007", "SEL012", "SEL013"):  # noqa: A001
        assert judged(id, LIST).outcome is Outcome.NOT_APPLICABLE, id


SAME: list[tuple[str, str]] = [("the same", "Handles the request"), ("a stand-in", "TODO"), ("nothing", "")]


@pytest.mark.parametrize(("name", "text"), SAME, ids=[row[0] for row in SAME])
def test_texts_that_say_nothing_fail_all(name: str, text: str) -> None:
    result = judged("SEL003", *((f"GET /{noun}", f"list{noun}", text) for noun in ("Pets", "Cars", "Books")))
    assert (result.failed, result.judged) == (3, 3), name


def test_two_sentences_separate_by_what_each_takes() -> None:
    paths: dict[str, Any] = {
        "/shops/{shop}/pets": {"get": {"operationId": "shopPets", "summary": "Lists all pets of a shop", "responses": {}}},
        "/pets": {"get": {"operationId": "petsShop", "summary": "Lists the shop's pets", "responses": {}}},
    }
    where = {"name": "shop", "in": "path", "required": True, "schema": {"type": "string"}}
    paths["/shops/{shop}/pets"]["get"]["parameters"] = [where]
    (first, _) = run(named("SEL003"), static_evidence(document(paths))).findings
    assert '"Use this when you have `shop`; use `petsShop` when no `shop` is given."' in first.better


def test_where_the_document_shows_no_difference_the_owner_is_asked() -> None:
    (first, _) = judged("SEL003", ("PUT /a", "savePet", "Saves the pet"), ("POST /a", "savePets", "Stores a pet")).findings
    assert first.better == 'When is `savePet` the right one? Begin the text of each with "Use this when" and the answer.'


def test_the_general_case_is_asked_to_name_the_special_one() -> None:
    result = judged(
        "SEL013",
        ("GET /a/secret", "getEndpointSecret", "Shows the signing secret of an endpoint to its owner"),
        ("GET /b/secret", "getIngestEndpointSecret", "Shows the signing secret of an ingest endpoint to its owner"),
    )
    (found,) = result.findings
    assert found.operation == "GET /a/secret"
    assert '"ingest"' in found.seen


VERSIONS = [
    (["/v1/pets/{id}", "/v2/pets/{petId}"], 1, 1),
    (["/v1/pets", "/v2/cats"], 0, 0),
    (["/api/v1/pets", "/api/v1.1/pets"], 0, 0),
    (["/v1/pets", "/v2/pets", "/v3/pets"], 2, 2),
    (["/pets", "/v2/pets"], 1, 1),
]


@pytest.mark.parametrize(("paths", "count", "judged"), VERSIONS)
def test_versions_side_by_side(paths: list[str], count: int, judged: int) -> None:
    result = run(named("SEL007"), static_evidence(document({path: {"get": {"responses": {}}} for path in paths})))
    assert (len(result.findings), result.judged) == (count, judged)


NAMES = [
    ("safebrowsing.hashes.search", ""),
    ("Divisions_SearchDivisions", ""),
    ("v1.event-type.import-openapi", ""),
    ("getweather", ""),
    ("Get_voice_settings_v1_voices__voice_id__settings_get", ""),
    ("quoteGuestCouponManagementV1GetGet", ""),
    ("search", ""),
    ("op1", "`operationId: listPets`"),
    ("endpoint_12", "listPets"),
    ("get", "listPets"),
    ("GET", "listPets"),
    ("a", "listPets"),
    ("123", "listPets"),
    ("7f1c2f6e-93a5-4d0e-8b43-0d6b3c1a8f00", "listPets"),
    ("invokeUsingGET_17", "listPets"),
    ("updateUsingPUT_1", "listPets"),
    ("update_using_put_1", "listPets"),
    ("list.create", ""),
]


@pytest.mark.parametrize(("name", "better"), NAMES)
def test_names_that_say_nothing(name: str, better: str) -> None:
    result = judged("SEL011", ("GET /pets", name, "Lists pets"))
    assert bool(result.findings) is bool(better)
    assert better in "".join(each.better for each in result.findings)


THINGS = [
    ("Lists pets", "/pets", True),
    ("List users", "/users", True),
    ("Create a run.", "/threads/{id}/runs", True),
    ("Handles the request of the caller", "/pets", False),
    ("Returns all data", "/pets", False),
    ("delete the requested entry", "/webhooks/{id}/add_to_data", False),
    ("Henter alle dyr", "/dyr", True),
]


@pytest.mark.parametrize(("text", "path", "names"), THINGS)
def test_texts_that_name_things(text: str, path: str, names: bool) -> None:
    result = judged("SEL014", (f"GET {path}", "getIt", text))
    assert bool(result.findings) is not names


NUMBERED = [
    ("getPet", "getPet_1", True),
    ("getPet", "getpet", True),
    ("get_pet", "getPet", True),
    ("getPet_1", "getPet_2", True),
    ("getPet", "getPets", False),
    ("base32", "base64", False),
    ("sha1", "sha256", False),
]


@pytest.mark.parametrize(("one", "other", "flagged"), NUMBERED)
def test_names_that_differ_in_a_number(one: str, other: str, flagged: bool) -> None:
    result = judged("SEL012", ("GET /pets", one, "Lists pets"), ("GET /dogs", other, "Lists dogs"))
    assert len(result.findings) == (2 if flagged else 0)


def test_time_grows_with_operations_and_not_with_their_square() -> None:
    def pairs(count: int) -> int:
        rows = {
            f"/a{n}": {"get": {"operationId": f"getThing{n}x", "summary": f"Shows part{n:04} of it", "responses": {}}}
            for n in range(count)
        }
        return len(close_pairs(document(rows)))

    assert pairs(1000) <= 200 * 1000


def test_order_and_style_of_names_change_nothing() -> None:
    rows = [
        ("GET /a", "pets.list.all", "Returns the pets"),
        ("GET /b", "cats.list", "Cats"),
        ("GET /c", "pet.list", "All pets"),
    ]
    snake = [(key, name.replace(".", "_"), text) for key, name, text in rows]
    results = [judged(id, *given) for id in SELECTION for given in (rows, snake, rows[::-1])]  # noqa: A001
    for three in zip(*[iter(results)] * 3, strict=True):
        assert len({(each.outcome, each.failed, each.judged) for each in three}) == 1, three[0].check


def test_a_choice_of_an_operation_that_is_gone_is_still_told() -> None:
    choice = Choice(operation="GET /gone", requests=10, first=1, found=2, example="any pets?")
    given = document({"/pets": {"get": {"operationId": "listPets", "summary": "Lists pets", "responses": {}}}})
    result = run(named("SEL004"), static_evidence(given, selection=Selection(retriever="BM25", choices=(choice,))))
    (found,) = result.findings
    assert (found.operation, result.reach) == ("GET /gone", 1.0)


def test_nothing_is_measured_where_nothing_was_searched_for() -> None:
    given = static_evidence(document({"/pets": {"get": {"operationId": "listPets", "responses": {}}}}))
    for id in ("SEL004", "SEL005", "SEL006", "SEL010", "SEL020", "SEL021"):  # noqa: A001
        assert run(named(id), given).outcome is Outcome.NOT_MEASURED


def test_a_name_of_another_api_gets_the_subject_of_this_one_in_front() -> None:
    other = Neighbour(api="shop", operation="GET /animals", id="list_pets", text="Lists pets")
    given = document({"/pets": {"get": {"operationId": "list.pets", "responses": {}}}})
    (found,) = run(named("SEL006"), static_evidence(given, portfolio=(other,))).findings
    assert found.better == "Write `operationId: example_list_pets`."


ARGUMENTS = [
    ([f"p{n}" for n in range(20)], ""),
    ([f"p{n}" for n in range(21)], "`p18`, `p19`, `p20` perhaps"),
    ([*(f"page[{n}]" for n in range(4)), *(f"p{n}" for n in range(18))], "one object `page` of the 4"),
]


@pytest.mark.parametrize(("names", "better"), ARGUMENTS)
def test_many_arguments(names: list[str], better: str) -> None:
    parameters = [{"name": name, "in": "query", "schema": {"type": "string"}} for name in names]
    findings = judged("SEL008", LIST, parameters=parameters).findings
    assert bool(findings) is bool(better)
    assert better in "".join(each.better for each in findings)


PAIRS = """
import json
from plainspoken.checks.similarity import close_pairs
from plainspoken.inventory.document import open_document

words = "bread milk butter cheese eggs fruit rice fish flour sugar salt tea".split()
by = "week, shop, street, town, customer, price, colour, size, brand, maker, shelf, cashier, weather and season"
paths = {
    f"/{one}/{two}": {"get": {"summary": f"Counts how often {one} was sold with {two} by {by}"}}
    for one in words for two in words
}
text = {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}, "paths": paths}
pairs = close_pairs(open_document(json.dumps(text), "example.json"))
assert len(pairs) > 100
print([(pair.first.key, pair.second.key, pair.cosine) for pair in pairs])
"""


def test_the_order_of_pairs_is_the_same_in_every_process() -> None:
    told = {
        subprocess.run(
            [sys.executable, "-c", PAIRS], capture_output=True, check=True, timeout=60, env={"PYTHONHASHSEED": seed}
        ).stdout
        for seed in ("1", "2", "3")
    }
    assert len(told) == 1

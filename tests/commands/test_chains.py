"""`plainspoken chains` as a person or a script sees it."""

import json
from pathlib import Path

import pytest

from plainspoken.flows.cli import run

SHOP = """
openapi: 3.1.0
info: {title: Shop, version: '1'}
paths:
  /orders:
    get:
      operationId: listOrders
      responses:
        '200':
          description: Orders
          content: {application/json: {schema: {type: array, items: {type: object, properties: {id: {type: string}}}}}}
  /orders/{orderId}/refund:
    post:
      operationId: refundOrder
      parameters: [{name: orderId, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Refunded}}
  /boxes/{boxId}:
    delete:
      operationId: deleteBox
      parameters: [{name: boxId, in: path, required: true, schema: {type: string}}]
      responses: {'204': {description: Gone}}
"""


@pytest.fixture
def shop(tmp_path: Path) -> str:
    path = tmp_path / "shop.yaml"
    path.write_text(SHOP)
    return str(path)


def test_text(shop: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["chains", shop]) == 0
    assert capsys.readouterr().out == (
        "3 operations, 1 edge (1 likely)\n\n"
        "Entry points (can be called at once, and lead on): 1\n  listOrders\n\n"
        "Longest chains\n  listOrders -> [].id -> refundOrder\n\n"
        "Dead ends (possible): 1\n  box: deleteBox needs `boxId` in path, nobody hands it out\n\n"
        "Consequential, with nothing to read before: 1\n  deleteBox\n"
    )


def test_json(shop: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["chains", "--format", "json", shop]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [each["parameter"] for each in told["edges"]] == ["orderId"]
    assert [each["noun"] for each in told["dead_ends"]] == ["box"]


@pytest.mark.parametrize(
    ("form", "said"),
    [("mermaid", 'n0 -->|"[].id"| n1'), ("dot", 'n0 -> n1 [label="[].id"];')],
)
def test_drawings(form: str, said: str, shop: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["chains", "--format", form, shop]) == 0
    assert said in capsys.readouterr().out


def test_a_hostile_name_ends_no_label(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "hostile.yaml"
    path.write_text(SHOP.replace("listOrders", "'x\"] --> evil[\"'"))
    assert run(["chains", "--format", "mermaid", str(path)]) == 0
    assert capsys.readouterr().out.splitlines()[1].count('"') == 2


def test_several_apis_are_named(shop: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    other = tmp_path / "depot.yaml"
    other.write_text(SHOP.replace("/boxes/{boxId}", "/crates/{crateId}").replace("boxId", "crateId"))
    assert run(["chains", shop, str(other)]) == 0
    told = capsys.readouterr().out
    assert "  shop: listOrders -> [].id -> shop: refundOrder" in told
    assert "  depot: listOrders -> [].id -> depot: refundOrder" in told


@pytest.mark.parametrize("arguments", [["nothere.yaml"], ["--arazzo", "SHOP", "SHOP"], ["EMPTY"]])
def test_bad_input_is_one_line(arguments: list[str], shop: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty.yaml"
    empty.write_text("openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\n")
    given = [{"SHOP": shop, "EMPTY": str(empty)}.get(each, each) for each in arguments]
    assert run(["chains", *given]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 1


def test_what_cannot_be_read_is_named_and_the_rest_goes_on(
    shop: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = tmp_path / "inventory.yaml"
    entries = (f"{{id: shop, document: {shop}}}", "{id: gone, document: gone.yaml}", "{id: 7}")
    listed.write_text("name: Shop\napis:\n" + "".join(f"  - {each}\n" for each in entries))
    assert run(["chains", str(listed)]) == 0
    told = capsys.readouterr()
    assert "listOrders -> [].id -> refundOrder" in told.out
    assert len(told.err.splitlines()) == 2  # the document that is not there, and the entry that is none


WORKFLOW = """
arazzo: 1.0.1
info: {title: Refunds, version: '1'}
sourceDescriptions: [{name: shop, url: ./%s, type: openapi}]
workflows:
  - workflowId: refund
    steps:
      - {stepId: list, operationId: listOrders, outputs: {order: '$response.body#/0/id'}}
      - {stepId: pay, operationId: refundOrder, parameters: [{name: orderId, in: path, value: $steps.list.outputs.order}]}
      - {stepId: lost, operationId: nowhere}
"""
LOST = "  {file}:10: workflow `refund`, step `lost`: there is no operation `nowhere`."


def test_workflows_beside_a_document_are_followed(shop: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "refunds.arazzo.yaml").write_text(WORKFLOW % "shop.yaml")
    (tmp_path / "other.arazzo.yaml").write_text(WORKFLOW % "other.yaml")
    (tmp_path / "arazzo.yaml").write_text("no: workflow")
    assert run(["chains", shop]) == 0
    told = capsys.readouterr().out
    assert "1 edge (1 certain)" in told
    assert LOST.format(file=tmp_path / "refunds.arazzo.yaml") in told


def test_an_inventory_names_workflows(shop: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert Path(shop).parent == tmp_path
    (tmp_path / "flows").mkdir()
    (tmp_path / "flows" / "pay.yaml").write_text(WORKFLOW % "../shop.yaml")
    inventory = tmp_path / "inventory.yaml"
    inventory.write_text("apis: [{id: shop, document: shop.yaml, workflows: flows/pay.yaml}]")
    assert run(["chains", str(inventory)]) == 0
    assert "1 edge (1 certain)" in capsys.readouterr().out
    inventory.write_text("apis: [{id: shop, document: shop.yaml, workflows: shop.yaml}]")
    assert run(["chains", str(inventory)]) == 2
    assert "not an Arazzo document" in capsys.readouterr().err

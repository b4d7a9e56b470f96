"""`plainspoken find`: the operation that answers comes first, with what there is to know before it is called."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from plainspoken.flows.cli import cli, run

ORDERS = """
openapi: 3.1.0
info: {title: Orders, version: 1.0.0}
paths:
  /orders:
    get: {operationId: listOrders, summary: List the orders of a customer, responses: {'200': {description: The orders.}}}
  /orders/{id}/refund:
    post:
      operationId: refundOrder
      summary: Give the money of an order back
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {'201': {description: Given back.}}
"""
INVENTORY = """
name: Shop
apis:
  - {id: orders, document: orders.yaml, owner: {team: Payments}, lifecycle: production}
  - {id: gone, document: gone.yaml}
"""


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "orders.yaml").write_text(ORDERS)
    (tmp_path / "inventory.yaml").write_text(INVENTORY)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.usefixtures("shop")
def test_the_operation_that_answers_comes_first_with_its_signals() -> None:
    done = CliRunner().invoke(cli, ["find", "refund a customer's last order", "--format", "json"])
    first, second = json.loads(done.stdout)
    assert (first["operation"], second["operation"]) == ("POST /orders/{id}/refund", "GET /orders")
    assert first["consequence"] == "consequential"
    assert second["consequence"] == "read"
    assert first["owner"] == "Payments"
    assert first["lifecycle"] == "production"
    assert first["closeness"] > second["closeness"]
    assert "refund" in first["shared"]
    assert first["score"] is None  # nothing was audited
    assert "gone.yaml" in done.stderr  # what cannot be read is named, and the others are searched


@pytest.mark.usefixtures("shop")
def test_the_newest_report_gives_its_score() -> None:
    assert run(["audit", "--static", "--quiet", "--only", "orders"]) == 0
    (first,) = json.loads(CliRunner().invoke(cli, ["find", "refund", "--top", "1", "--format", "json"]).stdout)
    report = json.loads(Path("reports/orders/report.json").read_text())
    assert first["score"] == report["score"]
    assert first["decision"] == report["decision"]


def test_a_broken_report_is_named_and_the_rest_goes_on(shop: Path) -> None:
    (shop / "reports" / "orders").mkdir(parents=True)
    (shop / "reports" / "orders" / "report.json").write_text("{")
    done = CliRunner().invoke(cli, ["find", "refund", "--format", "json"])
    assert [each["score"] for each in json.loads(done.stdout)] == [None, None]
    assert [line.startswith("orders: ") for line in done.stderr.splitlines()].count(True) == 1


@pytest.mark.usefixtures("shop")
def test_people_read_why_it_was_found() -> None:
    told = CliRunner().invoke(cli, ["find", "give me my money back", "orders.yaml"]).stdout
    assert told.startswith("1. POST /orders/{id}/refund  refundOrder  of orders\n   Give the money of an order back\n")
    assert "words in common: " in told
    assert "consequential; not audited" in told
    assert "2. GET /orders  listOrders  of orders" in told
    assert "by meaning alone" in told


@pytest.mark.parametrize(
    ("arguments", "why"), [(["absent.yaml"], "absent.yaml does not exist"), (["gone"], "gone does not exist")]
)
def test_bad_input_is_one_line(
    arguments: list[str], why: str, capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(["find", "refund", *arguments]) == 2
    told = capsys.readouterr()
    assert why in told.err
    assert told.err.count("\n") == 1
    assert not told.out


def test_where_nothing_has_an_operation_it_says_so(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    empty = tmp_path / "empty.yaml"
    empty.write_text("openapi: 3.1.0\ninfo: {title: Empty, version: '1'}\npaths: {}\n")
    assert run(["find", "refund", str(empty)]) == 2
    assert "no operation to find" in capsys.readouterr().err


@pytest.mark.usefixtures("shop")
def test_an_empty_request_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["find", " "]) == 2
    assert capsys.readouterr().err == "plainspoken: REQUEST is empty; say what is to be done, as a person would.\n"

"""Arazzo documents: the edges that their steps give, and what they name that is not there."""

from typing import Any

import pytest

from plainspoken.checks.chains.graph import chains_of
from plainspoken.checks.findings import Confidence

from .documents import answer, arazzo, document, takes

LOOK = {"stepId": "look", "operationId": "lookUp", "outputs": {"it": "$response.body#/hits/0/no"}}
PAY: dict[str, Any] = {
    "stepId": "pay",
    "operationId": "$sourceDescriptions.shop.refund",
    "parameters": [{"name": "purchase", "in": "path", "value": "$steps.look.outputs.it"}],
    "requestBody": {"payload": {"reason": {"text": "{$steps.look.outputs.it}"}}},
}
SOURCES = [{"name": "search", "url": "search.yaml", "type": "openapi"}, {"name": "shop", "url": "shop.yaml", "type": "openapi"}]
SEARCH = document({"/look": {"get": {"operationId": "lookUp", **answer(None)}}})
SHOP = document({"/refunds/{purchase}": {"post": {"operationId": "refund", **takes("purchase")}}})


def told(*steps: dict[str, Any], **others: list[dict[str, Any]]) -> Any:
    listed = [{"workflowId": "refund", "steps": list(steps)}]
    listed += [{"workflowId": name, "steps": inner} for name, inner in others.items()]
    file = arazzo({"sourceDescriptions": SOURCES, "workflows": listed}, search="search", shop="shop")
    return chains_of({"search": SEARCH, "shop": SHOP}, [file])


EDGES = {
    (("search", "GET /look"), "hits[].no", ("shop", "POST /refunds/{purchase}"), name, where, Confidence.CERTAIN)
    for name, where in (("purchase", "path"), ("reason.text", "body"))
}


def found(chains: Any) -> set[tuple[Any, ...]]:
    return {(e.source, e.field, e.target, e.parameter, e.location, e.confidence) for e in chains.edges}


def test_a_workflow_leads_across_apis() -> None:
    chains = told(LOOK, PAY)
    assert found(chains) == EDGES
    assert chains.unfollowed == ()


def test_a_path_names_an_operation_too() -> None:
    path = "{$sourceDescriptions.shop.url}#/paths/~1refunds~1{purchase}/post"
    assert found(told(LOOK, {**PAY, "operationId": None, "operationPath": path})) == EDGES


def test_the_output_of_a_workflow_comes_from_a_step_of_it() -> None:
    inner = {"stepId": "look", "workflowId": "looking"}
    workflow = {"workflowId": "looking", "steps": [LOOK], "outputs": {"it": "$steps.look.outputs.it"}}
    outer = {"workflowId": "refund", "steps": [inner, PAY]}
    file = arazzo({"sourceDescriptions": SOURCES, "workflows": [outer, workflow]}, search="search", shop="shop")
    chains = chains_of({"search": SEARCH, "shop": SHOP}, [file])
    assert found(chains) == EDGES
    assert chains.unfollowed == ()


def test_a_workflow_that_runs_itself_ends() -> None:
    round_trip: dict[str, Any] = {"workflowId": "a", "steps": [{"stepId": "s", "workflowId": "a"}, {**PAY, "parameters": []}]}
    round_trip["outputs"] = {"it": "$steps.s.outputs.it"}
    round_trip["steps"][1]["requestBody"] = {"payload": {"x": "$steps.s.outputs.it"}}
    file = arazzo({"sourceDescriptions": SOURCES, "workflows": [round_trip]}, search="search", shop="shop")
    assert chains_of({"search": SEARCH, "shop": SHOP}, [file]).edges == ()


@pytest.mark.parametrize(
    ("steps", "fault"),
    [
        ([{"stepId": "pay", "operationId": "nowhere"}], "there is no operation `nowhere`"),
        ([{"stepId": "pay", "operationPath": "{$sourceDescriptions.shop.url}#/paths/~1x/get"}], "there is no operation `{$s"),
        ([{"stepId": "pay", "operationId": "$sourceDescriptions.bank.pay"}], "`sourceDescriptions` has no `bank`"),
        ([{"stepId": "pay", "workflowId": "gone"}], "there is no workflow `gone`"),
        ([{"stepId": "pay"}], "it names neither `operationId`, `operationPath` nor `workflowId`"),
        ([PAY], "there is no step `look` to take `it` from"),
        ([PAY, LOOK], "`it` of the step `look` is not there yet: that step comes later"),
        ([{**LOOK, "outputs": {}}, PAY], "the step `look` has no output `it`"),
        ([LOOK, LOOK], "another step of the workflow has the same stepId"),
        ([{**LOOK, "onFailure": [{"type": "goto", "stepId": "gone"}]}], "it goes to the step `gone`, which is not there"),
    ],
)
def test_what_is_not_there_is_one_line(steps: list[dict[str, Any]], fault: str) -> None:
    (lost,) = told(*steps).unfollowed
    says, _, found = lost.what.partition(": ")
    assert says in ("workflow `refund`, step `pay`", "workflow `refund`, step `look`")
    assert found.startswith(fault)
    assert lost.place.line


def test_of_apis_that_are_not_looked_at_nothing_is_said() -> None:
    file = arazzo(
        {"sourceDescriptions": SOURCES, "workflows": [{"workflowId": "refund", "steps": [LOOK, PAY]}]}, search="search"
    )
    chains = chains_of({"search": SEARCH}, [file])
    assert (chains.edges, chains.unfollowed) == ((), ())

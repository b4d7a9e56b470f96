"""Every defect that was planted in the poor API is found, at its place, by the check that is meant to find it."""

import pytest

from plainspoken.checks.audit import Audit
from plainspoken.checks.engine import judge
from plainspoken.checks.findings import Result
from plainspoken.checks.profile import DIMENSIONS, FACTS
from plainspoken.checks.registry import checks
from plainspoken.checks.verdict import Decision
from plainspoken.flows.collect import collect_static
from plainspoken.flows.demo.poor.app import document_text, made_up_key
from plainspoken.flows.demo.poor.planted import PLANTED, Planted
from plainspoken.inventory.records import Api

STATIC = [planted for planted in PLANTED if not planted.live]


@pytest.fixture(scope="module")
def static() -> tuple[Result, ...]:
    return judge(collect_static(Api(id="club", document="club.openapi.yaml"), document_text().encode()))


def names(results: tuple[Result, ...], planted: Planted) -> bool:
    """Whether the expected check has a finding at the expected place."""
    (result,) = (result for result in results if result.check == planted.check)
    return any(planted.operation in ("", finding.operation) for finding in result.findings)


@pytest.mark.parametrize("planted", STATIC, ids=lambda planted: planted.id)
def test_the_document_alone_gives_it_away(planted: Planted, static: tuple[Result, ...]) -> None:
    assert names(static, planted), planted


@pytest.mark.timeout(240)
@pytest.mark.parametrize("planted", PLANTED, ids=lambda planted: planted.id)
def test_the_full_audit_names_it(planted: Planted, poor: Audit) -> None:
    assert names(poor.results, planted), planted


def test_what_is_planted() -> None:
    dimension = {check.id: check.dimension for check in checks()}
    assert len(PLANTED) >= 14
    assert len({planted.id for planted in PLANTED}) == len(PLANTED)
    assert {dimension[planted.check] for planted in PLANTED} == set(DIMENSIONS) - {FACTS}
    assert {dimension[planted.check] for planted in PLANTED if planted.live} >= {"errors", "identity", "reliability"}


def test_the_poor_api_is_not_ready(poor: Audit) -> None:
    assert poor.decision is Decision.NOT_READY
    assert poor.blockers
    assert poor.live.measured


def test_the_made_up_key_is_not_repeated(poor: Audit) -> None:
    told = str(poor)
    assert made_up_key() in document_text()
    assert made_up_key() not in told

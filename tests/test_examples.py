"""Every example of every check, run: the good ones give no finding, the bad ones at least one."""

import re

import pytest

from plainspoken.checks.cases import evidence_for
from plainspoken.checks.engine import run
from plainspoken.checks.findings import Outcome
from plainspoken.checks.registry import Case, Check, checks

GOOD = [(check, case) for check in checks() for case in check.good]
BAD = [(check, case) for check in checks() for case in check.bad]


def name(value: Check | Case) -> str:
    return value.id if isinstance(value, Check) else ""


@pytest.mark.parametrize(("check", "case"), GOOD, ids=name)
def test_good_example_passes(check: Check, case: Case) -> None:
    result = run(check, evidence_for(case))
    assert result.outcome is Outcome.PASSED, (result.reason, result.findings)


@pytest.mark.parametrize(("check", "case"), BAD, ids=name)
def test_bad_example_fails(check: Check, case: Case) -> None:
    result = run(check, evidence_for(case))
    assert result.outcome is Outcome.FAILED, result.reason
    assert all(finding.seen and finding.better and finding.identity for finding in result.findings)


_AS_CODE = re.compile(r"`[^`]*`|\"[^\"]*\"")
_FRAGMENT = re.compile(r"[{}]|\b(?:type|format|enum|default|minimum|maximum|url|scopes|flows|schema|items|security\w*): ?\S")


@pytest.mark.parametrize(("check", "case"), BAD, ids=name)
def test_what_is_to_be_written_is_marked_as_code(check: Check, case: Case) -> None:
    for finding in run(check, evidence_for(case)).findings:
        assert finding.better.count("`") % 2 == 0, finding.better
        prose = re.sub(r"(?:GET|POST|PUT|PATCH|DELETE) /\S*", "", _AS_CODE.sub("", finding.better))
        assert not _FRAGMENT.search(prose), finding.better


def test_every_check_was_run() -> None:
    assert {check.id for check, _ in GOOD} == {check.id for check, _ in BAD} == {check.id for check in checks()}
    assert len(checks()) >= 1

"""What Schemathesis says of a case that it generated, and of the answer to it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from schemathesis.engine import Status
from schemathesis.engine.recorder import CheckNode
from schemathesis.generation.case import Case
from schemathesis.generation.meta import CONTENT_TYPE_PROBES, CoverageScenario, TestPhase

from plainspoken.checks.exchanges import EngineCheck
from plainspoken.flows.engine.configuration import one_line

# No mistake that a caller makes: they probe the server's framing, and only a server error in answer would mean anything.
_ODD = frozenset({CoverageScenario.MALFORMED_CONTENT_TYPE, CoverageScenario.UNSPECIFIED_HTTP_METHOD})


@dataclass(frozen=True, slots=True, kw_only=True)
class Generated:
    """What a case is: of which operation, whether it obeys the document, and where it does not, how and in which parameter."""

    label: str
    valid: bool
    covers: bool  # whether it is one of those that go through what a schema allows and forbids, one by one
    odd: bool  # whether no caller would make it
    scenario: object
    parameter: str


def generated(case: Case[Any]) -> Generated | None:
    """What the engine says of a case; None where it says nothing."""
    meta = case.meta
    if meta is None:
        return None
    data, label = meta.phase.data, case.operation.label
    scenario = getattr(data, "scenario", None)
    return Generated(
        label=label,
        valid=not meta.generation.mode.is_negative,
        covers=meta.phase.name == TestPhase.COVERAGE,
        odd=scenario in _ODD or (scenario in CONTENT_TYPE_PROBES and not case.operation.body),
        scenario=scenario,
        parameter=data.parameter or "",
    )


def engine_check(node: CheckNode) -> EngineCheck:
    """What one of its checks said."""
    failure = node.failure_info.failure if node.failure_info else None
    message = one_line(f"{failure.title}: {failure.message}" if failure.message else failure.title) if failure else ""
    return EngineCheck(name=node.name, passed=node.status == Status.SUCCESS, message=message)

"""What was not measured, why, and how to have it measured."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from plainspoken.checks.audit import Audit
from plainspoken.checks.findings import Outcome, Result, Severity
from plainspoken.checks.registry import Check
from plainspoken.templates.wording import count, percent

MORE_CALLS = "Allow more calls (`environment`, `methods`, `exclude` and `budget` in the inventory) where that is safe."
_NEEDS_CALLS = frozenset({"exchanges", "observed", "probes", "probed", "live"})


@dataclass(frozen=True, slots=True, kw_only=True)
class UnmeasuredView:
    """One reason for which checks gave no answer, the checks, and what would change that."""

    reason: str
    count: str
    checks: tuple[str, ...]
    remedy: str


_NEEDS_REQUESTS = frozenset({"choice", "scale"})
MORE_REQUESTS = "Write what people say when they want them into `intents.yaml` beside the inventory."


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOutView:
    """One reason for which operations were not called, and the operations."""

    reason: str
    count: str
    operations: tuple[str, ...]
    more: int = 0


def unmeasured(audit: Audit, known: Mapping[str, Check]) -> tuple[UnmeasuredView, ...]:
    """The checks that were not, or only in part, measured or could not be run, by reason, the reason of most checks first."""
    groups: dict[tuple[str, str], list[Result]] = {}
    for result in audit.results:
        if result.outcome is Outcome.NOT_MEASURED and result.severity is Severity.NOTE:
            continue  # what no score needs, nobody has to have measured
        if result.outcome in (Outcome.NOT_MEASURED, Outcome.ERROR) or result.reach < 1:
            groups.setdefault(_why_and_how(result, audit, known.get(result.check)), []).append(result)
    return tuple(
        UnmeasuredView(
            reason=reason,
            count=count(len(results), "check"),
            checks=tuple(f"{result.title} ({result.check})" for result in results),
            remedy=remedy,
        )
        for (reason, remedy), results in sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))
    )


def _why_and_how(result: Result, audit: Audit, check: Check | None) -> tuple[str, str]:
    if result.outcome is Outcome.ERROR:
        return (
            f"The check could not be run: {result.reason}",
            "This is a defect of plainspoken, not of the API; please report it with this text.",
        )
    if result.reach < 1 and check is not None and not _NEEDS_REQUESTS.isdisjoint(check.needs):
        return (
            f"Measured in part, for {percent(result.reach)} of the operations; for the others no request is known.",
            MORE_REQUESTS,
        )
    if result.reach < 1:
        return f"Measured in part, on {percent(result.reach)} of the operations; the others were not called.", MORE_CALLS
    reason = result.reason or "The evidence was not collected."
    if not audit.api.operations and not audit.operations:
        return reason, "Mend the document, then audit again."
    if check is None or _NEEDS_CALLS.isdisjoint(check.needs):
        return reason, ""
    return reason, _calls(audit, frozenset(check.needs))


def _calls(audit: Audit, needs: frozenset[str]) -> str:
    """How to have the calls made that a check needs."""
    if audit.live.measured and needs & {"probes", "probed"}:
        return "Give a credential (`auth` in the inventory), so that calls with and without it can be compared."
    if audit.live.measured:
        return MORE_CALLS
    if audit.live.tried:
        return "Give the address under which the API answers: `base_url` in the inventory, or `--base-url`."
    return (
        "Give the address of an environment that may be called (`base_url` in the inventory, or `--base-url`) and a credential "
        "where one is needed (`auth`)."
    )


def left_out(reasons: Mapping[str, str]) -> tuple[LeftOutView, ...]:
    """The operations that were not called, by reason, the reason of most operations first."""
    groups: dict[str, list[str]] = {}
    for operation, reason in reasons.items():
        groups.setdefault(reason, []).append(operation)
    return tuple(_left_out(sorted(groups.items(), key=lambda group: (-len(group[1]), group[0]))))


def _left_out(groups: Iterable[tuple[str, list[str]]]) -> Iterable[LeftOutView]:
    for reason, operations in groups:
        yield LeftOutView(reason=reason, count=count(len(operations), "operation"), operations=tuple(operations))

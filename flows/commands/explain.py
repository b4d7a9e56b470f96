"""`plainspoken explain`: where each lost point of a report went, and what the score becomes when something is mended."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import click

from plainspoken.checks.audit import Audit
from plainspoken.checks.findings import Finding, Outcome, Result
from plainspoken.checks.points import mended, points_lost, points_lost_in_dimension
from plainspoken.checks.registry import checks, registered
from plainspoken.checks.verdict import DimensionScore, Verdict
from plainspoken.flows.printable import printable
from plainspoken.inventory.errors import PlainspokenError
from plainspoken.templates.json_report import audit_from_json

TOP = 5  # fixes whose effect is told one after the other
SHOWN = 5  # findings of one check


class UnknownPartError(PlainspokenError):
    """A report has no dimension, check or finding of that name; the text says what it has."""


@click.command()
@click.argument("report", type=click.Path(dir_okay=False))
@click.argument("part", metavar="[FINDING|CHECK|DIMENSION]", required=False)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def explain(report: str, part: str | None, form: str) -> None:
    """Tell where the points of REPORT (a report.json) went, and what the score becomes when the top fixes are made.

    With a DIMENSION, each of its checks; with a CHECK, its findings; with a FINDING (its identity or the first letters of
    it), that one: what was seen, where, what it costs, why it matters, and what to write instead.
    """
    audit = audit_from_json(_content(report))
    checks()
    if form == "json":
        click.echo(json.dumps(_facts(audit), indent=2, ensure_ascii=False))
        return
    for line in _lines(audit, part):
        click.echo(printable(line))


def _content(report: str) -> bytes:
    path = Path(report)
    try:
        return path.read_bytes()
    except OSError as wrong:
        why = (wrong.strerror or str(wrong)).lower()
        raise UnknownPartError(f"{report} cannot be read: {why}; give the report.json of an API.") from None


def _lines(audit: Audit, part: str | None) -> Iterator[str]:
    if part is None:
        return _whole(audit)
    if part in audit.dimensions:
        return _dimension(audit, part, audit.dimensions[part])
    result = next((each for each in audit.results if each.check == part.upper()), None)
    if result is not None:
        return _check(audit, result)
    return _finding(audit, *_found(audit, part))


def _found(audit: Audit, identity: str) -> tuple[Result, Finding]:
    """The finding with this identity, or the only one whose identity begins so. Raises `UnknownPartError`."""
    fitting = [
        (each, found) for each in audit.results for found in each.findings if found.identity.startswith(identity.lower())
    ]
    if len(fitting) == 1:
        return fitting[0]
    if fitting:
        raise UnknownPartError(f"{len(fitting)} findings begin with {identity!r}; give more of the identity.")
    names = ", ".join(audit.dimensions)
    raise UnknownPartError(f"The report has no finding, check or dimension {identity!r}; its dimensions are {names}.")


def _whole(audit: Audit) -> Iterator[str]:
    yield f"{audit.api.name}: {_reached(audit)}"
    yield f"  profile {audit.profile.name}, ruleset {audit.ruleset}"
    yield from (f"  {reason}" for reason in audit.reasons)
    if audit.score is None:
        return
    yield f"\nWhere {100 - audit.score:.1f} of 100 points went"
    for name, dimension in audit.dimensions.items():
        yield f"  {_lost_by(audit, name):5.1f}  {name}: {_number(dimension.score)}, weight {dimension.weight:g}"
        for result in _costly(audit, name):
            yield f"         {points_lost(result, audit):5.1f}  {result.check} {result.title}, {_share(result)}"
    yield "\nWhat mending gains, one after the other"
    yield from _gains(audit)


def _gains(audit: Audit) -> Iterator[str]:
    fixed: list[str] = []
    for result in _order(audit)[:TOP]:
        fixed.append(result.check)
        reached = mended(audit, fixed)
        yield f"  {result.check} {result.title}: {_number(reached.score)}, {reached.decision}"
    if not fixed:
        yield "  Nothing measured costs a point."


def _order(audit: Audit) -> list[Result]:
    """The failed checks: what blocks first, then what costs most."""
    blocking = {each.check for each in audit.blockers}
    failed = [each for each in audit.results if each.outcome is Outcome.FAILED and points_lost(each, audit) > 0]
    return sorted(failed, key=lambda each: (each.check not in blocking, -points_lost(each, audit), each.check))


def _costly(audit: Audit, dimension: str) -> list[Result]:
    return [each for each in _order(audit) if each.dimension == dimension and points_lost(each, audit) >= 0.05]


def _dimension(audit: Audit, name: str, dimension: DimensionScore) -> Iterator[str]:
    known = audit.profile.dimensions.get(name)
    yield f"{name}: {_number(dimension.score)} of 100, {dimension.coverage:.1%} measured, weight {dimension.weight:g}"
    if known:
        yield f"  {known.question[:1].upper()}{known.question[1:]}?"
    if dimension.low != dimension.high:
        yield f"  Between {_number(dimension.low)} and {_number(dimension.high)} (95 %), as only a sample was called."
    mine = [each for each in audit.results if each.dimension == name]
    judged = [each for each in mine if each.outcome in (Outcome.PASSED, Outcome.FAILED)]
    yield "\n    lost  weight  check"
    for result in sorted(judged, key=lambda each: (-points_lost_in_dimension(each, audit), each.check)):
        weight = audit.profile.weight_of(result.check, result.severity)
        lost = points_lost_in_dimension(result, audit)
        yield f"  {lost:6.1f}  {weight:6g}  {result.check} {result.title}: {_share(result)}"
    yield from _unjudged(mine)


def _unjudged(results: Sequence[Result]) -> Iterator[str]:
    """The checks that said nothing, by the reason why."""
    reasons: dict[str, list[str]] = {}
    for each in results:
        if each.outcome not in (Outcome.PASSED, Outcome.FAILED):
            what = str(each.outcome).replace("_", " ")
            reasons.setdefault(f"{what[0].upper()}{what[1:]}: {each.reason}", []).append(each.check)
    for reason, ids in reasons.items():
        yield f"\n  {reason}"
        yield f"    {', '.join(ids)}"


def _check(audit: Audit, result: Result) -> Iterator[str]:
    yield f"{result.check} {result.title}"
    yield f"  {result.dimension}, {result.severity}, {_share(result)}"
    of_dimension = points_lost_in_dimension(result, audit)
    yield f"  costs {points_lost(result, audit):.1f} points of 100, {of_dimension:.1f} of {result.dimension}"
    yield from _told(result)
    for finding in result.findings[:SHOWN]:
        yield f"\n  {finding.identity}  {_place(finding)}"
        yield f"    {finding.seen}"
        yield f"    → {finding.better}"
    if len(result.findings) > SHOWN:
        yield f"\n  and {len(result.findings) - SHOWN} more"
    if points_lost(result, audit) > 0:
        yield f"\n  Without them: {_verdict(mended(audit, [result.check]))}"


def _finding(audit: Audit, result: Result, finding: Finding) -> Iterator[str]:
    yield f"{result.check} {result.title}"
    yield f"  {_place(finding)}"
    yield f"  Seen: {finding.seen}"
    yield f"  Instead: {finding.better}"
    lost, count = points_lost(result, audit), len(result.findings)
    together = f"all {count} findings together cost {lost:.1f}" if count > 1 else f"the only finding of {result.check}"
    yield f"  Costs {lost / count:.2f} points of 100; {together}."
    yield from _told(result)
    for exchange in audit.exchanges:
        if exchange.id == finding.exchange:
            yield from (f"  > {line}" for line in exchange.request.splitlines())
            yield from (f"  < {line}" for line in exchange.answer.splitlines())


def _told(result: Result) -> Iterator[str]:
    check = registered(result.check)
    if check is not None:
        yield f"  Why: {check.why}"
        yield f"  Source: {check.source}"


def _share(result: Result) -> str:
    if result.outcome in (Outcome.PASSED, Outcome.FAILED):
        return f"{result.failed:,} of {result.judged:,} judged fail"
    return f"{str(result.outcome).replace('_', ' ')}: {result.reason}"


def _place(finding: Finding) -> str:
    line = "" if finding.line is None else f":{finding.line}"
    return " ".join(part for part in (f"{finding.source}{line}", finding.operation, finding.subject) if part)


def _lost_by(audit: Audit, dimension: str) -> float:
    return sum(points_lost(each, audit) for each in audit.results if each.dimension == dimension)


def _number(score: float | None) -> str:
    return "no score" if score is None else f"{score:.1f}"


def _reached(audit: Audit) -> str:
    return f"{audit.decision}, {_number(audit.score)} of 100, {audit.coverage:.1%} measured"


def _verdict(reached: Verdict) -> str:
    return f"{reached.decision}, {_number(reached.score)} of 100"


def _facts(audit: Audit) -> dict[str, Any]:
    """The same for programs."""
    order: Sequence[Result] = _order(audit)
    return {
        "score": audit.score,
        "decision": audit.decision,
        "coverage": audit.coverage,
        "lost": [
            {
                "check": each.check,
                "dimension": each.dimension,
                "points": round(points_lost(each, audit), 3),
                "of_dimension": round(points_lost_in_dimension(each, audit), 3),
                "failed": each.failed,
                "judged": each.judged,
            }
            for each in order
        ],
        "mended": [_step(audit, [each.check for each in order[: count + 1]]) for count in range(min(TOP, len(order)))],
    }


def _step(audit: Audit, fixed: Sequence[str]) -> dict[str, Any]:
    reached = mended(audit, fixed)
    return {"checks": list(fixed), "score": reached.score, "decision": reached.decision}

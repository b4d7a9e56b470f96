"""docs/scoring.md: the arithmetic of `checks/verdict.py`, with its own constants and with examples that it computes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from plainspoken.checks.findings import Finding, Outcome, Result, Severity
from plainspoken.checks.profile import DEFAULT, DIMENSIONS, FACTS, SEVERITIES, WEIGHED
from plainspoken.checks.verdict import Verdict, verdict

_LIMITS = DEFAULT.thresholds
_SCORED = {name: each for name, each in DIMENSIONS.items() if name != FACTS}
_C, _H, _M = Severity.CRITICAL, Severity.HIGH, Severity.MEDIUM


def _result(check: str, dimension: str, severity: Severity, failed: int = 0, judged: int = 0) -> Result:
    """A result as an example needs it: nothing judged is not measured."""
    outcome = (Outcome.FAILED if failed else Outcome.PASSED) if judged else Outcome.NOT_MEASURED
    findings = tuple(Finding(where="#", seen="seen", better="better", identity=str(number)) for number in range(failed))
    return Result(
        check=check,
        title=f"Check {check}",
        dimension=dimension,
        severity=severity,
        outcome=outcome,
        findings=findings,
        judged=judged,
        failed=failed,
    )


def _all_dimensions(failed: int, judged: int = 100) -> tuple[Result, ...]:
    return tuple(_result(name[0].upper(), name, _H, failed, judged) for name in _SCORED)


_UNMEASURED = tuple(_result("X", name, _H) for name in _SCORED)
WORKED = (
    _result("A", "identity", _C, 0, 4),
    _result("B", "identity", _H, 1, 4),
    _result("C", "errors", _H, 6, 12),
    _result("D", "errors", _M),
    _result("E", "descriptions", _M, 3, 10),
    _result("F", "reliability", _H),
)

# What is shown of the decision: each situation, and the results that make it.
SITUATIONS: Sequence[tuple[str, tuple[Result, ...], int]] = (
    ("everything measured, nothing wrong", _all_dimensions(0), 9),
    ("everything measured, one subject in five wrong", _all_dimensions(20), 9),
    ("everything measured, a little more wrong", _all_dimensions(21), 9),
    ("everything measured, half of it wrong", _all_dimensions(50), 9),
    ("everything measured, more wrong than right", _all_dimensions(51), 9),
    ("one dimension not measured", (*_all_dimensions(0)[1:], _result("I", "identity", _H)), 9),
    ("only one dimension measured", (*_all_dimensions(0)[:1], *_UNMEASURED[1:]), 9),
    ("nothing measured", _UNMEASURED, 9),
    ("one finding of a check that blocks", (*_all_dimensions(0), _result("BLOCKS", "identity", _C, 1, 50)), 9),
    ("a document without operations", _all_dimensions(0), 0),
)


def scoring_markdown() -> str:
    """The page as Markdown; the same arithmetic gives the same text."""
    parts = (_INTRODUCTION, *_outcomes(), *_checks(), *_overall(), *_decision(), *_example(), *_situations())
    return "\n".join(parts).rstrip() + "\n"


_INTRODUCTION = """# How an API is scored

This page is written from the code that does the arithmetic (`checks/verdict.py`); the numbers in it are the code's own and the
examples are computed by it. Which checks there are is told in [rules.md](rules.md).

A score never stands alone. It comes with its **coverage** (how much of what applies was measured), with the version of the
**ruleset** that gave it, and with a **decision** and the reasons for it. Two scores are comparable where both are the same
ruleset's and their coverage is alike.
"""


def _outcomes() -> Iterator[str]:
    yield "## 1. What a check says\n"
    yield "| outcome | meaning | in the score | in the coverage |"
    yield "|---|---|---|---|"
    yield "| `passed` | it looked, and nothing is wrong | yes | measured |"
    yield "| `failed` | it looked, and some of what it judged is wrong | yes | measured |"
    yield "| `not_applicable` | there is nothing in this API that it is about | no | left out |"
    yield "| `not_measured` | what it needs was not collected | no | missing |"
    yield "| `error` | the check itself failed to run | no | missing |"
    yield "\n*Not measured* is never good: it adds no points, and it lowers the coverage, without which there is"
    yield "no readiness.\n"


def _checks() -> Iterator[str]:
    yield "## 2. A check, and its dimension\n"
    yield "A check gets points for the share of what it judged (operations, parameters, examples, ...) that is in order:"
    yield "`points = weight × (1 − failed ÷ judged)`. One bad operation of a hundred costs a hundredth of the check, not all of"
    yield "it. The weight comes from the severity:\n"
    yield "| severity | weight |\n|---|---:|"
    yield from (f"| {severity} | {weight:g} |" for severity, weight in SEVERITIES.items())
    yield "\nSome weigh other than their severity:\n"
    yield "| check | weight | why |\n|---|---:|---|"
    yield from (f"| {check} | {each.weight:g} | {each.why} |" for check, each in WEIGHED.items())
    yield "\nOver the checks of a dimension that were measured:\n"
    yield "- `score = 100 × sum of points ÷ sum of weights`, rounded down to 0.1; none where nothing was measured;"
    yield "- `coverage = weights of the measured checks ÷ weights of all that apply`, from 0 to 1; a check that needs calls"
    yield "  counts with the share of the operations that were called.\n"
    yield "A note weighs nothing: it is worth knowing, and no fault.\n"
    yield "Where a check saw only some of the operations, its share of failures is that of a sample. The **range** of a score"
    yield "is what it is at both ends of the 95 % interval of each such share, all low or all high at once: Wilson's score"
    yield "interval, with the number of observations `n × (N − 1) ÷ (N − n)` for `n` seen of `N`, so that the range closes as"
    yield "the sample becomes the whole. It holds as far as the operations called are like the others.\n"


def _overall() -> Iterator[str]:
    yield "## 3. The whole API\n"
    yield "The mean of the dimensions, weighted:\n"
    yield "| dimension | the question it answers | weight | why |\n|---|---|---:|---|"
    yield from (f"| {name} | {each.question}? | {each.weight:g} | {each.why} |" for name, each in DIMENSIONS.items())
    yield f"| any other | a team's own | {DEFAULT.other:g} | It counts, and less than those that evidence stands for. |"
    yield "\nThe score is the mean over the dimensions that have one; the coverage is the mean over all of which something"
    yield "applies, so that a dimension of which nothing was measured takes its full weight from the coverage.\n"
    yield "A **profile** may give other weights, thresholds, severities and settings of checks; a report names its profile, and"
    yield "its ruleset changes with it.\n"


def _decision() -> Iterator[str]:
    yield "## 4. The decision\n"
    yield "The first of these that holds:\n"
    yield "1. The document describes no operation: **not assessed**."
    yield "2. A check that blocks has a finding: **not ready**, whatever the score and however little else was measured."
    yield f"3. There is no score, or the coverage is below {_LIMITS.assessed_coverage:.0%}: **not assessed**."
    yield f"4. The score is below {_LIMITS.conditions_score:g}: **not ready**."
    yield "5. **Ready with conditions**, where at least one of these holds; each is named as a condition:"
    yield f"   - the score is below {_LIMITS.ready_score:g};"
    yield "   - the API was not called: a document alone is a promise;"
    yield f"   - the coverage is below {_LIMITS.ready_coverage:.0%};"
    yield "   - a dimension of which something applies has no score,"
    yield f"     a score below {_LIMITS.conditions_score:g}, or a coverage below {_LIMITS.assessed_coverage:.0%};"
    yield "   - a check that blocks failed to run."
    yield "6. Otherwise **ready**.\n"
    yield "The thresholds are judgement, not measurement:\n"
    yield f"- {_LIMITS.ready_score:g}: one point in five lost is what an owner can mend while callers already use the API;"
    yield f"- {_LIMITS.conditions_score:g}: below, more is wrong than right;"
    yield f"- {_LIMITS.ready_coverage:.0%}: a fifth unknown is what a board may carry;"
    yield f"- {_LIMITS.assessed_coverage:.0%}: with less measured, a score says nothing.\n"


def _example() -> Iterator[str]:
    reached = verdict(WORKED, frozenset(), operations=12)
    yield "## 5. A worked example\n"
    yield "Six checks of an API with twelve operations:\n"
    yield "| check | dimension | severity | weight | judged | failed | points |\n|---|---|---|---:|---:|---:|---:|"
    for each in WORKED:
        weight = SEVERITIES[each.severity]
        points = f"{weight * (1 - each.failed / each.judged):g}" if each.judged else "–"
        judged, failed = (each.judged, each.failed) if each.judged else ("not measured", "–")
        yield f"| {each.check} | {each.dimension} | {each.severity} | {weight:g} | {judged} | {failed} | {points} |"
    yield "\n| dimension | weight | score | coverage |\n|---|---:|---:|---:|"
    for name, each_score in reached.dimensions.items():
        yield f"| {name} | {DIMENSIONS[name].weight:g} | {_number(each_score.score)} | {each_score.coverage:.1%} |"
    yield f"| **the API** | | **{_number(reached.score)}** | **{reached.coverage:.1%}** |"
    yield f"\nThe decision is **{reached.decision}**:\n"
    yield from (f"- {reason}" for reason in reached.reasons)


def _situations() -> Iterator[str]:
    yield "\n## 6. What other results give\n"
    yield "| situation | score | coverage | decision | because |\n|---|---:|---:|---|---|"
    for situation, results, operations in SITUATIONS:
        reached: Verdict = verdict(results, frozenset({"BLOCKS"}), operations=operations)
        score, why = _number(reached.score), " ".join(reached.reasons)
        yield f"| {situation} | {score} | {reached.coverage:.1%} | {reached.decision} | {why} |"


def _number(score: float | None) -> str:
    return "none" if score is None else f"{score:g}"

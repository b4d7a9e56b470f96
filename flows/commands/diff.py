"""`plainspoken diff`: what a change does to an API's readiness, and which of it breaks callers."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from typing import Any

import click

from plainspoken.checks.comparison import Change, Impact
from plainspoken.flows.effect_text import effect_lines, effect_value
from plainspoken.flows.printable import printable
from plainspoken.flows.standard import standard
from plainspoken.flows.versions import Versions, versions
from plainspoken.templates.pull_request import diff_markdown

HURT = 1
SHOWN = 12
HURTFUL = {Impact.BREAKING: "break callers", Impact.MISLEADING: "mislead models"}


@click.command()
@click.argument("old")
@click.argument("new")
@click.option("--format", "form", type=click.Choice(["text", "json", "markdown"]), default="text", show_default=True)
@click.option(
    "--fail-on",
    multiple=True,
    type=click.Choice(["breaking", "misleading", "lower"]),
    help="Exit with 1 where callers break, where models are misled, or where the score fell; may be given several times.",
)
@click.option("--profile", metavar="FILE", help="Weights, thresholds and settings of checks to judge by.")
@click.option("--checks", "own", multiple=True, metavar="MODULE", help="Checks of your own: a Python file or a module.")
def diff(old: str, new: str, *, form: str, fail_on: tuple[str, ...], profile: str | None, own: tuple[str, ...]) -> int:
    """Compare OLD with NEW: two documents (files or URLs), or two report.json.

    Tells decision, score and findings of both and, of documents, every change that breaks callers or misleads models.
    """
    found = versions(old, new, standard(profile, own))
    if found.changes is None and {"breaking", "misleading"} & set(fail_on):
        raise click.UsageError("Reports do not hold their documents; --fail-on breaking or misleading compares two documents.")
    if form == "json":
        click.echo(json.dumps(_value(found), indent=2, ensure_ascii=False))
    elif form == "markdown":
        click.echo(diff_markdown(found.effect, found.changes), nl=False)
    else:
        for line in _lines(found):
            click.echo(printable(line))
    return HURT if _hurts(found, fail_on) else 0


def _hurts(found: Versions, fail_on: Sequence[str]) -> bool:
    impacts = {str(each.impact) for each in found.changes or ()}
    return bool(impacts & set(fail_on)) or ("lower" in fail_on and found.effect.is_lower)


def _lines(found: Versions) -> Iterator[str]:
    yield found.effect.after.api.name
    if not found.comparable:
        yield "  The two reports were made by different rulesets: their scores do not compare."
    if found.changes is not None:
        for impact in HURTFUL:
            yield from _changes(impact, [each for each in found.changes if each.impact is impact])
        others = {impact: sum(each.impact is impact for each in found.changes) for impact in (Impact.WORDING, Impact.ADDED)}
        yield f"Further changes: {others[Impact.WORDING]:,} of wording only, {others[Impact.ADDED]:,} new"
    yield ""
    yield from effect_lines(found.effect)


def _changes(impact: Impact, which: Sequence[Change]) -> Iterator[str]:
    yield f"Changes that {HURTFUL[impact]}: {len(which):,}"
    for each in which[:SHOWN]:
        yield f"  {each.place.source}:{each.place.line or 1}  {each.seen}"
        yield f"    → {each.better}"
    if len(which) > SHOWN:
        yield f"  and {len(which) - SHOWN:,} more; --format json has all of them"


def _value(found: Versions) -> dict[str, Any]:
    """The same for programs; `changes` is null where reports were compared."""
    changes = found.changes
    return {
        **effect_value(found.effect),
        "comparable": found.comparable,
        "changes": None
        if changes is None
        else [
            {
                "impact": each.impact,
                "operation": each.operation,
                "kind": each.kind,
                "subject": each.subject,
                "seen": each.seen,
                "better": each.better,
                "source": each.place.source,
                "line": each.place.line,
            }
            for each in changes
        ],
    }

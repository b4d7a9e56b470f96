"""docs/rules.md: every check, from the registry."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from plainspoken.checks.registry import Case, Check, checks
from plainspoken.flows.documentation_catalogue import catalogue_lines
from plainspoken.flows.rule_text import STATIC, by_dimension, fragment, kind, looks_at, observations, remedy

_INTRODUCTION = """# What is checked

This page is written from the checks themselves; `plainspoken rules` shows the same in the terminal. How the results become
a score and a decision is told in [scoring.md](scoring.md).

A *static* check reads the document alone. A *live* one needs calls to the API. Others need an earlier version (*versions*),
the other APIs that a model is given too (*portfolio*), what the *inventory* says of the API, the *manifest* of a plugin, or
the answers of a language *model* that is asked as well (`--judge URL`; no score needs it). Without what it needs, a check is
*not measured*, which is never good and never bad. A *note* weighs nothing. A check that *blocks* bars an API from being ready
with a single finding, whatever its score.

The examples are run as tests: the good ones give no finding, the bad ones at least one. Each is a fragment that is completed
to a whole document first. Lines with `>` are calls that were made, those with `<` are what came back.
"""


def rules_markdown() -> str:
    """The page as Markdown; the same checks give the same text."""
    return "\n".join(_lines()).rstrip() + "\n"


def _lines() -> Iterator[str]:
    groups = by_dimension()
    yield _INTRODUCTION
    yield from _counts(groups)
    for dimension, group in groups.items():
        yield f"- [{dimension.capitalize()}](#{dimension.replace(' ', '-')})"
        yield from (f"  - [{check.id}](#{check.id.lower()}) {_safe(check.title)}" for check in group)
    for dimension, group in groups.items():
        yield f"\n## {dimension.capitalize()}"
        for check in group:
            yield from _check(check)
    yield from catalogue_lines()


def _counts(groups: dict[str, tuple[Check, ...]]) -> Iterator[str]:
    yield "| dimension | checks | static | live | other | blocking |"
    yield "|---|---:|---:|---:|---:|---:|"
    for dimension, group in (*groups.items(), ("**all**", checks())):
        kinds, blocking = Counter(map(kind, group)), sum(check.blocks for check in group)
        static, live = kinds[STATIC], kinds["live"]
        yield f"| {dimension} | {len(group)} | {static} | {live} | {len(group) - static - live} | {blocking} |"
    yield ""


def _check(check: Check) -> Iterator[str]:
    yield f"\n### {check.id}\n"
    yield f"**{_safe(check.title)}**\n"
    facts = f"{check.severity.capitalize()}, {kind(check)}. Looks at {looks_at(check)}."
    yield facts + (" **Blocks:** one finding bars readiness." if check.blocks else "") + "\n"
    yield f"*Why.* {_safe(check.why)}\n"
    yield f"*What to do.* {_safe(remedy(check))}\n"
    if check.builds_on:
        bases = ", ".join(f"[{each}](#{each.lower()})" for each in check.builds_on)
        yield f"*Builds on* {bases}: what fails there fails here too, and is reported there alone.\n"
    yield f"*Source.* {_safe(check.source)}"
    yield from _example("Good", check.good[0])
    yield from _example("Bad", check.bad[0])


def _example(heading: str, case: Case) -> Iterator[str]:
    yield f"\n{heading}:\n"
    if fragment(case):
        yield f"```yaml\n{fragment(case)}\n```"
    if observations(case):
        yield f"\n```text\n{observations(case)}\n```"


def _safe(text: str) -> str:
    """The text with `<` outside of code spans written so that Markdown does not take it for a tag."""
    return "".join(part if part.startswith("`") else part.replace("<", "&lt;") for part in re.split(r"(`[^`]*`)", text))

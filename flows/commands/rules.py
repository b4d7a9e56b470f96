"""`plainspoken rules`: what is checked, why, where that comes from, and how to mend it."""

from __future__ import annotations

import difflib
import json
import os
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import click
from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from plainspoken.checks.examples import tried
from plainspoken.checks.registry import Case, Check, checks
from plainspoken.flows.rule_text import by_dimension, fragment, kind, looks_at, observations, remedy
from plainspoken.flows.standard import OwnChecksError, load
from plainspoken.flows.terminal import SEVERITY_STYLE
from plainspoken.inventory.errors import PlainspokenError

NOT_AS_TOLD = 1
READING_WIDTH = 100  # characters; longer lines are hard to read


class UnknownRuleError(PlainspokenError):
    """No check has the id; the text names those that come near."""


@click.command()
@click.argument("id", metavar="[ID]", required=False)
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--checks", "own", multiple=True, metavar="MODULE", help="Checks of your own to show as well.")
@click.option("--test", "tested", metavar="MODULE", help="Run the examples of the checks of a Python file or a module.")
def rules(id: str | None, form: str, own: tuple[str, ...], tested: str | None) -> int:  # noqa: A002 - the command line's word
    """Show what is checked.

    Without ID: every check, by dimension. With ID: why it matters, how to mend what it finds, where it comes from, and an
    example of good and of bad. With `--test`: whether the good examples of a module of checks give no finding and the bad
    ones do; exits with 1 where one does not.
    """
    if tested:
        return _test(tested)
    load(own)
    every = checks()
    if form == "json":
        told: Any = _facts(_named(id, every)) if id else [_facts(check) for check in every]
        click.echo(json.dumps(told, indent=2, ensure_ascii=False))
        return 0
    console = Console(highlight=False)
    if console.is_terminal or "COLUMNS" in os.environ:
        console.width = min(console.width, READING_WIDTH) if id else console.width
    else:
        console.width = READING_WIDTH if id else 120
    console.print(_one(_named(id, every)) if id else _all(every))
    return 0


def _test(module: str) -> int:
    """Runs the examples of a module's checks and prints one line for each check. Raises `OwnChecksError`."""
    load(())  # those of installed packages are not the module's
    before = {check.id for check in checks()}
    load([module])
    own = [check for check in checks() if check.id not in before]
    if not own:
        raise OwnChecksError(f"{module} registers no check; write a function with `@check(...)` in it.")
    examples = list(tried(own))
    for check in own:
        mine = [each for each in examples if each.check == check.id]
        wrong = [each for each in mine if each.wrong]
        click.echo(f"{check.id}  {check.title}: {len(mine) - len(wrong)} of {len(mine)} examples hold")
        for each in wrong:
            click.echo(f"  {each.kind} example {each.number}: {each.wrong}")
    return NOT_AS_TOLD if any(each.wrong for each in examples) else 0


def _named(id: str, every: Sequence[Check]) -> Check:  # noqa: A002
    ids = {check.id: check for check in every}
    if id.upper() in ids:
        return ids[id.upper()]
    near = difflib.get_close_matches(id.upper(), ids, n=3, cutoff=0.5)
    hint = f"did you mean {' or '.join(near)}?" if near else "`plainspoken rules` lists them all."
    raise UnknownRuleError(f"There is no check {id!r}; {hint}")


def _all(every: Sequence[Check]) -> Group:
    parts: list[RenderableType] = []
    for dimension, group in by_dimension(every).items():
        parts.append(Text.assemble((dimension, "bold"), f"  {len(group)}"))
        table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
        for column in ("id", "severity", "kind"):
            table.add_column(column, no_wrap=True, min_width=8)
        table.add_column("title")
        for check in group:
            severity = Text(check.severity, style=SEVERITY_STYLE[check.severity])
            title = Text(check.title + (" [blocks]" if check.blocks else ""))
            table.add_row(Text(check.id), severity, kind(check), title)
        parts += [Padding(table, (0, 0, 1, 2))]
    live, blocking = Counter(map(kind, every))["live"], sum(check.blocks for check in every)
    parts.append(Text(f"{len(every)} checks; {live} of them need calls; one finding of {blocking} [blocks] bars readiness."))
    parts.append(Text("`plainspoken rules ID` tells the whole of one.", style="dim"))
    return Group(*parts)


def _one(check: Check) -> Group:
    facts = f"{check.dimension}, {check.severity}, {kind(check)}"
    parts: list[RenderableType] = [
        Text(f"{check.id}  {check.title}", style="bold"),
        Text(facts, style=SEVERITY_STYLE[check.severity]),
    ]
    if check.blocks:
        parts.append(Text("One finding bars readiness, whatever the score.", style="bold"))
    for heading, said in (
        ("Why", check.why),
        ("What to do", remedy(check)),
        ("Looks at", looks_at(check)),
        ("Source", check.source),
    ):
        parts += [_heading(heading), Padding(Text(said), (0, 0, 0, 2), expand=False)]
    parts += [*_example("Good", check.good[0]), *_example("Bad", check.bad[0])]
    return Group(*parts)


def _heading(text: str) -> Text:
    return Text(f"\n{text}", style="bold")


def _example(heading: str, case: Case) -> Iterable[RenderableType]:
    yield _heading(heading)
    parts = [part for part in (fragment(case), observations(case)) if part]
    yield Padding(Text("\n\n".join(parts)), (0, 0, 0, 2), expand=False)


def _facts(check: Check) -> dict[str, Any]:
    return {
        "id": check.id,
        "title": check.title,
        "dimension": check.dimension,
        "severity": check.severity,
        "blocks": check.blocks,
        "kind": kind(check),
        "looks_at": looks_at(check),
        "why": check.why,
        "fix": check.fix,
        "source": check.source,
        "good": [_case(case) for case in check.good],
        "bad": [_case(case) for case in check.bad],
    }


def _case(case: Case) -> dict[str, str]:
    return {"document": fragment(case), "observed": observations(case)}

"""`plainspoken rivals`: which operations read alike, across APIs first, and which ones requests are expected to miss."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from itertools import islice
from typing import Any

import click

from plainspoken.checks.confusable import Likeness, likenesses
from plainspoken.checks.findability import Prospect, prospects
from plainspoken.checks.selection.records import CLOSE
from plainspoken.checks.tool_search import index, tool
from plainspoken.flows.embedding import encoder
from plainspoken.flows.named import INVENTORY, named_by
from plainspoken.flows.printable import printable
from plainspoken.inventory.errors import PlainspokenError

MOST_TOOLS = 100_000  # compared all with all: some four minutes of CPU
_MOST_WORDS = 6


class TooManyError(PlainspokenError):
    """There are more operations than can be compared; the text says how many."""


@click.command()
@click.argument("apis", nargs=-1, metavar="[API]...")
@click.option("--top", default=10, show_default=True, type=click.IntRange(1, 1000), help="How many to show of each kind.")
@click.option("--close", default=CLOSE, show_default=True, type=click.FloatRange(0, 1), help="Cosine of two that read alike.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def rivals(apis: tuple[str, ...], *, top: int, close: float, form: str) -> int:
    """Tell which operations could be taken for each other, and which are expected to be found least.

    Each API is a document, an inventory, a folder, a glob or a URL; `inventory.yaml` of this folder if none is given. Both are
    read off the texts alone. Pairs of different APIs come first. JSON has all of them.
    """
    named = named_by(apis or (INVENTORY,))
    offered = [(each.called, tool(operation, each.called)) for each in named for operation in each.document.operations]
    if len(offered) > MOST_TOOLS:
        raise TooManyError(f"{len(offered):,} operations are more than can be compared at once; name fewer APIs.")
    compared = index([each for _, each in offered], encoder())
    api = {each.key: called for called, each in offered}
    pairs = likenesses(compared, close=close, group=lambda each: api[each.key])
    least = sorted(prospects(compared), key=lambda each: each.share)
    if form == "json":
        click.echo(json.dumps(_value(pairs, least), indent=2, ensure_ascii=False))
        return 0
    for line in _lines(len(set(api.values())), pairs, least, top):
        click.echo(printable(line))
    return 0


def _value(pairs: Sequence[Likeness], least: Sequence[Prospect]) -> dict[str, Any]:
    return {
        "operations": len(least),
        "alike": [asdict(each) | {"first": each.first.key, "second": each.second.key} for each in pairs],
        "least": [
            {
                "operation": each.tool.key,
                "found_better_than": round(each.share, 3),
                "generic": round(each.generic, 3),
                "rivals": [rival.key for rival in each.rivals],
            }
            for each in least
        ],
    }


def _lines(apis: int, pairs: Sequence[Likeness], least: Sequence[Prospect], top: int) -> Iterator[str]:
    alike = f"{len(pairs):,} pairs read alike" if len(pairs) != 1 else "1 pair reads alike"
    yield f"{len(least):,} operations of {apis:,} API{'s' if apis > 1 else ''}; {alike}"
    for pair in pairs[:top]:
        yield f"  {pair.first.key}  and  {pair.second.key}  {pair.cosine:.2f}"
        yield f"    {_apart(pair)}"
    if len(pairs) > top:
        yield f"  and {len(pairs) - top:,} more; --top shows more of them, --format json all"
    yield ""
    yield "Expected to be found least, and who is likely to be found instead"
    for each in islice(least, top):
        rival = f"; before it {each.rivals[0].key}" if each.rivals else ""
        yield f"  {each.tool.key}  {each.generic:.0%} of its words could be any tool's{rival}"


def _apart(pair: Likeness) -> str:
    if not pair.only_first and not pair.only_second:
        return "no word sets them apart"
    return f"only the first says {_words(pair.only_first)}; only the second {_words(pair.only_second)}"


def _words(words: Sequence[str]) -> str:
    more = f" and {len(words) - _MOST_WORDS} more" if len(words) > _MOST_WORDS else ""
    return ", ".join(f"`{word}`" for word in words[:_MOST_WORDS]) + more if words else "nothing"

"""`plainspoken whatif`: an API judged as it is, and as an overlay would make it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict

import click

from plainspoken.checks.selection_effect import SelectionEffect, selection_effects
from plainspoken.checks.tool_search import tool
from plainspoken.flows.effect_text import (
    effect_lines,
    effect_value,
    overlay_lines,
    overlay_value,
    selection_lines,
    title_of,
)
from plainspoken.flows.printable import printable
from plainspoken.flows.rejudging import Rejudged, is_for_another, rejudged
from plainspoken.flows.standard import standard


@click.command()
@click.argument("document")
@click.argument("overlay")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--profile", metavar="FILE", help="Weights, thresholds and settings of checks to judge by.")
@click.option("--checks", "own", multiple=True, metavar="MODULE", help="Checks of your own: a Python file or a module.")
def whatif(document: str, overlay: str, *, form: str, profile: str | None, own: tuple[str, ...]) -> int:
    """Judge DOCUMENT before and after OVERLAY (OpenAPI Overlay 1.0 or 1.1), each a file or a URL; nothing is written.

    Tells decision, score, coverage, dimensions and findings of both, and how the operations whose words change are expected
    to be found.
    """
    done = rejudged(document, overlay, standard(profile, own))
    if is_for_another(done.overlay, document):
        click.echo(printable(f"{title_of(done.overlay)} was written for {done.overlay.extends}."), err=True)
    selection = _selection(done)
    if form == "json":
        value = {"overlay": overlay_value(done), **effect_value(done.effect), "selection": [asdict(each) for each in selection]}
        click.echo(json.dumps(value, indent=2, ensure_ascii=False))
        return 0
    for line in _lines(document, done, selection):
        click.echo(printable(line))
    return 0


def _selection(done: Rejudged) -> Sequence[SelectionEffect]:
    """What became of the operations whose words changed; the embeddings are loaded only where there are any."""
    before, after = ([tool(operation) for operation in document.operations] for document in done.documents)
    if before == after:
        return ()
    from plainspoken.flows.embedding import encoder

    return selection_effects(before, after, encoder())


def _lines(document: str, done: Rejudged, selection: Sequence[SelectionEffect]) -> Iterator[str]:
    yield f"{done.effect.before.api.name}  {document}"
    yield from overlay_lines(done)
    yield ""
    yield from effect_lines(done.effect)
    yield from selection_lines(selection)

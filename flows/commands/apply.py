"""`plainspoken apply`: an overlay written into the document, and what that does to the verdict."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import click

from plainspoken.flows.effect_text import effect_lines, effect_value, overlay_lines, overlay_value, title_of
from plainspoken.flows.printable import printable
from plainspoken.flows.rejudging import Rejudged, as_bytes, is_for_another, rejudged
from plainspoken.flows.standard import standard
from plainspoken.inventory.places import Problem

BELOW = 1


@click.command()
@click.argument("document")
@click.argument("overlay")
@click.option("-o", "--out", required=True, metavar="FILE", type=click.Path(dir_okay=False), help="Where to write the result.")
@click.option("--anyway", is_flag=True, help="Write it also where it is less valid or scores lower than before.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
@click.option("--profile", metavar="FILE", help="Weights, thresholds and settings of checks to judge by.")
@click.option("--checks", "own", multiple=True, metavar="MODULE", help="Checks of your own: a Python file or a module.")
def apply(document: str, overlay: str, *, out: str, anyway: bool, form: str, profile: str | None, own: tuple[str, ...]) -> int:
    """Write DOCUMENT as OVERLAY changes it (OpenAPI Overlay 1.0 or 1.1), comments and order kept, and judge both.

    Where the result breaks the specification in a way that DOCUMENT does not, or scores lower, nothing is written and the exit
    code is 1.
    """
    done = rejudged(document, overlay, standard(profile, own))
    faults = _faults(done)
    if anyway or not faults:
        Path(out).write_bytes(as_bytes(done.text))
    kept = () if anyway or not faults else (f"{out} was not written; --anyway writes it all the same.",)
    for line in (*_warnings(done, document), *faults, *kept):
        click.echo(printable(line), err=True)
    if form == "json":
        value = {"overlay": overlay_value(done), "valid": not done.new_problems, **effect_value(done.effect)}
        click.echo(json.dumps(value, indent=2, ensure_ascii=False))
    else:
        for line in _lines(document, done, "" if faults and not anyway else out):
            click.echo(printable(line))
    return BELOW if faults and not anyway else 0


def _warnings(done: Rejudged, document: str) -> Iterator[str]:
    if is_for_another(done.overlay, document):
        yield f"{title_of(done.overlay)} was written for {done.overlay.extends}."
    if not done.kept:
        yield "The comments and the style of the document could not be kept; its values are right."


def _faults(done: Rejudged) -> tuple[str, ...]:
    """Why the result is not to be written; empty where it may be."""
    return tuple(_why(done.new_problems, done))


def _why(problems: tuple[Problem, ...], done: Rejudged) -> Iterator[str]:
    if problems:
        yield f"The result breaks the specification where the document does not: {problems[0]}"
    if done.effect.is_lower:
        after = done.effect.after.score
        yield f"The score falls from {done.effect.before.score:.1f} to {'none' if after is None else f'{after:.1f}'}."


def _lines(document: str, done: Rejudged, out: str) -> Iterator[str]:
    yield f"{done.effect.before.api.name}  {document}" + (f" -> {out}" if out else "")
    yield from overlay_lines(done)
    yield ""
    yield from effect_lines(done.effect)

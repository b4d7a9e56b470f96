"""`plainspoken fixes`: what an audit of a document can mend mechanically, as an overlay."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import click

from plainspoken.checks.assembly import audit_of
from plainspoken.checks.fixes.derivation import fixes_of
from plainspoken.checks.fixes.overlay import overlay_text
from plainspoken.checks.fixes.records import Fixes
from plainspoken.flows.collect import collect_static
from plainspoken.flows.fetch import fetch
from plainspoken.flows.rejudging import api_at, as_bytes
from plainspoken.flows.standard import standard
from plainspoken.inventory.sources.urls import is_url


@click.command()
@click.argument("document")
@click.option("-o", "--out", metavar="FILE", type=click.Path(dir_okay=False), help="Where to write it; else it is printed.")
@click.option("--profile", metavar="FILE", help="Weights, thresholds and settings of checks to judge by.")
@click.option("--checks", "own", multiple=True, metavar="MODULE", help="Checks of your own: a Python file or a module.")
def fixes(document: str, *, out: str | None, profile: str | None, own: tuple[str, ...]) -> int:
    """Judge DOCUMENT, a file or a URL, and write an OpenAPI overlay with every fix that needs no person.

    What only a person can write stands in it under `x-plainspoken-todo`, with its place and its question.
    """
    judged_by = standard(profile, own)
    api = api_at(document)
    evidence = collect_static(api, fetch(document))
    assert evidence.document is not None
    made = fixes_of(audit_of(api, evidence, profile=judged_by.profile, fitted=False), evidence.document)
    text = overlay_text(replace(made, extends=_extends(document, out)))
    if out is None:
        click.echo(as_bytes(text), nl=False)
        return 0
    Path(out).write_bytes(as_bytes(text))
    click.echo(f"{out}: {_count(made)}")
    return 0


def _extends(document: str, out: str | None) -> str:
    """How the overlay names its document: by its URL, or by the way from the overlay's own folder."""
    if is_url(document):
        return document
    return Path(os.path.relpath(document, Path(out).parent)).as_posix() if out else ""


def _count(made: Fixes) -> str:
    actions, places = len(made.fixes), len(made.todos)
    return (
        f"{actions:,} {'action' if actions == 1 else 'actions'}, and {places:,} "
        f"{'place' if places == 1 else 'places'} that only a person can write."
    )

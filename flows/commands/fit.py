"""`plainspoken fit`: which operations each provider takes; where not, the broken limit and what to write instead."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict
from typing import Any

import click

from plainspoken.checks.limits import Provider
from plainspoken.checks.manifest_rules import Fault, faults
from plainspoken.checks.provider_fit import BrokenLimit, Fit, ProviderFit, Standing, fits, summaries
from plainspoken.checks.providers import SURFACES
from plainspoken.flows.fetch import fetch
from plainspoken.flows.named import document_of
from plainspoken.flows.printable import printable
from plainspoken.inventory.document import Document
from plainspoken.inventory.errors import PlainspokenError

MARKS = {Standing.FITS: "+", Standing.LOSS: "~", Standing.REFUSED: "-"}
_KEY = "+ fits   ~ fits with loss   - refused"
_NAMES = {each.name.lower().replace(" ", "-"): each for each in SURFACES}
_WIDEST = 56  # characters of an operation in the table
_MOST_CAUSES = 20  # of one provider, in the text
_MOST_SHOWN = 200  # characters of what is seen or proposed, in the text


@click.command()
@click.argument("apis", nargs=-1, required=True, metavar="API...")
@click.option("--provider", "only", multiple=True, type=click.Choice(list(_NAMES)), help="Only this one; may be repeated.")
@click.option("--manifest", is_flag=True, help="Each API is the manifest of a plugin (ai-plugin.json), not a document.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def fit(apis: tuple[str, ...], *, only: tuple[str, ...], manifest: bool, form: str) -> int:
    """Tell which operations of each API (a document, file or URL) every provider takes.

    Where one does not fit: the limit that is broken, the value against what is taken, who says so and since when, and what to
    write instead.
    """
    if manifest and only:
        raise click.UsageError("--manifest judges by the rules of ChatGPT plugins alone; leave --provider out.")
    providers = [_NAMES[each] for each in only] or list(SURFACES)
    told = [_manifest(each) if manifest else _api(each, providers) for each in apis]
    if form == "json":
        values = [each[0] for each in told]
        click.echo(json.dumps(values[0] if len(values) == 1 else values, indent=2, ensure_ascii=False))
        return 0
    for at, (_, lines) in enumerate(told):
        for line in (*([""] if at else []), *lines):
            click.echo(printable(line))
    return 0


def _api(where: str, providers: Sequence[Provider]) -> tuple[Any, list[str]]:
    """One API: the value for programs, and the lines for people. Raises `DocumentError` where it cannot be read."""
    document = document_of(where)
    all_fits = fits(document, providers)
    told = summaries(document, all_fits)
    return _value(document, all_fits, told), list(_lines(document, all_fits, told))


class NoManifestError(PlainspokenError):
    """What was named is no manifest of a plugin; the text says why."""


def _value(document: Document, all_fits: Sequence[Fit], told: Sequence[ProviderFit]) -> dict[str, Any]:
    return {
        "document": document.name,
        "title": document.title,
        "operations": {
            each.key: {one.provider.name: str(one.operations[each.key]) for one in all_fits} for each in document.operations
        },
        "providers": [asdict(each) for each in told],
    }


def _lines(document: Document, all_fits: Sequence[Fit], told: Sequence[ProviderFit]) -> Iterator[str]:
    yield f"{document.title or document.name}  {document.name}, {_KEY}"
    yield from _table(document, all_fits)
    for each in told:
        if each.limits:
            yield ""
            yield f"{each.provider}: {_counted(each)}"
            for limit in each.limits[:_MOST_CAUSES]:
                yield from _limit(limit)
            if len(each.limits) > _MOST_CAUSES:
                yield f"  and {len(each.limits) - _MOST_CAUSES} more; --format json has all of them"


def _counted(fit: ProviderFit) -> str:
    parts = ((fit.fits, "fit"), (fit.with_loss, "fit with loss"), (fit.refused, "refused"))
    return ", ".join(f"{count:,} {what}" for count, what in parts if count)


def _table(document: Document, all_fits: Sequence[Fit]) -> Iterator[str]:
    rows = [each.key for each in document.operations]
    wide = min(max([len("the document"), *map(len, rows)]), _WIDEST)
    names = [each.provider.name.partition(" ")[::2] for each in all_fits]
    widths = [max(map(len, name)) for name in names]
    for line in (0, 1) if any(second for _, second in names) else (0,):
        head = (name[line].ljust(width) for name, width in zip(names, widths, strict=True))
        yield "  ".join((" " * wide, *head)).rstrip()
    wholes = [each.whole for each in all_fits]
    if any(each is not Standing.FITS for each in wholes):
        yield _row("the document", wholes, widths, wide)
    for key in dict.fromkeys(rows):
        yield _row(key, [each.operations[key] for each in all_fits], widths, wide)


def _row(called: str, standings: Sequence[Standing], widths: Sequence[int], wide: int) -> str:
    shown = called if len(called) <= wide else called[: wide - 1] + "…"
    cells = (MARKS[standing].ljust(width) for standing, width in zip(standings, widths, strict=True))
    return "  ".join((shown.ljust(wide), *cells)).rstrip()


def _limit(limit: BrokenLimit) -> Iterator[str]:
    count = f"{limit.operations:,} operation{'s' if limit.operations != 1 else ''}" if limit.operations else "the document"
    what = "refused" if limit.effect == "refused" else "with loss"
    yield f"  {what}, {count}: {limit.measure}"
    line = f":{limit.line}" if limit.line is not None else ""
    yield f"    {limit.source}{line}  {limit.operation}".rstrip()
    yield f"    {_short(limit.seen)}"
    yield f"    taken: {_short(limit.takes)} ({limit.said_by}, {limit.date})"
    yield f"    → {_short(limit.better)}"


def _short(text: str) -> str:
    return text if len(text) <= _MOST_SHOWN else text[: _MOST_SHOWN - 1] + "…"


def _manifest(where: str) -> tuple[Any, list[str]]:
    """One manifest: the value for programs, and the lines for people. Raises `NoManifestError` where it is none."""
    found = list(faults(_read(where)))
    refused = any(each.rule.effect == "refused" for each in found)
    standing = Standing.REFUSED if refused else Standing.LOSS if found else Standing.FITS
    value = {"manifest": where, "standing": str(standing), "faults": [_fault(each) for each in found]}
    return value, [f"{where}: {standing}", *(line for each in found for line in _fault_lines(each))]


def _read(where: str) -> dict[str, Any]:
    try:
        value = json.loads(fetch(where))
    except (ValueError, RecursionError):
        raise NoManifestError(f"{where} is no JSON.") from None
    if not isinstance(value, dict):
        raise NoManifestError(f"{where} is no manifest: it must be one JSON object.")
    return value


def _fault(fault: Fault) -> dict[str, str]:
    rule = fault.rule
    return {
        "field": rule.field,
        "effect": str(rule.effect),
        "seen": fault.seen,
        "takes": rule.told,
        "better": fault.better,
        "said_by": rule.source,
        "date": rule.date,
    }


def _fault_lines(fault: Fault) -> Iterable[str]:
    what = "refused" if fault.rule.effect == "refused" else "with loss"
    return (
        f"  {what}: `{fault.rule.field}` {fault.seen}",
        f"    taken: {fault.rule.told} ({fault.rule.source}, {fault.rule.date})",
        f"    → {_short(fault.better)}",
    )

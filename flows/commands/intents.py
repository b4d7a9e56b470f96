"""`plainspoken intents`: whether what people say finds the operation that answers, without a whole audit."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import click
import yaml

from plainspoken.checks.selection.offers import offer_of
from plainspoken.checks.selection.portfolio import Measured, measured
from plainspoken.checks.selection.records import AlikeGroup, ApiFound, Choice, Offer
from plainspoken.flows.embedding import encoder
from plainspoken.flows.named import INVENTORY, Named, named_by
from plainspoken.flows.printable import printable
from plainspoken.inventory.records import Inventory
from plainspoken.inventory.sources.intents import NOTHING, with_file
from plainspoken.templates.selection_views import kinds
from plainspoken.templates.wording import count

_MOST_WORDS = 5


@click.command()
@click.argument("apis", nargs=-1, metavar="[API]...")
@click.option("--intents", "file", metavar="FILE", help="What people say, in place of what an inventory names.")
@click.option("--top", default=5, show_default=True, type=click.IntRange(1, 1000), help="How many to show of each kind.")
@click.option("--draft", is_flag=True, help="Print the requests themselves, to be rewritten as intents.yaml.")
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def intents(apis: tuple[str, ...], *, file: str | None, top: int, draft: bool, form: str) -> int:
    """Tell how well requests find the operations that answer them, in each API and among all of them.

    Each API is a document, an inventory, a folder, a glob or a URL; `inventory.yaml` of this folder if none is given. Requests
    are those that people wrote (`intents.yaml`), and for operations without any, those that are made of what the document says
    outside of the operation's own text. JSON has everything.
    """
    offers = _offers(named_by(apis or (INVENTORY,)), file)
    if draft:
        click.echo(_draft(offers), nl=False)
        return 0
    found = measured(offers, encoder())
    if form == "json":
        click.echo(json.dumps(_value(offers, found), indent=2, ensure_ascii=False))
        return 0
    for line in _lines(found, top):
        click.echo(printable(line))
    return 0


def _offers(named: Sequence[Named], file: str | None) -> list[Offer]:
    """What each API offers; what is wrong with an intent goes to standard error. Raises `InventoryError` for a wrong file."""
    apis = [replace(each.api, id=each.called, intents=() if file else each.api.intents) for each in named]
    if file:
        listed = with_file(Inventory(name="", apis=tuple(apis)), Path(file))
        apis = list(listed.apis)
        for complaint in listed.complaints:
            click.echo(printable(complaint), err=True)
    offers = [offer_of(api, each.document) for api, each in zip(apis, named, strict=True)]
    for complaint in (sentence for offer in offers for sentence in offer.complaints):
        click.echo(printable(complaint), err=True)
    return offers


def _draft(offers: Sequence[Offer]) -> str:
    entries = [
        {"says": each.says, "api": offer.api, "operation": each.operation or NOTHING}
        for offer in offers
        for each in offer.intents
    ]
    return str(yaml.safe_dump({"intents": entries}, sort_keys=False, allow_unicode=True, width=120))


def _value(offers: Sequence[Offer], found: Measured) -> dict[str, Any]:
    return {
        "portfolio": asdict(found.portfolio),
        "apis": {
            offer.api: asdict(found.apis[offer.api]) | {"requests": [asdict(each) for each in offer.intents]}
            for offer in offers
            if offer.api in found.apis
        },
    }


def _lines(found: Measured, top: int) -> Iterator[str]:
    every = found.portfolio
    asked = sum(each.asked for each in every.apis)
    requests = kinds(every.written, every.requests - every.written)
    yield f"{count(every.tools, 'operation')} of {count(len(every.apis), 'API')}; {requests}"
    left = every.tools - asked
    has = f"{count(asked, 'operation')} {'has' if asked == 1 else 'have'} requests"
    yield has + (f"; {left:,} without any {'is' if left == 1 else 'are'} not measured" if left else "")
    if every.accuracy:
        yield ""
        yield "Operations offered  found first  among five"
        yield from (f"{each.tools:>18,}  {each.first:>11.0%}  {each.five:>10.0%}" for each in every.accuracy)
        yield ""
        yield "API, found first and among five of its own operations, and first of all"
        yield from (f"  {each.api}  {_api(each)}" for each in sorted(every.apis, key=_least_found_first)[:top])
        yield from _more(len(every.apis) - top, "API", "APIs")
    yield from _missed(found, top)
    if every.alike:
        yield ""
        yield "Read alike in several APIs"
        for group in every.alike[:top]:
            yield from _group(group)
        yield from _more(len(every.alike) + every.more_alike - top, "group", "groups")


def _least_found_first(api: ApiFound) -> tuple[float, str]:
    return 2.0 if api.first is None else api.first, api.api


def _api(api: ApiFound) -> str:
    if api.first is None or api.five is None:
        return "not measured: no request is known"
    overall = "" if api.overall_first is None else f", {api.overall_first:.0%} of all"
    kind = "written" if not api.derived else "derived" if not api.written else "written and derived"
    requests = f"{api.written + api.derived:,} {kind} for {api.asked:,} of {api.operations:,} operations"
    return f"{api.first:.0%}, {api.five:.0%}{overall}; {requests}"


def _missed(found: Measured, top: int) -> Iterator[str]:
    missed = [(api, each) for api, selection in found.apis.items() for each in selection.choices if each.first < each.requests]
    if missed:
        yield ""
        yield "Found worst, and what is found instead"
        for api, choice in sorted(missed, key=lambda pair: (pair[1].ten / pair[1].requests, pair[1].first / pair[1].requests))[
            :top
        ]:
            yield from _choice(api, choice)
        yield from _more(len(missed) - top, "operation", "operations")


def _choice(api: str, choice: Choice) -> Iterator[str]:
    others = ", ".join((*choice.confused_with[:2], *choice.taken_by[:1]))
    yield f"  {api} {choice.operation}: {choice.first} of {choice.requests} first, {choice.ten} among ten; before it {others}"
    drawn = f", drawn by {_words(choice.lures)}" if choice.lures else ""
    if choice.example:
        yield f'    "{choice.example}" ({choice.example_from}){drawn}'


def _group(group: AlikeGroup) -> Iterator[str]:
    for member in group.members:
        only = f"only it says {_words(member.only)}" if member.only else "no word sets it apart"
        yield f"  {member.closeness:.2f}  {member.api} {member.operation}: {only}"
    one, other = group.members[:2]
    both = f"{one.operation} of {one.api}, {other.operation} of {other.api}"
    yield f"    -> say in each when to use it rather than the other: {both}"


def _words(words: Sequence[str]) -> str:
    return ", ".join(f"`{word}`" for word in words[:_MOST_WORDS])


def _more(number: int, one: str, many: str) -> Iterator[str]:
    if number > 0:
        yield f"  and {count(number, one, many)} more; --top shows more, --format json all"

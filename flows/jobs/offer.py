"""Reads what each API offers, and searches it for the requests that it should answer.

Both are one kind of job, so that a small portfolio needs one process: an item with `offers` is the search, all others are APIs.
"""

from __future__ import annotations

from pathlib import Path

from plainspoken.checks.selection.offers import offer_of
from plainspoken.flows.collect import opened
from plainspoken.flows.jobs import API, Item, Tell, write
from plainspoken.flows.selection_files import OFFER, PORTFOLIO, SELECTION, Selected, selection_file
from plainspoken.inventory.errors import PlainspokenError


def run(item: Item, tell: Tell) -> None:
    """Writes the offer of one API to the item's `offer`; or what a search of all `offers` gave into its `folder`."""
    if "offers" in item:
        _search([Path(each) for each in item["offers"]], Path(item["folder"]))
        return
    tell(item["name"], "read", 0, 0)
    api = API.validate_python(item["api"])
    try:
        offer = offer_of(api, opened(api, Path(item["document"]).read_bytes()))
    except PlainspokenError:
        return  # its report will say why
    write(Path(item["offer"]), OFFER.dump_json(offer))


def _search(paths: list[Path], folder: Path) -> None:
    # Reading alone must not wait for the embeddings.
    from plainspoken.checks.selection.portfolio import measured
    from plainspoken.flows.embedding import encoder

    offers = [OFFER.validate_json(each.read_bytes()) for each in paths if each.exists()]
    found = measured(offers, encoder())
    for offer in offers:
        if offer.api in found.apis:
            selected = Selected(selection=found.apis[offer.api], neighbours=found.neighbours.get(offer.api, ()))
            write(selection_file(folder, offer.api), SELECTION.dump_json(selected))
    write(folder / "portfolio.json", PORTFOLIO.dump_json(found.portfolio))

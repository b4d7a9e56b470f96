"""What passes between the process that searches for requests, those that judge, and the audit: files of plain records."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from pydantic import TypeAdapter

from plainspoken.checks.assembly import folder_of
from plainspoken.checks.evidence import Evidence, Neighbour
from plainspoken.checks.selection.records import Offer, PortfolioSelection, Selection

NO_REQUEST = (
    "The document says of no operation, outside of its own text, what a request could be made of; write requests into "
    "intents.yaml."
)
TOO_FEW = "There is no other API beside it, or fewer than ten requests are known: too few to tell how many are lost among many."
NO_NEGATIVE = "No request that nothing answers was written (`operation: none` in intents.yaml)."
ALONE = "There is no other API beside it."


@dataclass(frozen=True, slots=True, kw_only=True)
class Selected:
    """What the search gave for one API."""

    selection: Selection
    neighbours: tuple[Neighbour, ...] = ()


OFFER = TypeAdapter(Offer)
SELECTION = TypeAdapter(Selected)
PORTFOLIO = TypeAdapter(PortfolioSelection)


def selection_file(folder: Path, api: str) -> Path:
    """Where what was found for an API lies in the folder of a search."""
    return folder / f"{folder_of(api)}.selection.json"


def with_selection(evidence: Evidence, selected: Selected | None, why: str = "") -> Evidence:
    """The evidence with what a search gave; where it gave nothing, it says why."""
    if selected is None:
        return replace(evidence, missing={"selection": why, "portfolio": why, **evidence.missing} if why else evidence.missing)
    missing = {"choices": NO_REQUEST, "scale": TOO_FEW, "unanswerable": NO_NEGATIVE, "portfolio": ALONE}
    return replace(
        evidence,
        selection=selected.selection,
        portfolio=selected.neighbours,
        missing={**missing, **evidence.missing},
    )

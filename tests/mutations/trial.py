"""One mutation tried on one document: what the scores did, and whether that is what they should have done."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from plainspoken.checks.assembly import audit_of
from plainspoken.checks.findings import Result
from plainspoken.flows.collect import evidence
from plainspoken.inventory.document import open_document
from plainspoken.inventory.errors import DocumentError
from plainspoken.inventory.nodes import load_nothing
from plainspoken.inventory.reading import read
from plainspoken.inventory.records import Api

from .mutation import Changed, Direction, Mutation, Plain

ROUNDING = 0.1  # scores have one decimal; a smaller movement cannot be seen


class Ending(StrEnum):
    """What came of a trial."""

    RIGHT = "right"
    WRONG = "wrong"
    NOT_APPLICABLE = "n/a"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """What an audit gave: the score of every dimension that was measured, and the results behind them."""

    dimensions: Mapping[str, float]
    results: tuple[Result, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """`reason` says in words what was wrong, or why there was nothing to try. `moved` are the points of each dimension."""

    mutation: str
    document: str
    ending: Ending
    reason: str = ""
    asked: float = 0.0
    moved: Mapping[str, float] | None = None


def plain(text: bytes, name: str) -> Plain | None:
    """The document as plain values; None where it cannot be read."""
    try:
        value = read(text, name).value
    except DocumentError:
        return None
    return value if isinstance(value, dict) else None


def scores(changed: Changed) -> Scores | None:
    """The scores of a document by itself; None where it cannot be read."""
    text = (changed.text or json.dumps(changed.document)).encode()

    def load(name: str) -> bytes:
        return changed.files[name].encode() if name in changed.files else load_nothing(name)

    try:
        document = open_document(text, "document", load)
        audit = audit_of(Api(id="document", document="document"), evidence(document, text))
    except DocumentError:
        return None
    known = {name: each.score for name, each in audit.dimensions.items()}
    return Scores(dimensions={name: score for name, score in known.items() if score is not None}, results=audit.results)


def tried(mutation: Mutation, document: Plain, name: str, before: Scores) -> Trial:
    """The mutation on a document whose scores are `before`."""
    changed = mutation(document)
    if changed is None:
        return _without(mutation, name, "nothing in it to change")
    if mutation.dimension and mutation.dimension not in before.dimensions:
        return _without(mutation, name, f"{mutation.dimension} is not measured on it")
    intact = _intact(mutation, before)
    share = min(changed.share, intact)
    asked = round(mutation.least * share, 2)
    if mutation.direction is Direction.WORSE:
        if asked < ROUNDING:
            why = "it has that fault already" if intact < changed.share else "too small a part of it is concerned"
            return _without(mutation, name, f"{why} ({share:.1%} could become worse)")
        if before.dimensions[mutation.dimension] < asked:
            return _without(mutation, name, f"{mutation.dimension} has fewer than {asked:g} points to lose")
    after = scores(changed)
    if after is None:
        return Trial(mutation=mutation.name, document=name, ending=Ending.WRONG, reason="cannot be read after the change")
    moved = {
        each: round(after.dimensions[each] - score, 1) for each, score in before.dimensions.items() if each in after.dimensions
    }
    wrong = "; ".join(_faults(mutation, before, moved, asked))
    ending = Ending.WRONG if wrong else Ending.RIGHT
    return Trial(mutation=mutation.name, document=name, ending=ending, reason=wrong, asked=asked, moved=moved)


def _intact(mutation: Mutation, before: Scores) -> float:
    """The share of subjects that still pass one of the checks that must see the mutation; 1 where none is named."""
    judged = [each for each in before.results if each.check in mutation.shown_by and each.judged]
    return max((1 - each.failed / each.judged for each in judged), default=1.0)


def _without(mutation: Mutation, name: str, reason: str) -> Trial:
    return Trial(mutation=mutation.name, document=name, ending=Ending.NOT_APPLICABLE, reason=reason)


def _faults(mutation: Mutation, before: Scores, moved: Mapping[str, float], asked: float) -> list[str]:
    found = [f"{name} is no longer measured" for name in before.dimensions if name not in moved]
    own = moved.get(mutation.dimension, 0.0)
    if mutation.direction is Direction.NEUTRAL:
        return found + [f"{name} moved by {by:+g}" for name, by in moved.items() if abs(by) > mutation.tolerance]
    if mutation.direction is Direction.BETTER:
        best = 100 - before.dimensions[mutation.dimension]
        if own < min(asked, best) - ROUNDING / 2:
            found.append(f"{mutation.dimension} moved by {own:+g} where +{min(asked, best):g} is asked for")
        return found + [f"{name} moved by {by:+g}" for name, by in moved.items() if by < -mutation.tolerance]
    if own > -asked + ROUNDING / 2:
        found.append(f"{mutation.dimension} moved by {own:+g} where -{asked:g} is asked for")
    others = ((name, by) for name, by in moved.items() if name != mutation.dimension)
    return found + [f"{name} rose by {by:g}" for name, by in others if by > mutation.rises.get(name, mutation.tolerance)]

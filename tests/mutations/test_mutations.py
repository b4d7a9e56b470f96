"""Every mutation on every document of our own: the scores move as they must, and nothing is passed over in silence."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from .mutation import Changed, Direction, Plain, copied
from .suite import MUTATIONS
from .trial import Ending, Scores, plain, scores, tried

DOCUMENTS = {path.stem: path for path in sorted((Path(__file__).parent / "documents").iterdir())}


@cache
def original(name: str) -> Plain:
    document = plain(DOCUMENTS[name].read_bytes(), name)
    assert document is not None
    return document


@cache
def before(name: str) -> Scores:
    known = scores(Changed(document=original(name)))
    assert known is not None
    return known


@pytest.mark.parametrize("document", DOCUMENTS)
@pytest.mark.parametrize("name", MUTATIONS)
def test_scores_follow_the_change(name: str, document: str) -> None:
    trial = tried(MUTATIONS[name], original(document), document, before(document))
    assert trial.ending is not Ending.WRONG, trial.reason
    assert trial.reason or trial.ending is Ending.RIGHT


def test_there_are_as_many_as_promised() -> None:
    directions = [each.direction for each in MUTATIONS.values()]
    assert directions.count(Direction.WORSE) >= 45
    assert directions.count(Direction.NEUTRAL) + directions.count(Direction.BETTER) >= 18


@pytest.mark.parametrize("name", MUTATIONS)
def test_a_mutation_leaves_the_document_that_it_is_given_alone(name: str) -> None:
    document = copied(original("parcels-3.0"))
    MUTATIONS[name](document)
    assert document == original("parcels-3.0")


@pytest.mark.parametrize("name", [name for name, each in MUTATIONS.items() if each.direction is Direction.WORSE])
def test_a_mutation_for_the_worse_has_something_to_change_in_one_of_them(name: str) -> None:
    assert any(MUTATIONS[name](original(document)) is not None for document in DOCUMENTS)

"""What a score must do whatever the document: properties over documents made up at random."""

import copy
import json

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from plainspoken.checks.points import mended
from plainspoken.checks.verdict import Decision
from plainspoken.templates.json_report import audit_json

from .generated import DEFECTS, OPERATIONS, Document, audited, damaged, document_of, operations

FEW = settings(max_examples=8, deadline=None)


@pytest.mark.parametrize("defect", DEFECTS)
@FEW
@given(made=operations().map(document_of), index=st.integers(0, 7))
def test_a_defect_never_raises_a_score(defect: str, made: Document, index: int) -> None:
    # The first operation from there on that has something to spoil; most take no parameters.
    tried = (damaged(made, defect, index + further) for further in range(8))
    spoilt = next((each for each in tried if each != made), made)
    assume(spoilt != made)
    before, after = audited(made), audited(spoilt)
    assert (after.score or 0) < (before.score or 0)
    for name, each in after.dimensions.items():
        assert (each.score or 0) <= (before.dimensions[name].score or 0), name


@FEW
@given(made=operations().map(document_of), defects=st.lists(st.sampled_from(sorted(DEFECTS)), max_size=4), data=st.data())
def test_mending_a_check_never_lowers_a_score(made: Document, defects: list[str], data: st.DataObject) -> None:
    for number, defect in enumerate(defects):
        made = damaged(made, defect, number)
    audit = audited(made)
    failed = [each.check for each in audit.results if each.findings]
    fixed = data.draw(st.sets(st.sampled_from(failed))) if failed else set()
    assert (mended(audit, fixed).score or 0) >= (audit.score or 0)


@FEW
@given(made=operations().map(document_of), data=st.data())
def test_order_does_not_matter(made: Document, data: st.DataObject) -> None:
    def shuffled(value: object) -> object:
        if isinstance(value, dict):
            keys = data.draw(st.permutations(list(value)))
            return {key: shuffled(value[key]) for key in keys}
        return [shuffled(each) for each in value] if isinstance(value, list) else value

    mixed = {key: shuffled(value) if key == "paths" else value for key, value in reversed(made.items())}
    assert _scores(mixed) == _scores(made)


@FEW
@given(made=operations().map(document_of))
def test_what_is_irrelevant_does_not_matter(made: Document) -> None:
    more = copy.deepcopy(made)
    more["x-vendor"] = {"colour": "blue", "weights": [1, 2, 3]}
    more["components"]["schemas"] = {"Unused": {"type": "object", "properties": {"a": {"type": "string"}}}}
    more["info"]["contact"] = {"name": "Depot team", "url": "https://example.com/depot"}
    for item in more["paths"].values():
        item["x-internal-note"] = "reviewed"
    assert _scores(more) == _scores(made)


@FEW
@given(
    chosen=operations(least=4),
    defects=st.lists(st.sampled_from(sorted(DEFECTS)), min_size=1, max_size=3, unique=True),
    cut=st.integers(1, 3),
)
def test_splitting_a_document_does_not_help(chosen: list[tuple[str, str]], defects: list[str], cut: int) -> None:
    """The part with the faults is no better; but for selection: what is confused across two is the portfolio's to see.

    The faults are one operation's. Of two in different parts, neither part has both, and each is better than the whole.
    """
    made = document_of(chosen)
    for defect in defects:
        made = damaged(made, defect, 0)
    keys = [(path, method) for path, item in made["paths"].items() for method in item]
    halves = [_part(made, keys[:cut]), _part(made, keys[cut:])]
    whole = audited(made)
    parts = [audited(half) for half in halves]
    for name, each in whole.dimensions.items():
        if name == "selection" or each.score is None:
            continue
        scores = [part.dimensions[name].score for part in parts]
        # What shows only between operations, such as one that needs another credential, is gone from both parts.
        assert min(score for score in scores if score is not None) <= each.score + 3, (name, scores)


def _part(made: Document, keys: list[tuple[str, str]]) -> Document:
    part = {**made, "paths": {}}
    for path, method in keys:
        part["paths"].setdefault(path, {})[method] = made["paths"][path][method]
    return part


@pytest.mark.parametrize("paths", [{}, {"/a": {}}, {"/a": {"x-nothing": 1}}])
def test_nothing_is_never_good(paths: Document) -> None:
    audit = audited({**document_of(OPERATIONS[:1]), "paths": paths})
    assert (audit.decision, audit.score, audit.coverage) == (Decision.NOT_ASSESSED, None, 0.0)
    assert {each.score for each in audit.dimensions.values()} == {None}


@pytest.mark.parametrize("defect", ["a stand-in", "no refusal", "no security", "parameters not described"])
def test_prevalence_counts(defect: str) -> None:
    made = document_of(OPERATIONS)
    scores = [audited(made).score or 0]
    for index in (0, 4, 8, 12, 16, 20):
        made = damaged(made, defect, index)
        scores.append(audited(made).score or 0)
    assert scores == sorted(scores, reverse=True)
    assert scores[-1] < scores[1] < scores[0] <= 100, scores


def test_the_same_document_gives_the_same_bytes() -> None:
    made = document_of(OPERATIONS)
    assert audit_json(audited(made)) == audit_json(audited(json.loads(json.dumps(made))))


def _scores(made: Document) -> dict[str, float | None]:
    audit = audited(made)
    return {"": audit.score, **{name: each.score for name, each in audit.dimensions.items()}}

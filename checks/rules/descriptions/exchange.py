"""Whose text is it: which operations a purpose fits, by what sets the operations of a document apart."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import fsum, log

from plainspoken.checks.lexicon import VERB_CLASSES
from plainspoken.checks.remembering import remembered
from plainspoken.checks.wording import content, gist, is_english, placeholder, plain, sober, stem, words
from plainspoken.inventory.document import Document, Operation

ALLOWED: Mapping[str, frozenset[str]] = {
    "GET": frozenset({"get"}),
    "HEAD": frozenset({"get"}),
    "DELETE": frozenset({"delete", "update"}),
    "PUT": frozenset({"update", "create"}),
    "PATCH": frozenset({"update", "create", "delete"}),
}
VERBS = {stem(word): kind for word, kind in VERB_CLASSES.items()}
# Words that open a text as nouns or adjectives as often as verbs.
_NOT_VERBS = frozenset(words("query view display new post set change store register show patch updates changes"))


def opening_verb(text: str) -> str:
    """The class of the verb that a text opens with; empty where it opens with something else."""
    said = words(text)
    opening = said[:2]
    if not opening or opening[0] in _NOT_VERBS or opening[1:] in (("of",), ("for",), ("since",)):
        return ""
    if opening[0].startswith("return") and len(said) < _FEW:
        return ""  # "Returns success." is what any deed may end in
    return VERBS.get(stem(opening[0]), "")


_FEW = 4


def purpose(operation: Operation) -> str:
    """What tells the purpose: the summary with the first sentence of the description."""
    return f"{sober(operation.summary)}. {plain(sober(operation.description)).split('. ')[0]}"


@lru_cache(maxsize=8192)
def told_by(operation: Operation) -> frozenset[str]:
    """The stems of the purpose; adverbs say how, and not what."""
    return frozenset(each for each in content(purpose(operation)) if not each.endswith(("partial", "full")))


_OWN, _OTHER = 0.4, 0.6  # shares of a name that a text must not reach of its own, and must reach of another operation's


def changed_places(operation: Operation, document: Document) -> str:
    """The operation whose name this text covers and whose own text does not, while this one's is not covered; or empty."""
    marks, told = _marks(document), frozenset(gist(purpose(operation)))
    own = marks.covered[operation.key]
    if own >= _OWN or len(told_by(operation)) < 2:
        return ""
    verb = opening_verb(operation.summary or operation.description)
    best, owner = 0.0, ""
    for key in dict.fromkeys(key for each in sorted(told) for key in marks.holders.get(each, ())):
        reached = _covers(told, marks.of[key], marks.weight)
        method = key.split(" ")[0]
        if (
            key != operation.key
            and reached > best
            and marks.covered[key] < _OWN  # what still tells of itself has lost nothing,
            and not _are_alike(told, marks.told[key])  # nor has what says the same
            and (not verb or verb in ALLOWED.get(method, {verb}))
        ):
            best, owner = reached, key
    return owner if best >= _OTHER and best - own >= _OWN else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Marks:
    """What sets the operations apart: the stems of name and last steps, what each one's text says, how far that covers them."""

    of: Mapping[str, frozenset[str]]
    weight: Mapping[str, float]
    holders: Mapping[str, tuple[str, ...]]
    told: Mapping[str, frozenset[str]]
    covered: Mapping[str, float]


def covered(key: str, document: Document) -> float:
    """The share, 0 to 1, of what sets this operation apart that its own text names."""
    return _marks(document).covered[key]


def _are_alike(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two texts share most of their words."""
    return 2 * len(one & other) >= len(one | other)


@remembered
def _marks(document: Document) -> _Marks:
    of = {operation.key: _distinct(operation) for operation in document.operations}
    counted = Counter(each for stems in of.values() for each in stems)
    weight = {each: log(1 + len(of) / count) for each, count in counted.items()}
    holders: dict[str, list[str]] = {}
    for key, stems in of.items():
        for each in stems:
            holders.setdefault(each, []).append(key)
    told = {each.key: frozenset(gist(purpose(each))) for each in document.operations}
    covered = {key: _covers(told[key], of[key], weight) for key in of}
    # A word that a fifth of all operations are called by leads to nobody.
    telling = {each: tuple(keys) for each, keys in holders.items() if len(keys) <= max(3, len(of) // 5)}
    return _Marks(of=of, weight=weight, holders=telling, told=told, covered=covered)


def _distinct(operation: Operation) -> frozenset[str]:
    fixed = [step for step in operation.path.split("/") if step and "{" not in step]
    return frozenset(gist(f"{operation.id} {' '.join(fixed[-2:])}"))


def _covers(told: frozenset[str], marks: frozenset[str], weight: Mapping[str, float]) -> float:
    """The share of the marks, weighted, that the text names; 1 where there is nothing to name."""
    if not marks:
        return 1.0
    joined = " ".join(told)
    named = (each for each in marks if each in told or (len(each) >= 4 and each in joined) or _holds(each, told))
    # A set has another order in each run, and a plain sum of floats another last digit with it.
    return fsum(weight[each] for each in named) / fsum(weight[each] for each in marks)


def _holds(mark: str, told: frozenset[str]) -> bool:
    """Whether a name written together (`podcastcountries`) holds a word of the text."""
    return any(len(each) >= 4 and each in mark for each in told)


_FITS = 0.4  # of name and purpose must be common to both (Dice's coefficient, weighted)
_MARGIN, _MOST = 0.15, 0.5  # calibrated on 40 real documents, where nothing that is right reaches it


@remembered
def moved(document: Document) -> Mapping[str, str]:
    """By operation: the one whose place its text has left, where another text has left this one's place.

    A text belongs elsewhere where it fits the name there clearly better than the name here, and than the text there does.
    Many texts fit another name well; that one fits here so too, and stands elsewhere, is what slipping does.
    """
    fits = _fits(document)
    leaves: dict[str, tuple[float, str]] = {}
    missed: set[str] = set()
    for key, others in fits.of.items():
        for other, fit in others.items():
            if fit - fits.own[key] >= _MARGIN and fit - fits.own[other] >= _MARGIN:
                leaves[key] = max(leaves.get(key, (0.0, "")), (fit, other))
                missed.add(other)
    return {key: other for key, (_, other) in leaves.items() if key in missed and fits.own[key] <= _MOST}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fits:
    """How well purposes fit names, 0 to 1: each operation's purpose its own name, and the others that it fits at all well."""

    own: Mapping[str, float]
    of: Mapping[str, Mapping[str, float]]


def _fits(document: Document) -> _Fits:
    marks = _marks(document)
    holders: dict[str, list[str]] = {}
    for key, stems in marks.of.items():
        for each in stems:
            holders.setdefault(each, []).append(key)
    size = {key: fsum(marks.weight[each] for each in stems) for key, stems in marks.of.items()}
    own, found = dict.fromkeys(size, 0.0), {}
    for operation in document.operations:
        told = sorted(frozenset(gist(purpose(operation))) & marks.weight.keys()) if _speaks(operation) else []
        length, shared = fsum(marks.weight[each] for each in told), dict[str, float]()
        for each in told:
            for key in holders[each]:
                shared[key] = shared.get(key, 0.0) + marks.weight[each]
        verb, key = opening_verb(operation.summary or operation.description), operation.key
        own[key] = 2 * marks.covered[key] * size[key] / (length + size[key]) if told and size[key] else 0.0
        found[key] = {
            other: fit
            for other, weight in shared.items()
            if (fit := 2 * weight / (length + size[other])) >= _FITS
            and other != key
            and (not verb or verb in ALLOWED.get(other.split(" ")[0], {verb}))
        }
    return _Fits(own=own, of=found)


def _speaks(operation: Operation) -> bool:
    return bool(operation.text) and is_english(operation.text) and not placeholder(operation.text)


_SEARCHES = frozenset(words("search searches query queries filter filters find finds lookup"))


@remembered
def swapped(document: Document) -> Mapping[str, str]:
    """By operation: the one beside it that it has changed texts with, where one of the two paths ends in `/search`.

    That text never speaks of a search, and the other opens with one. To `moved` all verbs that read are one word.
    """
    beside: dict[str, list[Operation]] = {}
    for operation in document.operations:
        if _speaks(operation):
            for path in (operation.path, operation.path.rpartition("/")[0]):
                beside.setdefault(path, []).append(operation)
    found: dict[str, str] = {}
    for group in beside.values():
        silent = [each for each in group if _searches(each.path.rpartition("/")[2]) and not _searches(purpose(each))]
        asking = [
            each
            for each in group
            if not _SEARCHES.isdisjoint(words(purpose(each))[:1]) and not _searches(f"{each.id} {each.path}")
        ]
        if len(silent) == len(asking) == 1:
            found |= {silent[0].key: asking[0].key, asking[0].key: silent[0].key}
    return found


def _searches(text: str) -> bool:
    return not _SEARCHES.isdisjoint(words(text))

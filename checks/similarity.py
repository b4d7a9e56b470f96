"""Which operations of a document read alike: nearest neighbours by the words that a model would choose them by."""

from __future__ import annotations

import math
import re
from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from plainspoken.checks.lexicon import FUNCTION_WORDS, VERB_CLASSES
from plainspoken.checks.remembering import remembered
from plainspoken.checks.wording import plain, stem, words
from plainspoken.inventory.document import Document, Operation

TEXT_WORDS = 60  # words of a description that count; what tells operations apart stands at its beginning, or nobody reads it
CLOSE = 0.8  # cosine of the words' weights; judgement, from reading what it gives on 40 documents
_DIGITS = re.compile(r"\d+")
MOST_CANDIDATES = 200  # for one operation; more share its rarest words only where all texts are alike

# Words that may be there or not without changing what is meant.
_FILLERS = """
all any api associated certain corresponding current data detail details endpoint entity entries entry existing full given id
identifier ids info information item items list lists method new object objects operation particular please provided record
records resource resources respective rest result results single specific specified the using
"""


@lru_cache(maxsize=65536)
def root(word: str) -> str:
    """The stem that `statuses` and `status` share, and `customer` and `custom` do not."""
    return word.rstrip("s") if word.endswith(("er", "ers")) else stem(word).rstrip("s")


_KIND_OF = {root(word): kind for word, kind in VERB_CLASSES.items()}
# To replace a thing is not to change it: PUT and PATCH are told apart by that. And to search is not to list.
_KIND_OF |= {root(word): "replace" for word in ("replace", "put", "set", "store", "save", "overwrite")}
_KIND_OF |= {root(word): "search" for word in ("search", "query", "filter")}
_VERBS = frozenset(_KIND_OF.values()) - {"search"}
_WEAK = frozenset(root(word) for word in _FILLERS.split()) - _VERBS


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Reading:
    """What a model reads of an operation, as stems: `title` of its summary (or first sentence), `head` with its name, `all`."""

    title: frozenset[str]
    head: frozenset[str]
    all: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Pair:
    """Two operations that read alike, and how much: the cosine of their words' weights, 0 to 1."""

    first: Operation
    second: Operation
    cosine: float
    readings: tuple[Reading, Reading]

    def only(self, part: str) -> tuple[frozenset[str], frozenset[str]]:
        """The words that only the first has in this part, and those that only the second has."""
        one, two = (getattr(reading, part) for reading in self.readings)
        return one - two, two - one


def reading(operation: Operation) -> Reading:
    """The words by which an operation is chosen; numbers in its name are left out, and verbs of one meaning are one word."""
    told = plain(operation.description)
    title = stems(plain(operation.summary) or told.partition(". ")[0])
    head = title | stems(_DIGITS.sub(" ", operation.id))
    return Reading(title=title, head=head, all=head | stems(" ".join(told.split()[:TEXT_WORDS])))


@lru_cache(maxsize=65536)
def stems(text: str) -> frozenset[str]:
    """The words of a text without function words, as stems; verbs of one meaning as one."""
    return frozenset(_meaning(word) for word in words(text) if word not in FUNCTION_WORDS)


def _meaning(word: str) -> str:
    bare = root(word)
    return _KIND_OF.get(bare, bare)


@remembered
def close_pairs(document: Document) -> tuple[Pair, ...]:
    """The pairs of operations whose cosine is at least `CLOSE`, the closest first; almost linear in their number.

    Each word weighs log(1 + (n + 1) / operations that have it), a weak one a third of that. Two operations that share none
    of the heaviest words of one, down to where the rest weighs less than `CLOSE`, cannot be close (prefix filtering: Bayardo
    and others, WWW 2007).
    """
    operations = document.operations
    readings = [reading(operation) for operation in operations]
    bags = [each.all for each in readings]
    frequency = Counter(word for bag in bags for word in bag)
    weight = {word: _weight(word, (len(bags) + 1) / count) for word, count in frequency.items()}
    # A set has another order in each process; only the exact sum is the same in all of them.
    norms = [math.fsum(weight[word] for word in bag) for bag in bags]
    found: list[Pair] = []
    for one, others in enumerate(_candidates(bags, weight, norms)):
        for other in others:
            cosine = math.fsum(weight[word] for word in bags[one] & bags[other]) / math.sqrt(norms[one] * norms[other])
            if cosine >= CLOSE:
                both = (readings[other], readings[one])
                found.append(Pair(first=operations[other], second=operations[one], cosine=min(cosine, 1.0), readings=both))
    return tuple(sorted(found, key=lambda pair: -pair.cosine))


def _weight(word: str, rarity: float) -> float:
    """The square of its weight, as the cosine adds it up."""
    return (math.log1p(rarity) / (3 if word in _WEAK else 1)) ** 2


def _candidates(bags: Sequence[frozenset[str]], weight: dict[str, float], norms: Sequence[float]) -> list[list[int]]:
    """For each operation those before it that may be close: they share one of its rare words."""
    having: dict[str, list[int]] = defaultdict(list)
    found = []
    for index, bag in enumerate(bags):
        rest, near = norms[index], dict[int, None]()
        for word in sorted(bag, key=lambda word: (-weight[word], word)):
            if rest < CLOSE * CLOSE * norms[index] or len(near) >= MOST_CANDIDATES:
                break
            rest -= weight[word]
            near.update(dict.fromkeys(having[word][-MOST_CANDIDATES:]))
        for word in bag:
            having[word].append(index)
        found.append(list(near))
    return found


def actions(stems: frozenset[str]) -> frozenset[str]:
    """The verbs among these words, each as the one that stands for its meaning: get, create, update, replace, delete."""
    return stems & _VERBS


def things(stems: frozenset[str]) -> frozenset[str]:
    """The words among these that say something by themselves: neither verbs nor `all`, `details` and the like."""
    return stems - _VERBS - _WEAK


def spelled(operation: Operation, stems: frozenset[str]) -> tuple[str, ...]:
    """These words as name and texts of the operation spell them."""
    told = words(f"{operation.summary} {plain(operation.description)} {_DIGITS.sub(' ', operation.id)}")
    return tuple(dict.fromkeys(word for word in told if _meaning(word) in stems))[: len(stems)]


def is_verb(word: str) -> bool:
    """Whether a word says what is done, as `create`, rather than to what."""
    return _meaning(word) in _VERBS

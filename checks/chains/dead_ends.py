"""Ids that nobody hands out: what must come from an answer, and from none does."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from plainspoken.checks.chains.nouns import head, singular
from plainspoken.checks.chains.records import DeadEnd, Edge, Form, Need, Part, Step, Strength
from plainspoken.checks.wording import words

Want = tuple[Step, str, str]
"""A need that an answer must meet: whose, where (`path`), and its name."""


def wanted(part: Part) -> Iterator[tuple[Want, Need]]:
    """What must come from an answer."""
    for need in part.needs:
        if need.form is Form.ID and not need.known:
            yield (part.step, need.location, need.name), need


def dead_ends(parts: Sequence[Part], edges: Iterable[Edge], depth: Mapping[Step, int]) -> Iterator[DeadEnd]:
    """Needs that nothing supplies, and those that only operations supply which cannot be reached; one for each noun."""
    supplied: dict[Want, list[Step]] = defaultdict(list)
    for edge in edges:
        supplied[edge.target, edge.location, edge.parameter].append(edge.source)
    lone = {want for part in parts for want, _ in wanted(part) if not supplied[want]}
    lost = {want[0] for want in lone}
    found: dict[tuple[str, str, bool], list[tuple[Want, Need]]] = defaultdict(list)
    for want, need, is_handed_out in _tellable(parts):
        if want in lone and not is_handed_out:
            found[want[0].api, need.nouns[0].word, False].append((want, need))
        elif want not in lone and want[0] not in depth and _goes_round(want, supplied, depth, lost):
            # All that wait for each other would be mended by one answer that begins.
            found[want[0].api, "", True].append((want, need))
    return (_dead_end(wanting, circular) for (_, _, circular), wanting in found.items())


def _dead_end(wanting: Sequence[tuple[Want, Need]], circular: bool) -> DeadEnd:
    first = wanting[0][1]
    return DeadEnd(
        noun=first.nouns[0].word,
        parameter=first.name,
        location=first.location,
        steps=tuple(dict.fromkeys(want[0] for want, _ in wanting)),
        circular=circular,
        needs=frozenset(want for want, _ in wanting),
    )


def _tellable(parts: Sequence[Part]) -> Iterator[tuple[Want, Need, bool]]:
    """The needs of which it can be told that nobody meets them; and whether something called alike is handed out."""
    silent, named, untold_apis = untold(parts), _named_alike(parts), _hardly_described(parts)
    for part in parts:
        for want, need in wanted(part):
            starts = {start(each.word) for each in need.nouns}
            if part.step.api in untold_apis or need.explained or not can_be_told(need) or starts & silent[part.step.api]:
                continue
            yield want, need, bool(starts & named[part.step.api])


def _hardly_described(parts: Sequence[Part]) -> set[str]:
    """The APIs of whose operations too many do not describe their answer."""
    listed: dict[str, list[bool]] = defaultdict(list)
    for part in parts:
        listed[part.step.api].append(part.silent)
    return {api for api, silent in listed.items() if sum(silent) > UNTOLD * len(silent)}


UNTOLD = 0.5  # where more of the operations than this do not describe their answer, nothing can be said of what is missing

# What stands in such a relation to another thing of the same kind is called after the relation: `other_id`.
_RELATIONS = frozenset(
    words("other parent child target source from to new old previous next first last start end before after")
)


SHORTEST = 3  # letters of a noun; what is shorter is an abbreviation that nobody can look for


def can_be_told(need: Need) -> bool:
    """Whether the thing is named well enough to say that nobody hands it out; bodies too often use other words."""
    word = head(need.nouns[0].word) if need.nouns else ""
    if need.location == "body" or word in _RELATIONS or len(word) < SHORTEST:
        return False
    return need.location == "path" or any(each.strength is Strength.NEAR for each in need.nouns)


def _starts(noun: str) -> Iterator[str]:
    """What shorter spellings of a noun's words may be: `env` of an environment, too."""
    return (word[:count] for word in noun.split() for count in range(SHORTEST, 6))


def start(noun: str) -> str:
    """The letters by which two spellings of a noun meet, in other languages and plurals too: `periode`, `perioder`."""
    return head(noun)[:5]


def untold(parts: Sequence[Part]) -> Mapping[str, set[str]]:
    """By API, the starts of the nouns of operations whose answers are not described: they may hand out what they are about."""
    found: dict[str, set[str]] = defaultdict(set)
    for part in parts:
        if part.silent:
            told = words(part.operation.path) + words(part.operation.id)
            found[part.step.api].update(start for word in told for start in _starts(singular(word)))
    return found


def _named_alike(parts: Sequence[Part]) -> Mapping[str, set[str]]:
    """By API, the starts of nouns whose ids are handed out: a noun that begins alike may be the same in another spelling."""
    found: dict[str, set[str]] = defaultdict(set)
    for part in parts:
        own = {each.word for need in part.needs for each in need.nouns}
        handed_out = (each.word for offer in part.offers if offer.form is Form.ID for each in offer.nouns)
        found[part.step.api].update(start for word in handed_out if word not in own for start in _starts(word))
    return found


def _goes_round(want: Want, supplied: Mapping[Want, Sequence[Step]], depth: Mapping[Step, int], lost: set[Step]) -> bool:
    """Whether no supplier can be reached although none of them lacks a value of its own: they wait for each other."""
    return not any(step in depth or step in lost for step in supplied[want])

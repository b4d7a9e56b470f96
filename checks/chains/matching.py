"""Which answers supply which needs. Looked up by noun, so that the work grows with the number of operations, not of pairs."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, pairwise

from plainspoken.checks.chains.known import LEFT_OUT, OWN, TAKEN
from plainspoken.checks.chains.needs import about
from plainspoken.checks.chains.nouns import head, loose
from plainspoken.checks.chains.records import Edge, Form, Need, Offer, Part, Step, Strength
from plainspoken.checks.findings import Confidence
from plainspoken.checks.wording import words

MOST_SUPPLIERS = 25  # of one value; the best are kept


@dataclass(frozen=True, slots=True)
class _Supply:
    part: Part
    offer: Offer
    strength: Strength
    why: str


_Index = Mapping[tuple[str, str], Sequence[_Supply]]


def edges_of(parts: Sequence[Part], targets: Collection[Step] | None = None) -> Iterator[Edge]:
    """Every edge that names and schemas tell of, target by target in the order of `parts`; with `targets` those alone."""
    index = _index(parts)
    collections = {
        (part.step.api, part.operation.path.rstrip("/")): part
        for part in reversed(parts)
        if part.operation.method in ("GET", "POST")
    }
    for target in parts if targets is None else (each for each in parts if each.step in targets):
        for need in (each for each in target.needs if each.known in TAKEN):
            yield from _suppliers(target, need, index, collections)


def _index(parts: Sequence[Part]) -> _Index:
    """Supplies by API and noun."""
    index: dict[tuple[str, str], list[_Supply]] = defaultdict(list)
    for part in sorted(parts, key=rank):
        for offer in part.offers:
            for noun in offer.nouns:
                index[part.step.api, noun.word].append(_Supply(part, offer, noun.strength, noun.why))
    return index


def rank(part: Part) -> tuple[int, bool, int, str, str]:
    """What is called first comes first: few needs, reading, a short path."""
    return (sum(not need.known for need in part.needs), not part.reads, part.operation.path.count("/"), *part.step)


def _suppliers(target: Part, need: Need, index: _Index, collections: Mapping[tuple[str, str], Part]) -> Iterable[Edge]:
    api = target.step.api
    found: dict[object, Edge] = {}
    for edge in _by_noun(target, need, index):
        found.setdefault(edge.source, edge)
    for path in _above(need.collection):
        if (part := collections.get((api, path))) and part.step not in found:
            found.update({edge.source: edge for edge in _by_collection(part, target, need, path)})
    return _under_the_same(found.values(), target, need)


def _under_the_same(edges: Iterable[Edge], target: Part, need: Need) -> Iterable[Edge]:
    """Without lists of what is called alike under another thing, where one is under the same.

    `/sources/{sourceId}/endpoints` lists other endpoints than those of `/apps/{appId}/endpoints/{endpointId}`.
    """
    listed = need.collection.rpartition("/")[2]
    if not listed:
        return edges
    holders = set(_holders(target.step.operation))
    alike = {edge: held[-1:] for edge in edges if (held := _holders(edge.source.operation, listed))}
    if holders.isdisjoint(chain.from_iterable(alike.values())):
        return edges
    return [edge for edge in edges if holders.issuperset(alike.get(edge, ()))]


def _holders(operation: str, listed: str = "") -> tuple[str, ...]:
    """What the variables of a path are steps of, `sources` for `/sources/{id}`; with `listed`, of a path that ends so."""
    steps = operation.split("/")
    if listed and steps[-1] != listed:
        return ()
    return tuple(before for before, step in pairwise(steps) if step.startswith("{"))


def _above(collection: str) -> tuple[str, ...]:
    """Where a thing of `/stores/{id}/pets` may be listed: there, or in the answer about the store itself."""
    if not collection or collection.endswith("}"):
        return ()
    above = collection.rpartition("/")[0]
    return (collection, above) if above.endswith("}") else (collection,)


def _by_noun(target: Part, need: Need, index: _Index) -> Iterable[Edge]:
    """One edge of each source: the same noun, or (less surely) the last word of the needed one."""
    found: dict[object, tuple[_Supply, Edge]] = {}
    for noun in need.nouns:
        for word in dict.fromkeys((noun.word, loose(noun.word))):
            for supply in index.get((target.step.api, word), ()):
                before = found.get(supply.part.step)
                if before is None and len(found) >= MOST_SUPPLIERS:
                    break
                if not _fits(target, need, noun.word, supply):
                    continue
                sure = word == noun.word and Strength.NEAR is noun.strength is supply.strength
                sure = sure and not _is_another_name(supply.offer, need)
                if before is None or _is_better(supply, sure, before, need):
                    reason = f"{noun.why} and {supply.why}: {word}"
                    found[supply.part.step] = supply, _edge(supply.part, supply.offer, target, need, reason, sure)
    return [
        edge for supply, edge in found.values() if edge.confidence is Confidence.LIKELY or not _is_asked_alike(supply, need)
    ]


def _is_better(supply: _Supply, sure: bool, before: tuple[_Supply, Edge], need: Need) -> bool:
    """Whether a field is the likelier one of the same answer: as sure, and called by the same last word (`key`, `id`)."""
    earlier, edge = before
    if sure is not (edge.confidence is Confidence.LIKELY):
        return sure
    last = words(need.name)[-1:]
    return words(supply.offer.name)[-1:] == last != words(earlier.offer.name)[-1:]


def _is_another_name(offer: Offer, need: Need) -> bool:
    """Whether both name a thing in words, but in different ones: its `name` is not its `key`."""
    return need.form is offer.form is Form.NAME and words(offer.name)[-1:] != words(need.name)[-1:]


def _are_told_apart(offer: Offer, need: Need) -> bool:
    """Whether both say which of several kinds they mean, and not the same: a `stage instance`, an `activity instance`."""
    meant = {each.word for each in need.nouns if " " in each.word}
    given = {each.word for each in offer.nouns if " " in each.word and each.strength is Strength.NEAR}
    return meant.isdisjoint(given) and any(head(one) == head(other) for one in meant for other in given)


def _is_asked_alike(supply: _Supply, need: Need) -> bool:
    """Whether the source itself takes the value in the same place: who can call it has it."""
    return any((each.name, each.collection) == (need.name, need.collection) for each in supply.part.needs)


def _edge(source: Part, offer: Offer, target: Part, need: Need, reason: str, sure: bool) -> Edge:
    return Edge(
        source=source.step,
        field=offer.field,
        target=target.step,
        parameter=need.name,
        location=need.location,
        reason=reason,
        confidence=Confidence.LIKELY if sure else Confidence.POSSIBLE,
        own=about(source.operation.path) in {each.word for each in need.nouns},
    )


def _fits(target: Part, need: Need, noun: str, supply: _Supply) -> bool:
    """Whether the value can be taken: of the kind and format that is needed, and not one that the caller had before."""
    offer = supply.offer
    if supply.part.step == target.step or (supply.part.operation.method == "DELETE"):
        return False
    if need.form is Form.ID and offer.form is not Form.ID:
        return offer.name == need.name
    if need.form is Form.NAME and offer.form is Form.ID and need.name.lower().endswith("name"):
        return False
    if {need.format, offer.format} == {"uuid", "integer"} or (offer.own and _are_told_apart(offer, need)):
        return False
    return not had_before(supply.part, offer, noun)


def had_before(source: Part, offer: Offer, noun: str) -> bool:
    """Whether the source is asked with the same thing's id and only gives it back; a list of others gives new ones."""
    nouns = {noun, *(each.word for each in offer.nouns)} if offer.own else {noun}
    sent = (need for need in source.needs if need.known in ("", OWN) or (need.location == "path" and need.known == LEFT_OUT))
    asked = any(each.word in nouns for need in sent for each in need.nouns)
    return asked and not (offer.listed and offer.own)


def _by_collection(source: Part, target: Part, need: Need, path: str) -> Iterator[Edge]:
    """`GET /animals` for the `ref` of `/animals/{ref}`: by the place in the paths, where the words do not meet."""
    is_above = path != need.collection
    if source.step == target.step:
        return
    named = [
        each
        for each in source.offers
        if each.own and (each.listed or not is_above) and {need.format, each.format} != {"uuid", "integer"}
    ]
    same = next((each for each in named if each.name == need.name), None)
    inner = (each for each in source.offers if each.name == need.name and each.listed and not (named or is_above))
    offer = same or next((each for each in named if each.form is need.form), None) or next(chain(named, inner), None)
    reason = f"{source.step.operation} answers the collection that {need.collection}/{{{need.name}}} is a thing of"
    if offer is not None:
        yield _edge(source, offer, target, need, reason, same is not None)
    elif source.silent and not is_above:
        unknown = Offer(field="(answer not described)", name="", form=need.form, nouns=())
        yield _edge(source, unknown, target, need, reason, False)


def surest(edges: Iterable[Edge], needed: Collection[Edge]) -> tuple[Edge, ...]:
    """Without what only sounds alike where something surer supplies the same; but for what is `needed` to get there."""
    listed = tuple(edges)
    sure = {(edge.target, edge.location, edge.parameter) for edge in listed if edge.confidence is not Confidence.POSSIBLE}
    return tuple(
        edge
        for edge in listed
        if edge.confidence is not Confidence.POSSIBLE
        or (edge.target, edge.location, edge.parameter) not in sure
        or edge in needed
    )


def distinct(edges: Iterable[Edge]) -> tuple[Edge, ...]:
    """Each supply of a parameter once; the first that is given, so declared ones go first."""
    found: dict[tuple[object, ...], Edge] = {}
    for edge in edges:
        found.setdefault((edge.source, edge.target, edge.location, edge.parameter), edge)
    return tuple(found.values())

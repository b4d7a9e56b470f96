"""The graph of what can be chained, in one API or across several: edges, dead ends, and what is changed unseen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain

from plainspoken.checks.chains.declared import links
from plainspoken.checks.chains.matching import distinct, edges_of, surest
from plainspoken.checks.chains.needs import needs_of
from plainspoken.checks.chains.nouns import head, singular
from plainspoken.checks.chains.offers import is_silent, offers_of
from plainspoken.checks.chains.pages import pages_of
from plainspoken.checks.chains.records import Chains, DeadEnd, Edge, Form, Need, Part, Step, Strength, Workflows
from plainspoken.checks.chains.workflows import workflows as followed
from plainspoken.checks.consequence import Consequence, consequence_of, searches
from plainspoken.checks.wording import words
from plainspoken.checks.findings import Confidence
from plainspoken.inventory.document import Document, Operation

_Want = tuple[Step, str, str]  # a need: whose, where, and its name


def chains_of(documents: Mapping[str, Document], workflows: Sequence[Workflows] = ()) -> Chains:
    """What can be chained among all operations of `documents` (by the name of each API), with Arazzo documents beside them."""
    return chains_of_operations({name: document.operations for name, document in documents.items()}, workflows)


def chains_of_operations(operations: Mapping[str, Sequence[Operation]], workflows: Sequence[Workflows] = ()) -> Chains:
    """The same of operations, by the name of each API."""
    parts = tuple(_offering(_needing(api, each)) for api, listed in operations.items() for each in listed)
    declared = [links(parts), *(followed(each, parts) for each in workflows)]
    paged = (edge for part in parts if part.reads for edge in pages_of(part.step, part.operation))
    edges = distinct(chain(*(each.edges for each in declared), edges_of(parts), paged))
    depth, before = _reached(parts, edges)
    return Chains(
        parts=parts,
        edges=surest(edges, set(before.values())),
        dead_ends=tuple(_dead_ends(parts, edges, depth)),
        unseen=tuple(_unseen(parts, edges)),
        depth=depth,
        before=before,
        unfollowed=tuple(chain(*(each.unfollowed for each in declared))),
    )


def unseen_in(operations: Iterable[Operation]) -> tuple[Step, ...]:
    """The `unseen` of one API alone. What answers hand out is looked for only where needs and paths leave a doubt."""
    needing = tuple(_needing("", each) for each in operations)
    doubted = {part.step for part, _ in _doubted(needing)}
    if not doubted:
        return ()
    parts = tuple(map(_offering, needing))
    written = (edge for edge in links(parts).edges if edge.target in doubted)
    return tuple(_unseen(parts, chain(written, edges_of(parts, doubted))))


def _needing(api: str, operation: Operation) -> Part:
    """An operation with what it needs, what it hands out not yet looked for."""
    return Part(
        step=Step(api, operation.key),
        operation=operation,
        reads=consequence_of(operation) is Consequence.READ or searches(operation),
        needs=needs_of(operation),
        silent=is_silent(operation),
    )


def _offering(part: Part) -> Part:
    return replace(part, offers=offers_of(part.operation))


def _wants(part: Part) -> Iterator[tuple[_Want, Need]]:
    """What must come from an answer."""
    for need in part.needs:
        if need.form is Form.ID and not need.known:
            yield (part.step, need.location, need.name), need


def _reached(parts: Sequence[Part], edges: Iterable[Edge]) -> tuple[dict[Step, int], dict[Step, Edge]]:
    """How many calls come before each operation, breadth first; and by which edge it is reached last."""
    missing: dict[Step, set[_Want]] = {part.step: {want for want, _ in _wants(part)} for part in parts}
    leading: dict[Step, list[Edge]] = defaultdict(list)
    for edge in edges:
        leading[edge.source].append(edge)
    reading = {part.step for part in parts if part.reads}
    depth = {step: 0 for step, wants in missing.items() if not wants}
    before: dict[Step, Edge] = {}
    reached = list(depth)
    while reached:
        calls = depth[reached[0]] + 1
        # Of all that is reached by as many calls, what is surest, only reads and is about the very thing goes first.
        taken = sorted((edge for step in reached for edge in leading[step]), key=_surest_first(reading))
        reached = []
        for edge in taken:
            want = (edge.target, edge.location, edge.parameter)
            if want not in missing.get(edge.target, ()):
                continue
            missing[edge.target].remove(want)
            if not missing[edge.target]:
                depth[edge.target] = calls
                before[edge.target] = edge
                reached.append(edge.target)
    return depth, before


def _surest_first(reading: Collection[Step]) -> Callable[[Edge], tuple[int, bool, bool]]:
    order = {confidence: place for place, confidence in enumerate(Confidence)}
    return lambda edge: (order[edge.confidence], edge.source not in reading, not edge.own)


def _dead_ends(parts: Sequence[Part], edges: Iterable[Edge], depth: Mapping[Step, int]) -> Iterator[DeadEnd]:
    """Needs that nothing supplies, and those that only operations supply which cannot be reached; one for each noun."""
    supplied: dict[_Want, list[Step]] = defaultdict(list)
    for edge in edges:
        supplied[edge.target, edge.location, edge.parameter].append(edge.source)
    silent, named = _untold(parts), _named_alike(parts)
    found: dict[tuple[str, str, bool], list[tuple[Step, Need]]] = defaultdict(list)
    lone = {want for part in parts for want, _ in _wants(part) if not supplied[want]}
    lost = {want[0] for want in lone}
    for part in parts:
        for want, need in _wants(part):
            is_lone = want in lone
            circular = not is_lone and part.step not in depth and _goes_round(want, supplied, depth, lost)
            doubted = silent[part.step.api] | (named[part.step.api] if is_lone else set())
            if (is_lone or circular) and _can_be_told(need) and not any(_start(each.word) in doubted for each in need.nouns):
                # All that wait for each other would be mended by one answer that begins.
                found[part.step.api, "" if circular else need.nouns[0].word, circular].append((part.step, need))
    for (_, _, circular), wanting in found.items():
        first = wanting[0][1]
        steps = tuple(dict.fromkeys(step for step, _ in wanting))
        noun = first.nouns[0].word
        yield DeadEnd(noun=noun, parameter=first.name, location=first.location, steps=steps, circular=circular)


# What stands in such a relation to another thing of the same kind is called after the relation: `other_id`.
_RELATIONS = frozenset(
    words("other parent child target source from to new old previous next first last start end before after")
)


SHORTEST = 3  # letters of a noun; what is shorter is an abbreviation that nobody can look for


def _can_be_told(need: Need) -> bool:
    """Whether the thing is named well enough to say that nobody hands it out; bodies too often use other words."""
    word = head(need.nouns[0].word) if need.nouns else ""
    if need.location == "body" or word in _RELATIONS or len(word) < SHORTEST:
        return False
    return need.location == "path" or any(each.strength is Strength.NEAR for each in need.nouns)


def _starts(noun: str) -> Iterator[str]:
    """What shorter spellings of a noun's words may be: `env` of an environment, too."""
    return (word[:count] for word in noun.split() for count in range(SHORTEST, 6))


def _start(noun: str) -> str:
    """The letters by which two spellings of a noun meet, in other languages and plurals too: `periode`, `perioder`."""
    return head(noun)[:5]


def _untold(parts: Sequence[Part]) -> Mapping[str, set[str]]:
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


def _goes_round(want: _Want, supplied: Mapping[_Want, Sequence[Step]], depth: Mapping[Step, int], lost: set[Step]) -> bool:
    """Whether no supplier can be reached although none of them lacks a value of its own: they wait for each other."""
    return not any(step in depth or step in lost for step in supplied[want])


def _unseen(parts: Sequence[Part], edges: Iterable[Edge]) -> Iterator[Step]:
    """Consequential operations on a thing that no reading operation lists or shows beforehand."""
    reading = {part.step for part in parts if part.reads}
    shown = {(edge.target, edge.location, edge.parameter) for edge in edges if edge.source in reading}
    for part, wants in _doubted(parts):
        if shown.isdisjoint(wants):
            yield part.step


def _doubted(parts: Sequence[Part]) -> Iterator[tuple[Part, list[_Want]]]:
    """Those that no path and no need of a reading operation shows beforehand, each with what must come from an answer."""
    seen = {(part.step.api, noun.word) for part in parts if part.reads for need in part.needs for noun in need.nouns}
    paths = {(part.step.api, part.operation.path) for part in parts if part.reads}
    silent = _untold(parts)
    for part in parts:
        if consequence_of(part.operation) is not Consequence.CONSEQUENTIAL or (part.step.api, part.operation.path) in paths:
            continue
        wants = [(want, need.nouns) for want, need in _wants(part) if _can_be_told(need)]
        api = part.step.api
        nouns = {noun.word for _, named in wants for noun in named}
        is_told = any((api, noun) in seen or _start(noun) in silent[api] for noun in nouns)
        if wants and not is_told:
            yield part, [want for want, _ in wants]


def path_to(step: Step, chains: Chains) -> tuple[Edge, ...]:
    """The edges from an entry point to this operation, the first call first; empty where nothing must come before."""
    found: list[Edge] = []
    while (edge := chains.before.get(step)) is not None:
        found.append(edge)
        step = edge.source
    return tuple(reversed(found))


def longest(chains: Chains, most: int = 10) -> tuple[tuple[Edge, ...], ...]:
    """The longest ways of calls that each need the one before, at most `most`.

    None is the beginning of another, and of those that differ in their last call alone only the first is there.
    """
    inner = {edge.source for edge in chains.before.values()}
    ends = [step for step in chains.before if step not in inner]
    ends.sort(key=lambda step: (-chains.depth[step], step))
    first: dict[tuple[Step, str], Step] = {}
    for step in ends:
        first.setdefault(_last_taken(chains.before[step]), step)
    return tuple(path_to(step, chains) for step in list(first.values())[:most])


def _last_taken(edge: Edge) -> tuple[Step, str]:
    return edge.source, edge.field


def alike(way: Sequence[Edge], chains: Chains) -> int:
    """How many other operations end a way that is otherwise the same."""
    last = way[-1]
    return sum(_last_taken(edge) == _last_taken(last) for edge in chains.before.values()) - 1

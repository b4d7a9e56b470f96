"""The graph of what can be chained, in one API or across several: edges, dead ends, and what is changed unseen."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from itertools import chain

from plainspoken.checks.chains.across import across, handed_out, missed
from plainspoken.checks.chains.dead_ends import Want, can_be_told, dead_ends, start, untold, wanted
from plainspoken.checks.chains.declared import Declared, links
from plainspoken.checks.chains.matching import distinct, edges_of, surest
from plainspoken.checks.chains.needs import needs_of
from plainspoken.checks.chains.offers import is_silent, offers_of
from plainspoken.checks.chains.pages import pages_of
from plainspoken.checks.chains.records import Chains, DeadEnd, Edge, Part, Step, Workflows
from plainspoken.checks.chains.workflows import workflows as followed
from plainspoken.checks.consequence import Consequence, consequence_of, searches
from plainspoken.checks.findings import Confidence
from plainspoken.inventory.document import Document, Operation


class Chained:
    """What can be chained among the operations of each API, with Arazzo documents beside them; each part looked for once.

    The whole graph takes longest, so what asks for a part of it alone gets no more than that part needs.
    """

    def __init__(self, operations: Mapping[str, Sequence[Operation]], workflows: Sequence[Workflows] = ()) -> None:
        self.operations = operations
        self.workflows = workflows

    @cached_property
    def _needing(self) -> tuple[Part, ...]:
        return tuple(_needing(api, each) for api, listed in self.operations.items() for each in listed)

    @cached_property
    def parts(self) -> tuple[Part, ...]:
        """The operations with what they need and what they hand out."""
        return tuple(replace(part, offers=offers_of(part.operation)) for part in self._needing)

    @cached_property
    def declared(self) -> Declared:
        """What Links and workflows say; it needs nothing of what answers hand out."""
        found = [links(self._needing), *(followed(each, self._needing) for each in self.workflows)]
        return Declared(tuple(chain(*(each.edges for each in found))), tuple(chain(*(each.unfollowed for each in found))))

    @cached_property
    def unseen(self) -> tuple[Step, ...]:
        """Consequential operations on a thing that no reading operation lists or shows beforehand."""
        doubted = {part.step for part, _ in _doubted(self._needing)}
        return tuple(_unseen(self._needing, self._leading_to(doubted))) if doubted else ()

    @cached_property
    def dead_ends(self) -> tuple[DeadEnd, ...]:
        """Ids that nobody hands out."""
        wanting = {part.step for part in self._needing if any(wanted(part))}
        if not wanting:
            return ()
        edges = self._leading_to(wanting)
        return tuple(dead_ends(self.parts, edges, _reached(self._needing, edges)[0]))

    def _leading_to(self, targets: Collection[Step]) -> tuple[Edge, ...]:
        written = (edge for edge in self.declared.edges if edge.target in targets)
        return self._with_others((*written, *edges_of(self.parts, targets)))

    def _with_others(self, edges: tuple[Edge, ...]) -> tuple[Edge, ...]:
        """The edges, and those from other APIs to what no edge supplies."""
        if len(self.operations) < 2:
            return edges
        supplied = {(edge.target, edge.location, edge.parameter) for edge in edges}
        parts = {api: [part for part in self.parts if part.step.api == api] for api in self.operations}
        handed = [(api, each) for api, own in parts.items() for each in handed_out(own)]
        wanting = [(api, each) for api, own in parts.items() for each in missed(own, supplied)]
        return (*edges, *across(handed, wanting))

    @cached_property
    def whole(self) -> Chains:
        """The graph."""
        paged = (edge for part in self.parts if part.reads for edge in pages_of(part.step, part.operation))
        edges = distinct(self._with_others((*self.declared.edges, *edges_of(self.parts), *paged)))
        depth, before = _reached(self.parts, edges)
        return Chains(
            parts=self.parts,
            edges=surest(edges, set(before.values())),
            dead_ends=self.dead_ends,
            unseen=self.unseen,
            depth=depth,
            before=before,
            unfollowed=self.declared.unfollowed,
        )


def chains_of(documents: Mapping[str, Document], workflows: Sequence[Workflows] = ()) -> Chains:
    """What can be chained among all operations of `documents` (by the name of each API), with Arazzo documents beside them."""
    return Chained({name: document.operations for name, document in documents.items()}, workflows).whole


def _needing(api: str, operation: Operation) -> Part:
    """An operation with what it needs, what it hands out not yet looked for."""
    return Part(
        step=Step(api, operation.key),
        operation=operation,
        reads=consequence_of(operation) is Consequence.READ or searches(operation),
        needs=needs_of(operation),
        silent=is_silent(operation),
    )


def _reached(parts: Sequence[Part], edges: Iterable[Edge]) -> tuple[dict[Step, int], dict[Step, Edge]]:
    """How many calls come before each operation, breadth first; and by which edge it is reached last."""
    missing: dict[Step, set[Want]] = {part.step: {want for want, _ in wanted(part)} for part in parts}
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


def _unseen(parts: Sequence[Part], edges: Iterable[Edge]) -> Iterator[Step]:
    """Consequential operations on a thing that no reading operation lists or shows beforehand."""
    reading = {part.step for part in parts if part.reads}
    shown = {(edge.target, edge.location, edge.parameter) for edge in edges if edge.source in reading}
    for part, wants in _doubted(parts):
        if shown.isdisjoint(wants):
            yield part.step


def _doubted(parts: Sequence[Part]) -> Iterator[tuple[Part, list[Want]]]:
    """Those that no path and no need of a reading operation shows beforehand, each with what must come from an answer."""
    seen = {(part.step.api, noun.word) for part in parts if part.reads for need in part.needs for noun in need.nouns}
    paths = {(part.step.api, part.operation.path) for part in parts if part.reads}
    silent = untold(parts)
    for part in parts:
        if consequence_of(part.operation) is not Consequence.CONSEQUENTIAL or (part.step.api, part.operation.path) in paths:
            continue
        wants = [(want, need.nouns) for want, need in wanted(part) if can_be_told(need)]
        api = part.step.api
        nouns = {noun.word for _, named in wants for noun in named}
        is_told = any((api, noun) in seen or start(noun) in silent[api] for noun in nouns)
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

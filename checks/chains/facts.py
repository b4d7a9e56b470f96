"""What a report tells of the chains of one API, and of all together: records that stand for themselves."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from plainspoken.checks.chains.across import Handed, Missed, across, handed_out, missed
from plainspoken.checks.chains.graph import Chained, longest
from plainspoken.checks.chains.records import Chains, Edge
from plainspoken.checks.findings import Confidence

LONGEST = 8  # ways of calls that are told


@dataclass(frozen=True, slots=True, kw_only=True)
class Leads:
    """A value of one operation's answer that another one's parameter takes."""

    source: str  # `GET /orders`
    field: str
    target: str
    parameter: str
    location: str
    confidence: Confidence
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Unsupplied:
    """An id that nobody hands out, or (circular) only to those who have it already, and the operations that need it."""

    noun: str
    parameter: str
    location: str
    operations: tuple[str, ...]
    circular: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainFacts:
    """What can be chained in one API. `leads` are the edges by which operations are reached, those written down, and pages.

    All others are counted in `edges`; `handed_out` and `missed` are what other APIs may give and take.
    """

    edges: Mapping[str, int]  # how many there are, by confidence
    entries: tuple[str, ...]  # operations that can be called at once, and lead on
    leads: tuple[Leads, ...]
    longest: tuple[tuple[Leads, ...], ...]
    dead_ends: tuple[Unsupplied, ...]
    unseen: tuple[str, ...]  # consequential, and nothing can be read before
    undescribed: int  # operations whose answer is not described, so that what they hand out is not known
    unreached: int  # operations for which some id must be had from elsewhere
    handed_out: tuple[Handed, ...] = ()
    missed: tuple[Missed, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Crossed:
    """What one API hands out that another one needs: each thing with the operations of both, the first of each named."""

    source: str  # ids of the APIs
    target: str
    noun: str
    field: str
    parameter: str
    hands_out: tuple[str, ...]
    needs: tuple[str, ...]


def chain_facts(chained: Chained) -> ChainFacts:
    """What a report tells of the chains of one API."""
    chains = chained.whole
    supplied = {(edge.target, edge.location, edge.parameter) for edge in chains.edges}
    return ChainFacts(
        edges=_counted(chains),
        entries=tuple(step.operation for step in chains.entries),
        leads=tuple(map(_leads, _telling(chains))),
        longest=tuple(tuple(map(_leads, way)) for way in longest(chains, LONGEST)),
        dead_ends=tuple(
            Unsupplied(
                noun=each.noun,
                parameter=each.parameter,
                location=each.location,
                operations=tuple(step.operation for step in each.steps),
                circular=each.circular,
            )
            for each in chains.dead_ends
        ),
        unseen=tuple(step.operation for step in chains.unseen),
        undescribed=sum(part.silent for part in chains.parts),
        unreached=len(chains.parts) - len(chains.depth),
        handed_out=handed_out(chains.parts),
        missed=missed(chains.parts, supplied),
    )


def _counted(chains: Chains) -> dict[str, int]:
    found = Counter(str(edge.confidence) for edge in chains.edges)
    return {str(each): found[str(each)] for each in Confidence if found[str(each)]}


def _telling(chains: Chains) -> Iterator[Edge]:
    reaching = set(chains.before.values())
    for edge in chains.edges:
        if edge in reaching or edge.confidence is Confidence.CERTAIN or edge.source == edge.target:
            yield edge


def _leads(edge: Edge) -> Leads:
    return Leads(
        source=edge.source.operation,
        field=edge.field,
        target=edge.target.operation,
        parameter=edge.parameter,
        location=edge.location,
        confidence=edge.confidence,
        reason=edge.reason,
    )


def crossed(apis: Iterable[tuple[str, ChainFacts]]) -> tuple[Crossed, ...]:
    """What the APIs hand out to each other, pair by pair and thing by thing; what most operations need first."""
    listed = list(apis)
    handed = [(api, each) for api, facts in listed for each in facts.handed_out]
    wanting = [(api, each) for api, facts in listed for each in facts.missed]
    groups: dict[tuple[str, str, str, str], list[Edge]] = {}
    for edge in across(handed, wanting):
        groups.setdefault((edge.source.api, edge.target.api, edge.parameter, edge.noun), []).append(edge)
    found = (_crossed(edges) for edges in groups.values())
    return tuple(sorted(found, key=lambda each: (-len(each.needs), each.source, each.target, each.parameter)))


def _crossed(edges: list[Edge]) -> Crossed:
    first = edges[0]
    return Crossed(
        source=first.source.api,
        target=first.target.api,
        noun=first.noun,
        field=first.field,
        parameter=first.parameter,
        hands_out=tuple(dict.fromkeys(edge.source.operation for edge in edges)),
        needs=tuple(dict.fromkeys(edge.target.operation for edge in edges)),
    )

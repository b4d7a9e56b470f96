"""What can be chained, as people and programs read it: lines of text, plain values, and drawings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from plainspoken.checks.chains.graph import alike, longest
from plainspoken.checks.chains.records import Chains, DeadEnd, Edge, Step, Unfollowed
from plainspoken.templates.wording import count

SHOWN = 12  # entry points, dead ends and the like in the text; JSON has all
DRAWN = 80  # edges of a drawing, the surest first: more cannot be read


def text(chains: Chains) -> Iterator[str]:
    """The lines of the report."""
    names = _Names(chains)
    counted = {
        level: sum(str(edge.confidence) == level for edge in chains.edges) for level in ("certain", "likely", "possible")
    }
    told = ", ".join(f"{count:,} {level}" for level, count in counted.items() if count)
    yield f"{count(len(chains.parts), 'operation')}, {count(len(chains.edges), 'edge')}{f' ({told})' if told else ''}"
    if silent := sum(part.silent for part in chains.parts):
        yield f"{silent:,} operations do not describe their answer: what those hand out is not measured"
    yield from _listed("Entry points (can be called at once, and lead on)", [names.of(step) for step in _entries(chains)])
    yield from _listed("Longest chains", [_way(way, chains, names) for way in longest(chains, SHOWN)], has_more=False)
    yield from _listed("Between APIs", list(_between(chains, names)))
    yield from _listed("Read on (an answer names the next part of a list)", _pages(chains.pages), has_more=False)
    yield from _listed("Dead ends (possible)", [_dead(each, names) for each in chains.dead_ends])
    yield from _listed("Consequential, with nothing to read before", [names.of(step) for step in chains.unseen])
    yield from _listed("Written down, but leading nowhere", [_lost(each) for each in chains.unfollowed])


def _entries(chains: Chains) -> list[Step]:
    """Those that most others go on from first."""
    counted: dict[Step, int] = dict.fromkeys(chains.entries, 0)
    for edge in chains.edges:
        if edge.source in counted:
            counted[edge.source] += 1
    return sorted(counted, key=lambda step: (-counted[step], step))


def _between(chains: Chains, names: _Names) -> Iterator[str]:
    """`crm -> shop: customerId of listPeople and 2 more supplies customerId of 4 operations`, pair by pair."""
    pairs: dict[tuple[str, str, str], list[Edge]] = {}
    for edge in chains.edges:
        if edge.source.api != edge.target.api:
            pairs.setdefault((edge.source.api, edge.target.api, edge.parameter), []).append(edge)
    for (source, target, parameter), edges in sorted(pairs.items()):
        first = edges[0]
        others = len({edge.source for edge in edges}) - 1
        more = f" and {others:,} more" if others else ""
        needing = count(len({edge.target for edge in edges}), "operation")
        yield f"{source} -> {target}: {first.field} of {names.short(first.source)}{more}, as {parameter} of {needing}"


def _way(way: Sequence[Edge], chains: Chains, names: _Names) -> str:
    others = alike(way, chains)
    return names.chain(way) + (f" and {others:,} more" if others else "")


def _pages(edges: Sequence[Edge]) -> list[str]:
    """`next_cursor -> cursor, 12 operations`: each way once, the most frequent first."""
    ways = Counter((edge.field, edge.parameter, str(edge.confidence)) for edge in edges)
    doubt = {"possible": ", possibly"}
    return [
        f"{field} -> {parameter}, {count(many, 'operation')}{doubt.get(sure, '')}"
        for (field, parameter, sure), many in ways.most_common()
    ]


def _lost(each: Unfollowed) -> str:
    return f"{each.place.source}:{each.place.line}: {each.what}"


def _listed(title: str, lines: Sequence[str], *, has_more: bool = True) -> Iterator[str]:
    if not lines:
        return
    yield ""
    yield f"{title}: {len(lines):,}" if has_more else title
    yield from (f"  {line}" for line in lines[:SHOWN])
    if len(lines) > SHOWN:
        yield f"  and {len(lines) - SHOWN:,} more"


class _Names:
    """Names of steps for people: the operationId where there is one, with the API's name where there are several."""

    def __init__(self, chains: Chains) -> None:
        several = len({part.step.api for part in chains.parts}) > 1
        self._names = {
            part.step: (f"{part.step.api}: " if several else "") + (part.operation.id or part.step.operation)
            for part in chains.parts
        }

    def of(self, step: Step) -> str:
        return self._names.get(step, step.operation)

    def short(self, step: Step) -> str:
        """The name without that of the API."""
        return self.of(step).removeprefix(f"{step.api}: ")

    def chain(self, way: Sequence[Edge]) -> str:
        """`listOrders -> id -> refundOrder`."""
        return " ".join((self.of(way[0].source), *(f"-> {edge.field} -> {self.of(edge.target)}" for edge in way)))


def _dead(each: DeadEnd, names: _Names) -> str:
    more = f" and {len(each.steps) - 1:,} more" if len(each.steps) > 1 else ""
    why = "only those hand it out that need it" if each.circular else "nobody hands it out"
    return f"{each.noun}: {names.of(each.steps[0])}{more} needs `{each.parameter}` in {each.location}, {why}"


def facts(chains: Chains) -> dict[str, Any]:
    """The same, complete, for programs."""
    return {
        "operations": len(chains.parts),
        "undescribed": [_step(part.step) for part in chains.parts if part.silent],
        "entry_points": [_step(step) for step in chains.entries],
        "edges": [_edge(edge) for edge in chains.edges],
        "chains": [[_edge(edge) for edge in way] for way in longest(chains, SHOWN)],
        "dead_ends": [
            {
                "noun": each.noun,
                "parameter": each.parameter,
                "location": each.location,
                "operations": [_step(step) for step in each.steps],
                "circular": each.circular,
                "confidence": "possible",
            }
            for each in chains.dead_ends
        ],
        "consequential_without_read": [_step(step) for step in chains.unseen],
        "unfollowed": [{"what": each.what, "source": each.place.source, "line": each.place.line} for each in chains.unfollowed],
    }


def _step(step: Step) -> dict[str, str]:
    return {"api": step.api, "operation": step.operation} if step.api else {"operation": step.operation}


def _edge(edge: Edge) -> dict[str, Any]:
    return {
        "from": _step(edge.source),
        "field": edge.field,
        "to": _step(edge.target),
        "parameter": edge.parameter,
        "in": edge.location,
        "confidence": str(edge.confidence),
        "reason": edge.reason,
    }


def _drawn(chains: Chains) -> tuple[list[Edge], Mapping[Step, str]]:
    """The edges of a drawing, and a short id for each step in it."""
    order = {"certain": 0, "likely": 1, "possible": 2}
    needed = set(chains.before.values())
    edges = sorted(chains.edges, key=lambda edge: (edge not in needed, order[str(edge.confidence)]))[:DRAWN]
    steps = dict.fromkeys(step for edge in edges for step in (edge.source, edge.target))
    return edges, {step: f"n{index}" for index, step in enumerate(steps)}


def mermaid(chains: Chains) -> Iterator[str]:
    """A Mermaid flowchart of the surest edges; what is only possible is dotted."""
    edges, ids = _drawn(chains)
    names = _Names(chains)
    yield "flowchart LR"
    yield from (f'  {id_}["{_quiet(names.of(step))}"]' for step, id_ in ids.items())
    for edge in edges:
        arrow = "-.->" if str(edge.confidence) == "possible" else "-->"
        yield f'  {ids[edge.source]} {arrow}|"{_quiet(edge.field)}"| {ids[edge.target]}'
    if len(chains.edges) > len(edges):
        yield f"  %% {len(edges)} of {len(chains.edges):,} edges are drawn"


def dot(chains: Chains) -> Iterator[str]:
    """The same for Graphviz."""
    edges, ids = _drawn(chains)
    names = _Names(chains)
    yield "digraph chains {"
    yield "  rankdir=LR; node [shape=box];"
    yield from (f'  {id_} [label="{_quiet(names.of(step))}"];' for step, id_ in ids.items())
    for edge in edges:
        style = ", style=dotted" if str(edge.confidence) == "possible" else ""
        yield f'  {ids[edge.source]} -> {ids[edge.target]} [label="{_quiet(edge.field)}"{style}];'
    yield "}"


def _quiet(name: str) -> str:
    """Without what would end a label: names come from strangers' documents."""
    return re.sub(r"[^\w /{}.:@$*\[\]()-]", "_", name)[:80]

"""What can be chained, as a report shows it: each call below the one whose answer it needs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from plainspoken.checks.chains.facts import ChainFacts, Crossed, Leads, Unsupplied
from plainspoken.templates.wording import count, listed

DEEPEST = 5  # calls below each other that are set in further
_NAMED = 6  # dead ends and the like that a sentence names


@dataclass(frozen=True, slots=True, kw_only=True)
class CallView:
    """A call in the tree of chains: how far it is set in, what it takes of the call above, and how surely."""

    depth: int
    operation: str
    takes: str  # empty for a call that needs nothing
    sure: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChainsView:
    """The tree of calls within bounds, and what stands beside it. `more` rows were left out for length."""

    lead: str = ""
    rows: tuple[CallView, ...] = ()
    beside: tuple[str, ...] = ()
    more: int = 0

    def first(self, number: int) -> ChainsView:
        """The same with at most so many rows."""
        return replace(self, rows=self.rows[:number], more=self.more + max(0, len(self.rows) - number))


@dataclass(frozen=True, slots=True, kw_only=True)
class CrossedView:
    """A row of what APIs hand out to each other."""

    source: str
    target: str
    value: str
    hands_out: str
    needs: str


def chains_view(facts: ChainFacts | None, operations: int) -> ChainsView:
    """The tree: calls that most others need first, each with those that go on from its answer."""
    if facts is None:
        return ChainsView()
    rows = tuple(_tree(facts.leads))
    return ChainsView(lead=_lead(facts, operations), rows=rows, beside=tuple(_beside(facts))) if rows else ChainsView()


def _lead(facts: ChainFacts, operations: int) -> str:
    counted = listed(tuple(f"{number:,} {level}" for level, number in facts.edges.items()))
    total = sum(facts.edges.values())
    said = f"{operations - facts.unreached:,} of {count(operations, 'operation')} can be called with ids that answers hand out."
    doubt = f" {count(facts.undescribed, 'operation')} do not describe their answer." if facts.undescribed else ""
    return f"{said} {count(total, 'edge')} from an answer to a parameter: {counted}.{doubt}"


def _tree(leads: Sequence[Leads]) -> Iterator[CallView]:
    below: dict[str, list[Leads]] = {}
    for each in leads:
        if each.source != each.target:
            below.setdefault(each.source, []).append(each)
    led = {each.target for each in leads if each.source != each.target}
    shown: set[str] = set()
    roots = sorted((source for source in below if source not in led), key=lambda source: (-len(below[source]), source))
    for root in [*roots, *below]:
        if root not in shown:
            shown.add(root)
            yield CallView(depth=0, operation=root, takes="", sure="")
            yield from _below(root, 1, below, shown)


def _below(source: str, depth: int, below: Mapping[str, Sequence[Leads]], shown: set[str]) -> Iterator[CallView]:
    for each in below.get(source, ()):
        if each.target not in shown:
            shown.add(each.target)
            takes = f"`{each.field}` as `{each.parameter}`"
            yield CallView(depth=min(depth, DEEPEST), operation=each.target, takes=takes, sure=str(each.confidence))
            yield from _below(each.target, depth + 1, below, shown)


def _beside(facts: ChainFacts) -> Iterator[str]:
    ways = Counter((each.field, each.parameter) for each in facts.leads if each.source == each.target)
    if ways:
        told = (f"`{field}` as `{parameter}` ({count(many, 'list')})" for (field, parameter), many in ways.most_common(_NAMED))
        yield f"Lists are read on by {', '.join(told)}."
    if facts.dead_ends:
        yield f"Ids that nobody was found to hand out: {_some([_dead_end(each) for each in facts.dead_ends])}."
    if facts.unseen:
        yield f"Consequential, with nothing to read before: {_some([f'`{each}`' for each in facts.unseen])}."


def _dead_end(each: Unsupplied) -> str:
    return f"`{each.parameter}` of `{each.operations[0]}`" + (
        f" and {len(each.operations) - 1} more" if len(each.operations) > 1 else ""
    )


def _some(names: Sequence[str]) -> str:
    more = f" and {len(names) - _NAMED:,} more" if len(names) > _NAMED else ""
    return ", ".join(names[:_NAMED]) + more


def crossed_view(each: Crossed, called: Mapping[str, str]) -> CrossedView:
    """The row of one thing that one API hands out to another; `called` gives the names of the APIs by their ids."""
    return CrossedView(
        source=called.get(each.source, each.source),
        target=called.get(each.target, each.target),
        value=f"`{each.field}` as `{each.parameter}`",
        hands_out=_first(each.hands_out),
        needs=_first(each.needs),
    )


def _first(operations: Sequence[str]) -> str:
    return operations[0] + (f" and {len(operations) - 1:,} more" if len(operations) > 1 else "")

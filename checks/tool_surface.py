"""How much of a model's context the tools of an API take, and in which groups they could be offered."""

from __future__ import annotations

import json
from collections import Counter, defaultdict
from collections.abc import Callable
from dataclasses import dataclass

from plainspoken.checks.chains.graph import Chained
from plainspoken.checks.grouping import groups_of
from plainspoken.checks.limits import Limit, Measure
from plainspoken.checks.providers import ALL, CONTEXT
from plainspoken.checks.tool_exports import EXPORTERS, exported
from plainspoken.inventory.document import Document

# MCP 2026-07-28, practices for clients: offer tools as they are needed from 1 to 5 % of the context on.
SMALL_SHARE, LARGE_SHARE = 0.01, 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Weight:
    """One tool or one group of tools: its name, how many tools it holds, and their tokens."""

    name: str
    tools: int
    tokens: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Share:
    """The tokens of all tools as one provider spells them, and the smallest context of its models."""

    provider: str
    tokens: int
    context: int

    @property
    def share(self) -> float:
        """Of that context."""
        return self.tokens / self.context


@dataclass(frozen=True, slots=True, kw_only=True)
class SurfaceFacts:
    """The same for a report. `exceeded` says which providers take fewer tools; `encoding` by what tokens were counted."""

    tools: int
    tokens: int
    encoding: str
    shares: tuple[Share, ...]
    advice: str
    exceeded: tuple[str, ...]
    groups: tuple[Weight, ...]
    first: tuple[Weight, ...]
    heaviest: tuple[Weight, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Surface:
    """All tools of one API. `tools` and `groups` are sorted, the heaviest first; `exceeded` are limits on their number.

    `first` are those to expose first where not all can be: as many as take a hundredth of the context, each after the one
    whose answer it needs.
    """

    tools: tuple[Weight, ...]
    groups: tuple[Weight, ...]
    shares: tuple[Share, ...]
    first: tuple[Weight, ...]
    exceeded: tuple[tuple[str, Limit], ...]  # provider, limit

    @property
    def tokens(self) -> int:
        """Of all definitions together."""
        return sum(each.tokens for each in self.tools)

    @property
    def share(self) -> float:
        """Of the reference context."""
        return self.tokens / CONTEXT

    @property
    def advice(self) -> str:
        """How to offer them, in one sentence."""
        if self.share <= SMALL_SHARE:
            return "All of them can be offered at once."
        if self.share <= LARGE_SHARE:
            return "Offer them in groups, or by search where other APIs are offered as well."
        return "Offer them by search or one group at a time: all at once they crowd out the conversation."


def surface(document: Document, count: Callable[[str], int]) -> Surface:
    """The surface of a document; `count` gives the tokens of a text. Definitions are spelled as Anthropic takes them."""
    spelled = exported(document, EXPORTERS["anthropic"]).tools
    keys = list(dict.fromkeys(each.key for each in document.operations))
    tokens = [count(json.dumps(each, ensure_ascii=False, separators=(",", ":"))) for each in spelled]
    tools = [Weight(name=key, tools=1, tokens=many) for key, many in zip(keys, tokens, strict=True)]
    group, members = groups_of(document), defaultdict[str, list[Weight]](list)
    for each in tools:
        members[group[each.name]].append(each)
    groups = [Weight(name=name, tools=len(held), tokens=sum(each.tokens for each in held)) for name, held in members.items()]
    limits = [(provider.name, limit) for provider in ALL if (limit := provider.limit(Measure.TOOLS))]
    return Surface(
        tools=_heaviest_first(tools),
        groups=_heaviest_first(groups),
        shares=tuple(_share(document, name, count) for name in _SPELLED),
        first=_first(document, tools),
        exceeded=tuple((name, limit) for name, limit in limits if limit.most is not None and len(tools) > limit.most),
    )


def surface_facts(document: Document, count: Callable[[str], int], encoding: str) -> SurfaceFacts:
    """The surface for a report; `encoding` is what `count` counts by."""
    told = surface(document, count)
    return SurfaceFacts(
        tools=len(told.tools),
        tokens=told.tokens,
        encoding=encoding,
        shares=told.shares,
        advice=told.advice,
        exceeded=tuple(f"{name} takes {limit.told}" for name, limit in told.exceeded),
        groups=told.groups,
        first=told.first,
        heaviest=told.tools[:_HEAVIEST],
    )


_HEAVIEST = 10  # tools that a report names
_SPELLED = ("openai", "anthropic", "gemini")  # as `EXPORTERS` calls those whose context is known


def _share(document: Document, name: str, count: Callable[[str], int]) -> Share:
    exporter = EXPORTERS[name]
    text = json.dumps(exported(document, exporter).tools, ensure_ascii=False, separators=(",", ":"))
    return Share(provider=exporter.provider.name, tokens=count(text), context=exporter.provider.most(Measure.CONTEXT))


def _first(document: Document, tools: list[Weight]) -> tuple[Weight, ...]:
    """Those that open most, read before they write, and come after what they need; none where all can be offered."""
    left = SMALL_SHARE * CONTEXT
    if sum(each.tokens for each in tools) <= left:
        return ()
    chains = Chained({"": document.operations}).whole
    reads = {part.step.operation: part.reads for part in chains.parts}
    needed = {step.operation: edge.source.operation for step, edge in chains.before.items()}
    depth = {step.operation: calls for step, calls in chains.depth.items()}
    opens = Counter(needed.values())
    found: dict[str, Weight] = {}
    ordered = sorted(tools, key=lambda tool: (not reads[tool.name], -opens[tool.name], depth.get(tool.name, 0), tool.tokens))
    for each in ordered:
        is_usable = each.name in depth and needed.get(each.name, each.name) in {*found, each.name}
        if is_usable and each.tokens <= left:
            found[each.name] = each
            left -= each.tokens
    return tuple(found.values())


def _heaviest_first(weights: list[Weight]) -> tuple[Weight, ...]:
    return tuple(sorted(weights, key=lambda each: (-each.tokens, each.name)))

"""How much of a model's context the tools of an API take, and in which groups they could be offered."""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass

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
class Surface:
    """All tools of one API. `tools` and `groups` are sorted, the heaviest first; `exceeded` are limits on their number."""

    tools: tuple[Weight, ...]
    groups: tuple[Weight, ...]
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
        exceeded=tuple((name, limit) for name, limit in limits if limit.most is not None and len(tools) > limit.most),
    )


def _heaviest_first(weights: list[Weight]) -> tuple[Weight, ...]:
    return tuple(sorted(weights, key=lambda each: (-each.tokens, each.name)))

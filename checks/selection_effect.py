"""What a changed document does to how its operations are found: predicted before and after, from their texts alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from plainspoken.checks.findability import prospects
from plainspoken.checks.tool_search import Encoder, Index, Tool, index


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """One operation among those of its document.

    `share` of the others are expected to be found less well (0 to 1); `nearest` reads most like it, with this `cosine`;
    `rival` is the likeliest to be found in its place. Empty where it is alone.
    """

    share: float
    nearest: str
    cosine: float
    rival: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SelectionEffect:
    """An operation whose words changed, or that came or went; `before` or `after` is None where it is not there."""

    operation: str
    before: Standing | None
    after: Standing | None


def selection_effects(before: Sequence[Tool], after: Sequence[Tool], encoder: Encoder) -> tuple[SelectionEffect, ...]:
    """One for each tool that is not the same in both, in their order."""
    then, now = ({each.key: each for each in tools} for tools in (before, after))
    changed = [key for key in dict.fromkeys((*then, *now)) if then.get(key) != now.get(key)]
    standings = [_standings(index(tools, encoder), changed) for tools in (before, after)]
    return tuple(SelectionEffect(operation=key, before=standings[0].get(key), after=standings[1].get(key)) for key in changed)


def _standings(among: Index, wanted: Sequence[str]) -> dict[str, Standing]:
    if not among.tools:
        return {}
    at = {tool.key: place for place, tool in enumerate(among.tools)}
    expected = prospects(among)
    found = {}
    for key in wanted:
        if key in at:
            prospect, (nearest, cosine) = expected[at[key]], _nearest(among, at[key])
            rival = prospect.rivals[0].key if prospect.rivals else ""
            found[key] = Standing(share=round(prospect.share, 3), nearest=nearest, cosine=round(cosine, 3), rival=rival)
    return found


def _nearest(among: Index, at: int) -> tuple[str, float]:
    if len(among.tools) < 2:
        return "", 0.0
    near = among.vectors @ among.vectors[at]
    near[at] = -np.inf
    best = int(np.argmax(near))
    return among.tools[best].key, min(float(near[best]), 1.0)

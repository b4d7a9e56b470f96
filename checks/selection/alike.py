"""Operations that read alike, in groups; and for each operation the nearest one of another API."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from plainspoken.checks.lexicon import FUNCTION_WORDS
from plainspoken.checks.selection.records import CLOSE, AlikeGroup, Member
from plainspoken.checks.similarity import root
from plainspoken.checks.tool_search import Floats, Index, Tool, terms
from plainspoken.checks.wording import words

Groups = list[list[tuple[int, float]]]
"""The places of operations that read like the first of their group, with their cosines to it."""

CELLS = 8_000_000  # cosines held at once: 32 MB
MOST_MEMBERS = 12  # of one group that are told
MOST_TOLD = 6  # words
DIGITS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Nearest:
    """The operation of another API that reads most like one, by their places in the index."""

    place: int
    other: int
    cosine: float


def grouped(searched: Index, apis: Sequence[str], *, close: float = CLOSE) -> tuple[Groups, list[Nearest]]:
    """The groups of operations that read like the first of each, with their cosines; and the nearest of another API for each.

    `apis` names the API of each tool. Time grows with the square of the tools, memory with their number.
    """
    groups: Groups = []
    nearest: list[Nearest] = []
    taken = np.zeros(len(apis), bool)
    codes = np.unique(np.asarray(apis), return_inverse=True)[1] if len(apis) else np.zeros(0, int)
    for at, near in _rows(searched):
        nearest.extend(_nearest(at, near, codes))
        for row in range(len(near)):
            place = at + row
            if not taken[place]:
                members = np.flatnonzero((near[row] >= close) & ~taken)
                members = members[members != place]
                if len(members):
                    taken[members] = taken[place] = True
                    groups.append([(place, 1.0), *((int(each), round(float(near[row, each]), DIGITS)) for each in members)])
    return groups, nearest


def _rows(searched: Index) -> Iterator[tuple[int, Floats]]:
    """The cosines of some tools with all, a few rows at a time."""
    total = len(searched.tools)
    step = max(1, CELLS // max(total, 1))
    for at in range(0, total, step):
        yield at, np.round(searched.vectors[at : at + step] @ searched.vectors.T, DIGITS)


def _nearest(at: int, near: Floats, codes: NDArray[np.int64]) -> Iterator[Nearest]:
    same = codes[at : at + len(near), None] == codes[None, :]
    apart = np.where(same, np.float32(-2.0), near)
    for row, other in enumerate(apart.argmax(axis=1)):
        if apart[row, other] > -2.0:
            yield Nearest(place=at + row, other=int(other), cosine=round(float(apart[row, other]), DIGITS))


def told(
    groups: Groups,
    tools: Sequence[Tool],
    owners: Sequence[tuple[str, str]],
    teams: Mapping[str, str],
) -> list[AlikeGroup]:
    """The groups in words: those that several teams share first, then those of several APIs, the closest first.

    `owners` gives API and operation of each tool, `teams` who answers for an API.
    """
    made = [_group(each, tools, owners, teams) for each in groups]
    return sorted(made, key=lambda each: (each.teams < 2, each.apis < 2, -each.members[1].closeness, each.members[0].api))


def _group(
    group: Sequence[tuple[int, float]], tools: Sequence[Tool], owners: Sequence[tuple[str, str]], teams: Mapping[str, str]
) -> AlikeGroup:
    # The closest first, and one of each API before a second one of any.
    ordered = sorted(group[1:], key=lambda each: (-each[1], owners[each[0]]))
    seen = Counter[str]()
    turns = []
    for place, cosine in (group[0], *ordered):
        turns.append((seen[owners[place][0]], place, cosine))
        seen[owners[place][0]] += 1
    some = [(place, cosine) for _, place, cosine in sorted(turns, key=lambda each: each[0])[:MOST_MEMBERS]]
    stems = [frozenset(terms(tools[place].read)) for place, _ in some]
    shared = frozenset.intersection(*stems)
    members = tuple(
        Member(
            api=owners[place][0],
            team=teams.get(owners[place][0], ""),
            operation=owners[place][1],
            closeness=min(cosine, 1.0),
            only=spelled(tools[place], own - shared),
        )
        for (place, cosine), own in zip(some, stems, strict=True)
    )
    return AlikeGroup(members=members, shared=spelled(tools[some[0][0]], shared), more=len(group) - len(some))


def spelled(tool: Tool, stems: frozenset[str]) -> tuple[str, ...]:
    """These stems as the tool spells them, in its order, at most `MOST_TOLD`."""
    first: dict[str, str] = {}
    for word in words(tool.read):
        if word not in FUNCTION_WORDS:
            first.setdefault(root(word), word)
    return tuple(word for stem, word in first.items() if stem in stems)[:MOST_TOLD]


def by_api(groups: Sequence[AlikeGroup]) -> dict[str, list[AlikeGroup]]:
    """For each API the groups that hold an operation of it, its own members first."""
    found: dict[str, list[AlikeGroup]] = defaultdict(list)
    for group in groups:
        for api in dict.fromkeys(member.api for member in group.members):
            members = tuple(sorted(group.members, key=lambda member: member.api != api))
            found[api].append(replace(group, members=members))
    return found

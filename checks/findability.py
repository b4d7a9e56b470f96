"""How well real requests will find each tool, and who will take them: predicted from the tools' texts alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from plainspoken.checks.lexicon import FUNCTION_WORDS
from plainspoken.checks.similarity import root
from plainspoken.checks.tool_search import Floats, Index, Tool
from plainspoken.checks.wording import words

RIVALS = 10
CLOSENESS = 0.1  # the difference of two cosines at which the nearer one weighs e times as much
FRAME_SHARE = 2.0  # how much of what people say around a request is in it, against what they ask for

# Words that say what any tool could say. A text of them alone promises everything and is found for nothing. Written from
# general knowledge of such texts; those of the tools that it is measured on were known.
_GENERIC = """
advanced ai allow allows analytics analyze answer answers any anything api app apps ask assist assistant best boost browse
browser chat chatgpt content conversation create custom customized data database discover document documents easily easy
elevate enable enables engine enhance everything experience explore facts feature features find free function functions
generate get google gpt help helps high highest idea ideas image images info information insight insights integration
intelligent interact interactive internet knowledge latest link links manage management media multiple need needs new news
online page pages perfect personal personalized platform plugin popular power powered productivity project provide provides
quality queries query question questions real recommendation recommendations search service services site smart solution
solutions talk text time tool tools topic topics trending unleash url use user users using various video videos want way web
website websites work
"""
GENERIC = frozenset(map(root, _GENERIC.split()))

# What people say around what they ask for; written for this, of nobody's requests.
FRAMES = (
    "Can you help me find something?",
    "I'm looking for the best one for me. What do you recommend?",
    "What is the latest on this today?",
    "How do I do that?",
    "Could you please provide me with a detailed list?",
    "I need to know more about it.",
    "I want to plan something for this weekend with my family.",
    "How much does it cost in my city?",
    "Show me some examples, please.",
    "Is there anything new that I should know?",
    "I'm writing a report for work and need some facts.",
    "Can you tell me which is better?",
    "Which ones are open near me right now?",
    "My friend told me about it and I would like to try it.",
    "What happened yesterday?",
    "Please make one for my birthday party.",
    "I have a problem with my computer.",
    "How can I improve my health?",
    "Give me some tips for beginners.",
    "Who won the game last night?",
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Prospect:
    """What is to be expected of one tool: `share` of the others that are found less well (0 to 1), and its likely rivals."""

    tool: Tool
    share: float
    generic: float  # share of its words that any tool could have, 0 to 1
    rivals: tuple[Tool, ...]  # who will take its requests, the likeliest first


def prospects(index: Index) -> tuple[Prospect, ...]:
    """One for each tool of the index, in its order; needs memory for the cosines of all pairs, 4 bytes each.

    The order is the sum of three standardised figures, none of them fitted: how alone the tool stands (minus the logarithm of
    the summed exp(cosine / `CLOSENESS`) over the others), how few of its words are generic, and how much its words point into
    one direction (the length of their mean vector).
    """
    near = index.vectors @ index.vectors.T
    generic = np.array([generic_share(each) for each in index.tools])
    alone = -np.log(np.maximum(np.exp(near / CLOSENESS).sum(axis=1) - np.exp(1 / CLOSENESS), 1e-9))
    expected = _standard(alone) - _standard(generic) + _standard(index.lengths)
    return tuple(
        Prospect(tool=each, share=share, generic=float(few), rivals=rivals)
        for each, share, few, rivals in zip(index.tools, _shares(expected), generic, _rivals(index, near), strict=True)
    )


def generic_share(tool: Tool) -> float:
    """The share of the words of its text that any tool could have; 1 where it has none."""
    told = [word for word in words(tool.text) if word not in FUNCTION_WORDS and len(word) > 2]
    return sum(root(word) in GENERIC for word in told) / len(told) if told else 1.0


def _rivals(index: Index, near: Floats) -> list[tuple[Tool, ...]]:
    """The nearest ones; of equally near ones those that are nearer to how people ask."""
    asked = index.embedded(FRAMES) @ index.vectors.T
    drawn = near + FRAME_SHARE * asked.mean(axis=0)[None]
    np.fill_diagonal(drawn, -np.inf)
    most = min(RIVALS, len(index.tools) - 1)
    order = np.argsort(-drawn, axis=1, kind="stable")[:, :most]
    return [tuple(index.tools[other] for other in row) for row in order]


def _standard(values: Sequence[float] | NDArray[np.floating]) -> NDArray[np.float64]:
    """The values with mean 0 and deviation 1; all 0 where they are the same."""
    taken = np.asarray(values, np.float64)
    spread = taken.std() if len(taken) else 0.0
    return (taken - taken.mean()) / spread if spread > 0 else np.zeros(len(taken))


def _shares(expected: NDArray[np.float64]) -> list[float]:
    others = max(len(expected) - 1, 1)
    return [float((expected < each).sum()) / others for each in expected]

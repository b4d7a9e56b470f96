"""How well real requests will find each tool, and who will take them: predicted from the tools' texts alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from plainspoken.checks.lexicon import FUNCTION_WORDS
from plainspoken.checks.similarity import root
from plainspoken.checks.tool_search import Floats, Index, Tool, unit
from plainspoken.checks.wording import words

RIVALS = 10
CLOSENESS = 0.1  # the difference of two cosines at which the nearer one weighs e times as much
SUBJECT_WORDS = 2  # that have to stand for the whole text
WORDS_SHARE = 0.5  # what its specific words by themselves count against the whole text, in what a tool is asked for
FRAME_SHARE = 0.7  # how much of what people say around a request is in it, against what they ask for
_ROWS = 512  # tools that are compared with all others at a time
_GROUPS = 512  # of values, of which at first only the greatest are looked at

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
    """One for each tool of the index, in its order. Memory grows with the tools, time with their square.

    Others draw a tool's requests: by the cosine with what it is asked for (its text, and its specific words once more), and by
    `FRAME_SHARE` of what they score for what people say around any request. Those that draw most are its rivals.

    The order is the sum of four standardised figures, none of them fitted: how little others draw (minus the logarithm of the
    summed exp(pull / `CLOSENESS`)), how much its words point into one direction (the length of their mean vector), how many of
    them are specific (the logarithm), and whether some of those stand for the whole text (the mean cosine of the nearest
    `SUBJECT_WORDS`): a text with a subject is asked for by that.
    """
    specific = [specific_words(each) for each in index.tools]
    asked, subjects = _asked_for(index, specific)
    alone, rivals = _among_others(index, asked)
    expected = _standard(alone) + _standard(index.lengths) + _standard(np.log1p([*map(len, specific)])) + _standard(subjects)
    return tuple(
        Prospect(tool=each, share=share, generic=generic_share(each), rivals=tuple(index.tools[other] for other in taking))
        for each, share, taking in zip(index.tools, _shares(expected), rivals, strict=True)
    )


def generic_share(tool: Tool) -> float:
    """The share of the words of its text that any tool could have; 1 where it has none."""
    told = [word for word in words(tool.text) if _tells(word)]
    return sum(root(word) in GENERIC for word in told) / len(told) if told else 1.0


def specific_words(tool: Tool) -> list[str]:
    """The words of its name and text that not any tool could have, of one stem the first."""
    stems = {root(word): word for word in reversed(words(tool.read)) if _tells(word)}
    return [word for stem, word in stems.items() if stem not in GENERIC]


def _tells(word: str) -> bool:
    return word not in FUNCTION_WORDS and len(word) > 2


def _asked_for(index: Index, specific: Sequence[Sequence[str]]) -> tuple[Floats, list[float]]:
    """For each tool the direction of what it is asked for, and how near its nearest specific words come to its text."""
    row = {word: at for at, word in enumerate(dict.fromkeys(word for its in specific for word in its))}
    vectors = index.embedded(list(row))
    asked, subjects = index.vectors.copy(), []
    for at, its in enumerate(specific):
        found = vectors[[row[word] for word in its]]
        asked[at] += WORDS_SHARE * found.sum(axis=0) / max(len(its), 1)
        cosines = sorted((found @ index.vectors[at]).tolist(), reverse=True)
        subjects.append(sum(cosines[:SUBJECT_WORDS]) / SUBJECT_WORDS)
    return unit(asked), subjects


def _among_others(index: Index, asked: Floats) -> tuple[list[float], list[list[int]]]:
    """How little the others draw the requests of each tool, and where those stand that draw most, the first of them first."""
    around = FRAME_SHARE * sum(index.scores(FRAMES)) / np.float32(len(FRAMES))
    most = min(RIVALS, len(index.tools) - 1)
    alone, rivals = [], []
    for at in range(0, len(index.tools), _ROWS):
        pull = asked[at : at + _ROWS] @ index.vectors.T + around
        own = np.arange(len(pull))
        pull[own, at + own] = -np.inf
        rivals += [_greatest(row, most) for row in pull]
        np.exp(np.divide(pull, np.float32(CLOSENESS), out=pull), out=pull)
        alone += (-np.log(np.maximum(pull.sum(axis=1), 1e-9))).tolist()
    return alone, rivals


def _greatest(values: Floats, most: int) -> list[int]:
    """Where the greatest stand, the greatest first; of equal ones the first."""
    if not most:
        return []
    # Each of these is a value, so no fewer than `most` values reach the least of the greatest among them.
    groups = values[: len(values) // _GROUPS * _GROUPS].reshape(-1, _GROUPS).max(axis=0) if len(values) > _GROUPS else values
    among = np.flatnonzero(values >= np.partition(groups, -most)[-most])
    return [int(at) for at in among[np.argsort(-values[among], kind="stable")[:most]]]


def _standard(values: Sequence[float] | NDArray[np.floating]) -> NDArray[np.float64]:
    """The values with mean 0 and deviation 1; all 0 where they are the same."""
    taken = np.asarray(values, np.float64)
    spread = taken.std() if len(taken) else 0.0
    return (taken - taken.mean()) / spread if spread > 0 else np.zeros(len(taken))


def _shares(expected: NDArray[np.float64]) -> list[float]:
    others = max(len(expected) - 1, 1)
    return [float((expected < each).sum()) / others for each in expected]

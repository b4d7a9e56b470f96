"""How long answers took and how large they were, over all calls of an audit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from plainspoken.checks.exchanges import Exchange

# Seconds. Nielsen, Usability Engineering, 1993, section 5.5: after one the flow of thought breaks, after ten attention goes.
GOOD, BEARABLE = 1.0, 10.0

# Characters of JSON to one token: a quarter is what English prose gives, JSON gives a little less. No tokenizer is asked.
CHARACTERS_PER_TOKEN = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerFigures:
    """Seconds within which half, 95 % and 99 % of the answers came; bytes and estimated tokens of the successful ones."""

    answers: int
    p50: float
    p95: float
    p99: float
    median_bytes: int = 0
    largest_bytes: int = 0
    largest_tokens: int = 0  # an estimate: bytes divided by `CHARACTERS_PER_TOKEN`
    largest_operation: str = ""


def percentile(values: Iterable[float], share: float) -> float:
    """The nearest-rank percentile: the smallest value that at least `share` of all values do not exceed."""
    ordered = sorted(values)
    return ordered[max(ceil(share * len(ordered)), 1) - 1]


def estimated_tokens(size: int) -> int:
    """How many tokens a text of so many characters may have: an estimate, since every model counts in its own way."""
    return ceil(size / CHARACTERS_PER_TOKEN)


def answer_figures(exchanges: Iterable[Exchange]) -> AnswerFigures | None:
    """The figures of these exchanges; None where no answer came."""
    answered = [each for each in exchanges if each.status is not None]
    if not answered:
        return None
    times = [each.seconds for each in answered]
    succeeded = [each for each in answered if 200 <= (each.status or 0) < 300 and each.response_bytes]
    largest = max(succeeded, key=lambda each: each.response_bytes, default=None)
    return AnswerFigures(
        answers=len(answered),
        p50=percentile(times, 0.5),
        p95=percentile(times, 0.95),
        p99=percentile(times, 0.99),
        median_bytes=int(percentile([each.response_bytes for each in succeeded], 0.5)) if succeeded else 0,
        largest_bytes=largest.response_bytes if largest else 0,
        largest_tokens=estimated_tokens(largest.response_bytes) if largest else 0,
        largest_operation=largest.operation if largest else "",
    )

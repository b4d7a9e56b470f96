"""What a language model was asked about an API, and what it answered."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Judgement:
    """What a language model answered when it was asked about an operation: an opinion, which no score may need."""

    question: Literal["purpose", "subject", "difference"]
    operation: str  # `GET /pets/{id}`
    agrees: bool  # whether the text is in order by its reading
    reason: str = ""
    better: str = ""  # the text that it proposes
    other: str = ""  # the operation that this one was compared with
    model: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Judging:
    """How a language model was asked. `texts` went to `host` in this audit; `kept` answers were there from earlier ones.

    `notes` are sentences on what was not asked, or was answered with something that could not be used.
    """

    host: str
    model: str
    texts: int = 0
    kept: int = 0
    answers: int = 0  # that could be used, the kept ones included
    objections: int = 0  # of these answers
    notes: tuple[str, ...] = ()

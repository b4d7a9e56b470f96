"""Answers as they were before what is recorded of them was cut."""

from __future__ import annotations

from collections.abc import Iterator

from plainspoken.checks.answers import Answer, read_answer
from plainspoken.checks.exchanges import Exchange, Observed


def whole_answer(observed: Observed, exchange: Exchange) -> Answer:
    """What an exchange answered: the whole body where one was kept, otherwise what was recorded."""
    return read_answer(observed.samples.get(exchange.id, exchange.response_body))


def whole_successes(observed: Observed) -> Iterator[tuple[Exchange, Answer]]:
    """The answers with 2xx that are JSON, each whole."""
    for exchange in observed.exchanges:
        if 200 <= (exchange.status or 0) < 300:
            answer = whole_answer(observed, exchange)
            if answer.value is not None:
                yield exchange, answer

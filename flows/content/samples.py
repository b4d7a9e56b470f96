"""Keeps of each operation one long answer that the record cuts, so that all of it can be judged."""

from __future__ import annotations

import json
from typing import Any

from plainspoken.checks.exchanges import Exchange
from plainspoken.checks.served import Sample
from plainspoken.flows.exchange_log import Recorder
from plainspoken.inventory.strange_json import json_of

_ENTRIES = 20  # of each list that are kept: the others look alike
_LONGEST = 200_000  # characters of a sample; a longer one is left out


def samples(recorder: Recorder) -> tuple[Sample, ...]:
    """The largest successful JSON answer of each operation of those that were cut, secrets removed, long lists shortened."""
    largest: dict[str, Exchange] = {}
    for each in recorder.exchanges.values():
        was_cut = each.id in recorder.whole and each.response_bytes > len(each.response_body)
        if was_cut and 200 <= (each.status or 0) < 300:
            kept = largest.setdefault(each.operation, each)
            if each.response_bytes > kept.response_bytes:
                largest[each.operation] = each
    kept_bodies = ((each.id, _shortened(recorder.whole[each.id])) for each in largest.values())
    return tuple(Sample(exchange=name, body=recorder.redactor.text(body)) for name, body in kept_bodies if body)


def _shortened(body: bytes) -> str:
    try:
        text = json.dumps(_first(json_of(body)), ensure_ascii=False)
    except ValueError:
        return ""
    return text if len(text) <= _LONGEST else ""


def _first(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _first(entry) for key, entry in value.items()}
    return [_first(entry) for entry in value[:_ENTRIES]] if isinstance(value, list) else value

"""How a report tells of what the calls left behind."""

from __future__ import annotations

from dataclasses import replace

import pytest

from plainspoken.checks.live_run import Created
from plainspoken.templates.method import live_facts

from .audits import CALLED, ready  # noqa: TID251 - these tests' own folder

PETS = "https://a.example.com/pets"


@pytest.mark.parametrize(
    ("created", "told"),
    [
        ((), None),
        ((Created(operation="POST /pets", url=f"{PETS}/1", removed=True),), "1 thing, all removed again"),
        (
            (
                Created(operation="POST /pets", url=f"{PETS}/1", removed=True),
                Created(operation="POST /pets", url=f"{PETS}/2", why="DELETE was answered 409"),
                Created(operation="POST /notes", why="the document has no DELETE for it"),
            ),
            f"3 things, 1 removed again. Still there: 1 by POST /pets (DELETE was answered 409: {PETS}/2); "
            "1 by POST /notes (the document has no DELETE for it)",
        ),
    ],
)
def test_data_created_is_told(created: tuple[Created, ...], told: str | None) -> None:
    facts = dict(live_facts(replace(ready(), live=replace(CALLED, created=created))))
    assert facts.get("Data created") == told

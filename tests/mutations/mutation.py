"""What a mutation is, and how a function becomes one."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

Plain = dict[str, Any]
"""An OpenAPI document as JSON or YAML gives it: objects, lists, texts, numbers."""


class Direction(StrEnum):
    """Where the dimension of a mutation must move."""

    WORSE = "worse"
    NEUTRAL = "neutral"
    BETTER = "better"


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """A changed document. `share` of the dimension's subjects, 0 to 1, were changed; `text` replaces the JSON of `document`."""

    document: Plain
    share: float = 1.0
    text: str = ""
    files: Mapping[str, str] = field(default_factory=dict)  # further files that it refers to, by name


Work = Callable[[Plain], float | None]
"""Changes the document that it is given, and gives the share of subjects changed; None where there was nothing to change."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mutation:
    """A named change. Its dimension must move by `least` points of 100 for a share of 1, in proportion for a smaller one.

    No other dimension may rise by more than `tolerance` points; for a neutral change none may move by more than that.
    `rises` says of a dimension that it may rise further, and by how much: what is judged by something that was removed
    is judged no more. `shown_by` are the checks that must see it: what fails all of them already cannot become worse, and
    is not asked to.
    """

    name: str
    imitates: str
    direction: Direction
    dimension: str
    least: float
    tolerance: float
    work: Callable[[Plain], Changed | None]
    shown_by: tuple[str, ...] = ()
    rises: Mapping[str, float] = field(default_factory=dict)

    def __call__(self, document: Plain) -> Changed | None:
        """The changed document, the one given left as it is; None where it has nothing to change."""
        return self.work(copied(document))


MUTATIONS: dict[str, Mutation] = {}


def copied(document: Plain) -> Plain:
    """A copy that shares nothing with the original, nor one part with another."""
    made: Plain = json.loads(json.dumps(document))
    return made


def worse(
    dimension: str,
    imitates: str,
    *,
    least: float,
    tolerance: float = 0.5,
    shown_by: tuple[str, ...] = (),
    rises: Mapping[str, float] | None = None,
) -> Callable[[Work], Work]:
    """Registers a change after which `dimension` must lose at least `least` points."""
    return _registered(Direction.WORSE, dimension, imitates, least, tolerance, shown_by, rises or {})


def better(dimension: str, imitates: str, *, least: float = 0.0, tolerance: float = 0.5) -> Callable[[Work], Work]:
    """Registers a change after which `dimension` must gain at least `least` points, and no dimension lose any."""
    return _registered(Direction.BETTER, dimension, imitates, least, tolerance)


def neutral(imitates: str, *, tolerance: float = 0.0) -> Callable[[Work], Work]:
    """Registers a change after which no dimension may move by more than `tolerance` points."""
    return _registered(Direction.NEUTRAL, "", imitates, 0.0, tolerance)


def _registered(
    direction: Direction,
    dimension: str,
    imitates: str,
    least: float,
    tolerance: float,
    shown_by: tuple[str, ...] = (),
    rises: Mapping[str, float] | None = None,
) -> Callable[[Work], Work]:
    def register(work: Work) -> Work:
        def change(document: Plain) -> Changed | None:
            share = work(document)
            return None if share is None or share <= 0 else Changed(document=document, share=min(share, 1.0))

        add(work.__name__, direction, dimension, imitates, least, tolerance, change, shown_by, rises or {})
        return work

    return register


def add(
    name: str,
    direction: Direction,
    dimension: str,
    imitates: str,
    least: float,
    tolerance: float,
    work: Callable[[Plain], Changed | None],
    shown_by: tuple[str, ...] = (),
    rises: Mapping[str, float] | None = None,
) -> None:
    """Makes a mutation known under its name, underscores written as hyphens."""
    name = name.replace("_", "-")
    assert name not in MUTATIONS, name
    MUTATIONS[name] = Mutation(
        name=name,
        imitates=imitates,
        direction=direction,
        dimension=dimension,
        least=least,
        tolerance=tolerance,
        work=work,
        shown_by=shown_by,
        rises=rises or {},
    )

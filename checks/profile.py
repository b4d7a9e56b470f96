"""What a score is made with: weights, thresholds, settings of checks. A profile file replaces any of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from plainspoken.checks.findings import Severity

FACTS = "enterprise"
"""Facts that an organisation keeps about an API (owner, lifecycle, data classes): beside the dimensions, in no score."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dimension:
    """One side of readiness: the question it answers, what it weighs in the score of an API, and why that much."""

    weight: float
    question: str
    why: str = ""


# Weights follow the size of the measured effect (evidence catalogue, section 2): what makes calls fail outright comes first,
# then what lets a failed call be repaired, then what decides which operation is called.
DIMENSIONS: Mapping[str, Dimension] = MappingProxyType(
    {
        "descriptions": Dimension(
            weight=2.5,
            question="can a model understand what each operation, parameter and answer is",
            why="Descriptions raise first-choice selection from 0.60 to 0.75 by word search alone (BFCL, measured).",
        ),
        "selection": Dimension(
            weight=2.0,
            question="would the right operation be picked among all of them",
            why="How alike an operation is to its neighbour predicts wrong picks (Spearman -0.42 on MetaTool, measured).",
        ),
        "errors": Dimension(
            weight=2.5,
            question="can a model recover, in one turn, from a refusal",
            why="Naming what would be accepted raised repaired calls by 42 to 44 points (arXiv 2607.14167).",
        ),
        "identity": Dimension(
            weight=3.0,
            question="does it act as the person who asks, with no more than they may do",
            why="Missing or wrong security schemes caused 62 % of failed calls to 50 APIs (arXiv 2507.16044).",
        ),
        "trust": Dimension(
            weight=2.0,
            question="can a mistaken call or hostile content do harm",
            why="Poisoned tool texts steered 20 agents in 36.5 % of attempts (MCPTox, arXiv 2508.14925).",
        ),
        "reliability": Dimension(
            weight=2.0,
            question="does the API keep its contract, today and after the next release",
            why="A contract that the server does not keep fails however well it reads.",
        ),
        "portability": Dimension(
            weight=1.5,
            question="does it fit every provider's rules",
            why="Of 162 real documents, converters took 26 to 99 % (measured); most refusals are mended mechanically.",
        ),
        FACTS: Dimension(
            weight=0.0,
            question="does the organisation know whose it is, what it is for, and which data leave by it",
            why="Facts beside the score: an API is not easier to call for having an owner.",
        ),
    }
)

# How many points of attention a check gets among its dimension's. A critical failure outweighs eight cosmetic ones.
SEVERITIES: Mapping[Severity, float] = MappingProxyType(
    {Severity.CRITICAL: 8.0, Severity.HIGH: 4.0, Severity.MEDIUM: 2.0, Severity.LOW: 1.0, Severity.NOTE: 0.0}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Where one decision ends and the next begins: scores of 100, coverages from 0 to 1. All are judgement."""

    ready_score: float = 80.0  # one in five points lost is what an owner can mend while callers already use the API
    conditions_score: float = 50.0  # below, more is wrong than right
    ready_coverage: float = 0.8  # a fifth unknown is what a board may carry
    assessed_coverage: float = 0.25  # less than a quarter measured says nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What a profile changes of one check: left out where `off`, another severity, other values of its parameters.

    `weight` is what it weighs in its dimension where that is not what its severity weighs, and `why` the reason.
    """

    off: bool = False
    severity: Severity | None = None
    weight: float | None = None
    why: str = ""
    parameters: Mapping[str, Any] = field(default_factory=dict)


_SCHEMES = "Missing or wrong security schemes caused 62 % of failed calls to 50 APIs (arXiv 2507.16044)."

# Checks that weigh other than their severity: where evidence says how much they matter, or where to pass is no merit.
WEIGHED: Mapping[str, Setting] = MappingProxyType(
    {
        "AUTH002": Setting(weight=8.0, why=_SCHEMES),
        "AUTH003": Setting(weight=8.0, why=_SCHEMES),
        "AUTH008": Setting(weight=2.0, why="One finding bars readiness; that a document holds no credential is no merit."),
        "REL005": Setting(weight=8.0, why="Malformed or relative addresses caused 41 % of failed calls (arXiv 2507.16044)."),
        "SEL003": Setting(weight=8.0, why="How alike operations are predicts wrong picks (MetaTool, measured)."),
        "ERR102": Setting(weight=8.0, why="Saying what would be accepted is what repairs calls (arXiv 2607.14167)."),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Profile:
    """Everything by which results become a score. `other` is what a dimension weighs that `dimensions` does not name."""

    name: str = "plainspoken"
    dimensions: Mapping[str, Dimension] = field(default_factory=lambda: dict(DIMENSIONS))
    other: float = 1.0  # a team's own dimension counts, and less than any that evidence stands for
    severities: Mapping[Severity, float] = field(default_factory=lambda: dict(SEVERITIES))
    thresholds: Thresholds = field(default_factory=Thresholds)
    checks: Mapping[str, Setting] = field(default_factory=lambda: dict(WEIGHED))

    def weight_of(self, check: str, severity: Severity) -> float:
        """What a check of this id and severity weighs in its dimension."""
        setting = self.checks.get(check)
        if setting is None or setting.weight is None or severity is Severity.NOTE:
            return self.severities[severity]
        return setting.weight

    def weight(self, dimension: str) -> float:
        """What a dimension weighs among the others."""
        known = self.dimensions.get(dimension)
        return self.other if known is None else known.weight


DEFAULT = Profile()
"""The profile that every score has where no other was asked for."""

"""How the calls of an audit went, and what they left behind."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Created:
    """Something that a call of the audit created. `why` says why it is still there, where it was not removed again."""

    operation: str  # `POST /pets`
    url: str = ""  # empty where the answer did not say
    removed: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveRun:
    """How the calls went. `reason` is empty where they were made; otherwise one sentence on why not, or why they stopped."""

    base_url: str = ""
    measured: bool = False
    reason: str = ""
    tried: tuple[str, ...] = ()  # base URLs that were tried
    requests: int = 0
    seconds: float = 0.0
    operations: int = 0  # how many operations were called
    left_out: Mapping[str, str] = field(default_factory=dict)  # operation key -> why it was not called
    created: tuple[Created, ...] = ()

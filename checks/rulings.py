"""What a policy says of an API, and of all of them, as reports show it."""

from __future__ import annotations

from dataclasses import dataclass

from plainspoken.checks.verdict import Decision


@dataclass(frozen=True, slots=True, kw_only=True)
class Offence:
    """Something that a rule asks and an API does not keep, in one sentence."""

    rule: str
    place: str  # of the rule: file, line and column
    what: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Excused:
    """The findings of an API that a waiver covers: somebody answers for them until a day, itself included."""

    waiver: str  # its place: file, line and column
    reason: str
    owner: str
    expires: str  # ISO 8601
    checks: tuple[str, ...]
    findings: tuple[str, ...]  # identities


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruling:
    """What a policy says of one API. `decision`, `score` and `coverage` are those without the excused findings."""

    policy: str
    rules: tuple[str, ...]  # names of those that are for this API
    offences: tuple[Offence, ...]
    excused: tuple[Excused, ...]
    decision: Decision
    score: float | None
    coverage: float

    @property
    def waived(self) -> int:
        """How many findings are excused."""
        return sum(len(each.findings) for each in self.excused)


@dataclass(frozen=True, slots=True, kw_only=True)
class WaiverUse:
    """A waiver over all APIs: what it covers in words, how many findings of which APIs, and whether it has expired."""

    place: str
    covers: str
    reason: str
    owner: str
    expires: str
    expired: bool
    findings: int
    apis: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Compliance:
    """How all APIs stand with a policy. It is broken where an API does not keep a rule, and where a waiver has expired."""

    policy: str
    kept: tuple[str, ...]  # ids of the APIs that keep every rule that is for them
    broken: tuple[str, ...]
    unruled: tuple[str, ...]  # ids of the APIs that no rule is for: nothing was asked of them
    waivers: tuple[WaiverUse, ...]

    @property
    def holds(self) -> bool:
        """Whether no rule is broken and no waiver has expired."""
        return not self.broken and not any(each.expired for each in self.waivers)

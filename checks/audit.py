"""The whole of what is known about one API after an audit, and about all of them together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from plainspoken.checks.answer_figures import AnswerFigures
from plainspoken.checks.chains.facts import ChainFacts, Crossed
from plainspoken.checks.conversations import Ending
from plainspoken.checks.data_flows import DataFlow
from plainspoken.checks.findings import Result
from plainspoken.checks.judgements import Judging
from plainspoken.checks.live_run import LiveRun
from plainspoken.checks.profile import DEFAULT, Profile
from plainspoken.checks.provider_fit import ProviderFit
from plainspoken.checks.reliability import Reliability
from plainspoken.checks.rulings import Compliance, Ruling
from plainspoken.checks.selection.records import PortfolioSelection, Selection
from plainspoken.checks.tool_surface import SurfaceFacts
from plainspoken.checks.traffic import Traffic
from plainspoken.checks.untrusted import UntrustedField
from plainspoken.checks.verdict import Blocker, Decision, DimensionScore
from plainspoken.inventory.places import Problem
from plainspoken.inventory.records import Owner


def seen_at_work(live: LiveRun | None, traffic: Traffic | None) -> bool:
    """Whether an API itself was seen at work: by calls of the audit, or in recorded ones."""
    return (live is not None and live.measured) or (traffic is not None and traffic.matched > 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiFacts:
    """What the inventory and the document say of an API, without anything that is nobody's business."""

    id: str
    name: str
    owner: Owner = field(default_factory=Owner)
    tier: str = ""
    lifecycle: str = ""
    audience: str = ""
    environment: str = ""
    document: str = ""
    version: str = ""  # of the API, as its document says
    specification: str = ""  # of the document: `3.1.0`
    digest: str = ""
    operations: int = 0
    base_url: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OperationSummary:
    """One operation in the report's table. `calls` were made to it; `findings` is how many findings name it."""

    key: str
    id: str
    summary: str
    calls: int
    findings: int
    line: int | None = None
    reliability: Reliability | None = None  # None where it was not called


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What is different from the audit before: identities of findings, and by how much the score moved."""

    since: str  # when that audit began, ISO 8601 in UTC
    new: tuple[str, ...] = ()
    fixed: tuple[str, ...] = ()
    standing: tuple[str, ...] = ()
    score: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An exchange as a report shows it: enough to see what happened, secrets removed, bodies cut."""

    id: str
    request: str
    answer: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialogue:
    """A conversation as a report shows it: calls and answers in turn, and what each answer led to."""

    operation: str
    mistake: str
    said: str
    ending: Ending
    turns: tuple[Shown, ...]
    steps: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """What became of wrong calls. `rate` is the share of the refused ones that were put right, None where none was refused.

    Those that were refused in a language that the solver does not read, `unread`, are not among the refused.
    """

    made: int
    refused: int
    one_turn: int
    two_turns: int
    server_errors: int
    accepted: int
    ignored: int
    understood: int
    rate: float | None
    unread: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Recovered:
    """What became of the calls that are wrong as a model's are: of all, by operation, and some conversations in full."""

    tally: Tally
    requests: int  # what they took, beside the calls that look for faults
    operations: Mapping[str, Tally]
    shown: tuple[Dialogue, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Audit:
    """One API's audit: the content of `report.json`."""

    api: ApiFacts
    ruleset: str
    decision: Decision
    score: float | None
    coverage: float
    reasons: tuple[str, ...]
    blockers: tuple[Blocker, ...]
    dimensions: Mapping[str, DimensionScore]
    results: tuple[Result, ...]
    live: LiveRun
    problems: tuple[Problem, ...] = ()  # why the document could not be read, or what reading it found
    operations: tuple[OperationSummary, ...] = ()
    exchanges: tuple[Shown, ...] = ()  # those that findings point to
    change: Change | None = None
    started: str = ""  # ISO 8601 in UTC
    seconds: float = 0.0
    low: float | None = None  # the range of the score where part of it was seen on a sample of the operations
    high: float | None = None
    profile: Profile = DEFAULT  # what the score was made with
    data_flows: tuple[DataFlow, ...] = ()  # which kinds of data each operation takes and hands out, and to whom
    recovered: Recovered | None = None  # None where no such calls were made
    judging: Judging | None = None  # how a language model was asked; None where none was
    untrusted: tuple[UntrustedField, ...] = ()  # fields of answers that carry what other people wrote
    traffic: Traffic | None = None  # what recorded traffic shows; None where none was given
    providers: tuple[ProviderFit, ...] = ()  # how the operations stand with each provider of models
    surface: SurfaceFacts | None = None  # what the tools cost a model; None where they were not counted
    chains: ChainFacts | None = None  # what can be chained; None where the document has no operation
    figures: AnswerFigures | None = None  # times and sizes of the answers; None where none came
    selection: Selection | None = None  # how well requests find its operations; None where none were searched for
    ruling: Ruling | None = None  # what the organisation's policy says of it; None where there is none

    @property
    def was_called(self) -> bool:
        """Whether the API itself was seen at work."""
        return seen_at_work(self.live, self.traffic)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cause:
    """One check that failed, over all APIs."""

    check: str
    title: str
    severity: str
    findings: int
    apis: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One API in the portfolio. `reason` says why it was not assessed, where it was not."""

    api: ApiFacts
    decision: Decision
    score: float | None
    coverage: float
    dimensions: Mapping[str, DimensionScore]
    blockers: int
    findings: int
    reason: str = ""
    score_change: float | None = None
    report: str = ""  # folder of its reports, relative to the portfolio's
    low: float | None = None
    high: float | None = None
    ruling: Ruling | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Portfolio:
    """All APIs of one audit: the content of `portfolio.json`."""

    name: str
    ruleset: str
    rows: tuple[Row, ...]
    causes: tuple[Cause, ...]
    not_measured: Mapping[str, tuple[str, ...]]  # reason -> ids of the APIs
    started: str = ""
    seconds: float = 0.0
    profile: Profile = DEFAULT
    crossed: tuple[Crossed, ...] = ()  # ids that one API hands out and another one needs
    selection: PortfolioSelection | None = None  # how well requests find their operations among those of all APIs
    compliance: Compliance | None = None  # how all stand with the organisation's policy; None where there is none

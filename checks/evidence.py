"""Everything that checks may judge. What was not collected is None, and an empty collection counts as not collected."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from types import MappingProxyType
from typing import Any

from plainspoken.checks.authorization import CredentialKind, Published, Token
from plainspoken.checks.chains.graph import Chained
from plainspoken.checks.chains.records import Workflows
from plainspoken.checks.conversations import Conversation, Recovery
from plainspoken.checks.exchanges import Crossing, Exchange, Observed
from plainspoken.checks.judgements import Judgement, Judging
from plainspoken.checks.live_run import LiveRun
from plainspoken.checks.selection.records import Choice, Selection
from plainspoken.checks.served import Canary, Page, Sample
from plainspoken.checks.text_inputs import stores_text
from plainspoken.checks.traffic import Traffic
from plainspoken.inventory.document import Document, Operation, Parameter, SecurityScheme, Server
from plainspoken.inventory.places import Problem
from plainspoken.inventory.records import Api

LEAST_SEARCHED = 10  # requests, to tell by how much a share falls


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Portion:
    """A part of the document that a problem may lie in: one operation, or (None) everything that no operation uses."""

    operation: Operation | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """An example of the document and what openapi-core says of it against its schema (empty: valid)."""

    operation: str
    what: str  # `parameter limit`, `request body`, `response 200`
    pointer: str
    source: str
    line: int | None
    column: int | None
    objections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Validity:
    """Whether the document obeys the specification it names, by the published JSON Schemas and rules beyond them."""

    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """An operation of another API of the same portfolio, as a model that is given all of them sees it."""

    api: str  # its id in the inventory
    operation: str  # `GET /pets/{id}`
    id: str  # operationId
    text: str  # summary and the beginning of its description
    team: str = ""  # who answers for it; empty where the inventory does not say
    nearest_to: str = ""  # the operation of this API that it reads most like, of all that others have; empty where it only
    closeness: float = 0.0  # has a name of this API; and the cosine of the two


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """The document as it was at one time. `changed` names what differs from the fetch before, as JSON pointers."""

    at: str  # ISO 8601, UTC
    digest: str
    api_version: str  # `info.version`
    changed: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True, eq=False)
class Evidence:
    """What was collected about one API. `missing` says for a field that is None why it is."""

    document: Document | None = None
    operations: tuple[Operation, ...] | None = None
    parameters: tuple[Parameter, ...] | None = None
    servers: tuple[Server, ...] | None = None
    schemes: tuple[SecurityScheme, ...] | None = None
    validity: Validity | None = None
    examples: tuple[Example, ...] | None = None
    exchanges: tuple[Exchange, ...] | None = None
    probes: tuple[Exchange, ...] | None = None  # calls of the identity probes: without or with altered credentials
    crossings: tuple[Crossing, ...] | None = None  # the first user's things, asked for by others
    beside: tuple[Exchange, ...] | None = None  # further calls: logins, what is published, lists that ids were taken from
    conversations: tuple[Conversation, ...] | None = None  # what became of calls that are wrong as a model's are
    live: LiveRun | None = None
    api: Api | None = None  # what the inventory says of it
    earlier: Document | None = None  # the version before this one
    portfolio: tuple[Neighbour, ...] | None = None
    selection: Selection | None = None  # how well requests find their operations
    manifest: Mapping[str, Any] | None = None  # the `ai-plugin.json` that stands beside the API
    canaries: tuple[Canary, ...] | None = None  # marked texts that were stored, and how they came back
    protected_resource: Published | None = None  # metadata of the API itself (RFC 9728)
    authorization_servers: tuple[Published, ...] | None = None  # metadata of each issuer (RFC 8414, OpenID Connect Discovery)
    tokens: tuple[Token, ...] | None = None  # what the logins of the audit gave
    api_catalog: Published | None = None  # the catalogue of the API's host (RFC 9727)
    echoes: tuple[Canary, ...] | None = None  # marked texts that were sent, and how the same answer held them
    samples: tuple[Sample, ...] | None = None  # whole answers where what is recorded of them was cut
    pages: tuple[Page, ...] | None = None  # second pages of lists
    traffic: Traffic | None = None  # what recorded traffic shows; its exchanges stand among the others
    fetched: tuple[Fetched, ...] | None = None  # every fetch of the document that is known, oldest first
    judgements: tuple[Judgement, ...] | None = None
    judging: Judging | None = None
    workflows: tuple[Workflows, ...] | None = None  # the Arazzo documents that describe calls of this API
    missing: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for each in fields(self):
            if getattr(self, each.name) == ():
                object.__setattr__(self, each.name, None)

    @cached_property
    def observed(self) -> tuple[Observed, ...] | None:
        """The exchanges by operation, in the document's order."""
        return _by_operation(self.operations, self.exchanges, {each.exchange: each.body for each in self.samples or ()})

    def reach(self, need: str) -> float:
        """The share, 0 to 1, of the operations that evidence of this name says something of; 1 for what the document says."""
        if need in ("observed", "exchanges", "asked"):
            return _share(self.asked if need == "asked" else self.observed, len(self.operations or ()))
        if need in ("probed", "probes"):
            guarded = [each for each in self.probed or () if each.operation.requires_credential]
            return _share(guarded, sum(operation.requires_credential for operation in self.operations or ()))
        if need in ("recovery", "conversations"):
            takes = [each for each in self.operations or () if each.parameters or each.body]
            return _share(self.recoveries, len(takes))
        if need in ("choice", "scale"):
            return _share(self.choices, len(self.operations or ()))
        if need == "compounded":
            return _share(self.compounded, len(self.operations or ()))
        if need in ("crossing", "overreached", "unentitled", "reserved"):
            return 1.0  # what belongs to whom, and who may do what, is known of some operations alone
        if need in ("misdirected", "narrowed", "queried"):
            return _share(getattr(self, need), sum(operation.requires_credential for operation in self.operations or ()))
        if need in ("canary", "canaries"):
            taking = sum(map(stores_text, self.operations or ()))
            return _share({each.stored for each in self.canaries or ()}, taking)
        if need == "judgement":
            return _share({each.operation for each in self.judgements or ()}, len(self.operations or ()))
        return 1.0

    @property
    def choices(self) -> tuple[Choice, ...] | None:
        """What became of the requests for each operation that has any."""
        return (self.selection.choices or None) if self.selection is not None else None

    @property
    def scale(self) -> Mapping[int, float] | None:
        """The share of requests that find theirs first, by the number of operations; None where there is one number only, or
        too few requests to tell.
        """
        if self.selection is None or len(self.selection.scale) < 2:
            return None
        searched = sum(each.overall_requests for each in self.selection.choices)
        return self.selection.scale if searched >= LEAST_SEARCHED else None

    @property
    def unanswerable(self) -> int | None:
        """How many requests that nothing answers were searched for."""
        return (self.selection.unanswerable or None) if self.selection is not None else None

    @cached_property
    def chained(self) -> Chained | None:
        """What can be chained among the operations, by the document and the workflows."""
        return Chained({"": self.operations}, self.workflows or ()) if self.operations else None

    @cached_property
    def portions(self) -> tuple[Portion, ...] | None:
        """The document in parts, each of which a problem may spoil: its operations, and the rest."""
        if self.document is None:
            return None
        return (*(Portion(operation=each) for each in self.operations or ()), Portion())

    @cached_property
    def promised(self) -> tuple[Operation, ...] | None:
        """The operations of the earlier version, which callers rely on."""
        return (self.earlier.operations or None) if self.earlier is not None else None

    @cached_property
    def misdirected(self) -> tuple[Observed, ...] | None:
        """The probes with a token that is meant for another API, by operation."""
        return self._probed_with("foreign")

    @cached_property
    def narrowed(self) -> tuple[Observed, ...] | None:
        """The probes with a token that lacks a scope, by operation."""
        return self._probed_with("narrow")

    @cached_property
    def queried(self) -> tuple[Observed, ...] | None:
        """The operations that were probed with the credential in the query string, with all their probes."""
        asked = {each.operation.key for each in self._probed_with("query") or ()}
        return tuple(each for each in self.probed or () if each.operation.key in asked) or None

    @cached_property
    def overreached(self) -> tuple[Observed, ...] | None:
        """The probes that a second person made of what this one may not do, by operation."""
        return self._probed_with("beyond")

    @cached_property
    def unentitled(self) -> tuple[Observed, ...] | None:
        """The probes that a second person made of what the scopes of their token do not cover, by operation."""
        return self._probed_with("unscoped")

    @cached_property
    def reserved(self) -> tuple[Observed, ...] | None:
        """The probes that a second person made of what the document's names and texts keep for some, by operation."""
        return self._probed_with("reserved")

    def _probed_with(self, kind: CredentialKind) -> tuple[Observed, ...] | None:
        return _by_operation(self.operations, tuple(each for each in self.probes or () if each.credential == kind))

    @cached_property
    def compounded(self) -> tuple[Observed, ...] | None:
        """The exchanges in which more than one thing was wrong at once, by operation."""
        return _by_operation(self.operations, tuple(each for each in self.exchanges or () if each.wrong_too))

    @cached_property
    def recoveries(self) -> tuple[Recovery, ...] | None:
        """The conversations by operation, in the document's order; those in a language that nobody here reads left out."""
        groups: dict[str, list[Conversation]] = {}
        for each in self.conversations or ():
            if each.ending != "not measured":
                groups.setdefault(each.operation, []).append(each)
        found = (
            Recovery(operation=operation, conversations=tuple(groups[operation.key]))
            for operation in self.operations or ()
            if operation.key in groups
        )
        return tuple(found) or None

    @cached_property
    def asked(self) -> tuple[Observed, ...] | None:
        """Every call by operation, the probes included: also those of a run that says nothing but who was refused."""
        return _by_operation(self.operations, (*(self.exchanges or ()), *(self.probes or ())))

    @cached_property
    def probed(self) -> tuple[Observed, ...] | None:
        """The identity probes by operation, in the document's order."""
        return _by_operation(self.operations, self.probes)


def _share(seen: Collection[object] | None, of: int) -> float:
    return min(1.0, len(seen or ()) / of) if of else 1.0


def _by_operation(
    operations: tuple[Operation, ...] | None,
    exchanges: tuple[Exchange, ...] | None,
    samples: Mapping[str, str] = MappingProxyType({}),
) -> tuple[Observed, ...] | None:
    groups: dict[str, list[Exchange]] = {}
    for exchange in exchanges or ():
        groups.setdefault(exchange.operation, []).append(exchange)
    found = tuple(
        Observed(operation=operation, exchanges=tuple(groups[operation.key]), samples=samples)
        for operation in operations or ()
        if operation.key in groups
    )
    return found or None


def static_evidence(document: Document, **more: object) -> Evidence:
    """The evidence that the document alone gives, with `more` fields of `Evidence` beside it."""
    operations = document.operations
    return Evidence(
        document=document,
        operations=operations,
        parameters=tuple(parameter for operation in operations for parameter in operation.parameters),
        servers=document.servers,
        schemes=tuple(document.security_schemes.values()),
        **more,  # type: ignore[arg-type]
    )

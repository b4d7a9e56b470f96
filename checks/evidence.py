"""Everything that checks may judge. What was not collected is None, and an empty collection counts as not collected."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, fields
from functools import cached_property
from types import MappingProxyType
from typing import Any, Literal

from plainspoken.checks.authorization import CredentialKind, Published, Token
from plainspoken.checks.text_inputs import stores_text
from plainspoken.checks.traffic import Traffic
from plainspoken.inventory.document import Document, Operation, Parameter, SecurityScheme, Server
from plainspoken.inventory.places import Problem
from plainspoken.inventory.records import Api

REMOVED = "[removed]"  # what stands in everything that was collected where a secret was


@dataclass(frozen=True, slots=True, kw_only=True)
class EngineCheck:
    """One check of Schemathesis on one answer: its own name for it, and what it said where it failed."""

    name: str
    passed: bool
    message: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Opinion:
    """What openapi-core says of one exchange: None where it could not judge, otherwise its objections (empty: valid)."""

    request: tuple[str, ...] | None = None
    response: tuple[str, ...] | None = None


Replayed = Literal["", "confirmed", "state-dependent", "not reproduced"]
"""Alone it failed again; only after the calls before it; or not again. Empty where it was not sent again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """One request that was sent and what came back. Secrets are gone before it is made; bodies may be cut."""

    id: str
    operation: str  # `GET /pets/{id}`
    method: str
    url: str
    request_headers: Mapping[str, str] = field(default_factory=dict)
    request_body: str = ""
    status: int | None = None  # None: no answer came, `error` says why
    response_headers: Mapping[str, str] = field(default_factory=dict)  # names in lower case
    response_body: str = ""
    response_bytes: int = 0
    seconds: float = 0.0
    error: str = ""
    valid: bool | None = None  # whether the request obeyed the document; None where the sender does not know
    mistake: str = ""  # where it did not: what was wrong with it
    parameter: str = ""  # the parameter or field that the mistake was made in
    wrong_too: tuple[str, ...] = ()  # further parameters and fields that were wrong in the same request
    credential: CredentialKind = "given"
    checks: tuple[EngineCheck, ...] = ()
    opinion: Opinion | None = None
    replayed: Replayed = ""  # of a server error: what became of it when it was sent again

    @property
    def content_type(self) -> str:
        """The media type of the answer without its parameters, in lower case."""
        return self.response_headers.get("content-type", "").split(";")[0].strip().lower()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Observed:
    """One operation and everything that was exchanged with it; `samples`: whole bodies by the id of their exchange."""

    operation: Operation
    exchanges: tuple[Exchange, ...]
    samples: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Crossing:
    """A thing of the first user, asked for by its owner and by somebody who may not see it, nobody or a second person.

    `absent` is the same call by the stranger for a thing that does not exist; None where it was not made.
    """

    owner: Exchange
    stranger: Exchange
    absent: Exchange | None = None

    @property
    def operation(self) -> str:
        """The key of the operation that was called: `GET /pets/{id}`."""
        return self.stranger.operation


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Neighbour:
    """An operation of another API of the same portfolio, as a model that is given all of them sees it."""

    api: str  # its id in the inventory
    operation: str  # `GET /pets/{id}`
    id: str  # operationId
    text: str  # summary and description


@dataclass(frozen=True, slots=True, kw_only=True)
class Canary:
    """A harmless marked text that was stored through one operation, and how it came back through another, if it did."""

    text: str  # the marker and the sentence in the imperative that was stored with it
    stored: str  # the operation that took it: `POST /notes`
    field: str  # the parameter or field that it was stored in
    read: str = ""  # the operation that gave it back; empty where none did
    pointer: str = ""  # where in the answer it stood
    labelled: bool = False  # whether the answer says whose words these are
    escaped: bool = False  # whether markup in it came back escaped
    exchange: str = ""  # id of the exchange that shows it
    status: int = 0  # of the answer that it came back in; 0 where it did not


Ending = Literal[
    "repaired in one turn", "repaired in two turns", "not repaired", "server error", "accepted", "ignored", "understood"
]
"""What became of a wrong call. The first three were refused; `accepted` ones were answered as if they were right, of `ignored`
ones a part was passed over, and `understood` ones were answered as they were meant."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """A call that is wrong as a model's calls are, its answer, and what the answers led to when nothing else was read."""

    operation: str  # `GET /pets/{id}`
    mistake: str  # its kind: `value in another case`
    field: str  # the argument that it was made in
    said: str  # what was wrong, in words
    ending: Ending
    exchanges: tuple[Exchange, ...]  # calls and answers in their order, the wrong one first
    steps: tuple[str, ...] = ()  # what each answer led to

    @property
    def was_refused(self) -> bool:
        """Whether the answer to the wrong call said that something was wrong."""
        return self.ending in ("repaired in one turn", "repaired in two turns", "not repaired", "server error")

    @property
    def was_repaired(self) -> bool:
        """Whether a call was answered 2xx in the end that the answers alone led to."""
        return self.ending in ("repaired in one turn", "repaired in two turns")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Recovery:
    """One operation and the conversations that began with a wrong call of it."""

    operation: Operation
    conversations: tuple[Conversation, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """The whole body of an answer of which the exchange has a part; secrets are gone, long lists cut to their first entries."""

    exchange: str
    body: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """The second page of a list, asked for as the first one names it. `same`: it holds what the first one holds."""

    operation: str
    how: str  # what named it: "the Link header", "`next`"
    first: str  # ids of the exchanges
    second: str
    status: int
    same: bool = False
    things: int = 0  # on the first page


@dataclass(frozen=True, slots=True, kw_only=True)
class Fetched:
    """The document as it was at one time. `changed` names what differs from the fetch before, as JSON pointers."""

    at: str  # ISO 8601, UTC
    digest: str
    api_version: str  # `info.version`
    changed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What became of the requests that one operation should answer, when its API's operations were searched for them."""

    operation: str  # `GET /pets/{id}`
    requests: int
    first: int  # how many of them found it first
    found: int  # how many found it among the first five
    rank: float = 0.0  # the median of its ranks, 1 for the first
    confused_with: tuple[str, ...] = ()  # operations that were found before it, the most frequent first
    example: str = ""  # a request that found another one first


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """How well requests find their operations. `scale` gives, by the number of operations searched, the share found first."""

    retriever: str  # what searched, as `BM25 and WordLlama, ranks fused`
    choices: tuple[Choice, ...] = ()
    scale: Mapping[int, float] = field(default_factory=dict)
    unanswerable: int = 0  # requests that no operation answers
    abstained: int = 0  # how many of those found nothing close enough


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
        if need == "choice":
            return _share(self.choices, len(self.operations or ()))
        if need == "compounded":
            return _share(self.compounded, len(self.operations or ()))
        if need in ("crossing", "overreached"):
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

    def _probed_with(self, kind: CredentialKind) -> tuple[Observed, ...] | None:
        return _by_operation(self.operations, tuple(each for each in self.probes or () if each.credential == kind))

    @cached_property
    def compounded(self) -> tuple[Observed, ...] | None:
        """The exchanges in which more than one thing was wrong at once, by operation."""
        return _by_operation(self.operations, tuple(each for each in self.exchanges or () if each.wrong_too))

    @cached_property
    def recoveries(self) -> tuple[Recovery, ...] | None:
        """The conversations by operation, in the document's order."""
        groups: dict[str, list[Conversation]] = {}
        for each in self.conversations or ():
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

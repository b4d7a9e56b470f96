"""Requests that are searched for, and what became of them: plain records that evidence, audits and reports share."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

# Cosine of WordLlama's 256 dimensions. Measured with it on MetaTool and Seal-Tools: of requests whose tool has a neighbour of
# 0.8 or nearer, 0 and 0.68 find the right one, against 0.34 and 0.96 where none is nearer than 0.5.
CLOSE = 0.8


@dataclass(frozen=True, slots=True, kw_only=True)
class Intent:
    """What a person may say, and the operation that answers it: `GET /pets/{id}`, or empty where none does."""

    operation: str
    says: str
    source: str  # where it stands: `intents.yaml:3:5`, or the part of the document that it was made of
    is_written: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Offered:
    """An operation as a model is offered it: its name, and the text under test."""

    operation: str  # `GET /pets/{id}`
    id: str  # operationId
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """What one API adds to what a model is offered, and the requests that its operations should answer.

    `complaints` are sentences on written intents that cannot be used.
    """

    api: str  # its id in the inventory
    name: str
    team: str  # who answers for it; empty where the inventory does not say
    digest: str  # of its document
    tools: tuple[Offered, ...]
    intents: tuple[Intent, ...] = ()
    complaints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What became of the requests that one operation should answer, when its API's operations were searched for them.

    What `overall` counts was searched for among all operations of all APIs together, where there are others.
    """

    operation: str  # `GET /pets/{id}`
    requests: int
    first: int  # how many of them found it first
    found: int  # how many found it among the first five
    ten: int = 0  # how many found it among the first ten
    rank: float = 0.0  # the median of its ranks, 1 for the first
    is_written: bool = True  # whether people wrote the requests; otherwise they were made of the document
    confused_with: tuple[str, ...] = ()  # operations that were found before it, the most frequent first
    example: str = ""  # a request that found another one first
    example_from: str = ""  # where that request stands, or what it was made of
    lures: tuple[str, ...] = ()  # words of that request that what came first has, and this operation has not
    overall_requests: int = 0
    overall_first: int = 0
    overall_ten: int = 0
    taken_by: tuple[str, ...] = ()  # operations of other APIs that came first, as `shop: GET /pets`, the most frequent first


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """An operation in a group of those that read alike."""

    api: str
    team: str
    operation: str
    closeness: float  # cosine with the first of the group; 1 for that one
    only: tuple[str, ...] = ()  # words that it has and not all others of the group


@dataclass(frozen=True, slots=True, kw_only=True)
class AlikeGroup:
    """Operations that read so alike that one is taken for the other, and the words that all of them have."""

    members: tuple[Member, ...]
    shared: tuple[str, ...] = ()
    more: int = 0  # further ones that are not told

    @property
    def teams(self) -> int:
        """How many owners there are; an API whose owner is not named counts as one of its own."""
        return len({each.team or f"\0{each.api}" for each in self.members})

    @property
    def apis(self) -> int:
        return len({each.api for each in self.members})


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """How well requests find their operations.

    `scale` gives, by the number of operations searched, the share found first: those of the API, and others beside them.
    """

    retriever: str  # what searched
    operations: int = 0  # of the API; how many of them have a request is the number of choices
    choices: tuple[Choice, ...] = ()
    scale: Mapping[int, float] = field(default_factory=dict)
    unanswerable: int = 0  # requests that no operation answers
    abstained: int = 0  # how many of those found nothing close enough
    tools: int = 0  # operations of all APIs that were searched together; 0 where there was no other API
    alike: tuple[AlikeGroup, ...] = ()  # groups that hold an operation of this API
    more_alike: int = 0  # further ones, which are not told
    notes: tuple[str, ...] = ()  # on written intents that could not be used


@dataclass(frozen=True, slots=True, kw_only=True)
class Accuracy:
    """Of requests searched for among so many operations, the share (0 to 1) that found theirs first and among five."""

    tools: int
    requests: int
    first: float
    five: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiFound:
    """How often the operations of one API are found. The shares are 0 to 1, None where nothing was searched for."""

    api: str
    name: str
    team: str
    operations: int
    asked: int  # how many operations have a request
    written: int  # requests that people wrote
    derived: int  # requests that were made of the document
    first: float | None  # share of its requests that find theirs first among its own operations
    five: float | None
    ten: float | None
    overall_first: float | None  # among the operations of all APIs
    overall_ten: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Confusion:
    """Requests of one operation that an operation of another API took."""

    operation: str
    api: str
    taken_by: str
    taken_by_api: str
    requests: int
    example: str
    lures: tuple[str, ...] = ()  # words of that request that the other has, and this one has not


@dataclass(frozen=True, slots=True, kw_only=True)
class PortfolioSelection:
    """How well requests find their operations among those of all APIs. `searched` of the `requests` were searched for there."""

    retriever: str
    tools: int
    requests: int
    written: int
    searched: int
    accuracy: tuple[Accuracy, ...] = ()
    apis: tuple[ApiFound, ...] = ()
    confusions: tuple[Confusion, ...] = ()
    more_confusions: int = 0
    alike: tuple[AlikeGroup, ...] = ()
    more_alike: int = 0
    notes: tuple[str, ...] = ()

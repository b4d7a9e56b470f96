"""The records of what can be chained: what operations need, what they hand out, and what leads from one to the other."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import IntEnum
from typing import NamedTuple

from plainspoken.checks.findings import Confidence
from plainspoken.inventory.document import Operation
from plainspoken.inventory.nodes import Node
from plainspoken.inventory.places import Place


class Step(NamedTuple):
    """One operation of one API: the name that the caller gives the API, and the operation's key (`GET /pets/{id}`)."""

    api: str
    operation: str


class Form(IntEnum):
    """What kind of value names a thing: an id (number, uuid, key), or a name that a person may know and say."""

    ID = 1
    NAME = 2


class Strength(IntEnum):
    """How a noun was come by: as written beside the value, or from words further away."""

    FAR = 1
    NEAR = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Noun:
    """A thing that a value may name (`pet`, `payment method`), and where that stands."""

    word: str
    strength: Strength
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Need:
    """A required value of an operation that names a thing. `known` says why a person or a caller has it; empty: they do not."""

    name: str
    location: str  # path, query, body
    form: Form
    nouns: tuple[Noun, ...]
    format: str = ""
    known: str = ""
    explained: bool = False  # whether its description says where to find it, or the caller sends it by a name of its own
    collection: str = ""  # the path before it, where it is a step of the path


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """A value of a 2xx answer that names a thing."""

    field: str  # `data[].owner.id`, `header Location`
    name: str  # its last step
    form: Form
    nouns: tuple[Noun, ...]
    format: str = ""
    listed: bool = False  # whether it is one of many
    own: bool = True  # whether it names the thing that the answer is about, not another that this one refers to


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One operation as a part of chains."""

    step: Step
    operation: Operation
    reads: bool
    needs: tuple[Need, ...]
    offers: tuple[Offer, ...] = ()
    silent: bool  # whether a success is documented without what its body holds, so that nobody can tell what it hands out


@dataclass(frozen=True, slots=True, kw_only=True)
class Edge:
    """A value of one operation's answer that another operation's parameter takes, why that is thought, and how surely."""

    source: Step
    field: str
    target: Step
    parameter: str
    location: str
    reason: str
    confidence: Confidence
    noun: str = ""  # what the value is the id of, where another API hands it out
    own: bool = False  # whether the path that answers is about the very thing that is needed, as its list is


@dataclass(frozen=True, slots=True, kw_only=True)
class Unfollowed:
    """Something written down that leads nowhere: in one sentence, where it stands, and (a Link) at which operation."""

    what: str
    place: Place
    step: Step | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Workflows:
    """An Arazzo document. `apis` gives for the names of its source descriptions the API that each describes.

    What no name leads to describes an API that is not looked at. `fault` says why it could not be read, where it could not.
    """

    root: Node
    apis: Mapping[str, str]
    fault: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadEnd:
    """A required value that no answer hands out and no person knows; `circular`: only to those who have it already."""

    noun: str
    parameter: str
    location: str
    steps: tuple[Step, ...]
    circular: bool
    needs: frozenset[tuple[Step, str, str]] = frozenset()  # each: whose, where (`path`), and its name


@dataclass(frozen=True, slots=True, kw_only=True)
class Chains:
    """What can be chained. `depth` counts the calls that must come before (0: none); who cannot be reached is left out."""

    parts: tuple[Part, ...]
    edges: tuple[Edge, ...]
    dead_ends: tuple[DeadEnd, ...]
    unseen: tuple[Step, ...]  # consequential, and no reading operation gives its id or shows what it will hit
    depth: Mapping[Step, int]
    before: Mapping[Step, Edge]  # of each that needs another first: the edge by which it is reached last
    unfollowed: tuple[Unfollowed, ...] = ()  # Links and Arazzo steps that name what is not there

    @property
    def pages(self) -> tuple[Edge, ...]:
        """The edges from an operation to itself: its answer names what comes next."""
        return tuple(edge for edge in self.edges if edge.source == edge.target)

    @property
    def entries(self) -> tuple[Step, ...]:
        """Operations that can be called at once and whose answer another one takes, in the order of the documents."""
        leading = {edge.source for edge in self.edges if edge.source != edge.target}
        return tuple(part.step for part in self.parts if self.depth.get(part.step) == 0 and part.step in leading)

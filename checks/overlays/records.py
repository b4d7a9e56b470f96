"""What an overlay says, and what became of its actions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from jsonpath_rfc9535 import JSONPathQuery

from plainspoken.inventory.errors import PlainspokenError
from plainspoken.inventory.places import Place


class OverlayError(PlainspokenError):
    """An overlay cannot be read or applied; the text says where and why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """One change: what the target selects is removed, or else merged with a value or with a copy of another place."""

    target: str  # as it is written
    query: JSONPathQuery
    place: Place
    description: str = ""
    update: Any = None
    updates: bool = False  # whether there is an `update`, which may be null
    copy: JSONPathQuery | None = None
    remove: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlay:
    """The actions of one overlay in their order. `minor` is 0 or 1, of its specification's version."""

    name: str
    minor: int
    title: str
    actions: tuple[Action, ...]
    extends: str = ""  # the document that it was written for, as a URI reference


@dataclass(frozen=True, slots=True, kw_only=True)
class Applied:
    """The values of a document after an overlay, and the actions whose target is nowhere in it."""

    value: Any
    unmatched: tuple[Action, ...] = ()

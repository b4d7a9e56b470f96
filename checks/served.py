"""What real answers were seen to hold: marked texts that came back, whole bodies, second pages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


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
    reader: Literal["", "first", "second"] = ""  # whose call the answer was given to: who stored it, or a second person


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

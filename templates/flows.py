"""The register of data flows as a table: one row for each operation that takes or hands out data of a class."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from plainspoken.checks.consequence import Consequence
from plainspoken.checks.data_classes import PERSONAL
from plainspoken.checks.data_flows import ANYONE, DataFlow
from plainspoken.templates.wording import DASH, count

_NAMES, _ALTERNATIVES = 4, 3  # that a cell has room for
_GRAVITY = (Consequence.CONSEQUENTIAL, Consequence.WRITE, Consequence.READ)
_CALLS = {
    Consequence.READ: "reads",
    Consequence.WRITE: "writes",
    Consequence.CONSEQUENTIAL: "consequential",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowView:
    """A row: what an operation takes and hands out by class, who may call it, and what a mistaken call costs."""

    operation: str
    sent: str
    answered: str
    who: str
    consequence: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FlowsView:
    """The register within bounds. `more` rows were left out for length."""

    lead: str = ""
    rows: tuple[FlowView, ...] = ()
    more: int = 0

    def first(self, number: int) -> FlowsView:
        """The same with at most so many rows."""
        return FlowsView(lead=self.lead, rows=self.rows[:number], more=self.more + max(0, len(self.rows) - number))


def flows_view(flows: Iterable[DataFlow]) -> FlowsView:
    """The register: what tells of persons first, then what everybody may call, then by the cost of a mistaken call."""
    groups: dict[str, list[DataFlow]] = {}
    for each in flows:
        groups.setdefault(each.operation, []).append(each)
    ordered = sorted(groups.values(), key=_gravest_first)
    return FlowsView(lead=_lead(ordered), rows=tuple(map(_row, ordered)))


def _is_personal(flows: Iterable[DataFlow]) -> bool:
    return any(each.data_class in PERSONAL for each in flows)


def _gravest_first(flows: list[DataFlow]) -> tuple[bool, bool, int, str, str]:
    method, _, path = flows[0].operation.partition(" ")
    is_open = flows[0].authorisation in ((), (ANYONE,))
    return not _is_personal(flows), not is_open, _GRAVITY.index(flows[0].consequence), path, method


def _lead(groups: list[list[DataFlow]]) -> str:
    """How many operations there are, how many of them with data of persons, and how many of those stand open."""
    if not groups:
        return ""
    personal = [flows for flows in groups if _is_personal(flows)]
    silent = sum(not flows[0].authorisation for flows in personal)
    public = sum(flows[0].authorisation == (ANYONE,) for flows in personal)
    told = [f"{count(len(groups), 'operation')} with data of a class, {len(personal):,} of them with data of persons"]
    told += (
        [f"of these the document says of {silent:,} not who may call" + (" them" if silent > 1 else " it")] if silent else []
    )
    told += [f"{public:,} anyone may call"] if public else []
    return "; ".join(told) + ". Read off names and types, so as complete as the document is."


def _row(flows: list[DataFlow]) -> FlowView:
    return FlowView(
        operation=flows[0].operation,
        sent=_told(each for each in flows if each.direction == "sent"),
        answered=_told(each for each in flows if each.direction == "answered"),
        who=_who(flows[0].authorisation),
        consequence=_CALLS[flows[0].consequence],
    )


def _told(flows: Iterable[DataFlow]) -> str:
    """`contact (email, phone); identity (last_name)`."""
    every = tuple(flows)
    room = _NAMES if len(every) < 2 else _NAMES // 2
    return "; ".join(f"{each.data_class} ({_some(dict.fromkeys(map(_bare, each.fields)), room)})" for each in every) or DASH


def _bare(label: str) -> str:
    """The field without the schema it belongs to."""
    return label.rpartition(".")[2]


def _some(names: Iterable[str], room: int) -> str:
    every = tuple(names)
    return ", ".join(every[:room]) + (f" and {len(every) - room} more" if len(every) > room else "")


def _who(authorisation: tuple[str, ...]) -> str:
    if not authorisation:
        return "not said"
    shown = tuple(_within(each) for each in authorisation[:_ALTERNATIVES])
    left = len(authorisation) - len(shown)
    return " or ".join((*shown, f"{left} more") if left else shown)


def _within(alternative: str) -> str:
    """`login: users.read, users.write`, its scopes counted where there are many."""
    scheme, colon, scopes = alternative.partition(": ")
    return f"{scheme}{colon}{_some(scopes.split(', '), _NAMES // 2)}" if colon else alternative

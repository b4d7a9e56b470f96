"""The shop behind the exemplary API: some orders of one customer, and returns of them, kept in memory."""

from __future__ import annotations

import secrets
import string
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from plainspoken.flows.demo.exemplary.problems import Refused, wrong

POSTAGE_CENTS = 490
RETURN_DAYS = 30
_SHOPS_FAULT = frozenset({"damaged", "wrong_article"})
_LETTERS = string.ascii_lowercase + string.digits


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One article of an order. Prices are euro cents."""

    article: str
    quantity: int
    unit_price: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """What the customer bought; lines are numbered from 1 in this order."""

    id: str
    placed: date
    state: str
    lines: tuple[Line, ...]

    @property
    def total(self) -> int:
        return sum(line.quantity * line.unit_price for line in self.lines)

    @property
    def returnable_until(self) -> date:
        return self.placed + timedelta(days=RETURN_DAYS + 3)

    def summary(self) -> dict[str, Any]:
        return {
            "orderId": self.id,
            "placedOn": self.placed.isoformat(),
            "state": self.state,
            "totalCents": self.total,
            "returnableUntil": self.returnable_until.isoformat(),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Return:
    """What the customer sends back: line number to pieces."""

    id: str
    order: str
    state: str
    pieces: Mapping[int, int]
    reason: str
    refund: int
    announced: str

    def as_json(self) -> dict[str, Any]:
        return {
            "returnId": self.id,
            "orderId": self.order,
            "state": self.state,
            "lines": _lines(self.pieces),
            "reason": self.reason,
            "refundCents": self.refund,
            "announcedAt": self.announced,
        }


def _lines(pieces: Mapping[int, int]) -> list[dict[str, int]]:
    return [{"lineNumber": number, "quantity": quantity} for number, quantity in sorted(pieces.items())]


@dataclass(slots=True)
class Shop:
    """All that the API knows. `today` decides what can still be returned."""

    today: date
    orders: dict[str, Order] = field(default_factory=dict)
    returns: dict[str, Return] = field(default_factory=dict)

    def page(self, start: int, limit: int, state: str | None, placed_from: str | None) -> tuple[list[Order], bool]:
        """The orders from the `start`-th match on, newest first, `limit` at most, and whether more follow."""
        matching = [
            order
            for order in sorted(self.orders.values(), key=lambda each: each.placed, reverse=True)
            if state in (None, order.state) and (placed_from is None or order.placed.isoformat() >= placed_from)
        ]
        return matching[start : start + limit], start + limit < len(matching)

    def order(self, order_id: str, location: str = "path") -> Order:
        """Raises `Refused` where there is none."""
        if order_id not in self.orders:
            name = "orderId" if location == "path" else "/orderId"
            raise _unknown(f"order {order_id}", name, location, order_id, "an `orderId` that listOrders gives", "listOrders")
        return self.orders[order_id]

    def get_return(self, return_id: str) -> Return:
        """Raises `Refused` where there is none."""
        if return_id not in self.returns:
            accepted = "a `returnId` that createReturn gave"
            raise _unknown(f"return {return_id}", "returnId", "path", return_id, accepted, "createReturn")
        return self.returns[return_id]

    def returnable(self, order: Order, number: int) -> int:
        """How many pieces of the line can still be announced."""
        if order.state != "delivered" or self.today > order.returnable_until:
            return 0
        under_way = (each for each in self.returns.values() if each.order == order.id and each.state != "cancelled")
        return order.lines[number - 1].quantity - sum(each.pieces.get(number, 0) for each in under_way)

    def refund(self, order: Order, pieces: Mapping[int, int], reason: str, location: str) -> tuple[int, int]:
        """Price of the pieces and postage taken off, in euro cents. Raises `Refused` where they cannot be returned."""
        for number, quantity in pieces.items():
            self._check_pieces(order, number, quantity, location)
        goods = sum(order.lines[number - 1].unit_price * quantity for number, quantity in pieces.items())
        return goods, 0 if reason in _SHOPS_FAULT else min(POSTAGE_CENTS, goods)

    def announce(self, order: Order, pieces: Mapping[int, int], reason: str) -> Return:
        """A new return, booked. Raises `Refused` where the pieces cannot be returned."""
        goods, postage = self.refund(order, pieces, reason, "body")
        made = Return(
            id="ret_" + "".join(secrets.choice(_LETTERS) for _ in range(8)),
            order=order.id,
            state="announced",
            pieces=dict(pieces),
            reason=reason,
            refund=goods - postage,
            announced=datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
        )
        self.returns[made.id] = made
        return made

    def cancel(self, return_id: str) -> Return:
        """The return, called off; the same where it was before. Raises `Refused` once it was collected."""
        found = self.get_return(return_id)
        if found.state not in ("announced", "cancelled"):
            raise Refused(
                code="ALREADY_COLLECTED",
                detail=f"The return {return_id} was {found.state}.",
                errors=[wrong("returnId", "path", "a return in the state `announced`", return_id)],
                next_step="Call getReturn to see its state; tell the customer that it cannot be called off.",
            )
        self.returns[return_id] = replace(found, state="cancelled", refund=0)
        return self.returns[return_id]

    def _check_pieces(self, order: Order, number: int, quantity: int, location: str) -> None:
        if number > len(order.lines):
            accepted = f"an integer from 1 to {len(order.lines)}"
            name = "lineNumber" if location == "query" else "/lines"
            raise _unknown(f"line {number} in {order.id}", name, location, number, accepted, "getOrder")
        left = self.returnable(order, number)
        if quantity > left:
            accepted = f"an integer from 1 to {left}" if left else "nothing; no piece of this line can be returned"
            raise Refused(
                code="NOT_RETURNABLE",
                detail=f"Of line {number} of {order.id}, {left} can still be returned, not {quantity}.",
                errors=[wrong("quantity" if location == "query" else "/lines", location, accepted, quantity)],
                next_step="Call getOrder and stay within `returnableQuantity` of the line.",
            )


def _unknown(what: str, name: str, location: str, received: object, accepted: str, source: str) -> Refused:
    return Refused(
        code="NOT_FOUND",
        detail=f"The customer has no {what}.",
        errors=[wrong(name, location, accepted, received)],
        next_step=f"Take `{name.removeprefix('/')}` from the answer of {source} and call again.",
    )


_ARTICLES = (("Rain jacket", 8900), ("Wool socks", 750), ("Head torch", 3450), ("Camping mug", 1290), ("Walking boots", 6990))

# State and age in days of the further orders.
_STATES = (("delivered", 12), ("placed", 0), ("shipped", 3), ("delivered", 9), ("cancelled", 15), ("delivered", 75))


def stocked(today: date) -> Shop:
    """A shop with orders and returns in every state; those that the document's examples name are among them."""
    shop = Shop(today=today)
    boots = (
        Line(article="Walking boots size 42", quantity=1, unit_price=6990),
        Line(article="Wool socks", quantity=2, unit_price=750),
    )
    _add(shop, "ord_7k2m9p4x", 8, "delivered", boots)
    for number, (state, age) in enumerate(_STATES):
        article, price = _ARTICLES[number % len(_ARTICLES)]
        _add(shop, f"ord_{number:04d}demo", age, state, (Line(article=article, quantity=1 + number % 4, unit_price=price),))
    announced = f"{today - timedelta(days=2)}T09:30:00Z"
    for return_id, order, state, number, refund in (
        ("ret_4d8s1v6q", "ord_7k2m9p4x", "announced", 2, 260),
        ("ret_9b3x7c2n", "ord_0000demo", "collected", 1, 8410),
        ("ret_2h5j8k1m", "ord_0003demo", "refunded", 1, 800),
    ):
        shop.returns[return_id] = Return(
            id=return_id,
            order=order,
            state=state,
            pieces={number: 1},
            reason="wrong_size",
            refund=refund,
            announced=announced,
        )
    return shop


def _add(shop: Shop, order_id: str, age: int, state: str, lines: tuple[Line, ...]) -> None:
    placed = shop.today - timedelta(days=age)
    shop.orders[order_id] = Order(id=order_id, placed=placed, state=state, lines=lines)

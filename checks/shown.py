"""Exchanges in the form in which reports show them."""

from __future__ import annotations

from plainspoken.checks.audit import Shown
from plainspoken.checks.exchanges import Exchange

SHOWN_LENGTH = 1_500  # characters of a request or an answer in a report; the evidence folder has more


def shown(exchange: Exchange) -> Shown:
    """An exchange in the form of HTTP messages, without the headers that say nothing here."""
    sent = [f"{exchange.method} {exchange.url}", *_headers(exchange.request_headers, {"authorization", "content-type"})]
    status = str(exchange.status) if exchange.status is not None else f"no answer: {exchange.error}"
    telling = {"content-type", "www-authenticate", "retry-after", "location", "allow"}
    got = [f"{status} ({exchange.seconds * 1000:.0f} ms)", *_headers(exchange.response_headers, telling)]
    return Shown(id=exchange.id, request=_message(sent, exchange.request_body), answer=_message(got, exchange.response_body))


def _headers(headers: object, telling: set[str]) -> list[str]:
    return [f"{name}: {value}" for name, value in dict(headers).items() if name.lower() in telling]  # type: ignore[call-overload]


def _message(head: list[str], body: str) -> str:
    cut = body if len(body) <= SHOWN_LENGTH else body[:SHOWN_LENGTH] + " …"
    return "\n".join(head) + (f"\n\n{cut}" if cut else "")

"""Where stored marked texts come back: everything that can be read is read, as the first person and as a second one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal
from urllib.parse import quote, urlsplit

from plainspoken.checks.canaries import sighting
from plainspoken.checks.exchanges import Exchange
from plainspoken.checks.served import Canary
from plainspoken.flows.content.calls import Calls, succeeded, text_of
from plainspoken.flows.exchange_log import Raw
from plainspoken.flows.identities.client import as_object
from plainspoken.inventory.addresses import joined
from plainspoken.inventory.document import Operation

_Key = tuple[str, str]
_Answered = tuple[Raw, Exchange]


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A call that stored marked texts, by field, and its answer."""

    operation: Operation
    texts: Mapping[str, str]
    raw: Raw


def seen(answered: _Answered, operation: str, sent: Canary) -> Canary | None:
    """The marked text with where this answer holds it; None where it does not."""
    raw, exchange = answered
    found = sighting(text_of(raw), sent.text)
    if found is None:
        return None
    return replace(
        sent,
        read=operation,
        pointer=found.pointer,
        labelled=found.labelled,
        escaped=found.escaped,
        exchange=exchange.id,
        status=raw.status or 0,
    )


def read_back(calls: Calls, taken: list[Taken], stored: list[Canary]) -> None:
    """Notes in `stored` for each text by which operations it came back, and to whom; last those that did not.

    Every read is made as the second person too, whether the first one saw anything there or not: what is for another's eyes
    shows to nobody else. Where both see a text, that the second does is told. Raises `Stopped` where the budget is spent.
    """
    sent = {
        (each.operation.key, name): Canary(text=text, stored=each.operation.key, field=name)
        for each in taken
        for name, text in each.texts.items()
    }
    found: set[tuple[str, str, str]] = set()
    try:
        for operation, call in _reads(calls, taken) if taken else ():
            new = {key: each for key, each in sent.items() if (*key, operation.key) not in found}
            shown = _shown(calls.ask(call), operation.key, new, "first")
            shown |= _shown(calls.ask_as_other(call), operation.key, new, "second")
            found |= {(*key, operation.key) for key in shown}
            stored += shown.values()
    finally:
        back = {key[:2] for key in found}
        stored += [each for key, each in sent.items() if key not in back]


def _shown(
    answered: _Answered | None, operation: str, sent: Mapping[_Key, Canary], reader: Literal["first", "second"]
) -> dict[_Key, Canary]:
    """The marked texts that an answer to this person holds."""
    if answered is None or not succeeded(answered[0]):
        return {}
    sightings = ((key, seen(answered, operation, each)) for key, each in sent.items())
    return {key: replace(each, reader=reader) for key, each in sightings if each is not None}


def _reads(calls: Calls, taken: list[Taken]) -> Iterator[tuple[Operation, Raw]]:
    """The calls that may give a stored thing back: of the thing itself, then every read that worked, as it was."""
    paths, asked = calls.paths, set[str]()
    for each in taken:
        for url in _addresses(each, calls.base_url):
            match = paths.match("GET", url)
            if match is not None and url not in asked:
                asked.add(url)
                yield (
                    match.operation,
                    replace(each.raw, operation=match.operation.key, method="GET", url=url, request_body=None),
                )
    for operation, call in calls.reading():
        if call.url not in asked:
            asked.add(call.url)
            yield operation, call


def _addresses(taken: Taken, base_url: str) -> Iterator[str]:
    """Where what was stored may stand: as `Location` says, below the collection under its id, and where it was put."""
    raw = taken.raw
    location = {name.lower(): value for name, value in (raw.response_headers or {}).items()}.get("location", "")
    collection = urlsplit(raw.url)._replace(query="").geturl().rstrip("/")
    if location:
        yield joined(raw.url, location)
        if location.startswith("/"):
            yield base_url.rstrip("/") + location
    created = as_object(raw.response_body)
    for inner in (created, *(value for value in created.values() if isinstance(value, dict))):
        for name, value in inner.items():
            if (
                isinstance(value, str | int)
                and not isinstance(value, bool)
                and name.lower().endswith(("id", "uuid", "slug", "key"))
            ):
                yield f"{collection}/{quote(str(value), safe='')}"
    yield collection

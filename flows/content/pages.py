"""Follows lists to their second page, once each: does the next page exist, and is it another one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

from plainspoken.checks.paging import CURSORS, LAST_ITEMS, NEXT_CURSORS, NEXT_LINKS, PAGES
from plainspoken.checks.served import Page
from plainspoken.checks.wording import words
from plainspoken.flows.content.calls import Calls, succeeded, text_of
from plainspoken.flows.exchange_log import Raw
from plainspoken.flows.gate import Stopped
from plainspoken.inventory.addresses import joined
from plainspoken.inventory.document import Operation, Parameter
from plainspoken.inventory.strange_json import json_of

_SIZE = frozenset(words("limit size pagesize perpage per pagelimit top take count first max maxresults"))
_CURSOR = CURSORS | LAST_ITEMS
_RELATION = re.compile(r"<([^>]*)>\s*;[^,]*\brel\s*=\s*\"?next\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Next:
    """The call of the second page, and what named it."""

    how: str
    call: Raw


def requests_for(operations: tuple[Operation, ...]) -> int:
    """How many requests following lists takes at most."""
    return sum(2 for each in operations if _is_paged(each))


def pages(calls: Calls) -> tuple[Page, ...]:
    """One record for each list whose first page names a second one; ends early where the budget is spent."""
    found: list[Page] = []
    try:
        for operation, call in calls.reading():
            if (page := _followed(calls, operation, call)) is not None:
                found.append(page)
    except Stopped:
        pass
    return tuple(found)


def _followed(calls: Calls, operation: Operation, call: Raw) -> Page | None:
    if not _is_paged(operation):
        return None
    first = calls.ask(_smallest(operation, call))
    if first is None or not succeeded(first[0]):
        return None
    things = things_of(text_of(first[0]))
    following = _next(operation, first[0], calls.base_url) if things else None
    second = calls.ask(following.call) if following is not None else None
    if following is None or second is None:
        return None
    after = things_of(text_of(second[0])) if succeeded(second[0]) else None
    return Page(
        operation=operation.key,
        how=following.how,
        first=first[1].id,
        second=second[1].id,
        status=second[0].status or 0,
        same=after is not None and after == things,
        things=len(things or ()),
    )


def _is_paged(operation: Operation) -> bool:
    """Whether it takes something that says where a page begins or how long it is."""
    return operation.method == "GET" and any(
        _named(each, names) for each in operation.parameters for names in (_SIZE, PAGES, _CURSOR) if each.location == "query"
    )


def _named(parameter: Parameter, names: frozenset[str]) -> bool:
    called = words(parameter.name)
    return parameter.location == "query" and ("".join(called) in names or (len(called) == 1 and called[0] in names))


def _smallest(operation: Operation, call: Raw) -> Raw:
    """The call with nothing optional in its query, and the smallest page: with one or two things, a second one is likely."""
    required = {each.name for each in operation.parameters if each.required}
    size = next((each for each in operation.parameters if _named(each, _SIZE)), None)
    kept = [pair for pair in _query(call.url) if pair[0] in required]
    if size is not None:
        least = size.schema.node.plain("minimum") if size.schema else None
        wanted = least if isinstance(least, int) and not isinstance(least, bool) and least > 1 else 1
        kept = [(name, value) for name, value in kept if name != size.name] + [(size.name, str(wanted))]
    return replace(call, url=_with(call.url, kept))


def _query(url: str) -> list[tuple[str, str]]:
    return parse_qsl(urlsplit(url).query, keep_blank_values=True)


def _with(url: str, query: list[tuple[str, str]]) -> str:
    return urlunsplit(urlsplit(url)._replace(query=urlencode(query)))


def _next(operation: Operation, raw: Raw, base_url: str) -> _Next | None:
    """The second page as the first one names it: by a link in the header or the body, a cursor, or the number of the page."""
    headers = {name.lower(): value for name, value in (raw.response_headers or {}).items()}
    if link := _RELATION.search(headers.get("link", "")):
        return _Next(how="the Link header", call=_at(raw, joined(raw.url, link.group(1))))
    cursor = next((each.name for each in operation.parameters if _named(each, _CURSOR)), "")
    for path, value in _leaves(json_of(text_of(raw)), ()):
        name, shown = _name(path), f"`{'.'.join(path)}`"
        if name in NEXT_LINKS and value.startswith(("http://", "https://", "/", "?")):
            return _Next(how=shown, call=_at(raw, _address(raw.url, value, base_url)))
        if name in NEXT_CURSORS and cursor:
            return _Next(how=f"{shown} as `{cursor}`", call=_at(raw, _with_value(raw.url, cursor, value)))
    number = next((each.name for each in operation.parameters if _named(each, PAGES)), "")
    return _Next(how=f"`{number}`", call=_at(raw, _with_value(raw.url, number, "2"))) if number else None


def _name(path: tuple[str, ...]) -> str:
    """What a value is called: `next` for `links.next.href` too."""
    last = path[-2] if len(path) > 1 and path[-1].lower() in ("href", "url") else path[-1]
    return "".join(words(last))


def _address(url: str, link: str, base_url: str) -> str:
    """Where a link leads; one from the root that does not begin with the base path is meant below it."""
    base = urlsplit(base_url).path.rstrip("/")
    below = link.startswith("/") and not link.startswith(("//", base + "/"))
    return base_url.rstrip("/") + link if below else joined(url, link)


def _at(raw: Raw, url: str) -> Raw:
    return replace(raw, url=url, request_body=None)


def _with_value(url: str, name: str, value: str) -> str:
    return _with(url, [pair for pair in _query(url) if pair[0] != name] + [(name, value)])


def _leaves(value: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    """The plain values of an envelope with the keys that lead to them; what stands in lists is no part of it."""
    if isinstance(value, Mapping):
        for key, entry in value.items():
            yield from _leaves(entry, (*path, str(key)))
    elif path and isinstance(value, str | int) and not isinstance(value, bool) and str(value):
        yield path, str(value)


def things_of(body: str) -> list[Any] | None:
    """The list that a body is or holds, the longest of those at its top; None where it holds none."""
    try:
        value = json_of(body)
    except ValueError:
        return None
    if isinstance(value, list):
        return value
    inner = list(value.values()) if isinstance(value, dict) else []
    inner += [deeper for each in inner if isinstance(each, dict) for deeper in each.values()]
    return max((each for each in inner if isinstance(each, list)), key=len, default=None)

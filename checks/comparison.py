"""What is different between two versions of an API: for every caller, and for callers that are language models.

The rules are our own; which changes break callers follows the practice of oasdiff (its levels ERR and WARN) and RFC 9110. Names
and texts of operations are part of the contract here: a model knows a tool by nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from plainspoken.checks.remembering import remembered
from plainspoken.checks.schema_comparison import Impact, Known, differences
from plainspoken.inventory.document import Document, Media, Operation, Parameter, Requirement, Schema
from plainspoken.inventory.places import Place

__all__ = ["Change", "Impact", "changes", "changes_of", "is_new_major"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change. `operation` is the key it had in the earlier version; the place is in the newer one."""

    impact: Impact
    operation: str
    kind: str  # the same for the same sort of change
    subject: str  # `parameter limit`, `response 200, field owner.name`
    seen: str
    better: str
    place: Place
    field: str = ""  # of a change inside a schema: the field itself, without its path


def changes(earlier: Document, document: Document) -> tuple[Change, ...]:
    """Every change from `earlier` to `document`, in the order of the earlier one; new operations come last."""
    kept = (change for before in earlier.operations for change in changes_of(before, document))
    known = {_shape(each) for each in earlier.operations}
    fresh = (_added(each) for each in document.operations if _shape(each) not in known)
    return (*kept, *fresh)


def changes_of(before: Operation, document: Document) -> tuple[Change, ...]:
    """What became of one operation of an earlier version in `document`; worked out once."""
    known = _known(document)
    if id(before) not in known:
        known[id(before)] = before, tuple(_changes(before, document))
    return known[id(before)][1]


@remembered
def _known(_: Document) -> dict[int, tuple[Operation, tuple[Change, ...]]]:
    """By the identity of an earlier operation: itself (so that no other takes its identity) and its changes."""
    return {}


@remembered
def _compared(_: Document) -> Known:
    return {}


_BRACES = re.compile(r"\{[^}]*\}")


def _shape(operation: Operation) -> tuple[str, str]:
    """Method and path, whatever the names in its braces."""
    return operation.method, _BRACES.sub("{}", operation.path.rstrip("/"))


@remembered
def _by_shape(document: Document) -> Mapping[tuple[str, str], Operation]:
    return {_shape(each): each for each in reversed(document.operations)}


@remembered
def _by_id(document: Document) -> Mapping[str, Operation]:
    return {each.id: each for each in reversed(document.operations) if each.id}


def _changes(before: Operation, document: Document) -> Iterator[Change]:
    after = _by_shape(document).get(_shape(before))
    if after is None:
        yield from _removed(before, document)
        return
    yield from _names(before, after)
    yield from _parameters(before, after, document)
    yield from _bodies(before, after, document)
    yield from _answers(before, after, document)
    yield from _security(before, after)


def _change(impact: Impact, before: Operation, kind: str, subject: str, seen: str, better: str, place: Place) -> Change:
    return Change(impact=impact, operation=before.key, kind=kind, subject=subject, seen=seen, better=better, place=place)


def _added(operation: Operation) -> Change:
    return _change(Impact.ADDED, operation, "operation added", "operation", f"{operation.key} is new.", "", operation.place)


def _removed(before: Operation, document: Document) -> Iterator[Change]:
    if before.deprecated:
        return  # it was announced
    moved = _by_id(document).get(before.id)
    now = f"; `{before.id}` is {moved.key} now" if moved else ""
    better = f"Bring {before.key} back, marked `deprecated: true`, with the day on which it ends"
    better += f' and "Use `{moved.key}` instead."' if moved else "."
    place = (document.at("paths", before.path) or document.at("paths") or document.root).place
    kind = "operation moved" if moved else "operation removed"
    yield _change(Impact.BREAKING, before, kind, "operation", f"{before.key} is gone{now}.", better, place)


def _names(before: Operation, after: Operation) -> Iterator[Change]:
    if before.id and before.id != after.id:
        seen = f"{before.key} was called `{before.id}` and is called `{after.id}` now." if after.id else ""
        seen = seen or f"{before.key} was called `{before.id}` and has no operationId now."
        better = f"Write `operationId: {before.id}` again."
        yield _change(Impact.MISLEADING, before, "operationId renamed", "operationId", seen, better, after.place)
    if before.text and before.text != after.text:
        seen = f"The text of {before.key} is another one."
        yield _change(Impact.WORDING, before, "text changed", "text", seen, "", after.place)


def _parameters(before: Operation, after: Operation, document: Document) -> Iterator[Change]:
    old, new = _by_name(before), _by_name(after)
    for key in new.keys() - old.keys():
        given = new[key]
        if given.required and given.location != "path":
            better = f"Take out `required: true` of `{given.name}`, and give it a default."
            seen = f"{before.key} requires the new parameter `{given.name}`."
            yield _change(Impact.BREAKING, before, "parameter required", f"parameter {given.name}", seen, better, given.place)
        elif given.location != "path":
            seen = f"{before.key} takes the new parameter `{given.name}`."
            yield _change(Impact.ADDED, before, "parameter added", f"parameter {given.name}", seen, "", given.place)
    for key, known in old.items():
        if key in new:
            yield from _parameter(before, known, new[key], document)
        else:
            better = f"Take `{known.name}` again, marked `deprecated: true`, until the next major version."
            seen = f"{before.key} no longer takes `{known.name}` in {known.location}."
            place = after.place
            yield _change(Impact.MISLEADING, before, "parameter removed", f"parameter {known.name}", seen, better, place)


def _by_name(operation: Operation) -> dict[tuple[str, str], Parameter]:
    """The parameters by name and location; header names have no case (RFC 9110, section 5.1)."""
    return {
        (each.name.lower() if each.location == "header" else each.name, each.location): each for each in operation.parameters
    }


def _parameter(before: Operation, old: Parameter, new: Parameter, document: Document) -> Iterator[Change]:
    subject = f"parameter {old.name}"
    if new.required and not old.required:
        seen, better = f"{before.key} requires `{old.name}` now.", f"Take out `required: true` of `{old.name}`."
        yield _change(Impact.BREAKING, before, "parameter became required", subject, seen, better, new.place)
    yield from _schemas(before, subject, old.schema, new.schema, document, sent=True)


def _schemas(
    before: Operation, subject: str, old: Schema | None, new: Schema | None, document: Document, *, sent: bool
) -> Iterator[Change]:
    if old is None or new is None:
        return
    for each in differences(old, new, sent=sent, known=_compared(document)):
        what = f"{subject}, field {each.path}" if each.path else subject
        seen = f"{what[0].upper()}{what[1:]} of {before.key} {each.seen}."
        better = f"{each.better}." if each.better else ""
        change = _change(each.impact, before, each.kind, what, seen, better, each.node.place)
        yield replace(change, field=each.path.rpartition(".")[2])


def _json(media: tuple[Media, ...]) -> Media | None:
    return next((each for each in media if each.is_json), None)


def _bodies(before: Operation, after: Operation, document: Document) -> Iterator[Change]:
    if after.body is None:
        return
    if after.body.required and (before.body is None or not before.body.required):
        better = "Take out `required: true` of the request body."
        yield _change(
            Impact.BREAKING,
            before,
            "body became required",
            "request body",
            f"{before.key} requires a body now.",
            better,
            after.body.node.place,
        )
    if before.body is not None and before.body.media:
        yield from _media(before, "request body", before.body.media, after.body.media, after.body.node.place)
        old, new = _json(before.body.media), _json(after.body.media)
        if old and new:
            yield from _schemas(before, "request body", old.schema, new.schema, document, sent=True)


def _media(before: Operation, subject: str, old: tuple[Media, ...], new: tuple[Media, ...], place: Place) -> Iterator[Change]:
    kept = {each.name.partition(";")[0].strip().lower() for each in new}
    for each in old:
        essence = each.name.partition(";")[0].strip().lower()
        if kept and essence not in kept and "*/*" not in kept:
            seen, better = f"{before.key} no longer has `{each.name}` as {subject}.", f"Offer `{each.name}` again."
            yield _change(Impact.BREAKING, before, "media type removed", f"{subject}, {essence}", seen, better, place)


def _answers(before: Operation, after: Operation, document: Document) -> Iterator[Change]:
    new = {each.status.upper(): each for each in after.responses}
    for old in before.responses:
        subject = f"response {old.status}"
        answer = new.get(old.status.upper())
        if answer is not None:
            was, now = _json(old.media), _json(answer.media)
            yield from _media(before, subject, old.media, answer.media, answer.node.place) if old.is_success else ()
            yield from _schemas(before, subject, was.schema if was else None, now.schema if now else None, document, sent=False)
        elif old.is_success or old.status[:1] in ("4", "5"):
            impact = Impact.BREAKING if old.is_success else Impact.MISLEADING
            seen = f"{before.key} no longer documents {old.status}."
            better = f"Document `'{old.status}'` again, or raise the major version where it is no longer answered."
            kind = "success removed" if old.is_success else "error removed"
            yield _change(impact, before, kind, subject, seen, better, after.place)


def _security(before: Operation, after: Operation) -> Iterator[Change]:
    if before.security is None or after.security is None:
        return  # what was not written down before is no promise
    anonymous = (Requirement(schemes={}),)
    refused = [
        old for old in before.security or anonymous if not any(_lets_in(new, old) for new in after.security or anonymous)
    ]
    if refused:
        held = " and ".join(f"`{name}`" for name in refused[0].schemes) or "no credential"
        better = f"Let in callers with {held} as before, or raise the major version."
        seen = f"{before.key} no longer lets in callers with {held}" + _scopes(refused[0], after) + "."
        yield _change(Impact.BREAKING, before, "security tightened", "security", seen, better, after.place)


def _lets_in(new: Requirement, old: Requirement) -> bool:
    """Whether who could call under `old` can under `new`: no further scheme, no further scope."""
    return all(name in old.schemes and set(scopes) <= set(old.schemes[name]) for name, scopes in new.schemes.items())


def _scopes(old: Requirement, after: Operation) -> str:
    fresh = {
        scope
        for each in after.security or ()
        for name, scopes in each.schemes.items()
        for scope in scopes
        if name in old.schemes and scope not in old.schemes[name]
    }
    return f" without the scope {', '.join(f'`{scope}`' for scope in sorted(fresh))}" if fresh else ""


_NUMBERS = re.compile(r"\d+")
_DATED = re.compile(r"(?:19|20)\d\d-?\d\d-?\d\d")


def is_new_major(before: str, after: str) -> bool:
    """Whether a version announces that callers may break (semver.org, items 4 and 8): the first number rose, of 0.y the second.

    A version that is a date announces it by any other date.
    """
    if _DATED.search(before) or _DATED.search(after):
        return before != after
    old, new = ([int(number) for number in _NUMBERS.findall(text)[:2]] for text in (before, after))
    if not old or not new:
        return False
    significant = 2 if old[0] == 0 and new[0] == 0 else 1
    return new[:significant] > old[:significant]

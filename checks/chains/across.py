"""What one API hands out and another one needs: ids that no answer of their own API gives.

Two teams may call different things alike, so all of this is possible and no more. It is found from small records, so that it
can be told of audits whose documents are no longer at hand.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from plainspoken.checks.chains.dead_ends import Want, wanted
from plainspoken.checks.chains.matching import had_before, rank
from plainspoken.checks.chains.needs import about
from plainspoken.checks.chains.nouns import loose, names_one_thing
from plainspoken.checks.chains.records import Edge, Form, Part, Step, Strength
from plainspoken.checks.findings import Confidence

MOST_HANDED = 3  # operations of one API that hand out one thing; the first to be called
MOST_ABROAD = 5  # suppliers of one value


@dataclass(frozen=True, slots=True, kw_only=True)
class Handed:
    """An id that a reading operation hands out, and what it is the id of."""

    operation: str
    field: str
    noun: str
    format: str = ""
    own: bool = False  # whether the operation is about that thing


@dataclass(frozen=True, slots=True, kw_only=True)
class Missed:
    """An id that an operation needs and no answer of its own API hands out, and what it may be the id of."""

    operation: str
    parameter: str
    location: str
    nouns: tuple[str, ...]
    format: str = ""


def handed_out(parts: Iterable[Part]) -> tuple[Handed, ...]:
    """The ids that the operations of one API hand out, by their noun the first few to be called."""
    found: dict[str, dict[str, Handed]] = defaultdict(dict)
    for part in sorted((each for each in parts if each.reads), key=rank):
        topic = about(part.operation.path)
        for offer in (each for each in part.offers if each.form is Form.ID):
            for word in (each.word for each in offer.nouns if each.strength is Strength.NEAR and names_one_thing(each.word)):
                key = part.step.operation
                if len(found[word]) < MOST_HANDED and key not in found[word] and not had_before(part, offer, word):
                    own = topic == word
                    found[word][key] = Handed(operation=key, field=offer.field, noun=word, format=offer.format, own=own)
    return tuple(each for listed in found.values() for each in listed.values())


def missed(parts: Iterable[Part], supplied: Collection[Want]) -> tuple[Missed, ...]:
    """The ids that the operations of one API need and none of the edges there supplies."""
    return tuple(
        Missed(
            operation=want[0].operation,
            parameter=need.name,
            location=need.location,
            nouns=tuple(each.word for each in need.nouns),
            format=need.format,
        )
        for part in parts
        for want, need in wanted(part)
        if want not in supplied
    )


def across(handed: Sequence[tuple[str, Handed]], wanting: Iterable[tuple[str, Missed]]) -> Iterator[Edge]:
    """What the APIs' operations hand out to those of others; each record comes with the name of its API."""
    by_noun: dict[str, list[tuple[str, Handed]]] = defaultdict(list)
    for api, each in sorted(handed, key=lambda pair: not pair[1].own):
        by_noun[each.noun].append((api, each))
    for api, need in wanting:
        for noun, source, given in _suppliers(api, need, by_noun)[:MOST_ABROAD]:
            yield Edge(
                source=Step(source, given.operation),
                field=given.field,
                target=Step(api, need.operation),
                parameter=need.parameter,
                location=need.location,
                reason=f"both speak of one thing, {noun}, in two APIs",
                confidence=Confidence.POSSIBLE,
                noun=noun,
                own=given.own,
            )


def _suppliers(api: str, need: Missed, by_noun: dict[str, list[tuple[str, Handed]]]) -> list[tuple[str, str, Handed]]:
    nouns = dict.fromkeys(word for noun in need.nouns for word in (noun, loose(noun)))
    return [
        (noun, source, given)
        for noun in nouns
        for source, given in by_noun.get(noun, ())
        if source != api and {need.format, given.format} != {"uuid", "integer"}
    ]

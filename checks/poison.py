"""Whether a text speaks to a model instead of describing an API: forms of attacks found in it, and added up.

Precision first: API texts speak of prompts, instructions and users all the time. One form rarely makes an attack; who is
addressed, what is asked, about what and with which secrecy add up. Sources: see `attack_words`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from plainspoken.checks.attack_search import Form, alphabet, begins_order, possible
from plainspoken.checks.attack_signs import STOPS, tokens
from plainspoken.checks.concealment import hiding, readings, visible

# Kinds that make a text an attack, each with the sum from which on it does. The others only add to these.
PRINCIPAL = {
    "override": 1.0,
    "secrecy": 1.0,
    "addressed": 1.0,
    "role": 1.0,
    "confirmation": 1.0,
    "delegation": 0.9,
    "exfiltration": 1.0,
    "local-data": 1.0,
    "shadowing": 0.8,
    "harm": 1.0,
    "steering": 1.0,
    "markup": 1.0,
    "persistence": 1.0,
    "act": 0.9,
    "image": 1.0,
}
_PRINCIPAL = frozenset(PRINCIPAL)
_ONE_SPOT = {"named-tool": "trigger", "shadowing": "trigger"}  # count once where both are found
_MANNER = frozenset({"markup", "addressed"})  # say how it is told; what is told names the order where both are found
_MEANT = frozenset({*PRINCIPAL, "authority", "threat", "unbound", "fence"})  # what adds to who is addressed
_OF_DATA = frozenset({"hands-over", "machine", "verbatim", "private", "whole"})  # add to what wants data, to nothing else
_OF_ACTS = frozenset({"then", "trigger", "named-tool"})  # say when something is to be done
_WORDS_ONLY = frozenset({"secrecy", "override", "role"})  # weigh the same whenever they are said
_WANTS = frozenset({"exfiltration", "local-data", "steering", "image"})
_HIDDEN = 0.6  # from this sum on where the words were hidden: nobody hides what is harmless
_NEAR = 40  # words between two parts of one attack


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """An order to a model: its kind, the sentences that hold it, all kinds that were found in them, how it was hidden."""

    kind: str
    words: str
    kinds: tuple[str, ...]
    weight: float
    hidden: str = ""


@dataclass(frozen=True, slots=True)
class _Hit:
    kind: str
    weight: float
    start: int  # positions in the signs
    end: int


# A text that names an order as something to detect, and does not give it.
_QUOTING = re.compile(
    r"(?i)\b(?:detect|attack|malicious|jailbreak|injection|e\.g|such as|attempt|phrases? like|blocks?|classif|guard|filter"
    r"|threat|moderat|scan|flag|like\b|example)\w*"
)
_JOINTS = re.compile(r"(?<=[a-z])(?=[A-Z])|(?<=\w)[_-](?=\w)")  # of a name that is a sentence
_IMAGE = re.compile(
    r"!\[[^\]]*\]\(\s*https?://[^)\s]*[?&=/][^)\s]*(?:\{|\$|%7B|<|\[|[A-Z]{4,})[^)]*\)|<img[^>]+src=[^>]*[?&=][^>]*(?:\{|\$|%7B|\[)[^>]*>"
)


def instruction(text: str) -> str:
    """The words that order a model about; empty where there are none. Looks through hidden characters and encodings."""
    order = poison(text)
    return (f"{order.words} ({order.hidden})" if order.hidden else order.words) if order else ""


@lru_cache(maxsize=4096)
def poison(text: str) -> Order | None:
    """The heaviest order to a model in the text; None where it gives none."""
    if len(text) < 8 or (" " not in text and text.isascii() and (len(text) < 20 or text.startswith("#/"))):
        return None  # a single word gives no order
    return _spoken(text) or _concealed(text)


def _spoken(text: str) -> Order | None:
    """The heaviest order that the text gives in its own words."""
    return max(_orders(_unfolded(visible(text))), key=_weight, default=None)


def _concealed(text: str) -> Order | None:
    """The heaviest order that the text hides: in the address of an image, or in another way to write letters."""
    shown = visible(text)
    found: list[Order] = []
    if ("](" in shown or "<img" in shown) and (match := _IMAGE.search(shown)):
        found.append(Order(kind="image", words=match.group(), kinds=("image",), weight=1.0))
    for way, decoded in readings(shown):
        found += [replace(order, hidden=way) for order in _orders(visible(decoded), 1.0 if "digits" in way else _HIDDEN)]
    return max(found, key=_weight, default=None)


def _weight(order: Order) -> float:
    return order.weight


def poisoned(texts: Sequence[str]) -> Iterator[tuple[int, Order]]:
    """The positions of the texts that order a model about, each with what `poison` says of it.

    Most are passed over by what stands in none of them, found in all of them at once: a hundred times as fast.
    """
    plain = [index for index, text in enumerate(texts) if text.isascii() and "\0" not in text]
    signs = alphabet().signs("\n\0\n".join(_unfolded(texts[index]) for index in plain)).split("\0")
    speaking = {
        index for index, part in zip(plain, signs, strict=True) if any(form.pattern.search(part) for form in _forms(part))
    }
    hidden = {plain[index] for index in hiding([texts[index] for index in plain])}
    others = set(range(len(texts))) - set(plain)
    for index in sorted(speaking | hidden | others):
        order = _spoken(texts[index]) if index not in hidden or index in speaking else None
        if order is None and index not in speaking - hidden:
            order = _concealed(texts[index])
        if order is not None:
            yield index, order


def kinds_of(text: str) -> frozenset[str]:
    """The kinds of all forms of attacks and parts of attacks in a text, whether they add up to an order or not."""
    return frozenset(hit.kind for hit in _hits(alphabet().signs(visible(_unfolded(text)))))


def _forms(signs: str) -> tuple[Form, ...]:
    return possible(signs, _PRINCIPAL)[0] if len(signs) > 4 else ()


def _unfolded(text: str) -> str:
    """A name that is a sentence as its words: `ignore_all_rules`."""
    if " " in text or "/" in text or not 20 <= len(text) <= 200:
        return text
    unfolded, joints = _JOINTS.subn(" ", text)
    return unfolded if joints >= 2 else text


def without(text: str) -> str:
    """The text without the sentences that order a model about."""
    left = text
    while (order := poison(left)) and not order.hidden and order.words in left:
        left = left.replace(order.words, " ")
    return " ".join(left.split()) if not (order := poison(left)) else ""


def _orders(text: str, enough: float = 1.0) -> Iterator[Order]:
    signs = alphabet().signs(text)
    hits = _hits(signs)
    if not hits:
        return
    places = [match.span() for match in tokens(text).finditer(text)]
    hits = [hit for hit in hits if not _only_named(text, *_span(places, hit.start, hit.end))]
    for principal in (hit for hit in hits if hit.kind in PRINCIPAL):
        near = [hit for hit in hits if hit.start - principal.end <= _NEAR and principal.start - hit.end <= _NEAR]
        weight = _added([hit for hit in near if _adds(hit.kind, principal.kind)])
        if weight >= min(PRINCIPAL[principal.kind], enough) - 0.001:
            yield Order(
                kind=principal.kind,
                words=_sentences(text, signs, places, principal),
                kinds=tuple(dict.fromkeys(hit.kind for hit in near)),
                weight=weight + principal.weight - (0.5 if principal.kind in _MANNER else 0.0),
            )


def _hits(signs: str) -> list[_Hit]:
    """Every form in the text; none where there is none of a principal kind, which most texts have no words for."""
    principal, others = possible(signs, _PRINCIPAL)
    found = list(_found(principal, signs))
    return [*found, *_found(others, signs)] if found else []


def _found(forms: Iterable[Form], signs: str) -> Iterator[_Hit]:
    for form in forms:
        for match in form.pattern.finditer(signs):
            if not form.ordered or begins_order(signs, match.start()):
                yield _Hit(form.kind, form.weight, match.start(), match.end())


def _adds(kind: str, principal: str) -> bool:
    """Whether a part of this kind makes an order of the principal kind weightier."""
    if principal in _MANNER:
        return kind in _MEANT
    return (kind not in _OF_DATA or principal in _WANTS) and (kind not in _OF_ACTS or principal not in _WORDS_ONLY)


def _added(hits: Sequence[_Hit]) -> float:
    """The weight of the heaviest hit of each kind, added up."""
    kinds: dict[str, float] = {}
    for hit in hits:
        kind = _ONE_SPOT.get(hit.kind, hit.kind)
        kinds[kind] = max(kinds.get(kind, 0.0), hit.weight)
    return sum(kinds.values())


def _span(places: Sequence[tuple[int, int]], start: int, end: int) -> tuple[int, int]:
    return places[start][0], places[max(start, end - 1)][1]


def _sentences(text: str, signs: str, places: Sequence[tuple[int, int]], hit: _Hit) -> str:
    """The sentence or sentences that a hit stands in."""
    start, end = hit.start, max(hit.end, hit.start + 1)
    while start < end - 1 and signs[start] in STOPS:
        start += 1
    while start > 0 and signs[start - 1] not in STOPS:
        start -= 1
    while end < len(signs) and signs[end - 1] not in STOPS:
        end += 1
    first, last = _span(places, start, end)
    return text[first:last].strip()


def _only_named(text: str, start: int, end: int) -> bool:
    """Whether the words stand in quotation marks, in a text about detecting such words."""
    before, after = text[:start], text[end:]
    in_quotes = bool(re.search(r"[\"'“‘`«][^\"'”’`»]{0,80}$", before) and re.match(r"[^\"'“‘`«]{0,80}[\"'”’`»]", after))
    return in_quotes and bool(_QUOTING.search(text))

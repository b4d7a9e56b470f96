"""The forms of attacks made ready: compiled on first use, and asked for only where a text has the words that they need."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from plainspoken.checks.attack_aims import AIMS
from plainspoken.checks.attack_forms import FORMS, ORDER, PARTS
from plainspoken.checks.attack_signs import Alphabet, compiled, named_words, needed

_PART = re.compile(r"<([A-Z]+)>")


@dataclass(frozen=True, slots=True, kw_only=True)
class Form:
    """One form: its kind, its weight, its pattern over signs; `ordered` ones count only where an order begins."""

    kind: str
    weight: float
    source: str
    ordered: bool

    @property
    def pattern(self) -> re.Pattern[str]:
        """Compiled on first use: most documents need few of them."""
        return _compiled(self.source)


@cache
def _compiled(source: str) -> re.Pattern[str]:
    return compiled(source, alphabet())


def _read(table: str) -> Iterator[Form]:
    """The forms of the table: `kind weight pattern`, lines that begin with a space go on, those with `--` are remarks."""
    for entry in re.sub(r"\n\s+", " ", table).splitlines():
        if entry.strip() and not entry.startswith("--"):
            kind, weight, source = entry.split(maxsplit=2)
            whole = _PART.sub(lambda part: PARTS[part.group(1)], source)
            yield Form(kind=kind, weight=float(weight), source=whole.removeprefix("!"), ordered=whole.startswith("!"))


_ALL = tuple(_read(FORMS + AIMS))


@cache
def alphabet() -> Alphabet:
    """The signs that the forms know."""
    return Alphabet(named_words((*(form.source for form in _ALL), ORDER)))


def begins_order(signs: str, at: int) -> bool:
    """Whether an order may begin at this sign: what stands before it does not make it a part of a statement."""
    return at == 0 or _compiled(ORDER).search(signs, max(0, at - 6), at) is not None


_LAYERS = 3  # how many needs of a form are looked at; the first are the rarest words


@cache
def _hints() -> tuple[dict[str, int], int]:
    """By sign: the forms that it is needed for, one bit a form, in layers; and the bits of those that need nothing."""
    found: dict[str, int] = {}
    free = 0
    for index, form in enumerate(_ALL):
        needs = needed(form.source, alphabet())[:_LAYERS]
        for layer in range(_LAYERS):
            bit = 1 << (layer * len(_ALL) + index)
            free |= bit if layer >= len(needs) else 0
            for sign in needs[layer] if layer < len(needs) else ():
                found[sign] = found.get(sign, 0) | bit
    return found, free


@cache
def _of(kinds: frozenset[str]) -> int:
    return sum(1 << index for index, form in enumerate(_ALL) if form.kind in kinds)


def possible(signs: str, kinds: frozenset[str]) -> tuple[tuple[Form, ...], tuple[Form, ...]]:
    """The forms of which every class of words that they need is among the signs: those of these kinds, and the others."""
    hints, bits = _hints()
    for sign in set(signs):
        bits |= hints.get(sign, 0)
    left, width = (1 << len(_ALL)) - 1, len(_ALL)
    for layer in range(_LAYERS):
        left &= bits >> (layer * width)
    first = left & _of(kinds)
    return (_chosen(first), _chosen(left & ~first)) if first else ((), ())


@lru_cache(maxsize=4096)
def _chosen(bits: int) -> tuple[Form, ...]:
    return tuple(form for index, form in enumerate(_ALL) if bits >> index & 1)

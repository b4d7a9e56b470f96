"""The forms of attacks made ready: compiled on first use, and asked for only where a text has the words that they need."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

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


_ALL = tuple(_read(FORMS))


@cache
def alphabet() -> Alphabet:
    """The signs that the forms know."""
    return Alphabet(named_words((*(form.source for form in _ALL), ORDER)))


def begins_order(signs: str, at: int) -> bool:
    """Whether an order may begin at this sign: what stands before it does not make it a part of a statement."""
    return at == 0 or _compiled(ORDER).search(signs, max(0, at - 6), at) is not None


@cache
def _hints() -> tuple[dict[str, int], int, int]:
    """By sign: the forms that it is needed for, one bit a form, in layers; the layers' number and the bits of no need."""
    layers, width = 3, len(_ALL)
    found: dict[str, int] = {}
    free = 0
    for index, form in enumerate(_ALL):
        needs = needed(form.source, alphabet())[:layers]
        for layer in range(layers):
            bit = 1 << (layer * width + index)
            if layer >= len(needs):
                free |= bit
            for sign in needs[layer] if layer < len(needs) else ():
                found[sign] = found.get(sign, 0) | bit
    return found, layers, free


def possible(signs: str) -> tuple[Form, ...]:
    """The forms of which every word class that they need is among the signs; the few that are worth a search."""
    hints, layers, bits = _hints()
    for sign in set(signs):
        bits |= hints.get(sign, 0)
    width = len(_ALL)
    left = (1 << width) - 1
    for layer in range(layers):
        left &= bits >> (layer * width)
    return _chosen(left) if left else ()


@lru_cache(maxsize=4096)
def _chosen(bits: int) -> tuple[Form, ...]:
    return tuple(form for index, form in enumerate(_ALL) if bits >> index & 1)

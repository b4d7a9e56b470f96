"""What an answer carries beyond its documented schema: fields that nobody named, and what kind of data they hold."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from plainspoken.checks.data_classes import PERSONAL, DataClass, class_of_name
from plainspoken.inventory.document import Schema

Field = tuple[tuple[str, ...], Any]
"""The keys that lead to a field, `*` for any place in a list, and its value."""

_DEPTH = 8
_ENTRIES = 50  # of a list that are looked at


def undeclared(value: Any, schema: Schema | None) -> tuple[Field, ...]:
    """The fields of a value that its schema neither names nor leaves open on purpose, each path once.

    What says nothing of fields (no `properties`) and what takes further ones in so many words (`additionalProperties`,
    `patternProperties`) has none.
    """
    found: dict[tuple[str, ...], Any] = {}
    for path, entry in _beyond(value, (schema,) if schema else (), (), _DEPTH):
        found.setdefault(path, entry)
    return tuple(found.items())


def _beyond(value: Any, schemas: tuple[Schema, ...], path: tuple[str, ...], depth: int) -> Iterator[Field]:
    """`schemas` are those that may describe the value: the one, or its alternatives."""
    offered = tuple(_offered(schemas))
    if not depth or not offered:
        return
    if isinstance(value, list):
        items = tuple(each.items for each in offered if each.items is not None)
        for entry in value[:_ENTRIES]:
            yield from _beyond(entry, items, (*path, "*"), depth - 1)
    elif isinstance(value, Mapping):
        named: dict[str, list[Schema]] = {}
        for each in offered:
            for name, child in each.properties.items():
                named.setdefault(name, []).append(child)
        closed = bool(named) and not any(map(_is_open, offered))
        for name, entry in value.items():
            if name in named:
                yield from _beyond(entry, tuple(named[name]), (*path, name), depth - 1)
            elif closed:
                yield (*path, str(name)), entry


def _offered(schemas: tuple[Schema, ...]) -> Iterator[Schema]:
    """The schemas and their alternatives, two levels of them."""
    for each in schemas:
        yield each
        for one in each.alternatives:
            yield one
            yield from one.alternatives


def _is_open(schema: Schema) -> bool:
    """Whether it takes further fields in so many words, or one of what it is made of does."""
    own = schema.node.followed()
    parts = [own.value, *(part.followed().value for part in (own.get("allOf").elements() if own.get("allOf") else ()))]  # type: ignore[union-attr]
    return any(_says_more(part) for part in parts if isinstance(part, dict))


def _says_more(part: Mapping[str, Any]) -> bool:
    return part.get("additionalProperties", False) is not False or bool(part.get("patternProperties"))


_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_IBAN = re.compile(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}")
_CARD = re.compile(r"\d{13,19}")


def class_of(name: str, value: Any) -> DataClass | None:
    """What kind of personal or secret data a field holds, by its value and by its name; None for no such."""
    by_name = class_of_name(name)
    if value in (None, "", [], {}) or isinstance(value, bool):
        return None
    return _class_of_value(value) or (by_name if by_name in PERSONAL or by_name is DataClass.CREDENTIAL else None)


def _class_of_value(value: Any) -> DataClass | None:
    if not isinstance(value, str):
        return None
    text = value.strip()
    if _MAIL.fullmatch(text):
        return DataClass.CONTACT
    compact = re.sub(r"[ -]", "", text)
    if (_IBAN.fullmatch(compact) and _iban(compact)) or (_CARD.fullmatch(compact) and _luhn(compact)):
        return DataClass.FINANCIAL
    return None


def _iban(text: str) -> bool:
    """Whether its check digits are right (ISO 13616: the number modulo 97 is 1)."""
    turned = text[4:] + text[:4]
    return int("".join(str(int(sign, 36)) for sign in turned)) % 97 == 1


def _luhn(digits: str) -> bool:
    """Whether the last digit is the check digit of the others (ISO/IEC 7812-1), and the first that of a card's issuer."""
    total = sum(sum(divmod(int(digit) * (1 + place % 2), 10)) for place, digit in enumerate(reversed(digits)))
    return digits[0] in "3456" and total % 10 == 0

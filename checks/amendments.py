"""How a remedy is written into the document: what a finding proposes in words, as a change that a program can make."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Any

from plainspoken.inventory.document import Document
from plainspoken.inventory.nodes import Node


@dataclass(frozen=True, slots=True, kw_only=True)
class Amendment:
    """One change. `at` are the steps from the top of the document to an object (a list, where it is removed).

    `merge` are the members that the object gets, as YAML without the braces around them: where it has one of that name,
    objects are merged and lists joined. Where `merge` is empty, what stands there is removed.
    """

    at: tuple[str | int, ...]
    merge: str = ""


def amend(node: Node, document: Document, merge: str) -> tuple[Amendment, ...]:
    """The amendment of the object at `node`; none where that stands in another file or is only seen through a reference."""
    if node.source is not document.source or not isinstance(written(document, node.tokens), dict):
        return ()
    return (Amendment(at=node.tokens, merge=merge),)


def amend_top(merge: str) -> tuple[Amendment, ...]:
    """The amendment of the document as a whole."""
    return (Amendment(at=(), merge=merge),)


def removal(node: Node, document: Document) -> tuple[Amendment, ...]:
    """The amendment that takes the value at `node` away, where this document holds it."""
    if node.source is not document.source or not node.tokens or written(document, node.tokens) is None:
        return ()
    return (Amendment(at=node.tokens),)


def written(document: Document, steps: tuple[str | int, ...]) -> Any:
    """The value that stands at these steps, no reference followed; None where nothing does."""
    value = document.source.value
    for step in steps:
        try:
            value = value[step]
        except (KeyError, IndexError, TypeError):
            return None
    return value


# What stands for itself in YAML, whichever version reads it.
_PLAIN = re.compile(r"(?!(?:true|false|null|yes|no|on|off|y|n)$)[A-Za-z_][\w.-]*", re.IGNORECASE | re.ASCII)


def word(value: str) -> str:
    """A name as YAML, in quotes only where it needs them."""
    return value if _PLAIN.fullmatch(value) else text(value)


def text(value: str) -> str:
    """A text as YAML that no reader takes for something else."""
    return json.dumps(value, ensure_ascii=False)

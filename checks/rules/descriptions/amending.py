"""What prose knows of a value, as members of its schema; and a sentence more in the text of an operation."""

from __future__ import annotations

from collections.abc import Sequence

from plainspoken.checks.amendments import Amendment, amend, text, written
from plainspoken.checks.claims import Bounds
from plainspoken.checks.rules.descriptions.values import Value
from plainspoken.inventory.document import Document, Operation
from plainspoken.inventory.nodes import Node


def with_choices(value: Value, named: Sequence[str], document: Document) -> tuple[Amendment, ...]:
    """What limits a text, or each text of a list, to these; none where the document itself uses another one."""
    items = value.schema.items
    holder = value.schema if items is None else items
    if holder.types != {"string"} or not _is_own(value, document):
        return ()
    used = [value.plain(key) for key in ("default", "example")] + [node.value for node in _examples(value)]
    each = [one for said in used for one in (said if isinstance(said, list) else [said]) if one is not None]
    if any(one not in named for one in each):
        return ()
    merge = f"enum: [{', '.join(map(text, named))}]"
    if items is None:
        return amend(value.schema.node, document, merge)
    held = written(document, (*value.schema.node.tokens, "items"))
    is_own = isinstance(held, dict) and "$ref" not in held
    return amend(value.schema.node, document, f"items: {{{merge}}}") if is_own else ()


def with_limits(value: Value, limits: Bounds, merge: str, document: Document) -> tuple[Amendment, ...]:
    """What limits a value as its prose does; none where the document itself uses one beyond."""
    used = [value.schema.node.plain(key) for key in ("default", "example")] + [node.value for node in _examples(value)]
    sizes = [one if isinstance(one, (int, float)) else len(one) for one in used if isinstance(one, (int, float, str, list))]
    low, high = limits.minimum, limits.maximum
    if any((low is not None and size < low) or (high is not None and size > high) for size in sizes):
        return ()
    return amend(value.schema.node, document, merge) if _is_own(value, document) else ()


def with_sentence(operation: Operation, sentence: str, document: Document) -> tuple[Amendment, ...]:
    """What puts a sentence at the end of an operation's description."""
    said = operation.description.rstrip()
    if said and said[-1] not in ".!?:)`":
        said += "."
    between = "\n\n" if "\n" in said else " "
    return amend(operation.node, document, f"description: {text(f'{said}{between}{sentence}'.strip())}")


def _examples(value: Value) -> list[Node]:
    return list(value.parameter.examples.values()) if value.parameter is not None else []


def _is_own(value: Value, document: Document) -> bool:
    """Whether the schema is that of this value alone, and no part that others refer to for something else."""
    here, node = value.node.tokens, value.schema.node
    if node.source is not document.source or node.tokens[: len(here)] != here:
        return False
    if value.parameter is not None:
        return True
    held = written(document, here)
    return isinstance(held, dict) and held.get("description") == value.schema.node.plain("description")

"""Which operations of a document belong together: by their tag, or else by the first step of their path."""

from __future__ import annotations

import re
from collections.abc import Mapping

from plainspoken.inventory.document import Document

_PREFIX = re.compile(r"(?i)v\d[\w.]*|api|rest")


def groups_of(document: Document) -> Mapping[str, str]:
    """The name of the group of each operation, by the operation's key."""
    tags = {each.tags[0] for each in document.operations if each.tags}
    has_tags = tags and len(tags) * 4 <= len(document.operations)  # a tag for each path groups nothing
    return {each.key: each.tags[0] if has_tags and each.tags else _first_step(each.path) for each in document.operations}


def _first_step(path: str) -> str:
    """The first fixed step of a path that is no version and no `api`."""
    steps = (step for step in path.split("/") if step and "{" not in step)
    return next((step for step in steps if not _PREFIX.fullmatch(step)), "/")

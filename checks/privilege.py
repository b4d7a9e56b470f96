"""Which operations a document keeps for some people: by the scopes that it asks for, and by what its names and texts say."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from typing import Any

from plainspoken.checks.wording import words
from plainspoken.inventory.document import Operation

# Words that say it wherever they stand in a path, a tag or an operation id; the others are ordinary things as often (the staff
# of a shop, asset management) and say it as the name of a whole branch of paths, or as a whole tag, alone.
_PLAIN = frozenset(words("admin admins administrator administrators administration superuser superadmin sysadmin backoffice"))
_BRANCHES = frozenset({"internal", "staff", "management", "operator", "operators", "moderator", "moderation"})
_TAGS = frozenset({"internal", "staff", "management", "backoffice", "operators", "moderation"})
_WHO = r"(?:admins?|administrators?|staff|moderators?|superusers?)"
_RIGHT = r"(?:role|rights?|privileges?|permissions?|access)"
_TEXT = re.compile(
    rf"\b(?:(?:for|by|to) (?:\w+ )?{_WHO}\b(?: only)?|(?:{_WHO}|internal use) only|only (?:an? |the )?{_WHO}\b"
    rf"|(?:requires?|needs?) (?:the |an? )?{_WHO} {_RIGHT}|{_WHO} {_RIGHT} (?:is |are )?(?:required|needed))",
    re.IGNORECASE,
)
# Extensions that name who may call; one that is true must say so in its own name.
_EXTENSION = re.compile(r"x-.*(?:role|permission|privilege|visibility|audience|access|authorit).*", re.IGNORECASE)
_FLAG = re.compile(r"x-(?:is-)?(?:internal|admin|staff)(?:-only)?", re.IGNORECASE)


def lacking(operation: Operation, held: Collection[str], oauth: Collection[str]) -> tuple[str, ...]:
    """The scopes that a token with those of `held` lacks for this operation, by the alternative that lacks fewest.

    Empty where one suffices, or where it cannot be told: of schemes other than those of `oauth` the names are no scopes.
    """
    missing = []
    for alternative in operation.security or ():
        if any(names and scheme not in oauth for scheme, names in alternative.schemes.items()):
            return ()
        missing.append(tuple(name for names in alternative.schemes.values() for name in names if not _covered(name, held)))
    return min(missing, key=len, default=())


def _covered(scope: str, held: Collection[str]) -> bool:
    """Whether these scopes hold this one, by its name or as the wider one of the same thing: `orders:*`, `orders:manage`."""
    thing, *_ = re.split(r"[:./]", scope)
    wider = (f"{thing}{mark}{all_of}" for mark in ":./" for all_of in ("*", "all", "admin", "manage", "full", "write"))
    return scope in held or thing in held or "*" in held or any(each in held for each in wider)


def kept_for(operation: Operation) -> str:
    """What in the document says that not everybody may call it, as words for a sentence; empty where nothing does."""
    return next(_marks(operation), "")


def _marks(operation: Operation) -> Iterator[str]:
    for name, value in operation.node.value.items() if isinstance(operation.node.value, dict) else ():
        if _EXTENSION.fullmatch(str(name)) and (told := _restricts(value)):
            yield f"`{name}` says `{told}`"
        elif value is True and _FLAG.fullmatch(str(name)):
            yield f"`{name}` is true"
    segments = [each for each in operation.path.split("/") if each]
    for place, segment in enumerate(segments):
        further = any("{" not in each for each in segments[place + 1 :])
        if "{" not in segment and (_PLAIN & set(words(segment)) or (further and segment.lower() in _BRANCHES)):
            yield f"its path says `{segment}`"
    for tag in operation.tags:
        if _PLAIN & set(words(tag)) or tag.strip().lower() in _TAGS:
            yield f"its tag is `{tag}`"
    if found := _TEXT.search(operation.text):
        yield f'its text says "{found.group().strip()}"'


def _restricts(value: Any) -> str:
    """The role or circle of an extension that not everybody belongs to; empty where it names another too, or none."""
    named = [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str) and each.strip()]
    kept = [each for each in named if (_PLAIN | _TAGS) & set(words(each))]
    return kept[0] if kept and len(kept) == len(named) else ""

"""Names of operations as tools: what converters make of them, and names that every provider takes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain
from unicodedata import normalize

from plainspoken.checks.amendments import Amendment, amend
from plainspoken.checks.providers import NAME_EVERYWHERE, NAME_LENGTH
from plainspoken.checks.remembering import remembered
from plainspoken.checks.wording import words
from plainspoken.inventory.document import Document, Operation

_ILLEGAL = re.compile(r"[^A-Za-z0-9_]+")
_VERBS = {"GET": "get", "POST": "create", "PUT": "replace", "PATCH": "update", "DELETE": "delete", "HEAD": "check"}
# Last steps of paths that say what is done to the step before them: `/orders/{id}/cancel`.
_ACTION_WORDS = """
search find filter query lookup cancel send resend login logout approve reject accept decline activate deactivate enable
disable validate verify export import upload download start stop pause resume restart refresh reset publish unpublish
archive restore merge split copy clone move convert calculate estimate preview subscribe unsubscribe register confirm
check sync add remove update delete count submit assign unassign lock unlock close reopen reload execute run invite renew
revoke rotate
"""
ACTIONS = frozenset(_ACTION_WORDS.split())
_GENERATED = re.compile(r"(?i)[_.-]?using[_.-]?(?:get|post|put|patch|delete|head|options)(?:[_.-]?\d+)?$|[_.-]\d+$")
_NUMBERED = re.compile(
    r"(?:op|oper|operation|endpoint|method|api|func|function|fn|call|route|handler|action|request|req|path|get|post|put|patch"
    r"|delete|resource|controller|test|foo|bar|x|unnamed|untitled|tool|service|item)?[_.-]?\d*",
    re.IGNORECASE,
)
_RANDOM = re.compile(r"[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}|[0-9a-f]{16,}", re.IGNORECASE)
_EMPTY_WORDS = """
handle invoke execute process run call index main default dispatch list create update retrieve read fetch show insert add save
remove edit find findall getall getone
"""
_EMPTY = frozenset(_EMPTY_WORDS.split())


@remembered
def uses(document: Document) -> Counter[str]:
    """How many operations have each operationId."""
    return Counter(each.id for each in document.operations if each.id)


@lru_cache(maxsize=65536)
def is_meaningless(name: str) -> bool:
    """Whether a name says nothing of what is done: `op1`, `handler3`, `get_1`, a random number."""
    bare = _GENERATED.sub("", name)
    return (
        bool(_NUMBERED.fullmatch(bare) or _RANDOM.search(name)) or len(bare) < 3 or re.sub(r"[_.-]", "", bare).lower() in _EMPTY
    )


@lru_cache(maxsize=65536)
def converted(name: str) -> str:
    """What converters make of an operationId: cut at the first `__` (FastMCP), illegal signs replaced, cut to 56 characters."""
    head = name.split("__")[0] or name
    return _ILLEGAL.sub("_", ascii_only(head)).strip("_")[:NAME_LENGTH]


@remembered
def converts_to(document: Document) -> dict[str, list[Operation]]:
    """The operations by what their operationIds are converted to, those of which the very same id was given to two left out."""
    groups: dict[str, list[Operation]] = {}
    for operation in document.operations:
        if operation.id and uses(document)[operation.id] == 1:
            groups.setdefault(converted(operation.id), []).append(operation)
    return groups


@remembered
def proposals(document: Document) -> dict[str, str]:
    """For each operation a name that every provider takes and no other has: its own, mended, or one made of its path."""
    return _all_named(document, with_own=True)


def renames(operation: Operation, document: Document) -> tuple[Amendment, ...]:
    """What gives an operation the name that is proposed for it; none where a link of the document goes by the old one."""
    if operation.id and operation.id in _linked(document):
        return ()
    return amend(operation.node, document, f"operationId: {proposals(document)[operation.key]}")


@remembered
def _linked(document: Document) -> frozenset[str]:
    """The operationIds that links of the document go by."""
    named = (
        link.text("operationId")
        for operation in document.operations
        for response in operation.responses
        if (links := response.node.get("links")) is not None
        for _, link in links.items()
    )
    shared = document.at("components", "links")
    return frozenset([*named, *(link.text("operationId") for _, link in (shared.items() if shared else ()))])


@remembered
def path_names(document: Document) -> dict[str, str]:
    """For each operation such a name made of method and path, whatever it is called now."""
    return _all_named(document, with_own=False)


def _all_named(document: Document, *, with_own: bool) -> dict[str, str]:
    taken = Counter(converted(each.id).casefold() for each in document.operations if each.id)
    telling = [name for name in uses(document) if not is_meaningless(name)]
    snake = sum("_" in name and name.islower() for name in telling) * 2 > len(telling)
    names: dict[str, str] = {}
    # What takes fewer parameters has the shorter name: `getUser` for `/user`, `getUserByName` for `/users/{name}`.
    for operation in sorted(document.operations, key=lambda each: each.path.count("{")):
        candidates = chain(_own(operation) if with_own else (), _from_paths(operation, snake, len(document.operations)))
        name = next(each for each in candidates if _is_free(each, operation, taken))
        taken[name.casefold()] += 1
        names[operation.key] = name
    return names


def _is_free(name: str, operation: Operation, taken: Counter[str]) -> bool:
    own = bool(operation.id) and name.casefold() == converted(operation.id).casefold()
    return bool(NAME_EVERYWHERE.fullmatch(name)) and taken[name.casefold()] == own


def _own(operation: Operation) -> tuple[str, ...]:
    mended = _ILLEGAL.sub("_", ascii_only(operation.id)).strip("_")
    return () if len(mended) > NAME_LENGTH or "__" in mended or is_meaningless(operation.id) else (mended,)


def _from_paths(operation: Operation, snake: bool, others: int) -> Iterator[str]:
    steps = [step for step in operation.path.split("/") if step]
    named = [words(ascii_only(step)) for step in steps if "{" not in step]
    fixed = [each for each in named if each and not re.fullmatch(r"v|api|rest|\d+", each[0])] or [("root",)]
    single = bool(steps) and "{" in steps[-1]
    by = words(ascii_only(steps[-1])) if single else ()
    least = int(not single and len(fixed) > 1 and not _is_plural(fixed[-1][-1]))
    for above in range(least, 5):
        yield _spelled(_acting(operation, fixed, above, single) or _doing(operation, fixed, above, single), snake)
    for above in range(least, 5):
        yield _spelled([*_doing(operation, fixed, above, single), *(("by", *by) if by else ())], snake)
    first = _spelled(_doing(operation, fixed, least, single), snake)
    yield from (f"{first}{'_' if snake else ''}{number}" for number in range(2, 2 * others + 4))


def _acting(operation: Operation, fixed: list[tuple[str, ...]], above: int, single: bool) -> list[str]:
    """`cancelOrder` for `POST /orders/{id}/cancel`; nothing where the path does not end in what is done."""
    verb, *tail = fixed[-1]
    if single or verb not in ACTIONS or operation.method == "DELETE" or (tail and operation.method != "POST"):
        return []
    owners = fixed[:-1][-max(above, 1) :]
    return [verb, *_alone(owners), *tail]


def _doing(operation: Operation, fixed: list[tuple[str, ...]], above: int, single: bool) -> list[str]:
    """`listPets`, `getPet`, `createOwnerPet`: the method's verb, `above` of the owners, and the last fixed step."""
    lists = operation.method == "GET" and not single and _is_plural(fixed[-1][-1])
    verb = "list" if lists else _VERBS.get(operation.method, "call")
    noun = _alone(fixed[-1:]) if single or operation.method == "POST" else [*fixed[-1]]
    owners = [word for word in _alone(fixed[:-1][-above:] if above else []) if word not in noun]
    return [verb, *owners, *noun]


def _alone(steps: list[tuple[str, ...]]) -> list[str]:
    return [word for step in steps for word in (*step[:-1], _singular(step[-1]))]


def _spelled(parts: list[str], snake: bool) -> str:
    """The words as one name, at most 52 characters; what is too long loses its owners, the outer ones first."""
    while len("_".join(parts)) > NAME_LENGTH - 4 and len(parts) > 2:
        parts = [parts[0], *parts[2:]]
    return ("_".join(parts) if snake else parts[0] + "".join(word.capitalize() for word in parts[1:]))[: NAME_LENGTH - 4]


def _is_plural(word: str) -> bool:
    return _singular(word) != word


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


_ILLEGAL_IN_KEY = re.compile(r"[^A-Za-z0-9_]+")
_KEY_LENGTH = 60  # of the 64 that providers take, so that a number may follow


def legal_key(key: str) -> str:
    """A name of letters, digits and underscores that reads like this one and that every provider takes for a parameter."""
    mended = _ILLEGAL_IN_KEY.sub("_", ascii_only(key)).strip("_")
    return (mended if mended[:1].isalpha() else f"field_{mended}")[:_KEY_LENGTH].rstrip("_")


def ascii_only(text: str) -> str:
    """The text in letters that every provider takes: accents fall away, `ø` and the like are written out."""
    if text.isascii():
        return text
    spelled = text.translate({ord("ø"): "o", ord("Ø"): "O", ord("æ"): "ae", ord("Æ"): "Ae", ord("ß"): "ss", ord("ł"): "l"})
    return normalize("NFKD", spelled).encode("ascii", "ignore").decode()

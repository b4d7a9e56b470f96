"""Does the text belong to its operation: the same thing, and the same deed, as path, method and names say."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import log

from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.lexicon import EMPTY_WORDS, VERB_CLASSES
from plainspoken.checks.registry import check
from plainspoken.checks.remembering import remembered
from plainspoken.checks.wording import content, cut, gist, is_english, placeholder, plain, quoted, sober, stem, words
from plainspoken.inventory.document import Document, Operation

_TWO = """
paths:
  /invoices: {get: {operationId: listInvoices, summary: %s, responses: {'200': {description: OK}}}}
  /invoices/{id}: {delete: {operationId: deleteInvoice, summary: %s, responses: {'204': {description: Gone}}}}
  /warehouses/{id}/stock: {get: {operationId: getStock, summary: %s, responses: {'200': {description: OK}}}}
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Names:
    """What the operations of a document are called by: stems of each, how much each stem tells, and who else has it."""

    of: Mapping[str, frozenset[str]]
    weight: Mapping[str, float]
    holders: Mapping[str, tuple[str, ...]]


@remembered
def _names(document: Document) -> _Names:
    named = {operation.key: _called(operation) for operation in document.operations}
    counted = Counter(each for stems in named.values() for each in stems)
    holders: dict[str, list[str]] = {}
    for key, stems in named.items():
        for each in stems:
            holders.setdefault(each, []).append(key)
    weight = {each: log(1 + len(named) / count) for each, count in counted.items()}
    return _Names(of=named, weight=weight, holders={each: tuple(keys) for each, keys in holders.items()})


def _called(operation: Operation) -> frozenset[str]:
    """The stems of path, operationId, tags and parameters, with the name of the body's shared schema."""
    told = [operation.path, operation.id, *operation.tags, *(parameter.name for parameter in operation.parameters)]
    media = [*(operation.body.media if operation.body else ())]
    media += [each for response in operation.responses if response.is_success for each in response.media]
    told += [
        str(each.schema.node.followed().tokens[-1]) for each in media if each.schema and each.schema.node.followed().tokens
    ]
    return frozenset().union(*(content(each) for each in told))


@remembered
def _texts(document: Document) -> Counter[str]:
    return Counter(plain(sober(operation.text)).casefold() for operation in document.operations)


def boilerplate(operation: Operation, document: Document) -> int:
    """How many other operations have this very text, where it names nothing of this one; 0 where it is not so."""
    others = _texts(document)[plain(sober(operation.text)).casefold()] - 1
    if others < 1 or not is_english(operation.text):
        return 0
    # A text that names something of another operation was copied from there, which is told of by other checks.
    names, told = _names(document), content(sober(operation.text))
    return 0 if told & (_near(names.of[operation.key], told) | names.weight.keys()) else others


_ALLOWED: Mapping[str, frozenset[str]] = {
    "GET": frozenset({"get"}),
    "HEAD": frozenset({"get"}),
    "DELETE": frozenset({"delete", "update"}),
    "PUT": frozenset({"update", "create"}),
    "PATCH": frozenset({"update", "create", "delete"}),
}
_VERBS = {stem(word): kind for word, kind in VERB_CLASSES.items()}
# Words that open a text as nouns or adjectives as often as verbs.
_NOT_VERBS = frozenset(words("query view display new post set change store register show patch updates changes"))


def _verb(text: str) -> str:
    """The class of the verb that a text opens with; empty where it opens with something else."""
    said = words(text)
    opening = said[:2]
    if not opening or opening[0] in _NOT_VERBS or opening[1:] in (("of",), ("for",), ("since",)):
        return ""
    if opening[0].startswith("return") and len(said) < _FEW:
        return ""  # "Returns success." is what any deed may end in
    return _VERBS.get(stem(opening[0]), "")


_FEW = 4


def _is_told(operation: Operation) -> bool:
    return bool(operation.text) and is_english(operation.text)


@check(
    "DESC018",
    "The text describes something else than this operation does",
    dimension="descriptions",
    severity=Severity.HIGH,
    source="arXiv 2602.18914 (accuracy of descriptions: +8.8 %); a text that slipped to its neighbour fits in itself, and"
    " nothing that reads one operation at a time sees it",
    applies=_is_told,
    builds_on=("DESC001",),
    good=[
        _TWO % ("Lists invoices that wait for payment", "Deletes one invoice for good", "Tells how much is left of an article"),
        _TWO % ("Bills of this year, newest first", "Cancels a bill before it is sent", "Tells how much is left of an article"),
    ],
    bad=[
        _TWO % ("Deletes one invoice for good", "Lists invoices that wait for payment", "Tells how much is left of an article"),
        _TWO % ("Tells the stock of one warehouse", "Deletes one invoice for good", "Lists invoices that wait for payment"),
    ],
)
def text_fits_operation(operation: Operation, document: Document) -> Iterator[Finding]:
    """The model believes the text and calls the path: it reads where it was to delete, or asks the wrong thing for the answer.

    Fix: put the text back to the operation that it belongs to, and describe this one by what it does.
    """
    if placeholder(operation.text):
        return
    if deed := _other_deed(operation):
        yield _misfit(
            operation,
            deed,
            f'Is the text wrong? Then begin it with what {operation.method} does here: "{_opening(operation)} ..."',
        )
    elif other := _belongs_to(operation, document):
        better = f'Move the text to where it belongs, and begin this one with "{_opening(operation)} ..."'
        yield _misfit(operation, f"{quoted(plain(operation.text), 80)} {other}", better)


def _misfit(operation: Operation, seen: str, better: str) -> Finding:
    return found(
        operation,
        seen=f"{seen}.",
        better=f"{better}.",
        subject="fit of the text",
        confidence=Confidence.LIKELY,
        cause="text of another operation",
    )


def _other_deed(operation: Operation) -> str:
    """How text and method contradict each other, in words; empty where they do not, or where a name sides with the text."""
    allowed = _ALLOWED.get(operation.method)
    told = operation.summary or operation.description
    verb = _verb(told)
    if allowed is None or not verb or verb in allowed:
        return ""
    named = words(operation.id)
    sides = {_VERBS.get(stem(each), "") for each in (*named, *words(operation.path))}
    if verb in sides or (operation.description and operation.summary and _verb(operation.description) in allowed):
        return ""
    return f"{quoted(plain(told), 80)} tells of a deed that {operation.key} cannot do"


def _belongs_to(operation: Operation, document: Document) -> str:
    """The operation whose text this seems to be, in words for a finding; empty where it may well be its own."""
    names, told = _names(document), _told_by(operation)
    if _repeats_path(operation):
        return ""
    if told & _near(names.of[operation.key], told):
        other = _changed_places(operation, document)
        return (
            f"tells of {other} and hardly of {operation.key}, and the text there tells of something else too" if other else ""
        )
    scores: dict[str, float] = {}
    for each in told & names.weight.keys():
        for key in names.holders[each]:
            scores[key] = scores.get(key, 0.0) + names.weight[each]
    if not scores:
        return ""
    key, score = max(scores.items(), key=lambda item: (item[1], item[0]))
    fits = score >= _SURE * max(names.weight.values())
    return f"shares no word with {operation.key}, and fits {key}" if fits else ""


def _repeats_path(operation: Operation) -> bool:
    """Whether the text has a word of the path that says nothing elsewhere and names a thing here (`/returns`)."""
    steps = [step for step in operation.path.split("/") if step and "{" not in step]
    named = {stem(word) for step in steps[-2:] for word in words(step) if word in EMPTY_WORDS or stem(word) in _EMPTY_STEMS}
    return bool(named) and not named.isdisjoint(stem(word) for word in words(_first(operation)))


_EMPTY_STEMS = frozenset(stem(word) for word in EMPTY_WORDS)
_SURE = 1.2  # of the most telling name; calibrated on 40 real documents, where nothing that is right reaches it
_OWN, _OTHER = 0.4, 0.6  # shares of a name that a text must not reach of its own, and must reach of another operation's


def _changed_places(operation: Operation, document: Document) -> str:
    """The operation whose name this text covers and whose own text does not, while this one's is not covered; or empty."""
    marks, told = _marks(document), frozenset(gist(_first(operation)))
    own = marks.covered[operation.key]
    if own >= _OWN or len(_told_by(operation)) < 2:
        return ""
    verb = _verb(operation.summary or operation.description)
    best, owner = 0.0, ""
    for key in dict.fromkeys(key for each in sorted(told) for key in marks.holders.get(each, ())):
        reached = _covers(told, marks.of[key], marks.weight)
        method = key.split(" ")[0]
        if (
            key != operation.key
            and reached > max(best, marks.covered[key])
            and (not verb or verb in _ALLOWED.get(method, {verb}))
        ):
            best, owner = reached, key
    return owner if best >= _OTHER and best - own >= _OWN else ""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Marks:
    """What sets the operations apart: the stems of name and last steps, and how far each one's own text covers them."""

    of: Mapping[str, frozenset[str]]
    weight: Mapping[str, float]
    holders: Mapping[str, tuple[str, ...]]
    covered: Mapping[str, float]


@remembered
def _marks(document: Document) -> _Marks:
    of = {operation.key: _distinct(operation) for operation in document.operations}
    counted = Counter(each for stems in of.values() for each in stems)
    weight = {each: log(1 + len(of) / count) for each, count in counted.items()}
    holders: dict[str, list[str]] = {}
    for key, stems in of.items():
        for each in stems:
            holders.setdefault(each, []).append(key)
    covered = {each.key: _covers(frozenset(gist(_first(each))), of[each.key], weight) for each in document.operations}
    # A word that a fifth of all operations are called by leads to nobody.
    telling = {each: tuple(keys) for each, keys in holders.items() if len(keys) <= max(3, len(of) // 5)}
    return _Marks(of=of, weight=weight, holders=telling, covered=covered)


def _distinct(operation: Operation) -> frozenset[str]:
    fixed = [step for step in operation.path.split("/") if step and "{" not in step]
    return frozenset(gist(f"{operation.id} {' '.join(fixed[-2:])}"))


def _covers(told: frozenset[str], marks: frozenset[str], weight: Mapping[str, float]) -> float:
    """The share of the marks, weighted, that the text names; 1 where there is nothing to name."""
    if not marks:
        return 1.0
    joined = " ".join(told)
    return sum(
        weight[each] for each in marks if each in told or (len(each) >= 4 and each in joined) or _holds(each, told)
    ) / sum(weight[each] for each in marks)


def _holds(mark: str, told: frozenset[str]) -> bool:
    """Whether a name written together (`podcastcountries`) holds a word of the text."""
    return any(len(each) >= 4 and each in mark for each in told)


@lru_cache(maxsize=8192)
def _told_by(operation: Operation) -> frozenset[str]:
    """The stems of the purpose; adverbs say how, and not what."""
    return frozenset(each for each in content(_first(operation)) if not each.endswith(("partial", "full")))


def _near(named: frozenset[str], told: frozenset[str]) -> frozenset[str]:
    """The told words that a name holds inside (`lineitems` holds `item`), or that hold a name."""
    joined = " ".join(named)
    inside = {each for each in told if len(each) >= 4 and each in joined}
    return frozenset(inside | {each for each in told for name in named if len(name) >= 4 and name in each} | (named & told))


def _first(operation: Operation) -> str:
    """What tells the purpose: the summary with the first sentence of the description."""
    return f"{operation.summary}. {plain(operation.description).split('. ')[0]}"


def _opening(operation: Operation) -> str:
    steps = [step for step in operation.path.split("/") if step and "{" not in step]
    verb = {"GET": "Returns", "DELETE": "Deletes", "PUT": "Replaces", "PATCH": "Changes"}.get(operation.method, "Creates")
    return cut(f"{verb} {' '.join(words(steps[-1])) if steps else 'it'}", 60)

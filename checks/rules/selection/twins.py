"""Can each operation be told from its nearest neighbour by what a model reads of it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from plainspoken.checks.findings import Confidence, Finding, Severity, found
from plainspoken.checks.naming import ACTIONS
from plainspoken.checks.registry import check
from plainspoken.checks.remembering import remembered
from plainspoken.checks.rules.selection.separation import guided, sentences
from plainspoken.checks.rules.selection.versions import split_version
from plainspoken.checks.similarity import Pair, actions, close_pairs, is_verb, spelled, things
from plainspoken.checks.wording import plain, quoted
from plainspoken.inventory.document import Document, Operation

_TWO = """
paths:
  /ledger/%s: {get: {operationId: %s, summary: %s, responses: {'200': {description: OK}}}}
  /ledger/%s: {get: {operationId: %s, summary: %s, responses: {'200': {description: OK}}}}
"""
_USE_WHEN = re.compile(
    r"\b(?:use (?:this|it|when|for|only)|only (?:when|if|for)|instead of|rather than|unlike|in contrast|when you|if you|if the|"
    r"not for|do not use|same as|similar to|as opposed|different from|differs from)\b",
    re.IGNORECASE,
)


def says_when(operation: Operation, other: Operation) -> bool:
    """Whether its text says when it is the right one, or speaks of the other by name."""
    text = operation.text
    return bool(_USE_WHEN.search(text)) or (len(other.id) > 3 and other.id in text) or other.path in text.split()


def has_neighbours(_: Operation, document: Document) -> bool:
    """Whether there is anything that it could be taken for."""
    return len(document.operations) > 1


@remembered
def _twins(document: Document) -> dict[str, list[Pair]]:
    """For each operation the pairs in which nothing that says something tells the two apart."""
    return _by_operation(pair for pair in close_pairs(document) if _tells_nothing(pair) and _is_open(pair))


@remembered
def _shadowed(document: Document) -> dict[str, list[Pair]]:
    """For each operation the pairs in which the other has one or two words more, about a thing of the same name."""
    return _by_operation(pair for pair in close_pairs(document) if _adds_qualifier(pair) and _is_open(pair))


def _by_operation(pairs: Iterator[Pair]) -> dict[str, list[Pair]]:
    found: dict[str, list[Pair]] = {}
    for pair in pairs:
        found.setdefault(pair.first.key, []).append(pair)
        found.setdefault(pair.second.key, []).append(pair)
    return found


def _is_open(pair: Pair) -> bool:
    """Whether the two texts are left to tell the operations apart: both there, not the same, and nothing said of the other."""
    one, two = pair.first, pair.second
    if not one.text or not two.text or one.deprecated or two.deprecated or _same(one, two) or _is_item_of(one, two):
        return False
    if split_version(one.path)[0] == split_version(two.path)[0] and one.method == two.method:
        return False  # SEL007
    return not (says_when(one, two) or says_when(two, one))


def _same(one: Operation, two: Operation) -> bool:
    """Whether the texts are one text, which DESC003 tells."""
    return plain(one.text).casefold().rstrip(".") == plain(two.text).casefold().rstrip(".")


def _is_item_of(one: Operation, two: Operation) -> bool:
    """Whether one is about a whole collection and the other about an entry of one: "list pets" and "get pet" differ enough."""
    return one.path.endswith("}") != two.path.endswith("}")


def _tells_nothing(pair: Pair) -> bool:
    """Whether no verb and no word that says something tells them apart, neither in name and title nor in the rest."""
    one, two = pair.only("head")
    if _does_other(one, two) or things(one) or things(two):
        return False
    mine, its = pair.only("all")
    is_same_call = pair.first.method == pair.second.method
    if (
        (things(mine) and things(its))
        or (actions(mine) and actions(its))
        or (not is_same_call and (things(mine) or things(its)))
    ):
        return False
    return not (_names_parameter(pair.first, one) and _names_parameter(pair.second, two))


def _does_other(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether one changes something in a way that the other does not."""
    return bool(actions(one | two) - {"get"})


def _names_parameter(operation: Operation, stems: frozenset[str]) -> bool:
    """Whether one of the words is in the name of a parameter: by `id` and by `item` are two ways to ask."""
    names = " ".join(parameter.name.lower() for parameter in operation.parameters)
    return any(stem in names for stem in stems)


def _adds_qualifier(pair: Pair) -> bool:
    """Whether one has one or two words more in name and title, about a thing that its path calls by the same name."""
    if pair.first.method != pair.second.method or _end(pair.first) != _end(pair.second):
        return False
    for part in ("head", "all"):
        one, two = pair.only(part)
        if _does_other(one, two) or (things(one) and things(two)):
            return False
    one, two = pair.only("title")
    return not (things(one) and things(two)) and 1 <= len(_extra(pair)) <= 2


def _extra(pair: Pair) -> frozenset[str]:
    one, two = pair.only("head")
    return things(one | two)


def _end(operation: Operation) -> str:
    """The last fixed step of its path that names a thing."""
    steps = [step for step in operation.path.split("/") if step and "{" not in step]
    return next((step for step in reversed(steps) if step.lower() not in ACTIONS and not is_verb(step)), "")


@check(
    "SEL003",
    "Two operations can hardly be told apart",
    dimension="selection",
    severity=Severity.HIGH,
    source="Measured: the nearest neighbour's closeness predicts wrong choices (Spearman -0.42 over 199 tools); "
    "OpenAI metadata guide ('Use this when ...'); arXiv 2602.14878 (89 % without guidance)",
    applies=has_neighbours,
    builds_on=("DESC001", "DESC003"),
    good=[
        _TWO % ("invoices", "listInvoices", "Lists invoices of one customer", "dues", "listDues", "Lists dues of one customer"),
        _TWO % ("mail", "findByMail", "Finds a customer by e-mail", "number", "findByNumber", "Finds a customer by account"),
        _TWO
        % (
            *("entries", "getEntries", "Returns the entries of the ledger"),
            *("all", "entries", "Get the ledger entries. Use this for closed years; use getEntries for the open one."),
        ),
    ],
    bad=[
        _TWO % ("entries", "getEntries", "Returns the ledger entries", "all", "allEntries", "Get all the ledger entries"),
        _TWO % ("open", "getEntries", "TODO", "all", "allEntries", "Get all the ledger entries"),
        _TWO % ("open", "getEntries", "Handles the request", "all", "listDues", "Handles the request"),
    ],
)
def told_apart(operation: Operation, document: Document) -> Iterator[Finding]:
    """Where name and text fit two operations alike, a model picks either, and is wrong half the time.

    Fix: add to each one sentence that says when it is right and the other is not.
    """
    pairs = _twins(document).get(operation.key, [])
    if pairs:
        other = pairs[0].second if pairs[0].first is operation else pairs[0].first
        more = f" ({len(pairs) - 1} more read so too)" if len(pairs) > 1 else ""
        yield found(
            operation,
            seen=f"{_told(operation)} {_how_alike(operation, other)} {_told(other)} of {other.key}{more}.",
            better=sentences(operation, other, document),
            amendments=guided(operation, other, document),
            subject="twin",
            confidence=Confidence.LIKELY,
            cause="operations that read alike",
        )


def _how_alike(one: Operation, other: Operation) -> str:
    return "says the same as" if plain(one.text) == plain(other.text) else "has nearly the words of"


def _told(operation: Operation) -> str:
    name = f"`{operation.id}`, " if operation.id else ""
    return f"{name}{quoted(plain(operation.text), 80)}"


@check(
    "SEL013",
    "An operation reads like the general case of another",
    dimension="selection",
    severity=Severity.LOW,
    source="Measured, as SEL003; catalogue DESC-02 (usage guidance, 2.4 % of real operations have any)",
    applies=has_neighbours,
    builds_on=("DESC001", "DESC003"),
    good=[
        _TWO % ("a/due", "getDue", "Finds sums that are due", "b/paid", "getPaid", "Finds sums that were paid"),
        _TWO
        % (
            *("secret/rotate", "rotateSecret", "Rotates the secret of an endpoint"),
            *("ingest/secret/rotate", "rotateIngestSecret", "Rotates the secret of an ingest endpoint. Use this for sources."),
        ),
    ],
    bad=[
        _TWO
        % (
            *("secret/rotate", "rotateEndpointSecret", "Rotates the signing secret of an endpoint at once and for good"),
            *("ingest/secret/rotate", "rotateIngestEndpointSecret"),
            "Rotates the signing secret of an ingest endpoint at once and for good",
        ),
    ],
)
def says_which_case(operation: Operation, document: Document) -> Iterator[Finding]:
    """Asked for the special case in other words, a model takes the general one: its text fits every request.

    Fix: say in the general one for which cases it is not, and name the other.
    """
    pairs = _shadowed(document).get(operation.key, [])
    general = [pair for pair in pairs if (pair.first is operation) == (not things(pair.only("head")[0]))]
    if general:
        pair = general[0]
        other = pair.second if pair.first is operation else pair.first
        extra = quoted(" ".join(spelled(other, _extra(pair))))
        yield found(
            operation,
            seen=f"{_told(operation)} fits what {_told(other)} of {other.key} does too; only the other adds {extra}.",
            better=sentences(operation, other, document),
            amendments=guided(operation, other, document),
            subject="general case",
            confidence=Confidence.POSSIBLE,
            cause="operations without a word on when",
        )

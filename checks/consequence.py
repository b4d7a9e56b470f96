"""What a call of an operation may do: read, write, or do what a person would want to be asked about first.

Judged from method, verb and noun; pure functions over names and texts, in English. A name in another language leaves the method
to speak.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from itertools import pairwise

from plainspoken.checks.effect_words import (
    AFTER_NOUNS,
    CHANGES,
    CLEAR_VERBS,
    CREATING,
    ENDS,
    IN_PATHS,
    JOINED,
    OUTCOMES,
    PAIRS,
    READS,
    SEARCHES,
    THINGS,
    VERBS,
)
from plainspoken.checks.wording import quoted, words
from plainspoken.inventory.document import Operation


class Consequence(StrEnum):
    """How much a mistaken call costs. What is consequential reaches other people, moves money or cannot be taken back."""

    READ = "read"
    WRITE = "write"
    CONSEQUENTIAL = "consequential"


class Act(StrEnum):
    """What kind of thing a call does to the world."""

    READS = "reads"
    WRITES = "writes"
    PAYS = "pays"
    ORDERS = "orders"
    SENDS = "sends"
    PUBLISHES = "publishes"
    CANCELS = "cancels"
    DELETES = "deletes"
    GRANTS = "grants"
    RUNS = "runs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Effect:
    """What a call does, the word that tells it, and in which words where that stands (both empty: only the method tells)."""

    act: Act
    word: str = ""
    where: str = ""

    @property
    def consequence(self) -> Consequence:
        if self.act is Act.READS:
            return Consequence.READ
        return Consequence.WRITE if self.act is Act.WRITES else Consequence.CONSEQUENTIAL


_BUILDS = re.compile(r"(?i)^\W*(?:builds?|constructs?|composes?|encodes?) an? (?:\w+ ){0,2}transaction\b")


def only_builds(operation: Operation) -> bool:
    """Whether it only puts a transaction together, and says that it is for somebody else to sign and send."""
    return operation.method == "POST" and bool(_BUILDS.search(operation.text)) and "unsigned" in words(operation.text)


_SIGNED = re.compile(r"(?i)\bsigned (?:\w+ )?transaction")


def is_signed(operation: Operation) -> bool:
    """Whether it takes a signed transaction, which carries its owner's authority and is itself no second time."""
    return bool(_SIGNED.search(operation.text))


def effect_of(operation: Operation) -> Effect:
    """What a call of this operation does, as its method, its name and its summary tell."""
    if only_builds(operation):
        return Effect(act=Act.READS)
    if operation.is_read_only:
        verb, where = changing_word(operation)
        return Effect(act=_act_of(verb), word=verb, where=where) if verb else Effect(act=Act.READS)
    return _effect(operation.method, operation.path, operation.id, operation.summary or operation.description)


def consequence_of(operation: Operation) -> Consequence:
    """How much a mistaken call of this operation costs."""
    return effect_of(operation).consequence


# Names that generators end with the method (`savePost`, `UsingPOST_3`, `_v1_voices_add_post`) or with a number.
_GENERATED = re.compile(r"(?:Using[A-Z]{3,6}|_?(?:Post|Put|Delete|Patch|_post|_put|_delete|_patch))(?:_\d+)?$")


@lru_cache(maxsize=16384)
def _effect(method: str, path: str, id: str, told: str) -> Effect:  # noqa: A002
    name = words(_GENERATED.sub("", id))
    steps = path.rstrip("/").split("/")
    last = () if "{" in steps[-1] else words(steps[-1])
    if pair := next((pair for pair in pairwise(name) if pair in PAIRS), None):
        return Effect(act=Act(PAIRS[pair]), word=" ".join(pair), where="its operationId")
    for verb, where in _verbs(name, last, _opening(told), steps):
        act = _act_of(verb)
        if act is Act.READS and method not in ("POST", "QUERY"):
            continue
        if act is Act.WRITES and verb in CREATING and method in ("POST", "PUT"):
            act, verb = _creation(verb, name, last)
        if method == "DELETE" and act in (Act.READS, Act.WRITES):
            break
        return Effect(act=act, word=verb, where=where)
    if method == "DELETE":
        return Effect(act=Act.DELETES, word="delete", where="its method")
    if method == "QUERY":
        return Effect(act=Act.READS)
    if method == "POST":
        act, noun = _creation("", (), last)
        return Effect(act=act, word=noun, where=f"its path {path}" if noun else "")
    return Effect(act=Act.WRITES)


def _verbs(
    name: tuple[str, ...], last: tuple[str, ...], opening: tuple[str, ...], steps: list[str]
) -> tuple[tuple[str, str], ...]:
    """The verbs that tell what is done, the most trusted first: of the name, of a path that ends in an action, of the text."""
    named = next((word for word in (*name[:2], *name[-1:]) if word in CLEAR_VERBS), "")
    is_action = len(steps) > 1 and "{" in steps[-2]
    candidates = (
        (named, "its operationId"),
        (last[0] if last and last[0] in CLEAR_VERBS else "", "its path"),
        (opening[0] if opening and opening[1:2] != ("request",) else "", "its text"),
        (name[0] if name else "", "its operationId"),
        (last[0] if last and is_action else "", "its path"),
    )
    return tuple((verb, where) for verb, where in candidates if verb in VERBS)


def _opening(text: str) -> tuple[str, ...]:
    """The first words of a text; none where the first is a noun, as in "Updates since ..."."""
    bare = words(text[:60])
    return () if len(bare) > 1 and (bare[1] in AFTER_NOUNS or bare[1] in OUTCOMES) else bare[:2]


def _act_of(verb: str) -> Act:
    return Act(VERBS.get(verb, "deletes" if JOINED.fullmatch(verb) and verb.startswith(("delete", "remove")) else "writes"))


def _creation(verb: str, name: tuple[str, ...], last: tuple[str, ...]) -> tuple[Act, str]:
    """What making a thing comes to: who creates a payment pays. The thing is the last noun of the name, or of the path."""
    end = next((index for index, word in enumerate(name) if word in AFTER_NOUNS), len(name))
    noun = name[end - 1] if verb and end > 1 else last[0] if len(last) == 1 else ""
    return (Act(THINGS[noun]), f"{verb} {noun}".strip()) if noun in THINGS else (Act.WRITES, verb)


_NAMES_ITSELF = re.compile(r"(?i)(?:this|the) (?:operation|endpoint|method|call|api|request|resource|service) (?=\w)")


def _first_verb(text: str) -> str:
    """The first word that reads or changes, in the order of the text; empty where there is none."""
    return next((word for word in words(text) if word in CHANGES or word in READS), "")


def _ends_something(description: str) -> str:
    """The verb by which the description opens and says that something is gone after the call; empty where it does not."""
    bare = description.lstrip(" \t\r\n*_#>")
    named = _NAMES_ITSELF.match(bare)
    opening = words(bare[named.end() if named else 0 :][:60])
    adverbs = 1 if opening[:1] and opening[0].endswith("ly") else 0
    verb, following = (*opening[adverbs : adverbs + 2], "", "")[:2]
    if following in AFTER_NOUNS:
        return ""
    return verb if verb in ENDS or (verb + "s" in ENDS and not named) else ""


def _told(text: str) -> str:
    """The verb that the text opens with; "Updates since ..." opens with a noun, "Returns success" tells nothing."""
    opening = words(text)[:2]
    is_noun = len(opening) == 2 and (opening[1] in AFTER_NOUNS or opening[1] in OUTCOMES)
    return opening[0] if opening and opening[0] in CHANGES | READS and not is_noun else ""


def _streams(operation: Operation) -> bool:
    """Whether it answers events as they come: who subscribes there only listens, and the call ends with the connection."""
    return any(media.name.startswith("text/event-stream") for each in operation.responses for media in each.media)


def changing_word(operation: Operation) -> tuple[str, str]:
    """The verb by which a GET changes something, and where it stands; empty where a reading verb or none is found."""
    if operation.method in ("OPTIONS", "TRACE") or _streams(operation):
        return "", ""
    if ending := _ends_something(operation.description):
        return ending, f"its description {quoted(operation.description, 60)}"
    named = _first_verb(operation.id)
    told = _told(operation.summary or operation.description)
    if named in READS or told in READS:
        return "", ""
    if named in CHANGES and words(operation.id).index(named) <= 1:
        return named, f"its operationId `{operation.id}`"
    if told in CHANGES:
        return told, f"its text {quoted(operation.summary or operation.description, 60)}"
    for step in operation.path.split("/"):
        if "{" not in step and (step.lower() in IN_PATHS or JOINED.fullmatch(step)):
            return step, f"its path {operation.path}"
    return "", ""


def makes_another(operation: Operation) -> bool:
    """Whether a second call of it does it a second time: a POST that creates, sends, pays or orders."""
    if operation.method != "POST":
        return False
    effect = effect_of(operation)
    if effect.act in (Act.PAYS, Act.ORDERS, Act.SENDS, Act.PUBLISHES):
        return True
    if effect.act is not Act.WRITES:
        return False
    statuses = {each.status for each in operation.responses}
    # Generators add 201 to every POST beside its 200; alone it is meant.
    return effect.word in CREATING or ("201" in statuses and "200" not in statuses)


def searches(operation: Operation) -> bool:
    """Whether it only asks, whatever its method: `POST /pets/search`."""
    return effect_of(operation).act is Act.READS or bool(SEARCHES & set(words(operation.path.rsplit("/", 1)[-1])))

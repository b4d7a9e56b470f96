"""What people may say when they want an operation: made by rule from what its document says elsewhere than in its own text.

The name, the path, the summary and the description of an operation are under test, so nothing of an intent comes from them: it
is made of what answers are, what is sent, what links and examples say, and how the method is usually meant.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache

from plainspoken.checks.lexicon import EMPTY_WORDS, FUNCTION_WORDS
from plainspoken.checks.selection.records import Intent
from plainspoken.checks.similarity import root
from plainspoken.checks.wording import is_english, plain, words
from plainspoken.inventory.document import Document, Media, Operation, Response, Schema
from plainspoken.inventory.nodes import Node

MOST = 4  # intents of one operation
LEAST_WORDS = 2  # that carry meaning; fewer name no operation
MOST_WORDS = 20  # of one text: people ask in a sentence
MOST_NAMES = 4  # required fields of a body
MOST_BESIDE = 2  # properties beside a list: a count, a cursor
COMMON = 4  # a parameter of every fourth operation, and of more than so many, says nothing of any of them

# Words that say how an answer came about, or what it is to a program, and name nothing that anybody asks for.
_OUTCOMES = """
accepted complete completed content created default deleted done error indicates ok okay operation removed result results
standard succeeded success successful successfully updated
"""
_PROGRAMMING = """
array base body collection dto entity envelope input interface list model object out output page paged paginated payload req
request res resource response result schema string type view vo wrapper
"""
_TECHNICAL = frozenset(_PROGRAMMING.split())
_EMPTY = frozenset(map(root, (*EMPTY_WORDS, *FUNCTION_WORDS, *_OUTCOMES.split(), *_TECHNICAL)))
_VERBS = {"DELETE": "delete", "PUT": "update", "PATCH": "update"}


def derived_intents(document: Document) -> tuple[Intent, ...]:
    """The intents of the operations of a document, in its order; none for one of which nothing is said elsewhere.

    Left out is what has fewer than `LEAST_WORDS` words that carry meaning, what repeats a summary or the first sentence of a
    description, and what is said of two operations alike: it asks for neither.
    """
    known = _Known(document)
    made = [
        intent
        for operation in document.operations
        for intent in _said_of(operation, known)
        if len(telling(intent.says)) >= LEAST_WORDS and is_english(intent.says)
    ]
    owners = Counter(said for said, _ in {(_stems(each.says), each.operation) for each in made})
    kept: dict[str, dict[frozenset[str], Intent]] = {}
    for intent in made:
        said = _stems(intent.says)
        if owners[said] == 1 and len(kept.setdefault(intent.operation, {})) < MOST:
            kept[intent.operation].setdefault(said, intent)
    return tuple(intent for held in kept.values() for intent in held.values())


class _Known:
    """What is read once of a document: what links say of the operations they lead to, and which parameters are common."""

    def __init__(self, document: Document) -> None:
        self.links = _links(document)
        having = Counter(name for each in document.operations for name in {known.name for known in each.parameters})
        least = max(len(document.operations) / COMMON, COMMON)
        self.common = frozenset(name for name, count in having.items() if count > least)


def _said_of(operation: Operation, known: _Known) -> Iterator[Intent]:
    """Everything that is said of an operation outside of its own text, the most like a request first."""
    verb = _verb(operation)
    asked = [
        *((text, "a link that leads to it") for text in known.links.get(operation.key, ())),
        *((text, "the summary of an example") for text in _named_examples(operation)),
        (_external(operation), "its external documentation"),
    ]
    told = [*_answers(operation), *_sent(operation)]
    for text, source in asked:
        if not _is_copy(text, operation):
            yield Intent(operation=operation.key, says=text, source=source)
    for text, source in told:
        if not _is_copy(text, operation):
            yield Intent(operation=operation.key, says=_after(verb, text), source=source)
    if names := _names(operation, known.common):
        yield Intent(operation=operation.key, says=_after(verb, names), source="the names of what goes in and comes out")


def _is_copy(text: str, operation: Operation) -> bool:
    """Whether it repeats the summary, the start of the description or the name: that would be tested with itself."""
    own = {_stems(each) for each in (operation.summary, _start(operation.description))}
    return _stems(text) in own or (len(operation.id) > LEAST_WORDS and operation.id.casefold() in text.casefold())


def _verb(operation: Operation) -> str:
    """What a call does, by its method and what it answers; empty where that does not say."""
    if operation.method == "GET":
        ends_at_one = operation.path.rstrip("/").endswith("}")
        return "list" if not ends_at_one and any(map(_is_list, _media(operation.responses))) else "get"
    if operation.method == "POST" and any(each.status == "201" for each in operation.responses):
        return "create"
    return _VERBS.get(operation.method, "")


def _is_list(media: Media) -> bool:
    """Whether it holds a list: bare, or beside what only says where the list goes on."""
    schema = media.schema
    if schema is None or "array" in schema.types:
        return schema is not None
    lists = ["array" in each.types for each in schema.properties.values()]
    return sum(lists) == 1 and len(lists) <= MOST_BESIDE + 1


def _media(responses: Iterable[Response]) -> Iterator[Media]:
    """The first media type of each answer of success."""
    yield from (each.media[0] for each in responses if each.is_success and each.media)


def _answers(operation: Operation) -> Iterator[tuple[str, str]]:
    for response in operation.responses:
        if response.is_success:
            yield _start(response.description), f"the description of its answer {response.status}"
    for media in _media(operation.responses):
        yield from ((text, "the schema of its answer") for text in _schema_texts(media))


def _sent(operation: Operation) -> Iterator[tuple[str, str]]:
    if operation.body is not None:
        yield _start(operation.body.description), "the description of its body"
        for media in operation.body.media[:1]:
            yield from ((text, "the schema of its body") for text in _schema_texts(media))


def _schema_texts(media: Media) -> Iterator[str]:
    """What a schema says of itself, and of what it lists where it is there to list."""
    if media.schema is not None:
        holders = (media.schema, *media.schema.properties.values()) if _is_list(media) else ()
        listed = [items for each in holders if "array" in each.types and (items := each.items) is not None]
        schemas: list[Schema] = [media.schema, *listed[:1]]
        for each in schemas:
            yield _start(each.description) or _title(each.node.text("title"))


def _title(text: str) -> str:
    """A title; of one that is the name of a class, the words without those that only programs need."""
    return text if " " in text else " ".join(word for word in words(text) if word not in _TECHNICAL)


def _named_examples(operation: Operation) -> Iterator[str]:
    """What the examples of what is sent say of themselves."""
    sent = operation.body.media if operation.body else ()
    for holder in (*(each.node for each in operation.parameters), *(each.node for each in sent)):
        several = holder.get("examples")
        for _, example in several.items() if several and isinstance(several.value, dict) else ():
            if isinstance(example.value, dict):
                yield _start(example.text("summary") or example.text("description"))


def _external(operation: Operation) -> str:
    external = operation.node.get("externalDocs")
    return _start(external.text("description")) if external and isinstance(external.value, dict) else ""


def _names(operation: Operation, common: frozenset[str]) -> str:
    """The name of the schema that is sent or answered, and the names of what has to be given."""
    sent = list(operation.body.media[:1]) if operation.body else []
    things = [name for media in (*sent, *_media(operation.responses)) if (name := _component(media.schema))]
    given = [each.name for each in operation.parameters if each.required and each.location in ("path", "query")]
    fields = [name for media in sent if media.schema for name in sorted(media.schema.required)][:MOST_NAMES]
    if not things and not fields:
        return ""  # who is asked for by ids alone?
    names = (*things[:1], *(name for name in given if name not in common), *fields)
    return " ".join(dict.fromkeys(word for name in names for word in words(name) if word not in _TECHNICAL))


def _component(schema: Schema | None) -> str:
    """The name of a schema, or of what it lists, where it is a component of the document."""
    for each in (schema.items, schema) if schema is not None else ():
        tokens = each.node.followed().tokens if each is not None else ()
        if len(tokens) > 1 and tokens[-2] in ("schemas", "definitions"):
            return str(tokens[-1])
    return ""


def _links(document: Document) -> dict[str, tuple[str, ...]]:
    """What links say of the operations that they lead to, by the operation."""
    by_id = {each.id: each.key for each in document.operations if each.id}
    found: dict[str, dict[str, None]] = {}
    for operation in document.operations:
        for link in (link for response in operation.responses for link in _links_of(response)):
            if (target := by_id.get(link.text("operationId"))) and target != operation.key:
                found.setdefault(target, {})[_start(link.text("description"))] = None
    return {key: tuple(texts) for key, texts in found.items()}


def _links_of(response: Response) -> Iterator[Node]:
    listed = response.node.get("links")
    return (link for _, link in (listed.items() if listed else ()) if isinstance(link.value, dict))


def _start(text: str) -> str:
    """The first sentence of a text, at most `MOST_WORDS` words of it."""
    return " ".join(plain(text).partition(". ")[0].split()[:MOST_WORDS]).rstrip(".,;:")


def _after(verb: str, text: str) -> str:
    """The text behind the verb; it begins with a capital only where that belongs to its first word."""
    start = text[:1] if text[1:2].isupper() else text[:1].lower()
    return f"{verb} {start}{text[1:]}".strip() if text else ""


def telling(text: str) -> frozenset[str]:
    """The stems of its words that carry meaning."""
    return frozenset(stem for word in words(text) if len(word) > 2 and (stem := root(word)) not in _EMPTY)


@lru_cache(maxsize=16384)
def _stems(text: str) -> frozenset[str]:
    """The stems of all of its words."""
    return frozenset(map(root, words(text)))

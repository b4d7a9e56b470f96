"""What an error schema can carry, whichever of the shapes in use it has (RFC 9457, Google's, ebay's, JSON:API's, ...)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, TypeVar

from plainspoken.checks.remembering import remembered
from plainspoken.checks.shapes import Shape
from plainspoken.checks.wording import words
from plainspoken.inventory.document import Media, Operation, Response, Schema
from plainspoken.inventory.nodes import Files, Node

Answer = TypeVar("Answer")

_SENTENCE = frozenset(words("message messages msg detail details description title text explanation summary error reason"))
_SENTENCE |= frozenset(words("melding nachricht meldung mensaje mensagem messaggio bericht"))
_SENTENCE_ENDS = ("message", "description", "detail", "faultstring")
_CODE_ENDS = ("code", "type", "kind", "reason", "slug")
_ONLY_STATUS = frozenset({("status", "code"), ("http", "code"), ("http", "status", "code")})
_FIELD = frozenset(words("field fields param params parameter parameters property attribute argument pointer loc"))
_FIELD_BELOW = frozenset(words("path location target source item name instance"))
_CREDENTIAL = frozenset(words("key apikey token accesstoken secret password license authorization auth signature"))
_HOLDERS = frozenset(words("error errors violations violation validation invalid details detail issues problems causes"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Anatomy:
    """The field that carries each part of an error, as `error.code`; empty where none does."""

    code: str
    sentence: str
    field: str

    @property
    def lacking(self) -> tuple[str, ...]:
        """What of code and sentence is lacking, in words."""
        parts = (("a code that a program can tell refusals apart by", self.code), ("a sentence for people", self.sentence))
        return tuple(name for name, carried in parts if not carried)


@remembered
def _known(_: Files) -> dict[tuple[str, object], Any]:
    """What was worked out about schemas of these files: one error schema stands behind hundreds of operations."""
    return {}


def _once(name: str, schema: Schema, work: Callable[[Schema], Answer]) -> Answer:
    known = _known(schema.node.files)
    key = (name, schema.node.identity)
    if key not in known:
        known[key] = work(schema)
    answer: Answer = known[key]
    return answer


def anatomy(schema: Schema) -> Anatomy:
    """Where `schema` carries a code, a sentence and the field at fault."""
    return _once("anatomy", schema, _anatomy)


def _anatomy(schema: Schema) -> Anatomy:
    codes, sentences, fields = [], [], []
    for path, child, _ in schema.fields(depth=5):
        named = tuple(words(path[-1]))
        shown = ".".join(step for step in path if step != "[]")
        types = child.types
        if _is_sentence(named, types, child):
            sentences.append(shown)
        if _is_code(named, types):
            codes.append(shown)
        if _names_field(path, named, types, child):
            fields.append(shown)
    code, sentence = _apart(sorted(codes, key=_outer), sorted(sentences, key=_outer))
    return Anatomy(code=code, sentence=sentence, field=min(fields, key=_outer, default=""))


def _outer(path: str) -> tuple[int, str]:
    """Orders fields by how deep they are, then by name: the order in which a document lists them says nothing."""
    return path.count("."), path


def _apart(codes: list[str], sentences: list[str]) -> tuple[str, str]:
    """A code and a sentence that are not one field; where there is only one for both, it is the sentence."""
    pairs = ((code, sentence) for sentence in sentences for code in codes if code != sentence)
    return next(pairs, ("" if sentences else next(iter(codes), ""), next(iter(sentences), "")))


def _is_sentence(named: tuple[str, ...], types: frozenset[str], child: Schema) -> bool:
    if types and "string" not in types and not ("array" in types and child.items and "string" in child.items.types):
        return False
    joined = "".join(named)
    return (
        joined.endswith(_SENTENCE_ENDS)
        or bool(_SENTENCE & set(named[-1:]))
        or bool(_SENTENCE & set(named) - {"error", "reason"})
    )


def _is_code(named: tuple[str, ...], types: frozenset[str]) -> bool:
    if types & {"object", "array", "boolean"} or not named or named in _ONLY_STATUS:
        return False
    joined = "".join(named)
    return joined.endswith(_CODE_ENDS) or joined in ("errorid", "errorkey", "errorname", "error")


def _names_field(path: tuple[str, ...], named: tuple[str, ...], types: frozenset[str], child: Schema) -> bool:
    if _FIELD & set(named):
        return True
    above = {word for step in path[:-1] for word in words(step)}
    if above & _HOLDERS and _FIELD_BELOW & set(named):
        return True
    # A map from field names to their errors, or a list whose entries the schema leaves open.
    if not _HOLDERS & set(named) or child.properties:
        return False
    inner = child.items
    return types <= {"object"} if inner is None else inner.types <= {"object"} and not inner.properties


def unreadable(response: Response) -> str:
    """Why a program can read nothing in the body of this answer, in words; empty where it can."""
    if not response.media:
        return "" if codes_beside(response) else "no body is described"
    media = json_media(response)
    if media is None:
        return f"its body is {response.media[0].name or 'of no media type'}, not JSON"
    if media.schema is None:
        return "its body has no schema"
    return bare(media.schema)


def codes_beside(response: Response) -> bool:
    """Whether an extension lists the errors of this answer by code and says when each occurs (ebay's `x-response-codes`)."""
    return any(name.startswith("x-") and _lists_codes(node, 3) for name, node in response.node.items())


def _lists_codes(node: Node, depth: int) -> bool:
    entries = [entry for _, entry in node.items()]
    if entries and all(entry.text("description") for entry in entries):
        return True
    return depth > 0 and any(_lists_codes(entry, depth - 1) for entry in entries)


def json_media(response: Response) -> Media | None:
    """The JSON body of this answer, if it has one."""
    return next((media for media in response.media if media.is_json), None)


def bare(schema: Schema) -> str:
    """Why the schema tells a program nothing, in words; empty where it names at least one field."""
    return _once("bare", schema, _bare)


def _bare(schema: Schema) -> str:
    if next(iter(schema.fields(depth=2)), None) is not None or schema.node.get("additionalProperties") is not None:
        return ""
    types = sorted(schema.types)
    if not types:
        return "its schema is empty"
    return f"its schema is a bare {types[0]}" if types != ["object"] else "its schema is an object without properties"


def schema_shape(schema: Schema) -> Shape:
    """The top-level properties with the kind of each, comparable with what was observed."""
    return _once("shape", schema, _schema_shape)


def _schema_shape(schema: Schema) -> Shape:
    found = {(name, _kind(child)) for name, child in schema.properties.items()}
    for alternative in schema.alternatives if not found else ():
        found |= set(schema_shape(alternative))
    return frozenset(found)


def _kind(schema: Schema) -> str:
    types = schema.types - {"null"}
    if len(types) != 1:
        return "any"
    (name,) = types
    return "number" if name == "integer" else name


def refusals(operation: Operation) -> tuple[Response, ...]:
    """The documented answers that refuse a request: `4xx`, `4XX` and `default`."""
    return tuple(each for each in operation.responses if each.status[:1] == "4" or each.status == "default")


def can_be_refused(operation: Operation) -> bool:
    """Whether a caller can get it wrong: by what it sends, by who it is, or because things change under it.

    What takes nothing and is said to be open to all cannot; where nothing is said of who may call, it may refuse.
    """
    if operation.method in ("OPTIONS", "HEAD", "TRACE"):
        return False
    return bool(operation.parameters or operation.body or not operation.is_public or not operation.is_read_only)


def inputs(operation: Operation) -> tuple[str, ...]:
    """The names of what a caller sends: parameters, then the top-level fields of a JSON body; no headers, no credentials."""
    media = next((each for each in operation.body.media if each.schema), None) if operation.body else None
    fields = tuple(media.schema.properties) if media and media.schema else ()
    sent = (each.name for each in operation.parameters if each.location not in ("header", "cookie"))
    return tuple(name for name in dict.fromkeys((*sent, *fields)) if not is_credential(words(name)))


@lru_cache(maxsize=16384)
def is_credential(named: tuple[str, ...]) -> bool:
    """Whether a name of these words is that of a key or secret."""
    return "".join(named) in _CREDENTIAL or {"api", "key"} <= set(named) or bool({"secret", "password"} & set(named))

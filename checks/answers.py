"""Reads error answers as a model does: whatever their shape, which field is named, what would be accepted, what leaks."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from plainspoken.checks.error_languages import in_english
from plainspoken.checks.wording import cut, words
from plainspoken.inventory.strange_json import json_of

# Characters. Judgement: frameworks cut what a model is shown at 5,000 (LangChain), and an error should leave room.
LENGTH_LIMIT = 2_000
_MAX_LEAVES = 2_000


def _set(names: str) -> frozenset[str]:
    return frozenset(names.split())


# Keys that every error envelope has: as keys they name no field of the request.
ENVELOPE = _set(
    "code codes detail details error errors errorcode errormessage exception fault faultstring fields instance kind loc"
    " message messages msg ok param parameter parameters path pointer reason requestid source status statuscode success"
    " target timestamp title traceid type url validation violations field location property domain data meta"
)
# Keys whose values repeat the request or number it; they explain nothing, unless a sentence stands there.
_ECHO = _set(
    "instance path url uri href self requestid traceid correlationid correlation timestamp request input help documentation"
    " documentationurl moreinfo docs"
)
_TRACE = _set("stack stacktrace trace traceback")


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaf:
    """One plain value of an answer and the keys that lead to it, array positions left out."""

    path: tuple[str, ...]
    value: str

    @property
    def key(self) -> str:
        """The last key, without case and punctuation; empty for a text that stands alone."""
        return "".join(words(self.path[-1])) if self.path else ""

    @property
    def tells(self) -> bool:
        """Whether it explains something, and does not only repeat or number the request."""
        return self.key not in _TRACE and (self.key not in _ECHO or len(self.value.split()) > 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """An answer's body. `value` is the JSON in it, None where it is not JSON; `leaves` are all plain values in it."""

    body: str
    value: Any
    leaves: tuple[Leaf, ...]

    @property
    def is_object(self) -> bool:
        return isinstance(self.value, dict)

    @property
    def said(self) -> tuple[Leaf, ...]:
        """The leaves that tell something, those left out that only repeat or number the request."""
        return tuple(leaf for leaf in self.leaves if leaf.tells)

    @property
    def text(self) -> str:
        """All that it tells, as one text."""
        return " \n".join(leaf.value for leaf in self.said)


def read_answer(body: str) -> Answer:
    """The answer in `body`: JSON of any shape, otherwise one text (of HTML what a reader would see)."""
    try:
        value = json_of(body)
    except ValueError:
        value = None
    if value is None:
        return Answer(body=body, value=None, leaves=(Leaf(path=(), value=_visible(body)),) if body.strip() else ())
    return Answer(body=body, value=value, leaves=tuple(_leaves(value)))


def _visible(body: str) -> str:
    if not re.search(r"<(!doctype|html|body|h1|title)\b", body[:2000], re.IGNORECASE):
        return body
    shown = re.sub(r"<(script|style)\b.*?</\1>", " ", body, flags=re.IGNORECASE | re.DOTALL)
    return re.sub(r"<[^>]*>", " ", shown)


def _leaves(value: Any) -> Iterator[Leaf]:
    stack: list[tuple[tuple[str, ...], Any]] = [((), value)]
    count = 0
    while stack and count < _MAX_LEAVES:
        path, node = stack.pop()
        if isinstance(node, Mapping):
            stack += [((*path, str(key)), child) for key, child in reversed(tuple(node.items()))]
        elif isinstance(node, Sequence) and not isinstance(node, str):
            stack += [(path, child) for child in reversed(node)]
        elif node is not None:
            count += 1
            yield Leaf(path=path, value=node if isinstance(node, str) else json.dumps(node))


def names(answer: Answer, field: str) -> bool:
    """Whether the answer names `field`: in a text, as a value (`loc`, `pointer`, `param`), or as a key that holds its error.

    `field` may be a path (`customer.email`, `/customer/email`, `items[0].price`); its last name is what counts.
    """
    steps = [step for step in re.split(r"[./\[\]]+", field) if step and not step.isdigit()]
    wanted = "".join(words(steps[-1])) if steps else ""
    if not wanted:
        return False
    keys = {key for leaf in answer.said for key in leaf.path}
    as_key = any("".join(words(key)) == wanted for key in keys if "".join(words(key)) not in ENVELOPE)
    return as_key or any(_says(leaf.value, wanted) for leaf in answer.said)


def _says(text: str, wanted: str) -> bool:
    """Whether consecutive words of `text` make up `wanted`."""
    parts = words(text)
    for start in range(len(parts)):
        joined = ""
        for part in parts[start:]:
            joined += part
            if len(joined) >= len(wanted):
                break
        if joined == wanted:
            return True
    return False


def _any(*alternatives: str) -> re.Pattern[str]:
    return re.compile("|".join(alternatives), re.IGNORECASE)


_TYPE = (
    r"(?:an? |of type |valid |type |the type )*(?:integer|int|number|numeric|float|decimal|boolean|bool|string|text|array|list"
    r"|object|dictionary|uuid|guid|date|datetime|timestamp|e-?mail|url|uri)\b"
)
# What a text may say would be accepted, in English or put into it; answers in any language are reached by the keys below.
_ACCEPTED_TEXT: Mapping[str, re.Pattern[str]] = {
    "presence": _any(
        r"\b(?:required|mandatory|missing)\b",
        r"\bmust be (?:given|present|provided|supplied|set)\b",
        r"\b(?:can(?:not|'t| ?not)|may not|should not|must not) be (?:blank|empty|null)\b",
    ),
    "type": _any(
        rf"\b(?:must|should|has to|needs? to|expected|expects?|is not|isn't|wanted|to be)\b[^.\n]{{0,30}}?\b{_TYPE}",
        rf"\bnot an? (?:valid )?{_TYPE}",
    ),
    "values": _any(
        r"\b(?:one|any) of\b|\beither\b|\bpermitted values?\b",
        r"\b(?:allowed|accepted|possible|supported|known|valid) (?:values?|options?|choices?)? ?(?:are|is|include|:)",
        r"\bchoose (?:from|between)\b|\b(?:must|should) (?:be|equal) ['\"`]",
    ),
    "range": _any(
        r"\bbetween\b.{1,30}\band\b|\b(?:not exceed|limit of \d|up to \d)|\bat (?:least|most)\b|[<>]=?\s*-?\d",
        r"\b(?:less|greater|more|fewer|larger|smaller|higher|lower|longer|shorter) than\b",
        r"\b(?:max|min)(?:imum)?\b[^.\n]{0,20}\d|\brange\b[^.\n]*\d",
        r"\bmust be (?:positive|in the (?:past|future)\b|(?:before|after) )",
    ),
    "format": _any(
        r"\byyyy|\biso[ -]?8601|\brfc[ -]?\d{4}",
        r"\b(?:expected|correct|required|following|valid|in)(?: the)? format\b[^.\n]*\S{4}",
        r"\bformat(?:ted)? (?:as|like|is|must be|should be)\b|\bformat: ?\S",
        r"\bmatch(?:es)?\b[^.\n]{0,30}(?:pattern|regex|\^)|\bpattern\b[^.\n]{0,20}[\^\[\\]",
    ),
    "example": _any(r"\be\.g\.|\bfor (?:example|instance)\b|\bsuch as\b|\bexample:|\bdid you mean\b|\btry (?!again)\S"),
    "unknown field": _any(
        r"\b(?:unknown|unexpected|unrecogni[sz]ed|unsupported)\b[^.\n]{0,30}\b(?:field|propert|parameter|argument|input|key)",
        r"\b(?:extra|additional) (?:inputs?|fields?|propert(?:y|ies))\b|\bnot permitted\b",
    ),
}
_ACCEPTED_KEYS: Mapping[str, frozenset[str]] = {
    "values": _set("allowed allowedvalues accepted acceptedvalues enum enumvalues options choices permitted validvalues"),
    "type": _set("expected expectedtype"),
    "range": _set("minimum maximum min max ge gt le lt limitvalue minlength maxlength minitems maxitems multipleof"),
    "format": _set("pattern format regex expectedformat"),
    "example": _set("example examples suggestion suggestions suggested didyoumean"),
}
# The codes of pydantic, JSON Schema validators and the like say by themselves what was expected.
_CODES = re.compile(
    r"(?P<type>(?:int|float|bool|decimal|uuid|string|list|dict|date|datetime|model)(?:_\w+)*_(?:type|parsing)\b|type_error\.\w+)"
    r"|(?P<presence>\bvalue_error\.missing\b|^missing$|REQUIRED)"
)


def accepted(answer: Answer) -> frozenset[str]:
    """What the answer says would be accepted: any of presence, type, values, range, format, example, unknown field."""
    text = " \n".join(in_english(leaf.value) for leaf in answer.said)
    found = {kind for kind, pattern in _ACCEPTED_TEXT.items() if pattern.search(text)}
    for leaf in answer.said:
        found |= {kind for kind, keys in _ACCEPTED_KEYS.items() if leaf.key in keys and leaf.value.strip()}
        if leaf.key in ("type", "code", "keyword") and (code := _CODES.search(leaf.value)):
            found.add(str(code.lastgroup))
    return frozenset(found)


_ERROR_KEYS = _set("error errors fault exception errormessage errorcode")
_BESIDE = ENVELOPE | _set("requestid traceid correlationid documentationurl result payload response version")
_FAILED = re.compile(r"(?:error|err|fail|failed|failure|fault|ko|nok|invalid|denied|feilet)", re.I)


def reported_error(value: Any) -> str:
    """The part of a successful answer that says it failed, as `"error": "..."`; empty where none does.

    A resource that tells of a failure in its past (it has an identity, or content of its own) is not one.
    """
    if not isinstance(value, Mapping):
        return ""
    entries = {"".join(words(str(key))): (key, entry) for key, entry in value.items()}
    for flag in ("success", "ok", "succeeded", "issuccess"):
        if flag in entries and entries[flag][1] is False:
            return _entry(*entries[flag])
    filled = {name for name, (_, entry) in entries.items() if entry not in (None, "", [], {}, False, 0)}
    if filled - _BESIDE:
        return ""
    for name in sorted(filled & _ERROR_KEYS):
        if not isinstance(entries[name][1], int | float) or entries[name][1] is True:  # a number counts errors of something
            return _entry(*entries[name])
    key, status = entries.get("status", ("", ""))
    if isinstance(status, str) and _FAILED.fullmatch(status) and filled & {"message", "messages", "detail", "code", "msg"}:
        return _entry(key, status)
    return _code_entry(entries)


def _code_entry(entries: Mapping[str, tuple[Any, Any]]) -> str:
    """A top-level HTTP status of 400 or above with a message beside it."""
    for name in ("code", "status", "statuscode"):
        key, code = entries.get(name, ("", None))
        if isinstance(code, int) and 400 <= code < 600 and {"message", "detail", "msg", "title"} & set(entries):
            return _entry(key, code)
    return ""


def _entry(key: Any, value: Any) -> str:
    return cut(f"{json.dumps(key)}: {json.dumps(value, ensure_ascii=False)}", 120)

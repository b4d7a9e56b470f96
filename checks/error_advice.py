"""What an error answer tells about each argument, whatever the shape it stands in.

Everything that an answer holds is turned into sentences, each with the name that stands beside it: `{"field": "limit",
"minimum": 1}` reads as *limit: at least 1*. Sentences are judged alone, so that the same words tell the same in RFC 9457
`errors`, pydantic's `loc`, JSON:API's `source`, Google's `fieldViolations`, Spring's lists, or no JSON at all.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from plainspoken.checks.answers import ENVELOPE, Answer, Leaf, accepted, read_answer
from plainspoken.checks.error_languages import bound_of, in_english
from plainspoken.checks.wording import words

_MOST_SENTENCES = 400


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Keys under which an error says which argument it is about.
_NAMING = _set(
    "loc pointer param parameter field fieldname property propertypath propertyname attribute argument target instancepath"
    " datapath path name"
)
# Keys under which an error repeats what was sent.
_ECHOES = _set(
    "received input rejectedvalue invalidvalue attemptedvalue actual value got provided requestbody body request instance url"
    " uri href self requestid traceid correlationid timestamp stack stacktrace trace traceback in location documentation help"
)
# Keys that state a limit, and the sentence that says the same.
_LIMITS: Mapping[str, str] = {
    **dict.fromkeys(("minimum", "min", "ge", "gte", "minvalue"), "must be at least {}"),
    **dict.fromkeys(("maximum", "max", "le", "lte", "maxvalue", "limitvalue"), "must be at most {}"),
    **dict.fromkeys(("gt", "exclusiveminimum"), "must be greater than {}"),
    **dict.fromkeys(("lt", "exclusivemaximum"), "must be less than {}"),
    **dict.fromkeys(("pattern", "regex"), "must match the pattern {}"),
    **dict.fromkeys(("expected", "accepted", "expectedtype", "expectedformat", "format", "requiredtype"), "must be {}"),
    **dict.fromkeys(("example", "examples", "suggestion", "suggestions", "didyoumean"), "for example {}"),
}
_LISTS = _set(
    "allowed allowedvalues accepted acceptedvalues enum enumvalues options choices permitted permittedvalues validvalues"
    " possiblevalues supportedvalues expected"
)


_CODED = _set("code type error errorcode keyword rule reason validator constraint kind")
_COUNTED = _set("count limit bound threshold requirement value number")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """One sentence of an answer, and the names that its shape gives the argument it is about; none where only words do."""

    text: str
    named: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a sentence says would be accepted. `kinds` are those of `answers.accepted`, and `one value`, `order`, `JSON`."""

    kinds: frozenset[str] = frozenset()
    values: tuple[str, ...] = ()
    forms: frozenset[str] = frozenset()
    least: float | None = None
    most: float | None = None
    media: tuple[str, ...] = ()

    def __or__(self, other: Told) -> Told:
        return Told(
            kinds=self.kinds | other.kinds,
            values=tuple(dict.fromkeys((*self.values, *other.values))),
            forms=self.forms | other.forms,
            least=other.least if self.least is None else self.least,
            most=other.most if self.most is None else self.most,
            media=tuple(dict.fromkeys((*self.media, *other.media))),
        )


def sentences(body: str) -> tuple[Sentence, ...]:
    """Everything that the answer in `body` says, in sentences, in its order."""
    answer = read_answer(body)
    if answer.value is None:
        said: Iterable[Sentence] = (Sentence(text=leaf.value) for leaf in answer.leaves)
    else:
        said = _of(answer.value, (), 0)
    return tuple(part for _, each in zip(range(_MOST_SENTENCES), said, strict=False) for part in _parts(each))


def _parts(sentence: Sentence) -> Iterator[Sentence]:
    for text in re.split(r"(?<=[.!?])\s+|\s*;\s+|\n+", sentence.text.strip()):
        if text:
            yield Sentence(text=text, named=sentence.named)


def _of(value: Any, named: tuple[str, ...], depth: int) -> Iterator[Sentence]:
    """What a value of an answer says; `named` is what stands around it."""
    if depth > 12:
        return
    if isinstance(value, Mapping):
        yield from _of_object(value, named, depth)
    elif isinstance(value, list):
        for entry in value:
            yield from _of(entry, named, depth + 1)
    elif isinstance(value, str):
        yield Sentence(text=value, named=named)


def _of_object(value: Mapping[str, Any], around: tuple[str, ...], depth: int) -> Iterator[Sentence]:
    named = _named(value) or around
    if bound := _bound(value):
        yield Sentence(text=bound, named=named)
    for key, child in value.items():
        plain = "".join(words(str(key)))
        if plain in _NAMING and _is_plain(child):
            continue
        if plain in _ECHOES or child is None:
            continue
        if plain in _LISTS and isinstance(child, list) and child and all(map(_is_scalar, child)):
            yield Sentence(text="must be one of " + ", ".join(f"'{_text(each)}'" for each in child), named=named)
        elif plain in _LIMITS and _is_scalar(child):
            yield Sentence(text=_LIMITS[plain].format(_text(child)), named=named)
        else:
            inner = named if plain in ENVELOPE else (str(key), *named)
            yield from _of(child, inner, depth + 1)


def _bound(value: Mapping[str, Any]) -> str:
    """What a code of a bound says with the only number beside it: `{"code": "max", "count": 50}`."""
    plain = {"".join(words(str(key))): child for key, child in value.items()}
    codes = [child for key, child in plain.items() if key in _CODED and isinstance(child, str)]
    numbers = [child for key, child in plain.items() if key in _COUNTED and not isinstance(child, str | list | dict)]
    said = (bound_of(code, numbers[0]) for code in codes) if len(numbers) == 1 else ()
    return next(filter(None, said), "")


def _named(value: Mapping[str, Any]) -> tuple[str, ...]:
    """The names under the keys that name an argument, those of JSON:API's `source` included."""
    source = value.get("source")
    inner = _named(source) if isinstance(source, Mapping) else ()
    found = (_text(child) for key, child in value.items() if "".join(words(str(key))) in _NAMING and _is_plain(child))
    return (*inner, *(name for name in found if name or len(value) > 1))


def _is_scalar(value: Any) -> bool:
    return isinstance(value, str | int | float)


def _is_plain(value: Any) -> bool:
    return isinstance(value, str) or (isinstance(value, list) and bool(value) and all(map(_is_scalar, value)))


def _text(value: Any) -> str:
    if isinstance(value, list):
        return "/".join(map(_text, value))
    return value if isinstance(value, str) else json.dumps(value)


_VALUES = re.compile(
    r"\b(?:(?:one|any) of|either|(?:allowed|accepted|possible|supported|known|valid|permitted)"
    r"(?: (?:values?|options?|choices?))?(?: for \S+)?(?: are| is| include)?|choose (?:from|between)|enum class)\b:?"
    r"(?: the (?:allowed|accepted|following)(?: values)?:?)?|\b(?:should|must) (?:be|equal) (?=['\"`])",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"'([^']*)'|\"([^\"]*)\"|`([^`]*)`")
_FORMS: Mapping[str, re.Pattern[str]] = {
    name: re.compile(rf"(?<![\w-])(?:{pattern})(?![\w-])", re.IGNORECASE)
    for name, pattern in {
        "integer": r"integers?|int(?:32|64)?|whole numbers?|long",
        "number": r"numbers?|numeric|float|double|(?:big)?decimal|integers?|int",
        "boolean": r"boolean|bool|true or false",
        "date": r"(?:local)?dates?|day as \S+|yyyy-mm-dd|iso[ -]?8601|rfc[ -]?3339|(?:offset|local|zoned)?date-?time|instant"
        r"|timestamp",
        "uuid": r"uuid|guid",
        "list": r"arrays?|lists?|sequence",
        "object": r"objects?|dictionary|dict|map",
        "text": r"strings?|texts?",
        "email": r"e-?mail(?: address)?",
        "url": r"ur[li]",
    }.items()
}
_NUMBER = r"(-?\d+(?:\.\d+)?)(?!\d*[-/]\d)"
_BETWEEN = re.compile(
    rf"\b(?:between|from|range(?: of)?|within)\s*[\[(]?{_NUMBER}\s*(?:,|and|to|-|–|\.\.\.?)\s*{_NUMBER}", re.I
)
_LEAST = re.compile(
    r"(?:\bat least|>=|≥|\b(?:greater|larger|more|higher) than or equal(?: to)?|\bmin(?:imum(?: value)?)?(?: is| of|:)?"
    rf"|\b(?:not (?:be )?|no )(?:less|fewer|smaller|lower) than)\s*{_NUMBER}"
    rf"|{_NUMBER} or (?:more|greater|higher|above)",
    re.IGNORECASE,
)
_MOST = re.compile(
    r"(?:\bat most|<=|≤|\b(?:less|smaller|fewer|lower) than or equal(?: to)?|\bmax(?:imum(?: value)?)?(?: is| of|:)?"
    rf"|\b(?:not (?:be )?|no )(?:more|greater|larger|higher) than|\b(?:not|never) exceed|\bup to)\s*{_NUMBER}"
    rf"|{_NUMBER} or (?:less|fewer|lower|below)",
    re.IGNORECASE,
)
_MORE = re.compile(rf"\b(?:greater|larger|more|higher) than\s+{_NUMBER}|(?<![<=])>\s*{_NUMBER}|\b(positive)\b", re.I)
_LESS = re.compile(rf"\b(?:less|smaller|fewer|lower) than\s+{_NUMBER}|<\s*{_NUMBER}", re.I)
_LENGTH = re.compile(r"\b(?:characters?|letters|items|entries|elements|bytes|length)\b", re.IGNORECASE)
_MEDIA = re.compile(r"\b(?:application|text|multipart|image)/[\w.+*-]*[\w*]")
_KINDS: Mapping[str, re.Pattern[str]] = {
    "one value": re.compile(r"\bonce\b|\b(?:single|only one|one) value\b|\bnot an? (?:list|array)\b|\bmultiple values\b", re.I),
    "order": re.compile(r"\b(?:before|after|earlier|later|precede|less|greater|smaller|larger|reversed)\b|[<>]", re.IGNORECASE),
    "JSON": re.compile(r"\bjson\b|\b(?:request )?(?:body|payload)\b", re.IGNORECASE),
    "unknown field": re.compile(
        r"\bonly the (?:fields?|parameters?|propert)|\bone of the (?:\w+ )?(?:parameters|fields)\b"
        r"|\bno (?:query|body) parameter"
        r"|\bnot (?:allowed|accepted|permitted|recogni[sz]ed|supported|known|defined|expected)\b|\bunknown\b|\bunexpected\b"
        r"|\b(?:additional|extra)\b|\bdoes not exist\b|\bunrecogni[sz]ed\b",
        re.IGNORECASE,
    ),
}


def told(text: str) -> Told:
    """What one sentence says would be accepted."""
    text = in_english(text)
    kinds = accepted(Answer(body=text, value=None, leaves=(Leaf(path=(), value=text),)))
    kinds |= {kind for kind, pattern in _KINDS.items() if pattern.search(text)}
    least, most = _bounds(text)
    if _LENGTH.search(text) and (least, most) != (None, None):
        least = most = None
        kinds |= {"length"}
    return Told(
        kinds=kinds | ({"range"} if (least, most) != (None, None) else set()),
        values=_values(text),
        forms=frozenset(name for name, pattern in _FORMS.items() if pattern.search(text)),
        least=least,
        most=most,
        media=tuple(_MEDIA.findall(text)),
    )


def _values(text: str) -> tuple[str, ...]:
    """The values that a sentence lists, as written; none where it lists none."""
    begin = _VALUES.search(text)
    if begin is None:
        return ()
    rest = text[begin.end() :].strip().rstrip(".")
    if quotes := [next(filter(None, found), "") for found in _QUOTED.findall(rest)]:
        return tuple(filter(None, quotes))
    parts = re.split(r"\s*(?:,|\||\bor\b|\band\b|/)\s*", rest.strip("[](){}: "))
    return tuple(part.strip("[](){}: ") for part in parts if part and len(part.split()) <= 3)


def _bounds(text: str) -> tuple[float | None, float | None]:
    """The least and the most that a number may be, as far as a sentence says."""
    if found := _BETWEEN.search(text):
        return float(found[1]), float(found[2])
    least, most = _first(_LEAST, text), _first(_MOST, text)
    rest = _LEAST.sub(" ", _MOST.sub(" ", text))
    if least is None and (found := _MORE.search(rest)):
        least = 1.0 if found[3] else float(found[1] or found[2]) + 1
    if most is None and (found := _LESS.search(rest)):
        most = float(found[1] or found[2]) - 1
    return least, most


def _first(pattern: re.Pattern[str], text: str) -> float | None:
    found = pattern.search(text)
    return float(found[1] or found[2]) if found else None


def mentions(text: str, names: Sequence[str]) -> tuple[tuple[str, int], ...]:
    """Which of these names a sentence mentions, and where, in its order; one-letter names in quotation marks alone."""
    found = []
    for name in dict.fromkeys(names):
        steps = words(name)
        if not steps:
            continue
        inner = r"[\W_]*".join(map(re.escape, steps))
        pattern = rf"(?<![A-Za-z0-9]){inner}(?![A-Za-z0-9])" if len(name) > 1 else rf"['\"`]{inner}['\"`]"
        if match := re.search(pattern, text, re.IGNORECASE):
            found.append((name, match.start()))
    return tuple(sorted(found, key=lambda each: (each[1], each[0])))

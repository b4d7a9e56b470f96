"""What prose claims about a value: its choices, limits, default, unit and form. Pure; the English of API documents."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from plainspoken.checks.lexicon import FUNCTION_WORDS
from plainspoken.checks.wording import plain, words

_CODE = re.compile(r"(?i)</?(?:code|tt|b|i|strong|em)>")
_ITEM = r"(?:`[^`]{1,40}`|'[^']{1,40}'|\"[^\"]{1,40}\"|[A-Za-z0-9][\w.:+-]{0,30}(?![\w(]))"
_QUOTED_ITEM = r"(?:`[^`]{1,40}`|'[^']{1,40}'|\"[^\"]{1,40}\")"
_BETWEEN = r"(?:\s*,\s*(?:and|or)?\s*|\s+(?:or|and)\s+|\s*[|/]\s*)"
_LEAD = (
    r"(?:(?:valid|allowed|possible|accepted|permitted|supported|available|legal)\s+(?:\w+\s+)?"
    r"(?:values?|entries|inputs?|options?|choices)\s*(?:are|is|include)?"
    r"|\bone of(?: the following(?: values)?)?|\bvalues?\s*(?:are)?:"
    r"|\boptions(?:\s+are)?(?=\s*[:\"'`])|\b(?:must|can|should|may) be (?:either|one of)|\beither)"
)
_CHOICES = re.compile(rf"(?i){_LEAD}\s*[:=]?\s*`?[\[(]*\s*({_ITEM}(?:{_BETWEEN}{_ITEM})+)")
_QUOTED_CHOICES = re.compile(rf"(?i)\b(?:must|can|should|may) be\s*:?\s*({_QUOTED_ITEM}(?:{_BETWEEN}{_QUOTED_ITEM})+)")
_ITEMS = re.compile(_ITEM)
# Whole texts such as "json or xml": both words must be values that nothing but a closed set holds.
_PAIR = re.compile(r"(?i)\W*(json|xml|csv|html|pdf|asc|desc|ascending|descending|true|false|yes|no)\W+or\W+(\w+)\W*")
_DOUBLED = re.compile(r"[*`]{2,}")
# What one of the three patterns above needs; most texts have none of it.
_HINTS_OF_CHOICES = ("or", "value", "entries", "input", "option", "choices", "one of", "either", "be ", "be:")
_STOP = (FUNCTION_WORDS | {"be", "all", "if", "with", "etc"}) - {"a"}


@lru_cache(maxsize=65536)
def choices(text: str) -> tuple[str, ...]:
    """The values of a closed set that the prose lists ("one of a, b or c"); empty where it lists none."""
    lowered = text.lower()
    if not any(hint in lowered for hint in _HINTS_OF_CHOICES):
        return ()
    bare = _CODE.sub("`", text) if "<" in text else text
    bare = _DOUBLED.sub("`", bare)
    if pair := _PAIR.fullmatch(bare):
        return pair.groups()
    match = _CHOICES.search(bare) or _QUOTED_CHOICES.search(bare)
    if match is None:
        return ()
    items = [item for item in _ITEMS.findall(match.group(1)) if item.lower() not in ("or", "and")]
    if any(
        item.lower().rstrip(".") in _STOP for item in items
    ):  # a quoted word is a value whatever it is; a bare one may be grammar
        return ()
    kept = tuple(dict.fromkeys(bare for item in items if (bare := item.strip("`'\" ").rstrip(".:"))))
    if len({item[0] in "`'\"" for item in items}) > 1:  # "`auto`, `none` or specify a function" is no closed set
        return ()
    open_ended = re.match(r"\s*(?:,?\s*(?:etc|and so on|\.\.\.)|\s+\w+\s+\w+ing\b)", bare[match.end() :])
    return kept if len(kept) >= 2 and not open_ended else ()


def is_list(text: str) -> bool:
    """Whether the prose says that several values go into one text, separated by commas or the like."""
    return bool(_LIST.search(text))


_LIST = re.compile(r"(?i)\b(?:comma|semicolon|pipe|space)[- ](?:separated|delimited)\b|\bseparated by (?:a )?comma")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """Limits that prose states, of the `value` or of its `length` in characters; `seen` are its words.

    `noun` is the word after the number, where it is one that can be counted: `entries` in "at most 10 entries".
    """

    minimum: float | None = None
    maximum: float | None = None
    of: str = "value"
    noun: str = ""
    seen: str = ""


_NUM = r"(-?\d+(?:,\d{3})*(?:\.\d+)?)(?![\d.]*[-/:%]\d)"
_RANGE = re.compile(
    rf"(?i)\b(?:between|range(?:s)?(?: is| of|:| from| between)?"
    rf"|(?:number|integer|value)s? from)\s+{_NUM}\s*(?:and|to|-|–|\.\.)\s*{_NUM}"
    r"(\s+\w+)?"
)
_MAXIMUM = re.compile(
    rf"(?i)\b(?:max(?:imum)?(?:\s+(?:value|number|length|limit|size|allowed))*\s*(?:is|of|:|=)?|up to|at most|no more than|"
    rf"(?:must|should|can|may)\s*not (?:exceed|be (?:greater|larger|longer|more) than)|cannot exceed)\s*{_NUM}(\s+\w+)?"
)
_MINIMUM = re.compile(
    rf"(?i)\b(?:min(?:imum)?(?:\s+(?:value|number|length|limit|size|allowed))*\s*(?:is|of|:|=)?"
    rf"|at least|no less than)\s*{_NUM}(\s+\w+)?"
)
_DIGIT = re.compile(r"\d")
_LENGTH = re.compile(r"(?i)\b(?:char(?:acter)?s?|letters?|digits?|bytes?|symbols?)\b|\blength\b")


@lru_cache(maxsize=65536)
def bounds(text: str) -> Bounds | None:
    """The range that the prose states for the value ("between 1 and 10", "at most 100"); None where it states none."""
    bare = plain(text)
    if _DIGIT.search(bare) is None:
        return None
    if match := _RANGE.search(bare):
        low, high = _number(match.group(1)), _number(match.group(2))
        return (
            Bounds(minimum=low, maximum=high, of=_of(match), noun=_noun(match), seen=match.group().strip())
            if low < high
            else None
        )
    maximum, minimum = _MAXIMUM.search(bare), _MINIMUM.search(bare)
    first = maximum or minimum
    if first is None:
        return None
    seen = " ".join(match.group().strip() for match in (minimum, maximum) if match)
    return Bounds(
        minimum=_number(minimum.group(1)) if minimum else None,
        maximum=_number(maximum.group(1)) if maximum else None,
        of=_of(first),
        noun=_noun(first),
        seen=seen,
    )


def _number(text: str) -> float:
    return float(text.replace(",", ""))


def _noun(match: re.Match[str]) -> str:
    word = (match.groups()[-1] or "").strip().lower()
    return "" if word in FUNCTION_WORDS else word


def _of(match: re.Match[str]) -> str:
    return "length" if _LENGTH.search(match.group()) else "value"


_DEFAULT = re.compile(
    r"(?i)\bdefault(?:s| value)?\s*(?:is|to|:|=|of)+\s*(?:set to\s*)?"
    r"(`[^`]+`|'[^']*'|\"[^\"]*\"|-?\d+(?:,\d{3})*(?:\.\d+)?\b|true\b|false\b|zero\b|one\b|none\b|null\b)"
    r"(?!\s*(?:[-\d.]*\d|[%°]|(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|[kmg]b)\b))"
    r"|\((-?\d+(?:\.\d+)?|true|false) by default\)"
)
_NUMBER_WORDS = {"zero": "0", "one": "1", "none": "null"}


@lru_cache(maxsize=65536)
def default(text: str) -> str:
    """The default that the prose names, without quotation marks; empty where it names none in so many words."""
    match = _DEFAULT.search(_CODE.sub("`", text)) if "default" in text.lower() else None
    if match is None:
        return ""
    value = next(group for group in match.groups() if group).strip("`'\"")
    value = value.replace(",", "") if re.fullmatch(r"-?\d{1,3}(?:,\d{3})+", value) else value
    return _NUMBER_WORDS.get(value.lower(), value)


_REQUIRED = re.compile(
    r"(?i)^\W*(?:required|mandatory)\s*[.):\]-]|[(\[](?:required|mandatory)[)\]]"
    r"|\bthis (?:field|parameter|property|value|header|attribute) is (?:required|mandatory)\s*(?:\.|!|$)"
)
_OPTIONAL = re.compile(
    r"(?i)^\W*optional\s*[.):,\]-]|[(\[]optional[)\]]|\bthis (?:field|parameter|property|value|header) is optional\s*(?:\.|$)"
)
_CONDITION = re.compile(
    r"(?i)\b(?:required|mandatory|optional)\b[^.]{0,25}\b(?:if|when|unless|for|only|depending|except|either|in)\b"
)


def says_required(text: str) -> bool:
    """Whether the prose says, without a condition, that the value must be given."""
    lowered = text.lower()
    is_told = ("required" in lowered or "mandatory" in lowered) and _REQUIRED.search(text)
    return bool(is_told) and not _CONDITION.search(text)


def says_optional(text: str) -> bool:
    """Whether the prose says, without a condition, that the value may be left out."""
    return "optional" in text.lower() and bool(_OPTIONAL.search(text)) and not _CONDITION.search(text)


_NUMERIC = re.compile(
    r"(?i)\b(?:an?|the|positive|valid|any|be)\s+(?:integer|number|numeric value)\b(?! of\b)[^.]{0,40}\bbetween\s+-?\d"
)
_FLAG = re.compile(r"(?i)^\W*(?:`?true`?\W+or\W+`?false`?|`?false`?\W+or\W+`?true`?)\b|\b(?:boolean|bool) (?:flag|value)\b")


def says_type(text: str) -> str:
    """The JSON type that the prose gives a value: `integer`, `boolean`; empty where it gives none."""
    bare = plain(text)
    lowered = bare.lower()
    if "between" in lowered and _NUMERIC.search(bare):
        return "integer"
    return "boolean" if ("true" in lowered or "bool" in lowered) and _FLAG.search(bare) else ""


QUANTITIES = {
    "time": "duration timeout delay ttl lifetime latency elapsed",
    "space": "distance radius altitude elevation",
    "mass": "weight mass",
    "money": "price amount cost fee balance budget salary",
    "data": "filesize bandwidth memory storage",
    "other": "temperature speed pressure",
}
_QUANTITY = {word: kind for kind, members in QUANTITIES.items() for word in members.split()}
UNITS = {
    "time": "milliseconds, seconds or minutes",
    "space": "metres, kilometres or miles",
    "mass": "grams, kilograms or pounds",
    "money": "which currency, and whole units or minor units (cents)",
    "data": "bytes, kB or MB",
    "other": "which unit",
}
_UNIT = re.compile(
    r"""(?ix)\b(?:m?s|ms|msecs?|millis(?:econds?)?|micros?(?:econds?)?|nanos?(?:econds?)?|secs?|seconds?|mins?|minutes?|hours?|hrs?|days?
    |weeks?|months?|years?|bytes?|[kmgt]i?b|kilobytes?|megabytes?|gigabytes?|px|pixels?|cm|mm|km|meters?|metres?|kilomet(?:er|re)s?
    |miles?|feet|foot|ft|inch(?:es)?|yards?|kg|kilograms?|grams?|lbs?|pounds?|oz|ounces?|percent(?:age)?|pct|cents?|minor
    |currency|usd|eur|gbp|dollars?|euros?|degrees?|celsius|fahrenheit|kelvin|hz|bps|[km]bps|satoshis?|sats|nano|wei|gwei|eth|btc|nebl
    |points?|tokens?|credits?|units?|unix|epoch|count|number\ of|how\ many|ratio|factor|fraction|multiplier|iso|dpi|watts?
    |volts?|kwh|mbar|hpa|levels?|quantity)\b|[%$€£°¥]"""
)


@lru_cache(maxsize=65536)
def quantity(name: str) -> str:
    """The kind of quantity that a name ends in (`time`, `money`, ...); empty where it is none."""
    return _QUANTITY.get(next(reversed(words(name)), ""), "")


def has_unit(text: str) -> bool:
    """Whether the text names a unit of measurement or currency, or says what is counted."""
    return bool(_UNIT.search(text))


_DATE_FORM = re.compile(
    r"(?i)\biso[- ]?(?:8601|date)|\brfc[- ]?(?:3339|822|1123|2822)|\by{2,4}\W?m{1,3}|\bd{1,2}\W?m{1,3}\W?y"
    r"|\bm{1,2}\W?d{1,2}\W?y"
    r"|\bunix\b|\bepoch\b|\bh{1,2}:m|\bcron\b|\d{4}-\d{1,2}|\d{4}-[a-z]{3}|\d{1,2}/\d{1,2}/\d{2,4}|\d{1,2}:\d{2}"
    r"|\bP\d+[DMYTH]"
    r"|\bmilli?seconds|\bseconds since|%[YmdH]|\bdate-time\b|\bseconds\b|\bminutes\b|\b20\d\d\d{4}\b|\bregex|\b(?:19"
    r"|20)\d\d\b"
)


def has_date_form(text: str) -> bool:
    """Whether the text says, or shows by an example, how a date or time is to be written."""
    return bool(_DATE_FORM.search(text))

"""Judging words: pure functions over texts that people wrote for other people.

They know English only. `is_english` says where they may be used; a text in another language is never judged by its words.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from functools import lru_cache

from plainspoken.checks.languages import FOREIGN_CONTENT, FOREIGN_ENDINGS, FOREIGN_STOP
from plainspoken.checks.lexicon import EMPTY_WORDS, FUNCTION_WORDS, SHARED_WORDS, VERB_CLASSES

CUT = 120  # characters of a document's own words that a finding repeats: enough to recognise, short enough to read

_TAG = re.compile(r"<!--.*?-->|</?[a-zA-Z][^<>]{0,200}>", re.S)
_LINK = re.compile(r"!?\[([^\]]*)\]\([^)]*\)")
_MARKS = re.compile(r"[*`#|_]{2,}|[*`]|^[\s>#-]+", re.M)
_MARK = re.compile(r"[*`#|_>-]")  # without one, no text has any of these
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[^\W\d_A-Za-z][^\W\d_]*|\d+")
_LETTER = re.compile(r"[^\W\d_]")


@lru_cache(maxsize=65536)
def plain(text: str) -> str:
    """The text without HTML, Markdown marks and doubled spaces; link texts stay, addresses of links go."""
    bare = _LINK.sub(r"\1", text) if "](" in text else text
    if "<" in bare or "&" in bare:
        bare = html.unescape(_TAG.sub(" ", bare))
    if _MARK.search(bare):
        bare = _MARKS.sub(" ", bare)
    return " ".join(bare.split()).strip(" \ufeff\u200b")


def cut(text: str, limit: int = CUT) -> str:
    """The beginning of the text on one line, at most `limit` characters, an ellipsis where something was left out."""
    line = " ".join(text.split())
    return line if len(line) <= limit else line[: limit - 1].rstrip() + "…"


def quoted(text: str, limit: int = CUT) -> str:
    """The document's own words, cut and in quotation marks."""
    return f'"{cut(text, limit)}"'


@lru_cache(maxsize=65536)
def words(text: str) -> tuple[str, ...]:
    """The words in lower case; `camelCase`, `snake_case` and `kebab-case` names fall into theirs."""
    return tuple(map(str.lower, _WORD.findall(text)))


# Endings are cut so that "pets", "lists" and "listing" meet "pet" and "list"; a wrong stem only has to be wrong alike.
_ENDINGS = ("ations", "ation", "ings", "ing", "ies", "ied", "ers", "ed", "er", "es", "s", "ly", "y", "e")


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """The word without its English ending, at least three letters of it kept."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


@lru_cache(maxsize=65536)
def content(text: str) -> frozenset[str]:
    """The stems of the words that carry meaning: neither function words nor words that any API's texts carry."""
    return frozenset(stem(w) for w in words(plain(text)) if w not in FUNCTION_WORDS and w not in EMPTY_WORDS)


_VERB_STEMS = {stem(word): kind for word, kind in VERB_CLASSES.items()}


@lru_cache(maxsize=65536)
def gist(text: str) -> tuple[str, ...]:
    """Stems without function words, sorted, verbs of one meaning (get, list, retrieve, ...) taken as one: equal for twins."""
    found = [w for w in words(plain(text)) if w not in FUNCTION_WORDS]
    return tuple(sorted(_VERB_STEMS.get(stem(w), stem(w)) for w in found))


def adds_nothing(text: str, names: Iterable[str]) -> bool:
    """Whether every word of the text that carries meaning stands in `names` already (ids, paths, parameter names)."""
    told = content(text)
    if not told:
        return True
    known, joined = _told_by(tuple(names))
    # Names written together (`rushingusers`) hold words that cannot be split off; six letters do not meet by chance.
    return all(each in known or (len(each) >= 5 and each in joined) for each in told)


@lru_cache(maxsize=16384)
def _told_by(names: tuple[str, ...]) -> tuple[frozenset[str], str]:
    """The stems of the words in these names, and the words written together."""
    told = [word for name in names for word in words(name)]
    return frozenset(map(stem, told)), "".join(told)


_PLACEHOLDER = re.compile(
    r"""(?ix)
    ^\W*(?: todo\b.* | tbd\b.{0,40} | tba | fixme\b.* | xxx+ | n/?a | none | null | undefined | \.{2,} | -+ | \?+
      | lorem\ ipsum.* | foo(?:\W*bar)? | asdf\w* | qwerty | blah.* | test(?:\ (?:description|summary|text))? | sample\ text
      | (?:(?:some|a|the|my|your|enter|add|insert|put|write)\ )*(?:short\ |brief\ |long\ |detailed\ )?
        (?:description|summary|text|title|string|object|boolean|integer|documentation|docs)
        (?:\ (?:goes|is|comes|of\ \w+|for\ \w+))?(?:\ here|\ pending|\ missing|\ to\ be\ (?:added|done|written|completed))?
      | (?:no|missing|without)\ (?:description|summary|documentation)(?:\ (?:available|provided|given|yet|found))*
      | (?:describe|explain|document)\ (?:the\ |this\ |your\ |me|what\ this\ )?
        (?:operation|endpoint|parameter|field|method|api|does)?(?:\ here)?
      | (?:to\ be|not\ yet)\ (?:added|done|defined|documented|written|completed|determined|filled(?:\ in)?)
      | coming\ soon | placeholder.{0,20} | awesome\ api\ (?:title|description)
      | (?:api\ )?(?:title|description)\ goes\ here
    )\W*$""",
)
_PLACEHOLDER_INSIDE = re.compile(
    r"lorem ipsum|dolor sit amet|\b(?:TODO|FIXME|TBD)\b(?=\s*[:!(\[]|\s+(?:describe|document|write|add|explain|update)\b|\s*$)"
    r"|<(?:insert|your|add|describe|description)[ _-][^<>]{1,40}>|\b(?:description|text) (?:goes|comes) here\b",
)


# What the pattern above needs; most texts have none of it, and these are found in a tenth of its time.
_HINTS_INSIDE = ("lorem ipsum", "dolor sit", "TODO", "FIXME", "TBD", "<", "goes here", "comes here")


@lru_cache(maxsize=65536)
def placeholder(text: str) -> str:
    """The part of the text that is a stand-in for one nobody wrote (`TODO`, `lorem ipsum`, `string`); empty where none is."""
    bare = text.strip()
    if bare and len(bare) < 200 and _PLACEHOLDER.match(bare):
        return bare
    inside = _PLACEHOLDER_INSIDE.search(bare) if any(hint in bare for hint in _HINTS_INSIDE) else None
    return inside.group() if inside else ""


_VAGUE = re.compile(
    r"(?i)\b(?:various (?:\w+)|some (?:data|stuff|things?|information|values?)|stuff|and so on|and so forth|as needed|"
    r"as appropriate|as necessary|miscellaneous|several things|does things|certain (?:things|data|values))\b"
)
_OPEN_END = re.compile(r"(?i)\betc\b|and (?:so on|more)\b")
_OPEN_LIST = re.compile(r"(?i)[^.:;()]*(?:,\s*|\s)(?:etc\b\.?|and so on|and more\b)")


_HINTS_OF_VAGUENESS = (
    "various",
    "some",
    "stuff",
    "and so",
    "as needed",
    "as appr",
    "as nec",
    "misc",
    "several",
    "does",
    "certain",
)


@lru_cache(maxsize=65536)
def vague(text: str) -> str:
    """The vague words that stand where the content should be; empty where the text says something beside them."""
    bare = plain(text)
    lowered = bare.lower()
    match = _VAGUE.search(bare) if any(hint in lowered for hint in _HINTS_OF_VAGUENESS) else None
    if match is None:
        return ""
    rest = content(bare[: match.start()] + " " + bare[match.end() :])
    return match.group() if len(rest) <= 2 else ""


def open_list(text: str) -> str:
    """A list of values that ends in "etc." and so never says which ones there are; empty where there is none."""
    lowered = text.lower()
    if not ("etc" in lowered or "and " in lowered) or not _OPEN_END.search(text):
        return ""
    match = _OPEN_LIST.search(plain(text))
    return match.group().strip() if match and match.group().count(",") >= 1 else ""


_PERSUASION = re.compile(
    r"(?i)\balways (?:use|call|choose|pick|prefer|select) this\b(?! \w+ (?:when|if|for|to|before|after))[^.]{0,30}"
    r"|\b(?:the|our) (?:very )?best (?:tool|api|endpoint|service|choice|option|function|solution)\b"
    r"|\b(?:prefer|use|choose|call) this (?:tool|api|endpoint|operation|function)? ?(?:over|instead of|rather than) "
    r"(?:all|any|every)(?: other)?\b[^.]{0,30}|\bbetter than (?:all|any) other\b"
    r"|\bmost (?:powerful|advanced|accurate|reliable) [^.]{0,40}(?:in the world|available|on the market)\b"
    r"|\b(?:world[- ]class|best[- ]in[- ]class|industry[- ]leading|"
    r"unrivall?ed|unbeatable)\b"
    r"|\b(?:must|should) (?:always )?be (?:used|called|chosen) (?:first|before) (?:all|any)\b[^.]{0,30}"
)


def persuasion(text: str) -> str:
    """The words that advertise instead of describing, or ask to be chosen; empty where there are none."""
    match = _PERSUASION.search(plain(text))
    return match.group().strip() if match else ""


@lru_cache(maxsize=16384)
def sober(text: str) -> str:
    """The text without the sentences that advertise; what is left is what it tells."""
    if not persuasion(text):
        return text
    return " ".join(sentence for sentence in _SENTENCE.split(text) if not persuasion(sentence))


_SENTENCE = re.compile(r"(?<=[.!?])\s+|\n+")


_WORDS_ONLY = re.compile(r"[^\W\d_]+")


@lru_cache(maxsize=65536)
def is_english(text: str) -> bool:
    """Whether the words of the text can be judged as English; in doubt about a few words it says yes.

    No, where a fifth of the letters is not Latin; where words that other languages use all the time outnumber the English
    ones; where no English function word stands beside a word, an ending or an accent of another language.
    """
    bare = plain(text)
    if not bare.isascii():
        letters = _LETTER.findall(bare)
        if sum(ord(letter) > 0x24F for letter in letters) * 5 > len(letters):
            return False
    found = _WORDS_ONLY.findall(bare.lower())
    english = sum(word in FUNCTION_WORDS and word not in SHARED_WORDS for word in found)
    foreign = sum(word in FOREIGN_STOP for word in found)
    if foreign > english:
        return False
    return english > 0 or not _looks_foreign(found)


def _looks_foreign(found: list[str]) -> bool:
    """Whether words without a single English function word among them are of another language."""
    if any(word in FOREIGN_CONTENT for word in found):
        return True
    accented = sum(not word.isascii() for word in found)
    ending = sum(len(word) > 6 and word.endswith(FOREIGN_ENDINGS) for word in found)
    is_ours = any(word in EMPTY_WORDS for word in found)
    return not is_ours and (accented + ending) * 6 >= len(found) and accented + ending > 0
